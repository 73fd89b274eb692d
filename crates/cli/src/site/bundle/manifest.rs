//! Which file has which part in the site: what a build has put, by its role, for all that refer to it or weigh it.

use expulsions::Error;

use super::store::{ASSETS, content_hash};
use crate::site::pages::translated;
use crate::site::products::single;

/// A file with the hash of its content in its name, in the folder of all such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asset {
    stem: String,
    hash: String,
    extension: String,
}

impl Asset {
    /// What a content is called.
    pub(crate) fn of(stem: &str, extension: &str, content: &[u8]) -> Self {
        Self { stem: stem.to_owned(), hash: content_hash(content), extension: extension.to_owned() }
    }

    /// Its name in the folder.
    pub(crate) fn name(&self) -> String {
        format!("{}.{}.{}", self.stem, self.hash, self.extension)
    }

    /// Its name without the hash, for those who give names of their own.
    pub(crate) fn plain(&self) -> String {
        format!("{}.{}", self.stem, self.extension)
    }

    /// Where it is, relative to the root of the site.
    pub(crate) fn path(&self) -> String {
        format!("{ASSETS}/{}", self.name())
    }
}

/// All files that something else has to know.
pub(crate) struct Manifest {
    /// The first script by its content, at the root of the site.
    pub(crate) entry: String,
    /// What the live graphic fetches.
    pub(crate) fetched: Fetched,
    /// The scripts.
    pub(crate) scripts: Scripts,
    /// What makes PNG files: the program and two fonts.
    pub(crate) raster: [Asset; 3],
    /// The tables that downloads are made of: measures, countries and corrections.
    pub(crate) facts: [Asset; 3],
    /// The style of the pages of sources and of moments.
    pub(crate) lists: Asset,
    /// What the frame adds in the dark.
    pub(crate) dark: Asset,
    /// The frame's script.
    pub(crate) frame: Asset,
    /// The script of the page of numbers.
    pub(crate) numbers: Asset,
    /// Those of each language, English first.
    pub(crate) languages: Vec<OfLanguage>,
}

/// What the live graphic fetches in every language.
#[derive(Clone)]
pub(crate) struct Fetched {
    /// The program.
    pub(crate) program: Asset,
    /// The table, in English.
    pub(crate) ledger: Asset,
    /// The sources.
    pub(crate) sources: Asset,
}

impl Fetched {
    /// Each by the name that the scripts know it by.
    pub(crate) fn named(&self) -> [(&'static str, &Asset); 3] {
        [("WASM", &self.program), ("LEDGER", &self.ledger), ("SOURCES", &self.sources)]
    }
}

/// The scripts in the folder of assets.
pub(crate) struct Scripts {
    /// What the live graphic needs at once, in English.
    pub(crate) english: Vec<Asset>,
    /// The same in another language.
    pub(crate) translating: Vec<Asset>,
    /// What is loaded only when a reader asks for it.
    pub(crate) later: Vec<Asset>,
}

/// The files of one language.
pub(crate) struct OfLanguage {
    /// The language's tag.
    pub(crate) tag: &'static str,
    /// The style of its page.
    pub(crate) page: Asset,
    /// The style of its frame.
    pub(crate) frame: Asset,
    /// Its words, which for English are among the scripts.
    pub(crate) words: Option<Words>,
}

/// The words of a language that is not English.
#[derive(Clone)]
pub(crate) struct Words {
    /// What the live graphic needs at once.
    pub(crate) file: Asset,
    /// What it needs when a reader asks for it.
    pub(crate) later: Asset,
    /// The table.
    pub(crate) ledger: Asset,
}

/// What a reader downloads, as paths relative to the root of the site.
#[derive(Default)]
pub(crate) struct Downloads {
    /// What the first picture needs, before any script runs.
    pub(crate) first: Vec<String>,
    /// What the live graphic needs on top of that.
    pub(crate) element: Vec<String>,
    /// The scripts and the program with which it speaks another language than English.
    pub(crate) translating: Vec<String>,
    /// The other languages.
    pub(crate) languages: Vec<InLanguage>,
    /// What is loaded only when a reader asks for it.
    pub(crate) later: Vec<String>,
}

/// What the live graphic needs in another language in place of the English page, or on top of it.
pub(crate) struct InLanguage {
    /// The language's tag.
    pub(crate) tag: &'static str,
    /// Its page and its style, which replace the English ones.
    pub(crate) page: [String; 2],
    /// Its words.
    pub(crate) words: String,
}

impl Manifest {
    /// The files of a language.
    pub(crate) fn language(&self, tag: &str) -> Result<&OfLanguage, Error> {
        let found = self.languages.iter().find(|files| files.tag == tag);
        found.ok_or_else(|| Error::new(format!("there are no files in {tag}")))
    }

    /// What a reader downloads.
    pub(crate) fn downloads(&self) -> Downloads {
        let program = &self.fetched.program;
        let started = |scripts: &[Asset]| -> Vec<String> {
            [self.entry.clone()].into_iter().chain(scripts.iter().chain([program]).map(Asset::path)).collect()
        };
        let Fetched { ledger, sources, .. } = &self.fetched;
        let others = [ledger, sources].into_iter().chain(&self.raster).chain(&self.facts);
        let later = self.scripts.later.iter().chain(others).map(Asset::path);
        let page = |files: &OfLanguage| [translated::path(files.tag), files.page.path()];
        let in_language = |files: &OfLanguage| {
            let words = files.words.as_ref()?.file.path();
            Some(InLanguage { tag: files.tag, page: page(files), words })
        };
        Downloads {
            first: self.languages.first().map(page).into_iter().flatten().collect(),
            element: started(&self.scripts.english),
            translating: started(&self.scripts.translating),
            languages: self.languages.iter().filter_map(in_language).collect(),
            later: later.chain([single::FILE.to_owned()]).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_its_content() {
        let [one, two] = ["a{}", "b{}"].map(|css| Asset::of("page", "css", css.as_bytes()));
        assert_ne!(one, two);
        assert_eq!(one.path(), format!("assets/{}", one.name()));
        assert_eq!((one.plain(), two.plain()), ("page.css".to_owned(), "page.css".to_owned()));
    }
}
