//! The colours as readers see them: contrast by WCAG 2.2, and differences for those who lack one of the three
//! kinds of cones. Computed from the tables with a crate of its own, not with the core's.

use expulsions::data::Code;
use expulsions::language::Language;
use expulsions::query::focus::{Panel, Spot, Target};
use expulsions::render::picture::scene;
use expulsions::scene::geom::Rect;
use expulsions::scene::{Item, Scene, Shape};
use expulsions::theme::tables::{DARK, DARK_MORE, LIGHT, LIGHT_MORE};
use expulsions::theme::{Color, Ink, inks};
use expulsions::{Picture, Query, Theme};
use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, LinSrgb, Oklab, Srgb};
use proptest::prelude::*;

const THEMES: [(&str, &Theme); 4] =
    [("light", &LIGHT), ("dark", &DARK), ("light-more", &LIGHT_MORE), ("dark-more", &DARK_MORE)];

/// How a reader's eye changes linear red, green and blue: complete lack of a kind of cone, after Machado,
/// Oliveira and Fernandes (2009), severity 1.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    ("tritanopia", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
];

/// Differences below this, in hundredths of Oklab's lightness, are hard to see at a glance (2 is just noticeable).
const APART: f64 = 6.0;

fn linear(color: Color) -> LinSrgb<f64> {
    let (r, g, b) = color.rgb;
    Srgb::new(r, g, b).into_format::<f64>().into_linear()
}

fn contrast(a: Color, b: Color) -> f64 {
    linear(a).relative_contrast(linear(b))
}

/// The distance of two colours for an eye.
fn apart(a: Color, b: Color, eye: &[[f64; 3]; 3]) -> f64 {
    let seen = |color: Color| {
        let light = linear(color);
        let row = |row: [f64; 3]| (row[0] * light.red + row[1] * light.green + row[2] * light.blue).clamp(0.0, 1.0);
        Oklab::from_color(LinSrgb::new(row(eye[0]), row(eye[1]), row(eye[2])))
    };
    let (a, b) = (seen(a), seen(b));
    100.0 * ((a.l - b.l).powi(2) + (a.a - b.a).powi(2) + (a.b - b.b).powi(2)).sqrt()
}

/// Every pair of words and what they stand on.
fn words() -> Vec<(Ink, Ink)> {
    let mut pairs = vec![
        (Ink::Text, Ink::Ground),
        (Ink::Text, Ink::Blank),
        (Ink::Muted, Ink::Ground),
        (Ink::Muted, Ink::Blank),
        (Ink::ByStrong, Ink::Ground),
        (Ink::OfStrong, Ink::Ground),
        (Ink::Ground, Ink::OfStrong),
        (Ink::OnRussia, Ink::Russia),
    ];
    pairs.extend((0..5).flat_map(|c| [(Ink::OnBy(c), Ink::By(c)), (Ink::OnOf(c), Ink::Of(c))]));
    pairs
}

/// Every shape that tells something.
fn shapes() -> Vec<Ink> {
    let mut shapes = vec![Ink::ByStrong, Ink::OfStrong, Ink::Rule, Ink::Ring, Ink::Russia];
    shapes.extend((0..5).flat_map(|class| [Ink::By(class), Ink::Of(class)]));
    shapes
}

#[test]
fn words_are_readable_on_everything() {
    for (name, theme) in THEMES {
        let wanted = if name.ends_with("-more") { 6.9 } else { 4.5 };
        for (words, fill) in words() {
            let contrast = contrast(theme.color(words), theme.color(fill));
            assert!(contrast >= wanted, "{name}: {words:?} on {fill:?}: {contrast:.2}");
        }
    }
}

#[test]
fn words_are_readable_on_what_is_drawn_back() {
    for (name, theme) in THEMES {
        for fill in shapes().into_iter().filter(|fill| matches!(fill, Ink::By(_) | Ink::Of(_))).chain([Ink::Blank]) {
            let contrast = contrast(theme.color(Ink::Muted), theme.faded(fill));
            assert!(contrast >= 4.5, "{name}: {fill:?}: {contrast:.2}");
        }
    }
}

#[test]
fn shapes_stand_out_from_the_ground() {
    for (name, theme) in THEMES {
        for shape in shapes() {
            let contrast = contrast(theme.color(shape), theme.ground);
            assert!(contrast >= 3.0, "{name}: {shape:?}: {contrast:.2}");
        }
    }
}

