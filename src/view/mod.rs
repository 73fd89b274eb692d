//! The numbers of one query: totals, parties, ranks, days, moments. No pixels, no words.
//!
//! Everything here is a look-up in the [`Tally`]; nothing reads the rows.

pub mod number;
pub(crate) mod order;
pub(crate) mod search;
pub mod tally;

use std::cmp::Reverse;

use crate::query::{Query, Side};
use crate::view::tally::{Cell, Tally};
use expulsions_facts::{Code, DAYS, Dataset, Direction, Kind, day_index};

/// One party as of the view's day.
#[derive(Clone, Debug)]
pub struct PartyView {
    /// Its code.
    pub code: Code,
    /// Its slot in the tally.
    pub slot: usize,
    /// Russians it expelled.
    pub by: u32,
    /// Its people expelled by Russia.
    pub of: u32,
    /// Named by the reader.
    pub chosen: bool,
    /// In question: in the group, and chosen if anything is.
    pub active: bool,
    done: [[Cell; Kind::ALL.len()]; 2],
    /// Positions of the days from which its numbers are inferred.
    inferred: [Option<usize>; 2],
    day: usize,
}

impl PartyView {
    /// Whether the number of people expelled in a direction is one that no report gives.
    pub fn inferred(&self, direction: Direction) -> bool {
        self.inferred[direction as usize].is_some_and(|from| from <= self.day)
    }

    /// What it did or met, by kind.
    pub fn cell(&self, direction: Direction, kind: Kind) -> Cell {
        self.done[direction as usize][kind.index()]
    }

    /// Whether it did or met any such thing.
    pub fn has(&self, direction: Direction, kind: Kind) -> bool {
        self.cell(direction, kind).rows > 0
    }

    /// People expelled in the directions that `side` shows.
    pub fn total(&self, side: Side) -> u32 {
        let [by, of] =
            [(side.shows_by(), self.by), (side.shows_of(), self.of)].map(|(shown, sum)| if shown { sum } else { 0 });
        by.saturating_add(of)
    }

    /// Posts that Russia ordered cut on top of the expulsions; a lower bound.
    pub fn posts_cut(&self) -> u32 {
        self.cell(Direction::Of, Kind::StaffCap).people
    }

    /// Whether its ambassador was called home.
    pub fn recalled(&self) -> bool {
        self.has(Direction::By, Kind::AmbassadorRecalled)
    }

    /// Whether it did or met anything at all that is shown.
    pub fn took_part(&self) -> bool {
        self.done.iter().flatten().any(|cell| cell.rows > 0)
    }
}

/// Sums over the parties that are active.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Russians expelled.
    pub by: u32,
    /// People expelled by Russia.
    pub of: u32,
    /// States that expelled Russians.
    pub by_countries: u32,
    /// Of [`Totals::by`], those expelled by NATO itself.
    pub by_nato: u32,
    /// States whose people Russia expelled.
    pub of_countries: u32,
}

/// What a moment of the timeline stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The event at this place in [`Dataset::events`].
    Event(usize),
    /// Expulsions of that day in one direction.
    Expelled {
        /// Which way.
        direction: Direction,
        /// How many people.
        people: u32,
        /// By or from how many states.
        countries: u32,
        /// And by or from NATO itself.
        nato: bool,
        /// The party, when it is only one.
        only: Option<Code>,
    },
}

/// A labelled day of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Position in the period.
    pub day: usize,
    /// What happened.
    pub what: What,
}

/// The numbers of one query.
#[derive(Clone, Debug)]
pub struct View {
    /// The query they answer.
    pub query: Query,
    /// Position of the day that everything is as of.
    pub day: usize,
    /// All parties, in the tally's order.
    pub parties: Vec<PartyView>,
    /// Places in [`View::parties`] of those with expulsions in the period, the largest first.
    pub ranking: Vec<usize>,
    /// The longest bar there can be, the same for all views of a dataset.
    pub bar_max: u32,
    /// Sums over what is active.
    pub totals: Totals,
    /// Running total of Russians expelled over the active parties, for every day of the period.
    pub by_days: [u32; DAYS],
    /// Running total of those expelled by Russia.
    pub of_days: [u32; DAYS],
    /// Labelled days up to the view's day, by date.
    pub moments: Vec<Moment>,
    /// Rows of the ledger.
    pub rows: u32,
}

impl View {
    /// Answers a query.
    pub fn new(dataset: &Dataset, tally: &Tally, query: &Query) -> Self {
        let day = query.day_index();
        let active = |code: Code| {
            let chosen = query.countries.is_empty() || query.countries.contains(&code);
            chosen && query.group.contains(dataset, code)
        };
        let parties: Vec<PartyView> = (0..)
            .zip(&tally.parties)
            .map(|(slot, party)| PartyView {
                code: party.code,
                slot,
                by: party.expelled(Direction::By, day),
                of: party.expelled(Direction::Of, day),
                chosen: query.countries.contains(&party.code),
                active: active(party.code),
                done: [Direction::By, Direction::Of].map(|way| Kind::ALL.map(|kind| party.cell(way, kind, day))),
                inferred: [Direction::By, Direction::Of].map(|way| party.inferred_from(way)),
                day,
            })
            .collect();
        let (ranking, bar_max) = rank(dataset, tally, &parties, query.side);
        let mut view = Self {
            query: query.clone(),
            day,
            ranking,
            bar_max,
            totals: Totals::default(),
            by_days: [0; DAYS],
            of_days: [0; DAYS],
            moments: Vec::new(),
            rows: 0,
            parties,
        };
        view.add_up(tally);
        view.find_moments(dataset, tally);
        view
    }

