//! Patterns of strokes within a rectangle: where colours are not ours to choose, they tell classes apart,
//! and everywhere they mark what is in no sum.

use crate::scene::geom::{Point, Rect};
use crate::scene::{Shape, edges};

/// Between two strokes of a hatched bar.
pub(crate) const HATCH: f64 = 6.0;

/// Strokes at 45 degrees, `step` apart, cut at the rectangle's edges.
pub(crate) fn strokes(area: Rect, step: f64, rising: bool) -> impl Iterator<Item = Shape> {
    let y = move |run: f64| if rising { area.bottom() - run } else { area.y + run };
    let mut start = area.x - area.h;
    std::iter::from_fn(move || {
        loop {
            if start >= area.right() {
                return None;
            }
            let (from, to) = (start.max(area.x), (start + area.h).min(area.right()));
            let line = Shape::Line(Point::new(from, y(from - start)), Point::new(to, y(to - start)), 1.0);
            start += step;
            if to > from {
                return Some(line);
            }
        }
    })
}

/// What fills an area of a class: nothing but an outline, wide strokes, narrow ones, crossed ones, all of it.
pub(crate) fn class(area: Rect, class: u8, rising: bool) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = match class {
        0 => Vec::new(),
        1 => strokes(area, 9.0, rising).collect(),
        2 => strokes(area, 5.0, rising).collect(),
        3 => strokes(area, 5.0, true).chain(strokes(area, 5.0, false)).collect(),
        _ => return vec![Shape::Rect(area)],
    };
    shapes.extend(outline(area));
    shapes
}

/// A line around an area, within it.
pub(crate) fn outline(area: Rect) -> impl Iterator<Item = Shape> {
    edges(area, 1.0).into_iter().map(Shape::Rect)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_stay_within_their_area() {
        let area = Rect::new(10.0, 20.0, 19.0, 39.0);
        for rising in [true, false] {
            for shape in strokes(area, 4.0, rising) {
                let Shape::Line(from, to, _) = shape else { panic!("{shape:?} is no line") };
                for point in [from, to] {
                    assert!(area.grow(1e-6).contains(point), "{point:?}");
                }
            }
        }
    }

    #[test]
    fn each_class_has_more_ink_than_the_one_before() {
        let area = Rect::new(0.0, 0.0, 19.0, 39.0);
        let ink = |shape: &Shape| match shape {
            Shape::Rect(rect) => rect.w * rect.h,
            Shape::Line(from, to, width) => (to.x - from.x).hypot(to.y - from.y) * width,
            other => panic!("{other:?}"),
        };
        let sums: Vec<f64> = (0..5).map(|at| class(area, at, true).iter().map(ink).sum()).collect();
        assert!(sums.windows(2).all(|pair| pair[1] > 1.25 * pair[0]), "{sums:?}");
    }
}
