//! The translations follow the source: [`Language::follow`] moves messages to where their segments
//! are now, those without a segment to the end of their file, and notes the lock. What is moved is
//! moved as it stands, with the comments above it.
//!
//! Where a message belongs is told by its id alone, so that a file which could not be read at one
//! time is put in order the next.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use super::align::{Aligned, Memory};
use super::catalog::{Catalog, Message};
use super::encode::flat;
use super::files::files;
use super::fingerprint::Fingerprint;
use super::lock::Lock;
use super::origin::{Origin, Reading};
use super::sync::{Change, change};
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::source::Sources;

/// The source language's side of all documents, as the translations need it.
pub(super) struct Documents<'a> {
    docs: HashMap<&'a str, Document<'a>>,
    /// The one document that an id made of words is in.
    homes: HashMap<&'a str, Option<&'a str>>,
    /// New name > old name.
    renamed: BTreeMap<&'a str, &'a str>,
    sources: &'a BTreeMap<String, Origin>,
}

#[derive(Default)]
struct Document<'a> {
    /// By id: its place, and the source text.
    segments: HashMap<&'a str, Text<'a>>,
}

struct Text<'a> {
    place: usize,
    fingerprint: Fingerprint,
    was: Option<&'a str>,
}

impl<'a> Documents<'a> {
    pub(super) fn of(
        aligned: &'a BTreeMap<String, Aligned>,
        sources: &'a BTreeMap<String, Origin>,
        memory: &'a BTreeMap<String, Memory>,
    ) -> Self {
        let docs: HashMap<&str, Document<'_>> = aligned
            .par_iter()
            .map(|(doc, aligned)| {
                let segments = sources.get(doc).map_or(&[][..], |origin| &origin.segments);
                let text = |place: usize| Text {
                    place,
                    fingerprint: Fingerprint::of(&segments[place].text),
                    was: aligned.matches[place].old.as_deref(),
                };
                let ids = aligned.matches.iter().enumerate();
                let segments = ids.map(|(place, found)| (found.id.as_str(), text(place))).collect();
                (doc.as_str(), Document { segments })
            })
            .collect();
        let mut homes: HashMap<&str, Option<&str>> = HashMap::new();
        for (doc, aligned) in aligned {
            for found in &aligned.matches {
                homes.entry(&found.id).and_modify(|home| *home = None).or_insert(Some(doc.as_str()));
            }
        }
        let renamed =
            aligned.iter().filter_map(|(doc, a)| Some((doc.as_str(), a.from.as_deref()?))).collect();
        debug_assert!(memory.keys().all(|doc| sources.contains_key(doc)), "memory is read from sources");
        Self { docs, homes, renamed, sources }
    }
}

/// All translations into one language.
#[derive(Debug)]
pub(super) struct Language {
    code: String,
    files: BTreeMap<String, File>,
    /// The documents whose files are to go.
    removed: BTreeSet<String>,
}

/// The translation of one document.
#[derive(Debug, Default)]
struct File {
    /// Nothing when it cannot be read: then it is left as it is.
    catalog: Option<Catalog>,
    lock: Option<Lock>,
    /// The document it belonged to, when that has another name now.
    was: Option<String>,
    /// Whether its messages are others than in the file.
    is_changed: bool,
}

