//! What each table is: its columns, what stands in them, and what they refer to.
//!
//! The one description of the tables: [`crate::parse`] takes headers and lists of words from here, and what programs read
//! about the tables (`datapackage.json`) is written from here. A test holds which columns may be empty against what the
//! reader refuses.

use expulsions_facts::{Confidence, Kind};

/// A table of the data folder, or one that follows from those.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The file in the data folder: `expulsions-2018.csv`.
    pub file: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What one row is.
    pub about: &'static str,
    /// Its columns, in order.
    pub columns: &'static [Column],
    /// The columns that name a row; none where no single row has a name.
    pub key: &'static [&'static str],
}

impl Table {
    /// The file's name without the ending.
    pub fn name(&self) -> &'static str {
        self.file.trim_end_matches(".csv")
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<&'static str> {
        self.columns.iter().map(|column| column.name).collect()
    }
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in the header.
    pub name: &'static str,
    /// What stands in it.
    pub is: Is,
    /// Whether every row has something in it.
    pub needed: Needed,
    /// What it means.
    pub about: &'static str,
    /// The table and the column that it refers to.
    pub refers: Option<(&'static str, &'static str)>,
}

/// Whether a cell may be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// It may.
    No,
    /// It may not.
    Yes,
    /// It may not, and no two rows have the same.
    Once,
}

/// What stands in the cells of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// Any text of one line.
    Text,
    /// A name for good: small letters and digits, with hyphens between.
    Id,
    /// Several of these, with semicolons between.
    Ids,
    /// A day: `2018-03-30`.
    Day,
    /// A day, a month or a year: as precise as it is known.
    Date,
    /// A whole number from 0 to the given one.
    Number(u32),
    /// One of some words.
    Word(&'static [&'static str]),
    /// `0` or `1`.
    Flag,
    /// A text of this form, as a regular expression.
    Form(&'static str),
    /// An address on the web.
    Address,
}

/// The largest number that a cell may hold: twelve times what the largest measure of any wave has.
pub const MOST: u32 = 10_000;

/// What was done, in the order of [`Kind::ALL`].
pub const KINDS: [&str; Kind::ALL.len()] = {
    let mut keys = [""; Kind::ALL.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = Kind::ALL[at].key();
        at += 1;
    }
    keys
};

/// How well a row is attested, in the order of [`Confidence::ALL`].
pub const CONFIDENCE: [&str; Confidence::ALL.len()] = {
    let mut keys = [""; Confidence::ALL.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = Confidence::ALL[at].key();
        at += 1;
    }
    keys
};

/// What each of [`CONFIDENCE`] means, in its order.
pub const MEANINGS: [&str; CONFIDENCE.len()] = [
    "two or more publishers, or an official text and a publisher, agree",
    "one publisher",
    "no report gives the number, it follows from others",
    "sources contradict each other",
];

/// What a source can be.
pub const SOURCE_TYPES: [&str; 6] = ["official", "agency", "press", "mirror", "encyclopedia", "book"];

/// What a figure of the press can count.
pub const COUNTS: [&str; 5] =
    ["russians_expelled", "expelled_by_russia", "both", "countries_expelling", "countries_answered"];

/// How a figure of the press can compare with the rows.
pub const VERDICTS: [&str; 4] = ["exact", "rounded", "differs", "never"];

/// What can be known of a statement.
pub const ANSWERS: [&str; 3] = ["confirmed", "corrected", "attributed"];

/// The continental regions of the United Nations, the Americas in two.
pub const REGIONS: [&str; 6] = ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"];

/// What a wave counts.
pub const WAVE_KINDS: [&str; 3] = ["expulsion", "staff_cap", "mixed"];

/// What the answer to a wave counts; `none` where one was expressly renounced.
pub const ANSWER_KINDS: [&str; 4] = ["expulsion", "staff_cap", "mixed", "none"];

/// What acts or is acted against and is no country.
pub const UNIONS: [(&str, &str); 3] = [("NATO", "NATO"), ("EU", "European Union"), ("MULTI", "Several countries")];

