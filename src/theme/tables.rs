//! The colours themselves.
//!
//! Made by these rules, which tests compute: each class of a ramp has at least 3:1 to the ground, words on
//! it 4.5:1 (7:1 for those who ask for more contrast), and neighbouring classes and the two sides stay apart
//! for readers who lack one of the three kinds of cones. In each theme only the palest class, nearest to the
//! ground, carries the ground's kind of words; so light and dark are mirror images of each other.

use super::Theme;
use super::color::hex;

/// Dark on light. No two roles share a colour, so that the twin's style sheet can tell them apart.
pub const LIGHT: Theme = Theme {
    ground: hex(0xffffff),
    text: hex(0x1d1f27),
    muted: hex(0x5f6573),
    rule: hex(0x7b808b),
    blank: hex(0xe6e8eb),
    faint: hex(0xd5d8de),
    by: [hex(0x5096db), hex(0x2975c6), hex(0x1a59a7), hex(0x0f4184), hex(0x052963)],
    of: [hex(0xe96c53), hex(0xd23d25), hex(0xab2817), hex(0x821a10), hex(0x58100b)],
    by_strong: hex(0x1f5fa9),
    of_strong: hex(0xc03a25),
    by_area: hex(0xd6e1ed),
    of_area: hex(0xf5dcd7),
    russia: hex(0x1c1e26),
    on_russia: hex(0xfffffe),
    ring: hex(0x14161d),
    on_light: hex(0x1d1f28),
    on_dark: hex(0xfefeff),
    faded: None,
    patterned: false,
};

/// Light on dark: the ramps run from near the ground to bright.
pub const DARK: Theme = Theme {
    ground: hex(0x14171c),
    text: hex(0xe9ebef),
    muted: hex(0x9fa6b2),
    rule: hex(0x7b828e),
    blank: hex(0x2a2f37),
    faint: hex(0x363c46),
    by: [hex(0x3265af), hex(0x4684d6), hex(0x67a1e7), hex(0x83bdfd), hex(0xb1d7fe)],
    of: [hex(0xb53b2a), hex(0xda5b44), hex(0xe8826c), hex(0xffa08a), hex(0xfec6b7)],
    by_strong: hex(0x7db0ea),
    of_strong: hex(0xf0907a),
    by_area: hex(0x1c3148),
    of_area: hex(0x45241e),
    russia: hex(0xe6e8ed),
    on_russia: hex(0x14171b),
    ring: hex(0xffffff),
    on_light: hex(0x101318),
    on_dark: hex(0xf7f8fa),
    faded: None,
    patterned: false,
};

/// Dark on light for those who ask for more contrast.
pub const LIGHT_MORE: Theme = Theme {
    ground: hex(0xffffff),
    text: hex(0x000000),
    muted: hex(0x35383f),
    rule: hex(0x55585f),
    blank: hex(0xe6e8eb),
    faint: hex(0x888b92),
    by: [hex(0x5399de), hex(0x0c58a7), hex(0x0a438a), hex(0x082f69), hex(0x061944)],
    of: [hex(0xec6f55), hex(0xa92514), hex(0x89170d), hex(0x650e09), hex(0x3c0907)],
    by_strong: hex(0x024e9a),
    of_strong: hex(0x991f0f),
    by_area: hex(0xc4d8ee),
    of_area: hex(0xf5cec6),
    russia: hex(0x000000),
    on_russia: hex(0xffffff),
    ring: hex(0x000000),
    on_light: hex(0x000000),
    on_dark: hex(0xffffff),
    faded: None,
    patterned: false,
};

/// Light on dark for those who ask for more contrast.
pub const DARK_MORE: Theme = Theme {
    ground: hex(0x000000),
    text: hex(0xffffff),
    muted: hex(0xd3d6dc),
    rule: hex(0xa6abb4),
    blank: hex(0x26282c),
    faint: hex(0x777b84),
    by: [hex(0x1256b3), hex(0x5798ea), hex(0x73aff5), hex(0x95c7fe), hex(0xc1dffe)],
    of: [hex(0xa62d1c), hex(0xf06e57), hex(0xf7907a), hex(0xffb09b), hex(0xfed2c4)],
    by_strong: hex(0x82bbfc),
    of_strong: hex(0xff9e89),
    by_area: hex(0x163455),
    of_area: hex(0x54251b),
    russia: hex(0xffffff),
    on_russia: hex(0x000000),
    ring: hex(0xffffff),
    on_light: hex(0x000000),
    on_dark: hex(0xffffff),
    faded: None,
    patterned: false,
};
