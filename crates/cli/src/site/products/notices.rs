//! The notices that the licences of the program's parts ask for: who made each crate that is compiled into the
//! WebAssembly, and under what terms it is given on.
//!
//! The list is the compiler's own, of what it compiled for the browser just now, and the texts are those that each
//! crate brings. So nothing is asked of a network, and nothing can be forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use expulsions::Error;
use serde_json::Value;

use crate::site::read;

/// The file's name on the site and in the package.
pub(crate) const FILE: &str = "licences.txt";

/// The project's own terms.
pub(super) const OWN: &str = include_str!("../../../../../LICENSE");

/// Those of the fonts that the part for PNG files loads.
const FONTS: &str = include_str!("../../../../../assets/OFL.txt");

/// The terms that most crates share, word for word.
const MIT: &str = "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and \
    associated documentation files (the \"Software\"), to deal in the Software without restriction, including without \
    limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the \
    Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\n\
    The above copyright notice and this permission notice shall be included in all copies or substantial portions of \
    the Software.\n\n\
    THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO \
    THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE \
    AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, \
    TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE \
    SOFTWARE.";

/// A crate that is compiled in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// Name and version.
    name: String,
    /// Who holds the rights, as the crate says it.
    holders: String,
    /// The terms.
    terms: String,
}

/// The crates that cargo says it has compiled for a target, but for those of the project itself.
pub(crate) fn parts(messages: &str, target: &str) -> Result<BTreeSet<Part>, Error> {
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut parts = BTreeSet::new();
    for artifact in artifacts.filter(|message| message["reason"] == "compiler-artifact") {
        let made = artifact["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
        // What runs while compiling, macros and build scripts, is made for another target.
        let is_in = made.map(Path::new).any(|file| file.iter().any(|part| part == target));
        let manifest = artifact["manifest_path"].as_str().map(Path::new);
        match manifest {
            Some(manifest) if is_in && !is_ours(&artifact) => {
                parts.extend(part(manifest)?);
            }
            _ => {}
        }
    }
    if parts.is_empty() {
        return Err(Error::new("cargo named no crate that it compiled in, expected those of the program"));
    }
    Ok(parts)
}

/// Whether a crate is one of this project, whose terms stand at the head of the notices.
fn is_ours(artifact: &Value) -> bool {
    let name = artifact["target"]["name"].as_str().unwrap_or_default();
    name == "expulsions" || name.starts_with("expulsions_")
}

/// A crate's own notices, one for each kind of terms that it is under.
fn part(manifest: &Path) -> Result<Vec<Part>, Error> {
    let text = read(manifest)?;
    let folder = manifest.parent().unwrap_or(manifest);
    let name = value(&text, "name").unwrap_or_default();
    let of_rust = folder.components().any(|part| part.as_os_str() == "library")
        && folder.components().any(|part| part.as_os_str() == "rustlib");
    if of_rust {
        // Its folders hold no terms of their own; those of Rust hold for all of them.
        return Ok(vec![Part {
            name: "Rust's standard library".to_owned(),
            holders: "Copyright (c) The Rust Project Contributors".to_owned(),
            terms: MIT.to_owned(),
        }]);
    }
    let version = value(&text, "version").unwrap_or_default();
    let licence = value(&text, "license").unwrap_or_default();
    let mut files: Vec<(String, String)> = Vec::new();
    let failed = |error: std::io::Error| Error::new(format!("cannot read the folder {}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let file = crate::site::name(&path).to_ascii_uppercase();
        let starts = ["LICENSE", "LICENCE", "NOTICE", "COPYRIGHT"];
        if path.is_file() && starts.iter().any(|start| file.starts_with(start)) {
            let terms = read(&path)?.replace("\r\n", "\n");
            // Of a link to a file outside the crate only the path is left.
            if terms.trim().contains(char::is_whitespace) {
                files.push((file, terms));
            }
        }
    }
    files.sort();
    // Of terms that are offered instead of each other the shortest do.
    if files.iter().any(|(file, _)| file.contains("MIT")) {
        files.retain(|(file, _)| !["APACHE", "ZLIB", "BSD", "BOOST"].iter().any(|other| file.contains(other)));
    }
    if files.is_empty() && licence.contains("MIT") {
        files.push((String::new(), MIT.to_owned()));
    }
    if files.is_empty() {
        return Err(Error::new(format!("{name} {version} is under {licence:?}, and brings no text of its terms")));
    }
    let claims = |terms: &str| {
        let mut holders: Vec<String> =
            terms.lines().map(str::trim).filter(|line| is_claim(line)).map(str::to_owned).collect();
        holders.dedup();
        holders.join("; ")
    };
    let all = claims(&files.iter().map(|(_, terms)| terms.as_str()).collect::<Vec<_>>().join("\n"));
    let otherwise = match value(&text, "authors") {
        _ if !all.is_empty() => all,
        Some(authors) if !authors.is_empty() => format!("By {authors}"),
        _ => format!("Copyright (c) the authors of {name}"),
    };
    let of = |(_, terms): (String, String)| {
        let holders = Some(claims(&terms)).filter(|own| !own.is_empty()).unwrap_or_else(|| otherwise.clone());
        let terms = if is_mit(&terms) { MIT } else { terms.trim() };
        Part { name: format!("{name} {version}"), holders, terms: terms.to_owned() }
    };
    Ok(files.into_iter().map(of).collect())
}

fn is_claim(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    line.starts_with("copyright (c)") || line.starts_with("copyright ©") || line.starts_with("copyright 2")
}

/// Whether a text is the usual terms and nothing else but headings and claims.
fn is_mit(text: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_lowercase();
    let without = |line: &&str| {
        let line = line.trim().trim_start_matches('#').trim();
        !is_claim(line)
            && !matches!(
                line.to_ascii_lowercase().trim_matches(['(', ')']),
                "mit license" | "the mit license" | "the mit license (mit" | "mit"
            )
    };
    letters(&text.lines().filter(without).collect::<Vec<_>>().join("\n")) == letters(MIT)
}

/// The value of a key in a manifest as cargo writes it, where each stands on a line of its own; the first of a list.
fn value(manifest: &str, key: &str) -> Option<String> {
    let start = manifest.find("[package]")?;
    let (_, rest) = manifest[start..].split_once(&format!("\n{key} = "))?;
    // A list may go over lines; a text is over at its own end.
    let rest = if rest.starts_with('[') { rest.split_once(']')?.0 } else { rest.lines().next()? };
    rest.split('"').nth(1).map(str::to_owned)
}

/// Who made the parts, and under what terms, each text and each holder once.
pub(crate) fn list<'a>(parts: impl IntoIterator<Item = &'a Part>) -> String {
    let mut by_terms: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for Part { name, holders, terms } in parts {
        by_terms.entry(terms).or_default().entry(holders).or_default().push(name);
    }
    let mut groups: Vec<_> = by_terms.into_iter().collect();
    // What most are under comes first.
    groups.sort_by_key(|(_, made)| usize::MAX - made.len());
    let mut text = String::new();
    for (terms, made) in groups {
        for (holders, names) in made {
            let _infallible = writeln!(text, "{}: {holders}", names.join(", "));
        }
        let _infallible = writeln!(text, "\n{terms}\n");
    }
    text
}

/// The file: the project's own terms, those of its parts, and, where they come along, those of its fonts.
pub(crate) fn file<'a>(parts: impl IntoIterator<Item = &'a Part>, fonts: bool) -> String {
    let line = "-".repeat(80);
    let mut text = format!("{}\n\n{line}\nThe program is made with:\n\n{}", OWN.trim_end(), list(parts));
    if fonts {
        let _infallible = writeln!(text, "{line}\nThe fonts of pictures:\n\n{}", FONTS.trim_end());
    }
    text
}

