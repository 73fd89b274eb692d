//! The article says what the tables say: each claim recounted here, row by row, without the core.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::{built, data};

/// One row of the measures: day, acting party, party aimed at, count, kind.
struct Row {
    date: String,
    by: String,
    of: String,
    count: u32,
    kind: String,
}

fn rows() -> Vec<Row> {
    let mut table = csv::Reader::from_path(data().join("expulsions-2018.csv")).unwrap();
    let row = |record: csv::StringRecord| Row {
        date: record[1].to_owned(),
        by: record[2].to_owned(),
        of: record[3].to_owned(),
        count: record[5].parse().unwrap_or(0),
        kind: record[4].to_owned(),
    };
    table.records().map(|record| row(record.unwrap())).collect()
}

/// The names in use in 2018, and the members of the EU and of NATO.
struct Countries {
    names: BTreeMap<String, String>,
    eu: BTreeSet<String>,
    nato: BTreeSet<String>,
}

fn countries() -> Countries {
    let mut found = Countries { names: BTreeMap::new(), eu: BTreeSet::new(), nato: BTreeSet::new() };
    let mut table = csv::Reader::from_path(data().join("countries.csv")).unwrap();
    for record in table.records().map(Result::unwrap) {
        let code = record[0].to_owned();
        let name = if record[3].is_empty() { &record[2] } else { &record[3] };
        found.names.insert(code.clone(), name.to_owned());
        if &record[6] == "1" {
            found.eu.insert(code.clone());
        }
        if &record[5] == "1" {
            found.nato.insert(code);
        }
    }
    found
}

fn page() -> String {
    fs::read_to_string(built().join("index.html")).unwrap()
}

/// What the article's claims link to, and their words.
fn claims() -> Vec<(String, String)> {
    let page = page();
    let claim = |rest: &str| {
        let (query, rest) = rest.split_once("\" data-expulsions>").unwrap();
        (query.replace("&amp;", "&"), rest.split("</a>").next().unwrap().to_owned())
    };
    page.split("<a href=\"?").skip(1).map(claim).collect()
}

/// People expelled in the rows for which something holds.
fn people(rows: &[Row], holds: impl Fn(&Row) -> bool) -> u32 {
    rows.iter().filter(|row| row.kind == "expulsion" && holds(row)).map(|row| row.count).sum()
}

/// The parties, but for NATO, that expelled on the days for which something holds.
fn expellers(rows: &[Row], holds: impl Fn(&Row) -> bool) -> BTreeSet<String> {
    let rows = rows.iter().filter(|row| row.kind == "expulsion" && row.by != "RU" && row.by != "NATO" && holds(row));
    rows.map(|row| row.by.clone()).collect()
}

/// The parties that Russia aimed a kind of measure at.
fn aimed_at(rows: &[Row], kind: &str, holds: impl Fn(&Row) -> bool) -> BTreeSet<String> {
    let rows = rows.iter().filter(|row| row.kind == kind && row.by == "RU" && holds(row));
    rows.map(|row| row.of.clone()).collect()
}

fn minus(from: &BTreeSet<String>, other: &BTreeSet<String>) -> BTreeSet<String> {
    from.difference(other).cloned().collect()
}

