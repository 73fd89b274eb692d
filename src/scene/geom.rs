//! Points, sizes and rectangles in logical (CSS) pixels: `f64`, y down, half-open.
//!
//! Owns no drawing and no rounding; device pixels exist only in `paint`.

/// A place on the picture.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// Pixels from the left edge.
    pub x: f64,
    /// Pixels from the top edge.
    pub y: f64,
}

/// A width and a height.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Size {
    /// Width in pixels.
    pub w: f64,
    /// Height in pixels.
    pub h: f64,
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Point {
    /// The point at `x`, `y`.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

impl Rect {
    /// The rectangle with its top left corner at `x`, `y`.
    pub const fn new(x: f64, y: f64, w: f64, h: f64) -> Self {
        Self { x, y, w, h }
    }

    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    /// The middle.
    pub fn center(&self) -> Point {
        Point::new(self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether the point lies inside; left and top edges belong to the rectangle, right and bottom do not.
    pub fn contains(&self, point: Point) -> bool {
        point.x >= self.x && point.x < self.right() && point.y >= self.y && point.y < self.bottom()
    }

    /// Whether the two share any area.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The rectangle grown by `by` on every side (shrunk when negative).
    #[must_use]
    pub fn grow(&self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, self.w + 2.0 * by, self.h + 2.0 * by)
    }

    /// The rectangle turned left to right within `width`.
    #[must_use]
    pub fn mirrored(&self, width: f64) -> Self {
        Self { x: width - self.right(), ..*self }
    }

    /// The rectangle moved.
    #[must_use]
    pub fn shift(&self, dx: f64, dy: f64) -> Self {
        Self::new(self.x + dx, self.y + dy, self.w, self.h)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_half_open() {
        let rect = Rect::new(10.0, 20.0, 5.0, 5.0);
        assert!(rect.contains(Point::new(10.0, 20.0)));
        assert!(!rect.contains(Point::new(15.0, 20.0)));
        assert!(!rect.contains(Point::new(10.0, 25.0)));
        assert!(!rect.overlaps(&Rect::new(15.0, 20.0, 5.0, 5.0)), "touching is not overlapping");
    }
}
