//! The map-like grid: one equal square per state, NATO as a tile apart; or a list of such tiles
//! where the squares of a grid would be too small for a finger.

use super::{MIDDLE, Page};
use crate::data::Code;
use crate::focus::{Panel, Spot, Target};
use crate::geom::{Point, Rect};
use crate::query::Side;
use crate::scale::class;
use crate::scene::{Anchor, Hit, Shape};
use crate::theme::{Ink, RING, TARGET};
use crate::view::PartyView;

/// The largest distance from one tile to the next.
const PITCH: f64 = 42.0;
/// Tiles of a list, which always have room for their numbers.
const LIST_TILE: f64 = 44.0;
/// A tile this large has room for its numbers below its code.
const NUMBERS: f64 = 34.0;

/// Parts of a tile from which its ink is numbered.
const FILL: u8 = 0;
const WORDS: u8 = 10;

/// Which grid line each occupied column or row becomes once empty ones are closed up.
fn closed_up(lines: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut occupied = [false; 256];
    for line in lines {
        occupied[usize::from(line)] = true;
    }
    (0..=255).filter(|&line: &u8| occupied[usize::from(line)]).collect()
}

fn columns(page: &Page<'_>) -> Vec<u8> {
    closed_up(page.dataset.countries.iter().map(|country| country.col))
}

/// How many columns and rows the grid has.
#[cfg(not(target_arch = "wasm32"))]
pub fn extent(page: &Page<'_>) -> (f64, f64) {
    let rows = closed_up(page.dataset.countries.iter().map(|country| country.row));
    (columns(page).len() as f64, rows.len() as f64)
}

/// The width beyond which the grid grows no more.
pub fn widest(page: &Page<'_>) -> f64 {
    columns(page).len() as f64 * PITCH * page.scale
}

/// Draws the grid into `width` pixels and returns its height.
pub fn draw(page: &mut Page<'_>, x: f64, y: f64, width: f64) -> f64 {
    let columns = columns(page);
    let pitch = (width / columns.len() as f64).min(PITCH * page.scale).floor();
    if pitch < (TARGET + 1.0) * page.scale {
        return list(page, x, y, width);
    }
    let gap = if pitch < 30.0 { 1.0 } else { 3.0 };
    let tile = pitch - gap;
    let rows = closed_up(page.dataset.countries.iter().map(|country| country.row));
    let left = x + ((width - pitch * columns.len() as f64 + gap) / 2.0).floor().max(0.0);
    let cell = |col: u8, row: u8| {
        let at = |lines: &[u8], line: u8| lines.iter().position(|&other| other == line).unwrap_or(0) as f64;
        Rect::new(left + at(&columns, col) * pitch, y + at(&rows, row) * pitch, tile, tile)
    };
    let places: Vec<(Code, Rect)> =
        page.dataset.countries.iter().map(|country| (country.code, cell(country.col, country.row))).collect();
    let mut order = places.clone();
    // NATO stands in the last row at the left edge, apart from all states, and is wide enough for its name.
    let room = page.plain(Ink::Text).bold().width("NATO") + 4.0;
    let nato_width = if tile >= room { tile } else { tile + pitch };
    let last_row = rows.len().saturating_sub(1) as f64;
    order.push((Code::NATO, Rect::new(left, y + last_row * pitch, nato_width, tile)));
    if page.words.language.rtl {
        // What is read from the right is turned over as a whole in the end; the west stays in the west.
        for (_, area) in &mut order {
            area.x = 2.0 * x + width - area.right();
        }
    }
    crate::order::few(&mut order, |a, b| (a.1.y, a.1.x) < (b.1.y, b.1.x));
    for (code, area) in order {
        draw_tile(page, code, area);
    }
    rows.len() as f64 * pitch - gap
}

/// The tiles side by side: the largest first, then those with other measures, then the rest by name.
fn list(page: &mut Page<'_>, x: f64, y: f64, width: f64) -> f64 {
    let tile = LIST_TILE * page.scale;
    let per_row = ((width + 2.0) / (tile + 2.0)).floor().max(1.0);
    let pitch = (width + 2.0) / per_row;
    let view = page.view;
    let mut rest: Vec<&PartyView> = view.parties.iter().filter(|party| party.by + party.of == 0).collect();
    rest.retain(|party| !view.ranking.iter().any(|&at| view.parties[at].code == party.code));
    let key = |party: &PartyView| (!party.took_part(), page.words.name(party.code));
    crate::order::few(&mut rest, |a, b| key(a) < key(b));
    let ranked = view.ranking.iter().map(|&at| view.parties[at].code);
    let codes: Vec<Code> = ranked.chain(rest.iter().map(|party| party.code)).collect();
    let mut place = (0.0, 0.0);
    for code in codes {
        if place.0 >= per_row {
            place = (0.0, place.1 + 1.0);
        }
        draw_tile(page, code, Rect::new(x + place.0 * pitch, y + place.1 * (tile + 2.0), pitch - 2.0, tile));
        place.0 += 1.0;
    }
    (place.1 + 1.0) * (tile + 2.0) - 2.0
}

