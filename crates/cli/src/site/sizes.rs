//! What a reader has to download, held against the limits of this project. A KB is 1000 bytes here, the stricter reading.

use std::fmt::Write as _;
use std::path::Path;

use expulsions::Error;

use crate::site::Site;
use crate::site::bundle::manifest::Downloads;
use crate::site::bundle::script::shorten;
use crate::site::bundle::store::{Store, brotli, gzip};
use crate::site::products::single;
use crate::site::wasm::{self, Trick};

/// Everything on the article page, its prose, table and static twin included, in any language, in bytes after brotli.
const PAGE_LIMIT: usize = 90_000;

/// What an article of another host downloads for it: scripts and WebAssembly, in bytes after brotli.
const ELEMENT_LIMIT: usize = 80_000;

/// The first picture: the page with its twin, and its style, in bytes after brotli.
const FIRST_LIMIT: usize = 20_000;

/// The module by which JavaScript reaches the program.
const GLUE: &str = "expulsions_wasm.js";

/// The table, and whether the site keeps within the limits.
pub(crate) struct Table {
    /// One line a file, then the sums, then what is loaded later and counted nowhere.
    pub(crate) text: String,
    /// All sums are within their limits.
    pub(crate) fits: bool,
}

/// Measures every file that the live graphic needs, and what it can load later.
pub(crate) fn table(store: &Store, downloads: &Downloads) -> Result<Table, Error> {
    let measure = |path: &str| {
        let content = store.get(path).ok_or_else(|| Error::new(format!("there is no file {path} to measure")))?;
        Ok([content.len(), gzip(content).len(), brotli(content).len()])
    };
    let mut text = format!("{:<44} {:>9} {:>9} {:>9}\n", "file", "bytes", "gzip", "brotli");
    let mut sum = |paths: &[String]| {
        let mut sum = [0; 3];
        for path in paths {
            let sizes = measure(path)?;
            line(&mut text, path, sizes);
            add(&mut sum, sizes);
        }
        Ok::<_, Error>(sum)
    };
    let (first, element) = (sum(&downloads.first)?, sum(&downloads.element)?);
    let mut page = first;
    add(&mut page, element);
    let sums = [
        ("first picture (page with twin, style)", first, FIRST_LIMIT),
        ("element alone (scripts, WebAssembly)", element, ELEMENT_LIMIT),
        ("whole live graphic (page)", page, PAGE_LIMIT),
    ];
    for (what, sizes, _) in sums {
        line(&mut text, what, sizes);
    }
    for (what, [.., size], limit) in sums {
        let what = what.split(" (").next().unwrap_or(what);
        let verdict = if size <= limit { "within" } else { "OVER" };
        let (size, limit) = (kilobytes(size), limit / 1000);
        let _infallible = writeln!(text, "{what}: {size:.1} KB after brotli, {verdict} the limit of {limit} KB");
    }
    // Whoever reads another language has its page, style and words in place of the English ones.
    let mut translating = [0; 3];
    for path in &downloads.translating {
        add(&mut translating, measure(path)?);
    }
    let mut fits = true;
    for language in &downloads.languages {
        let mut whole = translating;
        let words = measure(&language.words)?;
        add(&mut whole, words);
        for path in &language.page {
            add(&mut whole, measure(path)?);
        }
        fits &= whole[2] <= PAGE_LIMIT;
        let verdict = if whole[2] <= PAGE_LIMIT { "within" } else { "OVER" };
        let (size, own, limit) = (kilobytes(whole[2]), kilobytes(words[2]), PAGE_LIMIT / 1000);
        let tag = language.tag;
        let _infallible = writeln!(
            text,
            "whole live graphic in {tag}: {size:.1} KB after brotli, of them {own:.1} KB words, {verdict} the limit of {limit} KB"
        );
    }
    if let Some(file) = store.get(single::FILE) {
        let fit = file.len() <= single::LIMIT;
        fits &= fit;
        let (size, limit) = (kilobytes(file.len()), single::LIMIT / 1000);
        let verdict = if fit { "within" } else { "OVER" };
        let _infallible = writeln!(text, "the one file: {size:.1} KB, {verdict} the limit of {limit} KB");
    }
    let _infallible = writeln!(text, "loaded only when asked for, not counted:");
    for path in &downloads.later {
        line(&mut text, path, measure(path)?);
    }
    Ok(Table { text, fits: fits && sums.iter().all(|(_, [.., size], limit)| size <= limit) })
}

