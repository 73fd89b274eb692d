//! A table's file before its cells are read: that it has an end, and that each row is one line of it.
//!
//! A quotation mark too many makes any reader of CSV take the rows that follow for a part of one cell, without a word.
//! So no cell may run over the end of a line, and a line whose quotation marks do not pair is a problem and no row.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// The most bytes that a file may have.
pub(super) const LARGEST: u64 = 64 << 20;

/// Opens a file that can be read to its end, or says why it cannot.
pub(super) fn open(path: &Path) -> Result<File, String> {
    let unreadable = |error: io::Error| format!("cannot be read: {error}");
    // Before it is opened, which would wait for whoever writes into a pipe.
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return Err("is a folder, a pipe or a device, expected a file".to_owned());
    }
    if found.len() > LARGEST {
        return Err(format!("has {} bytes, expected at most {LARGEST}", found.len()));
    }
    File::open(path).map_err(unreadable)
}

/// The same lines, those with problems left blank, so that all others keep their numbers.
pub(super) struct Lines<'a, R> {
    inner: BufReader<R>,
    header: &'a [&'a str],
    line: Vec<u8>,
    given: usize,
    number: u64,
    bytes: u64,
    /// What was found so far, with the numbers of the lines.
    pub(super) problems: Vec<(u64, String)>,
}

impl<'a, R: Read> Lines<'a, R> {
    /// `header` names the columns.
    pub(super) fn new(inner: R, header: &'a [&'a str]) -> Self {
        let inner = BufReader::new(inner);
        Self { inner, header, line: Vec::new(), given: 0, number: 0, bytes: 0, problems: Vec::new() }
    }

    fn next(&mut self) -> io::Result<()> {
        self.line.clear();
        self.given = 0;
        // It may have grown since it was looked at.
        let mut rest = (&mut self.inner).take(LARGEST + 1 - self.bytes);
        self.bytes += rest.read_until(b'\n', &mut self.line)? as u64;
        if self.bytes > LARGEST {
            return Err(io::Error::other(format!("more than {LARGEST} bytes")));
        }
        self.number += 1;
        if let Some(problem) = problem(&self.line, self.header) {
            self.problems.push((self.number, problem));
            self.line.clear();
            self.line.push(b'\n');
        }
        Ok(())
    }
}

impl<R: Read> Read for Lines<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.line.len() {
            self.next()?;
        }
        let read = (&self.line[self.given..]).read(buffer)?;
        self.given += read;
        Ok(read)
    }
}

/// Where a line is while it is read.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the beginning of a cell.
    Start,
    /// In a cell without quotation marks around it.
    Plain,
    /// Between the quotation marks around a cell.
    Quoted,
    /// After one that ends the cell, or is the first of two that stand for one.
    Closed,
}

/// The first thing wrong with a line, which may end in a line break.
fn problem(line: &[u8], header: &[&str]) -> Option<String> {
    // Said with its place by whoever reads the cells.
    let text = std::str::from_utf8(line).ok()?;
    let text = text.strip_suffix('\n').map_or(text, |text| text.strip_suffix('\r').unwrap_or(text));
    let (mut place, mut column) = (Place::Start, 0);
    let name = |column: usize| match header.get(column) {
        Some(name) => format!("{name:?}"),
        None => format!("cell {}", column + 1),
    };
    for c in text.strip_prefix('\u{feff}').unwrap_or(text).chars() {
        if unseen(c) {
            let code = u32::from(c);
            return Some(format!("the character U+{code:04X} in {}, expected none that cannot be seen", name(column)));
        }
        place = match (place, c) {
            (Place::Quoted, '"') => Place::Closed,
            (Place::Quoted, _) | (Place::Start | Place::Closed, '"') => Place::Quoted,
            (_, ',') => {
                column += 1;
                Place::Start
            }
            (Place::Plain, '"') => {
                let name = name(column);
                return Some(format!(
                    "a quotation mark within {name}, expected one around the whole cell and two for each within"
                ));
            }
            (Place::Closed, _) => {
                return Some(format!("text after the closing quotation mark of {}, expected a comma", name(column)));
            }
            (Place::Start | Place::Plain, _) => Place::Plain,
        };
    }
    (place == Place::Quoted)
        .then(|| format!("{} runs over the end of its line, expected a closing quotation mark", name(column)))
}

