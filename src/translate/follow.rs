//! The translations follow the source: [`Language::follow`] moves messages to where their segments
//! are now, those without a segment to the end of their file, and notes the lock. What is moved is
//! moved as it stands, with the comments above it.
//!
//! Where a message belongs is told by its id alone, so that a file which could not be read at one
//! time is put in order the next.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::catalog::{Catalog, Message, short_of};
use super::desk::Share;
use super::encode::flat;
use super::files::files;
use super::fingerprint::short;
use super::lock::Lock;
use super::origin::Reading;
use super::segment::SegmentKind;
use super::sync::{Change, change};
use super::texts::{Document, Documents};
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::messages::syntax::Pattern;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// All translations into one language.
#[derive(Debug)]
pub(super) struct Language {
    code: String,
    /// The share of a page's texts that must be translated before it appears.
    publish_at: f64,
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
        let lang = &config.languages[lang];
        let code = &lang.code;
        let locks: BTreeMap<&str, &Arc<SourceFile>> = files(sources, code, "lock").collect();
        let found: Vec<_> = files(sources, code, "ftl").collect();
        let read = found.into_par_iter().map(|(doc, file)| {
            let (mut catalog, mut own) = Reading::Whole.catalog(file);
            // A lock without a catalogue has nothing to say.
            let lock = locks.get(doc).map(|file| own.keep(Lock::read(file)));
            if matches!(lock, Some(None)) {
                catalog = None;
            }
            (doc, File { catalog, lock: lock.flatten(), ..File::default() }, own)
        });
        let mut by_doc = BTreeMap::new();
        for (doc, file, own) in read.collect::<Vec<_>>() {
            diags.append(own);
            by_doc.insert(doc.to_owned(), file);
        }
        let publish_at = if lang.is_active { lang.publish_at } else { f64::INFINITY };
        let removed = BTreeSet::new();
        languages.push(Language { code: code.clone(), publish_at, files: by_doc, removed });
    }
    languages
}

impl Language {
    /// Whether a translation of `id` is kept for `doc`, or may be in a file that cannot be read.
    pub(super) fn keeps(&self, doc: &str, id: &str) -> bool {
        self.files.get(doc).is_some_and(|file| match &file.catalog {
            Some(catalog) => catalog.get(id).is_some(),
            None => true,
        })
    }

    /// How many locks are lost.
    pub(super) fn lost(&self) -> usize {
        self.files.values().filter(|file| file.lock.as_ref().is_some_and(|lock| lock.is_lost)).count()
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
        let publish_at = self.publish_at;
        self.files.par_iter_mut().for_each(|(doc, file)| {
            let document = now.docs.get(doc.as_str());
            file.settle(document);
            file.remember(document, publish_at);
        });
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
            let Some(catalog) = &mut file.catalog else { continue };
            let places = now.docs.get(doc.as_str()).map(|own| own.places(&catalog.messages));
            let is_here = |place: usize| places.as_ref().is_some_and(|places| places[place].is_some());
            let mut strangers = catalog.messages.iter().enumerate().filter(|(place, _)| !is_here(*place));
            if strangers.all(|(_, message)| now.other_home(doc, message).is_none()) {
                continue;
            }
            for message in std::mem::take(&mut catalog.messages) {
                match now.other_home(doc, &message) {
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
            let is_crlf = self.files[&from].catalog.as_ref().is_some_and(|catalog| catalog.is_crlf);
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
                // A file that begins with this message is written like the one it was in.
                catalog.is_crlf |= is_crlf && catalog.messages.is_empty() && catalog.header.is_empty();
                catalog.messages.push(message);
                file.is_changed = true;
            }
        }
    }

    /// What is to be written and removed.
    pub(super) fn changes(self, sources: &Sources) -> Vec<(SourcePath, Change)> {
        let Self { code, files, removed, publish_at: _ } = self;
        let path = |doc: &str, kind: &str| SourcePath::new(format!("locales/{code}/content/{doc}.{kind}"));
        let removed = removed.iter().filter(|doc| !files.contains_key(*doc));
        let gone = removed.flat_map(|doc| ["ftl", "lock"].map(|kind| change(sources, path(doc, kind), None)));
        let mut changes: Vec<_> = gone.flatten().collect();
        let of_file = |(doc, file): (String, File)| {
            let before = |doc: &str, kind: &str| Some(sources.texts.get(&path(doc, kind))?.text.clone());
            let texts = file.texts(before).into_iter();
            let changes = texts.filter_map(|(kind, text)| change(sources, path(&doc, kind), text));
            changes.collect::<Vec<_>>()
        };
        changes.par_extend(files.into_par_iter().flat_map_iter(of_file));
        changes
    }
}

fn unknown(message: &Message) -> (String, super::lock::Line) {
    let translation = super::fingerprint::short(&message.value.as_ref().map(flat).unwrap_or_default());
    let mark = super::lock::Mark::NeedsReview;
    (message.id.to_string(), super::lock::Line { source: None, translation, mark, old: None })
}

