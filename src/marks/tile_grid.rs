//! The map-like grid: one equal square per state, NATO as a tile apart; or a list of such tiles
//! where the squares of a grid would be too small for a finger.

use super::{MIDDLE, Page};
use crate::language::words::INFERRED;
use crate::query::Side;
use crate::query::focus::{Panel, Spot, Target};
use crate::scene::geom::{Point, Rect};
use crate::scene::scale::class;
use crate::scene::{Anchor, Hit, Shape};
use crate::theme::{CLASSES, Ink, RING, TARGET};
use crate::view::PartyView;
use expulsions_facts::{Code, Direction};

/// The largest distance from one tile to the next.
const PITCH: f64 = 42.0;
/// Tiles of a list, which always have room for their numbers.
const LIST_TILE: f64 = 44.0;
/// A tile this large has room for its numbers below its code.
const NUMBERS: f64 = 34.0;

/// Height of the band that a tile's code stands on, as a part of the type's size: where there are numbers, and where the
/// tile is small.
const BAND: (f64, f64) = (1.3, 1.15);

/// Parts of a tile from which its ink is numbered.
const FILL: u8 = 0;
const LABEL: u8 = 4;
const LINES: u8 = 5;
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
pub fn extent(page: &Page<'_>) -> (f64, f64) {
    let rows = closed_up(page.dataset.countries.iter().map(|country| country.row));
    (columns(page).len() as f64, rows.len() as f64)
}

/// The width beyond which the grid grows no more.
pub fn widest(page: &Page<'_>) -> f64 {
    columns(page).len() as f64 * PITCH * page.scale
}

/// From one tile to the next, and what is free between them; `None` where tiles would be too small, and so are a list.
fn pitch(page: &Page<'_>, columns: &[u8], width: f64) -> Option<(f64, f64)> {
    let pitch = (width / columns.len() as f64).min(PITCH * page.scale).floor();
    let gap = if pitch < 30.0 { 1.0 } else { 3.0 };
    (pitch >= (TARGET + 1.0) * page.scale).then_some((pitch, gap))
}

/// Whether tiles in `width` pixels have no room for their numbers, and tell their class by a line.
pub fn has_lines(page: &Page<'_>, width: f64) -> bool {
    pitch(page, &columns(page), width).is_some_and(|(pitch, gap)| pitch - gap < NUMBERS * page.scale)
}

/// Draws the grid into `width` pixels and returns its height.
pub fn draw(page: &mut Page<'_>, x: f64, y: f64, width: f64) -> f64 {
    let columns = columns(page);
    let Some((pitch, gap)) = pitch(page, &columns, width) else {
        return list(page, x, y, width);
    };
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
    crate::view::order::few(&mut order, |a, b| (a.1.y, a.1.x) < (b.1.y, b.1.x));
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
    crate::view::order::few(&mut rest, |a, b| key(a) < key(b));
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
    let side = page.view.query.side;
    let acted = (side.shows_by() && party.by > 0) || (side.shows_of() && party.of > 0);
    let numbers = area.h >= NUMBERS * page.scale;
    // The code is one word on one ground of its own, above the colours; where nobody was expelled it has the whole tile.
    let band = if acted { (if numbers { BAND.0 } else { BAND.1 } * page.type_size()).round() } else { area.h };
    let body = Rect { y: area.y + band, h: area.h - band, ..area };
    let mut fields = if acted { fields(body, side, party.by, party.of) } else { Vec::new() };
    for field in &mut fields {
        let way = if field.side == Side::Of { Direction::Of } else { Direction::By };
        field.inferred = field.people > 0 && party.inferred(way);
    }
    page.scene.part(Some(spot), FILL);
    fill(page, &fields, party.active);
    page.scene.go_on(LABEL);
    page.scene.rect(Rect { h: band, ..area }, Ink::Blank, !party.active);
    if !numbers {
        page.scene.go_on(LINES);
        lines(page, &fields, party.active);
    }
    page.scene.go_on(WORDS);
    let set = page.plain(if acted && party.active { Ink::Text } else { Ink::Muted }).anchor(Anchor::Middle);
    let set = if acted { set.bold() } else { set };
    // In a narrow band a little lower, so that the ring of a chosen tile does not touch it.
    let lower = if acted && !numbers { 0.75 } else { 0.0 };
    page.text(code.as_str(), area.center().x, area.y + band / 2.0 + lower + MIDDLE * set.size, set);
    for field in fields.iter().filter(|field| numbers && field.people > 0) {
        let set = page.plain(field.ink(party.active)).anchor(Anchor::Middle);
        let middle = field.area.center();
        page.text(page.words.figure(field.people, field.inferred), middle.x, middle.y + MIDDLE * set.size, set);
    }
    for field in fields.iter().filter(|field| !numbers && field.inferred) {
        inferred(page, field.area.center(), field.ink(party.active));
    }
    page.scene.apart();
    if party.recalled() && side.shows_by() {
        let radius = if area.w < NUMBERS { 2.5 } else { 3.5 };
        let at = Point::new(area.right() - radius - 2.0, area.y + radius + 2.0);
        page.scene.add(Shape::Dot(at, radius), Ink::ByStrong, !party.active);
    }
    if party.chosen {
        page.scene.outline(area, RING, Ink::Ring, false);
    }
    page.scene.hits.push(Hit { area, spot, control: true, glow: Some(area) });
}

