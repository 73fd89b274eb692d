//! The folder that a build writes: whether it may, who writes to it now, and how one site takes the place of another.
//!
//! All files are written into a folder of their own within it first, so that a full disk changes nothing. Then they take
//! their places, each in one step, in an order that never puts a page beside what was packed from another: the old packed
//! forms go, the new page comes, its packed forms come. Whoever reads meanwhile, or after the program was ended in
//! between, finds every page whole, as it was or as it is.

mod sources;

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process;

use expulsions::Error;

use crate::Failure;
pub(crate) use sources::allow;

/// What is in a folder that a build writes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Made {
    /// A site.
    Site,
    /// A package for npm.
    Package,
}

impl Made {
    /// The file that tells such a folder from all others; whoever writes to the folder holds its lock.
    fn mark(self) -> &'static str {
        match self {
            Self::Site => ".expulsions-site",
            Self::Package => ".expulsions-npm",
        }
    }
}

/// What the mark says to those who find it.
const SAID: &str = "`expulsions build` writes this folder, and knows it by this file.\n";

/// Where files wait, within the folder, until all are there.
const STAGE: &str = ".expulsions-part";

/// The number of the process that is writing, there.
const BUILDER: &str = "builder";

/// What becomes of other files of the folder.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Others {
    /// They stay: a reader with a page of an earlier release open still finds its parts.
    Stay,
    /// They go, because the folder is the command's own.
    Go,
}

/// A folder that this run alone writes to.
pub(crate) struct Target {
    dir: PathBuf,
    stage: PathBuf,
    files: Vec<Staged>,
    count: usize,
    _lock: File,
}

/// A file that waits, with what is packed from it, by their paths in the folder.
struct Staged {
    whole: (String, Change),
    packed: Vec<(String, Change)>,
}

/// What there is to do for a path.
enum Change {
    /// Nothing: it holds the same already.
    Nothing,
    /// The waiting file takes the place.
    Put(PathBuf),
    /// There is to be no such file.
    Remove,
}

impl Target {
    /// Takes a folder for writing, or says why it cannot be. One that holds anything else than what this command made is
    /// taken only by `force`, the project's own sources never.
    pub(crate) fn claim(root: &Path, dir: &Path, made: Made, force: bool) -> Result<Self, Failure> {
        if sources::source(root, dir, &[])? {
            return Err(Failure::Usage(format!(
                "{} is a place of the project's sources, expected a folder of its own such as dist",
                dir.display()
            )));
        }
        let mark = dir.join(made.mark());
        let foreign = || fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) && !mark.exists();
        if !force && foreign() {
            return Err(Failure::Usage(format!(
                "{} is not empty, and this command did not write what it holds, expected a new folder; --force writes \
                 there all the same",
                dir.display()
            )));
        }
        fs::create_dir_all(dir).map_err(|error| cannot("create", dir, &error))?;
        let lock = lock(dir, &mark)?;
        let stage = dir.join(STAGE);
        // What an earlier run left that was ended.
        remove(&stage, |stage| fs::remove_dir_all(stage)).map_err(|error| cannot("remove", &stage, &error))?;
        let made = fs::create_dir(&stage).and_then(|()| fs::write(stage.join(BUILDER), process::id().to_string()));
        made.map_err(|error| cannot("write to", dir, &error))?;
        Ok(Self { dir: dir.to_owned(), stage, files: Vec::new(), count: 0, _lock: lock })
    }

    /// Lets a file wait for its place at a path, with its packed forms by their suffixes; `None` where there is to be none.
    pub(crate) fn stage(
        &mut self,
        path: &str,
        content: &[u8],
        packed: Vec<(&str, Option<Vec<u8>>)>,
    ) -> Result<(), Error> {
        let whole = (path.to_owned(), self.wait(path, content)?);
        let mut forms = Vec::new();
        for (suffix, content) in packed {
            let path = format!("{path}.{suffix}");
            let change = content.map_or(Ok(Change::Remove), |content| self.wait(&path, &content))?;
            forms.push((path, change));
        }
        self.files.push(Staged { whole, packed: forms });
        Ok(())
    }

    fn wait(&mut self, path: &str, content: &[u8]) -> Result<Change, Error> {
        let place = self.dir.join(path);
        let alike = |found: fs::Metadata| found.is_file() && found.len() == content.len() as u64;
        if fs::symlink_metadata(&place).is_ok_and(alike) && fs::read(&place).is_ok_and(|there| there == content) {
            return Ok(Change::Nothing);
        }
        self.count += 1;
        let waiting = self.stage.join(self.count.to_string());
        // A disk of another machine may say only at the end that it is full.
        let written =
            File::create(&waiting).and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()));
        written.map_err(|error| cannot("write", &place, &error))?;
        Ok(Change::Put(waiting))
    }

    /// Puts everything in its place, in the order of its coming; returns how many files there are.
    pub(crate) fn commit(mut self, others: Others) -> Result<usize, Error> {
        let files = std::mem::take(&mut self.files);
        for (path, change) in steps(&files) {
            self.apply(path, change)?;
        }
        if others == Others::Go {
            let forms = files.iter().flat_map(|file| file.packed.iter().chain([&file.whole]));
            let kept = forms.filter(|(_, change)| !matches!(change, Change::Remove));
            let known: BTreeSet<PathBuf> = kept.map(|(path, _)| self.dir.join(path)).collect();
            prune(&self.dir, &known).map_err(|error| cannot("empty", &self.dir, &error))?;
        }
        Ok(files.len())
    }

    fn apply(&self, path: &str, change: &Change) -> Result<(), Error> {
        let place = self.dir.join(path);
        match change {
            Change::Nothing => Ok(()),
            Change::Put(waiting) => {
                let folder = place.parent().map_or(Ok(()), fs::create_dir_all);
                let put = folder.and_then(|()| fs::rename(waiting, &place));
                put.map_err(|error| cannot("write", &place, &error))
            }
            Change::Remove => {
                remove(&place, |place| fs::remove_file(place)).map_err(|error| cannot("remove", &place, &error))
            }
        }
    }
}

