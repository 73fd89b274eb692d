//! The picture as plain data: what is drawn where, and what each place means.
//!
//! Painters read [`Scene::items`] in order; pointers, the keyboard and the buttons over the canvas
//! read [`Scene::hits`]. Both come from the same marks, so they cannot disagree.

pub mod geom;
pub mod motion;
pub(crate) mod pattern;
pub mod scale;

use crate::query::focus::{Panel, Spot, Target};
use crate::scene::geom::{Point, Rect, Size};
use crate::text;
use crate::theme::{Color, Ink, Theme};

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

impl Item {
    /// Its colour in a theme.
    pub fn color(&self, theme: &Theme) -> Color {
        if self.faded { theme.faded(self.ink) } else { theme.color(self.ink) }
    }
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

impl Step {
    /// What a key means, by the name that the page gives it.
    pub(crate) fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::Left,
            "ArrowRight" => Self::Right,
            "ArrowUp" => Self::Up,
            "ArrowDown" => Self::Down,
            "Home" => Self::RowStart,
            "End" => Self::RowEnd,
            "First" => Self::First,
            "Last" => Self::Last,
            "PageUp" => Self::PageUp,
            "PageDown" => Self::PageDown,
            _ => return None,
        })
    }
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
        // What is read from the right has its rows' starts there.
        let start = if self.rtl { -1.0 } else { 1.0 };
        // What a place costs as the answer; none for one that is out of the question.
        let cost = |hit: &Hit, number: f64| {
            let center = hit.area.center();
            let (right, down) = (center.x - here.x, center.y - here.y);
            // Days stand on several levels, but follow each other on one line.
            let same_row = from.panel == Panel::Time || down.abs() < hit.area.h / 2.0;
            // The nearest row that way counts more than the column, so that no row is skipped
            // unless it has nothing within reach.
            let row = |down: f64| (down > hit.area.h / 2.0).then_some(down + 2.0 * right.abs());
            match step {
                Step::First => Some(number),
                Step::Last => Some(-number),
                Step::RowStart => same_row.then_some(center.x * start),
                Step::RowEnd => same_row.then_some(-center.x * start),
                Step::Left => (same_row && right < -1.0).then_some(-right),
                Step::Right => (same_row && right > 1.0).then_some(right),
                Step::Up => row(-down),
                _ => row(down),
            }
        };
        match step {
            Step::PageUp => return page([Step::Up, Step::Left]),
            Step::PageDown => return page([Step::Down, Step::Right]),
            _ => {}
        }
        let mut found: Option<(f64, &Hit)> = None;
        for (number, hit) in self.controls(from.panel).enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "as many as a panel has places")]
            let cost = cost(hit, number as f64);
            if let Some(cost) = cost.filter(|&cost| found.is_none_or(|(least, _)| cost < least)) {
                found = Some((cost, hit));
            }
        }
        let found = found.map(|(_, hit)| hit);
        found.map(|hit| hit.spot).filter(|&spot| spot != from)
    }

    /// Moves all ink and hits.
    pub fn shift(&mut self, dx: f64, dy: f64) {
        self.place(&|rect| rect.shift(dx, dy));
    }

    /// Turns everything left to right within `width`, for languages that are read from the right. Texts keep their
    /// letters in order and change the side that they stand at.
    pub fn mirror(&mut self, width: f64) {
        self.rtl = !self.rtl;
        self.place(&|rect| rect.mirrored(width));
        for item in &mut self.items {
            if let Shape::Text { anchor, .. } = &mut item.shape {
                *anchor = match anchor {
                    Anchor::Start => Anchor::End,
                    Anchor::Middle => Anchor::Middle,
                    Anchor::End => Anchor::Start,
                };
            }
        }
    }

    /// Puts all ink and hits where `place` puts what has their area; a point is an area of nothing.
    fn place(&mut self, place: &dyn Fn(Rect) -> Rect) {
        let put = |point: &mut Point| {
            let Rect { x, y, .. } = place(Rect::new(point.x, point.y, 0.0, 0.0));
            *point = Point::new(x, y);
        };
        for item in &mut self.items {
            match &mut item.shape {
                Shape::Rect(rect) => *rect = place(*rect),
                Shape::Line(from, to, _) => {
                    put(from);
                    put(to);
                }
                Shape::Polygon(points) | Shape::Path(points, _) => points.iter_mut().for_each(put),
                Shape::Dot(at, _) | Shape::Text { at, .. } => put(at),
            }
        }
        for hit in &mut self.hits {
            hit.area = place(hit.area);
            hit.glow = hit.glow.map(place);
        }
    }

    /// The areas of one panel's controls.
    pub fn controls(&self, panel: Panel) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.control && hit.spot.panel == panel)
    }
}

impl Shape {
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