#[test]
fn being_drawn_back_is_a_change_that_is_seen() {
    for (name, theme) in THEMES {
        for shape in shapes().into_iter().filter(|shape| !matches!(shape, Ink::Rule | Ink::Ring | Ink::Russia)) {
            let change = contrast(theme.color(shape), theme.faded(shape));
            assert!(change >= 2.0, "{name}: {shape:?}: {change:.2}");
            for (eye, matrix) in &EYES {
                let change = apart(theme.color(shape), theme.faded(shape), matrix);
                assert!(change >= 3.0 * APART, "{name}, {eye}: {shape:?}: {change:.1}");
            }
        }
    }
}

#[test]
fn neighbouring_classes_are_apart_for_every_eye() {
    for (name, theme) in THEMES {
        for (eye, matrix) in &EYES {
            for ramp in [theme.by, theme.of] {
                for class in 0..4 {
                    let apart = apart(ramp[class], ramp[class + 1], matrix);
                    assert!(apart >= APART, "{name}, {eye}: classes {class} and {}: {apart:.1}", class + 1);
                }
                let nobody = apart(ramp[0], theme.blank, matrix);
                assert!(nobody >= 2.0 * APART, "{name}, {eye}: the first class and nobody: {nobody:.1}");
            }
        }
    }
}

#[test]
fn the_two_sides_are_apart_for_every_eye() {
    for (name, theme) in THEMES {
        for (eye, matrix) in &EYES {
            for class in 0..5 {
                let apart = apart(theme.by[class], theme.of[class], matrix);
                assert!(apart >= APART, "{name}, {eye}: class {class}: {apart:.1}");
            }
            let apart = apart(theme.by_strong, theme.of_strong, matrix);
            assert!(apart >= 2.0 * APART, "{name}, {eye}: bars: {apart:.1}");
        }
    }
}

#[test]
fn the_core_computes_contrast_as_the_crate_does() {
    for (name, theme) in THEMES {
        for ink in inks() {
            let (exact, ours) = (contrast(theme.color(ink), theme.ground), theme.color(ink).contrast(theme.ground));
            assert!((exact - ours).abs() <= 0.04 * exact, "{name}: {ink:?}: {ours:.3} instead of {exact:.3}");
        }
    }
}

#[test]
fn a_theme_is_read() {
    assert_eq!(Theme::parse("light"), Some(LIGHT));
    assert_eq!(Theme::parse("dark-more"), Some(DARK_MORE));
    assert_eq!(Theme::parse("mauve"), None);
    assert_eq!(Theme::parse("dark;by=red;of=url(x);nobody=#123456;;=;ground=rgba(0, 0, 0, 0)"), Some(DARK));
}

#[test]
fn one_colour_of_a_host_leaves_the_others_alone() {
    let theme = Theme::parse("light;by=#00695c").expect("a theme");
    assert_eq!(theme.by_strong, Color::parse("#00695c").expect("a colour"));
    assert_ne!(theme.by, LIGHT.by);
    let (on_light, on_dark) = (LIGHT.on_light, LIGHT.on_dark);
    let same = Theme { by: LIGHT.by, by_strong: LIGHT.by_strong, by_area: LIGHT.by_area, on_light, on_dark, ..theme };
    assert_eq!(same, LIGHT);
}

#[test]
fn forced_colours_are_taken_as_they_are() {
    let theme = Theme::parse(
        "forced;ground=rgb(0, 0, 0);text=rgb(255, 255, 255);muted=rgb(255, 255, 255);rule=rgb(255, 255, 255);\
         ring=rgb(26, 235, 255);faded=rgb(63, 242, 63);by=rgb(255, 255, 0);of=rgb(255, 255, 255)",
    )
    .expect("a theme");
    assert!(theme.patterned);
    let given = ["#000000", "#FFFFFF", "#1AEBFF", "#3FF23F", "#FFFF00"];
    for ink in inks().into_iter().filter(|ink| *ink != Ink::Blank) {
        for color in [theme.color(ink), theme.faded(ink)] {
            assert!(given.contains(&color.to_hex().as_str()), "{ink:?}: {color:?}");
        }
    }
}

/// The capitals of a text, without the room around them.
fn capitals(item: &Item) -> Option<(Rect, &str)> {
    let Shape::Text { text, at, size, .. } = &item.shape else { return None };
    let area = item.shape.text_box()?;
    Some((Rect::new(area.x + 1.0, at.y - 0.73 * size, area.w - 2.0, 0.73 * size), text))
}

