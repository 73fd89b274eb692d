//! Every colour, font size and gap of the picture.
//!
//! A scene names its colours by role ([`Ink`]); a [`Theme`] says what colour a role has. So a change
//! of theme needs no new scene, and the static twin turns dark by style sheet alone ([`css`]).

use std::fmt::Write as _;

/// Smallest type on the canvas, in pixels at a root font size of 16.
pub const TYPE: f64 = 12.0;
/// Type of the totals at the ends of the timeline.
pub const TYPE_TOTAL: f64 = 14.0;
/// Type of the heading in a standalone picture.
pub const TYPE_HEADING: f64 = 22.0;
/// Smallest target for a finger.
pub const TARGET: f64 = 24.0;
/// Width of the ring around a chosen or pointed-at mark.
pub const RING: f64 = 2.0;
/// Classes of each colour ramp.
pub const CLASSES: usize = 5;

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: (u8, u8, u8),
}

const fn hex(rgb: u32) -> Color {
    #[allow(clippy::cast_possible_truncation, reason = "masked to eight bits")]
    Color { rgb: ((rgb >> 16) as u8, (rgb >> 8 & 0xff) as u8, (rgb & 0xff) as u8) }
}

impl Color {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
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

    /// Relative luminance as WCAG 2.2 defines it, 0 to 1.
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let (r, g, b) = self.rgb;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// Contrast ratio as WCAG 2.2 defines it, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// What everything stands on.
    Ground,
    /// Words.
    Text,
    /// Words of less weight.
    Muted,
    /// Axis and guide lines.
    Rule,
    /// A tile that took no part, or a half with nobody in it.
    Blank,
    /// Russians expelled, by class from 0.
    By(u8),
    /// Expelled by Russia, by class from 0.
    Of(u8),
    /// Words on [`Ink::By`] of that class.
    OnBy(u8),
    /// Words on [`Ink::Of`] of that class.
    OnOf(u8),
    /// Bars, lines and words of the Russians expelled.
    ByStrong,
    /// Bars, lines and words of those expelled by Russia.
    OfStrong,
    /// The area below the line of the Russians expelled.
    ByArea,
    /// The area below the line of those expelled by Russia.
    OfArea,
    /// Russia's own tile.
    Russia,
    /// Words on Russia's tile.
    OnRussia,
    /// The ring around what is chosen or pointed at.
    Ring,
}

/// Names of the themes that a reader or a host can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ThemeName {
    /// Dark on light; paper too.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

impl ThemeName {
    /// Reads `light` or `dark`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }

    /// Its colours.
    pub fn theme(self) -> &'static Theme {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// The colour of every role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// See [`Ink::Ground`].
    pub ground: Color,
    /// See [`Ink::Text`].
    pub text: Color,
    /// See [`Ink::Muted`].
    pub muted: Color,
    /// See [`Ink::Rule`].
    pub rule: Color,
    /// See [`Ink::Blank`].
    pub blank: Color,
    /// See [`Ink::By`].
    pub by: [Color; CLASSES],
    /// See [`Ink::Of`].
    pub of: [Color; CLASSES],
    /// See [`Ink::ByStrong`].
    pub by_strong: Color,
    /// See [`Ink::OfStrong`].
    pub of_strong: Color,
    /// See [`Ink::ByArea`].
    pub by_area: Color,
    /// See [`Ink::OfArea`].
    pub of_area: Color,
    /// See [`Ink::Russia`].
    pub russia: Color,
    /// See [`Ink::OnRussia`].
    pub on_russia: Color,
    /// See [`Ink::Ring`].
    pub ring: Color,
    /// Words on light fills.
    pub on_light: Color,
    /// Words on dark fills.
    pub on_dark: Color,
}

/// Dark on light. No two roles share a colour, so that the twin's style sheet can tell them apart.
pub const LIGHT: Theme = Theme {
    ground: hex(0xffffff),
    text: hex(0x1d1f27),
    muted: hex(0x5f6573),
    rule: hex(0x7b808b),
    blank: hex(0xe6e8eb),
    by: [hex(0xd3e3f5), hex(0x9cc2e9), hex(0x5c98d3), hex(0x2b6cb5), hex(0x164a8a)],
    of: [hex(0xf9dad2), hex(0xf2ae9d), hex(0xe57f66), hex(0xc4402a), hex(0x94230f)],
    by_strong: hex(0x1f5fa9),
    of_strong: hex(0xc03a25),
    by_area: hex(0xd6e1ed),
    of_area: hex(0xf5dcd7),
    russia: hex(0x1c1e26),
    on_russia: hex(0xfffffe),
    ring: hex(0x14161d),
    on_light: hex(0x1d1f28),
    on_dark: hex(0xfefeff),
};

/// Light on dark: the ramps run from near the ground to bright.
pub const DARK: Theme = Theme {
    ground: hex(0x14171c),
    text: hex(0xe9ebef),
    muted: hex(0x9fa6b2),
    rule: hex(0x7b828e),
    blank: hex(0x2a2f37),
    by: [hex(0x1d3a5c), hex(0x28568a), hex(0x3a70ad), hex(0x7fb2ea), hex(0xbcdbfb)],
    of: [hex(0x56261d), hex(0x84382a), hex(0xb5523b), hex(0xf09a85), hex(0xfccfc4)],
    by_strong: hex(0x7db0ea),
    of_strong: hex(0xf0907a),
    by_area: hex(0x1c3148),
    of_area: hex(0x45241e),
    russia: hex(0xe6e8ed),
    on_russia: hex(0x14171b),
    ring: hex(0xffffff),
    on_light: hex(0x101318),
    on_dark: hex(0xf7f8fa),
};

