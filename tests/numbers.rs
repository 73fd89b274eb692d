//! Which selections give a number: counted again from the rows, for the shipped facts and for made ones.

use std::path::Path;

use expulsions::data::{Code, DAYS, Direction, Kind, Measure, day_date, day_index};
use expulsions::query::{Group, Side};
use expulsions::view::number::{Among, Answer, Counted, Found, Numbers, Selection, When};
use expulsions::view::tally::Tally;
use expulsions::{Dataset, Query, View};
use expulsions_story::parse;
use proptest::prelude::*;

fn gb() -> Code {
    Code::new("GB").expect("a code")
}

fn numbers(dataset: &Dataset) -> Numbers {
    Numbers::new(dataset, &Tally::new(dataset))
}

/// What a selection gives, row by row.
fn recounted(selection: &Selection, dataset: &Dataset) -> u32 {
    let counts = |measure: &&Measure| {
        let (party, direction) = measure.party();
        let day = day_index(measure.date).expect("a day of the period");
        let eu = Group::Eu.contains(dataset, party);
        let side = match direction {
            Direction::By => selection.side.shows_by(),
            Direction::Of => selection.side.shows_of(),
        };
        let among = match selection.among {
            Among::All => true,
            Among::Eu => eu,
            Among::Nato => Group::Nato.contains(dataset, party),
            Among::OutsideEu => !eu,
            Among::One(code) => code == party,
        };
        let when = match selection.when {
            When::Whole => true,
            When::Until(last) => day <= last,
            When::On(only) => day == only,
        };
        measure.kind == Kind::Expulsion && side && among && when && !selection.without.contains(&party)
    };
    let rows: Vec<&Measure> = dataset.measures.iter().filter(counts).collect();
    match selection.counted {
        Counted::People => rows.iter().filter_map(|measure| measure.count).sum(),
        Counted::Countries => {
            let mut states: Vec<Code> = rows.iter().map(|measure| measure.party().0).collect();
            states.sort_unstable();
            states.dedup();
            u32::try_from(states.iter().filter(|&&code| code != Code::NATO).count()).expect("few states")
        }
    }
}

/// What the graphic shows for a query.
fn shown(query: &Query, counted: Counted, dataset: &Dataset, tally: &Tally) -> u32 {
    let (read, dropped) = Query::parse(&query.to_text(), dataset);
    assert_eq!((&read, dropped.len()), (query, 0), "an address that the graphic understands");
    let totals = View::new(dataset, tally, query).totals;
    match (counted, query.side) {
        (Counted::People, Side::By) => totals.by,
        (Counted::People, Side::Of) => totals.of,
        (Counted::People, Side::Both) => totals.by + totals.of,
        (Counted::Countries, Side::Of) => totals.of_countries,
        (Counted::Countries, _) => totals.by_countries,
    }
}

/// Every answer gives its number, by the rows and by its view; the simplest come first; what is not given lies between the
/// nearest that are.
fn holds(dataset: &Dataset) {
    let (numbers, tally) = (numbers(dataset), Tally::new(dataset));
    for Answer { value, selection, query } in numbers.answers() {
        assert_eq!(recounted(selection, dataset), *value, "{selection:?}");
        assert_eq!(shown(query, selection.counted, dataset, &tally), *value, "{selection:?}: {}", query.to_text());
        assert!(selection.parts() <= 3, "{selection:?} is not plain");
    }
    let values: Vec<u32> = numbers.answers().iter().map(|answer| answer.value).collect();
    let most = values.iter().copied().max().unwrap_or(0);
    for number in 0..=most + 2 {
        match numbers.find(number) {
            Found::Given(answers) => {
                assert!(answers.iter().all(|answer| answer.value == number), "{number}");
                assert_eq!(answers.len(), values.iter().filter(|&&value| value == number).count(), "{number}");
                assert!(answers.is_sorted_by_key(|answer| answer.selection.parts()), "{number}");
            }
            Found::Between { below, above } => {
                assert!(!values.contains(&number), "{number} is given");
                let value = |answer: Option<&Answer>| answer.map(|answer| answer.value);
                assert_eq!(value(below), values.iter().copied().filter(|&value| value < number).max(), "{number}");
                assert_eq!(value(above), values.iter().copied().filter(|&value| value > number).min(), "{number}");
                let simplest = |found: Option<&Answer>| {
                    let Some(found) = found else { return true };
                    let mut same = numbers.answers().iter().filter(|answer| answer.value == found.value);
                    same.all(|answer| answer.selection.parts() >= found.selection.parts())
                };
                assert!(simplest(below) && simplest(above), "{number}");
            }
        }
    }
}

#[test]
fn every_answer_gives_its_number() {
    let dataset = expulsions::shipped();
    holds(&dataset);
    assert!(numbers(&dataset).answers().len() > 100);
}

/// No part of an answer is idle: without it the number would be another.
#[test]
fn no_answer_says_more_than_it_has_to() {
    let dataset = expulsions::shipped();
    for Answer { value, selection, .. } in numbers(&dataset).answers().iter().filter(|answer| answer.value > 0) {
        for left_out in &selection.without {
            let without = selection.without.iter().copied().filter(|code| code != left_out).collect();
            assert_ne!(recounted(&Selection { without, ..selection.clone() }, &dataset), *value, "{selection:?}");
        }
        if matches!(selection.among, Among::Eu | Among::Nato | Among::OutsideEu) {
            assert_ne!(
                recounted(&Selection { among: Among::All, ..selection.clone() }, &dataset),
                *value,
                "{selection:?}"
            );
        }
        if selection.when != When::Whole {
            assert_ne!(
                recounted(&Selection { when: When::Whole, ..selection.clone() }, &dataset),
                *value,
                "{selection:?}"
            );
        }
    }
}

