//! `check`: holds the data files against their rules and says what they add up to.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use expulsions::data::parse::{self, Tables};
use expulsions::tally::Tally;
use expulsions::words;
use expulsions::{Error, Query, View, data};

use crate::{Failure, say, site};

#[derive(Args)]
pub(crate) struct Check {
    /// The folder with the five files; without it, the project's own
    dir: Option<PathBuf>,
}

/// Prints the totals to standard output, or every problem to standard error.
pub(crate) fn run(args: &Check) -> Result<(), Failure> {
    let dir = args.dir.clone().unwrap_or_else(|| site::root().join("data"));
    match parse::read(&dir) {
        Ok(tables) => {
            say(&totals(&tables));
            Ok(())
        }
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            let many = if problems.len() == 1 { "1 problem" } else { &format!("{} problems", problems.len()) };
            Err(Error::new(format!("{many} in {}", dir.display())).into())
        }
    }
}

/// The totals, added up from the rows; expulsions only, each direction by day.
fn totals(tables: &Tables) -> String {
    let dataset = tables.dataset();
    let tally = Tally::new(&dataset);
    let view = View::new(&dataset, &tally, &Query::default());
    let mut text = String::new();
    let _infallible = writeln!(
        text,
        "{} measures, {} events, {} waves, {} sources, {} countries: all in order",
        tables.measures.len(),
        tables.events.len(),
        tables.waves.len(),
        tables.sources.len(),
        tables.countries.len()
    );
    let nato = if view.totals.by_nato > 0 { " and NATO" } else { "" };
    let _infallible =
        writeln!(text, "{} Russians expelled by {} countries{nato}", view.totals.by, view.totals.by_countries);
    let _infallible =
        writeln!(text, "{} people expelled by Russia, of {} countries", view.totals.of, view.totals.of_countries);
    let _infallible = writeln!(text, "\n{:<15}{:>18}  expelled by Russia", "", "Russians expelled");
    let mut before = View::new(&dataset, &tally, &as_of(0)).totals;
    for day in 1..data::DAYS {
        let now = View::new(&dataset, &tally, &as_of(day)).totals;
        let (by, of) = (now.by - before.by, now.of - before.of);
        let by = if by > 0 { by.to_string() } else { String::new() };
        let of = if of > 0 { format!("  {of:>18}, of {}", countries(tables, day)) } else { String::new() };
        if !by.is_empty() || !of.is_empty() {
            let _infallible = writeln!(text, "{:<15}{by:>18}{of}", words::date(data::day_date(day)));
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
