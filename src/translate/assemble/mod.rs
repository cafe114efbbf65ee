//! Pages from messages: [`assemble`] is the entry point. A page in a language is the page in the source
//! language with other words in its leaves; its blocks, anchors, links and pictures stay what they are.
//!
//! 1. Each message is set beside its text and looked over (`lint`); one with a fault is as if it were not there.
//! 2. A page appears in a language when its title is there and the share of its texts that the language asks
//!    for, or when it has appeared before.
//! 3. A text without a translation is shown in the next language of the chain that has it, last in the
//!    source language, and says so.

mod text;

use std::collections::{BTreeMap, HashSet};
use std::iter::Peekable;

use rayon::prelude::*;

use text::Text;

use super::catalog::Message;
use super::desk::{Desk, Document, Share, Translation, Unit, unread};
use super::files::files;
use super::leaf::{self, Filling, Words};
use super::lint::{Case, Original, Setting, faults};
use super::lock::State;
use super::segment::{Place, SegmentKind, Syntax, Writer};
use crate::config::{Config, Stale};
use crate::diag::Diagnostics;
use crate::doc::Doc;
use crate::lang::Lang;
use crate::messages::Messages;
use crate::options::Options;
use crate::page::{Page, PageId, Shorts};
use crate::parse::Book;
use crate::source::Sources;

/// The fact of a lock that says that the page has appeared.
pub const PUBLISHED: &str = "published";

/// Adds to `book` every page that the messages in `sources` make. A language that has a text of its own for a page
/// keeps it. Whatever is wrong is a warning. What it looked at is for those who have more to say of it, if `options`
/// ask for that; else each translation is read when its page is made, and let go at once.
pub fn assemble(
    book: &mut Book,
    sources: &Sources,
    messages: &Messages,
    config: &Config,
    options: &Options,
    diags: &mut Diagnostics,
) -> Option<Desk> {
    if config
        .languages
        .iter()
        .all(|lang| files(sources, &config.languages[lang].code, "ftl").next().is_none())
    {
        return None;
    }
    let mut desk = Desk::of_texts(book, sources, config, diags);
    let whole: HashSet<(PageId, Lang)> = book.pages.iter().map(|page| (page.id.clone(), page.lang)).collect();
    let assembler = Assembler { book, messages, config, whole: &whole };
    let made: Vec<_> = unread(sources, config)
        .into_par_iter()
        .map(|(doc, files)| {
            let mut own = Diagnostics::new();
            let translations = desk.read(doc, files, sources, config, &mut own);
            let document = desk.documents.get(doc);
            let pages = document.map(|document| assembler.document(document, &translations, &mut own));
            let looked_at = options.advice.then(|| (doc.to_owned(), translations));
            (pages.unwrap_or_default(), own, looked_at)
        })
        .collect();
    for document in desk.documents.values() {
        book.pages[document.page].former = document.former.clone();
    }
    for (page, lock, whole) in desk.wholes() {
        book.pages[page].former = lock.former();
        book.pages[page].outdated = whole.changed + whole.added + whole.removed;
    }
    for (pages, found, looked_at) in made {
        book.pages.extend(pages);
        diags.append(found);
        desk.translations.extend(looked_at);
    }
    options.advice.then_some(desk)
}

struct Assembler<'a> {
    book: &'a Book,
    messages: &'a Messages,
    config: &'a Config,
    /// The pages that are there as a whole.
    whole: &'a HashSet<(PageId, Lang)>,
}

/// What a language has of a document.
struct Voiced<'a> {
    lang: Lang,
    translation: &'a Translation,
    units: Vec<Unit<'a>>,
    /// For each segment, its words, if there are some that can be shown.
    words: Vec<Option<Words>>,
}

/// What is shown for a segment.
#[derive(Debug)]
struct Shown<'v> {
    original: &'v Original<'v>,
    /// Nothing for the text of the source, and, until all is decided, for words of the page's own language.
    words: Option<Words>,
    lang: Lang,
    is_stale: bool,
}

