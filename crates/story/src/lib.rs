//! A story's folder, read and checked: the tables of facts as CSV, the words of each language as Fluent.
//!
//! Native only. The core's build script makes of it the tables that travel to the reader; the command makes the pages,
//! and prints every problem. Both have been through the very same checks.

pub mod linked;
pub mod messages;
pub mod parse;
pub mod schema;
mod spoken;
pub mod tables;

pub use spoken::spoken;
pub use tables::Tables;
