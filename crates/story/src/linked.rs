//! Tables that follow from the others, so that programs can join all of them by their keys: which row cites which source,
//! and who the parties are. A cell with several ids, and a code that is no country's, cannot be joined.

use std::collections::BTreeSet;

use crate::schema::{CITATIONS, PARTIES, Table, UNIONS};
use crate::tables::Tables;

/// Each of them with its text as CSV.
pub fn linked(tables: &Tables) -> [(Table, String); 2] {
    [(CITATIONS, written(&CITATIONS, citations(tables))), (PARTIES, written(&PARTIES, parties(tables)))]
}

/// A row for each source of each row, in the order of the tables.
fn citations(tables: &Tables) -> Vec<Vec<&str>> {
    let measures = tables.measures.iter().map(|row| ("measure", &row.id, &row.sources[..]));
    let events = tables.events.iter().map(|row| ("event", &row.id, &row.sources[..]));
    let press = tables.press.iter().map(|row| ("press_total", &row.id, std::slice::from_ref(&row.source)));
    let claims = tables.claims.iter().map(|row| ("claim", &row.id, &row.sources[..]));
    let waves = tables.waves.iter().map(|row| ("wave", &row.id, &row.sources[..]));
    let all = measures.chain(events).chain(press).chain(claims).chain(waves);
    let cited = all.flat_map(|(what, id, sources)| sources.iter().map(move |source| (what, id, source)));
    cited.map(|(what, id, source)| citation(what, id, source)).collect()
}

/// The row of one source; `what` is the column of the one that cites it.
fn citation<'a>(what: &str, id: &'a str, source: &'a str) -> Vec<&'a str> {
    let cell = |name: &'static str| match name {
        "source" => source,
        name if name == what => id,
        _ => "",
    };
    CITATIONS.header().into_iter().map(cell).collect()
}

/// A row for each party that a measure or a wave names, by its code.
fn parties(tables: &Tables) -> Vec<Vec<&str>> {
    let measures = tables.measures.iter().flat_map(|row| [row.fact.by, row.fact.of]).map(|code| code.to_string());
    let waves = tables.waves.iter().flat_map(|row| [row.by.clone(), row.of.clone()]);
    let codes: BTreeSet<String> = measures.chain(waves).collect();
    let countries = tables.countries.iter().filter(|country| codes.contains(country.code.as_str()));
    let countries = countries.map(|country| vec![country.code.as_str(), country.name_then(), country.code.as_str()]);
    let unions = UNIONS.iter().filter(|(code, _)| codes.contains(*code)).map(|&(code, name)| vec![code, name, ""]);
    let mut rows: Vec<Vec<&str>> = countries.chain(unions).collect();
    rows.sort_unstable();
    rows
}

fn written(table: &Table, rows: Vec<Vec<&str>>) -> String {
    let line = |cells: Vec<&str>| cells.into_iter().map(quoted).collect::<Vec<_>>().join(",") + "\n";
    std::iter::once(table.header()).chain(rows).map(line).collect()
}

/// A cell as RFC 4180 has it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
