//! JavaScript modules on their way to the reader: found from an entry, shortened, and named after their content.
//!
//! A module can only be named once everything it imports is named, because the names stand in its
//! text. So modules are placed in the order of their dependencies, and a circle is an error.
//! What a module imports with `import` comes with it; what it imports with `import()` may come much later,
//! or never, and costs nothing until then: the two are told apart, because only the first is weighed and preloaded.
//! Shortening is oxc's: no spaces and comments, short names for what no other module can see.

use std::collections::{BTreeMap, BTreeSet};

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::graph::{Import, beside, fail_on_errors, imports};
use super::manifest::Asset;
use super::store::{ASSETS, Store};

/// The sources of all modules by file name, and the names of those already placed.
pub(crate) struct Modules {
    sources: BTreeMap<String, String>,
    placed: BTreeMap<String, Asset>,
    /// What each module brings with it: the source names that it imports without `import()`.
    brings: BTreeMap<String, Vec<String>>,
    open: Vec<String>,
}

impl Modules {
    /// Modules that may be imported, by file name.
    pub(crate) fn new(sources: BTreeMap<String, String>) -> Self {
        Self { sources, placed: BTreeMap::new(), brings: BTreeMap::new(), open: Vec::new() }
    }

    /// Puts an entry at the root of the site under its own name, and everything it imports under `assets/`.
    pub(crate) fn entry(&mut self, store: &mut Store, file: &str) -> Result<(), Error> {
        let text = self.rewritten(store, file, &format!("./{ASSETS}/"))?;
        store.put(file, text);
        Ok(())
    }

    /// The placed modules in the order of their source names: first those among `roots` with all that these bring
    /// along, then those that only an `import()` leads to.
    pub(crate) fn split(&self, roots: &[&str]) -> (Vec<Asset>, Vec<Asset>) {
        let mut at_once: BTreeSet<&str> = BTreeSet::new();
        let mut open = roots.to_vec();
        while let Some(file) = open.pop() {
            if at_once.insert(file) {
                open.extend(self.brings.get(file).into_iter().flatten().map(String::as_str));
            }
        }
        let (mut now, mut later) = (Vec::new(), Vec::new());
        for (file, asset) in &self.placed {
            if at_once.contains(file.as_str()) { &mut now } else { &mut later }.push(asset.clone());
        }
        (now, later)
    }

    /// Puts a module and everything it imports under `assets/`.
    pub(crate) fn place(&mut self, store: &mut Store, file: &str) -> Result<Asset, Error> {
        if let Some(asset) = self.placed.get(file) {
            return Ok(asset.clone());
        }
        if self.open.iter().any(|open| open == file) {
            return Err(Error::new(format!("{} imports itself through {file}", self.open.join(" imports "))));
        }
        self.open.push(file.to_owned());
        let text = self.rewritten(store, file, "./")?;
        self.open.pop();
        let asset = store.put_hashed(file.trim_end_matches(".js"), "js", text);
        self.placed.insert(file.to_owned(), asset.clone());
        Ok(asset)
    }

    /// A module's shortened text, its imports pointing to the hashed names in the folder `to`.
    fn rewritten(&mut self, store: &mut Store, file: &str, to: &str) -> Result<String, Error> {
        let source = self.sources.get(file).ok_or_else(|| Error::new(format!("there is no module {file}")))?;
        let mut text = source.clone();
        let mut brings = Vec::new();
        // From the end, so that the places before stay where they are.
        for Import { range, specifier, later } in imports(file, source)?.into_iter().rev() {
            let dependency = beside(file, &specifier)?;
            let asset = self.place(store, &dependency).map_err(|error| error.context(file))?;
            text.replace_range(range, &format!("\"{to}{}\"", asset.name()));
            if !later {
                brings.push(dependency);
            }
        }
        self.brings.insert(file.to_owned(), brings);
        shorten(file, &text)
    }
}

