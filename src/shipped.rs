//! The shipped facts, as tables that the build script wrote from `data/`.
//!
//! Owns nothing but those tables; their types and rules are in a crate of their own.

use std::borrow::Cow;

use expulsions_facts::{Code, Confidence, Country, Dataset, Date, Event, Kind, Measure};

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

/// A text that is there from the beginning.
const fn t(text: &'static str) -> Cow<'static, str> {
    Cow::Borrowed(text)
}

/// The facts that this crate was built with.
pub fn shipped() -> Dataset {
    Dataset { measures: Cow::Borrowed(&MEASURES), countries: Cow::Borrowed(&COUNTRIES), events: Cow::Borrowed(&EVENTS) }
}
