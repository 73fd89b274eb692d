//! CSV in, checked facts out; every problem, not just the first.
//!
//! Owns the reading of the eight files and all checks on them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use expulsions_facts::{Code, Kind, Measure, PERIOD, parse_date};

use crate::schema::{
    self, ANSWER_KINDS, ANSWERS, CORRECTED, COUNTS, KINDS, REGIONS, SOURCE_TYPES, Table, UNIONS, VERDICTS, WAVE_KINDS,
};
use crate::tables::{ClaimRow, CorrectionRow, CountryRow, EventRow, MeasureRow, PressRow, Source, Tables, WaveRow};

mod corrected;
mod lines;
mod row;
mod whole;

use corrected::Cells;
use lines::Lines;
pub use row::Problem;
use row::Row;

/// The longest title of a moment in characters.
const TITLE: usize = 60;

/// The most moments that can deserve a label.
const KEY_MOMENTS: usize = 7;

/// Reads and checks the eight files in `dir`.
///
/// # Errors
/// Every problem found in any of them, sorted by file and line.
pub fn read(dir: &Path) -> Result<Tables, Vec<Problem>> {
    let mut reader = Reader { dir, problems: Vec::new(), cells: Cells::default() };
    // A row with a problem of its own still exists: what refers to it is no second problem.
    let (sources, ids) = reader.sources();
    let (countries, codes) = reader.countries();
    let measures = reader.measures(&codes, &ids);
    let events = reader.events(&ids);
    let press = reader.press(&ids);
    let claims = reader.claims(&ids);
    let waves = reader.waves(&codes, &ids);
    let corrections = reader.corrections();
    let tables = Tables { measures, countries, events, press, claims, waves, sources, corrections };
    if reader.problems.is_empty() {
        reader.problems = whole::problems(&tables, dir);
        reader.problems.extend(corrected::problems(&tables, &reader.cells));
    }
    let mut problems = reader.problems;
    if problems.is_empty() {
        Ok(tables)
    } else {
        problems.sort();
        Err(problems)
    }
}

struct Reader<'a> {
    dir: &'a Path,
    problems: Vec<Problem>,
    /// What has been read, for those who compare it with what once stood there.
    cells: Cells,
}