fn draw_tile(page: &mut Page<'_>, code: Code, area: Rect) {
    let Some(party) = page.view.party(code) else {
        page.scene.rect(area, Ink::Russia, false);
        let set = page.plain(Ink::OnRussia).bold().anchor(Anchor::Middle);
        page.text(code.as_str(), area.center().x, area.center().y + MIDDLE * set.size, set);
        return;
    };
    let spot = Spot { panel: Panel::Grid, target: Target::Country(code) };
    page.scene.part(Some(spot), FILL);
    match page.view.query.side {
        Side::Both if party.by + party.of > 0 => halves(page, party, area),
        Side::By if party.by > 0 => whole(page, party, area, party.by, (Ink::By, Ink::OnBy)),
        Side::Of if party.of > 0 => whole(page, party, area, party.of, (Ink::Of, Ink::OnOf)),
        _ => blank(page, party, area),
    }
    page.scene.apart();
    if party.recalled() && page.view.query.side.shows_by() {
        let radius = if area.w < NUMBERS { 2.5 } else { 3.5 };
        let at = Point::new(area.right() - radius - 2.0, area.y + radius + 2.0);
        page.scene.add(Shape::Dot(at, radius), Ink::ByStrong, !party.lit);
    }
    if party.chosen {
        page.scene.outline(area, RING, Ink::Ring, false);
    }
    page.scene.hits.push(Hit { area, spot, control: true, glow: Some(area) });
}

/// Baselines of the code and of the numbers; the latter only where there is room for them.
fn baselines(page: &Page<'_>, area: Rect) -> (f64, Option<f64>) {
    let size = page.type_size();
    let middle = area.center().y;
    if area.h >= NUMBERS * page.scale {
        (middle - 0.25 * size, Some(middle + size))
    } else {
        (middle + MIDDLE * size, None)
    }
}

/// A tile of two halves: Russians expelled, expelled by Russia.
fn halves(page: &mut Page<'_>, party: &PartyView, area: Rect) {
    let middle = (area.x + area.w / 2.0).round();
    let left = Rect::new(area.x, area.y, middle - area.x, area.h);
    let right = Rect::new(middle, area.y, area.right() - middle, area.h);
    let (code_line, number_line) = baselines(page, area);
    let sides = [
        (left, class(party.by).map(|class| (Ink::By(class), Ink::OnBy(class)))),
        (right, class(party.of).map(|class| (Ink::Of(class), Ink::OnOf(class)))),
    ];
    let mut words = [Ink::Muted; 2];
    for (index, (half, inks)) in sides.into_iter().enumerate() {
        page.scene.rect(half, inks.map_or(Ink::Blank, |(fill, _)| fill), !party.lit);
        words[index] = inks.filter(|_| party.lit).map_or(Ink::Muted, |(_, words)| words);
    }
    page.scene.go_on(WORDS);
    // Each half of the code stands on its own colour.
    let text = party.code.as_str();
    let (head, tail) = text.split_at_checked(text.len() / 2).unwrap_or((text, ""));
    let (head, tail) = if page.words.language.rtl { (tail, head) } else { (head, tail) };
    let set = words.map(|words| page.plain(words));
    page.text(head, middle - 0.5, code_line, set[0].bold().anchor(Anchor::End));
    page.text(tail, middle + 0.5, code_line, set[1].bold());
    if let Some(line) = number_line {
        for (index, (half, people)) in [(left, party.by), (right, party.of)].into_iter().enumerate() {
            if people > 0 {
                let number = page.words.language.number(people);
                page.text(number, half.center().x, line, set[index].anchor(Anchor::Middle));
            }
        }
    }
}

/// The fill of a class, and the words on it.
type Inks = (fn(u8) -> Ink, fn(u8) -> Ink);

/// A tile of one colour with one number.
fn whole(page: &mut Page<'_>, party: &PartyView, area: Rect, people: u32, inks: Inks) {
    let class = class(people).unwrap_or(0);
    page.scene.rect(area, inks.0(class), !party.lit);
    let words = if party.lit { inks.1(class) } else { Ink::Muted };
    let (code_line, number_line) = baselines(page, area);
    page.scene.go_on(WORDS);
    let set = page.plain(words).anchor(Anchor::Middle);
    page.text(party.code.as_str(), area.center().x, code_line, set.bold());
    if let Some(line) = number_line {
        page.text(page.words.language.number(people), area.center().x, line, set);
    }
}

/// A tile of a state that expelled nobody and lost nobody.
fn blank(page: &mut Page<'_>, party: &PartyView, area: Rect) {
    page.scene.rect(area, Ink::Blank, !party.lit);
    page.scene.go_on(WORDS);
    let set = page.plain(Ink::Muted).anchor(Anchor::Middle);
    page.text(party.code.as_str(), area.center().x, area.center().y + MIDDLE * set.size, set);
}
