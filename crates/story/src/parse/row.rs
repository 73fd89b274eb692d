//! One row of a table, its fields read one by one; what is wrong with a field is noted with file and line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use url::{Host, Url};

use expulsions_facts::{Code, Confidence, Date, parse_date};

use crate::schema::{CONFIDENCE, MOST};

/// One thing wrong in a data file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name within the data folder.
    pub file: &'static str,
    /// Line in that file, from 1; 0 when the file as a whole is meant.
    pub line: u64,
    /// What was found and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.message)
        } else {
            write!(f, "{}, line {}: {}", self.file, self.line, self.message)
        }
    }
}

/// What spreadsheets take for the beginning of a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// One data row, its place in the file, and the problems found in it.
pub(super) struct Row<'a> {
    pub(super) file: &'static str,
    pub(super) line: u64,
    pub(super) fields: &'a csv::StringRecord,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Row<'_> {
    pub(super) fn text(&self, index: usize) -> &str {
        &self.fields[index]
    }

    pub(super) fn problem(&mut self, message: String) {
        self.problems.push(Problem { file: self.file, line: self.line, message });
    }

    /// A field that `read` understands, or a problem that says what was expected.
    pub(super) fn field<T>(
        &mut self,
        index: usize,
        what: &str,
        expected: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = read(&self.fields[index]);
        if value.is_none() {
            self.problem(format!("{what} {:?}, expected {expected}", &self.fields[index]));
        }
        value
    }

    pub(super) fn date(&mut self, index: usize) -> Option<Date> {
        self.field(index, "date", "a day that exists as YYYY-MM-DD", parse_date)
    }

    /// A day that is not before that of the row above.
    pub(super) fn in_order(&mut self, index: usize, date: Option<Date>, before: &mut Option<Date>) {
        if date.is_some() && date < *before {
            self.problem(format!("date {:?}, expected rows in the order of their days", self.text(index)));
        }
        *before = date.or(*before);
    }

    pub(super) fn non_empty(&mut self, index: usize, what: &str) -> Option<String> {
        self.field(index, what, "some text", |text| (!text.trim().is_empty()).then(|| text.to_owned()))
    }

    pub(super) fn flag(&mut self, index: usize, what: &str) -> Option<bool> {
        self.field(index, what, "0 or 1", |text| match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        })
    }

    pub(super) fn number(&mut self, index: usize, what: &str) -> Option<Option<u32>> {
        self.field(index, what, &format!("a whole number of at most {MOST}, or nothing"), |text| {
            if text.is_empty() { Some(None) } else { whole(text).map(Some) }
        })
    }

    /// A number that must be there.
    pub(super) fn figure(&mut self, index: usize, what: &str) -> Option<u32> {
        self.field(index, what, &format!("a whole number of at most {MOST}"), whole)
    }

    pub(super) fn address(&mut self, index: usize, what: &str) -> Option<String> {
        let expected = "an http or https address of a host, without spaces or a user name";
        self.field(index, what, expected, |text| is_address(text).then(|| text.to_owned()))
    }

    /// Whether any cell would be a formula in a spreadsheet.
    pub(super) fn formulas(&mut self, header: &[&str]) {
        for (name, cell) in header.iter().zip(self.fields) {
            if cell.starts_with(FORMULA) {
                let message = format!("{name} {cell:?}, expected it not to begin as a formula of a spreadsheet does");
                self.problems.push(Problem { file: self.file, line: self.line, message });
            }
        }
    }

    /// A row that says the same as one above is a problem, whatever its id; `cells` are what it says.
    pub(super) fn once(&mut self, said: &mut BTreeMap<String, u64>, what: &str, cells: &[usize]) {
        let cells: Vec<String> = cells.iter().map(|&cell| folded(self.text(cell))).collect();
        let first = *said.entry(cells.join("\n")).or_insert(self.line);
        if first != self.line {
            self.problem(format!("{what} of line {first} again, expected once"));
        }
    }

    pub(super) fn party(&mut self, index: usize, what: &str, codes: &BTreeSet<Code>) -> Option<Code> {
        self.field(index, what, "an alpha-2 code of countries.csv, or NATO", |text| {
            Code::new(text).filter(|code| codes.is_empty() || codes.contains(code) || *code == Code::NATO)
        })
    }

    fn confidence(&mut self, index: usize) -> Option<Confidence> {
        let keys = CONFIDENCE.join(", ");
        self.field(index, "confidence", &format!("one of {keys}"), |text| {
            Confidence::ALL.into_iter().find(|level| level.key() == text)
        })
    }

    pub(super) fn source_ids(&mut self, index: usize, known: &BTreeSet<String>) -> Option<Vec<String>> {
        let ids: Vec<String> = self.text(index).split(';').map(str::to_owned).collect();
        let unknown: Vec<&String> = ids.iter().filter(|id| !known.is_empty() && !known.contains(*id)).collect();
        let messages: Vec<String> =
            unknown.iter().map(|id| format!("source id {id:?}, expected an id of sources.csv")).collect();
        let fine = messages.is_empty();
        for message in messages {
            self.problem(message);
        }
        for (at, id) in ids.iter().enumerate() {
            if ids[..at].contains(id) {
                self.problem(format!("source id {id:?} twice, expected each source once"));
            }
        }
        fine.then_some(ids)
    }

    /// The row's own id: small letters, digits and hyphens, of no other row; it begins with `start`.
    pub(super) fn id(&mut self, index: usize, seen: &mut BTreeSet<String>, start: &str) -> Option<String> {
        let id = self.field(index, "id", "small letters and digits, with hyphens between", |text| {
            is_id(text).then(|| text.to_owned())
        })?;
        if !id.starts_with(start) {
            self.problem(format!("id {id:?}, expected it to begin with {start:?}"));
        }
        if !seen.insert(id.clone()) {
            self.problem(format!("id {id:?} again, expected once"));
        }
        Some(id)
    }

    /// One of some words.
    pub(super) fn word(&mut self, index: usize, what: &str, words: &[&str]) -> Option<String> {
        let or_nothing = |word: &&str| if word.is_empty() { "nothing".to_owned() } else { (*word).to_owned() };
        let expected = words.iter().map(or_nothing).collect::<Vec<_>>().join(", ");
        self.field(index, what, &format!("one of {expected}"), |text| words.contains(&text).then(|| text.to_owned()))
    }

    /// A date with the precision known; nothing only where it may be left out.
    pub(super) fn partial_date(&mut self, index: usize, what: &str, may_be_empty: bool) -> Option<String> {
        let expected =
            if may_be_empty { "YYYY, YYYY-MM, YYYY-MM-DD or nothing" } else { "YYYY, YYYY-MM or YYYY-MM-DD" };
        self.field(index, what, expected, |text| {
            ((may_be_empty && text.is_empty()) || is_partial_date(text)).then(|| text.to_owned())
        })
    }

    /// How well a row is attested, and whether what it cites and says can bear that out.
    pub(super) fn attested(&mut self, index: usize, sources: Option<&Vec<String>>, note: &str) -> Option<Confidence> {
        let confidence = self.confidence(index)?;
        match confidence {
            Confidence::Confirmed if sources.is_some_and(|sources| sources.len() < 2) => {
                self.problem("confidence \"confirmed\" with one source, expected two or more".to_owned());
            }
            Confidence::Inferred | Confidence::Disputed if note.trim().is_empty() => {
                self.problem(format!("confidence {:?} without a note, expected one that says why", confidence.key()));
            }
            _ => {}
        }
        Some(confidence)
    }
}

