//! Starts a browser through its WebDriver and ends both. Owns what differs between the engines.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Outcome;
use crate::leash::{self, Leash};
use crate::screen::Screen;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What kind of reader the browser has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) dark: bool,
    pub(crate) ratio: u32,
    /// Whether Chromium runs scripts as they were read, without making quicker code of those that run often: that code
    /// comes and goes, and is counted as the page's memory.
    pub(crate) unhurried: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { dark: false, ratio: 1, unhurried: false }
    }
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// What names of tests begin with.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Program names of the driver, the browser, and the Debian packages (or crate) that bring them.
    fn programs(self) -> (&'static [&'static str], &'static [&'static str], &'static str) {
        match self {
            Self::Chromium => (
                &["chromedriver"],
                &["chromium", "chromium-browser", "google-chrome"],
                "packages chromium and chromium-driver",
            ),
            Self::Firefox => {
                (&["geckodriver"], &["firefox-esr", "firefox"], "package firefox-esr and `cargo install geckodriver`")
            }
            Self::WebKit => (&["WebKitWebDriver"], &["MiniBrowser"], "package webkit2gtk-driver"),
        }
    }

    /// What to ask of the driver. `profile` is an empty folder for the browser's own use.
    fn capabilities(self, look: Look, browser: &Path, profile: &Path) -> Value {
        match self {
            Self::Chromium => {
                let mut args: Vec<String> = [
                    "--headless=new",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    // The sandbox cannot be had as root, which is what most containers run as.
                    "--no-sandbox",
                ]
                .map(str::to_owned)
                .into();
                args.push(format!("--user-data-dir={}", profile.display()));
                args.push(format!("--force-device-scale-factor={}", look.ratio));
                if look.dark {
                    args.push("--force-dark-mode".to_owned());
                }
                if look.unhurried {
                    args.push("--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode".to_owned());
                }
                json!({
                    "goog:chromeOptions": { "binary": browser, "args": args },
                    "goog:loggingPrefs": { "browser": "ALL" },
                })
            }
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": browser,
                    "args": ["-headless"],
                    "prefs": {
                        "layout.css.devPixelsPerPx": format!("{}.0", look.ratio),
                        "layout.css.prefers-color-scheme.content-override": i32::from(!look.dark),
                        // Every state that the scenarios come through is a click of a reader who is not there.
                        "browser.navigation.requireUserInteraction": false,
                    },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] },
            }),
        }
    }
}

/// A running driver; dropping it ends it and its browser.
pub(crate) struct Driver {
    _process: Leash,
    pub(crate) address: String,
    pub(crate) capabilities: Value,
    screen: Option<Screen>,
    _profile: Profile,
}

impl Driver {
    /// Starts the driver; once more, on another port, when it is not there after a while.
    pub(crate) fn start(engine: Engine, look: Look) -> Outcome<Self> {
        Self::start_once(engine, look).or_else(|problem| {
            eprintln!("{problem}; trying once more");
            Self::start_once(engine, look)
        })
    }

    fn start_once(engine: Engine, look: Look) -> Outcome<Self> {
        let (drivers, browsers, packages) = engine.programs();
        let missing = |names: &[&str]| format!("{} is not installed; {packages} would bring it", names.join(" or "));
        let driver = find(drivers).ok_or_else(|| missing(drivers))?;
        let browser = find(browsers).ok_or_else(|| missing(browsers))?;
        let profile = Profile::new(engine)?;
        let port = free_port()?;
        let mut command = leash::command(&driver);
        // MiniBrowser knows no headless mode; a virtual screen does as well.
        let screen = match engine {
            Engine::WebKit if env::var_os("DISPLAY").is_none() => Some(Screen::start()?),
            _ => None,
        };
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.display);
        }
        command.arg(format!("--port={port}"));
        if engine == Engine::Firefox {
            // Lets preferences be changed while a page is open.
            command.arg("--allow-system-access");
        }
        if engine == Engine::WebKit {
            command.env("GDK_SCALE", look.ratio.to_string());
            command.env("GTK_THEME", if look.dark { "Adwaita:dark" } else { "Adwaita" });
            command.env("XDG_DATA_HOME", &profile.0).env("XDG_CACHE_HOME", &profile.0);
        }
        let process =
            Leash::start(&mut command).map_err(|error| format!("{} did not start: {error}", driver.display()))?;
        let capabilities = engine.capabilities(look, &browser, &profile.0);
        let address = format!("http://127.0.0.1:{port}");
        let started = Self { _process: process, address, capabilities, screen, _profile: profile };
        let deadline = Instant::now() + Duration::from_secs(20);
        // That somebody listens is not enough: it has to be the driver.
        while !started.exchange("GET", "/status", "").is_ok_and(|status| status["ready"] == true) {
            if Instant::now() > deadline {
                return Err(format!("{} did not answer on port {port} within 20 s", driver.display()));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(started)
    }

    /// Sends the driver a command of its own and gives the value of its answer.
    pub(crate) fn ask(&self, path: &str, body: &Value) -> Outcome<Value> {
        self.exchange("POST", path, &body.to_string())
    }

    fn exchange(&self, method: &str, path: &str, body: &str) -> Outcome<Value> {
        let failed = |error: std::io::Error| format!("{path}: {error}");
        let host = self.address.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).map_err(failed)?;
        stream.set_read_timeout(Some(Duration::from_secs(60))).map_err(failed)?;
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .map_err(failed)?;
        // The connection may be left open, so the head says how much to read.
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).map_err(failed)?;
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer).map_err(failed)?;
        let answer: Value = serde_json::from_slice(&answer).map_err(|error| format!("{path}: {error}"))?;
        Ok(answer["value"].clone())
    }

    /// Gives the browser's window the keyboard where no window manager does.
    pub(crate) fn focus(&self) -> Outcome {
        self.screen.as_ref().map_or(Ok(()), Screen::focus)
    }
}

/// A folder for one browser, gone with it.
struct Profile(PathBuf);

impl Profile {
    fn new(engine: Engine) -> Outcome<Self> {
        let port = free_port()?;
        let path = env::temp_dir().join(format!("expulsions-{}-{}-{port}", engine.name(), std::process::id()));
        std::fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A port that nobody uses just now. It lies below those that the system gives to whoever asks for any, so that no
/// connection of another test takes it before the driver does; and no two of ours get the same.
fn free_port() -> Outcome<u16> {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(97);
    let ports = || first.wrapping_add(ASKED.fetch_add(1, Ordering::Relaxed)) % 10_000 + 20_000;
    (0..100)
        .filter_map(|_| u16::try_from(ports()).ok())
        .find(|&port| TcpListener::bind(("127.0.0.1", port)).is_ok())
        .ok_or_else(|| "a hundred ports in a row are in use".to_owned())
}

/// The first of these programs on the path, among cargo's own, or (MiniBrowser) where Debian puts it.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let mut folders: Vec<PathBuf> = env::split_paths(&path).chain(cargo.map(|home| home.join("bin"))).collect();
    for library in std::fs::read_dir("/usr/lib").into_iter().flatten().flatten() {
        folders.extend(["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map(|folder| library.path().join(folder)));
    }
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}