/// A module that does the same in fewer bytes.
pub(crate) fn shorten(file: &str, text: &str) -> Result<String, Error> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
    fail_on_errors(file, &parsed.diagnostics)?;
    let mut program = parsed.program;
    let names = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    Ok(Codegen::new()
        .with_options(CodegenOptions::minify())
        .with_scoping(names.scoping)
        .with_private_member_mappings(names.class_private_mappings)
        .build(&program)
        .code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(sources: &[(&str, &str)]) -> Modules {
        Modules::new(sources.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect())
    }

    fn text(store: &Store, path: &str) -> String {
        String::from_utf8(store.get(path).expect("the file is there").to_vec()).expect("text")
    }

    #[test]
    fn names_follow_the_content_through_the_whole_chain() {
        let chain = |last: &str| {
            let mut modules = modules(&[
                ("main.js", "import('./middle.js');"),
                ("middle.js", "// why\nexport { last } from './last.js';"),
                ("last.js", last),
            ]);
            let mut store = Store::default();
            modules.entry(&mut store, "main.js").expect("a chain is fine");
            (text(&store, "main.js"), store.paths().map(str::to_owned).collect::<Vec<_>>())
        };
        let (one, paths) = chain("export const last = 1;");
        let (two, _) = chain("export const last = 2;");
        assert_ne!(one, two, "a change at the end must reach the entry");
        let middle = paths.iter().find(|path| path.contains("/middle.")).expect("placed");
        assert_eq!(one, format!("import(`./{middle}`);"));
    }

    #[test]
    fn what_only_a_call_of_import_leads_to_comes_later() {
        let mut modules = modules(&[
            ("main.js", "import('./element.js').catch(console.error);"),
            (
                "element.js",
                "import './stage.js'; export * from './words.js'; export const more = () => import('./share.js');",
            ),
            ("stage.js", "import { words } from './words.js'; import('./words.js'); words();"),
            ("words.js", "export const words = () => 1;"),
            ("share.js", "import './words.js'; import './dialog.js';"),
            ("dialog.js", "import('./stage.js');"),
        ]);
        let mut store = Store::default();
        modules.entry(&mut store, "main.js").expect("every module is there");
        let names = |assets: Vec<Asset>| assets.iter().map(Asset::plain).collect::<Vec<_>>();
        let (at_once, later) = modules.split(&["main.js", "element.js"]);
        assert_eq!(
            names(at_once),
            ["element.js", "stage.js", "words.js"],
            "words: one `import()` of it does not delay it"
        );
        assert_eq!(names(later), ["dialog.js", "share.js"]);
        let (at_once, later) = modules.split(&["main.js"]);
        assert!(at_once.is_empty(), "the entry is no asset, and brings nothing: {at_once:?}");
        assert_eq!(later.len(), 5);
    }

    #[test]
    fn a_circle_an_unknown_and_a_foreign_module_are_refused() {
        let refuse = |sources: &[(&str, &str)]| {
            let mut store = Store::default();
            modules(sources).entry(&mut store, "a.js").expect_err("refused").to_string()
        };
        assert_eq!(
            refuse(&[("a.js", "import './b.js';"), ("b.js", "import './c.js';"), ("c.js", "import './b.js';")]),
            "a.js: b.js: c.js: b.js imports c.js imports itself through b.js"
        );
        assert_eq!(refuse(&[("a.js", "import './gone.js';")]), "a.js: there is no module gone.js");
        assert_eq!(
            refuse(&[("a.js", "import 'https://example.org/x.js';")]),
            "a.js imports \"https://example.org/x.js\", expected a module beside it such as \"./stage.js\""
        );
        assert!(refuse(&[("a.js", "let = ;")]).starts_with("a.js is not a readable module: "));
    }

    #[test]
    fn shortening_keeps_strings_patterns_and_what_others_see() {
        let source = "// gone\n/*! gone */ export const pattern = (text) => /[/]\\/*x/.test(text); \
                      export class Chart { #hidden = '/* stays */'; show(longName) { return `// ${ longName /* gone */ } ${this.#hidden}`; } }";
        let short = shorten("a.js", source).expect("parses");
        for gone in ["gone", "longName", "#hidden", "text"] {
            assert!(!short.contains(gone), "{short}");
        }
        for stays in ["/[/]\\/*x/", "// ${", "/* stays */", "show(", "Chart", "pattern"] {
            assert!(short.contains(stays), "{short}");
        }
    }
}
