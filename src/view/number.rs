//! Which selections give a number: what a report that gave another total may have counted.
//!
//! The totals of one week differed because each counted something else: up to another day, with or without the alliance or
//! the country that began. [`Numbers`] has every plain selection with what it gives, so that a number leads back to them, the
//! simplest first, or to the nearest that there are. Owns which selections are plain; no words. Nothing here runs in the
//! reader's page, which has the answers as a list.

use crate::query::{Group, Query, Side};
use crate::view::tally::Tally;
use expulsions_facts::{Code, DAYS, Dataset, Direction, day_date};

/// Parts that the description of a plain selection has at most.
const PARTS: usize = 3;

/// Parties that a selection can leave out and still be said so.
const LEFT_OUT: usize = 6;

/// Chosen parties that are said by their names.
const NAMED: usize = 3;

/// Who is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Among {
    /// Everybody, and NATO itself.
    All,
    /// Members of the European Union.
    Eu,
    /// Members of NATO; not the alliance as a party.
    Nato,
    /// Everybody but the members of the European Union.
    OutsideEu,
    /// One party alone.
    One(Code),
}

/// What is counted of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// People expelled.
    People,
    /// States that expelled, or whose people were expelled.
    Countries,
}

/// When it was done, by positions in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// On whatever day.
    Whole,
    /// Up to and including a day.
    Until(usize),
    /// On a day alone.
    On(usize),
}

/// What a total counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// People or states.
    pub counted: Counted,
    /// Which direction; both are added up.
    pub side: Side,
    /// Who.
    pub among: Among,
    /// When.
    pub when: When,
    /// Who of them is left out.
    pub without: Vec<Code>,
}

impl Selection {
    /// How many things have to be said besides that Russians were expelled.
    pub fn parts(&self) -> usize {
        let side = usize::from(self.side != Side::By);
        let counted = usize::from(self.counted != Counted::People);
        let among = usize::from(self.among != Among::All);
        side + counted + among + usize::from(self.when != When::Whole) + self.without.len()
    }

    /// The selection behind a view of chosen parties, said by who is left out: of the EU's members where the chosen are such, of
    /// everybody else. `None` where they are few enough to be named, or where too many are left out.
    pub fn reading(query: &Query, counted: Counted, dataset: &Dataset, tally: &Tally) -> Option<Self> {
        let chosen = &query.countries;
        if (1..=NAMED).contains(&chosen.len()) {
            return None;
        }
        let group = match query.group {
            Group::All if !chosen.is_empty() && chosen.iter().all(|&code| Group::Eu.contains(dataset, code)) => {
                Group::Eu
            }
            group => group,
        };
        let among = match group {
            Group::All => Among::All,
            Group::Eu => Among::Eu,
            Group::Nato => Among::Nato,
        };
        let when = query.day.map_or(When::Whole, |_| When::Until(query.day_index()));
        let whole = Self { counted, side: query.side, among, when, without: Vec::new() };
        let acted = Count::new(dataset, tally).of(&whole);
        let mut without: Vec<Code> = acted.iter().map(|&(code, _)| code).collect();
        without.retain(|code| !chosen.is_empty() && !chosen.contains(code));
        (without.len() <= LEFT_OUT && without.len() * 2 < acted.len().max(1)).then_some(Self { without, ..whole })
    }

    /// Among selections that give the same, the one with the lower key is the simpler.
    fn key(&self) -> (usize, Counted, usize, Among, When, Vec<Code>) {
        let side = [Side::By, Side::Of, Side::Both].iter().position(|&side| side == self.side).unwrap_or(0);
        (self.parts(), self.counted, side, self.among, self.when, self.without.clone())
    }

    /// The same with one part less, in each way that there is.
    fn simpler(&self) -> Vec<Self> {
        let mut all = Vec::new();
        for left_out in &self.without {
            let without = self.without.iter().copied().filter(|code| code != left_out).collect();
            all.push(Self { without, ..self.clone() });
        }
        if !matches!(self.among, Among::All | Among::One(_)) {
            all.push(Self { among: Among::All, ..self.clone() });
        }
        match self.when {
            When::Whole => {}
            When::Until(_) => all.push(Self { when: When::Whole, ..self.clone() }),
            When::On(day) => all.push(Self { when: When::Until(day), ..self.clone() }),
        }
        all
    }
}

/// A selection with what it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// People or countries.
    pub value: u32,
    /// What is counted.
    pub selection: Selection,
    /// The view that shows just that.
    pub query: Query,
}

/// What there is for a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// The selections that give it, the simplest first; there is one at least.
    Given(&'a [Answer]),
    /// None does: the simplest that gives the next lower number that is given, and the next higher.
    Between {
        /// The next lower; `None` where nothing is lower.
        below: Option<&'a Answer>,
        /// The next higher; `None` where nothing is higher.
        above: Option<&'a Answer>,
    },
}

