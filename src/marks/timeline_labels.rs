//! Where the labels of a half of the timeline go, so that none touches another nor a guide line.

/// A label that wants a place: its guide line, and the width of its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    pub(super) x: f64,
    pub(super) width: f64,
}

/// A label's place: level 0 is the nearest to the plot; the words stand right or left of the guide line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) level: usize,
    pub(super) rightwards: bool,
}

/// Between words and the next thing.
const AIR: f64 = 8.0;

impl Wish {
    fn span(&self, place: Place) -> (f64, f64) {
        if place.rightwards { (self.x, self.x + self.width) } else { (self.x - self.width, self.x) }
    }
}

/// Whether two labels can stand so: their words apart, and neither's guide line through the other's words.
fn agree(a: Wish, at: Place, b: Wish, bt: Place) -> bool {
    let ((a0, a1), (b0, b1)) = (a.span(at), b.span(bt));
    let apart = a1 + AIR <= b0 || b1 + AIR <= a0;
    let crossed = |line: f64, (from, to): (f64, f64)| line > from - 3.0 && line < to + 3.0;
    (at.level != bt.level || apart)
        && (at.level <= bt.level || !crossed(a.x, (b0, b1)))
        && (bt.level <= at.level || !crossed(b.x, (a0, a1)))
}

/// Places for all wishes between `left` and `right` in at most `levels` levels, low ones first; `None` when there are none.
pub(super) fn place(wishes: &[Wish], left: f64, right: f64, levels: usize) -> Option<Vec<Place>> {
    (1..=levels).find_map(|levels| {
        let mut places = Vec::new();
        search(wishes, left, right, levels, &mut places).then_some(places)
    })
}

fn search(wishes: &[Wish], left: f64, right: f64, levels: usize, places: &mut Vec<Place>) -> bool {
    let Some(&wish) = wishes.get(places.len()) else {
        return true;
    };
    for level in 0..levels {
        for rightwards in [true, false] {
            let place = Place { level, rightwards };
            let (from, to) = wish.span(place);
            let free = from >= left
                && to <= right
                && places.iter().zip(wishes).all(|(&other, &its)| agree(its, other, wish, place));
            if free {
                places.push(place);
                if search(wishes, left, right, levels, places) {
                    return true;
                }
                places.pop();
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_far_apart_share_the_nearest_level() {
        let wishes = [Wish { x: 0.0, width: 50.0 }, Wish { x: 100.0, width: 50.0 }];
        let near = Place { level: 0, rightwards: true };
        assert_eq!(place(&wishes, 0.0, 200.0, 3), Some(vec![near, near]));
    }

    #[test]
    fn a_label_at_the_edge_turns_left() {
        let places = place(&[Wish { x: 190.0, width: 50.0 }], 0.0, 200.0, 1);
        assert_eq!(places, Some(vec![Place { level: 0, rightwards: false }]));
    }

    #[test]
    fn no_line_runs_through_words_and_no_words_touch() {
        let wishes = [Wish { x: 10.0, width: 120.0 }, Wish { x: 60.0, width: 120.0 }, Wish { x: 70.0, width: 120.0 }];
        let places = place(&wishes, 0.0, 300.0, 3).expect("three levels are enough");
        for (i, a) in wishes.iter().enumerate() {
            for (j, b) in wishes.iter().enumerate().skip(i + 1) {
                assert!(agree(*a, places[i], *b, places[j]), "{places:?}");
            }
        }
        assert_eq!(place(&wishes, 0.0, 100.0, 3), None, "no room at all");
    }
}
