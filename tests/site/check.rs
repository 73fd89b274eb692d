//! `check` on good data, on broken data, and where there is none.

use std::fs;
use std::path::PathBuf;

use crate::{Run, data, folder, run};

/// A copy of the data with texts replaced on some lines: file, line from 1, what, by what.
pub(crate) fn broken(name: &str, changes: &[(&str, usize, &str, &str)]) -> PathBuf {
    let dir = folder(name);
    for entry in fs::read_dir(data()).unwrap() {
        let from = entry.unwrap().path();
        fs::copy(&from, dir.join(from.file_name().unwrap())).unwrap();
    }
    for (file, line, from, to) in changes {
        let path = dir.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        assert!(lines[line - 1].contains(from), "{file}, line {line} has no {from:?}: {}", lines[line - 1]);
        lines[line - 1] = lines[line - 1].replacen(from, to, 1);
        fs::write(&path, lines.join("\n") + "\n").unwrap();
    }
    dir
}

#[test]
fn good_data_adds_up_to_what_its_notes_say() {
    let Run { code, out, err } = run(&["check"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(
        out,
        "81 measures, 38 events, 40 press totals, 33 claims, 38 waves, 273 sources, 197 countries, 301 corrections: all in order\n\
         153 Russians expelled by 29 countries and NATO\n\
         146 people expelled by Russia, of 29 countries\n\
         \n\
         \x20               Russians expelled  expelled by Russia\n\
         14 March 2018                  23\n\
         17 March 2018                                      23, of 1 country\n\
         26 March 2018                 114\n\
         27 March 2018                  14\n\
         28 March 2018                   1\n\
         29 March 2018                   1                  60, of 1 country\n\
         30 March 2018                                      59, of 23 countries\n\
         2 April 2018                                        1, of 1 country\n\
         4 April 2018                                        2, of 2 countries\n\
         13 April 2018                                       1, of 1 country\n"
    );
}

/// The totals come from the rows: other rows, other totals.
#[test]
fn other_data_adds_up_to_something_else() {
    let dir = broken("other", &[("expulsions-2018.csv", 6, ",60,", ",61,")]);
    let Run { code, out, err } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("\n154 Russians expelled by 29 countries and NATO\n"), "{out}");
    assert!(out.contains("\n26 March 2018                 115\n"), "{out}");
}

#[test]
fn every_problem_is_told_and_not_just_the_first() {
    let dir = broken(
        "broken",
        &[
            ("countries.csv", 3, ",20,10", ",10,6"),
            ("countries.csv", 4, ",0,0,", ",no,0,"),
            ("countries.csv", 6, "AL,", "AE,"),
            ("events-2018.csv", 5, ";", ";nowhere-0000;"),
            ("expulsions-2018.csv", 2, ",2018-03-14", ",2018-02-30"),
            ("expulsions-2018.csv", 3, ",GB,", ",XK2,"),
            ("expulsions-2018.csv", 4, "consulate_closure", "consulate_opening"),
            ("expulsions-2018.csv", 6, ",60,", ",sixty,"),
            ("expulsions-2018.csv", 8, ",confirmed", ",certain"),
            ("sources.csv", 4, "https://", "ftp://"),
            ("waves-history.csv", 3, ",1972,", ",72,"),
        ],
    );
    let Run { code, out, err } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""));
    let problems = [
        "countries.csv, line 3: tile 10,6 of AE, expected a free tile: it is AD's",
        "countries.csv, line 4: nato_2018 \"no\", expected 0 or 1",
        "countries.csv, line 6: country code \"AE\" again, expected one tile per country",
        "events-2018.csv, line 5: source id \"nowhere-0000\", expected an id of sources.csv",
        "expulsions-2018.csv, line 2: date \"2018-02-30\", expected a day that exists as YYYY-MM-DD",
        "expulsions-2018.csv, line 3: party aimed at \"XK2\", expected an alpha-2 code of countries.csv, or NATO",
        "expulsions-2018.csv, line 4: kind \"consulate_opening\", expected one of expulsion, accreditation_refused, \
         staff_cap, consulate_closure, ambassador_recalled, right_reserved, other",
        "expulsions-2018.csv, line 6: count \"sixty\", expected a whole number of at most 10000, or nothing",
        "expulsions-2018.csv, line 8: confidence \"certain\", expected one of confirmed, single_source, inferred, disputed",
        "sources.csv, line 4: url \"ftp://www.aljazeera.com/news/2018/03/expelling-russia-countries-action-180326145748330.html\", \
         expected an http or https address of a host, without spaces or a user name",
        "waves-history.csv, line 3: start \"72\", expected YYYY, YYYY-MM or YYYY-MM-DD",
    ];
    // Albania's own rows refer to the line that now says another code.
    let (follow, own): (Vec<&str>, Vec<&str>) = err.lines().partition(|line| line.contains("\"AL\""));
    assert_eq!(own[..problems.len()], problems, "{err}");
    assert!(follow.iter().all(|line| line.contains("expulsions-2018.csv")) && follow.len() == 2, "{follow:?}");
    assert_eq!(own[problems.len()..], [format!("error: 13 problems in {}", dir.display())]);
}

/// What cannot be read at all is told once, not again for everything that refers to it.
#[test]
fn an_unreadable_table_is_one_problem() {
    let dir = broken("header", &[("countries.csv", 1, "iso3", "iso33"), ("sources.csv", 1, "id", "key")]);
    let Run { code, err, .. } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert_eq!(
        err,
        format!(
            "countries.csv, line 1: header \"iso2,iso33,name,name_2018,region,nato_2018,eu_2018,grid_col,grid_row\", \
             expected \"iso2,iso3,name,name_2018,region,nato_2018,eu_2018,grid_col,grid_row\"\n\
             sources.csv, line 1: header \"key,publisher,original_publisher,title,date,url,language,type,note\", \
             expected \"id,publisher,original_publisher,title,date,url,language,type,note\"\n\
             error: 2 problems in {}\n",
            dir.display()
        )
    );
}

#[test]
fn a_folder_without_data_is_told_file_by_file() {
    let dir = folder("nothing");
    let Run { code, err, .. } = run(&["check", dir.to_str().unwrap()]);
    assert_eq!(code, 1);
    let files = [
        "claims",
        "corrections",
        "countries",
        "events-2018",
        "expulsions-2018",
        "press-totals",
        "sources",
        "waves-history",
    ];
    let told: String = files
        .iter()
        .map(|file| format!("{file}.csv: cannot be read: No such file or directory (os error 2)\n"))
        .collect();
    assert_eq!(err, format!("{told}error: 8 problems in {}\n", dir.display()));
}
