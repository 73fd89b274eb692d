//! The facts as NOTES.md gives them, and the words made of them.

use std::fs;
use std::path::{Path, PathBuf};

use expulsions::data::{Direction, Kind};
use expulsions::language::words::Words;
use expulsions::query::focus::Spot;
use expulsions::render::picture;
use expulsions::view::tally::Tally;
use expulsions::{Chart, Frame, Input, Language, Picture, Query, ThemeName, View};
use expulsions_story::messages;
use expulsions_story::parse;

fn view(text: &str) -> View {
    let dataset = expulsions::shipped();
    View::new(&dataset, &Tally::new(&dataset), &Query::parse(text, &dataset).0)
}

fn headline(text: &str) -> String {
    let dataset = expulsions::shipped();
    let tally = Tally::new(&dataset);
    let view = View::new(&dataset, &tally, &Query::parse(text, &dataset).0);
    Words::new(&dataset, &tally, &Language::english()).headline(&view)
}

#[test]
fn totals_are_those_of_the_notes() {
    let totals = view("").totals;
    assert_eq!((totals.by, totals.by_countries, totals.by_nato), (153, 29, 7));
    assert_eq!((totals.of, totals.of_countries), (146, 29));
}

/// The notes count the rows of each table, and what of them is of each sort.
#[test]
fn rows_are_as_many_as_the_notes_say() {
    let notes = fs::read_to_string("data/NOTES.md").unwrap();
    let tables = parse::read(Path::new("data")).expect("good data");
    let claims = |verdict: &str| tables.claims.iter().filter(|row| row.verdict == verdict).count();
    let press = |verdict: &str| tables.press.iter().filter(|row| row.verdict == verdict).count();
    for words in [
        format!("| `expulsions-2018.csv` | {} |", tables.measures.len()),
        format!("| `events-2018.csv` | {} |", tables.events.len()),
        format!("| `claims.csv` | {} |", tables.claims.len()),
        format!("| `press-totals.csv` | {} |", tables.press.len()),
        format!("| `waves-history.csv` | {} |", tables.waves.len()),
        format!("| `countries.csv` | {} |", tables.countries.len()),
        format!("| `sources.csv` | {} |", tables.sources.len()),
        format!("| `corrections.csv` | {} |", tables.corrections.len()),
        format!("{} of them support measures", tables.cited_by_measures().len()),
        format!(
            "{} statements, {} confirmed, {} corrected, {} attributed",
            tables.claims.len(),
            claims("confirmed"),
            claims("corrected"),
            claims("attributed")
        ),
        format!("{} figures with the query", tables.press.len()),
        format!(
            "{} exact, {} rounded, {} that differ for a reason that can be named, {} that no reading",
            press("exact"),
            press("rounded"),
            press("differs"),
            press("never")
        ),
    ] {
        assert!(notes.contains(&words), "{words:?} is not in NOTES.md");
    }
}

#[test]
fn days_are_those_of_the_notes() {
    let on = |day: &str, before: &str| {
        let (after, before) = (view(&format!("day={day}")).totals, view(&format!("day={before}")).totals);
        (after.by - before.by, after.of - before.of, after.of_countries - before.of_countries)
    };
    assert_eq!(on("2018-03-26", "2018-03-25").0, 114);
    assert_eq!(on("2018-03-30", "2018-03-29"), (0, 59, 23));
    for (day, total, countries) in [("14", 23, 1), ("26", 137, 23), ("27", 151, 27), ("28", 152, 28), ("29", 153, 29)] {
        let totals = view(&format!("day=2018-03-{day}")).totals;
        assert_eq!((totals.by, totals.by_countries), (total, countries), "{day} March");
    }
    for (day, total) in [("03-17", 23), ("03-29", 83), ("03-30", 142), ("04-02", 143), ("04-04", 145), ("04-13", 146)] {
        assert_eq!(view(&format!("day=2018-{day}")).totals.of, total, "{day}");
    }
}

#[test]
fn every_state_was_answered_one_for_one() {
    for party in view("").parties.iter().filter(|party| party.code.as_str() != "NATO") {
        assert_eq!(party.by, party.of, "{}", party.code);
    }
}

