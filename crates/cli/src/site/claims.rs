//! What was reported on 30 March 2018, statement by statement, and what is known of it: a page without scripts, in English
//! as the report is, and the checks that hold its answers against the rows.

use std::collections::BTreeSet;

use expulsions::data::Dataset;
use expulsions::view::tally::Tally;
use expulsions::{Error, Query, View};
use expulsions_story::parse::Problem;
use expulsions_story::tables::{ClaimRow, Tables};
use maud::{Markup, html};

use super::article;
use super::pages::templates::{Templates, Values};
use super::pages::{ledger, moments, own, sources};

/// The page, in the site's root.
pub(crate) const FILE: &str = "claims.html";

/// The table that it is made of.
const TABLE: &str = "claims.csv";

/// Id of the source that is the report itself.
const REPORT: &str = "seed-20180330";

/// What an answer can be, what that means, and the order in which they are counted.
const VERDICTS: [(&str, &str); 3] = [
    ("confirmed", "two publishers or more bear them out"),
    ("corrected", "they do not hold as they stand"),
    ("attributed", "they are somebody’s words or judgement, and we say whose"),
];

/// A number of a view, as the tables call it; `None` where the graphic does not understand the query.
pub(crate) fn counted(dataset: &Dataset, tally: &Tally, query: &str, counts: &str) -> Option<u32> {
    let (query, dropped) = Query::parse(query, dataset);
    let totals = View::new(dataset, tally, &query).totals;
    dropped.is_empty().then_some(match counts {
        "russians_expelled" => totals.by,
        "expelled_by_russia" => totals.of,
        "both" => totals.by + totals.of,
        "countries_expelling" => totals.by_countries,
        _ => totals.of_countries,
    })
}

/// Answers that the rows do not bear out.
pub(crate) fn problems(tables: &Tables) -> Vec<Problem> {
    let dataset = tables.dataset();
    let tally = Tally::new(&dataset);
    let mut problems = Vec::new();
    for row in &tables.claims {
        let mut tell = |message| problems.push(Problem { file: TABLE, line: row.line, message });
        let (counts, value) =
            row.counted.as_ref().map_or(("", None), |(counts, value)| (counts.as_str(), Some(*value)));
        match (counted(&dataset, &tally, &row.query, counts), value) {
            (None, _) => tell(format!("query {:?}, expected one that the graphic understands", row.query)),
            (Some(given), Some(value)) if given != value => {
                tell(format!("value {value}, expected {given}, which the rows give for {:?}", row.query));
            }
            _ => {}
        }
        if let Some(value) = value {
            let spelled = article::spelled(value);
            let words = row.answer.to_lowercase();
            if !words.split(|c: char| !c.is_alphanumeric()).any(|word| word == spelled) {
                tell(format!("an answer without {spelled}, expected it to name its value"));
            }
        }
        let known = known(tables, row);
        for number in numbers(&row.answer).into_iter().filter(|number| !known.contains(number)) {
            tell(format!(
                "the number {number} in the answer, expected one of the rows, or of the moment, that it rests on"
            ));
        }
    }
    problems
}

/// The numbers that an answer can rest on: its value, those of its moment and of the claim itself, and those of all rows
/// that cite one of its sources.
fn known(tables: &Tables, row: &ClaimRow) -> BTreeSet<u32> {
    let shared = |sources: &[String]| sources.iter().any(|id| row.sources.contains(id));
    let mut texts = vec![row.claim.clone()];
    let mut counts: Vec<Option<u32>> = row.counted.iter().map(|(_, value)| Some(*value)).collect();
    for event in tables.events.iter().filter(|event| event.id == row.event) {
        texts.extend([event.title.clone(), event.description.clone()]);
    }
    for measure in tables.measures.iter().filter(|measure| shared(&measure.sources)) {
        texts.extend([measure.note.clone(), measure.count_note.clone()]);
        counts.push(measure.fact.count);
    }
    for wave in tables.waves.iter().filter(|wave| shared(&wave.sources)) {
        texts.push(wave.note.clone());
        counts.push(wave.count);
    }
    texts.iter().flat_map(|text| numbers(text)).chain(counts.into_iter().flatten()).collect()
}

