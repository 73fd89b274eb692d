//! The picture as plain data: what is drawn where, and what each place means.
//!
//! Painters read [`Scene::items`] in order; pointers, the keyboard and the buttons over the canvas
//! read [`Scene::hits`]. Both come from the same marks, so they cannot disagree.

use crate::geom::{Point, Rect, Size};
use crate::state::{Panel, Spot, Target};
use crate::text;
use crate::theme::Ink;

/// Where a text stands on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// One piece of ink.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Rect(Rect),
    /// A straight line of a width in pixels.
    Line(Point, Point, f64),
    /// A filled polygon.
    Polygon(Vec<Point>),
    /// A line through points, of a width in pixels; level or upright between any two of them.
    Path(Vec<Point>, f64),
    /// A filled circle: middle and radius.
    Dot(Point, f64),
    /// One line of text on its baseline.
    Text {
        /// The words.
        text: String,
        /// Where the baseline and the anchor meet.
        at: Point,
        /// Which part of the text stands at that point.
        anchor: Anchor,
        /// Font size in pixels.
        size: f64,
        /// Bold face.
        bold: bool,
    },
}

/// One shape with its colour and what it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What is drawn.
    pub shape: Shape,
    /// The role of its colour.
    pub ink: Ink,
    /// Drawn back because its party is not in question.
    pub faded: bool,
    /// What it is in other scenes too; none for what has no counterpart.
    pub key: Option<Key>,
}

/// What a piece of ink is, whatever the view: a part of a spot, or of the picture as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Whose it is.
    pub spot: Option<Spot>,
    /// Which part; each mark numbers its own.
    pub part: u8,
}

/// A place that means something.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The place; may be larger than the ink.
    pub area: Rect,
    /// What it means.
    pub spot: Spot,
    /// What the keyboard and assistive technology reach; the others answer only a pointer.
    pub control: bool,
    /// What lights up while the target is pointed at anywhere; `None` for nothing.
    pub glow: Option<Rect>,
}

/// A laid-out picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Its size in logical pixels.
    pub size: Size,
    /// What is painted, in order.
    pub items: Vec<Item>,
    /// What can be pointed at; earlier ones win.
    pub hits: Vec<Hit>,
    /// Read from the right.
    pub rtl: bool,
    /// What the next ink is.
    pub(crate) next: Option<Key>,
}

/// How many steps a page is.
const PAGE: usize = 5;

/// A direction on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the start of the row.
    RowStart,
    /// To the end of the row.
    RowEnd,
    /// To the panel's first target.
    First,
    /// To the panel's last target.
    Last,
    /// Several up, or to the left where all stand on one line.
    PageUp,
    /// Several down, or to the right where all stand on one line.
    PageDown,
}

impl Scene {
    /// Adds a shape.
    pub fn add(&mut self, shape: Shape, ink: Ink, faded: bool) {
        self.items.push(Item { shape, ink, faded, key: self.next });
        if let Some(key) = &mut self.next {
            key.part = key.part.wrapping_add(1);
        }
    }

    /// The shapes added from now on are parts of `spot`, or of the whole picture, numbered from `part`.
    pub fn part(&mut self, spot: Option<Spot>, part: u8) {
        self.next = Some(Key { spot, part });
    }

    /// Goes on numbering from `part`.
    pub fn go_on(&mut self, part: u8) {
        self.next = self.next.map(|key| Key { part, ..key });
    }

    /// The shapes added from now on have no counterpart in other scenes.
    pub fn apart(&mut self) {
        self.next = None;
    }

    /// Adds a filled rectangle.
    pub fn rect(&mut self, rect: Rect, ink: Ink, faded: bool) {
        self.add(Shape::Rect(rect), ink, faded);
    }

    /// Adds a straight line.
    pub fn line(&mut self, from: Point, to: Point, width: f64, ink: Ink) {
        self.add(Shape::Line(from, to, width), ink, false);
    }

    /// Adds a rectangle's outline inside its edges, as four filled rectangles.
    pub fn outline(&mut self, rect: Rect, width: f64, ink: Ink, faded: bool) {
        for edge in edges(rect, width) {
            self.rect(edge, ink, faded);
        }
    }

    /// What is at a point.
    pub fn hit(&self, point: Point) -> Option<&Hit> {
        self.hits.iter().find(|hit| hit.area.contains(point))
    }

    /// The place of a spot.
    pub fn find(&self, spot: Spot) -> Option<&Hit> {
        self.hits.iter().find(|hit| hit.spot == spot)
    }

