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
use std::sync::Arc;

use rayon::prelude::*;

use super::align::{Aligned, Memory, New, Old, align};
use super::catalog::{Catalog, Message};
use super::encode::{decode, encode, flat};
use super::fingerprint::Fingerprint;
use super::follow::{self, Documents};
use super::id::Ids;
use super::lock::{Line, Lock, Mark};
use super::segment::{Segment, SegmentKind, segments};
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

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

/// The source language's side of a document.
#[derive(Debug, Default)]
pub(super) struct Source {
    path: Option<SourcePath>,
    segments: Vec<Segment>,
    catalog: Option<Catalog>,
    lock: Option<Lock>,
}

/// Compares the texts of `book` with the catalogues in `sources`. `None` when `diags` holds an error
/// that forbids writing anything.
pub fn sync(book: &Book, sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Option<Outcome> {
    let lang = config.languages.source();
    let mut docs = read_sources(book, sources, config, diags)?;
    let memory: BTreeMap<String, Memory> =
        docs.iter().filter_map(|(doc, source)| Some((doc.clone(), memory(source)?))).collect();
    let texts: BTreeMap<String, Vec<New>> = docs
        .iter()
        .filter(|(_, source)| source.path.is_some())
        .map(|(doc, source)| (doc.clone(), source.segments.iter().map(new).collect()))
        .collect();
    let mut languages = follow::read(sources, config, diags);
    let mut ids = Ids::new();
    for memory in memory.values() {
        memory.segments.iter().chain(&memory.retired).for_each(|old| ids.take(&old.id));
    }
    languages.iter().flat_map(follow::Language::ids).for_each(|id| ids.take(id));
    let documents = align(&memory, &texts, &mut ids);
    let now = Documents::of(&documents, &docs, &memory);
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
        if let Some(source) = &known.path {
            let catalog =
                source_catalog(&known, source, aligned, from.and_then(|from| from.catalog.as_ref()));
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

/// `locales/<lang>/content/<doc>.<kind>`
pub fn catalog_path(config: &Config, lang: Lang, doc: &str, kind: &str) -> SourcePath {
    SourcePath::new(format!("locales/{}/content/{doc}.{kind}", config.languages[lang].code))
}

/// The document of a file below `locales/<code>/content/`.
pub(super) fn document<'p>(path: &'p SourcePath, code: &str, kind: &str) -> Option<&'p str> {
    let below = path.as_str().strip_prefix("locales/")?.strip_prefix(code)?.strip_prefix("/content/")?;
    below.strip_suffix(kind)?.strip_suffix('.')
}

/// The files of one kind of one language, by document.
pub(super) fn files<'s>(
    sources: &'s Sources,
    code: &'s str,
    kind: &'s str,
) -> impl Iterator<Item = (String, &'s Arc<SourceFile>)> {
    let start = SourcePath::new(format!("locales/{code}/content/"));
    let below = sources.texts.range(start.clone()..);
    let below = below.take_while(move |(path, _)| path.as_str().starts_with(start.as_str()));
    below.filter_map(move |(path, file)| Some((document(path, code, kind)?.to_owned(), file)))
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

/// The name of a page's document: its file below the content folder, without `.md`.
pub fn document_of(file: &SourcePath, config: &Config) -> String {
    let below = file.as_str().strip_prefix(config.src.as_str()).unwrap_or(file.as_str());
    let below = below.trim_start_matches('/');
    let stem = below.strip_suffix(".md").unwrap_or(below);
    let code = &config.languages[config.languages.source()].code;
    let plain = stem.rsplit_once('.').filter(|(_, tag)| tag.eq_ignore_ascii_case(code));
    plain.map_or(stem, |(plain, _)| plain).to_owned()
}

fn read_sources(
    book: &Book,
    sources: &Sources,
    config: &Config,
    diags: &mut Diagnostics,
) -> Option<BTreeMap<String, Source>> {
    let lang = config.languages.source();
    let mut docs: BTreeMap<String, Source> = book
        .pages
        .par_iter()
        .filter(|page| page.lang == lang)
        .map(|page| {
            let (path, segments) = (Some(page.file.path.clone()), segments(page, &config.src));
            (document_of(&page.file.path, config), Source { path, segments, ..Source::default() })
        })
        .collect();
    let code = &config.languages[lang].code;
    let found: Vec<_> = files(sources, code, "ftl").collect();
    let read: Vec<_> = found
        .par_iter()
        .map(|(_, file)| {
            let mut own = Diagnostics::new();
            (Catalog::read(file, &mut own), own)
        })
        .collect();
    let mut whole = true;
    for ((doc, _), (catalog, own)) in found.into_iter().zip(read) {
        diags.append(own);
        whole &= catalog.is_some();
        docs.entry(doc).or_default().catalog = catalog;
    }
    for (doc, file) in files(sources, code, "lock") {
        let lock = diags.keep(Lock::read(file));
        whole &= lock.is_some();
        docs.entry(doc).or_default().lock = lock;
    }
    whole.then_some(docs)
}

fn new(segment: &Segment) -> New {
    New { kind: segment.kind, text: segment.text.clone() }
}

/// What the catalogue and the lock of a document remember.
fn memory(source: &Source) -> Option<Memory> {
    let Source { catalog, lock, .. } = source;
    if catalog.is_none() && lock.is_none() {
        return None;
    }
    let messages = catalog.iter().flat_map(|catalog| &catalog.messages);
    let segments = messages.filter(|message| !message.id.starts_with('-')).map(remembered).collect();
    let lines = lock.iter().flat_map(|lock| &lock.lines);
    let retired = lines.filter_map(|(id, line)| {
        let Mark::Retired(kind) = line.mark else { return None };
        Some(Old { id: id.clone(), kind, text: line.old.clone()? })
    });
    Some(Memory { segments, retired: retired.collect() })
}

fn remembered(message: &Message) -> Old {
    let named = message.comments.lines().find_map(|line| SegmentKind::named(line.strip_prefix("# ")?.trim()));
    let fixed = SegmentKind::named(&message.id).filter(|kind| kind.fixed_id().is_some());
    let kind = fixed.or(named).unwrap_or(SegmentKind::Paragraph);
    let value = message.value.as_ref();
    let text = value.map(|value| decode(value, kind.syntax()).unwrap_or_else(|| flat(value)));
    Old { id: message.id.to_string(), kind, text: text.unwrap_or_default() }
}

/// The catalogue of a document as it is now. What people wrote above a message is kept.
fn source_catalog(known: &Source, path: &SourcePath, aligned: &Aligned, from: Option<&Catalog>) -> Catalog {
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
    known: &Source,
    from: Option<&Source>,
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
    (known.path.is_some() || !lock.lines.is_empty() || !lock.facts.is_empty()).then_some(lock)
}

impl Source {
    /// Whether the lock of `code` must be there, and is lost if it is not.
    pub(super) fn had_lock(&self, code: &str) -> bool {
        match &self.lock {
            Some(lock) => lock.is_lost || lock.facts.contains(&format!("noted {code}")),
            None => self.catalog.is_some(),
        }
    }

    /// Its segments.
    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }
}
