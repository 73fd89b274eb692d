//! Which module leads to which, by the imports in their texts.
//!
//! What a module imports with `import` comes with it; what it imports with `import()` may come much later, or never.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_parser::Parser;
use oxc_span::{SourceType, Span};

/// One import in a module's text.
pub(crate) struct Import {
    /// Where the specifier stands, with its quotes.
    pub(crate) range: Range<usize>,
    pub(crate) specifier: String,
    /// By `import()`, so only when the module gets there.
    pub(crate) later: bool,
}

/// Which imports are followed.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Follow {
    /// What a module brings with it.
    AtOnce,
    /// That, and what it may import later.
    All,
}

/// Some modules and everything they lead to, by file name.
pub(crate) fn closure(
    sources: &BTreeMap<String, String>,
    roots: &[&str],
    follow: Follow,
) -> Result<BTreeSet<String>, Error> {
    let (mut found, mut open) = (BTreeSet::new(), roots.iter().map(|&root| root.to_owned()).collect::<Vec<_>>());
    while let Some(file) = open.pop() {
        let source = sources.get(&file).ok_or_else(|| Error::new(format!("there is no module {file}")))?;
        for import in imports(&file, source)? {
            if !import.later || follow == Follow::All {
                open.push(beside(&file, &import.specifier)?);
            }
        }
        open.retain(|name| *name != file && !found.contains(name));
        found.insert(file);
    }
    Ok(found)
}

/// The same modules, but what they import from any of `files` they import from `one`.
pub(crate) fn redirected(
    mut sources: BTreeMap<String, String>,
    files: &BTreeSet<String>,
    one: &str,
) -> Result<BTreeMap<String, String>, Error> {
    for (file, text) in &mut sources {
        for import in imports(file, text)?.into_iter().rev() {
            if files.contains(&beside(file, &import.specifier)?) {
                text.replace_range(import.range, &format!("'./{one}'"));
            }
        }
    }
    Ok(sources)
}

/// The file that a module imports.
pub(crate) fn beside(file: &str, specifier: &str) -> Result<String, Error> {
    specifier.strip_prefix("./").filter(|name| !name.contains('/')).map(str::to_owned).ok_or_else(|| {
        Error::new(format!("{file} imports {specifier:?}, expected a module beside it such as \"./stage.js\""))
    })
}

/// Every import of a text, in its order.
pub(crate) fn imports(file: &str, text: &str) -> Result<Vec<Import>, Error> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    fail_on_errors(file, &parsed.diagnostics)?;
    let record = &parsed.module_record;
    let still = record.requested_modules.values().flatten().map(|module| (module.span, false));
    let dynamic = record.dynamic_imports.iter().map(|import| (import.module_request, true));
    let mut found = Vec::new();
    for (span, later) in still.chain(dynamic) {
        let quoted = &text[bytes(span)];
        let specifier = ['\'', '"']
            .iter()
            .find_map(|&quote| quoted.strip_prefix(quote)?.strip_suffix(quote))
            .ok_or_else(|| Error::new(format!("{file} imports {quoted}, expected a name in quotes")))?;
        found.push(Import { range: bytes(span), specifier: specifier.to_owned(), later });
    }
    found.sort_by_key(|import| import.range.start);
    Ok(found)
}

/// Which modules become one.
pub(crate) struct Together {
    /// Those that can become one with the entry.
    pub(crate) inside: BTreeSet<String>,
    /// Those that a module needs that comes later. They have to be in a file of their own, or the two would need each
    /// other's names.
    pub(crate) apart: BTreeSet<String>,
}

/// Parts what `entry`, one of the modules of `roots`, brings with it.
pub(crate) fn together(sources: &BTreeMap<String, String>, roots: &[&str], entry: &str) -> Result<Together, Error> {
    let at_once = closure(sources, &[entry], Follow::AtOnce)?;
    let mut inside = at_once.clone();
    let later = closure(sources, roots, Follow::All)?;
    for file in later.iter().filter(|file| !inside.contains(*file)).map(String::as_str).collect::<Vec<_>>() {
        for needed in closure(sources, &[file], Follow::AtOnce)? {
            inside.remove(&needed);
        }
    }
    let apart: BTreeSet<String> = at_once.difference(&inside).cloned().collect();
    for file in &apart {
        if let Some(joined) = closure(sources, &[file], Follow::All)?.intersection(&inside).next() {
            return Err(Error::new(format!("{file} leads to {joined}, so no module that comes later can need it")));
        }
    }
    Ok(Together { inside, apart })
}

/// Whether a module could be read.
pub(crate) fn fail_on_errors(file: &str, errors: &[impl std::fmt::Display]) -> Result<(), Error> {
    match errors {
        [] => Ok(()),
        [first, ..] => Err(Error::new(format!("{file} is not a readable module: {first}"))),
    }
}

/// The bytes of a text that a span of the parser means.
pub(crate) fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(modules: &[(&str, &str)]) -> BTreeMap<String, String> {
        modules.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect()
    }

    #[test]
    fn what_a_later_module_needs_stays_a_file_unless_it_leads_back() {
        let mut modules = sources(&[
            ("a.js", "import './b.js'; import './word.js'; import './glue.js'; import('./later.js');"),
            ("b.js", "export const b = 1;"),
            ("glue.js", "export default 1;"),
            ("later.js", "import './word.js';"),
            ("word.js", "export const word = 1;"),
        ]);
        let found = together(&modules, &["a.js"], "a.js").expect("two sets");
        assert_eq!(found.inside.into_iter().collect::<Vec<_>>(), ["a.js", "b.js", "glue.js"]);
        assert_eq!(found.apart.into_iter().collect::<Vec<_>>(), ["word.js"]);
        modules.insert("word.js".to_owned(), "import('./glue.js');".to_owned());
        let error = together(&modules, &["a.js"], "a.js").err().expect("refused");
        assert_eq!(error.to_string(), "word.js leads to glue.js, so no module that comes later can need it");
    }

    #[test]
    fn every_import_of_some_modules_can_lead_to_one() {
        let modules = sources(&[
            ("a.js", "import { x } from './b.js'; import y from \"./c.js\"; import('./d.js');"),
            ("b.js", ""),
        ]);
        let files = ["b.js", "d.js"].map(str::to_owned).into();
        let found = redirected(modules, &files, "one.js").expect("readable");
        assert_eq!(found["a.js"], "import { x } from './one.js'; import y from \"./c.js\"; import('./one.js');");
    }
}
