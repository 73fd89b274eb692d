//! Programs that end with the test, however it ends: also when it is killed and nothing is dropped.

use std::ffi::OsStr;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// A command for `program` below a shell that ends it, and what it started, when the shell's own input ends.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "\"$@\" & cat > /dev/null; kill -TERM 0", "sh"]).arg(program);
    command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// A running program from [`command`]; dropping it ends it.
pub(crate) struct Leash(Child);

impl Leash {
    pub(crate) fn start(command: &mut Command) -> std::io::Result<Self> {
        command.spawn().map(Self)
    }

    /// What the program prints, when the command was told to hand it over.
    pub(crate) fn output(&mut self) -> Option<impl std::io::Read + Send + use<>> {
        self.0.stdout.take()
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
        // Whoever did not listen; the group's number is the shell's.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
}