/// A code of a country, or of a party that is none.
const PARTY: Is = Is::Form("[A-Z]{2,5}");

const fn column(name: &'static str, is: Is, needed: Needed, about: &'static str) -> Column {
    Column { name, is, needed, about, refers: None }
}

const fn refers(column: Column, table: &'static str, to: &'static str) -> Column {
    Column { refers: Some((table, to)), ..column }
}

const SOURCE_IDS: Column = column(
    "source_ids",
    Is::Ids,
    Needed::Yes,
    "Ids of the sources, with semicolons between; the same one by one in citations.csv.",
);

const CONFIDENCE_COLUMN: Column = column(
    "confidence",
    Is::Word(&CONFIDENCE),
    Needed::Yes,
    "confirmed: two or more publishers, or an official text and a publisher, agree; single_source: one publisher; \
     inferred: no report gives the number, it follows from others; disputed: sources contradict each other.",
);

/// Every table that is read, in the order that they are told of.
pub const TABLES: [Table; 8] = [MEASURES, EVENTS, PRESS, CLAIMS, WAVES, COUNTRIES, SOURCES, CORRECTIONS];

/// Those of them whose rows can be corrected, by name.
pub const CORRECTED: [&str; 7] =
    ["expulsions-2018", "events-2018", "press-totals", "claims", "waves-history", "countries", "sources"];

/// Every table that is made of those.
pub const DERIVED: [Table; 2] = [CITATIONS, PARTIES];

/// The measures.
pub const MEASURES: Table = Table {
    file: "expulsions-2018.csv",
    title: "Measures",
    about: "One measure: on a day, by a party, against another. Add up only rows of one kind.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good: it begins with day and parties."),
        column("date", Is::Day, Needed::Yes, "Day of the announcement, not of the departure."),
        refers(column("by", PARTY, Needed::Yes, "The party that acts."), "parties", "code"),
        refers(column("of", PARTY, Needed::Yes, "The party whose people are meant."), "parties", "code"),
        column("kind", Is::Word(&KINDS), Needed::Yes, "What was done; only expulsions are in the totals."),
        column("count", Is::Number(MOST), Needed::No, "People or posts; empty where nobody is counted."),
        column("count_note", Is::Text, Needed::No, "What the number is made of."),
        column("note", Is::Text, Needed::No, "Details for readers."),
        SOURCE_IDS,
        CONFIDENCE_COLUMN,
    ],
    key: &["id"],
};

/// The moments.
pub const EVENTS: Table = Table {
    file: "events-2018.csv",
    title: "Moments of the story",
    about: "One moment: a day on which something happened that is told, with or without a measure.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good: it begins with the day."),
        column("date", Is::Day, Needed::Yes, "The day."),
        column("title", Is::Text, Needed::Yes, "What happened, in a few words."),
        column("description", Is::Text, Needed::Yes, "What happened, in a sentence or a few."),
        SOURCE_IDS,
        column("key", Is::Word(&["yes"]), Needed::No, "Whether the story cannot be told without it."),
    ],
    key: &["id"],
};

/// The totals in the press.
pub const PRESS: Table = Table {
    file: "press-totals.csv",
    title: "Totals in the press",
    about: "One figure published at the time, and how it compares with the measures.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good."),
        column("date", Is::Date, Needed::No, "When it was published."),
        column("publisher", Is::Text, Needed::Yes, "Who published it."),
        column("text", Is::Text, Needed::Yes, "What it said."),
        column("figure", Is::Number(MOST), Needed::Yes, "The number in it."),
        column("counts", Is::Word(&COUNTS), Needed::Yes, "What that number counts."),
        column(
            "query",
            Is::Text,
            Needed::No,
            "The view of the graphic that counts the same, as the text of an address.",
        ),
        column("value", Is::Number(MOST), Needed::Yes, "What that view gives."),
        column("verdict", Is::Word(&VERDICTS), Needed::Yes, "How the two compare."),
        column("explanation", Is::Text, Needed::Yes, "How the number comes about."),
        refers(column("source_id", Is::Id, Needed::Yes, "Id of the source."), "sources", "id"),
    ],
    key: &["id"],
};

