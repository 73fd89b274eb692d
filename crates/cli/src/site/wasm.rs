//! From the library to `expulsions.wasm` and its glue: the target, cargo, and wasm-bindgen's step.
//!
//! wasm-bindgen's step runs as a library of exactly the version that the crate is compiled with
//! (`Cargo.toml` pins both), so nothing has to be installed and the two can never disagree.
//!
//! The standard library is compiled along with the core, for size and without the texts of panics, which
//! no reader sees: that makes the module an eighth smaller after brotli. The flags for it are not stable,
//! so the compiler is told to take them anyway (`RUSTC_BOOTSTRAP`); `rust-toolchain.toml` pins the
//! compiler, so they mean the same tomorrow.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use expulsions::Error;
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use super::progress::Progress;
use super::{Purpose, notices};

const TARGET: &str = "wasm32-unknown-unknown";

/// Panics end in a trap, without the code and texts that would describe them. What is small is put where it is called,
/// more readily than the compiler does where it is asked for size: 1.8 KB less after brotli.
const FLAGS: &str = "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort \
    -Zmir-opt-level=3 -Cllvm-args=-inline-threshold=40";

/// How plotters-canvas formats sizes of type: to the last digit of any number, and, for the sake of the few numbers
/// that are hard to round, with two algorithms in two versions: four kilobytes after brotli.
const FULL: &str = "<f64 as core::fmt::Display>::fmt";

/// What stands in for it, which the core has anyway: two digits after the point.
const SHORT: &str = "<expulsions::render::svg::Decimal as core::fmt::Display>::fmt";

/// How wasm-bindgen calls back into a program that gives its functions to JavaScript, and waits. This one does neither, so
/// only the table of functions keeps them; nothing can call them there, and a stand-in saves a kilobyte after brotli.
const CALLBACKS: [&str; 2] = ["wasm_bindgen::convert::closures::", "js_sys::futures::"];

/// Where wasm-bindgen's own ways of loading a program begin, the last thing in its glue.
const WAYS: &str = "async function __wbg_load(";

/// What stands in for them: the one way that is used, from a response. A server that does not know the type of WebAssembly
/// is no reason to fail. The others with their warnings would be 0.4 KB after brotli.
const WAY: &str = "export default async function begin(response) {
  const imports = __wbg_get_imports();
  const known = response.headers.get('Content-Type') === 'application/wasm';
  const { instance } = known
    ? await WebAssembly.instantiateStreaming(response, imports)
    : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  __wbg_finalize_init(instance);
}
";

/// What wasm-bindgen adds for browsers older than any that knows the element's style, from here to there.
const FOR_THE_OLD: (&str, &str) = ("if (!('encodeInto' in cachedTextEncoder)) {", "let WASM_VECTOR_LEN");

/// What stands at the end of a developer's glue: with `?debug` in the address each input is told, and what came of it.
const DEBUG: &str = "
if (new URLSearchParams(globalThis.location?.search).has('debug')) {
  const own = Chart.prototype.dispatch;
  Chart.prototype.dispatch = function (input) {
    const update = own.call(this, input);
    console.debug(input, update);
    return update;
  };
}
";

/// What is compiled for the browser, each a crate and a module of its own.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    /// The live graphic.
    Core,
    /// What makes PNG files; loaded when a reader asks for one.
    Raster,
}

/// The WebAssembly module and the JavaScript that loads it.
pub(crate) struct Built {
    /// The module's bytes.
    pub(crate) wasm: Vec<u8>,
    /// wasm-bindgen's glue, an ES module.
    pub(crate) glue: String,
    /// The crates that are compiled in.
    pub(crate) parts: BTreeSet<notices::Part>,
}

/// Compiles a part of the project in `root` for the browser.
pub(crate) fn build(root: &Path, progress: &Progress, part: Part, purpose: Purpose) -> Result<Built, Error> {
    need_target(root, progress)?;
    let name = match part {
        Part::Core => "core",
        Part::Raster => "rasteriser",
    };
    progress.say(&format!("compiling the {name} to WebAssembly"));
    let (wasm, parts) = compile(root, part, purpose)?;
    progress.say("binding it to JavaScript");
    let (wasm, glue) = bind(&wasm, part, purpose)?;
    Ok(Built { wasm, glue, parts })
}

