//! What the article's sentences take for granted between the claims: where the data no longer bear it out, the build
//! stops and says which sentence would be wrong.

use expulsions::Error;
use expulsions::data::{Code, Confidence, Direction, Kind};
use expulsions::query::Group;

use super::facts::Facts;
use super::{
    ANSWER, ATTACK, BOLIVIA_1972, BRITAIN, BRITAIN_1971, CUT, CUT_NUMBER, DENIAL, INVASION_2022, LAVROV, MAY, SUMMONED,
    UNION,
};

/// Sentences that rest on the words of a moment, and those words.
pub(super) const TOLD: [(&str, &str, &str); 15] = [
    (ATTACK, "military intelligence officer, who had spied for Britain", "Skripal had spied for Britain"),
    (ATTACK, "found unconscious on a bench", "the two were found unconscious on a bench"),
    (MAY, "a Novichok, developed in the Soviet Union", "Theresa May named a Novichok"),
    (MAY, "highly likely", "Theresa May said \"highly likely\""),
    (MAY, "until the end of the next day", "Moscow had until the end of the next day"),
    (DENIAL, "denies any involvement", "Russia denied any involvement"),
    (DENIAL, "samples", "Russia asked for samples"),
    (BRITAIN, "undeclared intelligence officers", "Britain called the expelled undeclared intelligence officers"),
    (ANSWER, "calls the British accusations groundless", "Russia called the accusations groundless"),
    (ANSWER, "ends the work of the British Council", "Russia ended the work of the British Council"),
    (UNION, "agree with the British assessment", "the EU's leaders backed the British assessment"),
    (LAVROV, "tit-for-tat, but not only that", "Lavrov spoke of tit-for-tat, but not only that"),
    (SUMMONED, "calls the demands to expel Russians unfounded", "Russia called the demands to expel unfounded"),
    (SUMMONED, "no ambassador is expelled", "no ambassador was expelled"),
    (CUT, "one month to bring its staff in Russia down", "Britain was given a month"),
];

/// Sentences that rest on the note of a measure, and the words there.
pub(super) const NOTED: [(&str, &str, &str); 4] = [
    ("2018-03-17-ru-gb-consulate", "in St Petersburg withdrawn", "Britain's consulate in St Petersburg had to close"),
    ("2018-03-29-ru-us-consulate", "in St Petersburg withdrawn", "the American one in St Petersburg had to close"),
    ("2018-03-26-us-ru-consulate", "in Seattle ordered closed", "the Russian consulate in Seattle had to close"),
    ("2018-03-26-is-ru-contacts", "high-level dialogue suspended", "Iceland suspended high-level contacts"),
];

/// Measures of no kind of their own that the article tells of, by the words of their ids.
const OTHERS: [&str; 4] = ["-entry-ban", "-honorary-consul", "-british-council", "-contacts"];

/// Whether the sentences between the claims are true; the error quotes the one that is not.
pub(super) fn check(facts: &Facts<'_>) -> Result<(), Error> {
    words(facts)?;
    moments(facts)?;
    mirror(facts)?;
    wave(facts)?;
    beside(facts)?;
    before(facts)
}

fn wrong(sentence: &str, but: String) -> Result<(), Error> {
    Err(Error::new(format!("the article says that {sentence}; {but}")))
}

/// What moments and measures are told to have been.
fn words(facts: &Facts<'_>) -> Result<(), Error> {
    for (id, words, sentence) in TOLD {
        let event = facts.event(id)?;
        if !event.title.contains(words) && !event.description.contains(words) {
            return wrong(sentence, format!("the event {id} does not say \"{words}\""));
        }
    }
    for (id, words, sentence) in NOTED {
        let row = facts.tables.measures.iter().find(|row| row.id == id);
        if !row.is_some_and(|row| row.note.contains(words)) {
            return wrong(sentence, format!("the measure {id} does not say \"{words}\""));
        }
    }
    Ok(())
}

