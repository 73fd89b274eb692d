//! Clients that are hostile, slow, gone or many: each gets its answer or its end, and none is in the way of another.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::files::unbrotli;
use crate::serve::{Got, Served};
use crate::{built, folder};

/// A request whose answer leaves the connection open.
pub(crate) fn request(address: &str, target: &str) -> String {
    format!("GET {target} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br\r\n\r\n")
}

/// Reads one answer of a connection that stays open.
fn one_answer(stream: &mut TcpStream) -> Got {
    let mut raw = Vec::new();
    let mut byte = [0];
    while !raw.ends_with(b"\r\n\r\n") {
        assert_eq!(stream.read(&mut byte).unwrap(), 1, "ended after {:?}", String::from_utf8_lossy(&raw));
        raw.push(byte[0]);
    }
    let mut got = Got::read(&raw);
    let length = got.header("Content-Length").unwrap().parse().unwrap();
    got.body = vec![0; length];
    stream.read_exact(&mut got.body).unwrap();
    got
}

/// A site with a page and a file that no socket holds.
pub(crate) fn site_with_a_large_file(name: &str) -> PathBuf {
    let dir = folder(name);
    std::fs::write(dir.join("index.html"), "the page").unwrap();
    std::fs::write(dir.join("large.bin"), vec![7; 32 << 20]).unwrap();
    dir
}

#[cfg(target_os = "linux")]
pub(crate) fn memory(served: &mut Served) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", served.process().id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
}

/// Where the system does not say, it is not held.
#[cfg(not(target_os = "linux"))]
pub(crate) fn memory(_: &mut Served) -> u64 {
    0
}

#[test]
fn no_announced_length_ends_the_server() {
    let served = Served::start();
    for (length, status) in [
        ("1", 405),
        ("65536", 405),
        ("65537", 413),
        ("1000000", 413),
        ("4294967296", 413),
        ("1000000000000", 413),
        ("9223372036854775807", 413),
        ("18446744073709551613", 413),
        ("18446744073709551614", 431),
        ("18446744073709551615", 431),
        ("18446744073709551616", 400),
        ("99999999999999999999999999", 400),
        ("-1", 400),
        ("+1", 400),
        ("0x10", 400),
        ("1, 2", 400),
        ("", 400),
        ("many", 400),
    ] {
        for method in ["POST", "GET", "PUT"] {
            let expected = if method == "GET" && status == 405 { 200 } else { status };
            let content = "x".repeat(length.parse().unwrap_or(0).min(65_536));
            let host = &served.address;
            let head =
                format!("{method} / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
            let got = Got::read(&served.send((head + &content).as_bytes()));
            assert_eq!(got.status, expected, "{method}, {length:?}");
            assert_eq!(served.get("/").status, 200, "after {method}, {length:?}");
        }
    }
    for chunks in ["FFFFFFFFFFFFFFF\r\nx", "FFFFFFFFFFFFFFFFFF\r\nx", "-1\r\n", "x\r\n", &"1\r\nx\r\n".repeat(70_000)] {
        let host = &served.address;
        let head = format!(
            "POST / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}"
        );
        let mut stream = served.connect();
        let _enough = stream.write_all(head.as_bytes());
        let _gone = stream.shutdown(Shutdown::Write);
        let mut raw = Vec::new();
        let _reset = stream.read_to_end(&mut raw);
        if !raw.is_empty() {
            let status = Got::read(&raw).status;
            assert!([400, 413].contains(&status), "{status} for {:?}", &chunks[..8.min(chunks.len())]);
        }
        assert_eq!(served.get("/").status, 200);
    }
}

#[test]
fn a_head_without_end_is_not_taken_into_memory() {
    let mut served = Served::start();
    served.get("/");
    let before = memory(&mut served);
    let host = served.address.clone();
    let starts = [
        "GET /".to_owned(),
        "G".to_owned(),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nX: "),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nX"),
    ];
    for start in &starts {
        let mut stream = served.connect();
        stream.write_all(start.as_bytes()).unwrap();
        let part = [b'a'; 65_536];
        // As much as is taken, which sockets hold some megabytes of.
        let taken = (0..800).take_while(|_| stream.write_all(&part).is_ok()).count();
        assert!(taken < 400, "{taken} parts of 64 KB were taken for {start:?}");
    }
    let fields: String = (0..100_000).map(|number| format!("X-{number}: y\r\n")).collect();
    let mut stream = served.connect();
    let _enough = stream.write_all(format!("GET / HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n").as_bytes());
    drop(stream);
    assert_eq!(served.get("/").status, 200);
    let grown = memory(&mut served).saturating_sub(before);
    assert!(grown < 16 << 20, "{grown} bytes more");
    let long = format!("GET /{} HTTP/1.1\r\nHost: {host}\r\n\r\n", "a".repeat(20_000));
    let status = Got::read(&served.send(long.as_bytes())).status;
    assert!([414, 431].contains(&status), "{status}");
}

