//! Look-ups in the data that the article's claims are made from, and what its sentences rest on.

use expulsions::data::tables::Tables;
use expulsions::data::{Code, Confidence, Date, Direction, Kind, Measure};
use expulsions::language::ENGLISH;
use expulsions::query::Group;
use expulsions::tally::Tally;
use expulsions::view::PartyView;
use expulsions::words::Words;
use expulsions::{Dataset, Error, Query, View};

/// The facts, and the view of all of them at the end.
pub(super) struct Facts<'a> {
    pub(super) tables: &'a Tables,
    dataset: &'a Dataset,
    words: Words<'a>,
    end: View,
}

impl<'a> Facts<'a> {
    pub(super) fn new(dataset: &'a Dataset, tally: &'a Tally, tables: &'a Tables) -> Self {
        let end = View::new(dataset, tally, &Query::default());
        Self { tables, dataset, words: Words::new(dataset, tally, &ENGLISH), end }
    }

    /// Whether the sentences between the claims are true; the error quotes the one that is not.
    pub(super) fn check(&self) -> Result<(), Error> {
        let wrong = |sentence: &str, but: String| Err(Error::new(format!("the article says that {sentence}; {but}")));
        for party in self.end.parties.iter().filter(|party| party.code != Code::NATO) {
            let name = self.words.name(party.code);
            if party.by != party.of {
                return wrong(
                    "each country was answered with the number it had expelled",
                    format!("{name} expelled {}, and {} of its people were expelled", party.by, party.of),
                );
            }
            if party.recalled() && (party.by > 0 || !Group::Eu.contains(self.dataset, party.code)) {
                return wrong(
                    "those who called their ambassadors home were in the EU and did no more",
                    name.to_owned(),
                );
            }
            if party.has(Direction::Of, Kind::RightReserved) && party.of != 1 {
                return wrong("those with a reserved answer lost one person each", format!("{name} lost {}", party.of));
            }
        }
        if let Some(nato) = self.end.party(Code::NATO).filter(|nato| nato.of > 0) {
            return wrong("NATO's own step found no answer", format!("{} of its people were expelled", nato.of));
        }
        let mut cold_war = self.tables.waves.iter().filter(|wave| wave.start.as_str() < "1992");
        if let Some(wave) = cold_war.find(|wave| wave.count >= Some(self.end.totals.by)) {
            return wrong("no single step of the Cold War was as large", format!("{} was", wave.name));
        }
        let largest = self.end.parties.iter().map(|party| party.by).max().unwrap_or(0);
        let then = self.history(super::BRITAIN_1971)?.0;
        if then <= largest {
            return wrong(
                "Britain in 1971 expelled more than any one country in 2018",
                format!("{then} and {largest}"),
            );
        }
        Ok(())
    }

    /// A party of the picture by its code.
    pub(super) fn code(&self, text: &str) -> Result<Code, Error> {
        let known = Code::new(text).filter(|&code| self.end.party(code).is_some());
        known.ok_or_else(|| Error::new(format!("the article speaks of {text}, which is not in the picture")))
    }

    fn expulsions(&self, direction: Direction) -> impl Iterator<Item = &Measure> {
        let measures = self.dataset.measures.iter();
        measures.filter(move |measure| measure.kind == Kind::Expulsion && measure.party().1 == direction)
    }

    /// The first day on which there was an expulsion by (or of) this party.
    pub(super) fn day(&self, code: &str, direction: Direction) -> Result<Date, Error> {
        let code = self.code(code)?;
        let days = self.expulsions(direction).filter(|measure| measure.party().0 == code).map(|measure| measure.date);
        days.min().ok_or_else(|| Error::new(format!("the article needs an expulsion that {code} is a party to")))
    }

    /// The day of the first expulsion of all.
    pub(super) fn first(&self) -> Result<Date, Error> {
        let days = self.expulsions(Direction::By).map(|measure| measure.date);
        days.min().ok_or_else(|| Error::new("the article needs an expulsion to write about"))
    }

    /// The day of the last expulsion in one direction.
    pub(super) fn last(&self, direction: Direction) -> Result<Date, Error> {
        let days = self.expulsions(direction).map(|measure| measure.date);
        days.max().ok_or_else(|| Error::new("the article needs an expulsion to write about"))
    }

    /// Days from the first to the last expulsion of Russians, both counted.
    pub(super) fn length(&self) -> Result<u32, Error> {
        let days = self.last(Direction::By)?.to_julian_day() - self.first()?.to_julian_day() + 1;
        u32::try_from(days).map_err(|_| Error::new(format!("the wave lasted {days} days")))
    }

    /// The states that expelled, or were answered, on a day.
    pub(super) fn acted(&self, direction: Direction, day: Date) -> Vec<Code> {
        let measures = self.expulsions(direction).filter(|measure| measure.date == day);
        self.by_name(measures.map(|measure| measure.party().0).filter(|&code| code != Code::NATO))
    }

