//! The graphic in one file: page, style, script, program and data together, which ask nothing of any network.
//!
//! As a page it opens from a disk or a mail and has a policy of its own, which names its script and its style
//! by their hashes and allows nothing else. As a block it goes into the page of a host, between other things,
//! and keeps to itself there.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use expulsions::Error;
use expulsions_story::tables::Tables;
use maud::{Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use super::notices;
use super::plain::without_tags;
use crate::site::base::Base;
use crate::site::bundle::graph::{Follow, closure};
use crate::site::bundle::join::Join;
use crate::site::bundle::{ASSETS_MODULE, NO_CHANGED, NO_ROW, NO_SHARE, NO_SITE};
use crate::site::bundle::{style, words};
use crate::site::pages::ledger::{self, Shape};
use crate::site::pages::templates::Templates;
use crate::site::pages::{sources, twin};
use crate::site::{Site, pages, read};

/// Whole size in bytes that neither form exceeds with the tables of this project: what a mail or a field of a CMS still
/// takes. With larger tables it is larger, and whoever builds it is told so.
pub(crate) const LIMIT: usize = 250_000;

/// The page's name on the site, from where the dialog "Share and embed" hands it to readers.
pub(crate) const FILE: &str = "graphic.html";

/// The module that runs first, and the one whose `fetch` stands for the browser's own in all others.
const ENTRY: &str = "element.js";
const AROUND: &str = "packed.js";

/// What the file is for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// A page of its own.
    Page,
    /// Some lines of markup for another page.
    Block,
}

/// Makes the file; `base` is where the whole site stands, if that is known.
pub(crate) fn make(root: &Path, site: &Site, base: Option<&Base>, form: Form) -> Result<String, Error> {
    let www = root.join("www");
    let Site { story, parts, .. } = site;
    let file = |name: &str| read(&www.join(name));
    // Whoever has the file has nothing else of ours.
    let script = notices::comment(&parts.crates)? + &script(site, base)?;
    let dark = format!(".expulsions-block{{{}{}}}", file("block-dark.css")?, twin::dark(&story.dataset));
    let mut css = file("block.css")? + &format!("@media (prefers-color-scheme:dark){{{dark}}}");
    if form == Form::Page {
        css.insert_str(0, &file("single.css")?);
    }
    let css = style::shorten(&css);
    let said = pages::said(story, &story.language("en")?, &twin::ONE)?;
    // What stands in the same file needs no page's name, and the script labels the cells: that is a tenth of it less.
    let shape = Shape { sources: "", labels: false };
    let values = said
        .values()
        .with("page", form == Form::Page)
        .with("style", html! { style { (PreEscaped(&css)) } })
        .with("ledger", ledger::table(&story.tables, &story.english, shape))
        .with("sources", list(&story.tables))
        .with("origin", origin(base))
        .with("script", html! { script { (PreEscaped(&script)) } });
    let templates = Templates::read(&www)?;
    match form {
        Form::Block => templates.fill("block.html", values),
        Form::Page => templates.fill("single.html", values.with("policy", policy(&script, &css))),
    }
}

/// A word about a size above the limit.
pub(crate) fn remark(bytes: usize) -> Option<String> {
    (bytes > LIMIT).then(|| format!("the one file has {bytes} bytes; above {LIMIT} not every mail and field takes it"))
}

/// What the messages begin with that only the dialog "Share and embed" says, which is not in the file.
const NOT_SAID: [&str; 5] = ["share-", "cite", "raster-", "no-row", "changed"];

/// English, unpacked like the program.
const PACKED_ENGLISH: &str =
    "export const TABLE = fetch('packed:/english').then((file) => file.text());\nTABLE.catch(() => {});\n";

/// In the place of what makes other languages ready.
const NO_OTHER: &str = "export const translate = async () => { throw new Error('this file speaks English alone'); };\n";

/// All modules and the program as one script.
fn script(site: &Site, base: Option<&Base>) -> Result<String, Error> {
    let Site { store, manifest, story, parts } = site;
    let program = store.file(&manifest.fetched.program)?;
    let mut modules = parts.modules.clone();
    let mut packed = BTreeMap::new();
    packed.insert("wasm", BASE64_STANDARD.encode(deflate(program)));
    packed.insert("english", BASE64_STANDARD.encode(deflate(story.spoken("en")?.as_bytes())));
    let files = serde_json::to_string(&packed).map_err(|error| Error::new(format!("packing the program: {error}")))?;
    let place = base.map_or_else(|| "on the page of the graphic".to_owned(), |base| format!("at {base}"));
    let place = serde_json::Value::from(place);
    // One file holds one language.
    modules.insert("english.js".to_owned(), PACKED_ENGLISH.to_owned());
    modules.insert("translate.js".to_owned(), NO_OTHER.to_owned());
    modules.insert("later.js".to_owned(), words::later_without(&story.english, &NOT_SAID));
    modules.insert("files.js".to_owned(), format!("export const FILES = {files};\nexport const WHERE = {place};\n"));
    let names = manifest
        .fetched
        .named()
        .map(|(name, _)| format!("export const {name} = 'packed:/{}';\n", name.to_ascii_lowercase()));
    modules.insert(ASSETS_MODULE.to_owned(), names.concat() + NO_SITE);
    for (module, without) in [NO_SHARE, NO_ROW, NO_CHANGED] {
        modules.insert(module.to_owned(), without.to_owned());
    }
    // The file is kept small: the moments have their titles alone.
    modules.insert("moments.js".to_owned(), "export const tell = () => {};\n".to_owned());
    let inside = closure(&modules, &[ENTRY, AROUND], Follow::All)?;
    without_tags(&Join { sources: &modules, inside, around: Some(AROUND) }.script(ENTRY)?)
}

/// As small as deflate can be: a mail takes so much and no more.
fn deflate(content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Zlib, content, &mut packed)
        .expect("writing to memory does not fail");
    packed
}

/// The page's own policy: this script, this style, the program that the script brings, and nothing of anywhere.
fn policy(script: &str, css: &str) -> Markup {
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(css)
    );
    html! { meta http-equiv="Content-Security-Policy" content=(policy); }
}

/// The sources that the measures rest on. The script reads them from here.
fn list(tables: &Tables) -> Markup {
    let cited = tables.cited_by_measures();
    html! {
        summary { (cited.len()) " sources" }
        ul {
            @for source in tables.sources.iter().filter(|source| cited.contains(source.id.as_str())) {
                li id=(source.id) {
                    i {
                        (source.publisher)
                        @if !source.original_publisher.is_empty() { " (" (source.original_publisher) ")" }
                    } ": "
                    @if sources::is_web(&source.url) {
                        a href=(source.url) rel="noopener nofollow" { (source.title) }
                    } @else {
                        b { (source.title) }
                    }
                    @if !source.date.is_empty() { ", " time { (source.date) } }
                }
            }
        }
    }
}

/// Where more is to be had.
fn origin(base: Option<&Base>) -> Markup {
    html! {
        @if let Some(base) = base {
            "The whole story, the data and all sources: " a href=(base) rel="noopener" { (base) } "."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_is_said_and_made_all_the_same() {
        assert_eq!(remark(LIMIT), None);
        let said = "the one file has 250001 bytes; above 250000 not every mail and field takes it";
        assert_eq!(remark(LIMIT + 1).as_deref(), Some(said));
    }
}
