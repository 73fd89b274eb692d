//! Scene and focus onto any plotters backend that understands text as plotters-canvas does: sizes are ems, and
//! `VPos::Center` is the middle of the em box. The only place that knows device pixels.

use std::fmt;

use plotters::backend::DrawingBackend;
use plotters::style::{Color as _, RGBColor, ShapeStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind, FontFamily, FontStyle, FontTransform,
};

use crate::error::Error;
use crate::query::focus::Focus;
use crate::scene::geom::{Point, Rect};
use crate::scene::motion::{Motion, Pose};
use crate::scene::pattern;
use crate::scene::{Anchor, Item, Scene, Shape, edges};
use crate::theme::{CLASSES, Color, Ink, RING, Theme};

/// Faces asked for, in this order; text is laid out with the metrics that the first ones share.
pub const FONT: &str = "Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif";

/// From the middle of the em box to the baseline, as a part of the size, in the fonts of [`FONT`].
pub(crate) const EM_MIDDLE: f64 = 0.3465;

/// How to paint.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The colours.
    pub theme: &'a Theme,
    /// Device pixels per logical pixel.
    pub ratio: f64,
    /// Font families.
    pub font: &'a str,
}

/// Paints a scene.
///
/// # Errors
/// The backend's own, as text.
pub fn paint<B: DrawingBackend>(
    backend: &mut B,
    scene: &Scene,
    focus: &Focus,
    options: &Options<'_>,
) -> Result<(), Error> {
    paint_moving(backend, scene, &Motion::default(), focus, options)
}

/// Paints a scene while its ink is on the way.
pub(crate) fn paint_moving<B: DrawingBackend>(
    backend: &mut B,
    scene: &Scene,
    motion: &Motion,
    focus: &Focus,
    options: &Options<'_>,
) -> Result<(), Error> {
    draw(&mut On(backend), scene, motion, focus, options)?;
    backend.present().map_err(said)
}

/// What painting asks of a backend. Not generic, so that the reader downloads the painting once, though it is done onto
/// a canvas and into SVG: that saves a kilobyte.
trait Surface {
    fn rect(&mut self, from: BackendCoord, to: BackendCoord, color: Color) -> Result<(), Error>;
    fn line(&mut self, from: BackendCoord, to: BackendCoord, width: u32, color: Color) -> Result<(), Error>;
    fn polygon(&mut self, points: Vec<BackendCoord>, color: Color) -> Result<(), Error>;
    fn dot(&mut self, at: BackendCoord, radius: u32, color: Color) -> Result<(), Error>;
    fn words(&mut self, text: &str, style: &Words<'_>, at: BackendCoord) -> Result<(), Error>;
}

/// A backend to be painted on.
struct On<'a, B>(&'a mut B);

impl<B: DrawingBackend> Surface for On<'_, B> {
    fn rect(&mut self, from: BackendCoord, to: BackendCoord, color: Color) -> Result<(), Error> {
        self.0.draw_rect(from, to, &rgb(color), true).map_err(said)
    }

    fn line(&mut self, from: BackendCoord, to: BackendCoord, width: u32, color: Color) -> Result<(), Error> {
        let style: ShapeStyle = rgb(color).stroke_width(width);
        self.0.draw_line(from, to, &style).map_err(said)
    }

    fn polygon(&mut self, points: Vec<BackendCoord>, color: Color) -> Result<(), Error> {
        self.0.fill_polygon(points, &rgb(color)).map_err(said)
    }

    fn dot(&mut self, at: BackendCoord, radius: u32, color: Color) -> Result<(), Error> {
        self.0.draw_circle(at, radius, &rgb(color).filled(), true).map_err(said)
    }

    fn words(&mut self, text: &str, style: &Words<'_>, at: BackendCoord) -> Result<(), Error> {
        self.0.draw_text(text, style, at).map_err(said)
    }
}

fn said<E: std::error::Error + Send + Sync>(error: DrawingErrorKind<E>) -> Error {
    Error::new(format!("drawing: {error}"))
}