    /// Whether any number of the directions shown is inferred, on whatever day.
    pub fn infers(&self) -> bool {
        let directions = self.directions();
        self.parties.iter().any(|party| directions.iter().any(|&way| party.inferred[way as usize].is_some()))
    }

    /// The parties in question.
    pub fn active(&self) -> impl Iterator<Item = &PartyView> {
        self.parties.iter().filter(|party| party.active)
    }

    /// The party of that code.
    pub fn party(&self, code: Code) -> Option<&PartyView> {
        self.parties.iter().find(|party| party.code == code)
    }

    /// The directions shown.
    pub fn directions(&self) -> Vec<Direction> {
        let mut directions = Vec::new();
        if self.query.side.shows_by() {
            directions.push(Direction::By);
        }
        if self.query.side.shows_of() {
            directions.push(Direction::Of);
        }
        directions
    }

    /// The largest running total that the timeline shows in either direction, at least 1.
    pub fn time_max(&self) -> u32 {
        self.by_days[DAYS - 1].max(self.of_days[DAYS - 1]).max(1)
    }

    /// The first `limit` rows behind what is drawn, by date, as positions in [`Dataset::measures`].
    pub fn row_ids(&self, dataset: &Dataset, tally: &Tally, limit: usize) -> Vec<u32> {
        tally.rows(dataset, self.active().map(|party| party.slot), &self.directions(), self.day, limit)
    }

    fn add_up(&mut self, tally: &Tally) {
        let directions = self.directions();
        for party in self.parties.iter().filter(|party| party.active) {
            let sums = &tally.parties[party.slot];
            self.rows += directions.iter().map(|&way| sums.rows_until(way, self.day)).sum::<u32>();
            self.totals.by = self.totals.by.saturating_add(party.by);
            self.totals.of = self.totals.of.saturating_add(party.of);
            if party.code == Code::NATO {
                self.totals.by_nato += party.by;
            } else {
                self.totals.by_countries += u32::from(party.by > 0);
            }
            self.totals.of_countries += u32::from(party.of > 0 && party.code != Code::NATO);
            for day in 0..DAYS {
                for (days, way) in [(&mut self.by_days, Direction::By), (&mut self.of_days, Direction::Of)] {
                    days[day] = days[day].saturating_add(sums.expelled(way, day));
                }
            }
        }
    }

    /// The story's first event; days with a tenth of a direction's total or more; and the very last one.
    fn find_moments(&mut self, dataset: &Dataset, tally: &Tally) {
        let first = dataset.events.first().and_then(|event| day_index(event.date));
        self.moments.extend(first.map(|day| Moment { day, what: What::Event(0) }));
        let largest = self.time_max();
        let mut last: Option<Moment> = None;
        for day in 0..=self.day {
            for &direction in &self.directions() {
                let days = if direction == Direction::By { &self.by_days } else { &self.of_days };
                let before = if day == 0 { 0 } else { days[day - 1] };
                let people = days[day] - before;
                if people == 0 {
                    continue;
                }
                let moment = Moment { day, what: self.expelled_on(tally, direction, day, people) };
                if people >= largest.div_ceil(10) {
                    self.moments.push(moment);
                    last = None;
                } else {
                    last = Some(moment);
                }
            }
        }
        self.moments.extend(last);
        self.moments.retain(|moment| moment.day <= self.day);
    }

    /// Who is behind the people of one day and direction.
    fn expelled_on(&self, tally: &Tally, direction: Direction, day: usize, people: u32) -> What {
        let mut countries = 0;
        let mut nato = false;
        let mut only = None;
        for party in self.parties.iter().filter(|party| party.active) {
            let sums = &tally.parties[party.slot];
            let before = if day == 0 { 0 } else { sums.expelled(direction, day - 1) };
            if sums.expelled(direction, day) > before {
                nato |= party.code == Code::NATO;
                countries += u32::from(party.code != Code::NATO);
                only = Some(party.code);
            }
        }
        let only = only.filter(|_| countries + u32::from(nato) == 1);
        What::Expelled { direction, people, countries, nato, only }
    }
}

/// The order of the bars, and the longest of them.
fn rank(dataset: &Dataset, tally: &Tally, parties: &[PartyView], side: Side) -> (Vec<usize>, u32) {
    let end = DAYS - 1;
    let sums = |at: usize| &tally.parties[parties[at].slot];
    let final_total =
        |at: usize| sums(at).expelled(Direction::By, end).saturating_add(sums(at).expelled(Direction::Of, end));
    let name = |at: usize| tally.country(dataset, parties[at].slot).map_or("NATO", |country| country.name_then());
    let mut ranking: Vec<usize> = (0..parties.len()).filter(|&at| final_total(at) > 0).collect();
    let key = |at: usize| (Reverse((parties[at].total(side), final_total(at))), name(at));
    order::few(&mut ranking, |&a, &b| key(a) < key(b));
    let longest = ranking.iter().map(|&at| {
        let answered = sums(at).expelled(Direction::Of, end);
        let cut = sums(at).cell(Direction::Of, Kind::StaffCap, end).people;
        sums(at).expelled(Direction::By, end).max(answered.saturating_add(cut))
    });
    let bar_max = longest.max().unwrap_or(0).max(1);
    (ranking, bar_max)
}
