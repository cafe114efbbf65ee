//! Translations that somebody sent: [`import`] compares each with the text of today, and says what is to be written
//! and what is refused.
//!
//! 1. The catalogues are brought up to date with the texts, as `translate sync` does: ids must not change
//!    between two reports of one text.
//! 2. `judge.rs` looks at each translation.
//! 3. What is good is put into the catalogue and its lock; a file that would not read back is left as it is.
//! 4. The catalogues are put in order once more.
//!
//! Nothing is written here: that is for `cli`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::catalog::{Catalog, Message};
use super::super::desk::Desk;
use super::super::encode::flat;
use super::super::files::catalog_path;
use super::super::lock::Lock;
use super::super::sync::{Change, sync};
use super::Incoming;
use super::judge::{Edit, Judge};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::messages::Messages;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// What becomes of a file that somebody sent.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The translations that are taken over, by document, in the order of the file.
    pub edits: BTreeMap<String, Vec<Edit>>,
    /// How many say what is there already.
    pub unchanged: usize,
    /// How many are not translated.
    pub untranslated: usize,
    /// How many are refused.
    pub refused: usize,
    /// The files to write and to remove, by path.
    pub changes: BTreeMap<SourcePath, Change>,
}

/// What translations are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Project<'a> {
    /// The site's configuration.
    pub config: &'a Config,
    /// All its files.
    pub sources: &'a Sources,
    /// Its texts.
    pub book: &'a Book,
    /// Its strings, among them its terms.
    pub messages: &'a Messages,
}

/// Says what is to be done with `units`. `None` when the catalogues cannot be brought up to date.
pub fn import(
    units: &[Incoming],
    lang: Lang,
    project: &Project<'_>,
    diags: &mut Diagnostics,
) -> Option<Outcome> {
    let Project { config, sources, book, .. } = *project;
    let synced = sync(book, sources, config, diags)?;
    let mut after = sources.clone();
    carry_out(&synced.changes, &mut after);
    let desk = Desk::load(book, &after, config, &mut Diagnostics::new());
    let mut outcome = Outcome::default();
    Judge::new(&desk, project, lang).all(units, &mut outcome, diags);
    for (doc, edits) in &mut outcome.edits {
        match write(doc, edits, lang, &after, config) {
            Some(changes) => carry_out(&changes, &mut after),
            None => {
                let path = catalog_path(config, lang, doc, "ftl");
                let message = format!("nothing was written to `{path}`: it cannot be read");
                let error = Diagnostic::error("broken-catalog", message);
                diags.push(error.hint("mend it and run the command again"));
                outcome.refused += edits.len();
                edits.clear();
            }
        }
    }
    outcome.edits.retain(|_, edits| !edits.is_empty());
    let settled = sync(book, &after, config, &mut Diagnostics::new())?;
    carry_out(&settled.changes, &mut after);
    outcome.changes = difference(sources, &after);
    Some(outcome)
}

/// The catalogue and the lock of a document with `edits`. `None` when one of them cannot be read, before or after.
fn write(
    doc: &str,
    edits: &[Edit],
    lang: Lang,
    sources: &Sources,
    config: &Config,
) -> Option<BTreeMap<SourcePath, Change>> {
    let [ftl, locked] = ["ftl", "lock"].map(|kind| catalog_path(config, lang, doc, kind));
    let read = |file: &Arc<SourceFile>| Catalog::read(file, &mut Diagnostics::new());
    let mut catalog = sources.texts.get(&ftl).map_or(Some(Catalog::default()), read)?;
    let mut lock = sources.texts.get(&locked).map_or(Ok(Lock::new()), Lock::read).ok()?;
    for edit in edits {
        if let Some(value) = &edit.value {
            put(&mut catalog, &edit.id, value);
            lock.lines.remove(&edit.id);
        }
        match edit.is_reviewed {
            true => lock.review(&edit.id, &edit.source, &edit.flat),
            false => lock.accept(&edit.id, &edit.source, &edit.flat),
        }
    }
    let text = catalog.write();
    let again = read(&SourceFile::new(ftl.clone(), text.as_str()))?;
    let is_there = |edit: &Edit| {
        let value = again.get(&edit.id).and_then(|message| message.value.as_ref());
        value.is_some_and(|value| flat(value) == edit.flat)
    };
    let complete = again.messages.len() == catalog.messages.len() && edits.iter().all(is_there);
    complete.then(|| [(ftl, Change::Write(text)), (locked, Change::Write(lock.write()))].into())
}

/// Gives a message another value; the comments above it stay.
fn put(catalog: &mut Catalog, id: &str, value: &str) {
    let new = Message::new(id, String::new(), value);
    match catalog.messages.iter_mut().find(|message| &*message.id == id) {
        Some(message) => message.reword(new),
        None => catalog.messages.push(new),
    }
}

fn carry_out(changes: &BTreeMap<SourcePath, Change>, sources: &mut Sources) {
    for (path, change) in changes {
        match change {
            Change::Write(text) => {
                sources.texts.insert(path.clone(), SourceFile::new(path.clone(), text.as_str()));
            }
            Change::Remove => {
                sources.texts.remove(path);
            }
        }
    }
}

/// What makes `after` of `before`.
fn difference(before: &Sources, after: &Sources) -> BTreeMap<SourcePath, Change> {
    let mut changes = BTreeMap::new();
    for (path, file) in &after.texts {
        if before.texts.get(path).is_none_or(|known| known.text != file.text) {
            changes.insert(path.clone(), Change::Write(file.text.clone()));
        }
    }
    for path in before.texts.keys().filter(|path| !after.texts.contains_key(*path)) {
        changes.insert(path.clone(), Change::Remove);
    }
    changes
}
