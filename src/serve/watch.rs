//! The sources, watched: [`Watching::run`] builds again when one of them changes.
//!
//! A file that is saved changes several times within some milliseconds (editors write beside it,
//! rename, set its time), so it waits until it has been quiet for a moment.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Report, Shared};
use crate::diag::{Diagnostic, Diagnostics};

/// So long it must have been quiet.
const QUIET: Duration = Duration::from_millis(30);

/// What is watched, and what is heard from there.
pub(super) struct Watching {
    watcher: notify::Result<RecommendedWatcher>,
    events: Receiver<notify::Result<Event>>,
    watched: BTreeSet<PathBuf>,
}

impl Watching {
    /// Watches nothing yet.
    pub(super) fn new() -> Self {
        let (send, events) = channel();
        let watcher = notify::recommended_watcher(move |event| {
            // Nobody listens any more when the program ends.
            let _ = send.send(event);
        });
        Self { watcher, events, watched: BTreeSet::new() }
    }

    /// Watches `sources` too; returns what cannot be watched. A folder is watched with all that is
    /// in it, and the folder that a source lies in for the source's coming and being replaced.
    pub(super) fn extend(&mut self, sources: &[PathBuf]) -> Diagnostics {
        let mut diags = Diagnostics::new();
        for source in sources {
            self.add(folder(source), RecursiveMode::NonRecursive, &mut diags);
            if source.is_dir() {
                self.add(source, RecursiveMode::Recursive, &mut diags);
            } else {
                // Should it come back, it is another folder.
                self.watched.remove(source);
            }
        }
        diags
    }

    /// Builds again at each change, for as long as the program runs.
    pub(super) fn run(mut self, shared: &Shared, report: &impl Report) {
        while let Some(changed) = self.next_change() {
            let mut current = shared.site();
            let sources = current.live.watch();
            let changed = among(changed, &sources);
            if changed.is_empty() {
                continue;
            }
            // A folder that has just come is watched before it is read.
            let missed = self.extend(&sources);
            current.found = current.live.rebuild(&changed);
            current.found.append(missed);
            report(&current.found);
            shared.builds.send_modify(|build| *build += 1);
        }
    }

    /// Waits for a change, then until it is quiet. `None` when there will be no more.
    fn next_change(&self) -> Option<BTreeSet<PathBuf>> {
        let mut changed = BTreeSet::new();
        changed.extend(paths(self.events.recv().ok()?));
        while let Ok(event) = self.events.recv_timeout(QUIET) {
            changed.extend(paths(event));
        }
        Some(changed)
    }

    fn add(&mut self, path: &Path, mode: RecursiveMode, diags: &mut Diagnostics) {
        if !self.watched.insert(path.to_owned()) {
            return;
        }
        let result = match &mut self.watcher {
            Ok(watcher) => watcher.watch(path, mode).map_err(|e| e.to_string()),
            Err(e) => Err(e.to_string()),
        };
        if let Err(e) = result {
            let message =
                format!("cannot watch `{}`, so pages will not change by themselves: {e}", path.display());
            diags.push(
                Diagnostic::warning("cannot-watch", message).hint(
                    "start `flygblad serve` again; on Linux, raise `fs.inotify.max_user_watches` before",
                ),
            );
        }
    }
}

/// What an event says has changed; that a file was read is no change.
fn paths(event: notify::Result<Event>) -> Vec<PathBuf> {
    match event {
        Ok(event) if matches!(event.kind, EventKind::Access(_)) => Vec::new(),
        Ok(event) => event.paths,
        Err(e) => e.paths,
    }
}

/// Those of `changed` that are one of `sources` or lie in one.
fn among(changed: BTreeSet<PathBuf>, sources: &[PathBuf]) -> Vec<PathBuf> {
    let sources: Vec<PathBuf> = sources.iter().map(|source| real(source)).collect();
    let of_sources = |path: &PathBuf| {
        let path = real(path);
        sources.iter().any(|source| path.starts_with(source))
    };
    changed.into_iter().filter(of_sources).collect()
}

/// Paths come back from the system as it knows them, with links in folders resolved. The last part
/// may be gone already.
fn real(path: &Path) -> PathBuf {
    match (std::fs::canonicalize(folder(path)), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        (_, _) => path.to_owned(),
    }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}
