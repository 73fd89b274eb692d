//! The pages in other languages, `de/index.html` and so on: the graphic with its twin and its table, a few words
//! around it, and the way to the article, which is English.

use expulsions::Error;
use expulsions_story::messages::{self, Translation};
use maud::{Markup, html};

use super::ledger::{self, Shape};
use super::moments;
use super::{Pages, Said};
use crate::site::bundle::manifest::OfLanguage;
use crate::site::products::notices;

/// Where a language's page is, relative to the site's root.
pub(crate) fn path(tag: &str) -> String {
    if tag == "en" { "index.html".to_owned() } else { format!("{tag}/index.html") }
}

/// Links from a page to the same in all languages, for search engines; `up` leads to the site's root.
pub(crate) fn alternates(up: &str) -> Markup {
    html! {
        @for &(tag, ..) in messages::LANGUAGES { link rel="alternate" hreflang=(tag) href={ (up) (path(tag)) }; }
    }
}

/// Links to the other languages, each by its own name, for readers.
pub(crate) fn switch(languages: &[Translation], here: &str, up: &str) -> Markup {
    html! {
        nav aria-label=(languages.iter().find(|it| it.tag == here).map_or_else(String::new, |it| it.text("page-languages"))) {
            @for (index, other) in languages.iter().filter(|other| other.tag != here).enumerate() {
                @if index > 0 { " · " }
                a href={ (up) (path(other.tag)) } lang=(other.tag) { (other.text("page-language")) }
            }
        }
    }
}

/// The page.
pub(crate) fn page(
    pages: &Pages<'_>,
    said: &Said,
    files: &OfLanguage,
    preloads: Markup,
    language: &Translation,
) -> Result<String, Error> {
    let say = |name: &str| language.text(&format!("page-{name}"));
    let shape = Shape { sources: "../sources.html", ..Shape::default() };
    let values = said
        .values()
        .with("lang", language.tag)
        .with("dir", language.rtl.then_some("rtl"))
        .with("title", say("title"))
        .with("description", say("description"))
        .with("style", files.page.path())
        .with("alternates", alternates("../"))
        .with("preloads", preloads)
        .with("entry", pages.manifest.entry.as_str())
        .with("heading", say("heading"))
        .with("standfirst", say("standfirst"))
        .with("every_measure", say("every-measure"))
        .with("ledger", ledger::table(&pages.story.tables, language, shape))
        .with("kicker", language.text("kicker"))
        .with("hint", say("hint"))
        .with("only_expulsions", say("only-expulsions"))
        .with("article", say("article"))
        .with("all_sources", say("all-sources"))
        .with("day_by_day", say("day-by-day"))
        .with("moments", moments::FILE)
        .with("licences", notices::FILE)
        .with("languages", switch(&pages.story.languages, language.tag, "../"));
    pages.templates.fill("translated.html", values)
}
