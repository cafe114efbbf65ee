//! Running text, put together again from the pieces that a Markdown parser cuts it into, so that
//! `{ $figures }` are found across them. [`Run::push`] takes pieces, [`Run::finish`] gives inlines.
//!
//! The grammar is `\{ *(\$|-)[A-Za-z][A-Za-z0-9_-]* *\}`. Every other brace is text, and so is one
//! that was written with a backslash or as an entity.

use std::ops::Range;
use std::sync::Arc;

use crate::doc::{Inline, InlineKind};
use crate::span::{SourceFile, Span};

/// Text between two marks.
#[derive(Debug, Default)]
pub(super) struct Run {
    text: String,
    pieces: Vec<Piece>,
}

/// A stretch of text and where it comes from.
#[derive(Debug)]
struct Piece {
    /// Where it begins in the run's text.
    at: usize,
    source: Range<usize>,
    /// Whether it says what stands in the source, letter by letter.
    verbatim: bool,
}

impl Run {
    /// Adds text that comes from `source`; `literal` text is never searched.
    pub(super) fn push(&mut self, file: &SourceFile, text: &str, source: Range<usize>, literal: Literal) {
        let verbatim = literal == Literal::No && file.text.get(source.clone()) == Some(text);
        match self.pieces.last_mut() {
            Some(last) if last.verbatim && verbatim && last.source.end == source.start => {
                last.source.end = source.end;
            }
            _ => self.pieces.push(Piece { at: self.text.len(), source, verbatim }),
        }
        self.text.push_str(text);
    }

    /// Whether the text so far ends in a blank, or there is none.
    pub(super) fn ends_blank(&self) -> bool {
        self.text.is_empty() || self.text.ends_with(' ')
    }

    /// Takes `{#id}` off the end; words after the id (`.class`) have no use here and go with it.
    pub(super) fn take_id(&mut self, file: &SourceFile) -> Option<String> {
        let text = self.text.trim_end();
        let open = text.rfind('{')?;
        let inner = text.strip_suffix('}')?.get(open + 1..)?;
        let mut words = inner.split_whitespace();
        let id = words.next()?.strip_prefix('#').filter(|id| !id.is_empty())?.to_owned();
        let classes = words.all(|word| word.starts_with('.') || word.contains('='));
        if !classes || !self.is_written(file, open..text.len()) {
            return None;
        }
        let rest = self.text[..open].trim_end().len();
        self.text.truncate(rest);
        self.pieces.retain(|piece| piece.at < rest);
        if let Some(last) = self.pieces.last_mut().filter(|last| last.verbatim) {
            last.source.end = last.source.start + (rest - last.at);
        }
        Some(id)
    }

    /// The labels of `[^notes]` in the text. Those that have a note never get here.
    pub(super) fn note_labels(&self, file: &Arc<SourceFile>) -> Vec<(String, Span)> {
        let mut labels = Vec::new();
        for (open, _) in self.text.match_indices("[^") {
            let rest = &self.text[open + 2..];
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '[' | ']'));
            let Some(close) = end.filter(|end| *end > 0 && rest[*end..].starts_with(']')) else { continue };
            let (label, range) = (&rest[..close], open..open + 2 + close + 1);
            if self.is_written(file, range.clone()) {
                labels.push((label.to_owned(), self.span(file, range)));
            }
        }
        labels
    }

    /// The inlines, leaving the run empty.
    pub(super) fn finish(&mut self, file: &Arc<SourceFile>, into: &mut Vec<Inline>) {
        if self.text.is_empty() {
            return;
        }
        let mut done = 0;
        let mut search = 0;
        while let Some(open) = self.text[search..].find('{').map(|found| search + found) {
            search = open + 1;
            let Some((length, kind)) = placeable(&self.text[open..]) else { continue };
            let range = open..open + length;
            if !self.is_written(file, range.clone()) {
                continue;
            }
            self.add_text(file, done..open, into);
            done = range.end;
            search = range.end;
            into.push(Inline { kind, span: self.span(file, range) });
        }
        // Copied, so that the buffer serves the next run and what is kept has no slack.
        self.add_text(file, done..self.text.len(), into);
        self.text.clear();
        self.pieces.clear();
    }

    fn add_text(&self, file: &Arc<SourceFile>, range: Range<usize>, into: &mut Vec<Inline>) {
        if !range.is_empty() {
            let kind = InlineKind::Text(self.text[range.clone()].to_owned());
            into.push(Inline { kind, span: self.span(file, range) });
        }
    }

    /// Whether `range` stands in the source as it is, its first letter without a backslash.
    fn is_written(&self, file: &SourceFile, range: Range<usize>) -> bool {
        let piece = self.piece(range.start);
        let length = piece.source.end - piece.source.start;
        // A piece begins anew after a backslash, so one before the first letter is an escape.
        let before = piece.source.start.checked_sub(1).and_then(|i| file.text.as_bytes().get(i));
        let escaped = range.start == piece.at && before == Some(&b'\\');
        piece.verbatim && !escaped && range.end <= piece.at + length
    }

    fn piece(&self, offset: usize) -> &Piece {
        let after = self.pieces.partition_point(|piece| piece.at <= offset);
        &self.pieces[after.saturating_sub(1)]
    }

    fn span(&self, file: &Arc<SourceFile>, range: Range<usize>) -> Span {
        let (first, last) = (self.piece(range.start), self.piece(range.end.saturating_sub(1)));
        let start = match first.verbatim {
            true => first.source.start + (range.start - first.at),
            false => first.source.start,
        };
        let end = match last.verbatim {
            true => last.source.start + (range.end - last.at),
            false => last.source.end,
        };
        Span::new(file, start..end)
    }
}

/// Whether text is searched for figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Literal {
    /// It is raw HTML: not searched.
    Yes,
    /// It is text.
    No,
}

/// A line of front matter in pieces: text, and the figures and terms it refers to.
pub fn placeables(line: &str) -> Vec<InlineKind> {
    let mut pieces = Vec::new();
    let (mut done, mut search) = (0, 0);
    while let Some(open) = line[search..].find('{').map(|found| search + found) {
        search = open + 1;
        let Some((length, kind)) = placeable(&line[open..]) else { continue };
        if done < open {
            pieces.push(InlineKind::Text(line[done..open].to_owned()));
        }
        pieces.push(kind);
        done = open + length;
        search = done;
    }
    if done < line.len() {
        pieces.push(InlineKind::Text(line[done..].to_owned()));
    }
    pieces
}

/// The figure or term that `text` begins with, and its length.
fn placeable(text: &str) -> Option<(usize, InlineKind)> {
    let inner = text.strip_prefix('{')?.trim_start_matches(' ');
    let sign = inner.chars().next().filter(|c| matches!(c, '$' | '-'))?;
    let name = &inner[1..];
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
    let (name, rest) = name.split_at(end);
    let rest = rest.trim_start_matches(' ').strip_prefix('}')?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let kind = match sign {
        '$' => InlineKind::Figure(name.to_owned()),
        _ => InlineKind::Term(name.to_owned()),
    };
    Some((text.len() - rest.len(), kind))
}
