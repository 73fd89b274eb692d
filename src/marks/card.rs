//! Pictures of a fixed size for feeds and messengers, which cut off whatever is higher or wider.
//!
//! Owns the arrangement of the two cards: what was counted as a headline, both totals as bars of one
//! scale, the tile grid as large as it fits, the source. Type is larger than on the page, because a feed
//! shows a card at half its size or less. Native only, as all export is.

use crate::language::words::Words;
use crate::marks::{MIDDLE, Page, Type, heading, tile_grid};
use crate::scene::geom::{Rect, Size};
use crate::scene::{Anchor, Scene};
use crate::theme::{Ink, TYPE};
use crate::view::View;
use expulsions_facts::Dataset;

/// What shape a picture for feeds has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Card {
    /// 1200 x 630 pixels, what links are shown with.
    Wide,
    /// 1080 x 1080 pixels.
    Square,
}

/// Sizes of the headline, the largest that fits is taken.
const HEADLINES: [f64; 7] = [48.0, 44.0, 40.0, 36.0, 32.0, 28.0, 24.0];
/// From one line of the headline to the next, as a part of its size.
const LEADING: f64 = 1.16;
/// Between two parts of a card.
const GAP: f64 = 26.0;

impl Card {
    /// The whole picture in pixels.
    pub fn size(self) -> Size {
        match self {
            Self::Wide => Size { w: 1200.0, h: 630.0 },
            Self::Square => Size { w: 1080.0, h: 1080.0 },
        }
    }

    /// Size of ordinary type in pixels.
    fn type_size(self) -> f64 {
        match self {
            Self::Wide => 18.0,
            Self::Square => 22.0,
        }
    }
}

/// Lays out one view on a card.
pub fn scene(dataset: &Dataset, words: Words<'_>, view: &View, card: Card) -> Scene {
    let mut page = Page { scene: Scene::default(), dataset, words, view, scale: card.type_size() / TYPE, stretch: 1.0 };
    match card {
        Card::Wide => wide(&mut page),
        Card::Square => square(&mut page),
    }
    page.scene.size = card.size();
    page.scene
}

/// Words and totals at the left, the grid with its key at the right.
fn wide(page: &mut Page<'_>) {
    let Size { w, h } = Card::Wide.size();
    let margin = 48.0;
    let (columns, rows) = tile_grid::extent(page);
    let pitch = 45.0;
    let grid = Size { w: pitch * columns, h: pitch * rows };
    let grid_x = w - margin - grid.w;
    let left = Rect::new(margin, margin, grid_x - 2.0 * margin, h - 2.0 * margin);

    let source = heading::source_height(page, left.w);
    heading::source(page, left.x, left.bottom() - source, left.w);
    let totals = totals_height(page, true);
    let totals_y = left.bottom() - source - GAP - totals;
    draw_totals(page, Rect::new(left.x, totals_y, left.w, totals), true);
    draw_headline(page, Rect { h: totals_y - GAP - left.y, ..left });

    let key = page.plain(Ink::Muted);
    let lines = key.balanced(page.words.how_to_read(page.view.query.side), grid.w);
    let key_height = 1.35 * key.size * lines.len() as f64;
    // The empty corners of the grid need no margin above them: the whole block is set in the middle.
    let y = margin + ((h - 2.0 * margin - grid.h - 12.0 - key_height) / 2.0).max(0.0).floor();
    tile_grid::draw(page, grid_x, y, grid.w);
    for (index, line) in lines.into_iter().enumerate() {
        page.text(line, grid_x, y + grid.h + 12.0 + key.size + 1.35 * key.size * index as f64, key);
    }
}

/// One column: words, totals, the grid in the middle, its key, the source.
fn square(page: &mut Page<'_>) {
    let Size { w, h } = Card::Square.size();
    let margin = 56.0;
    let inner = Rect::new(margin, margin, w - 2.0 * margin, h - 2.0 * margin);
    let source = heading::source_height(page, inner.w);
    heading::source(page, inner.x, inner.bottom() - source, inner.w);

    let headline = draw_headline(page, Rect { h: 200.0, ..inner });
    let totals = totals_height(page, false);
    let totals_y = inner.y + headline + GAP;
    draw_totals(page, Rect::new(inner.x, totals_y, inner.w, totals), false);

    let key = page.plain(Ink::Muted);
    let lines = key.balanced(page.words.how_to_read(page.view.query.side), inner.w);
    let key_y = inner.bottom() - source - 12.0 - 1.35 * key.size * lines.len() as f64;
    for (index, line) in lines.into_iter().enumerate() {
        page.text(line, inner.x, key_y + key.size + 1.35 * key.size * index as f64, key);
    }

    let (columns, rows) = tile_grid::extent(page);
    let top = totals_y + totals + GAP;
    let room = key_y - 16.0 - top;
    let pitch = (room / rows).min(inner.w / columns).floor();
    let x = inner.x + ((inner.w - pitch * columns) / 2.0).floor();
    let y = top + ((room - pitch * rows) / 2.0).max(0.0).floor();
    tile_grid::draw(page, x, y, pitch * columns);
}