/// The numbers of a text from 10, which stand in figures; without days and years.
fn numbers(text: &str) -> Vec<u32> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |(at, word): (usize, &&str)| {
        let number: u32 = word.trim_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
        let month = words.get(at + 1).is_some_and(|next| next.starts_with("March") || next.starts_with("April"));
        (!month && (10..1900).contains(&number)).then_some(number)
    };
    words.iter().enumerate().filter_map(number).collect()
}

/// The page; `style` is the address of its style sheet. An error where an answer does not hold, or the template does not.
pub(super) fn page(templates: &Templates, tables: &Tables, style: &str) -> Result<String, Error> {
    let unfounded: Vec<String> = problems(tables).iter().map(ToString::to_string).collect();
    if !unfounded.is_empty() {
        return Err(Error::new(unfounded.join("\n")));
    }
    let count = |verdict: &str| tables.claims.iter().filter(|row| row.verdict == verdict).count();
    let verdicts = html! {
        @for (index, (verdict, meaning)) in VERDICTS.iter().enumerate() {
            @if index > 0 { "; " }
            strong { (count(verdict)) " " (verdict) } ": " (meaning)
        }
    };
    let values = Values::default()
        .with("style", style)
        .with("report", format!("{}#{REPORT}", sources::FILE))
        .with("count", tables.claims.len().to_string())
        .with("verdicts", verdicts)
        .with("claims", html! { @for row in &tables.claims { (claim(tables, row)) } });
    templates.fill(FILE, values)
}

fn claim(tables: &Tables, row: &ClaimRow) -> Markup {
    let mut verdict = row.verdict.clone();
    if let Some(first) = verdict.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let event = tables.events.iter().find(|event| event.id == row.event);
    let place = format!("claim-{}", row.id);
    html! {
        li id=(place) {
            h2 { (own(&place, &row.claim)) }
            p { strong { (verdict) "." } " " (row.answer) }
            p.cited {
                @if !row.query.is_empty() { a href={ "index.html?" (row.query) } { "In the graphic" } " · " }
                @if let Some(event) = event {
                    a href={ (moments::FILE) "#event-" (event.id) } { (ledger::date(event.date)) ": " (event.title) } " · "
                }
                @for (index, id) in row.sources.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ "sources.html#" (id) } { (ledger::publisher(tables, id)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Tables {
        crate::site::story::tables(&crate::site::root().join("data")).expect("the data are in order")
    }

    fn told(tables: &Tables) -> Vec<String> {
        problems(tables).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn answers_are_what_the_rows_give() {
        let mut tables = shipped();
        assert_eq!(told(&tables), Vec::<String>::new());
        let row = tables.measures.iter_mut().find(|row| row.id == "2018-03-30-ru-ua").expect("Ukraine");
        row.fact.count = Some(12);
        let problems = told(&tables);
        assert!(
            problems.contains(
                &"claims.csv, line 11: value 13, expected 12, which the rows give for \"c=UA&side=of&day=2018-03-30\""
                    .to_owned()
            ),
            "{problems:#?}"
        );
    }

    #[test]
    fn an_answer_names_its_value_and_no_number_of_its_own() {
        let mut tables = shipped();
        tables.claims.truncate(1);
        "It expelled many people, 61 of them on 29 March.".clone_into(&mut tables.claims[0].answer);
        tables.claims[0].counted = Some(("countries_answered".to_owned(), 23));
        assert_eq!(
            told(&tables),
            [
                "claims.csv, line 2: an answer without 23, expected it to name its value",
                "claims.csv, line 2: the number 61 in the answer, expected one of the rows, or of the moment, that it rests on",
            ]
        );
        "c=XX".clone_into(&mut tables.claims[0].query);
        let expected = "claims.csv, line 2: query \"c=XX\", expected one that the graphic understands";
        assert!(told(&tables).iter().any(|problem| problem == expected));
    }

    #[test]
    fn days_and_years_are_no_numbers_of_an_answer() {
        assert_eq!(numbers("In 1972, by 14 March and on 12 April: 119, “over 150” and 23 of them."), [119, 150, 23]);
    }
}
