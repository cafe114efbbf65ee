//! A folder of an `rsync` daemon. It has no command to exchange folders, so files are sent step by
//! step: the order is [`super::shelf`]'s, and `rsync` puts each file in its place as a whole.

#![expect(clippy::disallowed_methods, reason = "the list of our files passes through a folder of its own")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::local::Local;
use super::manifest;
use super::plan::Upload;
use super::program::{failed, run};
use super::shelf::{Etag, Shelf};
use crate::diag::{Diagnostic, Result};
use crate::path::OutPath;

/// What `rsync` is always told: whole files, readable for a web server, no waiting for ever.
pub(super) const ALWAYS: &[&str] =
    &["-r", "--checksum", "--perms", "--chmod=D755,F644", "-z", "--timeout=120"];

/// A folder of an `rsync` daemon.
pub(super) struct Daemon<'l> {
    local: &'l Local,
    address: String,
    own: Own,
}

/// A folder of this run alone, gone with it.
struct Own(PathBuf);

impl Drop for Own {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl<'l> Daemon<'l> {
    /// Makes ready to ask; nothing is asked yet.
    pub(super) fn new(local: &'l Local, address: &str) -> Result<Self> {
        let own = std::env::temp_dir().join(format!("flygblad-publish-{}", std::process::id()));
        fs::create_dir_all(&own).map_err(|e| {
            Diagnostic::failure("cannot-write", format!("cannot make the folder `{}`: {e}", own.display()))
                .hint("make room on the disk")
        })?;
        Ok(Self { local, address: address.to_owned(), own: Own(own) })
    }

    fn there(&self, name: &str) -> String {
        format!("{}/{name}", self.address)
    }

    fn rsync(&self, args: &[&str], from: &str, to: &str, input: &[u8]) -> Result<Output> {
        run(Command::new("rsync").args(args).arg("--").arg(from).arg(to), input)
    }

    fn done(&self, output: &Output) -> Result<()> {
        if output.status.success() { Ok(()) } else { Err(failed(output, &self.address)) }
    }

    /// Sends, or removes where it is not there any more, what `names` names below `folder`.
    fn step<'p>(&self, args: &[&str], folder: &Path, names: impl Iterator<Item = &'p str>) -> Result<()> {
        let names: Vec<u8> = names.flat_map(|name| name.bytes().chain([0])).collect();
        let args = [ALWAYS, &["--files-from=-", "--from0"], args].concat();
        let output = self.rsync(&args, &format!("{}/", folder.display()), &self.there(""), &names)?;
        self.done(&output)
    }

    /// Removes files, or folders that are empty; others stay, for `rsync` keeps them.
    fn remove_named(&self, kind: &str, names: &BTreeSet<&str>) -> Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        // Only what is missing in a folder that is here is removed there.
        let nothing = self.own.0.join(kind);
        let _ = fs::remove_dir_all(&nothing);
        for name in names {
            let _ = fs::create_dir_all(nothing.join(name).parent().unwrap_or(&nothing));
        }
        self.step(&["--delete-missing-args"], &nothing, names.iter().copied())
    }
}

/// Whether this is what a cut run of `rsync` left of `index.html`: `.index.html.x7Tq2A`.
fn is_unfinished(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or_default();
    let tail = name.strip_prefix('.').and_then(|name| name.rsplit_once('.')).map_or("", |(_, tail)| tail);
    tail.len() == 6 && tail.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `rsync` ends so where what was asked for is not there.
const PARTIAL: i32 = 23;

impl Shelf for Daemon<'_> {
    fn name(&self) -> String {
        self.address.clone()
    }

    fn manifest(&mut self) -> Result<Option<Vec<u8>>> {
        let to = self.own.0.join("there");
        let _ = fs::remove_file(&to);
        let output =
            self.rsync(&["--timeout=120"], &self.there(manifest::NAME), &to.display().to_string(), b"")?;
        let missing = output.status.code() == Some(PARTIAL)
            && String::from_utf8_lossy(&output.stderr).contains("No such file or directory");
        if !missing {
            self.done(&output)?;
        }
        Ok(fs::read(&to).ok())
    }

    fn list(&mut self) -> Result<BTreeMap<String, Etag>> {
        let args = ["-r", "--list-only", "--no-human-readable", "--8-bit-output", "--timeout=120"];
        let output = run(Command::new("rsync").args(args).arg("--").arg(self.there("")), b"")?;
        let missing = output.status.code() == Some(PARTIAL)
            && String::from_utf8_lossy(&output.stderr).contains("No such file or directory");
        if missing {
            return Ok(BTreeMap::new());
        }
        self.done(&output)?;
        let text = String::from_utf8_lossy(&output.stdout);
        // `-rw-r--r--   1234 2026/01/01 12:00:00 name`
        let names = text.lines().filter(|line| !line.starts_with('d')).filter_map(|line| {
            let name = (0..4).try_fold(line, |rest, _| Some(rest.trim_start().split_once(' ')?.1))?;
            (!is_unfinished(name)).then(|| (name.to_owned(), None))
        });
        Ok(names.collect())
    }

    fn send(&mut self, files: &[Upload], done: &mut dyn FnMut()) -> Result<Vec<(OutPath, Etag)>> {
        self.step(&[], &self.local.folder, files.iter().map(|upload| upload.path.as_str()))?;
        // What the daemon does not name is noted as arrived by a name of no letters.
        Ok(files
            .iter()
            .map(|upload| {
                done();
                (upload.path.clone(), Some(String::new()))
            })
            .collect())
    }

    fn note(&mut self, manifest: &[u8]) -> Result<()> {
        let written = fs::write(self.own.0.join(manifest::NAME), manifest);
        written.map_err(|e| {
            Diagnostic::failure("cannot-write", format!("cannot write `{}`: {e}", self.own.0.display()))
                .hint("make room on the disk")
        })?;
        self.step(&[], &self.own.0, [manifest::NAME].into_iter())
    }

    fn remove(&mut self, files: &[OutPath]) -> Result<()> {
        self.remove_named("files", &files.iter().map(OutPath::as_str).collect())?;
        for folders in emptied(files).into_values().rev() {
            let folders = folders.into_iter().filter(|folder| !self.local.folder.join(folder).is_dir());
            self.remove_named("folders", &folders.collect())?;
        }
        Ok(())
    }
}

/// The folders that may be empty without `files`, by their depth.
fn emptied(files: &[OutPath]) -> BTreeMap<usize, BTreeSet<&str>> {
    let mut folders: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for file in files {
        let mut name = file.as_str();
        while let Some((folder, _)) = name.rsplit_once('/') {
            folders.entry(folder.matches('/').count()).or_default().insert(folder);
            name = folder;
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_emptied_from_the_deepest_on() {
        let files =
            ["a/b/c.html", "a/b/d.html", "e.html", "f/g.html"].map(|name| OutPath::new(name).unwrap());
        let found: Vec<Vec<&str>> =
            emptied(&files).into_values().rev().map(|folders| folders.into_iter().collect()).collect();
        assert_eq!(found, [vec!["a/b"], vec!["a", "f"]]);
    }
}
