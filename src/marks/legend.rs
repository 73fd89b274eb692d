//! The key to the tile grid: how to read a tile, the classes, the marker.

use super::{Page, tile_grid};
use crate::language::{Language, say};
use crate::scene::Shape;
use crate::scene::geom::{Point, Rect};
use crate::scene::scale::CLASS_BOUNDS;
use crate::theme::{CLASSES, Ink};

/// The key is laid out for a face as wide as this, relative to the measured one. So it has as many lines whether the
/// reader's face is narrow or wide, and the live graphic is as tall as the static one that it follows.
const ROOM: f64 = 1.2;

/// One entry of the key.
enum Key {
    Class(usize),
    Blank,
    Recalled,
    Inferred,
}

/// The fewest people of a class.
fn least(class: usize) -> u32 {
    if class == 0 { 1 } else { CLASS_BOUNDS[class - 1] }
}

/// The people of a class: `1`, `3–4`, `24+`.
fn range(class: usize, language: &Language) -> String {
    let from = least(class);
    match CLASS_BOUNDS.get(class) {
        None => format!("{}+", language.number(from)),
        Some(&next) if next == from + 1 => language.number(from),
        Some(&next) => format!("{}–{}", language.number(from), language.number(next - 1)),
    }
}

/// Draws the key into `width` pixels and returns its height; `lines` says whether the tiles tell classes by lines too.
pub fn draw(page: &mut Page<'_>, x: f64, y: f64, width: f64, lines: bool) -> f64 {
    let side = page.view.query.side;
    let set = page.plain(Ink::Muted).stretched(ROOM);
    let language = page.words.language;
    let line = (set.size * 1.4).ceil();
    let mut baseline = y + set.size;
    for words in set.wrap(page.words.how_to_read(side), width) {
        page.text(words, x, baseline, set);
        baseline += line;
    }
    let (swatch, gap) = (26.0, 5.0);
    let height = set.size;
    let mut keys: Vec<(Key, String)> = (0..CLASSES).map(|class| (Key::Class(class), range(class, language))).collect();
    keys.push((Key::Blank, page.words.no_one(side).to_owned()));
    if side.shows_by() {
        keys.push((Key::Recalled, language.text(say::RECALLED_KEY).to_owned()));
    }
    if page.view.infers() {
        keys.push((Key::Inferred, language.text(say::INFERRED_KEY).to_owned()));
    }
    let mut left = x;
    baseline += 4.0;
    for (key, label) in keys {
        let ink_width = if matches!(key, Key::Recalled | Key::Inferred) { 9.0 } else { swatch };
        let words_width = set.width(&label).min(width - ink_width - gap);
        let entry = ink_width + gap + words_width;
        if left > x && left + entry > x + width {
            left = x;
            baseline += line + 4.0;
        }
        let area = Rect::new(left, baseline - height + 1.5, swatch, height);
        match key {
            Key::Class(class) => {
                let from = least(class);
                let fields = tile_grid::fields(area, side, from, from);
                tile_grid::fill(page, &fields, true);
                if lines {
                    tile_grid::lines(page, &fields, true);
                }
            }
            Key::Blank => page.scene.rect(area, Ink::Blank, false),
            Key::Inferred => {
                let at = Point::new(left + 4.5, baseline - set.size * super::MIDDLE);
                tile_grid::inferred(page, at, Ink::Text);
            }
            Key::Recalled => {
                let at = Point::new(left + 4.5, baseline - set.size * super::MIDDLE);
                page.scene.add(Shape::Dot(at, 3.5), Ink::ByStrong, false);
            }
        }
        for (index, words) in set.wrap(&label, words_width + 0.1).into_iter().enumerate() {
            if index > 0 {
                baseline += line;
            }
            page.text(words, left + ink_width + gap, baseline, set);
        }
        left += entry + 14.0;
    }
    baseline + 5.0 - y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_names_every_class() {
        let ranges: Vec<String> = (0..CLASSES).map(|class| range(class, &Language::english())).collect();
        assert_eq!(ranges, ["1", "2", "3–4", "5–23", "24+"]);
    }
}
