//! The site under test: built where anything of it has changed, served by the command itself, seen through a tap.
//!
//! The tap passes everything on as served, headers included, but for two things: it puts a script into each
//! page that notes errors and policy reports from the first moment, and below `/~name/` it breaks what `name` says.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::leash::{self, Leash};
use crate::{Outcome, project};

/// What the noting script is called, beside the page.
pub(crate) const WATCH: &str = "watch.js";

/// Notes everything that should not happen.
pub(crate) const WATCHER: &str = r"
window.seen = [];
// A driver's own script may live in a realm of its own, with modules of its own.
window.bring = (module) => import(module);
const note = (kind, text) => seen.push(kind + ': ' + text);
addEventListener('error', (event) => note('error', event.message || event.target.src || event.target.href), true);
addEventListener('unhandledrejection', (event) => note('rejection', event.reason));
document.addEventListener('securitypolicyviolation', (event) => note('policy', event.violatedDirective + ' ' + event.blockedURI));
// What programs give out, to ask them how much memory they have.
const { Instance } = globalThis.WebAssembly ?? {};
if (Instance) WebAssembly.Instance = new Proxy(Instance, {
  construct(target, all) {
    const made = Reflect.construct(target, all);
    window.program = made.exports;
    return made;
  },
});
for (const kind of ['error', 'warn']) {
  const log = console[kind];
  console[kind] = (...parts) => { note('console.' + kind, parts.join(' ')); log.apply(console, parts); };
}
";

/// Address of the tap, ending in `/`.
pub(crate) fn address() -> Outcome<&'static str> {
    static TAP: OnceLock<Outcome<(String, Leash)>> = OnceLock::new();
    TAP.get_or_init(start).as_ref().map(|(address, _)| address.as_str()).map_err(Clone::clone)
}

/// What the tap refuses below `/~name/`: addresses with that text, by name.
static REFUSED: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Refuses below `/~name/` every address that has the text; with none, gives all again.
pub(crate) fn refuse(name: &str, text: &str) {
    let mut refused = REFUSED.lock().unwrap_or_else(PoisonError::into_inner);
    refused.retain(|(other, _)| other != name);
    if !text.is_empty() {
        refused.push((name.to_owned(), text.to_owned()));
    }
}

fn is_refused(name: &str, file: &str) -> bool {
    let refused = REFUSED.lock().unwrap_or_else(PoisonError::into_inner);
    refused.iter().any(|(other, text)| other == name && file.contains(text.as_str()))
}

/// Whether the site under test is the one whose program is compiled without tricks.
fn plain() -> bool {
    std::env::var_os("EXPULSIONS_PLAIN").is_some()
}

/// The folder that is served.
pub(crate) fn dist() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(if plain() { "dist-plain" } else { "dist" })
}

/// Puts the npm package into a folder of the site.
pub(crate) fn package(folder: &str) -> Outcome {
    let mut build = Command::new(env!("CARGO_BIN_EXE_expulsions"));
    let built = build.args(["build", "--force", "--npm"]).arg(dist().join(folder)).output();
    let built = built.map_err(|error| format!("the command did not start: {error}"))?;
    if !built.status.success() {
        return Err(format!("build failed: {}", String::from_utf8_lossy(&built.stderr)));
    }
    Ok(())
}

/// The module of that name among the assets; those of earlier builds may still stand beside it.
pub(crate) fn module(stem: &str) -> Outcome<String> {
    let entries = std::fs::read_dir(dist().join("assets")).map_err(|error| format!("no assets: {error}"))?;
    let named = entries.flatten().filter(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.split('.').next() == Some(stem) && name.ends_with(".js")
    });
    let newest = named.max_by_key(|entry| entry.metadata().and_then(|data| data.modified()).ok());
    let name = newest.ok_or_else(|| format!("no module {stem} among the assets"))?.file_name();
    Ok(format!("/assets/{}", name.to_string_lossy()))
}

/// What the site is made from, and with.
const MADE_FROM: [&str; 13] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "assets",
    "build.rs",
    "crates",
    "data",
    "docs",
    "messages",
    "rust-toolchain.toml",
    "src",
    "www",
];

/// Builds the site, which takes half a minute, unless it is there and nothing that it is made from has changed since.
fn build(dist: &Path) -> Outcome {
    let failed = |error: std::io::Error| format!("the site could not be built: {error}");
    let command = Path::new(env!("CARGO_BIN_EXE_expulsions"));
    let (stamp, begun) = (dist.with_extension("stamp"), dist.with_extension("begun"));
    if let Ok(when) = changed(&stamp)
        && dist.join("index.html").is_file()
    {
        let newest = MADE_FROM.iter().map(|source| changed(&project().join(source))).chain([changed(command)]);
        if newest.collect::<std::io::Result<Vec<_>>>().map_err(failed)?.into_iter().all(|change| change < when) {
            return Ok(());
        }
    }
    let _absent = std::fs::remove_file(&stamp);
    // Of the time before the build: what is saved in its midst may or may not be in it.
    std::fs::write(&begun, "").map_err(failed)?;
    // Whatever an earlier run, perhaps of an earlier command, has left there.
    let how: &[&str] = if plain() { &["build", "--plain", "--force", "--out"] } else { &["build", "--force", "--out"] };
    let built = Command::new(command).args(how).arg(dist).output().map_err(failed)?;
    if !built.status.success() {
        return Err(format!("build failed: {}", String::from_utf8_lossy(&built.stderr)));
    }
    std::fs::rename(&begun, &stamp).map_err(failed)
}

