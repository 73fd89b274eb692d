//! What the project is made of: under which licences, from where, how often, and what readers are told of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::{built, folder, project, run};

fn root() -> &'static Path {
    project()
}

fn cargo(args: &[&str]) -> String {
    let out = Command::new(env!("CARGO")).current_dir(root()).args(args).output().unwrap();
    assert!(out.status.success(), "cargo {args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn metadata() -> Value {
    serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--locked", "--all-features"])).unwrap()
}

fn packages(metadata: &Value) -> Vec<&Value> {
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().filter(|package| !package["source"].is_null()).collect()
}

/// What the project's own crates ask for, but for each other.
fn direct(metadata: &Value) -> impl Iterator<Item = &Value> {
    let own = metadata["packages"].as_array().unwrap().iter().filter(|package| package["source"].is_null());
    let asked = own.flat_map(|package| package["dependencies"].as_array().unwrap());
    asked.filter(|dependency| dependency["path"].is_null())
}

/// `deny.toml`, which `cargo deny` reads too.
fn rules() -> toml::Table {
    fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap()
}

fn texts(rules: &toml::Table, section: &str, key: &str) -> BTreeSet<String> {
    let list = rules[section][key].as_array().unwrap();
    let text = |value: &toml::Value| value.as_str().or_else(|| value["crate"].as_str()).unwrap().to_owned();
    list.iter().map(text).collect()
}

#[test]
fn every_crate_is_under_a_licence_that_is_allowed() {
    let (metadata, rules) = (metadata(), rules());
    let allowed = texts(&rules, "licenses", "allow");
    let excepted = rules["licenses"]["exceptions"].as_array().unwrap();
    let excepted = |package: &Value, licence: &str| {
        excepted
            .iter()
            .any(|it| it["crate"].as_str() == package["name"].as_str() && it["allow"][0].as_str() == Some(licence))
    };
    let packages = packages(&metadata);
    assert!(packages.len() > 100, "{}", packages.len());
    let mut used = BTreeSet::new();
    for package in packages {
        let said = package["license"].as_str().unwrap_or_else(|| panic!("{} names no licence", package["id"]));
        let licence = spdx::Expression::parse_mode(said, spdx::ParseMode::LAX).unwrap();
        let is_allowed = licence.evaluate(|it| {
            let name = it.to_string();
            let fits = allowed.contains(&name);
            if fits {
                used.insert(name.clone());
            }
            fits || excepted(package, &name)
        });
        assert!(is_allowed, "{} is under {said}, which deny.toml does not allow", package["id"]);
    }
    assert_eq!(used, allowed, "a licence that nothing is under needs no leave");
}

#[test]
fn every_crate_comes_from_the_registry_in_a_version_that_is_named() {
    let metadata = metadata();
    for package in packages(&metadata) {
        assert_eq!(package["source"], "registry+https://github.com/rust-lang/crates.io-index", "{}", package["id"]);
    }
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for package in lock.split("[[package]]").skip(1).filter(|package| package.contains("\nsource = ")) {
        assert!(package.contains("\nchecksum = \""), "{package}");
    }
    for dependency in direct(&metadata) {
        assert_ne!(dependency["req"], "*", "{}", dependency["name"]);
    }
    let tracked =
        Command::new("git").current_dir(root()).args(["ls-files", "Cargo.lock", "tests/package-lock.json"]).output();
    assert_eq!(String::from_utf8(tracked.unwrap().stdout).unwrap().lines().count(), 2, "both locks are kept");
}

/// A crate in two versions is built twice.
#[test]
fn no_crate_is_there_twice_but_those_that_deny_toml_names() {
    let metadata = metadata();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages(&metadata) {
        versions.entry(package["name"].as_str().unwrap()).or_default().insert(package["version"].as_str().unwrap());
    }
    let twice: BTreeSet<String> =
        versions.iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(twice, texts(&rules(), "bans", "skip"), "{versions:?}");
}

/// Every row of a table of the document: the first cell, without its quotes.
fn rows(heading: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let (_, rest) = text.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    let section = rest.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    rows.flat_map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        assert!(cells.len() == 4 && cells.iter().all(|cell| !cell.is_empty()), "four cells with words in them: {row}");
        cells[0].split(", ").map(|name| name.trim_matches('`').to_owned()).collect::<Vec<_>>()
    })
    .collect()
}

