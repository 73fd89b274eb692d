//! The one file and the block: whole, small, and allowed to do no more than they need.

use std::fs;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::{Run, folder, run};

/// Page and block.
fn made() -> &'static (String, String) {
    static MADE: OnceLock<(String, String)> = OnceLock::new();
    MADE.get_or_init(|| {
        let dir = folder("single");
        let (page, block) = (dir.join("page.html"), dir.join("block.html"));
        let Run { code, out, err } =
            run(&["build", "--single-file", page.to_str().unwrap(), "--block", block.to_str().unwrap()]);
        assert_eq!((code, out.as_str()), (0, ""), "{err}");
        (fs::read_to_string(page).unwrap(), fs::read_to_string(block).unwrap())
    })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).unwrap_or_else(|| panic!("no {start}")).0
}

#[test]
fn neither_is_larger_than_a_mail_and_a_field_take() {
    let (page, block) = made();
    for (name, text) in [("page", page), ("block", block)] {
        println!("{name}: {} bytes", text.len());
        assert!(text.len() <= 250_000, "the {name} has {} bytes", text.len());
    }
}

#[test]
fn the_policy_names_the_script_and_the_style_by_their_hashes_and_allows_nothing_else() {
    let (page, _) = made();
    let hash = |text: &str| BASE64_STANDARD.encode(Sha256::digest(text));
    let (script, style) = (between(page, "<script>", "</script>"), between(page, "<style>", "</style>"));
    assert_eq!(
        between(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">"),
        format!(
            "default-src 'none'; script-src 'sha256-{}' 'wasm-unsafe-eval'; style-src 'sha256-{}'; img-src data:; \
             base-uri 'none'; form-action 'none'",
            hash(script),
            hash(style)
        )
    );
    assert!(page.find("Content-Security-Policy") < page.find("<style>"), "a policy holds for what comes after it");
    assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
}

#[test]
fn nothing_refers_to_another_file_but_links_to_sources() {
    for text in [&made().0, &made().1] {
        let script = between(text, "<script>", "</script>");
        let markup = text.replace(script, "");
        for loading in [
            " src=",
            "srcset=",
            "url(",
            "@import",
            "rel=\"stylesheet\"",
            "rel=\"preload\"",
            "<iframe",
            "<img",
            " style=",
        ] {
            assert!(!markup.contains(loading), "{loading}");
        }
        for loading in ["import(", "import ", "XMLHttpRequest", "WebSocket", "sendBeacon", "eval(", "Worker("] {
            assert!(!script.contains(loading), "{loading}");
        }
        let hrefs = crate::files::attributes(&markup, "href");
        let ids = crate::files::attributes(&markup, "id");
        for href in hrefs.iter().filter(|href| **href != "data:,") {
            let inside = href.strip_prefix('#');
            assert!(inside.map_or(href.starts_with("http"), |id| ids.contains(&id)), "{href}");
        }
        assert!(hrefs.len() > 300, "{}", hrefs.len());
    }
}

#[test]
fn the_block_is_markup_for_within_a_page() {
    let (_, block) = made();
    for tag in ["<html", "<head", "<body", "<title", "<meta", "<link", "<h1", "<!"] {
        assert!(!block.contains(tag), "{tag}");
    }
    // Every rule below the block's class, or the host's page would change.
    let style = between(block, "<style>", "</style>");
    assert!(style.starts_with(".expulsions-block{"), "{}", &style[..60]);
    assert!(style.contains("@media (prefers-color-scheme:dark){.expulsions-block{"), "{style}");
}

#[test]
fn with_an_address_it_says_where_the_rest_is() {
    let file = folder("single-addressed").join("page.html");
    let out = run(&["build", "--single-file", file.to_str().unwrap(), "--url", "https://example.org/expulsions/"]);
    assert_eq!(out.code, 0, "{}", out.err);
    let page = fs::read_to_string(&file).unwrap();
    assert!(page.contains("<a href=\"https://example.org/expulsions/\" rel=\"noopener\">"), "no way to the rest");
    assert!(!made().0.contains("example.org"));
}

/// What WordPress's `wptexturize` makes of a text: in each piece from a `<` to the next `>`, an `&` that begins no entity
/// becomes one.
fn texturized(text: &str) -> String {
    let mut made = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        made += &rest[..start];
        for (at, part) in rest[start..end].split('&').enumerate() {
            if at > 0 {
                made += if begins_an_entity(part) { "&" } else { "&#038;" };
            }
            made += part;
        }
        rest = &rest[end..];
    }
    made + rest
}

/// Whether a text goes on after its `&` as `#38;`, `#x26;` or `amp;`.
fn begins_an_entity(text: &str) -> bool {
    let Some((name, _)) = text.split_once(';') else { return false };
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let digits = hex.unwrap_or(number);
        return !digits.is_empty()
            && digits.chars().all(|it| if hex.is_some() { it.is_ascii_hexdigit() } else { it.is_ascii_digit() });
    }
    (1..=8).contains(&name.len()) && name.chars().all(|it| it.is_ascii_alphabetic() || ('1'..='4').contains(&it))
}

#[test]
fn a_cms_that_takes_comparisons_for_tags_changes_nothing() {
    assert_eq!(texturized("<a href='?a&b&amp;c&#38;d'>&</a>"), "<a href='?a&#038;b&amp;c&#38;d'>&</a>");
    let (page, block) = made();
    for (name, text) in [("block", block), ("page", page)] {
        let changed = texturized(text);
        let at = text.bytes().zip(changed.bytes()).position(|(a, b)| a != b);
        assert_eq!(at, None, "the {name} changes: {}", &changed[at.unwrap_or(0)..][..60]);
    }
}