/// What is done, one after the other; after each step every page is whole, and what is packed beside it is its own.
fn steps(files: &[Staged]) -> Vec<(&str, &Change)> {
    let mut steps = Vec::new();
    for Staged { whole: (path, change), packed } in files {
        if matches!(change, Change::Put(_)) {
            let others = packed.iter().filter(|(_, change)| !matches!(change, Change::Nothing));
            steps.extend(others.map(|(path, _)| (path.as_str(), &Change::Remove)));
        }
        steps.push((path, change));
        steps.extend(packed.iter().map(|(path, change)| (path.as_str(), change)));
    }
    steps
}

impl Drop for Target {
    fn drop(&mut self) {
        let _next_time = fs::remove_dir_all(&self.stage);
    }
}

/// Locks the folder by its mark, which stays from then on. The lock goes with the program that holds it.
fn lock(dir: &Path, mark: &Path) -> Result<File, Error> {
    if fs::symlink_metadata(mark).is_ok_and(|found| !found.is_file()) {
        return Err(Error::new(format!("{} is in the way, expected a file or nothing", mark.display())));
    }
    let opened = OpenOptions::new().write(true).create(true).truncate(false).open(mark);
    let mut file = opened.map_err(|error| cannot("write to", dir, &error))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => {
            let builder = fs::read_to_string(dir.join(STAGE).join(BUILDER)).unwrap_or_default();
            let who = if builder.is_empty() { String::new() } else { format!(" (process {builder})") };
            return Err(Error::new(format!("another build{who} is writing to {}; try again after it", dir.display())));
        }
        // Some disks of other machines know no locks.
        Err(TryLockError::Error(error)) if error.kind() != ErrorKind::Unsupported => {
            return Err(cannot("lock", mark, &error));
        }
        _ => {}
    }
    if file.metadata().is_ok_and(|found| found.len() == 0) {
        file.write_all(SAID.as_bytes()).map_err(|error| cannot("write", mark, &error))?;
    }
    Ok(file)
}

