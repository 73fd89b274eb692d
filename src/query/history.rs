//! The choices made so far, so that each can be taken back and made again.
//!
//! Owns no view and applies nothing: it is told of every change, and says which query comes next in either
//! direction. It knows no address; a page that keeps its views in one tells by [`History::visit`] of the
//! steps that the browser takes there, so that the two never disagree about what was before.

/// Steps that are kept. Nobody goes back further, and memory must not grow with time.
pub const STEPS: usize = 100;

/// Queries before and after the present one as their texts, the nearest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<String>,
    future: Vec<String>,
    /// The last change was part of a movement that still goes on.
    moving: bool,
}

impl History {
    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to make again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Keeps a change of the reader's. All changes of one movement, such as the day's while it is dragged, are one step.
    pub fn note(&mut self, before: String, now: &str, moving: bool) {
        let goes_on = self.moving && moving;
        self.moving = moving;
        self.future.clear();
        if !goes_on {
            if self.past.len() == STEPS {
                self.past.remove(0);
            }
            self.past.push(before);
        } else if self.next(true) == Some(now) {
            // Moved back to where it began: nothing is left to take back.
            self.past.pop();
            self.moving = false;
        }
    }

    /// Keeps a change that the browser made by going through its own list of addresses.
    pub fn visit(&mut self, before: String, now: &str) {
        if self.next(true) == Some(now) {
            self.step(true, before);
        } else if self.next(false) == Some(now) {
            self.step(false, before);
        } else {
            self.note(before, now, false);
        }
    }

    /// The query before the last step (`back`), or after the one that was last taken back.
    pub fn next(&self, back: bool) -> Option<&str> {
        let from = if back { &self.past } else { &self.future };
        from.last().map(String::as_str)
    }

    /// Takes the step from `now` to [`History::next`].
    pub fn step(&mut self, back: bool, now: String) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        from.pop();
        to.push(now);
        self.moving = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes a step and says where it leads.
    fn step(history: &mut History, back: bool, now: String) -> Option<String> {
        let query = history.next(back)?.to_owned();
        history.step(back, now);
        Some(query)
    }

    fn day(index: usize) -> String {
        format!("day {index}")
    }

    /// Notes the way through some days, all of one movement or each a step of its own.
    fn along(history: &mut History, days: &[usize], moving: bool) {
        for pair in days.windows(2) {
            history.note(day(pair[0]), &day(pair[1]), moving);
        }
    }

    #[test]
    fn a_movement_is_one_step() {
        let mut history = History::default();
        along(&mut history, &[1, 2, 3, 4], true);
        assert_eq!(step(&mut history, true, day(4)), Some(day(1)));
        assert_eq!(step(&mut history, false, day(1)), Some(day(4)));
        assert!(!history.can_redo());
    }

    #[test]
    fn a_movement_back_to_its_start_leaves_no_step() {
        let mut history = History::default();
        along(&mut history, &[1, 2, 3, 2, 1], true);
        assert!(!history.can_undo());
        along(&mut history, &[1, 2], true);
        assert_eq!(step(&mut history, true, day(2)), Some(day(1)));
    }

    #[test]
    fn a_new_choice_ends_what_could_be_made_again() {
        let mut history = History::default();
        along(&mut history, &[1, 2, 3], false);
        assert_eq!(step(&mut history, true, day(3)), Some(day(2)));
        along(&mut history, &[2, 5], false);
        assert!(!history.can_redo());
        assert_eq!(step(&mut history, true, day(5)), Some(day(2)));
    }

    #[test]
    fn back_and_forward_in_the_browser_are_steps_back_and_forward_here() {
        let mut history = History::default();
        along(&mut history, &[1, 2, 3], false);
        history.visit(day(3), &day(2));
        assert!(history.can_redo());
        history.visit(day(2), &day(3));
        assert!(!history.can_redo());
        history.visit(day(3), &day(9));
        assert_eq!(step(&mut history, true, day(9)), Some(day(3)));
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::default();
        for step in 0..STEPS * 3 {
            history.note(day(step % 7), &day((step + 1) % 7), false);
        }
        let mut now = day(STEPS * 3 % 7);
        let mut taken_back = 0;
        while let Some(query) = step(&mut history, true, now.clone()) {
            now = query;
            taken_back += 1;
        }
        assert_eq!(taken_back, STEPS);
    }
}