/// Looks for the compiler's WebAssembly target and the standard library's source, and adds with rustup what is missing.
fn need_target(root: &Path, progress: &Progress) -> Result<(), Error> {
    // Asked in the project's folder, because its file names the toolchain.
    let sysroot = output(Command::new(rustc()).current_dir(root).args(["--print", "sysroot"]))?;
    let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
    let needs: [(PathBuf, [&str; 3]); 2] = [
        (rustlib.join(TARGET).join("lib"), ["target", "add", TARGET]),
        (rustlib.join("src/rust/library"), ["component", "add", "rust-src"]),
    ];
    for (place, how) in needs {
        if !place.is_dir() {
            add(root, progress, how)?;
        }
    }
    Ok(())
}

fn add(root: &Path, progress: &Progress, how: [&str; 3]) -> Result<(), Error> {
    let (what, command) = (how[2], format!("rustup {}", how.join(" ")));
    progress.say(&format!("adding the compiler's {what}, which is missing: {command}"));
    match Command::new("rustup").current_dir(root).args(how).stdout(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Error::new(format!("rustup could not add {what}; see its message above"))),
        Err(error) => Err(Error::new(format!(
            "the compiler's {what} is missing, and rustup, which could add it, does not start ({error}); \
             install it with whatever installed the compiler"
        ))),
    }
}

fn rustc() -> OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// Runs cargo; its progress goes to standard error. Returns the path of the compiled module, and what is in it.
fn compile(root: &Path, part: Part, purpose: Purpose) -> Result<(PathBuf, BTreeSet<notices::Part>), Error> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let profile = match purpose {
        Purpose::Readers => "wasm",
        Purpose::Developer => "wasm-dev",
    };
    let mut command = Command::new(&cargo);
    command
        .current_dir(root)
        .args(["build", "--lib", "--locked", "--profile", profile, "--target", TARGET, "--package"])
        .arg(match part {
            Part::Core => "expulsions",
            Part::Raster => "expulsions-raster",
        })
        .arg("--message-format=json-render-diagnostics")
        // What `cargo run` set for this program is not meant for that build, and flags for native code do not fit it.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTFLAGS")
        .stderr(Stdio::inherit());
    if purpose == Purpose::Readers {
        command
            .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
            .env("RUSTFLAGS", FLAGS)
            .env("RUSTC_BOOTSTRAP", "1");
    }
    let output = command
        .output()
        .map_err(|error| Error::new(format!("cannot start {}: {error}", Path::new(&cargo).display())))?;
    if !output.status.success() {
        return Err(Error::new("the core does not compile to WebAssembly; see the compiler's message above"));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let module = module_path(&messages)
        .ok_or_else(|| Error::new("cargo named no .wasm file among what it built, expected one for the library"))?;
    Ok((module, notices::parts(&messages, TARGET)?))
}

/// The `.wasm` file among the artifacts that cargo lists, one JSON object a line.
fn module_path(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact")
        .flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default())
        .filter_map(|name| name.as_str().map(PathBuf::from))
        .rfind(|path| path.extension().is_some_and(|extension| extension == "wasm"))
}

