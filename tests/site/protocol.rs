//! What RFC 9110 and 9112 say about requests, over the wire; the rules themselves are tried in `crates/cli/src/site/server/negotiation.rs`.

use crate::files::{unbrotli, ungzip};
use crate::serve::{Got, Served, asset};
use crate::{built, folder};

#[test]
fn every_coding_has_a_tag_of_its_own_and_is_known_by_it_alone() {
    let served = Served::start();
    let tags = ["br", "gzip", "identity"].map(|coding| {
        let got = served.ask("GET", "/", &[&format!("Accept-Encoding: {coding}")]);
        assert_eq!((got.status, got.header("Vary")), (200, Some("Accept-Encoding")), "{coding}");
        got.header("ETag").unwrap().to_owned()
    });
    for (number, coding) in ["br", "gzip", "identity"].into_iter().enumerate() {
        for (other, tag) in tags.iter().enumerate() {
            assert!(tag.starts_with('"'), "{tag} is weak");
            let headers = [&*format!("Accept-Encoding: {coding}"), &*format!("If-None-Match: {tag}")];
            let got = served.ask("GET", "/", &headers);
            assert_eq!(got.status, if other == number { 304 } else { 200 }, "{coding}, {tag}");
            let headers = [&*format!("Accept-Encoding: {coding}"), &*format!("If-Match: {tag}")];
            assert_eq!(
                served.ask("GET", "/", &headers).status,
                if other == number { 200 } else { 412 },
                "{coding}, {tag}"
            );
        }
    }
    let known = served.ask("HEAD", "/", &["Accept-Encoding: br", &format!("If-None-Match: {}", tags[0])]);
    for (name, value) in [("ETag", &*tags[0]), ("Vary", "Accept-Encoding"), ("Cache-Control", "no-cache")] {
        assert_eq!(known.header(name), Some(value), "a 304 says what a 200 would: {name}");
    }
    assert_eq!(known.status, 304);
}

#[test]
fn weights_choose_the_coding_and_what_is_refused_is_not_sent() {
    let served = Served::start();
    let plain = std::fs::read(built().join("index.html")).unwrap();
    for (accept, coding) in [
        ("br;q=0.1, gzip;q=0.2", Some("gzip")),
        ("br;q=0.2, gzip;q=0.1, identity;q=0.3", None),
        ("*;q=0.1", Some("br")),
        ("identity;q=0, gzip;q=0.001", Some("gzip")),
    ] {
        let got = served.ask("GET", "/", &[&format!("Accept-Encoding: {accept}")]);
        assert_eq!((got.status, got.header("Content-Encoding")), (200, coding), "{accept}");
        let body = match coding {
            Some("br") => unbrotli(&got.body),
            Some(_) => ungzip(&got.body),
            None => got.body,
        };
        assert!(body == plain, "{accept}");
    }
    let picture = served.ask("GET", "/picture-card.png", &["Accept-Encoding: br, *;q=0"]);
    assert_eq!((picture.status, picture.header("Vary")), (406, Some("Accept-Encoding")), "it is not packed");
}

#[test]
fn parts_are_sent_of_the_form_that_is_asked_for_as_long_as_it_is_the_same() {
    let served = Served::start();
    let wasm = asset("expulsions.", ".wasm");
    for coding in ["br", "identity"] {
        let accept = format!("Accept-Encoding: {coding}");
        let whole = served.ask("GET", &wasm, &[&accept]);
        assert_eq!((whole.status, whole.header("Accept-Ranges")), (200, Some("bytes")));
        let (length, tag) = (whole.body.len(), whole.header("ETag").unwrap());
        let half = length / 2;
        let mut joined = Vec::new();
        for (range, from, to) in [(format!("0-{}", half - 1), 0, half - 1), (format!("{half}-"), half, length - 1)] {
            let got =
                served.ask("GET", &wasm, &[&accept, &format!("Range: bytes={range}"), &format!("If-Range: {tag}")]);
            assert_eq!((got.status, got.header("ETag")), (206, Some(tag)), "{coding}, {range}");
            assert_eq!(got.header("Content-Range"), Some(&*format!("bytes {from}-{to}/{length}")), "{coding}");
            assert_eq!(got.header("Content-Length"), Some(&*got.body.len().to_string()));
            joined.extend(got.body);
        }
        assert!(joined == whole.body, "{coding}: the parts are not the whole");
        let beyond = served.ask("GET", &wasm, &[&accept, &format!("Range: bytes={length}-")]);
        assert_eq!((beyond.status, beyond.header("Content-Range")), (416, Some(&*format!("bytes */{length}"))));
        for (headers, why) in [
            (&["Range: bytes=0-9", "If-Range: \"other\""][..], "it has changed"),
            (&["Range: bytes=0-4,6-9"], "several parts"),
            (&["Range: lines=0-9"], "another unit"),
            (&["Range: bytes=9-0"], "no range"),
        ] {
            let got = served.ask("GET", &wasm, &[&[accept.as_str()], headers].concat());
            assert_eq!((got.status, got.body.len()), (200, length), "{coding}: {why}");
        }
        assert_eq!(served.ask("HEAD", &wasm, &[&accept, "Range: bytes=0-9"]).status, 200, "only GET has parts");
    }
}

