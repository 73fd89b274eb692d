//! What the long steps say while they run: one line each on standard error, with the time since the start.
//!
//! Standard output stays free for results, so that it can be piped.

use std::time::Instant;

/// Counts the time from its making.
pub(crate) struct Progress {
    start: Instant,
    quiet: bool,
}

impl Progress {
    /// Starts the clock.
    pub(crate) fn start() -> Self {
        Self { start: Instant::now(), quiet: false }
    }

    /// A clock that says nothing, for tests.
    #[cfg(test)]
    pub(crate) fn silent() -> Self {
        Self { start: Instant::now(), quiet: true }
    }

    /// Says that a step begins (or what came of it).
    pub(crate) fn say(&self, what: &str) {
        if !self.quiet {
            eprintln!("{:6.1} s  {what}", self.start.elapsed().as_secs_f64());
        }
    }
}
