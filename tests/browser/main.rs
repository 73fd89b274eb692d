//! The served page in Chromium, Firefox and WebKitGTK, driven over WebDriver.
//!
//! Each engine runs the same scenarios, one session after the other, and reports all that fail. An
//! engine or driver that is not installed is a failure that says so: what is not run is not known to work.
//!
//! `EXPULSIONS_SHOTS=DIR cargo test --test browser -- --ignored shots` writes pictures of the page to look at;
//! `bash tests/run.sh browser WORDS` runs the scenarios whose name has the words (`EXPULSIONS_ONLY`), `EXPULSIONS_TIMES=n` each so many times, which
//! finds those that pass by luck;
//! `cargo test --release --test browser -- --ignored bench --nocapture` prints how fast it is, and `… --ignored compare`
//! what ECharts and Highcharts answer to the same questions.

mod audit;
mod bench;
mod broken;
mod columns;
mod compare;
mod confined;
mod driver;
mod element;
mod faults;
mod files;
mod frames;
mod hosts;
mod keyboard;
mod languages;
mod leash;
mod memory;
mod messages;
mod mouse;
mod npm;
mod page;
mod picture;
mod policies;
mod print;
mod readers;
mod screen;
mod settings;
mod share;
mod shots;
mod single;
mod site;
mod snippets;
mod speed;
mod spoken;
mod tasks;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use driver::{Engine, Look};
use page::Page;

/// What a scenario finds: nothing, or a sentence saying what is wrong.
type Outcome<T = ()> = Result<T, String>;

/// A named scenario.
type Scenario = (&'static str, fn(&Page) -> Outcome);

/// The project's folder.
fn project() -> &'static Path {
    static PROJECT: LazyLock<PathBuf> = LazyLock::new(|| {
        // The command's crate, whose tests these are, is two folders down.
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the project is there")
    });
    &PROJECT
}

fn run(engine: Engine, look: Look, scenarios: &[&[Scenario]]) {
    let only = std::env::var("EXPULSIONS_ONLY").unwrap_or_default();
    let times = std::env::var("EXPULSIONS_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let asked: Vec<&Scenario> = scenarios
        .iter()
        .copied()
        .flatten()
        .filter(|(name, _)| name.to_lowercase().contains(&only.to_lowercase()))
        .collect();
    if asked.is_empty() {
        return;
    }
    let page = Page::start(engine, look).unwrap_or_else(|problem| panic!("{}: {problem}", engine.name()));
    let mut failed = Vec::new();
    for (name, scenario) in asked {
        for _ in 0..times {
            match scenario(&page).and_then(|()| page.no_reports()) {
                Ok(()) => println!("{}: {name}: ok", engine.name()),
                Err(problem) => {
                    println!("{}: {name}: FAILED: {problem}", engine.name());
                    // What it left behind must not fail the next ones.
                    let _may_fail_too = page.window(1120, 900);
                    failed.push(format!("{}: {name}: {problem}", engine.name()));
                }
            }
        }
    }
    page.close();
    assert!(failed.is_empty(), "{} failed\n{}", failed.len(), failed.join("\n"));
}

/// Everything that does not depend on how the engine was started.
fn usual(engine: Engine) {
    let scenarios = [
        mouse::SCENARIOS,
        keyboard::SCENARIOS,
        settings::SCENARIOS,
        picture::SCENARIOS,
        broken::SCENARIOS,
        faults::SCENARIOS,
        single::SCENARIOS,
        files::SCENARIOS,
        languages::SCENARIOS,
        audit::SCENARIOS,
        tasks::SCENARIOS,
        speed::SCENARIOS,
    ];
    run(engine, Look::default(), &scenarios);
}

/// A dark reader with a fine screen.
fn dark_and_fine(engine: Engine) {
    run(engine, Look { dark: true, ratio: 2, ..Look::default() }, &[picture::DARK_AND_FINE]);
}

/// The dialog, its files and the print.
fn shared(engine: Engine) {
    run(engine, Look::default(), &[share::SCENARIOS]);
}

/// The frame in pages of hosts.
fn framed(engine: Engine) {
    run(engine, Look::default(), &[frames::CLIENTS, confined::SCENARIOS, messages::SCENARIOS, snippets::SCENARIOS]);
}

/// The element in pages of hosts.
fn hosted(engine: Engine) {
    run(engine, Look::default(), &[element::SCENARIOS, columns::SCENARIOS, policies::SCENARIOS, readers::SCENARIOS]);
}

#[test]
fn chromium() {
    usual(Engine::Chromium);
}

/// Every view in every theme at every width.
#[test]
fn chromium_audit() {
    run(Engine::Chromium, Look::default(), &[audit::EVERYWHERE, spoken::SCENARIOS]);
}

#[test]
fn chromium_compare() {
    run(Engine::Chromium, Look::default(), &[compare::OURS]);
}

#[test]
#[ignore = "measures two other libraries, which takes a minute and tells nothing of this one"]
fn compare() {
    run(Engine::Chromium, Look::default(), &[compare::ALL]);
}

#[test]
fn chromium_element() {
    hosted(Engine::Chromium);
}

#[test]
fn chromium_frames() {
    framed(Engine::Chromium);
}

#[test]
fn chromium_share() {
    shared(Engine::Chromium);
}

#[test]
fn chromium_dark_and_fine() {
    dark_and_fine(Engine::Chromium);
}

#[test]
fn firefox() {
    usual(Engine::Firefox);
}

#[test]
fn firefox_element() {
    hosted(Engine::Firefox);
}

#[test]
fn firefox_frames() {
    framed(Engine::Firefox);
}

#[test]
fn firefox_share() {
    shared(Engine::Firefox);
}

#[test]
fn firefox_dark_and_fine() {
    dark_and_fine(Engine::Firefox);
}

#[test]
fn webkit() {
    usual(Engine::WebKit);
}

#[test]
fn webkit_element() {
    hosted(Engine::WebKit);
}

#[test]
fn webkit_frames() {
    framed(Engine::WebKit);
}

#[test]
fn webkit_share() {
    shared(Engine::WebKit);
}

#[test]
fn webkit_dark_and_fine() {
    dark_and_fine(Engine::WebKit);
}

#[test]
fn chromium_npm() {
    run(Engine::Chromium, Look::default(), &[npm::SCENARIOS]);
}

#[test]
fn chromium_print() {
    run(Engine::Chromium, Look::default(), &[print::SCENARIOS, readers::CHROMIUM]);
}

#[test]
fn chromium_memory() {
    memory::hold(1_000);
}

#[test]
#[ignore = "ten thousand of each take seven minutes; a thousand are in the usual suite"]
fn memory() {
    memory::hold(10_000);
}

#[test]
#[ignore = "writes pictures for people to look at"]
fn shots() {
    shots::write();
}

#[test]
#[ignore = "measures, and so wants the machine to itself"]
fn bench() {
    bench::print();
}