#[test]
fn only_expulsions_add_up() {
    let britain = view("c=GB");
    assert_eq!(
        (britain.totals.by, britain.totals.of, britain.parties.iter().map(|p| p.posts_cut()).sum::<u32>()),
        (23, 23, 50)
    );
    let lithuania = view("c=LT");
    assert_eq!(lithuania.totals.by, 3, "44 entry bans are no expulsions");
    let everyone = view("");
    let refused: u32 = everyone.active().map(|p| p.cell(Direction::By, Kind::AccreditationRefused).people).sum();
    let closed: u32 = everyone
        .active()
        .flat_map(|p| [Direction::By, Direction::Of].map(|d| p.cell(d, Kind::ConsulateClosure).rows))
        .sum();
    assert_eq!((refused, closed, everyone.active().filter(|p| p.recalled()).count()), (6, 3, 6));
}

#[test]
fn groups_are_those_of_the_notes() {
    assert_eq!(view("group=eu").totals.by_countries, 19);
    assert_eq!(view("group=nato").totals.by_countries, 21);
    assert_eq!(view("group=nato").totals.by_nato, 0, "members, not the alliance");
}

#[test]
fn headlines_follow_the_filter() {
    assert_eq!(headline(""), "29 countries and NATO expelled 153 Russians. Russia expelled 146 in return.");
    assert_eq!(headline("c=UA"), "Ukraine expelled 13 Russians. Russia expelled 13 in return.");
    assert_eq!(headline("c=UA,US&side=by"), "Ukraine and the United States expelled 73 Russians.");
    assert_eq!(headline("side=of"), "Russia expelled 146 people from 29 countries.");
    assert_eq!(headline("c=NATO"), "NATO expelled 7 Russians. No response found.");
    assert_eq!(headline("c=BG"), "Bulgaria expelled no Russians. It recalled its ambassador.");
    assert_eq!(headline("group=eu"), "19 of 28 EU members expelled 58 Russians. Russia expelled 58 in return.");
    assert_eq!(
        headline("day=2018-03-14"),
        "By 14 March 2018, the United Kingdom had expelled 23 Russians. Russia had not responded."
    );
    assert_eq!(
        headline("day=2018-03-01"),
        "By 1 March 2018, no country had expelled any Russians. Russia had expelled no one."
    );
    assert_eq!(
        headline("c=GE&day=2018-03-30"),
        "By 30 March 2018, Georgia had expelled 1 Russian. Right to respond reserved."
    );
}

#[test]
fn headlines_say_whom_they_mean_where_it_is_no_one() {
    assert_eq!(headline("c=CH"), "Switzerland expelled no Russians. Russia expelled no one from Switzerland.");
    assert_eq!(headline("c=BG&side=of"), "Russia expelled no one from Bulgaria.");
    assert_eq!(
        headline("group=eu&day=2018-03-13"),
        "By 13 March 2018, no EU member had expelled any Russians. Russia had expelled no one."
    );
    assert_eq!(headline("c=UA,US,GB,NATO&side=by"), "The 3 selected countries and NATO expelled 103 Russians.");
    assert_eq!(headline("c=AL,HU,UA,US&side=of"), "Russia expelled 76 people from the 4 selected countries.");
}

#[test]
fn what_no_total_counts_is_said_beside_them() {
    let dataset = expulsions::shipped();
    let tally = Tally::new(&dataset);
    let english = Language::english();
    let words = Words::new(&dataset, &tally, &english);
    let beside = |query: &str| words.beside_the_totals(&view(query));
    assert_eq!(
        beside(""),
        "Not counted: 6 ambassadors recalled, 6 accreditations refused, more than 50 British posts Russia ordered cut, \
         3 consulates general ordered to close, entry bans or other measures against 46 people and 3 further measures."
    );
    assert_eq!(beside("c=LT"), "Not counted: entry bans or other measures against 44 people.");
    assert_eq!(beside("c=IS"), "Not counted: 1 further measure.");
    assert_eq!(beside("c=IS&side=of"), "");
    assert_eq!(beside("c=NATO"), "Not counted: 3 accreditations refused and 1 further measure.");
    assert_eq!(beside("c=UA"), "");
}

