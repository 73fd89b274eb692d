//! Tables that are wrong in ways that nobody sees by looking at them: `check` names each with file and line.

use std::fs;
use std::path::Path;

use crate::check::broken;
use crate::{Run, data, output::bounded, run};

/// What `check` says of a folder, which must not be that all is well.
#[track_caller]
fn said(dir: &Path) -> Vec<String> {
    let Run { code, out, err } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    err.lines().map(str::to_owned).collect()
}

/// One change of the data as it is, and the one thing that `check` says of it.
#[track_caller]
fn one(name: &str, (file, line, from, to): (&str, usize, &str, &str), problem: &str) {
    let dir = broken(&format!("tables-{name}"), &[(file, line, from, to)]);
    let expected = [problem.to_owned(), format!("error: 1 problem in {}", dir.display())];
    assert_eq!(said(&dir), expected, "{name}");
}

/// A copy of the data with one more line in one of the files, after the line of that number.
fn with_line(name: &str, file: &str, after: usize, line: &str) -> std::path::PathBuf {
    let dir = broken(&format!("tables-{name}"), &[]);
    let text = fs::read_to_string(dir.join(file)).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.insert(after, line);
    fs::write(dir.join(file), lines.join("\n") + "\n").unwrap();
    dir
}

const MEASURES: &str = "expulsions-2018.csv";
const SOURCES: &str = "sources.csv";

#[test]
fn a_count_has_a_bound() {
    let beyond = |count: &str| format!("count {count:?}, expected a whole number of at most 10000, or nothing");
    for count in ["4294967295", "10001", "99999999999999999999", "+60", "-1"] {
        let (from, to) = (",60,", format!(",{count},"));
        let mut problem = format!("{MEASURES}, line 6: {}", beyond(count));
        let dir = broken("tables-count", &[(MEASURES, 6, from, &to)]);
        let told = said(&dir);
        assert_eq!(told[0], problem);
        // A number that begins with a sign is a formula too.
        assert!(told.len() == 2 || count.starts_with(['+', '-']), "{told:?}");
        let dir = broken("tables-count", &[("waves-history.csv", 2, ",105,", &to)]);
        problem = format!("waves-history.csv, line 2: {}", beyond(count));
        assert_eq!(said(&dir)[0], problem);
    }
    let dir = broken("tables-count-fine", &[(MEASURES, 6, ",60,", ",10000,")]);
    let Run { code, out, .. } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!(code, 0);
    assert!(out.contains("\n10093 Russians expelled by 29 countries and NATO\n"), "{out}");
    let press = ("press-totals.csv", 4, ",22,", ",4294967295,");
    let dir = broken("tables-figure", &[press]);
    assert_eq!(
        said(&dir)[0],
        "press-totals.csv, line 4: figure \"4294967295\", expected a whole number of at most 10000"
    );
}

#[test]
fn a_table_without_rows_is_a_problem() {
    let dir = broken("tables-empty", &[]);
    let mut expected = Vec::new();
    for file in [
        "claims",
        "corrections",
        "countries",
        "events-2018",
        "expulsions-2018",
        "press-totals",
        "sources",
        "waves-history",
    ] {
        let path = dir.join(format!("{file}.csv"));
        let header = fs::read_to_string(&path).unwrap().lines().next().unwrap().to_owned();
        fs::write(path, header + "\n").unwrap();
        expected.push(format!("{file}.csv: holds no rows, expected at least one"));
    }
    expected.push(format!("error: 8 problems in {}", dir.display()));
    assert_eq!(said(&dir), expected);
}