/// When a file, or anything in a folder, was changed last; a folder is changed by what is taken out of it.
fn changed(path: &Path) -> std::io::Result<SystemTime> {
    let mut last = std::fs::metadata(path)?.modified()?;
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            last = last.max(changed(&entry?.path())?);
        }
    }
    Ok(last)
}

fn start() -> Outcome<(String, Leash)> {
    let dist = dist();
    build(&dist)?;
    let mut command = leash::command(env!("CARGO_BIN_EXE_expulsions"));
    command.args(["serve", "--port", "0"]).arg(&dist).stdout(Stdio::piped());
    let mut served = Leash::start(&mut command).map_err(|error| format!("serve did not start: {error}"))?;
    let output = BufReader::new(served.output().ok_or("serve has no output")?);
    let mut lines = output.lines();
    let upstream = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| Some(line.split_once("http://")?.1.split('/').next()?.to_owned()))
        .ok_or("serve ended without printing an address")?;
    // Whatever else it prints must not fill the pipe.
    thread::spawn(move || lines.for_each(drop));

    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| format!("no free port: {error}"))?;
    let address = listener.local_addr().map_err(|error| format!("no address: {error}"))?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let upstream = upstream.clone();
            thread::spawn(move || answer(stream, &upstream));
        }
    });
    Ok((format!("http://{address}/"), served))
}

/// Answers one request; a connection that breaks is the browser's business.
fn answer(mut stream: TcpStream, upstream: &str) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut headers = String::new();
    while !headers.ends_with("\r\n\r\n") && reader.read_line(&mut headers).ok()? > 2 {}
    let target = first.split(' ').nth(1)?;
    let (broken, path) = match target.strip_prefix("/~").and_then(|rest| rest.split_once('/')) {
        Some((name, rest)) => (name, format!("/{rest}")),
        None => ("", target.to_owned()),
    };
    let file = path.split('?').next()?.to_owned();
    if is_refused(broken, &file) {
        return None;
    }
    let faulty = faulty(&mut stream, broken, &file, target, upstream);
    if let Some(response) = faulty {
        return stream.write_all(&response?).ok();
    }
    let response = if file == "/frame" {
        text("text/html", &frame(&path))
    } else if file.ends_with(WATCH) {
        let first = match broken {
            "gone" => "delete window.WebAssembly;",
            "text" => {
                "const get = window.fetch; window.fetch = async (address, ...rest) => {
                if (typeof address !== 'string') throw new TypeError('fetch takes text, not ' + address);
                return get(address, ...rest);
            };"
            }
            // What would be waited for long is waited for as long as the program may need to come.
            silent if silent.starts_with("silent.") => {
                "const late = setTimeout; window.setTimeout = (work, wait, ...all) => late(work, wait > 9000 ? 2000 : wait, ...all); \
                 AbortSignal.timeout = () => { const giving = new AbortController(); late(() => giving.abort(), 2000); return giving.signal; };"
            }
            "unlaid" => "document.documentElement.getBoundingClientRect = () => new DOMRect();",
            _ => "",
        };
        text("text/javascript", &format!("{first}{WATCHER}"))
    } else if (file.ends_with(".wasm") && broken == "missing") || (file.starts_with("/assets/fr.") && broken == "mute")
    {
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec()
    } else if file.ends_with(".wasm") && broken == "offline" {
        return None;
    } else if file.ends_with(".wasm") && broken == "hanging" {
        // Longer than anybody looks at the page; the thread ends with the test.
        thread::sleep(Duration::from_secs(60));
        return None;
    } else if file.ends_with(".wasm") && broken == "wrong" {
        text("application/wasm", "this is no program")
    } else {
        pass_on(upstream, &path, &headers, broken)?
    };
    stream.write_all(&response).ok()
}

