//! The pages in other languages, `de/index.html` and so on: the graphic with its twin and its table, a few words
//! around it, and the way to the article, which is English.

use expulsions::{Error, Language};
use expulsions_story::messages::{self, Translation};
use maud::{Markup, html};

use super::templates::Templates;
use super::{Said, moments, notices};

/// What such a page is made of.
pub(super) struct Parts<'a> {
    /// The language.
    pub(super) language: &'a Translation,
    /// What the core says, and its pictures.
    pub(super) said: Said,
    /// The table of measures.
    pub(super) ledger: Markup,
    /// What is fetched ahead, relative to the site's root.
    pub(super) preloads: Markup,
    /// The style sheet, relative to the site's root.
    pub(super) style: &'a str,
    /// The script that starts it all, relative to the site's root.
    pub(super) entry: &'a str,
}

/// Where a language's page is, relative to the site's root.
pub(super) fn path(tag: &str) -> String {
    if tag == "en" { "index.html".to_owned() } else { format!("{tag}/index.html") }
}

/// Links from a page to the same in all languages, for search engines; `up` leads to the site's root.
pub(super) fn alternates(up: &str) -> Markup {
    html! {
        @for &(tag, ..) in messages::LANGUAGES { link rel="alternate" hreflang=(tag) href={ (up) (path(tag)) }; }
    }
}

/// Links to the other languages, each by its own name, for readers.
pub(super) fn switch(languages: &[Translation], here: &str, up: &str) -> Markup {
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
pub(super) fn page(templates: &Templates, parts: Parts<'_>, languages: &[Translation]) -> Result<String, Error> {
    let Parts { language, said, ledger, preloads, style, entry } = parts;
    let say = |name: &str| language.text(&format!("page-{name}"));
    let values = said
        .values()
        .with("lang", language.tag)
        .with("dir", if language.rtl { "rtl" } else { "ltr" })
        .with("title", say("title"))
        .with("description", say("description"))
        .with("style", style)
        .with("alternates", alternates("../"))
        .with("preloads", preloads)
        .with("entry", entry)
        .with("heading", say("heading"))
        .with("standfirst", say("standfirst"))
        .with("every_measure", say("every-measure"))
        .with("ledger", ledger)
        .with("kicker", language.text("kicker"))
        .with("hint", say("hint"))
        .with("only_expulsions", say("only-expulsions"))
        .with("article", say("article"))
        .with("all_sources", say("all-sources"))
        .with("day_by_day", say("day-by-day"))
        .with("moments", moments::FILE)
        .with("licences", notices::FILE)
        .with("languages", switch(languages, language.tag, "../"));
    templates.fill("translated.html", values)
}

/// The core's side of a language, from the tables of all.
pub(super) fn spoken(tables: &[(&str, String)], tag: &str) -> Result<Language, Error> {
    let found = tables.iter().find(|(other, _)| *other == tag).map(|(_, table)| Language::read(table));
    found.ok_or_else(|| Error::new(format!("there are no words in {tag}")))
}
