//! Whether a translation that somebody sent can be taken over: [`Judge::all`]. Every refusal is an error with its
//! reason and the place in the file that was sent.

use std::collections::{BTreeMap, BTreeSet};

use super::super::catalog::Catalog;
use super::super::desk::{Desk, Translation, Unit as Known};
use super::super::encode::{decode, encode, flat};
use super::super::files::document_of;
use super::super::fingerprint::Fingerprint;
use super::super::leaf::{Held, leaves};
use super::super::lint::{self, Case, Original, Setting};
use super::super::lock::{Lock, State};
use super::super::segment::{Place, SegmentKind, Syntax, Writer};
use super::code::{Code, Coded, Piece};
use super::export::{notes, source, target};
use super::import::{Outcome, Project};
use super::rebuild::{lacking, rebuild};
use super::refusal::{changed, choice, empty, faulty, gone, guessed, twice, unfit};
use super::{Incoming, Said, Words, folded};
use crate::diag::{Diagnostics, Result};
use crate::lang::Lang;
use crate::messages;
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
    project: &'a Project<'a>,
    lang: Lang,
    /// The one document that an id made of words is in.
    homes: BTreeMap<&'a str, Option<&'a str>>,
}

/// A text of today, found for a translation.
struct Text<'a> {
    known: Known<'a>,
    original: Original<'a>,
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
    pub(super) fn new(desk: &'a Desk, project: &'a Project<'a>, lang: Lang) -> Self {
        let mut homes: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for (doc, document) in &desk.documents {
            for id in &document.ids {
                homes.entry(id).and_modify(|home| *home = None).or_insert(Some(doc));
            }
        }
        Self { desk, project, lang, homes }
    }

    /// Looks at all of them.
    pub(super) fn all(&self, units: &[Incoming], outcome: &mut Outcome, diags: &mut Diagnostics) {
        let mut by_doc: BTreeMap<&str, Vec<&Incoming>> = BTreeMap::new();
        for unit in units {
            match self.home(unit) {
                Some(doc) => by_doc.entry(doc).or_default().push(unit),
                None => {
                    outcome.refused += 1;
                    diags.push(gone(unit));
                }
            }
        }
        for (doc, units) in by_doc {
            let mut edits = Vec::new();
            for verdict in self.document(doc, &units) {
                match diags.keep(verdict) {
                    None => outcome.refused += 1,
                    Some(Verdict::Unchanged) => outcome.unchanged += 1,
                    Some(Verdict::Untranslated) => outcome.untranslated += 1,
                    Some(Verdict::Take(edit)) => edits.push(edit),
                }
            }
            if !edits.is_empty() {
                outcome.edits.insert(doc.to_owned(), edits);
            }
        }
    }

    /// Looks at those of one document.
    fn document(&self, doc: &str, units: &[&Incoming]) -> Vec<Result<Verdict>> {
        let page = &self.project.book.pages[self.desk.documents[doc].page];
        let notes = notes(page);
        let writer = Writer { base: &page.file.path, src: &self.project.config.src, notes: &notes };
        let mut held: Vec<Held<'_>> = Vec::new();
        leaves(&page.doc, &mut |leaf| held.push(leaf.words));
        let texts: BTreeMap<&str, Known<'_>> =
            self.desk.units(doc, self.lang).into_iter().map(|known| (known.id, known)).collect();
        let mut seen = BTreeSet::new();
        let verdict = |unit: &&Incoming| {
            let known = texts.get(unit.id.as_str()).ok_or_else(|| gone(unit))?;
            if !seen.insert(known.id) {
                return Err(twice(unit));
            }
            let held = match known.segment.place {
                Place::Front => None,
                Place::Leaf(index) => held.get(index).copied(),
            };
            let original = Original::new(known.segment, held, writer);
            let (source, syntax) = (source(known, &writer), known.segment.kind.syntax());
            self.verdict(unit, &Text { known: known.clone(), original, source, syntax, writer })
        };
        units.iter().map(verdict).collect()
    }

    /// The document that a translation is for: the one it names, or the only one with its id.
    fn home(&self, unit: &Incoming) -> Option<&'a str> {
        let named = [
            unit.original.clone(),
            document_of(&SourcePath::new(unit.original.as_str()), self.project.config),
        ];
        let named = named.iter().find_map(|name| self.desk.documents.get_key_value(name));
        let home = || self.homes.get(unit.id.as_str()).copied().flatten();
        let is_fixed = || SegmentKind::named(&unit.id).is_some();
        match named {
            Some((doc, document)) if document.ids.contains(&unit.id) => Some(doc),
            // Its text moved to another document since.
            Some(_) | None => home().filter(|_| !is_fixed()),
        }
    }

    fn verdict(&self, unit: &Incoming, text: &Text<'_>) -> Result<Verdict> {
        let sent = sent(unit, text)?;
        let is_copy = sent == text.known.segment.text;
        if sent.is_empty() || unit.said == Said::Untranslated && is_copy {
            return match unit.said {
                Said::Untranslated | Said::Guessed | Said::Unsure => Ok(Verdict::Untranslated),
                Said::Translated | Said::Reviewed => Err(empty(unit)),
            };
        }
        let old = target(&text.known, &text.source, &text.writer).map_err(|()| choice(unit))?;
        let old = old.map(|coded| coded.line());
        let line = encode(&sent, text.syntax);
        if old.as_ref().is_some_and(|old| encode(old, text.syntax) == line) {
            return confirmation(unit, text, old);
        }
        same_text(unit, text)?;
        if unit.said == Said::Guessed {
            return Err(guessed(unit));
        }
        if has_attributes(text) {
            return Err(choice(unit));
        }
        let (new, flat) = self.checked(&line, unit, text)?;
        Ok(Verdict::Take(Edit { value: Some(line), ..edit(unit, text, old, new, flat) }))
    }

    /// What is sent, written down as `value`, read again and looked at as `check` does. The line, and how
    /// locks note it.
    fn checked(&self, value: &str, unit: &Incoming, text: &Text<'_>) -> Result<(String, String)> {
        let Project { config, book, messages, .. } = *self.project;
        let file = SourceFile::new(SourcePath::new("import.ftl"), format!("{} = {value}\n", unit.id));
        let mut found = Diagnostics::new();
        let catalog = Catalog::load(&file, &mut found);
        if found.worst().is_some() {
            return Err(faulty(unit, &found));
        }
        let unwritable = || unfit(unit, "cannot be written down");
        let translation = Translation { file, catalog, lock: Lock::new() };
        let message = translation.catalog.get(&unit.id).ok_or_else(unwritable)?;
        let site = Setting { config, facts: &book.facts, messages, glossary: None };
        match Case::new(site, self.lang, &text.original, &translation, message) {
            Ok(case) => found.append(lint::faults(&case)),
            Err(why) => found.push(why),
        }
        if found.has_errors() {
            return Err(faulty(unit, &found));
        }
        let pattern = message.value.as_ref().ok_or_else(unwritable)?;
        let line = decode(pattern, text.syntax).ok_or_else(unwritable)?;
        let lacking = lacking(&line, &text.source, text.syntax, &text.writer);
        if !lacking.is_empty() {
            let lacking: Vec<String> = lacking.iter().map(|code| format!("`{}`", code.shown())).collect();
            return Err(unfit(unit, &format!("lacks {}", lacking.join(" and "))));
        }
        let flat = flat(pattern).into_owned();
        match encode(&line, text.syntax) == value {
            true => Ok((line, flat)),
            false => Err(unwritable()),
        }
    }
}

