//! The pages: in each language the one with the graphic, the frame, the moments and the numbers; in English the sources, the
//! claims and the corrections.

pub(crate) mod corrections;
pub(crate) mod frame;
pub(crate) mod head;
pub(crate) mod ledger;
pub(crate) mod moments;
pub(crate) mod numbers;
pub(crate) mod sources;
pub(crate) mod tags;
pub(crate) mod templates;
pub(crate) mod translated;
pub(crate) mod twin;
pub(crate) mod views;

use std::path::Path;

use expulsions::{Chart, Error, Frame, Language, ThemeName};
use expulsions_story::messages::Translation;
use maud::{Markup, html};

use crate::site::base::Base;
use crate::site::bundle::manifest::{Manifest, OfLanguage};
use crate::site::bundle::store::Store;
use crate::site::products::datapackage;
use crate::site::products::pictures::TITLE;
use crate::site::story::Story;
use crate::site::{article, claims};
use ledger::Shape;
use templates::{Templates, Values};

/// Words that lead to where they stand, so that their address can be had.
pub(crate) fn own(anchor: &str, words: &str) -> Markup {
    html! { a.own href={ "#" (anchor) } { (words) } }
}

/// What pages are made of.
pub(crate) struct Pages<'a> {
    /// The templates.
    pub(crate) templates: Templates,
    /// What they tell.
    pub(crate) story: &'a Story,
    /// The files that they refer to.
    pub(crate) manifest: &'a Manifest,
    /// Where the site will stand, if that is known.
    pub(crate) base: Option<&'a Base>,
    /// What the picture says, for those who do not see it.
    pub(crate) alt: &'a str,
}

/// Puts all pages.
pub(crate) fn put(
    store: &mut Store,
    www: &Path,
    story: &Story,
    manifest: &Manifest,
    base: Option<&Base>,
    alt: &str,
) -> Result<(), Error> {
    let pages = Pages { templates: Templates::read(www)?, story, manifest, base, alt };
    for language in &story.languages {
        pages.put_in(store, language)?;
    }
    let lists = manifest.lists.path();
    store.put(sources::FILE, sources::page(&pages.templates, &story.tables, &lists, &story.english)?);
    store.put(claims::FILE, claims::page(&pages.templates, &story.tables, &lists)?);
    store.put(corrections::FILE, corrections::page(&pages.templates, &story.tables, &lists)?);
    store.put("404.html", pages.templates.fill("404.html", Values::default())?);
    Ok(())
}

impl Pages<'_> {
    /// Puts those of a language.
    fn put_in(&self, store: &mut Store, language: &Translation) -> Result<(), Error> {
        let files = self.manifest.language(language.tag)?;
        let speaking = self.story.language(language.tag)?;
        let said = said(self.story, &speaking, &twin::ALL)?;
        let english = language.tag == self.story.english.tag;
        let (up, folder) = if english { ("", String::new()) } else { ("../", format!("{}/", language.tag)) };
        let preloads = self.preloads(files, up);
        store.put(&format!("{folder}{}", frame::FILE), frame::page(self, &said, preloads.clone(), language, up)?);
        let lists = self.manifest.lists.path();
        let told = moments::page(&self.templates, &self.story.tables, language, up, &lists)?;
        store.put(&format!("{folder}{}", moments::FILE), told);
        let script = self.manifest.numbers.path();
        let beside = numbers::Files { style: &lists, script: &script, up };
        let numbers = numbers::page(&self.templates, self.story, language, &speaking, &beside)?;
        store.put(&format!("{folder}{}", numbers::FILE), numbers);
        if english {
            return self.put_article(store, &said, &speaking, files, preloads);
        }
        store.put(&translated::path(language.tag), translated::page(self, &said, files, preloads, language)?);
        Ok(())
    }

    /// What a page of a language asks for ahead.
    fn preloads(&self, files: &OfLanguage, up: &str) -> Markup {
        let program = &self.manifest.fetched.program;
        match &files.words {
            None => head::preloads(&self.manifest.scripts.english, &[program], up),
            Some(words) => head::preloads(&self.manifest.scripts.translating, &[program, &words.file], up),
        }
    }

    /// Puts the page with the article, and what `serve` has to know of it.
    fn put_article(
        &self,
        store: &mut Store,
        said: &Said,
        english: &Language,
        files: &OfLanguage,
        preloads: Markup,
    ) -> Result<(), Error> {
        let Story { tables, dataset, languages, .. } = self.story;
        let page = said
            .values()
            .with("title", TITLE)
            .with("style", files.page.path())
            .with("alternates", translated::alternates(""))
            .with("preloads", preloads)
            .with("entry", self.manifest.entry.as_str())
            .with("ledger", ledger::table(tables, &self.story.english, Shape::default()))
            .with("changed", ledger::date(datapackage::changed(tables)?))
            .with("languages", translated::switch(languages, files.tag, ""));
        let page = tags::with(page, self.base, self.alt);
        // What is `all-by` there is `all_by` in a template.
        let claims = article::places(dataset, tables, english)?;
        let page = claims.into_iter().fold(page, |page, (name, claim)| page.with(&name.replace('-', "_"), claim));
        let (page, place) = self.templates.fill_around("index.html", page, tags::WAY)?;
        if let Some(place) = place {
            store.put(views::FILE, views::told(&page, &place));
        }
        store.put("index.html", page);
        Ok(())
    }
}

/// What the core says about the whole picture, and draws of it.
pub(crate) struct Said {
    pub(crate) headline: String,
    pub(crate) detail: String,
    ledger_title: String,
    pub(crate) twin: Markup,
}

impl Said {
    /// For a page with the table.
    pub(crate) fn values(&self) -> Values {
        Values::default()
            .with("headline", self.headline.as_str())
            .with("detail", self.detail.as_str())
            .with("ledger_title", self.ledger_title.as_str())
            .with("twin", self.twin.clone())
    }
}

/// Lets the core say it in a language, with pictures of some widths.
pub(crate) fn said(story: &Story, language: &Language, widths: &[(&'static str, u16)]) -> Result<Said, Error> {
    let (dataset, frame) = (&story.dataset, Frame::new(736.0));
    let (_, update) = Chart::speaking(language.clone(), dataset.clone(), "", frame, 1.0, ThemeName::Light);
    let view = update.view.ok_or_else(|| Error::new("the core said nothing about the view it was made with"))?;
    let twin = twin::pictures(dataset, language, &view.summary, widths);
    Ok(Said { headline: view.headline, detail: view.detail, ledger_title: view.ledger_title, twin })
}
