//! The description of the tables against what their reader does.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use expulsions_story::parse;
use expulsions_story::schema::{self, Needed};

/// What the tables' description says about empty cells is what the reader does.
#[test]
fn a_column_may_be_empty_where_its_description_says_so() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("facts/empty");
    let _absent = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).unwrap();
    for entry in fs::read_dir("data").unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, dir.join(path.file_name().unwrap())).unwrap();
    }
    let mut refused = 0;
    for table in schema::TABLES {
        let path = dir.join(table.file);
        let text = fs::read_to_string(&path).unwrap();
        let rows: Vec<csv::StringRecord> =
            csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect();
        for (at, column) in table.columns.iter().enumerate() {
            // Where some are empty, the reader has taken them already.
            let taken = rows.iter().any(|row| row[at].is_empty());
            if taken {
                assert!(column.needed == Needed::No, "{} of {} is empty", column.name, table.file);
                continue;
            }
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(table.header()).unwrap();
            for (number, row) in rows.iter().enumerate() {
                let cell = |(place, cell)| if number == 0 && place == at { "" } else { cell };
                writer.write_record(row.iter().enumerate().map(cell)).unwrap();
            }
            fs::write(&path, writer.into_inner().unwrap()).unwrap();
            let problems = parse::read(&dir).err().unwrap_or_default();
            let here = problems.iter().any(|problem| problem.file == table.file && problem.line == 2);
            let needed = column.needed != Needed::No;
            assert_eq!(here, needed, "an empty {} in {}: the reader says {problems:#?}", column.name, table.file);
            refused += usize::from(needed);
        }
        fs::write(&path, text).unwrap();
    }
    assert!(refused > 30, "{refused} columns");
}
