//! Style sheets on their way to the reader: without comments and needless spaces, or as a module
//! whose text the element adopts.
//!
//! Only the safe savings are made here, token by token; brotli finds the rest. (A full CSS compiler
//! would take longer to build than everything else of the command together.)

/// A style sheet without comments, and without spaces where they mean nothing.
pub(crate) fn shorten(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    // A space is due before the next token unless one of its neighbours makes it meaningless.
    let mut space = false;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("/*") => {
                space = true;
                rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            '"' | '\'' => string_length(rest, c),
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        rest = after;
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space && !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) && !matches!(c, '{' | '}' | ';' | ',') {
            // After a colon only where it ends the name of a property: in a selector `a :hover` differs from `a:hover`.
            if !(out.ends_with(':') && in_declaration(&out)) {
                out.push(' ');
            }
        }
        space = false;
        if c == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(token);
    }
    out
}

/// Whether the text ends within `name:` of a declaration: nothing but a name since the last `{` or `;`.
fn in_declaration(out: &str) -> bool {
    let start = out.rfind(['{', ';', '}']).map_or(0, |at| at + 1);
    let name = &out[start..out.len() - 1];
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Bytes of the quoted string that `text` begins with, quotes included.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A module whose default export is the text of a style sheet, for `CSSStyleSheet.replaceSync`.
pub(crate) fn as_module(css: &str) -> String {
    format!("export default {};\n", serde_json::Value::from(shorten(css)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_without_changing_the_meaning() {
        let css = "/* why */\na :hover,\nb > c {\n  color : red;\n  margin: 0 calc(1px + 2px);\n  content: \"/* a */  b\";\n}\n\n@media (min-width: 3em) and (x) {\n  d{e:f;}\n}\n";
        assert_eq!(
            shorten(css),
            "a :hover,b > c{color : red;margin:0 calc(1px + 2px);content:\"/* a */  b\"}@media (min-width: 3em) and (x){d{e:f}}"
        );
        assert_eq!(shorten("a/**/b{}"), "a b{}");
        assert_eq!(shorten("a{b:url('x\\'  y')}"), "a{b:url('x\\'  y')}");
    }

    #[test]
    fn a_module_holds_the_text_as_one_string() {
        assert_eq!(
            as_module("a { content: \"\u{2028}\\201c\" }"),
            "export default \"a{content:\\\"\u{2028}\\\\201c\\\"}\";\n"
        );
    }
}
