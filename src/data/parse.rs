//! CSV in, checked facts out; every problem, not just the first.
//!
//! Owns the reading of the five files and all checks on them. Native only: the WebAssembly module
//! holds the result as tables that the build script wrote from it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

use super::tables::{CountryRow, EventRow, MeasureRow, Source, Tables, WaveRow};
use super::{Code, Confidence, Date, Kind, Measure, PERIOD, parse_date};

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

/// Reads and checks the five files in `dir`.
///
/// # Errors
/// Every problem found in any of them, sorted by file and line.
pub fn read(dir: &Path) -> Result<Tables, Vec<Problem>> {
    let mut reader = Reader { dir, problems: Vec::new() };
    // A row with a problem of its own still exists: what refers to it is no second problem.
    let (sources, ids) = reader.sources();
    let (countries, codes) = reader.countries();
    let measures = reader.measures(&codes, &ids);
    let events = reader.events(&ids);
    let waves = reader.waves(&codes, &ids);
    let mut problems = reader.problems;
    if problems.is_empty() {
        Ok(Tables { measures, countries, events, waves, sources })
    } else {
        problems.sort();
        Err(problems)
    }
}

struct Reader<'a> {
    dir: &'a Path,
    problems: Vec<Problem>,
}

/// One data row, its place in the file, and the problems found in it.
struct Row<'a> {
    file: &'static str,
    line: u64,
    fields: &'a csv::StringRecord,
    problems: &'a mut Vec<Problem>,
}

impl Row<'_> {
    fn text(&self, index: usize) -> &str {
        &self.fields[index]
    }

    fn problem(&mut self, message: String) {
        self.problems.push(Problem { file: self.file, line: self.line, message });
    }

    /// A field that `read` understands, or a problem that says what was expected.
    fn field<T>(&mut self, index: usize, what: &str, expected: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = read(&self.fields[index]);
        if value.is_none() {
            self.problem(format!("{what} {:?}, expected {expected}", &self.fields[index]));
        }
        value
    }

    fn date(&mut self, index: usize) -> Option<Date> {
        self.field(index, "date", "a day that exists as YYYY-MM-DD", parse_date)
    }

    fn non_empty(&mut self, index: usize, what: &str) -> Option<String> {
        self.field(index, what, "some text", |text| (!text.trim().is_empty()).then(|| text.to_owned()))
    }

    fn flag(&mut self, index: usize, what: &str) -> Option<bool> {
        self.field(index, what, "0 or 1", |text| match text {
            "0" => Some(false),
            "1" => Some(true),
            _ => None,
        })
    }

    fn number(&mut self, index: usize, what: &str) -> Option<Option<u32>> {
        self.field(index, what, "a whole number or nothing", |text| {
            if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
        })
    }

    fn party(&mut self, index: usize, what: &str, codes: &BTreeSet<Code>) -> Option<Code> {
        self.field(index, what, "an alpha-2 code of countries.csv, or NATO", |text| {
            Code::new(text).filter(|code| codes.is_empty() || codes.contains(code) || *code == Code::NATO)
        })
    }

    fn confidence(&mut self, index: usize) -> Option<Confidence> {
        let keys = Confidence::ALL.map(Confidence::key).join(", ");
        self.field(index, "confidence", &format!("one of {keys}"), |text| {
            Confidence::ALL.into_iter().find(|level| level.key() == text)
        })
    }

    fn source_ids(&mut self, index: usize, known: &BTreeSet<String>) -> Option<Vec<String>> {
        let ids: Vec<String> = self.text(index).split(';').map(str::to_owned).collect();
        let unknown: Vec<&String> = ids.iter().filter(|id| !known.is_empty() && !known.contains(*id)).collect();
        let messages: Vec<String> =
            unknown.iter().map(|id| format!("source id {id:?}, expected an id of sources.csv")).collect();
        let fine = messages.is_empty();
        for message in messages {
            self.problem(message);
        }
        fine.then_some(ids)
    }
}

