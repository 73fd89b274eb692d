//! Corrections against the tables: what a correction says has stood there since, stands there, or is what the next one
//! says stood there before it. So no later change of a cell that was corrected goes without a correction.

use std::collections::BTreeMap;

use super::row::Problem;
use crate::schema::{CORRECTIONS, TABLES, Table};
use crate::tables::{CorrectionRow, Tables};

/// Every row that was read, by its table's name and its first cell.
#[derive(Default)]
pub(super) struct Cells(BTreeMap<&'static str, BTreeMap<String, csv::StringRecord>>);

impl Cells {
    pub(super) fn put(&mut self, table: &Table, record: &csv::StringRecord) {
        self.0.entry(table.name()).or_default().insert(record[0].to_owned(), record.clone());
    }

    fn row(&self, table: &str, id: &str) -> Option<&csv::StringRecord> {
        self.0.get(table)?.get(id)
    }
}

/// Corrections that the tables do not bear out.
pub(super) fn problems(tables: &Tables, cells: &Cells) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, change) in tables.corrections.iter().enumerate() {
        let later = &tables.corrections[at + 1..];
        if let Some(message) = problem(change, later, cells) {
            problems.push(Problem { file: CORRECTIONS.file, line: change.line, message });
        }
    }
    problems
}

fn problem(change: &CorrectionRow, later: &[CorrectionRow], cells: &Cells) -> Option<String> {
    let CorrectionRow { table, row, field, now, .. } = change;
    let header = TABLES.iter().find(|other| other.name() == *table).map(Table::header).unwrap_or_default();
    let unknown = field.split(';').find(|name| !field.is_empty() && !header.contains(name));
    if let Some(unknown) = unknown {
        return Some(format!("field {unknown:?}, expected a column of {table}.csv"));
    }
    if row.is_empty() {
        // Of columns and tables the words tell.
        return None;
    }
    let mut of_row = later.iter().filter(|other| other.table == *table && other.row == *row);
    let found = cells.row(table, row);
    if field.is_empty() {
        // The whole row came or went; what came last holds.
        let last = !of_row.any(|other| other.field.is_empty());
        return match found {
            Some(_) if last && now.is_empty() => Some(format!("row {row:?} gone, expected none in {table}.csv")),
            None if last && !now.is_empty() => Some(format!("row {row:?} new, expected it in {table}.csv")),
            _ => None,
        };
    }
    let column = header.iter().position(|name| name == field)?;
    if let Some(next) = of_row.clone().find(|other| other.field == *field) {
        return (next.was != *now)
            .then(|| format!("{field} now {now:?}, expected {:?}, from which line {} goes on", next.was, next.line));
    }
    match found {
        Some(record) if record[column] == **now => None,
        Some(record) => {
            Some(format!("{field} now {now:?}, expected {:?}, which stands in {table}.csv", &record[column]))
        }
        None if of_row.any(|other| other.field.is_empty() && other.now.is_empty()) => None,
        None => Some(format!("row {row:?}, expected the id of a row of {table}.csv")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::MEASURES;

    fn change(row: &str, field: &str, was: &str, now: &str, line: u64) -> CorrectionRow {
        CorrectionRow {
            date: expulsions_facts::Date::MIN,
            table: MEASURES.name(),
            row: row.to_owned(),
            field: field.to_owned(),
            was: was.to_owned(),
            now: now.to_owned(),
            why: "so".to_owned(),
            line,
        }
    }

    /// What is said of corrections of a table of one row, whose number is 3.
    fn said(corrections: Vec<CorrectionRow>) -> Vec<String> {
        let mut cells = Cells::default();
        let row = ["a", "2018-03-14", "GB", "RU", "expulsion", "3", "", "", "", "confirmed"];
        cells.put(&MEASURES, &csv::StringRecord::from(row.to_vec()));
        let tables = Tables { corrections, ..Tables::default() };
        problems(&tables, &cells).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_chain_of_corrections_ends_in_what_stands_there() {
        assert_eq!(
            said(vec![change("a", "count", "1", "2", 2), change("a", "count", "2", "3", 3)]),
            Vec::<String>::new()
        );
        assert_eq!(
            said(vec![change("a", "count", "1", "2", 2), change("a", "count", "1", "4", 3)]),
            [
                "corrections.csv, line 2: count now \"2\", expected \"1\", from which line 3 goes on",
                "corrections.csv, line 3: count now \"4\", expected \"3\", which stands in expulsions-2018.csv",
            ]
        );
    }

    #[test]
    fn rows_and_columns_that_a_correction_names_are_there_unless_they_went() {
        assert_eq!(
            said(vec![
                change("a", "", "a row", "", 2),
                change("b", "", "", "a row", 3),
                change("b", "count", "1", "2", 4),
                change("", "count;number", "in words", "in figures", 5),
            ]),
            [
                "corrections.csv, line 2: row \"a\" gone, expected none in expulsions-2018.csv",
                "corrections.csv, line 3: row \"b\" new, expected it in expulsions-2018.csv",
                "corrections.csv, line 4: row \"b\", expected the id of a row of expulsions-2018.csv",
                "corrections.csv, line 5: field \"number\", expected a column of expulsions-2018.csv",
            ]
        );
        let went = vec![change("b", "count", "1", "2", 2), change("b", "", "a row", "", 3)];
        assert_eq!(said(went), Vec::<String>::new());
        assert_eq!(said(vec![change("a", "", "a row", "", 2), change("a", "", "", "a row", 3)]), Vec::<String>::new());
    }
}