fn draw(
    surface: &mut dyn Surface,
    scene: &Scene,
    motion: &Motion,
    focus: &Focus,
    options: &Options<'_>,
) -> Result<(), Error> {
    let ground = Rect::new(0.0, 0.0, scene.size.w, scene.size.h);
    options.rect(surface, ground, options.theme.ground)?;
    for (at, item) in scene.items.iter().enumerate() {
        let color = item.color(options.theme);
        match motion.pose(at, item, color) {
            // A system's own colours are not mixed.
            Some(Pose { shape, .. }) if options.theme.patterned => options.item(surface, item, &shape, color),
            Some(Pose { shape, color }) => options.item(surface, item, &shape, color),
            None => options.item(surface, item, &item.shape, color),
        }?;
    }
    let ring = options.theme.color(Ink::Ring);
    for target in focus.targets() {
        for glow in scene.places(target).filter_map(|hit| hit.glow) {
            for edge in edges(glow, RING) {
                options.rect(surface, edge, ring)?;
            }
        }
    }
    Ok(())
}

impl Options<'_> {
    /// A logical coordinate in whole device pixels: edges are rounded, never widths.
    fn px(&self, value: f64) -> i32 {
        #[allow(clippy::cast_possible_truncation, reason = "a picture is far smaller than i32::MAX pixels")]
        let rounded = (value * self.ratio).round() as i32;
        rounded
    }

    fn at(&self, point: Point) -> BackendCoord {
        (self.px(point.x), self.px(point.y))
    }

    /// Draws a piece of ink as it is seen. In a theme without colours of its own, strokes tell classes apart, and
    /// what is faded is only outlined.
    fn item(&self, surface: &mut dyn Surface, item: &Item, shape: &Shape, color: Color) -> Result<(), Error> {
        let (theme, ink) = (self.theme, item.ink);
        if !theme.patterned {
            return self.shape(surface, shape, color);
        }
        match (shape, ink) {
            (Shape::Rect(area), _) if item.faded && area.w > 0.0 => {
                pattern::outline(*area).try_for_each(|edge| self.shape(surface, &edge, color))
            }
            (Shape::Rect(area), Ink::By(class) | Ink::Of(class)) => {
                let rising = matches!(ink, Ink::By(_));
                pattern::class(*area, class, rising).iter().try_for_each(|shape| self.shape(surface, shape, color))
            }
            (Shape::Rect(area), Ink::Blank) => {
                let color = theme.faded(ink);
                pattern::outline(*area).try_for_each(|edge| self.shape(surface, &edge, color))
            }
            (Shape::Text { .. }, Ink::OnBy(class) | Ink::OnOf(class)) if usize::from(class) + 1 < CLASSES => {
                // Words are not read through strokes.
                if let Some(area) = shape.text_box() {
                    self.rect(surface, area, theme.ground)?;
                }
                self.shape(surface, shape, theme.text)
            }
            _ => self.shape(surface, shape, color),
        }
    }

    fn shape(&self, surface: &mut dyn Surface, shape: &Shape, color: Color) -> Result<(), Error> {
        match shape {
            // A bar for nobody: it is there to grow.
            Shape::Rect(rect) if rect.w == 0.0 => Ok(()),
            Shape::Rect(rect) => self.rect(surface, *rect, color),
            Shape::Line(from, to, width) => self.line(surface, *from, *to, *width, color),
            Shape::Polygon(points) => {
                let points = corners(points).into_iter().map(|point| self.at(point)).collect::<Vec<_>>();
                surface.polygon(points, color)
            }
            Shape::Path(points, width) => {
                let corners = corners(points);
                corners.windows(2).try_for_each(|pair| self.line(surface, pair[0], pair[1], *width, color))
            }
            Shape::Dot(at, radius) => surface.dot(self.at(*at), self.px(*radius).unsigned_abs(), color),
            Shape::Text { text, at, anchor, size, bold } => {
                let h_pos = match anchor {
                    Anchor::Start => HPos::Left,
                    Anchor::Middle => HPos::Center,
                    Anchor::End => HPos::Right,
                };
                let style = Words {
                    color,
                    size: size * self.ratio,
                    bold: *bold,
                    // The only vertical anchor that every engine puts in the same place.
                    anchor: Pos::new(h_pos, VPos::Center),
                    font: self.font,
                };
                surface.words(text, &style, self.at(Point::new(at.x, at.y - EM_MIDDLE * size)))
            }
        }
    }

    fn rect(&self, surface: &mut dyn Surface, rect: Rect, color: Color) -> Result<(), Error> {
        let (left, top) = self.at(Point::new(rect.x, rect.y));
        let (right, bottom) = self.at(Point::new(rect.right(), rect.bottom()));
        surface.rect((left, top), (right.max(left + 1), bottom.max(top + 1)), color)
    }

    /// Upright and level lines are rectangles: the canvas backend would shift them by half a pixel.
    fn line(&self, surface: &mut dyn Surface, from: Point, to: Point, width: f64, color: Color) -> Result<(), Error> {
        if from.x == to.x || from.y == to.y {
            let (x, y) = (from.x.min(to.x) - width / 2.0, from.y.min(to.y) - width / 2.0);
            let (w, h) = ((to.x - from.x).abs(), (to.y - from.y).abs());
            return self.rect(surface, Rect::new(x, y, w + width, h + width), color);
        }
        surface.line(self.at(from), self.at(to), self.px(width).unsigned_abs().max(1), color)
    }
}

