//! Modules joined into one, because one text compresses better than many and arrives at once.
//!
//! What the modules declare gets names that are one module's own (`sheet$3`), so all of them share one scope; who
//! imports such a name uses it directly. Knows the forms of `import` and `export` that this project writes, and
//! refuses the others by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Declaration, ExportDefaultDeclarationKind, ImportDeclarationSpecifier, ModuleExportName, Program, Statement,
};
use oxc_codegen::Codegen;
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::{GetSpan as _, SourceType, Span};

use super::graph::{beside, bytes, fail_on_errors, imports};
use super::script::shorten;

/// What is joined.
pub(crate) struct Join<'a> {
    /// The sources of all modules by file name.
    pub(crate) sources: &'a BTreeMap<String, String>,
    /// The modules that become one; imports of all others stay what they are.
    pub(crate) inside: BTreeSet<String>,
    /// A module whose exports every other module sees as if they were the browser's own.
    pub(crate) around: Option<&'a str>,
}

impl Join<'_> {
    /// One module that does what `entry` does. It exports nothing.
    pub(crate) fn module(&self, entry: &str) -> Result<String, Error> {
        Ok(self.joined(self.around.into_iter().chain([entry]))?.whole())
    }

    /// One module that exports what all those inside export.
    pub(crate) fn common(&self) -> Result<String, Error> {
        let joined = self.joined(self.inside.iter().map(String::as_str))?;
        let mut exports = Names::new();
        for (name, local) in joined.done.values().flatten() {
            if exports.insert(name.clone(), local.clone()).is_some() {
                return Err(Error::new(format!("two of the modules that become one export {name}")));
            }
        }
        let exports: Vec<String> = exports.iter().map(|(name, local)| format!("{local} as {name}")).collect();
        Ok(format!("{}export {{ {} }};\n", joined.whole(), exports.join(", ")))
    }

    fn joined<'a>(&'a self, files: impl Iterator<Item = &'a str>) -> Result<Joined<'a>, Error> {
        let mut joined = Joined { join: self, text: String::new(), done: BTreeMap::new(), outside: BTreeMap::new() };
        for file in files {
            joined.add(file, &mut Vec::new())?;
        }
        Ok(joined)
    }

    /// One script that does what the module `entry` does, for a page that may load nothing.
    pub(crate) fn script(&self, entry: &str) -> Result<String, Error> {
        let module = self.module(entry)?;
        let allocator = Allocator::default();
        let found = Parser::new(&allocator, &module, SourceType::mjs()).parse().module_record;
        let outside = found.import_metas.first().copied();
        let outside = outside.or(found.dynamic_imports.first().map(|import| import.span));
        if let Some(span) = outside.or(found.requested_modules.values().flatten().next().map(|import| import.span)) {
            let found = &module[bytes(span)];
            return Err(Error::new(format!("{entry} leads to {found:?}, which is nothing that one script can have")));
        }
        let short = shorten(entry, &format!("(() => {{\n'use strict';\n{module}}})();\n"))?;
        // Inside a page, these would end the script or begin what the page takes for a comment.
        match ["</script", "<!--", "<script"].into_iter().find(|tag| short.to_ascii_lowercase().contains(tag)) {
            Some(tag) => {
                Err(Error::new(format!("the joined script holds {tag}, which a page cannot have in a script")))
            }
            None => Ok(short),
        }
    }
}

/// Names by names: what a module exports by what that is called in the joined module, for instance.
type Names = BTreeMap<String, String>;

/// The modules so far.
struct Joined<'a> {
    join: &'a Join<'a>,
    text: String,
    /// What each module exports.
    done: BTreeMap<String, Names>,
    /// What is imported from each module that stays outside.
    outside: BTreeMap<String, Names>,
}

