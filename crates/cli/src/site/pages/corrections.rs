//! What has been changed in the data: a page without scripts, the latest day first, and on each day what matters most to a
//! reader first. In English, as the data are.

use std::collections::{BTreeMap, BTreeSet};

use expulsions::Error;
use expulsions_story::schema::{CLAIMS, EVENTS, MEASURES, SOURCES};
use expulsions_story::tables::{CorrectionRow, Tables};
use maud::{Markup, html};

use super::templates::{Templates, Values};
use super::{ledger, moments, sources};
use crate::site::claims;
use crate::site::products::datapackage;

/// The page, in the site's root.
pub(crate) const FILE: &str = "corrections.html";

/// What a change is about, in the order of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Facts,
    Rows,
    Words,
    Sources,
    Columns,
}

impl About {
    /// Its heading.
    fn name(self) -> &'static str {
        match self {
            Self::Facts => "Numbers, days and confidence",
            Self::Rows => "Rows that came or went",
            Self::Words => "Words",
            Self::Sources => "Sources",
            Self::Columns => "Tables and columns",
        }
    }
}

/// The columns that hold words; what else is no source is a number, a day or a key.
const WORDS: [&str; 10] =
    ["title", "description", "note", "count_note", "name", "publisher", "text", "explanation", "claim", "answer"];

fn about(change: &CorrectionRow) -> About {
    let CorrectionRow { table, row, field, .. } = change;
    match field.as_str() {
        _ if row.is_empty() => About::Columns,
        "source_ids" | "source_id" => About::Sources,
        _ if *table == SOURCES.name() => About::Sources,
        "" => About::Rows,
        field if WORDS.contains(&field) => About::Words,
        _ => About::Facts,
    }
}

/// The page; `style` is the address of its style sheet.
pub(crate) fn page(templates: &Templates, tables: &Tables, style: &str) -> Result<String, Error> {
    let changed = datapackage::changed(tables)?;
    let mut days: BTreeMap<_, BTreeMap<About, Vec<&CorrectionRow>>> = BTreeMap::new();
    for change in &tables.corrections {
        days.entry(change.date).or_default().entry(about(change)).or_default().push(change);
    }
    let mut placed = BTreeSet::new();
    let days = html! {
        @for (date, parts) in days.iter().rev() {
            section {
                h2 { (ledger::date(*date)) }
                @for (about, changes) in parts {
                    h3 { (about.name()) " (" (changes.len()) ")" }
                    ul { @for change in changes { li id=[place(change, &mut placed)] { (told(tables, change)) } } }
                }
            }
        }
    };
    let values = Values::default()
        .with("style", style)
        .with("changed", ledger::date(changed))
        .with("version", datapackage::version(changed))
        .with("days", days);
    templates.fill(FILE, values)
}

/// The anchor of a measure's latest change, to which the table leads; the others have none.
fn place<'a>(change: &'a CorrectionRow, placed: &mut BTreeSet<&'a str>) -> Option<String> {
    let of_measure = change.table == MEASURES.name() && !change.row.is_empty();
    (of_measure && placed.insert(&change.row)).then(|| format!("row-{}", change.row))
}

/// One change in a sentence.
fn told(tables: &Tables, change: &CorrectionRow) -> Markup {
    let CorrectionRow { table, row, field, was, now, why, .. } = change;
    html! {
        @if row.is_empty() {
            code { (table) ".csv" }
        } @else if let Some(address) = address(tables, table, row) {
            a href=(address) { (name(tables, table, row)) }
        } @else {
            (name(tables, table, row))
        }
        @if !field.is_empty() { ", " code { (field) } }
        ": "
        @if was.is_empty() { "new" } @else { del { (was) } }
        " → "
        @if now.is_empty() { "gone" } @else { ins { (now) } }
        " (" (why) ")"
    }
}

/// What readers know a row by; its id where it is there no longer, or has no better name.
fn name(tables: &Tables, table: &str, id: &str) -> String {
    let measure = tables.measures.iter().find(|row| row.id == id).filter(|_| table == MEASURES.name());
    if let Some(row) = measure {
        return ledger::known_by(tables, row);
    }
    let event = tables.events.iter().find(|row| row.id == id).filter(|_| table == EVENTS.name());
    let source = tables.sources.iter().find(|row| row.id == id).filter(|_| table == SOURCES.name());
    let wave = tables.waves.iter().find(|row| row.id == id);
    let named = event.map(|row| row.title.as_str());
    let named =
        named.or_else(|| source.map(|row| row.publisher.as_str())).or_else(|| wave.map(|row| row.name.as_str()));
    named.map_or_else(|| id.to_owned(), |name| format!("{name} ({id})"))
}

/// Where a row that is still there can be seen.
fn address(tables: &Tables, table: &str, id: &str) -> Option<String> {
    let there = |page: String, found: bool| found.then_some(page);
    if table == MEASURES.name() {
        there(format!("index.html?row={id}"), tables.measures.iter().any(|row| row.id == id))
    } else if table == EVENTS.name() {
        there(format!("{}#event-{id}", moments::FILE), tables.events.iter().any(|row| row.id == id))
    } else if table == CLAIMS.name() {
        there(format!("{}#claim-{id}", claims::FILE), tables.claims.iter().any(|row| row.id == id))
    } else if table == SOURCES.name() {
        there(format!("{}#{id}", sources::FILE), tables.sources.iter().any(|row| row.id == id))
    } else {
        None
    }
}
