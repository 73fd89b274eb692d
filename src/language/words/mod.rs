//! What the graphic itself says to a reader: headline, labels, readouts, announcements.
//!
//! Owns which message answers a view, and with which values; the words stand in `messages/` and come
//! through a [`Language`], all numbers from a [`View`].

mod readout;

use crate::language::{Language, capital, say};
use crate::query::{Dropped, Group, Side};
use crate::text::join;
use crate::view::order;
use crate::view::tally::Tally;
use crate::view::{PartyView, View};
use expulsions_facts::{Code, DAYS, Dataset, Direction, Kind, day_index};

/// A name in everyday use that the data do not list; empty where there is none.
pub fn nickname(code: Code) -> &'static str {
    match code.as_str() {
        "GB" => "Great Britain",
        "US" => "America",
        "NL" => "Holland",
        "VA" => "Holy See",
        "BY" => "Byelorussia",
        "TR" => "Turkiye",
        "NATO" => "North Atlantic Treaty Organization",
        _ => "",
    }
}

/// Stands after a number that no report gives, wherever it is drawn, and before what the key says of it.
pub const INFERRED: &str = "*";

/// Words about one dataset in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    dataset: &'a Dataset,
    tally: &'a Tally,
    pub(crate) language: &'a Language,
}

impl<'a> Words<'a> {
    /// Words in `language` about `dataset`, whose aggregate is `tally`.
    pub fn new(dataset: &'a Dataset, tally: &'a Tally, language: &'a Language) -> Self {
        Self { dataset, tally, language }
    }