/// Every plain selection of a dataset, by what it gives.
///
/// Plain are one party alone; and all, the EU's members, NATO's, or those outside the EU, with or without NATO, the party that
/// acted first and the one that expelled most, over all days, up to one, or on one alone, in either direction; where
/// three parts describe it, each of which changes the number, and where a [`Query`] shows the same. Both directions are added up
/// for all parties alone, over all days or up to one.
#[derive(Clone, Debug)]
pub struct Numbers {
    answers: Vec<Answer>,
    left_out: Vec<Code>,
}

impl Numbers {
    /// Counts them all.
    pub fn new(dataset: &Dataset, tally: &Tally) -> Self {
        let count = Count::new(dataset, tally);
        let mut answers: Vec<Answer> = candidates(&count)
            .into_iter()
            .filter(|selection| selection.parts() <= PARTS && count.is_told(selection))
            .filter_map(|selection| {
                let query = count.query(&selection)?;
                Some(Answer { value: count.sum(&selection), selection, query })
            })
            .collect();
        answers.sort_by_cached_key(|answer| (answer.value, answer.selection.key()));
        Self { answers, left_out: count.left_out() }
    }

    /// Whom selections leave out: NATO, the party that acted first, and the one that expelled most.
    pub fn left_out(&self) -> &[Code] {
        &self.left_out
    }

    /// Every selection, by its number, the simplest of those with the same first.
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// The simplest selections that give a number, or the nearest numbers that any gives.
    ///
    /// ```
    /// use expulsions::view::number::{Found, Numbers};
    /// use expulsions::view::tally::Tally;
    ///
    /// let dataset = expulsions::shipped();
    /// let numbers = Numbers::new(&dataset, &Tally::new(&dataset));
    /// let Found::Given([simplest, ..]) = numbers.find(151) else { panic!("151 is given") };
    /// assert_eq!(simplest.query.to_text(), "side=by&day=2018-03-27");
    /// ```
    pub fn find(&self, number: u32) -> Found<'_> {
        let first = self.answers.partition_point(|answer| answer.value < number);
        let end = self.answers.partition_point(|answer| answer.value <= number);
        if first < end {
            return Found::Given(&self.answers[first..end]);
        }
        let below = self.answers[..first].last().map(|answer| answer.value);
        let below = below.and_then(|value| self.answers.iter().find(|answer| answer.value == value));
        Found::Between { below, above: self.answers.get(first) }
    }
}

/// Each selection that may be plain.
fn candidates(count: &Count<'_>) -> Vec<Selection> {
    let mut all = Vec::new();
    let left_out = count.left_out();
    for (side, counted) in [
        (Side::By, Counted::People),
        (Side::By, Counted::Countries),
        (Side::Of, Counted::People),
        (Side::Of, Counted::Countries),
        (Side::Both, Counted::People),
    ] {
        for among in [Among::All, Among::Eu, Among::Nato, Among::OutsideEu] {
            for some in 0..1_u32 << left_out.len() {
                let chosen = left_out.iter().enumerate().filter(|(at, _)| some >> at & 1 == 1);
                let without: Vec<Code> = chosen.map(|(_, &code)| code).collect();
                let mut of = |when| all.push(Selection { counted, side, among, when, without: without.clone() });
                of(When::Whole);
                (0..DAYS).for_each(|day| of(When::Until(day)));
                (0..DAYS).for_each(|day| of(When::On(day)));
            }
        }
        let one = |party: &Party| Selection {
            counted,
            side,
            among: Among::One(party.code),
            when: When::Whole,
            without: Vec::new(),
        };
        if counted == Counted::People && side != Side::Both {
            all.extend(count.parties.iter().map(one));
        }
    }
    all
}

/// A party with what it is a member of, and the running sums of its expulsions in both directions.
struct Party {
    code: Code,
    eu: bool,
    nato: bool,
    runs: [[u32; DAYS]; 2],
}

/// Counts selections.
struct Count<'a> {
    dataset: &'a Dataset,
    parties: Vec<Party>,
}

impl<'a> Count<'a> {
    fn new(dataset: &'a Dataset, tally: &Tally) -> Self {
        let party = |party: &super::tally::Party| Party {
            code: party.code,
            eu: Group::Eu.contains(dataset, party.code),
            nato: Group::Nato.contains(dataset, party.code),
            runs: [Direction::By, Direction::Of].map(|way| std::array::from_fn(|day| party.expelled(way, day))),
        };
        Self { dataset, parties: tally.parties.iter().map(party).collect() }
    }

