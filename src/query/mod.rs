//! What is asked for: which countries, which side, which group, as of which day.
//!
//! A [`Query`] is all that the numbers depend on, and it is also text, the address of a view.

pub mod focus;
pub mod history;
pub mod state;

use crate::border::keyed;
use crate::query::focus::Target;
use crate::text::join;
use expulsions_facts::{Code, DAYS, Dataset, Date, day_index, iso, parse_date};

keyed! {
    /// Which of the two directions is shown.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
    pub enum Side {
        /// Both, facing each other.
        #[default]
        Both = "both",
        /// Russians expelled.
        By = "by",
        /// Expelled by Russia.
        Of = "of",
    }
}

impl Side {
    /// Whether Russians expelled are shown.
    pub fn shows_by(self) -> bool {
        self != Self::Of
    }

    /// Whether those expelled by Russia are shown.
    pub fn shows_of(self) -> bool {
        self != Self::By
    }
}

keyed! {
    /// Which countries are in question.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
    pub enum Group {
        /// All, and NATO itself.
        #[default]
        All = "all",
        /// Members of the European Union on 30 March 2018.
        Eu = "eu",
        /// Members of NATO on that day; not the alliance as a party.
        Nato = "nato",
    }
}

impl Group {
    /// Whether the party belongs to it.
    pub fn contains(self, dataset: &Dataset, code: Code) -> bool {
        let member = |test: fn(&expulsions_facts::Country) -> bool| {
            dataset.countries.iter().any(|country| country.code == code && test(country))
        };
        match self {
            Self::All => true,
            Self::Eu => member(|country| country.eu),
            Self::Nato => member(|country| country.nato),
        }
    }
}

keyed! {
    /// A part of a query in an address.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum QueryKey {
        /// The chosen parties, with commas between.
        Countries = "c",
        /// See [`Side`].
        Side = "side",
        /// See [`Group`].
        Group = "group",
        /// A date, as ISO 8601 has it.
        Day = "day",
    }
}

/// A view that a reader can ask for, link to and come back to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Query {
    /// The chosen parties in the order of choosing; none means all.
    pub countries: Vec<Code>,
    /// Which direction is shown.
    pub side: Side,
    /// Which group is in question.
    pub group: Group,
    /// Everything is as of this day; `None` means the last one.
    pub day: Option<Date>,
}

/// A part of a query that could not be understood and was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// No country of the picture has this code.
    Country(String),
    /// Not a side.
    Side(String),
    /// Not a group.
    Group(String),
    /// Not a day of the period.
    Day(String),
    /// The group, because this chosen party is not in it.
    Conflict(Code, Group),
}

impl Query {
    /// Reads the text of an address (`c=UA,US&side=by&group=eu&day=2018-03-30`, with or without `?`).
    /// Unknown keys are somebody else's and are passed over; values that make no sense are left out and reported.
    ///
    /// ```
    /// use expulsions::Query;
    ///
    /// let (query, dropped) = Query::parse("?c=UA,XX&day=2018-03-30&utm=1", &expulsions::shipped());
    /// assert_eq!(query.to_text(), "c=UA&day=2018-03-30");
    /// assert_eq!(dropped.len(), 1, "XX is no party");
    /// ```
    pub fn parse(text: &str, dataset: &Dataset) -> (Self, Vec<Dropped>) {
        let mut query = Self::default();
        let mut dropped = Vec::new();
        let text = text.strip_prefix('?').unwrap_or(text);
        for part in text.split('&') {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let value = decoded(value);
            match QueryKey::parse(&decoded(key)) {
                Some(QueryKey::Countries) => query.read_countries(&value, dataset, &mut dropped),
                _ if value.is_empty() => {}
                Some(QueryKey::Side) => match Side::parse(&value) {
                    Some(side) => query.side = side,
                    None => dropped.push(Dropped::Side(value)),
                },
                Some(QueryKey::Group) => match Group::parse(&value) {
                    Some(group) => query.group = group,
                    None => dropped.push(Dropped::Group(value)),
                },
                Some(QueryKey::Day) => match parse_date(&value).filter(|&date| day_index(date).is_some()) {
                    Some(date) => query.set_day(Some(date)),
                    None => dropped.push(Dropped::Day(value)),
                },
                None => {}
            }
        }
        dropped.extend(query.settle(dataset));
        (query, dropped)
    }

