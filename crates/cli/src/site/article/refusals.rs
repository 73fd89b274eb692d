//! Each sentence of the article is refused once the data contradict it.

use expulsions::data::{Code, Confidence, Date, Kind, parse_date};
use expulsions_story::tables::{EventRow, MeasureRow, Tables, WaveRow};

use super::checks::{NOTED, TOLD};
use super::tests::{shipped, written};

fn measure<'a>(tables: &'a mut Tables, id: &str) -> &'a mut MeasureRow {
    tables.measures.iter_mut().find(|row| row.id == id).expect("a measure")
}

fn event<'a>(tables: &'a mut Tables, id: &str) -> &'a mut EventRow {
    tables.events.iter_mut().find(|row| row.id == id).expect("an event")
}

fn wave<'a>(tables: &'a mut Tables, id: &str) -> &'a mut WaveRow {
    tables.waves.iter_mut().find(|row| row.id == id).expect("a wave")
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn day(text: &str) -> Date {
    parse_date(text).expect("a day")
}

/// One more measure like that of an id, with an id of its own.
fn one_more(tables: &mut Tables, like: &str, id: &str, change: impl Fn(&mut MeasureRow)) {
    let mut row = measure(tables, like).clone();
    row.id = id.to_owned();
    change(&mut row);
    tables.measures.push(row);
}

/// As many people in both directions.
fn both(tables: &mut Tables, party: &str, count: u32) {
    let rows = tables.measures.iter_mut().filter(|row| row.fact.kind == Kind::Expulsion);
    rows.filter(|row| row.fact.party().0.as_str() == party).for_each(|row| row.fact.count = Some(count));
}

/// What the build says of changed data.
fn said(change: impl Fn(&mut Tables)) -> String {
    let mut tables = shipped();
    change(&mut tables);
    written(&tables.dataset(), &tables).expect_err("refused")
}

fn refused(change: impl Fn(&mut Tables), sentence: &str, but: &str) {
    assert_eq!(said(change), format!("the article says that {sentence}; {but}"));
}

#[test]
fn the_mirror() {
    refused(
        |tables| measure(tables, "2018-03-30-ru-ua").fact.count = Some(12),
        "each country was answered with the number it had expelled",
        "Ukraine expelled 13, and 12 of its people were expelled",
    );
    refused(
        |tables| measure(tables, "2018-03-27-bg-ru-recall").fact.by = code("CH"),
        "those who only recalled their ambassadors were in the EU and did no more",
        "Switzerland",
    );
    refused(|tables| both(tables, "ME", 2), "those with a reserved answer lost one person each", "Montenegro lost 2");
    refused(
        |tables| one_more(tables, "2018-03-30-ru-no", "2018-03-30-ru-nato", |row| row.fact.of = Code::NATO),
        "NATO's own step found no answer",
        "1 of its people were expelled",
    );
    refused(
        |tables| measure(tables, "2018-03-26-hu-ru").fact.date = day("2018-03-27"),
        "one of those with a reserved answer acted on the day of the wave",
        "none did",
    );
    refused(
        |tables| measure(tables, "2018-04-13-ru-ge").fact.date = day("2018-03-31"),
        "those with a reserved answer lost their people in one month",
        "it was April and March",
    );
    refused(
        |tables| {
            measure(tables, "2018-03-30-ru-mk").fact.confidence = Confidence::Confirmed;
            measure(tables, "2018-04-02-ru-me").fact.confidence = Confidence::Inferred;
        },
        "the inferred figure is part of the sum of the day",
        "Montenegro is not",
    );
    assert_eq!(
        said(|tables| measure(tables, "2018-03-30-ru-mk").fact.confidence = Confidence::Confirmed),
        "the article tells of one figure that is inferred, not of []"
    );
}

