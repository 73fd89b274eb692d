//! What is said about one party, one day, one moment: names of controls, readouts, labels of the timeline.

use super::Words;
use crate::language::{Message, capital, say};
use crate::query::Side;
use crate::query::focus::{Spot, Target};
use crate::text::join;
use crate::view::{Moment, PartyView, View, What};
use expulsions_facts::{Direction, Kind, day_index};

impl Words<'_> {
    /// The name of a control for assistive technology: the party and both its numbers.
    pub fn party_label(&self, view: &View, party: &PartyView) -> String {
        let language = self.language;
        let mut facts = Vec::new();
        if view.query.side.shows_by() && party.by > 0 {
            facts.push(self.doubted(party, Direction::By, language.say(say::LABEL_BY, [party.by.into()])));
        }
        if view.query.side.shows_of() && party.of > 0 {
            facts.push(self.doubted(party, Direction::Of, language.say(say::LABEL_OF, [party.of.into()])));
        } else if view.query.side == Side::Both && party.by > 0 {
            facts.push(self.no_answer(party, view.day).to_owned());
        }
        if view.query.side.shows_by() && party.recalled() {
            facts.push(language.text(say::LABEL_RECALLED).to_owned());
        }
        if view.query.side.shows_of() && party.posts_cut() > 0 {
            facts.push(language.say(say::LABEL_CUT, [party.posts_cut().into()]));
        }
        if facts.is_empty() {
            facts.push(self.no_one(view.query.side).to_owned());
        }
        self.label(self.name(party.code), &join(&facts, "; "))
    }

    /// What is said of a party's number, and that it is inferred if it is.
    fn doubted(&self, party: &PartyView, direction: Direction, fact: String) -> String {
        if party.inferred(direction) { self.language.say(say::INFERRED_FACT, [(&fact).into()]) } else { fact }
    }

    fn label(&self, name: &str, facts: &str) -> String {
        self.language.say(say::LABEL, [facts.into(), name.into()])
    }

    /// The name of a day's control for assistive technology.
    pub fn day_label(&self, view: &View, day: usize) -> String {
        self.label(self.language.day(day), &join(&self.day_lines(view, day), "; "))
    }

    /// The value text of the day's slider.
    pub fn day_text(&self, view: &View) -> String {
        let mut facts = Vec::new();
        if view.query.side.shows_by() {
            facts.push(self.language.say(say::DAY_BY, [view.totals.by.into()]));
        }
        if view.query.side.shows_of() {
            facts.push(self.language.say(say::DAY_OF, [view.totals.of.into()]));
        }
        self.label(self.language.day(view.day), &join(&facts, self.language.text(say::DAY_BETWEEN)))
    }

    /// A moment of the timeline, without its date; `short` where its place tells the direction.
    pub fn moment(&self, moment: &Moment, short: bool) -> String {
        let language = self.language;
        match moment.what {
            What::Event(index) => self.event(index).to_owned(),
            What::Expelled { direction: Direction::By, people, countries, nato, only } => match only {
                Some(code) => language.say(say::MOMENT_BY_ONE, [self.name(code).into(), people.into()]),
                None => {
                    let message = if nato { say::MOMENT_BY_AND_NATO } else { say::MOMENT_BY };
                    language.say(message, [countries.into(), people.into()])
                }
            },
            What::Expelled { people, countries, only, .. } => match only {
                Some(code) => {
                    let message = if short { say::MOMENT_OF_ONE } else { say::MOMENT_OF_ONE_LONG };
                    language.say(message, [(&self.the(code)).into(), people.into()])
                }
                None => {
                    let message = if short { say::MOMENT_OF } else { say::MOMENT_OF_LONG };
                    language.say(message, [countries.into(), people.into()])
                }
            },
        }
    }

    /// The title of a moment of the story.
    fn event(&self, index: usize) -> &str {
        self.language.event(index).unwrap_or(&self.dataset.events[index].title)
    }

    /// Title and lines of the readout for a spot.
    pub fn readout(&self, view: &View, spot: Spot) -> (String, Vec<String>) {
        match spot.target {
            Target::Country(code) => {
                let lines = view.party(code).map(|party| self.party_lines(view, party)).unwrap_or_default();
                (self.name(code).to_owned(), lines)
            }
            Target::Day(day) => (self.language.day(day).to_owned(), self.day_lines(view, day)),
        }
    }

    /// Days up to the view's on which a party's rows of one direction and kind lie.
    fn days(&self, view: &View, party: &PartyView, direction: Direction, kind: Kind) -> String {
        let sums = &self.tally.parties[party.slot];
        let rows = |day: usize| sums.cell(direction, kind, day).rows;
        let days = (0..=view.day).filter(|&day| rows(day) > if day == 0 { 0 } else { rows(day - 1) });
        self.list(&days.map(|day| together(self.language.short_day(day))).collect::<Vec<_>>())
    }

    fn party_lines(&self, view: &View, party: &PartyView) -> Vec<String> {
        let language = self.language;
        let mut lines = Vec::new();
        let when = |direction, kind| self.days(view, party, direction, kind);
        // The values of these messages: when, and how many.
        let counted =
            |message: Message<2>, people: u32, days: &str| language.say(message, [days.into(), people.into()]);
        if party.by > 0 {
            let line = counted(say::LINE_BY, party.by, &when(Direction::By, Kind::Expulsion));
            lines.push(self.doubted(party, Direction::By, line));
        }
        if party.of > 0 {
            let line = counted(say::LINE_OF, party.of, &when(Direction::Of, Kind::Expulsion));
            lines.push(self.doubted(party, Direction::Of, line));
        } else if party.by > 0 {
            lines.push(capital(self.no_answer(party, view.day).to_owned()));
        }
        for direction in [Direction::By, Direction::Of] {
            for kind in Kind::ALL.into_iter().skip(1) {
                let cell = party.cell(direction, kind);
                if cell.rows > 0 {
                    let days = when(direction, kind);
                    lines.push(match (kind, direction) {
                        (Kind::AccreditationRefused, _) => counted(say::LINE_REFUSED, cell.people, &days),
                        (Kind::StaffCap, _) if cell.people > 0 => counted(say::LINE_CUT, cell.people, &days),
                        _ => language.say(other_measure(kind, direction), [(&days).into()]),
                    });
                }
            }
        }
        if lines.is_empty() {
            let message = if view.query.day.is_some() { say::LINE_NOTHING_YET } else { say::LINE_NO_ONE };
            lines.push(language.text(message).to_owned());
        }
        lines
    }

    fn day_lines(&self, view: &View, day: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for direction in view.directions() {
            let (days, message) = match direction {
                Direction::By => (&view.by_days, say::LINE_DAY_BY),
                Direction::Of => (&view.of_days, say::LINE_DAY_OF),
            };
            let people = days[day] - if day == 0 { 0 } else { days[day - 1] };
            if people > 0 {
                lines.push(self.language.say(message, [people.into(), days[day].into()]));
            }
        }
        let events = (0..).zip(self.dataset.events.iter()).filter(|(_, event)| day_index(event.date) == Some(day));
        lines.extend(events.map(|(index, _)| self.event(index).to_owned()));
        if lines.is_empty() {
            lines.push(self.language.text(say::LINE_DAY_NOTHING).to_owned());
        }
        lines
    }

    /// Labels of the posts cut on top of the expulsions, the fullest first.
    pub fn posts_cut(&self, posts: u32) -> [String; 3] {
        [say::POSTS_LONG, say::POSTS_MIDDLE, say::POSTS_SHORT].map(|label| self.language.say(label, [posts.into()]))
    }
}

/// A day's words as one, which no line break parts.
fn together(day: &str) -> String {
    join(&day.split(' ').collect::<Vec<_>>(), "\u{a0}")
}

/// A measure that is neither an expulsion nor counted, in words.
fn other_measure(kind: Kind, direction: Direction) -> Message<1> {
    let russia = direction == Direction::Of;
    match kind {
        Kind::StaffCap => say::LINE_CEILING,
        Kind::ConsulateClosure if russia => say::LINE_CLOSED_BY_RUSSIA,
        Kind::ConsulateClosure => say::LINE_CLOSED,
        Kind::AmbassadorRecalled => say::LINE_RECALLED,
        Kind::RightReserved => say::LINE_RESERVED,
        _ if russia => say::LINE_OTHER_BY_RUSSIA,
        _ => say::LINE_OTHER,
    }
}
