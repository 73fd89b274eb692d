//! Where nothing may be written: the project's own sources, by whatever way a path leads to them.

use std::io;
use std::path::{Component, Path, PathBuf};

use expulsions::Error;

use super::cannot;
use crate::Failure;

/// What the project's folder holds that is not made by a command.
const SOURCES: [&str; 26] = [
    ".ci",
    ".git",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CITATION.cff",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "benches",
    "biome.json",
    "build.rs",
    "clippy.toml",
    "crates",
    "data",
    "deny.toml",
    "docs",
    "messages",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src",
    "tests",
    "www",
];

/// Of these, folders that single pictures are drawn into.
const DRAWN: [&str; 2] = ["docs", "tests"];

/// Whether a single file that is to be written would be one of the project's sources.
pub(crate) fn allow(root: &Path, file: &Path) -> Result<(), Failure> {
    if source(root, file, &DRAWN)? {
        let message = format!("{} is a place of the project's sources, expected another one", file.display());
        return Err(Failure::Usage(message));
    }
    Ok(())
}

/// Whether a path is that of the project, or of one of its sources but for those in `except`.
pub(crate) fn source(root: &Path, path: &Path, except: &[&str]) -> Result<bool, Error> {
    let place = resolved(path).map_err(|error| cannot("write", path, &error))?;
    let root = root.canonicalize().map_err(|error| cannot("read", root, &error))?;
    let within = |name: &&str| place.starts_with(root.join(name)) && !except.contains(name);
    Ok(place == root || SOURCES.iter().any(within))
}

/// Where a path leads, whatever links and ways up are in it, also if nothing is there yet.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut found = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                found.pop();
            }
            part => found.push(part),
        }
        if let Ok(real) = found.canonicalize() {
            found = real;
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn whatever_is_kept_of_the_project_is_a_source() {
        let root = &crate::site::root();
        let listed = Command::new("git").arg("-C").arg(root).arg("ls-files").output().expect("git runs");
        assert!(listed.status.success(), "the project is kept in git");
        let listed = String::from_utf8(listed.stdout).expect("plain names");
        for path in listed.lines() {
            let top = path.split('/').next().expect("a name");
            assert!(SOURCES.contains(&top), "{top} is no source");
            assert!(source(root, &root.join(path), &[]).is_ok_and(|source| source), "{path}");
        }
    }

    #[test]
    fn a_source_is_known_by_any_way_to_it() {
        let root = &crate::site::root();
        let is_source = |path: &str| source(root, &root.join(path), &[]).expect("resolved");
        for path in
            ["", ".", "www", "www/new/folder", "dist/../www", "target/nothing/../../data", "src/", "./docs/x.png"]
        {
            assert!(is_source(path), "{path:?}");
        }
        for path in ["dist", "dist/www", "target/site", "site", "../elsewhere", "www/../dist"] {
            assert!(!is_source(path), "{path:?}");
        }
        let picture = |path: &str| source(root, &root.join(path), &DRAWN).expect("resolved");
        assert!(!picture("docs/expulsions.png") && !picture("ukraine.png"));
        assert!(picture("README.md") && picture("www/index.html"));
    }
}
