//! The oEmbed endpoint, held against the specification.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::files::ungzip;
use crate::hosting::free_port;
use crate::serve::Served;
use crate::{built, folder, project, run};

/// What the specification requires of an answer of type `rich`.
#[track_caller]
pub(crate) fn valid(answer: &Value) {
    assert_eq!(answer["type"], "rich");
    assert_eq!(answer["version"], "1.0", "a string");
    assert!(answer["html"].as_str().is_some_and(|html| html.contains("<iframe ")), "{answer}");
    for name in ["width", "height"] {
        assert!(answer[name].as_u64().is_some_and(|pixels| pixels > 0), "{name}: {answer}");
    }
    for name in ["title", "provider_name", "provider_url"] {
        assert!(answer[name].as_str().is_some_and(|text| !text.is_empty()), "{name}: {answer}");
    }
    assert!(answer["cache_age"].as_u64().is_some(), "{answer}");
    let thumbnail = ["thumbnail_url", "thumbnail_width", "thumbnail_height"].map(|name| answer.get(name).is_some());
    assert!(thumbnail == [true; 3] || thumbnail == [false; 3], "all three or none: {answer}");
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(body)))
}

#[test]
fn the_endpoint_answers_for_the_view_of_an_address_within_the_maxima() {
    let served = Served::start();
    let address = format!("http://{}/?c=UA,PL&side=by", served.address);
    let got = served.get(&format!("/oembed?url={}&maxwidth=600&maxheight=500&format=json", encoded(&address)));
    assert_eq!((got.status, got.header("Content-Type")), (200, Some("application/json; charset=utf-8")));
    let answer = json(&got.body);
    valid(&answer);
    assert_eq!((answer["width"].as_u64(), answer["height"].as_u64()), (Some(600), Some(500)));
    let html = answer["html"].as_str().unwrap();
    let frame =
        format!("src=\"http://{}/embed.html?c=UA,PL&amp;side=by\" width=\"600\" height=\"500\"", served.address);
    assert!(html.contains(&frame), "{html}");
    assert!(html.contains("<blockquote><p>Ukraine and Poland expelled 17 Russians.</p>"), "{html}");
    assert!(html.contains(&format!("<a href=\"http://{}/?c=UA,PL&amp;side=by\">", served.address)), "{html}");
    assert!(!html.contains("<script") && !html.contains("style="), "hosts take both out: {html}");
}

#[test]
fn what_is_refused_is_refused_as_the_specification_says() {
    let served = Served::start();
    let ours = encoded(&format!("http://{}/", served.address));
    for (query, status) in [
        (format!("url={ours}"), 200),
        (format!("url={ours}&format=json"), 200),
        (format!("url={ours}&format=xml"), 501),
        (format!("url={}", encoded("https://example.com/")), 404),
        (format!("url={}", encoded(&format!("http://{}/sources.html", served.address))), 404),
        ("format=json".to_owned(), 400),
        (format!("url={ours}&maxwidth=wide"), 400),
    ] {
        assert_eq!(served.get(&format!("/oembed?{query}")).status, status, "{query}");
    }
}

/// A host that is given the address of a view finds the answer for just that view, by the header alone.
#[test]
fn the_header_of_a_page_leads_to_the_answer_for_its_view() {
    let served = Served::start();
    let got = served.get("/?c=US&x=%3Cb%3E");
    let link = got.header("Link").unwrap();
    assert!(link.ends_with("rel=\"alternate\"; type=\"application/json+oembed\"; title=\"The diplomatic expulsions of 2018, country by country\""), "{link}");
    let target = link.strip_prefix('<').and_then(|rest| rest.split('>').next()).unwrap();
    let path = target.strip_prefix(&format!("http://{}", served.address)).unwrap();
    let answer = json(&served.get(path).body);
    valid(&answer);
    assert!(answer["html"].as_str().unwrap().contains("<p>The United States expelled 60 Russians."), "{answer}");
    assert_eq!(served.get("/sources.html").header("Link"), None, "that is no graphic");
}

#[test]
fn behind_a_proxy_the_answer_speaks_of_the_public_address() {
    let served = Served::with(built(), &["--url", "https://example.org/expulsions/"]);
    let got = served.get(&format!("/oembed?url={}", encoded("https://example.org/expulsions/index.html?c=US")));
    let answer = json(&got.body);
    valid(&answer);
    let html = answer["html"].as_str().unwrap();
    assert!(html.contains("src=\"https://example.org/expulsions/embed.html?c=US\""), "{html}");
    assert_eq!(answer["thumbnail_url"], "https://example.org/expulsions/picture-card.png");
}

/// What programs of others make of an address, each by itself: they look for the way in the page, and follow it.
fn read(address: &str, maxwidth: &str) -> Value {
    let script = project().join("tests/oembed.mjs");
    let out = Command::new("node").arg(script).arg(address).arg(maxwidth).output().expect("node starts");
    assert!(out.status.success(), "{address}: {}", String::from_utf8_lossy(&out.stderr));
    json(&out.stdout)
}

#[test]
fn readers_of_others_find_the_answer_through_the_page_for_the_view_of_its_address() {
    let (dir, port) = (folder("oembed").display().to_string(), free_port().to_string());
    let home = format!("http://127.0.0.1:{port}/");
    let out = run(&["build", "--out", &dir, "--url", &home]);
    assert_eq!(out.code, 0, "{}", out.err);
    let served = Served::on(Path::new(&dir), &port, &[]);

    let whole = read(&home, "600");
    valid(&whole["extractus"]);
    assert_eq!(whole["extractus"]["method"], "auto-discovery");
    assert_eq!(whole["extractus"]["width"], 600, "it passes on what the host has room for");
    assert_eq!(whole["unfurl"]["width"], 800, "it asks for no measure");
    for reader in ["extractus", "unfurl"] {
        let html = whole[reader]["html"].as_str().unwrap_or_else(|| panic!("no html for {reader}: {whole}"));
        assert!(html.contains(&format!("src=\"{home}embed.html\"")), "{reader}: {html}");
        assert_eq!(whole[reader]["type"], "rich", "{reader}");
    }
    assert_eq!(whole["openGraph"]["images"][0]["url"], format!("{home}picture-card.png"));

    let view = read(&format!("{home}?c=UA,PL&side=by"), "");
    valid(&view["extractus"]);
    for reader in ["extractus", "unfurl"] {
        let html = view[reader]["html"].as_str().unwrap_or_default().replace("&amp;", "&");
        assert!(html.contains(&format!("src=\"{home}embed.html?c=UA,PL&side=by\"")), "{reader}: {html}");
        assert!(html.contains("<p>Ukraine and Poland expelled 17 Russians.</p>"), "{reader}: {html}");
    }

    // However it is packed, the page of a view is the page with another way to the answer.
    let plain = served.get("/?c=%22%3E%3Cb%3E");
    let packed = served.ask("GET", "/?c=%22%3E%3Cb%3E", &["Accept-Encoding: gzip, br"]);
    assert_eq!(packed.header("Content-Encoding"), Some("gzip"));
    assert!(ungzip(&packed.body) == plain.body, "another page when packed");
    let text = String::from_utf8(plain.body).unwrap();
    let page = String::from_utf8(served.get("/").body).unwrap();
    let differ: Vec<(&str, &str)> =
        page.split('<').zip(text.split('<')).filter(|(whole, view)| whole != view).collect();
    assert_eq!(differ.len(), 1, "{differ:?}");
    assert!(differ[0].1.starts_with("link rel=\"alternate\" type=\"application/json+oembed\" href=\""), "{differ:?}");
}
