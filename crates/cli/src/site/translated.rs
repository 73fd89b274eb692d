//! The pages in other languages, `de/index.html` and so on: the graphic with its twin and its table, a few words
//! around it, and the way to the article, which is English.

use expulsions::{Error, Language};
use expulsions_story::messages::{self, Translation};
use maud::{DOCTYPE, Markup, html};

use super::moments;

/// What such a page is made of.
pub(super) struct Parts<'a> {
    /// The language.
    pub(super) language: &'a Translation,
    /// What the core says, and its pictures, by the names of the article page's places.
    pub(super) places: Vec<(&'static str, Markup)>,
    /// The table of measures.
    pub(super) ledger: Markup,
    /// What is fetched ahead, relative to the site's root.
    pub(super) preloads: Markup,
    /// The style sheet, relative to the site's root.
    pub(super) style: &'a str,
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
pub(super) fn page(parts: Parts<'_>, languages: &[Translation]) -> Result<String, Error> {
    let Parts { language, places, ledger, preloads, style } = parts;
    let say = |name: &str| language.text(&format!("page-{name}"));
    let place = |name: &str| {
        let found = places.iter().find(|(other, _)| *other == name).map(|(_, markup)| markup);
        found.ok_or_else(|| Error::new(format!("the core said no {name} in {}", language.tag)))
    };
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag) dir=(if language.rtl { "rtl" } else { "ltr" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (say("title")) }
                meta name="description" content=(say("description"));
                meta name="color-scheme" content="light dark";
                link rel="icon" href="data:,";
                link rel="stylesheet" href={ "../" (style) };
                (alternates("../"))
                (preloads)
                script type="module" src="../expulsions.js" {}
            }
            body { main {
                article {
                h1 { (say("heading")) }
                p.standfirst { (say("standfirst")) }
                expulsion-graphic address lang=(language.tag) {
                    h2 { (place("headline")?) }
                    div.controls-space {}
                    div.picture { (place("twin")?) }
                    p.detail { (place("detail")?) }
                    details.ledger.supplemental open {
                        summary { (place("ledger-title")?) }
                        section.rows aria-label=(say("every-measure")) tabindex="0" { (ledger) }
                    }
                }
                p.asof { (language.text("kicker")) }
                p.hint { (say("hint")) }
                }
                footer {
                    p {
                        (say("only-expulsions")) " " a href="../index.html" { (say("article")) } " · "
                        a href="../sources.html" { (say("all-sources")) } " · "
                        a href=(moments::FILE) { (say("day-by-day")) } " · "
                        // Names of licences are the same in every language.
                        a href={ "../" (super::notices::FILE) } { "MIT, Apache-2.0, CC BY 4.0" }
                    }
                    (switch(languages, language.tag, "../"))
                }
            } }
        }
    };
    Ok(page.0 + "\n")
}

/// The core's side of a language, from the tables of all.
pub(super) fn spoken(tables: &[(&str, String)], tag: &str) -> Result<Language, Error> {
    let found = tables.iter().find(|(other, _)| *other == tag).map(|(_, table)| Language::read(table));
    found.ok_or_else(|| Error::new(format!("there are no words in {tag}")))
}
