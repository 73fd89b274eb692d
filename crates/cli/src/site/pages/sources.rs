//! The sources: a page of all of them, each with an anchor and the rows that rest on it, and the same
//! as JSON for the ledger of the live graphic.

use std::collections::BTreeMap;

use expulsions::Error;
use expulsions::data::Confidence;
use expulsions_story::messages::Translation;
use expulsions_story::schema::MEANINGS;
use expulsions_story::tables::{MeasureRow, Source, Tables};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::ledger;
use super::templates::{Templates, Values};
use crate::site::claims;

/// The page, and in the address of each source what stands before its anchor.
pub(crate) const FILE: &str = "sources.html";

/// A heading and the sources below it.
type Group<'a> = (&'static str, Vec<&'a Source>);

/// Names of the languages that the sources are in.
const LANGUAGES: [(&str, &str); 22] = [
    ("ar", "Arabic"),
    ("bg", "Bulgarian"),
    ("bs", "Bosnian"),
    ("cnr", "Montenegrin"),
    ("da", "Danish"),
    ("de", "German"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("id", "Indonesian"),
    ("it", "Italian"),
    ("mk", "Macedonian"),
    ("nl", "Dutch"),
    ("no", "Norwegian"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sl", "Slovenian"),
    ("sq", "Albanian"),
    ("sr", "Serbian"),
    ("uk", "Ukrainian"),
];

/// Every source by its id, as the element reads it.
pub(crate) fn json(tables: &Tables) -> String {
    let entries = tables.sources.iter().map(|source| (source.id.clone(), told(source)));
    Value::Object(entries.collect()).to_string()
}

/// A source but for its id.
pub(crate) fn told(source: &Source) -> Value {
    let Source { publisher, original_publisher, title, date, url, language, kind, .. } = source;
    json!({
        "publisher": publisher,
        "originalPublisher": original_publisher,
        "title": title,
        "date": date,
        "url": url,
        "language": language,
        "type": kind,
    })
}

/// The page; `style` is the address of its style sheet.
pub(crate) fn page(
    templates: &Templates,
    tables: &Tables,
    style: &str,
    english: &Translation,
) -> Result<String, Error> {
    let cited = citations(tables, english);
    let groups = html! {
        @for (heading, sources) in &groups(tables, &cited) {
            section {
                h2 { (heading) " (" (sources.len()) ")" }
                ul { @for source in sources { (entry(source, cited.get(source.id.as_str()))) } }
            }
        }
    };
    let values = Values::default()
        .with("style", style)
        .with("all", tables.sources.len().to_string())
        .with("for_measures", tables.cited_by_measures().len().to_string())
        .with("confidence", attested(tables))
        .with("groups", groups);
    templates.fill(FILE, values)
}

/// What the four words of confidence mean, each with the rows that it is said of; of the best only how many.
fn attested(tables: &Tables) -> Markup {
    html! {
        dl.intro {
            @for (level, meaning) in Confidence::ALL.into_iter().zip(MEANINGS) {
                @let rows: Vec<&MeasureRow> = tables.measures.iter().filter(|row| row.fact.confidence == level).collect();
                dt { (level.key().replace('_', " ")) " (" (rows.len()) ")" }
                dd {
                    (meaning)
                    @for (index, row) in rows.iter().filter(|_| level != Confidence::Confirmed).enumerate() {
                        (if index == 0 { ": " } else { "; " })
                        a href={ "index.html?row=" (row.id) } { (ledger::known_by(tables, row)) }
                    }
                    "."
                }
            }
        }
    }
}

fn entry(source: &Source, cited: Option<&Cited>) -> Markup {
    html! {
        li id=(source.id) {
            (source.publisher) ": "
            @if is_web(&source.url) {
                a href=(source.url) hreflang=(source.language) rel="noopener nofollow" { cite { (source.title) } }
            } @else {
                cite { (source.title) }
            }
            @if !source.date.is_empty() { ", " (source.date) }
            ". " (language(&source.language)) ", " (kind(source)) "."
            @if !source.note.is_empty() { " Used for: " (source.note) "." }
            @if let Some(cited) = cited {
                " Cited by: "
                @for (index, row) in cited.rows().enumerate() {
                    @if index > 0 { "; " }
                    (row)
                }
                "."
            } @else { " Cited by: the notes on the data." }
        }
    }
}

/// The language's English name.
fn language(code: &str) -> &str {
    LANGUAGES.iter().find(|(other, _)| *other == code).map_or(code, |(_, name)| name)
}

/// What a page is, and whose text it carries.
fn kind(source: &Source) -> String {
    let kind = match source.kind.as_str() {
        "official" => "official document",
        "agency" => "news agency",
        other => other,
    };
    match source.original_publisher.as_str() {
        "" => kind.to_owned(),
        whose if source.kind == "mirror" => format!("{kind} of a text by {whose}"),
        whose => format!("{kind}, text by {whose}"),
    }
}

/// Only these may become links; anything else in the column is shown as no link at all.
pub(crate) fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// The rows that rest on one source, by file.
#[derive(Default)]
struct Cited {
    measures: Vec<Markup>,
    events: Vec<Markup>,
    press: Vec<Markup>,
    claims: Vec<Markup>,
    waves: Vec<Markup>,
}

impl Cited {
    fn rows(&self) -> impl Iterator<Item = &Markup> {
        [&self.measures, &self.events, &self.press, &self.claims, &self.waves].into_iter().flatten()
    }
}

fn citations<'a>(tables: &'a Tables, english: &Translation) -> BTreeMap<&'a str, Cited> {
    let mut cited: BTreeMap<&str, Cited> = BTreeMap::new();
    for row in &tables.measures {
        let fact = row.fact;
        let (party, _) = fact.party();
        let text = format!(
            "{} on {}, {}",
            ledger::name(tables, fact.by),
            ledger::name(tables, fact.of),
            ledger::date(fact.date)
        );
        for id in &row.sources {
            let link = html! { a href={ "index.html?c=" (party.as_str()) } { (text) } " (" (ledger::quantity(row, english)) ")" };
            cited.entry(id).or_default().measures.push(link);
        }
    }
    for row in &tables.events {
        for id in &row.sources {
            cited.entry(id).or_default().events.push(html! { (row.title) ", " (ledger::date(row.date)) });
        }
    }
    for row in &tables.press {
        let compared = html! {
            "“" (row.text) "”, where the rows give "
            a href={ "index.html?" (row.query) } { (row.value) } " (" (row.explanation) ")"
        };
        cited.entry(&row.source).or_default().press.push(compared);
    }
    for row in &tables.claims {
        let claim = html! { a href={ (claims::FILE) "#claim-" (row.id) } { "“" (row.claim) "”" } };
        for id in &row.sources {
            cited.entry(id).or_default().claims.push(claim.clone());
        }
    }
    for row in &tables.waves {
        for id in &row.sources {
            cited.entry(id).or_default().waves.push(html! { (row.name) " (" (row.start) ")" });
        }
    }
    cited
}