impl Reader<'_> {
    /// Reads one file; `read` gets each row that has the right number of fields.
    fn rows<T>(
        &mut self,
        file: &'static str,
        header: &[&str],
        mut read: impl FnMut(&mut Row<'_>) -> Option<T>,
    ) -> Vec<T> {
        let tell = |problems: &mut Vec<Problem>, line, message| {
            problems.push(Problem { file, line, message });
        };
        let problems = &mut self.problems;
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(self.dir.join(file));
        let mut reader = match reader {
            Ok(reader) => reader,
            Err(error) => {
                tell(problems, 0, format!("cannot be read: {error}"));
                return Vec::new();
            }
        };
        let mut found = Vec::new();
        let mut seen_header = false;
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    tell(problems, line, format!("is not readable as UTF-8 CSV: {error}"));
                    continue;
                }
            };
            let line = record.position().map_or(0, csv::Position::line);
            if !seen_header {
                seen_header = true;
                if record.iter().ne(header.iter().copied()) {
                    let got: Vec<&str> = record.iter().collect();
                    tell(problems, line, format!("header {:?}, expected {:?}", got.join(","), header.join(",")));
                    return found;
                }
                continue;
            }
            if record.len() != header.len() {
                tell(problems, line, format!("{} fields, expected {}", record.len(), header.len()));
                continue;
            }
            let mut row = Row { file, line, fields: &record, problems: &mut *problems };
            found.extend(read(&mut row));
        }
        if !seen_header {
            tell(problems, 0, format!("is empty, expected the header {:?}", header.join(",")));
        }
        found
    }

    fn sources(&mut self) -> (Vec<Source>, BTreeSet<String>) {
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        let sources = self.rows("sources.csv", &["id", "publisher", "title", "date", "url", "how_used"], |row| {
            let id = row.field(0, "source id", "letters, digits and hyphens", |text| {
                let fine = !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
                fine.then(|| text.to_owned())
            });
            if let Some(first) = id.clone().and_then(|id| seen.insert(id, row.line)) {
                row.problem(format!("source id {:?} again, expected once (first on line {first})", row.text(0)));
            }
            let publisher = row.non_empty(1, "publisher");
            let title = row.non_empty(2, "title");
            let date = row.field(3, "date", "YYYY, YYYY-MM or YYYY-MM-DD", |text| {
                (text.is_empty() || is_partial_date(text)).then(|| text.to_owned())
            });
            let url = row.field(4, "url", "an http or https address or nothing", |text| {
                let fine = text.is_empty() || text.starts_with("https://") || text.starts_with("http://");
                fine.then(|| text.to_owned())
            });
            let how_used = row.text(5).to_owned();
            Some(Source { id: id?, publisher: publisher?, title: title?, date: date?, url: url?, how_used })
        });
        (sources, seen.into_keys().collect())
    }

    fn countries(&mut self) -> (Vec<CountryRow>, BTreeSet<Code>) {
        let header = ["iso2", "iso3", "name", "name_2018", "region", "nato_2018", "eu_2018", "grid_col", "grid_row"];
        let mut cells: BTreeMap<(u8, u8), Code> = BTreeMap::new();
        let mut codes: BTreeSet<Code> = BTreeSet::new();
        let countries = self.rows("countries.csv", &header, |row| {
            let code = row.field(0, "country code", "two capital letters", |text| {
                Code::new(text).filter(|code| code.as_str().len() == 2)
            });
            if code.is_some_and(|code| !codes.insert(code)) {
                row.problem(format!("country code {:?} again, expected one tile per country", row.text(0)));
            }
            let iso3 = row.field(1, "country code", "three capital letters", |text| {
                Code::new(text).filter(|code| code.as_str().len() == 3).map(|_| text.to_owned())
            });
            let name = row.non_empty(2, "name");
            let region = row.field(4, "region", "a continental region of the United Nations", |text| {
                const REGIONS: [&str; 6] = ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"];
                REGIONS.contains(&text).then(|| text.to_owned())
            });
            let nato = row.flag(5, "nato_2018");
            let eu = row.flag(6, "eu_2018");
            let col = row.field(7, "grid_col", "0 to 29", |text| text.parse().ok().filter(|&col: &u8| col < 30));
            let place = row.field(8, "grid_row", "0 to 18", |text| text.parse().ok().filter(|&row: &u8| row < 19));
            if let (Some(code), Some(col), Some(place)) = (code, col, place)
                && let Some(other) = cells.insert((col, place), code)
            {
                row.problem(format!("tile {col},{place} of {code}, expected a free tile: it is {other}'s"));
            }
            Some(CountryRow {
                code: code?,
                iso3: iso3?,
                name: name?,
                name_2018: row.text(3).to_owned(),
                region: region?,
                nato: nato?,
                eu: eu?,
                col: col?,
                row: place?,
            })
        });
        (countries, codes)
    }

    fn measures(&mut self, codes: &BTreeSet<Code>, ids: &BTreeSet<String>) -> Vec<MeasureRow> {
        let header = ["date", "by", "of", "count", "count_note", "kind", "note", "source_ids", "confidence"];
        let kinds = Kind::ALL.map(Kind::key).join(", ");
        let (first, last) = (parse_date(PERIOD.0), parse_date(PERIOD.1));
        self.rows("expulsions-2018.csv", &header, |row| {
            let date = row.date(0);
            if date.is_some() && (date < first || date > last) {
                row.problem(format!("date {:?}, expected {} to {}", row.text(0), PERIOD.0, PERIOD.1));
            }
            let by = row.party(1, "acting party", codes);
            let of = row.party(2, "party aimed at", codes);
            if let (Some(by), Some(of)) = (by, of)
                && (by == Code::RU) == (of == Code::RU)
            {
                row.problem(format!("parties {by} and {of}, expected Russia (RU) as one of the two"));
            }
            let count = row.number(3, "count");
            let kind = row.field(5, "kind", &format!("one of {kinds}"), |text| {
                Kind::ALL.into_iter().find(|kind| kind.key() == text)
            });
            if kind == Some(Kind::Expulsion) && matches!(count, Some(None | Some(0))) {
                row.problem(format!("count {:?} of an expulsion, expected at least 1", row.text(3)));
            }
            let sources = row.source_ids(7, ids);
            let confidence = row.confidence(8);
            Some(MeasureRow {
                fact: Measure { date: date?, by: by?, of: of?, count: count?, kind: kind?, confidence: confidence? },
                count_note: row.text(4).to_owned(),
                note: row.text(6).to_owned(),
                sources: sources?,
                line: row.line,
            })
        })
    }

    fn events(&mut self, ids: &BTreeSet<String>) -> Vec<EventRow> {
        self.rows("events-2018.csv", &["date", "title", "description", "source_ids"], |row| {
            let date = row.date(0);
            let title = row.non_empty(1, "title");
            let description = row.non_empty(2, "description");
            let sources = row.source_ids(3, ids);
            Some(EventRow { date: date?, title: title?, description: description?, sources: sources? })
        })
    }

    fn waves(&mut self, codes: &BTreeSet<Code>, ids: &BTreeSet<String>) -> Vec<WaveRow> {
        let header =
            ["start_date", "end_date", "name", "by", "of", "count", "answer_count", "note", "source_ids", "confidence"];
        self.rows("waves-history.csv", &header, |row| {
            let partial = |text: &str| is_partial_date(text).then(|| text.to_owned());
            let start = row.field(0, "start date", "YYYY, YYYY-MM or YYYY-MM-DD", partial);
            row.field(1, "end date", "YYYY, YYYY-MM, YYYY-MM-DD or nothing", |text| {
                (text.is_empty() || is_partial_date(text)).then_some(())
            });
            let name = row.non_empty(2, "name");
            let known = |text: &str| {
                let listed = ["NATO", "EU", "MULTI"].contains(&text) || codes.iter().any(|code| code.as_str() == text);
                (codes.is_empty() || listed).then_some(())
            };
            let expected = "an alpha-2 code of countries.csv, or NATO, EU, MULTI";
            row.field(3, "acting party", expected, known);
            row.field(4, "party aimed at", expected, known);
            let count = row.number(5, "count");
            row.number(6, "answer count");
            let sources = row.source_ids(8, ids);
            row.confidence(9);
            Some(WaveRow { start: start?, name: name?, count: count?, sources: sources? })
        })
    }
}

/// `2018`, `2018-03` or `2018-03-30`.
fn is_partial_date(text: &str) -> bool {
    match text.len() {
        4 => parse_date(&format!("{text}-01-01")).is_some(),
        7 => parse_date(&format!("{text}-01")).is_some(),
        _ => parse_date(text).is_some(),
    }
}
