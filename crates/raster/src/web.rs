//! The browser's edge of the rasteriser: one function, in a WebAssembly module of its own.
//!
//! It comes when a reader asks for it, so here serde may read what the page sends; in the live graphic the few plain
//! fields are read by hand, four kilobytes lighter.

use serde::Deserialize;
use serde_bytes::ByteBuf;
use wasm_bindgen::prelude::*;

/// What the page asks for, an object with these fields.
#[derive(Deserialize)]
struct Order {
    /// An SVG document.
    svg: String,
    /// Pixels of the picture for each of the document's.
    zoom: f32,
    /// Font files; all text is set in the first that has its letters.
    faces: Vec<ByteBuf>,
}

/// A PNG file, as an `Order` says.
///
/// # Errors
/// When the order lacks something, its text is no SVG document, or the picture would have no pixels, or too many.
#[wasm_bindgen]
pub fn png(order: JsValue) -> Result<Vec<u8>, JsError> {
    let Order { svg, zoom, faces } = serde_wasm_bindgen::from_value(order)?;
    let faces: Vec<&[u8]> = faces.iter().map(|face| face.as_slice()).collect();
    crate::png(&svg, zoom, &faces).map_err(|error| JsError::new(&error.to_string()))
}