#[test]
fn every_claim_is_what_a_recount_of_the_table_gives() {
    let (rows, countries) = (rows(), countries());
    let list = |codes: &BTreeSet<String>| {
        let mut names: Vec<&str> = codes.iter().map(|code| countries.names[code].as_str()).collect();
        names.sort_unstable();
        let last = names.pop().unwrap();
        if names.is_empty() { last.to_owned() } else { format!("{} and {last}", names.join(", ")) }
    };
    // The addresses name countries in the order of their names.
    let codes = |codes: &BTreeSet<String>| {
        let mut codes: Vec<&String> = codes.iter().collect();
        codes.sort_by_key(|code| &countries.names[*code]);
        codes.into_iter().map(String::as_str).collect::<Vec<_>>().join(",")
    };
    let wave = expellers(&rows, |row| row.date == "2018-03-26");
    let wave_people = people(&rows, |row| row.by != "RU" && row.date == "2018-03-26");
    let by = |code: &str| people(&rows, |row| row.by == code);
    let of = |code: &str| people(&rows, |row| row.by == "RU" && row.of == code);
    let all = expellers(&rows, |_| true);
    let all_by = people(&rows, |row| row.of == "RU");
    let fours: BTreeSet<String> = wave.iter().filter(|code| by(code) == 4).cloned().collect();
    let ones: BTreeSet<String> = all.iter().filter(|code| by(code) == 1).cloned().collect();
    let wave_eu: BTreeSet<String> = wave.intersection(&countries.eu).cloned().collect();
    let late = expellers(&rows, |row| row.date == "2018-03-27");
    let recalled: BTreeSet<String> =
        rows.iter().filter(|row| row.kind == "ambassador_recalled").map(|row| row.by.clone()).collect();
    let idle = minus(&minus(&countries.eu, &all), &recalled);
    let friday = aimed_at(&rows, "expulsion", |row| row.date == "2018-03-30");
    let friday_people = people(&rows, |row| row.by == "RU" && row.date == "2018-03-30");
    let reserved = aimed_at(&rows, "right_reserved", |_| true);
    let members = |group: &BTreeSet<String>| format!("{} of {}", group.intersection(&all).count(), group.len());
    let of_all = people(&rows, |row| row.by == "RU");
    let posts = rows.iter().find(|row| row.kind == "staff_cap" && row.by == "RU").unwrap().count;
    let closed = rows.iter().filter(|row| row.kind == "consulate_closure").count();
    let refused: u32 = rows.iter().filter(|row| row.kind == "accreditation_refused").map(|row| row.count).sum();
    // Numbers that stand as words are written here as words: whoever changes the data has to look.
    assert_eq!((of("UA"), by("UA"), by("NATO"), of("MK"), closed, refused), (13, 13, 7, 1, 3, 6));
    assert_eq!((wave_eu.len(), ones.len(), reserved.iter().map(|code| of(code)).sum::<u32>()), (16, 13, 4));
    assert!(all.iter().all(|code| by(code) == of(code)), "a mirror");

    let expected = [
        ("side=by".to_owned(), format!("{} countries and NATO expelled {all_by} Russians", all.len())),
        ("c=GB&side=by&day=2018-03-14".to_owned(), format!("expelled {} Russians", by("GB"))),
        ("c=GB&side=of&day=2018-03-17".to_owned(), format!("expelled {} Britons", of("GB"))),
        (
            format!("c={}&side=by&day=2018-03-26", codes(&wave)),
            format!("{} countries expelled {wave_people} Russians", wave.len()),
        ),
        ("c=US&side=by&day=2018-03-26".to_owned(), format!("the United States, with {} people", by("US"))),
        ("c=UA&side=by&day=2018-03-26".to_owned(), "Ukraine expelled thirteen".to_owned()),
        (format!("c={}&side=by&day=2018-03-26", codes(&fours)), format!("{} four each", list(&fours))),
        (format!("c={}&side=by&day=2018-03-26", codes(&wave_eu)), format!("Sixteen of the {}", wave.len())),
        (format!("c={}&side=by&day=2018-03-27", codes(&late)), list(&late)),
        ("c=NATO&side=by&day=2018-03-27".to_owned(), "withdrew seven accreditations".to_owned()),
        ("c=ME&side=by&day=2018-03-28".to_owned(), list(&expellers(&rows, |row| row.date == "2018-03-28"))),
        ("c=GE&side=by&day=2018-03-29".to_owned(), list(&expellers(&rows, |row| row.date == "2018-03-29"))),
        (
            "side=by&day=2018-03-29".to_owned(),
            format!("{} Russians", people(&rows, |row| row.of == "RU" && *row.date <= *"2018-03-29")),
        ),
        (format!("c={}&side=by", codes(&ones)), "thirteen countries expelled a single person".to_owned()),
        ("side=by&group=eu".to_owned(), members(&countries.eu)),
        (format!("c={}", codes(&recalled)), list(&recalled)),
        (format!("c={}", codes(&idle)), list(&idle)),
        ("side=by&group=nato".to_owned(), members(&countries.nato)),
        ("c=US&side=of&day=2018-03-29".to_owned(), format!("expelled {} Americans", of("US"))),
        (
            format!("c={}&side=of&day=2018-03-30", codes(&friday)),
            format!("{friday_people} people from {} countries", friday.len()),
        ),
        ("c=UA&day=2018-03-30".to_owned(), "thirteen Ukrainian diplomats".to_owned()),
        (format!("c={}&day=2018-03-30", codes(&reserved)), list(&reserved)),
        (format!("c={}&side=of", codes(&reserved)), "four people in April, one from each".to_owned()),
        (format!("c={}", codes(&all)), format!("{} countries, {of_all} people", all.len())),
        ("c=NATO".to_owned(), "NATO’s seven".to_owned()),
        ("c=MK&side=of&day=2018-03-30".to_owned(), "the number one for Macedonia".to_owned()),
        ("c=GB&side=of".to_owned(), format!("more than {posts} posts")),
        ("c=GB,US".to_owned(), "Three consulates general".to_owned()),
        ("c=CA,NATO&side=by".to_owned(), "six requests for accreditation".to_owned()),
    ];
    for (found, expected) in claims().iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(claims().len(), expected.len());
}