impl Reader<'_> {
    /// Reads one file; `read` gets each row that has the right number of fields. Whether none was lost on the way.
    fn rows<T>(&mut self, table: &Table, mut read: impl FnMut(&mut Row<'_>) -> Option<T>) -> (Vec<T>, bool) {
        let (file, header) = (table.file, &table.header()[..]);
        let problems = &mut self.problems;
        let tell = |problems: &mut Vec<Problem>, line, message| problems.push(Problem { file, line, message });
        let lines = match lines::open(&self.dir.join(file)) {
            Ok(open) => Lines::new(open, header),
            Err(why) => {
                tell(problems, 0, why);
                return (Vec::new(), false);
            }
        };
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(lines);
        let mut found = Vec::new();
        let (mut whole, mut rows) = (true, None);
        let mut record = csv::StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    whole = false;
                    if error.is_io_error() {
                        tell(problems, 0, format!("cannot be read to its end: {error}"));
                        break;
                    }
                    let line = error.position().map_or(0, csv::Position::line);
                    tell(problems, line, format!("is not readable as UTF-8 CSV: {error}"));
                    continue;
                }
            }
            let line = record.position().map_or(0, csv::Position::line);
            let Some(rows) = &mut rows else {
                rows = Some(0);
                if record.iter().eq(header.iter().copied()) {
                    continue;
                }
                whole = false;
                // Where the header's own line was left blank, this one is a row.
                if reader.get_ref().problems.is_empty() {
                    let got: Vec<&str> = record.iter().collect();
                    tell(problems, line, format!("header {:?}, expected {:?}", got.join(","), header.join(",")));
                }
                break;
            };
            *rows += 1;
            if record.len() != header.len() {
                whole = false;
                tell(problems, line, format!("{} fields, expected {}", record.len(), header.len()));
                continue;
            }
            let mut row = Row { file, line, fields: &record, problems: &mut *problems };
            row.formulas(header);
            found.extend(read(&mut row));
            self.cells.put(table, &record);
        }
        for (line, message) in reader.into_inner().problems {
            whole = false;
            tell(problems, line, message);
        }
        // What holds between the tables cannot be seen in one without rows.
        match rows {
            None if whole => tell(problems, 0, format!("is empty, expected the header {:?}", header.join(","))),
            Some(0) if whole => tell(problems, 0, "holds no rows, expected at least one".to_owned()),
            _ => {}
        }
        (found, whole)
    }

    fn sources(&mut self) -> (Vec<Source>, BTreeSet<String>) {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut urls = BTreeMap::new();
        let (sources, whole) = self.rows(&schema::SOURCES, |row| {
            let id = row.id(0, &mut seen, "");
            if row.text(0).starts_with(|c: char| c.is_ascii_digit()) {
                row.problem(format!(
                    "id {:?}, expected it to begin with a letter, as anchors of pages do",
                    row.text(0)
                ));
            }
            let publisher = row.non_empty(1, "publisher");
            let title = row.non_empty(3, "title");
            let date = row.partial_date(4, "date", true);
            let url = row.address(5, "url");
            row.once(&mut urls, "the url", &[5]);
            let language = row.field(6, "language", "two or three small letters", |text| {
                let fine = (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase());
                fine.then(|| text.to_owned())
            });
            let kind = row.word(7, "type", &SOURCE_TYPES);
            if kind.as_deref() == Some("mirror") && row.text(2).is_empty() {
                row.problem("a mirror without its original publisher, expected whose text it carries".to_owned());
            }
            Some(Source {
                id: id?,
                publisher: publisher?,
                original_publisher: row.text(2).to_owned(),
                title: title?,
                date: date?,
                url: url?,
                language: language?,
                kind: kind?,
                note: row.text(8).to_owned(),
                line: row.line,
            })
        });
        // Nobody can tell whether what is missing stood in a row that was lost.
        (sources, if whole { seen } else { BTreeSet::new() })
    }

    fn countries(&mut self) -> (Vec<CountryRow>, BTreeSet<Code>) {
        let mut cells: BTreeMap<(u8, u8), Code> = BTreeMap::new();
        let mut codes: BTreeSet<Code> = BTreeSet::new();
        let (mut long_codes, mut names) = (BTreeMap::new(), BTreeMap::new());
        let (countries, whole) = self.rows(&schema::COUNTRIES, |row| {
            let code = row.field(0, "country code", "two capital letters", |text| {
                Code::new(text).filter(|code| code.as_str().len() == 2)
            });
            if code.is_some_and(|code| !codes.insert(code)) {
                row.problem(format!("country code {:?} again, expected one tile per country", row.text(0)));
            }
            let iso3 = row.field(1, "country code", "three capital letters", |text| {
                Code::new(text).filter(|code| code.as_str().len() == 3).map(|_| text.to_owned())
            });
            row.once(&mut long_codes, "the three letters", &[1]);
            let name = row.non_empty(2, "name");
            row.once(&mut names, "the name", &[2]);
            if !row.text(3).is_empty() {
                row.once(&mut names, "the name", &[3]);
            }
            let region = row.field(4, "region", "a continental region of the United Nations", |text| {
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
        (countries, if whole { codes } else { BTreeSet::new() })
    }

    fn measures(&mut self, codes: &BTreeSet<Code>, ids: &BTreeSet<String>) -> Vec<MeasureRow> {
        let kinds = KINDS.join(", ");
        let (first, last) = (parse_date(PERIOD.0), parse_date(PERIOD.1));
        let mut seen = BTreeSet::new();
        let mut said = BTreeMap::new();
        let mut before = None;
        self.rows(&schema::MEASURES, |row| {
            row.once(&mut said, "date, parties, kind and note", &[1, 2, 3, 4, 7]);
            let date = row.date(1);
            if date.is_some() && (date < first || date > last) {
                row.problem(format!("date {:?}, expected {} to {}", row.text(1), PERIOD.0, PERIOD.1));
            }
            row.in_order(1, date, &mut before);
            let by = row.party(2, "acting party", codes);
            let of = row.party(3, "party aimed at", codes);
            if let (Some(by), Some(of)) = (by, of)
                && (by == Code::RU) == (of == Code::RU)
            {
                row.problem(format!("parties {by} and {of}, expected Russia (RU) as one of the two"));
            }
            let start = format!("{}-{}-{}", row.text(1), row.text(2), row.text(3)).to_ascii_lowercase();
            let id = row.id(0, &mut seen, if date.and(by).and(of).is_some() { &start } else { "" });
            let count = row.number(5, "count");
            let kind = row.field(4, "kind", &format!("one of {kinds}"), |text| {
                Kind::ALL.into_iter().find(|kind| kind.key() == text)
            });
            if kind == Some(Kind::Expulsion) && matches!(count, Some(None | Some(0))) {
                row.problem(format!("count {:?} of an expulsion, expected at least 1", row.text(5)));
            }
            let sources = row.source_ids(8, ids);
            let note = row.text(7).to_owned();
            let confidence = row.attested(9, sources.as_ref(), &note);
            Some(MeasureRow {
                id: id?,
                fact: Measure { date: date?, by: by?, of: of?, count: count?, kind: kind?, confidence: confidence? },
                count_note: row.text(6).to_owned(),
                note,
                sources: sources?,
                line: row.line,
            })
        })
        .0
    }

    fn events(&mut self, ids: &BTreeSet<String>) -> Vec<EventRow> {
        let mut seen = BTreeSet::new();
        let mut said = BTreeMap::new();
        let mut before = None;
        let mut keys = 0;
        self.rows(&schema::EVENTS, |row| {
            let date = row.date(1);
            row.in_order(1, date, &mut before);
            let start = row.text(1).to_owned();
            let id = row.id(0, &mut seen, if date.is_some() { &start } else { "" });
            let title = row.non_empty(2, "title");
            row.once(&mut said, "date and title", &[1, 2]);
            if let Some(long) = title.as_ref().map(|title| title.chars().count()).filter(|&long| long > TITLE) {
                row.problem(format!("a title of {long} characters, expected at most {TITLE}"));
            }
            let description = row.non_empty(3, "description");
            let sources = row.source_ids(4, ids);
            let key = row.word(5, "key", &["yes", ""]).map(|key| key == "yes");
            keys += usize::from(key == Some(true));
            if key == Some(true) && keys == KEY_MOMENTS + 1 {
                row.problem(format!("one more key moment, expected at most {KEY_MOMENTS}"));
            }
            Some(EventRow {
                id: id?,
                date: date?,
                title: title?,
                description: description?,
                sources: sources?,
                key: key?,
            })
        })
        .0
    }

    /// Not whether a query gives its value: `check` holds that against the rows.
    fn press(&mut self, ids: &BTreeSet<String>) -> Vec<PressRow> {
        let mut seen = BTreeSet::new();
        let mut said = BTreeMap::new();
        self.rows(&schema::PRESS, |row| {
            row.once(&mut said, "date, publisher and text", &[1, 2, 3]);
            let id = row.id(0, &mut seen, "");
            let date = row.partial_date(1, "date", true);
            let publisher = row.non_empty(2, "publisher");
            let text = row.non_empty(3, "text");
            let figure = row.figure(4, "figure");
            let counts = row.word(5, "counts", &COUNTS);
            let value = row.figure(7, "value");
            let verdict = row.word(8, "verdict", &VERDICTS);
            if let (Some(figure), Some(value), Some(verdict)) = (figure, value, &verdict) {
                if (verdict == "exact") != (figure == value) {
                    row.problem(format!("verdict {verdict:?} of {figure} against {value}, expected \"exact\" where they are equal, and only there"));
                }
                if verdict == "rounded" && !(figure < value && value * 10 <= figure * 11) {
                    row.problem(format!("verdict \"rounded\" of {figure} against {value}, expected at most a tenth more"));
                }
            }
            let explanation = row.non_empty(9, "explanation");
            let source = row.source_ids(10, ids).and_then(|ids| ids.into_iter().next());
            Some(PressRow {
                id: id?,
                date: date?,
                publisher: publisher?,
                text: text?,
                figure: figure?,
                counts: counts?,
                query: row.text(6).to_owned(),
                value: value?,
                verdict: verdict?,
                explanation: explanation?,
                source: source?,
                line: row.line,
            })
        })
        .0
    }

    /// Not whether an answer holds: `check` holds its numbers against the rows.
    fn claims(&mut self, ids: &BTreeSet<String>) -> Vec<ClaimRow> {
        let mut seen = BTreeSet::new();
        let mut said = BTreeMap::new();
        self.rows(&schema::CLAIMS, |row| {
            row.once(&mut said, "the claim", &[1]);
            let id = row.id(0, &mut seen, "");
            let claim = row.non_empty(1, "claim");
            let verdict = row.word(2, "verdict", &ANSWERS);
            let answer = row.non_empty(3, "answer");
            let counts = row.field(5, "counts", &format!("one of {}, or nothing", COUNTS.join(", ")), |text| {
                (text.is_empty() || COUNTS.contains(&text)).then(|| text.to_owned())
            });
            let value = row.number(6, "value");
            if row.text(5).is_empty() != row.text(6).is_empty() {
                row.problem("counts or value without the other, expected both or neither".to_owned());
            }
            if row.text(4).is_empty() && row.text(7).is_empty() {
                row.problem("a claim without query and event, expected where a reader can see it".to_owned());
            }
            let sources = row.source_ids(8, ids);
            Some(ClaimRow {
                id: id?,
                claim: claim?,
                verdict: verdict?,
                answer: answer?,
                query: row.text(4).to_owned(),
                counted: counts.zip(value?),
                event: row.text(7).to_owned(),
                sources: sources?,
                line: row.line,
            })
        })
        .0
    }

    fn waves(&mut self, codes: &BTreeSet<Code>, ids: &BTreeSet<String>) -> Vec<WaveRow> {
        let mut seen = BTreeSet::new();
        let mut said = BTreeMap::new();
        self.rows(&schema::WAVES, |row| {
            row.once(&mut said, "start, parties and kind", &[1, 4, 5, 6]);
            let start = row.partial_date(1, "start", false);
            let year = start.as_ref().map_or("", |start| &start[..4]).to_owned();
            let id = row.id(0, &mut seen, &year);
            row.partial_date(2, "end", true);
            let name = row.non_empty(3, "name");
            let known = |text: &str| {
                let listed =
                    UNIONS.iter().any(|(code, _)| *code == text) || codes.iter().any(|code| code.as_str() == text);
                (codes.is_empty() || listed).then(|| text.to_owned())
            };
            let expected = "an alpha-2 code of countries.csv, or NATO, EU, MULTI";
            let by = row.field(4, "acting party", expected, known);
            let of = row.field(5, "party aimed at", expected, known);
            let kind = row.word(6, "kind", &WAVE_KINDS);
            let count = row.number(7, "count");
            row.partial_date(8, "answer date", true);
            let answer_kind = row.word(9, "answer kind", &[&ANSWER_KINDS[..], &[""]].concat());
            let answer = row.number(10, "answer count");
            match (answer_kind.as_deref(), answer) {
                (Some("none"), Some(count)) if count != Some(0) => {
                    row.problem(format!("answer count {:?} where none was given, expected 0", row.text(10)));
                }
                (Some(""), Some(Some(_))) => {
                    row.problem("an answer count without a kind, expected what it counts".to_owned());
                }
                _ => {}
            }
            let part_of = row.text(11).to_owned();
            let sources = row.source_ids(14, ids);
            let note = row.text(13).to_owned();
            let confidence = row.attested(15, sources.as_ref(), &note);
            Some(WaveRow {
                id: id?,
                start: start?,
                name: name?,
                by: by?,
                of: of?,
                kind: kind?,
                count: count?,
                answer: answer?,
                part_of,
                story: row.text(12).to_owned(),
                note,
                sources: sources?,
                confidence: confidence?,
                line: row.line,
            })
        })
        .0
    }

    /// Not whether what stands there now does: [`corrected`] holds that against the cells.
    fn corrections(&mut self) -> Vec<CorrectionRow> {
        let mut before = None;
        self.rows(&schema::CORRECTIONS, |row| {
            let date = row.date(0);
            row.in_order(0, date, &mut before);
            let table = row.field(1, "table", &format!("one of {}", CORRECTED.join(", ")), |text| {
                CORRECTED.into_iter().find(|table| *table == text)
            });
            if row.text(4) == row.text(5) {
                row.problem(format!("{:?} before and after, expected a change", row.text(4)));
            }
            let why = row.non_empty(6, "why");
            Some(CorrectionRow {
                date: date?,
                table: table?,
                row: row.text(2).to_owned(),
                field: row.text(3).to_owned(),
                was: row.text(4).to_owned(),
                now: row.text(5).to_owned(),
                why: why?,
                line: row.line,
            })
        })
        .0
    }
}
