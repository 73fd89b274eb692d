//! What the reader has asked for and what is pointed at; no pixels, no numbers.
//!
//! [`Query`] changes the numbers, [`Focus`] only the emphasis. [`apply`] is the one place where a state
//! changes, and says how much of the picture that makes stale.

use crate::border::keyed;
use crate::query::focus::{Focus, Spot, Target};
use crate::query::{Group, Query, Side, is_party};
use expulsions_facts::{Code, Dataset, Date};

/// Everything that changes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct State {
    /// What is asked for.
    pub query: Query,
    /// What is emphasised.
    pub focus: Focus,
}

/// What the reader does, in terms of meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Adds a party to the choice, or takes it away.
    Toggle(Code),
    /// Shows one side or both.
    Side(Side),
    /// Puts a group in question.
    Group(Group),
    /// Sets the day; `None` for the last one.
    Day(Option<Date>),
    /// Empties the choice.
    Clear,
    /// Replaces the whole query.
    Load(Query),
    /// Points at something, or at nothing.
    Point(Option<Spot>),
    /// Points out what a sentence speaks of; nothing ends that.
    Mark(Vec<Target>),
    /// Closes the readout; when none is open, empties the choice.
    Dismiss,
}

keyed! {
    /// How much of the picture is stale, if anything is: only what is painted, the places too, or the numbers and so
    /// everything. Two changes merge with `max`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Dirty {
        /// Only what is painted.
        Ink = "ink",
        /// The places, and so the paint.
        Scene = "scene",
        /// The numbers, and so everything.
        View = "view",
    }
}

/// Changes the state and says what that makes stale.
pub fn apply(state: &mut State, action: Action, dataset: &Dataset) -> Option<Dirty> {
    let before = state.query.clone();
    match action {
        Action::Toggle(code) if !is_party(dataset, code) => {}
        Action::Toggle(code) => match state.query.countries.iter().position(|&chosen| chosen == code) {
            Some(at) => {
                state.query.countries.remove(at);
            }
            None => state.query.countries.push(code),
        },
        Action::Side(side) => state.query.side = side,
        Action::Group(group) => {
            state.query.group = group;
            state.query.countries.retain(|&code| group.contains(dataset, code));
        }
        Action::Day(day) => state.query.set_day(day),
        Action::Clear => state.query.countries.clear(),
        Action::Load(query) => state.query = query,
        Action::Point(spot) => {
            if state.focus.spot == spot {
                return None;
            }
            state.focus.spot = spot;
            state.focus.dismissed = false;
            return Some(Dirty::Ink);
        }
        Action::Mark(targets) if state.focus.marked == targets => return None,
        Action::Mark(targets) => {
            state.focus.marked = targets;
            return Some(Dirty::Ink);
        }
        Action::Dismiss if state.focus.spot.is_some() && !state.focus.dismissed => {
            state.focus.dismissed = true;
            return Some(Dirty::Ink);
        }
        Action::Dismiss => state.query.countries.clear(),
    }
    state.query.settle(dataset);
    if state.query == before { None } else { Some(Dirty::View) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::focus::Panel;

    #[test]
    fn escape_closes_the_readout_first_and_then_empties_the_choice() {
        let dataset = crate::shipped();
        let mut state = State::default();
        let ukraine = Code::new("UA").expect("a code");
        let spot = Spot { panel: Panel::Grid, target: Target::Country(ukraine) };
        assert_eq!(apply(&mut state, Action::Toggle(ukraine), &dataset), Some(Dirty::View));
        assert_eq!(apply(&mut state, Action::Point(Some(spot)), &dataset), Some(Dirty::Ink));
        assert_eq!(apply(&mut state, Action::Dismiss, &dataset), Some(Dirty::Ink));
        assert_eq!(state.query.countries, [ukraine]);
        assert_eq!(apply(&mut state, Action::Dismiss, &dataset), Some(Dirty::View));
        assert_eq!(state.query, Query::default());
    }
}
