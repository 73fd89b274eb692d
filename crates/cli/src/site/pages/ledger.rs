//! The ledger: every measure as a row of an HTML table, with its sources.
//!
//! Stands in the page before any script runs, is sorted and filtered there by the element, and is a
//! file of its own for hosts whose page does not hold it. Everything is escaped by construction.

use expulsions::data::{Code, Confidence, Date, Kind, iso};
use expulsions_story::messages::Translation;
use expulsions_story::schema::MEASURES;
use expulsions_story::tables::{MeasureRow, Tables};
use maud::{Markup, html};

use super::sources;
use crate::site::bundle::store::content_hash;

/// Messages of the columns, which label the cells where there is no room for a head.
const COLUMNS: [&str; 7] = ["date", "who", "whom", "how-many", "note", "confidence", "sources"];

/// What tells these rows from those of any other edition of the data. Each part of the graphic carries it, because a number
/// of a row means another measure there.
pub(crate) fn edition(tables: &Tables) -> String {
    content_hash(format!("{tables:?}").as_bytes())
}

/// The module that tells it to the scripts.
pub(crate) fn edition_module(tables: &Tables) -> String {
    format!("export const EDITION = '{}';\nexport const ROWS = {};\n", edition(tables), tables.measures.len())
}

/// The module by which an address finds a row: the rows' ids in the order of the table, which so has none of their bytes;
/// and the numbers of those that were changed since they were first published.
pub(crate) fn ids_module(tables: &Tables) -> String {
    let ids: Vec<&str> = tables.measures.iter().map(|row| row.id.as_str()).collect();
    let changed =
        |id: &str| tables.corrections.iter().any(|change| change.table == MEASURES.name() && change.row == id);
    let changed: Vec<usize> = (0..ids.len()).filter(|&at| changed(ids[at])).collect();
    format!(
        "export const IDS = {};\nexport const CHANGED = {};\n",
        serde_json::Value::from(ids),
        serde_json::Value::from(changed)
    )
}

/// What the table's surroundings make of it.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// The page with the anchors of the sources, as a link from where the table stands.
    pub(crate) sources: &'a str,
    /// Whether each cell names its column, for where there is no room for a head.
    pub(crate) labels: bool,
}

impl Default for Shape<'_> {
    fn default() -> Self {
        Self { sources: sources::FILE, labels: true }
    }
}

/// The whole table in one language, one row a measure, in the order of the file.
pub(crate) fn table(tables: &Tables, language: &Translation, shape: Shape<'_>) -> Markup {
    let columns = COLUMNS.map(|column| language.text(&format!("page-column-{column}")));
    html! {
        table.ledger-table data-edition=(edition(tables)) lang=(language.tag) dir=[language.rtl.then_some("rtl")] {
            caption.vh { (language.text("page-every-measure")) }
            thead { tr { @for column in &columns { th scope="col" { (column) } } } }
            tbody {
                @for row in &tables.measures {
                    (measure(tables, row, language, &columns, shape))
                }
            }
        }
    }
}

fn measure(
    tables: &Tables,
    row: &MeasureRow,
    language: &Translation,
    columns: &[String; 7],
    shape: Shape<'_>,
) -> Markup {
    let fact = row.fact;
    let [date, who, whom, how_many, note, confidence, sources] =
        columns.each_ref().map(|column| shape.labels.then_some(column));
    let day = match language.tag {
        "en" => self::date(fact.date),
        _ => language.day(fact.date.month().into(), fact.date.day(), false),
    };
    // What the data say about a row is English everywhere.
    let english = (language.tag != "en").then_some("en");
    let direction = language.rtl.then_some("ltr");
    html! {
        tr {
            th scope="row" data-label=[date] { time datetime=(iso(fact.date)) { (day) } }
            td data-label=[who] { (name_in(tables, fact.by, language)) }
            td data-label=[whom] { (name_in(tables, fact.of, language)) }
            td data-label=[how_many] { (quantity(row, language)) }
            td data-label=[note] { @if let Some(english) = english {
                span lang=(english) dir=[direction] { (remark(row, true)) }
            } @else { (remark(row, false)) } }
            // What is empty is no line of a card, and needs no name.
            @let trust = trust(fact.confidence, language);
            td data-label=[confidence.filter(|_| !trust.is_empty())] { (trust) }
            td data-label=[sources] {
                @for (index, id) in row.sources.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ (shape.sources) "#" (id) } { (publisher(tables, id)) }
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
        Some(country) => country.name_then(),
        None => "NATO",
    }
}

/// What readers know a row by: `Russia on Macedonia, 30 March 2018`.
pub(crate) fn known_by(tables: &Tables, row: &MeasureRow) -> String {
    let [by, of] = [row.fact.by, row.fact.of].map(|code| name(tables, code));
    format!("{by} on {of}, {}", date(row.fact.date))
}

/// The same in any language.
fn name_in(tables: &Tables, code: Code, language: &Translation) -> String {
    language.country(code.as_str()).unwrap_or_else(|| name(tables, code).to_owned())
}

pub(crate) fn publisher<'a>(tables: &'a Tables, id: &'a str) -> &'a str {
    tables.sources.iter().find(|source| source.id == id).map_or(id, |source| &source.publisher)
}

/// A bare number only where people were expelled; every other measure says what it is.
pub(crate) fn quantity(row: &MeasureRow, language: &Translation) -> String {
    let count = row.fact.count.and_then(|count| usize::try_from(count).ok()).map(|count| language.number(count));
    if row.fact.kind == Kind::Expulsion {
        return count.unwrap_or_default();
    }
    // The number of posts is the least that was cut, not the ceiling.
    if let (Kind::StaffCap, Some(count)) = (row.fact.kind, &count) {
        let least = language.messages["page-more-than"].with(count);
        let told = if language.tag == "en" && !row.count_note.is_empty() { &row.count_note } else { &least };
        return format!("{}: {told}", language.text("page-kind-staff-cut"));
    }
    let mut text = kind(row.fact.kind, language);
    if let Some(count) = count {
        text.push_str(": ");
        text.push_str(&count);
    }
    // The data's own words, which elsewhere stand with the note.
    if !row.count_note.is_empty() && language.tag == "en" {
        text.push_str(&format!(" ({})", row.count_note));
    }
    text
}

/// The note; for people expelled, or if `all`, also what the number is made of.
fn remark(row: &MeasureRow, all: bool) -> String {
    match (row.fact.kind, row.count_note.as_str()) {
        (kind, made_of) if (all || kind == Kind::Expulsion) && !made_of.is_empty() => {
            format!("{made_of}. {}", row.note).trim_end().to_owned()
        }
        _ => row.note.clone(),
    }
}

fn kind(kind: Kind, language: &Translation) -> String {
    language.text(&format!("page-kind-{}", kind.key().replace('_', "-")))
}

/// Said only where it is less than two publishers that agree.
fn trust(confidence: Confidence, language: &Translation) -> String {
    match confidence {
        Confidence::Confirmed => String::new(),
        other => language.text(&format!("page-{}", other.key().replace('_', "-"))),
    }
}
