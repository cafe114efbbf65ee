//! Whether a translation that somebody sent can be taken over: [`Judge::all`]. Every refusal is an error with its
//! reason and the place in the file that was sent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::desk::{Desk, Unit as Known};
use super::super::encode::{decode, encode, flat};
use super::super::files::document_of;
use super::super::fingerprint::key;
use super::super::lock::State;
use super::super::normal::one_line;
use super::super::segment::{Syntax, Writer};
use super::code::{Coded, Piece};
use super::export::{notes, source, target};
use super::import::Outcome;
use super::rebuild::{faults, rebuild};
use super::{Incoming, Said, Words, marked};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::messages;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::span::SourceFile;

/// A translation that is taken over.
#[derive(Clone, Debug)]
pub struct Edit {
    /// The id of the message.
    pub id: String,
    /// The text that it translates.
    pub source: String,
    /// What was there before, as a line of Markdown.
    pub old: Option<String>,
    /// What is there now.
    pub new: String,
    /// Whether somebody has looked at it and found it right.
    pub is_reviewed: bool,
    /// The new value as Fluent; nothing where only what is said of it is new.
    pub(super) value: Option<String>,
    /// The value as locks note it.
    pub(super) flat: String,
}

/// What is known of the texts.
pub(super) struct Judge<'a> {
    desk: &'a Desk,
    book: &'a Book,
    config: &'a Config,
    lang: Lang,
    /// The one document that an id made of words is in.
    homes: BTreeMap<&'a str, Option<&'a str>>,
}

/// A text of today, found for a translation.
struct Text<'a> {
    known: Known<'a>,
    source: Coded,
    syntax: Syntax,
    writer: Writer<'a>,
}

/// What is to be done with a translation.
enum Verdict {
    Take(Edit),
    Unchanged,
    Untranslated,
}

impl<'a> Judge<'a> {
    pub(super) fn new(desk: &'a Desk, book: &'a Book, config: &'a Config, lang: Lang) -> Self {
        let mut homes: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for (doc, document) in &desk.documents {
            for id in &document.ids {
                homes.entry(id).and_modify(|home| *home = None).or_insert(Some(doc));
            }
        }
        Self { desk, book, config, lang, homes }
    }

    /// Looks at all of them.
    pub(super) fn all(&self, units: &[Incoming], outcome: &mut Outcome, diags: &mut Diagnostics) {
        let mut by_doc: BTreeMap<&str, Vec<&Incoming>> = BTreeMap::new();
        for unit in units {
            match self.document(unit) {
                Some(doc) => by_doc.entry(doc).or_default().push(unit),
                None => {
                    outcome.refused += 1;
                    diags.push(gone(unit));
                }
            }
        }
        for (doc, units) in by_doc {
            let page = &self.book.pages[self.desk.documents[doc].page];
            let notes = notes(page);
            let writer = Writer { base: &page.file.path, src: &self.config.src, notes: &notes };
            let texts: BTreeMap<&str, Known<'_>> =
                self.desk.units(doc, self.lang).into_iter().map(|known| (known.id, known)).collect();
            let mut seen = BTreeSet::new();
            for unit in units {
                let verdict = match texts.get(unit.id.as_str()) {
                    None => Err(gone(unit)),
                    Some(_) if !seen.insert(unit.id.as_str()) => Err(twice(unit)),
                    Some(known) => {
                        let syntax = known.segment.kind.syntax();
                        let source = source(known, &writer);
                        verdict(unit, &Text { known: known.clone(), source, syntax, writer })
                    }
                };
                match diags.keep(verdict) {
                    None => outcome.refused += 1,
                    Some(Verdict::Unchanged) => outcome.unchanged += 1,
                    Some(Verdict::Untranslated) => outcome.untranslated += 1,
                    Some(Verdict::Take(edit)) => outcome.edits.entry(doc.to_owned()).or_default().push(edit),
                }
            }
        }
    }

    /// The document that a translation is for: the one it names, or the only one with its id.
    fn document(&self, unit: &Incoming) -> Option<&'a str> {
        let has = |doc: &&str| self.desk.documents[*doc].ids.contains(&unit.id);
        let named =
            [unit.original.clone(), document_of(&SourcePath::new(unit.original.as_str()), self.config)];
        let named = named.iter().find_map(|name| self.desk.documents.get_key_value(name));
        let home = || self.homes.get(unit.id.as_str()).copied().flatten();
        let is_fixed = || super::super::segment::SegmentKind::named(&unit.id).is_some();
        match named.map(|(doc, _)| doc.as_str()) {
            Some(doc) if has(&doc) => Some(doc),
            // Its text moved to another document since.
            Some(_) | None => home().filter(|_| !is_fixed()),
        }
    }
}

