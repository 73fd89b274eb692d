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
//! disagree. The rows are read once, into the [`tally`]; no interaction reads them again.
//!
//! `web` is the only module that knows the browser; it is compiled for `wasm32` only, as its crates are.
//! `site` and `data::parse` are native only: what the reader downloads draws on a canvas and writes SVG, no
//! more. `raster`, which makes PNG files, is native, and in the browser a WebAssembly module of its own (the
//! feature of that name, with `web_raster` for an edge), loaded when a reader asks for such a file. The compiler
//! holds all these boundaries.

#[cfg(not(target_arch = "wasm32"))]
pub mod card;
pub mod chart;
pub mod data;
pub mod error;
pub mod export;
mod facts;
pub mod focus;
pub mod geom;
pub mod history;
pub mod input;
pub mod language;
pub mod layout;
pub mod marks;
#[cfg(not(target_arch = "wasm32"))]
pub mod messages;
pub mod motion;
mod order;
pub mod paint;
#[cfg(any(not(target_arch = "wasm32"), feature = "raster"))]
mod palette;
mod pattern;
pub mod query;
#[cfg(any(not(target_arch = "wasm32"), feature = "raster"))]
pub mod raster;
pub mod scale;
pub mod scene;
mod search;
pub mod state;
pub mod svg;
pub mod tally;
pub mod text;
pub mod theme;
pub mod update;
pub mod view;
#[cfg(all(target_arch = "wasm32", not(feature = "raster")))]
pub mod web;
#[cfg(all(target_arch = "wasm32", feature = "raster"))]
pub mod web_raster;
pub mod words;

#[cfg(not(target_arch = "wasm32"))]
pub use card::Card;
pub use chart::Chart;
pub use data::{Code, Dataset, Date, Kind, Measure};
pub use error::Error;
pub use export::Picture;
pub use input::Input;
pub use language::Language;
pub use layout::Frame;
pub use query::Query;
pub use scene::Scene;
pub use state::State;
pub use theme::{Theme, ThemeName};
pub use update::Update;
pub use view::View;