/// The order of the moments, and whether they are on the days of their measures.
fn moments(facts: &Facts<'_>) -> Result<(), Error> {
    let day = |id| facts.event(id).map(|event| event.date.to_julian_day());
    let (may, denial, cut) = (day(MAY)?, day(DENIAL)?, day(CUT)?);
    let struck = facts.day("GB", Direction::By)?.to_julian_day();
    // With that, the end of the next day had passed too.
    if denial <= may || denial >= struck {
        return wrong(
            "Russia denied after the accusation, and Britain acted after the deadline",
            "they did in another order".to_owned(),
        );
    }
    if day(UNION)? >= facts.wave_day()?.to_julian_day() {
        return wrong("the EU had recalled its ambassador before the wave", "it did later".to_owned());
    }
    if day(CUT_NUMBER)? != cut + 1 {
        return wrong("Moscow named the number of posts the next day", "it did on another day".to_owned());
    }
    for (id, code, direction) in [
        (BRITAIN, "GB", Direction::By),
        (ANSWER, "GB", Direction::Of),
        (LAVROV, "US", Direction::Of),
        (SUMMONED, "UA", Direction::Of),
    ] {
        if facts.event(id)?.date != facts.day(code, direction)? {
            return wrong(&format!("the event {id} was on the day of its measure"), "they have two dates".to_owned());
        }
    }
    let members = facts.members(Group::Eu, |_| true).len();
    if !facts.event(UNION)?.description.contains(&format!("the {members} leaders")) {
        return wrong("all EU members recalled the EU's ambassador", format!("{UNION} does not tell of {members}"));
    }
    let answered = facts.acted(Direction::Of, facts.day("UA", Direction::Of)?);
    let (all, eu) = (answered.len(), facts.in_eu(&answered).len());
    if !facts.event(SUMMONED)?.description.contains(&format!("{all} missions, {eu} of them from EU states")) {
        return wrong(
            "as many heads of mission were summoned as countries answered",
            format!("{all} were answered, {eu} of them in the EU"),
        );
    }
    Ok(())
}

/// That each was answered with its own number, but for NATO.
fn mirror(facts: &Facts<'_>) -> Result<(), Error> {
    for party in facts.end.parties.iter().filter(|party| party.code != Code::NATO) {
        let name = facts.name(party.code);
        if party.by != party.of {
            return wrong(
                "each country was answered with the number it had expelled",
                format!("{name} expelled {}, and {} of its people were expelled", party.by, party.of),
            );
        }
        if party.recalled() && (party.by > 0 || facts.in_eu(&[party.code]).is_empty()) {
            return wrong("those who only recalled their ambassadors were in the EU and did no more", name.to_owned());
        }
        if party.has(Direction::Of, Kind::RightReserved) && party.of != 1 {
            return wrong("those with a reserved answer lost one person each", format!("{name} lost {}", party.of));
        }
    }
    if let Some(nato) = facts.end.party(Code::NATO).filter(|nato| nato.of > 0) {
        return wrong("NATO's own step found no answer", format!("{} of its people were expelled", nato.of));
    }
    let (reserved, early) = (facts.reserved(), facts.early()?);
    if early.len() != 1 {
        let then = if early.is_empty() { "none".to_owned() } else { facts.list(&early) };
        return wrong("one of those with a reserved answer acted on the day of the wave", format!("{then} did"));
    }
    let months = facts.months(&reserved);
    if months.contains(' ') {
        return wrong("those with a reserved answer lost their people in one month", format!("it was {months}"));
    }
    let second = facts.day("UA", Direction::Of)?;
    let inferred = facts.inferred()?;
    if facts.people(&[inferred], second) == 0 {
        return wrong("the inferred figure is part of the sum of the day", format!("{} is not", facts.name(inferred)));
    }
    Ok(())
}

/// How large the steps were, and who took none.
fn wave(facts: &Facts<'_>) -> Result<(), Error> {
    let day = facts.wave_day()?;
    let wave = facts.expelled(day);
    if let Some(other) = facts.expulsions(Direction::By).find(|other| facts.expelled(other.date) > wave) {
        return wrong("the day of the wave was the largest", format!("more were expelled on {}", other.date));
    }
    let states = facts.states(|party| party.by > 0);
    let by = |code: Code| facts.whole(code).map_or(0, |party| party.by);
    let american = by(facts.code("US")?);
    let next = states.iter().filter(|code| code.as_str() != "US").map(|&code| by(code)).max().unwrap_or(0);
    if american < 2 * next {
        return wrong("the American step was by far the largest", format!("the next has {next} of {american}"));
    }
    let (level, _) = facts.peers(&facts.acted(Direction::By, day))?;
    let small = states.iter().filter(|&&code| by(code) <= level).count();
    if 2 * small <= states.len() {
        return wrong("most steps were small", format!("{small} of {} had at most {level}", states.len()));
    }
    let idle = facts.members(Group::Eu, |party| party.by == 0 && !party.recalled());
    if idle.is_empty() || facts.states(|party| party.recalled()).is_empty() {
        return wrong("some EU members only recalled their ambassadors, and some did neither", "none did".to_owned());
    }
    let contacts = facts.list(&facts.only_contacts());
    if contacts != "Iceland" {
        return wrong("of NATO Iceland alone only suspended contacts", format!("those are: {contacts}"));
    }
    Ok(())
}

