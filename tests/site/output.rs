//! Where words and files go: streams that are closed, disks that are full, runs that are ended, two runs at once.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread;

use crate::check::broken;
use crate::{Run, command, folder, run};

/// Runs the command, which must come to its end within a time that is far more than it needs.
#[cfg(unix)]
pub(crate) fn bounded(args: &[&str]) -> Run {
    let out = Command::new("timeout").args(["60", env!("CARGO_BIN_EXE_expulsions")]).args(args).output().unwrap();
    let run = came_to(out);
    assert_ne!(run.code, 124, "{args:?} has no end");
    run
}

fn came_to(Output { status, stdout, stderr }: Output) -> Run {
    Run {
        code: status.code().expect("it ends by itself"),
        out: String::from_utf8_lossy(&stdout).into_owned(),
        err: String::from_utf8_lossy(&stderr).into_owned(),
    }
}

/// A line of a shell with the command as `$0` and what follows as `$1` and so on.
#[cfg(unix)]
fn shell(line: &str, args: &[&Path]) -> Run {
    let name = env!("CARGO_BIN_EXE_expulsions");
    came_to(Command::new("bash").args(["-c", line, name]).args(args).output().unwrap())
}

/// A stream whose reader has gone before anything was written.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[test]
fn a_closed_pipe_ends_a_command_quietly() {
    let dir = broken("pipes", &[("countries.csv", 1, "iso3", "iso33"), ("sources.csv", 1, "id", "key")]);
    let dir = dir.to_str().unwrap();
    for (args, expected) in [
        (&["check"][..], 0),
        (&["check", dir], 1),
        (&["render", "-o", "-"], 0),
        (&["render", "-o", "-", "--zoom", "9"], 2),
        (&["no-such-task"], 2),
        (&["--help"], 0),
    ] {
        let out = came_to(command().args(args).stdout(closed()).output().unwrap());
        assert_eq!(out.code, expected, "{args:?}");
        assert!(!out.err.contains("panic") && !out.err.contains("Broken pipe"), "{args:?}: {}", out.err);
        let out = came_to(command().args(args).stderr(closed()).output().unwrap());
        assert_eq!(out.code, expected, "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_nobody_gets_is_an_error() {
    let full = "No space left on device (os error 28)\n";
    for (line, expected) in [
        ("\"$0\" check > /dev/full", format!("error: cannot write to standard output: {full}")),
        ("\"$0\" render -o - > /dev/full", format!("error: cannot write to standard output: {full}")),
        ("\"$0\" render -o /dev/full", format!("error: cannot write /dev/full: {full}")),
    ] {
        let Run { code, out, err } = shell(line, &[]);
        assert_eq!((code, out.as_str(), err), (1, "", expected), "{line}");
    }
}

/// A file that cannot be written whole stays as it was, and nothing is left beside it.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_file() {
    let dir = folder("full");
    let file = dir.join("picture.svg");
    fs::write(&file, "the old one").unwrap();
    // No file may be larger than 8 KB; what tries gets an error, as from a full disk.
    let line = "trap '' XFSZ; ulimit -f 8; exec \"$0\" render -o \"$1\"";
    let Run { code, err, .. } = shell(line, &[&file]);
    assert_eq!((code, err), (1, format!("error: cannot write {}: File too large (os error 27)\n", file.display())));
    assert_eq!(fs::read_to_string(&file).unwrap(), "the old one");
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 1, "nothing is left beside it");
}

/// The same when it is ended within the writing; the next run takes over what was left.
#[cfg(unix)]
#[test]
fn a_run_that_is_ended_leaves_the_old_file() {
    let dir = folder("ended");
    let file = dir.join("picture.svg");
    fs::write(&file, "the old one").unwrap();
    // The signal that comes with the same limit ends it.
    let line = "ulimit -c 0; ulimit -f 8; \"$0\" render -o \"$1\"; echo $?";
    let Run { out, .. } = shell(line, &[&file]);
    assert_eq!(out, "153\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), "the old one");
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 2, "the part is left");
    let Run { code, err, .. } = run(&["render", "-o", file.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(fs::read_to_string(&file).unwrap().trim_end().ends_with("</svg>"));
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 1, "and has gone with the next run");
}

#[test]
fn runs_that_write_one_file_at_once_write_it_whole() {
    let dir = folder("at-once");
    let file = dir.join("picture.svg");
    let path = file.to_str().unwrap();
    let wanted = ["c=UA", "c=US"].map(|query| run(&["render", "-o", "-", "--query", query]).out);
    thread::scope(|scope| {
        for at in 0..6 {
            let query = ["c=UA", "c=US"][at % 2];
            scope.spawn(move || {
                for _ in 0..3 {
                    let Run { code, err, .. } = run(&["render", "-o", path, "--query", query]);
                    assert_eq!((code, err.as_str()), (0, ""));
                }
            });
        }
    });
    assert!(wanted.contains(&fs::read_to_string(&file).unwrap()));
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 1, "nothing is left beside it");
}

#[cfg(unix)]
#[test]
fn what_is_written_to_stays_what_it_is() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let dir = folder("kept");
    let file = dir.join("picture.svg");
    fs::write(&file, "the old one").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    let link = dir.join("link.svg");
    symlink("picture.svg", &link).unwrap();
    let Run { code, err, .. } = run(&["render", "-o", link.to_str().unwrap()]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "a link stays one");
    assert!(fs::read_to_string(&file).unwrap().starts_with("<svg"));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "who may read it is as before");
    let Run { code, err, .. } = run(&["render", "-o", dir.to_str().unwrap()]);
    assert_eq!((code, err), (1, format!("error: cannot write {}: is a directory\n", dir.display())));
    // Where the part would be, there is a link to another's file: it is not followed.
    let part = dir.join(".picture.svg.part");
    let victim = dir.join("victim");
    fs::write(&victim, "another's").unwrap();
    symlink("victim", &part).unwrap();
    let Run { code, err, .. } = run(&["render", "-o", file.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert_eq!(err, format!("error: cannot write {}: {} is in the way\n", file.display(), part.display()));
    assert_eq!(fs::read_to_string(&victim).unwrap(), "another's");
    let Run { out, .. } = shell("\"$0\" render -o /dev/stdout | head -c 4", &[]);
    assert_eq!(out, "<svg", "a device is written to");
}
