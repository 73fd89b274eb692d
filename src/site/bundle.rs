//! Modules joined into one script, for a page that may load nothing.
//!
//! Each module becomes a function that runs when it is first asked for and gives what the module exports,
//! so that scopes stay apart and a module that is imported dynamically still runs only when it is needed.
//! Knows the forms of `import` and `export` that this project writes, and refuses the others by name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_ast::ast::{
    Declaration, ExportDefaultDeclarationKind, ImportDeclarationSpecifier, ModuleExportName, Statement,
};
use oxc_parser::Parser;
use oxc_span::{GetSpan as _, SourceType, Span};

use super::script::shorten;

/// What a script is made of.
pub(crate) struct Bundle<'a> {
    /// The sources of all modules by file name.
    pub(crate) sources: &'a BTreeMap<String, String>,
    /// Modules that stay out although they are imported dynamically, and the sentence that such an import fails with.
    pub(crate) left_out: &'a [(&'a str, &'a str)],
    /// A module whose exports every other module sees as if they were the browser's own.
    pub(crate) around: Option<(&'a str, &'a [&'a str])>,
}

impl Bundle<'_> {
    /// One script that does what the module `entry` does, with everything it imports inside.
    pub(crate) fn script(&self, entry: &str) -> Result<String, Error> {
        let mut parts = Parts { bundle: self, text: String::new(), done: BTreeSet::new(), open: Vec::new() };
        let mut shared = String::new();
        if let Some((module, names)) = self.around {
            parts.add(module)?;
            let _infallible = writeln!(shared, "const {{{}}} = {}();", names.join(", "), function(module));
        }
        let before = std::mem::take(&mut parts.text);
        parts.add(entry)?;
        let text = format!(
            "(() => {{\n'use strict';\n\
             const $once = (make) => {{ let made; return () => made ??= make(); }};\n\
             {before}{shared}{}{}();\n}})();\n",
            parts.text,
            function(entry)
        );
        let short = shorten(entry, &text)?;
        // Inside a page, these would end the script or begin what the page takes for a comment.
        match ["</script", "<!--", "<script"].into_iter().find(|tag| short.to_ascii_lowercase().contains(tag)) {
            Some(tag) => {
                Err(Error::new(format!("the joined script holds {tag}, which a page cannot have in a script")))
            }
            None => Ok(short),
        }
    }
}

/// The functions so far.
struct Parts<'a> {
    bundle: &'a Bundle<'a>,
    text: String,
    done: BTreeSet<String>,
    open: Vec<String>,
}

impl Parts<'_> {
    /// Adds a module's function after those of everything it imports.
    fn add(&mut self, file: &str) -> Result<(), Error> {
        if self.done.contains(file) {
            return Ok(());
        }
        if self.open.iter().any(|open| open == file) {
            return Err(Error::new(format!("{} imports itself through {file}", self.open.join(" imports "))));
        }
        let source = self.bundle.sources.get(file).ok_or_else(|| Error::new(format!("there is no module {file}")))?;
        let module = Module::read(file, source, self.bundle.left_out)?;
        self.open.push(file.to_owned());
        for needed in &module.needs {
            self.add(needed).map_err(|error| error.context(file))?;
        }
        self.open.pop();
        self.done.insert(file.to_owned());
        let exports = module.exports.iter().map(|(name, local)| format!("{name}: {local}")).collect::<Vec<_>>();
        let _infallible = write!(
            self.text,
            "const {} = $once(() => {{\n{}{}\nreturn {{ {} }};\n}});\n",
            function(file),
            module.head,
            module.body,
            exports.join(", ")
        );
        Ok(())
    }
}

/// The name of a module's function.
fn function(file: &str) -> String {
    let plain: String = file.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("$module_{plain}")
}

/// One module, its imports and exports taken apart.
#[derive(Default)]
struct Module {
    needs: Vec<String>,
    /// What its imports become.
    head: String,
    body: String,
    /// Exported and local names.
    exports: Vec<(String, String)>,
}

