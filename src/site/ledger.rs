//! The ledger: every measure as a row of an HTML table, with its sources.
//!
//! Stands in the page before any script runs, is sorted and filtered there by the element, and is a
//! file of its own for hosts whose page does not hold it. Everything is escaped by construction.

use expulsions::data::parse::{MeasureRow, Tables};
use expulsions::data::{Code, Confidence, Date, Kind, iso};
use maud::{Markup, html};

/// The columns, which label the cells where there is no room for a head.
pub(crate) const COLUMNS: [&str; 7] = ["Date", "Who", "Whom", "How many", "Note", "Confidence", "Sources"];

/// The whole table, one row a measure, in the order of the file.
pub(crate) fn table(tables: &Tables) -> Markup {
    html! {
        table.ledger-table {
            caption.vh { "Every measure, with its sources" }
            thead { tr { @for column in COLUMNS { th scope="col" { (column) } } } }
            tbody { @for (number, row) in tables.measures.iter().enumerate() { (measure(tables, number, row)) } }
        }
    }
}

fn measure(tables: &Tables, number: usize, row: &MeasureRow) -> Markup {
    let fact = row.fact;
    let [date, who, whom, how_many, note, confidence, sources] = COLUMNS;
    html! {
        tr data-row=(number) {
            th scope="row" data-label=(date) { time datetime=(iso(fact.date)) { (self::date(fact.date)) } }
            td data-label=(who) { (name(tables, fact.by)) }
            td data-label=(whom) { (name(tables, fact.of)) }
            td data-label=(how_many) { (quantity(row)) }
            td data-label=(note) { (remark(row)) }
            td data-label=(confidence) { (trust(fact.confidence)) }
            td data-label=(sources) {
                @for (index, id) in row.sources.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ "sources.html#" (id) } { (publisher(tables, id)) }
                }
            }
        }
    }
}

/// A date in full: `30 March 2018`.
pub(crate) fn date(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

/// A party's name as it was in 2018.
pub(crate) fn name(tables: &Tables, code: Code) -> &str {
    match tables.countries.iter().find(|country| country.code == code) {
        Some(country) if !country.name_2018.is_empty() => &country.name_2018,
        Some(country) => &country.name,
        None => "NATO",
    }
}

fn publisher<'a>(tables: &'a Tables, id: &'a str) -> &'a str {
    tables.sources.iter().find(|source| source.id == id).map_or(id, |source| &source.publisher)
}

/// A bare number only where people were expelled; every other measure says what it is.
pub(crate) fn quantity(row: &MeasureRow) -> String {
    let count = row.fact.count.map(|count| count.to_string());
    if row.fact.kind == Kind::Expulsion {
        return count.unwrap_or_default();
    }
    let mut text = kind(row.fact.kind).to_owned();
    if let Some(count) = count {
        text.push_str(": ");
        text.push_str(&count);
    }
    if !row.count_note.is_empty() {
        text.push_str(&format!(" ({})", row.count_note));
    }
    text
}

/// The note; for people expelled also what the number is made of.
fn remark(row: &MeasureRow) -> String {
    match (row.fact.kind, row.count_note.as_str()) {
        (Kind::Expulsion, made_of) if !made_of.is_empty() => format!("{made_of}. {}", row.note).trim_end().to_owned(),
        _ => row.note.clone(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Expulsion => "expulsion",
        Kind::AccreditationRefused => "accreditation refused",
        Kind::StaffCap => "ceiling on staff",
        Kind::ConsulateClosure => "consulate closed",
        Kind::AmbassadorRecalled => "ambassador called home",
        Kind::RightReserved => "answer announced for later",
        Kind::Other => "other measure",
    }
}

/// Said only where it is less than two publishers that agree.
fn trust(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed2 => "",
        Confidence::Confirmed1 => "one publisher",
        Confidence::Unconfirmed => "unconfirmed, or sources contradict each other",
    }
}
