//! The shipped facts, as tables that the build script wrote from `data/`.
//!
//! Owns nothing but those tables; their types and rules are in `data`.

use std::borrow::Cow;

use crate::data::{Code, Confidence, Country, Dataset, Date, Event, Kind, Measure};

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// A code from its four bytes, padded with NUL.
const fn c(text: &str) -> Code {
    Code::from_padded(text)
}

/// A date from its Julian day number.
const fn d(julian: i32) -> Date {
    match Date::from_julian_day(julian) {
        Ok(date) => date,
        Err(_) => Date::MIN,
    }
}

impl Dataset {
    /// The facts that this crate was built with.
    pub fn shipped() -> Self {
        Self {
            measures: Cow::Borrowed(&MEASURES),
            countries: Cow::Borrowed(&COUNTRIES),
            events: Cow::Borrowed(&EVENTS),
        }
    }
}
