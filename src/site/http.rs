//! What a request gets: the file, in the encoding the client takes, with the headers of the contract.
//!
//! Owns the meaning of HTTP here and opens no socket, so that every case can be tested as a call.

use std::fs;
use std::path::{Path, PathBuf};

use maud::html;

use super::base::{Base, PAGES};
use super::oembed;
use super::pictures;
use super::single;
use super::store::{content_hash, gzip, is_hashed};

/// The policy that the page is made to work under.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The policy of the frame. In a sandbox without an origin of its own WebKit takes `'self'` for nothing, so the
/// frame's names the address too that it was asked for by.
fn frame_policy(host: &str) -> String {
    let plain = !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".:-[]".contains(&b));
    if plain { POLICY.replace("'self'", &format!("'self' http://{host}")) } else { POLICY.to_owned() }
}

/// The page that hosts show in a frame.
const FRAME: &str = "embed.html";

/// A year, the most that caches take seriously.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// What is served, and the addresses that it is known by, the public one first.
pub(crate) struct Served<'a> {
    /// The folder with the files.
    pub(crate) root: &'a Path,
    /// Where readers find it.
    pub(crate) bases: &'a [Base],
}

/// The parts of a request that matter here.
#[derive(Default)]
pub(crate) struct Ask<'a> {
    /// `GET`, `HEAD` or another.
    pub(crate) method: &'a str,
    /// Path and query as the client sent them.
    pub(crate) target: &'a str,
    /// The header `Accept-Encoding`.
    pub(crate) encodings: &'a str,
    /// The header `If-None-Match`.
    pub(crate) known: &'a str,
    /// The header `Host`.
    pub(crate) host: &'a str,
}

/// What goes back.
pub(crate) struct Answer {
    /// Status code.
    pub(crate) status: u16,
    /// Names and values.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The content; for `HEAD` too, whose sender leaves it out but counts it.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    fn new(status: u16, kind: &str, body: Vec<u8>) -> Self {
        let headers = vec![
            ("Content-Type", kind.to_owned()),
            ("Content-Security-Policy", POLICY.to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            // A frame with `sandbox="allow-scripts"` has an opaque origin: to it every file is of another host.
            ("Access-Control-Allow-Origin", "*".to_owned()),
            ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
        ];
        Self { status, headers, body }
    }

    /// Under another policy.
    fn under(mut self, policy: String) -> Self {
        for (name, value) in &mut self.headers {
            if *name == "Content-Security-Policy" {
                value.clone_from(&policy);
            }
        }
        self
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Answers a request from the files of the site, or for the oEmbed of an address.
pub(crate) fn answer(site: &Served<'_>, ask: &Ask<'_>) -> Answer {
    let root = site.root;
    if !matches!(ask.method, "GET" | "HEAD") {
        let body = format!("{} is not offered here; GET and HEAD are.\n", ask.method);
        return Answer::new(405, "text/plain; charset=utf-8", body.into_bytes()).with("Allow", "GET, HEAD");
    }
    let (path, query) = ask.target.split_once('?').unwrap_or((ask.target, ""));
    // The static answer's name leads to the endpoint too: the page that links to it may be on either kind of server.
    if path == "/oembed" || path.strip_prefix('/') == Some(oembed::FILE) {
        return embedding(site, query);
    }
    let base = site.bases.first().filter(|_| path.strip_prefix('/').is_some_and(|page| PAGES.contains(&page)));
    let view = base.filter(|_| !query.is_empty()).map(|base| View { base, query });
    let answer = match find(root, ask.target) {
        Some(found) => file(&found, ask, view.as_ref()).unwrap_or_else(|| not_found(root)),
        None => not_found(root),
    };
    match base {
        Some(base) => {
            let (endpoint, title) = (oembed::endpoint(base, query), pictures::TITLE);
            let link = format!("<{endpoint}>; rel=\"alternate\"; type=\"application/json+oembed\"; title=\"{title}\"");
            answer.with("Link", link)
        }
        None => answer,
    }
}

/// A view that a page is asked for.
struct View<'a> {
    base: &'a Base,
    query: &'a str,
}

impl View<'_> {
    /// The page with the way to the oEmbed answer for this view, if it has the way to the one for the whole: most who
    /// look for it read the page and not the header.
    fn led_from(&self, page: &[u8]) -> Option<Vec<u8>> {
        let page = std::str::from_utf8(page).ok()?;
        let way = |query| html! { link href=(oembed::endpoint(self.base, query)); }.0;
        let [whole, view] = ["", self.query].map(|query| way(query).replace("<link ", " ").replace('>', ""));
        page.contains(&whole).then(|| page.replacen(&whole, &view, 1).into_bytes())
    }
}

/// What another site puts into its page for an address of this one.
fn embedding(site: &Served<'_>, query: &str) -> Answer {
    match oembed::answer(site.bases, query) {
        Ok(value) => Answer::new(200, "application/json; charset=utf-8", value.to_string().into_bytes()),
        Err((status, why)) => Answer::new(status, "text/plain; charset=utf-8", why.into_bytes()),
    }
    .with("Cache-Control", "no-cache")
}

fn not_found(root: &Path) -> Answer {
    let page = fs::read(root.join("404.html"))
        .unwrap_or_else(|_| b"<!doctype html><title>Not found</title>Not found".to_vec());
    Answer::new(404, "text/html; charset=utf-8", page).with("Cache-Control", "no-cache")
}