/// Reads the translations into all languages but the source.
pub(super) fn read(sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Vec<Language> {
    let source = config.languages.source();
    let mut languages = Vec::new();
    for lang in config.languages.iter().filter(|lang| *lang != source) {
        let code = config.languages[lang].code.clone();
        let found: Vec<_> = files(sources, &code, "ftl").collect();
        let read: Vec<_> = found.par_iter().map(|(_, file)| Reading::Whole.catalog(file)).collect();
        let mut by_doc: BTreeMap<String, File> = BTreeMap::new();
        for ((doc, _), (catalog, own)) in found.into_iter().zip(read) {
            diags.append(own);
            by_doc.insert(doc, File { catalog, ..File::default() });
        }
        for (doc, file) in files(sources, &code, "lock") {
            // A lock without a catalogue has nothing to say.
            let Some(known) = by_doc.get_mut(&doc) else { continue };
            match diags.keep(Lock::read(file)) {
                Some(lock) => known.lock = Some(lock),
                None => known.catalog = None,
            }
        }
        languages.push(Language { code, files: by_doc, removed: BTreeSet::new() });
    }
    languages
}

impl Language {
    /// All ids that have a translation.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        let catalogs = self.files.values().filter_map(|file| file.catalog.as_ref());
        catalogs.flat_map(|catalog| &catalog.messages).map(|message| &*message.id)
    }

    /// Whether a translation of `id` is kept for `doc`, or may be in a file that cannot be read.
    pub(super) fn keeps(&self, doc: &str, id: &str) -> bool {
        self.files.get(doc).is_some_and(|file| match &file.catalog {
            Some(catalog) => catalog.get(id).is_some(),
            None => true,
        })
    }

    /// The language's tag, if it has a lock for `doc`.
    pub(super) fn noted(&self, doc: &str) -> Option<&str> {
        self.files.get(doc).filter(|file| file.lock.is_some()).map(|_| self.code.as_str())
    }

    /// Puts everything where it belongs.
    pub(super) fn follow(&mut self, now: &Documents<'_>) {
        self.rename(now);
        for (doc, file) in &mut self.files {
            if file.lock.is_none() && file.catalog.is_some() {
                let name = file.was.as_deref().unwrap_or(doc);
                let had = now.sources.get(name).is_some_and(|source| source.had_lock(&self.code));
                file.lock = Some(if had { Lock::lost() } else { Lock::new() });
            }
        }
        self.relocate(now);
        self.files.par_iter_mut().for_each(|(doc, file)| file.settle(now.docs.get(doc.as_str())));
    }

    /// Files of documents that have another name now go with them.
    fn rename(&mut self, now: &Documents<'_>) {
        for (doc, from) in &now.renamed {
            let Some(mut file) = self.files.remove(*from) else { continue };
            self.removed.insert((*from).to_owned());
            file.was = Some((*from).to_owned());
            match self.files.get_mut(*doc) {
                None => {
                    self.removed.remove(*doc);
                    self.files.insert((*doc).to_owned(), file);
                }
                // Somebody has begun to translate it under its new name.
                Some(new) => new.take_over(file),
            }
        }
    }

    /// Messages whose segment is in another document now go there.
    fn relocate(&mut self, now: &Documents<'_>) {
        let mut moving: Vec<(String, String, Message, Option<super::lock::Line>)> = Vec::new();
        for (doc, file) in &mut self.files {
            let (Some(catalog), own) = (&mut file.catalog, now.docs.get(doc.as_str())) else { continue };
            let target = |message: &Message| {
                let here = own.is_some_and(|own| own.segments.contains_key(&*message.id));
                now.homes.get(&*message.id).copied().flatten().filter(|_| !here)
            };
            if catalog.messages.iter().all(|message| target(message).is_none()) {
                continue;
            }
            for message in std::mem::take(&mut catalog.messages) {
                match target(&message) {
                    Some(home) => {
                        let line = file.lock.as_mut().and_then(|lock| lock.lines.remove(&*message.id));
                        moving.push((doc.clone(), home.to_owned(), message, line));
                    }
                    None => catalog.messages.push(message),
                }
            }
            file.is_changed = true;
        }
        for (from, home, message, line) in moving {
            let lost = self.files[&from].lock.as_ref().is_some_and(|lock| lock.is_lost);
            let file = self.files.entry(home.clone()).or_insert_with(|| File {
                catalog: Some(Catalog::default()),
                lock: Some(Lock::new()),
                ..File::default()
            });
            let free = file.catalog.as_ref().is_some_and(|catalog| catalog.get(&message.id).is_none());
            let home = if free { home } else { from };
            let Some(file) = self.files.get_mut(&home) else { continue };
            if let (Some(catalog), Some(lock)) = (&mut file.catalog, &mut file.lock) {
                match line {
                    Some(line) => {
                        lock.lines.insert(message.id.to_string(), line);
                    }
                    // Without its line nobody knows what it was made from.
                    None if lost => lock.lines.extend([unknown(&message)]),
                    None => {}
                }
                catalog.messages.push(message);
                file.is_changed = true;
            }
        }
    }

    /// What is to be written and removed.
    pub(super) fn changes(&self, sources: &Sources, changes: &mut BTreeMap<SourcePath, Change>) {
        let path =
            |doc: &str, kind: &str| SourcePath::new(format!("locales/{}/content/{doc}.{kind}", self.code));
        for doc in self.removed.iter().filter(|doc| !self.files.contains_key(*doc)) {
            change(sources, path(doc, "ftl"), None, changes);
            change(sources, path(doc, "lock"), None, changes);
        }
        for (doc, file) in &self.files {
            match (&file.catalog, &file.was) {
                (Some(catalog), was) => {
                    let is_empty = catalog.messages.is_empty() && catalog.header.trim().is_empty();
                    if file.is_changed || was.is_some() {
                        let text = (!is_empty).then(|| catalog.write());
                        change(sources, path(doc, "ftl"), text, changes);
                    }
                    let lock = file.lock.as_ref().filter(|lock| !is_empty || !lock.facts.is_empty());
                    change(sources, path(doc, "lock"), lock.map(Lock::write), changes);
                }
                // It cannot be read, but it goes with its document, as it stands.
                (None, Some(was)) => {
                    for kind in ["ftl", "lock"] {
                        let text = sources.texts.get(&path(was, kind)).map(|file| file.text.clone());
                        change(sources, path(doc, kind), text, changes);
                    }
                }
                (None, None) => {}
            }
        }
    }
}

