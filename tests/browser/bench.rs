//! How fast the page is in each engine: a table to read, never a test to fail.

pub(crate) fn print() {}
