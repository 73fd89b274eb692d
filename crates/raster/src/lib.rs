//! Pixels from an SVG document, by resvg: natively, and in a WebAssembly module of its own that the page
//! loads when a reader asks for a PNG. A canvas is never read back: some browsers falsify what it says.
//!
//! Knows nothing of the graphic. `web` is its edge to the page, compiled for `wasm32` only.

mod error;
mod palette;
#[cfg(target_arch = "wasm32")]
pub mod web;

use std::sync::Arc;

use resvg::{tiny_skia, usvg};

pub use error::Error;

/// The largest picture that is drawn, in pixels: the memory for it is four times as many bytes.
const MOST: f32 = 100e6;

/// The fonts that pictures of the graphic are set in: Latin, Greek and Cyrillic, then Arabic, each regular and bold. Whoever
/// has them from elsewhere leaves them out, and so does the compiler.
pub static FACES: [&[u8]; 4] = [
    include_bytes!("../../../assets/LiberationSans-Regular.ttf"),
    include_bytes!("../../../assets/LiberationSans-Bold.ttf"),
    include_bytes!("../../../assets/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/NotoSansArabic-Bold.ttf"),
];

/// Rasterises an SVG document at `zoom` device pixels per pixel; all text is set in `faces`, whatever it asks for,
/// in the first that has its letters.
///
/// # Errors
/// When the text is no SVG document, or the picture would have no pixels, or too many.
pub fn png(svg: &str, zoom: f32, faces: &[&[u8]]) -> Result<Vec<u8>, Error> {
    let mut fonts = usvg::fontdb::Database::new();
    for face in faces {
        fonts.load_font_data(face.to_vec());
    }
    fonts.set_sans_serif_family("Liberation Sans");
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| Error::new(format!("reading the SVG: {error}")))?;
    let (width, height) = (tree.size().width() * zoom, tree.size().height() * zoom);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels, never negative")]
    let side = |length: f32| length.ceil() as u32;
    let mut pixels = Some((side(width), side(height)))
        .filter(|_| width * height <= MOST)
        .and_then(|(width, height)| tiny_skia::Pixmap::new(width, height))
        .ok_or_else(|| Error::new(format!("a zoom of {zoom} leaves no pixels, or too many")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(zoom, zoom), &mut pixels.as_mut());
    // The ground is painted first and covers everything, so no pixel shows anything through.
    palette::png(pixels.data(), pixels.width(), pixels.height())
}