/// Draws kicker and headline from the top of `area`, the headline as large as it fits; returns the height used.
fn draw_headline(page: &mut Page<'_>, area: Rect) -> f64 {
    let kicker = page.plain(Ink::OfStrong).bold();
    page.text(page.words.kicker(), area.x, area.y + kicker.size, kicker);
    let used = 1.7 * kicker.size;
    let headline = page.words.headline(page.view);
    let sizes = HEADLINES.map(|size| page.sized(size, Ink::Text).bold());
    let fits = |set: &&Type| used + LEADING * set.size * set.balanced(&headline, area.w).len() as f64 <= area.h;
    let set = *sizes.iter().find(fits).unwrap_or(&sizes[sizes.len() - 1]);
    let mut baseline = area.y + used - 0.2 * set.size;
    for line in set.balanced(&headline, area.w) {
        baseline += LEADING * set.size;
        page.text(line, area.x, baseline, set);
    }
    (baseline - area.y + 0.2 * set.size).ceil()
}

/// The totals in question: label, people, colour.
fn totals<'a>(page: &Page<'a>) -> Vec<(&'a str, u32, Ink)> {
    let (side, sums) = (page.view.query.side, page.view.totals);
    let by = (page.words.by_head(), sums.by, Ink::ByStrong);
    let of = (page.words.of_head(), sums.of, Ink::OfStrong);
    [(side.shows_by(), by), (side.shows_of(), of)]
        .into_iter()
        .filter(|(shown, _)| *shown)
        .map(|(_, total)| total)
        .collect()
}

/// Height of a total's bar, and of all from one to the next.
fn total_heights(page: &Page<'_>, stacked: bool) -> (f64, f64) {
    let bar = 2.0 * page.type_size();
    (bar, bar + if stacked { 2.1 * page.type_size() } else { 10.0 })
}

fn totals_height(page: &Page<'_>, stacked: bool) -> f64 {
    let (bar, step) = total_heights(page, stacked);
    let label = if stacked { 1.4 * page.type_size() } else { 0.0 };
    label + bar + step * (totals(page).len().max(1) - 1) as f64
}

/// Both totals as bars of one scale, so that it shows how close they are; labels above the bars or beside them.
fn draw_totals(page: &mut Page<'_>, area: Rect, stacked: bool) {
    let totals = totals(page);
    let label = page.plain(Ink::Text).bold();
    let value = page.sized(1.5 * page.type_size(), Ink::Ground).bold();
    let beside = totals.iter().map(|(name, ..)| label.width(name)).fold(0.0, f64::max) + 16.0;
    let (bar_x, bar_y) = if stacked { (area.x, 1.4 * label.size) } else { (area.x + beside, 0.0) };
    let most = totals.iter().map(|(_, people, _)| *people).max().unwrap_or(0).max(1);
    let (height, step) = total_heights(page, stacked);
    for (index, (name, people, ink)) in totals.into_iter().enumerate() {
        let y = area.y + step * index as f64;
        let bar = Rect::new(bar_x, y + bar_y, (area.right() - bar_x) * f64::from(people) / f64::from(most), height);
        let label = page.plain(ink).bold();
        if stacked {
            page.text(name, area.x, y + label.size, label);
        } else {
            page.text(name, area.x, bar.center().y + MIDDLE * label.size, label);
        }
        page.scene.rect(bar, ink, false);
        let text = people.to_string();
        let baseline = bar.center().y + MIDDLE * value.size;
        if value.width(&text) + 20.0 < bar.w {
            page.text(text, bar.right() - 12.0, baseline, value.anchor(Anchor::End));
        } else {
            page.text(text, bar.right() + 10.0, baseline, page.sized(value.size, ink).bold());
        }
    }
}
