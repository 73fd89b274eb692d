//! The frame, which a host shows in an `<iframe>`: `embed.html`, and `de/embed.html` and so on in other languages.

use std::path::Path;

use expulsions::Error;
use expulsions_story::messages::Translation;
use maud::{Markup, Render, html};

use super::sheets::Sheets;
use super::store::{ASSETS, Store};
use super::{page, read, script};

/// The frame's page.
const FILE: &str = "embed.html";

/// The places of the article page that the frame has too; its table comes when a reader opens it.
const PLACES: [&str; 4] = ["head", "headline", "twin", "detail"];

/// The places for what stands around the graphic, and what is said there.
type Around<T> = [(&'static str, T); 5];

/// In English, where the page around the frame tells more than those of other languages.
const ENGLISH: Around<&str> = [
    ("title", "The diplomatic expulsions of 2018: interactive graphic"),
    ("heading", "The diplomatic expulsions of 2018"),
    ("remark", "Totals count expulsions only."),
    ("article", "The whole story"),
    ("sources", "every source"),
];

/// The page before its words are in it, and its files.
pub(crate) struct Template {
    text: String,
    dark: String,
    script: String,
}

impl Template {
    /// Reads the template and puts what the frames of all languages share.
    pub(crate) fn put(store: &mut Store, www: &Path, sheets: &Sheets) -> Result<Self, Error> {
        let script = script::shorten("frame.js", &read(&www.join("frame.js"))?)?;
        let dark = store.put_hashed("dark", "css", sheets.dark.as_str());
        Ok(Self { text: read(&www.join(FILE))?, dark, script: store.put_hashed("frame", "js", script) })
    }

    /// Puts the English page; `places` are those of the article page.
    pub(crate) fn english(
        &self,
        store: &mut Store,
        sheets: &Sheets,
        places: &[(&'static str, Markup)],
    ) -> Result<(), Error> {
        let style = store.put_hashed("frame", "css", sheets.frame.as_str());
        let page = self.filled(&self.text, "", &style, places, ENGLISH)?;
        store.put(FILE, page);
        Ok(())
    }

    /// Puts the page of another language, in that language's folder.
    pub(crate) fn translated(
        &self,
        store: &mut Store,
        sheets: &Sheets,
        places: &[(&'static str, Markup)],
        language: &Translation,
    ) -> Result<(), Error> {
        let style = store.put_hashed(&format!("frame-{}", language.tag), "css", sheets.frame.as_str());
        let direction = if language.rtl { "rtl" } else { "ltr" };
        let opened = format!("<html lang=\"{}\" dir=\"{direction}\">", language.tag);
        let description = page::description(&self.text)?;
        let other = html! { (language.text("page-description")) }.0;
        let text = self.text.replacen("<html lang=\"en\">", &opened, 1).replacen(description, &other, 1);
        let text = page::refer(
            text,
            &["expulsions.js", "index.html", "sources.html"].map(|name| (name, format!("../{name}"))),
        )?;
        let around = [
            ("title", language.text("page-title")),
            ("heading", language.text("page-title")),
            ("remark", language.text("page-only-expulsions")),
            ("article", language.text("page-article")),
            ("sources", language.text("page-all-sources")),
        ];
        let page = self.filled(&text, "../", &style, places, around)?;
        store.put(&format!("{}/{FILE}", language.tag), page);
        Ok(())
    }

    /// `text` with its files, which `up` leads to, and its places filled.
    fn filled(
        &self,
        text: &str,
        up: &str,
        style: &str,
        places: &[(&'static str, Markup)],
        around: Around<impl Render>,
    ) -> Result<String, Error> {
        let files = [("frame.css", style), ("dark.css", &self.dark), ("frame.js", &self.script)];
        let text = page::refer(text.to_owned(), &files.map(|(name, file)| (name, format!("{up}{ASSETS}/{file}"))))?;
        let mut places: Vec<_> = places.iter().filter(|(name, _)| PLACES.contains(name)).cloned().collect();
        places.extend(around.map(|(name, words)| (name, html! { (words) })));
        page::fill(FILE, &text, &places)
    }
}
