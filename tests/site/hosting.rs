//! The notes for hosts, run: the real servers with the configurations of `docs/` hand out the built site.

use std::env;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use crate::files::{unbrotli, ungzip};
use crate::serve::{Served, asset};
use crate::{built, folder, project};

fn docs(name: &str) -> String {
    fs::read_to_string(project().join("docs").join(name)).unwrap()
}

/// What is put in place of what a reader of the notes puts in; each must be there exactly once.
#[track_caller]
fn put_in(text: &str, changes: &[(&str, String)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (what, by)| {
        assert_eq!(text.matches(what).count(), 1, "{what}");
        text.replace(what, by)
    })
}

/// A port that nobody uses just now. It lies below those that the system gives to whoever asks for any, so that no
/// connection of another test takes it before its server does; and no two of ours get the same.
pub(crate) fn free_port() -> u16 {
    static ASKED: AtomicU16 = AtomicU16::new(0);
    let port = |_| 15_000 + ASKED.fetch_add(1, Ordering::Relaxed) % 5_000;
    (0..100).map(port).find(|&port| TcpListener::bind(("127.0.0.1", port)).is_ok()).unwrap()
}

fn program(name: &str) -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    folders
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("{name} is not installed; tests/run.sh installs it, from the package of that name"))
}

fn started(command: &mut Command, port: u16) -> Served {
    let process = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap();
    let served = Served::at(process, format!("127.0.0.1:{port}"));
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect(&served.address).is_err() {
        assert!(Instant::now() < deadline, "{command:?} does not answer on port {port}");
        std::thread::sleep(Duration::from_millis(20));
    }
    served
}

fn nginx() -> Served {
    let (dir, port) = (folder("nginx"), free_port());
    let notes = put_in(
        &docs("nginx.conf"),
        &[("listen 80;", format!("listen 127.0.0.1:{port};")), ("/srv/expulsions", built().display().to_string())],
    );
    let here = dir.display();
    let whole = format!(
        "daemon off; master_process off; pid {here}/pid; error_log stderr;\n\
         include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\nhttp {{ access_log off;\n\
         client_body_temp_path {here}/a; proxy_temp_path {here}/b; fastcgi_temp_path {here}/c; uwsgi_temp_path {here}/d; scgi_temp_path {here}/e;\n\
         {notes} }}"
    );
    let file = dir.join("nginx.conf");
    fs::write(&file, whole).unwrap();
    started(Command::new(program("nginx")).arg("-c").arg(&file), port)
}

fn caddy() -> Served {
    let (dir, port) = (folder("caddy"), free_port());
    let notes = put_in(
        &docs("Caddyfile"),
        &[
            ("expulsions.example.org {", format!("http://127.0.0.1:{port} {{")),
            ("/srv/expulsions", built().display().to_string()),
        ],
    );
    let file = dir.join("Caddyfile");
    fs::write(&file, format!("{{\n\tadmin off\n}}\n{notes}")).unwrap();
    let mut command = Command::new(program("caddy"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    command.env("XDG_DATA_HOME", &dir).env("XDG_CONFIG_HOME", &dir).env("HOME", &dir);
    started(&mut command, port)
}

/// That a server does what `serve` does, where it matters.
fn keeps_the_contract(name: &str, served: &Served) {
    let own = Served::start();
    let (wasm, script) = (asset("expulsions.", ".wasm"), asset("element.", ".js"));
    let gone = "/assets/element.0123456789.js";
    for target in [
        "/",
        "/embed.html?c=UA",
        "/de/embed.html?c=UA",
        "/expulsions.js",
        "/data/sources.csv",
        "/picture-card.png",
        "/graphic.html",
        &wasm,
        &script,
        gone,
    ] {
        let (theirs, ours) = (served.get(target), own.get(target));
        assert_eq!(theirs.status, ours.status, "{name}: {target}");
        let kind = |got: &crate::serve::Got| {
            let kind = got.header("Content-Type").unwrap_or_default().to_ascii_lowercase();
            // Both names are those of JavaScript.
            kind.replace("application/javascript", "text/javascript")
        };
        assert_eq!(kind(&theirs), kind(&ours), "{name}: {target}");
        for header in [
            "Cache-Control",
            "Content-Disposition",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Access-Control-Allow-Origin",
            "Cross-Origin-Resource-Policy",
            "Cross-Origin-Embedder-Policy",
        ] {
            // A policy may name the server's own address.
            let value = |got: &crate::serve::Got, address: &str| {
                got.header(header).map(|value| value.replace(address, "its.own.address"))
            };
            assert_eq!(value(&theirs, &served.address), value(&ours, &own.address), "{name}: {target}: {header}");
        }
        assert!(theirs.body == ours.body, "{name}: {target}: another content");
    }
    let plain = served.get(&wasm).body;
    type Unpack = fn(&[u8]) -> Vec<u8>;
    for (taken, coding, unpack) in [("gzip, deflate, br", "br", unbrotli as Unpack), ("gzip", "gzip", ungzip)] {
        let got = served.ask("GET", &wasm, &[&format!("Accept-Encoding: {taken}")]);
        assert_eq!(got.header("Content-Encoding"), Some(coding), "{name}");
        assert_eq!(got.header("Content-Type"), Some("application/wasm"), "{name}");
        assert!(
            got.header("Vary").is_some_and(|vary| vary.contains("Accept-Encoding")),
            "{name}: {:?}",
            got.header("Vary")
        );
        assert!(unpack(&got.body) == plain, "{name}: {coding}: another content");
    }
}

#[test]
fn nginx_keeps_the_contract_with_the_notes() {
    keeps_the_contract("nginx", &nginx());
}

#[test]
fn caddy_keeps_the_contract_with_the_notes() {
    keeps_the_contract("Caddy", &caddy());
}

/// The policy stands in four places, and is one.
#[test]
fn every_note_has_the_policy_that_is_sent() {
    let served = Served::start();
    let got = served.get("/");
    let policy = got.header("Content-Security-Policy").unwrap();
    for (file, times) in [("nginx.conf", 1), ("Caddyfile", 1), ("hosting.md", 2)] {
        // nginx has a variable in the place of the address.
        let noted = docs(file).replace("$expulsions_self", "'self'");
        assert_eq!(noted.matches(policy).count(), times, "{file}");
    }
}
