//! From the library to `expulsions.wasm` and its glue: the target, cargo, and wasm-bindgen's step (`bind`).
//!
//! wasm-bindgen's step runs as a library of exactly the version that the crate is compiled with
//! (`Cargo.toml` pins both), so nothing has to be installed and the two can never disagree. What is done for the sake of
//! bytes alone stands in `tricks`.

mod bind;
mod order;
mod tricks;

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use expulsions::Error;
use serde_json::Value;

use super::progress::Progress;
use super::{Purpose, notices};

use bind::Bound;
pub(crate) use tricks::{Trick, Tricks};

const TARGET: &str = "wasm32-unknown-unknown";

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
    /// What TypeScript has to know of the glue.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds www/ against it"))]
    pub(crate) declarations: String,
    /// The crates that are compiled in.
    pub(crate) parts: BTreeSet<notices::Part>,
}

/// Compiles a part of the project in `root` for the browser: for readers with every trick, for a developer with none.
pub(crate) fn build(root: &Path, progress: &Progress, part: Part, purpose: Purpose) -> Result<Built, Error> {
    need_target(root, progress)?;
    let tricks = match purpose {
        Purpose::Readers => Tricks::all(),
        Purpose::Plain | Purpose::Developer => Tricks::none(),
    };
    let name = match part {
        Part::Core => "core",
        Part::Raster => "rasteriser",
    };
    progress.say(&format!("compiling the {name} to WebAssembly"));
    let (wasm, parts) = compile(root, part, purpose, tricks)?;
    progress.say("binding it to JavaScript");
    let Bound { wasm, mut glue, declarations } = bind::bind(&wasm, part, tricks)?;
    if purpose == Purpose::Developer && part == Part::Core {
        glue.push_str(DEBUG);
    }
    Ok(Built { wasm, glue, declarations, parts })
}

/// The live graphic's program and glue as readers get them, but for one trick.
pub(crate) fn without(root: &Path, trick: Trick) -> Result<(Vec<u8>, String), Error> {
    let tricks = Tricks::all().without(trick);
    let (wasm, _) = compile(root, Part::Core, Purpose::Readers, tricks)?;
    let Bound { wasm, glue, .. } = bind::bind(&wasm, Part::Core, tricks)?;
    Ok((wasm, glue))
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
fn compile(
    root: &Path,
    part: Part,
    purpose: Purpose,
    tricks: Tricks,
) -> Result<(PathBuf, BTreeSet<notices::Part>), Error> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let profile = match purpose {
        Purpose::Readers => "wasm",
        Purpose::Plain | Purpose::Developer => "wasm-dev",
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
    tricks.apply(&mut command);
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
    use crate::site;

    #[test]
    fn the_declarations_in_www_are_those_of_the_programs() {
        let root = site::root();
        for (part, file) in [(Part::Core, "expulsions_wasm.d.ts"), (Part::Raster, "raster_wasm.d.ts")] {
            let built = build(&root, &Progress::start(), part, Purpose::Readers).expect("compiles");
            let path = root.join("www").join(file);
            if env::var_os("EXPULSIONS_ACCEPT").is_some() {
                std::fs::write(&path, &built.declarations).expect("writable");
            }
            let found = std::fs::read_to_string(&path).expect("readable");
            let now = built.declarations;
            assert!(
                found == now,
                "www/{file} is not what the program offers; EXPULSIONS_ACCEPT=1 writes it anew:\n{now}"
            );
        }
    }

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
