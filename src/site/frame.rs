//! The frame: `www/embed.html`, which a host shows in an `<iframe>`, with its style and its script.

use std::path::Path;

use expulsions::Error;
use maud::Markup;

use super::sheets::Sheets;
use super::store::{ASSETS, Store};
use super::{page, read, script};

/// The places of the article page that the frame has too; its table comes when a reader opens it.
const PLACES: [&str; 4] = ["head", "headline", "twin", "detail"];

/// Puts the page and its parts; `places` are those of the article page.
pub(crate) fn put(
    store: &mut Store,
    www: &Path,
    sheets: &Sheets,
    places: &[(&'static str, Markup)],
) -> Result<(), Error> {
    let script = script::shorten("frame.js", &read(&www.join("frame.js"))?)?;
    let parts = [
        ("frame.css", store.put_hashed("frame", "css", sheets.frame.as_str())),
        ("dark.css", store.put_hashed("dark", "css", sheets.dark.as_str())),
        ("frame.js", store.put_hashed("frame", "js", script)),
    ];
    let parts = parts.map(|(name, file)| (name, format!("{ASSETS}/{file}")));
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, path)| (*name, path.as_str())).collect();
    let template = page::refer(read(&www.join("embed.html"))?, &parts)?;
    let places: Vec<_> = places.iter().filter(|(name, _)| PLACES.contains(name)).cloned().collect();
    store.put("embed.html", page::fill("embed.html", &template, &places)?);
    Ok(())
}
