//! The eight files as they are read: rows with their prose and their sources.

use std::collections::BTreeSet;

use expulsions_facts::{
    Code, Confidence, Country, Dataset, Date, Event, Measure, NEIGHBOURS_OF_GEORGIA, PERIOD, parse_date,
};

/// One row of `expulsions-2018.csv` with its prose.
#[derive(Clone, Debug)]
pub struct MeasureRow {
    /// Its name for good: `2018-03-14-gb-ru`.
    pub id: String,
    /// What is counted and drawn.
    pub fact: Measure,
    /// What the number means, where it needs saying.
    pub count_note: String,
    /// Details for readers.
    pub note: String,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
    /// Line in the file, from 1.
    pub line: u64,
}

/// One row of `countries.csv`.
#[derive(Clone, Debug)]
pub struct CountryRow {
    /// ISO 3166-1 alpha-2.
    pub code: Code,
    /// ISO 3166-1 alpha-3.
    pub iso3: String,
    /// Common English name today.
    pub name: String,
    /// Name in 2018 where it differed, else empty.
    pub name_2018: String,
    /// Continental region of the United Nations.
    pub region: String,
    /// Member of NATO on 30 March 2018.
    pub nato: bool,
    /// Member of the European Union on 30 March 2018.
    pub eu: bool,
    /// Grid column, from 0.
    pub col: u8,
    /// Grid row, from 0.
    pub row: u8,
}

impl CountryRow {
    /// The name that was right in March 2018.
    pub fn name_then(&self) -> &str {
        if self.name_2018.is_empty() { &self.name } else { &self.name_2018 }
    }
}

/// One row of `events-2018.csv`.
#[derive(Clone, Debug)]
pub struct EventRow {
    /// Its name for good, by which translations know it: `2018-03-04-attack`.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What happened, in a few words.
    pub title: String,
    /// What happened, in a sentence or a few.
    pub description: String,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
    /// One of the few that the story cannot be told without.
    pub key: bool,
}

/// One row of `press-totals.csv`: a figure published at the time, and what the rows give for it.
#[derive(Clone, Debug)]
pub struct PressRow {
    /// Its name for good.
    pub id: String,
    /// When it was published, with the precision known.
    pub date: String,
    /// Who published it.
    pub publisher: String,
    /// What it said.
    pub text: String,
    /// The number in it.
    pub figure: u32,
    /// What that number counts: `russians_expelled` and so on.
    pub counts: String,
    /// The view that counts the same, as the text of an address.
    pub query: String,
    /// What that view gives.
    pub value: u32,
    /// `exact`, `rounded`, `differs` for a reason that can be named, or `never`.
    pub verdict: String,
    /// How the number comes about.
    pub explanation: String,
    /// Id of the source.
    pub source: String,
    /// Line in the file, from 1.
    pub line: u64,
}

/// One row of `claims.csv`: a statement of a report of 30 March 2018, and what is known of it.
#[derive(Clone, Debug)]
pub struct ClaimRow {
    /// Its name for good.
    pub id: String,
    /// What the report says, in short.
    pub claim: String,
    /// `confirmed`, `corrected`, or `attributed` where it is somebody's words or judgement.
    pub verdict: String,
    /// What is known, in a sentence or a few.
    pub answer: String,
    /// The view that shows it, as the text of an address; may be empty where a moment tells it.
    pub query: String,
    /// What of that view the answer names, as in [`PressRow::counts`], and the number.
    pub counted: Option<(String, u32)>,
    /// Id of the moment that tells it, else empty.
    pub event: String,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
    /// Line in the file, from 1.
    pub line: u64,
}

/// One row of `waves-history.csv`.
#[derive(Clone, Debug)]
pub struct WaveRow {
    /// Its name for good: `1971-uk`.
    pub id: String,
    /// Start, with the precision the sources give: `1972`, `1983-11` or a full date.
    pub start: String,
    /// Name of the wave.
    pub name: String,
    /// The code of the party that acts, or `MULTI`.
    pub by: String,
    /// The code of the party whose people are meant.
    pub of: String,
    /// `expulsion`, `staff_cap` or `mixed`, which must not be added up or compared as if they were one.
    pub kind: String,
    /// People sent home, where counted.
    pub count: Option<u32>,
    /// People sent home in answer, where counted.
    pub answer: Option<u32>,
    /// Id of the wave that contains this one, else empty.
    pub part_of: String,
    /// Name of the rows behind it, else empty.
    pub story: String,
    /// Details for readers.
    pub note: String,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
    /// How well it is attested.
    pub confidence: Confidence,
    /// Line in the file, from 1.
    pub line: u64,
}