impl Joined<'_> {
    /// The text, after the imports of what stays outside.
    fn whole(&self) -> String {
        let mut text = String::new();
        for (file, names) in &self.outside {
            let names: Vec<String> = names.iter().map(|(name, local)| format!("{name} as {local}")).collect();
            let _infallible = writeln!(text, "import {{ {} }} from './{file}';", names.join(", "));
        }
        text + &self.text
    }

    /// Adds a module after everything it imports.
    fn add(&mut self, file: &str, open: &mut Vec<String>) -> Result<(), Error> {
        if self.done.contains_key(file) {
            return Ok(());
        }
        if open.iter().any(|open| open == file) {
            return Err(Error::new(format!("{} imports itself through {file}", open.join(" imports "))));
        }
        let sources = self.join.sources;
        let source = sources.get(file).ok_or_else(|| Error::new(format!("there is no module {file}")))?;
        let allocator = Allocator::default();
        let program = parsed(&allocator, file, source)?;
        open.push(file.to_owned());
        for import in imports(file, source)? {
            let needed = beside(file, &import.specifier)?;
            if self.join.inside.contains(&needed) {
                self.add(&needed, open).map_err(|error| error.context(file))?;
            }
        }
        open.pop();
        let text = self.renamed(file, source, &program)?;
        let exports = self.append(file, &text)?;
        self.done.insert(file.to_owned(), exports);
        Ok(())
    }

    /// The module's text with the names that its declarations and imports have in the joined one.
    fn renamed(&mut self, file: &str, source: &str, program: &Program) -> Result<String, Error> {
        let number = self.done.len();
        let mut imported = Names::new();
        for statement in &program.body {
            let Statement::ImportDeclaration(import) = statement else { continue };
            let from = beside(file, &import.source.value)?;
            if !self.join.inside.contains(&from) {
                self.outside.entry(from.clone()).or_default();
            }
            for specifier in import.specifiers.iter().flatten() {
                let name = match specifier {
                    ImportDeclarationSpecifier::ImportSpecifier(named) => named.imported.name().to_string(),
                    ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => "default".to_owned(),
                    ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => {
                        return refuse(file, source, import.span, "the imported names one by one");
                    }
                };
                let called = if self.join.inside.contains(&from) {
                    let exports = self.done.get(&from).and_then(|exports| exports.get(&name));
                    exports.cloned().ok_or_else(|| Error::new(format!("{file}: {from} exports no {name}")))?
                } else {
                    let names = self.outside.entry(from.clone()).or_default();
                    let taken = format!("{name}$from{number}");
                    names.entry(name).or_insert(taken).clone()
                };
                imported.insert(specifier.local().name.to_string(), called);
            }
        }
        let mut scoping = SemanticBuilder::new().build(program).semantic.into_scoping();
        let own: Vec<_> = scoping.get_bindings(scoping.root_scope_id()).values().copied().collect();
        for symbol in own {
            let name = scoping.symbol_name(symbol).to_owned();
            let new = match imported.get(&name) {
                Some(called) => called.clone(),
                None if self.join.around == Some(file) => continue,
                None => format!("{name}${number}"),
            };
            scoping.set_symbol_name(symbol, new.as_str().into());
        }
        Ok(Codegen::new().with_scoping(Some(scoping)).build(program).code)
    }

    /// Adds what is left of a module without its imports and exports; returns what it exports.
    fn append(&mut self, file: &str, text: &str) -> Result<Names, Error> {
        let allocator = Allocator::default();
        let program = parsed(&allocator, file, text)?;
        let mut exports = Names::new();
        let mut changes: Vec<(Range<usize>, String)> = Vec::new();
        let mut export = |name: &str, local: &str| {
            // The exported name is the one before the renaming.
            let name = if name == "default" { name } else { name.split('$').next().unwrap_or(name) };
            exports.insert(name.to_owned(), local.to_owned());
        };
        for statement in &program.body {
            match statement {
                Statement::ImportDeclaration(import) => changes.push((bytes(import.span), String::new())),
                Statement::ExportNamedDeclaration(named) => {
                    for specifier in &named.specifiers {
                        if matches!(specifier.exported, ModuleExportName::StringLiteral(_)) {
                            return refuse(file, text, specifier.span, "a name");
                        }
                        export(&specifier.exported.name(), &specifier.local.name());
                    }
                    changes.push((bytes(named.span), String::new()));
                }
                Statement::ExportDeclaration(declared) => {
                    match &declared.declaration {
                        Declaration::FunctionDeclaration(function) => {
                            function.id.iter().for_each(|id| export(&id.name, &id.name));
                        }
                        Declaration::ClassDeclaration(class) => {
                            class.id.iter().for_each(|id| export(&id.name, &id.name));
                        }
                        Declaration::VariableDeclaration(variables) if variables.kind.is_const() => {
                            for variable in &variables.declarations {
                                let Some(name) = variable.id.get_identifier_name() else {
                                    return refuse(file, text, variable.span, "one name for each exported constant");
                                };
                                export(&name, &name);
                            }
                        }
                        // A change of it later would not reach those who import it by `import()`.
                        _ => {
                            return refuse(file, text, declared.span, "an exported constant, function or class");
                        }
                    }
                    let start = bytes(declared.span).start;
                    changes.push((start..bytes(declared.declaration.span()).start, String::new()));
                }
                Statement::ExportDefaultDeclaration(default) => {
                    let value = bytes(default.declaration.span()).start;
                    let name = match &default.declaration {
                        ExportDefaultDeclarationKind::FunctionDeclaration(function) => function.id.as_ref(),
                        ExportDefaultDeclarationKind::ClassDeclaration(class) => class.id.as_ref(),
                        _ => None,
                    };
                    let (name, becomes) = match name {
                        Some(name) => (name.name.to_string(), String::new()),
                        None => {
                            let name = format!("default${}", self.done.len());
                            let becomes = format!("const {name} = ");
                            (name, becomes)
                        }
                    };
                    export("default", &name);
                    changes.push((bytes(default.span).start..value, becomes));
                }
                Statement::ExportAllDeclaration(all) => {
                    return refuse(file, text, all.span, "the exported names one by one");
                }
                Statement::ExportFromDeclaration(from) => {
                    return refuse(file, text, from.span, "an import, and an export");
                }
                _ => {}
            }
        }
        let record = Parser::new(&allocator, text, SourceType::mjs()).parse().module_record;
        for import in &record.dynamic_imports {
            let from = beside(file, text[bytes(import.module_request)].trim_matches(['\'', '"']))?;
            if let Some(exports) = self.done.get(&from) {
                let names: Vec<String> = exports.iter().map(|(name, local)| format!("{name}: {local}")).collect();
                changes.push((bytes(import.span), format!("Promise.resolve({{ {} }})", names.join(", "))));
            }
        }
        changes.sort_by_key(|(range, _)| range.start);
        let mut rest = 0;
        for (range, becomes) in changes {
            self.text.push_str(&text[rest..range.start]);
            self.text.push_str(&becomes);
            rest = range.end;
        }
        self.text.push_str(&text[rest..]);
        Ok(exports)
    }
}

