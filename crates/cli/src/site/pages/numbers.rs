//! Why a report gave another number: a page in every language that has each number with what gives it, figures of the press
//! with their sources, and other waves. It is a list, so that it answers without scripts; one of its own looks up what is typed.

use std::collections::BTreeSet;

use expulsions::data::{Code, parse_date};
use expulsions::language::words::Words;
use expulsions::query::{Group, Side};
use expulsions::view::number::{Among, Answer, Counted, Found, Numbers, Selection, When};
use expulsions::view::tally::Tally;
use expulsions::{Dataset, Error, Language, Query, View};
use expulsions_story::messages::Translation;
use expulsions_story::tables::{PressRow, Tables, WaveRow};
use maud::{Markup, html};

use super::templates::{Templates, Values};
use super::{ledger, own};
use crate::site::claims;
use crate::site::story::Story;

/// The page, in the folder of its language.
pub(crate) const FILE: &str = "numbers.html";

/// The figure of the press that the heading asks about.
const EXAMPLE: &str = "afp-2018-03-28";

/// Name of the rows that this story is made of, among the waves.
const STORY: &str = "skripal-2018";

/// How many selections are told of a number besides the first.
const OTHERS: usize = 3;

/// What the page needs besides words.
pub(crate) struct Files<'a> {
    /// Its style sheet, from the site's root.
    pub(crate) style: &'a str,
    /// Its script.
    pub(crate) script: &'a str,
    /// What leads to the root.
    pub(crate) up: &'a str,
}

/// The page. An error where a figure of the press is compared with another number than its view gives.
pub(crate) fn page(
    templates: &Templates,
    story: &Story,
    language: &Translation,
    speaking: &Language,
    files: &Files<'_>,
) -> Result<String, Error> {
    let (tables, dataset) = (&story.tables, &story.dataset);
    let tally = Tally::new(dataset);
    for row in &tables.press {
        let given = claims::counted(dataset, &tally, &row.query, &row.counts);
        if given != Some(row.value) {
            let Some(given) = given else { return Err(Error::new(format!("the query of {} is none", row.id))) };
            return Err(Error::new(format!("the value of {} is {}, expected {given}", row.id, row.value)));
        }
    }
    let numbers = Numbers::new(dataset, &tally);
    let words = Words::new(dataset, &tally, speaking);
    let page = Page { tables, dataset, tally: &tally, words, numbers: &numbers, language, speaking, up: files.up };
    let example = tables.press.iter().find(|row| row.id == EXAMPLE);
    let example =
        example.ok_or_else(|| Error::new(format!("press-totals.csv lacks {EXAMPLE}, which a heading names")))?;
    let say = |name: &str| language.text(&format!("page-number-{name}"));
    let heading = page.with("heading", &page.number(example.figure));
    let left_out = page.names(numbers.left_out(), false);
    let values = Values::default()
        .with("lang", language.tag)
        .with("dir", language.rtl.then_some("rtl"))
        .with("title", heading.clone())
        .with("style", format!("{}{}", files.up, files.style))
        .with("script", format!("{}{}", files.up, files.script))
        .with("whole", language.text("page-title"))
        .with("heading", heading)
        .with("intro", say("intro"))
        .with("about", page.with("plain", &left_out))
        .with("only_expulsions", language.text("page-only-expulsions"))
        .with("field", say("field"))
        .with("find", say("find"))
        .with("unreadable", say("not"))
        .with("empty", say("empty"))
        .with("nothing", say("none"))
        .with("most", page.most())
        .with("digits", page.digits())
        .with("numbers", page.list());
    templates.fill(FILE, values)
}

struct Page<'a> {
    tables: &'a Tables,
    dataset: &'a Dataset,
    tally: &'a Tally,
    words: Words<'a>,
    numbers: &'a Numbers,
    language: &'a Translation,
    speaking: &'a Language,
    up: &'a str,
}

