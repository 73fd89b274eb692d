//! The scene as a file: an SVG document, natively as in the browser.

use plotters::backend::DrawingBackend as _;

use crate::language::Language;
use crate::language::words::Words;
use crate::marks::card::{self, Card};
use crate::marks::layout::{self, Frame};
use crate::marks::{Page, heading};
use crate::query::Query;
use crate::query::focus::Focus;
use crate::render::paint::{FONT, Options, paint};
use crate::render::svg::Svg;
use crate::scene::Scene;
use crate::scene::geom::Size;
use crate::theme::ThemeName;
use crate::view::View;
use crate::view::tally::Tally;
use expulsions_facts::Dataset;

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
    let words = Words::new(dataset, &tally, &picture.language);
    scene_of(dataset, words, &view, &picture.frame, picture.standalone)
}

/// Lays out the picture of a view.
pub(crate) fn scene_of(dataset: &Dataset, words: Words<'_>, view: &View, frame: &Frame, standalone: bool) -> Scene {
    let lay_out = if standalone { alone } else { layout::scene };
    lay_out(dataset, words, view, frame)
}

/// Lays out one view as a picture that stands alone: heading above, source line below, a margin around.
fn alone(dataset: &Dataset, words: Words<'_>, view: &View, frame: &Frame) -> Scene {
    let margin = MARGIN * if frame.width < 480.0 { 0.66 } else { 1.0 };
    let inner = Frame { width: frame.width - 2.0 * margin, ..frame.clone() };
    let body = layout::scene(dataset, words, view, &inner);
    let body_height = body.size.h;
    let rtl = words.language.rtl;
    let page = || Page { scene: Scene::default(), dataset, words, view, scale: frame.scale, stretch: frame.stretch };
    let (mut above, mut below) = (page(), page());
    let top = heading::draw(&mut above, inner.width);
    let bottom = heading::source(&mut below, 0.0, top + body_height + 16.0, inner.width);
    let mut whole = Scene { rtl, ..Scene::default() };
    let mut body = body;
    body.shift(0.0, top);
    for (mut part, turned) in [(above.scene, rtl), (body, false), (below.scene, rtl)] {
        if turned {
            part.mirror(inner.width);
        }
        whole.items.append(&mut part.items);
        whole.hits.append(&mut part.hits);
    }
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
pub fn card(dataset: &Dataset, language: &Language, query: &Query, card: Card, theme: ThemeName) -> String {
    let tally = Tally::new(dataset);
    let view = View::new(dataset, &tally, query);
    svg_of(&card::scene(dataset, Words::new(dataset, &tally, language), &view, card), theme)
}

/// The same without what is around it: the size of the picture in whole pixels, and its shapes.
pub fn shapes(dataset: &Dataset, query: &Query, picture: &Picture) -> ((u32, u32), String) {
    let svg = drawn(&scene(dataset, query, picture), picture.theme);
    (svg.get_size(), svg.into_shapes())
}

/// A scene as an SVG document.
pub(crate) fn svg_of(scene: &Scene, theme: ThemeName) -> String {
    drawn(scene, theme).into_document(FONT)
}

fn drawn(scene: &Scene, theme: ThemeName) -> Svg {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels, never negative")]
    let size = (scene.size.w.ceil() as u32, scene.size.h.ceil() as u32);
    let mut svg = Svg::new(size);
    // Writing into a string cannot fail.
    let _ = paint(&mut svg, scene, &Focus::default(), &Options { theme: theme.theme(), ratio: 1.0, font: FONT });
    svg
}
