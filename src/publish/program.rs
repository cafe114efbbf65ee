//! The programs that reach servers: `rsync` and `ssh`, as they are installed.

use std::io::{ErrorKind, Write};
use std::process::{Command, Output, Stdio};

use crate::diag::{Diagnostic, Result};

/// Runs `command` with `input`; what it prints, or what it complained about.
pub(super) fn run(command: &mut Command, input: &[u8]) -> Result<Output> {
    let name = command.get_program().to_string_lossy().into_owned();
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = child.map_err(|e| {
        let message = if e.kind() == ErrorKind::NotFound {
            format!("there is no program `{name}` on this machine")
        } else {
            format!("cannot run `{name}`: {e}")
        };
        Diagnostic::failure("no-program", message)
            .hint("install `rsync` and `ssh`: on Debian `apt install rsync openssh-client`")
    })?;
    let stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // A program that does not read to the end says on its own why.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    });
    output.map_err(|e| {
        Diagnostic::failure("cannot-publish", format!("cannot run `{name}`: {e}")).hint("publish again")
    })
}

/// What it complained about, as a failure of publishing to `target`.
pub(super) fn failed(output: &Output, target: &str) -> Box<Diagnostic> {
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("Warning:") && !line.starts_with("kex_"))
        .unwrap_or("it says nothing")
        .to_owned();
    let any = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if any(&["No space left", "Disk quota exceeded"]) {
        return Diagnostic::failure("disk-full", format!("the disk of `{target}` is full"))
            .hint("make room there and publish again; what visitors see is whole");
    }
    if any(&["command not found", "rsync: not found", "rsync: No such file"]) {
        return Diagnostic::failure(
            "no-program",
            format!("there is no program `rsync` on the server of `{target}`"),
        )
        .hint("ask who runs the server to install `rsync`");
    }
    if any(&["Permission denied (", "auth failed", "Host key verification failed", "Too many authentication"])
    {
        return Diagnostic::failure("not-permitted", format!("`{target}` does not let you in: {line}"))
            .hint("try `ssh` to this server by hand: it must not ask for a password");
    }
    if any(&["Permission denied", "read only", "Read-only"]) {
        return Diagnostic::failure("not-permitted", format!("you may not write to `{target}`: {line}"))
            .hint("ask for the right to write there, and in the folder above it");
    }
    let no_line =
        ["Connection refused", "Could not resolve", "timed out", "No route to host", "Name or service"];
    if any(&no_line) {
        return Diagnostic::failure("cannot-reach", format!("cannot reach the server of `{target}`: {line}"))
            .hint("look at the line to the network and at the name of the server");
    }
    Diagnostic::failure("cannot-publish", format!("`{target}` cannot be published to: {line}"))
        .hint("look up what the server says here; what visitors see is whole")
}
