//! The bars: Russians expelled to the left, expelled by Russia to the right, names in the middle,
//! values at the ends. With one side shown, names stand at the left and all bars run to the right.

use super::{MIDDLE, Page, Type};
use crate::query::Side;
use crate::query::focus::{Panel, Spot, Target};
use crate::scene::geom::{Point, Rect};
use crate::scene::pattern;
use crate::scene::scale::{Band, Linear};
use crate::scene::{Anchor, Hit};
use crate::text::join;
use crate::theme::{Ink, TARGET};
use crate::view::PartyView;
use expulsions_facts::Direction;

/// Between a bar and the words beside it.
const GAP: f64 = 5.0;

/// Height of two heads, one below the other.
const STACKED: f64 = 38.0;

/// Parts of a row from which its ink is numbered: the name, and each direction's bar with what goes with it.
const NAME: u8 = 0;
const BY: u8 = 10;
const OF: u8 = 20;

/// Where the parts of every row stand.
struct Columns {
    left: f64,
    width: f64,
    names: Rect,
    /// From a number of people to the length of a bar.
    length: Linear,
    side: Side,
}

/// One direction of one row.
struct Bar {
    /// Where the bar begins.
    base: f64,
    /// -1 to the left, 1 to the right.
    sign: f64,
    ink: Ink,
    /// Whose people it counts.
    way: Direction,
}

/// How the heads of both sides stand.
#[derive(Clone, Copy, PartialEq)]
enum Heads {
    /// Each at its bars.
    Inner,
    /// At the outer edges, where the bars are too short for them.
    Outer,
    /// One below the other.
    Stacked,
}

/// Height of the panel of a width at a row height.
pub fn height(page: &Page<'_>, width: f64, row: f64) -> f64 {
    header(page, heads(page, &columns(page, 0.0, width))) + row * page.view.ranking.len() as f64
}

/// Height of the heads.
fn header(page: &Page<'_>, heads: Heads) -> f64 {
    page.scale * if heads == Heads::Stacked { STACKED } else { TARGET }
}

/// Draws the bars into `width` pixels and, if given, exactly `room` pixels of height; returns the height.
pub fn draw(page: &mut Page<'_>, x: f64, y: f64, width: f64, room: Option<f64>) -> f64 {
    let line = TARGET * page.scale;
    let columns = columns(page, x, width);
    let heads = heads(page, &columns);
    let header = header(page, heads);
    let rows = page.view.ranking.len().max(1) as f64;
    let step = room.map_or(line, |room| (room - header) / rows);
    draw_heads(page, &columns, heads, y + header - 10.0 * page.scale);
    let band = Band { start: y + header, step, gap: (step * 0.28).round() };
    let view = page.view;
    for (index, &at) in view.ranking.iter().enumerate() {
        let row = Rect::new(x, band.at(index), width, step);
        draw_row(page, &columns, row, band.gap, &view.parties[at]);
    }
    header + step * rows
}

fn columns(page: &Page<'_>, left: f64, width: f64) -> Columns {
    let set = page.plain(Ink::Text);
    let side = page.view.query.side;
    let names = page.view.ranking.iter().map(|&at| page.words.name(page.view.parties[at].code));
    let widest = names.map(|name| set.bold().width(name)).fold(0.0, f64::max);
    let value = set.bold().width("000") + GAP;
    let room = (widest + 2.0 * GAP).min(width * 0.4).round();
    let (names_x, bar) = match side {
        Side::Both => {
            let bar = ((width - room) / 2.0).floor();
            (left + bar, bar - value)
        }
        _ => (left, width - room - value),
    };
    let length = Linear::new((0.0, f64::from(page.view.bar_max)), (0.0, bar.max(10.0)));
    Columns { left, width, names: Rect::new(names_x, 0.0, room, 0.0), length, side }
}

fn heads(page: &Page<'_>, columns: &Columns) -> Heads {
    let set = page.plain(Ink::Text).bold();
    let (by, of) = (set.width(page.words.by_head()), set.width(page.words.of_head()));
    let right = columns.left + columns.width;
    if columns.side != Side::Both || (by <= columns.names.x - columns.left && of <= right - columns.names.right()) {
        Heads::Inner
    } else if by + of + 3.0 * GAP <= columns.width {
        Heads::Outer
    } else {
        Heads::Stacked
    }
}

/// What each side shows, above the bars; `baseline` is that of the lowest line.
fn draw_heads(page: &mut Page<'_>, columns: &Columns, heads: Heads, baseline: f64) {
    let by = page.plain(Ink::ByStrong).bold();
    let of = page.plain(Ink::OfStrong).bold();
    let (names, left, right) = (columns.names, columns.left, columns.left + columns.width);
    let first = if heads == Heads::Stacked { baseline - 1.5 * by.size } else { baseline };
    match (columns.side, heads) {
        (Side::Both, Heads::Inner) => {
            page.text(page.words.by_head(), names.x, baseline, by.anchor(Anchor::End));
            page.text(page.words.of_head(), names.right(), baseline, of);
        }
        (Side::Both, _) => {
            page.text(page.words.by_head(), left, first, by);
            page.text(page.words.of_head(), right, baseline, of.anchor(Anchor::End));
        }
        (side, _) => {
            let (head, set) = if side == Side::By { (page.words.by_head(), by) } else { (page.words.of_head(), of) };
            let fits = names.right() + set.width(head) <= right;
            page.text(head, if fits { names.right() } else { left }, baseline, set);
        }
    }
}

