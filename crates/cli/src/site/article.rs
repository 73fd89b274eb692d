//! The article's claims: every number, list of countries and date of its prose, written from the data.
//!
//! Owns the marked places of `www/index.html` that say something countable. A claim is a link to a view of
//! the graphic, and its words are made from that very view, so that prose and picture cannot disagree.
//! What the sentences around the places take for granted is checked too ([`checks`]): where the data no longer bear
//! it out, the build stops and says which sentence would be wrong. Does not own the prose.

mod checks;
mod facts;
#[cfg(test)]
mod refusals;

use expulsions::data::{Code, Date, Direction, Kind, iso};
use expulsions::query::{Group, Side};
use expulsions::view::PartyView;
use expulsions::view::tally::Tally;
use expulsions::{Dataset, Error, Language, Query, View};
use expulsions_story::tables::Tables;
use maud::{Markup, html};

use facts::Facts;

/// The numbers that are spelled out: to nine in running text, all of them where they begin a sentence.
const SPELLED: [&str; 21] = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Rows of `waves-history.csv` that the article compares with.
const BRITAIN_1971: &str = "1971-uk";
const BOLIVIA_1972: &str = "1972-bolivia";
const INVASION_2022: &str = "2022-ukraine";

/// Moments of `events-2018.csv` that it tells of.
const ATTACK: &str = "2018-03-04-attack";
const MAY: &str = "2018-03-12-may";
const DENIAL: &str = "2018-03-13-denial";
const BRITAIN: &str = "2018-03-14-britain";
const ANSWER: &str = "2018-03-17-russia-britain";
const UNION: &str = "2018-03-22-eu";
const LAVROV: &str = "2018-03-29-russia-us";
const SUMMONED: &str = "2018-03-30-russia-23";
const CUT: &str = "2018-03-30-british-cut";
const CUT_NUMBER: &str = "2018-03-31-number";

type Places = Vec<(&'static str, Markup)>;

/// The marked places of the article, each with what stands there.
pub(crate) fn places(dataset: &Dataset, tables: &Tables, english: &Language) -> Result<Places, Error> {
    let tally = Tally::new(dataset);
    let facts = Facts::new(dataset, &tally, tables, english);
    checks::check(&facts)?;
    let article = Article { dataset, tally: &tally, facts: &facts };
    let mut places = article.beginning()?;
    places.extend(article.wave()?);
    places.extend(article.holding_back()?);
    places.extend(article.mirror()?);
    places.extend(article.beside()?);
    places.extend(article.before()?);
    Ok(places)
}

/// The sections of the article, in its order.
struct Article<'a> {
    dataset: &'a Dataset,
    tally: &'a Tally,
    facts: &'a Facts<'a>,
}

