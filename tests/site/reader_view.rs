//! What a browser's reader view keeps of the pages: their words and one picture, not the cells of the table.

use std::fs;
use std::process::Command;

use expulsions_story::messages::{self, LANGUAGES};
use serde_json::Value;

use crate::built;
use crate::project;

#[test]
fn a_reader_view_has_the_story_and_its_picture_in_every_language() {
    let pages: Vec<_> = LANGUAGES
        .iter()
        .map(|&(tag, ..)| built().join(if tag == "en" { "" } else { tag }).join("index.html"))
        .collect();
    let tests = project().join("tests");
    let out = Command::new("node").arg(tests.join("reader-view.mjs")).args(&pages).output().expect("node starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let views: Value = serde_json::from_slice(&out.stdout).unwrap();
    let (languages, _) = messages::read(&project().join("messages"));
    for ((language, page), view) in languages.iter().zip(&pages).zip(views.as_array().unwrap()) {
        let tag = language.tag;
        let words = view["words"].as_str().unwrap();
        let mut wanted = vec![language.text("page-standfirst")];
        if tag == "en" {
            let page = fs::read_to_string(page).unwrap();
            let (_, article) = page.split_once("<article>").unwrap();
            wanted = paragraphs(article.split_once("</article>").unwrap().0);
            assert!(wanted.len() > 8, "{} paragraphs", wanted.len());
        }
        for paragraph in wanted {
            assert!(words.contains(&paragraph), "{tag}: no {paragraph:?} in {words:?}");
        }
        assert_eq!(view["pictures"], 1, "{tag}");
        assert_eq!(view["rows"], 0, "{tag}: rows of the table");
        assert_eq!(view["offered"], true, "{tag}");
        assert_eq!(view["byline"], Value::Null, "{tag}: nobody is said to have written it");
    }
}

/// The words of each paragraph of the story.
fn paragraphs(html: &str) -> Vec<String> {
    let plain = |rest: &str| {
        let paragraph = rest.split_once("</p>").map_or(rest, |(paragraph, _)| paragraph);
        let text: String =
            paragraph.split('<').map(|piece| piece.split_once('>').map_or("", |(_, text)| text)).collect();
        text.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    html.split("<p")
        .skip(1)
        .filter(|rest| rest.starts_with(['>', ' ']))
        .map(plain)
        .filter(|text| text.len() > 40)
        .collect()
}
