//! The source language's side of all documents: what each says today, what its catalogue remembers, and
//! which id each of its texts has. [`Origins::read`] is the entry point, [`Origins::align`] names the texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::align::{self, Aligned, Memory, New, Old};
use super::catalog::{Catalog, Message};
use super::encode::{decode, flat};
use super::files::{document_of, files};
use super::history::Address;
use super::id::Ids;
use super::lock::{Lock, Mark};
use super::segment::{Segment, SegmentKind, segments};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result, Severity};
use crate::messages::syntax::Pattern;
use crate::parse::Book;
use crate::source::Sources;
use crate::span::SourceFile;

/// One document.
#[derive(Debug, Default)]
pub(super) struct Origin {
    /// Its page, by its place in the book. Nothing when only its catalogue is left.
    pub(super) page: Option<usize>,
    /// What it says today.
    pub(super) segments: Vec<Segment>,
    /// What it said the last time.
    pub(super) catalog: Option<Catalog>,
    /// What was removed from it, and which languages were noted.
    pub(super) lock: Option<Lock>,
}

/// All documents, by name.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// The documents.
    pub(super) documents: BTreeMap<String, Origin>,
    /// Whether all their catalogues and locks could be read.
    pub(super) is_whole: bool,
}

impl Origins {
    /// Reads the texts in the source language from `book`, and their catalogues by `read`: as a whole or not
    /// at all, or as far as it goes.
    pub(super) fn read(
        book: &Book,
        sources: &Sources,
        config: &Config,
        read: Reading,
        diags: &mut Diagnostics,
    ) -> Self {
        let lang = config.languages.source();
        let mut documents: BTreeMap<String, Origin> = book
            .pages
            .par_iter()
            .enumerate()
            .filter(|(_, page)| page.lang == lang)
            .map(|(index, page)| {
                let segments = segments(page, &config.src);
                let origin = Origin { page: Some(index), segments, ..Origin::default() };
                (document_of(&page.file.path, config), origin)
            })
            .collect();
        let code = &config.languages[lang].code;
        let found: Vec<_> = files(sources, code, "ftl").collect();
        let catalogs: Vec<_> = found.par_iter().map(|(_, file)| read.catalog(file)).collect();
        let mut is_whole = true;
        for ((doc, _), (catalog, own)) in found.into_iter().zip(catalogs) {
            diags.append(own);
            is_whole &= catalog.is_some();
            documents.entry(doc.to_owned()).or_default().catalog = catalog;
        }
        let found: Vec<_> = files(sources, code, "lock").collect();
        let locks: Vec<_> = found.par_iter().map(|(_, file)| Lock::read(file)).collect();
        for ((doc, _), lock) in found.into_iter().zip(locks) {
            let lock = read.lock(lock, diags);
            is_whole &= lock.is_some();
            documents.entry(doc.to_owned()).or_default().lock = lock;
        }
        Self { documents, is_whole }
    }

    /// Finds the id of every text, and says why it has it. Ids that only a translation knows are free: a text
    /// that is born anew under one, because its catalogue was lost, is the text it was made for.
    pub(super) fn align(&self) -> BTreeMap<String, Aligned> {
        let memory: BTreeMap<&str, Memory> = self
            .documents
            .par_iter()
            .filter_map(|(doc, origin)| Some((doc.as_str(), memory(origin)?)))
            .collect();
        let with_text = self.documents.iter().filter(|(_, origin)| origin.page.is_some());
        let texts: BTreeMap<&str, Vec<New<'_>>> = with_text
            .map(|(doc, origin)| (doc.as_str(), origin.segments.iter().map(new).collect()))
            .collect();
        align::align(&memory, &texts, || {
            let mut ids = Ids::new();
            let known = memory.values().flat_map(|memory| memory.segments.iter().chain(&memory.retired));
            known.for_each(|old| ids.take(&old.id));
            ids
        })
    }
}

/// How files are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// To be written again: one with a fault is not read at all.
    Whole,
    /// To look at: what is faulty in it is left out.
    AsFarAsItGoes,
}

