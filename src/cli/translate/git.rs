//! What git remembers of a project, read through its command. Nothing is changed, and nothing is asked of a network.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

/// The history of a folder.
pub(super) struct History<'r> {
    root: &'r Path,
    /// Whether it goes back to the beginning.
    pub(super) is_complete: bool,
    /// Every commit that changed something in the folder, the newest first.
    pub(super) commits: Vec<Commit>,
}

/// A commit.
pub(super) struct Commit {
    /// Its name in git.
    pub(super) name: String,
    /// The files that it changed: the name since, and the name before where that was another.
    pub(super) files: Vec<(String, Option<String>)>,
}

impl<'r> History<'r> {
    /// The history of `folder` in the project at `root`. `None` where there is no git, or none of the
    /// project.
    pub(super) fn of(root: &'r Path, folder: &str) -> Option<Self> {
        let shallow = output(root, &["rev-parse", "--is-shallow-repository"])?;
        let log = ["log", "--first-parent", "-m", "--relative", "-M", "--name-status", "--format=%x01%H"];
        let log = output(root, &[&log[..], &["--", folder]].concat())?;
        let commit = |text: &str| {
            let mut lines = text.lines();
            let name = lines.next().unwrap_or_default().to_owned();
            let file = |line: &str| {
                let mut parts = line.split('\t').skip(1).map(str::to_owned);
                Some(match (parts.next()?, parts.next()) {
                    (old, Some(new)) => (new, Some(old)),
                    (name, None) => (name, None),
                })
            };
            Commit { name, files: lines.filter_map(file).collect() }
        };
        let commits = log.split('\u{1}').skip(1).map(commit).collect();
        Some(Self { root, is_complete: shallow.trim() == "false", commits })
    }

    /// The texts of files at commits, where they were there.
    pub(super) fn read(&self, files: &[(&str, String)]) -> Option<Vec<Option<String>>> {
        let mut git = git(self.root, &["cat-file", "--batch"]).stdin(Stdio::piped()).spawn().ok()?;
        let mut input = git.stdin.take()?;
        let asked: String = files.iter().map(|(commit, path)| format!("{commit}:./{path}\n")).collect();
        let writer = std::thread::spawn(move || input.write_all(asked.as_bytes()));
        let mut output = BufReader::new(git.stdout.take()?);
        let texts: Option<Vec<Option<String>>> = files.iter().map(|_| one(&mut output)).collect();
        let written = writer.join().is_ok_and(|written| written.is_ok());
        // Not waited for, it would stay behind as a process that has ended.
        let ended = git.wait().is_ok();
        texts.filter(|_| written && ended)
    }
}

/// The next answer of `git cat-file --batch`: `name blob length`, the text and a line end; or
/// `name missing`. `None` when it ends too early.
fn one(output: &mut impl BufRead) -> Option<Option<String>> {
    let mut head = String::new();
    output.read_line(&mut head).ok().filter(|length| *length > 0)?;
    let Some((_, length)) = head.trim_end().rsplit_once(" blob ") else { return Some(None) };
    let mut text = vec![0; length.parse().ok()?];
    output.read_exact(&mut text).ok()?;
    output.read_exact(&mut [0]).ok()?;
    Some(String::from_utf8(text).ok())
}

fn output(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = git(root, arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

fn git(root: &Path, arguments: &[&str]) -> Command {
    let mut git = Command::new("git");
    git.args(["--no-pager", "--no-optional-locks", "-c", "core.quotePath=off", "-c", "core.fsmonitor=false"])
        .args(["-c", "log.showSignature=false"])
        .args(arguments)
        // What a partial clone lacks stays unknown.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .current_dir(root)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    git
}