/// The points at which an outline turns, and both ends; between level and upright stretches nothing is lost.
fn corners(points: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for &point in points {
        if kept.last() == Some(&point) {
            continue;
        }
        if let [.., before, here] = kept[..] {
            let same = |axis: fn(&Point) -> f64| axis(&before) == axis(&here) && axis(&here) == axis(&point);
            if same(|point| point.x) || same(|point| point.y) {
                kept.pop();
            }
        }
        kept.push(point);
    }
    kept
}

fn rgb(color: Color) -> RGBColor {
    let (r, g, b) = color.rgb;
    RGBColor(r, g, b)
}

/// One line of text, as the backends ask for it.
struct Words<'a> {
    color: Color,
    size: f64,
    bold: bool,
    anchor: Pos,
    font: &'a str,
}

/// Nobody measures or rasterises text through plotters here.
#[derive(Debug)]
struct NoMetrics;

impl fmt::Display for NoMetrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text is measured by the layout, not by the backend")
    }
}

impl std::error::Error for NoMetrics {}

impl BackendTextStyle for Words<'_> {
    type FontError = NoMetrics;

    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: self.color.rgb }
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        self.anchor
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.font)
    }

    fn layout_box(&self, _text: &str) -> Result<((i32, i32), (i32, i32)), NoMetrics> {
        Err(NoMetrics)
    }

    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _pos: BackendCoord,
        _draw: DrawFunc,
    ) -> Result<Result<(), E>, NoMetrics> {
        Err(NoMetrics)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A total that ends before the last day waits at its end, day by day, and then goes down to the axis.
    #[test]
    fn an_outline_turns_also_where_a_point_is_repeated() {
        let at = Point::new;
        let all =
            [(0.0, 9.0), (3.0, 9.0), (3.0, 2.0), (5.0, 2.0), (5.0, 2.0), (5.0, 2.0), (5.0, 9.0)].map(|(x, y)| at(x, y));
        assert_eq!(corners(&all), [at(0.0, 9.0), at(3.0, 9.0), at(3.0, 2.0), at(5.0, 2.0), at(5.0, 9.0)]);
        assert_eq!(corners(&[at(0.0, 1.0), at(2.0, 1.0), at(4.0, 1.0)]), [at(0.0, 1.0), at(4.0, 1.0)]);
    }
}
