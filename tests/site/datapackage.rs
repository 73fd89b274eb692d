//! The description of the tables for programs, read by the tool that others read such descriptions with.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::files::{all, sha256};
use crate::{built, folder};

/// What the Frictionless tool says of a description: whether all is well, and what is not.
pub(crate) fn validated(package: &Path) -> (bool, String) {
    let tool = Command::new("frictionless").args(["validate", "--json"]).arg(package).output();
    let out = tool.expect("frictionless is there: bash tests/run.sh installs it into ~/.cache/expulsions/tools/bin");
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    let report: Value = serde_json::from_str(&said)
        .unwrap_or_else(|error| panic!("{error}: {said}{}", String::from_utf8_lossy(&out.stderr)));
    (report["valid"] == true && out.status.success(), said)
}

fn package() -> Value {
    serde_json::from_slice(&fs::read(built().join("data/datapackage.json")).unwrap()).unwrap()
}

#[test]
fn every_table_of_the_site_is_described_and_valid() {
    let data = built().join("data");
    let (valid, report) = validated(&data.join("datapackage.json"));
    assert!(valid, "{report}");
    let package = package();
    let resources = package["resources"].as_array().unwrap();
    let mut described: Vec<&str> = resources.iter().map(|resource| resource["path"].as_str().unwrap()).collect();
    described.sort_unstable();
    let mut there: Vec<String> = fs::read_dir(&data)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".csv"))
        .collect();
    there.sort_unstable();
    assert_eq!(described, there);
    assert!(there.len() >= 10, "{there:?}");
    for resource in resources {
        let content = fs::read(data.join(resource["path"].as_str().unwrap())).unwrap();
        assert_eq!(resource["bytes"], content.len(), "{resource}");
        assert_eq!(resource["hash"], format!("sha256:{}", sha256(&content)), "{resource}");
    }
    let newest = fs::read_to_string(data.join("corrections.csv")).unwrap();
    let day = newest.lines().last().unwrap().split(',').next().unwrap();
    let numbers: Vec<u32> = day.split('-').map(|part| part.parse().unwrap()).collect();
    assert_eq!(package["version"], format!("{}.{}.{}", numbers[0], numbers[1], numbers[2]));
    assert_eq!(package["created"], format!("{day}T00:00:00Z"));
    assert_eq!(package["homepage"], Value::Null, "nobody has said where the site stands");
}

/// The tool reads the rules and not only the file: a copy with one cell changed, and its length and hash with it, is refused.
#[test]
fn what_the_description_rules_out_is_refused() {
    for (name, file, from, to, expected) in [
        ("kind", "expulsions-2018.csv", ",expulsion,23,", ",expelling,23,", "constraint-error"),
        ("party", "expulsions-2018.csv", ",GB,RU,expulsion,23,", ",QZ,RU,expulsion,23,", "foreign-key"),
        ("source", "citations.csv", "\nbbc-mjo-0314,", "\nnowhere-0314,", "foreign-key"),
        ("measure", "citations.csv", ",2018-03-14-gb-ru,", ",2018-03-14-gb-xx,", "foreign-key"),
        ("twice", "expulsions-2018.csv", "\n2018-03-17-ru-gb,", "\n2018-03-14-gb-ru,", "primary-key"),
        ("number", "press-totals.csv", ",22,countries_expelling,", ",many,countries_expelling,", "type-error"),
    ] {
        let dir = folder(&format!("datapackage-{name}"));
        let mut package = package();
        for resource in package["resources"].as_array_mut().unwrap() {
            let path = resource["path"].as_str().unwrap().to_owned();
            let mut text = fs::read_to_string(built().join("data").join(&path)).unwrap();
            if path == file {
                assert!(text.contains(from), "{from}");
                text = text.replacen(from, to, 1);
                resource["bytes"] = text.len().into();
                resource["hash"] = format!("sha256:{}", sha256(text.as_bytes())).into();
            }
            fs::write(dir.join(path), text).unwrap();
        }
        let described = dir.join("datapackage.json");
        fs::write(&described, package.to_string()).unwrap();
        let (valid, report) = validated(&described);
        assert!(!valid && report.contains(&format!("\"type\": \"{expected}\"")), "{name}: {report}");
    }
}

/// Whoever takes the one file has everything, readable without any tool of ours.
#[test]
fn the_archive_opens_and_holds_the_data_and_their_terms() {
    let archive = built().join("data/expulsions-2018.zip");
    let dir = folder("archive");
    let out = Command::new("python3").args(["-m", "zipfile", "-e"]).args([&archive, &dir]).output();
    let out = out.expect("python3 starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let inside = all(&dir.join("expulsions-2018"));
    let (valid, report) = validated(&dir.join("expulsions-2018/datapackage.json"));
    assert!(valid, "{report}");
    let packed = |name: &str| name.ends_with(".br") || name.ends_with(".gz") || name.ends_with(".zip");
    let mut expected = all(&built().join("data"));
    expected.retain(|(name, _)| !packed(name));
    let (own, data): (Vec<_>, Vec<_>) =
        inside.into_iter().partition(|(name, _)| ["LICENSE.txt", "README.txt"].contains(&name.as_str()));
    assert!(data == expected, "the same files as beside it");
    let text = |at: usize| String::from_utf8(own[at].1.clone()).unwrap();
    let [terms, readme] = [text(0), text(1)];
    assert_eq!(terms, fs::read_to_string(crate::project().join("LICENSE")).unwrap());
    for (name, _) in &data {
        assert!(readme.contains(name.as_str()), "README.txt does not name {name}");
    }
    let version = package()["version"].as_str().unwrap().to_owned();
    assert!(readme.contains(&format!("\nVersion {version}, ")), "{readme}");
    // Its dates are those of the data, so that the same data make the same file.
    let listed = Command::new("python3").args(["-m", "zipfile", "-l"]).arg(&archive).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let day = package()["created"].as_str().unwrap()[..10].to_owned();
    let dated = |line: &&str| line.contains(&format!("{day} 00:00:00"));
    assert_eq!(listed.lines().filter(dated).count(), data.len() + 2, "{listed}");
}

/// All measures as JSON are what the rows of a view are downloaded as, by the same schema.
#[test]
fn the_measures_as_json_are_those_of_the_table() {
    let path = built().join("data/expulsions-2018.json");
    let root = crate::project();
    let out = Command::new("node")
        .arg(root.join("tests/schema.mjs"))
        .args([&root.join("data/expulsions-2018.schema.json"), &path])
        .output()
        .expect("node starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let measures = document["measures"].as_array().unwrap();
    let ids: Vec<&str> = measures.iter().map(|row| row["id"].as_str().unwrap()).collect();
    let mut table = csv::Reader::from_path(crate::data().join("expulsions-2018.csv")).unwrap();
    assert_eq!(ids, table.records().map(|row| row.unwrap()[0].to_owned()).collect::<Vec<_>>());
    let inferred = measures.iter().find(|row| row["id"] == "2018-03-30-ru-mk").unwrap();
    let fields: Vec<&str> =
        inferred["corrections"].as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["note", "source_ids", "confidence"]);
    assert_eq!(document["version"], package()["version"]);
}
