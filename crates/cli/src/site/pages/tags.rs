//! What the head of a page says to those who show a link to it: the values of `www/tags.html`.

use expulsions::Card;

use super::templates::Values;
use crate::site::base::Base;
use crate::site::products::oembed;
use crate::site::products::pictures::{CARD, pixels};

/// The value that leads to the oEmbed answer.
pub(crate) const WAY: &str = "oembed";

/// The values of a page with those of its tags; one that will stand nowhere in particular has none.
pub(crate) fn with(page: Values, base: Option<&Base>, alt: &str) -> Values {
    let Some(base) = base else { return page.with("base", None) };
    let (width, height) = pixels(Card::Wide);
    page.with("base", base.to_string())
        .with(WAY, oembed::endpoint(base, ""))
        .with("card", base.join(CARD))
        .with("card_width", width.to_string())
        .with("card_height", height.to_string())
        .with("card_alt", alt)
}
