//! The pictures that stand for the graphic where nothing live can: in feeds, in mails, in print.
//!
//! Drawn by the core at build, under names that stay, because others link to them. Beside them their
//! alternative text, plain and as JSON.

use expulsions::language::words::Words;
use expulsions::render::picture;
use expulsions::view::tally::Tally;
use expulsions::{Card, Dataset, Error, Language, Picture, Query, ThemeName, View};
use serde_json::json;

use crate::site::bundle::store::Store;

/// Title of the graphic as others quote it.
pub(crate) const TITLE: &str = "The diplomatic expulsions of 2018, country by country";

/// The picture that links are shown with.
pub(crate) const CARD: &str = "picture-card.png";

/// Width of the plain picture: what the page's column shows.
const PLAIN: f64 = 1120.0;
/// Width of the same for phones.
const NARROW: f64 = 360.0;
/// Pixels of the plain PNG for each of its width, for fine screens and for print.
const ZOOM: f32 = 2.0;

/// Width and height of a card.
pub(crate) fn pixels(card: Card) -> (u32, u32) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels of a small picture")]
    let side = |length: f64| length as u32;
    (side(card.size().w), side(card.size().h))
}

/// Rasterises an SVG document of the core at `zoom` device pixels per pixel.
pub(crate) fn png(svg: &str, zoom: f32) -> Result<Vec<u8>, Error> {
    expulsions_raster::png(svg, zoom, &expulsions_raster::FACES).map_err(|error| Error::new(error.to_string()))
}

/// Draws all of them; returns the alternative text.
pub(crate) fn put(store: &mut Store, dataset: &Dataset, english: &Language) -> Result<String, Error> {
    let query = Query::default();
    let tally = Tally::new(dataset);
    let view = View::new(dataset, &tally, &query);
    let alt = Words::new(dataset, &tally, english).summary(&view);
    let card = |card| picture::card(dataset, english, &query, card, ThemeName::Light);
    let plain =
        |width| picture::svg(dataset, &query, &Picture { language: english.clone(), ..Picture::standalone(width) });
    let mut files = Vec::new();
    for (name, svg, zoom) in [
        ("card", card(Card::Wide), 1.0),
        ("square", card(Card::Square), 1.0),
        ("plain", plain(PLAIN), ZOOM),
        ("narrow", plain(NARROW), ZOOM),
    ] {
        let png = png(&svg, zoom)?;
        let (width, height) = measures(&png).ok_or_else(|| Error::new(format!("the picture {name} is no PNG")))?;
        for (extension, kind, content) in [("svg", "image/svg+xml", svg.into_bytes()), ("png", "image/png", png)] {
            let file = format!("picture-{name}.{extension}");
            files.push(json!({ "file": file, "type": kind, "width": width, "height": height, "bytes": content.len() }));
            store.put(&file, content);
        }
    }
    store.put("picture.txt", format!("{alt}\n"));
    store.put("picture.json", format!("{:#}\n", json!({ "title": TITLE, "alt": alt, "pictures": files })));
    Ok(alt)
}

/// Width and height that a PNG says it has.
fn measures(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}
