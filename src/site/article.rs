//! The article's claims: every number, list of countries and date of its prose, written from the data.
//!
//! Owns the marked places of `www/index.html` that say something countable. A claim is a link to a view of
//! the graphic, and its words are made from that very view, so that prose and picture cannot disagree.
//! What the sentences around the places take for granted is checked here too: where the data no longer bear
//! it out, the build stops and says which sentence would be wrong. Does not own the prose.

mod facts;

use expulsions::data::tables::Tables;
use expulsions::data::{Code, Date, Direction, Kind, iso};
use expulsions::query::{Group, Side};
use expulsions::tally::Tally;
use expulsions::view::PartyView;
use expulsions::{Dataset, Error, Query, View};
use maud::{Markup, html};

use facts::Facts;

/// The numbers that are spelled out in running text.
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
const INVASION_2022: &str = "2022-ukraine";

type Places = Vec<(&'static str, Markup)>;

/// The marked places of the article, each with what stands there.
pub(crate) fn places(dataset: &Dataset, tables: &Tables) -> Result<Places, Error> {
    let tally = Tally::new(dataset);
    let facts = Facts::new(dataset, &tally, tables);
    facts.check()?;
    let article = Article { dataset, tally: &tally, facts: &facts };
    let mut places = article.beginning()?;
    places.extend(article.wave()?);
    places.extend(article.holding_back());
    places.extend(article.mirror()?);
    places.extend(article.beyond()?);
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
        let (first, last) = (facts.first()?, facts.last(Direction::Of)?);
        let britain = facts.code("GB")?;
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
            (
                "dateline",
                html! {
                    "As of " (time(last, true)) ": " (measures) " measures from " (sources) " sources"
                },
            ),
            ("poisoning-day", time(facts.event("2018-03-04-attack")?, true)),
            ("may-day", time(facts.event("2018-03-12-may")?, false)),
            ("britain-day", time(struck, false)),
            (
                "britain-by",
                self.claim(&until(&[britain], Side::By, struck), |view| {
                    format!("expelled {} Russians", view.totals.by)
                }),
            ),
            ("answer-day", time(answered, false)),
            (
                "britain-of",
                self.claim(&until(&[britain], Side::Of, answered), |view| {
                    format!("expelled {} Britons", view.totals.of)
                }),
            ),
        ])
    }

    /// The day of the coordinated wave, and those who followed.
    fn wave(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let day = facts.day("US", Direction::By)?;
        let wave = facts.acted(Direction::By, day);
        let eu: Vec<Code> = wave.iter().copied().filter(|&code| Group::Eu.contains(self.dataset, code)).collect();
        let [late, later, latest] = facts.followers(day)?;
        let (level, peers) = facts.peers(&wave)?;
        let of_one = |code| facts.code(code).map(|code| until(&[code], Side::By, day));
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
            (
                "united-states-by",
                self.claim(&of_one("US")?, |view| format!("the United States, with {} people", view.totals.by)),
            ),
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
                    format!("{} of the {}", capital(&spelled(view.totals.by_countries)), wave.len())
                }),
            ),
            ("late-day", time(late, false)),
            ("late", joined(late)),
            (
                "nato-by",
                self.claim(&until(&[Code::NATO], Side::By, late), |view| {
                    format!("withdrew {} accreditations", spelled(view.totals.by))
                }),
            ),
            ("later", joined(later)),
            ("later-day", time(later, false)),
            ("latest", joined(latest)),
            ("latest-day", time(latest, false)),
            ("sum-by", self.claim(&until(&[], Side::By, latest), |view| format!("{} Russians", view.totals.by))),
            (
                "singles",
                self.claim(&whole(&singles, Side::By), |view| {
                    format!("{} countries expelled a single person", spelled(view.totals.by_countries))
                }),
            ),
        ])
    }

    /// Those who did less, or nothing.
    fn holding_back(&self) -> Places {
        let facts = self.facts;
        let members = |group: Group| {
            let all = facts.members(group, |_| true).len();
            let query = Query { group, ..whole(&[], Side::By) };
            self.claim(&query, |view| format!("{} of {all}", view.totals.by_countries))
        };
        let recalled = facts.states(|party| party.recalled());
        let idle = facts.members(Group::Eu, |party| party.by == 0 && !party.recalled());
        vec![
            ("eu-members", members(Group::Eu)),
            ("nato-members", members(Group::Nato)),
            ("recalled", self.claim(&whole(&recalled, Side::Both), |_| facts.list(&recalled))),
            ("idle", self.claim(&whole(&idle, Side::Both), |_| facts.list(&idle))),
        ]
    }

    /// Russia's answer, country by country.
    fn mirror(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let (first, second) = (facts.day("US", Direction::Of)?, facts.day("UA", Direction::Of)?);
        let answered = facts.acted(Direction::Of, second);
        let britain = facts.whole(facts.code("GB")?)?;
        let reserved = facts.states(|party| party.has(Direction::Of, Kind::RightReserved));
        let inferred = facts.inferred()?;
        let of_one = |code, day| facts.code(code).map(|code| until(&[code], Side::Of, day));
        let states: Vec<Code> = facts.states(|party| party.by > 0);
        Ok(vec![
            ("united-states-day", time(first, false)),
            (
                "united-states-of",
                self.claim(&of_one("US", first)?, |view| format!("expelled {} Americans", view.totals.of)),
            ),
            ("friday", html! { (second.weekday()) ", " (time(second, false)) }),
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
                "coincidence",
                html! {
                    @if usize::try_from(britain.by) == Ok(answered.len()) {
                        "That Britain had expelled " (britain.by) " people is a coincidence."
                    }
                },
            ),
            ("reserved", self.claim(&until(&reserved, Side::Both, second), |_| facts.list(&reserved))),
            (
                "reserved-of",
                self.claim(&whole(&reserved, Side::Of), |view| {
                    let months = facts.months(&reserved);
                    format!("{} people in {months}, one from each", spelled(view.totals.of))
                }),
            ),
            (
                "states-of",
                self.claim(&whole(&states, Side::Both), |view| {
                    format!("{} countries, {} people", view.totals.by_countries, view.totals.of)
                }),
            ),
            (
                "nato-of",
                self.claim(&whole(&[Code::NATO], Side::Both), |view| format!("NATO’s {}", spelled(view.totals.by))),
            ),
            (
                "inferred",
                self.claim(&until(&[inferred], Side::Of, second), |view| {
                    format!("the number {} for {}", spelled(view.totals.of), facts.list(&[inferred]))
                }),
            ),
            ("answered-sum", html! { (facts.people(&answered, second)) }),
        ])
    }

    /// What is in no sum, and other waves.
    fn beyond(&self) -> Result<Places, Error> {
        let facts = self.facts;
        let britain = facts.code("GB")?;
        let closing = facts.parties_to(Kind::ConsulateClosure);
        let refusing = facts.parties_to(Kind::AccreditationRefused);
        let (then, after) = (facts.history(BRITAIN_1971)?, facts.history(INVASION_2022)?);
        Ok(vec![
            (
                "posts",
                self.claim(&whole(&[britain], Side::Of), |view| {
                    let posts: u32 = view.lit().map(PartyView::posts_cut).sum();
                    format!("more than {posts} posts")
                }),
            ),
            ("posts-day", time(facts.event("2018-03-31-number")?, false)),
            (
                "consulates",
                self.claim(&whole(&closing, Side::Both), |view| {
                    format!("{} consulates general", capital(&spelled(facts.rows(view, Kind::ConsulateClosure))))
                }),
            ),
            (
                "refused",
                self.claim(&whole(&refusing, Side::By), |view| {
                    format!("{} requests for accreditation", spelled(facts.counted(view, Kind::AccreditationRefused)))
                }),
            ),
            ("britain-1971", html! { (then.0) " Soviet officials in " (then.1) }),
            ("invasion-year", html! { (after.1) }),
            ("invasion-count", html! { (after.0) }),
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

/// A date as running text has it, with its year or without.
fn time(date: Date, year: bool) -> Markup {
    html! {
        time datetime=(iso(date)) { (date.day()) " " (date.month()) @if year { " " (date.year()) } }
    }
}

/// A number in words where news prose writes words.
fn spelled(number: u32) -> String {
    let word = usize::try_from(number).ok().and_then(|number| SPELLED.get(number));
    word.map_or_else(|| number.to_string(), |&word| word.to_owned())
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

    fn written(dataset: &Dataset, tables: &Tables) -> Result<String, String> {
        let places = places(dataset, tables).map_err(|error| error.to_string())?;
        Ok(places.into_iter().map(|(name, markup)| format!("{name}: {}\n", markup.0)).collect())
    }

    fn shipped() -> Tables {
        crate::site::tables(&crate::site::root().join("data")).expect("the data are in order")
    }

    #[test]
    fn a_claim_links_to_the_view_that_its_words_are_made_from() {
        let text = written(&Dataset::shipped(), &shipped()).expect("the data bear the article out");
        assert!(
            text.contains(
                "ukraine-of: <a href=\"?c=UA&amp;day=2018-03-30\" data-expulsions>thirteen Ukrainian diplomats</a>\n"
            ),
            "{text}"
        );
        assert!(text.contains("friday: Friday, <time datetime=\"2018-03-30\">30 March</time>\n"), "{text}");
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
        assert!(text.contains(">fourteen Ukrainian diplomats<") && text.contains(">154 Russians<"), "{text}");
        assert!(text.contains(">60 people from 23 countries<"), "{text}");
    }

    #[test]
    fn a_sentence_that_the_data_contradict_stops_the_build() {
        let refused = |change: fn(&mut Tables)| {
            let mut tables = shipped();
            change(&mut tables);
            written(&tables.dataset(), &tables).expect_err("refused")
        };
        assert_eq!(
            refused(|tables| {
                let row = tables.measures.iter_mut().find(|row| row.fact.of.as_str() == "UA").expect("answered");
                row.fact.count = Some(12);
            }),
            "the article says that each country was answered with the number it had expelled; Ukraine expelled 13, and 12 of its people were expelled"
        );
    }
}
