//! A line of Markdown as text and inline codes, which a translator moves and cannot break: [`Coded::of`] takes a
//! line apart, [`Coded::line`] puts it together, letter by letter the same.
//!
//! The codes of a line are numbered from 1 in reading order.

use std::ops::Range;

use super::super::segment::{Syntax, Writer};
use crate::diag::Diagnostics;
use crate::doc::{Inline, InlineKind, Target};
use crate::parse::placeables;
use crate::span::SourceFile;

/// A line of text with its codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coded {
    /// The text and the codes in it, in order.
    pub pieces: Vec<Piece>,
    /// What the codes stand for, each with its number.
    pub codes: Vec<(u32, Code)>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words, as they stand in the Markdown.
    Text(String),
    /// The code with this number begins.
    Open(u32),
    /// It ends.
    Close(u32),
    /// The code with this number, which has nothing in it.
    Alone(u32),
}

/// What a code stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The mark without the words in it.
    pub kind: InlineKind,
    /// How it is written, or how it begins.
    pub open: String,
    /// How it ends, if there may be words in it.
    pub close: Option<String>,
}

impl Code {
    /// Whether two stand for the same thing, however they are written.
    pub fn is_like(&self, other: &Self) -> bool {
        match (&self.kind, &other.kind) {
            // The caption is a matter for translators.
            (InlineKind::Image(a), InlineKind::Image(b)) => a.source == b.source,
            (a, b) => a == b && self.close.is_some() == other.close.is_some(),
        }
    }

    /// Whether a translation must have it too. Not what only sets words apart, which not every script can do, and
    /// no term: where a name is inflected, it is written out.
    pub fn is_needed(&self) -> bool {
        match self.kind {
            InlineKind::Link { .. }
            | InlineKind::Image(_)
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_) => true,
            InlineKind::Emphasis(_)
            | InlineKind::Strong(_)
            | InlineKind::Strikethrough(_)
            | InlineKind::HardBreak
            | InlineKind::Text(_)
            | InlineKind::SoftBreak
            | InlineKind::Code(_)
            | InlineKind::Term(_) => false,
        }
    }

    /// What sets words apart, by the sign that is written on both sides of them.
    pub fn style(sign: &str) -> Option<Self> {
        let kind = match sign {
            "*" | "_" => InlineKind::Emphasis(Vec::new()),
            "**" | "__" => InlineKind::Strong(Vec::new()),
            "~" | "~~" => InlineKind::Strikethrough(Vec::new()),
            _ => return None,
        };
        Some(Self { kind, open: sign.to_owned(), close: Some(sign.to_owned()) })
    }

    /// What it is, in the words of XLIFF 1.2.
    pub fn name(&self) -> &'static str {
        match self.kind {
            InlineKind::Emphasis(_) => "italic",
            InlineKind::Strong(_) => "bold",
            InlineKind::Strikethrough(_) => "x-strikethrough",
            InlineKind::Link { .. } => "link",
            InlineKind::Image(_) => "x-image",
            InlineKind::HardBreak => "lb",
            InlineKind::Code(_) => "x-code",
            InlineKind::FootnoteRef(_) => "x-note",
            InlineKind::Figure(_) => "x-figure",
            InlineKind::Term(_) => "x-term",
            InlineKind::Text(_) | InlineKind::SoftBreak => "x-text",
        }
    }

    /// All of it, as a person knows it.
    pub fn shown(&self) -> String {
        match &self.close {
            Some(close) => format!("{}…{close}", self.open),
            None => self.open.trim_end().to_owned(),
        }
    }
}

impl Coded {
    /// Takes a line apart. Where that cannot be done without loss, all of it is text.
    pub fn of(line: &str, syntax: Syntax, writer: &Writer<'_>) -> Self {
        let coded = match syntax {
            Syntax::Plain => plain(line),
            Syntax::Markdown => {
                let file = SourceFile::new(writer.base.clone(), line);
                let words = writer.read(&file, 0..line.len(), &mut Diagnostics::new());
                let mut walk = Walk { line, at: 0, coded: Self::default() };
                walk.inlines(&words).map(|()| walk.finish())
            }
        };
        coded
            .filter(|coded| coded.line() == line)
            .unwrap_or_else(|| Self { pieces: vec![Piece::Text(line.to_owned())], codes: Vec::new() })
    }

