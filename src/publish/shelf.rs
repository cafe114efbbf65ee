//! Targets that take files one by one and can change no two at once. [`publish`] holds the order that
//! keeps every page whole; a [`Shelf`] only carries out.

use std::collections::BTreeMap;

use super::local::{Local, LocalFile};
use super::manifest::{Entry, Manifest};
use super::plan::{Plan, There, Upload};
use super::{Settings, foreign};
use crate::diag::{Diagnostic, Result};
use crate::output::MARKER;
use crate::path::OutPath;

/// What the target calls a file's content, if it says so.
pub(super) type Etag = Option<String>;

/// A target that takes files one by one.
pub(super) trait Shelf {
    /// The target, as people write it.
    fn name(&self) -> String;
    /// The list of our files there; `None` where there is none.
    fn manifest(&mut self) -> Result<Option<Vec<u8>>>;
    /// Every file there, ours or not.
    fn list(&mut self) -> Result<BTreeMap<String, Etag>>;
    /// Sends files, in any order, each visible as a whole or not at all; calls `done` for each.
    fn send(&mut self, files: &[Upload], done: &mut dyn FnMut()) -> Result<Vec<(OutPath, Etag)>>;
    /// Replaces the list of our files.
    fn note(&mut self, manifest: &[u8]) -> Result<()>;
    /// Removes files, in any order. One that is not there is removed.
    fn remove(&mut self, files: &[OutPath]) -> Result<()>;
}

/// Makes the target the same as the built site, in an order in which every page is whole at any moment.
pub(super) fn publish(shelf: &mut impl Shelf, local: &Local, settings: &Settings) -> Result<Plan> {
    let name = shelf.name();
    let listed = shelf.manifest()?;
    let there = shelf.list()?;
    let old = match &listed {
        Some(bytes) => Manifest::read(&name, bytes)?,
        None if there.is_empty() => Manifest::default(),
        // Copied there by other means, with the mark that a build leaves.
        None if there.contains_key(MARKER) => Manifest {
            files: there
                .keys()
                .filter_map(|name| Some((OutPath::new(name.as_str())?, Entry::default())))
                .collect(),
        },
        None => return Err(foreign(&name, "holds files that flygblad did not publish")),
    };
    keep_others(&name, local, &old, &there)?;
    let state = |path: &OutPath, file: &LocalFile| {
        let (Some(entry), Some(etag)) = (old.files.get(path), there.get(path.as_str())) else {
            return There::Nothing;
        };
        // What a cut run was about to send has arrived when the target names its content so.
        let arrived = match (&entry.etag, etag) {
            (Some(noted), Some(etag)) => noted == etag,
            (None, Some(etag)) => etag.trim_matches('"') == file.md5,
            (Some(noted), None) => noted.is_empty(),
            (None, None) => false,
        };
        if arrived && entry.print == file.print { There::Same } else { There::Other }
    };
    let plan = Plan::new(local, &old, &state, settings.delete);
    if settings.dry_run || plan.is_empty() {
        return Ok(plan);
    }
    carry_out(shelf, &plan, local, &old, settings).map_err(|e| match e.code {
        "publish-running" => e,
        _ => e.hint("what visitors see is whole; publish again to send the rest"),
    })?;
    Ok(plan)
}

fn carry_out(
    shelf: &mut impl Shelf,
    plan: &Plan,
    local: &Local,
    old: &Manifest,
    settings: &Settings,
) -> Result<()> {
    let before = plan.before(local, old);
    let note = before.write();
    shelf.note(&note)?;
    let all = plan.sent().count();
    let (mut sent, mut etags) = (0, Vec::with_capacity(all));
    for step in &plan.uploads {
        etags.extend(shelf.send(step, &mut || {
            sent += 1;
            settings.progress.tell(sent, all);
        })?);
    }
    // Whoever publishes at the same time has noted other files: then neither list is right.
    if shelf.manifest()?.as_ref() != Some(&note) {
        return Err(Diagnostic::failure(
            "publish-running",
            format!("somebody else publishes to `{}` at the same time", shelf.name()),
        )
        .hint("nothing was removed; publish again when the other is done"));
    }
    for step in &plan.removals {
        shelf.remove(step)?;
    }
    shelf.note(&plan.after(local, before, etags).write())
}

/// Refuses to overwrite what is not in the list of our files.
fn keep_others(name: &str, local: &Local, old: &Manifest, there: &BTreeMap<String, Etag>) -> Result<()> {
    let is_other = |path: &&OutPath| there.contains_key(path.as_str()) && !old.files.contains_key(*path);
    match local.files.keys().find(is_other) {
        None => Ok(()),
        Some(path) => Err(foreign(name, &format!("holds a file `{path}` that flygblad did not publish"))),
    }
}
