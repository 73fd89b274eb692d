//! What of a page's measures the picture follows, and how large a canvas can be.

use crate::marks::layout::Frame;
use crate::scene::geom::Size;

/// What of a page's measures the layout follows: least and most.
const WIDTHS: (f64, f64) = (120.0, 4000.0);
const SCALES: (f64, f64) = (0.5, 4.0);
pub(super) const RATIOS: (f64, f64) = (0.25, 8.0);
/// The widest face that it makes room for, relative to the measured one.
const STRETCHES: (f64, f64) = (1.0, 1.5);

/// Most pixels of a canvas: iPhones show nothing of one with more than 2^24, and nothing says so. Less the rounding.
const MOST_PIXELS: f64 = 16_700_000.0;
/// Most pixels on one side of it, for the same reason.
const LONGEST_SIDE: f64 = 16_384.0;
/// Device pixels per logical pixel below which nobody can read what is written.
const COARSEST: f64 = 0.5;

/// A measure within what the layout follows; where it is none, the one before.
pub(super) fn sane(value: f64, (least, most): (f64, f64), before: f64) -> f64 {
    if value.is_finite() && value > 0.0 { value.clamp(least, most) } else { before }
}

/// A frame with measures that the layout follows; those before are width, scale and stretch.
pub(super) fn followed(frame: Frame, [width, scale, stretch]: [f64; 3]) -> Frame {
    Frame {
        width: sane(frame.width, WIDTHS, width),
        scale: sane(frame.scale, SCALES, scale),
        stretch: sane(frame.stretch, STRETCHES, stretch),
        ..frame
    }
}

/// The ratio by which a picture of that size is no larger than a canvas can be.
pub(super) fn fitting(ratio: f64, size: Size) -> Option<f64> {
    let most = (MOST_PIXELS / (size.w * size.h)).sqrt().min(LONGEST_SIDE / size.w.max(size.h));
    // A page that is made small has fewer by itself.
    (most >= COARSEST.min(ratio)).then(|| ratio.min(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canvas_is_no_larger_than_every_browser_shows() {
        for (width, height, asked, expected) in [
            (1120.0, 900.0, 2.0, Some(2.0)),
            // A page held across, large type, a fine screen.
            (2000.0, 1500.0, 3.0, Some(2.359)),
            (300.0, 16_384.0, 3.0, Some(1.0)),
            (4000.0, 4000.0, 3.0, Some(1.0216)),
            (400.0, 40_000.0, 0.25, Some(0.25)),
            (400.0, 40_000.0, 1.0, None),
            (1000.0, 82_626.0, 3.0, None),
        ] {
            let ratio = fitting(asked, Size { w: width, h: height });
            match (ratio, expected) {
                (Some(ratio), Some(expected)) => {
                    assert!((ratio - expected).abs() < 0.001, "{width} x {height} at {asked}: {ratio}");
                    assert!((width * ratio).round() * (height * ratio).round() <= 16_777_216.0, "{width} x {height}");
                }
                (ratio, expected) => assert_eq!(ratio, expected, "{width} x {height} at {asked}"),
            }
        }
    }
}
