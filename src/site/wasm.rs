//! From the library to `expulsions.wasm` and its glue: the target, cargo, and wasm-bindgen's step.
//!
//! wasm-bindgen's step runs as a library of exactly the version that the crate is compiled with
//! (`Cargo.toml` pins both), so nothing has to be installed and the two can never disagree.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use expulsions::Error;
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use super::progress::Progress;

const TARGET: &str = "wasm32-unknown-unknown";

/// The WebAssembly module and the JavaScript that loads it.
pub(crate) struct Core {
    /// The module's bytes.
    pub(crate) wasm: Vec<u8>,
    /// wasm-bindgen's glue, an ES module.
    pub(crate) glue: String,
}

/// Compiles the library in `root` for the browser.
pub(crate) fn build(root: &Path, progress: &Progress) -> Result<Core, Error> {
    need_target(progress)?;
    progress.say("compiling the core to WebAssembly");
    let wasm = compile(root)?;
    progress.say("binding it to JavaScript");
    bind(&wasm)
}

/// Looks for the compiler's WebAssembly target and adds it with rustup where it is missing.
fn need_target(progress: &Progress) -> Result<(), Error> {
    let sysroot = output(Command::new(rustc()).args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        return Ok(());
    }
    progress.say(&format!("adding the compiler's target {TARGET}, which is missing: rustup target add {TARGET}"));
    let added = Command::new("rustup").args(["target", "add", TARGET]).stdout(Stdio::null()).status();
    match added {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Error::new(format!("rustup could not add the target {TARGET}; see its message above"))),
        Err(error) => Err(Error::new(format!(
            "the compiler's target {TARGET} is missing, and rustup, which could add it, does not start ({error}); \
             install the target with whatever installed the compiler"
        ))),
    }
}

fn rustc() -> OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// Runs cargo; its progress goes to standard error. Returns the path of the compiled module.
fn compile(root: &Path) -> Result<PathBuf, Error> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo)
        .current_dir(root)
        .args(["build", "--lib", "--locked", "--profile", "wasm", "--target", TARGET])
        .arg("--message-format=json-render-diagnostics")
        // What `cargo run` set for this program is not meant for that build, and flags for native code do not fit it.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Error::new(format!("cannot start {}: {error}", Path::new(&cargo).display())))?;
    if !output.status.success() {
        return Err(Error::new("the core does not compile to WebAssembly; see the compiler's message above"));
    }
    module_path(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| Error::new("cargo named no .wasm file among what it built, expected one for the library"))
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

fn bind(wasm: &Path) -> Result<Core, Error> {
    let failed = |error| Error::new(format!("wasm-bindgen cannot bind {}: {error:#}", wasm.display()));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(wasm)
        .web(true)
        .map_err(failed)?
        .typescript(false)
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
    Ok(Core { wasm: output.wasm_mut().emit_wasm(), glue })
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
