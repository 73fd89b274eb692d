//! `dev`: the page while somebody works on it. Whenever a file is saved the site is made anew, and the browser follows.
//!
//! Owns what is watched and what a page is told. A build that fails leaves the last good site in place, and the page
//! shows the problem in its own words. What the command itself is made of it cannot make anew, and says so.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, SystemTime};

use expulsions::Error;
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use serde_json::json;

use crate::output::{remark, replace};
use crate::site::base::Base;
use crate::site::bundle::store::Packing;
use crate::site::progress::Progress;
use crate::site::target::{Made, Others, Target};
use crate::site::{self, Purpose, server};
use crate::{Failure, Listen, announce, known_as};

/// What the site is made of, and what of it the command has been compiled with besides.
const WATCHED: [&str; 7] = ["assets", "build.rs", "crates", "data", "messages", "src", "www"];

/// What a page asks for to know whether there is another build: `{ "build": number, "problem": text }`.
const STATE: &str = "dev.json";

/// A file is saved in several steps, and several files at once.
const PAUSE: Duration = Duration::from_millis(120);

/// Where the site is built.
struct Workshop {
    root: PathBuf,
    dir: PathBuf,
    base: Base,
    /// How many sites there were.
    builds: usize,
    /// When the last one was begun. A build reads its sources, which some systems tell of as they do of a change.
    begun: SystemTime,
}

/// Builds, serves and watches until it is told to end.
pub(crate) fn run(listen: &Listen) -> Result<(), Failure> {
    let listener = server::bind(listen.port)?;
    let base = known_as(listen, &listener)?;
    let root = site::root();
    let dir = root.join("target/dev-site");
    let (told, changes) = mpsc::channel();
    let failed = |error: notify_debouncer_mini::notify::Error| Error::new(format!("cannot watch the sources: {error}"));
    let mut debouncer = new_debouncer(PAUSE, told).map_err(failed)?;
    for place in WATCHED.map(|name| root.join(name)).iter().filter(|place| place.exists()) {
        debouncer.watcher().watch(place, RecursiveMode::Recursive).map_err(failed)?;
    }
    let mut workshop = Workshop { root, dir: dir.clone(), base: base.clone(), builds: 0, begun: SystemTime::now() };
    // Without a first site there is nothing to serve.
    while let Err(problem) = workshop.build() {
        remark(&format!("error: {problem}\nwaiting for a change"));
        if workshop.next(&changes).is_none() {
            return Ok(());
        }
    }
    thread::spawn(move || {
        let _watching = debouncer;
        while let Some(changed) = workshop.next(&changes) {
            for path in changed {
                remark(&format!("{} has changed", path.display()));
            }
            if let Err(problem) = workshop.build() {
                workshop.tell(&problem).unwrap_or_else(|error| remark(&format!("error: {error}")));
                remark(&format!("error: {problem}"));
            }
        }
    });
    server::serve(listener, &dir, &base, |address| announce(address, listen))?;
    Ok(())
}

impl Workshop {
    /// Waits for a change of what a build is made of, and gives all that have come by then, relative to the project; `None`
    /// when nobody watches any more.
    fn next(&self, changes: &Receiver<DebounceEventResult>) -> Option<Vec<PathBuf>> {
        loop {
            let first = changes.recv().ok()?;
            let mut changed: Vec<PathBuf> = Vec::new();
            for events in [first].into_iter().chain(changes.try_iter()) {
                match events {
                    Ok(events) => changed.extend(events.into_iter().map(|event| event.path)),
                    Err(error) => remark(&format!("cannot watch the sources: {error}")),
                }
            }
            // Editors leave files of their own, by such names.
            let is_own = |path: &Path| {
                path.file_name().is_some_and(|name| {
                    let name = name.to_string_lossy();
                    !name.starts_with(['.', '#']) && !name.ends_with(['~', '#']) && !name.ends_with(".swp")
                })
            };
            let mut changed: Vec<PathBuf> = changed
                .into_iter()
                .filter(|path| is_own(path) && self.is_new(path))
                .map(|path| path.strip_prefix(&self.root).map_or_else(|_| path.clone(), Path::to_owned))
                .collect();
            changed.sort();
            changed.dedup();
            let commands = |path: &PathBuf| path.starts_with("crates") && !path.starts_with("crates/facts");
            if changed.iter().any(commands) {
                remark("the command itself has changed; start it again to see that");
            }
            changed.retain(|path| !commands(path));
            if !changed.is_empty() {
                return Some(changed);
            }
        }
    }

    /// Whether a file was saved since the last build was begun.
    fn is_new(&self, path: &Path) -> bool {
        let saved = path.metadata().ok().filter(Metadata::is_file).and_then(|found| found.modified().ok());
        saved.is_some_and(|saved| saved >= self.begun)
    }

    fn build(&mut self) -> Result<(), Error> {
        self.begun = SystemTime::now();
        let progress = Progress::start();
        let mut site = site::assemble(&self.root, Some(&self.base), Purpose::Developer, &progress)?;
        self.builds += 1;
        site.store.put(STATE, self.state(""));
        let target = Target::claim(&self.root, &self.dir, Made::Site, true).map_err(|failure| match failure {
            Failure::Usage(message) => Error::new(message),
            Failure::Failed(error) => error,
        })?;
        site.store.write(target, Others::Go, Packing::None)?;
        progress.say(&format!("build {} is there", self.builds));
        Ok(())
    }

    /// Lets the page show what is wrong.
    fn tell(&self, problem: &Error) -> Result<(), Error> {
        replace(&self.dir.join(STATE), self.state(&problem.to_string()).as_bytes())
    }

    fn state(&self, problem: &str) -> String {
        json!({ "build": self.builds, "problem": problem }).to_string()
    }
}
