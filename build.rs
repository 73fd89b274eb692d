//! Checks the data files and writes what the picture needs as Rust tables, so that no CSV and no
//! parser travels to the reader. The checks are those of `src/data/parse.rs`, compiled in here.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

#[allow(dead_code, missing_docs, unreachable_pub, reason = "the build needs only a part of the library's module")]
#[path = "src/data.rs"]
mod data;

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/data.rs");
    println!("cargo::rerun-if-changed=src/data/parse.rs");
    let tables = match data::parse::read(Path::new("data")) {
        Ok(tables) => tables,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error=data/{problem}");
            }
            process::exit(1);
        }
    };
    let mut out = String::new();
    let code = |code: data::Code| format!("c({:?})", format!("{:\0<4}", code.as_str()));
    let date = |date: data::Date| format!("d({})", date.to_julian_day());
    writeln!(out, "static MEASURES: [Measure; {}] = [", tables.measures.len()).expect("writing to a string");
    for row in &tables.measures {
        let fact = row.fact;
        writeln!(
            out,
            "    Measure {{ date: {}, by: {}, of: {}, count: {:?}, kind: Kind::{:?}, confidence: Confidence::{:?} }},",
            date(fact.date),
            code(fact.by),
            code(fact.of),
            fact.count,
            fact.kind,
            fact.confidence
        )
        .expect("writing to a string");
    }
    let shown: Vec<_> = tables.shown_countries().collect();
    writeln!(out, "];\nstatic COUNTRIES: [Country<'static>; {}] = [", shown.len()).expect("writing to a string");
    for c in shown {
        writeln!(
            out,
            "    Country {{ code: {}, iso3: {:?}, name: {:?}, name_2018: {:?}, nato: {}, eu: {}, col: {}, row: {} }},",
            code(c.code),
            c.iso3,
            c.name,
            c.name_2018,
            c.nato,
            c.eu,
            c.col,
            c.row
        )
        .expect("writing to a string");
    }
    let events: Vec<_> = tables.shown_events().collect();
    writeln!(out, "];\nstatic EVENTS: [Event<'static>; {}] = [", events.len()).expect("writing to a string");
    for event in events {
        writeln!(out, "    Event {{ date: {}, title: {:?} }},", date(event.date), event.title)
            .expect("writing to a string");
    }
    out.push_str("];\n");
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("facts.rs");
    fs::write(path, out).expect("OUT_DIR is writable");
}
