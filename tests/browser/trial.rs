//! Scenarios as trials: what each is called, which browser it gets, how long it took.
//!
//! A browser takes a second or two to start, so one that is done with a scenario is kept for the next of its kind. One
//! in which a scenario has failed is not.

use std::env;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use libtest_mimic::Trial;

use crate::driver::{Engine, Look};
use crate::page::Page;
use crate::{Outcome, Scenario, site};

/// How many of the slowest are told at the end.
const TOLD: usize = 10;

/// Browsers that wait for a scenario: no more of them than there are threads.
static WAITING: Mutex<Vec<(Engine, Look, Page)>> = Mutex::new(Vec::new());

/// How long each trial took.
static TOOK: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

fn locked<T>(list: &'static Mutex<Vec<T>>) -> MutexGuard<'static, Vec<T>> {
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A name, or words of one, as it is written in a trial's name: `mouse::The day slider` is `mouse::the_day_slider`.
pub(crate) fn slug(words: &str) -> String {
    let part = |part: &str| {
        let plain: String = part.to_lowercase().replace('\'', "");
        let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("_")
    };
    words.split("::").map(part).collect::<Vec<_>>().join("::")
}

/// A trial for each scenario of a room, `engine::room::scenario`.
pub(crate) fn of(engine: Engine, look: Look, room: &str, scenarios: &[Scenario]) -> Vec<Trial> {
    let one = |&(words, scenario): &Scenario| {
        let name = format!("{}::{room}::{}", engine.id(), slug(words));
        let run = {
            let name = name.clone();
            move || {
                // Built by whoever comes first, and not counted as its time.
                site::address()?;
                Ok(timed(&name, || repeated(|| run(engine, look, scenario)))?)
            }
        };
        Trial::test(name, run)
    };
    scenarios.iter().map(one).collect()
}

/// A trial that brings its own browsers, and runs only when it is asked for.
pub(crate) fn asked(name: &'static str, work: fn() -> Outcome) -> Trial {
    Trial::test(name, move || work().map_err(Into::into)).with_ignored_flag(true)
}

fn run(engine: Engine, look: Look, scenario: fn(&Page) -> Outcome) -> Outcome {
    let page = take(engine, look)?;
    // A panic drops the page, and the browser with it.
    match scenario(&page).and_then(|()| page.no_reports()) {
        Ok(()) => {
            locked(&WAITING).push((engine, look, page));
            Ok(())
        }
        Err(problem) => {
            page.close();
            Err(problem)
        }
    }
}

/// A browser of that kind, as if it were new; one of another kind makes room for it.
fn take(engine: Engine, look: Look) -> Outcome<Page> {
    let mut waiting = locked(&WAITING);
    let same = waiting.iter().position(|(its, looks, _)| (*its, *looks) == (engine, look));
    let found = same.map(|at| waiting.swap_remove(at).2);
    let other = if found.is_none() { waiting.pop() } else { None };
    drop(waiting);
    if let Some((_, _, page)) = other {
        page.close();
    }
    match found {
        Some(page) => page.anew().map(|()| page),
        None => Page::start(engine, look),
    }
}

/// Closes every browser.
pub(crate) fn end() {
    for (_, _, page) in locked(&WAITING).drain(..) {
        page.close();
    }
}

/// As often as `EXPULSIONS_TIMES` says, which finds what passes by luck.
fn repeated(work: impl Fn() -> Outcome) -> Outcome {
    let times = match env::var("EXPULSIONS_TIMES") {
        Ok(times) => {
            times.parse::<usize>().map_err(|_| format!("EXPULSIONS_TIMES is {times:?}, expected a whole number"))?
        }
        Err(_) => 1,
    };
    let failed: Vec<String> = (0..times).filter_map(|_| work().err()).collect();
    match failed.as_slice() {
        [] => Ok(()),
        [problem] if times == 1 => Err(problem.clone()),
        [problem, ..] => Err(format!("{} of {times} times; the first: {problem}", failed.len())),
    }
}

fn timed(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    let started = Instant::now();
    let outcome = work();
    locked(&TOOK).push((started.elapsed(), name.to_owned()));
    outcome
}

/// Prints which trials took the longest, where there were many.
pub(crate) fn print_slowest() {
    let mut took = locked(&TOOK);
    if took.len() <= TOLD {
        return;
    }
    took.sort_by(|(one, _), (other, _)| other.cmp(one));
    println!("the slowest:");
    for (time, name) in took.iter().take(TOLD) {
        println!("{:>7.1} s  {name}", time.as_secs_f64());
    }
    println!();
}
