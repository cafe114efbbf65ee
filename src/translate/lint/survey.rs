//! All messages of a site looked over, language by language: [`survey`] is the entry point.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rayon::prelude::*;

use super::file::{FILE_RULES, FileCase};
use super::{Case, Original, Setting, advice, faults};
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::page::PageId;
use crate::parse::Book;
use crate::source::Sources;
use crate::translate::desk::{Desk, Translation};
use crate::translate::exchange::glossary::{self, Glossary};
use crate::translate::segment::Writer;

/// The words that the group has agreed on. What is wrong with the table is a warning: it is for those who
/// translate, and readers never see it.
pub fn agreed_words(sources: &Sources, diags: &mut Diagnostics) -> Option<Glossary> {
    let mut found = Diagnostics::new();
    let glossary = sources.texts.get(glossary::PATH).and_then(|file| Glossary::read(file, &mut found));
    found.lower();
    diags.append(found);
    glossary
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Faults, which are errors, and advice.
    Everything,
    /// Advice only: whoever asks has heard of the faults.
    Advice,
}

/// What there is to say of the translations into each of `langs`, of the documents that are `wanted`. A page that
/// somebody wrote as a whole in a language is not looked at there: readers see none of its messages.
pub fn survey(
    book: &Book,
    desk: &Desk,
    site: Setting<'_>,
    langs: &[Lang],
    wanted: &(dyn Fn(&str) -> bool + Sync),
    ask: Ask,
) -> BTreeMap<Lang, Diagnostics> {
    let texts = book.pages.iter().filter(|page| page.translated.is_none());
    let whole = texts.map(|page| (&page.id, page.lang)).collect();
    let known = desk.ids();
    let surveyor = Surveyor { book, desk, site, whole, known, ask };
    langs.iter().map(|lang| (*lang, surveyor.language(*lang, wanted))).collect()
}

struct Surveyor<'a> {
    book: &'a Book,
    desk: &'a Desk,
    site: Setting<'a>,
    /// The pages that somebody wrote as a whole.
    whole: HashSet<(&'a PageId, Lang)>,
    /// The ids that texts have or had.
    known: BTreeSet<&'a str>,
    ask: Ask,
}

impl Surveyor<'_> {
    fn language(&self, lang: Lang, wanted: &(dyn Fn(&str) -> bool + Sync)) -> Diagnostics {
        let files: Vec<_> = self.desk.translations(lang).filter(|(doc, _)| wanted(doc)).collect();
        let found: Vec<Diagnostics> =
            files.into_par_iter().map(|(doc, translation)| self.file(doc, lang, translation)).collect();
        let mut all = Diagnostics::new();
        found.into_iter().for_each(|own| all.append(own));
        all.sort();
        all
    }

    fn file(&self, doc: &str, lang: Lang, translation: &Translation) -> Diagnostics {
        let mut found = Diagnostics::new();
        let languages = &self.site.config.languages;
        let source = &languages[languages.source()].code;
        let case = FileCase { desk: self.desk, doc, translation, known: &self.known, source };
        FILE_RULES.iter().for_each(|rule| rule.look(&case, &mut found));
        self.messages(doc, lang, translation, &mut found);
        found
    }

    fn messages(&self, doc: &str, lang: Lang, translation: &Translation, found: &mut Diagnostics) {
        let Some(document) = self.desk.documents.get(doc) else { return };
        let page = &self.book.pages[document.page];
        if self.whole.contains(&(&page.id, lang)) {
            return;
        }
        let notes: Vec<&str> = page.doc.footnotes.iter().map(|note| note.label.as_str()).collect();
        let writer = Writer { base: &page.file.path, src: &self.site.config.src, notes: &notes };
        let originals = Original::all(page, &document.segments, writer);
        for (unit, original) in self.desk.units(doc, lang).iter().zip(&originals) {
            let Some(message) = unit.message else { continue };
            let mut own = Diagnostics::new();
            let case = own.keep(Case::new(self.site, lang, original, translation, message));
            if let Some(case) = &case {
                own.append(faults(case));
            }
            match case {
                // Nobody sees its words until the fault is mended: what to do with them is for later.
                Some(case) if own.worst().is_none() => found.append(advice(&case)),
                Some(_) | None if self.ask == Ask::Everything => found.append(own),
                Some(_) | None => {}
            }
        }
    }
}