impl Assembler<'_> {
    /// The document in every language that has messages for it.
    fn document(
        &self,
        document: &Document,
        translations: &BTreeMap<Lang, Translation>,
        diags: &mut Diagnostics,
    ) -> Vec<Page> {
        let page = &self.book.pages[document.page];
        let source = self.config.languages.source();
        let is_wanted =
            |(lang, _): &(&Lang, _)| **lang != source && !self.whole.contains(&(page.id.clone(), **lang));
        let translations: Vec<_> = translations.iter().filter(is_wanted).collect();
        if translations.is_empty() {
            return Vec::new();
        }
        let notes: Vec<&str> = page.doc.footnotes.iter().map(|note| note.label.as_str()).collect();
        let writer = Writer { base: &page.file.path, src: &self.config.src, notes: &notes };
        let originals = Original::all(page, &document.segments, writer);
        let mut voiced: BTreeMap<Lang, Voiced<'_>> = translations
            .into_iter()
            .map(|(lang, translation)| {
                let units = document.units(Some(translation));
                (*lang, self.voiced(*lang, translation, units, &originals, diags))
            })
            .collect();
        let due: Vec<&Voiced<'_>> = voiced.values().filter(|own| self.is_due(own)).collect();
        let texts = due.into_iter().map(|own| {
            let shorts = self.shorts(document, own, &originals, diags);
            Text { shorts, ..self.text(page, &originals, own, &voiced) }
        });
        let texts: Vec<Text<'_>> = texts.collect();
        let empty = empty(&page.doc, &originals);
        let pages = texts.into_iter().map(|mut text| {
            if let Some(own) = voiced.get_mut(&text.own) {
                text.take(&mut own.words);
            }
            text.page(empty.clone())
        });
        pages.collect()
    }

    fn site(&self) -> Setting<'_> {
        Setting { config: self.config, facts: &self.book.facts, messages: self.messages, glossary: None }
    }

    fn voiced<'d>(
        &'d self,
        lang: Lang,
        translation: &'d Translation,
        units: Vec<Unit<'d>>,
        originals: &[Original<'_>],
        diags: &mut Diagnostics,
    ) -> Voiced<'d> {
        let words = units
            .iter()
            .zip(originals)
            .map(|(unit, original)| self.words(lang, translation, original, unit.message?, diags));
        let words = words.collect();
        Voiced { lang, translation, units, words }
    }

    /// What a message says, if it can be shown.
    fn words(
        &self,
        lang: Lang,
        translation: &Translation,
        original: &Original<'_>,
        message: &Message,
        diags: &mut Diagnostics,
    ) -> Option<Words> {
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
    }

    /// The shorter forms for paper.
    fn shorts(
        &self,
        document: &Document,
        own: &Voiced<'_>,
        originals: &[Original<'_>],
        diags: &mut Diagnostics,
    ) -> Shorts {
        let mut shorts = Shorts::default();
        for (place, message) in document.shorts(&own.translation.catalog) {
            let original = &originals[place];
            match self.words(own.lang, own.translation, original, message, diags) {
                Some(Words::Markup(words)) => {
                    shorts.texts.insert(original.segment.span.range().start, words);
                }
                Some(Words::Plain(line)) => {
                    shorts.lines.insert(original.segment.kind.name(), line);
                }
                None => {}
            }
        }
        shorts
    }

    /// Whether the page is to appear in a language.
    fn is_due(&self, own: &Voiced<'_>) -> bool {
        Share::of(&own.units).reaches(self.config.languages[own.lang].publish_at)
            || own.translation.lock.facts.contains(PUBLISHED)
    }

    /// The page in one language, as far as words of others stand in it.
    fn text<'v>(
        &self,
        source: &'v Page,
        originals: &'v [Original<'v>],
        own: &Voiced<'v>,
        all: &BTreeMap<Lang, Voiced<'_>>,
    ) -> Text<'v> {
        let originals = originals.iter().enumerate();
        let shown = originals.map(|(index, original)| self.shown(index, original, own, all)).collect();
        let former = own.translation.lock.former();
        let file = &own.translation.file;
        Text { own: own.lang, source, file, former, shorts: Shorts::default(), shown: self.together(shown) }
    }

    /// The words of the nearest language that has some.
    fn shown<'v>(
        &self,
        index: usize,
        original: &'v Original<'v>,
        own: &Voiced<'_>,
        all: &BTreeMap<Lang, Voiced<'_>>,
    ) -> Shown<'v> {
        let languages = &self.config.languages;
        for voiced in languages.chain(own.lang).filter_map(|lang| all.get(&lang)) {
            let Some(words) = &voiced.words[index] else { continue };
            let is_stale = matches!(voiced.units[index].state, State::Stale { .. });
            // The address of a page does not change with every change of its original.
            let is_hidden =
                is_stale && self.config.stale == Stale::Source && original.segment.kind != SegmentKind::Slug;
            if !is_hidden {
                let words = (voiced.lang != own.lang).then(|| words.clone());
                return Shown { original, words, lang: voiced.lang, is_stale };
            }
        }
        Shown { original, words: None, lang: languages.source(), is_stale: false }
    }

    /// What stands in one block is in one language: where a piece of it is not, all of it is that of the
    /// source.
    fn together<'v>(&self, mut shown: Vec<Shown<'v>>) -> Vec<Shown<'v>> {
        let is_leaf = |shown: &Shown<'_>| shown.original.segment.place != Place::Front;
        let blocks = shown.chunk_by_mut(|a, b| {
            is_leaf(a) && is_leaf(b) && a.original.segment.span.range() == b.original.segment.span.range()
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

/// `doc` with nothing in the leaves that `originals` are of: what the pages in all languages have in common.
fn empty(doc: &Doc, originals: &[Original<'_>]) -> Doc {
    let mut originals = originals.iter().map(|original| original.segment).peekable();
    leaf::apply(doc.clone(), &mut |index| {
        let segment = next_at(&mut originals, index, |segment| segment.place)?;
        let words = match segment.kind.syntax() {
            Syntax::Markdown => Words::Markup(Vec::new()),
            Syntax::Plain => Words::Plain(String::new()),
        };
        Some(Filling { words: Some(words), lang: None })
    })
}

/// The next of `list` if it has its place in the leaf with this number; what stands in front of the text is skipped.
fn next_at<T>(
    list: &mut Peekable<impl Iterator<Item = T>>,
    leaf: usize,
    place: impl Fn(&T) -> Place,
) -> Option<T> {
    while list.next_if(|next| place(next) == Place::Front).is_some() {}
    list.next_if(|next| place(next) == Place::Leaf(leaf))
}
