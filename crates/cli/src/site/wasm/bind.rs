//! wasm-bindgen's step: the module as it is shipped, and the JavaScript that loads it.

use std::collections::BTreeMap;
use std::path::Path;

use expulsions::Error;
use oxc_allocator::Allocator;
use oxc_ast::ast::{ObjectProperty, PropertyKey};
use oxc_ast_visit::{VisitMut, walk_mut};
use oxc_codegen::Codegen;
use oxc_parser::Parser;
use oxc_span::SourceType;
use wasm_bindgen_cli_support::Bindgen;

use super::{Part, Trick, Tricks, order};

/// How plotters-canvas formats sizes of type: to the last digit of any number, and, for the sake of the few numbers
/// that are hard to round, with two algorithms in two versions.
const FULL: &str = "<f64 as core::fmt::Display>::fmt";

/// What stands in for it, which the core has anyway: two digits after the point.
const SHORT: &str = "<expulsions::render::svg::Decimal as core::fmt::Display>::fmt";

/// How wasm-bindgen calls back into a program that gives its functions to JavaScript, and waits. This one does neither, so
/// only the table of functions keeps them; nothing can call them there.
const CALLBACKS: [&str; 2] = ["wasm_bindgen::convert::closures::", "js_sys::futures::"];

/// What comes of that step.
pub(super) struct Bound {
    /// The module's bytes.
    pub(super) wasm: Vec<u8>,
    /// The JavaScript that loads it, an ES module.
    pub(super) glue: String,
    /// What TypeScript has to know of that.
    pub(super) declarations: String,
}

/// The module, and the JavaScript that loads it.
pub(super) fn bind(wasm: &Path, part: Part, tricks: Tricks) -> Result<Bound, Error> {
    let failed = |error| Error::new(format!("wasm-bindgen cannot bind {}: {error:#}", wasm.display()));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)
        .map_err(failed)?
        .typescript(true)
        // For `replace`, which looks for names as the compiler wrote them; they are not shipped.
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the module is, because the build names it after its content.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().map_err(failed)?;
    let snippets: Vec<&str> =
        output.snippets().values().flatten().chain(output.local_modules().values()).map(String::as_str).collect();
    if !snippets.is_empty() {
        return Err(Error::new(format!(
            "the core brings JavaScript of its own, which is not shipped: {}",
            snippets.join("\n")
        )));
    }
    let mut glue = output.js().to_owned();
    let declarations = output.ts().unwrap_or_default().to_owned();
    let module = output.wasm_mut();
    if tricks.has(Trick::Names) {
        glue = numbered(module, &glue)?;
    }
    if part == Part::Core && tricks.has(Trick::Numbers) {
        let (full, short) = (function(module, FULL)?, function(module, SHORT)?);
        if module.funcs.get(full).ty() != module.funcs.get(short).ty() {
            return Err(Error::new(format!("{SHORT} cannot stand in for {FULL}: it takes or gives something else")));
        }
        replace(module, |name| name == FULL, SHORT)?;
    }
    if part == Part::Core && tricks.has(Trick::Callbacks) {
        if glue.contains("wasm.__wbindgen_export") {
            return Err(Error::new("the core takes functions of JavaScript, so what calls them cannot be left out"));
        }
        replace(module, |name| CALLBACKS.iter().any(|prefix| name.starts_with(prefix)), SHORT)?;
    }
    let mut wasm = module.emit_wasm();
    if part == Part::Core && tricks.has(Trick::Order) {
        wasm = order::alike(&wasm)?;
    }
    Ok(Bound { wasm, glue, declarations })
}

/// The glue with a number in place of the name of each function that the module imports, in both.
fn numbered(module: &mut walrus::Module, glue: &str) -> Result<String, Error> {
    let allocator = Allocator::default();
    let mut program = Parser::new(&allocator, glue, SourceType::mjs()).parse().program;
    let names = module.imports.iter().enumerate().map(|(number, import)| (import.name.clone(), format!("i{number}")));
    let mut keys = Keys { allocator: &allocator, names: names.collect(), found: Vec::new() };
    keys.visit_program(&mut program);
    for import in module.imports.iter_mut() {
        if keys.found.iter().filter(|found| **found == import.name).count() != 1 {
            return Err(Error::new(format!("the glue has not exactly one {}, so it cannot be renamed", import.name)));
        }
        import.name.clone_from(&keys.names[&import.name]);
    }
    Ok(Codegen::new().build(&program).code)
}

/// Renames keys of objects.
struct Keys<'a> {
    allocator: &'a Allocator,
    names: BTreeMap<String, String>,
    found: Vec<String>,
}

impl<'a> VisitMut<'a> for Keys<'a> {
    fn visit_object_property(&mut self, property: &mut ObjectProperty<'a>) {
        if let PropertyKey::StaticIdentifier(key) = &mut property.key
            && let Some(new) = self.names.get(key.name.as_str())
        {
            self.found.push(key.name.to_string());
            key.name = self.allocator.alloc_str(new).into();
        }
        walk_mut::walk_object_property(self, property);
    }
}

/// The functions whose path is wanted.
fn functions(module: &walrus::Module, wanted: impl Fn(&str) -> bool) -> Vec<walrus::FunctionId> {
    let is_it = |name: &str| wanted(&format!("{:#}", rustc_demangle::demangle(name)));
    let found = module.funcs.iter().filter(|function| function.name.as_deref().is_some_and(is_it));
    found.map(walrus::Function::id).collect()
}

/// The one function of a path.
fn function(module: &walrus::Module, path: &str) -> Result<walrus::FunctionId, Error> {
    match functions(module, |name| name == path)[..] {
        [function] => Ok(function),
        ref found => Err(Error::new(format!("the core has {} functions {path}, expected one", found.len()))),
    }
}

/// Puts one function in the place of others wherever the address of those is taken, as formatting does; an error where there
/// are none, and where one is called directly. Whether they take and give the same is for the caller to know.
fn replace(module: &mut walrus::Module, old: impl Fn(&str) -> bool, new: &str) -> Result<(), Error> {
    let (olds, new_id) = (functions(module, old), function(module, new)?);
    if olds.is_empty() {
        return Err(Error::new(format!("the core has none of the functions that {new} stands in for")));
    }
    for element in module.elements.iter_mut() {
        if let walrus::ElementItems::Functions(functions) = &mut element.items {
            functions.iter_mut().filter(|function| olds.contains(function)).for_each(|function| *function = new_id);
        }
    }
    walrus::passes::gc::run(module);
    if let Some(left) = module.funcs.iter().find(|function| olds.contains(&function.id())) {
        let name = left.name.clone().unwrap_or_default();
        return Err(Error::new(format!("the core calls {name} where it cannot be replaced")));
    }
    Ok(())
}
