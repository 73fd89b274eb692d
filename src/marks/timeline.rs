//! The timeline: both running totals by day, above and below one axis, with the moments that made them.
//!
//! Moments are labelled in place where their words fit without touching; else they carry numbers and
//! the words stand in a list below.

use super::timeline_labels::{Wish, place};
use super::{MIDDLE, Page};
use crate::query::Side;
use crate::query::focus::{Panel, Spot, Target};
use crate::scene::geom::{Point, Rect};
use crate::scene::scale::Linear;
use crate::scene::{Anchor, Hit, Shape};
use crate::theme::{Ink, TARGET, TYPE_TOTAL};
use crate::view::{Moment, What};
use expulsions_facts::{DAYS, Direction};

/// Height kept for the timeline where it must not depend on the view.
pub const BLOCK: f64 = 318.0;
/// Height of each half of the plot where nothing else sets it.
const HALF: f64 = 66.0;
/// Most levels of words on each side.
const LEVELS: usize = 4;
/// Radius of a numbered moment.
const NUMBER_RADIUS: f64 = 9.0;

/// Parts of the picture from which the ink of each direction's total is numbered.
const BY: u8 = 0;
const OF: u8 = 10;

/// A moment with its words and its place.
struct Label {
    number: u32,
    day: usize,
    date: String,
    words: String,
    /// The words where nothing else tells the direction.
    sentence: String,
    above: bool,
    x: f64,
    /// Where its number stands: on its line, but within the panel.
    middle: f64,
    level: usize,
    rightwards: bool,
}

/// The frame of the plot.
struct Plot {
    left: f64,
    right: f64,
    band: f64,
    axis: f64,
    half: f64,
}

/// Draws the timeline into `width` pixels and, if given, exactly `room` pixels of height; returns the height.
pub fn draw(page: &mut Page<'_>, x: f64, y: f64, width: f64, room: Option<f64>) -> f64 {
    let level = TARGET * page.scale;
    let total = page.sized(TYPE_TOTAL * page.scale, Ink::Text).bold();
    let right = x + width - total.width("000") - 8.0;
    let band = (right - x) / DAYS as f64;
    let mut labels = labels(page, x, band);
    let in_words = place_words(page, &mut labels, x, x + width);
    if !in_words {
        place_numbers(&mut labels, level, x, x + width);
    }
    let levels =
        |above: bool| labels.iter().filter(|l| l.above == above).map(|l| l.level + 1).max().unwrap_or(0) as f64;
    let both = page.view.query.side == Side::Both;
    let above = levels(true) * level;
    let below = levels(false) * level;
    let ticks = level;
    let listed: &[Label] = if in_words { &[] } else { &labels };
    let gap = if in_words { 0.0 } else { 6.0 };
    let list_height = list(page, listed, Rect::new(x, y, width, 0.0), false);
    let halves = if both { 2.0 } else { 1.0 };
    let half = room.map_or(HALF * page.scale, |room| (room - above - below - ticks - gap - list_height) / halves);
    let axis = if page.view.query.side.shows_by() { y + above + half } else { y };
    let bottom = axis + if page.view.query.side.shows_of() { half } else { 0.0 };
    let plot = Plot { left: x, right, band, axis, half };
    draw_moments(page, &labels, &plot, level, in_words);
    draw_totals(page, &plot);
    draw_ticks(page, &plot, bottom + below + ticks - 8.0);
    let end = bottom + below + ticks + gap;
    let end = end + list(page, listed, Rect::new(x, end, width, 0.0), true);
    day_hits(page, &plot);
    room.unwrap_or(end - y)
}

fn labels(page: &Page<'_>, x: f64, band: f64) -> Vec<Label> {
    let side = page.view.query.side;
    let label = |(number, moment): (u32, &Moment)| {
        let above = match moment.what {
            What::Event(_) => side.shows_by(),
            What::Expelled { direction, .. } => direction == Direction::By,
        };
        Label {
            number,
            day: moment.day,
            date: page.words.language.short_day(moment.day).to_owned(),
            words: page.words.moment(moment, side == Side::Both),
            sentence: page.words.moment(moment, false),
            above,
            x: x + moment.day as f64 * band,
            middle: x + moment.day as f64 * band,
            level: 0,
            rightwards: true,
        }
    };
    (1..).zip(&page.view.moments).map(label).collect()
}

