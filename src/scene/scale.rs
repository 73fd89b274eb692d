//! From numbers to places and classes: linear, band and threshold scales.
//!
//! Owns no pixels of its own: domains come from the view, ranges from the layout.

/// Maps a domain of numbers to a range of pixels in a straight line.
///
/// ```
/// use expulsions::scene::scale::Linear;
///
/// let people = Linear::new((0.0, 60.0), (100.0, 400.0));
/// assert_eq!(people.at(23.0), 215.0);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Linear {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Linear {
    /// A scale from `domain` to `range`; an empty domain maps everything to the start of the range.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain, range }
    }

    /// The pixel of `value`.
    pub fn at(&self, value: f64) -> f64 {
        let span = self.domain.1 - self.domain.0;
        let part = if span == 0.0 { 0.0 } else { (value - self.domain.0) / span };
        self.range.0 + part * (self.range.1 - self.range.0)
    }
}

/// Equal bands, one per item, from `start` on.
#[derive(Clone, Copy, Debug)]
pub struct Band {
    /// First pixel of the first band.
    pub start: f64,
    /// Pixels from one band to the next.
    pub step: f64,
    /// Pixels left free at the end of each band.
    pub gap: f64,
}

impl Band {
    /// First pixel of band `index`.
    pub fn at(&self, index: usize) -> f64 {
        self.start + self.step * index as f64
    }

    /// Pixels that one band fills.
    pub fn width(&self) -> f64 {
        self.step - self.gap
    }
}

/// The lower bounds of the second class and each later one: 1 | 2 | 3–4 | 5–23 | 24 and more people.
pub const CLASS_BOUNDS: [u32; 4] = [2, 3, 5, 24];

/// The class of a number of people, 0 to 4; `None` for nobody.
pub fn class(people: u32) -> Option<u8> {
    (people > 0).then(|| CLASS_BOUNDS.iter().map(|&bound| u8::from(people >= bound)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_meet_at_their_bounds() {
        let classes: Vec<_> = [0, 1, 2, 3, 4, 5, 23, 24, 60].map(class).to_vec();
        let expected = [None, Some(0), Some(1), Some(2), Some(2), Some(3), Some(3), Some(4), Some(4)];
        assert_eq!(classes, expected);
    }

    #[test]
    fn an_empty_domain_stays_at_the_start() {
        assert_eq!(Linear::new((5.0, 5.0), (1.0, 9.0)).at(5.0), 1.0);
    }
}