/// What the text at a place of the scene stands on: the one area that all of it is within. An error where the edge of an
/// area runs through the text, or something lies over it.
fn ground<'a>(scene: &'a Scene, place: usize, text: &Rect) -> Result<&'a Item, String> {
    let across = |item: &&Item| match &item.shape {
        Shape::Rect(area) => area.w > 0.0 && area.overlaps(text),
        Shape::Dot(at, radius) => text.grow(*radius).contains(*at),
        _ => false,
    };
    let (below, above) = scene.items.split_at(place);
    let below = below.iter().rfind(across).ok_or("on no area")?;
    let within = |area: &Rect| {
        area.x <= text.x && area.right() >= text.right() && area.y <= text.y && area.bottom() >= text.bottom()
    };
    match (&below.shape, above[1..].iter().find(across)) {
        (Shape::Rect(area), None) if within(area) => Ok(below),
        (shape, None) => Err(format!("leaves {shape:?}")),
        (_, Some(over)) => Err(format!("lies below {:?}", over.shape)),
    }
}

/// The code of a tile is one word: letters in two colours, or on two, would read as two.
#[test]
fn a_code_is_one_word_in_one_colour_on_one_ground() {
    let dataset = expulsions::shipped();
    let tiles = dataset.countries.len() + 1;
    let queries = ["", "side=by", "side=of", "c=UA,NATO&day=2018-03-30", "group=eu", "day=2018-03-05"];
    for (tag, width, scale) in ["en", "ar"].into_iter().flat_map(|tag| {
        [(288.0, 1.0), (328.0, 1.0), (500.0, 1.0), (736.0, 1.0), (1088.0, 1.0), (736.0, 1.5), (1088.0, 2.0)]
            .map(|(width, scale)| (tag, width, scale))
    }) {
        let mut picture = Picture::canvas(width);
        picture.frame.scale = scale;
        picture.language = Language::of(tag).expect("a language");
        for text in queries {
            let scene = scene(&dataset, &Query::parse(text, &dataset).0, &picture);
            let mut codes = 0;
            for (place, item) in scene.items.iter().enumerate() {
                let Some((area, word)) = capitals(item) else { continue };
                let spot = item.key.and_then(|key| key.spot);
                let tile = match spot {
                    Some(Spot { panel: Panel::Grid, target: Target::Country(code) }) => code,
                    None if word == "RU" => Code::RU,
                    _ => continue,
                };
                let here = format!("{tag} {width} x{scale} {text:?}: {word:?} of {tile}");
                if !word.chars().any(char::is_alphabetic) {
                    continue;
                }
                assert_eq!(word, tile.as_str(), "{here}");
                codes += 1;
                let below = ground(&scene, place, &area).unwrap_or_else(|wrong| panic!("{here} {wrong}"));
                for (name, theme) in THEMES {
                    let contrast = contrast(item.color(theme), below.color(theme));
                    assert!(contrast >= 4.5, "{here}, {name}: {contrast:.2} on {:?}", below.ink);
                }
            }
            // A list of tiles is one of those who may take part: Russia is not among them.
            assert!(codes == tiles || codes == tiles - 1, "{tag} {width} {text:?}: {codes} codes for {tiles} tiles");
        }
    }
}

fn colours() -> impl Strategy<Value = Color> {
    any::<(u8, u8, u8)>().prop_map(|rgb| Color { rgb })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_host_chooses_stays_readable(
        base in proptest::sample::select(vec!["light", "dark", "light-more", "dark-more"]),
        by in colours(),
        of in colours(),
        ground in proptest::option::of(colours()),
        text in proptest::option::of(colours()),
    ) {
        let mut asked = format!("{base};by={};of={}", by.to_hex(), of.to_hex());
        for (role, color) in [("ground", ground), ("text", text)] {
            if let Some(color) = color {
                asked.push_str(&format!(";{role}={}", color.to_hex()));
            }
        }
        let theme = Theme::parse(&asked).expect("a theme");
        for (words, fill) in words() {
            let contrast = contrast(theme.color(words), theme.color(fill));
            prop_assert!(contrast >= 4.4, "{asked}: {words:?} on {fill:?}: {contrast:.2}");
        }
        for shape in shapes() {
            let contrast = contrast(theme.color(shape), theme.ground);
            prop_assert!(contrast >= 2.95, "{asked}: {shape:?}: {contrast:.2}");
        }
    }
}