    /// The three days after the wave on which others joined.
    pub(super) fn followers(&self, wave: Date) -> Result<[Date; 3], Error> {
        let mut days: Vec<Date> = self.expulsions(Direction::By).map(|measure| measure.date).collect();
        days.retain(|&day| day > wave);
        days.sort_unstable();
        days.dedup();
        let count = days.len();
        days.try_into()
            .map_err(|_| Error::new(format!("the article tells of three days after the wave, not of {count}")))
    }

    /// Below the steps that stand alone: the largest number that several states expelled, and who they are.
    pub(super) fn peers(&self, wave: &[Code]) -> Result<(u32, Vec<Code>), Error> {
        let by = |code: Code| self.end.party(code).map_or(0, |party| party.by);
        let alike = |number: u32| wave.iter().copied().filter(|&code| by(code) == number).collect::<Vec<_>>();
        let level = wave.iter().map(|&code| by(code)).filter(|&number| alike(number).len() > 1).max();
        level.map(|level| (level, alike(level))).ok_or_else(|| Error::new("no two countries of the wave are alike"))
    }

    /// The states for which something holds at the end, by name.
    pub(super) fn states(&self, holds: impl Fn(&PartyView) -> bool) -> Vec<Code> {
        let states = self.end.parties.iter().filter(|party| party.code != Code::NATO && holds(party));
        self.by_name(states.map(|party| party.code))
    }

    fn by_name(&self, codes: impl Iterator<Item = Code>) -> Vec<Code> {
        let mut codes: Vec<Code> = codes.collect();
        codes.sort_by_key(|&code| self.words.name(code));
        codes
    }

    /// The members of a group for which something holds at the end.
    pub(super) fn members(&self, group: Group, holds: impl Fn(&PartyView) -> bool) -> Vec<Code> {
        self.states(|party| group.contains(self.dataset, party.code) && holds(party))
    }

    /// A party's numbers at the end.
    pub(super) fn whole(&self, code: Code) -> Result<&PartyView, Error> {
        self.end.party(code).ok_or_else(|| Error::new(format!("{code} is not in the picture")))
    }

    /// The one state whose number was inferred, not reported.
    pub(super) fn inferred(&self) -> Result<Code, Error> {
        let doubtful = |direction| self.expulsions(direction).filter(|m| m.confidence != Confidence::Confirmed);
        let codes: Vec<Code> =
            doubtful(Direction::By).chain(doubtful(Direction::Of)).map(|measure| measure.party().0).collect();
        match codes[..] {
            [only] => Ok(only),
            _ => Err(Error::new(format!(
                "the article tells of one expulsion that is not confirmed twice, not of {codes:?}"
            ))),
        }
    }

    /// People expelled of these countries on one day.
    pub(super) fn people(&self, codes: &[Code], day: Date) -> u32 {
        let measures = self.expulsions(Direction::Of).filter(|m| m.date == day && codes.contains(&m.of));
        measures.filter_map(|measure| measure.count).sum()
    }

    /// The month or months in which these countries were answered.
    pub(super) fn months(&self, codes: &[Code]) -> String {
        let measures = self.expulsions(Direction::Of).filter(|measure| codes.contains(&measure.of));
        let mut months: Vec<_> = measures.map(|measure| measure.date.month()).collect();
        months.dedup();
        months.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and ")
    }

    /// The parties on either side of measures of a kind.
    pub(super) fn parties_to(&self, kind: Kind) -> Vec<Code> {
        let measures = self.dataset.measures.iter().filter(|measure| measure.kind == kind);
        let mut codes = self.by_name(measures.map(|measure| measure.party().0));
        codes.dedup();
        codes
    }

    /// How many measures of a kind a view holds.
    pub(super) fn rows(&self, view: &View, kind: Kind) -> u32 {
        let ways = view.directions();
        view.lit().flat_map(|party| ways.iter().map(move |&way| party.cell(way, kind).rows)).sum()
    }

    /// How many people or posts the measures of a kind in a view concern.
    pub(super) fn counted(&self, view: &View, kind: Kind) -> u32 {
        let ways = view.directions();
        view.lit().flat_map(|party| ways.iter().map(move |&way| party.cell(way, kind).people)).sum()
    }

    /// The day of the event with that id.
    pub(super) fn event(&self, id: &str) -> Result<Date, Error> {
        let found = self.tables.events.iter().find(|event| event.id == id);
        found
            .map(|event| event.date)
            .ok_or_else(|| Error::new(format!("events-2018.csv has no event {id}, which the article tells of")))
    }

    /// People and year of the wave with that id.
    pub(super) fn history(&self, id: &str) -> Result<(u32, i32), Error> {
        let wave = self.tables.waves.iter().find(|wave| wave.id == id);
        wave.and_then(|wave| wave.count.zip(wave.start.get(..4)?.parse().ok()))
            .ok_or_else(|| Error::new(format!("waves-history.csv has no wave {id} with a count")))
    }

    /// Names as a list within a sentence.
    pub(super) fn list(&self, codes: &[Code]) -> String {
        self.words.list(&codes.iter().map(|&code| self.words.the(code)).collect::<Vec<_>>())
    }
}
