//! The static twin: the pictures that stand in the page before any script runs, drawn by the same core,
//! and the style rules that keep its place the size of the live graphic and its colours the theme's.

use std::fmt::Write as _;

use expulsions::language::{ENGLISH, Language};
use expulsions::render::paint::FONT;
use expulsions::render::picture;
use expulsions::theme::{self, TYPE};
use expulsions::{Dataset, Picture, Query};
use maud::{Markup, PreEscaped, html};

/// The widths that pictures are drawn at, with the class that the page's style shows them by. Phones and the article's
/// full column, one for each arrangement; in between they are scaled.
pub(crate) const ALL: [(&str, u16); 2] = [("twin-narrow", 328), ("twin-wide", 1056)];

/// The one that serves best where there is room for only one.
pub(crate) const ONE: [(&str, u16); 1] = [("twin-middle", 736)];

/// The element that holds the twin and, in its place later, the live graphic.
const PLACE: &str = ".picture";

/// Widths of the element for which its height is kept.
const WIDTHS: std::ops::RangeInclusive<u16> = 280..=1600;

/// The pictures of some widths, described by `summary`.
pub(crate) fn pictures(
    dataset: &Dataset,
    language: &Language,
    summary: &str,
    widths: &[(&'static str, u16)],
) -> Markup {
    html! {
        @for (index, (class, (width, height), shapes)) in draw(dataset, language, widths).enumerate() {
            // What takes out a page's story goes by the attribute, which no browser heeds here: one picture is enough for it.
            svg hidden[index > 0] class=(class) viewBox={ "0 0 " (width) " " (height) } preserveAspectRatio="xMinYMin" font-family=(FONT) font-size=(TYPE) role="img" aria-label=(summary) {
                // Written by the core from checked data, every text in it escaped there.
                (PreEscaped(shapes))
            }
        }
    }
}

/// What the page's canvas shows at a width.
fn canvas(width: f64, language: &Language) -> Picture {
    Picture { language: language.clone(), ..Picture::canvas(width) }
}

fn draw(
    dataset: &Dataset,
    language: &Language,
    widths: &[(&'static str, u16)],
) -> impl Iterator<Item = (&'static str, (u32, u32), String)> {
    widths.iter().map(|&(class, width)| {
        let (size, shapes) = picture::shapes(dataset, &Query::default(), &canvas(f64::from(width), language));
        (class, size, words_together(&shapes))
    })
}

/// The shapes, a line each, with the words after all others, over which they stand, and what words have in common once.
fn words_together(shapes: &str) -> String {
    let mut together = String::new();
    let mut styles: Vec<(&str, String)> = Vec::new();
    for shape in shapes.lines() {
        let Some((place, style, words)) = parts(shape) else {
            together += shape;
            continue;
        };
        let words = format!("<text{place}>{words}");
        match styles.iter_mut().find(|(known, _)| *known == style) {
            Some((_, texts)) => *texts += &words,
            None => styles.push((style, words)),
        }
    }
    for (style, texts) in styles {
        let _infallible = write!(together, "<g{style}>{texts}</g>");
    }
    together
}

/// Where words stand, how they look, and the words, if the shape is such.
fn parts(shape: &str) -> Option<(&str, &str, &str)> {
    let (head, words) = shape.strip_prefix("<text")?.split_once('>')?;
    let y = head.find(" y=\"")? + " y=\"".len();
    let end = y + head.get(y..)?.find('"')? + 1;
    Some((head.get(..end)?, head.get(end..)?, words))
}

/// Rules that keep the height of the live graphic at every width.
pub(crate) fn heights(dataset: &Dataset, language: &Language) -> String {
    heights_of(dataset, language, PLACE, "block-size")
}

/// Rules that give an element within the container, by a property, the height of the live picture at every width.
pub(crate) fn heights_of(dataset: &Dataset, language: &Language, element: &str, property: &str) -> String {
    let mut picture = canvas(0.0, language);
    let mut height = |width: f64| {
        picture.frame.width = width;
        picture::size(dataset, &Query::default(), &picture).h
    };
    let heights: Vec<(f64, f64)> = WIDTHS.map(f64::from).map(|width| (width, height(width))).collect();
    let mut css = String::new();
    for (index, line) in lines(&heights).into_iter().enumerate() {
        let rule = format!("{element}{{{property}:{}}}", line.css());
        let _infallible = if index == 0 {
            write!(css, "{rule}")
        } else {
            write!(css, "@container expulsions (min-width:{}px){{{rule}}}", line.from)
        };
    }
    css
}

/// Rules that turn the pictures' colours into those of the dark.
pub(crate) fn dark(dataset: &Dataset) -> String {
    // The core knows a rule for every colour it has; the pictures here have fewer.
    let drawn: Vec<String> = draw(dataset, &ENGLISH, &[&ALL[..], &ONE].concat()).map(|(_, _, shapes)| shapes).collect();
    let used = |rule: &&str| drawn.iter().any(|shapes| shapes.contains(attribute_of(rule)));
    theme::css(PLACE).lines().filter(used).collect()
}

/// What the first brackets of a rule ask for: `fill="#123456"`.
fn attribute_of(rule: &str) -> &str {
    rule.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("", |(attribute, _)| attribute)
}

/// A stretch of widths over which the height is a straight line, to half a pixel.
#[derive(Debug, PartialEq)]
struct Line {
    from: f64,
    height: f64,
    slope: f64,
}

impl Line {
    /// As a length of a descendant of the container.
    fn css(&self) -> String {
        let start = self.height - self.slope * self.from;
        if self.slope == 0.0 {
            format!("{start:.1}px").replace(".0px", "px")
        } else {
            format!("calc({start:.1}px + {:.2}cqi)", self.slope * 100.0)
        }
    }
}

/// The fewest straight lines, from the left, that stay within half a pixel of every height.
fn lines(heights: &[(f64, f64)]) -> Vec<Line> {
    let mut found = Vec::new();
    let mut rest = heights;
    while let [(from, height), after @ ..] = rest {
        // The slopes that still pass within half a pixel of every point so far; the printed digits take their part.
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        let mut taken = 0;
        for (w, h) in after {
            let bounds = [h - height - 0.35, h - height + 0.35].map(|rise| rise / (w - from));
            if bounds[0].max(low) > bounds[1].min(high) {
                break;
            }
            (low, high) = (bounds[0].max(low), bounds[1].min(high));
            taken += 1;
        }
        // Level where it can be, which is the shortest to write.
        let slope = if taken == 0 || (low <= 0.0 && high >= 0.0) { 0.0 } else { (low + high) / 2.0 };
        found.push(Line { from: *from, height: *height, slope });
        rest = &after[taken..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_keep_every_height_to_half_a_pixel() {
        let heights: Vec<(f64, f64)> = (280..1600)
            .map(f64::from)
            .map(|w| {
                (w, if w < 720.0 { (w * 1.3).floor() + 200.0 } else { 900.0 + ((w - 720.0) / 40.0).floor() * 12.0 })
            })
            .collect();
        let lines = lines(&heights);
        for (w, h) in &heights {
            let line = lines.iter().rev().find(|line| line.from <= *w).expect("the first begins at the left");
            assert!((line.height + line.slope * (w - line.from) - h).abs() <= 0.5, "{w}: {line:?}, expected {h}");
        }
        assert!(lines.len() < 200, "{}", lines.len());
    }

    #[test]
    fn a_line_reads_as_a_length() {
        assert_eq!(Line { from: 300.0, height: 500.0, slope: 0.0 }.css(), "500px");
        assert_eq!(Line { from: 300.0, height: 500.0, slope: 0.5 }.css(), "calc(350.0px + 50.00cqi)");
    }
}