impl File {
    /// What is to stand in its files, by kind; `before` tells what a file of a document says.
    fn texts(&self, before: impl Fn(&str, &str) -> Option<String>) -> Vec<(&'static str, Option<String>)> {
        match (&self.catalog, &self.was) {
            (Some(catalog), was) => {
                let is_empty = catalog.messages.is_empty() && catalog.header.trim().is_empty();
                let lock = self.lock.as_ref().filter(|lock| !is_empty || !lock.facts.is_empty());
                let mut texts = vec![("lock", lock.map(Lock::write))];
                if self.is_changed || was.is_some() {
                    texts.push(("ftl", (!is_empty).then(|| catalog.write())));
                }
                texts
            }
            // It cannot be read, but it goes with its document, as it stands.
            (None, Some(was)) => ["ftl", "lock"].map(|kind| (kind, before(was, kind))).into(),
            (None, None) => Vec::new(),
        }
    }

    /// Adds what an older file has and this one has not.
    fn take_over(&mut self, older: Self) {
        let (Some(catalog), Some(old)) = (&mut self.catalog, older.catalog) else { return };
        let known: HashSet<Arc<str>> = catalog.messages.iter().map(|m| m.id.clone()).collect();
        let lock = self.lock.get_or_insert_with(Lock::new);
        for message in old.messages.into_iter().filter(|message| !known.contains(&message.id)) {
            let line = older.lock.as_ref().and_then(|lock| lock.lines.get(&*message.id));
            lock.lines.extend(line.map(|line| (message.id.to_string(), line.clone())));
            catalog.messages.push(message);
        }
        lock.facts.extend(older.lock.into_iter().flat_map(|lock| lock.facts));
        self.is_changed = true;
    }

    /// Puts the messages in the order of the text, and notes them.
    fn settle(&mut self, document: Option<&Document<'_>>) {
        let (Some(catalog), Some(lock)) = (&mut self.catalog, &mut self.lock) else { return };
        let none = Document::default();
        let document = document.unwrap_or(&none);
        let places = document.places(&catalog.messages).into_iter();
        let mut ranks: Vec<Rank> =
            places.zip(&catalog.messages).map(|(place, message)| Rank::of(message, place)).collect();
        for (rank, message) in ranks.iter().zip(&mut catalog.messages) {
            let is_obsolete = *rank == Rank::Obsolete;
            self.is_changed |= is_obsolete != message.is_obsolete;
            message.is_obsolete = is_obsolete;
        }
        if !ranks.is_sorted() {
            let mut pairs: Vec<_> = ranks.into_iter().zip(std::mem::take(&mut catalog.messages)).collect();
            pairs.sort_by_key(|(rank, _)| *rank);
            (ranks, catalog.messages) = pairs.into_iter().unzip();
            self.is_changed = true;
        }
        let mut noted = 0;
        for (rank, message) in ranks.iter().zip(&catalog.messages) {
            noted += match (rank, &message.value) {
                (Rank::Text(place), Some(value)) => {
                    let text = &document.texts[*place];
                    lock.note(&message.id, &text.fingerprint, short(&flat(value)), text.was);
                    1
                }
                (_, _) => usize::from(lock.lines.contains_key(&*message.id)),
            };
        }
        if noted < lock.lines.len() {
            let ids: HashSet<&str> = catalog.messages.iter().map(|message| &*message.id).collect();
            lock.lines.retain(|id, _| ids.contains(id.as_str()));
        }
    }

    /// Notes of the page that it is published, when enough of it is translated, and its slug.
    fn remember(&mut self, document: Option<&Document<'_>>, publish_at: f64) {
        let (Some(catalog), Some(lock)) = (&self.catalog, &mut self.lock) else { return };
        let Some(document) = document else {
            // Nothing is left of the page, and perhaps of its translation.
            if catalog.messages.is_empty() {
                lock.facts.clear();
            }
            return;
        };
        let was_shown = lock.is_published();
        // What is not in the text, as a slug may not be, is shown nowhere.
        let shown = catalog.messages.iter().filter(|m| !m.is_obsolete && !m.id.starts_with('-'));
        let is_text = |id: &str| document.texts.iter().any(|text| *text.id == *id);
        let shown = shown.filter(|m| short_of(&m.id).is_none() || is_text(&m.id));
        let shown: Vec<(&str, &Pattern)> = shown.filter_map(|m| Some((&*m.id, m.value.as_ref()?))).collect();
        let value =
            |kind: SegmentKind| shown.iter().find(|(id, _)| *id == kind.name()).map(|(_, value)| *value);
        let slug = value(SegmentKind::Slug);
        let share = Share {
            translated: shown.iter().filter(|(id, _)| !SegmentKind::is_optional_id(id)).count(),
            total: document.texts.iter().filter(|text| !SegmentKind::is_optional_id(text.id)).count(),
            has_title: value(SegmentKind::Title).is_some(),
        };
        if share.reaches(publish_at) {
            lock.publish();
        }
        let own = match slug {
            Some(Pattern::Plain(text)) => Some(&**text),
            // What is no plain word is no part of an address.
            Some(Pattern::Parts(_)) | None => None,
        };
        lock.note_slug(own, &document.slugs, was_shown);
    }
}

/// Where a message stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// First: other messages refer to it.
    Term,
    /// In the order of the text.
    Text(usize),
    /// Last: the text is no more.
    Obsolete,
}

impl Rank {
    fn of(message: &Message, place: Option<usize>) -> Self {
        match place {
            Some(place) => Self::Text(place),
            None if message.id.starts_with('-') => Self::Term,
            None => Self::Obsolete,
        }
    }
}