/// A part of a tile that tells one number of people.
pub(super) struct Field {
    area: Rect,
    people: u32,
    /// Which side's colours it has.
    side: Side,
    /// Its line grows to the left.
    leftwards: bool,
    /// No report gives its number.
    inferred: bool,
}

impl Field {
    /// What is written on it has this colour.
    fn ink(&self, active: bool) -> Ink {
        match class(self.people) {
            Some(class) if active && self.side == Side::Of => Ink::OnOf(class),
            Some(class) if active => Ink::OnBy(class),
            _ => Ink::Muted,
        }
    }

    /// Its own colour.
    fn fill(&self) -> Ink {
        match class(self.people) {
            Some(class) if self.side == Side::Of => Ink::Of(class),
            Some(class) => Ink::By(class),
            None => Ink::Blank,
        }
    }
}

/// What a tile consists of: the half of the Russians expelled and the half of those expelled by Russia, or one field where
/// only one of them is shown.
pub(super) fn fields(area: Rect, side: Side, by: u32, of: u32) -> Vec<Field> {
    let both = side == Side::Both;
    let middle = (area.x + area.w / 2.0).round();
    let by_area = if both { Rect { w: middle - area.x, ..area } } else { area };
    let of_area = if both { Rect { x: middle, w: area.right() - middle, ..area } } else { area };
    let mut fields = Vec::new();
    if side.shows_by() {
        fields.push(Field { area: by_area, people: by, side: Side::By, leftwards: both, inferred: false });
    }
    if both || side == Side::Of {
        fields.push(Field { area: of_area, people: of, side: Side::Of, leftwards: false, inferred: false });
    }
    fields
}

/// The mark of a number that no report gives, where the number itself has no room. It sits high in its line.
pub(super) fn inferred(page: &mut Page<'_>, middle: Point, ink: Ink) {
    let set = page.plain(ink).bold().anchor(Anchor::Middle);
    page.text(INFERRED, middle.x, middle.y + 0.55 * set.size, set);
}

/// Colours the fields by class.
pub(super) fn fill(page: &mut Page<'_>, fields: &[Field], active: bool) {
    for field in fields {
        page.scene.rect(field.area, field.fill(), !active);
    }
}

/// A line at the foot of each field that is the longer the higher its class, so that colour does not tell it alone.
pub(super) fn lines(page: &mut Page<'_>, fields: &[Field], active: bool) {
    for field in fields {
        if let Some(class) = class(field.people) {
            let area = field.area;
            let long = ((area.w - 2.0) * f64::from(class + 1) / CLASSES as f64).round();
            let x = if field.leftwards { area.right() - 1.0 - long } else { area.x + 1.0 };
            let thick = (2.0 * page.scale).round();
            page.scene.rect(Rect::new(x, area.bottom() - 2.5 * thick, long, thick), field.ink(active), false);
        }
    }
}