/// The readout of a day says that nothing happened on it when it has neither expulsions nor events.
#[test]
fn every_day_with_a_measure_has_an_event() {
    let dataset = expulsions::shipped();
    for measure in dataset.measures.iter() {
        let told = dataset.events.iter().any(|event| event.date == measure.date);
        assert!(told, "{} has a measure and no event", measure.date);
    }
}

#[test]
fn the_one_uncertain_number_is_marked_as_such() {
    let rows = parse::read(Path::new("data")).expect("good data").measures;
    let weaker: Vec<_> = rows.iter().filter(|row| row.fact.confidence.key() != "confirmed").collect();
    assert_eq!(weaker.len(), 1);
    assert_eq!((weaker[0].id.as_str(), weaker[0].fact.confidence.key()), ("2018-03-30-ru-mk", "inferred"));
}

/// How often an SVG has a text.
fn drawn(query: &str, width: f64, text: &str) -> usize {
    let dataset = expulsions::shipped();
    let svg = picture::svg(&dataset, &Query::parse(query, &dataset).0, &Picture::standalone(width));
    svg.matches(&format!(">{text}<")).count()
}

#[test]
fn the_inferred_number_is_marked_in_tile_bar_and_key() {
    for query in ["", "side=of", "c=MK", "day=2018-03-30"] {
        assert_eq!(drawn(query, 1136.0, "1*"), 2, "{query}: the tile and the bar");
        assert_eq!(drawn(query, 1136.0, "*"), 1, "{query}: the key");
        assert_eq!(drawn(query, 360.0, "1*"), 1, "{query}: the bar");
        assert_eq!(drawn(query, 360.0, "*"), 2, "{query}: the key, and the tile without room for its number");
    }
    assert_eq!(drawn("day=2018-03-29", 1136.0, "1*"), 0, "nothing was inferred yet");
    assert_eq!(drawn("side=by", 1136.0, "1*") + drawn("side=by", 1136.0, "*"), 0, "no inferred number is shown");
}

#[test]
fn the_inferred_number_is_said_to_be_so_in_every_language() {
    let (translations, _) = messages::read(Path::new("messages"));
    for translation in &translations {
        let language = Language::of(translation.tag).expect("built in");
        let frame = || Frame::new(700.0);
        let (mut chart, update) =
            Chart::speaking(language.clone(), expulsions::shipped(), "", frame(), 1.0, ThemeName::Light);
        let view = update.view.expect("a view");
        let sentence = translation.text("inferred-in-total");
        let said = sentence.split(['{', '(']).next().expect("words").trim().to_owned();
        assert!(said.chars().count() > 10, "{said}");
        assert!(view.detail.contains(&said) && view.summary.contains(&said), "{}: {said}", translation.tag);
        let fact = translation.text("inferred-fact").replace("{0}", "");
        let focus = |chart: &mut Chart, id: &str| {
            chart.dispatch(Input::Focus(Spot::parse(id))).readout.expect("a readout").lines.join("\n")
        };
        for panel in ["grid", "bars"] {
            assert!(focus(&mut chart, &format!("{panel}:MK")).contains(&fact), "{}: {panel}", translation.tag);
            assert!(!focus(&mut chart, &format!("{panel}:UA")).contains(&fact));
        }
        let targets = update.scene.expect("a scene").targets;
        let marked: Vec<&str> =
            targets.iter().filter(|target| target.label.contains(&fact)).map(|target| target.id.as_str()).collect();
        assert_eq!(marked, ["grid:MK", "bars:MK"], "{}", translation.tag);
        let (_, before) =
            Chart::speaking(language, expulsions::shipped(), "day=2018-03-29", frame(), 1.0, ThemeName::Light);
        assert!(!before.view.expect("a view").detail.contains(&said), "nothing was inferred yet");
    }
}

#[test]
fn a_country_is_found_by_any_of_its_names() {
    let (chart, _) = Chart::new(expulsions::shipped(), "", Frame::new(700.0), 1.0, ThemeName::Light);
    let first = |text: &str| chart.search(text).first().map(|found| found.code.clone());
    for (text, code) in [
        ("ukr", "UA"),
        ("UKR", "UA"),
        ("gb", "GB"),
        ("Britain", "GB"),
        ("czechia", "CZ"),
        ("Czech Rep", "CZ"),
        ("macedonia", "MK"),
        ("kingdom", "GB"),
        ("nato", "NATO"),
        ("holland", "NL"),
    ] {
        assert_eq!(first(text).as_deref(), Some(code), "{text}");
    }
    assert_eq!(first("zz"), None);
}