/// Digits alone: no sign, which a number may have elsewhere.
fn whole(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|&number| digits && number <= MOST)
}

/// A text without what makes no difference to a reader.
fn folded(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ").trim_end_matches('.').to_owned()
}

/// `https://example.org/a`. Browsers mend much without a word, so what they would have to mend is refused.
fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = !host.is_empty() && !host.contains('@') && !text.contains(|c: char| c.is_whitespace() || c == '\\');
    plain
        && Url::parse(text).is_ok_and(|url| match url.host() {
            // One word is a machine of somebody's own net.
            Some(Host::Domain(name)) => name.contains('.') && name.split('.').all(|label| !label.is_empty()),
            Some(_) => true,
            None => false,
        })
}

/// `2018-03-14-gb-ru`.
fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.split('-').all(part)
}

/// `2018`, `2018-03` or `2018-03-30`.
fn is_partial_date(text: &str) -> bool {
    match text.len() {
        4 => parse_date(&format!("{text}-01-01")).is_some(),
        7 => parse_date(&format!("{text}-01")).is_some(),
        _ => parse_date(text).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_host_and_nothing_to_mend() {
        for fine in
            ["https://example.org", "http://a.example.org:8080/b?c=d#e", "https://1.2.3.4/", "https://пример.рф/я"]
        {
            assert!(is_address(fine), "{fine}");
        }
        for wrong in [
            "",
            "https://",
            "https:///path",
            "https://?query",
            "https:/example.org",
            "https://exa mple.org/",
            "https://example.org/a b",
            " https://example.org/",
            "https://user@example.org/",
            "https://user:word@example.org/",
            "https://@example.org/",
            "https://example.org\\a",
            "https://localhost/",
            "https://example..org/",
            "https://example.org:port/",
            "https://[::1/",
            "javascript:alert(1)",
            "ftp://example.org/",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_number_is_digits_within_bounds() {
        assert_eq!((whole("0"), whole("755"), whole("10000")), (Some(0), Some(755), Some(MOST)));
        for wrong in ["10001", "4294967295", "99999999999", "+5", "-1", "1.0", "", " 5", "٥"] {
            assert_eq!(whole(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn rows_are_the_same_whatever_their_spaces_and_capitals() {
        assert_eq!(folded(" No  number given. "), folded("no number given"));
        assert_ne!(folded("two consuls"), folded("two envoys"));
    }
}
