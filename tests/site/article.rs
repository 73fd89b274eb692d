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
    let small: BTreeSet<String> = all.iter().filter(|code| by(code) <= 4).cloned().collect();
    let ones: BTreeSet<String> = all.iter().filter(|code| by(code) == 1).cloned().collect();
    let eu = |codes: &BTreeSet<String>| codes.intersection(&countries.eu).cloned().collect::<BTreeSet<_>>();
    let wave_eu = eu(&wave);
    let late = expellers(&rows, |row| row.date == "2018-03-27");
    let recalled: BTreeSet<String> =
        rows.iter().filter(|row| row.kind == "ambassador_recalled").map(|row| row.by.clone()).collect();
    let idle = minus(&minus(&countries.eu, &all), &recalled);
    let friday = aimed_at(&rows, "expulsion", |row| row.date == "2018-03-30");
    let (friday_eu, friday_others) = (eu(&friday), minus(&friday, &countries.eu));
    let friday_people = people(&rows, |row| row.by == "RU" && row.date == "2018-03-30");
    let reserved = aimed_at(&rows, "right_reserved", |_| true);
    let members = |group: &BTreeSet<String>| group.intersection(&all).count();
    let of_all = people(&rows, |row| row.by == "RU");
    let posts = rows.iter().find(|row| row.kind == "staff_cap" && row.by == "RU").unwrap().count;
    let closed = |by_russia: bool| {
        rows.iter().filter(|row| row.kind == "consulate_closure" && (row.by == "RU") == by_russia).count()
    };
    let refused = |code: &str| {
        let rows = rows.iter().filter(|row| row.kind == "accreditation_refused" && row.by == code);
        rows.map(|row| row.count).sum::<u32>()
    };
    let banned = |code: &str| rows.iter().find(|row| row.kind == "other" && row.by == code).unwrap().count;
    // Numbers that stand as words are written here as words: whoever changes the data has to look.
    assert_eq!((by("NATO"), closed(true), closed(false), refused("CA"), refused("NATO")), (7, 2, 1, 3, 3));
    assert_eq!((wave_eu.len(), friday_eu.len(), banned("LV")), (16, 16, 1));
    assert!(reserved.iter().all(|code| of(code) == 1), "one person from each");
    assert!(all.iter().all(|code| by(code) == of(code)), "a mirror");

    let expected = [
        ("side=by".to_owned(), format!("{} countries and NATO expelled {all_by} Russians", all.len())),
        ("c=GB&side=of".to_owned(), format!("more than {posts} posts")),
        ("c=GB&side=by&day=2018-03-14".to_owned(), format!("expel {} Russian diplomats", by("GB"))),
        ("c=AU,US&side=by".to_owned(), "Australia and the United States".to_owned()),
        ("c=GB&side=of&day=2018-03-17".to_owned(), format!("expel {} British diplomats", of("GB"))),
        (
            format!("c={}&side=by&day=2018-03-26", codes(&wave)),
            format!("{} countries expelled {wave_people} Russians", wave.len()),
        ),
        ("c=US&side=by&day=2018-03-26".to_owned(), format!("expelling {}", by("US"))),
        ("c=UA&side=by&day=2018-03-26".to_owned(), format!("Ukraine expelled {}", by("UA"))),
        (format!("c={}&side=by&day=2018-03-26", codes(&fours)), format!("{} four each", list(&fours))),
        (format!("c={}&side=by&day=2018-03-26", codes(&wave_eu)), format!("Sixteen of the {}", wave.len())),
        (format!("c={}&side=by&day=2018-03-27", codes(&late)), list(&late)),
        ("c=NATO&side=by&day=2018-03-27".to_owned(), "withdrew the accreditation of seven staff".to_owned()),
        ("c=ME&side=by&day=2018-03-28".to_owned(), list(&expellers(&rows, |row| row.date == "2018-03-28"))),
        ("c=GE&side=by&day=2018-03-29".to_owned(), list(&expellers(&rows, |row| row.date == "2018-03-29"))),
        (
            "side=by&day=2018-03-29".to_owned(),
            people(&rows, |row| row.of == "RU" && *row.date <= *"2018-03-29").to_string(),
        ),
        (
            format!("c={}&side=by", codes(&small)),
            format!("{} of the {} countries expelled four people or fewer", small.len(), all.len()),
        ),
        (format!("c={}&side=by", codes(&ones)), ones.len().to_string()),
        ("side=by&group=eu".to_owned(), format!("{} expelled at least one Russian", members(&countries.eu))),
        (format!("c={}", codes(&recalled)), list(&recalled)),
        (format!("c={}", codes(&idle)), list(&idle)),
        ("side=by&group=nato".to_owned(), format!("{} expelled at least one", members(&countries.nato))),
        ("c=IS&side=by".to_owned(), "Iceland".to_owned()),
        ("c=US&side=of&day=2018-03-29".to_owned(), format!("expel {} Americans", of("US"))),
        (
            format!("c={}&side=of&day=2018-03-30", codes(&friday)),
            format!("{friday_people} people from {} countries", friday.len()),
        ),
        ("c=UA&day=2018-03-30".to_owned(), format!("{} Ukrainian diplomats", of("UA"))),
        (format!("c={}&side=of&day=2018-03-30", codes(&friday_eu)), format!("Sixteen of the {}", friday.len())),
        (format!("c={}&side=of&day=2018-03-30", codes(&friday_others)), list(&friday_others)),
        (format!("c={}&day=2018-03-30", codes(&reserved)), list(&reserved)),
        (format!("c={}&side=of", codes(&reserved)), "expelled one person from each".to_owned()),
        (format!("c={}", codes(&all)), format!("{of_all} people, {} countries", all.len())),
        ("c=NATO".to_owned(), "seven".to_owned()),
        ("c=MK&side=of&day=2018-03-30".to_owned(), "how many people from Macedonia were expelled".to_owned()),
        ("c=GB&side=of".to_owned(), format!("a little over {posts} posts")),
        ("c=GB,US".to_owned(), "Three consulates general".to_owned()),
        ("c=CA,NATO&side=by".to_owned(), "Six pending accreditations".to_owned()),
        ("c=LT,LV&side=by".to_owned(), format!("Lithuania barred {} people from entry and Latvia one", banned("LT"))),
        ("c=ME&side=by".to_owned(), "Montenegro".to_owned()),
        ("c=NATO&side=by".to_owned(), "NATO".to_owned()),
        ("side=by".to_owned(), all_by.to_string()),
        (format!("c={}&side=by&day=2018-03-26", codes(&wave)), wave_people.to_string()),
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
    let waves: Vec<csv::StringRecord> =
        csv::Reader::from_path(data().join("waves-history.csv")).unwrap().into_records().map(Result::unwrap).collect();
    let wave = |id: &str| waves.iter().find(|wave| &wave[0] == id).unwrap();
    assert!(wave("1972-bolivia")[13].contains("only 92 people there"));
    assert!(wave("2022-ukraine")[13].contains("TASS counted 574 by January 2023"));
    for words in [
        "The Skripal expulsions · March–April 2018".to_owned(),
        format!("{} measures, 14 March – 13 April 2018, each with its sources ({sources} in all)", rows.len()),
        "That brought the total to 153 within 16 days.".to_owned(),
        "On 4 March 2018 Sergei Skripal".to_owned(),
        "On 12 March the British prime minister".to_owned(),
        "On the night of 22 March the leaders of all 28 EU members had backed the British assessment".to_owned(),
        "On Friday 30 March the heads of 23 missions".to_owned(),
        "(Hungary had in fact acted on 26 March.)".to_owned(),
        "Contrary to a report of that day, no ambassador was expelled.".to_owned(),
        "In April it expelled".to_owned(),
        format!("the total of {} leaves room for one", people(&rows, |row| row.by == "RU" && row.date == "2018-03-30")),
        "On 30 March Russia gave Britain a month".to_owned(),
        "The next day the Russian foreign ministry put the cut".to_owned(),
        format!("on top of the {}.", people(&rows, |row| row.by == "RU" && row.of == "GB")),
        "were ordered to close: two in St Petersburg, one in Seattle.".to_owned(),
        "were refused, three each by Canada and NATO.".to_owned(),
        "they were the decisions of 29 countries and NATO. The largest day, 26 March, had 114.".to_owned(),
        format!("In 1972, by one report, Bolivia told {} Soviet officials to go", &wave("1972-bolivia")[7]),
        "to go; Moscow said it had only 92 people there, families included".to_owned(),
        format!("In 1971 Britain alone sent home or barred {} Soviet officials", &wave("1971-uk")[7]),
        "more than any one country expelled in 2018".to_owned(),
        "invasion of Ukraine in 2022 the wave was far larger. By January 2023".to_owned(),
        "TASS had counted 574 Russians".to_owned(),
    ] {
        assert!(prose.contains(&words), "{words:?} is not in\n{prose}");
    }
}