fn unknown(message: &Message) -> (String, super::lock::Line) {
    let translation = super::fingerprint::short(&message.value.as_ref().map(flat).unwrap_or_default());
    let mark = super::lock::Mark::NeedsReview;
    (message.id.to_string(), super::lock::Line { source: None, translation, mark, old: None })
}

impl File {
    /// Adds what an older file has and this one has not.
    fn take_over(&mut self, older: Self) {
        let (Some(catalog), Some(old)) = (&mut self.catalog, older.catalog) else { return };
        let known: HashSet<std::sync::Arc<str>> = catalog.messages.iter().map(|m| m.id.clone()).collect();
        let lock = self.lock.get_or_insert_with(Lock::new);
        for message in old.messages.into_iter().filter(|message| !known.contains(&message.id)) {
            let line = older.lock.as_ref().and_then(|lock| lock.lines.get(&*message.id));
            lock.lines.extend(line.map(|line| (message.id.to_string(), line.clone())));
            catalog.messages.push(message);
        }
        self.is_changed = true;
    }

    /// Puts the messages in the order of the text, and notes them.
    fn settle(&mut self, document: Option<&Document<'_>>) {
        let (Some(catalog), Some(lock)) = (&mut self.catalog, &mut self.lock) else { return };
        let text = |id: &str| document.and_then(|document| document.segments.get(id));
        let place = |message: &Message| match text(&message.id) {
            Some(text) => (1, text.place),
            // Terms stand first: others refer to them.
            None if message.id.starts_with('-') => (0, 0),
            None => (2, 0),
        };
        for message in &mut catalog.messages {
            let is_obsolete = place(message).0 == 2;
            self.is_changed |= is_obsolete != message.is_obsolete;
            message.is_obsolete = is_obsolete;
        }
        if !catalog.messages.is_sorted_by_key(place) {
            catalog.messages.sort_by_key(place);
            self.is_changed = true;
        }
        let ids: HashSet<&str> = catalog.messages.iter().map(|message| &*message.id).collect();
        lock.lines.retain(|id, _| ids.contains(id.as_str()));
        for message in &catalog.messages {
            if let (Some(text), Some(value)) = (text(&message.id), &message.value) {
                lock.note(&message.id, &text.fingerprint, &flat(value), text.was);
            }
        }
    }
}
