//! Putting a few dozen things in order.
//!
//! The standard library's sorts are made for millions and cost four kilobytes of WebAssembly for each
//! type they sort; nothing sorted here has more than a hundred items.

/// Sorts in place, keeping equals in their order; `before` says whether its first argument must stand first.
pub(crate) fn few<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && before(&items[at], &items[at - 1]) {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::few;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_and_keeps_equals_in_order(mut items in proptest::collection::vec((0..5u8, 0..100u8), 0..40)) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            few(&mut items, |a, b| a.0 < b.0);
            prop_assert_eq!(items, expected);
        }
    }
}