#[test]
fn head_says_what_get_would_for_every_kind_of_answer() {
    let served = Served::start();
    for target in ["/", "/?c=UA", "/nothing-here", "/oembed?url=x", "/embed.html", &asset("expulsions.", ".wasm")] {
        for coding in ["br", "gzip", "identity"] {
            let accept = format!("Accept-Encoding: {coding}");
            let (get, head) = (served.ask("GET", target, &[&accept]), served.ask("HEAD", target, &[&accept]));
            assert_eq!(head.body.len(), 0, "{target}");
            let lines = |got: &Got| {
                let lines = got.head.lines().filter(|line| !line.to_ascii_lowercase().starts_with("date:"));
                let mut lines: Vec<String> = lines.map(str::to_owned).collect();
                lines.sort();
                lines
            };
            assert_eq!(lines(&head), lines(&get), "{target}, {coding}");
        }
    }
}

/// What a client calls the server is not what the server is called.
#[test]
fn the_header_host_is_never_part_of_an_answer_unless_the_server_was_told_of_it() {
    let dir = folder("told");
    let out = crate::run(&["build", "--out", dir.to_str().unwrap(), "--url", "https://example.org/expulsions/"]);
    assert_eq!(out.code, 0, "{}", out.err);
    let served = Served::with(&dir, &["--url", "https://example.org/expulsions/"]);
    let ask = |target: &str, host: &str| {
        let host = if host.is_empty() { String::new() } else { format!("Host: {host}\r\n") };
        Got::read(&served.send(format!("GET {target} HTTP/1.1\r\n{host}Connection: close\r\n\r\n").as_bytes()))
    };
    let own = served.address.clone();
    let named = own.replace("127.0.0.1", "localhost");
    for target in ["/", "/?c=UA", "/embed.html", "/embed.html?c=UA", "/de/embed.html", "/nothing", "/oembed?url=x"] {
        let usual = ask(target, "example.org");
        for host in ["evil.example", "example.org.evil.example", "evil.example:80", "*", "a'b;c", "127.0.0.1:1", "é"] {
            let got = ask(target, host);
            let said = format!("{}{}", got.head, String::from_utf8_lossy(&got.body));
            assert!(
                !said.contains("evil") && !said.contains("a'b") && !said.contains("127.0.0.1"),
                "{target}, {host}: {}",
                got.head
            );
            assert_eq!(
                got.header("Content-Security-Policy"),
                usual.header("Content-Security-Policy"),
                "{target}, {host}"
            );
            assert_eq!(got.header("Link"), usual.header("Link"), "{target}, {host}");
            assert!(got.body == usual.body, "{target}, {host}");
        }
    }
    let frame = |host: &str| ask("/embed.html", host).header("Content-Security-Policy").unwrap().to_owned();
    for (host, origins) in [
        ("example.org", "https://example.org".to_owned()),
        (&own, format!("https://example.org http://{own}")),
        (&named, format!("https://example.org http://{named}")),
    ] {
        assert!(frame(host).contains(&format!("script-src 'self' {origins} 'wasm-unsafe-eval'")), "{}", frame(host));
    }
    assert_eq!(ask("/", "").status, 400, "a request of HTTP/1.1 names its host");
    let twice = "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n";
    assert_eq!(Got::read(&served.send(twice.as_bytes())).status, 400);
}

#[test]
fn older_and_stranger_forms_of_a_request_are_understood_or_refused() {
    let served = Served::start();
    let host = &served.address;
    for (head, status) in [
        ("GET / HTTP/1.0\r\n".to_owned(), 200),
        (format!("GET http://{host}/index.html HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 200),
        (format!("OPTIONS * HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 405),
        (format!("CONNECT {host} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 405),
        (format!("TRACE / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 405),
        (format!("get / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 405),
        (format!("GET index.html HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"), 400),
        (format!("GET / HTTP/3.0\r\nHost: {host}\r\nConnection: close\r\n"), 400),
        (format!("GET / HTTP/1.1\r\nHost : {host}\r\nConnection: close\r\n"), 400),
        ("nonsense\r\n".to_owned(), 400),
    ] {
        let raw = served.send(format!("{head}\r\n").as_bytes());
        assert_eq!(Got::read(&raw).status, status, "{head:?}");
    }
}
