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
    assert_eq!(text.matches("<li>").count(), rows.len());
    let escaped =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    for row in &rows {
        for (mark, cell) in [("del", &row[4]), ("ins", &row[5])] {
            let shown = format!("<{mark}>{}</{mark}>", escaped(cell));
            assert!(cell.is_empty() || text.contains(&shown), "{row:?}");
        }
        assert!(text.contains(&format!(". {}.</li>", escaped(&row[6]))), "{row:?}");
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
