//! The frame, which a host shows in an `<iframe>`: `embed.html`, and `de/embed.html` and so on in other languages.

use std::path::Path;

use expulsions::Error;
use expulsions_story::messages::Translation;
use maud::Markup;

use super::sheets::Sheets;
use super::store::{ASSETS, Store};
use super::templates::{Templates, Values};
use super::{Said, read, script};

/// The frame's page.
const FILE: &str = "embed.html";

/// What stands around the graphic.
struct Around {
    title: String,
    description: String,
    heading: String,
    remark: String,
    article: String,
    sources: String,
}

impl Around {
    /// In English, where the page around the frame tells more than those of other languages.
    fn english() -> Self {
        Self {
            title: "The diplomatic expulsions of 2018: interactive graphic".to_owned(),
            description: "Who expelled how many Russian diplomats in spring 2018, and how Russia responded.".to_owned(),
            heading: "The diplomatic expulsions of 2018".to_owned(),
            remark: "Totals count expulsions only.".to_owned(),
            article: "The whole story".to_owned(),
            sources: "every source".to_owned(),
        }
    }

    fn translated(language: &Translation) -> Self {
        Self {
            title: language.text("page-title"),
            description: language.text("page-description"),
            heading: language.text("page-title"),
            remark: language.text("page-only-expulsions"),
            article: language.text("page-article"),
            sources: language.text("page-all-sources"),
        }
    }
}

/// What the frames of all languages share.
pub(crate) struct Frames<'a> {
    templates: &'a Templates,
    entry: &'a str,
    dark: String,
    script: String,
}

impl<'a> Frames<'a> {
    /// Puts the files that they share.
    pub(crate) fn put(
        store: &mut Store,
        www: &Path,
        templates: &'a Templates,
        entry: &'a str,
        sheets: &Sheets,
    ) -> Result<Self, Error> {
        let script = script::shorten("frame.js", &read(&www.join("frame.js"))?)?;
        let dark = store.put_hashed("dark", "css", sheets.dark.as_str());
        Ok(Self { templates, entry, dark, script: store.put_hashed("frame", "js", script) })
    }

    /// Puts the page of a language, in that language's folder; its table comes when a reader opens it.
    pub(crate) fn page(
        &self,
        store: &mut Store,
        sheets: &Sheets,
        said: &Said,
        preloads: Markup,
        language: &Translation,
    ) -> Result<(), Error> {
        let english = language.tag == "en";
        let (folder, stem, up) = match language.tag {
            "en" => (String::new(), "frame".to_owned(), ""),
            tag => (format!("{tag}/"), format!("frame-{tag}"), "../"),
        };
        let style = store.put_hashed(&stem, "css", sheets.frame.as_str());
        let around = if english { Around::english() } else { Around::translated(language) };
        let direction = if language.rtl { "rtl" } else { "ltr" };
        let values = Values::default()
            .with("lang", language.tag)
            .with("dir", (!english).then_some(direction))
            .with("title", around.title)
            .with("description", around.description)
            .with("up", up)
            .with("style", format!("{up}{ASSETS}/{style}"))
            .with("dark", format!("{up}{ASSETS}/{}", self.dark))
            .with("script", format!("{up}{ASSETS}/{}", self.script))
            .with("preloads", preloads)
            .with("entry", self.entry)
            .with("heading", around.heading)
            .with("headline", said.headline.as_str())
            .with("twin", said.twin.clone())
            .with("detail", said.detail.as_str())
            .with("remark", around.remark)
            .with("article", around.article)
            .with("sources", around.sources);
        store.put(&format!("{folder}{FILE}"), self.templates.fill(FILE, values)?);
        Ok(())
    }
}