impl Article<'_> {
    /// The poisoning, the first blow and the first answer.
    fn beginning(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let (struck, answered) = (facts.day("GB", Direction::By)?, facts.day("GB", Direction::Of)?);
        let (first, last) = facts.period()?;
        let britain = facts.code("GB")?;
        let described = facts.described()?;
        let measures = facts.tables.measures.len();
        let sources = facts.tables.cited_by_measures().len();
        Ok(vec![
            ("months", html! { (first.month()) "–" (last.month()) " " (last.year()) }),
            (
                "all-by",
                self.claim(&whole(&[], Side::By), |view| {
                    let totals = view.totals;
                    format!("{} countries and NATO expelled {} Russians", totals.by_countries, totals.by)
                }),
            ),
            ("all-days", html! { (spelled(facts.length()?)) " days" }),
            ("posts", self.claim(&whole(&[britain], Side::Of), |view| format!("more than {} posts", posts(view)))),
            (
                "dateline",
                html! {
                    (measures) " measures, " (time(first, false)) " – " (time(last, true))
                    ", each with its sources (" (sources) " in all)"
                },
            ),
            ("poisoning-day", told(ATTACK, time(facts.event(ATTACK)?.date, true))),
            ("may-day", told(MAY, time(facts.event(MAY)?.date, false))),
            ("denial", told(DENIAL, html! { "Russia denied any involvement" })),
            ("britain-day", told(BRITAIN, time(struck, false))),
            (
                "britain-by",
                self.claim(&until(&[britain], Side::By, struck), |view| {
                    format!("expel {} Russian diplomats", view.totals.by)
                }),
            ),
            ("described", self.claim(&whole(&described, Side::By), |_| facts.list(&described))),
            ("answer-day", told(ANSWER, time(answered, false))),
            (
                "britain-of",
                self.claim(&until(&[britain], Side::Of, answered), |view| {
                    format!("expel {} British diplomats", view.totals.of)
                }),
            ),
        ])
    }

    /// The day of the wave, and those who followed.
    fn wave(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let day = facts.wave_day()?;
        let wave = facts.acted(Direction::By, day);
        let eu = facts.in_eu(&wave);
        let [late, later, latest] = facts.followers(day)?;
        let (level, peers) = facts.peers(&wave)?;
        let of_one = |code| facts.code(code).map(|code| until(&[code], Side::By, day));
        let states = facts.states(|party| party.by > 0).len();
        let small = facts.states(|party| (1..=level).contains(&party.by));
        let singles = facts.states(|party| party.by == 1);
        let joined = |day: Date| {
            let codes = facts.acted(Direction::By, day);
            self.claim(&until(&codes, Side::By, day), |_| facts.list(&codes))
        };
        Ok(vec![
            ("wave-day", time(day, false)),
            (
                "wave",
                self.claim(&until(&wave, Side::By, day), |view| {
                    format!("{} countries expelled {} Russians", view.totals.by_countries, view.totals.by)
                }),
            ),
            ("united-states-by", self.claim(&of_one("US")?, |view| format!("expelling {}", view.totals.by))),
            ("ukraine-by", self.claim(&of_one("UA")?, |view| format!("Ukraine expelled {}", spelled(view.totals.by)))),
            (
                "peers-by",
                self.claim(&until(&peers, Side::By, day), |_| {
                    format!("{} {} each", facts.list(&peers), spelled(level))
                }),
            ),
            (
                "wave-eu",
                self.claim(&until(&eu, Side::By, day), |view| {
                    format!("{} of the {}", opening(view.totals.by_countries), wave.len())
                }),
            ),
            ("late-day", time(late, false)),
            ("late", joined(late)),
            (
                "nato-by",
                self.claim(&until(&[Code::NATO], Side::By, late), |view| {
                    format!("withdrew the accreditation of {} staff", spelled(view.totals.by))
                }),
            ),
            ("later", joined(later)),
            ("later-day", time(later, false)),
            ("latest", joined(latest)),
            ("latest-day", time(latest, false)),
            ("sum-by", self.claim(&until(&[], Side::By, latest), |view| view.totals.by.to_string())),
            (
                "small",
                self.claim(&whole(&small, Side::By), |view| {
                    let countries = view.totals.by_countries;
                    format!("{countries} of the {states} countries expelled {} people or fewer", spelled(level))
                }),
            ),
            ("singles", self.claim(&whole(&singles, Side::By), |view| spelled(view.totals.by_countries))),
        ])
    }

    /// Those who did less, or nothing.
    fn holding_back(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let expelled = |group: Group, words: &str| {
            let query = Query { group, ..whole(&[], Side::By) };
            self.claim(&query, |view| format!("{} {words}", spelled(view.totals.by_countries)))
        };
        let members = |group: Group| facts.members(group, |_| true).len();
        let recalled = facts.states(|party| party.recalled());
        let idle = facts.members(Group::Eu, |party| party.by == 0 && !party.recalled());
        let contacts = facts.only_contacts();
        Ok(vec![
            ("union-day", told(UNION, time(facts.event(UNION)?.date, false))),
            ("union", html! { (members(Group::Eu)) " EU members" }),
            ("eu-members", expelled(Group::Eu, "expelled at least one Russian")),
            ("recalled", self.claim(&whole(&recalled, Side::Both), |_| capital(&facts.list(&recalled)))),
            ("idle", self.claim(&whole(&idle, Side::Both), |_| capital(&facts.list(&idle)))),
            ("alliance", html! { (members(Group::Nato)) }),
            ("nato-members", expelled(Group::Nato, "expelled at least one")),
            ("contacts", self.claim(&whole(&contacts, Side::By), |_| facts.list(&contacts))),
        ])
    }

    /// Russia's answer, country by country.
    fn mirror(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let (first, second) = (facts.day("US", Direction::Of)?, facts.day("UA", Direction::Of)?);
        let answered = facts.acted(Direction::Of, second);
        let eu = facts.in_eu(&answered);
        let others: Vec<Code> = answered.iter().copied().filter(|code| !eu.contains(code)).collect();
        let reserved = facts.reserved();
        let early = facts.early()?;
        let inferred = facts.inferred()?;
        let of_one = |code, day| facts.code(code).map(|code| until(&[code], Side::Of, day));
        let states: Vec<Code> = facts.states(|party| party.by > 0);
        Ok(vec![
            ("united-states-day", told(LAVROV, time(first, false))),
            (
                "united-states-of",
                self.claim(&of_one("US", first)?, |view| format!("expel {} Americans", view.totals.of)),
            ),
            ("friday", told(SUMMONED, html! { (second.weekday()) " " (time(second, false)) })),
            ("summoned", html! { (answered.len()) }),
            (
                "answered",
                self.claim(&until(&answered, Side::Of, second), |view| {
                    format!("{} people from {} countries", view.totals.of, view.totals.of_countries)
                }),
            ),
            // The two addresses that other articles on the subject link to as well, with both sides in view.
            (
                "ukraine-of",
                self.claim(&Query { side: Side::Both, ..of_one("UA", second)? }, |view| {
                    format!("{} Ukrainian diplomats", spelled(view.totals.of))
                }),
            ),
            (
                "answered-eu",
                self.claim(&until(&eu, Side::Of, second), |view| {
                    format!("{} of the {}", opening(view.totals.of_countries), answered.len())
                }),
            ),
            ("answered-others", self.claim(&until(&others, Side::Of, second), |_| facts.list(&others))),
            ("reserved", self.claim(&until(&reserved, Side::Both, second), |_| facts.list(&reserved))),
            ("early", html! { (facts.list(&early)) }),
            ("early-day", time(facts.wave_day()?, false)),
            ("reserved-month", html! { (facts.months(&reserved)) }),
            (
                "reserved-of",
                self.claim(&whole(&reserved, Side::Of), |view| {
                    let each = view.active().map(|party| party.of).max().unwrap_or(0);
                    format!("expelled {} person from each", spelled(each))
                }),
            ),
            (
                "states-of",
                self.claim(&whole(&states, Side::Both), |view| {
                    format!("{} people, {} countries", view.totals.of, view.totals.by_countries)
                }),
            ),
            ("nato-of", self.claim(&whole(&[Code::NATO], Side::Both), |view| spelled(view.totals.by))),
            (
                "inferred",
                self.claim(&until(&[inferred], Side::Of, second), |_| {
                    format!("how many people from {} were expelled", facts.list(&[inferred]))
                }),
            ),
            ("answered-sum", html! { (facts.people(&answered, second)) }),
            ("inferred-of", html! { (spelled(facts.people(&[inferred], second))) }),
        ])
    }

    /// What is in no sum.
    fn beside(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let britain = facts.code("GB")?;
        let closing = facts.parties_to(Kind::ConsulateClosure);
        let closed = |direction| facts.rows(Kind::ConsulateClosure, direction);
        let (refusing, each) = facts.refused()?;
        let (banning, bans) = facts.bans()?;
        let honorary = facts.honorary()?;
        Ok(vec![
            ("cut-day", told(CUT, time(facts.event(CUT)?.date, false))),
            ("next-day", told(CUT_NUMBER, html! { "The next day" })),
            ("cut", self.claim(&whole(&[britain], Side::Of), |view| format!("a little over {} posts", posts(view)))),
            ("cut-after", html! { (facts.whole(britain)?.of) }),
            (
                "consulates",
                self.claim(&whole(&closing, Side::Both), |_| {
                    format!("{} consulates general", opening(closed(Direction::By) + closed(Direction::Of)))
                }),
            ),
            ("consulates-of", html! { (spelled(closed(Direction::Of))) }),
            ("consulates-by", html! { (spelled(closed(Direction::By))) }),
            (
                "refused",
                self.claim(&whole(&refusing, Side::By), |view| {
                    let people =
                        view.active().map(|party| party.cell(Direction::By, Kind::AccreditationRefused).people);
                    format!("{} pending accreditations", opening(people.sum()))
                }),
            ),
            ("refused-each", html! { (spelled(each)) " each by " (facts.list(&refusing)) }),
            ("banned", self.claim(&whole(&banning, Side::By), |_| bans)),
            ("honorary", self.claim(&whole(&[honorary], Side::By), |_| facts.list(&[honorary]))),
            ("capped", self.claim(&whole(&[Code::NATO], Side::By), |_| facts.list(&[Code::NATO]))),
        ])
    }

    /// Other waves.
    fn before(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let day = facts.wave_day()?;
        let wave = facts.acted(Direction::By, day);
        let (britain, bolivia) = (facts.history(BRITAIN_1971)?, facts.history(BOLIVIA_1972)?);
        let (count, until_when) = facts.counted_by_tass()?;
        Ok(vec![
            ("all", self.claim(&whole(&[], Side::By), |view| view.totals.by.to_string())),
            ("deciders", html! { (facts.states(|party| party.by > 0).len()) " countries and NATO" }),
            (
                "largest-day",
                html! {
                    (time(day, false)) ", had "
                    (self.claim(&until(&wave, Side::By, day), |view| view.totals.by.to_string()))
                },
            ),
            ("bolivia-year", html! { (bolivia.1) }),
            ("bolivia", facts.sourced(BOLIVIA_1972, &bolivia.0.to_string())?),
            ("bolivia-moscow", html! { (facts.in_bolivia()?) }),
            ("britain-year", html! { (britain.1) }),
            ("britain-then", facts.sourced(BRITAIN_1971, &format!("{} Soviet officials", britain.0))?),
            ("year", html! { (day.year()) }),
            ("invasion-year", html! { (facts.history(INVASION_2022)?.1) }),
            ("invasion-until", html! { (until_when) }),
            ("invasion-count", facts.sourced(INVASION_2022, &count.to_string())?),
        ])
    }

    /// A link to a view, in the words that `say` makes from the numbers of that view.
    fn claim(&self, query: &Query, say: impl FnOnce(&View) -> String) -> Markup {
        let view = View::new(self.dataset, self.tally, query);
        let address = query.to_text();
        html! { a href={ "?" (address) } data-expulsions { (say(&view)) } }
    }
}

