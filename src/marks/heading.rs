//! Headline and source line of a picture that stands alone; on the page they are HTML.

use super::Page;
use crate::language::say;
use crate::theme::{Ink, TYPE_HEADING};

/// Draws kicker, headline and what stands beside the totals, from the top; returns the height with the gap below.
pub fn draw(page: &mut Page<'_>, width: f64) -> f64 {
    let small = page.plain(Ink::OfStrong).bold();
    let mut baseline = 0.0;
    for (index, line) in small.wrap(page.words.kicker(), width).into_iter().enumerate() {
        baseline += if index == 0 { small.size } else { 1.3 * small.size };
        page.text(line, 0.0, baseline, small);
    }
    let size = TYPE_HEADING * page.scale * if width < 480.0 { 0.85 } else { 1.0 };
    let large = page.sized(size, Ink::Text).bold();
    baseline += 0.3 * size;
    for line in large.wrap(&page.words.headline(page.view), width) {
        baseline += 1.2 * size;
        page.text(line, 0.0, baseline, large);
    }
    let plain = page.plain(Ink::Muted);
    baseline += 6.0;
    for line in plain.wrap(&page.words.about_the_totals(page.view), width) {
        baseline += 1.4 * plain.size;
        page.text(line, 0.0, baseline, plain);
    }
    (baseline + 24.0).ceil()
}

/// Draws the source line and returns its height.
pub fn source(page: &mut Page<'_>, x: f64, y: f64, width: f64) -> f64 {
    let set = page.plain(Ink::Muted);
    let mut baseline = y;
    for line in set.balanced(page.words.language.text(say::SOURCE_LINE), width) {
        baseline += 1.3 * set.size;
        page.text(line, x, baseline, set);
    }
    source_height(page, width)
}

/// Height of the source line.
pub fn source_height(page: &Page<'_>, width: f64) -> f64 {
    let set = page.plain(Ink::Muted);
    1.3 * set.size * set.balanced(page.words.language.text(say::SOURCE_LINE), width).len() as f64 + 2.0
}
