//! What holds between the tables, looked at once every row of them is in order.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;

use expulsions_facts::Confidence;

use super::lines::{LARGEST, open};
use super::row::Problem;
use crate::tables::Tables;

/// Everything that is wrong with the whole; the folder has the notes, which cite sources too.
pub(super) fn problems(tables: &Tables, dir: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut tell = |file, line, message| problems.push(Problem { file, line, message });
    let (measures, waves, sources) = ("expulsions-2018.csv", "waves-history.csv", "sources.csv");
    for wave in &tables.waves {
        if !wave.part_of.is_empty() && !tables.waves.iter().any(|other| other.id == wave.part_of) {
            tell(waves, wave.line, format!("part_of {:?}, expected the id of another wave", wave.part_of));
        }
    }
    for claim in &tables.claims {
        if !claim.event.is_empty() && !tables.events.iter().any(|event| event.id == claim.event) {
            let message = format!("event {:?}, expected the id of a row of events-2018.csv", claim.event);
            tell("claims.csv", claim.line, message);
        }
    }
    if let Some(message) = sum(tables.measures.iter().filter_map(|row| row.fact.count)) {
        tell(measures, 0, message);
    }
    let who: BTreeMap<&str, &str> =
        tables.sources.iter().map(|source| (source.id.as_str(), source.said_by())).collect();
    let confirmed = |confidence: Confidence| confidence == Confidence::Confirmed;
    let attested = tables.measures.iter().filter(|row| confirmed(row.fact.confidence));
    let attested = attested.map(|row| (measures, row.line, "confidence", &row.sources));
    let others = tables.waves.iter().filter(|row| confirmed(row.confidence));
    let others = others.map(|row| (waves, row.line, "confidence", &row.sources));
    let claims = tables.claims.iter().filter(|row| row.verdict == "confirmed");
    let claims = claims.map(|row| ("claims.csv", row.line, "verdict", &row.sources));
    for (file, line, what, ids) in attested.chain(others).chain(claims) {
        let agree: BTreeSet<&str> = ids.iter().filter_map(|id| who.get(id.as_str()).copied()).collect();
        if let (1, Some(one)) = (agree.len(), agree.first()) {
            tell(file, line, format!("{what} \"confirmed\" by {one:?} alone, expected two publishers or more"));
        }
    }
    // A source serves a row, or a sentence of the notes that names it.
    let mut notes = String::new();
    if let Ok(file) = open(&dir.join("NOTES.md")) {
        // What of it cannot be read cites nothing.
        let _unreadable = file.take(LARGEST).read_to_string(&mut notes);
    }
    let cited = tables.cited();
    for source in &tables.sources {
        if !cited.contains(source.id.as_str()) && !notes.contains(&format!("`{}`", source.id)) {
            let message = format!("source {:?}, expected a row or a sentence of NOTES.md that cites it", source.id);
            tell(sources, source.line, message);
        }
    }
    problems
}

/// The largest sum: the graphic adds up in 32 bits, and far below their end a sum says that something is wrong.
const LARGEST_SUM: u64 = 100_000_000;

/// Why counts cannot be added up.
fn sum(counts: impl Iterator<Item = u32>) -> Option<String> {
    let sum: u64 = counts.map(u64::from).sum();
    (sum > LARGEST_SUM).then(|| format!("counts add up to {sum}, expected at most {LARGEST_SUM}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_beyond_what_the_graphic_adds_up_is_told() {
        assert_eq!(sum([99_999_999, 1].into_iter()), None);
        let expected = "counts add up to 4294967296, expected at most 100000000";
        assert_eq!(sum([u32::MAX, 1].into_iter()).as_deref(), Some(expected));
    }
}
