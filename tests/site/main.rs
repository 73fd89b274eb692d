//! The command as a person uses it: what it says, its exit codes, what it builds and what it serves.
//!
//! The site is built once for all tests here. Messages are compared word for word, because a message
//! that no longer says what was found is a fault.

#![allow(clippy::unwrap_used, reason = "tests")]

mod article;
mod built;
mod check;
mod citation;
mod clients;
mod corrections;
mod datapackage;
mod dependencies;
mod dev;
mod faults;
mod files;
mod hosting;
mod markup;
mod moments;
mod npm;
mod numbers;
mod oembed;
mod output;
mod pictures;
mod protocol;
mod reader_view;
mod reading;
mod release;
mod serve;
mod single;
mod tables;
mod target;
mod usage;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{LazyLock, OnceLock};

/// What a run of the command came to.
struct Run {
    code: i32,
    out: String,
    err: String,
}

/// The project's folder.
fn project() -> &'static Path {
    static PROJECT: LazyLock<PathBuf> = LazyLock::new(|| {
        // The command's crate, whose tests these are, is two folders down.
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the project is there")
    });
    &PROJECT
}

/// Where the pages of each language are, as what leads there begins: nothing for English, else `de/`.
fn folders() -> impl Iterator<Item = String> {
    let tags = expulsions_story::messages::LANGUAGES.iter().map(|(tag, ..)| *tag);
    tags.map(|tag| if tag == "en" { String::new() } else { format!("{tag}/") })
}

fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_expulsions"))
}

fn run(args: &[&str]) -> Run {
    let Output { status, stdout, stderr } = command().args(args).output().expect("the command starts");
    Run {
        code: status.code().expect("it ends by itself"),
        out: String::from_utf8_lossy(&stdout).into_owned(),
        err: String::from_utf8_lossy(&stderr).into_owned(),
    }
}

/// An empty folder of that name for one test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site").join(name);
    let _absent = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("a folder can be made");
    path
}

/// The project's own data.
fn data() -> PathBuf {
    project().join("data")
}

/// The site, built by the command once.
fn built() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let dir = folder("built");
        let Run { code, out, err } = run(&["build", "--out", dir.to_str().expect("a plain path")]);
        assert_eq!(code, 0, "{err}");
        assert_eq!(out, "", "standard output is for results");
        assert!(err.contains(" s  compiling the core to WebAssembly\n"), "long steps are announced: {err}");
        dir
    })
}
