//! The page of corrections: every change, the latest day first, each with a way to its row.

use std::collections::BTreeSet;
use std::fs;

use crate::files::attributes;
use crate::{built, data};

fn page(name: &str) -> String {
    fs::read_to_string(built().join(name)).unwrap()
}

#[test]
fn every_correction_is_told_and_the_latest_day_is_first() {
    let text = page("corrections.html");
    let mut table = csv::Reader::from_path(data().join("corrections.csv")).unwrap();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    assert_eq!(text.matches("</li>").count(), rows.len());
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    for row in &rows {
        for (mark, cell) in [("del", &row[4]), ("ins", &row[5])] {
            let shown = format!("<{mark}>{}</{mark}>", escaped(cell));
            assert!(cell.is_empty() || text.contains(&shown), "{row:?}");
        }
        assert!(text.contains(&format!(" ({})</li>", escaped(&row[6]))), "{row:?}");
    }
    let day = |date: &str| format!("{} November 2026", date.rsplit('-').next().unwrap().trim_start_matches('0'));
    let days: BTreeSet<&str> = rows.iter().map(|row| &row[0]).collect();
    assert!(days.iter().all(|day| day.starts_with("2026-11-")), "{days:?}");
    let told: Vec<&str> = text.split("<h2>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(told, days.iter().rev().map(|date| day(date)).collect::<Vec<_>>());
    // The article and the page name the same day, which is the data's.
    assert!(text.contains(&format!("The data last changed on {}: version 2026.11.", told[0])), "{text}");
    let footer = page("index.html");
    let footer = footer.split("<footer>").nth(1).unwrap();
    assert!(footer.contains(&format!("Last changed on {} (<a href=\"corrections.html\">", told[0])), "{footer}");
}

#[test]
fn each_measure_that_was_changed_has_a_place_where_its_latest_change_stands() {
    let text = page("corrections.html");
    let mut table = csv::Reader::from_path(data().join("corrections.csv")).unwrap();
    let rows = table.records().map(Result::unwrap);
    let changed: BTreeSet<String> =
        rows.filter(|row| &row[1] == "expulsions-2018" && !row[2].is_empty()).map(|row| row[2].to_owned()).collect();
    let places = attributes(&text, "id");
    assert!(changed.len() > 30, "{changed:?}");
    assert_eq!(places.len(), changed.len(), "each once");
    assert_eq!(places.iter().map(|id| id.trim_start_matches("row-").to_owned()).collect::<BTreeSet<_>>(), changed);
    for id in &changed {
        let entry = text.split(&format!("<li id=\"row-{id}\">")).nth(1).unwrap().split("</li>").next().unwrap();
        assert!(entry.contains(&format!("?row={id}\"")) || entry.contains(id), "{id}: {entry}");
    }
}

#[test]
fn the_four_words_of_confidence_are_explained_with_their_rows() {
    let text = page("sources.html");
    let list = text.split("<dl").nth(1).unwrap().split("</dl>").next().unwrap();
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("expulsions-2018.csv")).unwrap().records().map(Result::unwrap).collect();
    for word in ["confirmed", "single_source", "inferred", "disputed"] {
        let of_word: Vec<_> = rows.iter().filter(|row| &row[9] == word).collect();
        let head = format!("<dt>{} ({})</dt>", word.replace('_', " "), of_word.len());
        assert!(list.contains(&head), "{head}: {list}");
        for row in of_word.iter().filter(|_| word != "confirmed") {
            assert!(list.contains(&format!("index.html?row={}\"", &row[0])), "{row:?}: {list}");
        }
    }
    let schema = page("data/datapackage.json");
    for meaning in expulsions_story::schema::MEANINGS {
        assert!(list.contains(meaning), "{meaning}: {list}");
        assert!(schema.contains(meaning), "{meaning} is not what the package says of the column");
    }
}

#[test]
fn ways_to_rows_lead_to_rows() {
    let text = page("corrections.html");
    let ids: BTreeSet<String> = csv::Reader::from_path(data().join("expulsions-2018.csv"))
        .unwrap()
        .records()
        .map(|row| row.unwrap()[0].to_owned())
        .collect();
    let mut rows = 0;
    for link in attributes(&text, "href") {
        if let Some(id) = link.strip_prefix("index.html?row=") {
            rows += 1;
            assert!(ids.contains(id), "{link}");
        } else if let Some((file, anchor)) = link.split_once('#') {
            assert!(attributes(&page(file), "id").contains(&anchor), "{link}");
        }
    }
    assert!(rows > 30, "{rows} links to rows");
}