/// Each source in exactly one group: the first in this order that it serves. Within it by date.
fn groups<'a>(tables: &'a Tables, cited: &BTreeMap<&str, Cited>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = vec![
        ("For the measures of March and April 2018", Vec::new()),
        ("For the moments of the story", Vec::new()),
        ("For totals in the press", Vec::new()),
        ("For the waves before and after", Vec::new()),
        ("For the notes on the data", Vec::new()),
    ];
    for source in &tables.sources {
        let place = match cited.get(source.id.as_str()) {
            Some(cited) if !cited.measures.is_empty() => 0,
            Some(cited) if !cited.events.is_empty() => 1,
            Some(cited) if !cited.press.is_empty() => 2,
            Some(_) => 3,
            None => 4,
        };
        groups[place].1.push(source);
    }
    for (_, sources) in &mut groups {
        sources.sort_by(|a, b| a.date.cmp(&b.date));
    }
    groups.retain(|(_, sources)| !sources.is_empty());
    groups
}

#[cfg(test)]
mod tests {
    use expulsions_story::messages;

    use super::*;

    /// Whatever stands in the data stays text, and no address but one of the web becomes a link.
    #[test]
    fn hostile_data_stays_text() {
        let mut tables = crate::site::tables(&crate::site::root().join("data")).expect("the shipped data is in order");
        let hostile = "</a><script>alert(1)</script>\" onclick=\"alert(1) <!-- {{ twin }} -->";
        for source in &mut tables.sources {
            source.publisher = hostile.to_owned();
            source.title = hostile.to_owned();
            source.note = hostile.to_owned();
            source.original_publisher = hostile.to_owned();
            source.language = hostile.to_owned();
            source.kind = hostile.to_owned();
            source.date = hostile.to_owned();
            source.url = "javascript:alert(1)".to_owned();
        }
        for row in &mut tables.press {
            row.text = hostile.to_owned();
            row.query = hostile.to_owned();
        }
        for row in &mut tables.measures {
            row.note = hostile.to_owned();
            row.count_note = hostile.to_owned();
        }
        for country in &mut tables.countries {
            country.name = hostile.to_owned();
        }
        let (languages, _) = messages::read(&crate::site::root().join("messages"));
        let english = &languages[0];
        let templates = Templates::read(&crate::site::root().join("www")).expect("they make sense");
        let sources = page(&templates, &tables, "style.css", english).expect("fills");
        let pages = [sources, ledger::table(&tables, english, ledger::Shape::default()).0];
        for page in pages {
            assert!(
                page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&quot;alert(1)"),
                "the text is there"
            );
            for markup in ["<script", "\" onclick", "href=\"javascript:", "<!--"] {
                assert!(!page.contains(markup), "{markup} became markup");
            }
        }
        let back: Value = serde_json::from_str(&json(&tables)).expect("the JSON is whole");
        assert_eq!(back[&tables.sources[0].id]["title"], hostile);
    }

    #[test]
    fn every_source_is_in_exactly_one_group() {
        let tables = crate::site::tables(&crate::site::root().join("data")).expect("the shipped data is in order");
        let (languages, _) = messages::read(&crate::site::root().join("messages"));
        let cited = citations(&tables, &languages[0]);
        let groups = groups(&tables, &cited);
        let mut ids: Vec<&str> =
            groups.iter().flat_map(|(_, sources)| sources.iter().map(|source| source.id.as_str())).collect();
        assert_eq!(ids.len(), tables.sources.len());
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), tables.sources.len());
        assert_eq!(groups.len(), 5);
        let mut spoken = tables.sources.iter().map(|source| source.language.as_str());
        assert_eq!(spoken.find(|code| language(code) == *code), None, "a language without an English name");
    }
}
