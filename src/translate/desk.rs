//! What there is of every language, side by side: the texts of today with their ids, and what each language
//! has of them. [`Desk::load`] is the entry point; the build, the checks, the reports and the exchange with other
//! tools all look here. It reads as far as can be read, and changes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::align::{How, Match};
use super::catalog::{Catalog, Message, short_of};
use super::encode::flat;
use super::files::files;
use super::fingerprint::Fingerprint;
use super::lock::{Lock, State};
use super::origin::{Origin, Origins, Reading};
use super::segment::{Segment, SegmentKind};
use super::whole::{self, Whole, WholeDocument, Wholes};
use crate::config::Config;
use crate::diag::{Diagnostics, Severity};
use crate::lang::Lang;
use crate::page::Former;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::{SourceFile, Span};

/// The texts and their translations.
#[derive(Debug, Default)]
pub struct Desk {
    /// The documents that have a text in the source language, by name: `housing/rents`.
    pub documents: BTreeMap<String, Document>,
    /// What each language but the source has.
    pub(super) translations: Translations,
    /// What the source language remembers of each document: its catalogue and its lock.
    memory: BTreeMap<String, Origin>,
    /// The pages that are translated as whole documents.
    wholes: Wholes,
}

/// A document in the source language.
#[derive(Debug)]
pub struct Document {
    /// Its page, by its place in [`Book::pages`].
    pub page: usize,
    /// What there is to translate, in reading order.
    pub segments: Vec<Segment>,
    /// The id of each.
    pub ids: Vec<String>,
    /// What the page was called before, in the source language.
    pub former: Former,
    /// Whether a text is new, moved or another since `flygblad translate sync` last wrote the source catalogue.
    pub is_ahead: bool,
    /// What each said in the source catalogue, which may be older than the text.
    known: Vec<Option<Arc<str>>>,
    /// That of each text, for all languages; made when the first asks.
    fingerprints: OnceLock<Vec<Fingerprint>>,
    /// The place of each id, for languages that have them in another order.
    places: OnceLock<HashMap<String, usize>>,
}

impl Document {
    fn fingerprints(&self) -> &[Fingerprint] {
        let of_texts = || self.segments.iter().map(|segment| Fingerprint::of(&segment.text)).collect();
        self.fingerprints.get_or_init(of_texts)
    }

    /// The message of each text. Most stand in the order of the text, so the next place is tried first.
    fn messages<'m>(&self, catalog: &'m Catalog) -> Vec<Option<&'m Message>> {
        let numbered = || self.ids.iter().enumerate().map(|(place, id)| (id.clone(), place)).collect();
        let mut found = vec![None; self.ids.len()];
        let mut next = 0;
        for message in catalog.messages.iter().filter(|message| message.value.is_some()) {
            let place = match self.ids.get(next).is_some_and(|id| **id == *message.id) {
                true => Some(next),
                false => self.places.get_or_init(numbered).get(&*message.id).copied(),
            };
            if let Some(place) = place {
                found[place] = Some(message);
                next = place + 1;
            }
        }
        found
    }

    /// The shorter forms that a language has for paper, by the place of their texts.
    pub(super) fn shorts<'m>(&self, catalog: &'m Catalog) -> Vec<(usize, &'m Message)> {
        let shorts = catalog.messages.iter().filter(|message| message.value.is_some());
        let place = |message: &'m Message| {
            let of = short_of(&message.id)?;
            Some((self.ids.iter().position(|id| id == of)?, message))
        };
        shorts.filter_map(place).collect()
    }

    /// The segments in reading order, each with what a language has of it.
    pub(super) fn units<'d>(&'d self, translation: Option<&'d Translation>) -> Vec<Unit<'d>> {
        let pieces = self.segments.iter().zip(&self.ids);
        let Some(translation) = translation else {
            let missing =
                |(segment, id): (_, &'d String)| Unit { id, segment, message: None, state: State::Missing };
            return pieces.map(missing).collect();
        };
        let sources = self.fingerprints().iter().zip(&self.known);
        pieces
            .zip(sources)
            .zip(self.messages(&translation.catalog))
            .map(|(((segment, id), (source, known)), message)| {
                let value = message.and_then(|message| message.value.as_ref()).map(flat);
                let state = translation.lock.state(id, source, value.as_deref(), known.as_deref());
                Unit { id, segment, message, state }
            })
            .collect()
    }
}

/// What each language but the source has, by document. Also of documents that are no more.
pub(super) type Translations = BTreeMap<String, BTreeMap<Lang, Translation>>;