#[test]
fn the_totals_of_that_week_lead_to_what_they_counted() {
    let numbers = numbers(&expulsions::shipped());
    let text = |number: u32| match numbers.find(number) {
        Found::Given([simplest, ..]) => simplest.query.to_text(),
        other => panic!("{number}: {other:?}"),
    };
    assert_eq!(text(153), "side=by");
    assert_eq!(text(151), "side=by&day=2018-03-27");
    assert_eq!(text(137), "side=by&day=2018-03-26");
    assert_eq!(text(29), "side=by");
    assert_eq!(text(58), "side=by&group=eu");
    assert_eq!(text(60), "c=US&side=by");
    assert_eq!(text(142), "side=of&day=2018-03-30");
    assert_eq!(text(299), "");
    assert_eq!(text(0), "side=by&day=2018-03-13");
    let selection = |number: u32| match numbers.find(number) {
        Found::Given([simplest, ..]) => simplest.selection.clone(),
        other => panic!("{number}: {other:?}"),
    };
    let without = |number: u32| selection(number).without.iter().map(Code::as_str).collect::<Vec<_>>().join(",");
    assert_eq!((selection(114).when, without(114).as_str()), (When::On(25), ""));
    assert_eq!((selection(144).when, without(144).as_str()), (When::Until(26), "NATO"));
    // NATO's members had expelled as many a day earlier; what AFP counted is longer to say.
    assert_eq!((selection(121).among, selection(121).when), (Among::Nato, When::Until(25)));
    let Found::Given(answers) = numbers.find(121) else { panic!("121 is given") };
    let afp =
        |answer: &Answer| answer.selection.when == When::Until(26) && answer.selection.without == [gb(), Code::NATO];
    assert!(answers.iter().any(afp), "{answers:?}");
    assert_eq!((selection(59).when, selection(59).side), (When::On(29), Side::Of));
    assert!(matches!(numbers.find(116), Found::Between { below: Some(_), above: Some(_) }));
    assert!(matches!(numbers.find(755), Found::Between { below: Some(Answer { value: 299, .. }), above: None }));
}

/// What a view of many chosen parties leaves out is what its selection says, for each figure of the press.
#[test]
fn a_view_of_chosen_parties_is_read_as_what_it_leaves_out() {
    let tables = parse::read(Path::new("data")).expect("good data");
    let dataset = tables.dataset();
    let tally = Tally::new(&dataset);
    let mut read = 0;
    for row in &tables.press {
        let (query, _) = Query::parse(&row.query, &dataset);
        let counted = if row.counts.starts_with("countries") { Counted::Countries } else { Counted::People };
        if let Some(selection) = Selection::reading(&query, counted, &dataset, &tally) {
            assert_eq!(recounted(&selection, &dataset), row.value, "{}: {selection:?}", row.id);
            read += 1;
        } else {
            assert!(query.countries.len() <= 3 || row.id.starts_with("medcom"), "{}", row.id);
        }
    }
    assert!(read > 25, "{read} figures");
}

/// The rows bear out each verdict on a figure of the press.
#[test]
fn a_verdict_on_a_figure_of_the_press_is_what_the_rows_give() {
    let tables = parse::read(Path::new("data")).expect("good data");
    let dataset = tables.dataset();
    for row in &tables.press {
        let (query, dropped) = Query::parse(&row.query, &dataset);
        assert!(dropped.is_empty(), "{}: {dropped:?}", row.id);
        let totals = View::new(&dataset, &Tally::new(&dataset), &query).totals;
        let given = match row.counts.as_str() {
            "russians_expelled" => totals.by,
            "expelled_by_russia" => totals.of,
            "both" => totals.by + totals.of,
            "countries_expelling" => totals.by_countries,
            "countries_answered" => totals.of_countries,
            other => panic!("{}: {other}", row.id),
        };
        assert_eq!(row.value, given, "{}", row.id);
        // "Over 50", "more than 140": a round number, and no more than a tenth below what the rows give.
        let rounded = row.figure % 10 == 0 && row.figure < given && given * 10 <= row.figure * 11;
        let expected: &[&str] = match row.figure == given {
            true => &["exact"],
            false if rounded => &["rounded"],
            false => &["differs", "never"],
        };
        assert!(expected.contains(&row.verdict.as_str()), "{}: {} of {given}", row.id, row.figure);
        assert!(!row.explanation.is_empty(), "{}", row.id);
    }
}

prop_compose! {
    /// The shipped facts with other days and numbers.
    fn datasets()(changes in proptest::collection::vec((0..DAYS, 1..90_u32, any::<bool>()), 81)) -> Dataset {
        let mut dataset = expulsions::shipped();
        for (measure, (day, people, other)) in dataset.measures.to_mut().iter_mut().zip(changes) {
            if other {
                measure.date = day_date(day);
                measure.count = measure.count.map(|_| people);
            }
        }
        dataset
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn every_answer_gives_its_number_whatever_the_rows_are(dataset in datasets()) {
        holds(&dataset);
    }
}
