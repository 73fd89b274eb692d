//! Where the command's words and files go: the two streams, and files that are replaced whole.
//!
//! A stream that its reader has closed is no error, as with any tool of a shell: what was begun is finished quietly, and
//! the exit code is what it would have been. Nothing here panics for want of a reader, as `println!` would.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use expulsions::Error;
use same_file::Handle;

/// Writes a result to standard output.
pub(crate) fn result(content: &[u8]) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(content).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Writes a line about the work to standard error. There is nowhere to say that it failed.
pub(crate) fn remark(line: &str) {
    let _closed = writeln!(io::stderr(), "{line}");
}

/// Puts content in the place of a file, or makes it one. It is written beside it and takes its place in one step: a full
/// disk or the end of this program leaves the old file as it was, and nobody ever reads a part.
pub(crate) fn replace(path: &Path, content: &[u8]) -> Result<(), Error> {
    try_replace(path, content).map_err(|error| Error::new(format!("cannot write {}: {error}", path.display())))
}

fn try_replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let found = fs::metadata(path).ok();
    let path = match &found {
        Some(found) if found.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        // A terminal or a pipe cannot be replaced, only written to.
        Some(found) if !found.is_file() => return OpenOptions::new().write(true).open(path)?.write_all(content),
        // A link stays, and what it leads to is replaced.
        Some(_) => &path.canonicalize()?,
        None => path,
    };
    let part = part(path);
    let mut file = claim(&part)?;
    let written = found
        .map_or(Ok(()), |found| file.set_permissions(found.permissions()))
        .and_then(|()| file.write_all(content))
        // A disk of another machine may say only now that it is full.
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&part, path));
    if written.is_err() {
        let _gone = fs::remove_file(&part);
    }
    written
}

/// Where a file is written before it takes its place. The name is always the same, so that what a run leaves that is
/// ended meanwhile is taken over by the next.
fn part(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.part"))
}

/// Opens a part that no other run writes to; waits for one that does. The lock goes with the program that holds it.
fn claim(part: &Path) -> io::Result<File> {
    loop {
        // Never through a link that somebody has put there, and never into a pipe, which would wait.
        if fs::symlink_metadata(part).is_ok_and(|found| !found.is_file()) {
            return Err(io::Error::other(format!("{} is in the way", part.display())));
        }
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(part)?;
        match file.lock() {
            // Some disks of other machines know no locks.
            Err(error) if error.kind() != ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        // The other run may have put it in its place meanwhile.
        match Handle::from_path(part) {
            Ok(now) if now == Handle::from_file(file.try_clone()?)? => {
                file.set_len(0)?;
                return Ok(file);
            }
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
}