/// Finds places for all labels as words; false when there are none.
fn place_words(page: &Page<'_>, labels: &mut [Label], left: f64, right: f64) -> bool {
    let set = page.plain(Ink::Text);
    for above in [true, false] {
        let wish = |label: &Label| {
            let width = set.bold().width(&label.date) + set.width(" ") + set.width(&label.words) + 4.0;
            Wish { x: label.x, width }
        };
        let wishes: Vec<Wish> = labels.iter().filter(|label| label.above == above).map(wish).collect();
        let Some(places) = place(&wishes, left, right, LEVELS) else {
            return false;
        };
        for (label, place) in labels.iter_mut().filter(|label| label.above == above).zip(places) {
            label.level = place.level;
            label.rightwards = place.rightwards;
        }
    }
    true
}

/// Finds places for all labels as numbers: each on the nearest level where it does not touch another.
fn place_numbers(labels: &mut [Label], level: f64, left: f64, right: f64) {
    for above in [true, false] {
        let mut ends: Vec<f64> = Vec::new();
        for label in labels.iter_mut().filter(|label| label.above == above) {
            label.middle = label.x.max(left + level / 2.0).min(right - level / 2.0);
            let from = label.middle - level / 2.0;
            let free = ends.iter().position(|&end| from >= end).unwrap_or(ends.len());
            if free == ends.len() {
                ends.push(0.0);
            }
            ends[free] = label.middle + level / 2.0;
            label.level = free;
        }
    }
}

fn draw_moments(page: &mut Page<'_>, labels: &[Label], plot: &Plot, level: f64, in_words: bool) {
    let size = page.type_size();
    for (index, label) in labels.iter().enumerate() {
        let edge = if label.above { plot.axis - plot.half } else { plot.axis + plot.half };
        let offset = (label.level as f64 + 0.5) * level;
        let middle = if label.above { edge - offset } else { edge + offset };
        page.scene.line(Point::new(label.x, middle), Point::new(label.x, plot.axis), 1.0, Ink::Rule);
        let spot = Spot { panel: Panel::Time, target: Target::Day(label.day) };
        let first = labels.iter().take(index).all(|other| other.day != label.day);
        let baseline = middle + MIDDLE * size;
        let area = if in_words {
            let date = page.plain(Ink::Text).bold();
            let plain = page.plain(Ink::Text);
            let (date_width, words_width) = (date.width(&label.date) + plain.width(" "), plain.width(&label.words));
            let start = if label.rightwards { label.x + 4.0 } else { label.x - 4.0 - date_width - words_width };
            page.text(label.date.clone(), start, baseline, date);
            page.text(label.words.clone(), start + date_width, baseline, plain);
            Rect::new(start - 4.0, middle - level / 2.0, date_width + words_width + 6.0, level)
        } else {
            let at = Point::new(label.middle, middle);
            page.scene.add(Shape::Dot(at, NUMBER_RADIUS * page.scale), Ink::Rule, false);
            page.scene.add(Shape::Dot(at, NUMBER_RADIUS * page.scale - 1.0), Ink::Ground, false);
            let set = page.plain(Ink::Text).anchor(Anchor::Middle);
            page.text(number(page, label), label.middle, baseline, set);
            Rect::new(label.middle - level / 2.0, middle - level / 2.0, level, level)
        };
        page.scene.hits.push(Hit { area, spot, control: first, glow: None });
    }
}

/// A moment's number, as it stands on its line and in the list.
fn number(page: &Page<'_>, label: &Label) -> String {
    page.words.language.number(label.number)
}

