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
use super::catalog::{Catalog, Message, is_crlf};
use super::encode::encode;
use super::files::catalog_path;
use super::fingerprint::{Fingerprint, Short};
use super::follow;
use super::lock::{Line, Lock, Mark};
use super::origin::{Origin, Origins, Reading};
use super::segment::SegmentKind;
use super::texts::Documents;
use super::whole::{self, Whole, Wholes};
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::lang::Lang;
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
    /// How many locks are lost.
    pub lost: usize,
    /// How the pages stand that are translated as whole documents, by file.
    pub wholes: BTreeMap<SourcePath, Whole>,
}

/// Compares the texts of `book` with the catalogues in `sources`. `None` when `diags` holds an error
/// that forbids writing anything.
pub fn sync(book: &Book, sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Option<Outcome> {
    let origins = Origins::read(book, sources, config, Reading::Whole, diags);
    if !origins.is_whole {
        return None;
    }
    let mut languages = follow::read(sources, config, diags);
    let documents = origins.align();
    let now = Documents::of(&documents, &origins.documents);
    languages.par_iter_mut().for_each(|language| language.follow(&now));
    let mut wholes = whole::read(book, sources, config, &origins.documents, Reading::Whole, diags);
    let locks = whole::follow(&mut wholes, book, sources, config, (&documents, &now));
    let lost = languages.iter().map(follow::Language::lost).sum();
    let matches = documents.values().flat_map(|aligned| &aligned.matches);
    let current: HashSet<&str> = matches.map(|found| found.id.as_str()).collect();
    let source =
        Source { book, sources, config, origins: &origins, languages: &languages, wholes: &wholes, current };
    let mut changes: BTreeMap<_, _> =
        documents.par_iter().flat_map_iter(|(doc, aligned)| source.changes(doc, aligned)).collect();
    let translations = languages.into_par_iter().flat_map_iter(|language| language.changes(sources));
    changes.extend(translations.collect::<Vec<_>>());
    changes.extend(locks);
    let wholes = wholes.iter().filter_map(|((doc, _), whole)| {
        let ids = documents.get(doc)?.matches.iter().map(|found| found.id.as_str());
        let file = &book.pages[whole.page].file.path;
        Some((file.clone(), whole.compare(ids.zip(&origins.documents.get(doc)?.segments))))
    });
    Some(Outcome { wholes: wholes.collect(), lost, documents, changes })
}

/// What is to become of a file, if that is not what it is.
pub(super) fn change(
    sources: &Sources,
    path: SourcePath,
    text: Option<String>,
) -> Option<(SourcePath, Change)> {
    let known = sources.texts.get(&path).map(|file| file.text.as_str());
    // What is written anew has the line ends that the file has.
    let text = text.map(|text| match known.is_some_and(is_crlf) && !text.contains('\r') {
        true => text.replace('\n', "\r\n"),
        false => text,
    });
    match text {
        Some(text) if known != Some(&text) => Some((path, Change::Write(text))),
        None if known.is_some() => Some((path, Change::Remove)),
        Some(_) | None => None,
    }
}

/// The source language's side, once every language is settled.
struct Source<'a> {
    book: &'a Book,
    sources: &'a Sources,
    config: &'a Config,
    origins: &'a Origins,
    languages: &'a [follow::Language],
    wholes: &'a Wholes,
    /// The ids of all texts of today.
    current: HashSet<&'a str>,
}

impl Source<'_> {
    /// What is to be done to the files of a document.
    fn changes(&self, doc: &str, aligned: &Aligned) -> impl Iterator<Item = (SourcePath, Change)> {
        let path = |doc, kind| catalog_path(self.config, self.config.languages.source(), doc, kind);
        let none = Origin::default();
        let known = self.origins.documents.get(doc).unwrap_or(&none);
        let from =
            aligned.from.as_ref().and_then(|from| Some((from.as_str(), self.origins.documents.get(from)?)));
        let catalog = known.page.map(|page| {
            let written = &self.book.pages[page].file.path;
            catalog(known, written, aligned, from.and_then(|(_, from)| from.catalog.as_ref())).write()
        });
        let lock = self.lock(known, from, doc, aligned);
        let before = aligned.from.iter().flat_map(|from| [path(from, "ftl"), path(from, "lock")]);
        let files = [(path(doc, "ftl"), catalog), (path(doc, "lock"), lock.as_ref().map(Lock::write))];
        let files = files.into_iter().chain(before.map(|path| (path, None)));
        files.filter_map(|(path, text)| change(self.sources, path, text)).collect::<Vec<_>>().into_iter()
    }

    /// What the lock is to hold: what was removed and is translated somewhere still, the addresses that the
    /// page had, and the languages that have been noted.
    fn lock(
        &self,
        known: &Origin,
        from: Option<(&str, &Origin)>,
        doc: &str,
        aligned: &Aligned,
    ) -> Option<Lock> {
        let mut lock = Lock::new();
        let before = [known.lock.as_ref(), from.and_then(|(_, from)| from.lock.as_ref())];
        let is_kept = |id: &str| {
            !self.current.contains(id) && self.languages.iter().any(|language| language.keeps(doc, id))
        };
        for before in before.into_iter().flatten() {
            let retired =
                before.lines.iter().filter(|(id, line)| matches!(line.mark, Mark::Retired(_)) && is_kept(id));
            lock.lines.extend(retired.map(|(id, line)| (id.clone(), line.clone())));
            lock.facts.extend(before.facts.iter().cloned());
        }
        for gone in aligned.gone.iter().filter(|gone| gone.old.kind.fixed_id().is_none()) {
            let Old { id, kind, text } = &gone.old;
            if is_kept(id) {
                let (source, mark) = (Some(Fingerprint::of(text)), Mark::Retired(*kind));
                let line = Line { source, translation: Short::NONE, mark, old: Some(text.to_string()) };
                lock.lines.insert(id.to_string(), line);
            }
        }
        lock.facts.retain(|fact| !fact.starts_with("noted ") && !fact.starts_with("whole "));
        known.note_move(doc, from, &mut lock.facts);
        if known.page.is_none() && lock.lines.is_empty() {
            lock.facts.clear();
        }
        let noted = self.languages.iter().filter_map(|language| language.noted(doc));
        lock.facts.extend(noted.map(|code| format!("noted {code}")));
        let whole = |lang: &Lang| self.wholes.contains_key(&(doc.to_owned(), *lang));
        let whole = self.config.languages.iter().filter(whole);
        lock.facts.extend(whole.map(|lang| format!("whole {}", self.config.languages[lang].code)));
        (known.page.is_some() || !lock.lines.is_empty() || !lock.facts.is_empty()).then_some(lock)
    }
}

/// The catalogue of a document as it is now. What people wrote above a message is kept.
fn catalog(known: &Origin, path: &SourcePath, aligned: &Aligned, from: Option<&Catalog>) -> Catalog {
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
    Catalog { header, messages: messages.collect(), ..Catalog::default() }
}