#[test]
fn a_row_that_says_the_same_again_is_a_problem_whatever_its_id() {
    for (file, line, what, unlike) in [
        (MEASURES, 2, "date, parties, kind and note", 0),
        ("events-2018.csv", 4, "date and title", 0),
        ("waves-history.csv", 3, "start, parties and kind", 0),
        ("press-totals.csv", 4, "date, publisher and text", 0),
        ("claims.csv", 4, "the claim", 0),
        (SOURCES, 3, "the url", 0),
        ("countries.csv", 7, "the three letters", 1),
        ("countries.csv", 7, "the name", 2),
    ] {
        let text = fs::read_to_string(data().join(file)).unwrap();
        let row = text.lines().nth(line - 1).unwrap();
        let (id, rest) = row.split_once(',').unwrap();
        let again = match unlike {
            0 => format!("{id}-b,{rest}"),
            // Another code of two letters, and one thing more that is unlike.
            1 => format!("QZ,{},Utopia,,{}", rest.split(',').next().unwrap(), "Europe,0,0,29,18"),
            _ => format!("QZ,QZZ,{},,Europe,0,0,29,18", rest.split(',').nth(1).unwrap()),
        };
        let dir = with_line("again", file, line, &again);
        let told = said(&dir);
        let expected = format!("{file}, line {}: {what} of line {line} again, expected once", line + 1);
        assert!(told.contains(&expected), "{expected}\n{told:#?}");
    }
    // The whole table twice, under other ids: not one row is counted a second time.
    let dir = broken("tables-twice", &[]);
    let text = fs::read_to_string(dir.join(MEASURES)).unwrap();
    let (header, rows) = text.split_once('\n').unwrap();
    let twice = rows.lines().flat_map(|row| {
        let (id, rest) = row.split_once(',').unwrap();
        [row.to_owned(), format!("{id}-b,{rest}")]
    });
    fs::write(dir.join(MEASURES), format!("{header}\n{}\n", twice.collect::<Vec<_>>().join("\n"))).unwrap();
    assert_eq!(said(&dir).len(), rows.lines().count() + 1);
}

#[test]
fn one_publisher_confirms_nothing() {
    let ids = "bbc-mjo-0314;buzzfeed-0314;telegraph-y-0314";
    let dir = broken("tables-confirmed", &[(MEASURES, 2, ids, "bbc-mjo-0314")]);
    let told = said(&dir);
    let expected = format!("{MEASURES}, line 2: confidence \"confirmed\" with one source, expected two or more");
    assert!(told.contains(&expected), "{told:#?}");
    // Two pages with one publisher's text are one.
    let other = "twin-0314,Another,BBC,The same,2018-03-14,https://example.org/other,en,mirror,";
    let dir = with_line("publisher", SOURCES, 1, other);
    let text = fs::read_to_string(data().join(MEASURES)).unwrap();
    fs::write(dir.join(MEASURES), text.replacen(ids, "bbc-mjo-0314;twin-0314", 1)).unwrap();
    let expected =
        format!("{MEASURES}, line 2: confidence \"confirmed\" by \"BBC\" alone, expected two publishers or more");
    let told = said(&dir);
    assert!(told.contains(&expected), "{told:#?}");
}

/// A cell that was corrected does not change again without a word.
#[test]
fn what_a_correction_says_stands_there() {
    let text = fs::read_to_string(data().join("corrections.csv")).unwrap();
    let line = text.lines().position(|line| line.contains(",2018-03-30-ru-mk,confidence,")).unwrap() + 1;
    one(
        "corrected",
        ("expulsions-2018.csv", 73, ",inferred", ",disputed"),
        &format!(
            "corrections.csv, line {line}: confidence now \"inferred\", expected \"disputed\", which stands in expulsions-2018.csv"
        ),
    );
    one(
        "corrected-field",
        ("corrections.csv", line, ",confidence,", ",trust,"),
        &format!("corrections.csv, line {line}: field \"trust\", expected a column of expulsions-2018.csv"),
    );
    one(
        "corrected-nothing",
        ("corrections.csv", line, ",confirmed1,inferred,", ",inferred,inferred,"),
        &format!("corrections.csv, line {line}: \"inferred\" before and after, expected a change"),
    );
}

