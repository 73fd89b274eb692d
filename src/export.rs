//! The scene as a file: SVG, and PNG from that SVG. Native only.

use plotters::backend::SVGBackend;

use crate::card::{self, Card};
use crate::data::Dataset;
use crate::error::Error;
use crate::geom::Size;
use crate::language::{ENGLISH, Language};
use crate::layout::{self, Frame};
use crate::marks::{Page, heading};
use crate::paint::{Brush, Dialect, FONT, paint};
use crate::palette;
use crate::scene::Scene;
use crate::state::{Focus, Query};
use crate::tally::Tally;
use crate::theme::ThemeName;
use crate::view::View;
use crate::words::Words;

/// Margin around a standalone picture.
const MARGIN: f64 = 24.0;

/// What a picture is to look like.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width, text scale and panels.
    pub frame: Frame,
    /// Its colours.
    pub theme: ThemeName,
    /// The language it speaks.
    pub language: Language,
    /// With headline, source line and margin, to stand alone; else exactly what the page's canvas shows.
    pub standalone: bool,
}

impl Picture {
    /// What the page's canvas shows at a width.
    pub fn canvas(width: f64) -> Self {
        Self { frame: Frame::new(width), theme: ThemeName::Light, language: Language::english(), standalone: false }
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
fn scene_of(dataset: &Dataset, tally: &Tally, view: &View, picture: &Picture) -> Scene {
    let words = Words::new(dataset, tally, &picture.language);
    if picture.standalone {
        standalone(dataset, words, view, &picture.frame)
    } else {
        layout::scene(dataset, words, view, &picture.frame)
    }
}

/// Lays out one view as a picture that stands alone: heading above, source line below, a margin around.
fn standalone(dataset: &Dataset, words: Words<'_>, view: &View, frame: &Frame) -> Scene {
    let margin = MARGIN * if frame.width < 480.0 { 0.66 } else { 1.0 };
    let inner = Frame { width: frame.width - 2.0 * margin, ..frame.clone() };
    let body = layout::scene(dataset, words, view, &inner);
    let body_height = body.size.h;
    let mut page = Page { scene: Scene::default(), dataset, words, view, scale: frame.scale, stretch: frame.stretch };
    let top = heading::draw(&mut page, inner.width);
    let mut whole = page.scene;
    let mut body = body;
    body.shift(0.0, top);
    whole.items.append(&mut body.items);
    whole.hits.append(&mut body.hits);
    let mut page = Page { scene: whole, dataset, words, view, scale: frame.scale, stretch: frame.stretch };
    let bottom = heading::source(&mut page, 0.0, top + body_height + 16.0, inner.width);
    let mut whole = page.scene;
    whole.shift(margin, margin);
    whole.size = Size { w: frame.width, h: (top + body_height + 16.0 + bottom + 2.0 * margin).ceil() };
    whole
}

/// Size of the picture of a query in pixels.
pub fn size(dataset: &Dataset, query: &Query, picture: &Picture) -> Size {
    scene(dataset, query, picture).size
}

/// The picture of a query as an SVG document.
pub fn svg(dataset: &Dataset, query: &Query, picture: &Picture) -> String {
    svg_of(&scene(dataset, query, picture), picture.theme)
}

/// The card of a query as an SVG document.
pub fn card(dataset: &Dataset, query: &Query, card: Card, theme: ThemeName) -> String {
    let tally = Tally::new(dataset);
    let view = View::new(dataset, &tally, query);
    svg_of(&card::scene(dataset, Words::new(dataset, &tally, &ENGLISH), &view, card), theme)
}

/// A scene as an SVG document.
fn svg_of(scene: &Scene, theme: ThemeName) -> String {
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
    // The ground is painted first and covers everything, so no pixel shows anything through.
    palette::png(pixels.data(), pixels.width(), pixels.height())
}

const REGULAR: &[u8] = include_bytes!("../assets/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../assets/LiberationSans-Bold.ttf");
