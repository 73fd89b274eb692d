//! `dev`: a saved file makes the site anew, and a problem is told where the page is and leaves the last site as it was.

use std::fs;
use std::io::BufRead;
use std::path::Path;

use serde_json::{Value, json};

use crate::command;
use crate::release::sources;
use crate::serve::Served;

/// Reads what the command says until a line has the words.
fn until(told: &mut impl BufRead, words: &str) -> String {
    let mut all = String::new();
    while !all.lines().last().is_some_and(|line| line.contains(words)) {
        assert!(told.read_line(&mut all).unwrap() > 0, "it ended without {words:?}:\n{all}");
    }
    all
}

fn change(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{} has no {from:?}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn a_saved_file_makes_the_site_anew_and_a_problem_leaves_the_last_one() {
    let root = sources("dev-sources", |_, _, content| content);
    let mut dev = command();
    dev.args(["dev", "--port", "0"]).env("CARGO_MANIFEST_DIR", &root);
    let (served, mut told) = Served::telling(dev);
    let text = |path: &str| String::from_utf8(served.get(path).body).unwrap();
    let state = || serde_json::from_str::<Value>(&text("/dev.json")).unwrap();
    assert_eq!(state(), json!({ "build": 1, "problem": "" }));
    let entry = text("/expulsions.js");
    assert!(entry.contains("assets/dev."), "the page does not follow: {entry}");
    until(&mut told, "build 1 is there");

    let template = root.join("www/index.html");
    change(&template, "<h1>One for one", "<h1>Saved a moment ago: one for one");
    until(&mut told, "build 2 is there");
    assert_eq!(state(), json!({ "build": 2, "problem": "" }));
    assert!(text("/").contains("<h1>Saved a moment ago"));

    change(&template, "{{ headline }}", "{{ headlin }}");
    let said = until(&mut told, "error: index.html:");
    let problem = said.lines().last().unwrap().split_once("error: ").unwrap().1;
    assert!(problem.contains(" asks for headlin, expected one of "), "{problem}");
    assert_eq!(state(), json!({ "build": 2, "problem": problem }));
    assert!(text("/").contains("<h1>Saved a moment ago"), "the last site is gone");

    change(&template, "{{ headlin }}", "{{ headline }}");
    until(&mut told, "build 3 is there");
    assert_eq!(state(), json!({ "build": 3, "problem": "" }));
}

/// What makes it quick is not in what readers get.
#[test]
fn readers_get_nothing_of_it() {
    let files = crate::files::all(crate::built());
    assert!(!files.iter().any(|(path, _)| path.starts_with("assets/dev.") || path == "dev.json"));
    let entry = fs::read_to_string(crate::built().join("expulsions.js")).unwrap();
    assert!(!entry.contains("dev."), "{entry}");
}