fn draw_row(page: &mut Page<'_>, columns: &Columns, row: Rect, gap: f64, party: &PartyView) {
    let size = page.type_size();
    let baseline = row.center().y + MIDDLE * size;
    let shape = Rect::new(0.0, row.y + gap / 2.0, 0.0, row.h - gap);
    let names = columns.names;
    let name_ink = if party.active { Ink::Text } else { Ink::Muted };
    let name_set = Type { bold: party.chosen, ..page.plain(name_ink) };
    let name = page.words.name(party.code);
    let room = names.w - GAP;
    let right = Bar { base: names.right(), sign: 1.0, ink: Ink::OfStrong, way: Direction::Of };
    let spot = Spot { panel: Panel::Bars, target: Target::Country(party.code) };
    page.scene.part(Some(spot), NAME);
    match columns.side {
        Side::Both => {
            words(page, name, room, Point::new(names.center().x, baseline), name_set.anchor(Anchor::Middle));
            let left = Bar { base: names.x, sign: -1.0, ink: Ink::ByStrong, way: Direction::By };
            page.scene.part(Some(spot), BY);
            draw_bar(page, columns, &left, shape, baseline, party, party.by);
            page.scene.part(Some(spot), OF);
            draw_answer(page, columns, &right, shape, baseline, party);
        }
        Side::By => {
            words(page, name, room, Point::new(names.x, baseline), name_set);
            page.scene.part(Some(spot), BY);
            draw_bar(
                page,
                columns,
                &Bar { ink: Ink::ByStrong, way: Direction::By, ..right },
                shape,
                baseline,
                party,
                party.by,
            );
        }
        Side::Of => {
            words(page, name, room, Point::new(names.x, baseline), name_set);
            page.scene.part(Some(spot), OF);
            draw_answer(page, columns, &right, shape, baseline, party);
        }
    }
    let area = Rect { x: columns.left, w: columns.width, ..row };
    page.scene.apart();
    page.scene.hits.push(Hit { area, spot, control: true, glow: Some(area) });
}

/// Words in a row, on two lines where one has no room for them; an ellipsis ends what two have no room for.
fn words(page: &mut Page<'_>, words: &str, room: f64, at: Point, set: Type) {
    let lines = set.wrap(words, room);
    let Some((first, rest)) = lines.split_first() else { return };
    let up = if rest.is_empty() { 0.0 } else { set.size / 2.0 };
    page.text(set.fit(first, room), at.x, at.y - up, set);
    if !rest.is_empty() {
        page.text(set.fit(&join(rest, " "), room), at.x, at.y + up, set);
    }
}

/// A bar with its value at the end.
fn draw_bar(
    page: &mut Page<'_>,
    columns: &Columns,
    bar: &Bar,
    shape: Rect,
    baseline: f64,
    party: &PartyView,
    people: u32,
) {
    let length = if people == 0 { 0.0 } else { columns.length.at(f64::from(people)).max(1.0) };
    let x = if bar.sign > 0.0 { bar.base } else { bar.base - length };
    page.scene.rect(Rect { x, w: length, ..shape }, bar.ink, !party.active);
    if people == 0 {
        return;
    }
    let ink = if party.active { bar.ink } else { Ink::Muted };
    let anchor = if bar.sign > 0.0 { Anchor::Start } else { Anchor::End };
    let set = page.plain(ink).bold().anchor(anchor);
    page.text(page.words.figure(people, party.inferred(bar.way)), bar.base + bar.sign * (length + GAP), baseline, set);
}

/// The answering bar: its value, the posts cut on top of it, or the words for an answer that is missing.
fn draw_answer(page: &mut Page<'_>, columns: &Columns, bar: &Bar, shape: Rect, baseline: f64, party: &PartyView) {
    if party.of == 0 {
        draw_bar(page, columns, bar, shape, baseline, party, 0);
        if party.by > 0 {
            let room = columns.left + columns.width - bar.base - GAP;
            let set = page.plain(Ink::Muted);
            let [long, short] = page.words.no_answers(party, page.view.day);
            let text = if set.width(long) <= room { long } else { short };
            words(page, text, room, Point::new(bar.base + GAP, baseline), set);
        }
        return;
    }
    if party.posts_cut() == 0 {
        draw_bar(page, columns, bar, shape, baseline, party, party.of);
        return;
    }
    // The value stands inside the bar, where the hatched part leaves it no end of its own.
    let length = columns.length.at(f64::from(party.of));
    let solid = Rect { x: bar.base, w: length, ..shape };
    page.scene.rect(solid, bar.ink, !party.active);
    let inside = page.plain(if party.active { Ink::Ground } else { Ink::Muted }).bold().anchor(Anchor::End);
    let value = page.words.figure(party.of, party.inferred(Direction::Of));
    if inside.width(&value) + GAP < length {
        page.text(value, solid.right() - GAP, baseline, inside);
    }
    let cut = columns.length.at(f64::from(party.posts_cut()));
    let hatched = Rect { x: solid.right(), w: cut, ..shape };
    hatch(page, hatched, bar.ink, party.active);
    let set = page.plain(if party.active { bar.ink } else { Ink::Muted });
    let labels = page.words.posts_cut(party.posts_cut());
    let label = labels.into_iter().find(|label| set.width(label) + 6.0 <= hatched.w - 4.0);
    if let Some(label) = label {
        let width = set.width(&label) + 6.0;
        let backing = Rect::new(hatched.center().x - width / 2.0, hatched.y + 1.0, width, hatched.h - 2.0);
        page.scene.rect(backing, Ink::Ground, false);
        page.text(label, hatched.center().x, baseline, set.anchor(Anchor::Middle));
    }
}

/// An outlined area with rising strokes: counted in no sum.
fn hatch(page: &mut Page<'_>, area: Rect, ink: Ink, active: bool) {
    for stroke in pattern::strokes(area, pattern::HATCH, true).chain(pattern::outline(area)) {
        page.scene.add(stroke, ink, !active);
    }
}
