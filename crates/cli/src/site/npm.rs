//! The graphic as a package for npm: the element's modules with their types, the program, and what npm shows of it.
//!
//! Modules stay readable and keep their names: whoever installs the package has a bundler that shortens and
//! names them anew. Each refers to its neighbours, and to the files it fetches with `new URL(…, import.meta.url)`,
//! which bundlers follow. Nothing runs at installation.

use std::path::Path;

use expulsions::Error;
use expulsions_story::messages::LANGUAGES;
use serde_json::json;

use super::graph::{Follow, closure};
use super::ledger::{self, Shape};
use super::target::{Others, Target};
use super::{ASSETS_MODULE, NO_SHARE, NO_SITE, Parts, addresses, notices, read, sources, words};

/// What is imported by the package's own name.
const ENTRY: &str = "expulsions.js";
/// Its types.
const TYPES: &str = "expulsions.d.ts";

/// What npm shows of the package.
const README: &str = include_str!("../../../../docs/npm.md");

/// Writes the folder; what it holds already and is not replaced stays there, but nothing of that is packed.
pub(crate) fn write(mut target: Target, root: &Path, parts: &Parts) -> Result<usize, Error> {
    let www = root.join("www");
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    // On the site the files have hashes in their names; here the bundler gives them their names.
    let assets: Vec<(&str, String)> = parts.assets.iter().map(|(name, file)| (*name, plain(file))).collect();
    let mut modules = parts.modules.clone();
    modules.insert(ASSETS_MODULE.to_owned(), addresses(&assets) + NO_SITE);
    modules.insert(NO_SHARE.0.to_owned(), NO_SHARE.1.to_owned());
    modules.insert("languages.js".to_owned(), languages(parts));
    for name in closure(&modules, &[ENTRY], Follow::All)? {
        let text = modules.get(&name).cloned().unwrap_or_default();
        files.push((name, text.into_bytes()));
    }
    for (name, file) in &assets {
        let content = match *name {
            "WASM" => parts.wasm.clone(),
            "LEDGER" => ledger::table(&parts.tables, &parts.english, Shape::default()).0.into_bytes(),
            "SOURCES" => sources::json(&parts.tables).into_bytes(),
            other => {
                return Err(Error::new(format!(
                    "the package has no file for {other}, expected one of WASM, LEDGER, SOURCES"
                )));
            }
        };
        files.push((file.clone(), content));
    }
    files.extend(parts.languages.iter().cloned());
    files.push((TYPES.to_owned(), read(&www.join(TYPES))?.into_bytes()));
    files.push((notices::FILE.to_owned(), notices::file(&parts.crates, false).into_bytes()));
    files.push(("LICENSE".to_owned(), read(&root.join("LICENSE"))?.into_bytes()));
    files.push(("README.md".to_owned(), README.as_bytes().to_vec()));
    let packed: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let manifest = json!({
        "name": expulsions::NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": expulsions::DESCRIPTION,
        "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
        "keywords": ["news graphic", "custom element", "webassembly", "diplomacy", "russia"],
        "type": "module",
        "main": format!("./{ENTRY}"),
        "types": format!("./{TYPES}"),
        "exports": {
            ".": { "types": format!("./{TYPES}"), "default": format!("./{ENTRY}") },
            "./package.json": "./package.json",
        },
        // Importing it defines the element, which a bundler must not take for nothing.
        "sideEffects": true,
        "files": packed,
    });
    files.push(("package.json".to_owned(), format!("{manifest:#}\n").into_bytes()));
    for (name, content) in &files {
        target.stage(name, content, Vec::new())?;
    }
    target.commit(Others::Stay)
}

/// The module that tells where the files of the languages are. A bundler gives them names of its own and does not look
/// into them, so every one must be named here.
fn languages(parts: &Parts) -> String {
    let is_language = |tag: &str| LANGUAGES.iter().any(|(known, ..)| *known == tag);
    let (mut files, mut beside) = (Vec::new(), Vec::new());
    for (name, _) in &parts.languages {
        match name.split('.').next() {
            Some(tag) if is_language(tag) => files.push((tag, name.clone())),
            _ => beside.push(name.as_str()),
        }
    }
    words::addresses_with(&files, &beside)
}

/// A file's name without the hash of its content.
fn plain(file: &str) -> String {
    let parts: Vec<&str> = file.split('.').collect();
    match parts[..] {
        [stem, _, extension] => format!("{stem}.{extension}"),
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_loses_its_hash_and_nothing_else() {
        assert_eq!(plain("expulsions.0123456789.wasm"), "expulsions.wasm");
        assert_eq!(plain("ledger.html"), "ledger.html");
    }
}
