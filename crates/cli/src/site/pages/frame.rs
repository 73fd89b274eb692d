//! The frame, which a host shows in an `<iframe>`: `embed.html`, and `de/embed.html` and so on in other languages.

use expulsions::Error;
use expulsions_story::messages::Translation;
use maud::Markup;

use super::templates::Values;
use super::{Pages, Said};
use crate::site::bundle::manifest::Asset;

/// The frame's page.
pub(crate) const FILE: &str = "embed.html";

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

/// The page in a language; its table comes when a reader opens it. `up` leads to the site's root.
pub(crate) fn page(
    pages: &Pages<'_>,
    said: &Said,
    preloads: Markup,
    language: &Translation,
    up: &str,
) -> Result<String, Error> {
    let manifest = pages.manifest;
    let english = language.tag == pages.story.english.tag;
    let around = if english { Around::english() } else { Around::translated(language) };
    let direction = if language.rtl { "rtl" } else { "ltr" };
    let file = |asset: &Asset| format!("{up}{}", asset.path());
    let values = Values::default()
        .with("lang", language.tag)
        .with("dir", (!english).then_some(direction))
        .with("title", around.title)
        .with("description", around.description)
        .with("up", up)
        .with("style", file(&manifest.language(language.tag)?.frame))
        .with("dark", file(&manifest.dark))
        .with("script", file(&manifest.frame))
        .with("preloads", preloads)
        .with("entry", manifest.entry.as_str())
        .with("heading", around.heading)
        .with("headline", said.headline.as_str())
        .with("twin", said.twin.clone())
        .with("detail", said.detail.as_str())
        .with("remark", around.remark)
        .with("article", around.article)
        .with("sources", around.sources);
    pages.templates.fill(FILE, values)
}
