//! The browser's edge of the rasteriser: one function, in a WebAssembly module of its own.

use wasm_bindgen::prelude::*;

use crate::raster;

/// A PNG file from an SVG document, at `zoom` pixels a pixel, with all text set in the two faces given.
///
/// # Errors
/// When the text is no SVG document, or the picture would have no pixels, or too many.
#[wasm_bindgen]
pub fn png(svg: &str, zoom: f32, regular: &[u8], bold: &[u8]) -> Result<Vec<u8>, JsError> {
    raster::png(svg, zoom, &[regular, bold]).map_err(|error| JsError::new(&error.to_string()))
}
