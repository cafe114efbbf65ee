//! Pages that are translated as a document of their own, `content/housing/rents.ar.md`, not text by text.
//! [`Whole`] tells how far the source has moved away from one: "3 of 14 paragraphs changed".
//!
//! Its lock is `locales/ar/content/housing/rents.md.lock`, of the same form as others. There is a line for each text of
//! the source that was there when the document was last changed, and in the place of the translation each
//! has the fingerprint of the whole file. While the file stays as it is, so do the lines; when it changes, it is taken to be made
//! from all the texts of today. Slugs are no part of this.

use std::collections::{BTreeMap, HashMap};

use super::align::Aligned;
use super::files::{catalog_path, files};
use super::fingerprint::{Fingerprint, Short, short};
use super::lock::{Lock, Mark, State};
use super::origin::{Origin, Reading};
use super::segment::{Segment, SegmentKind};
use super::sync::{Change, change};
use super::texts::{Document, Documents};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::page::PageId;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::Span;

/// How far the source has moved away from a whole document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    /// Texts that say something else now.
    pub changed: usize,
    /// Texts that came later.
    pub added: usize,
    /// Texts that are no more.
    pub removed: usize,
    /// Texts of which nobody knows what they said: the lock was lost.
    pub unknown: usize,
    /// The texts of the source today.
    pub total: usize,
}

impl Whole {
    /// Whether the source still says what was translated, as far as is known.
    pub fn is_fresh(self) -> bool {
        self == Self { total: self.total, ..Self::default() }
    }
}

/// A page that is translated as a whole document.
#[derive(Clone, Debug)]
pub struct WholeDocument {
    /// Its page, by its place in [`Book::pages`].
    pub page: usize,
    /// What it was made from.
    pub lock: Lock,
    /// Stands for the text of its file.
    pub(super) text: Short,
    /// Where its lock is.
    pub(super) path: SourcePath,
    /// Whether its lock can be written again.
    is_whole: bool,
}

/// All such pages, by document and language.
pub(super) type Wholes = BTreeMap<(String, Lang), WholeDocument>;

