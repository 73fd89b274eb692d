//! What the head of a page says to those who show a link to it.

use expulsions::Card;
use maud::{Markup, html};

use super::base::Base;
use super::oembed;
use super::pictures::{CARD, TITLE, pixels};

/// What the head of a page that will stand at `base` tells those who show a link to it, all by absolute addresses.
///
/// Relative ones are of no use there: every reader of these tags passes over them. So a page for anywhere has none,
/// and is shown by its title and description.
pub(crate) fn tags(description: &str, alt: &str, base: &Base) -> Markup {
    let (width, height) = pixels(Card::Wide);
    html! {
        link rel="canonical" href=(base);
        link rel="alternate" type="application/json+oembed" href=(oembed::endpoint(base, "")) title=(TITLE);
        meta property="og:type" content="article";
        meta property="og:title" content=(TITLE);
        meta property="og:description" content=(description);
        meta property="og:url" content=(base);
        meta property="og:image" content=(base.join(CARD));
        meta property="og:image:type" content="image/png";
        meta property="og:image:width" content=(width);
        meta property="og:image:height" content=(height);
        meta property="og:image:alt" content=(alt);
        meta name="twitter:card" content="summary_large_image";
        meta name="twitter:title" content=(TITLE);
        meta name="twitter:description" content=(description);
        meta name="twitter:image" content=(base.join(CARD));
        meta name="twitter:image:alt" content=(alt);
    }
}
