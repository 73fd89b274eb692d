//! The server: types, encodings, headers, and what it must not hand out.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Instant;

use crate::files::{unbrotli, ungzip};
use crate::{Run, built, command, folder, run};

/// A running server of the built folder; ended when dropped.
pub(crate) struct Served {
    process: Child,
    pub(crate) address: String,
}

impl Served {
    pub(crate) fn start() -> Self {
        Self::of(built())
    }

    pub(crate) fn of(dir: &Path) -> Self {
        Self::with(dir, &[])
    }

    pub(crate) fn with(dir: &Path, args: &[&str]) -> Self {
        Self::on(dir, "0", args)
    }

    pub(crate) fn on(dir: &Path, port: &str, args: &[&str]) -> Self {
        let mut process = command();
        process.arg("serve").arg(dir).args(["--port", port]).args(args);
        Self::started(process)
    }

    /// Of a folder, with at most so many open files.
    #[cfg(unix)]
    pub(crate) fn with_files(dir: &Path, files: u32) -> Self {
        let mut process = std::process::Command::new("sh");
        process.arg("-c").arg(format!("ulimit -n {files}; exec \"$0\" serve \"$1\" --port 0"));
        process.arg(command().get_program()).arg(dir);
        Self::started(process)
    }

    fn started(mut process: std::process::Command) -> Self {
        let mut process = process.stdout(Stdio::piped()).spawn().expect("the command starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/\n"));
        let address = address.unwrap_or_else(|| panic!("expected an address, got {line:?}")).to_owned();
        Self { process, address }
    }

    /// A command that says its address and what it does, with the lines of the latter.
    pub(crate) fn telling(mut process: std::process::Command) -> (Self, BufReader<std::process::ChildStderr>) {
        process.stderr(Stdio::piped());
        let mut served = Self::started(process);
        let told = BufReader::new(served.process.stderr.take().unwrap());
        (served, told)
    }

    /// Another server, which is already running.
    pub(crate) fn at(process: Child, address: String) -> Self {
        Self { process, address }
    }

    /// Sends a request as it is written, and reads the answer to its end.
    pub(crate) fn ask(&self, method: &str, target: &str, headers: &[&str]) -> Got {
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let host = &self.address;
        let head = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{headers}\r\n");
        Got::read(&self.send(head.as_bytes()))
    }

    /// Sends what is hardly a request, and reads to the end whatever comes back.
    pub(crate) fn send(&self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // The server may have heard enough before all is said.
        let _enough = stream.write_all(bytes);
        let mut raw = Vec::new();
        stream.read_to_end(&mut raw).unwrap_or_else(|error| panic!("{error}, after {} bytes", raw.len()));
        raw
    }

    pub(crate) fn connect(&self) -> TcpStream {
        TcpStream::connect(&self.address).unwrap()
    }

    /// The process, to be waited for.
    pub(crate) fn process(&mut self) -> &mut Child {
        &mut self.process
    }

    pub(crate) fn get(&self, target: &str) -> Got {
        self.ask("GET", target, &[])
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _gone = self.process.kill();
        let _gone = self.process.wait();
    }
}

pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Got {
    pub(crate) fn read(raw: &[u8]) -> Self {
        let end = raw.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8_lossy(&raw[..end]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let mut got = Self { status, head, body: raw[end + 4..].to_vec() };
        if got.header("Transfer-Encoding").is_some_and(|coding| coding == "chunked") {
            got.body = joined(&got.body);
        }
        got
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let wanted = name.to_ascii_lowercase();
        self.head.lines().skip(1).find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            (name.to_ascii_lowercase() == wanted).then_some(value)
        })
    }
}

/// The content of an answer that came in chunks.
fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let line = chunks.windows(2).position(|two| two == b"\r\n").expect("a chunk's length");
        let length = usize::from_str_radix(std::str::from_utf8(&chunks[..line]).unwrap(), 16).unwrap();
        if length == 0 {
            return whole;
        }
        let start = line + 2;
        whole.extend(&chunks[start..start + length]);
        chunks = &chunks[start + length + 2..];
    }
}