/// Below `/~FAULT.STEM.NUMBER/` the first request for the file of that stem that is no script goes wrong; the next does not.
fn faulty(stream: &mut TcpStream, broken: &str, file: &str, target: &str, upstream: &str) -> Option<Option<Vec<u8>>> {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let (fault, rest) = broken.split_once('.')?;
    let (stem, _) = rest.split_once('.')?;
    if !file.starts_with(&format!("/assets/{stem}."))
        || file.ends_with(".js")
        || !SEEN.lock().unwrap_or_else(PoisonError::into_inner).insert(target.to_owned())
    {
        return None;
    }
    let empty =
        |status: &str| format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").into_bytes();
    let changed = |change: fn(&str) -> String| {
        let raw = pass_on(upstream, file, "", "")?;
        let whole = String::from_utf8(raw).ok()?;
        let (head, body) = whole.split_once("\r\n\r\n")?;
        let kind = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-type:"))?;
        Some(text(kind.split_once(": ")?.1, &change(body)))
    };
    Some(match fault {
        "404" => Some(empty("404 Not Found")),
        "500" => Some(empty("500 Internal Server Error")),
        "204" => Some(empty("204 No Content")),
        "empty" => Some(empty("200 OK")),
        "portal" => {
            Some(text("text/html", "<!doctype html><title>Log in</title><table><tr><td>Log in</td></tr></table>"))
        }
        "cut" => changed(|body| body.chars().take(body.chars().count() / 2).collect()),
        "old" => changed(|body| {
            body.replace("data-edition=\"", "data-edition=\"old").replace("\"edition\":\"", "\"edition\":\"old")
        }),
        "silent" => {
            // Until the reader's side gives up, or the test is over.
            let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
            let _ = stream.read(&mut [0]);
            None
        }
        _ => return None,
    })
}

/// A page that shows another at a width which no window can have, without a policy of its own.
fn frame(path: &str) -> String {
    let value = |key: &str| {
        let (_, query) = path.split_once('?')?;
        query.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('=')).map(str::to_owned)
    };
    let (width, height) = (value("w").unwrap_or_default(), value("h").unwrap_or_default());
    let page = value("page").unwrap_or_default().replace("%3F", "?").replace("%26", "&amp;");
    let sandbox = value("sandbox").map(|allowed| format!(" sandbox='{allowed}'")).unwrap_or_default();
    format!(
        "<!doctype html><title>frame</title><link rel='icon' href='data:,'><body style='margin:0'>\
         <iframe{sandbox} src='{page}' width='{width}' height='{height}' style='border:0;display:block'></iframe>"
    )
}

/// An answer with a text, for the frame too, which takes no file without that header where it has no origin.
fn text(kind: &str, body: &str) -> Vec<u8> {
    text_with(kind, "Cross-Origin-Resource-Policy: cross-origin\r\n", body)
}

/// The same with more headers, each a line with its end.
pub(crate) fn text_with(kind: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
    .into()
}

/// What the real server answers, with the noting script put into pages.
fn pass_on(upstream: &str, path: &str, headers: &str, broken: &str) -> Option<Vec<u8>> {
    let accept = headers.lines().find(|line| line.to_ascii_lowercase().starts_with("accept-encoding:"));
    let page =
        path.split('?').next()?.rsplit('/').next().is_some_and(|name| name.is_empty() || name.ends_with(".html"));
    let accept = if page { "" } else { accept.unwrap_or_default() };
    let newline = if accept.is_empty() { "" } else { "\r\n" };
    // The frame's policy names an address that the server knows for its own; to the reader's side that is ours.
    let host =
        headers.lines().find_map(|line| line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("host")));
    let host = host.map_or(upstream, |(_, host)| host.trim());
    let mut server = TcpStream::connect(upstream).ok()?;
    // The older protocol knows no chunks, so the body is what comes until the end.
    write!(server, "GET {path} HTTP/1.0\r\nHost: {upstream}\r\n{accept}{newline}\r\n").ok()?;
    let mut raw = Vec::new();
    server.read_to_end(&mut raw).ok()?;
    let end = raw.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, mut body) = (String::from_utf8_lossy(&raw[..end]).into_owned(), raw[end + 4..].to_vec());
    if page {
        let mut html = String::from_utf8(body).ok()?;
        // Another edition: of the page alone, or of the table's own file too, where Lithuania's rows are Denmark's.
        let of_table = path.contains("/assets/ledger.");
        if broken.starts_with("stale") && (!of_table || broken == "stale-file") {
            html = html.replace(" data-edition=\"", " data-edition=\"0").replace(">Lithuania<", ">Denmark<");
        }
        if broken == "stale-cut" && of_table {
            html = html.replacen("<tr><th scope=\"row\"", "<p", 1);
        }
        body = html.replacen("<head>", &format!("<head><script src=\"{WATCH}\"></script>"), 1).into_bytes();
    }
    let mut kept = String::new();
    for line in head.lines() {
        let name = line.split(':').next()?.to_ascii_lowercase();
        if ["content-length", "connection", "transfer-encoding", "date"].contains(&name.as_str()) {
            continue;
        }
        let line = match broken {
            "policy" => line.replace("'wasm-unsafe-eval'", ""),
            "untyped" => line.replace("application/wasm", "application/octet-stream"),
            _ => line.to_owned(),
        };
        let line = line.replace(&format!("http://{upstream}"), &format!("http://{host}"));
        kept.push_str(&line.replace("HTTP/1.0", "HTTP/1.1"));
        kept.push_str("\r\n");
    }
    let mut response = format!("{kept}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len()).into_bytes();
    response.extend(body);
    Some(response)
}