/// The module, and the JavaScript that loads it.
fn bind(wasm: &Path, part: Part, purpose: Purpose) -> Result<(Vec<u8>, String), Error> {
    let failed = |error| Error::new(format!("wasm-bindgen cannot bind {}: {error:#}", wasm.display()));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)
        .map_err(failed)?
        .typescript(false)
        // For `replace`, which looks for names as the compiler wrote them; they are not shipped.
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the module is, because the build names it after its content.
        .omit_default_module_path(true);
    let mut output = bindgen.generate_output().map_err(failed)?;
    let glue = output.js().to_owned();
    let snippets: Vec<&str> =
        output.snippets().values().flatten().chain(output.local_modules().values()).map(String::as_str).collect();
    if !snippets.is_empty() {
        return Err(Error::new(format!(
            "the core brings JavaScript of its own, which is not shipped: {}",
            snippets.join("\n")
        )));
    }
    let Some((glue, _)) = glue.split_once(WAYS) else {
        return Err(Error::new(format!("the glue has no {WAYS}, so its ways of loading cannot be left out")));
    };
    if purpose == Purpose::Developer {
        let debug = if part == Part::Core { DEBUG } else { "" };
        return Ok((output.wasm_mut().emit_wasm(), format!("{glue}{WAY}{debug}")));
    }
    let (from, to) = FOR_THE_OLD;
    let found = glue.split_once(from).and_then(|(before, old)| Some((before, old.split_once(to)?.1)));
    let Some((before, rest)) = found else {
        return Err(Error::new(format!("the glue has no {from} before {to}, so it cannot be left out")));
    };
    let mut glue = format!("{before}{to}{rest}{WAY}");
    let module = output.wasm_mut();
    // The module and its glue know each other's functions by names with hashes in them, which do not
    // compress. Nobody else uses these names, so numbers do.
    for (number, import) in module.imports.iter_mut().enumerate() {
        let short = format!("i{number}");
        if glue.matches(&format!("{}:", import.name)).count() != 1 {
            return Err(Error::new(format!(
                "the glue defines {} not exactly once, so it cannot be renamed",
                import.name
            )));
        }
        glue = glue.replace(&format!("{}:", import.name), &format!("{short}:"));
        import.name = short;
    }
    if part == Part::Core {
        let full = function(module, FULL)?;
        if module.funcs.get(full).ty() != module.funcs.get(function(module, SHORT)?).ty() {
            return Err(Error::new(format!("{SHORT} cannot stand in for {FULL}: it takes or gives something else")));
        }
        replace(module, |name| name == FULL, SHORT)?;
        if glue.contains("wasm.__wbindgen_export") {
            return Err(Error::new("the core takes functions of JavaScript, so what calls them cannot be left out"));
        }
        replace(module, |name| CALLBACKS.iter().any(|prefix| name.starts_with(prefix)), SHORT)?;
    }
    Ok((module.emit_wasm(), glue))
}

/// The functions whose path is wanted.
fn functions(module: &walrus::Module, wanted: impl Fn(&str) -> bool) -> Vec<walrus::FunctionId> {
    let is_it = |name: &str| wanted(&format!("{:#}", rustc_demangle::demangle(name)));
    let found = module.funcs.iter().filter(|function| function.name.as_deref().is_some_and(is_it));
    found.map(walrus::Function::id).collect()
}

/// The one function of a path.
fn function(module: &walrus::Module, path: &str) -> Result<walrus::FunctionId, Error> {
    let found = functions(module, |name| name == path);
    let missing = || Error::new(format!("the core has {} functions {path}, expected one", found.len()));
    found.first().copied().filter(|_| found.len() == 1).ok_or_else(missing)
}

/// Puts one function in the place of others wherever the address of those is taken, as formatting does. Whether they take
/// and give the same is for the caller to know.
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

fn output(command: &mut Command) -> Result<String, Error> {
    let name = command.get_program().display().to_string();
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Error::new(format!("cannot start {name}: {error}; is Rust installed?")))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Error::new(format!("{name} failed; see its message above")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_module_among_cargos_messages() {
        let messages = concat!(
            "{\"reason\":\"compiler-artifact\",\"filenames\":[\"target/libserde.rlib\"]}\n",
            "not json\n",
            "{\"reason\":\"compiler-artifact\",\"filenames\":[\"target/libexpulsions.rlib\",\"target/expulsions.wasm\"]}\n",
            "{\"reason\":\"build-finished\",\"success\":true}\n",
        );
        assert_eq!(module_path(messages), Some(PathBuf::from("target/expulsions.wasm")));
        assert_eq!(module_path("{\"reason\":\"build-finished\",\"success\":true}\n"), None);
    }
}