#[test]
fn how_large_the_steps_were() {
    refused(
        |tables| both(tables, "GB", 130),
        "the day of the wave was the largest",
        "more were expelled on 2018-03-14",
    );
    refused(|tables| both(tables, "GB", 40), "the American step was by far the largest", "the next has 40 of 60");
    refused(
        |tables| {
            both(tables, "US", 1000);
            let large =
                ["GB", "UA", "CA", "FR", "DE", "PL", "CZ", "LT", "MD", "AL", "AU", "DK", "IT", "NL", "ES", "SE"];
            for (count, party) in (101..).zip(large) {
                both(tables, party, count);
            }
        },
        "most steps were small",
        "12 of 29 had at most 1",
    );
    refused(
        |tables| {
            for party in ["AT", "CY", "GR"] {
                let id = format!("2018-03-27-{party}-ru-recall");
                one_more(tables, "2018-03-27-bg-ru-recall", &id, |row| row.fact.by = code(party));
            }
        },
        "some EU members only recalled their ambassadors, and some did neither",
        "none did",
    );
    refused(
        |tables| one_more(tables, "2018-03-26-is-ru-contacts", "2018-03-26-tr-ru", |row| row.fact.by = code("TR")),
        "of NATO Iceland alone only suspended contacts",
        "those are: Iceland and Turkey",
    );
    assert_eq!(
        said(|tables| measure(tables, "2018-03-29-ge-ru").fact.date = day("2018-03-28")),
        "the article tells of three days after the wave, not of 2"
    );
}

#[test]
fn what_is_in_no_sum() {
    refused(
        |tables| one_more(tables, "2018-03-28-me-ru-honorary-consul", "2018-03-28-me-ru-visas", |_| ()),
        "these are the other measures",
        "2018-03-28-me-ru-visas is one more",
    );
    refused(
        |tables| one_more(tables, "2018-03-29-ru-us-consulate", "2018-03-29-ru-us-consulate-2", |_| ()),
        "the consulates were in St Petersburg and Seattle",
        "2018-03-29-ru-us-consulate-2 is one more",
    );
    refused(
        |tables| measure(tables, "2018-03-30-ru-gb-cap").fact.count = Some(60),
        "Moscow put the cut at a little over so many posts",
        "no note says so of 60",
    );
    refused(
        |tables| measure(tables, "2018-03-30-ru-gb-cap").count_note.clear(),
        "the cut came on top of those expelled",
        "no note says so of 23",
    );
    refused(
        |tables| tables.measures.retain(|row| row.id != "2018-03-27-nato-ru-cap"),
        "NATO capped the Russian mission",
        "it did not",
    );
    refused(
        |tables| measure(tables, "2018-03-26-ca-ru-refused").fact.count = Some(4),
        "as many accreditations were refused by each",
        "they were [4, 3]",
    );
    assert_eq!(
        said(|tables| tables.measures.retain(|row| row.id != "2018-03-26-lv-ru-entry-ban")),
        "the article tells of two countries with entry bans, not of 1"
    );
    assert_eq!(
        said(|tables| tables.measures.retain(|row| row.id != "2018-03-28-me-ru-honorary-consul")),
        "the article tells of an honorary consul, who is not in the data"
    );
}