    fn read_countries(&mut self, value: &str, dataset: &Dataset, dropped: &mut Vec<Dropped>) {
        for part in value.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let code = Code::new(&part.to_ascii_uppercase()).filter(|&code| is_party(dataset, code));
            match code {
                Some(code) if self.countries.contains(&code) => {}
                Some(code) => self.countries.push(code),
                None => dropped.push(Dropped::Country(part.to_owned())),
            }
        }
    }

    /// Lets the choice win over a group that excludes it.
    pub(crate) fn settle(&mut self, dataset: &Dataset) -> Option<Dropped> {
        let outside = self.countries.iter().copied().find(|&code| !self.group.contains(dataset, code))?;
        let group = std::mem::take(&mut self.group);
        Some(Dropped::Conflict(outside, group))
    }

    pub(crate) fn set_day(&mut self, day: Option<Date>) {
        self.day = day.filter(|&day| day_index(day) != Some(DAYS - 1));
    }

    /// Writes the query as the text of an address, without `?`; empty for the whole picture.
    pub fn to_text(&self) -> String {
        let mut parts = Vec::new();
        let mut part = |key: QueryKey, value: &str| parts.push(join(&[key.key(), value], "="));
        if !self.countries.is_empty() {
            let codes: Vec<&str> = self.countries.iter().map(Code::as_str).collect();
            part(QueryKey::Countries, &join(&codes, ","));
        }
        if self.side != Side::default() {
            part(QueryKey::Side, self.side.key());
        }
        if self.group != Group::default() {
            part(QueryKey::Group, self.group.key());
        }
        if let Some(day) = self.day {
            part(QueryKey::Day, &iso(day));
        }
        join(&parts, "&")
    }

    /// What the query speaks of and a picture can point at: its countries, else its group's members, and its day.
    pub fn targets(&self, dataset: &Dataset) -> Vec<Target> {
        let mut targets = Vec::new();
        let named = |code: Code| self.countries.contains(&code);
        let all = self.countries.is_empty() && self.group == Group::All;
        for code in dataset.countries.iter().map(|country| country.code).chain([Code::NATO]) {
            let meant = if self.countries.is_empty() { self.group.contains(dataset, code) } else { named(code) };
            if !all && meant && is_party(dataset, code) {
                targets.push(Target::Country(code));
            }
        }
        targets.extend(self.day.and_then(day_index).map(Target::Day));
        targets
    }

    /// Position of the day that everything is as of.
    pub fn day_index(&self) -> usize {
        self.day.and_then(day_index).unwrap_or(DAYS - 1)
    }
}

/// A key or value of an address without its escapes, as browsers read forms; one that is not UTF-8 stays as it was written.
/// The library for it would be a kilobyte of the reader's; a law holds the two against each other.
fn decoded(text: &str) -> String {
    let escaped = text.as_bytes();
    let digit = |at: usize| escaped.get(at).and_then(|&byte| char::from(byte).to_digit(16));
    let mut bytes = Vec::new();
    let mut at = 0;
    while let Some(&byte) = escaped.get(at) {
        at += 1;
        bytes.push(match (byte, digit(at), digit(at + 1)) {
            (b'%', Some(high), Some(low)) => {
                at += 2;
                #[allow(clippy::cast_possible_truncation, reason = "two digits are a byte")]
                let byte = (high * 16 + low) as u8;
                byte
            }
            (b'+', ..) => b' ',
            _ => byte,
        });
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Whether the picture shows a party of that code: a shown state other than Russia, or NATO.
pub(crate) fn is_party(dataset: &Dataset, code: Code) -> bool {
    code == Code::NATO || (code != Code::RU && dataset.countries.iter().any(|country| country.code == code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn escapes_are_read_as_the_url_standard_reads_forms(
            text in "([a-zA-Z,+ ]|%[0-9a-fA-F]{2}|%2[cC]|%C3%A9|%|é){0,12}"
        ) {
            let read = form_urlencoded::parse(text.as_bytes()).next();
            let expected = read.map(|(key, _)| key.into_owned()).unwrap_or_default();
            if !expected.contains(char::REPLACEMENT_CHARACTER) {
                prop_assert_eq!(decoded(&text), expected);
            }
        }
    }

    #[test]
    fn what_is_not_utf_8_stays_as_it_was_written() {
        assert_eq!(decoded("U%C3,%41"), "U%C3,%41");
    }

    fn query(text: &str) -> (Query, Vec<Dropped>) {
        Query::parse(text, &crate::shipped())
    }

    #[test]
    fn what_makes_no_sense_is_left_out_and_reported() {
        let (query, dropped) = query("?c=UA,ZZ,us,UA&side=left&day=2018-05-01&group=un&utm_source=x");
        assert_eq!(query.to_text(), "c=UA,US");
        let expected = [
            Dropped::Country("ZZ".into()),
            Dropped::Side("left".into()),
            Dropped::Day("2018-05-01".into()),
            Dropped::Group("un".into()),
        ];
        assert_eq!(dropped, expected);
    }

    #[test]
    fn escaped_commas_are_commas() {
        assert_eq!(query("c=UA%2CUS&day=2018-03-30").0.to_text(), "c=UA,US&day=2018-03-30");
    }

    #[test]
    fn the_last_day_is_the_whole_picture() {
        assert_eq!(query("day=2018-04-16").0, Query::default());
    }

    #[test]
    fn russia_and_states_off_the_picture_cannot_be_chosen() {
        assert_eq!(query("c=RU,JP").1, [Dropped::Country("RU".into()), Dropped::Country("JP".into())]);
    }

    #[test]
    fn a_choice_wins_over_a_group_that_excludes_it() {
        let (query, dropped) = query("c=US&group=eu");
        assert_eq!(query.to_text(), "c=US");
        assert_eq!(dropped, [Dropped::Conflict(Code::new("US").expect("a code"), Group::Eu)]);
    }
}