/// Areas, lines and end values of both running totals.
fn draw_totals(page: &mut Page<'_>, plot: &Plot) {
    let view = page.view;
    let scale = Linear::new((0.0, f64::from(view.time_max())), (0.0, plot.half));
    for direction in view.directions() {
        let (days, sign, area, strong) = match direction {
            Direction::By => (&view.by_days, -1.0, Ink::ByArea, Ink::ByStrong),
            Direction::Of => (&view.of_days, 1.0, Ink::OfArea, Ink::OfStrong),
        };
        let at = |day: usize| plot.axis + sign * scale.at(f64::from(days[day]));
        let x = |day: usize| plot.left + day as f64 * plot.band;
        let end = x(view.day + 1);
        // As many points on every day, so that each has its counterpart: those of days to come wait at the end.
        let mut steps = vec![Point::new(plot.left, plot.axis)];
        for day in 0..DAYS {
            let height = at(day.min(view.day));
            steps.extend([x(day), x(day + 1)].map(|x| Point::new(x.min(end), height)));
        }
        let mut outline = steps.clone();
        outline.push(Point::new(end, plot.axis));
        page.scene.part(None, if sign < 0.0 { BY } else { OF });
        page.scene.add(Shape::Polygon(outline), area, false);
        page.scene.add(Shape::Path(steps, 2.0), strong, false);
        let set = page.sized(TYPE_TOTAL * page.scale, strong).bold();
        // Within the plot, the words of a moment may stand just beyond the line's end.
        let aside = if view.day + 1 < DAYS { 5.0 * sign * page.scale } else { 0.0 };
        let wanted = at(view.day) - aside + MIDDLE * set.size;
        // Small totals keep clear of the axis and of each other.
        let baseline = if sign < 0.0 { wanted.min(plot.axis - 4.0) } else { wanted.max(plot.axis + set.size) };
        page.text(page.words.language.number(days[view.day]), end + 6.0, baseline, set);
        page.scene.apart();
    }
    page.scene.line(Point::new(plot.left, plot.axis), Point::new(plot.right, plot.axis), 1.0, Ink::Text);
}

/// The axis of dates along the bottom: the first and the middle of each month.
fn draw_ticks(page: &mut Page<'_>, plot: &Plot, baseline: f64) {
    // As far as the end values beside the plot reach.
    let room = page.sized(TYPE_TOTAL * page.scale, Ink::Text).bold().width("000") + 8.0;
    let set = page.plain(Ink::Muted);
    let top = (baseline - set.size - 4.0).round();
    page.scene.line(Point::new(plot.left, top), Point::new(plot.right, top), 1.0, Ink::Rule);
    let mut free = plot.left;
    for day in (0..DAYS).filter(|&day| matches!(expulsions_facts::day_date(day).day(), 1 | 15)) {
        let x = (plot.left + day as f64 * plot.band).round();
        let label = page.words.language.short_day(day);
        if x >= free && x + set.width(label) <= plot.right + room {
            free = x + set.width(label) + 10.0;
            page.scene.line(Point::new(x, top), Point::new(x, top + 4.0), 1.0, Ink::Rule);
            page.text(label, x, baseline, set);
        }
    }
}

/// Draws the list of moments, or only finds its height.
fn list(page: &mut Page<'_>, labels: &[Label], area: Rect, draw: bool) -> f64 {
    let size = page.type_size();
    let (date, plain) = (page.plain(Ink::Text).bold(), page.plain(Ink::Text));
    let number = page.plain(Ink::Muted).anchor(Anchor::End);
    let date_at = area.x + number.width("00") + 10.0;
    let mut end = area.y;
    for label in labels {
        let line_height = (size * 1.3).ceil();
        let beside = date_at + date.width(&label.date) + plain.width(" ");
        // A word that has no room beside the date stands below it, and the others with it.
        let fits = label.sentence.split(' ').all(|word| beside + plain.width(word) <= area.right());
        let words_at = if fits { beside } else { date_at };
        let mut baseline = end + size + 2.0;
        let top = end;
        if draw {
            page.text(self::number(page, label), date_at - 8.0, baseline, number);
            page.text(label.date.clone(), date_at, baseline, date);
        }
        end += (size * 0.3).ceil();
        if !fits {
            baseline += line_height;
            end += line_height;
        }
        for line in plain.wrap(&label.sentence, area.right() - words_at) {
            if draw {
                page.text(line, words_at, baseline, plain);
            }
            baseline += line_height;
            end += line_height;
        }
        if draw {
            let spot = Spot { panel: Panel::Time, target: Target::Day(label.day) };
            let area = Rect { y: top, h: end - top, ..area };
            page.scene.hits.push(Hit { area, spot, control: false, glow: None });
        }
    }
    end - area.y
}

/// Every day of the plot answers a pointer.
fn day_hits(page: &mut Page<'_>, plot: &Plot) {
    let top = if page.view.query.side.shows_by() { plot.axis - plot.half } else { plot.axis };
    let bottom = if page.view.query.side.shows_of() { plot.axis + plot.half } else { plot.axis };
    for day in 0..DAYS {
        let area = Rect::new(plot.left + day as f64 * plot.band, top, plot.band, bottom - top);
        let spot = Spot { panel: Panel::Time, target: Target::Day(day) };
        page.scene.hits.push(Hit { area, spot, control: false, glow: Some(area) });
    }
}