#[test]
fn the_template_has_no_number_of_its_own() {
    let template = fs::read_to_string(data().join("../www/index.html")).unwrap();
    let article = template.split("<article>").nth(1).unwrap().split("</article>").next().unwrap();
    let text: String = article.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
    // But for the names of what is filled in.
    let text: String = text.split("{{").map(|part| part.split_once("}}").map_or(part, |(_, text)| text)).collect();
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
    assert!((400..=860).contains(&words), "{words} words");
    let sentences: Vec<&str> =
        prose.split(['.', '?', '\n']).filter(|sentence| sentence.split_whitespace().count() > 2).collect();
    let longest = sentences.iter().max_by_key(|sentence| sentence.split_whitespace().count()).unwrap();
    assert!(longest.split_whitespace().count() <= 30, "{longest}");
    let average = sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum::<usize>() / sentences.len();
    assert!(average <= 16, "{average} words a sentence");
}

/// What is told of a day or of another wave leads to where it is told with its sources.
#[test]
fn moments_and_other_waves_lead_to_their_sources() {
    let page = page();
    let (_, story) = page.split_once("</expulsion-graphic>").unwrap();
    let (story, _) = story.split_once("</article>").unwrap();
    for (file, anchors) in [("moments.html", 10), ("sources.html", 3)] {
        let there = fs::read_to_string(built().join(file)).unwrap();
        let found: Vec<&str> =
            story.split(&format!("<a href=\"{file}#")).skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
        assert_eq!(found.len(), anchors, "{found:?}");
        for anchor in found {
            assert!(there.contains(&format!(" id=\"{anchor}\"")), "{file} has no {anchor}");
        }
    }
    let wave = |id: &str, words: &str| story.contains(&format!("<a href=\"sources.html#{id}\">{words}</a>"));
    assert!(wave("time-1972", "119") && wave("guardian-1971", "105 Soviet officials") && wave("tass-2023", "574"));
}

