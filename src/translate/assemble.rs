//! Pages from messages: [`assemble`] is the entry point. A page in a language is the page in the source
//! language with other words in its leaves; its blocks, anchors, links and pictures stay what they are.
//!
//! 1. Each message is set beside its text and looked over (`lint`); one with a fault is as if it were not there.
//! 2. A page appears in a language when its title is there and the share of its texts that the language asks
//!    for, or when it has appeared before.
//! 3. A text without a translation is shown in the next language of the chain that has it, last in the
//!    source language, and says so.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::desk::{Desk, Document, Share, Unit};
use super::files::files;
use super::leaf::{self, Filling, Words};
use super::lint::{Case, Original, Setting, faults};
use super::lock::State;
use super::segment::{Place, Segment, SegmentKind, Writer};
use crate::config::{Config, Stale};
use crate::diag::Diagnostics;
use crate::doc::Doc;
use crate::lang::Lang;
use crate::messages::Messages;
use crate::page::{FrontMatter, Kind, Page, PageId, Translated};
use crate::parse::Book;
use crate::source::Sources;

/// The fact of a lock that says that the page has appeared.
pub const PUBLISHED: &str = "published";

/// Adds to `book` every page that the messages in `sources` make. A language that has a text of its own for a page
/// keeps it. Whatever is wrong is a warning. What it looked at is for those who have more to say of it; there
/// is nothing to look at in a site without messages.
pub fn assemble(
    book: &mut Book,
    sources: &Sources,
    messages: &Messages,
    config: &Config,
    diags: &mut Diagnostics,
) -> Option<Desk> {
    if config
        .languages
        .iter()
        .all(|lang| files(sources, &config.languages[lang].code, "ftl").next().is_none())
    {
        return None;
    }
    let desk = Desk::load(book, sources, config, diags);
    let whole: HashSet<(PageId, Lang)> = book.pages.iter().map(|page| (page.id.clone(), page.lang)).collect();
    let assembler = Assembler { book, desk: &desk, messages, config, whole: &whole };
    let made: Vec<(Vec<Page>, Diagnostics)> =
        desk.documents.par_iter().map(|(doc, document)| assembler.document(doc, document)).collect();
    for document in desk.documents.values() {
        book.pages[document.page].former = document.former.clone();
    }
    for (page, lock, whole) in desk.wholes() {
        book.pages[page].former = lock.former();
        book.pages[page].outdated = whole.changed + whole.added + whole.removed;
    }
    for (pages, found) in made {
        book.pages.extend(pages);
        diags.append(found);
    }
    Some(desk)
}

struct Assembler<'a> {
    book: &'a Book,
    desk: &'a Desk,
    messages: &'a Messages,
    config: &'a Config,
    /// The pages that are there as a whole.
    whole: &'a HashSet<(PageId, Lang)>,
}

/// What a language has of a document.
struct Voiced<'a> {
    lang: Lang,
    units: Vec<Unit<'a>>,
    /// For each segment, its words, if there are some that can be shown.
    words: Vec<Option<Words>>,
}

/// What is shown for a segment.
#[derive(Clone, Debug)]
struct Shown<'v> {
    segment: &'v Segment,
    /// Nothing for the text of the source.
    words: Option<&'v Words>,
    lang: Lang,
    is_stale: bool,
}