/// One row of `sources.csv`.
#[derive(Clone, Debug)]
pub struct Source {
    /// Identifier that the other files refer to.
    pub id: String,
    /// Whose page it is.
    pub publisher: String,
    /// The agency or paper whose text it carries, where that is another.
    pub original_publisher: String,
    /// Its title, or a description in English.
    pub title: String,
    /// Date with the precision known.
    pub date: String,
    /// Address.
    pub url: String,
    /// Language of the page, as ISO 639 has it.
    pub language: String,
    /// What the page is: `official`, `agency`, `press`, `mirror`, `encyclopedia` or `book`.
    pub kind: String,
    /// What in it supports the rows.
    pub note: String,
    /// Line in the file, from 1.
    pub line: u64,
}

impl Source {
    /// Who wrote what it says: whoever prints the text of another says nothing new.
    pub fn said_by(&self) -> &str {
        if self.original_publisher.is_empty() { &self.publisher } else { &self.original_publisher }
    }
}

/// One row of `corrections.csv`: a change of one cell, row, column or table.
#[derive(Clone, Debug)]
pub struct CorrectionRow {
    /// Day of the change.
    pub date: Date,
    /// The table, by its name without the ending.
    pub table: &'static str,
    /// Id of the row; empty where columns or the whole table changed.
    pub row: String,
    /// The column, or several with semicolons between; empty where the whole row or table came or went.
    pub field: String,
    /// What stood there before; empty where nothing did.
    pub was: String,
    /// What has stood there since; empty where nothing does.
    pub now: String,
    /// The reason.
    pub why: String,
    /// Line in the file, from 1.
    pub line: u64,
}

/// The eight files, read and checked.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// `expulsions-2018.csv`, in file order.
    pub measures: Vec<MeasureRow>,
    /// `countries.csv`, in file order.
    pub countries: Vec<CountryRow>,
    /// `events-2018.csv`, in file order.
    pub events: Vec<EventRow>,
    /// `press-totals.csv`, in file order.
    pub press: Vec<PressRow>,
    /// `claims.csv`, in file order.
    pub claims: Vec<ClaimRow>,
    /// `waves-history.csv`, in file order.
    pub waves: Vec<WaveRow>,
    /// `sources.csv`, in file order.
    pub sources: Vec<Source>,
    /// `corrections.csv`, in file order: the oldest first.
    pub corrections: Vec<CorrectionRow>,
}

impl Tables {
    /// The day on which anything in the tables last changed, which names their version.
    pub fn changed(&self) -> Option<Date> {
        self.corrections.last().map(|row| row.date)
    }

    /// The changes of one row, the oldest first; `table` by its name without the ending.
    pub fn corrections_of<'a>(&'a self, table: &'a str, row: &'a str) -> impl Iterator<Item = &'a CorrectionRow> {
        self.corrections.iter().filter(move |change| change.table == table && change.row == row)
    }

    /// Ids of the sources that the measures cite.
    pub fn cited_by_measures(&self) -> BTreeSet<&str> {
        self.measures.iter().flat_map(|row| &row.sources).map(String::as_str).collect()
    }

    /// Ids of the sources that any row cites.
    pub fn cited(&self) -> BTreeSet<&str> {
        let events = self.events.iter().flat_map(|row| &row.sources);
        let waves = self.waves.iter().flat_map(|row| &row.sources);
        let claims = self.claims.iter().flat_map(|row| &row.sources);
        let press = self.press.iter().map(|row| &row.source);
        self.cited_by_measures()
            .into_iter()
            .chain(events.chain(waves).chain(claims).chain(press).map(String::as_str))
            .collect()
    }

    /// The states that the picture shows: all that took part, all of Europe, the EU and NATO, and Georgia's neighbours.
    pub fn shown_countries(&self) -> impl Iterator<Item = &CountryRow> {
        let parties: BTreeSet<Code> = self.measures.iter().map(|row| row.fact.party().0).collect();
        self.countries.iter().filter(move |country| {
            country.region == "Europe"
                || country.eu
                || country.nato
                || parties.contains(&country.code)
                || NEIGHBOURS_OF_GEORGIA.contains(&country.code.as_str())
        })
    }

    /// The events within the picture's period.
    pub fn shown_events(&self) -> impl Iterator<Item = &EventRow> {
        let (first, last) = (parse_date(PERIOD.0), parse_date(PERIOD.1));
        self.events.iter().filter(move |event| first <= Some(event.date) && Some(event.date) <= last)
    }

    /// The same facts without prose.
    pub fn dataset(&self) -> Dataset {
        Dataset {
            measures: self.measures.iter().map(|row| row.fact).collect(),
            countries: self
                .shown_countries()
                .map(|c| Country {
                    code: c.code,
                    iso3: c.iso3.clone().into(),
                    name: c.name.clone().into(),
                    name_2018: c.name_2018.clone().into(),
                    nato: c.nato,
                    eu: c.eu,
                    col: c.col,
                    row: c.row,
                })
                .collect(),
            events: self.shown_events().map(|e| Event { date: e.date, title: e.title.clone().into() }).collect(),
        }
    }
}
