//! What goes to translators: [`gather`] makes a [`Batch`] of the texts of today and what a language has of them.

use std::collections::HashSet;

use super::super::desk::{Desk, Unit as Known};
use super::super::encode::decode;
use super::super::pick;
use super::super::segment::Writer;
use super::super::status::Standing;
use super::code::Coded;
use super::{Batch, Document, Unit, folded};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::page::{Page, PageId};
use crate::parse::Book;

/// What is gathered.
#[derive(Clone, Debug)]
pub struct Selection {
    /// The language that is translated into.
    pub lang: Lang,
    /// The documents, by name or folder; all when empty, but for those that are translated as a whole.
    pub documents: Vec<String>,
    /// Translations that stand like this; all when empty.
    pub only: Vec<Standing>,
}

/// Gathers what is asked for. What cannot go into a file for translators is left out with a warning; a document
/// that is not there is an error.
pub fn gather(
    desk: &Desk,
    book: &Book,
    config: &Config,
    wanted: &Selection,
    diags: &mut Diagnostics,
) -> Batch {
    let pages = book.pages.iter().filter(|page| page.lang == wanted.lang);
    let whole: HashSet<&PageId> = pages.map(|page| &page.id).collect();
    let (mut documents, mut left_out) = (Vec::new(), 0);
    for name in pick::documents(desk, config, &wanted.documents, diags) {
        let page = &book.pages[desk.documents[name].page];
        if wanted.documents.is_empty() && whole.contains(&page.id) {
            left_out += 1;
            continue;
        }
        let units = units(desk, name, page, config, wanted, diags);
        if !units.is_empty() {
            documents.push(Document { name: name.to_owned(), file: page.file.path.clone(), units });
        }
    }
    let languages = &config.languages;
    let code = |lang: Lang| languages[lang].code.clone();
    Batch { source: code(languages.source()), target: code(wanted.lang), documents, left_out }
}

fn units(
    desk: &Desk,
    name: &str,
    page: &Page,
    config: &Config,
    wanted: &Selection,
    diags: &mut Diagnostics,
) -> Vec<Unit> {
    let notes = notes(page);
    let writer = Writer { base: &page.file.path, src: &config.src, notes: &notes };
    let mut units = Vec::new();
    for known in desk.units(name, wanted.lang) {
        if !wanted.only.is_empty() && !wanted.only.contains(&Standing::from(&known.state)) {
            continue;
        }
        let source = source(&known, &writer);
        let Ok(target) = target(&known, &source, &writer) else {
            let message = format!("the translation of `{}` is a choice, and was left out", known.id);
            let mut warning = Diagnostic::warning("choice-left-out", message);
            let place = desk.translation(name, wanted.lang).zip(known.message);
            warning.span = place.map(|(translation, message)| translation.span(message));
            diags.push(warning.hint("no file for translators can hold a choice: edit it where it stands"));
            continue;
        };
        let (id, kind, line) = (known.id.to_owned(), known.segment.kind, known.segment.span.line_column().0);
        units.push(Unit { id, kind, line, source, target, state: known.state });
    }
    units
}

/// The labels of a page's notes.
pub(super) fn notes(page: &Page) -> Vec<&str> {
    page.doc.footnotes.iter().map(|note| note.label.as_str()).collect()
}

/// The text of today.
pub(super) fn source(known: &Known<'_>, writer: &Writer<'_>) -> Coded {
    Coded::of(&known.segment.text, known.segment.kind.syntax(), writer)
}

/// The translation there is; an `Err` when it is more than words, figures and terms.
pub(super) fn target(known: &Known<'_>, source: &Coded, writer: &Writer<'_>) -> Result<Option<Coded>, ()> {
    let Some(value) = known.message.and_then(|message| message.value.as_ref()) else { return Ok(None) };
    let syntax = known.segment.kind.syntax();
    let line = folded(&decode(value, syntax).ok_or(())?);
    Ok(Some(Coded::of(&line, syntax, writer).numbered_as(source)))
}
