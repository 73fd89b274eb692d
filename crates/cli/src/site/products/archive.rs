//! The data as one file: every table with its description, the notes, the rows as JSON and the terms, as a zip archive.

use std::io::{Cursor, Write as _};

use expulsions::Error;
use expulsions::data::{Date, iso};
use expulsions_story::schema::Table;
use expulsions_story::tables::Tables;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::datapackage::{self, TITLE};
use super::notices;
use crate::site::bundle::store::Store;

/// Its name in the folder of the data.
pub(crate) const FILE: &str = "expulsions-2018.zip";

/// The folder in it that holds everything.
const FOLDER: &str = "expulsions-2018";

/// How well the rest is packed, from 0 to 9.
const LEVEL: i64 = 9;

/// The archive of what a store has in the folder of the data, with a file to read first and the terms. Its files have
/// the day on which the data changed, so that the same data make the same archive.
pub(crate) fn make(store: &Store, tables: &Tables, csv: &[(Table, String)]) -> Result<Vec<u8>, Error> {
    let changed = datapackage::changed(tables)?;
    let mut files = vec![
        ("LICENSE.txt".to_owned(), notices::OWN.as_bytes().to_vec()),
        ("README.txt".to_owned(), readme(csv, changed).into_bytes()),
    ];
    for path in store.paths() {
        if let (Some(name), Some(content)) = (path.strip_prefix("data/"), store.get(path)) {
            files.push((name.to_owned(), content.to_vec()));
        }
    }
    packed(&files, changed).map_err(|error| Error::new(format!("cannot pack the data: {error}")))
}

fn packed(files: &[(String, Vec<u8>)], changed: Date) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let year = u16::try_from(changed.year())?;
    let day = DateTime::from_date_and_time(year, changed.month().into(), changed.day(), 0, 0, 0)?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(day)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(format!("{FOLDER}/{name}"), options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What the archive holds, in words.
fn readme(csv: &[(Table, String)], changed: Date) -> String {
    let tables: String = csv
        .iter()
        .map(|(table, text)| {
            let rows = text.lines().count() - 1;
            format!("{:<22} {rows:>4} rows. {}\r\n", table.file, table.about)
        })
        .collect();
    format!(
        "{TITLE}\r\nVersion {}, last changed on {}\r\n\r\n\
         {tables}\r\n\
         datapackage.json       what every table and column is, for programs (Data Package 2.0, https://datapackage.org)\r\n\
         {:<22} the measures with their sources in full; expulsions-2018.schema.json says how\r\n\
         NOTES.md               how the rows are counted, what is disputed, what was not found\r\n\
         LICENSE.txt            the terms: CC BY 4.0, to be credited as \"Expulsions dataset, 2018\"\r\n\r\n\
         All text is UTF-8. Ids of sources stand together in a cell; citations.csv has them one by one.\r\n",
        datapackage::version(changed),
        iso(changed),
        super::rows::FILE,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_archive() {
        let day = expulsions::data::parse_date("2026-11-28").expect("a day");
        let files = [("a.csv".to_owned(), b"id\na\n".repeat(100)), ("b.txt".to_owned(), b"b".to_vec())];
        let archive = packed(&files, day).expect("packs");
        assert_eq!(packed(&files, day).expect("packs"), archive);
        assert!(archive.len() < 400, "{} bytes", archive.len());
        let later = expulsions::data::parse_date("2026-11-29").expect("a day");
        assert_ne!(packed(&files, later).expect("packs"), archive);
    }
}
