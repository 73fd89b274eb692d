//! The diplomatic expulsions of March and April 2018 as an interactive picture.
//!
//! **Facts → view → scene → ink; and a pointer reads the same scene backwards.**
//!
//! ```text
//!  data/*.csv ──parse──▶ Dataset ──tally──▶ Tally ─┐
//!                                                  ├─▶ View ──layout + marks──▶ Scene ──paint──▶ canvas │ SVG ─▶ PNG
//!  State.query ────────────────────────────────────┘  (numbers)              (places)    ▲
//!  State.focus ────────────────────────────────────────────────emphasis──────────────────┘
//!       ▲                                                                         │
//!       └──apply── Action ◀──meaning── Target ◀──hit test── the same Scene ───────┘ ◀── Input
//! ```
//!
//! Every arrow is a pure function except the painting, and nothing flows the other way. The same scene
//! gives the canvas, the SVG that stands in the page before any script runs, the PNG of social cards,
//! the positions of the buttons over the canvas and the areas that answer a pointer; so they cannot
//! disagree. The rows are read once, into the [`view::tally`]; no interaction reads them again.
//!
//! `web` is the only module that knows the browser; it is compiled for `wasm32` only, as its crates are. What the
//! reader downloads draws on a canvas and writes SVG, no more: the types of the facts, their reading, pictures of pixels
//! and the command are crates of their own (`crates/`), so the compiler holds these boundaries.

/// The project's name, as packages go by it.
pub const NAME: &str = env!("CARGO_PKG_NAME");
/// What it is, in a line.
pub const DESCRIPTION: &str = env!("CARGO_PKG_DESCRIPTION");

pub mod border;
pub mod chart;
pub mod error;
pub mod language;
pub mod marks;
pub mod query;
pub mod render;
pub mod scene;
mod shipped;
pub mod text;
pub mod theme;
pub mod view;
#[cfg(target_arch = "wasm32")]
pub mod web;

pub use chart::Chart;
pub use chart::input::Input;
pub use chart::update::Update;
pub use error::Error;
pub use expulsions_facts::{self as data, Code, Dataset, Date, Kind, Measure};
pub use language::Language;
pub use marks::card::Card;
pub use marks::layout::Frame;
pub use query::Query;
pub use query::state::State;
pub use render::picture::Picture;
pub use scene::Scene;
pub use shipped::shipped;
pub use theme::{Theme, ThemeName};
pub use view::View;
