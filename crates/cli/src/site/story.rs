//! What the site tells: the facts and the words of the project's folder, read and checked.

use std::path::Path;

use expulsions::language::{Language, MESSAGES};
use expulsions::{Dataset, Error};
use expulsions_story::messages::{self, Translation};
use expulsions_story::parse;
use expulsions_story::tables::Tables;

/// The facts, and the words of all languages.
pub(crate) struct Story {
    /// The facts as they stand in the tables.
    pub(crate) tables: Tables,
    /// The same as the core counts them.
    pub(crate) dataset: Dataset,
    /// The words of all languages, English first.
    pub(crate) languages: Vec<Translation>,
    /// The first of them.
    pub(crate) english: Translation,
    /// What the core needs to speak each, by its tag.
    spoken: Vec<(&'static str, String)>,
}

impl Story {
    /// Reads the folder of the project.
    pub(crate) fn load(root: &Path) -> Result<Self, Error> {
        let tables = tables(&root.join("data"))?;
        let (languages, _) = messages::read(&root.join("messages"));
        let english = languages.first().ok_or_else(|| Error::new("there is no language"))?.clone();
        // The core's words come from the folder like everything else; only the order of them is compiled in.
        if !messages::core_names(&english).map(|(name, _)| name).eq(MESSAGES.iter().copied()) {
            let why = "the core's messages have other names than this command was compiled with, expected the same";
            return Err(Error::new(format!("{why}; cargo run --release compiles it anew")));
        }
        let spoken = expulsions_story::spoken(&tables, &languages);
        Ok(Self { dataset: tables.dataset(), tables, languages, english, spoken })
    }

    /// The languages but for English.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Translation> {
        self.languages.iter().skip(1)
    }

    /// What the core needs to speak a language, as text.
    pub(crate) fn spoken(&self, tag: &str) -> Result<&str, Error> {
        let found = self.spoken.iter().find(|(other, _)| *other == tag).map(|(_, table)| table.as_str());
        found.ok_or_else(|| Error::new(format!("there are no words in {tag}")))
    }

    /// The core's side of a language.
    pub(crate) fn language(&self, tag: &str) -> Result<Language, Error> {
        self.spoken(tag).map(Language::read)
    }
}

/// Reads the facts in `dir`; the error holds every problem, one a line.
pub(crate) fn tables(dir: &Path) -> Result<Tables, Error> {
    parse::read(dir).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Error::new(lines.join("\n"))
    })
}