/// What is in no sum.
fn beside(facts: &Facts<'_>) -> Result<(), Error> {
    let told = |id: &str| OTHERS.iter().any(|words| id.contains(words));
    if let Some(row) = facts.others("").find(|row| !told(&row.id)) {
        return wrong("these are the other measures", format!("{} is one more", row.id));
    }
    let closures = facts.tables.measures.iter().filter(|row| row.fact.kind == Kind::ConsulateClosure);
    if let Some(row) = closures.clone().find(|row| !NOTED.iter().any(|(id, ..)| *id == row.id)) {
        return wrong("the consulates were in St Petersburg and Seattle", format!("{} is one more", row.id));
    }
    let cut = facts.tables.measures.iter().find(|row| row.fact.kind == Kind::StaffCap && row.fact.by == Code::RU);
    let posts = cut.and_then(|row| row.fact.count).unwrap_or(0);
    if !cut.is_some_and(|row| row.note.contains(&format!("a little over {posts}"))) {
        return wrong("Moscow put the cut at a little over so many posts", format!("no note says so of {posts}"));
    }
    let expelled = facts.whole(facts.code("GB")?)?.of;
    if !cut.is_some_and(|row| row.count_note.contains(&format!("on top of the {expelled}"))) {
        return wrong("the cut came on top of those expelled", format!("no note says so of {expelled}"));
    }
    if !facts.whole(Code::NATO)?.has(Direction::By, Kind::StaffCap) {
        return wrong("NATO capped the Russian mission", "it did not".to_owned());
    }
    Ok(())
}

/// What came before and after. The sum is more than any step of the Cold War; the largest day is not.
fn before(facts: &Facts<'_>) -> Result<(), Error> {
    let cold_war = || facts.tables.waves.iter().filter(|wave| wave.start.as_str() < "1992");
    let all = facts.end.totals.by;
    if let Some(wave) = cold_war().find(|wave| wave.count >= Some(all)) {
        return wrong("no expulsion of the Cold War was as large as all together", format!("{} was", wave.name));
    }
    let single = cold_war().filter(|wave| wave.by != "MULTI").max_by_key(|wave| wave.count);
    if let Some(wave) = single.filter(|wave| wave.id != BOLIVIA_1972) {
        return wrong("Bolivia's was the largest single expulsion of the Cold War", format!("{} was", wave.name));
    }
    let (bolivia, day) = (facts.history(BOLIVIA_1972)?.0, facts.expelled(facts.wave_day()?));
    if bolivia <= day {
        return wrong("Bolivia expelled more than the largest day had", format!("{bolivia} against {day}"));
    }
    let wave = facts.wave(BOLIVIA_1972)?;
    if wave.confidence != Confidence::SingleSource {
        return wrong("Bolivia's number is that of one report", format!("it is {:?}", wave.confidence.key()));
    }
    if !wave.note.contains("families included") {
        return wrong("Moscow counted families in Bolivia", "no note says so".to_owned());
    }
    let moscow = facts.in_bolivia()?;
    if moscow >= bolivia {
        return wrong("Moscow disputed Bolivia's number", format!("it spoke of {moscow} of {bolivia}"));
    }
    let largest =
        facts.states(|_| true).into_iter().filter_map(|code| facts.whole(code).ok()).map(|party| party.by).max();
    let then = facts.history(BRITAIN_1971)?.0;
    if Some(then) <= largest {
        return wrong("Britain in 1971 expelled more than any one country in 2018", format!("it was {then}"));
    }
    let teller = facts.said_by(INVASION_2022)?;
    if teller != "TASS" {
        return wrong("TASS counted the expelled of 2022", format!("the first source is of {teller}"));
    }
    let (later, _) = facts.counted_by_tass()?;
    if later < 2 * all {
        return wrong("the wave of 2022 was far larger", format!("{later} against {all}"));
    }
    Ok(())
}