fn parsed<'a>(allocator: &'a Allocator, file: &str, text: &'a str) -> Result<Program<'a>, Error> {
    let parsed = Parser::new(allocator, text, SourceType::mjs()).parse();
    fail_on_errors(file, &parsed.diagnostics)?;
    Ok(parsed.program)
}

fn refuse<T>(file: &str, text: &str, span: Span, expected: &str) -> Result<T, Error> {
    let found = text[bytes(span)].lines().next().unwrap_or_default();
    Err(Error::new(format!("{file} has {found:?}, expected {expected}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(modules: &[(&str, &str)]) -> BTreeMap<String, String> {
        modules.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect()
    }

    fn join(
        modules: &[(&str, &str)],
        outside: &[&str],
        make: fn(&Join) -> Result<String, Error>,
    ) -> Result<String, String> {
        let sources = sources(modules);
        let inside = sources.keys().filter(|name| !outside.contains(&name.as_str())).cloned().collect();
        make(&Join { sources: &sources, inside, around: None }).map_err(|error| error.to_string())
    }

    fn script(modules: &[(&str, &str)]) -> Result<String, String> {
        join(modules, &[], |join| join.script("a.js"))
    }

    #[test]
    fn nothing_of_modules_is_left_and_every_module_is_there_once() {
        let script = script(&[
            ("a.js", "import word, { read as r } from './b.js'; import './c.js'; console.log(word, r(), import('./d.js'));"),
            ("b.js", "export const read = () => 'from b' + hidden; const hidden = Math.random(); export default 'a word' + hidden;"),
            ("c.js", "export class Mark {} ; const hidden = 'from c' + Math.random(); export { hidden as mark }; console.log(hidden); export default function named() {}"),
            ("d.js", "import { mark } from './c.js'; export const late = 'from d' + mark;"),
        ])
        .expect("joins");
        for gone in ["import", "export", "./"] {
            assert!(!script.contains(gone), "{gone}: {script}");
        }
        for once in ["from b", "from c", "from d", "a word"] {
            assert_eq!(script.matches(once).count(), 1, "{once}: {script}");
        }
    }

    #[test]
    fn equal_names_stay_apart_and_the_browsers_own_are_not_caught() {
        let modules = [
            (
                "a.js",
                "import { open as show } from './b.js'; const word = 'a'; { const open = 1; console.log({ word, show }, open); } window.x = open;",
            ),
            ("b.js", "const word = 'b'; export function open() { return word; }"),
        ];
        let text = join(&modules, &[], |join| join.module("a.js")).expect("joins");
        for there in ["word: word$1", "show: open$0", "word$0 = \"b\"", "window.x = open;"] {
            assert!(text.contains(there), "{there}: {text}");
        }
    }

    #[test]
    fn what_stays_outside_is_imported_once_by_all_and_what_comes_later_later() {
        let modules = [
            (
                "a.js",
                "import { where as w } from './out.js'; import { b } from './b.js'; console.log(w, b, import('./out.js'));",
            ),
            ("b.js", "import { where } from './out.js'; export const b = [where, import.meta.url];"),
            ("out.js", "export const where = 1;"),
        ];
        let text = join(&modules, &["out.js"], |join| join.module("a.js")).expect("joins");
        assert_eq!(text.matches("where as where$from0").count(), 1, "{text}");
        assert_eq!(text.matches("import(\"./out.js\")").count(), 1, "{text}");
        assert_eq!(text.matches("where$from0").count(), 3, "{text}");
    }

    #[test]
    fn what_several_need_is_one_module_with_all_their_exports() {
        let modules = [
            ("a.js", "const hidden = 1; export const one = hidden; export function two() {}"),
            (
                "b.js",
                "import { one } from './a.js'; import { out } from './out.js'; const hidden = one + out; export { hidden as three };",
            ),
            ("out.js", "export const out = 1;"),
        ];
        let text = join(&modules, &["out.js"], |join| join.common()).expect("joins");
        assert!(text.ends_with("export { one$0 as one, hidden$1 as three, two$0 as two };\n"), "{text}");
        assert_eq!(text.matches("import").count(), 1, "{text}");
        let error =
            join(&[("a.js", "export const x = 1;"), ("b.js", "export const x = 2;")], &[], |join| join.common());
        assert_eq!(error.expect_err("refused"), "two of the modules that become one export x");
    }

    #[test]
    fn what_stands_around_is_seen_by_all() {
        let sources = sources(&[("a.js", "console.log(fetch('x'));"), ("p.js", "export async function fetch() {}")]);
        let inside = sources.keys().cloned().collect();
        let join = Join { sources: &sources, inside, around: Some("p.js") };
        let text = join.module("a.js").expect("joins");
        assert!(text.contains("async function fetch()") && text.contains("console.log(fetch("), "{text}");
    }

    #[test]
    fn what_it_cannot_do_right_is_refused_by_name() {
        let refuse = |modules: &[(&str, &str)]| script(modules).expect_err("refused");
        assert_eq!(
            refuse(&[("a.js", "import * as all from './b.js'; all.x();"), ("b.js", "export const x = () => 1;")]),
            "a.js has \"import * as all from './b.js';\", expected the imported names one by one"
        );
        assert_eq!(
            refuse(&[("a.js", "export let count = 0;")]),
            "a.js has \"export let count$0 = 0;\", expected an exported constant, function or class"
        );
        assert_eq!(
            refuse(&[("a.js", "export * from './b.js';"), ("b.js", "")]),
            "a.js has \"export * from \\\"./b.js\\\";\", expected the exported names one by one"
        );
        assert_eq!(
            refuse(&[("a.js", "import './b.js';"), ("b.js", "console.log(import.meta.url);")]),
            "a.js leads to \"import.meta\", which is nothing that one script can have"
        );
        assert_eq!(
            refuse(&[("a.js", "import './b.js';"), ("b.js", "import './a.js';")]),
            "a.js: b.js: a.js imports b.js imports itself through a.js"
        );
        assert_eq!(
            refuse(&[("a.js", "import './gone.js';")]),
            "a.js leads to \"'./gone.js'\", which is nothing that one script can have"
        );
        assert_eq!(refuse(&[("a.js", "import { x } from './b.js'; x();"), ("b.js", "")]), "a.js: b.js exports no x");
        assert_eq!(
            refuse(&[("a.js", "console.log('<!-- x');")]),
            "the joined script holds <!--, which a page cannot have in a script"
        );
    }
}