/// With a bound of 80 connections: those who say nothing, half of it, or take no answer give way to who does.
#[cfg(unix)]
#[test]
fn slow_and_half_open_clients_shut_nobody_out() {
    let dir = site_with_a_large_file("slow");
    let served = Served::with_files(&dir, 128);
    let host = served.address.clone();
    let starts = [
        String::new(),
        "GET / HT".to_owned(),
        format!("GET / HTTP/1.1\r\nHost: {host}\r\nX: y"),
        format!("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 60000\r\n\r\nx"),
        request(&host, "/large.bin"),
        request(&host, "/large.bin").repeat(3),
    ];
    let mut slow = Vec::new();
    for start in starts.iter().cycle().take(300) {
        let mut stream = served.connect();
        let _closed = stream.write_all(start.as_bytes());
        slow.push(stream);
        if slow.len() % 30 == 0 {
            assert_eq!(served.get("/").body, b"the page", "with {} slow clients", slow.len());
        }
    }
    for _ in 0..20 {
        assert_eq!(served.get("/").body, b"the page");
    }
}

#[test]
fn of_connections_opened_at_once_every_one_is_answered() {
    let served = Served::start();
    let page = unbrotli(&served.ask("GET", "/", &["Accept-Encoding: br"]).body);
    for count in [2, 4, 6, 8, 64] {
        for trial in 0..20 {
            let mut streams: Vec<TcpStream> = (0..count).map(|_| served.connect()).collect();
            // The last first, and all kept open.
            for stream in streams.iter_mut().rev() {
                stream.write_all(request(&served.address, "/").as_bytes()).unwrap();
            }
            for stream in &mut streams {
                stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                let got = one_answer(stream);
                assert!(unbrotli(&got.body) == page, "{count} connections, trial {trial}");
            }
        }
    }
}

/// 44 milliseconds each would be 17 seconds.
#[test]
fn no_answer_on_a_kept_connection_waits_for_the_client_to_confirm_the_last() {
    let dir = folder("sized");
    std::fs::write(dir.join("index.html"), "the page").unwrap();
    for size in [1_000, 4_000, 16_000, 40_000] {
        std::fs::write(dir.join(format!("{size}.bin")), vec![7; size]).unwrap();
    }
    let served = Served::of(&dir);
    let mut stream = served.connect();
    let begun = Instant::now();
    for _ in 0..100 {
        for size in [1_000, 4_000, 16_000, 40_000] {
            stream.write_all(request(&served.address, &format!("/{size}.bin")).as_bytes()).unwrap();
            assert_eq!(one_answer(&mut stream).body.len(), size);
        }
    }
    assert!(begun.elapsed() < Duration::from_secs(9), "{:?}", begun.elapsed());
}

#[test]
fn requests_sent_ahead_are_answered_in_order() {
    let served = Served::start();
    let mut stream = served.connect();
    let ahead: String =
        ["/", "/nothing-here", "/expulsions.js", "/"].map(|target| request(&served.address, target)).concat();
    stream.write_all(ahead.as_bytes()).unwrap();
    let statuses = [(); 4].map(|()| one_answer(&mut stream).status);
    assert_eq!(statuses, [200, 404, 200, 200]);
}