fn file(path: &Path, ask: &Ask<'_>, view: Option<&View<'_>>) -> Option<Answer> {
    let whole = fs::read(path).ok()?;
    let name = path.file_name()?.to_str()?;
    let changed = view.and_then(|view| view.led_from(&whole));
    let packed = match &changed {
        // Brotli at its best takes longer than a reader likes to wait.
        Some(page) => accepts(ask.encodings, "gzip").then(|| ("gzip", gzip(page))),
        None => ["br", "gzip"].into_iter().filter(|coding| accepts(ask.encodings, coding)).find_map(|coding| {
            let suffix = if coding == "br" { "br" } else { "gz" };
            Some((coding, fs::read(path.with_file_name(format!("{name}.{suffix}"))).ok()?))
        }),
    };
    let plain = changed.unwrap_or(whole);
    let tag = content_hash(&plain);
    let (tag, body, coding) = match packed {
        Some((coding, body)) => (format!("\"{tag}-{coding}\""), body, Some(coding)),
        None => (format!("\"{tag}\""), plain, None),
    };
    let unchanged = ask
        .known
        .split(',')
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*");
    let mut answer = if unchanged {
        Answer::new(304, media_type(name), Vec::new())
    } else {
        Answer::new(200, media_type(name), body)
    };
    if name == FRAME {
        // A host that wants to be isolated from other origins takes no frame without this.
        answer = answer.under(frame_policy(ask.host)).with("Cross-Origin-Embedder-Policy", "require-corp");
    }
    // Its own policy allows its script, but where two policies hold, both must: it is for keeping, not for opening here.
    if name == single::FILE {
        answer = answer.with("Content-Disposition", "attachment");
    }
    if let Some(coding) = coding {
        answer = answer.with("Content-Encoding", coding);
    }
    Some(
        answer
            .with("ETag", tag)
            .with("Vary", "Accept-Encoding")
            .with("Cache-Control", if is_hashed(name) { FOR_GOOD } else { "no-cache" }),
    )
}

/// The file that a target names, if it is one below `root`.
fn find(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let decoded = decode(path.strip_prefix('/')?)?;
    let mut found = root.to_owned();
    if !decoded.is_empty() {
        for part in decoded.split('/') {
            // No way up, no hidden file, no drive or stream of Windows, no empty part.
            if part.is_empty() || part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            found.push(part);
        }
    } else {
        found.push("index.html");
    }
    // A link in the folder must not lead out of it either.
    let (found, root) = (found.canonicalize().ok()?, root.canonicalize().ok()?);
    (found.starts_with(root) && found.is_file()).then_some(found)
}

/// Percent-decoding; `None` for what is not UTF-8 or not finished.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|byte| char::from(byte).to_digit(16));
            let value = digit()? * 16 + digit()?;
            bytes.push(u8::try_from(value).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether the header `Accept-Encoding` allows a coding (RFC 9110, 12.5.3).
fn accepts(header: &str, coding: &str) -> bool {
    let weight = |wanted: &str| {
        header.split(',').find_map(|part| {
            let mut fields = part.split(';').map(str::trim);
            if !fields.next()?.eq_ignore_ascii_case(wanted) {
                return None;
            }
            let q = fields.find_map(|field| field.strip_prefix("q=").or_else(|| field.strip_prefix("Q=")));
            Some(q.map_or(1.0, |q| q.parse::<f32>().unwrap_or(0.0)))
        })
    };
    weight(coding).or_else(|| weight("*")).is_some_and(|q| q > 0.0)
}

/// The right type of a file by its name; browsers refuse modules and WebAssembly of another one.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "ttf" => "font/ttf",
        "csv" => "text/csv; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        // Types for TypeScript, which only editors and compilers read.
        "ts" => "text/plain; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_negotiated_as_the_standard_says() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("GZIP;q=0.5", "gzip"));
        assert!(accepts("*", "br"));
        assert!(!accepts("br;q=0, *", "br"));
        assert!(!accepts("gzip; q=0.0", "gzip"));
        assert!(!accepts("", "br"));
        assert!(!accepts("brotli", "br"));
    }

    #[test]
    fn percent_signs_are_decoded_or_refused() {
        assert_eq!(decode("a%20b%C3%A9").as_deref(), Some("a bé"));
        assert_eq!(decode("%2"), None);
        assert_eq!(decode("%zz"), None);
        assert_eq!(decode("%ff"), None);
        assert_eq!(decode("%+1"), None, "a sign is no digit");
    }

    #[test]
    fn the_frames_policy_names_its_address_and_nothing_else_that_a_client_says() {
        assert!(frame_policy("127.0.0.1:8018").starts_with(
            "default-src 'none'; script-src 'self' http://127.0.0.1:8018 'wasm-unsafe-eval'; style-src 'self' http://127.0.0.1:8018;"
        ));
        for odd in ["", "a b", "*", "a;script-src", "'unsafe-inline'"] {
            assert_eq!(frame_policy(odd), POLICY, "{odd:?}");
        }
    }

    #[test]
    fn every_kind_of_file_of_the_site_has_its_type() {
        assert_eq!(media_type("expulsions.0123456789.wasm"), "application/wasm");
        assert_eq!(media_type("expulsions.js"), "text/javascript; charset=utf-8");
        assert_eq!(media_type("index.html.br"), "application/octet-stream");
    }
}
