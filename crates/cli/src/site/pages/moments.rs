//! The moments of the story, told: a page of all of them with their sources, in every language, and the same up to the
//! end of the picture's period for the live graphic, which loads them when the picture stands.

use expulsions::Error;
use expulsions::data::iso;
use expulsions_story::messages::Translation;
use expulsions_story::tables::{EventRow, Tables};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::templates::{Templates, Values};
use super::{ledger, own};

/// The page, in the folder of its language.
pub(crate) const FILE: &str = "moments.html";

/// Title and description in a language; those of the data where it has none.
fn told<'a>(event: &'a EventRow, language: &'a Translation) -> [&'a str; 2] {
    [
        language.event_title(&event.id).unwrap_or(&event.title),
        language.event_description(&event.id).unwrap_or(&event.description),
    ]
}

/// Day, title and description of each moment that the picture can show.
pub(crate) fn json(tables: &Tables, language: &Translation) -> Value {
    let moment = |event: &EventRow| {
        let [title, description] = told(event, language);
        json!([day(event, language), title, description])
    };
    tables.shown_events().map(moment).collect()
}

/// The module that holds them in English.
pub(crate) fn module(tables: &Tables, english: &Translation) -> String {
    format!("export const MOMENTS = {};\n", json(tables, english))
}

/// The day in the language's words; of those after the period only the data's form is known.
fn day(event: &EventRow, language: &Translation) -> String {
    match language.tag {
        "en" => ledger::date(event.date),
        _ if matches!(event.date.month().into(), 3_u8 | 4) => {
            language.day(event.date.month().into(), event.date.day(), false)
        }
        _ => iso(event.date),
    }
}

/// The page; `up` leads to the site's root, `style` to its style sheet.
pub(crate) fn page(
    templates: &Templates,
    tables: &Tables,
    language: &Translation,
    up: &str,
    style: &str,
) -> Result<String, Error> {
    let (heading, whole) = (language.text("page-day-by-day"), language.text("page-title"));
    let foreign = language.tag != "en";
    let told = html! {
        ol.moments { @for event in &tables.events { (moment(tables, event, language, up, foreign)) } }
    };
    let values = Values::default()
        .with("lang", language.tag)
        .with("dir", language.rtl.then_some("rtl"))
        .with("title", format!("{heading}: {whole}"))
        .with("style", format!("{up}{style}"))
        .with("whole", whole)
        .with("numbers", language.text("page-number-link"))
        .with("heading", heading)
        .with("moments", told);
    templates.fill(FILE, values)
}

fn moment(tables: &Tables, event: &EventRow, language: &Translation, up: &str, foreign: bool) -> Markup {
    let [title, description] = told(event, language);
    // Where a language lacks one, English stands there and is marked so.
    let english = |own: Option<&str>| (foreign && own.is_none()).then_some("en");
    let place = format!("event-{}", event.id);
    html! {
        li id=(place) {
            h2 lang=[english(language.event_title(&event.id))] {
                time datetime=(iso(event.date)) { (own(&place, &day(event, language))) } ": " (title)
            }
            p lang=[english(language.event_description(&event.id))] { (description) }
            p.cited {
                @for (index, id) in event.sources.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ (up) "sources.html#" (id) } hreflang=[foreign.then_some("en")] {
                        (ledger::publisher(tables, id))
                    }
                }
            }
        }
    }
}
