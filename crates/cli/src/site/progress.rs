//! What the long steps say while they run: one line each on standard error, with the time since the start.
//!
//! Standard output stays free for results, so that it can be piped.

use std::time::Instant;

use crate::output::remark;

/// Counts the time from its making.
pub(crate) struct Progress {
    start: Instant,
}

impl Progress {
    /// Starts the clock.
    pub(crate) fn start() -> Self {
        Self { start: Instant::now() }
    }

    /// Says that a step begins (or what came of it).
    pub(crate) fn say(&self, what: &str) {
        remark(&format!("{:6.1} s  {what}", self.start.elapsed().as_secs_f64()));
    }
}