fn verdict(unit: &Incoming, text: &Text<'_>) -> Result<Verdict> {
    let sent = match &unit.target {
        Words::None => String::new(),
        Words::Line(line) => one_line(line),
        Words::Broken(why) => return Err(unfit(unit, why)),
        Words::Pieces(pieces) => {
            let pieces: Vec<Piece> = pieces.iter().map(|(piece, _)| piece.clone()).collect();
            // What the translation of today has more than its text is known as well.
            let mut known = text.source.clone();
            if let Ok(Some(target)) = target(&text.known, &text.source, &text.writer) {
                let more = target.codes.into_iter().filter(|(id, _)| text.source.code(*id).is_none());
                known.codes.extend(more);
            }
            match rebuild(&pieces, &known, text.syntax, &text.writer) {
                Ok(line) => line,
                // Codes that do not fit are those of the old text.
                Err(why) => return same_text(unit, text).and(Err(unfit(unit, &why))),
            }
        }
    };
    let is_copy = sent == text.known.segment.text;
    if sent.is_empty() || unit.said == Said::Untranslated && is_copy {
        return match unit.said {
            Said::Untranslated | Said::Guessed | Said::Unsure => Ok(Verdict::Untranslated),
            Said::Translated | Said::Reviewed => Err(empty(unit)),
        };
    }
    let value = Value::of(&sent, unit, text)?;
    let current = text.known.message.and_then(|message| message.value.as_ref());
    let Ok(old) = target(&text.known, &text.source, &text.writer) else {
        return match current.is_some_and(|current| flat(current) == value.flat) {
            true => Ok(Verdict::Unchanged),
            false => Err(choice(unit)),
        };
    };
    let old = old.map(|coded| coded.line());
    if old.as_ref() == Some(&value.line) {
        let (is_reviewed, state) = (unit.said == Said::Reviewed, &text.known.state);
        let is_news = match state {
            State::Reviewed | State::Missing => false,
            State::NeedsReview => is_reviewed,
            State::Stale { .. } | State::Unknown => unit.said >= Said::Translated,
        };
        if !is_news {
            return Ok(Verdict::Unchanged);
        }
        same_text(unit, text)?;
        let flat = current.map(flat).unwrap_or_default();
        return Ok(Verdict::Take(edit(unit, text, old, Value { value: None, flat, ..value })));
    }
    same_text(unit, text)?;
    if unit.said == Said::Guessed {
        return Err(guessed(unit));
    }
    if has_attributes(text) {
        return Err(choice(unit));
    }
    let faults = faults(&value.line, &text.source, text.syntax, &text.writer);
    match faults.is_empty() {
        true => Ok(Verdict::Take(edit(unit, text, old, value))),
        false => Err(unfit(unit, &faults.join("; it "))),
    }
}

fn edit(unit: &Incoming, text: &Text<'_>, old: Option<String>, value: Value) -> Edit {
    Edit {
        id: unit.id.clone(),
        source: text.known.segment.text.clone(),
        old,
        new: value.line,
        is_reviewed: unit.said == Said::Reviewed,
        value: value.value,
        flat: value.flat,
    }
}

/// A translation as it is to be written.
struct Value {
    line: String,
    value: Option<String>,
    flat: String,
}

impl Value {
    /// What is sent, written down and read again.
    fn of(sent: &str, unit: &Incoming, text: &Text<'_>) -> Result<Self> {
        let value = encode(sent, text.syntax);
        let file = SourceFile::new(SourcePath::new("import.ftl"), format!("a = {value}\n"));
        let mut found = Diagnostics::new();
        let resource = messages::parse(&file, &mut found);
        if let Some(first) = found.iter().next() {
            return Err(unfit(unit, &format!("cannot be used: {}", first.message)));
        }
        let pattern = resource.entries.first().and_then(|entry| entry.value.as_ref());
        let line = pattern.and_then(|pattern| decode(pattern, text.syntax));
        match (pattern, line) {
            (Some(pattern), Some(line)) if encode(&line, text.syntax) == value => {
                Ok(Self { line, value: Some(value), flat: flat(pattern) })
            }
            (_, _) => Err(unfit(unit, "cannot be written down")),
        }
    }
}

