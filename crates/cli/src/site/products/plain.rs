//! A script that survives those who take it for markup.
//!
//! WordPress sends every text of a post through a function that sees a tag from each `<` to the next `>`, also in a script,
//! and writes `&` within it as an entity. After that the script cannot be read. So none may stand there.

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_ast::AstKind;
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::{GetSpan as _, SourceType, Span};

use crate::site::bundle::graph::{bytes, fail_on_errors};

/// What ends, for those, the tag that a comparison begins, and to a browser is nothing.
const END: &str = "/*>*/";
/// The sign in texts and patterns.
const LESS: &str = "\\x3C";

/// The script with no `&` between a `<` and the next `>`.
pub(crate) fn without_tags(script: &str) -> Result<String, Error> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::mjs()).parse();
    fail_on_errors("the joined script", &parsed.diagnostics)?;
    let semantic = SemanticBuilder::new().with_build_nodes(true).build(&parsed.program).semantic;
    // Where something is put in, and instead of how many bytes.
    let mut edits: Vec<(usize, usize, &str)> = Vec::new();
    let mut operator = |left: Span, right: Span, text: &str| {
        let between = left.end as usize..right.start as usize;
        if let Some(at) = script[between.clone()].find(text) {
            edits.push((between.start + at + text.len(), 0, END));
        }
    };
    let mut texts = Vec::new();
    for node in semantic.nodes() {
        match node.kind() {
            AstKind::BinaryExpression(it) if it.operator.as_str().starts_with('<') => {
                operator(it.left.span(), it.right.span(), it.operator.as_str());
            }
            AstKind::AssignmentExpression(it) if it.operator.as_str().starts_with('<') => {
                operator(it.left.span(), it.right.span(), it.operator.as_str());
            }
            AstKind::StringLiteral(it) => texts.push(it.span),
            AstKind::TemplateElement(it) => texts.push(it.span),
            AstKind::RegExpLiteral(it) => texts.push(it.span),
            _ => {}
        }
    }
    for span in texts {
        let range = bytes(span);
        let signs = script[range.clone()].match_indices('<').map(|(at, _)| range.start + at);
        // After `(?` it is no sign but names a group or looks behind.
        edits.extend(signs.filter(|&at| !script[..at].ends_with("(?")).map(|at| (at, 1, LESS)));
    }
    edits.retain(|&(at, _, _)| is_tag(script, script[..=at.min(script.len() - 1)].rfind('<').unwrap_or(at)));
    edits.sort_unstable();
    let mut made = script.to_owned();
    for (at, instead, text) in edits.into_iter().rev() {
        made.replace_range(at..at + instead, text);
    }
    match made.match_indices('<').find(|&(at, _)| is_tag(&made, at)) {
        Some((at, _)) => {
            let found: String = made[at..].chars().take(40).collect();
            Err(Error::new(format!("{found:?} in the joined script is a tag with an `&` to a CMS")))
        }
        None => Ok(made),
    }
}

/// Whether an `&` comes between the sign at `at` and the next `>`.
fn is_tag(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    rest[..rest.find('>').unwrap_or(rest.len())].contains('&')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_and_texts_begin_no_tag() {
        let made = without_tags("if(a<b&&c<=d&&e<<1&&(f)<(g)&&h){i='<&'+`<${j}&`;k<<=2;l=m&k;/<[&]/.test(i)}")
            .expect("readable");
        assert_eq!(
            made,
            "if(a</*>*/b&&c<=/*>*/d&&e<</*>*/1&&(f)</*>*/(g)&&h){i='\\x3C&'+`\\x3C${j}&`;k<<=/*>*/2;l=m&k;/\\x3C[&]/.test(i)}"
        );
        assert_eq!(without_tags("a<b;c>d&&e").expect("readable"), "a<b;c>d&&e", "what is no trouble stays");
    }

    #[test]
    fn what_cannot_be_written_otherwise_is_told() {
        let error = without_tags("/(?<a>x)(?<=&)/.test(b)").err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.contains("(?<=&)") || error.contains("<=&")), "told");
    }
}
