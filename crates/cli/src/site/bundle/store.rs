//! The files of the site, in memory until all are made: names with a hash of the content, and the
//! same files compressed beside them.
//!
//! Owns naming, compressing and writing; knows nothing of what the files say.

use std::collections::BTreeMap;
use std::io::Write as _;

use expulsions::Error;
use sha2::{Digest as _, Sha256};

use super::manifest::Asset;
use crate::site::target::{Others, Target};

/// Folder of everything that carries a hash and may be cached for good.
pub(crate) const ASSETS: &str = "assets";

/// Length of the hash in a file name, in hexadecimal digits.
pub(crate) const HASH_LENGTH: usize = 10;

/// Extensions of files that are worth compressing, which is every text, the WebAssembly and the fonts.
const COMPRESSED: [&str; 12] = ["html", "js", "css", "json", "svg", "csv", "wasm", "md", "txt", "xml", "ttf", "ts"];

/// Whether files are packed for the way to the reader.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Packing {
    /// As small as can be, with a good deal of work.
    Best,
    /// Not at all.
    None,
}

/// Paths relative to the root of the site, and their content.
#[derive(Default)]
pub(crate) struct Store {
    files: BTreeMap<String, Vec<u8>>,
}

impl Store {
    /// Puts a file at a path that stays the same from release to release.
    pub(crate) fn put(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), content.into());
    }

    /// Puts a file under `assets/` with a hash of its content in its name.
    pub(crate) fn put_hashed(&mut self, stem: &str, extension: &str, content: impl Into<Vec<u8>>) -> Asset {
        let content = content.into();
        let asset = Asset::of(stem, extension, &content);
        self.files.insert(asset.path(), content);
        asset
    }

    /// Puts a script at the root once more, with the hash of its content in its name, for the pages of this release. It stays
    /// beside the first, so that what is in it finds its neighbours. Returns the name.
    pub(crate) fn pin(&mut self, script: &str) -> Result<String, Error> {
        let missing = || Error::new(format!("there is no script {script} for the pages"));
        let content = self.files.get(script).cloned().ok_or_else(missing)?;
        let name = format!("{}.{}.js", script.trim_end_matches(".js"), content_hash(&content));
        self.files.insert(name.clone(), content);
        Ok(name)
    }

    /// The content of a file that was put.
    pub(crate) fn file(&self, asset: &Asset) -> Result<&[u8], Error> {
        let path = asset.path();
        self.get(&path).ok_or_else(|| Error::new(format!("there is no file {path}")))
    }

    /// The content at a path, if there is such a file.
    pub(crate) fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Every path, sorted.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Writes every file with `.br` and `.gz` beside it where that is smaller; returns how many there are.
    ///
    /// The entry points come last, so that a server that already serves the folder never hands out a page
    /// whose parts are not there yet.
    pub(crate) fn write(&self, mut target: Target, others: Others, packing: Packing) -> Result<usize, Error> {
        let (assets, entries): (Vec<_>, Vec<_>) = self.files.iter().partition(|(path, _)| is_hashed(path));
        for (path, content) in assets.into_iter().chain(entries) {
            let packed = [("br", brotli as fn(&[u8]) -> Vec<u8>), ("gz", gzip)].map(|(suffix, compress)| {
                let small = (packing == Packing::Best && is_compressed(path)).then(|| compress(content));
                (suffix, small.filter(|small| small.len() < content.len()))
            });
            target.stage(path, content, packed.into())?;
        }
        target.commit(others)
    }
}

/// The first [`HASH_LENGTH`] digits of the SHA-256 of some bytes.
pub(crate) fn content_hash(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let mut text: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    text.truncate(HASH_LENGTH);
    text
}

/// Whether a file name carries a hash of the content, so that it may be cached for good.
pub(crate) fn is_hashed(name: &str) -> bool {
    name.rsplit('.').nth(1).is_some_and(|part| part.len() == HASH_LENGTH && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn is_compressed(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| COMPRESSED.contains(&extension))
}

/// Brotli at its best quality, which is what the limits are measured with. What repeats in a program stands at distances
/// like those in a font, which brotli has a way to write.
pub(crate) fn brotli(content: &[u8]) -> Vec<u8> {
    use ::brotli::enc::backward_references::BrotliEncoderMode::{BROTLI_MODE_FONT, BROTLI_MODE_GENERIC};
    let mode = if content.starts_with(b"\0asm") { BROTLI_MODE_FONT } else { BROTLI_MODE_GENERIC };
    let params = ::brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        mode,
        ..Default::default()
    };
    let mut out = Vec::new();
    ::brotli::BrotliCompress(&mut &content[..], &mut out, &params).expect("writing to memory does not fail");
    out
}

/// Gzip at its best level.
pub(crate) fn gzip(content: &[u8]) -> Vec<u8> {
    gzip_at(flate2::Compression::best(), content)
}

/// Gzip for what is made while a reader waits.
pub(crate) fn gzip_fast(content: &[u8]) -> Vec<u8> {
    gzip_at(flate2::Compression::fast(), content)
}

fn gzip_at(level: flate2::Compression, content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
    encoder.write_all(content).expect("writing to memory does not fail");
    encoder.finish().expect("writing to memory does not fail")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn the_name_changes_with_the_content() {
        let mut store = Store::default();
        let one = store.put_hashed("page", "css", "a{}");
        let two = store.put_hashed("page", "css", "b{}");
        assert_ne!(one, two);
        assert!(is_hashed(&one.name()) && is_hashed(&two.name()), "{one:?} {two:?}");
        assert_eq!(store.get(&one.path()), Some(&b"a{}"[..]));
        assert!(!is_hashed("index.html") && !is_hashed("expulsions-2018.csv") && !is_hashed("a.notahashed.js"));
    }

    #[test]
    fn a_script_is_there_by_its_content_and_as_before() {
        let mut store = Store::default();
        store.put("main.js", "import('./assets/a.js')");
        let name = store.pin("main.js").expect("it is there");
        assert!(is_hashed(&name), "{name}");
        assert_eq!(store.get(&name), store.get("main.js"));
        let error = Store::default().pin("main.js").expect_err("it is not there").to_string();
        assert_eq!(error, "there is no script main.js for the pages");
    }

    #[test]
    fn compressed_text_unpacks_to_itself() {
        let text = "one country, one tile; ".repeat(40);
        let mut back = Vec::new();
        ::brotli::BrotliDecompress(&mut &brotli(text.as_bytes())[..], &mut back).expect("decodes");
        assert_eq!(back, text.as_bytes());
        let mut back = String::new();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes())[..]).read_to_string(&mut back).expect("decodes");
        assert_eq!(back, text);
    }
}