/// All together were more than any step of the Cold War, and no single day was.
#[test]
fn what_came_before_and_after() {
    let count = |id: &'static str, count| move |tables: &mut Tables| wave(tables, id).count = Some(count);
    let note =
        |id: &'static str, note: &'static str| move |tables: &mut Tables| wave(tables, id).note = note.to_owned();
    refused(
        count("1972-bolivia", 153),
        "no expulsion of the Cold War was as large as all together",
        "Bolivia: Soviet embassy staff was",
    );
    refused(
        count("1971-uk", 120),
        "Bolivia's was the largest single expulsion of the Cold War",
        "UK: Operation FOOT was",
    );
    refused(count("1972-bolivia", 114), "Bolivia expelled more than the largest day had", "114 against 114");
    refused(count("1971-uk", 60), "Britain in 1971 expelled more than any one country in 2018", "it was 60");
    refused(
        note("1972-bolivia", "Moscow had only 125 people there, families included."),
        "Moscow disputed Bolivia's number",
        "it spoke of 125 of 119",
    );
    refused(
        note("1972-bolivia", "Moscow had only 92 people there."),
        "Moscow counted families in Bolivia",
        "no note says so",
    );
    refused(
        |tables| wave(tables, "1972-bolivia").confidence = Confidence::Confirmed,
        "Bolivia's number is that of one report",
        "it is \"confirmed\"",
    );
    refused(
        |tables| wave(tables, "2022-ukraine").sources.rotate_left(1),
        "TASS counted the expelled of 2022",
        "the first source is of Reuters",
    );
    refused(
        note("2022-ukraine", "TASS counted 200 by January 2023."),
        "the wave of 2022 was far larger",
        "200 against 153",
    );
    assert_eq!(
        said(note("1972-bolivia", "families included")),
        "the note of the wave \"1972-bolivia\" does not say \"only … people there\", which the article tells"
    );
    assert_eq!(
        said(note("2022-ukraine", "TASS counted 574 by and by.")),
        "the note of the wave \"2022-ukraine\" does not say by which month TASS had counted, which the article tells"
    );
    assert_eq!(
        said(|tables| tables.waves.retain(|wave| wave.id != "1971-uk")),
        "waves-history.csv has no wave \"1971-uk\", which the article tells of"
    );
}

#[test]
fn days_and_their_order() {
    let moved = |id: &'static str, to: &'static str| move |tables: &mut Tables| event(tables, id).date = day(to);
    refused(
        moved("2018-03-13-denial", "2018-03-15"),
        "Russia denied after the accusation, and Britain acted after the deadline",
        "they did in another order",
    );
    refused(
        |tables| measure(tables, "2018-03-14-gb-ru").fact.date = day("2018-03-13"),
        "Russia denied after the accusation, and Britain acted after the deadline",
        "they did in another order",
    );
    refused(moved("2018-03-22-eu", "2018-03-26"), "the EU had recalled its ambassador before the wave", "it did later");
    refused(
        moved("2018-03-31-number", "2018-04-01"),
        "Moscow named the number of posts the next day",
        "it did on another day",
    );
    for id in ["2018-03-14-britain", "2018-03-17-russia-britain", "2018-03-29-russia-us", "2018-03-30-russia-23"] {
        refused(
            moved(id, "2018-04-02"),
            &format!("the event {id} was on the day of its measure"),
            "they have two dates",
        );
    }
    refused(
        |tables| tables.countries.iter_mut().filter(|row| row.code.as_str() == "NO").for_each(|row| row.eu = true),
        "all EU members recalled the EU's ambassador",
        "2018-03-22-eu does not tell of 29",
    );
    refused(
        |tables| measure(tables, "2018-03-30-ru-no").fact.date = day("2018-03-31"),
        "as many heads of mission were summoned as countries answered",
        "22 were answered, 16 of them in the EU",
    );
    assert_eq!(
        said(|tables| tables.events.retain(|event| event.id != "2018-03-13-denial")),
        "events-2018.csv has no event \"2018-03-13-denial\", which the article tells of"
    );
}

#[test]
fn what_moments_and_measures_are_told_to_have_been() {
    for (id, words, sentence) in TOLD {
        refused(
            |tables| {
                let event = event(tables, id);
                event.title = event.title.replace(words, "");
                event.description = event.description.replace(words, "");
            },
            sentence,
            &format!("the event {id} does not say \"{words}\""),
        );
    }
    for (id, words, sentence) in NOTED {
        refused(
            |tables| measure(tables, id).note.clear(),
            sentence,
            &format!("the measure {id} does not say \"{words}\""),
        );
    }
    assert_eq!(
        said(|tables| for id in ["2018-03-26-us-ru", "2018-03-27-au-ru"] {
            measure(tables, id).note.clear();
        }),
        "the article tells of others who spoke of intelligence officers, and no note does"
    );
}
