//! An opaque colour: read, written, mixed, compared.

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: (u8, u8, u8),
}

pub(super) const fn hex(rgb: u32) -> Color {
    #[allow(clippy::cast_possible_truncation, reason = "masked to eight bits")]
    Color { rgb: ((rgb >> 16) as u8, (rgb >> 8 & 0xff) as u8, (rgb & 0xff) as u8) }
}

impl Color {
    /// Black and white.
    pub(super) const EXTREMES: (Self, Self) = (hex(0), hex(0xff_ffff));

    /// Reads `#rrggbb`, or `rgb(r, g, b)` as browsers write an opaque colour. What lets something through is none.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(channels) = text.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
            let mut channels = channels.split(',').map(|channel| channel.trim().parse().ok());
            let mut next = || channels.next().flatten();
            let rgb = (next()?, next()?, next()?);
            return channels.next().is_none().then_some(Self { rgb });
        }
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && !digits.starts_with('+'))?;
        u32::from_str_radix(digits, 16).ok().map(hex)
    }

    /// Writes `#RRGGBB`.
    pub fn to_hex(self) -> String {
        let (r, g, b) = self.rgb;
        format!("#{r:02X}{g:02X}{b:02X}")
    }

    /// The colour with `part` (0 to 1) of `other` mixed in.
    #[must_use]
    pub fn mix(self, other: Self, part: f64) -> Self {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let channel = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * part).round() as u8;
        let (a, b) = (self.rgb, other.rgb);
        Self { rgb: (channel(a.0, b.0), channel(a.1, b.1), channel(a.2, b.2)) }
    }

    /// Relative luminance as WCAG 2.2 defines it, 0 to 1, to two thousandths: by a
    /// polynomial, because the reader would have to download the power function for nothing else.
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            c * (c * (c * 0.305_306 + 0.682_171) + 0.012_523)
        };
        let (r, g, b) = self.rgb;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// Contrast ratio as WCAG 2.2 defines it, 1 to 21, to four hundredths of it.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// Black or white, whichever is further away.
    pub(super) fn opposite(self) -> Self {
        let (black, white) = Self::EXTREMES;
        if self.contrast(black) > self.contrast(white) { black } else { white }
    }

    /// A colour beside this one on which words that are readable on this one can be read too.
    pub(super) fn nearby(self) -> Self {
        let (black, white) = Self::EXTREMES;
        let end = self.opposite();
        let towards = self.mix(end, 0.1);
        if towards.contrast(end) > 6.0 { towards } else { self.mix(if end == white { black } else { white }, 0.1) }
    }

    /// The first colour on the way from `ground` over this one to the ground's opposite whose contrast to
    /// the ground is at least `wanted`; the opposite itself where there is none.
    pub(super) fn at_contrast(self, ground: Self, wanted: f64) -> Self {
        let end = ground.opposite();
        let mix = |step: u32| {
            let part = f64::from(step) / 64.0;
            if part < 1.0 { ground.mix(self, part) } else { self.mix(end, part - 1.0) }
        };
        (0..128).map(mix).find(|color| color.contrast(ground) >= wanted).unwrap_or(end)
    }

    /// This colour if its contrast to `ground` is at least `wanted`, else the nearest one towards the ground's opposite.
    pub(super) fn readable(self, ground: Self, wanted: f64) -> Self {
        if self.contrast(ground) >= wanted { self } else { self.at_contrast(ground, wanted) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(Color::parse("#1f5FA9").map(Color::to_hex).as_deref(), Some("#1F5FA9"));
        assert_eq!(Color::parse(" rgb(31, 95,169) ").map(Color::to_hex).as_deref(), Some("#1F5FA9"));
        for none in [
            "1f5fa9",
            "#1f5fag",
            "#+f5fa9",
            "rgb(1, 2)",
            "rgb(1, 2, 3, 4)",
            "rgb(1, 2, 300)",
            "rgba(0, 0, 0, 0)",
            "é",
            "",
        ] {
            assert_eq!(Color::parse(none), None, "{none}");
        }
    }
}
