//! `flygblad translate sync --rebuild-locks`: locks that were lost, from the history in git.

use std::collections::BTreeMap;
use std::path::Path;

use super::git::History;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;
use crate::translate::rebuild::{Lost, Version, lost};

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Rebuilt {
    /// The locks.
    pub(super) locks: BTreeMap<SourcePath, String>,
    /// How many translations are still unknown.
    pub(super) unknown: usize,
}

/// Looks for the locks that are lost, and puts what is found into `sources`, as if it had been there.
pub(super) fn rebuild(
    root: &Path,
    sources: &mut Sources,
    config: &Config,
    diags: &mut Diagnostics,
) -> Rebuilt {
    let lost = lost(sources, config);
    let mut rebuilt = Rebuilt::default();
    if lost.is_empty() {
        return rebuilt;
    }
    let Some(history) = History::of(root, "locales") else {
        let message = "there is no history of this project to find locks in";
        let warning = Diagnostic::warning("no-history", message);
        diags.push(warning.hint("it is looked for in git, which must be installed and know the project"));
        return rebuilt;
    };
    if !history.is_complete {
        let message = "the history of this project does not go back to its beginning";
        let warning = Diagnostic::warning("short-history", message);
        diags.push(
            warning.hint("get the rest of it with `git fetch --unshallow`, or look at what stays unknown"),
        );
    }
    for lost in lost {
        let (lock, unknown) = lost.rebuild(&versions(&history, &lost, config), history.is_complete);
        rebuilt.unknown += unknown;
        let text = lock.write();
        if sources.texts.get(&lost.path).is_some_and(|known| known.text == text) {
            continue;
        }
        sources.texts.insert(lost.path.clone(), SourceFile::new(lost.path.clone(), text.as_str()));
        rebuilt.locks.insert(lost.path, text);
    }
    rebuilt
}

/// The versions of a document's files, the newest first. It is followed to the names it had.
fn versions(history: &History<'_>, lost: &Lost, config: &Config) -> Vec<Version> {
    let code = |lang| config.languages[lang].code.as_str();
    let (own, source) = (code(lost.lang), code(config.languages.source()));
    let folder = |code: &str| format!("locales/{code}/content/");
    let mut doc = lost.doc.clone();
    let mut asked = Vec::new();
    for commit in &history.commits {
        let [ftl, lock] = ["ftl", "lock"].map(|kind| format!("{}{doc}.{kind}", folder(own)));
        let mut changed = commit.files.iter().filter(|(name, _)| *name == ftl || *name == lock).peekable();
        if changed.peek().is_none() {
            continue;
        }
        let before = changed.find_map(|(_, before)| {
            before.as_ref()?.strip_prefix(&folder(own))?.strip_suffix(".ftl").map(str::to_owned)
        });
        let files = [format!("{}{doc}.ftl", folder(source)), ftl, lock];
        asked.extend(files.map(|file| (commit.name.as_str(), file)));
        doc = before.unwrap_or(doc);
    }
    let mut texts = history.read(&asked).unwrap_or_default().into_iter();
    let mut versions = Vec::new();
    while let (Some(source), Some(translation), Some(lock)) = (texts.next(), texts.next(), texts.next()) {
        versions.push(Version { source, translation, lock });
    }
    versions
}
