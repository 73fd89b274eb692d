//! From one scene to the next: ink that is in both moves from where it was seen last, so that a reader's eye can follow.
//!
//! A new scene answers pointers and keys at once; only the ink takes its time. A motion that is
//! interrupted by the next goes on from where it is. Owns no clock: the page says what time it is.

use std::mem::discriminant;

use crate::scene::geom::{Point, Rect};
use crate::scene::{Item, Key, Scene, Shape};
use crate::theme::Color;

/// Milliseconds that a motion takes.
pub const DURATION: f64 = 320.0;

/// How a piece of ink is seen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pose {
    pub(crate) shape: Shape,
    pub(crate) color: Color,
}

/// On the way from what was seen to a scene.
#[derive(Clone, Debug, Default)]
pub(crate) struct Motion {
    /// For each item of the scene, how it was seen before; none when it is new. Empty when all is at rest.
    from: Vec<Option<Pose>>,
    start: Option<f64>,
    /// How much of the way is done, 0 to 1.
    part: f64,
}

impl Motion {
    /// From what was seen to `scene`.
    pub(crate) fn new(seen: &[(Key, Pose)], scene: &Scene) -> Self {
        let before = |item: &Item| {
            let key = item.key?;
            let (_, pose) = seen.iter().find(|(other, _)| *other == key)?;
            akin(&pose.shape, &item.shape).then(|| pose.clone())
        };
        Self { from: scene.items.iter().map(before).collect(), start: None, part: 0.0 }
    }

    /// Everything that a later scene may have too, as it is seen now.
    pub(crate) fn seen(&self, scene: &Scene, color: impl Fn(&Item) -> Color) -> Vec<(Key, Pose)> {
        let pose = |(at, item): (usize, &Item)| {
            let color = color(item);
            let still = || Pose { shape: item.shape.clone(), color };
            item.key.map(|key| (key, self.pose(at, item, color).unwrap_or_else(still)))
        };
        scene.items.iter().enumerate().filter_map(pose).collect()
    }

    /// Takes the time in milliseconds.
    pub(crate) fn tick(&mut self, now: f64) {
        if !self.moves() {
            return;
        }
        let start = *self.start.get_or_insert(now);
        let left = (1.0 - (now - start) / DURATION).clamp(0.0, 1.0);
        // Fast at first, and slower towards its place.
        self.part = 1.0 - left * left * left;
        if left == 0.0 {
            *self = Self::default();
        }
    }

    /// Whether anything is on its way.
    pub(crate) fn moves(&self) -> bool {
        !self.from.is_empty()
    }

    /// How the item at a place of the scene is seen now; none when it is where it belongs.
    pub(crate) fn pose(&self, at: usize, item: &Item, color: Color) -> Option<Pose> {
        let from = self.from.get(at)?.as_ref()?;
        Some(Pose { shape: between(&from.shape, &item.shape, self.part), color: from.color.mix(color, self.part) })
    }
}

/// Whether there is a way from one shape to another.
fn akin(a: &Shape, b: &Shape) -> bool {
    let anchor = |shape: &Shape| if let Shape::Text { anchor, .. } = shape { Some(*anchor) } else { None };
    let places = |shape: &Shape| coordinates(&mut shape.clone()).len();
    discriminant(a) == discriminant(b) && anchor(a) == anchor(b) && places(a) == places(b)
}

/// What a shape has that can be between two places.
fn coordinates(shape: &mut Shape) -> Vec<&mut f64> {
    fn both(points: &mut [Point]) -> Vec<&mut f64> {
        points.iter_mut().flat_map(|Point { x, y }| [x, y]).collect()
    }
    match shape {
        Shape::Rect(Rect { x, y, w, h }) => vec![x, y, w, h],
        Shape::Line(a, b, _) => vec![&mut a.x, &mut a.y, &mut b.x, &mut b.y],
        Shape::Dot(at, _) | Shape::Text { at, .. } => vec![&mut at.x, &mut at.y],
        Shape::Polygon(points) | Shape::Path(points, _) => both(points),
    }
}

/// The shape at a part of the way. A number counts from the one to the other; other words are the new ones at once.
fn between(from: &Shape, to: &Shape, part: f64) -> Shape {
    let mid = |a: f64, b: f64| a + (b - a) * part;
    let (mut from, mut shape) = (from.clone(), to.clone());
    for (was, is) in coordinates(&mut from).into_iter().zip(coordinates(&mut shape)) {
        *is = mid(*was, *is);
    }
    if let (Shape::Text { text: was, .. }, Shape::Text { text, .. }) = (&from, &mut shape)
        && let (Ok(was), Ok(is)) = (was.parse::<u16>(), text.parse::<u16>())
    {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two small numbers")]
        let now = mid(f64::from(was), f64::from(is)).round() as u16;
        *text = now.to_string();
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::focus::{Panel, Spot, Target};
    use crate::theme::{Ink, ThemeName};

    fn scene(width: f64, number: &str) -> Scene {
        let mut scene = Scene::default();
        scene.part(Some(Spot { panel: Panel::Bars, target: Target::Day(1) }), 0);
        scene.rect(Rect::new(0.0, 0.0, width, 10.0), Ink::ByStrong, false);
        let (text, at) = (number.to_owned(), Point::new(width, 9.0));
        let shape = Shape::Text { text, at, anchor: crate::scene::Anchor::Start, size: 12.0, bold: true };
        scene.add(shape, Ink::ByStrong, false);
        scene
    }

    fn seen(motion: &Motion, scene: &Scene) -> (f64, String) {
        let theme = ThemeName::Light.theme();
        match motion.seen(scene, |item| theme.color(item.ink)).as_slice() {
            [(_, Pose { shape: Shape::Rect(rect), .. }), (_, Pose { shape: Shape::Text { text, .. }, .. })] => {
                (rect.w, text.clone())
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_bar_and_its_number_go_from_one_to_the_other() {
        let (old, new) = (scene(10.0, "10"), scene(50.0, "50"));
        let still = Motion::default();
        let mut motion = Motion::new(&still.seen(&old, |_| ThemeName::Light.theme().text), &new);
        motion.tick(1000.0);
        assert_eq!(seen(&motion, &new), (10.0, "10".to_owned()));
        motion.tick(1000.0 + DURATION / 2.0);
        assert_eq!(seen(&motion, &new), (45.0, "45".to_owned()));
        motion.tick(1000.0 + DURATION);
        assert!(!motion.moves());
        assert_eq!(seen(&motion, &new), (50.0, "50".to_owned()));
    }

    #[test]
    fn an_interrupted_motion_goes_on_from_where_it_is() {
        let (old, new, next) = (scene(10.0, "10"), scene(50.0, "50"), scene(0.0, "0"));
        let ink = |_: &Item| ThemeName::Light.theme().text;
        let mut motion = Motion::new(&Motion::default().seen(&old, ink), &new);
        motion.tick(0.0);
        motion.tick(DURATION / 2.0);
        let before = seen(&motion, &new);
        let mut motion = Motion::new(&motion.seen(&new, ink), &next);
        motion.tick(DURATION / 2.0 + 16.0);
        assert_eq!(seen(&motion, &next), before);
    }
}