impl Assembler<'_> {
    /// The document in every language that has messages for it.
    fn document(&self, doc: &str, document: &Document) -> (Vec<Page>, Diagnostics) {
        let mut diags = Diagnostics::new();
        let page = &self.book.pages[document.page];
        let source = self.config.languages.source();
        let is_wanted = |lang: &Lang| {
            *lang != source
                && self.desk.translation(doc, *lang).is_some()
                && !self.whole.contains(&(page.id.clone(), *lang))
        };
        let langs: Vec<Lang> = self.config.languages.iter().filter(is_wanted).collect();
        if langs.is_empty() {
            return (Vec::new(), diags);
        }
        let notes: Vec<&str> = page.doc.footnotes.iter().map(|note| note.label.as_str()).collect();
        let writer = Writer { base: &page.file.path, src: &self.config.src, notes: &notes };
        let originals = Original::all(page, &document.segments, writer);
        let voiced: BTreeMap<Lang, Voiced<'_>> =
            langs.into_iter().map(|lang| (lang, self.voiced(doc, lang, &originals, &mut diags))).collect();
        let pages = voiced.values().filter_map(|own| self.page(doc, document, own, &voiced));
        (pages.collect(), diags)
    }

    fn site(&self) -> Setting<'_> {
        Setting { config: self.config, facts: &self.book.facts, messages: self.messages, glossary: None }
    }

    fn voiced<'d>(
        &'d self,
        doc: &str,
        lang: Lang,
        originals: &[Original<'_>],
        diags: &mut Diagnostics,
    ) -> Voiced<'d> {
        let units = self.desk.units(doc, lang);
        let words = units.iter().zip(originals).map(|(unit, original)| {
            let (translation, message) = (self.desk.translation(doc, lang)?, unit.message?);
            let mut found = match Case::new(self.site(), lang, original, translation, message) {
                Ok(case) => {
                    let found = faults(&case);
                    if !found.has_errors() {
                        return case.wordings.into_iter().next().map(|wording| wording.words);
                    }
                    found
                }
                Err(why) => {
                    let mut found = Diagnostics::new();
                    found.push(why);
                    found
                }
            };
            found.lower();
            diags.append(found);
            None
        });
        let words = words.collect();
        Voiced { lang, units, words }
    }

    /// The page in one language, if it is to appear there.
    fn page(
        &self,
        doc: &str,
        document: &Document,
        own: &Voiced<'_>,
        all: &BTreeMap<Lang, Voiced<'_>>,
    ) -> Option<Page> {
        let lock = &self.desk.translation(doc, own.lang)?.lock;
        let is_due = Share::of(&own.units).reaches(self.config.languages[own.lang].publish_at);
        if !is_due && !lock.facts.contains(PUBLISHED) {
            return None;
        }
        let segments = document.segments.iter().enumerate();
        let shown = segments.map(|(index, segment)| self.shown(index, segment, own, all)).collect();
        let source = &self.book.pages[document.page];
        let text = Text { own: own.lang, source, shown: self.together(shown) };
        Some(Page {
            id: source.id.clone(),
            lang: own.lang,
            file: Arc::clone(&source.file),
            is_index: source.is_index,
            front: text.front(),
            doc: text.doc(),
            translated: Some(text.account()),
            outdated: 0,
            former: lock.former(),
        })
    }

    /// The words of the nearest language that has some.
    fn shown<'v>(
        &self,
        index: usize,
        segment: &'v Segment,
        own: &Voiced<'_>,
        all: &'v BTreeMap<Lang, Voiced<'_>>,
    ) -> Shown<'v> {
        let languages = &self.config.languages;
        for voiced in languages.chain(own.lang).filter_map(|lang| all.get(&lang)) {
            let Some(words) = &voiced.words[index] else { continue };
            let is_stale = matches!(voiced.units[index].state, State::Stale { .. });
            // The address of a page does not change with every change of its original.
            let is_hidden =
                is_stale && self.config.stale == Stale::Source && segment.kind != SegmentKind::Slug;
            if !is_hidden {
                return Shown { segment, words: Some(words), lang: voiced.lang, is_stale };
            }
        }
        Shown { segment, words: None, lang: languages.source(), is_stale: false }
    }

    /// What stands in one block is in one language: where a piece of it is not, all of it is that of the
    /// source.
    fn together<'v>(&self, mut shown: Vec<Shown<'v>>) -> Vec<Shown<'v>> {
        let is_leaf = |shown: &Shown<'_>| shown.segment.place != Place::Front;
        let blocks = shown.chunk_by_mut(|a, b| {
            is_leaf(a) && is_leaf(b) && a.segment.span.range() == b.segment.span.range()
        });
        for block in blocks {
            if block.iter().any(|piece| piece.lang != block[0].lang) {
                for piece in block {
                    (piece.words, piece.lang, piece.is_stale) = (None, self.config.languages.source(), false);
                }
            }
        }
        shown
    }
}