/// Whether the text that was translated is the text of today.
fn same_text(unit: &Incoming, text: &Text<'_>) -> Result<()> {
    let today = &text.known.segment.text;
    let (line, shown) = match &unit.source {
        Words::None => return Ok(()),
        Words::Line(line) => (Some(one_line(line)), one_line(line)),
        Words::Broken(_) => (None, String::new()),
        Words::Pieces(pieces) => {
            (told(pieces, text, Trust::Numbers), told(pieces, text, Trust::File).unwrap_or_default())
        }
    };
    if line.is_some_and(|line| key(&line) == key(today)) {
        return Ok(());
    }
    Err(changed(unit, &shown, today))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// A code is what the text of today has under its number.
    Numbers,
    /// A code is what the file says, if it says anything.
    File,
}

/// The line that a sender had before him.
fn told(pieces: &[(Piece, String)], text: &Text<'_>, trust: Trust) -> Option<String> {
    let mut line = String::new();
    for (piece, shown) in pieces {
        let code = |id: &u32| text.source.code(*id);
        let known = match piece {
            Piece::Text(words) => Some(words.as_str()),
            Piece::Open(id) => code(id).map(|code| code.open.as_str()),
            Piece::Close(id) => code(id).and_then(|code| code.close.as_deref()),
            // A figure under the same number may be another today.
            Piece::Alone(id) => code(id)
                .map(|code| code.open.as_str())
                .filter(|open| shown.is_empty() || shown.trim_end() == open.trim_end()),
        };
        line.push_str(match trust {
            Trust::File if !shown.is_empty() => shown,
            Trust::File => known.unwrap_or_default(),
            Trust::Numbers => known?,
        });
    }
    Some(one_line(&line))
}

/// Whether the message of today has more than a value.
fn has_attributes(text: &Text<'_>) -> bool {
    let Some(message) = text.known.message else { return false };
    let file: Arc<SourceFile> = SourceFile::new(SourcePath::new("import.ftl"), format!("{}\n", message.raw));
    let resource = messages::parse(&file, &mut Diagnostics::new());
    resource.entries.iter().any(|entry| !entry.attributes.is_empty())
}

fn gone(unit: &Incoming) -> Box<Diagnostic> {
    let place = if unit.original.is_empty() { String::new() } else { format!(" of `{}`", unit.original) };
    Diagnostic::error("text-gone", format!("`{}`{place} is no text of this site any more", unit.id))
        .at(unit.span.clone())
        .hint("nothing is to be done if it was removed; else export the texts of today, and copy it there")
}

fn twice(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("translated-twice", format!("`{}` is translated for the second time here", unit.id))
        .at(unit.span.clone())
        .hint("remove one of the two; the first was taken")
}

fn changed(unit: &Incoming, old: &str, today: &str) -> Box<Diagnostic> {
    let message = format!("the text of `{}` has changed since it was sent to be translated", unit.id);
    Diagnostic::error("text-changed", message)
        .at(unit.span.clone())
        .hint(format!("what changed: {}", marked(old, today)))
        .hint("export the texts of today and translate it there")
}

fn empty(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("empty-translation", format!("the translation of `{}` is empty", unit.id))
        .at(unit.span.clone())
        .hint("translate it, or mark it as not translated; what was there before is kept")
}

fn guessed(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("fuzzy-translation", format!("the translation of `{}` is marked as `fuzzy`", unit.id))
        .at(unit.span.clone())
        .hint("take the mark off when it is right (`Needs work` in Poedit, `Needs editing` in Weblate)")
}

fn choice(unit: &Incoming) -> Box<Diagnostic> {
    let message = format!("the translation of `{}` in the catalogue is more than a text", unit.id);
    Diagnostic::error("choice-kept", message)
        .at(unit.span.clone())
        .hint("edit the catalogue itself: a choice, or what stands below the text there, would be lost")
}

fn unfit(unit: &Incoming, why: &str) -> Box<Diagnostic> {
    Diagnostic::error("unfit-translation", format!("the translation of `{}` {why}", unit.id))
        .at(unit.span.clone())
        .hint("use the links, figures, terms, notes and code of the text, each as often as there")
}
