//! What takes longer than seconds: `bash tests/run.sh faults` runs everything in modules of this name.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use crate::clients::{load, request, site_with_a_large_file};
use crate::serve::Served;

#[test]
#[ignore = "a minute; `tests/run.sh faults` runs it"]
fn a_thousand_connections_are_answered_for_a_minute_without_an_error() {
    let mut served = Served::start();
    let begun = Instant::now();
    let asked = load(&mut served, 1_000, |_| begun.elapsed() > Duration::from_secs(60));
    println!("{asked} answers on 1,000 connections in {:.1} s", begun.elapsed().as_secs_f64());
    assert!(asked >= 10_000, "{asked}");
}

/// Also where nobody else wants its place, a connection does not stay for ever.
#[test]
#[ignore = "half a minute; `tests/run.sh faults` runs it"]
fn clients_that_say_or_take_nothing_are_let_go_after_a_time() {
    let dir = site_with_a_large_file("let-go");
    let served = Served::of(&dir);
    let host = served.address.clone();
    let ended = |start: String| {
        let mut stream = served.connect();
        stream.write_all(start.as_bytes()).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap_or_else(|error| panic!("{start:?} is still open: {error}"));
        String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
    };
    std::thread::scope(|scope| {
        for (start, line) in [
            (String::new(), ""),
            ("GET / HT".to_owned(), ""),
            (request(&host, "/"), "HTTP/1.1 200 OK"),
            (format!("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 9\r\n\r\nx"), "HTTP/1.1 408 Request Timeout"),
        ] {
            let ended = &ended;
            scope.spawn(move || assert_eq!(ended(start.clone()), line, "{start:?}"));
        }
        // One letter every second is no progress towards the end of a head.
        scope.spawn(|| {
            let mut stream = served.connect();
            let begun = Instant::now();
            while stream.write_all(b"G").is_ok() {
                assert!(begun.elapsed() < Duration::from_secs(40), "a head may go on for ever");
                std::thread::sleep(Duration::from_secs(1));
            }
        });
        // It asks for more than a socket holds, and takes nothing.
        scope.spawn(|| {
            let mut stream = served.connect();
            stream.write_all(request(&host, "/large.bin").as_bytes()).unwrap();
            std::thread::sleep(Duration::from_secs(30));
            let mut taken = Vec::new();
            let _reset = stream.read_to_end(&mut taken);
            assert!(taken.len() < 32 << 20, "it waited for a client that took nothing");
        });
    });
}