    /// A party's name as it was in 2018, for labels.
    pub fn name(&self, code: Code) -> &'a str {
        self.language.name(code).unwrap_or_else(|| {
            let country = self.dataset.countries.iter().find(|country| country.code == code);
            country.map_or(self.language.text(say::NATO), |country| country.name_then())
        })
    }

    /// The same within a sentence: `the United States`.
    pub fn the(&self, code: Code) -> String {
        let name = self.name(code);
        let article = self.language.text(say::WITH_ARTICLE).split(' ').any(|other| other == code.as_str());
        if article { self.language.say(say::ARTICLE, [name.into()]) } else { name.to_owned() }
    }

    /// The names of some parties within a sentence.
    fn names(&self, codes: &[Code]) -> String {
        self.list(&codes.iter().map(|&code| self.the(code)).collect::<Vec<_>>())
    }

    /// The parties that a reader selected within a sentence: by name as long as they are few.
    fn selected(&self, codes: &[Code]) -> String {
        if codes.len() <= 3 {
            return self.names(codes);
        }
        // NATO is no country.
        let nato = codes.contains(&Code::NATO);
        let message = if nato { say::ACTORS_CHOSEN_AND_NATO } else { say::ACTORS_CHOSEN };
        self.language.say(message, [(count(codes) - u32::from(nato)).into()])
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn list(&self, names: &[String]) -> String {
        let Some((last, most)) = names.split_last() else {
            return String::new();
        };
        let most = most.iter().fold(String::new(), |list, name| {
            if list.is_empty() {
                name.clone()
            } else {
                self.language.say(say::LIST_COMMA, [(&list).into(), name.into()])
            }
        });
        if most.is_empty() { last.clone() } else { self.language.say(say::LIST_LAST, [(&most).into(), last.into()]) }
    }

    /// Small line above the headline.
    pub fn kicker(&self) -> &'a str {
        self.language.text(say::KICKER)
    }

    /// Head of the left bars and the upper half of the timeline.
    pub fn by_head(&self) -> &'a str {
        self.language.text(say::BY_HEAD)
    }

    /// Head of the right bars and the lower half of the timeline.
    pub fn of_head(&self) -> &'a str {
        self.language.text(say::OF_HEAD)
    }

    /// Legend: how to read a tile.
    pub fn how_to_read(&self, side: Side) -> &'a str {
        self.language.text(match side {
            Side::Both => say::TILE_BOTH,
            Side::By => say::TILE_BY,
            Side::Of => say::TILE_OF,
        })
    }

    /// The picture's headline: who expelled how many, and the answer.
    pub fn headline(&self, view: &View) -> String {
        let sentence = match view.query.side {
            Side::Both => self.by_sentence(view) + " " + &self.answer_sentence(view),
            Side::By => self.by_sentence(view),
            Side::Of => self.of_sentence(view),
        };
        capital(if is_until(view) {
            self.language.say(say::AS_OF, [self.language.day(view.day).into(), (&sentence).into()])
        } else {
            sentence
        })
    }

    /// Those who expelled Russians.
    fn by_sentence(&self, view: &View) -> String {
        let (totals, language) = (view.totals, self.language);
        let chosen = &view.query.countries;
        let people = totals.by.into();
        let only = || view.active().filter(|party| party.by > 0).map(|party| party.code).take(1).collect::<Vec<_>>();
        let named = match (chosen.len(), view.query.group) {
            (1..=3, _) => chosen.clone(),
            (0, Group::All) if (totals.by_countries, totals.by_nato) == (1, 0) => only(),
            _ => Vec::new(),
        };
        if !named.is_empty() {
            let names = self.names(&named);
            let message = if is_until(view) { say::BY_NAMED_UNTIL } else { say::BY_NAMED };
            return language.say(message, [(&names).into(), people]);
        }
        if chosen.is_empty() && totals.by == 0 {
            let who = language.text(match view.query.group {
                Group::All => say::NONE_ALL,
                Group::Eu => say::NONE_EU,
                Group::Nato => say::NONE_NATO,
            });
            let message = if is_until(view) { say::BY_NOBODY_UNTIL } else { say::BY_NOBODY };
            return language.say(message, [who.into()]);
        }
        let countries = totals.by_countries;
        let members = |test: fn(&expulsions_facts::Country) -> bool| {
            (0..).zip(self.dataset.countries.iter().filter(|country| test(country))).map(|(at, _)| at + 1).last()
        };
        let (actors, number) = match (chosen.len(), view.query.group) {
            (0, Group::Eu) => {
                let members: u32 = members(|country| country.eu).unwrap_or(0);
                (language.say(say::ACTORS_EU, [countries.into(), members.into()]), countries)
            }
            (0, Group::Nato) => {
                let members: u32 = members(|country| country.nato).unwrap_or(0);
                (language.say(say::ACTORS_NATO, [countries.into(), members.into()]), countries)
            }
            (0, Group::All) if totals.by_nato > 0 => {
                (language.say(say::ACTORS_COUNTRIES_AND_NATO, [countries.into()]), countries + 1)
            }
            (0, Group::All) => (language.say(say::ACTORS_COUNTRIES, [countries.into()]), countries),
            (_, _) => (self.selected(chosen), count(chosen)),
        };
        let message = if is_until(view) { say::BY_COUNTED_UNTIL } else { say::BY_COUNTED };
        language.say(message, [(&actors).into(), number.into(), people])
    }

    /// What Russia answered to them.
    fn answer_sentence(&self, view: &View) -> String {
        let (until, language) = (is_until(view), self.language);
        let one = match view.query.countries[..] {
            [code] => view.party(code),
            _ => None,
        };
        match (view.totals.by, view.totals.of, one) {
            (0, 0, Some(party)) if party.recalled() => language.text(say::ANSWER_RECALLED).to_owned(),
            (0, 0, _) => self.of_sentence(view),
            (_, 0, Some(party)) => capital(language.say(say::ANSWER_ONLY, [self.no_answer(party, view.day).into()])),
            (_, 0, None) => language.text(say::ANSWER_OPEN).to_owned(),
            (_, of, _) => language.say(if until { say::ANSWER_UNTIL } else { say::ANSWER }, [of.into()]),
        }
    }

    /// Whose people Russia expelled.
    fn of_sentence(&self, view: &View) -> String {
        let (until, language) = (is_until(view), self.language);
        let people = view.totals.of.into();
        let countries = view.totals.of_countries.into();
        match (&view.query.countries[..], view.query.group) {
            ([], _) if view.totals.of == 0 => {
                language.text(if until { say::ANSWER_NOBODY_UNTIL } else { say::ANSWER_NOBODY }).to_owned()
            }
            ([], group) => {
                let message = match (group, until) {
                    (Group::All, false) => say::OF_COUNTRIES,
                    (Group::All, true) => say::OF_COUNTRIES_UNTIL,
                    (Group::Eu, false) => say::OF_EU,
                    (Group::Eu, true) => say::OF_EU_UNTIL,
                    (Group::Nato, false) => say::OF_NATO,
                    (Group::Nato, true) => say::OF_NATO_UNTIL,
                };
                language.say(message, [countries, people])
            }
            // Where it is no one, whose people are meant has to be said too: it is not true of all.
            (some, _) => {
                let names = self.selected(some);
                let message = if until { say::OF_NAMED_UNTIL } else { say::OF_NAMED };
                capital(language.say(message, [(&names).into(), people]))
            }
        }
    }

    /// What a tile or a control says of a party without a number.
    pub fn no_one(&self, side: Side) -> &'a str {
        self.language.text(if side.shows_by() { say::NO_ONE } else { say::NO_ONE_OF })
    }

    /// Why there is no number where Russia's answer would stand; as of a day of the period.
    pub fn no_answer(&self, party: &PartyView, day: usize) -> &'a str {
        self.no_answers(party, day)[0]
    }

    /// The same, and in fewer letters.
    pub fn no_answers(&self, party: &PartyView, day: usize) -> [&'a str; 2] {
        let pair = if party.has(Direction::Of, Kind::RightReserved) {
            [say::RESERVED, say::RESERVED_SHORT]
        } else if day < DAYS - 1 {
            [say::NOT_YET, say::NOT_YET_SHORT]
        } else {
            [say::NOT_FOUND, say::NOT_FOUND_SHORT]
        };
        pair.map(|message| self.language.text(message))
    }

    /// A number of people as the picture writes it; [`INFERRED`] after one that no report gives.
    pub fn figure(&self, people: u32, inferred: bool) -> String {
        self.language.number(people) + if inferred { INFERRED } else { "" }
    }

    /// What is to be known of the totals: what stands beside them and is in none of them, and which numbers in them are
    /// inferred; empty when there is nothing.
    pub fn about_the_totals(&self, view: &View) -> String {
        let mut sentences = vec![self.beside_the_totals(view)];
        sentences.extend(self.inferred_in(view));
        sentences.retain(|sentence| !sentence.is_empty());
        join(&sentences, " ")
    }

    /// A sentence for each party whose number in the totals is inferred.
    fn inferred_in(&self, view: &View) -> Vec<String> {
        let mut sentences = Vec::new();
        for party in view.active() {
            for direction in view.directions() {
                if party.inferred(direction) {
                    let people = party.cell(direction, Kind::Expulsion).people;
                    let country = self.the(party.code);
                    sentences.push(self.language.say(say::INFERRED_IN_TOTAL, [(&country).into(), people.into()]));
                }
            }
        }
        sentences
    }

    /// What stands beside the totals and is in none of them, in one sentence; empty when there is nothing.
    pub fn beside_the_totals(&self, view: &View) -> String {
        let directions = view.directions();
        let sum = |kind: Kind, direction: Direction| {
            let people = view.active().map(|party| party.cell(direction, kind).people).fold(0, u32::saturating_add);
            if directions.contains(&direction) { people } else { 0 }
        };
        let rows = |kind: Kind| -> u32 {
            view.active().flat_map(|party| directions.iter().map(move |&way| party.cell(way, kind).rows)).sum()
        };
        // What has no number of its own: a ceiling, an institution closed, contacts frozen.
        let uncounted = |kind: Kind| -> u32 {
            let cells = view.active().flat_map(|party| directions.iter().map(move |&way| party.cell(way, kind)));
            cells.filter(|cell| cell.people == 0).map(|cell| cell.rows).sum()
        };
        let both = |kind: Kind| sum(kind, Direction::By).saturating_add(sum(kind, Direction::Of));
        let parts = [
            (say::BESIDE_RECALLED, sum(Kind::AmbassadorRecalled, Direction::By)),
            (say::BESIDE_REFUSED, both(Kind::AccreditationRefused)),
            (say::BESIDE_CUT, sum(Kind::StaffCap, Direction::Of)),
            (say::BESIDE_CLOSED, rows(Kind::ConsulateClosure)),
            (say::BESIDE_PEOPLE, both(Kind::Other)),
            (say::BESIDE_OTHER, uncounted(Kind::Other) + uncounted(Kind::StaffCap)),
        ];
        let there = parts.into_iter().filter(|&(_, number)| number > 0);
        let parts: Vec<String> = there.map(|(message, number)| self.language.say(message, [number.into()])).collect();
        if parts.is_empty() {
            return String::new();
        }
        self.language.say(say::BESIDE, [(&self.list(&parts)).into()])
    }

    /// The picture in words: what is shown, the largest, the exceptions.
    pub fn summary(&self, view: &View) -> String {
        let language = self.language;
        let mut sentences = vec![self.headline(view)];
        let mut largest: Vec<&PartyView> = view.active().filter(|party| party.total(view.query.side) > 0).collect();
        order::few(&mut largest, |a, b| a.total(view.query.side) > b.total(view.query.side));
        if largest.len() > 3 {
            let pair = |party: &&PartyView| {
                language.say(say::PAIR, [party.by.into(), (&self.the(party.code)).into(), party.of.into()])
            };
            let names: Vec<String> = largest.iter().take(3).map(pair).collect();
            sentences.push(language.say(say::LARGEST, [(&join(&names, "; ")).into()]));
            let uneven: Vec<&&PartyView> = largest.iter().filter(|party| party.by != party.of).collect();
            if view.query.side == Side::Both && uneven.is_empty() {
                sentences.push(language.text(say::ALL_ANSWERED).to_owned());
            } else if view.query.side == Side::Both && uneven.len() <= 3 {
                let exception = |party: &&&PartyView| {
                    let reason = self.no_answer(party, view.day);
                    language.say(say::EXCEPTION, [(&self.the(party.code)).into(), reason.into()])
                };
                let exceptions = self.list(&uneven.iter().map(exception).collect::<Vec<_>>());
                sentences.push(language.say(say::ALL_ANSWERED_BUT, [(&exceptions).into()]));
            }
        }
        let recalled: Vec<Code> = view.active().filter(|party| party.recalled()).map(|party| party.code).collect();
        if !recalled.is_empty() && view.query.side.shows_by() {
            sentences.push(language.say(say::ONLY_RECALLED, [(&self.names(&recalled)).into()]));
        }
        if let Some(party) = view.active().find(|party| party.posts_cut() > 0 && view.query.side.shows_of()) {
            let name = self.the(party.code);
            sentences.push(language.say(say::POSTS_TOO, [(&name).into(), party.posts_cut().into()]));
        }
        sentences.extend(self.inferred_in(view));
        join(&sentences, " ")
    }

    /// Whether anything happened on a day to what is in question, or in the story.
    pub fn is_eventful(&self, view: &View, day: usize) -> bool {
        let changed = |days: &[u32; DAYS]| days[day] > if day == 0 { 0 } else { days[day - 1] };
        let told = self.dataset.events.iter().any(|event| day_index(event.date) == Some(day));
        changed(&view.by_days) || changed(&view.of_days) || told
    }

    /// What is said once after a change of the view.
    pub fn announcement(&self, view: &View) -> String {
        self.language.say(say::ANNOUNCEMENT, [(&self.headline(view)).into(), view.rows.into()])
    }

    /// The ledger's title.
    pub fn ledger_title(&self, view: &View) -> String {
        self.language.say(say::LEDGER_TITLE, [view.rows.into()])
    }

    /// One sentence for the reader about what was left out of an address.
    pub fn dropped(&self, dropped: &Dropped) -> String {
        let language = self.language;
        match dropped {
            Dropped::Country(code) => language.say(say::NO_COUNTRY, [code.into()]),
            Dropped::Side(side) => language.say(say::NO_SIDE, [side.into()]),
            Dropped::Group(group) => language.say(say::NO_GROUP, [group.into()]),
            Dropped::Day(day) => {
                language.say(say::NO_DAY, [language.day(0).into(), language.day(DAYS - 1).into(), day.into()])
            }
            Dropped::Conflict(code, group) => {
                let message = if *group == Group::Eu { say::NOT_IN_EU } else { say::NOT_IN_NATO };
                capital(language.say(message, [(&self.the(*code)).into()]))
            }
        }
    }
}

/// Whether the view looks back from a day before the last.
fn is_until(view: &View) -> bool {
    view.query.day.is_some()
}

/// How many parties these are.
fn count(codes: &[Code]) -> u32 {
    (0..).zip(codes).map(|(at, _)| at + 1).last().unwrap_or(0)
}
