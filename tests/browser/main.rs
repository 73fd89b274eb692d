//! The served page in Chromium, Firefox and WebKitGTK, driven over WebDriver.
//!
//! Each scenario is a test of its own in each engine, `engine::file::scenario`, such as
//! `firefox::keyboard::letters_lead_to_a_name`; words of a name find it: `cargo test --release --test browser -- "a name"`. An
//! engine or driver that is not installed is a failure that says so: what is not run is not known to work.
//!
//! With `EXPULSIONS_PLAIN=1` the program is the one without the tricks for bytes, as a developer has it.
//!
//! `EXPULSIONS_TIMES=20` runs each so many times, which finds those that pass by luck. What only measures or draws runs when
//! it is asked for: `… -- --ignored bench` prints how fast the page is, `… --ignored compare` what ECharts and Highcharts
//! answer to the same questions, and `EXPULSIONS_SHOTS=DIR … --ignored shots` writes pictures of the page to look at.

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
mod numbers;
mod page;
mod picture;
mod policies;
mod print;
mod readers;
mod row;
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
mod trial;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::LazyLock;

use driver::{Engine, Look};
use libtest_mimic::{Arguments, Trial};
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

/// What holds in every engine, by the file that tries it.
const EVERYWHERE: &[(&str, &[Scenario])] = &[
    ("mouse", mouse::SCENARIOS),
    ("keyboard", keyboard::SCENARIOS),
    ("settings", settings::SCENARIOS),
    ("picture", picture::SCENARIOS),
    ("broken", broken::SCENARIOS),
    ("faults", faults::SCENARIOS),
    ("single", single::SCENARIOS),
    ("files", files::SCENARIOS),
    ("languages", languages::SCENARIOS),
    ("audit", audit::SCENARIOS),
    ("tasks", tasks::SCENARIOS),
    ("speed", speed::SCENARIOS),
    ("share", share::SCENARIOS),
    ("frames", frames::CLIENTS),
    ("confined", confined::SCENARIOS),
    ("messages", messages::SCENARIOS),
    ("snippets", snippets::SCENARIOS),
    ("element", element::SCENARIOS),
    ("columns", columns::SCENARIOS),
    ("policies", policies::SCENARIOS),
    ("readers", readers::SCENARIOS),
    ("row", row::SCENARIOS),
    ("numbers", numbers::SCENARIOS),
];

/// What only Chromium has the tools for; the longest first, so that nothing long is left for the end.
const CHROMIUM: &[(&str, &[Scenario])] = &[
    ("audit", audit::EVERYWHERE),
    ("spoken", spoken::SCENARIOS),
    ("compare", compare::OURS),
    ("npm", npm::SCENARIOS),
    ("print", print::SCENARIOS),
    ("readers", readers::CHROMIUM),
];

/// Every trial: of one kind of browser after the other, because a thread has one at a time.
fn trials() -> Vec<Trial> {
    let usual = Look::default();
    let mut trials = trial::of(Engine::Chromium, memory::LOOK, "memory", memory::SCENARIOS);
    trials.extend(CHROMIUM.iter().flat_map(|(room, scenarios)| trial::of(Engine::Chromium, usual, room, scenarios)));
    for engine in Engine::ALL {
        trials.extend(EVERYWHERE.iter().flat_map(|(room, scenarios)| trial::of(engine, usual, room, scenarios)));
        if engine != Engine::WebKit {
            trials.extend(trial::of(engine, usual, "settings", settings::WHILE_OPEN));
        }
        trials.extend(trial::of(engine, picture::DARK_AND_FINE, "picture", picture::IN_DARK_AND_FINE));
    }
    // What takes minutes, or tells nothing of this graphic.
    let long = [
        trial::of(Engine::Chromium, memory::LOOK, "memory", memory::LONG),
        trial::of(Engine::Chromium, usual, "compare", compare::ALL),
    ];
    trials.extend(long.into_iter().flatten().map(|trial| trial.with_ignored_flag(true)));
    trials.extend([trial::asked("shots", shots::write), trial::asked("bench", bench::print)]);
    trials
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // A name may be given as it stands in its file.
    arguments.filter = arguments.filter.map(|words| trial::slug(&words));
    let trials = trials();
    let mut names = BTreeSet::new();
    if let Some(twice) = trials.iter().find(|trial| !names.insert(trial.name().to_owned())) {
        eprintln!("error: two scenarios have the name {}", twice.name());
        return ExitCode::FAILURE;
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    trial::end();
    trial::print_slowest();
    conclusion.exit_code()
}