/// The article without markup: what stands between the header and the footer, without the graphic.
fn prose() -> String {
    let page = page();
    let article = page.split("<article>").nth(1).unwrap().split("</article>").next().unwrap();
    let (before, rest) = article.split_once("<expulsion-graphic").unwrap();
    let after = rest.split_once("</expulsion-graphic>").unwrap().1;
    let mut text = String::new();
    for part in format!("{before}{after}").split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    text
}

#[test]
fn days_and_sums_outside_the_claims_are_those_of_the_tables() {
    let (prose, rows) = (prose(), rows());
    let first = rows.iter().filter(|row| row.kind == "expulsion").map(|row| &*row.date).min().unwrap();
    let last = rows.iter().filter(|row| row.kind == "expulsion").map(|row| &*row.date).max().unwrap();
    assert_eq!((first, last), ("2018-03-14", "2018-04-13"));
    let mut measures = csv::Reader::from_path(data().join("expulsions-2018.csv")).unwrap();
    let cited: Vec<String> = measures.records().map(|record| record.unwrap()[8].to_owned()).collect();
    let sources = cited.iter().flat_map(|ids| ids.split(';')).collect::<BTreeSet<_>>().len();
    assert!(prose.contains(&format!("As of 13 April 2018: {} measures from {sources} sources", rows.len())), "{prose}");
    let waves: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("waves-history.csv")).unwrap().into_records().map(Result::unwrap).collect();
    let wave = |id: &str| waves.iter().find(|wave| &wave[0] == id).map(|wave| wave[7].to_owned()).unwrap();
    for words in [
        "The Skripal expulsions · March–April 2018".to_owned(),
        "Russians within sixteen days.".to_owned(),
        "On 4 March 2018 Sergei Skripal".to_owned(),
        "On 12 March the prime minister".to_owned(),
        "On Friday, 30 March, envoys".to_owned(),
        "On 31 March Moscow spoke of".to_owned(),
        format!("barred {} Soviet officials in 1971", wave("1971-uk")),
        format!("of Ukraine in 2022, {} Russians were expelled", wave("2022-ukraine")),
        format!("the sum of {} needs it", people(&rows, |row| row.by == "RU" && row.date == "2018-03-30")),
    ] {
        assert!(prose.contains(&words), "{words:?} is not in\n{prose}");
    }
}

#[test]
fn the_template_has_no_number_of_its_own() {
    let template = fs::read_to_string(data().join("../www/index.html")).unwrap();
    let article = template.split("<article>").nth(1).unwrap().split("</article>").next().unwrap();
    let text: String = article.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
    assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
    let spelled = "two three four five six seven eight nine ten eleven twelve thirteen sixteen twenty dozen hundred";
    for word in text.split(|c: char| !c.is_alphabetic()) {
        assert!(!spelled.split(' ').any(|number| number == word.to_lowercase()), "{word:?} in\n{text}");
    }
}

#[test]
fn the_article_is_as_long_as_an_article_and_easy_to_read() {
    let prose = prose();
    let words = prose.split_whitespace().count();
    assert!((400..=600).contains(&words), "{words} words");
    let sentences: Vec<&str> =
        prose.split(['.', '?', '\n']).filter(|sentence| sentence.split_whitespace().count() > 2).collect();
    let longest = sentences.iter().max_by_key(|sentence| sentence.split_whitespace().count()).unwrap();
    assert!(longest.split_whitespace().count() <= 30, "{longest}");
    let average = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum::<usize>() / sentences.len();
    assert!(average <= 16, "{average} words a sentence");
}

/// The tables go to readers as they are, so they must not hold what a spreadsheet would run.
#[test]
fn no_cell_begins_like_a_formula() {
    let names = fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let tables: Vec<String> = names.filter(|name| name.ends_with(".csv")).collect();
    assert_eq!(tables.len(), 6);
    for name in &tables {
        for record in csv::Reader::from_path(data().join(name)).unwrap().records().map(Result::unwrap) {
            for cell in &record {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name} has the cell {cell:?}");
            }
        }
    }
}