fn signal(served: &mut Served, name: &str) {
    let id = served.process().id();
    assert!(Command::new("sh").arg("-c").arg(format!("kill -{name} {id}")).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn told_to_end_it_finishes_the_answers_under_way_and_ends_with_0() {
    let dir = site_with_a_large_file("ended");
    for name in ["TERM", "INT"] {
        let mut served = Served::of(&dir);
        // One has been answered, one has said half a request, one has said nothing.
        let mut idle = [(); 3].map(|()| served.connect());
        idle[0].write_all(request(&served.address, "/").as_bytes()).unwrap();
        one_answer(&mut idle[0]);
        idle[1].write_all(b"GET / HT").unwrap();
        let mut stream = served.connect();
        stream.write_all(request(&served.address, "/large.bin").as_bytes()).unwrap();
        let mut start = [0; 1000];
        stream.read_exact(&mut start).unwrap();
        signal(&mut served, name);
        for mut stream in idle {
            let mut rest = Vec::new();
            let _reset = stream.read_to_end(&mut rest);
            assert_eq!(rest, b"", "{name}: it was waiting for nothing");
        }
        let mut raw = start.to_vec();
        stream.read_to_end(&mut raw).unwrap();
        let got = Got::read(&raw);
        assert_eq!((got.status, got.body.len()), (200, 32 << 20), "{name}: the answer was cut");
        assert_eq!(served.process().wait().unwrap().code(), Some(0), "{name}");
        assert!(TcpStream::connect(&served.address).is_err(), "{name}");
    }
}

/// So many readers on connections that stay open, each with so many requests or for so long.
pub(crate) fn load(served: &mut Served, readers: usize, enough: impl Fn(usize) -> bool + Sync) -> usize {
    rlimit::increase_nofile_limit(readers as u64 + 200).unwrap();
    let page = std::fs::read(built().join("index.html.br")).unwrap();
    let (address, ask) = (served.address.clone(), request(&served.address, "/"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut asked = 0;
    let mut grown = 0;
    runtime.block_on(async {
        let mut streams = Vec::new();
        for _ in 0..readers {
            streams.push(tokio::net::TcpStream::connect(&address).await.unwrap());
        }
        let mut answer = Vec::new();
        let mut rounds = 0;
        let mut before = None;
        while !enough(rounds) {
            // All ask before any answer is read.
            for stream in &mut streams {
                stream.write_all(ask.as_bytes()).await.unwrap();
            }
            for stream in &mut streams {
                answer.clear();
                let length = loop {
                    assert_ne!(stream.read_buf(&mut answer).await.unwrap(), 0, "closed after {rounds} rounds");
                    if let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") {
                        break end + 4 + page.len();
                    }
                };
                while answer.len() < length {
                    assert_ne!(stream.read_buf(&mut answer).await.unwrap(), 0, "cut after {rounds} rounds");
                }
                assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n") && answer.ends_with(&page), "another answer");
                asked += 1;
            }
            rounds += 1;
            // What so many connections need is there after the first of them.
            if rounds == 3 {
                before = Some(memory(served));
            }
        }
        grown = memory(served).saturating_sub(before.unwrap());
    });
    assert!(grown < 8 << 20, "{grown} bytes more after {asked} answers");
    asked
}

#[test]
fn a_thousand_connections_are_answered_without_an_error() {
    let mut served = Served::start();
    let asked = load(&mut served, 1_000, |rounds| rounds == 12);
    assert_eq!(asked, 12_000);
}

/// While a build replaces a page and its packed forms one after the other, every body has its own tag.
#[test]
fn no_body_has_the_tag_of_another_while_the_site_is_replaced() {
    let dir = folder("replaced");
    let edition = |number: usize| format!("edition {number} ").repeat(40).into_bytes();
    let replace = |number: usize| {
        let plain = edition(number);
        let [mut brotli, mut gzip] = [Vec::new(), Vec::new()];
        brotli::BrotliCompress(&mut &plain[..], &mut brotli, &Default::default()).unwrap();
        flate2::read::GzEncoder::new(&plain[..], flate2::Compression::fast()).read_to_end(&mut gzip).unwrap();
        for (name, content) in [("index.html", plain), ("index.html.br", brotli), ("index.html.gz", gzip)] {
            put(&dir, name, &content);
        }
    };
    replace(0);
    let served = Served::of(&dir);
    let last = 400;
    let done = std::sync::atomic::AtomicBool::new(false);
    let seen = std::thread::scope(|scope| {
        scope.spawn(|| {
            (1..=last).for_each(replace);
            done.store(true, std::sync::atomic::Ordering::Relaxed);
        });
        let readers: Vec<_> = ["br", "gzip", "identity"]
            .map(|coding| {
                scope.spawn({
                    let (served, done) = (&served, &done);
                    move || {
                        let mut bodies = std::collections::BTreeMap::new();
                        let mut tag = "\"none\"".to_owned();
                        while !done.load(std::sync::atomic::Ordering::Relaxed) {
                            let headers = [format!("Accept-Encoding: {coding}"), format!("If-None-Match: {tag}")];
                            let got = served.ask("GET", "/", &headers.each_ref().map(String::as_str));
                            let new = got.header("ETag").unwrap().to_owned();
                            if got.status == 304 {
                                assert_eq!(new, tag, "it was asked for by that tag");
                            } else {
                                assert_eq!(got.status, 200);
                                let old = bodies.insert(new.clone(), got.body.clone());
                                assert!(
                                    old.is_none_or(|old| old == got.body),
                                    "{coding}: two bodies have the tag {new}"
                                );
                            }
                            tag = new;
                        }
                        (coding, bodies.len())
                    }
                })
            })
            .into();
        readers.into_iter().map(|reader| reader.join().unwrap()).collect::<Vec<_>>()
    });
    for (coding, count) in seen {
        assert!(count > 5, "only {count} editions were seen as {coding}");
    }
    let got = served.ask("GET", "/", &["Accept-Encoding: br"]);
    assert_eq!(got.header("Content-Encoding"), Some("br"));
    assert!(unbrotli(&got.body) == edition(last), "that is not the last one");
}

fn put(dir: &Path, name: &str, content: &[u8]) {
    let part = dir.join("part");
    std::fs::write(&part, content).unwrap();
    std::fs::rename(part, dir.join(name)).unwrap();
}
