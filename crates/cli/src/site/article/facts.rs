//! Look-ups in the data that the article's claims are made from.

use expulsions::data::{Code, Confidence, Date, Direction, Kind, Measure};
use expulsions::language::words::Words;
use expulsions::query::Group;
use expulsions::view::PartyView;
use expulsions::view::tally::Tally;
use expulsions::{Dataset, Error, Language, Query, View};
use expulsions_story::tables::{EventRow, MeasureRow, Source, Tables, WaveRow};
use maud::{Markup, html};

/// The facts, and the view of all of them at the end.
pub(super) struct Facts<'a> {
    pub(super) tables: &'a Tables,
    pub(super) end: View,
    dataset: &'a Dataset,
    words: Words<'a>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(dataset: &'a Dataset, tally: &'a Tally, tables: &'a Tables, english: &'a Language) -> Self {
        let end = View::new(dataset, tally, &Query::default());
        Self { tables, end, dataset, words: Words::new(dataset, tally, english) }
    }

    /// A party of the picture by its code.
    pub(super) fn code(&self, text: &str) -> Result<Code, Error> {
        let known = Code::new(text).filter(|&code| self.end.party(code).is_some());
        known.ok_or_else(|| Error::new(format!("the article speaks of {text}, which is not in the picture")))
    }

    pub(super) fn expulsions(&self, direction: Direction) -> impl Iterator<Item = &Measure> {
        let measures = self.dataset.measures.iter();
        measures.filter(move |measure| measure.kind == Kind::Expulsion && measure.party().1 == direction)
    }

    /// The first day on which there was an expulsion by (or of) this party.
    pub(super) fn day(&self, code: &str, direction: Direction) -> Result<Date, Error> {
        let code = self.code(code)?;
        let days = self.expulsions(direction).filter(|measure| measure.party().0 == code).map(|measure| measure.date);
        days.min().ok_or_else(|| Error::new(format!("the article needs an expulsion that {code} is a party to")))
    }

    /// The days of the first and the last measure.
    pub(super) fn period(&self) -> Result<(Date, Date), Error> {
        let days = || self.dataset.measures.iter().map(|measure| measure.date);
        days().min().zip(days().max()).ok_or_else(|| Error::new("the article needs a measure to write about"))
    }

    /// The day that the article calls the day of the wave.
    pub(super) fn wave_day(&self) -> Result<Date, Error> {
        self.day("US", Direction::By)
    }

    /// Russians expelled on a day.
    pub(super) fn expelled(&self, day: Date) -> u32 {
        self.expulsions(Direction::By).filter(|measure| measure.date == day).filter_map(|measure| measure.count).sum()
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

    /// Those of these states that were in the EU.
    pub(super) fn in_eu(&self, codes: &[Code]) -> Vec<Code> {
        codes.iter().copied().filter(|&code| Group::Eu.contains(self.dataset, code)).collect()
    }

    /// Those to whom Russia reserved its answer.
    pub(super) fn reserved(&self) -> Vec<Code> {
        self.states(|party| party.has(Direction::Of, Kind::RightReserved))
    }

    /// Those of them that had acted on the day of the wave.
    pub(super) fn early(&self) -> Result<Vec<Code>, Error> {
        let wave = self.acted(Direction::By, self.wave_day()?);
        Ok(self.reserved().into_iter().filter(|code| wave.contains(code)).collect())
    }

    /// Members of NATO that expelled nobody and recalled nobody, but did something.
    pub(super) fn only_contacts(&self) -> Vec<Code> {
        self.members(Group::Nato, |party| party.by == 0 && !party.recalled() && party.has(Direction::By, Kind::Other))
    }

    /// Those who said after Britain, of the people whom they expelled, that these were intelligence officers.
    pub(super) fn described(&self) -> Result<Vec<Code>, Error> {
        let first = self.day("GB", Direction::By)?;
        let rows = self.tables.measures.iter().filter(|row| {
            let (_, direction) = row.fact.party();
            row.fact.kind == Kind::Expulsion && direction == Direction::By && row.fact.date > first
        });
        let said = rows.filter(|row| row.note.contains("intelligence officers")).map(|row| row.fact.by);
        let codes = self.by_name(said);
        let none = || Error::new("the article tells of others who spoke of intelligence officers, and no note does");
        if codes.is_empty() { Err(none()) } else { Ok(codes) }
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
        let inferred = self.dataset.measures.iter().filter(|measure| measure.confidence == Confidence::Inferred);
        let codes: Vec<Code> = inferred.map(|measure| measure.party().0).collect();
        match codes[..] {
            [only] => Ok(only),
            _ => Err(Error::new(format!("the article tells of one figure that is inferred, not of {codes:?}"))),
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

    /// How many measures of a kind there are in one direction.
    pub(super) fn rows(&self, kind: Kind, direction: Direction) -> u32 {
        self.end.parties.iter().map(|party| party.cell(direction, kind).rows).sum()
    }

    /// Those who refused accreditations, and how many each of them refused.
    pub(super) fn refused(&self) -> Result<(Vec<Code>, u32), Error> {
        let codes = self.parties_to(Kind::AccreditationRefused);
        let each =
            |code: &Code| self.whole(*code).map(|party| party.cell(Direction::By, Kind::AccreditationRefused).people);
        let numbers: Vec<u32> = codes.iter().map(each).collect::<Result<_, _>>()?;
        match numbers[..] {
            [first, ..] if numbers.iter().all(|&number| number == first) => Ok((codes, first)),
            _ => Err(Error::new(format!(
                "the article says that as many accreditations were refused by each; they were {numbers:?}"
            ))),
        }
    }

    /// Those who barred people from entry, and the sentence that says so.
    pub(super) fn bans(&self) -> Result<(Vec<Code>, String), Error> {
        let mut bans: Vec<&Measure> = self.others("-entry-ban").map(|row| &row.fact).collect();
        bans.sort_by_key(|ban| std::cmp::Reverse(ban.count));
        let words = |ban: &&Measure| (self.words.the(ban.by), super::spelled(ban.count.unwrap_or(0)));
        match &bans.iter().map(words).collect::<Vec<_>>()[..] {
            [(first, many), (second, few)] => {
                let sentence = format!("{first} barred {many} people from entry and {second} {few}");
                Ok((bans.iter().map(|ban| ban.by).collect(), sentence))
            }
            other => {
                Err(Error::new(format!("the article tells of two countries with entry bans, not of {}", other.len())))
            }
        }
    }

    /// The one that withdrew its consent for an honorary consul.
    pub(super) fn honorary(&self) -> Result<Code, Error> {
        let one = self.others("-honorary-consul").next().map(|row| row.fact.by);
        one.ok_or_else(|| Error::new("the article tells of an honorary consul, who is not in the data"))
    }

    /// Measures of no kind of their own whose id has these words.
    pub(super) fn others(&self, words: &str) -> impl Iterator<Item = &MeasureRow> {
        self.tables.measures.iter().filter(move |row| row.fact.kind == Kind::Other && row.id.contains(words))
    }

    /// A moment by its id.
    pub(super) fn event(&self, id: &str) -> Result<&EventRow, Error> {
        let event = self.tables.events.iter().find(|event| event.id == id);
        event.ok_or_else(|| Error::new(format!("events-2018.csv has no event {id:?}, which the article tells of")))
    }

    /// A wave by its id.
    pub(super) fn wave(&self, id: &str) -> Result<&WaveRow, Error> {
        let wave = self.tables.waves.iter().find(|wave| wave.id == id);
        wave.ok_or_else(|| Error::new(format!("waves-history.csv has no wave {id:?}, which the article tells of")))
    }

    /// People and year of a wave.
    pub(super) fn history(&self, id: &str) -> Result<(u32, u32), Error> {
        let wave = self.wave(id)?;
        let year = wave.start.get(..4).and_then(|year| year.parse().ok());
        wave.count.zip(year).ok_or_else(|| Error::new(format!("the wave {id:?} of waves-history.csv has no count")))
    }

    /// Words about a wave, leading to the first of its sources.
    pub(super) fn sourced(&self, id: &str, words: &str) -> Result<Markup, Error> {
        let sources = &self.wave(id)?.sources;
        let source = sources.first().ok_or_else(|| Error::new(format!("the wave {id:?} has no source")))?;
        Ok(html! { a href={ "sources.html#" (source) } { (words) } })
    }

    /// Who says what stands first among the sources of a wave.
    pub(super) fn said_by(&self, id: &str) -> Result<&str, Error> {
        let first = self.wave(id)?.sources.first();
        let source = self.tables.sources.iter().find(|source| Some(&source.id) == first);
        source.map(Source::said_by).ok_or_else(|| Error::new(format!("the wave {id:?} has no source")))
    }

    /// How many people Moscow said it had in Bolivia.
    pub(super) fn in_bolivia(&self) -> Result<u32, Error> {
        let (_, number, _) = self.noted(super::BOLIVIA_1972, "only ", " people there")?;
        Ok(number)
    }

    /// How many Russians TASS had counted in the wave of 2022, and by which month.
    pub(super) fn counted_by_tass(&self) -> Result<(u32, String), Error> {
        let (wave, number, rest) = self.noted(super::INVASION_2022, "TASS counted ", " by ")?;
        let month = rest.split([',', '.', ';']).next().unwrap_or_default();
        let named = month.split_once(' ').is_some_and(|(_, year)| year.parse::<u16>().is_ok());
        if named { Ok((number, month.to_owned())) } else { Err(unsaid(wave, "by which month TASS had counted")) }
    }

    /// The number between two parts of a wave's note, and what follows.
    fn noted(&self, id: &str, before: &str, after: &str) -> Result<(&WaveRow, u32, &str), Error> {
        let wave = self.wave(id)?;
        let found = wave.note.split_once(before).and_then(|(_, rest)| rest.split_once(after));
        let found = found.and_then(|(number, rest)| Some((wave, number.parse().ok()?, rest)));
        found.ok_or_else(|| unsaid(wave, &format!("\"{before}…{after}\"")))
    }

    /// Names as a list within a sentence.
    pub(super) fn list(&self, codes: &[Code]) -> String {
        self.words.list(&codes.iter().map(|&code| self.words.the(code)).collect::<Vec<_>>())
    }

    /// A party's name.
    pub(super) fn name(&self, code: Code) -> &str {
        self.words.name(code)
    }
}

fn unsaid(wave: &WaveRow, what: &str) -> Error {
    Error::new(format!("the note of the wave {:?} does not say {what}, which the article tells", wave.id))
}
