//! What a reader has to download, held against the limits of this project. A KB is 1000 bytes here, the stricter reading.

use std::fmt::Write as _;

use expulsions::Error;

use super::Site;
use super::store::{brotli, gzip};

/// Everything that the live graphic needs, in bytes after brotli.
const LIVE_LIMIT: usize = 80_000;

/// The first picture: the page with its twin, and its style, in bytes after brotli.
const FIRST_LIMIT: usize = 20_000;

/// The table, and whether the site keeps within the limits.
pub(crate) struct Table {
    /// One line a file, then the two sums.
    pub(crate) text: String,
    /// Both sums are within their limits.
    pub(crate) fits: bool,
}

/// Measures every file that the live graphic needs.
pub(crate) fn table(site: &Site) -> Result<Table, Error> {
    let mut text = format!("{:<44} {:>9} {:>9} {:>9}\n", "file", "bytes", "gzip", "brotli");
    let (mut live, mut first) = ([0; 3], [0; 3]);
    for path in &site.live {
        let content = site.store.get(path).ok_or_else(|| Error::new(format!("there is no file {path} to measure")))?;
        let sizes = [content.len(), gzip(content).len(), brotli(content).len()];
        line(&mut text, path, sizes);
        add(&mut live, sizes);
        if site.first.contains(path) {
            add(&mut first, sizes);
        }
    }
    line(&mut text, "first picture (page with twin, style)", first);
    line(&mut text, "whole live graphic", live);
    for (what, size, limit) in [("first picture", first[2], FIRST_LIMIT), ("whole live graphic", live[2], LIVE_LIMIT)] {
        let verdict = if size <= limit { "within" } else { "OVER" };
        let _infallible = writeln!(
            text,
            "{what}: {:.1} KB after brotli, {verdict} the limit of {} KB",
            kilobytes(size),
            limit / 1000
        );
    }
    Ok(Table { text, fits: first[2] <= FIRST_LIMIT && live[2] <= LIVE_LIMIT })
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
    use crate::site::store::Store;

    fn site(page: &[u8], core: &[u8]) -> Site {
        let mut store = Store::default();
        store.put("index.html", page);
        store.put("core.wasm", core);
        let live = vec!["index.html".to_owned(), "core.wasm".to_owned()];
        Site { store, live, first: vec!["index.html".to_owned()] }
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
        let fits = |page, core| table(&site(&noise(page), &noise(core))).expect("measures").fits;
        assert!(fits(19_000, 60_000));
        assert!(!fits(20_100, 1000), "the first picture is too large");
        assert!(!fits(1000, 79_500), "the whole is too large");
    }

    #[test]
    fn a_file_that_is_not_there_is_an_error() {
        let mut site = site(b"", b"");
        site.live.push("gone.js".to_owned());
        assert_eq!(
            table(&site).err().map(|error| error.to_string()).as_deref(),
            Some("there is no file gone.js to measure")
        );
    }
}
