//! The style sheets of the pages, made of the files in `www/` and of what the core knows about the twin.
//!
//! The article page and the frame share the palette, the type and the twin's rules, so what they share
//! stands in files of its own there.

use std::path::Path;

use expulsions::{Dataset, Error, Language};

use super::style;
use crate::site::pages::twin;
use crate::site::read;

/// The sheet for pages of hosts, which link to it for good.
pub(crate) const HOSTED: &str = "expulsions.css";

/// The texts of all sheets, shortened.
pub(crate) struct Sheets {
    /// Of the pages with the graphic, in English with the article, for both settings of the reader.
    pub(crate) page: String,
    /// Of the pages of sources and of moments, in any language.
    pub(crate) lists: String,
    /// Of the frame, in the light.
    pub(crate) frame: String,
    /// Of the element in pages of hosts, under a name that stays.
    pub(crate) hosted: String,
    /// What the frame adds in the dark: a sheet of its own, because its host may say which of the two holds.
    pub(crate) dark: String,
}

impl Sheets {
    /// Reads and joins them; the twin keeps its place in a language. Only one has the article.
    pub(crate) fn read(www: &Path, dataset: &Dataset, language: &Language, article: bool) -> Result<Self, Error> {
        let file = |name: &str| read(&www.join(name));
        let (base, heights) = (file("base.css")?, twin::heights(dataset, language));
        let dark = file("dark.css")? + &twin::dark(dataset);
        let at_night = format!("@media (prefers-color-scheme:dark){{{dark}}}");
        let page = base.clone() + &at_night + &file("page.css")?;
        let article = if article { file("article.css")? } else { String::new() };
        Ok(Self {
            page: style::shorten(&(page.clone() + &article + &heights)),
            lists: style::shorten(&(page + &file("lists.css")?)),
            frame: style::shorten(&[&base, &file("frame.css")?, &heights].map(String::as_str).concat()),
            hosted: style::shorten(
                &(file(HOSTED)? + &twin::heights_of(dataset, language, "expulsion-graphic>a", "--picture")),
            ),
            dark: style::shorten(&dark),
        })
    }
}