/// The same as a comment of a script, for what is one file.
pub(crate) fn comment<'a>(parts: impl IntoIterator<Item = &'a Part>) -> Result<String, Error> {
    let list = list(parts);
    if list.contains("*/") || list.contains("</") {
        return Err(Error::new("a notice ends the comment that it stands in"));
    }
    Ok(format!("/*! The program is made with:\n\n{}*/\n", list.replace("\n\n\n", "\n\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_terms_are_known_whatever_their_lines_and_headings() {
        let usual = MIT.replace(". ", ".\n  ");
        assert!(is_mit(&format!("The MIT License (MIT)\n\nCopyright (c) 2019 A. B.\n\n{usual}\n")));
        assert!(is_mit(&format!("# MIT License\nCopyright © 2023 A. B.\n{usual}")));
        assert!(!is_mit(&format!("{usual}\nExcept for advertising.")));
        assert!(!is_mit("Apache License"));
    }

    #[test]
    fn a_manifest_tells_its_values_as_cargo_writes_them() {
        let manifest = "# name = \"no\"\n[package]\nedition = \"2021\"\nname = \"slab\"\nauthors = [\n    \"Carl\",\n    \"Eva\",\n]\n";
        assert_eq!(value(manifest, "name").as_deref(), Some("slab"));
        assert_eq!(value(manifest, "authors").as_deref(), Some("Carl"));
        assert_eq!(value(manifest, "license"), None);
    }

    #[test]
    fn crates_of_other_targets_are_not_compiled_in() {
        let message = "{\"reason\":\"compiler-artifact\",\"manifest_path\":\"/nowhere/Cargo.toml\",\"filenames\":[\"target/release/libmacro.so\"]}";
        let error = parts(message, "wasm32-unknown-unknown").expect_err("none");
        assert_eq!(error.to_string(), "cargo named no crate that it compiled in, expected those of the program");
    }
}
