//! What the head of a page asks for ahead.

use maud::{Markup, html};

use crate::site::bundle::manifest::Asset;

/// What the head of the page adds: everything that the live graphic asks for at once, so that one round trip brings it all.
/// `fetched` are the program and what it speaks with; `up` leads to the site's root.
pub(crate) fn preloads(modules: &[Asset], fetched: &[&Asset], up: &str) -> Markup {
    html! {
        @for module in modules { link rel="modulepreload" href={ (up) (module.path()) }; }
        @for file in fetched { link rel="preload" as="fetch" crossorigin href={ (up) (file.path()) }; }
    }
}