/// A quotation mark at any place of a line, or any one taken away, is told at that line and costs no other row.
#[test]
fn a_stray_quotation_mark_swallows_nothing() {
    let text = fs::read_to_string(data().join(MEASURES)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let dir = broken("tables-quotes", &[]);
    let mut tried = 0;
    for number in [2, 4, 8, 40, lines.len()] {
        let line = lines[number - 1];
        let places = line.char_indices().map(|(at, _)| at).chain([line.len()]);
        let added = places.step_by(7).map(|at| format!("{}\"{}", &line[..at], &line[at..]));
        let taken = line.match_indices('"').map(|(at, _)| format!("{}{}", &line[..at], &line[at + 1..]));
        for changed in added.chain(taken) {
            tried += 1;
            let mut all: Vec<&str> = lines.clone();
            all[number - 1] = &changed;
            fs::write(dir.join(MEASURES), all.join("\n") + "\n").unwrap();
            let told = said(&dir);
            let here = format!("{MEASURES}, line {number}: ");
            assert!(told[0].starts_with(&here) && told.len() == 2, "{changed}\n{told:#?}");
        }
    }
    assert!(tried > 100, "{tried} changes");
}

#[test]
fn what_nobody_sees_in_a_cell_is_named() {
    let note = "Announced by the prime minister in Parliament";
    for c in ['\0', '\u{1b}', '\u{200b}', '\u{202e}', '\u{2066}', '\u{feff}'] {
        let to = format!("Announced {c}by the prime minister in Parliament");
        let code = u32::from(c);
        let problem =
            format!("{MEASURES}, line 2: the character U+{code:04X} in \"note\", expected none that cannot be seen");
        one("unseen", (MEASURES, 2, note, &to), &problem);
    }
    for start in ["=", "+", "-", "@", "＝"] {
        let to = format!("{start}HYPERLINK(1) by the prime minister in Parliament");
        let told = said(&broken("tables-formula", &[(MEASURES, 2, note, &to)]));
        let first = format!("{MEASURES}, line 2: note \"{start}HYPERLINK(1) by the prime minister in Parliament");
        assert!(told[0].starts_with(&first), "{told:#?}");
        assert!(told[0].ends_with(", expected it not to begin as a formula of a spreadsheet does"), "{told:#?}");
    }
}

#[test]
fn an_address_that_leads_nowhere_is_named() {
    let sources = fs::read_to_string(data().join(SOURCES)).unwrap();
    let line = sources.lines().nth(3).unwrap();
    let address = line.split(',').find(|cell| cell.starts_with("http")).unwrap();
    for to in ["https://", "https:///a", "http://?a", "https://a b.org/", "https://me@example.org/", "https://host/"] {
        let problem = format!(
            "{SOURCES}, line 4: url {to:?}, expected an http or https address of a host, without spaces or a user name"
        );
        let told = said(&broken("tables-address", &[(SOURCES, 4, address, to)]));
        assert!(told.contains(&problem), "{told:#?}");
    }
}

/// What is no file with an end is named at once: no pipe is waited for, and no memory fills.
#[cfg(unix)]
#[test]
fn only_files_with_an_end_are_read() {
    use std::os::unix::fs::symlink;
    let dir = broken("tables-endless", &[]);
    let place = |name: &str| {
        let path = dir.join(name);
        fs::remove_file(&path).unwrap();
        path
    };
    let pipe = |name: &str| {
        let made = std::process::Command::new("mkfifo").arg(place(name)).status().unwrap();
        assert!(made.success());
    };
    pipe("countries.csv");
    symlink("/dev/zero", place("events-2018.csv")).unwrap();
    fs::create_dir(place("press-totals.csv")).unwrap();
    fs::File::create(place("sources.csv")).unwrap().set_len((64 << 20) + 1).unwrap();
    // Without an end of any line.
    fs::File::create(place("waves-history.csv")).unwrap().set_len(64 << 20).unwrap();
    pipe("NOTES.md");
    let Run { err, .. } = bounded(&["check", dir.to_str().unwrap()]);
    let no_file = "is a folder, a pipe or a device, expected a file";
    assert_eq!(
        err,
        format!(
            "countries.csv: {no_file}\nevents-2018.csv: {no_file}\npress-totals.csv: {no_file}\n\
             sources.csv: has 67108865 bytes, expected at most 67108864\n\
             waves-history.csv, line 1: the character U+0000 in \"id\", expected none that cannot be seen\n\
             error: 5 problems in {}\n",
            dir.display()
        )
    );
    // What is good but for the notes does not wait for them either.
    let dir = broken("tables-notes", &[]);
    fs::remove_file(dir.join("NOTES.md")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(dir.join("NOTES.md")).status().unwrap();
    assert!(made.success());
    let Run { err, .. } = bounded(&["check", dir.to_str().unwrap()]);
    assert!(err.contains("of NOTES.md that cites it"), "{err}");
}