/// The view of these countries (none: all) at the end.
fn whole(countries: &[Code], side: Side) -> Query {
    Query { countries: countries.to_vec(), side, ..Query::default() }
}

/// The same as of a day.
fn until(countries: &[Code], side: Side, day: Date) -> Query {
    Query { day: Some(day), ..whole(countries, side) }
}

/// Words that lead to where a moment is told, with its sources.
fn told(id: &str, words: Markup) -> Markup {
    html! { a href={ (super::pages::moments::FILE) "#event-" (id) } { (words) } }
}

/// A date as running text has it, with its year or without.
fn time(date: Date, year: bool) -> Markup {
    html! {
        time datetime=(iso(date)) { (date.day()) " " (date.month()) @if year { " " (date.year()) } }
    }
}

/// Posts that Russia ordered cut in a view.
fn posts(view: &View) -> u32 {
    view.active().map(PartyView::posts_cut).sum()
}

/// A number within a sentence: in words to nine, in figures from ten.
pub(super) fn spelled(number: u32) -> String {
    let word = usize::try_from(number).ok().filter(|&number| number < 10).and_then(|number| SPELLED.get(number));
    word.map_or_else(|| number.to_string(), |&word| word.to_owned())
}

/// A number that begins a sentence, where figures would look lost.
fn opening(number: u32) -> String {
    let word = usize::try_from(number).ok().and_then(|number| SPELLED.get(number));
    word.map_or_else(|| number.to_string(), |word| capital(word))
}

fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn written(dataset: &Dataset, tables: &Tables) -> Result<String, String> {
        let places = places(dataset, tables, &Language::english()).map_err(|error| error.to_string())?;
        Ok(places.into_iter().map(|(name, markup)| format!("{name}: {}\n", markup.0)).collect())
    }

    pub(super) fn shipped() -> Tables {
        crate::site::tables(&crate::site::root().join("data")).expect("the data are in order")
    }

    #[test]
    fn a_claim_links_to_the_view_that_its_words_are_made_from() {
        let text = written(&expulsions::shipped(), &shipped()).expect("the data bear the article out");
        assert!(
            text.contains(
                "ukraine-of: <a href=\"?c=UA&amp;day=2018-03-30\" data-expulsions>13 Ukrainian diplomats</a>\n"
            ),
            "{text}"
        );
        assert!(text.contains("friday: <a href=\"moments.html#event-2018-03-30-russia-23\">Friday <time datetime=\"2018-03-30\">30 March</time></a>\n"), "{text}");
    }

    #[test]
    fn other_data_make_other_words() {
        let mut tables = shipped();
        for row in &mut tables.measures {
            if row.fact.party().0.as_str() == "UA" {
                row.fact.count = Some(14);
            }
        }
        let text = written(&tables.dataset(), &tables).expect("still a mirror");
        assert!(text.contains(">14 Ukrainian diplomats<") && text.contains("sum-by: <a href"), "{text}");
        assert!(text.contains(">154</a>") && text.contains(">60 people from 23 countries<"), "{text}");
    }

    #[test]
    fn numbers_are_words_to_nine_and_where_they_begin_a_sentence() {
        assert_eq!([1, 9, 10, 29].map(spelled), ["one", "nine", "10", "29"]);
        assert_eq!([3, 16, 29].map(opening), ["Three", "Sixteen", "29"]);
    }
}
