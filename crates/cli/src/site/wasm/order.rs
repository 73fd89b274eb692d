//! The order of a program's functions: those that resemble each other stand together, where a compressor sees more of what
//! they share. The compiler's and walrus's orders know nothing of that. What each function does stays the same.

use std::collections::BTreeSet;
use std::convert::Infallible;

use expulsions::Error;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// How many bytes in a row two functions have in common where they have anything in common.
const RUN: usize = 6;

/// The module with its functions in another order.
pub(super) fn alike(wasm: &[u8]) -> Result<Vec<u8>, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::new(format!("the program cannot be put in order: {error}"));
    let (mut imported, mut runs) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(|error| failed(&error))? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import.map_err(|error| failed(&error))?;
                    imported += u32::from(matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionEntry(body) => runs.push(body.as_bytes().windows(RUN).collect::<BTreeSet<_>>()),
            _ => {}
        }
    }
    let order = chain(&runs);
    let mut places = vec![0; order.len()];
    for (place, &function) in (imported..).zip(&order) {
        places[function] = place;
    }
    let mut module = Module::new();
    let mut writing = Ordered { imported, order, places };
    writing.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| failed(&error))?;
    Ok(module.finish())
}

/// Each function once: after the first always the one that has most in common with the one before.
fn chain<T: Ord>(runs: &[BTreeSet<T>]) -> Vec<usize> {
    let mut left: Vec<usize> = (1..runs.len()).collect();
    let mut order: Vec<usize> = (0..runs.len().min(1)).collect();
    while let Some(&last) = order.last() {
        let likeness = |&function: &usize| {
            let (one, other) = (&runs[last], &runs[function]);
            #[allow(clippy::cast_precision_loss, reason = "fewer than a program has bytes")]
            let [common, all] =
                [one.intersection(other).count(), one.len() + other.len() + 1].map(|count| count as f64);
            common / all.sqrt()
        };
        let scored = left.iter().map(likeness).enumerate();
        // The first of those that are alike to the same degree, so that each build gives the same.
        let Some((at, _)) = scored.reduce(|best, next| if next.1 > best.1 { next } else { best }) else { break };
        order.push(left.remove(at));
    }
    order
}

/// Writes functions in that order.
struct Ordered {
    imported: u32,
    /// The module's own functions as they are to stand.
    order: Vec<usize>,
    /// Their new numbers.
    places: Vec<u32>,
}

type Written = Result<(), reencode::Error<Infallible>>;

impl Reencode for Ordered {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(function.checked_sub(self.imported).map_or(function, |own| self.places[own as usize]))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Written {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for at in self.order.clone() {
            functions.function(self.type_index(types[at])?);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Written {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for at in self.order.clone() {
            self.parse_function_body(code, bodies[at].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_function_stands_once_beside_one_like_it() {
        let runs = ["abcdef", "uvwxyz", "abcxef", "uvw"].map(|text| text.bytes().collect::<BTreeSet<u8>>());
        assert_eq!(chain(&runs), [0, 2, 1, 3]);
        assert!(chain::<u8>(&[]).is_empty());
    }

    /// A function that only calls others, by what is exported under a name.
    fn calls(module: &walrus::Module, name: &str) -> Vec<String> {
        let id = module.exports.get_func(name).expect("exported");
        let walrus::FunctionKind::Local(function) = &module.funcs.get(id).kind else {
            panic!("{name} is no own function")
        };
        let called =
            function.block(function.entry_block()).instrs.iter().filter_map(|(instruction, _)| match instruction {
                walrus::ir::Instr::Call(call) => Some(call.func),
                _ => None,
            });
        let name = |id| {
            let exported = module.exports.get_exported_func(id).map(|export| export.name.clone());
            exported.unwrap_or_else(|| "imported".to_owned())
        };
        called.map(name).collect()
    }

    #[test]
    fn calls_and_exports_follow() {
        let mut module = walrus::Module::default();
        let kind = module.types.add(&[], &[]);
        let (give, _) = module.add_import_func("host", "give", kind);
        let mut add = |name: &str, calls: &[walrus::FunctionId], length: i32| {
            let mut builder = walrus::FunctionBuilder::new(&mut module.types, &[], &[]);
            let mut body = builder.func_body();
            for number in 0..length {
                body.i32_const(number).drop();
            }
            for &call in calls {
                body.call(call);
            }
            let id = builder.finish(Vec::new(), &mut module.funcs);
            module.exports.add(name, id);
            id
        };
        let one = add("one", &[give], 40);
        let other = add("other", &[], 3);
        let two = add("two", &[one, other, one], 41);
        let three = add("three", &[two, give, other], 2);
        add("four", &[three, one], 42);
        let wasm = module.emit_wasm();
        let ordered = alike(&wasm).expect("a program");
        assert_ne!(wasm, ordered);
        assert_eq!(wasm.len(), ordered.len());
        let found = walrus::Module::from_buffer(&ordered).expect("a program");
        for (name, expected) in [
            ("one", vec!["imported"]),
            ("other", vec![]),
            ("two", vec!["one", "other", "one"]),
            ("three", vec!["two", "imported", "other"]),
            ("four", vec!["three", "one"]),
        ] {
            assert_eq!(calls(&found, name), expected, "{name}");
        }
    }
}