#[track_caller]
fn same(mut told: Vec<String>, mut there: Vec<String>) {
    told.sort();
    there.sort();
    there.dedup();
    assert_eq!(told, there);
}

#[test]
fn every_direct_dependency_has_its_row_and_every_row_its_dependency() {
    let metadata = metadata();
    same(rows("Crates"), direct(&metadata).map(|it| it["name"].as_str().unwrap().to_owned()).collect());
    let npm: Value = serde_json::from_str(&fs::read_to_string(root().join("tests/package.json")).unwrap()).unwrap();
    same(rows("From npm, for tests alone"), npm["devDependencies"].as_object().unwrap().keys().cloned().collect());
    let pypi = fs::read_to_string(root().join("tests/requirements.txt")).unwrap();
    let mut direct = Vec::new();
    for line in pypi.lines().filter(|line| !line.starts_with('#')) {
        let (name, version) = line.split_once("==").unwrap_or_else(|| panic!("{line} names no exact version"));
        // What another one needs says so behind its version.
        if !version.contains('#') {
            direct.push(name.to_owned());
        }
    }
    same(rows("From PyPI, for tests alone"), direct);
}

/// The crates in the browser's tree, by cargo's own account, with macros and build scripts left out.
fn in_the_browser(raster: bool) -> BTreeSet<String> {
    let mut args = vec!["tree", "--locked", "--target", "wasm32-unknown-unknown", "-e", "normal,no-proc-macro"];
    args.extend(["--prefix", "none", "--no-dedupe", "--format", "{p}", "--package", "expulsions"]);
    if raster {
        args.extend(["--package", "expulsions-raster"]);
    }
    let tree = cargo(&args);
    // `name v1.2.3`
    let names = tree.lines().filter(|line| !line.is_empty() && !line.starts_with("expulsions"));
    names.map(|line| line.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ").replace(" v", " ")).collect()
}

#[test]
fn no_part_of_the_server_is_in_the_browser() {
    let there = in_the_browser(true);
    for name in ["tokio", "hyper", "axum", "tower", "mio"] {
        assert!(!there.iter().any(|part| part.starts_with(&format!("{name} "))), "{there:?}");
    }
}

/// Whose work is given on is named, with the terms it is given on under.
#[test]
fn what_is_given_to_readers_and_hosts_names_every_part_and_its_terms() {
    let site = fs::read_to_string(built().join("licences.txt")).unwrap();
    let npm = folder("notices-npm");
    let single = folder("notices").join("single.html");
    let args = ["build", "--npm", npm.to_str().unwrap(), "--single-file", single.to_str().unwrap()];
    let out = run(&args);
    assert_eq!(out.code, 0, "{}", out.err);
    let npm = fs::read_to_string(npm.join("licences.txt")).unwrap();
    let single = fs::read_to_string(single).unwrap();
    let (core, all) = (in_the_browser(false), in_the_browser(true));
    assert!(core.len() > 10 && all.len() > core.len() + 10, "{} and {}", core.len(), all.len());
    for (what, text, parts) in [("site", &site, &all), ("npm", &npm, &core), ("one file", &single, &core)] {
        for part in parts {
            let names =
                |line: &&str| line.split(": ").next().is_some_and(|names| names.split(", ").any(|name| name == part));
            let line = text.lines().find(names);
            assert!(line.is_some_and(|line| line.len() > part.len() + 12), "the {what} does not name {part}");
        }
        for words in [
            "\nRust's standard library: Copyright (c) The Rust Project Contributors\n",
            "Permission is hereby granted, free of charge",
            "THE SOFTWARE IS PROVIDED \"AS IS\"",
        ] {
            assert!(text.contains(words), "the {what} has no {words:?}");
        }
    }
    // Those under other terms than most.
    for words in [
        "Copyright (c) 2011 Google Inc. All rights reserved.",
        "Redistributions in binary form must reproduce the above copyright",
        "SIL OPEN FONT LICENSE Version 1.1",
        "Copyright (c) 2026 The Expulsions authors",
    ] {
        assert!(site.contains(words), "{words}");
    }
    for page in ["index.html", "de/index.html", "ar/index.html"] {
        let page = fs::read_to_string(built().join(page)).unwrap();
        let footer = page.split("<footer>").nth(1).unwrap();
        assert!(footer.contains("licences.txt\""), "{footer}");
    }
}
