//! The marks: each turns a part of the view into ink and hits at a place it is given.
//!
//! A mark owns its own geometry and knows no other mark; the layout decides where each one stands.

pub mod card;
pub mod layout;

pub mod bars;
pub mod heading;
pub mod legend;
pub mod tile_grid;
pub mod timeline;
mod timeline_labels;

use crate::language::words::Words;
use crate::scene::geom::Point;
use crate::scene::{Anchor, Scene, Shape};
use crate::text;
use crate::theme::{Ink, TYPE};
use crate::view::View;
use expulsions_facts::Dataset;

/// What every mark draws from and into.
pub struct Page<'a> {
    /// The scene so far.
    pub scene: Scene,
    /// The facts.
    pub dataset: &'a Dataset,
    /// The wording.
    pub words: Words<'a>,
    /// The numbers.
    pub view: &'a View,
    /// Text size relative to a root font size of 16 pixels.
    pub scale: f64,
    /// How much wider the reader's face runs than the measured one.
    pub stretch: f64,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Type {
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) ink: Ink,
    pub(crate) anchor: Anchor,
    stretch: f64,
}

impl Type {
    pub(crate) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(crate) fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// Measured as if the face ran at least so wide.
    pub(crate) fn stretched(self, least: f64) -> Self {
        Self { stretch: self.stretch.max(least), ..self }
    }

    /// Width of `words` set so.
    pub(crate) fn width(self, words: &str) -> f64 {
        text::width(words, self.measure(), self.bold)
    }

    /// `words` if they fit into `room` pixels, else their beginning with an ellipsis.
    pub(crate) fn fit(self, words: &str, room: f64) -> String {
        text::fit(words, room, self.measure(), self.bold)
    }

    /// `words` in lines of at most `room` pixels.
    pub(crate) fn wrap(self, words: &str, room: f64) -> Vec<String> {
        text::wrap(words, room, self.measure(), self.bold)
    }

    /// The same in lines of about the same width.
    pub(crate) fn balanced(self, words: &str, room: f64) -> Vec<String> {
        text::balanced(words, room, self.measure(), self.bold)
    }

    /// The size at which the measured face is as wide as the reader's is at this one.
    fn measure(self) -> f64 {
        self.size * self.stretch
    }
}

impl Page<'_> {
    /// The ordinary type size, in pixels.
    pub(crate) fn type_size(&self) -> f64 {
        TYPE * self.scale
    }

    /// Plain words in the ordinary size.
    pub(crate) fn plain(&self, ink: Ink) -> Type {
        self.sized(self.type_size(), ink)
    }

    /// Plain words of a size, which begin at their point.
    pub(crate) fn sized(&self, size: f64, ink: Ink) -> Type {
        Type { size, bold: false, ink, anchor: Anchor::Start, stretch: self.stretch }
    }

    /// Sets one line of text on its baseline.
    pub(crate) fn text(&mut self, words: impl Into<String>, x: f64, baseline: f64, set: Type) {
        let text = directed(words.into(), self.words.language.rtl);
        if !text.is_empty() {
            let at = Point::new(x, baseline);
            let shape = Shape::Text { text, at, anchor: set.anchor, size: set.size, bold: set.bold };
            self.scene.add(shape, set.ink, false);
        }
    }
}

/// A text whose words run from the right keeps its signs and figures on their sides wherever it is drawn: canvas and
/// SVG set a line from the left unless told otherwise.
fn directed(text: String, rtl: bool) -> String {
    let runs_from_the_right = rtl && text.chars().any(|c| matches!(c, '\u{5d0}'..='\u{65f}' | '\u{66e}'..='\u{6ff}'));
    if runs_from_the_right { format!("\u{202b}{text}\u{202c}") } else { text }
}

/// From the middle of a line of type to its baseline, as a part of the size: half a capital's height.
pub(crate) const MIDDLE: f64 = 0.358;
