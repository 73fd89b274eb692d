//! The scene as a file: SVG everywhere, PNG natively from that SVG.

use plotters::backend::SVGBackend;

use crate::data::Dataset;
#[cfg(not(target_arch = "wasm32"))]
use crate::error::Error;
use crate::geom::Size;
use crate::layout::{self, Frame};
use crate::paint::{Brush, Dialect, FONT, paint};
use crate::scene::Scene;
use crate::state::{Focus, Query};
use crate::tally::Tally;
use crate::theme::ThemeName;
use crate::view::View;
use crate::words::Words;

/// What a picture is to look like.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width, text scale and panels.
    pub frame: Frame,
    /// Its colours.
    pub theme: ThemeName,
    /// With headline, source line and margin, to stand alone; else exactly what the page's canvas shows.
    pub standalone: bool,
}

impl Picture {
    /// What the page's canvas shows at a width.
    pub fn canvas(width: f64) -> Self {
        Self { frame: Frame::new(width), theme: ThemeName::Light, standalone: false }
    }

    /// A picture that stands alone.
    pub fn standalone(width: f64) -> Self {
        Self { standalone: true, ..Self::canvas(width) }
    }
}

/// Lays out the picture of a query.
pub fn scene(dataset: &Dataset, query: &Query, picture: &Picture) -> Scene {
    let tally = Tally::new(dataset);
    let view = View::new(dataset, &tally, query);
    scene_of(dataset, &tally, &view, picture)
}

/// Lays out the picture of a view.
pub(crate) fn scene_of(dataset: &Dataset, tally: &Tally, view: &View, picture: &Picture) -> Scene {
    let words = Words::new(dataset, tally);
    if picture.standalone {
        layout::standalone(dataset, words, view, &picture.frame)
    } else {
        layout::scene(dataset, words, view, &picture.frame)
    }
}

/// Size of the picture of a query in pixels.
pub fn size(dataset: &Dataset, query: &Query, picture: &Picture) -> Size {
    scene(dataset, query, picture).size
}

/// The picture of a query as an SVG document.
pub fn svg(dataset: &Dataset, query: &Query, picture: &Picture) -> String {
    svg_of(&scene(dataset, query, picture), picture.theme)
}

/// A scene as an SVG document.
pub(crate) fn svg_of(scene: &Scene, theme: ThemeName) -> String {
    let mut text = String::new();
    {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels, never negative")]
        let size = (scene.size.w.ceil() as u32, scene.size.h.ceil() as u32);
        let mut backend = SVGBackend::with_string(&mut text, size);
        let brush = Brush { theme: theme.theme(), ratio: 1.0, dialect: Dialect::Svg, font: FONT };
        // Writing into a string cannot fail.
        let _ = paint(&mut backend, scene, &Focus::default(), &brush);
    }
    text
}

/// Rasterises an SVG document of [`svg`] at `zoom` device pixels per pixel, with the embedded font.
///
/// # Errors
/// When the text is no SVG document, or the picture would have no pixels.
#[cfg(not(target_arch = "wasm32"))]
pub fn png(svg: &str, zoom: f32) -> Result<Vec<u8>, Error> {
    use resvg::{tiny_skia, usvg};
    use std::sync::Arc;

    let mut fonts = usvg::fontdb::Database::new();
    for face in [REGULAR, BOLD] {
        fonts.load_font_data(face.to_vec());
    }
    fonts.set_sans_serif_family("Liberation Sans");
    let options = usvg::Options { fontdb: Arc::new(fonts), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| Error::new(format!("reading the SVG: {error}")))?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels, never negative")]
    let side = |length: f32| (length * zoom).ceil() as u32;
    let mut pixels = tiny_skia::Pixmap::new(side(tree.size().width()), side(tree.size().height()))
        .ok_or_else(|| Error::new(format!("a zoom of {zoom} leaves no pixels, or too many")))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(zoom, zoom), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| Error::new(format!("writing the PNG: {error}")))
}

#[cfg(not(target_arch = "wasm32"))]
const REGULAR: &[u8] = include_bytes!("../assets/LiberationSans-Regular.ttf");
#[cfg(not(target_arch = "wasm32"))]
const BOLD: &[u8] = include_bytes!("../assets/LiberationSans-Bold.ttf");
