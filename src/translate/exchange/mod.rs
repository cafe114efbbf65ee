//! Texts and translations on their way to other tools and back. [`gather`](export::gather) makes a [`Batch`] of
//! what there is, [`Batch::write`] a file of it in a [`Format`]; [`read()`] reads such a file, whoever
//! sent it, and [`import`](import::import) compares it with the texts of today and says what is to be written.
//!
//! - `code.rs` and `rebuild.rs`: a line of Markdown as text and codes, and back.
//! - `xliff1.rs`, `xliff2.rs`, `tmx.rs` through `xml.rs`, and `po.rs`: the formats.
//! - `judge.rs` and `refusal.rs`: whether a translation can be taken over, and what is said of those that cannot.
//! - `glossary.rs`: `locales/glossary.csv`, the words that a group has agreed on.
//!
//! What a file says is never taken for more than a translation of what the site says today: the source text,
//! where links lead, figures and terms are the site's own.

pub mod code;
pub mod export;
pub mod glossary;
pub mod import;
mod judge;
mod po;
mod rebuild;
mod refusal;
mod tmx;
mod xliff1;
mod xliff2;
mod xml;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use judge::Edit;

use super::diff::marked;
use super::lock::State;
use super::segment::SegmentKind;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::path::SourcePath;
use crate::span::{SourceFile, Span};
use code::{Coded, Piece};

/// What the files for one language are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The tag of the language that the texts are written in.
    pub source: String,
    /// The tag of the language that they are translated into.
    pub target: String,
    /// The documents, in reading order.
    pub documents: Vec<Document>,
    /// How many documents are left out because they are translated as a whole.
    pub left_out: usize,
}

/// A document with something to translate.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its name: `housing/rents`.
    pub name: String,
    /// The file that it is written in: `content/housing/rents.md`.
    pub file: SourcePath,
    /// Its texts, in reading order.
    pub units: Vec<Unit>,
}

/// A text and its translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// The id of the message.
    pub id: String,
    /// What the text is.
    pub kind: SegmentKind,
    /// The line that it begins in.
    pub line: usize,
    /// The text of today.
    pub source: Coded,
    /// The translation there is, its codes numbered as in the text.
    pub target: Option<Coded>,
    /// How the translation stands.
    pub state: State,
}

/// The formats of the files for one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2, which all programs for translators read.
    Xliff1,
    /// XLIFF 2.1.
    Xliff2,
    /// gettext.
    Po,
    /// A memory of all that is translated.
    Tmx,
}

impl Batch {
    /// The file.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Xliff1 => xliff1::write(self),
            Format::Xliff2 => xliff2::write(self),
            Format::Po => po::write(self),
            Format::Tmx => tmx::write(self),
        }
    }

    /// How many texts and documents the file holds.
    pub fn count(&self, format: Format) -> (usize, usize) {
        let is_in = |unit: &&Unit| format != Format::Tmx || tmx::is_known(unit);
        let each = self.documents.iter().map(|document| document.units.iter().filter(is_in).count());
        (each.clone().sum(), each.filter(|texts| *texts > 0).count())
    }
}

impl Unit {
    /// What the text said when it was translated, where it says something else now.
    fn old(&self) -> Option<&str> {
        match &self.state {
            State::Stale { old } => old.as_deref(),
            State::Missing | State::NeedsReview | State::Reviewed | State::Unknown => None,
        }
    }

    /// What a translator is to know of it, if anything.
    fn remark(&self) -> Option<String> {
        match &self.state {
            State::Stale { old: Some(old) } => {
                Some(format!("The text has changed since: {}", marked(old, &self.source.line())))
            }
            State::Stale { old: None } => Some("The text has changed since it was translated.".to_owned()),
            State::Unknown => Some("It is not known which text this was translated from.".to_owned()),
            State::Missing | State::NeedsReview | State::Reviewed => None,
        }
    }
}

/// What somebody sent.
#[derive(Debug)]
pub enum Delivery {
    /// Translations into one language.
    Translations {
        /// The language, if the file says it.
        target: Option<String>,
        /// What is in it.
        units: Vec<Incoming>,
    },
    /// A glossary.
    Glossary(glossary::Glossary),
}

/// A translation that somebody sent.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The file that the text is written in, as the sender knows it.
    pub original: String,
    /// The id of the message.
    pub id: String,
    /// The text that was translated.
    pub source: Words,
    /// The translation.
    pub target: Words,
    /// What the sender says of it.
    pub said: Said,
    /// Where it stands in the file.
    pub span: Span,
}

/// What somebody wrote.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// Nothing.
    None,
    /// A line of Markdown.
    Line(String),
    /// Text and codes, each code with what the file says that it is.
    Pieces(Vec<(Piece, String)>),
    /// Something that cannot be read: the end of a sentence that begins with "the translation".
    Broken(String),
}

/// What the sender says of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// It is none yet.
    Untranslated,
    /// A program made it of another translation.
    Guessed,
    /// Somebody is to look at it again.
    Unsure,
    /// It is a translation.
    Translated,
    /// Somebody has looked at it and found it right.
    Reviewed,
}

/// Reads what somebody sent, in whatever format it is in.
pub fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Delivery> {
    let text = file.text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        return diags.keep(of_xml(file));
    }
    let is_po = |line: &str| ["msgid", "msgctxt"].iter().any(|word| line.starts_with(word));
    if text.lines().any(is_po) {
        let (target, units) = diags.keep(po::read(file))?;
        return Some(Delivery::Translations { target, units });
    }
    if glossary::is_glossary(text) {
        return glossary::Glossary::read(file, diags).map(Delivery::Glossary);
    }
    let why = "this is no XLIFF, no PO and no glossary";
    diags.push(unreadable(why).at(Span::file_start(file)));
    None
}

fn of_xml(file: &Arc<SourceFile>) -> Result<Delivery> {
    let root = xml::read(file)?;
    let version = root.attribute("version").unwrap_or_default();
    let (target, units) = match (root.name.as_str(), version.split('.').next()) {
        ("xliff", Some("1")) => xliff1::read(&root, file)?,
        ("xliff", Some("2")) => xliff2::read(&root, file),
        ("xliff", _) => {
            let why = format!("XLIFF of version `{version}` is not known: 1.2 and 2.1 are");
            return Err(unreadable(&why).at(root.span(file)));
        }
        ("tmx", _) => {
            let why = "a translation memory does not say which text each translation is for";
            return Err(unreadable(why).at(root.span(file)));
        }
        (name, _) => {
            let why = format!("`<{}>` is no XLIFF", name.chars().take(40).collect::<String>());
            return Err(unreadable(&why).at(root.span(file)));
        }
    };
    Ok(Delivery::Translations { target, units })
}

/// A file that cannot be read, and why.
fn unreadable(why: &str) -> Box<Diagnostic> {
    Diagnostic::error("cannot-import", why).hint(
        "send XLIFF 1.2 or 2.1, PO, or a glossary in CSV, in UTF-8, made by `flygblad translate export`",
    )
}

/// A text on one line, with single blanks and none at its edges. Marks of direction stay: whether they may is for
/// those who read Fluent.
fn folded(text: &str) -> String {
    let is_blank = |c: char| c == ' ' || c.is_control();
    text.split(is_blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