    /// NATO, the party that acted first, and the one that expelled most: whom totals leave out.
    fn left_out(&self) -> Vec<Code> {
        let by = |party: &&Party| party.runs[Direction::By as usize];
        let acted = || self.parties.iter().filter(|party| by(party)[DAYS - 1] > 0 && party.code != Code::NATO);
        let first = acted().min_by_key(|party| by(party).iter().position(|&people| people > 0));
        let most = acted().max_by_key(|party| by(party)[DAYS - 1]);
        let mut codes: Vec<Code> = first.into_iter().chain(most).map(|party| party.code).chain([Code::NATO]).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// Whom a selection counts, each with its people, without those who have none.
    fn of(&self, selection: &Selection) -> Vec<(Code, u32)> {
        let counts = |party: &&Party| {
            let among = match selection.among {
                Among::All => true,
                Among::Eu => party.eu,
                Among::Nato => party.nato,
                Among::OutsideEu => !party.eu,
                Among::One(code) => code == party.code,
            };
            among && !selection.without.contains(&party.code)
        };
        let people = |run: &[u32; DAYS]| match selection.when {
            When::Whole => run[DAYS - 1],
            When::Until(day) => run[day],
            When::On(day) => run[day] - if day == 0 { 0 } else { run[day - 1] },
        };
        let all = self.parties.iter().filter(counts).map(|party| {
            let [by, of] = &party.runs;
            let by = if selection.side.shows_by() { people(by) } else { 0 };
            let of = if selection.side.shows_of() { people(of) } else { 0 };
            (party.code, by.saturating_add(of))
        });
        all.filter(|&(_, people)| people > 0).collect()
    }

    /// What a selection gives.
    fn sum(&self, selection: &Selection) -> u32 {
        let parties = self.of(selection);
        match selection.counted {
            Counted::People => parties.iter().fold(0, |sum, &(_, people)| sum.saturating_add(people)),
            Counted::Countries => parties.iter().map(|&(code, _)| u32::from(code != Code::NATO)).sum(),
        }
    }

    /// Whether it is worth telling: it gives something, no part of it can go without another number, and nothing simpler says
    /// the same.
    fn is_told(&self, selection: &Selection) -> bool {
        let sum = self.sum(selection);
        match (selection.among, selection.when) {
            // Of both directions together only the plain sum is ever given, and it is one where there are both.
            _ if selection.side == Side::Both => {
                let of = |side| self.sum(&Selection { side, ..selection.clone() });
                let plain = selection.among == Among::All && selection.without.is_empty();
                let changed = match selection.when {
                    When::Whole => true,
                    When::Until(day) => self.sum(&Selection { when: When::On(day), ..selection.clone() }) > 0,
                    When::On(_) => false,
                };
                plain && changed && of(Side::By) > 0 && of(Side::Of) > 0 && self.each_part_counts(selection, sum)
            }
            // A country that was answered in kind is told once.
            (Among::One(_), _) if selection.side == Side::Of => {
                sum > 0 && self.sum(&Selection { side: Side::By, ..selection.clone() }) != sum
            }
            (Among::All, When::Until(day)) if sum == 0 => self.is_eve(selection, day),
            (_, When::Until(day)) => {
                let alone = Selection { when: When::On(day), ..selection.clone() };
                self.sum(&alone) > 0 && self.each_part_counts(selection, sum)
            }
            _ => sum > 0 && self.each_part_counts(selection, sum),
        }
    }

    fn each_part_counts(&self, selection: &Selection, sum: u32) -> bool {
        selection.simpler().iter().all(|simpler| self.sum(simpler) != sum)
    }

    /// Whether nobody had been expelled by then, and somebody was on the next day.
    fn is_eve(&self, selection: &Selection, day: usize) -> bool {
        let next = Selection { when: When::Until(day + 1), ..selection.clone() };
        let plain =
            selection.without.is_empty() && selection.counted == Counted::People && selection.side != Side::Both;
        plain && day + 1 < DAYS && self.sum(&next) > 0
    }

    /// The view that shows what a selection counts, and nothing else; `None` where there is none.
    fn query(&self, selection: &Selection) -> Option<Query> {
        let group = match (selection.among, &selection.without[..], selection.when) {
            (_, _, When::On(_)) => None,
            (Among::All, [], _) => Some(Group::All),
            (Among::Eu, [], _) => Some(Group::Eu),
            (Among::Nato, [], _) => Some(Group::Nato),
            _ => None,
        };
        let countries = match (selection.among, group) {
            (_, Some(_)) => Vec::new(),
            (Among::One(code), _) => vec![code],
            _ => {
                let mut codes: Vec<Code> = self.of(selection).into_iter().map(|(code, _)| code).collect();
                codes.sort_unstable();
                codes
            }
        };
        if group.is_none() && countries.is_empty() {
            return None;
        }
        let day = match selection.when {
            When::Whole => None,
            When::Until(day) | When::On(day) => Some(day_date(day)),
        };
        let mut query = Query { countries, side: selection.side, group: group.unwrap_or_default(), day: None };
        query.set_day(day);
        // Whoever had acted before shows more than the day.
        let shown = Query::parse(&query.to_text(), self.dataset).0;
        (self.shown(&shown, selection.counted) == self.sum(selection)).then_some(query)
    }

    /// The number that a view gives.
    fn shown(&self, query: &Query, counted: Counted) -> u32 {
        let among = match query.group {
            Group::All => Among::All,
            Group::Eu => Among::Eu,
            Group::Nato => Among::Nato,
        };
        let asked = |code: Code| query.countries.is_empty() || query.countries.contains(&code);
        let others = self.parties.iter().map(|party| party.code).filter(|&code| !asked(code));
        let when = When::Until(query.day_index());
        self.sum(&Selection { counted, side: query.side, among, when, without: others.collect() })
    }
}
