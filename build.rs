//! Checks the data files and writes what the picture needs as Rust tables, so that no CSV and no
//! parser travels to the reader. The same for the messages; but a message that is missing or wrong does not end
//! the build, because English stands in for it: `expulsions check` says so.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

use expulsions_facts as data;
use expulsions_story::tables::Tables;
use expulsions_story::{messages, parse};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=messages");
    let tables = match parse::read(Path::new("data")) {
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
    writeln!(out, "];\nstatic COUNTRIES: [Country; {}] = [", shown.len()).expect("writing to a string");
    for c in shown {
        writeln!(
            out,
            "    Country {{ code: {}, iso3: t({:?}), name: t({:?}), name_2018: t({:?}), nato: {}, eu: {}, col: {}, row: {} }},",
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
    writeln!(out, "];\nstatic EVENTS: [Event; {}] = [", events.len()).expect("writing to a string");
    // In the browser every language brings its own, English too.
    let titled = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch != "wasm32");
    for event in events {
        let title = if titled { &event.title } else { "" };
        writeln!(out, "    Event {{ date: {}, title: t({:?}) }},", date(event.date), title)
            .expect("writing to a string");
    }
    out.push_str("];\n");
    write_out("facts.rs", &out);
    write_out("messages.rs", &spoken(&tables));
}

/// The core's messages: a constant each, their names, the English table, and the tables of all languages.
fn spoken(tables: &Tables) -> String {
    let (translations, problems) = messages::read(Path::new("messages"));
    let [english, ..] = &translations[..] else { panic!("there is no list of languages") };
    // Whatever is wrong with English would be wrong for everybody.
    for problem in problems.iter().filter(|problem| problem.starts_with("en.ftl")) {
        println!("cargo::error=messages/{problem}");
    }
    let mut out = String::new();
    for (number, (name, values)) in messages::core_names(english).enumerate() {
        let name = name.to_uppercase().replace('-', "_");
        writeln!(out, "pub(crate) const {name}: Message<{values}> = Message({number});").expect("writing to a string");
    }
    let names: Vec<&str> = messages::core_names(english).map(|(name, _)| name).collect();
    writeln!(out, "pub(crate) static NAMES: [&str; {}] = {names:?};", names.len()).expect("writing to a string");
    let spoken = expulsions_story::spoken(tables, &translations);
    let [(_, english), ..] = &spoken[..] else { panic!("there is no list of languages") };
    writeln!(out, "pub(crate) const ENGLISH: &str = {english:?};").expect("writing to a string");
    writeln!(out, "pub(crate) static LANGUAGES: [(&str, &str); {}] = {spoken:?};", spoken.len())
        .expect("writing to a string");
    out
}

fn write_out(name: &str, text: &str) {
    let path = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join(name);
    fs::write(path, text).expect("OUT_DIR is writable");
}