/// What each trick of the build saves of the program and its glue, after brotli: both are made once without each, which
/// takes minutes.
pub(crate) fn explained(root: &Path, site: &Site) -> Result<String, Error> {
    let weight = |program: &[u8], glue: &str| -> Result<usize, Error> {
        Ok(brotli(program).len() + brotli(shorten(GLUE, glue)?.as_bytes()).len())
    };
    let glue = site.parts.modules.get(GLUE).ok_or_else(|| Error::new(format!("there is no module {GLUE}")))?;
    let path = site.manifest.fetched.program.path();
    let program = site.store.get(&path).ok_or_else(|| Error::new(format!("there is no file {path} to measure")))?;
    let shipped = weight(program, glue)?;
    let mut text = format!("{:<44} {:>9}\n", "trick of the build", "saves");
    for trick in Trick::ALL {
        let (without, glue) = wasm::without(root, trick)?;
        let saved = kilobytes(weight(&without, &glue)?) - kilobytes(shipped);
        let _infallible = writeln!(text, "{:<44} {saved:>6.1} KB", trick.name());
    }
    Ok(text)
}

fn line(text: &mut String, name: &str, [plain, gzip, brotli]: [usize; 3]) {
    let _infallible = writeln!(text, "{name:<44} {plain:>9} {gzip:>9} {brotli:>9}");
}

fn add(sum: &mut [usize; 3], sizes: [usize; 3]) {
    for (sum, size) in sum.iter_mut().zip(sizes) {
        *sum += size;
    }
}

#[allow(clippy::cast_precision_loss, reason = "a file of this site is far below 2^52 bytes")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(page: &[u8], core: &[u8], share: &[u8]) -> (Store, Downloads) {
        let mut store = Store::default();
        for (path, content) in [("index.html", page), ("core.wasm", core), ("share.js", share)] {
            store.put(path, content);
        }
        let downloads = Downloads {
            first: vec!["index.html".to_owned()],
            element: vec!["core.wasm".to_owned()],
            later: vec!["share.js".to_owned()],
            ..Downloads::default()
        };
        (store, downloads)
    }

    /// Bytes that no compression makes smaller.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u64;
        std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .take(length)
        .collect()
    }

    #[test]
    fn each_limit_is_held_on_its_own() {
        let fits = |page, core| {
            let (store, downloads) = site(&noise(page), &noise(core), b"");
            table(&store, &downloads).expect("measures").fits
        };
        assert!(fits(19_000, 60_000));
        assert!(!fits(20_100, 1000), "the first picture is too large");
        assert!(!fits(0, 80_100), "the element is too large");
        assert!(!fits(11_000, 79_500), "the whole is too large");
    }

    #[test]
    fn the_one_file_has_a_limit_of_its_own_before_any_compression() {
        let fits = |length| {
            let (mut store, downloads) = site(b"", b"", b"");
            store.put(single::FILE, vec![b' '; length]);
            table(&store, &downloads).expect("measures").fits
        };
        assert!(fits(250_000) && !fits(250_001));
    }

    #[test]
    fn what_is_loaded_later_is_told_and_not_counted() {
        let (store, downloads) = site(&noise(19_000), &noise(60_000), &noise(90_000));
        let table = table(&store, &downloads).expect("measures");
        assert!(table.fits);
        let told: Vec<&str> = table.text.lines().filter(|line| line.contains("KB after brotli")).collect();
        assert_eq!(
            told,
            [
                "first picture: 19.0 KB after brotli, within the limit of 20 KB",
                "element alone: 60.0 KB after brotli, within the limit of 80 KB",
                "whole live graphic: 79.0 KB after brotli, within the limit of 90 KB",
            ]
        );
        let last = table.text.lines().last().expect("a line");
        assert!(last.starts_with("share.js ") && last.contains(" 90000 "), "{last}");
    }

    #[test]
    fn a_file_that_is_not_there_is_an_error() {
        let (store, mut downloads) = site(b"", b"", b"");
        downloads.element.push("gone.js".to_owned());
        assert_eq!(
            table(&store, &downloads).err().map(|error| error.to_string()).as_deref(),
            Some("there is no file gone.js to measure")
        );
    }
}