/// Finds the whole documents in `book`. Where there are messages too, that is said.
pub(super) fn read(
    book: &Book,
    sources: &Sources,
    config: &Config,
    origins: &BTreeMap<String, Origin>,
    how: Reading,
    diags: &mut Diagnostics,
) -> Wholes {
    let source = config.languages.source();
    let id = |(doc, origin): (&'_ String, &Origin)| Some((book.pages[origin.page?].id.clone(), doc.clone()));
    let docs: HashMap<PageId, String> = origins.iter().filter_map(id).collect();
    let mut wholes = Wholes::new();
    for (index, page) in book.pages.iter().enumerate().filter(|(_, page)| page.lang != source) {
        let Some(doc) = docs.get(&page.id) else { continue };
        let path = lock_path(config, page.lang, doc);
        let read = sources.texts.get(&path).map(|file| how.lock(Lock::read(file), diags));
        let had = origins.get(doc).is_some_and(|origin| origin.had_whole(&config.languages[page.lang].code));
        let lock = match &read {
            Some(Some(lock)) => lock.clone(),
            None if !had => Lock::new(),
            Some(None) | None => Lock::lost(),
        };
        let text = short(&page.file.text.replace("\r\n", "\n"));
        let is_whole = !matches!(read, Some(None));
        if let Some(messages) = sources.texts.get(&catalog_path(config, page.lang, doc, "ftl")) {
            let (path, file) = (&page.file.path, &messages.path);
            let message = format!("`{path}` is shown, and what is in `{file}` is not");
            let both = Diagnostic::warning("both-translations", message).at(Span::file_start(messages));
            diags.push(
                both.hint(format!("a page is translated whole or text by text: remove `{path}` or `{file}`")),
            );
        }
        wholes.insert((doc.clone(), page.lang), WholeDocument { page: index, lock, text, path, is_whole });
    }
    wholes
}

/// `locales/ar/content/housing/rents.md.lock`
pub(super) fn lock_path(config: &Config, lang: Lang, doc: &str) -> SourcePath {
    catalog_path(config, lang, &format!("{doc}.md"), "lock")
}

impl WholeDocument {
    /// How it stands beside the source's texts of today.
    pub fn compare<'t>(&self, texts: impl Iterator<Item = (&'t str, &'t Segment)>) -> Whole {
        let mut whole = Whole::default();
        let mut known = 0;
        for (id, segment) in texts.filter(|(_, segment)| !segment.kind.is_optional()) {
            whole.total += 1;
            known += usize::from(self.lock.lines.contains_key(id));
            match self.state(id, &segment.text) {
                State::Missing => whole.added += 1,
                State::Stale { .. } => whole.changed += 1,
                State::Unknown => whole.unknown += 1,
                State::NeedsReview | State::Reviewed => {}
            }
        }
        whole.removed = if self.is_noted() { self.lock.lines.len() - known } else { 0 };
        whole
    }

    /// How it stands beside one text of today. What came later is missing from it.
    pub fn state(&self, id: &str, text: &str) -> State {
        let is_noted = self.is_noted();
        let Some(line) = self.lock.lines.get(id).filter(|_| is_noted) else {
            return match (self.lock.is_lost, is_noted) {
                (true, _) => State::Unknown,
                (false, true) => State::Missing,
                (false, false) => State::NeedsReview,
            };
        };
        let Some(from) = line.source else { return State::Unknown };
        if !from.needs_no_more_than(&Fingerprint::of(text)) {
            return State::Stale { old: line.old.clone() };
        }
        match line.mark {
            Mark::Reviewed => State::Reviewed,
            Mark::NeedsReview | Mark::Retired(_) => State::NeedsReview,
        }
    }

    /// Notes the texts of today. A file that has changed is made from them; for one that has not, what they said
    /// is kept.
    pub(super) fn note(&mut self, document: &Document<'_>, aligned: &Aligned, slug: Option<&str>) {
        let texts = document.texts.iter().filter(|text| !SegmentKind::is_optional_id(text.id));
        let was_shown = !self.lock.lines.is_empty();
        let (is_noted, is_lost) = (self.is_noted(), self.lock.is_lost);
        if !is_noted {
            self.lock.lines.clear();
        }
        for text in texts {
            let is_later = is_noted && !is_lost && !self.lock.lines.contains_key(text.id);
            if !is_later {
                self.lock.note(text.id, &text.fingerprint, self.text, text.was);
            }
        }
        for gone in &aligned.gone {
            if let Some(line) = self.lock.lines.get_mut(&*gone.old.id)
                && line.old.is_none()
                && line.source == Some(Fingerprint::of(&gone.old.text))
            {
                line.old = Some(gone.old.text.to_string());
            }
        }
        self.lock.note_slug(slug, &document.slugs, was_shown);
    }

    /// Whether the lock is about the file as it is.
    pub(super) fn is_noted(&self) -> bool {
        self.lock.lines.values().any(|line| line.translation == self.text)
    }
}

/// Brings the locks up to date, and says what is to be written.
pub(super) fn follow(
    wholes: &mut Wholes,
    book: &Book,
    sources: &Sources,
    config: &Config,
    (documents, now): (&BTreeMap<String, Aligned>, &Documents<'_>),
) -> Vec<(SourcePath, Change)> {
    let mut changes = Vec::new();
    for ((doc, lang), whole) in &mut *wholes {
        let (Some(aligned), Some(document)) = (documents.get(doc), now.docs.get(doc.as_str())) else {
            continue;
        };
        let from = aligned.from.as_ref().map(|from| lock_path(config, *lang, from));
        let before = from.and_then(|path| Lock::read(sources.texts.get(&path)?).ok());
        if let Some(before) = before.filter(|_| whole.lock.lines.is_empty() && whole.is_whole) {
            whole.lock = before;
        }
        whole.note(document, aligned, book.pages[whole.page].front.slug.as_deref());
        if whole.is_whole {
            changes.extend(change(sources, whole.path.clone(), Some(whole.lock.write())));
        }
    }
    // Those of documents that are no more.
    for lang in config.languages.iter().filter(|lang| *lang != config.languages.source()) {
        let code = &config.languages[lang].code;
        for (name, file) in files(sources, code, "lock") {
            let Some(doc) = name.strip_suffix(".md") else { continue };
            let page = SourcePath::new(format!("{}/{doc}.{code}.md", config.src));
            if !wholes.contains_key(&(doc.to_owned(), lang)) && !sources.texts.contains_key(&page) {
                changes.extend(change(sources, file.path.clone(), None));
            }
        }
    }
    changes
}