    /// The line.
    pub fn line(&self) -> String {
        write(&self.pieces, |id| self.code(id)).unwrap_or_default()
    }

    /// The code with a number.
    pub fn code(&self, id: u32) -> Option<&Code> {
        self.codes.iter().find(|(known, _)| *known == id).map(|(_, code)| code)
    }

    /// The same line, its codes numbered as those of `source` that they are like. What `source` has not is
    /// numbered after all that it has.
    #[must_use]
    pub fn numbered_as(mut self, source: &Self) -> Self {
        let mut free: Vec<&(u32, Code)> = source.codes.iter().collect();
        let mut next = source.codes.iter().map(|(id, _)| *id).max().unwrap_or(0);
        let mut names = Vec::new();
        for (id, code) in &mut self.codes {
            let new = match free.iter().position(|(_, known)| known.is_like(code)) {
                Some(found) => free.remove(found).0,
                None => {
                    next += 1;
                    next
                }
            };
            names.push((*id, new));
            *id = new;
        }
        let new = |id: &mut u32| {
            if let Some((_, new)) = names.iter().find(|(old, _)| old == id) {
                *id = *new;
            }
        };
        for piece in &mut self.pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Open(id) | Piece::Close(id) | Piece::Alone(id) => new(id),
            }
        }
        self
    }

    /// The codes in the order in which they begin.
    pub(super) fn order(&self) -> impl Iterator<Item = &Code> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Open(id) | Piece::Alone(id) => self.code(*id),
            Piece::Text(_) | Piece::Close(_) => None,
        })
    }
}

/// `pieces` as a line. `None` when a code is not known, or ends that has no end.
pub(super) fn write<'c>(pieces: &[Piece], code: impl Fn(u32) -> Option<&'c Code>) -> Option<String> {
    let mut line = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => line.push_str(text),
            Piece::Open(id) | Piece::Alone(id) => line.push_str(&code(*id)?.open),
            Piece::Close(id) => line.push_str(code(*id)?.close.as_deref()?),
        }
    }
    Some(line)
}

/// A line without marks: its codes are figures and terms.
fn plain(line: &str) -> Option<Coded> {
    let mut walk = Walk { line, at: 0, coded: Coded::default() };
    let mut at = 0;
    for piece in placeables(line) {
        if let InlineKind::Text(text) = &piece {
            at += text.len();
            continue;
        }
        let end = at + line.get(at..)?.find('}')? + 1;
        walk.alone(piece, at..end)?;
        at = end;
    }
    Some(walk.finish())
}

/// A line while it is taken apart.
struct Walk<'l> {
    line: &'l str,
    /// Up to where it has been.
    at: usize,
    coded: Coded,
}

