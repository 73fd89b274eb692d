//! The folder that a build writes: taken only where nothing else can be lost, by one build at a time, and whole after
//! any end.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use crate::files::all;
use crate::{Run, built, command, folder, project, run};

/// A refusal: exit code 2, this message, and nothing changed.
#[track_caller]
fn refused(args: &[&str], message: &str) {
    let Run { code, out, err } = run(args);
    assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
    let last = err.lines().last();
    assert_eq!(last, Some(format!("error: {message}").as_str()), "{args:?}");
}

#[test]
fn no_source_of_the_project_is_written_over() {
    let root = project();
    let text = |path: &str| root.join(path).to_str().unwrap().to_owned();
    for path in ["", "www", "data", "www/new", "dist/../src"] {
        let path = text(path);
        let message = format!("{path} is a place of the project's sources, expected a folder of its own such as dist");
        refused(&["build", "--out", &path], &message);
        refused(&["build", "--out", &path, "--force"], &message);
        refused(&["build", "--npm", &path], &message);
    }
    for path in ["www/index.html", "README.md", "data/new.html"] {
        let path = text(path);
        let message = format!("{path} is a place of the project's sources, expected another one");
        refused(&["build", "--single-file", &path], &message);
        refused(&["build", "--block", &path], &message);
        refused(&["render", "-o", &path], &message);
    }
    assert!(!root.join("www/new").exists() && !root.join("data/new.html").exists());
}

#[test]
fn what_is_anothers_stays() {
    let dir = folder("anothers");
    fs::write(dir.join("index.html"), "another's").unwrap();
    let path = dir.to_str().unwrap();
    let message = format!(
        "{path} is not empty, and this command did not write what it holds, expected a new folder; --force writes \
         there all the same"
    );
    refused(&["build", "--out", path], &message);
    refused(&["build", "--npm", path], &message);
    assert_eq!(all(&dir), [("index.html".to_owned(), b"another's".to_vec())]);
    // A site is no package.
    refused(&["build", "--npm", built().to_str().unwrap()], &message.replace(path, built().to_str().unwrap()));
}

#[test]
fn a_second_build_says_at_once_who_is_building() {
    let dir = folder("two-builds");
    let start = || command().args(["build", "--out"]).arg(&dir).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = start();
    // Once it compiles, it has the folder.
    let mut lines = BufReader::new(first.stderr.take().unwrap()).lines();
    let begun = lines.find(|line| line.as_ref().unwrap().contains("compiling the core"));
    assert!(begun.is_some(), "the first build begins");
    let Run { code, out, err } = run(&["build", "--out", dir.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (1, ""));
    let who = first.id();
    assert_eq!(
        err,
        format!("error: another build (process {who}) is writing to {}; try again after it\n", dir.display())
    );
    let rest: Vec<String> = lines.map(Result::unwrap).collect();
    assert!(first.wait().unwrap().success(), "the first is not disturbed: {rest:?}");
    assert!(fs::read(dir.join("index.html")).unwrap() == fs::read(built().join("index.html")).unwrap());
    let hidden: Vec<String> =
        all(&dir).into_iter().map(|(path, _)| path).filter(|path| path.starts_with('.')).collect();
    assert_eq!(hidden, [".expulsions-site"], "nothing is left over");
}

/// Ended at any moment, a build leaves every page whole, as it was or as it is to be; the next one clears up.
#[cfg(unix)]
mod faults {
    use std::collections::BTreeMap;

    use super::*;
    use crate::files::{unbrotli, ungzip};
    use crate::release::next;

    /// How often it is ended, each time a good deal later. An end at each single step has a quick test, beside the code.
    const ENDS: usize = 3;

    fn build(dir: &Path, root: &Path) -> std::process::Command {
        let mut build = command();
        build.args(["build", "--out"]).arg(dir).env("CARGO_MANIFEST_DIR", root).stderr(Stdio::piped());
        build
    }

    /// What stands in a site, without what a build has for itself.
    fn site(dir: &Path) -> BTreeMap<String, Vec<u8>> {
        all(dir).into_iter().filter(|(path, _)| !path.starts_with('.')).collect()
    }

    /// Every packed form unpacks to the file beside it.
    #[track_caller]
    fn assert_paired(site: &BTreeMap<String, Vec<u8>>, end: usize) {
        for (path, content) in site {
            let plain = match path.rsplit_once('.') {
                Some((plain, "br")) => (plain, unbrotli(content)),
                Some((plain, "gz")) => (plain, ungzip(content)),
                _ => continue,
            };
            assert!(site.get(plain.0) == Some(&plain.1), "end {end}: {path} is not that of {}", plain.0);
        }
    }

    #[test]
    #[ignore = "takes a minute or more"]
    fn a_build_that_is_ended_leaves_whole_pages() {
        let root = next();
        let new = folder("ended-new");
        assert!(build(&new, &root).output().unwrap().status.success());
        let (old, new) = (site(built()), site(&new));
        let entries = |path: &&String| !path.starts_with("assets/") && !path.ends_with(".br") && !path.ends_with(".gz");
        let pages: Vec<&String> = new.keys().filter(entries).filter(|path| old.contains_key(*path)).collect();
        let changed = pages.iter().filter(|page| old[**page] != new[**page]).count();
        assert!(changed > 20, "{changed} of {} pages", pages.len());
        let dir = folder("ended-build");
        for (path, content) in all(built()) {
            let path = dir.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let waiting = || fs::read_dir(dir.join(".expulsions-part")).map_or(0, Iterator::count);
        let (mut tried, mut mixed) = (0, 0);
        for end in 0..ENDS {
            let to = if end % 2 == 0 { &root } else { project() };
            let mut build = build(&dir, to).spawn().unwrap();
            let mut lines = BufReader::new(build.stderr.take().unwrap()).lines();
            assert!(lines.any(|line| line.unwrap().contains("compressing and writing")));
            // Nothing takes its place before all files wait; from then on they become fewer.
            let mut most = 0;
            while build.try_wait().unwrap().is_none() {
                let now = waiting();
                most = most.max(now);
                if most > now && most - now > end * 40 {
                    build.kill().unwrap();
                }
                std::thread::yield_now();
            }
            build.wait().unwrap();
            tried += 1;
            let found = site(&dir);
            assert_paired(&found, end);
            for page in &pages {
                let there = &found[*page];
                assert!(there == &old[*page] || there == &new[*page], "end {end}: {page} is neither");
            }
            mixed += usize::from(
                pages.iter().any(|page| found[*page] == old[*page] && old[*page] != new[*page])
                    && pages.iter().any(|page| found[*page] == new[*page] && old[*page] != new[*page]),
            );
        }
        println!("{tried} builds ended, {mixed} of them with old and new pages side by side, each whole");
        assert!(build(&dir, &root).output().unwrap().status.success());
        let found = site(&dir);
        assert!(new.iter().all(|(path, content)| found.get(path) == Some(content)), "the next build is whole");
        assert!(!dir.join(".expulsions-part").exists(), "nothing is left over");
    }
}
