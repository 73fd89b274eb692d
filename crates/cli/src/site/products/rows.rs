//! The measures as JSON, each with the names of its parties, its sources in full and what of it was corrected: the whole of
//! what a reader can download of a view, after the same schema.

use expulsions::Error;
use expulsions::data::{Code, iso};
use expulsions_story::schema::MEASURES;
use expulsions_story::tables::{CorrectionRow, MeasureRow, Tables};
use serde_json::{Value, json};

use super::datapackage::{self, TITLE};
use crate::site::pages::{ledger, sources};

/// Its name in the folder of the data.
pub(crate) const FILE: &str = "expulsions-2018.json";

/// All of them.
pub(crate) fn json(tables: &Tables) -> Result<String, Error> {
    let measures: Vec<Value> = tables.measures.iter().enumerate().map(|(at, row)| measure(tables, at, row)).collect();
    let document = json!({
        "$schema": "expulsions-2018.schema.json",
        "title": TITLE,
        "licence": "CC BY 4.0",
        "version": datapackage::version(datapackage::changed(tables)?),
        "measures": measures,
    });
    Ok(format!("{document:#}\n"))
}

fn measure(tables: &Tables, at: usize, row: &MeasureRow) -> Value {
    let fact = row.fact;
    let party = |code: Code| json!({ "code": code.as_str(), "name": ledger::name(tables, code) });
    let source = |id: &String| {
        let source = tables.sources.iter().find(|source| source.id == *id)?;
        let mut told = sources::told(source);
        told["id"] = json!(id);
        Some(told)
    };
    json!({
        "id": row.id,
        "row": at,
        "date": iso(fact.date),
        "by": party(fact.by),
        "of": party(fact.of),
        "kind": fact.kind.key(),
        "count": fact.count,
        "countNote": row.count_note,
        "note": row.note,
        "confidence": fact.confidence.key(),
        "sources": row.sources.iter().filter_map(source).collect::<Vec<_>>(),
        "corrections": tables.corrections_of(MEASURES.name(), &row.id).map(correction).collect::<Vec<_>>(),
    })
}

fn correction(change: &CorrectionRow) -> Value {
    let CorrectionRow { date, field, was, now, why, .. } = change;
    json!({ "date": iso(*date), "field": field, "was": was, "now": now, "why": why })
}