/// A page on its way into a language.
struct Text<'v> {
    own: Lang,
    source: &'v Page,
    shown: Vec<Shown<'v>>,
}

impl Text<'_> {
    fn of(&self, kind: SegmentKind) -> Option<&Shown<'_>> {
        self.shown.iter().find(|shown| shown.segment.kind == kind && shown.segment.place == Place::Front)
    }

    fn line(&self, kind: SegmentKind) -> Option<String> {
        match self.of(kind)?.words? {
            Words::Plain(line) => Some(line.clone()),
            Words::Markup(_) => None,
        }
    }

    fn front(&self) -> FrontMatter {
        let mut front = self.source.front.clone();
        front.title = self.line(SegmentKind::Title).unwrap_or(front.title);
        front.description = self.line(SegmentKind::Description).or(front.description);
        // Old addresses lead to the page of the language they were in.
        front.aliases.clear();
        let own_slug = self.of(SegmentKind::Slug).is_some_and(|shown| shown.lang == self.own);
        front.slug = self.line(SegmentKind::Slug).filter(|_| own_slug);
        if let Some(image) = &mut front.image
            && let Some(alt) = self.line(SegmentKind::ImageAlt)
        {
            image.alt = alt;
        }
        self.own_lines(&mut front.kind);
        front
    }

    /// The lines that belong to one kind of page.
    fn own_lines(&self, of: &mut Kind) {
        let put = |kind, place: &mut Option<String>| *place = self.line(kind).or_else(|| place.take());
        match of {
            Kind::Group(group) => {
                put(SegmentKind::Area, &mut group.area);
                put(SegmentKind::MeetingPlace, &mut group.meeting_place);
                put(SegmentKind::MeetingTime, &mut group.meeting_time);
            }
            Kind::Leaflet(leaflet) => {
                if let Some(action) = &mut leaflet.action
                    && let Some(text) = self.line(SegmentKind::ActionText)
                {
                    action.text = text;
                }
            }
            Kind::Form(form) => {
                put(SegmentKind::Purpose, &mut form.purpose);
                put(SegmentKind::Storage, &mut form.storage);
            }
            Kind::Page | Kind::Section | Kind::Event(_) | Kind::Proposal(_) | Kind::Handbook => {}
        }
    }

    fn doc(&self) -> Doc {
        let leaves: HashMap<usize, &Shown<'_>> = self
            .shown
            .iter()
            .filter_map(|shown| match shown.segment.place {
                Place::Front => None,
                Place::Leaf(index) => Some((index, shown)),
            })
            .collect();
        leaf::apply(&self.source.doc, &|index| {
            let shown = leaves.get(&index)?;
            Some(Filling {
                words: shown.words.cloned(),
                lang: Some(shown.lang).filter(|lang| *lang != self.own),
            })
        })
    }

    /// How far it is translated.
    fn account(&self) -> Translated {
        let wanted = || self.shown.iter().filter(|shown| shown.segment.kind != SegmentKind::Slug);
        let others = wanted().map(|shown| shown.lang).filter(|lang| *lang != self.own);
        Translated {
            missing: others.clone().count(),
            others: others.collect::<BTreeSet<_>>().into_iter().collect(),
            stale: wanted().filter(|shown| shown.is_stale && shown.lang == self.own).count(),
            lines: wanted()
                .filter(|shown| shown.segment.place == Place::Front && shown.lang != self.own)
                .map(|shown| (shown.segment.kind.name(), shown.lang))
                .collect(),
        }
    }
}