impl Module {
    fn read(file: &str, text: &str, left_out: &[(&str, &str)]) -> Result<Self, Error> {
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, text, SourceType::mjs()).parse();
        if let Some(first) = parsed.diagnostics.first() {
            return Err(Error::new(format!("{file} is not a readable module: {first}")));
        }
        let refuse = |span: Span, expected: &str| {
            let found = text[bytes(span)].lines().next().unwrap_or_default();
            Err(Error::new(format!("{file} has {found:?}, expected {expected}")))
        };
        if let Some(meta) = parsed.module_record.import_metas.first() {
            return refuse(*meta, "nothing that depends on where the script was loaded from");
        }
        let mut module = Self::default();
        let mut changes: Vec<(Range<usize>, String)> = Vec::new();
        for statement in &parsed.program.body {
            match statement {
                Statement::ImportDeclaration(import) => {
                    let from = beside(file, &import.source.value)?;
                    for specifier in import.specifiers.iter().flatten() {
                        let local = specifier.local().name.as_str();
                        let _infallible = match specifier {
                            ImportDeclarationSpecifier::ImportSpecifier(named) => {
                                writeln!(
                                    module.head,
                                    "const {{ {}: {local} }} = {}();",
                                    named.imported.name(),
                                    function(&from)
                                )
                            }
                            ImportDeclarationSpecifier::ImportDefaultSpecifier(_) => {
                                writeln!(module.head, "const {{ default: {local} }} = {}();", function(&from))
                            }
                            ImportDeclarationSpecifier::ImportNamespaceSpecifier(_) => {
                                writeln!(module.head, "const {local} = {}();", function(&from))
                            }
                        };
                    }
                    if import.specifiers.as_ref().is_none_or(|specifiers| specifiers.is_empty()) {
                        let _infallible = writeln!(module.head, "{}();", function(&from));
                    }
                    module.needs.push(from);
                    changes.push((bytes(import.span), String::new()));
                }
                Statement::ExportFromDeclaration(export) => {
                    let from = beside(file, &export.source.value)?;
                    for specifier in &export.specifiers {
                        module.exports.push((
                            specifier.exported.name().to_string(),
                            format!("{}().{}", function(&from), specifier.local.name()),
                        ));
                    }
                    module.needs.push(from);
                    changes.push((bytes(export.span), String::new()));
                }
                Statement::ExportNamedDeclaration(export) => {
                    for specifier in &export.specifiers {
                        if matches!(specifier.exported, ModuleExportName::StringLiteral(_)) {
                            return refuse(specifier.span, "a name");
                        }
                        module
                            .exports
                            .push((specifier.exported.name().to_string(), specifier.local.name().to_string()));
                    }
                    changes.push((bytes(export.span), String::new()));
                }
                Statement::ExportDeclaration(export) => {
                    match &export.declaration {
                        Declaration::FunctionDeclaration(function) => {
                            module.export(function.id.as_ref().map(|id| id.name.as_str()));
                        }
                        Declaration::ClassDeclaration(class) => {
                            module.export(class.id.as_ref().map(|id| id.name.as_str()));
                        }
                        Declaration::VariableDeclaration(variables) if variables.kind.is_const() => {
                            for variable in &variables.declarations {
                                let Some(name) = variable.id.get_identifier_name() else {
                                    return refuse(variable.span, "one name for each exported constant");
                                };
                                module.export(Some(name.as_str()));
                            }
                        }
                        // A change of it later would not reach those who have imported it.
                        _ => return refuse(export.span, "an exported constant, function or class"),
                    }
                    changes.push((bytes(export.span).start..bytes(export.declaration.span()).start, String::new()));
                }
                Statement::ExportDefaultDeclaration(export) => {
                    let value = bytes(export.declaration.span()).start;
                    let name = match &export.declaration {
                        ExportDefaultDeclarationKind::FunctionDeclaration(function) => function.id.as_ref(),
                        ExportDefaultDeclarationKind::ClassDeclaration(class) => class.id.as_ref(),
                        _ => None,
                    };
                    let start = bytes(export.span).start..value;
                    if let Some(name) = name {
                        module.exports.push(("default".to_owned(), name.name.to_string()));
                        changes.push((start, String::new()));
                    } else {
                        module.exports.push(("default".to_owned(), "$default".to_owned()));
                        changes.push((start, "const $default = ".to_owned()));
                    }
                }
                Statement::ExportAllDeclaration(export) => return refuse(export.span, "the exported names one by one"),
                _ => {}
            }
        }
        for import in &parsed.module_record.dynamic_imports {
            let quoted = &text[bytes(import.module_request)];
            let from = beside(file, quoted.trim_matches(['\'', '"']))?;
            // As a real import does, it answers later and never throws at once.
            let becomes = match left_out.iter().find(|(name, _)| *name == from) {
                Some((_, why)) => {
                    let why = serde_json::Value::from(*why);
                    format!("Promise.reject(new Error({why}))")
                }
                None => {
                    let function = function(&from);
                    module.needs.push(from);
                    format!("Promise.resolve().then({function})")
                }
            };
            changes.push((bytes(import.span), becomes));
        }
        changes.sort_by_key(|(range, _)| range.start);
        let mut rest = 0;
        for (range, becomes) in changes {
            module.body.push_str(&text[rest..range.start]);
            module.body.push_str(&becomes);
            rest = range.end;
        }
        module.body.push_str(&text[rest..]);
        Ok(module)
    }

    fn export(&mut self, name: Option<&str>) {
        self.exports.extend(name.map(|name| (name.to_owned(), name.to_owned())));
    }
}

