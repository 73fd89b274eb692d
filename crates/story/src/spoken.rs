//! What the core needs to speak: for each language a table of text, made of the words and of the facts.

use expulsions_facts::{DAYS, day_date, parties};

use crate::messages::Translation;
use crate::tables::Tables;

/// The tables of all languages by their tags, English first, with the moments as the data have them; the core's
/// `Language::read` takes one. Empty if there are no languages.
pub fn spoken(tables: &Tables, languages: &[Translation]) -> Vec<(&'static str, String)> {
    let Some(english) = languages.first() else { return Vec::new() };
    let codes: Vec<String> = parties(tables.shown_countries().map(|country| country.code)).collect();
    let days: Vec<(u8, u8)> = (0..DAYS).map(day_date).map(|date| (u8::from(date.month()), date.day())).collect();
    let events: Vec<&str> = tables.shown_events().map(|event| event.id.as_str()).collect();
    let titles: Vec<&str> = tables.shown_events().map(|event| event.title.as_str()).collect();
    let table = |language: &Translation| {
        let titles = (language.tag == english.tag).then_some(&titles[..]);
        (language.tag, language.table(english, &codes, &days, &events, titles))
    };
    languages.iter().map(table).collect()
}