impl Reading {
    /// Keeps a lock that was read. One that could not be is a matter of some weight only when it is to be
    /// written again.
    pub(super) fn lock(self, lock: Result<Lock>, diags: &mut Diagnostics) -> Option<Lock> {
        let lower = |mut why: Box<Diagnostic>| {
            if self == Self::AsFarAsItGoes {
                why.severity = Severity::Warning;
            }
            why
        };
        diags.keep(lock.map_err(lower))
    }

    /// Reads a catalogue, with what is to be said of it.
    pub(super) fn catalog(self, file: &Arc<SourceFile>) -> (Option<Catalog>, Diagnostics) {
        let mut own = Diagnostics::new();
        let catalog = match self {
            Self::Whole => Catalog::read(file, &mut own),
            Self::AsFarAsItGoes => Some(Catalog::load(file, &mut own)),
        };
        (catalog, own)
    }
}

impl Origin {
    /// Where the page was the last time, when its document was `doc`.
    pub(super) fn address<'a>(&'a self, doc: &'a str) -> Option<Address<'a>> {
        let slug = self.catalog.as_ref()?.get(SegmentKind::Slug.name());
        let slug = slug.and_then(|message| match message.value.as_ref()? {
            Pattern::Plain(text) => Some(&**text),
            Pattern::Parts(_) => None,
        });
        Some(Address::of(doc, slug))
    }

    /// The slug that the author writes today.
    fn slug(&self) -> Option<&str> {
        self.segments.iter().find(|segment| segment.kind == SegmentKind::Slug).map(|slug| slug.text.as_str())
    }

    /// Notes that the page has left an address, if it has; `from` is its document of last time.
    pub(super) fn note_move(&self, doc: &str, from: Option<(&str, &Self)>, facts: &mut BTreeSet<String>) {
        let (name, before) = from.unwrap_or((doc, self));
        if let (Some(_), Some(before)) = (self.page, before.address(name)) {
            before.leave(Address::of(doc, self.slug()), facts);
        }
    }

    /// Whether the lock of `code` must be there, and is lost if it is not.
    pub(super) fn had_lock(&self, code: &str) -> bool {
        match &self.lock {
            Some(lock) => lock.is_lost || lock.facts.contains(&format!("noted {code}")),
            None => self.catalog.is_some(),
        }
    }

    /// Whether a whole document in the language `code` was noted.
    pub(super) fn had_whole(&self, code: &str) -> bool {
        self.lock.as_ref().is_some_and(|lock| lock.facts.contains(&format!("whole {code}")))
    }
}

fn new(segment: &Segment) -> New<'_> {
    New { kind: segment.kind, text: &segment.text }
}

/// What the catalogue and the lock of a document remember.
fn memory(origin: &Origin) -> Option<Memory> {
    let Origin { catalog, lock, .. } = origin;
    if catalog.is_none() && lock.is_none() {
        return None;
    }
    let messages = catalog.iter().flat_map(|catalog| &catalog.messages);
    let segments = messages.filter(|message| !message.id.starts_with('-')).map(remembered).collect();
    let lines = lock.iter().flat_map(|lock| &lock.lines);
    let retired = lines.filter_map(|(id, line)| {
        let Mark::Retired(kind) = line.mark else { return None };
        Some(Old { id: id.as_str().into(), kind, text: line.old.as_deref()?.into() })
    });
    Some(Memory { segments, retired: retired.collect() })
}

/// What a message of the source catalogue is.
pub(super) fn kind_of(message: &Message) -> SegmentKind {
    let named = message.comments.lines().find_map(|line| SegmentKind::named(line.strip_prefix("# ")?.trim()));
    let fixed = SegmentKind::named(&message.id).filter(|kind| kind.fixed_id().is_some());
    fixed.or(named).unwrap_or(SegmentKind::Paragraph)
}

fn remembered(message: &Message) -> Old {
    let kind = kind_of(message);
    let text: Arc<str> = match &message.value {
        None => "".into(),
        // Words without a brace mean what they say.
        Some(Pattern::Plain(text)) if !text.contains('{') => Arc::clone(text),
        Some(value) => decode(value, kind.syntax()).unwrap_or_else(|| flat(value).into_owned()).into(),
    };
    Old { id: Arc::clone(&message.id), kind, text }
}
