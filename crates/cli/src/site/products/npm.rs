//! The graphic as a package for npm: the element's modules with their types, the program, and what npm shows of it.
//!
//! Modules stay readable and keep their names: whoever installs the package has a bundler that shortens and
//! names them anew. Each refers to its neighbours, and to the files it fetches with `new URL(…, import.meta.url)`,
//! which bundlers follow. Nothing runs at installation.

use std::path::Path;

use expulsions::Error;
use serde_json::json;

use super::notices;
use crate::site::bundle::graph::{Follow, closure};
use crate::site::bundle::manifest::{Manifest, OfLanguage, Words};
use crate::site::bundle::words;
use crate::site::bundle::{ASSETS_MODULE, NO_CHANGED, NO_SHARE, NO_SITE, address};
use crate::site::target::{Others, Target};
use crate::site::{Site, read};

/// What is imported by the package's own name.
const ENTRY: &str = "expulsions.js";
/// Its types.
const TYPES: &str = "expulsions.d.ts";

/// What npm shows of the package.
const README: &str = include_str!("../../../../../docs/npm.md");

/// Writes the folder; what it holds already and is not replaced stays there, but nothing of that is packed.
pub(crate) fn write(mut target: Target, root: &Path, site: &Site) -> Result<usize, Error> {
    let www = root.join("www");
    let Site { store, manifest, parts, .. } = site;
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut modules = parts.modules.clone();
    // On the site the files have hashes in their names; here the bundler gives them their names.
    let fetched = manifest.fetched.named();
    let addresses: String = fetched.iter().map(|(name, asset)| address(name, &asset.plain())).collect();
    modules.insert(ASSETS_MODULE.to_owned(), addresses + NO_SITE);
    for (module, without) in [NO_SHARE, NO_CHANGED] {
        modules.insert(module.to_owned(), without.to_owned());
    }
    modules.insert("languages.js".to_owned(), languages(manifest));
    for name in closure(&modules, &[ENTRY], Follow::All)? {
        let text = modules.get(&name).cloned().unwrap_or_default();
        files.push((name, text.into_bytes()));
    }
    for (_, asset) in fetched {
        files.push((asset.plain(), store.file(asset)?.to_vec()));
    }
    for Words { file, later, ledger } in manifest.languages.iter().filter_map(|files| files.words.as_ref()) {
        for asset in [ledger, later, file] {
            files.push((asset.name(), store.file(asset)?.to_vec()));
        }
    }
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
fn languages(manifest: &Manifest) -> String {
    let (mut files, mut beside) = (Vec::new(), Vec::new());
    for OfLanguage { tag, words, .. } in &manifest.languages {
        let Some(Words { file, later, ledger }) = words else { continue };
        files.push((*tag, file.name()));
        beside.extend([ledger.name(), later.name()]);
    }
    words::addresses_with(&files, &beside)
}
