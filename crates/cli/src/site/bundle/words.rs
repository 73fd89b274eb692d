//! The words of the page's scripts, from `messages/`: for each language what its scripts and its core say.
//!
//! English stands in modules: `words.js`, which every reader has, `english.js`, which those have who read it, and
//! `later.js` for what is loaded when asked for. The others are files of their own, fetched by those who read them.

use std::path::Path;

use expulsions::data;
use expulsions_story::messages::{self, Translation};
use expulsions_story::tables::Tables;
use serde_json::{Value, json};

use crate::site::pages::{ledger, moments};

/// What the names of the scripts' messages begin with.
const SCRIPTS: &str = "ui-";

/// The same for scripts that are loaded when asked for.
const LATER: &str = "later-";

/// What stands in the frame's page, in that order: title, remark, two links.
const FRAME: [&str; 4] = ["page-title", "page-only-expulsions", "page-article", "page-all-sources"];

/// Everything that is wrong with the messages in `dir`, each a line with the file.
pub(crate) fn problems(dir: &Path, tables: &Tables) -> Vec<String> {
    let (languages, mut problems) = messages::read(dir);
    let codes = codes(tables);
    let events: Vec<&str> = tables.events.iter().map(|event| event.id.as_str()).collect();
    problems.extend(languages.iter().flat_map(|language| language.lacks(&codes, &events)));
    problems
}

/// The parties whose names a language needs.
fn codes(tables: &Tables) -> Vec<String> {
    data::parties(tables.shown_countries().map(|country| country.code)).collect()
}

/// The module that holds the English words.
pub(crate) fn module(english: &Translation) -> String {
    let tags: Vec<&str> = messages::LANGUAGES.iter().map(|(tag, ..)| *tag).collect();
    let mut words = english.beginning(SCRIPTS);
    words.extend(english.beginning(messages::ENGLISH_ONLY));
    format!(
        "export const WORDS = {};\nexport const PLURALS = {};\nexport const TAGS = {};\n",
        json!(words),
        Value::from(messages::plurals(english.locale)),
        Value::from(tags.join(" "))
    )
}

/// The module that holds what the core needs to speak English.
pub(crate) fn english(table: &str) -> String {
    format!("export const TABLE = {};\n", json!(table))
}

/// The module that holds the English words of the scripts that are loaded when asked for.
pub(crate) fn later(english: &Translation) -> String {
    later_without(english, &[])
}

/// The same without the messages whose names go on so.
pub(crate) fn later_without(english: &Translation, parts: &[&str]) -> String {
    let mut words = english.beginning(LATER);
    words.retain(|name, _| !parts.iter().any(|part| name.starts_with(part)));
    format!("export const WORDS = {};\n", json!(words))
}

/// The same of another language, with the moments of the story, and with what stands around the graphic in the frame,
/// which its page says in English.
pub(crate) fn later_file(language: &Translation, tables: &Tables) -> String {
    let mut words = json!(language.beginning(LATER));
    words["moments"] = moments::json(tables, language);
    words["frame"] = FRAME.map(|name| language.text(name)).into();
    words.to_string()
}

/// The file of another language; `table` and `later` are the names of its table and of what is loaded when asked
/// for, beside it.
pub(crate) fn file(language: &Translation, english: &Translation, tables: &Tables, table: &str, later: &str) -> String {
    let ids: Vec<&str> = tables.shown_events().map(|event| event.id.as_str()).collect();
    let (events, messages) = language.spoken(english, &ids);
    json!({
        "edition": ledger::edition(tables),
        "full": language.locale,
        "rtl": language.rtl,
        "plurals": messages::plurals(language.locale),
        "codes": codes(tables).join(" "),
        "names": language.names_then(),
        "days": [data::iso(data::day_date(0)), data::DAYS],
        "events": events,
        "messages": messages,
        "words": language.beginning(SCRIPTS),
        "ledger": table,
        "later": later,
    })
    .to_string()
}

/// The module that tells where those files are, relative to itself.
pub(crate) fn addresses(files: &[(&str, String)]) -> String {
    addresses_with(files, &[])
}

/// The same where files get other names once more: each of those that a language's file speaks of has its address too.
pub(crate) fn addresses_with(files: &[(&str, String)], beside: &[String]) -> String {
    let lines: String =
        files.iter().map(|(tag, file)| format!("{tag}: new URL('{file}', import.meta.url).href,\n")).collect();
    let others: String =
        beside.iter().map(|file| format!("'{file}': new URL('{file}', import.meta.url).href,\n")).collect();
    format!("export const LANGUAGES = {{\n{lines}}};\nexport const BESIDE = {{\n{others}}};\n")
}
