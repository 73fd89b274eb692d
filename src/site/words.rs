//! The words of the page's scripts, from `messages/`: for each language what its scripts and its core say.
//!
//! English is a module that every reader has, `words.js`; the others are files of their own, fetched by
//! those who read them.

use std::collections::BTreeMap;
use std::path::Path;

use expulsions::data::{self, parse::Tables};
use expulsions::messages::{self, Translation};
use serde_json::{Value, json};

/// What the names of the page's messages begin with.
const SCRIPTS: &str = "ui-";

/// Everything that is wrong with the messages in `dir`, each a line with the file.
pub(crate) fn problems(dir: &Path, tables: &Tables) -> Vec<String> {
    let (languages, mut problems) = messages::read(dir);
    let codes = codes(tables);
    problems.extend(languages.iter().flat_map(|language| language.lacks(&codes, tables.shown_events().count())));
    problems
}

/// The parties whose names a language needs.
fn codes(tables: &Tables) -> Vec<String> {
    data::parties(tables.shown_countries().map(|country| country.code)).collect()
}

/// What the scripts say in one language, by the names that they use.
fn scripts(language: &Translation) -> BTreeMap<&str, &str> {
    let said = language.messages.iter().filter_map(|(name, message)| Some((name.strip_prefix(SCRIPTS)?, message)));
    said.map(|(name, message)| (name, message.pattern.as_str())).collect()
}

/// The module that holds the English words.
pub(crate) fn module(english: &Translation) -> String {
    let plurals = messages::plurals(english.locale);
    format!("export const WORDS = {};\nexport const PLURALS = {};\n", json!(scripts(english)), Value::from(plurals))
}