/// The tables go to readers as they are, so they must not hold what a spreadsheet would run.
#[test]
fn no_cell_begins_like_a_formula() {
    let names = fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let tables: Vec<String> = names.filter(|name| name.ends_with(".csv")).collect();
    assert_eq!(tables.len(), 8);
    for name in &tables {
        for record in csv::Reader::from_path(data().join(name)).unwrap().records().map(Result::unwrap) {
            for cell in &record {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{name} has the cell {cell:?}");
            }
        }
    }
}

/// What is claimed by one side is said to be; what was said against it stands in the one sentence above the graphic, and
/// in full in the first paragraphs of the story.
#[test]
fn no_side_of_the_story_is_missing() {
    let page = page();
    let (above, below) = page.split_once("<expulsion-graphic").unwrap();
    assert!(above.contains("Russia denied involvement"), "the denial is not above the graphic");
    let (_, story) = below.split_once("</expulsion-graphic>").unwrap();
    let (opening, _) = story.split_once("<h2>").unwrap();
    for words in
        ["Russia denied any involvement", "a Novichok, a nerve agent", "Russia called the accusations groundless"]
    {
        assert!(opening.contains(words), "{words:?} is not in the first paragraphs");
    }
    let prose = prose();
    assert!(prose.contains("Moscow said that Belgium, Georgia, Hungary and Montenegro had joined at the last moment"));
    assert!(prose.contains("the foreign ministry, which called the demands to expel Russians unfounded"));
    assert!(prose.contains("the measures would be tit-for-tat, but not only that"));
    for taken in
        ["joined late", "double agent", "helpless", "took Britain’s side", "held back", "coordinated", "somebody"]
    {
        assert!(!prose.contains(taken), "{taken:?} is one side's view, or unclear");
    }
}