impl Page<'_> {
    fn number(&self, number: u32) -> String {
        self.speaking.number(number)
    }

    /// The digits 0 to 9 of the language.
    fn digits(&self) -> String {
        (0..10).map(|digit| self.number(digit)).collect()
    }

    /// A message of the page with its one value.
    fn with(&self, name: &str, value: &str) -> String {
        self.language.messages[&format!("page-number-{name}")].with(value)
    }

    /// The largest number that is given.
    fn largest(&self) -> u32 {
        self.numbers.answers().last().map_or(0, |answer| answer.value)
    }

    fn most(&self) -> String {
        self.with("most", &self.number(self.largest()))
    }

    /// Names of those who are left out, in a list.
    fn names(&self, codes: &[Code], eu: bool) -> String {
        let eu = eu.then(|| self.language.text("ui-group-eu"));
        let names = eu.into_iter().chain(codes.iter().map(|&code| self.words.the(code)));
        self.words.list(&names.collect::<Vec<_>>())
    }

    /// What a selection is and gives, in a sentence or a few.
    fn sentence(&self, selection: &Selection, query: &Query) -> String {
        let mut view = View::new(self.dataset, self.tally, query);
        if !matches!(selection.among, Among::One(_)) {
            // Said by who is left out, and not by how many were chosen.
            view.query.countries.clear();
            view.query.group = match selection.among {
                Among::Eu => Group::Eu,
                Among::Nato => Group::Nato,
                _ => Group::All,
            };
        }
        let mut said = match selection.when {
            When::On(day) => {
                view.query.day = None;
                let headline = self.words.headline(&view);
                self.with("on", self.speaking.day(day)).replace("{1}", &headline)
            }
            _ => self.words.headline(&view),
        };
        let outside = selection.among == Among::OutsideEu;
        if outside || !selection.without.is_empty() {
            said = format!("{said} {}", self.with("without", &self.names(&selection.without, outside)));
        }
        if selection.side == Side::Both {
            let both = view.totals.by.saturating_add(view.totals.of);
            said = format!("{said} {}", self.with("together", &self.number(both)));
        }
        said
    }

    /// The same of a figure of the press, by its view.
    fn printed(&self, row: &PressRow) -> String {
        let query = Query::parse(&row.query, self.dataset).0;
        let counted = if row.counts.starts_with("countries") { Counted::Countries } else { Counted::People };
        match Selection::reading(&query, counted, self.dataset, self.tally) {
            Some(selection) => self.sentence(&selection, &query),
            None => self.words.headline(&View::new(self.dataset, self.tally, &query)),
        }
    }

    /// The way to a view, which gives a number.
    fn view(&self, query: &str, value: u32) -> Markup {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        html! { a href={ "index.html" (query) } { (self.with("view", &self.number(value))) } }
    }

    /// Every number to the largest that a selection gives, and those of the press and of other waves beyond.
    fn list(&self) -> Markup {
        let mut all: BTreeSet<u32> = (0..=self.largest()).collect();
        all.extend(self.tables.press.iter().map(|row| row.figure));
        all.extend(self.waves().filter_map(|wave| wave.count));
        html! { @for number in all { (self.entry(number)) } }
    }

    fn waves(&self) -> impl Iterator<Item = &WaveRow> {
        self.tables.waves.iter().filter(|wave| wave.story != STORY)
    }

    fn entry(&self, number: u32) -> Markup {
        let press: Vec<&PressRow> = VERDICTS
            .iter()
            .flat_map(|verdict| {
                self.tables.press.iter().filter(move |row| row.figure == number && row.verdict == *verdict)
            })
            .collect();
        let waves: Vec<&WaveRow> = self.waves().filter(|wave| wave.count == Some(number)).collect();
        let found = self.numbers.find(number);
        let given = if let Found::Given(answers) = found { answers } else { &[] };
        let exact = press.iter().find(|row| row.verdict == VERDICTS[0]);
        // What was printed comes before what happens to give the same.
        let first = exact.map(|row| (self.printed(row), row.query.clone()));
        let told = |answer: &Answer| (self.sentence(&answer.selection, &answer.query), answer.query.to_text());
        let first = first.or_else(|| given.first().map(told));
        let others: Vec<(String, String)> =
            given.iter().map(told).filter(|other| first.as_ref().is_none_or(|first| first.0 != other.0)).collect();
        html! {
            li id={ "n" (number) } {
                h2 { (own(&format!("n{number}"), &self.number(number))) }
                @match &first {
                    Some((sentence, query)) => { p data-said { (sentence) } p.cited { (self.view(query, number)) } }
                    None => (self.nothing(number, found))
                }
                @for (at, row) in press.iter().enumerate() { (self.press(row, first.is_none() && at == 0)) }
                @for wave in waves { (self.wave(wave, first.is_none())) }
                @for (sentence, query) in others.iter().take(OTHERS) {
                    p { (sentence) " " (self.view(query, number)) }
                }
            }
        }
    }

    /// That no selection gives a number, and what gives the nearest.
    fn nothing(&self, number: u32, found: Found<'_>) -> Markup {
        let Found::Between { below, above } = found else { return html! {} };
        let nearest = [below, above].into_iter().flatten();
        html! {
            p data-said {
                (self.with("none", &self.number(number)))
                @if above.is_none() { " " (self.most()) }
                @for near in nearest {
                    " " a href={ "#n" (near.value) } { (self.number(near.value)) } ": "
                    (self.sentence(&near.selection, &near.query))
                }
            }
        }
    }

    fn press(&self, row: &PressRow, said: bool) -> Markup {
        let day = parse_date(&row.date).map_or_else(|| row.date.clone(), ledger::date);
        let printed = if day.is_empty() { row.publisher.clone() } else { format!("{}, {day}", row.publisher) };
        let place = format!("press-{}", row.id);
        let english = (self.language.tag != "en").then_some("en");
        let direction = self.language.rtl.then_some("ltr");
        html! {
            p id=(place) data-said[said] {
                strong { (self.language.text(&format!("page-number-{}", row.verdict))) "." } " "
                span lang=[english] dir=[direction] {
                    (own(&place, &printed)) ": " (row.text) ". " (row.explanation) "."
                }
            }
            p.cited {
                (self.view(&row.query, row.value)) " · "
                a href={ (self.up) "sources.html#" (row.source) } hreflang=[english] { (ledger::publisher(self.tables, &row.source)) }
            }
        }
    }

    fn wave(&self, wave: &WaveRow, said: bool) -> Markup {
        let english = (self.language.tag != "en").then_some("en");
        let direction = self.language.rtl.then_some("ltr");
        let kind = self.language.text(&format!("page-kind-{}", wave.kind.replace('_', "-")));
        html! {
            p data-said[said] {
                strong { (self.language.text("page-number-waves")) ":" } " "
                span lang=[english] dir=[direction] { (wave.name) " (" (wave.start) "): " (wave.note) }
                " " (kind) "."
            }
            p.cited {
                @for (at, id) in wave.sources.iter().enumerate() {
                    @if at > 0 { ", " }
                    a href={ (self.up) "sources.html#" (id) } hreflang=[english] { (ledger::publisher(self.tables, id)) }
                }
            }
        }
    }
}

/// How a figure of the press can compare with the rows, the best first.
const VERDICTS: [&str; 4] = ["exact", "rounded", "differs", "never"];