/// The path of the built asset whose name starts and ends so.
pub(crate) fn asset(start: &str, end: &str) -> String {
    let names = std::fs::read_dir(built().join("assets"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let found: Vec<String> = names.filter(|name| name.starts_with(start) && name.ends_with(end)).collect();
    assert_eq!(found.len(), 1, "{start}*{end}: {found:?}");
    format!("/assets/{}", found[0])
}

#[test]
fn a_taken_port_is_told_before_anything_is_built() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let begun = Instant::now();
    for args in [&["--port", &port][..], &["serve", "--port", &port]] {
        let Run { code, out, err } = run(args);
        assert_eq!((code, out.as_str()), (1, ""));
        assert_eq!(err, format!("error: port {port} is taken by another program; choose another one with --port\n"));
    }
    assert!(begun.elapsed().as_secs() < 5, "nothing was to be built for that");
}

#[test]
fn every_kind_of_file_has_its_type() {
    let served = Served::start();
    for (target, kind) in [
        ("/".to_owned(), "text/html; charset=utf-8"),
        ("/index.html?c=UA".to_owned(), "text/html; charset=utf-8"),
        ("/sources.html".to_owned(), "text/html; charset=utf-8"),
        ("/expulsions.js".to_owned(), "text/javascript; charset=utf-8"),
        (asset("expulsions.", ".wasm"), "application/wasm"),
        (asset("element.", ".js"), "text/javascript; charset=utf-8"),
        (asset("page.", ".css"), "text/css; charset=utf-8"),
        (asset("sources.", ".json"), "application/json; charset=utf-8"),
        ("/data/sources.csv".to_owned(), "text/csv; charset=utf-8"),
    ] {
        let got = served.get(&target);
        assert_eq!((got.status, got.header("Content-Type")), (200, Some(kind)), "{target}");
        assert!(!got.body.is_empty(), "{target}");
    }
}

#[test]
fn every_answer_carries_the_contract() {
    let served = Served::start();
    for target in ["/", "/expulsions.js", "/nothing-here", &asset("expulsions.", ".wasm")] {
        let got = served.get(target);
        for (name, value) in [
            (
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                 connect-src 'self'; base-uri 'none'; form-action 'none'",
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Access-Control-Allow-Origin", "*"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ] {
            assert_eq!(got.header(name), Some(value), "{target}: {name}");
        }
    }
}

#[test]
fn hosts_that_are_isolated_may_show_the_frame() {
    let served = Served::start();
    for (target, expected) in
        [("/embed.html?c=UA", Some("require-corp")), ("/de/embed.html", Some("require-corp")), ("/", None)]
    {
        assert_eq!(served.get(target).header("Cross-Origin-Embedder-Policy"), expected, "{target}");
    }
}

#[test]
fn hashed_files_are_cached_for_good_and_entry_points_asked_for_again() {
    let served = Served::start();
    let for_good = Some("public, max-age=31536000, immutable");
    assert_eq!(served.get(&asset("expulsions.", ".wasm")).header("Cache-Control"), for_good);
    for target in ["/", "/expulsions.js", "/sources.html", "/data/sources.csv", "/nothing-here"] {
        assert_eq!(served.get(target).header("Cache-Control"), Some("no-cache"), "{target}");
    }
}

#[test]
fn the_client_chooses_the_encoding() {
    let served = Served::start();
    let plain = std::fs::read(built().join("index.html")).unwrap();
    type Unpack = fn(&[u8]) -> Vec<u8>;
    let cases: [(&str, Option<&str>, Unpack); 5] = [
        ("Accept-Encoding: gzip, deflate, br, zstd", Some("br"), unbrotli),
        ("Accept-Encoding: gzip", Some("gzip"), ungzip),
        ("Accept-Encoding: br;q=0, gzip;q=0.1", Some("gzip"), ungzip),
        ("Accept-Encoding: identity", None, <[u8]>::to_vec),
        ("Accept: */*", None, <[u8]>::to_vec),
    ];
    for (header, coding, unpack) in cases {
        let got = served.ask("GET", "/", &[header]);
        assert_eq!((got.status, got.header("Content-Encoding")), (200, coding), "{header}");
        assert_eq!(got.header("Vary"), Some("Accept-Encoding"), "{header}");
        assert_eq!(got.header("Content-Length"), Some(got.body.len().to_string().as_str()), "{header}");
        assert!(unpack(&got.body) == plain, "{header}: not the page");
    }
}

#[test]
fn what_the_client_has_is_not_sent_again() {
    let served = Served::start();
    let brotli = "Accept-Encoding: br";
    let tag = served.ask("GET", "/", &[brotli]).header("ETag").unwrap().to_owned();
    assert_ne!(served.get("/").header("ETag"), Some(tag.as_str()), "each encoding is a thing of its own");
    for known in [tag.clone(), format!("\"other\", W/{tag}"), "*".to_owned()] {
        let got = served.ask("GET", "/", &[brotli, &format!("If-None-Match: {known}")]);
        assert_eq!((got.status, got.body.len()), (304, 0), "{known}");
        assert_eq!(got.header("ETag"), Some(tag.as_str()));
    }
    assert_eq!(served.ask("GET", "/", &[brotli, "If-None-Match: \"other\""]).status, 200);
}

#[test]
fn head_is_get_without_the_body_and_nothing_else_is_offered() {
    let served = Served::start();
    let (get, head) = (served.get("/"), served.ask("HEAD", "/", &[]));
    assert_eq!((head.status, head.body.len()), (200, 0));
    for name in ["Content-Type", "Content-Length", "ETag", "Cache-Control"] {
        assert_eq!(head.header(name), get.header(name), "{name}");
    }
    let post = served.ask("POST", "/", &["Content-Length: 0"]);
    assert_eq!((post.status, post.header("Allow")), (405, Some("GET, HEAD")));
    assert_eq!(String::from_utf8_lossy(&post.body), "POST is not offered here; GET and HEAD are.\n");
}

#[test]
fn nothing_outside_the_folder_and_nothing_hidden_is_handed_out() {
    let around = folder("around");
    let site = around.join("site");
    std::fs::create_dir_all(site.join("assets")).unwrap();
    for (path, text) in [
        ("secret.txt", "not for readers"),
        ("site/.hidden", "not for readers"),
        ("site/index.html", "the page"),
        ("site/assets/a.txt", "a file"),
        ("site/404.html", "there is nothing"),
    ] {
        std::fs::write(around.join(path), text).unwrap();
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.txt", site.join("link.txt")).unwrap();
        std::os::unix::fs::symlink("..", site.join("link")).unwrap();
        // Whoever opens it waits for somebody to write.
        let made = std::process::Command::new("mkfifo").arg(site.join("pipe")).status().unwrap();
        assert!(made.success());
    }
    let served = Served::of(&site);
    let hostile = hostile();
    assert!(hostile.len() > 700, "{}", hostile.len());
    for target in hostile {
        let got = served.get(&target);
        let text = String::from_utf8_lossy(&got.body);
        assert!(!text.contains("not for readers"), "{target}: {text}");
        // What is no target at all is refused before anything is looked for.
        assert!(
            (got.status, &*text) == (404, "there is nothing") || (got.status == 400 && text.is_empty()),
            "{target}: {} {text}",
            got.status
        );
    }
    assert_eq!(served.get("/assets/%61.txt").body, b"a file", "what is inside is");
}

/// Targets that mean to lead out of the folder, to what is hidden in it, or to no file.
fn hostile() -> Vec<String> {
    let ups =
        ["..", "%2e%2e", "%2E.", ".%2e", "..%00", "...", "....", "%252e%252e", "..;", "%c0%ae%c0%ae", "%uff0e%uff0e"];
    let slashes = ["/", "//", "%2f", "%2F", "\\", "%5c", "/./", "%252f", "%c0%af", "%e0%80%af", "/%00/"];
    let mut targets: Vec<String> = Vec::new();
    for up in ups {
        for slash in slashes {
            for start in ["/", "/assets/", "/assets/a.txt/", "//"] {
                targets.push(format!("{start}{up}{slash}secret.txt"));
            }
            targets.push(format!("/assets/{up}{slash}{up}{slash}secret.txt"));
            targets.push(format!("/{up}{slash}{}etc{slash}passwd", format!("{up}{slash}").repeat(12)));
        }
    }
    let odd = [
        "//secret.txt",
        "/link.txt",
        "/link/secret.txt",
        "/.hidden",
        "/%2ehidden",
        "/assets",
        "/assets/",
        "/index.html/",
        "/index.html/.",
        "/./index.html",
        "/%00",
        "/index.html%00",
        "/index.html%00.txt",
        "/%ff",
        "/%2",
        "/%",
        "/%zz",
        "/nothing-here",
        "/index.html.",
        "/C:/secret.txt",
        "/c:%5csecret.txt",
        "/index.html::$DATA",
        "/~root",
        "/*",
        "/file:///etc/passwd",
        "/pipe",
        "/index.html;a",
        "/INDEX.HTML",
        "/%20",
        "/ ",
        "/index.html%20",
        "/%0d%0aX:%20y",
    ];
    targets.extend(odd.map(str::to_owned));
    targets
}

#[test]
fn many_readers_are_served_at_once() {
    let served = Served::start();
    let wasm = asset("expulsions.", ".wasm");
    let size = std::fs::read(built().join(&wasm[1..])).unwrap().len();
    std::thread::scope(|scope| {
        for _ in 0..40 {
            scope.spawn(|| assert_eq!(served.get(&wasm).body.len(), size));
        }
    });
}
