//! The dataset aggregated once: people and rows by party, direction, kind and day, as running sums.
//!
//! After [`Tally::new`] nothing reads the rows again to count: any view is made of look-ups here, so
//! an interaction costs the same for eighty rows and for a million.

use crate::view::order;
use expulsions_facts::{Code, Confidence, Country, DAYS, Dataset, Direction, Kind, day_index};

/// A running sum up to and including one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Rows of the data.
    pub rows: u32,
    /// People or posts, where counted.
    pub people: u32,
}

type Run = Box<[Cell; DAYS]>;

/// One party (a shown state, or NATO) and what it did and met.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its code.
    pub code: Code,
    /// Its place in [`Dataset::countries`]; `None` for NATO.
    pub country: Option<usize>,
    /// Running sums by direction and kind; `None` where there is no row at all.
    runs: [[Option<Run>; Kind::ALL.len()]; 2],
    /// Its rows in the order of their dates.
    rows: Vec<u32>,
    /// The first day from which the sum of expulsions in a direction holds a number that no report gives.
    inferred: [Option<usize>; 2],
}

impl Party {
    /// The running sum for one direction and kind as of `day`.
    pub fn cell(&self, direction: Direction, kind: Kind, day: usize) -> Cell {
        self.runs[direction as usize][kind.index()].as_ref().map_or(Cell::default(), |run| run[day])
    }

    /// The first day from which the people expelled in one direction are a number that was inferred, in part or whole.
    pub fn inferred_from(&self, direction: Direction) -> Option<usize> {
        self.inferred[direction as usize]
    }

    /// People expelled in one direction as of `day`.
    pub fn expelled(&self, direction: Direction, day: usize) -> u32 {
        self.cell(direction, Kind::Expulsion, day).people
    }

    /// Rows of all kinds in one direction as of `day`.
    pub fn rows_until(&self, direction: Direction, day: usize) -> u32 {
        Kind::ALL.into_iter().map(|kind| self.cell(direction, kind, day).rows).sum()
    }
}

/// All parties of the picture with their running sums.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The shown states without Russia, in the order of the data, then NATO.
    pub parties: Vec<Party>,
}

impl Tally {
    /// Reads every row once.
    pub fn new(dataset: &Dataset) -> Self {
        let states = dataset.countries.iter().enumerate().filter(|(_, country)| country.code != Code::RU);
        let codes = states.map(|(index, country)| (country.code, Some(index)));
        let mut parties: Vec<Party> = codes
            .chain([(Code::NATO, None)])
            .map(|(code, country)| Party {
                code,
                country,
                runs: Default::default(),
                rows: Vec::new(),
                inferred: [None; 2],
            })
            .collect();
        let mut slots: Vec<(Code, usize)> =
            parties.iter().enumerate().map(|(slot, party)| (party.code, slot)).collect();
        order::few(&mut slots, |a, b| a < b);
        let mut by_day: Vec<Vec<(usize, u32)>> = vec![Vec::new(); DAYS];
        for (row, measure) in (0u32..).zip(dataset.measures.iter()) {
            let (code, direction) = measure.party();
            let (Ok(found), Some(day)) = (slots.binary_search_by_key(&code, |slot| slot.0), day_index(measure.date))
            else {
                continue; // the parser lets no such row pass
            };
            let party = &mut parties[slots[found].1];
            if measure.kind == Kind::Expulsion && measure.confidence == Confidence::Inferred {
                let first = &mut party.inferred[direction as usize];
                *first = Some(first.map_or(day, |first| first.min(day)));
            }
            let run = &mut party.runs[direction as usize][measure.kind.index()];
            let cell = &mut run.get_or_insert_with(|| Box::new([Cell::default(); DAYS]))[day];
            cell.rows += 1;
            cell.people = cell.people.saturating_add(measure.count.unwrap_or(0));
            by_day[day].push((slots[found].1, row));
        }
        for party in &mut parties {
            for run in party.runs.iter_mut().flatten().flatten() {
                for day in 1..DAYS {
                    run[day].rows += run[day - 1].rows;
                    run[day].people = run[day].people.saturating_add(run[day - 1].people);
                }
            }
        }
        for (slot, row) in by_day.into_iter().flatten() {
            parties[slot].rows.push(row);
        }
        Self { parties }
    }

    /// The party's slot; `None` for codes that the picture does not show.
    pub fn slot(&self, code: Code) -> Option<usize> {
        self.parties.iter().position(|party| party.code == code)
    }

    /// The country behind a party; `None` for NATO.
    pub fn country<'a>(&self, dataset: &'a Dataset, slot: usize) -> Option<&'a Country> {
        self.parties[slot].country.map(|index| &dataset.countries[index])
    }

    /// The first `limit` rows by date of the given parties and directions as of `day`, as positions in
    /// [`Dataset::measures`]. Costs as much as `limit`, not as the rows there are.
    pub fn rows(
        &self,
        dataset: &Dataset,
        slots: impl Iterator<Item = usize>,
        directions: &[Direction],
        day: usize,
        limit: usize,
    ) -> Vec<u32> {
        let key = |row: u32| (dataset.measures[row as usize].date, row);
        let due = |&row: &u32| day_index(dataset.measures[row as usize].date).is_some_and(|at| at <= day);
        let shown = |&row: &u32| directions.contains(&dataset.measures[row as usize].party().1);
        let mut queues: Vec<_> = slots
            .map(|slot| self.parties[slot].rows.iter().copied().take_while(due).filter(shown).peekable())
            .collect();
        let mut found = Vec::new();
        while found.len() < limit {
            let next = queues.iter_mut().filter_map(|queue| queue.peek().copied().map(|row| (row, queue)));
            let Some((row, queue)) = next.min_by_key(|&(row, _)| key(row)) else { break };
            queue.next();
            found.push(row);
        }
        found
    }
}