#[test]
fn the_compiled_facts_are_those_of_the_files() {
    let (shipped, read) = (expulsions::shipped(), parse::read(Path::new("data")).expect("good data").dataset());
    assert_eq!(shipped.measures, read.measures);
    assert_eq!(shipped.countries, read.countries);
    assert_eq!(shipped.events, read.events);
}

/// A copy of the data with one piece of one file replaced.
fn with(name: &str, file: &str, from: &str, to: &str) -> Vec<String> {
    let dir: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&dir).expect("a folder");
    for entry in fs::read_dir("data").expect("data") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), dir.join(entry.file_name())).expect("a copy");
    }
    let text = fs::read_to_string(dir.join(file)).expect("text");
    assert!(text.contains(from), "{from} is in {file}");
    fs::write(dir.join(file), text.replacen(from, to, 1)).expect("a change");
    parse::read(&dir).expect_err("a problem").iter().map(ToString::to_string).collect()
}

#[test]
fn each_kind_of_damage_is_named_with_file_line_value_and_expectation() {
    let cases = [
        (
            "expulsions-2018.csv",
            ",2018-03-14,GB,RU",
            ",2018-02-30,GB,RU",
            "expulsions-2018.csv, line 2: date \"2018-02-30\", expected a day that exists as YYYY-MM-DD",
        ),
        (
            "expulsions-2018.csv",
            ",2018-03-14,GB,RU",
            ",2018-05-14,GB,RU",
            "expulsions-2018.csv, line 2: date \"2018-05-14\", expected 2018-03-01 to 2018-04-16",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-14,GB,RU",
            "2018-03-14,XK2,RU",
            "expulsions-2018.csv, line 2: acting party \"XK2\", expected an alpha-2 code of countries.csv, or NATO",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-14,GB,RU",
            "2018-03-14,GB,FR",
            "expulsions-2018.csv, line 2: parties GB and FR, expected Russia (RU) as one of the two",
        ),
        (
            "expulsions-2018.csv",
            "RU,expulsion,23",
            "RU,expulsion,x",
            "expulsions-2018.csv, line 2: count \"x\", expected a whole number of at most 10000, or nothing",
        ),
        (
            "expulsions-2018.csv",
            "RU,expulsion,23",
            "RU,expulsion,",
            "expulsions-2018.csv, line 2: count \"\" of an expulsion, expected at least 1",
        ),
        (
            "expulsions-2018.csv",
            "bbc-mjo-0314;",
            "bbc-mjo-9999;",
            "expulsions-2018.csv, line 2: source id \"bbc-mjo-9999\", expected an id of sources.csv",
        ),
        (
            "expulsions-2018.csv",
            "date,by,of",
            "day,by,of",
            "expulsions-2018.csv, line 1: header \"id,day,by,of,kind,count,count_note,note,source_ids,confidence\", expected \"id,date,by,of,kind,count,count_note,note,source_ids,confidence\"",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-14-gb-ru,",
            "2018-03-14_gb-ru,",
            "expulsions-2018.csv, line 2: id \"2018-03-14_gb-ru\", expected small letters and digits, with hyphens between",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-14-gb-ru,",
            "2018-03-15-gb-ru,",
            "expulsions-2018.csv, line 2: id \"2018-03-15-gb-ru\", expected it to begin with \"2018-03-14-gb-ru\"",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-17-ru-gb-consulate,",
            "2018-03-17-ru-gb,",
            "expulsions-2018.csv, line 4: id \"2018-03-17-ru-gb\" again, expected once",
        ),
        (
            "expulsions-2018.csv",
            "bbc-mjo-0314;buzzfeed-0314;telegraph-y-0314,",
            "bbc-mjo-0314,",
            "expulsions-2018.csv, line 2: confidence \"confirmed\" with one source, expected two or more",
        ),
        (
            "expulsions-2018.csv",
            "bbc-mjo-0314;buzzfeed-0314;",
            "bbc-mjo-0314;bbc-mjo-0314;",
            "expulsions-2018.csv, line 2: source id \"bbc-mjo-0314\" twice, expected each source once",
        ),
        (
            "expulsions-2018.csv",
            "2018-03-26-mk-ru,2018-03-26,MK,RU,expulsion,1,,,mk-mfa-0326;nezavisen-0326;inews-0327,confirmed",
            "2018-03-26-mk-ru,2018-03-26,MK,RU,expulsion,1,,,mk-mfa-0326;nezavisen-0326;inews-0327,inferred",
            "expulsions-2018.csv, line 31: confidence \"inferred\" without a note, expected one that says why",
        ),
        (
            "events-2018.csv",
            "2018-03-12-may,2018-03-12",
            "2018-03-12-may,2018-03-01",
            "events-2018.csv, line 3: date \"2018-03-01\", expected rows in the order of their days",
        ),
        (
            "events-2018.csv",
            "Russia denies any involvement",
            "Russia denies any involvement whatsoever and says so once more in as many words",
            "events-2018.csv, line 4: a title of 79 characters, expected at most 60",
        ),
        (
            "events-2018.csv",
            "sta-0313,\n",
            "sta-0313,yes\n",
            "events-2018.csv, line 34: one more key moment, expected at most 7",
        ),
        (
            "press-totals.csv",
            ",22,exact,",
            ",23,exact,",
            "press-totals.csv, line 4: verdict \"exact\" of 22 against 23, expected \"exact\" where they are equal, and only there",
        ),
        (
            "claims.csv",
            ",2018-03-04-attack,",
            ",2018-03-04-poison,",
            "claims.csv, line 12: event \"2018-03-04-poison\", expected the id of a row of events-2018.csv",
        ),
        (
            "claims.csv",
            ",2018-03-30-putin,iz-0330;innfrad-0330",
            ",,iz-0330;innfrad-0330",
            "claims.csv, line 20: a claim without query and event, expected where a reader can see it",
        ),
        (
            "claims.csv",
            ",countries_expelling,29,",
            ",countries_expelling,,",
            "claims.csv, line 25: counts or value without the other, expected both or neither",
        ),
        (
            "claims.csv",
            "iz-0330;innfrad-0330",
            "iz-0330",
            "claims.csv, line 20: verdict \"confirmed\" by \"Izvestia\" alone, expected two publishers or more",
        ),
        (
            "claims.csv",
            ",attributed,",
            ",probable,",
            "claims.csv, line 5: verdict \"probable\", expected one of confirmed, corrected, attributed",
        ),
        (
            "sources.csv",
            "Kelnews,Le Monde,",
            "Kelnews,,",
            "sources.csv, line 104: a mirror without its original publisher, expected whose text it carries",
        ),
        (
            "sources.csv",
            "\nriehle-2023,",
            "\n2023-riehle,",
            "sources.csv, line 247: id \"2023-riehle\", expected it to begin with a letter, as anchors of pages do",
        ),
        (
            "sources.csv",
            ",en,press,",
            ",en,blog,",
            "sources.csv, line 3: type \"blog\", expected one of official, agency, press, mirror, encyclopedia, book",
        ),
        (
            "sources.csv",
            ",en,press,",
            ",English,press,",
            "sources.csv, line 3: language \"English\", expected two or three small letters",
        ),
        (
            "NOTES.md",
            "`rtl-lu-0403`",
            "a report",
            "sources.csv, line 121: source \"rtl-lu-0403\", expected a row or a sentence of NOTES.md that cites it",
        ),
        (
            "waves-history.csv",
            ",1983-world,",
            ",1984-world,",
            "waves-history.csv, line 6: part_of \"1984-world\", expected the id of another wave",
        ),
        (
            "countries.csv",
            "Europe,1,0,14,8",
            "Europe,1,0,13,8",
            "countries.csv, line 112: tile 13,8 of ME, expected a free tile: it is AL's",
        ),
    ];
    for (index, (file, from, to, expected)) in cases.into_iter().enumerate() {
        let problems = with(&format!("damage-{index}"), file, from, to);
        assert!(problems.iter().any(|problem| problem == expected), "{expected}\n{problems:#?}");
    }
}
