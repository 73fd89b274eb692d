//! The five files as they are read: rows with their prose and their sources. Native only.

use std::collections::BTreeSet;

use super::{Code, Country, Date, Event, Measure, NEIGHBOURS_OF_GEORGIA, PERIOD, parse_date};

/// One row of `expulsions-2018.csv` with its prose.
#[derive(Clone, Debug)]
pub struct MeasureRow {
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

/// One row of `events-2018.csv`.
#[derive(Clone, Debug)]
pub struct EventRow {
    /// The day.
    pub date: Date,
    /// What happened, in a few words.
    pub title: String,
    /// What happened, in a sentence.
    pub description: String,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
}

/// One row of `waves-history.csv`.
#[derive(Clone, Debug)]
pub struct WaveRow {
    /// Start, with the precision the sources give: `1972`, `1983-11` or a full date.
    pub start: String,
    /// Name of the wave.
    pub name: String,
    /// People sent home, where counted.
    pub count: Option<u32>,
    /// Ids of the sources, never empty.
    pub sources: Vec<String>,
}

/// One row of `sources.csv`.
#[derive(Clone, Debug)]
pub struct Source {
    /// Identifier that the other files refer to.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// Its title, or a description in English.
    pub title: String,
    /// Date with the precision known.
    pub date: String,
    /// Address; empty where there is none.
    pub url: String,
    /// What it was used for.
    pub how_used: String,
}

/// The five files, read and checked.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// `expulsions-2018.csv`, in file order.
    pub measures: Vec<MeasureRow>,
    /// `countries.csv`, in file order.
    pub countries: Vec<CountryRow>,
    /// `events-2018.csv`, in file order.
    pub events: Vec<EventRow>,
    /// `waves-history.csv`, in file order.
    pub waves: Vec<WaveRow>,
    /// `sources.csv`, in file order.
    pub sources: Vec<Source>,
}

impl Tables {
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

    /// The same facts without prose, borrowed for the life of the program (a one-off, for tools and tests).
    pub fn dataset(&self) -> super::Dataset {
        let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
        super::Dataset {
            measures: self.measures.iter().map(|row| row.fact).collect(),
            countries: self
                .shown_countries()
                .map(|c| Country {
                    code: c.code,
                    iso3: leak(&c.iso3),
                    name: leak(&c.name),
                    name_2018: leak(&c.name_2018),
                    nato: c.nato,
                    eu: c.eu,
                    col: c.col,
                    row: c.row,
                })
                .collect(),
            events: self.shown_events().map(|e| Event { date: e.date, title: leak(&e.title) }).collect(),
        }
    }
}