/// Removes what may not be there.
fn remove(path: &Path, how: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    match how(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes all files but those of the paths, and hidden ones; then the folders that are empty.
fn prune(dir: &Path, known: &BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let (path, kind) = entry.and_then(|entry| Ok((entry.path(), entry.file_type()?)))?;
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) || known.contains(&path) {
            continue;
        }
        if kind.is_dir() {
            prune(&path, known)?;
            let _not_empty = fs::remove_dir(&path);
        } else {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::new(format!("cannot {what} {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder for one test.
    fn empty(name: &str) -> PathBuf {
        let dir = crate::site::root().join("target/tmp/target").join(name);
        let _absent = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).expect("a folder");
        dir
    }

    fn claim(dir: &Path) -> Result<Target, String> {
        Target::claim(&crate::site::root(), dir, Made::Site, false).map_err(|failure| match failure {
            Failure::Usage(message) => message,
            Failure::Failed(error) => error.to_string(),
        })
    }

    /// A site of an edition: pages with two packed forms, one without them in every other edition, and parts of its own.
    fn staged(dir: &Path, edition: usize) -> Target {
        let mut target = claim(dir).expect("taken");
        let packed = |name: &str| {
            vec![
                ("br", Some(format!("{name} {edition} br").into())),
                ("gz", Some(format!("{name} {edition} gz").into())),
            ]
        };
        let part = format!("assets/part.{edition}.js");
        for name in [&part, "index.html", "de/index.html"] {
            target.stage(name, format!("{name} {edition}").as_bytes(), packed(name)).expect("staged");
        }
        let small = if edition.is_multiple_of(2) { packed("small.txt") } else { vec![("br", None), ("gz", None)] };
        target.stage("small.txt", format!("small.txt {edition}").as_bytes(), small).expect("staged");
        target.stage("same.txt", b"same", vec![("br", None)]).expect("staged");
        target
    }

    /// The edition that a file is of, if it is there.
    fn edition(dir: &Path, path: &str) -> Option<String> {
        let text = fs::read_to_string(dir.join(path)).ok()?;
        Some(text.split(' ').nth(1).expect("an edition").to_owned())
    }

    #[test]
    fn after_an_end_at_any_step_every_page_is_whole_and_the_next_build_clears_up() {
        let dir = empty("ended");
        staged(&dir, 0).commit(Others::Stay).expect("put");
        let all = steps(&staged(&dir, 1).files).len();
        assert!(all > 15, "{all} steps");
        for end in 0..=all {
            let before = 2 * end;
            staged(&dir, before).commit(Others::Stay).expect("put");
            let mut target = staged(&dir, before + 1);
            let files = std::mem::take(&mut target.files);
            for (path, change) in steps(&files).into_iter().take(end) {
                target.apply(path, change).expect("done");
            }
            // As when it is killed: the lock goes, what waits is left.
            drop(target);
            fs::create_dir(dir.join(STAGE)).and_then(|()| fs::write(dir.join(STAGE).join("1"), "left")).expect("left");
            for page in ["index.html", "de/index.html", "small.txt"] {
                let whole = edition(&dir, page).expect("the page is there");
                assert!([before, before + 1].iter().any(|edition| edition.to_string() == whole), "{page}: {whole}");
                for suffix in ["br", "gz"] {
                    let packed = edition(&dir, &format!("{page}.{suffix}"));
                    assert!(packed.as_ref().is_none_or(|packed| *packed == whole), "{page}.{suffix} after {end} steps");
                }
                assert!(dir.join(format!("assets/part.{whole}.js")).is_file(), "{page} finds its parts");
            }
        }
        staged(&dir, 2 * all + 2).commit(Others::Go).expect("put");
        let names = |dir: &Path| -> Vec<String> {
            let entries = fs::read_dir(dir).expect("a folder");
            let mut names: Vec<String> =
                entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        };
        let expected = [".expulsions-site", "assets", "de", "index.html", "index.html.br", "index.html.gz", "same.txt"];
        assert_eq!(names(&dir)[..7], expected, "only what belongs to the last one");
        assert_eq!(names(&dir.join("assets")).len(), 3);
    }

    #[test]
    fn what_cannot_be_written_changes_nothing() {
        let dir = empty("full");
        staged(&dir, 0).commit(Others::Stay).expect("put");
        let mut target = staged(&dir, 1);
        // Whatever fails before everything waits, as a full disk does.
        fs::remove_dir_all(&target.stage).expect("gone");
        assert!(target.stage("index.html", b"more", Vec::new()).is_err());
        drop(target);
        for path in ["index.html", "index.html.br", "small.txt.gz", "assets/part.0.js"] {
            assert_eq!(edition(&dir, path).as_deref(), Some("0"), "{path}");
        }
        assert!(!dir.join("assets/part.1.js").exists() && !dir.join(STAGE).exists());
    }

    #[test]
    fn two_builds_do_not_write_at_once() {
        let dir = empty("at-once");
        let first = claim(&dir).expect("taken");
        let message =
            format!("another build (process {}) is writing to {}; try again after it", process::id(), dir.display());
        assert_eq!(claim(&dir).err(), Some(message));
        drop(first);
        assert!(claim(&dir).is_ok(), "it has ended");
    }
}
