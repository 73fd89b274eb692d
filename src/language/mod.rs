//! One language as the core speaks it: a table of patterns, plural forms, days, names; read from plain text.
//!
//! Owns how a pattern is filled in and how a number is written, and nothing of what is said: that stands in
//! `messages/`, is checked and turned into such a table by `messages` natively, and is worded by `words`.
//! The page hands over its table as text; those of other languages than English with days and names from the browser.

pub mod words;

use std::sync::LazyLock;

use expulsions_facts::{Code, DAYS};

/// The names of the core's messages in the order of a table. Words that have others are of another edition than this crate.
pub static MESSAGES: &[&str] = &say::NAMES;

/// The table of English, which the page hands over like that of any other language.
pub const ENGLISH_TABLE: &str = say::ENGLISH;

/// English, for what is made natively in no other language.
pub static ENGLISH: LazyLock<Language> = LazyLock::new(Language::english);

/// The messages of the core by name, each with the number of its values, in the order of the table.
pub(crate) mod say {
    use super::Message;

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// A message that takes `N` values, in the alphabet of their names.
#[derive(Clone, Copy, Debug)]
pub struct Message<const N: usize>(pub(crate) u8);

/// What stands in the place of a value.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words.
    Text(&'a str),
    /// A number, which may decide between plural forms.
    Number(u32),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// A party's name, and the same as a search compares it.
#[derive(Clone, Debug, PartialEq)]
struct Name {
    code: String,
    name: String,
    folded: String,
}

/// What the core says, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// Written from the right: the whole picture but the map is mirrored.
    pub rtl: bool,
    plurals: Vec<u8>,
    digits: Vec<char>,
    days: Vec<String>,
    names: Vec<Name>,
    events: Vec<String>,
    messages: Vec<String>,
}

impl Language {
    /// The language that every reader has.
    pub fn english() -> Self {
        Self::read(say::ENGLISH)
    }

    /// The language of a tag such as `de`, with days and names as CLDR has them; `None` where there is none.
    pub fn of(tag: &str) -> Option<Self> {
        say::LANGUAGES.iter().find(|(other, _)| *other == tag).map(|(_, table)| Self::read(table))
    }

    /// Reads a table: sections between form feeds, one thing a line. What is missing is empty, never an error.
    ///
    /// `rtl` or `ltr`, the plural forms of 0 to 199, the digits if not ASCII's; the days of the period in full,
    /// then in short; parties as code, name and what a search compares, between tabs; the moments of the story;
    /// the messages.
    pub fn read(text: &str) -> Self {
        let mut sections = text.split('\u{c}');
        let mut lines =
            || -> Vec<String> { sections.next().unwrap_or_default().split('\n').map(str::to_owned).collect() };
        let (head, days, names, events, messages) = (lines(), lines(), lines(), lines(), lines());
        let head = |at: usize| head.get(at).map_or("", String::as_str);
        let name = |line: &String| {
            let (code, rest) = line.split_once('\t')?;
            let (name, folded) = rest.split_once('\t').unwrap_or((rest, rest));
            Some(Name { code: code.to_owned(), name: name.to_owned(), folded: folded.to_owned() })
        };
        Self {
            rtl: head(0) == "rtl",
            plurals: head(1).bytes().collect(),
            digits: head(2).chars().collect(),
            names: names.iter().filter_map(name).collect(),
            days,
            events,
            messages,
        }
    }

    /// A message without values.
    pub(crate) fn text(&self, message: Message<0>) -> &str {
        line(&self.messages, usize::from(message.0))
    }

    /// A message with its values.
    pub(crate) fn say<const N: usize>(&self, message: Message<N>, values: [Value<'_>; N]) -> String {
        let mut out = String::new();
        self.fill(line(&self.messages, usize::from(message.0)), &values, &mut out);
        out
    }

    fn fill(&self, pattern: &str, values: &[Value<'_>], out: &mut String) {
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let mut depth = 0;
            let end = after.bytes().position(|b| {
                depth += i32::from(b == b'{') - i32::from(b == b'}');
                depth < 0
            });
            let (place, after) = after.split_at_checked(end.unwrap_or(after.len())).unwrap_or_default();
            rest = after.get(1..).unwrap_or_default();
            let mut branches = place.split('|');
            let at = branches.next().and_then(|at| at.parse::<usize>().ok());
            match at.and_then(|at| values.get(at)) {
                Some(Value::Text(text)) => out.push_str(text),
                Some(&Value::Number(number)) if !place.contains('|') => out.push_str(&self.number(number)),
                Some(&Value::Number(number)) => {
                    let form = self.form(number);
                    let fits = |branch: &&str| match branch.bytes().next() {
                        Some(b'0') => number == 0,
                        Some(b'*') => true,
                        letter => letter == form,
                    };
                    let branch = branches.find(fits).and_then(|branch| branch.get(1..)).unwrap_or_default();
                    self.fill(branch, values, out);
                }
                None => {}
            }
        }
        out.push_str(rest);
    }

    /// The letter of a number's plural form.
    fn form(&self, number: u32) -> Option<u8> {
        let at = if number < 200 { number } else { 100 + number % 100 };
        self.plurals.get(at as usize).copied()
    }

    /// A number in the language's digits.
    pub fn number(&self, number: u32) -> String {
        let text = number.to_string();
        if self.digits.len() < 10 { text } else { text.bytes().map(|b| self.digits[usize::from(b - b'0')]).collect() }
    }

    /// A day of the period in full: `30 March 2018`.
    pub fn day(&self, day: usize) -> &str {
        line(&self.days, day)
    }

    /// The same in short: `30 Mar`.
    pub fn short_day(&self, day: usize) -> &str {
        line(&self.days, DAYS + day)
    }

    /// A party's name, where it is not that of the data.
    pub fn name(&self, code: Code) -> Option<&str> {
        self.named(code).map(|name| name.name.as_str())
    }

    /// A party's name in small letters without accents, where it is not that of the data.
    pub fn folded(&self, code: Code) -> Option<&str> {
        self.named(code).map(|name| name.folded.as_str())
    }

    fn named(&self, code: Code) -> Option<&Name> {
        self.names.iter().find(|name| name.code == code.as_str())
    }

    /// A moment of the story, where its title is not that of the data.
    pub fn event(&self, index: usize) -> Option<&str> {
        self.events.get(index).map(String::as_str).filter(|title| !title.is_empty())
    }
}

fn line(lines: &[String], at: usize) -> &str {
    lines.get(at).map_or("", String::as_str)
}

/// The same letters as capitals, as far as the languages here begin sentences with them. (The standard library's
/// table for all of Unicode would weigh more than all languages' plural forms.)
pub fn capital(text: String) -> String {
    let mut chars = text.chars();
    let first = chars.next().and_then(|c| match c {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'а'..='я' => char::from_u32(c as u32 - 32),
        'ѐ'..='џ' => char::from_u32(c as u32 - 80),
        _ => None,
    });
    match first {
        Some(first) => {
            let mut out = String::from(first);
            out.push_str(chars.as_str());
            out
        }
        None => text,
    }
}