/// A language's messages for one document.
#[derive(Debug)]
pub struct Translation {
    /// The file they are in.
    pub file: Arc<SourceFile>,
    /// The messages that could be read.
    pub catalog: Catalog,
    /// What they were made from.
    pub lock: Lock,
}

/// A segment and what a language has of it.
#[derive(Clone, Debug)]
pub struct Unit<'d> {
    /// Its id.
    pub id: &'d str,
    /// The text in the source language.
    pub segment: &'d Segment,
    /// The message, if there is one with a value.
    pub message: Option<&'d Message>,
    /// How it stands.
    pub state: State,
}

/// How much of a document a language has. The slug is optional, and no part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The texts that have a message, whatever its state: a stale one counts, one that cannot be read does not.
    pub translated: usize,
    /// All texts.
    pub total: usize,
    /// Whether the title is among those that have one.
    pub has_title: bool,
}

impl Unit<'_> {
    /// Whether readers miss it where it is not translated.
    pub fn is_wanted(&self) -> bool {
        !self.segment.kind.is_optional()
    }
}

impl Share {
    /// Of a document with these units.
    pub fn of(units: &[Unit<'_>]) -> Self {
        let mut share = Self::default();
        for unit in units.iter().filter(|unit| unit.is_wanted()) {
            let is_translated = usize::from(unit.message.is_some());
            share.total += 1;
            share.translated += is_translated;
            share.has_title |= unit.segment.kind == SegmentKind::Title && is_translated > 0;
        }
        share
    }

    /// Of a document with these units that has a translation of its own as a whole.
    pub fn whole(units: &[Unit<'_>]) -> Self {
        let total = units.iter().filter(|unit| unit.is_wanted()).count();
        Self { translated: total, total, has_title: true }
    }

    /// From 0 to 1; 1 where there is nothing to translate.
    pub fn of_all(self) -> f64 {
        if self.total == 0 { 1.0 } else { self.translated as f64 / self.total as f64 }
    }

    /// Whether it is enough for a page to appear: its title, and so much of all.
    pub fn reaches(self, publish_at: f64) -> bool {
        self.has_title && self.of_all() >= publish_at
    }
}

impl Desk {
    /// Reads the translations in `sources` and finds the texts of `book` they are of. Faults are warnings.
    pub fn load(book: &Book, sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Self {
        let mut desk = Self::of_texts(book, sources, config, diags);
        let read: Vec<_> = unread(sources, config)
            .into_par_iter()
            .map(|(doc, files)| {
                let mut own = Diagnostics::new();
                let translations = desk.read(doc, files, sources, config, &mut own);
                (doc.to_owned(), translations, own)
            })
            .collect();
        for (doc, translations, own) in read {
            diags.append(own);
            desk.translations.insert(doc, translations);
        }
        desk
    }

    /// The texts of `book` and their ids, with no translation of a text yet.
    pub(super) fn of_texts(book: &Book, sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Self {
        let mut origins = Origins::read(book, sources, config, Reading::AsFarAsItGoes, diags);
        let mut aligned = origins.align();
        let wholes = whole::read(book, sources, config, &origins.documents, Reading::AsFarAsItGoes, diags);
        let documents = origins.documents.iter_mut().filter_map(|(doc, origin)| {
            let matches = aligned.remove(doc)?.matches;
            let segments = std::mem::take(&mut origin.segments);
            let is_ahead = matches.iter().zip(&segments).any(|(found, segment)| is_new(found, segment));
            let (ids, known) = matches.into_iter().map(|found| (found.id, found.old)).unzip();
            let document = Document {
                page: origin.page?,
                segments,
                ids,
                former: origin.lock.as_ref().map(Lock::former).unwrap_or_default(),
                is_ahead,
                known,
                fingerprints: OnceLock::new(),
                places: OnceLock::new(),
            };
            Some((doc.clone(), document))
        });
        let documents = documents.collect();
        Self { documents, translations: Translations::new(), memory: origins.documents, wholes }
    }

    /// What each language has of `doc`, from its `files`.
    pub(super) fn read(
        &self,
        doc: &str,
        files: Vec<(Lang, &Arc<SourceFile>)>,
        sources: &Sources,
        config: &Config,
        diags: &mut Diagnostics,
    ) -> BTreeMap<Lang, Translation> {
        let had_lock = |lang: Lang| {
            self.memory.get(doc).is_some_and(|origin| origin.had_lock(&config.languages[lang].code))
        };
        let read = files.into_iter().map(|(lang, file)| {
            let catalog = Catalog::load(file, diags);
            let lock = match sources.texts.get(lock_path(&file.path).as_str()).map(Lock::read) {
                None if had_lock(lang) => Lock::lost(),
                None => Lock::new(),
                Some(Ok(lock)) => lock,
                Some(Err(mut why)) => {
                    why.severity = Severity::Warning;
                    diags.push(why);
                    Lock::lost()
                }
            };
            (lang, Translation { file: Arc::clone(file), catalog, lock })
        });
        read.collect()
    }

    /// What `lang` has of `doc`.
    pub fn translation(&self, doc: &str, lang: Lang) -> Option<&Translation> {
        self.translations.get(doc)?.get(&lang)
    }

    /// All that `lang` has, by document.
    pub fn translations(&self, lang: Lang) -> impl Iterator<Item = (&str, &Translation)> {
        self.translations.iter().filter_map(move |(doc, by_lang)| Some((doc.as_str(), by_lang.get(&lang)?)))
    }

    /// How the whole document stands that translates `doc` into `lang`, if there is one.
    pub fn whole(&self, doc: &str, lang: Lang) -> Option<Whole> {
        let whole = self.wholes.get(&(doc.to_owned(), lang))?;
        let Document { ids, segments, .. } = self.documents.get(doc)?;
        Some(whole.compare(ids.iter().map(String::as_str).zip(segments)))
    }

    /// The whole document that translates `doc` into `lang`, if there is one, and how it stands beside each text.
    pub fn whole_units(&self, doc: &str, lang: Lang) -> Option<(&WholeDocument, Vec<Unit<'_>>)> {
        let whole = self.wholes.get(&(doc.to_owned(), lang))?;
        let Document { ids, segments, .. } = self.documents.get(doc)?;
        let units = ids.iter().zip(segments).map(|(id, segment)| Unit {
            id,
            segment,
            message: None,
            state: whole.state(id, &segment.text),
        });
        Some((whole, units.filter(Unit::is_wanted).collect()))
    }

    /// The pages that are translated as whole documents, by their place in [`Book::pages`], with their locks and
    /// how they stand.
    pub fn wholes(&self) -> impl Iterator<Item = (usize, &Lock, Whole)> {
        self.wholes
            .iter()
            .map(|((doc, lang), whole)| (whole.page, &whole.lock, self.whole(doc, *lang).unwrap_or_default()))
    }

    /// The segments of `doc` in reading order, each with what `lang` has of it. None for a document that is not.
    pub fn units<'d>(&'d self, doc: &str, lang: Lang) -> Vec<Unit<'d>> {
        let document = self.documents.get(doc);
        document.map(|document| document.units(self.translation(doc, lang))).unwrap_or_default()
    }

    /// How much of `doc` `lang` has. A page appears once this reaches the language's `publish-at`, and stays.
    pub fn share(&self, doc: &str, lang: Lang) -> Share {
        Share::of(&self.units(doc, lang))
    }

    /// The ids that texts have or had, of all documents.
    pub fn ids(&self) -> BTreeSet<&str> {
        let catalogs = self.memory.values().flat_map(|origin| &origin.catalog);
        let messages = catalogs.flat_map(|catalog| &catalog.messages).map(|message| &*message.id);
        let locks = self.memory.values().flat_map(|origin| &origin.lock);
        let removed = locks.flat_map(|lock| lock.lines.keys());
        let today = self.documents.values().flat_map(|document| &document.ids);
        messages.chain(removed.chain(today).map(|id| &**id)).collect()
    }
}

/// Whether the source catalogue has a text otherwise.
fn is_new(found: &Match, segment: &Segment) -> bool {
    found.how != How::Same || found.old.as_deref().is_some_and(|old| old != segment.text)
}

impl Translation {
    /// Where the id of a message stands.
    pub fn span(&self, message: &Message) -> Span {
        Span::new(&self.file, message.at..message.at + message.id.len())
    }
}

/// The files of all languages but the source, by document.
pub(super) fn unread<'s>(
    sources: &'s Sources,
    config: &'s Config,
) -> BTreeMap<&'s str, Vec<(Lang, &'s Arc<SourceFile>)>> {
    let source = config.languages.source();
    let mut all = BTreeMap::<_, Vec<_>>::new();
    for lang in config.languages.iter().filter(|lang| *lang != source) {
        for (doc, file) in files(sources, &config.languages[lang].code, "ftl") {
            all.entry(doc).or_default().push((lang, file));
        }
    }
    all
}

fn lock_path(catalog: &SourcePath) -> String {
    let path = catalog.as_str();
    format!("{}.lock", path.strip_suffix(".ftl").unwrap_or(path))
}