/// The line that somebody sent.
fn sent(unit: &Incoming, text: &Text<'_>) -> Result<String> {
    let pieces = match &unit.target {
        Words::None => return Ok(String::new()),
        Words::Line(line) => return Ok(folded(line)),
        Words::Broken(why) => return Err(unfit(unit, why)),
        Words::Pieces(pieces) => pieces,
    };
    // What a translation has more than its text: that of today, and what sets words apart and is harmless.
    let mut known = text.source.clone();
    if let Ok(Some(target)) = target(&text.known, &text.source, &text.writer) {
        let more = target.codes.into_iter().filter(|(id, _)| text.source.code(*id).is_none());
        known.codes.extend(more);
    }
    for (piece, shown) in pieces {
        if let (Piece::Open(id), Some(style)) = (piece, Code::style(shown))
            && known.code(*id).is_none()
        {
            known.codes.push((*id, style));
        }
    }
    let pieces: Vec<Piece> = pieces.iter().map(|(piece, _)| piece.clone()).collect();
    // Codes that do not fit are those of the old text.
    rebuild(&pieces, &known, text.syntax, &text.writer)
        .or_else(|why| same_text(unit, text).and(Err(unfit(unit, &why))))
}

/// A translation that is there already, perhaps with news of it.
fn confirmation(unit: &Incoming, text: &Text<'_>, old: Option<String>) -> Result<Verdict> {
    let is_news = match text.known.state {
        State::Reviewed | State::Missing => false,
        State::NeedsReview => unit.said == Said::Reviewed,
        State::Stale { .. } | State::Unknown => unit.said >= Said::Translated,
    };
    if !is_news {
        return Ok(Verdict::Unchanged);
    }
    same_text(unit, text)?;
    let value = text.known.message.and_then(|message| message.value.as_ref());
    let flat = value.map(flat).unwrap_or_default().into_owned();
    let new = old.clone().unwrap_or_default();
    Ok(Verdict::Take(edit(unit, text, old, new, flat)))
}

fn edit(unit: &Incoming, text: &Text<'_>, old: Option<String>, new: String, flat: String) -> Edit {
    let source = text.known.segment.text.clone();
    Edit {
        id: unit.id.clone(),
        source,
        old,
        new,
        is_reviewed: unit.said == Said::Reviewed,
        value: None,
        flat,
    }
}

/// Whether the text that was translated is the text of today.
fn same_text(unit: &Incoming, text: &Text<'_>) -> Result<()> {
    let today = &text.known.segment.text;
    let (line, shown) = match &unit.source {
        Words::Line(line) => (Some(folded(line)), folded(line)),
        Words::None | Words::Broken(_) => (None, String::new()),
        Words::Pieces(pieces) => {
            (told(pieces, text, Trust::Numbers), told(pieces, text, Trust::File).unwrap_or_default())
        }
    };
    // A comma more or less asks for no other translation, here as everywhere.
    let of = Fingerprint::of(today);
    let is_same = |line: &String| {
        let sent = Fingerprint::of(line);
        sent.exact == of.exact || sent.loose == of.loose
    };
    if line.as_ref().is_some_and(is_same) {
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
    Some(folded(&line))
}

/// Whether the message of today has more than a value.
fn has_attributes(text: &Text<'_>) -> bool {
    let Some(message) = text.known.message else { return false };
    let file = SourceFile::new(SourcePath::new("import.ftl"), format!("{}\n", message.raw()));
    let resource = messages::parse(&file, &mut Diagnostics::new());
    resource.entries.iter().any(|entry| !entry.attributes.is_empty())
}