    /// Every place of a target, in all panels.
    pub fn places(&self, target: Target) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.spot.target == target)
    }

    /// The control that a key leads to from `from`, within the same panel; holes are jumped. `None` at an edge.
    pub fn neighbour(&self, from: Spot, step: Step) -> Option<Spot> {
        let page = |steps: [Step; 2]| {
            let next = |at: &Spot, step| self.neighbour(*at, step);
            let far = |step| std::iter::successors(next(&from, step), |at| next(at, step)).take(PAGE).last();
            far(steps[0]).or_else(|| far(steps[1]))
        };
        let here = self.find(from)?.area.center();
        let panel = || self.hits.iter().filter(move |hit| hit.control && hit.spot.panel == from.panel);
        // Days stand on several levels, but follow each other on one line.
        let same_row =
            |hit: &&Hit| from.panel == Panel::Time || (hit.area.center().y - here.y).abs() < hit.area.h / 2.0;
        let by = |value: f64| {
            move |a: &&Hit, b: &&Hit| {
                let place = |hit: &Hit| hit.area.center().x * value;
                place(a).total_cmp(&place(b))
            }
        };
        // What is read from the right has its rows' starts there.
        let start = if self.rtl { -1.0 } else { 1.0 };
        let found = match step {
            Step::PageUp => return page([Step::Up, Step::Left]),
            Step::PageDown => return page([Step::Down, Step::Right]),
            Step::First => panel().next(),
            Step::Last => panel().next_back(),
            Step::RowStart => panel().filter(same_row).min_by(by(start)),
            Step::RowEnd => panel().filter(same_row).min_by(by(-start)),
            Step::Left => panel().filter(same_row).filter(|hit| hit.area.center().x < here.x - 1.0).min_by(by(-1.0)),
            Step::Right => panel().filter(same_row).filter(|hit| hit.area.center().x > here.x + 1.0).min_by(by(1.0)),
            Step::Up | Step::Down => {
                let sign = if step == Step::Up { -1.0 } else { 1.0 };
                // The nearest row that way counts more than the column, so that no row is skipped
                // unless it has nothing within reach.
                let cost = |hit: &Hit| {
                    let center = hit.area.center();
                    (center.y - here.y) * sign + 2.0 * (center.x - here.x).abs()
                };
                panel()
                    .filter(|hit| (hit.area.center().y - here.y) * sign > hit.area.h / 2.0)
                    .min_by(|a, b| cost(a).total_cmp(&cost(b)))
            }
        };
        found.map(|hit| hit.spot).filter(|&spot| spot != from)
    }

    /// Moves all ink and hits.
    pub fn shift(&mut self, dx: f64, dy: f64) {
        for item in &mut self.items {
            item.shape.shift(dx, dy);
        }
        for hit in &mut self.hits {
            hit.area = hit.area.shift(dx, dy);
            hit.glow = hit.glow.map(|glow| glow.shift(dx, dy));
        }
    }

    /// Turns everything left to right within `width`, for languages that are read from the right. Texts keep their
    /// letters in order and change the side that they stand at.
    pub fn mirror(&mut self, width: f64) {
        self.rtl = !self.rtl;
        for item in &mut self.items {
            item.shape.mirror(width);
        }
        for hit in &mut self.hits {
            hit.area = hit.area.mirrored(width);
            hit.glow = hit.glow.map(|glow| glow.mirrored(width));
        }
    }

    /// The areas of one panel's controls.
    pub fn controls(&self, panel: Panel) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.control && hit.spot.panel == panel)
    }
}

impl Shape {
    fn mirror(&mut self, width: f64) {
        let turn = |point: &mut Point| point.x = width - point.x;
        match self {
            Self::Rect(rect) => *rect = rect.mirrored(width),
            Self::Line(from, to, _) => {
                turn(from);
                turn(to);
            }
            Self::Polygon(points) | Self::Path(points, _) => points.iter_mut().for_each(turn),
            Self::Dot(at, _) => turn(at),
            Self::Text { at, anchor, .. } => {
                turn(at);
                *anchor = match anchor {
                    Anchor::Start => Anchor::End,
                    Anchor::Middle => Anchor::Middle,
                    Anchor::End => Anchor::Start,
                };
            }
        }
    }

    /// The box of a text's capitals and figures; `None` for other shapes.
    pub fn text_box(&self) -> Option<Rect> {
        let Self::Text { text, at, anchor, size, bold } = self else { return None };
        let w = text::width(text, *size, *bold);
        let before = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => w / 2.0,
            Anchor::End => w,
        };
        Some(Rect::new(at.x - before - 1.0, at.y - 0.76 * size, w + 2.0, 0.84 * size))
    }

    fn shift(&mut self, dx: f64, dy: f64) {
        let go = |point: &mut Point| *point = Point::new(point.x + dx, point.y + dy);
        match self {
            Self::Rect(rect) => *rect = rect.shift(dx, dy),
            Self::Line(from, to, _) => {
                go(from);
                go(to);
            }
            Self::Polygon(points) | Self::Path(points, _) => points.iter_mut().for_each(go),
            Self::Dot(at, _) | Self::Text { at, .. } => go(at),
        }
    }
}

/// A rectangle's outline inside its edges.
pub fn edges(rect: Rect, width: f64) -> [Rect; 4] {
    let inner = rect.h - 2.0 * width;
    [
        Rect::new(rect.x, rect.y, rect.w, width),
        Rect::new(rect.x, rect.bottom() - width, rect.w, width),
        Rect::new(rect.x, rect.y + width, width, inner),
        Rect::new(rect.right() - width, rect.y + width, width, inner),
    ]
}
