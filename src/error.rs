//! The one error of this crate: opaque, with a message a person can act on.
//!
//! Messages are in lower case, name the value found and what was expected, and, where there is one,
//! the file and the line. Owns no policy: who prints it, and whether to go on, is the caller's choice.

use std::fmt;

/// Something that could not be done, said in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    /// Makes an error from its message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// Puts what was being done in front of the message: `while doing: message`.
    #[must_use]
    pub fn context(self, doing: impl fmt::Display) -> Self {
        Self(format!("{doing}: {}", self.0))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