/// The statements of the report of 30 March 2018.
pub const CLAIMS: Table = Table {
    file: "claims.csv",
    title: "Statements of a report of 30 March 2018",
    about: "One statement of a news agency’s report of that day, and what is known of it.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good."),
        column("claim", Is::Text, Needed::Once, "What the report says, in short."),
        column(
            "verdict",
            Is::Word(&ANSWERS),
            Needed::Yes,
            "confirmed: two publishers or more bear it out; corrected: it does not hold as it stands; attributed: somebody’s \
             words or judgement.",
        ),
        column("answer", Is::Text, Needed::Yes, "What is known, in a sentence or a few."),
        column("query", Is::Text, Needed::No, "The view of the graphic that shows it, as the text of an address."),
        column("counts", Is::Word(&COUNTS), Needed::No, "What of that view the answer names."),
        column("value", Is::Number(MOST), Needed::No, "The number of it."),
        refers(column("event", Is::Id, Needed::No, "Id of the moment that tells it."), "events-2018", "id"),
        SOURCE_IDS,
    ],
    key: &["id"],
};

/// The other waves.
pub const WAVES: Table = Table {
    file: "waves-history.csv",
    title: "Other waves since 1971",
    about: "One large expulsion or cut of posts. Do not add the kinds, nor a part to its whole.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good: it begins with the year."),
        column("start", Is::Date, Needed::Yes, "The first step."),
        column("end", Is::Date, Needed::No, "The last step."),
        column("name", Is::Text, Needed::Yes, "Its name."),
        refers(column("by", PARTY, Needed::Yes, "The party that acts."), "parties", "code"),
        refers(
            column(
                "of",
                PARTY,
                Needed::Yes,
                "The party whose people are meant; RU until December 1991: the Soviet Union.",
            ),
            "parties",
            "code",
        ),
        column(
            "kind",
            Is::Word(&WAVE_KINDS),
            Needed::Yes,
            "What is counted: people expelled, posts cut, or both in one number.",
        ),
        column("count", Is::Number(MOST), Needed::No, "The number, where one was found."),
        column("answer_date", Is::Date, Needed::No, "When it was answered."),
        column(
            "answer_kind",
            Is::Word(&ANSWER_KINDS),
            Needed::No,
            "What the answer counts; none: expressly renounced.",
        ),
        column("answer_count", Is::Number(MOST), Needed::No, "The number of the answer, where one was found."),
        refers(column("part_of", Is::Id, Needed::No, "Id of the wave that contains this one."), "waves-history", "id"),
        column("story", Is::Text, Needed::No, "Name of the rows behind it."),
        column("note", Is::Text, Needed::No, "Details for readers."),
        SOURCE_IDS,
        CONFIDENCE_COLUMN,
    ],
    key: &["id"],
};

/// The states of the world.
pub const COUNTRIES: Table = Table {
    file: "countries.csv",
    title: "Countries",
    about: "One state, with its place on a tile map. Memberships are those of 30 March 2018.",
    columns: &[
        column("iso2", Is::Form("[A-Z]{2}"), Needed::Once, "ISO 3166-1 alpha-2; XK for Kosovo is user-assigned."),
        column("iso3", Is::Form("[A-Z]{3}"), Needed::Once, "ISO 3166-1 alpha-3; XKX for Kosovo is user-assigned."),
        column("name", Is::Text, Needed::Once, "Common English name today."),
        column("name_2018", Is::Text, Needed::No, "Name in use on 30 March 2018, where it differed."),
        column(
            "region",
            Is::Word(&REGIONS),
            Needed::Yes,
            "Continental region of the United Nations, the Americas in two.",
        ),
        column("nato_2018", Is::Flag, Needed::Yes, "Whether it was a member of NATO."),
        column("eu_2018", Is::Flag, Needed::Yes, "Whether it was a member of the European Union."),
        column("grid_col", Is::Number(29), Needed::Yes, "Column of its tile, from 0 at the left."),
        column("grid_row", Is::Number(18), Needed::Yes, "Row of its tile, from 0 at the top."),
    ],
    key: &["iso2"],
};

