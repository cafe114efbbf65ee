//! Brings the catalogues up to date with the texts: [`sync`] is the entry point. It reads nothing
//! and writes nothing; it says what is to be written, and why.
//!
//! 1. The segments of all pages in the source language are listed.
//! 2. The source catalogues are read: they remember which id every text has.
//! 3. The two are aligned, and the source catalogues written anew.
//! 4. In each language, messages go where their segments went, those without a segment to the
//!    end, and the lock is noted (`follow.rs`). The words of a translation are never touched.
//!
//! Nothing is written at all while a source catalogue cannot be read: what it remembers would be lost.

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use super::align::{Aligned, Old};
use super::catalog::{Catalog, Message};
use super::encode::encode;
use super::files::catalog_path;
use super::fingerprint::Fingerprint;
use super::follow::{self, Documents};
use super::lock::{Line, Lock, Mark};
use super::origin::{Named, Origin, Origins, Reading};
use super::segment::SegmentKind;
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;

/// What is to be done to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is to hold this.
    Write(String),
    /// It is to be removed.
    Remove,
}

/// What is to be done, and why.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What becomes of each document, by name: `housing/rents`.
    pub documents: BTreeMap<String, Aligned>,
    /// The files to write and to remove, by path.
    pub changes: BTreeMap<SourcePath, Change>,
}

/// Compares the texts of `book` with the catalogues in `sources`. `None` when `diags` holds an error
/// that forbids writing anything.
pub fn sync(book: &Book, sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Option<Outcome> {
    let lang = config.languages.source();
    let mut origins = Origins::read(book, sources, config, Reading::Whole, diags);
    if !origins.is_whole {
        return None;
    }
    let mut languages = follow::read(sources, config, diags);
    let Named { memory, aligned: documents } =
        origins.align(languages.iter().flat_map(follow::Language::ids));
    let docs = &mut origins.documents;
    let now = Documents::of(&documents, docs, &memory);
    languages.par_iter_mut().for_each(|language| language.follow(&now));
    let mut changes = BTreeMap::new();
    let matches = documents.values().flat_map(|aligned| &aligned.matches);
    let current: HashSet<&str> = matches.map(|found| found.id.as_str()).collect();
    for language in &languages {
        language.changes(sources, &mut changes);
    }
    for (doc, aligned) in &documents {
        let mut known = docs.remove(doc).unwrap_or_default();
        let from = aligned.from.as_ref().and_then(|from| docs.get(from));
        let path = catalog_path(config, lang, doc, "ftl");
        if let Some(page) = known.page {
            let written = &book.pages[page].file.path;
            let catalog =
                source_catalog(&known, written, aligned, from.and_then(|from| from.catalog.as_ref()));
            change(sources, path, Some(catalog.write()), &mut changes);
        } else {
            change(sources, path, None, &mut changes);
        }
        known.lock = source_lock(&known, from, doc, aligned, &current, &languages);
        let path = catalog_path(config, lang, doc, "lock");
        change(sources, path, known.lock.as_ref().map(Lock::write), &mut changes);
        if let Some(from) = &aligned.from {
            for kind in ["ftl", "lock"] {
                change(sources, catalog_path(config, lang, from, kind), None, &mut changes);
            }
        }
        docs.insert(doc.clone(), known);
    }
    Some(Outcome { documents, changes })
}

/// Puts down what is to become of a file, if that is not what it is.
pub(super) fn change(
    sources: &Sources,
    path: SourcePath,
    text: Option<String>,
    changes: &mut BTreeMap<SourcePath, Change>,
) {
    let known = sources.texts.get(&path).map(|file| file.text.as_str());
    match text {
        Some(text) if known != Some(&text) => {
            changes.insert(path, Change::Write(text));
        }
        None if known.is_some() => {
            changes.insert(path, Change::Remove);
        }
        Some(_) | None => {}
    }
}

/// The catalogue of a document as it is now. What people wrote above a message is kept.
fn source_catalog(known: &Origin, path: &SourcePath, aligned: &Aligned, from: Option<&Catalog>) -> Catalog {
    let header = format!(
        "### The texts of {path}, written by `flygblad translate sync`: do not edit.\n\
         ### Translate them in locales/<language>/content/, in a file of the same name."
    );
    let written = [known.catalog.as_ref(), from];
    let by_id: BTreeMap<&str, &Message> =
        written.into_iter().flatten().flat_map(|catalog| &catalog.messages).map(|m| (&*m.id, m)).collect();
    let messages = known.segments.iter().zip(&aligned.matches).map(|(segment, found)| {
        let kind = segment.kind;
        let mut comments = String::new();
        if kind.fixed_id().is_none() && kind != SegmentKind::Paragraph {
            comments = format!("# {}\n", kind.name());
        }
        let lines = by_id.get(found.id.as_str()).map_or("", |message| &message.comments).lines();
        for line in lines.filter(|line| line.starts_with("# ") && SegmentKind::named(&line[2..]).is_none()) {
            comments.extend([line.trim_end(), "\n"]);
        }
        Message::new(&found.id, comments, &encode(&segment.text, kind.syntax()))
    });
    Catalog { header, messages: messages.collect(), footer: String::new() }
}

/// What the lock of the source language is to hold: what was removed and is translated somewhere still, and
/// the languages that have been noted.
fn source_lock(
    known: &Origin,
    from: Option<&Origin>,
    doc: &str,
    aligned: &Aligned,
    current: &HashSet<&str>,
    languages: &[follow::Language],
) -> Option<Lock> {
    let mut lock = Lock::new();
    let before = [known.lock.as_ref(), from.and_then(|from| from.lock.as_ref())];
    let translated = |id: &str| languages.iter().any(|language| language.keeps(doc, id));
    for before in before.into_iter().flatten() {
        let retired = before.lines.iter().filter(|(id, line)| {
            matches!(line.mark, Mark::Retired(_)) && !current.contains(id.as_str()) && translated(id)
        });
        lock.lines.extend(retired.map(|(id, line)| (id.clone(), line.clone())));
        lock.facts.extend(before.facts.iter().cloned());
    }
    for gone in aligned.gone.iter().filter(|gone| gone.old.kind.fixed_id().is_none()) {
        let Old { id, kind, text } = &gone.old;
        if !current.contains(id.as_str()) && translated(id) {
            let (source, mark) = (Some(Fingerprint::of(text)), Mark::Retired(*kind));
            let line = Line { source, translation: "-".to_owned(), mark, old: Some(text.clone()) };
            lock.lines.insert(id.clone(), line);
        }
    }
    lock.facts.retain(|fact| !fact.starts_with("noted "));
    lock.facts
        .extend(languages.iter().filter_map(|language| Some(format!("noted {}", language.noted(doc)?))));
    (known.page.is_some() || !lock.lines.is_empty() || !lock.facts.is_empty()).then_some(lock)
}