impl Theme {
    /// The colour of a role.
    pub fn color(&self, ink: Ink) -> Color {
        match ink {
            Ink::Ground => self.ground,
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Rule => self.rule,
            Ink::Blank => self.blank,
            Ink::By(class) => self.by[usize::from(class)],
            Ink::Of(class) => self.of[usize::from(class)],
            Ink::OnBy(class) => self.on(self.by[usize::from(class)]),
            Ink::OnOf(class) => self.on(self.of[usize::from(class)]),
            Ink::ByStrong => self.by_strong,
            Ink::OfStrong => self.of_strong,
            Ink::ByArea => self.by_area,
            Ink::OfArea => self.of_area,
            Ink::Russia => self.russia,
            Ink::OnRussia => self.on_russia,
            Ink::Ring => self.ring,
        }
    }

    /// The better readable of the two colours for words on `fill`.
    fn on(&self, fill: Color) -> Color {
        // The eye's weights in whole numbers; the tests hold the outcome to the exact contrast.
        let (r, g, b) = fill.rgb;
        let luma = 3 * u32::from(r) + 6 * u32::from(g) + u32::from(b);
        if luma > 1250 { self.on_light } else { self.on_dark }
    }
}

/// Every role.
pub fn inks() -> Vec<Ink> {
    let mut inks = vec![
        Ink::Ground,
        Ink::Text,
        Ink::Muted,
        Ink::Rule,
        Ink::Blank,
        Ink::ByStrong,
        Ink::OfStrong,
        Ink::ByArea,
        Ink::OfArea,
        Ink::Russia,
        Ink::OnRussia,
        Ink::Ring,
    ];
    for class in 0..5 {
        inks.extend([Ink::By(class), Ink::Of(class), Ink::OnBy(class), Ink::OnOf(class)]);
    }
    inks
}

/// Style rules that give the static twin below `selector` the colours of the dark theme: each colour
/// of the light theme, which the picture names in its attributes, is answered by the dark one.
pub fn css(selector: &str) -> String {
    let mut rules = String::new();
    for attribute in ["fill", "stroke"] {
        let mut pairs: Vec<(Color, Color)> = inks()
            .into_iter()
            .map(|ink| match ink {
                // Words on a class: several classes share a light colour but differ in the dark,
                // so the rule for them is written by the fill they stand on, below.
                Ink::OnBy(_) | Ink::OnOf(_) => (LIGHT.ground, DARK.ground),
                other => (LIGHT.color(other), DARK.color(other)),
            })
            .collect();
        pairs.push((LIGHT.on_light, DARK.on_dark));
        pairs.push((LIGHT.on_dark, DARK.on_light));
        pairs.sort();
        pairs.dedup();
        for (light, dark) in pairs {
            let _ = writeln!(rules, "{selector} [{attribute}=\"{}\"]{{{attribute}:{}}}", light.to_hex(), dark.to_hex());
        }
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The twin's style sheet turns light words on a class into dark ones and the other way round;
    /// so each class must flip between the themes.
    #[test]
    fn words_on_each_class_flip_between_the_themes() {
        for class in 0..5 {
            for ink in [Ink::OnBy(class), Ink::OnOf(class)] {
                let light_words = LIGHT.color(ink) == LIGHT.on_dark;
                let dark_words = DARK.color(ink) == DARK.on_light;
                assert_eq!(light_words, dark_words, "{ink:?}");
            }
        }
    }

    #[test]
    fn no_two_roles_share_a_colour_in_the_light() {
        let mut seen: Vec<Color> = inks()
            .into_iter()
            .filter(|ink| !matches!(ink, Ink::OnBy(_) | Ink::OnOf(_)))
            .map(|ink| LIGHT.color(ink))
            .chain([LIGHT.on_light, LIGHT.on_dark])
            .collect();
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }

    #[test]
    fn words_are_readable_on_everything() {
        for theme in [&LIGHT, &DARK] {
            let pairs = [
                (Ink::Text, Ink::Ground),
                (Ink::Muted, Ink::Ground),
                (Ink::Muted, Ink::Blank),
                (Ink::ByStrong, Ink::Ground),
                (Ink::OfStrong, Ink::Ground),
                (Ink::OnRussia, Ink::Russia),
            ];
            let on = (0..5).flat_map(|c| [(Ink::OnBy(c), Ink::By(c)), (Ink::OnOf(c), Ink::Of(c))]);
            for (words, fill) in pairs.into_iter().chain(on) {
                let contrast = theme.color(words).contrast(theme.color(fill));
                assert!(contrast >= 4.5, "{words:?} on {fill:?}: {contrast:.2}");
            }
            for shape in [Ink::ByStrong, Ink::OfStrong, Ink::Rule, Ink::Ring] {
                let contrast = theme.color(shape).contrast(theme.ground);
                assert!(contrast >= 3.0, "{shape:?}: {contrast:.2}");
            }
        }
    }

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(Color::parse("#1f5FA9").map(Color::to_hex).as_deref(), Some("#1F5FA9"));
        assert_eq!(Color::parse("1f5fa9"), None);
        assert_eq!(Color::parse("#1f5fag"), None);
    }
}
