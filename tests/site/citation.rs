//! `CITATION.cff`, which says how the project is cited, against what it cites.

use std::fs;

use crate::{data, project};

/// The values of a key, in order, whatever they are indented by.
fn values<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    let value = |line: &'a str| line.trim_start().trim_start_matches("- ").strip_prefix(key)?.strip_prefix(": ");
    text.lines().filter_map(value).collect()
}

#[test]
fn versions_and_days_are_those_of_the_manifest_and_of_the_data() {
    let citation = fs::read_to_string(project().join("CITATION.cff")).unwrap();
    let manifest: toml::Table = fs::read_to_string(project().join("Cargo.toml")).unwrap().parse().unwrap();
    let package = manifest["workspace"]["package"].as_table().unwrap();
    let corrections = fs::read_to_string(data().join("corrections.csv")).unwrap();
    let day = corrections.lines().last().unwrap().split(',').next().unwrap();
    let number = |part: &str| part.parse::<u32>().unwrap().to_string();
    let version = day.split('-').map(number).collect::<Vec<_>>().join(".");
    assert_eq!(values(&citation, "cff-version"), ["1.2.0"]);
    assert_eq!(values(&citation, "version"), [package["version"].as_str().unwrap(), &version]);
    assert_eq!(values(&citation, "date-released"), [day, day]);
    let licences: Vec<&str> = package["license"].as_str().unwrap().split(" OR ").collect();
    let (_, list) = citation.split_once("\nlicense:\n").unwrap();
    let listed: Vec<&str> = list.lines().map_while(|line| line.strip_prefix("  - ")).collect();
    assert_eq!(listed, licences);
    assert_eq!(values(&citation, "license"), ["CC-BY-4.0"], "that of the data");
    let terms = fs::read_to_string(project().join("LICENSE")).unwrap();
    for name in values(&citation, "name") {
        assert!(terms.contains(name), "LICENSE does not name {name}");
    }
    // Whatever the form requires.
    for key in ["message", "title", "authors", "type"] {
        assert!(citation.lines().any(|line| line.starts_with(&format!("{key}:"))), "{key}");
    }
}