impl Walk<'_> {
    fn finish(mut self) -> Coded {
        // Never fails: what lies before has been taken.
        self.text(self.line.len());
        self.coded
    }

    /// `None` when the places of the marks do not add up.
    fn inlines(&mut self, list: &[Inline]) -> Option<()> {
        for inline in list {
            let range = inline.span.range();
            let written = self.line.get(range.clone())?;
            let sign = if written.starts_with("~~") { 2 } else { 1 };
            match &inline.kind {
                InlineKind::Text(_) | InlineKind::SoftBreak => {}
                InlineKind::Code(_)
                | InlineKind::FootnoteRef(_)
                | InlineKind::Figure(_)
                | InlineKind::Term(_) => self.alone(inline.kind.clone(), range)?,
                InlineKind::HardBreak => {
                    // Its blank belongs to it: a backslash before a letter is a backslash.
                    let blanks = self.line.get(range.end..)?;
                    let blanks = blanks.len() - blanks.trim_start_matches(' ').len();
                    self.alone(InlineKind::HardBreak, range.start..range.end + blanks)?;
                }
                InlineKind::Emphasis(text) => {
                    self.marked(InlineKind::Emphasis(Vec::new()), range, 1, text)?
                }
                InlineKind::Strong(text) => self.marked(InlineKind::Strong(Vec::new()), range, 2, text)?,
                InlineKind::Strikethrough(text) => {
                    self.marked(InlineKind::Strikethrough(Vec::new()), range, sign, text)?;
                }
                InlineKind::Link { target, text } => {
                    let kind = InlineKind::Link { target: target.clone(), text: Vec::new() };
                    match is_automatic(target, text, written) {
                        true => self.alone(kind, range)?,
                        false => self.link(kind, range, 1, text)?,
                    }
                }
                InlineKind::Image(image) => {
                    let mut bare = image.clone();
                    bare.alt.clear();
                    self.link(InlineKind::Image(bare), range, 2, &image.alt)?;
                }
            }
        }
        Some(())
    }

    /// Words between two equal signs.
    fn marked(&mut self, kind: InlineKind, range: Range<usize>, sign: usize, text: &[Inline]) -> Option<()> {
        let end = range.end.checked_sub(sign)?;
        let (first, last) = (self.line.get(range.start..range.start + sign)?, self.line.get(end..range.end)?);
        if first != last || !first.chars().all(|c| matches!(c, '*' | '_' | '~')) {
            return None;
        }
        self.paired(kind, range.start..range.start + sign, text, |_| Some(end..range.end))
    }

    /// Words with a target behind them.
    fn link(&mut self, kind: InlineKind, range: Range<usize>, sign: usize, text: &[Inline]) -> Option<()> {
        let last = text.last().map_or(range.start + sign, |last| last.span.range().end);
        let end = range.end;
        self.paired(kind, range.start..range.start + sign, text, |walk| {
            let from = last.max(walk.at);
            let start = from + walk.line.get(from..end)?.find("](")?;
            Some(start..end)
        })
    }

    fn paired(
        &mut self,
        kind: InlineKind,
        open: Range<usize>,
        text: &[Inline],
        close: impl Fn(&Self) -> Option<Range<usize>>,
    ) -> Option<()> {
        let begun = self.take(open)?;
        let (id, index) = self.number(Code { kind, open: begun, close: None });
        self.coded.pieces.push(Piece::Open(id));
        self.inlines(text)?;
        let ended = self.take(close(self)?)?;
        self.coded.codes[index].1.close = Some(ended);
        self.coded.pieces.push(Piece::Close(id));
        Some(())
    }

    fn alone(&mut self, kind: InlineKind, range: Range<usize>) -> Option<()> {
        let open = self.take(range)?;
        let (id, _) = self.number(Code { kind, open, close: None });
        self.coded.pieces.push(Piece::Alone(id));
        Some(())
    }

    fn number(&mut self, code: Code) -> (u32, usize) {
        let index = self.coded.codes.len();
        let id = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
        self.coded.codes.push((id, code));
        (id, index)
    }

    /// The mark at `range`, after the text before it.
    fn take(&mut self, range: Range<usize>) -> Option<String> {
        let written = self.line.get(range.clone()).filter(|_| range.start >= self.at)?.to_owned();
        self.text(range.start);
        self.at = range.end;
        Some(written)
    }

    fn text(&mut self, end: usize) {
        if let Some(text) = self.line.get(self.at..end).filter(|text| !text.is_empty()) {
            self.coded.pieces.push(Piece::Text(text.to_owned()));
        }
        self.at = end;
    }
}

/// `<https://example.org>`: its words are its target.
fn is_automatic(target: &Target, text: &[Inline], written: &str) -> bool {
    written.starts_with('<') && matches!(target, Target::External(_)) && text.len() == 1
}
