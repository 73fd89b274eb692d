//! The hosts: pages of other sites that show the frame, at a port and so an origin of their own.
//!
//! A page of `tests/browser/pages` is served under its name, a file of `tests/node_modules` below `/npm/`, and what a
//! test has made below `/made/`. In all of them the address that the documentation uses leads to the site under test.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use crate::Outcome;
use crate::project;
use crate::site;

/// Where the documentation says that the site is.
pub(crate) const EXAMPLE: &str = "https://graphics.example/expulsions/";

/// Pages and scripts that tests have made, by name.
static MADE: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);

/// Headers that pages are sent with, by path, as lines.
static HEADED: Mutex<Option<HashMap<String, String>>> = Mutex::new(None);

/// Address of the hosts, ending in `/`.
pub(crate) fn address() -> Outcome<&'static str> {
    static HOSTS: OnceLock<Outcome<String>> = OnceLock::new();
    HOSTS.get_or_init(start).as_ref().map(String::as_str).map_err(Clone::clone)
}

/// Serves `content` as `/made/NAME`.
pub(crate) fn make(name: &str, content: &str) {
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    made.get_or_insert_default().insert(name.to_owned(), content.to_owned());
}

/// Sends a page with headers of its own, such as a policy.
pub(crate) fn head(path: &str, headers: &[(&str, &str)]) {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut headed = HEADED.lock().unwrap_or_else(PoisonError::into_inner);
    headed.get_or_insert_default().insert(path.to_owned(), lines);
}

fn start() -> Outcome<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| format!("no free port: {error}"))?;
    let address = listener.local_addr().map_err(|error| format!("no address: {error}"))?;
    let site = site::address()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(stream, site));
        }
    });
    Ok(format!("http://{address}/"))
}

/// Answers one request; a connection that breaks is the browser's business.
fn answer(mut stream: TcpStream, site: &str) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut rest = String::new();
    while !rest.ends_with("\r\n\r\n") && reader.read_line(&mut rest).ok()? > 2 {}
    let path = first.split(' ').nth(1)?.split('?').next()?.trim_start_matches('/').to_owned();
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("xhtml") => "application/xhtml+xml; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
    let response = match content(&path) {
        Some(content) => {
            let headed = HEADED.lock().unwrap_or_else(PoisonError::into_inner);
            let headers = headed.as_ref().and_then(|headed| headed.get(&path)).cloned().unwrap_or_default();
            drop(headed);
            site::text_with(kind, &headers.replace(EXAMPLE, site), &content.replace(EXAMPLE, site))
        }
        None => b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec(),
    };
    stream.write_all(&response).ok()
}

fn content(path: &str) -> Option<String> {
    if path == site::WATCH {
        return Some(site::WATCHER.to_owned());
    }
    if path == "favicon.ico" {
        return Some(String::new());
    }
    let file = if let Some(name) = path.strip_prefix("made/") {
        let made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        made.as_ref()?.get(name).cloned()?
    } else {
        let tests = project().join("tests");
        let file: PathBuf = match path.strip_prefix("npm/") {
            Some(file) => tests.join("node_modules").join(file),
            None => tests.join("browser/pages").join(path),
        };
        std::fs::read_to_string(file).ok()?
    };
    let watched = path.ends_with("html") && !path.starts_with("npm/");
    Some(if watched { file.replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1) } else { file })
}
