//! The message files, `messages/LANG.ftl`: every word for readers in every language, read and checked.
//!
//! Written in Fluent, parsed here and nowhere else: the build script turns what the core says into tables, the
//! command turns what the page says into modules, `expulsions check` prints every problem. What a
//! reader downloads knows neither Fluent nor plural rules, only a table of text and one of plural forms.
//!
//! The first part of a message's name says who speaks it: `ui-` the page's scripts, `later-` those of them that are loaded when asked for, `page-` the pages built ahead,
//! `date-` and `then-` the build (days in full, names of 2018), `event-` a moment of the story, followed by its id in
//! the data: the message is its title, the attribute `.description` the rest; all others the core.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use icu_plurals::{PluralCategory, PluralRules};

mod pattern;

pub use pattern::{Message, PLURALS};

/// The languages: tag, the locale that its numbers and dates follow where the reader's own is not known, and
/// whether it is written from the right.
pub const LANGUAGES: &[(&str, &str, bool)] = &[
    ("en", "en-GB", false),
    ("de", "de-DE", false),
    ("fr", "fr-FR", false),
    ("es", "es-ES", false),
    ("uk", "uk-UA", false),
    ("ru", "ru-RU", false),
    ("pl", "pl-PL", false),
    ("ar", "ar-EG", true),
];

/// What the names of messages begin with that scripts say where only English is there.
pub const ENGLISH_ONLY: &str = "english-";

/// What the names of messages begin with that tell of a moment of the story; its id follows.
const EVENT: &str = "event-";

/// First parts of the names of messages that the core does not speak.
const NOT_CORE: [&str; 7] = ["ui-", ENGLISH_ONLY, "later-", "page-", "date-", "then-", EVENT];

/// One language's messages, checked against English.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    /// The tag: `de`.
    pub tag: &'static str,
    /// See [`LANGUAGES`].
    pub locale: &'static str,
    /// Written from the right.
    pub rtl: bool,
    /// All messages by name; a missing one is English.
    pub messages: BTreeMap<String, Message>,
    /// Names of countries as CLDR has them, by code; empty for English, whose names are those of the data.
    names: BTreeMap<String, String>,
    /// The digits 0 to 9, where they are not ASCII's.
    digits: String,
}

/// Names and number of values of the messages that the core speaks, in the order of its table.
pub fn core_names(english: &Translation) -> impl Iterator<Item = (&str, usize)> {
    english
        .messages
        .iter()
        .filter(|(name, _)| !NOT_CORE.iter().any(|other| name.starts_with(other)))
        .map(|(name, message)| (name.as_str(), message.values.len()))
}

/// Reads all languages in `dir`, English first; and everything that is wrong with them, each a line with the file.
pub fn read(dir: &Path) -> (Vec<Translation>, Vec<String>) {
    let mut problems = Vec::new();
    let names = read_names(dir, &mut problems);
    let mut all: Vec<Translation> = Vec::new();
    for &(tag, locale, rtl) in LANGUAGES {
        let file = format!("{tag}.ftl");
        let text = fs::read_to_string(dir.join(&file)).unwrap_or_else(|error| {
            problems.push(format!("{file}: cannot be read: {error}"));
            String::new()
        });
        let categories = categories(locale);
        let (messages, wrong) = pattern::parse(&text, &categories, all.first().map(|english| &english.messages));
        problems.extend(wrong.into_iter().map(|problem| format!("{file}: {problem}")));
        let digits = messages.get("date-digits").map(Message::plain).filter(|digits| digits != "0123456789");
        let names = names.get(tag).cloned().unwrap_or_default();
        all.push(Translation { tag, locale, rtl, messages, names, digits: digits.unwrap_or_default() });
    }
    (all, problems)
}

/// `names.csv`: a code, then the name in each language but English.
fn read_names(dir: &Path, problems: &mut Vec<String>) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut names: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let rows = csv::Reader::from_path(dir.join("names.csv"))
        .and_then(|mut reader| Ok((reader.headers()?.clone(), reader.records().collect::<Result<Vec<_>, _>>()?)));
    match rows {
        Ok((head, rows)) => {
            for row in rows {
                for (tag, name) in head.iter().zip(&row).skip(1) {
                    names.entry(tag.to_owned()).or_default().insert(row[0].to_owned(), name.to_owned());
                }
            }
        }
        Err(error) => problems.push(format!("names.csv: {error}")),
    }
    names
}

/// The plural categories that whole numbers have in a language.
fn categories(locale: &str) -> BTreeSet<char> {
    plurals(locale).chars().collect()
}

/// The category of each number from 0 to [`PLURALS`] - 1, a letter each; larger numbers repeat the last hundred.
///
/// # Panics
/// When CLDR does not know the locale, which no list of ours holds.
pub fn plurals(locale: &str) -> String {
    let rules = rules(locale);
    (0..PLURALS).map(|number| letter(rules.category_for(number))).collect()
}

/// CLDR's rules of a locale.
///
/// # Panics
/// When CLDR does not know the locale, which no list of ours holds.
pub fn rules(locale: &str) -> PluralRules {
    let locale: icu_locale_core::Locale = locale.parse().expect("a locale of the list");
    PluralRules::try_new_cardinal(locale.into()).expect("CLDR knows every language of the list")
}

/// The letter of a category in tables and patterns.
pub fn letter(category: PluralCategory) -> char {
    match category {
        PluralCategory::Zero => 'z',
        PluralCategory::One => 'o',
        PluralCategory::Two => 't',
        PluralCategory::Few => 'f',
        PluralCategory::Many => 'm',
        PluralCategory::Other => '*',
    }
}