/// The file that a module imports.
fn beside(file: &str, specifier: &str) -> Result<String, Error> {
    specifier.strip_prefix("./").filter(|name| !name.contains('/')).map(str::to_owned).ok_or_else(|| {
        Error::new(format!("{file} imports {specifier:?}, expected a module beside it such as \"./stage.js\""))
    })
}

fn bytes(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(modules: &[(&str, &str)]) -> BTreeMap<String, String> {
        modules.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect()
    }

    fn joined(modules: &[(&str, &str)]) -> Result<String, String> {
        let sources = sources(modules);
        let left_out = [("heavy.js", "not in this file")];
        let bundle = Bundle { sources: &sources, left_out: &left_out, around: None };
        bundle.script("a.js").map_err(|error| error.to_string())
    }

    #[test]
    fn nothing_of_modules_is_left_and_every_module_is_there_once() {
        let script = joined(&[
            ("a.js", "import word, { read as r } from './b.js'; import * as all from './b.js'; import './c.js'; console.log(word, r(), all.read, import('./d.js'), import('./heavy.js'));"),
            ("b.js", "export { mark } from './c.js'; export const read = () => 'from b'; export default 'a word';"),
            ("c.js", "export class Mark {} ; const hidden = 'from c'; export { hidden as mark }; export default function named() {}"),
            ("d.js", "import { mark } from './c.js'; export const late = 'from d' + mark;"),
        ])
        .expect("joins");
        for gone in ["import", "export", "./"] {
            assert!(!script.contains(gone), "{gone}: {script}");
        }
        for once in ["from b", "from c", "from d", "a word", "not in this file"] {
            assert_eq!(script.matches(once).count(), 1, "{once}: {script}");
        }
    }

    #[test]
    fn what_it_cannot_do_right_is_refused_by_name() {
        let refuse = |modules: &[(&str, &str)]| joined(modules).expect_err("refused");
        assert_eq!(
            refuse(&[("a.js", "export let count = 0;")]),
            "a.js has \"export let count = 0;\", expected an exported constant, function or class"
        );
        assert_eq!(
            refuse(&[("a.js", "export * from './b.js';"), ("b.js", "")]),
            "a.js has \"export * from './b.js';\", expected the exported names one by one"
        );
        assert_eq!(
            refuse(&[("a.js", "import './b.js';"), ("b.js", "console.log(import.meta.url);")]),
            "a.js: b.js has \"import.meta\", expected nothing that depends on where the script was loaded from"
        );
        assert_eq!(
            refuse(&[("a.js", "import './b.js';"), ("b.js", "import './a.js';")]),
            "a.js: b.js: a.js imports b.js imports itself through a.js"
        );
        assert_eq!(refuse(&[("a.js", "import './gone.js';")]), "a.js: there is no module gone.js");
        assert_eq!(
            refuse(&[("a.js", "console.log('</script>');")]),
            "the joined script holds </script, which a page cannot have in a script"
        );
    }
}
