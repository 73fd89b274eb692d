//! What can be pointed at, and what is pointed at: only the emphasis, never a number.

use crate::border::keyed;
use expulsions_facts::{Code, day_date, day_index, iso, parse_date};

/// What can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A state, or NATO.
    Country(Code),
    /// A day of the period, by position.
    Day(usize),
}

keyed! {
    /// The panels of the picture.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Panel {
        /// The tile grid.
        Grid = "grid",
        /// The two-sided bars.
        Bars = "bars",
        /// The timeline.
        Time = "time",
    }
}

/// A target in one panel: what a pointer or the keyboard is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Where.
    pub panel: Panel,
    /// What.
    pub target: Target,
}

impl Spot {
    /// The spot as an id for the page: `grid:UA`, `time:2018-03-26`.
    pub fn id(&self) -> String {
        match self.target {
            Target::Country(code) => format!("{}:{code}", self.panel.key()),
            Target::Day(index) => format!("{}:{}", self.panel.key(), iso(day_date(index))),
        }
    }

    /// Reads an id.
    pub fn parse(id: &str) -> Option<Self> {
        let (panel, target) = id.split_once(':')?;
        let target = match Code::new(target) {
            Some(code) => Target::Country(code),
            None => Target::Day(parse_date(target).and_then(day_index)?),
        };
        Some(Self { panel: Panel::parse(panel)?, target })
    }
}

/// What is emphasised; never changes a number.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Focus {
    /// Under the pointer or the keyboard's focus.
    pub spot: Option<Spot>,
    /// The readout was closed by the reader and stays closed until the spot changes.
    pub dismissed: bool,
    /// What a sentence beside the picture speaks of while the reader is on it.
    pub marked: Vec<Target>,
}

impl Focus {
    /// Everything that is to be made out from the rest.
    pub fn targets(&self) -> impl Iterator<Item = Target> {
        self.spot.map(|spot| spot.target).into_iter().chain(self.marked.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spots_have_ids_that_read_back() {
        for id in ["grid:UA", "bars:NATO", "time:2018-03-26"] {
            assert_eq!(Spot::parse(id).map(|spot| spot.id()).as_deref(), Some(id));
        }
        for wrong in ["grid", "map:UA", "time:2019-03-26", "grid:"] {
            assert_eq!(Spot::parse(wrong), None, "{wrong}");
        }
    }
}
