//! `check`: holds the data files and the messages against their rules and says what the data add up to.

use std::fmt::{Display, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use expulsions::view::tally::Tally;
use expulsions::{Error, Language, Query, View, data};
use expulsions_story::parse;
use expulsions_story::tables::Tables;

use crate::output::{remark, result};
use crate::{Failure, site};

#[derive(Args)]
pub(crate) struct Check {
    /// The folder with the eight data files; without it, the project's own, and the messages in every language
    dir: Option<PathBuf>,
}

/// Prints the totals to standard output, or every problem to standard error.
pub(crate) fn run(args: &Check) -> Result<(), Failure> {
    let dir = args.dir.clone().unwrap_or_else(|| site::root().join("data"));
    match parse::read(&dir) {
        Ok(tables) => {
            if args.dir.is_none() {
                complain(&press(&tables), &dir)?;
                complain(&site::claims::problems(&tables), &dir)?;
                let messages = site::root().join("messages");
                complain(&site::bundle::words::problems(&messages, &tables), &messages)?;
            }
            Ok(result(totals(&tables).as_bytes())?)
        }
        Err(problems) => complain(&problems, &dir),
    }
}

/// Prints every problem to standard error; an error if there is any.
fn complain(problems: &[impl Display], dir: &Path) -> Result<(), Failure> {
    for problem in problems {
        remark(&problem.to_string());
    }
    match problems.len() {
        0 => Ok(()),
        1 => Err(Error::new(format!("1 problem in {}", dir.display())).into()),
        many => Err(Error::new(format!("{many} problems in {}", dir.display())).into()),
    }
}

/// The figures of the press whose views no longer give what their rows say.
fn press(tables: &Tables) -> Vec<parse::Problem> {
    let dataset = tables.dataset();
    let tally = Tally::new(&dataset);
    let mut problems = Vec::new();
    for row in &tables.press {
        let mut tell = |message| problems.push(parse::Problem { file: "press-totals.csv", line: row.line, message });
        match site::claims::counted(&dataset, &tally, &row.query, &row.counts) {
            None => tell(format!("query {:?}, expected one that the graphic understands", row.query)),
            Some(value) if value != row.value => {
                tell(format!("value {}, expected {value}, which the rows give for {:?}", row.value, row.query));
            }
            Some(_) => {}
        }
    }
    problems
}

/// The totals, added up from the rows; expulsions only, each direction by day.
fn totals(tables: &Tables) -> String {
    let dataset = tables.dataset();
    let tally = Tally::new(&dataset);
    let view = View::new(&dataset, &tally, &Query::default());
    let mut text = String::new();
    let _infallible = writeln!(
        text,
        "{} measures, {} events, {} press totals, {} claims, {} waves, {} sources, {} countries, {} corrections: all in order",
        tables.measures.len(),
        tables.events.len(),
        tables.press.len(),
        tables.claims.len(),
        tables.waves.len(),
        tables.sources.len(),
        tables.countries.len(),
        tables.corrections.len()
    );
    let nato = if view.totals.by_nato > 0 { " and NATO" } else { "" };
    let _infallible =
        writeln!(text, "{} Russians expelled by {} countries{nato}", view.totals.by, view.totals.by_countries);
    let _infallible =
        writeln!(text, "{} people expelled by Russia, of {} countries", view.totals.of, view.totals.of_countries);
    let _infallible = writeln!(text, "\n{:<15}{:>18}  expelled by Russia", "", "Russians expelled");
    let english = Language::english();
    let mut before = View::new(&dataset, &tally, &as_of(0)).totals;
    for day in 1..data::DAYS {
        let now = View::new(&dataset, &tally, &as_of(day)).totals;
        let (by, of) = (now.by - before.by, now.of - before.of);
        let by = if by > 0 { by.to_string() } else { String::new() };
        let of = if of > 0 { format!("  {of:>18}, of {}", countries(tables, day)) } else { String::new() };
        if !by.is_empty() || !of.is_empty() {
            let _infallible = writeln!(text, "{:<15}{by:>18}{of}", english.day(day));
        }
        before = now;
    }
    text
}

fn as_of(day: usize) -> Query {
    Query { day: Some(data::day_date(day)), ..Query::default() }
}

/// How many countries Russia expelled people of on one day.
fn countries(tables: &Tables, day: usize) -> String {
    let facts = tables.measures.iter().map(|row| row.fact);
    let mut codes: Vec<_> = facts
        .filter(|fact| {
            fact.by == data::Code::RU && fact.kind == data::Kind::Expulsion && data::day_index(fact.date) == Some(day)
        })
        .map(|fact| fact.of)
        .collect();
    codes.sort();
    codes.dedup();
    if codes.len() == 1 { "1 country".to_owned() } else { format!("{} countries", codes.len()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_of_the_press_is_what_its_view_gives() {
        let mut tables = parse::read(&site::root().join("data")).expect("the shipped data is in order");
        assert_eq!(press(&tables), []);
        let row = tables.measures.iter_mut().find(|row| row.id == "2018-03-26-us-ru").expect("the United States");
        row.fact.count = Some(61);
        let problems: Vec<String> = press(&tables).iter().map(ToString::to_string).collect();
        let one = "press-totals.csv, line 6: value 114, expected 115, which the rows give for ";
        assert!(problems.iter().any(|problem| problem.starts_with(one)), "{problems:#?}");
        tables.press[0].query = "c=XX".to_owned();
        let first = press(&tables).first().map(ToString::to_string);
        let expected = "press-totals.csv, line 2: query \"c=XX\", expected one that the graphic understands";
        assert_eq!(first.as_deref(), Some(expected));
    }
}
