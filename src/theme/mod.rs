//! Every colour, font size and gap of the picture.
//!
//! A scene names its colours by role ([`Ink`]); a [`Theme`] says what colour a role has. So a change
//! of theme needs no new scene, and the static twin turns dark by style sheet alone ([`css`]). A theme
//! begins as one of the [`tables`] and can take colours from outside: a host's, or a reader's
//! system's ([`Theme::parse`]).

mod color;
pub mod tables;

use std::fmt::Write as _;

use crate::text::join;
pub use color::Color;
use tables::{DARK, DARK_MORE, LIGHT, LIGHT_MORE};

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

/// Names of the themes that pictures are made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ThemeName {
    /// Dark on light; paper too.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

impl ThemeName {
    /// Its colours.
    pub fn theme(self) -> &'static Theme {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

impl From<ThemeName> for Theme {
    fn from(name: ThemeName) -> Self {
        *name.theme()
    }
}

/// The colour of every role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Lines of the page around the picture, which part one thing from another.
    pub faint: Color,
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
    /// All shapes that are faded, where colours must not be mixed; else they fade into the ground.
    pub faded: Option<Color>,
    /// Classes are told apart by strokes in one colour instead of by colours.
    pub patterned: bool,
}

/// How much of the ground shows through what is faded.
const FADE: f64 = 0.88;
/// Contrast to the ground of each class of a ramp that is made from one colour.
const STEPS: [f64; CLASSES] = [3.05, 4.8, 6.7, 9.2, 12.5];
/// Contrast of words to what they stand on: 4.5, and as much more as [`Color::contrast`] may be too high there.
const READABLE: f64 = 4.68;

impl Theme {
    /// Reads the name of a table (`light`, `dark`, `light-more`, `dark-more`; `forced` for a system's own
    /// colours) and, after it, colours for roles: `dark;by=#1f5fa9;of=rgb(192, 58, 37)`. Roles are `ground`,
    /// `text`, `muted`, `rule`, `ring`, `faded`, and `by` and `of`, from which ramps and areas are made. What is no colour or no role is passed over; `None` when the name is unknown.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(';');
        let name = parts.next()?.trim();
        let mut theme = *match name {
            "light" | "forced" => &LIGHT,
            "dark" => &DARK,
            "light-more" => &LIGHT_MORE,
            "dark-more" => &DARK_MORE,
            _ => return None,
        };
        let (mut by, mut of, mut asked, ground) = (None, None, false, theme.ground);
        for (role, color) in parts.filter_map(|part| part.split_once('=')) {
            let Some(color) = Color::parse(color) else { continue };
            match role.trim() {
                "ground" => theme.ground = color,
                "text" => theme.text = color,
                "muted" => theme.muted = color,
                "rule" => theme.rule = color,
                "ring" => theme.ring = color,
                "faded" => theme.faded = Some(color),
                "by" => by = Some(color),
                "of" => of = Some(color),
                _ => continue,
            }
            asked = true;
        }
        if name == "forced" {
            theme.force(by, of);
        } else if asked {
            theme.adopt(by, of, ground);
        }
        Some(theme)
    }

    /// Only the colours given, as they are: whoever sets them for a whole system has reasons.
    fn force(&mut self, by: Option<Color>, of: Option<Color>) {
        self.patterned = true;
        (self.by_strong, self.of_strong) = (by.unwrap_or(self.text), of.unwrap_or(self.text));
        (self.by, self.of) = ([self.by_strong; CLASSES], [self.of_strong; CLASSES]);
        (self.by_area, self.of_area) = (self.ground, self.ground);
        (self.russia, self.on_russia) = (self.text, self.ground);
        (self.on_light, self.on_dark) = (self.ground, self.ground);
    }

    /// Makes the rest of the theme from colours that a host has chosen, and keeps all of it readable.
    fn adopt(&mut self, by: Option<Color>, of: Option<Color>, before: Color) {
        let ground = self.ground;
        let moved = ground != before;
        self.text = self.text.readable(ground, READABLE);
        self.rule = self.rule.readable(ground, STEPS[0]);
        self.ring = self.ring.readable(ground, STEPS[0]);
        for (given, strong, ramp, area) in [
            (by, &mut self.by_strong, &mut self.by, &mut self.by_area),
            (of, &mut self.of_strong, &mut self.of, &mut self.of_area),
        ] {
            if given.is_some() || moved {
                let color = given.unwrap_or(*strong);
                *strong = color.readable(ground, READABLE);
                *ramp = STEPS.map(|wanted| color.at_contrast(ground, wanted));
                *area = ground.mix(color, 0.18);
            }
        }
        (self.on_light, self.on_dark) = Color::EXTREMES;
        if moved {
            self.blank = ground.nearby();
            self.faint = self.blank;
            (self.russia, self.on_russia) = (self.text, ground);
        }
        // Both are written on tiles too.
        self.text = self.text.readable(self.blank, READABLE);
        self.muted = self.muted.readable(ground, READABLE).readable(self.blank, READABLE);
    }

    /// The colours that the page around the picture shares with it, as [`Theme::parse`] reads colours. The style sheets have
    /// theirs from here too.
    pub fn palette(&self) -> String {
        let roles = [
            ("ground", self.ground),
            ("text", self.text),
            ("muted", self.muted),
            ("rule", self.rule),
            ("faint", self.faint),
            ("by", self.by_strong),
            ("ring", self.ring),
        ];
        join(&roles.map(|(role, color)| format!("{role}={}", color.to_hex())), ";")
    }

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

    /// The colour of a role whose party is not in question.
    pub fn faded(&self, ink: Ink) -> Color {
        self.faded.unwrap_or_else(|| self.color(ink).mix(self.ground, FADE))
    }

    /// The better readable of the two colours for words on `fill`.
    fn on(&self, fill: Color) -> Color {
        if fill.contrast(self.on_light) > fill.contrast(self.on_dark) { self.on_light } else { self.on_dark }
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
}
