//! What comes in from the page, raw: pixels, keys, a control's value. What it means is said by the chart.

use expulsions_facts::DAYS;

/// What came in from the page. Which fields matter depends on `kind`; the page's `types.d.ts` lists them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// What happened: `hover`, `press`, `key`, `day`, …
    pub kind: String,
    /// A target id, a code, a query, a search, a choice.
    pub text: String,
    /// The key's name as the browser gives it.
    pub key: String,
    /// Logical pixels from the canvas's left edge, or a position on the slider.
    pub x: f64,
    /// Logical pixels from the canvas's top edge.
    pub y: f64,
    /// Logical pixels.
    pub width: f64,
    /// Device pixels per logical pixel.
    pub ratio: f64,
    /// Root font size by 16 pixels.
    pub scale: f64,
    /// How much wider the reader's face runs than the measured one.
    pub stretch: f64,
}

impl Input {
    /// The position on the slider as one of the period's days.
    pub(crate) fn day_index(&self) -> usize {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the period")]
        let index = self.x.round().max(0.0).min((DAYS - 1) as f64) as usize;
        index
    }
}
