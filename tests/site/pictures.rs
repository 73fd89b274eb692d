//! The pictures that others show, and what the page's head tells those who show a link to it.

use std::fs;

use serde_json::Value;

use crate::files::attributes;
use crate::{Run, built, folder, run};

fn measures(png: &[u8]) -> (u32, u32) {
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn each_picture_is_there_in_both_kinds_with_its_measures_and_its_words() {
    let told: Value = serde_json::from_slice(&fs::read(built().join("picture.json")).unwrap()).unwrap();
    let alt = fs::read_to_string(built().join("picture.txt")).unwrap();
    assert_eq!(alt.trim_end(), told["alt"].as_str().unwrap());
    for words in [
        "29 countries and NATO expelled 153 Russians",
        "The largest: the United States, 60",
        "Ambassador recalled, no one expelled:",
    ] {
        assert!(alt.contains(words), "{alt}");
    }
    let files = told["pictures"].as_array().unwrap();
    assert_eq!(files.len(), 8);
    for file in files {
        let name = file["file"].as_str().unwrap();
        let content = fs::read(built().join(name)).unwrap();
        assert_eq!(file["bytes"], content.len(), "{name}");
        if name.ends_with(".png") {
            let (width, height) = measures(&content);
            assert_eq!(
                (file["width"].as_u64(), file["height"].as_u64()),
                (Some(width.into()), Some(height.into())),
                "{name}"
            );
        } else {
            assert!(content.starts_with(b"<svg"), "{name}");
        }
    }
    let png = |name: &str| fs::read(built().join(name)).unwrap();
    // Some messengers show no picture above 300 KB, and no feed waits for a large one.
    for (name, expected, most) in [
        ("picture-card.png", (1200, 630), 60_000),
        ("picture-square.png", (1080, 1080), 60_000),
        ("picture-plain.png", (2240, measures(&png("picture-plain.png")).1), 200_000),
    ] {
        assert_eq!(measures(&png(name)), expected, "{name}");
        assert!(png(name).len() < most, "{name} has {} bytes", png(name).len());
    }
}

#[test]
fn a_card_is_drawn_for_any_view() {
    let Run { code, out, err } = run(&["render", "-o", "-", "--card", "wide", "--query", "c=UA"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("width=\"1200\"") && out.contains("height=\"630\""), "{}", &out[..200]);
    // The headline stands in lines of its own.
    let words = out.split('>').map(|part| part.split('<').next().unwrap().trim()).collect::<Vec<_>>().join(" ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Ukraine expelled 13 Russians. Russia expelled 13 in return."), "{words}");
}

/// The content of the head's tag that has this name.
fn tag<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = head.split_once(&format!("=\"{name}\" content=\""))?;
    rest.split('"').next()
}

#[test]
fn with_an_address_the_head_leads_to_picture_and_embedding_by_absolute_addresses() {
    let dir = folder("addressed");
    let out = run(&["build", "--out", dir.to_str().unwrap(), "--url", "https://example.org/expulsions"]);
    assert_eq!(out.code, 0, "{}", out.err);
    let page = fs::read_to_string(dir.join("index.html")).unwrap();
    let (head, _) = page.split_once("</head>").unwrap();
    assert!(head.len() < 150_000, "who looks for the link reads no further: {}", head.len());
    assert_eq!(tag(head, "og:image"), Some("https://example.org/expulsions/picture-card.png"));
    assert_eq!(tag(head, "og:url"), Some("https://example.org/expulsions/"));
    assert_eq!((tag(head, "og:image:width"), tag(head, "og:image:height")), (Some("1200"), Some("630")));
    assert_eq!(tag(head, "twitter:card"), Some("summary_large_image"));
    let alt = fs::read_to_string(dir.join("picture.txt")).unwrap();
    assert_eq!(tag(head, "og:image:alt"), Some(alt.trim_end()));
    let link = head.split("<link ").find(|link| link.contains("application/json+oembed")).unwrap();
    let link = format!(" {link}");
    let href = attributes(&link, "href")[0];
    assert_eq!(
        href.replace("&amp;", "&"),
        "https://example.org/expulsions/oembed.json?format=json&url=https%3A%2F%2Fexample.org%2Fexpulsions%2F"
    );
    let answer: Value = serde_json::from_slice(&fs::read(dir.join("oembed.json")).unwrap()).unwrap();
    crate::oembed::valid(&answer);
    assert!(answer["html"].as_str().unwrap().contains("src=\"https://example.org/expulsions/embed.html\""), "{answer}");
}

#[test]
fn without_an_address_the_head_names_no_picture() {
    let page = fs::read_to_string(built().join("index.html")).unwrap();
    assert!(!page.contains("og:") && !page.contains("oembed"), "a relative address is of no use there");
    assert!(page.contains("<title>") && page.contains("<meta name=\"description\""), "what a link is shown by then");
    assert!(!built().join("oembed.json").exists());
}