/// The sources.
pub const SOURCES: Table = Table {
    file: "sources.csv",
    title: "Sources",
    about: "One report or document that a row, or the notes, cite.",
    columns: &[
        column("id", Is::Id, Needed::Once, "The row's name for good, which the other tables refer to."),
        column("publisher", Is::Text, Needed::Yes, "Whose page it is."),
        column(
            "original_publisher",
            Is::Text,
            Needed::No,
            "The agency or paper whose text it carries, where that is another.",
        ),
        column("title", Is::Text, Needed::Yes, "Its title, or a description in English."),
        column("date", Is::Date, Needed::No, "The date printed on it, with the precision known."),
        column("url", Is::Address, Needed::Once, "Its address."),
        column("language", Is::Form("[a-z]{2,3}"), Needed::Yes, "Language of the page, as ISO 639 has it."),
        column(
            "type",
            Is::Word(&SOURCE_TYPES),
            Needed::Yes,
            "What the page is; a mirror is somebody else’s text on an unrelated site.",
        ),
        column("note", Is::Text, Needed::No, "What in it supports the rows."),
    ],
    key: &["id"],
};

/// What has been changed in the others.
pub const CORRECTIONS: Table = Table {
    file: "corrections.csv",
    title: "Corrections",
    about: "One change of one cell, row, column or table, in the order in which they were made.",
    columns: &[
        column("date", Is::Day, Needed::Yes, "Day of the change."),
        column("table", Is::Word(&CORRECTED), Needed::Yes, "The table, by its name without the ending."),
        column("row", Is::Id, Needed::No, "Id of the row; empty where columns or the whole table changed."),
        column(
            "field",
            Is::Text,
            Needed::No,
            "The column, or several with semicolons between; empty where the whole row came or went.",
        ),
        column(
            "was",
            Is::Text,
            Needed::No,
            "What stood there before, in words where it is more than a cell; empty where nothing did.",
        ),
        column("now", Is::Text, Needed::No, "What has stood there since; empty where nothing does."),
        column("why", Is::Text, Needed::Yes, "The reason."),
    ],
    key: &[],
};

/// Which row rests on which source.
pub const CITATIONS: Table = Table {
    file: "citations.csv",
    title: "Citations",
    about: "One citation: a row of one of the other tables, and a source that it rests on. Made from the columns source_ids \
            and source_id.",
    columns: &[
        refers(column("source", Is::Id, Needed::Yes, "Id of the source."), "sources", "id"),
        refers(
            column("measure", Is::Id, Needed::No, "Id of the measure that cites it, if it is one."),
            "expulsions-2018",
            "id",
        ),
        refers(
            column("event", Is::Id, Needed::No, "Id of the moment that cites it, if it is one."),
            "events-2018",
            "id",
        ),
        refers(
            column("press_total", Is::Id, Needed::No, "Id of the total that cites it, if it is one."),
            "press-totals",
            "id",
        ),
        refers(column("claim", Is::Id, Needed::No, "Id of the statement that cites it, if it is one."), "claims", "id"),
        refers(
            column("wave", Is::Id, Needed::No, "Id of the wave that cites it, if it is one."),
            "waves-history",
            "id",
        ),
    ],
    key: &[],
};

/// Who acts or is acted against.
pub const PARTIES: Table = Table {
    file: "parties.csv",
    title: "Parties",
    about: "One party that a measure or a wave names: a country, an alliance, or several countries at once.",
    columns: &[
        column("code", PARTY, Needed::Once, "ISO 3166-1 alpha-2, or NATO, EU, MULTI."),
        column("name", Is::Text, Needed::Once, "Its name, that of March 2018 where it was another."),
        refers(
            column(
                "country",
                Is::Form("[A-Z]{2}"),
                Needed::No,
                "Its row in countries.csv; empty where it is no country.",
            ),
            "countries",
            "iso2",
        ),
    ],
    key: &["code"],
};