/// Controls, marks of direction and whatever else takes no room, so that nobody sees what a cell holds.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [&str; 3] = ["id", "note", "source_ids"];

    fn read(text: &str) -> (Vec<csv::StringRecord>, Vec<(u64, String)>) {
        let lines = Lines::new(text.as_bytes(), &HEADER);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(lines);
        let records = reader.records().map(|record| record.expect("text")).collect();
        (records, reader.into_inner().problems)
    }

    #[test]
    fn a_quotation_mark_anywhere_costs_its_own_row_and_no_other() {
        let rows = ["a,one,x", "b,\"two, \"\"three\"\"\",y", "c,,z", "d,four,\"w\""];
        for (number, row) in rows.iter().enumerate() {
            for at in 0..=row.len() {
                let mut changed = rows.map(str::to_owned);
                changed[number].insert(at, '"');
                for end in ["\n", "\r\n", ""] {
                    let (records, problems) = read(&(changed.join("\n") + end));
                    let told: Vec<u64> = problems.iter().map(|(line, _)| *line).collect();
                    assert_eq!(told, [number as u64 + 1], "{changed:?}");
                    let left: Vec<&str> = records.iter().map(|record| &record[0]).collect();
                    let others: Vec<&str> = ["a", "b", "c", "d"]
                        .into_iter()
                        .enumerate()
                        .filter(|&(at, _)| at != number)
                        .map(|(_, id)| id)
                        .collect();
                    assert_eq!(left, others, "{changed:?}");
                }
            }
        }
        assert_eq!(read(&rows.join("\n")), (read(&rows.join("\r\n")).0, Vec::new()), "as they are they are fine");
    }

    #[test]
    fn what_is_wrong_is_said_with_the_column() {
        let said = |line: &str| problem(line.as_bytes(), &HEADER).unwrap_or_default();
        assert_eq!(
            said("a,so \"called\",x\n"),
            "a quotation mark within \"note\", expected one around the whole cell and two for each within"
        );
        assert_eq!(said("a,\"so\" called,x\n"), "text after the closing quotation mark of \"note\", expected a comma");
        assert_eq!(
            said("a,\"so called,x\n"),
            "\"note\" runs over the end of its line, expected a closing quotation mark"
        );
        assert_eq!(
            said("a,b,c,\"d\n"),
            "cell 4 runs over the end of its line, expected a closing quotation mark",
            "beyond the header"
        );
    }

    #[test]
    fn what_cannot_be_seen_is_named() {
        for c in
            ['\0', '\u{7}', '\t', '\r', '\u{7f}', '\u{85}', '\u{ad}', '\u{200b}', '\u{200d}', '\u{202e}', '\u{2067}']
        {
            let expected = format!("the character U+{:04X} in \"id\", expected none that cannot be seen", u32::from(c));
            assert_eq!(problem(format!("a{c}b,c,d\n").as_bytes(), &HEADER), Some(expected));
        }
        // The first mark of a file says that it is UTF-8.
        assert_eq!(problem("\u{feff}\"a\",c,d\r\n".as_bytes(), &HEADER), None);
        assert!(problem("a\u{feff}b,c,d".as_bytes(), &HEADER).is_some());
        assert_eq!(problem("é – “ß” МИД العربية 中文 🇬🇧,c,d".as_bytes(), &HEADER), None);
    }

    #[test]
    fn a_file_that_grows_without_end_is_left() {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).from_reader(Lines::new(io::repeat(b'a'), &HEADER));
        let error = reader.records().next().expect("something").expect_err("too much").to_string();
        assert!(error.contains("more than 67108864 bytes"), "{error}");
    }
}