/// The name of the message that is the title of a moment.
fn title(id: &str) -> String {
    format!("{EVENT}{id}")
}

/// The name of the message that is its description.
fn description(id: &str) -> String {
    format!("{EVENT}{id}.{}", pattern::DESCRIPTION)
}

impl Translation {
    /// A message that takes no values, as text.
    ///
    /// # Panics
    /// When there is no such message, which is an error in this program.
    pub fn text(&self, name: &str) -> String {
        self.messages.get(name).unwrap_or_else(|| panic!("there is no message {name}")).plain()
    }

    /// A name of 2018, where it differed from today's.
    pub fn name_then(&self, code: &str) -> Option<String> {
        self.messages.get(&format!("then-{code}")).map(Message::plain)
    }

    /// The party's name in this language in March 2018; `None` for English.
    pub fn country(&self, code: &str) -> Option<String> {
        if code == "NATO" && self.tag != "en" {
            return self.messages.get("nato").map(Message::plain);
        }
        self.name_then(code).or_else(|| self.names.get(code).cloned())
    }

    /// What the facts need in this language and it lacks, and what it has that they do not know: the names of `codes`,
    /// the moments of the story by their ids.
    pub fn lacks(&self, codes: &[String], events: &[&str]) -> Vec<String> {
        let told = self.messages.keys().filter_map(|name| name.strip_prefix(EVENT));
        let unknown = told.filter(|name| !events.contains(&name.split('.').next().unwrap_or_default()));
        let unknown = unknown.map(|name| {
            format!("{}.ftl: {EVENT}{name} is superfluous: there is no moment of that id in events-2018.csv", self.tag)
        });
        if self.tag == "en" {
            return unknown.collect();
        }
        let names = codes.iter().filter(|code| self.country(code).is_none());
        let names = names.map(|code| format!("names.csv: {code} has no name in {}", self.tag));
        // The state whose name has changed since, in every language.
        let then = Some("then-MK").filter(|name| !self.messages.contains_key(*name)).map(str::to_owned);
        let texts = events.iter().flat_map(|id| [title(id), description(id)]);
        let moments = texts.filter(|name| !self.messages.contains_key(name));
        let missing = then.into_iter().chain(moments).map(|name| format!("{}.ftl: {name} is missing", self.tag));
        names.chain(missing).chain(unknown).collect()
    }

    /// A number in the language's digits.
    pub fn number(&self, number: usize) -> String {
        let digits: Vec<char> = self.digits.chars().collect();
        number.to_string().bytes().map(|b| digits.get(usize::from(b - b'0')).copied().unwrap_or(b.into())).collect()
    }

    /// A day of March or April 2018, in full or in short.
    pub fn day(&self, month: u8, day: u8, short: bool) -> String {
        let name = match (month, short) {
            (3, false) => "date-march",
            (3, true) => "date-march-short",
            (_, false) => "date-april",
            (_, true) => "date-april-short",
        };
        self.messages.get(name).map(|message| message.with(&self.number(day.into()))).unwrap_or_default()
    }

    /// The messages whose names begin so, by the rest of their names.
    pub fn beginning(&self, prefix: &str) -> BTreeMap<&str, &str> {
        let named = self.messages.iter().filter_map(|(name, message)| Some((name.strip_prefix(prefix)?, message)));
        named.map(|(name, message)| (name, message.pattern.as_str())).collect()
    }

    /// Names of 2018 and of what is no country, by code; the browser has the others.
    pub fn names_then(&self) -> BTreeMap<&str, &str> {
        let nato = self.messages.get("nato").map(|message| ("NATO", message.pattern.as_str()));
        self.beginning("then-").into_iter().chain(nato).collect()
    }

    /// The title of the moment with that id; `None` where it is that of the data.
    pub fn event_title(&self, id: &str) -> Option<&str> {
        self.messages.get(&title(id)).map(|message| message.pattern.as_str())
    }

    /// The same of its description.
    pub fn event_description(&self, id: &str) -> Option<&str> {
        self.messages.get(&description(id)).map(|message| message.pattern.as_str())
    }

    /// The moments of the story with these ids, a line each.
    fn events(&self, ids: &[&str]) -> String {
        ids.iter().map(|id| self.event_title(id).unwrap_or_default()).collect::<Vec<_>>().join("\n")
    }

    /// What the core says, a line each.
    fn core(&self, english: &Self) -> String {
        core_names(english).map(|(name, _)| self.messages[name].pattern.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Moments and messages of the core, for a page that has everything else from the browser.
    pub fn spoken(&self, english: &Self, events: &[&str]) -> (String, String) {
        (self.events(events), self.core(english))
    }

    /// What the core needs to speak this language, as `Language::read` of the core takes it. `codes`: the
    /// parties; `days`: month and day of each day of the period; `events`: ids of the moments in it; `titles`: theirs, where
    /// they are not the language's own.
    pub(crate) fn table(
        &self,
        english: &Self,
        codes: &[String],
        days: &[(u8, u8)],
        events: &[&str],
        titles: Option<&[&str]>,
    ) -> String {
        let lines = |lines: Vec<String>| lines.join("\n");
        let named = |code: &String| Some(format!("{code}\t{}", self.country(code)?));
        let day = |short: bool| days.iter().map(move |&(month, day)| self.day(month, day, short));
        [
            lines(vec![if self.rtl { "rtl" } else { "ltr" }.to_owned(), plurals(self.locale), self.digits.clone()]),
            lines(day(false).chain(day(true)).collect()),
            lines(codes.iter().filter_map(named).collect()),
            titles.map_or_else(|| self.events(events), |titles| titles.join("\n")),
            self.core(english),
        ]
        .join("\u{c}")
    }
}
