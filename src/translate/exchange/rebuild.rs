//! A line of Markdown of what came back from another tool: [`rebuild`] puts text and codes together, [`lacking`]
//! finds what a translator has left out.
//!
//! What a code stands for is never taken from a file that somebody sent, only from the text of the site: no
//! file can bring in a link.

use std::ops::Range;

use super::super::segment::{Syntax, Writer};
use super::code::{Code, Coded, Piece, write};
use super::folded;
use crate::diag::Diagnostics;
use crate::doc::{Inline, InlineKind};
use crate::span::{SourceFile, Span};

/// The line that `pieces` are meant as, with the codes of `known` by their numbers. An `Err` says, to be read
/// after "the translation", why they are not a line.
pub(super) fn rebuild(
    pieces: &[Piece],
    known: &Coded,
    syntax: Syntax,
    writer: &Writer<'_>,
) -> Result<String, String> {
    nested(pieces, known)?;
    let line = write(pieces, |id| known.code(id)).unwrap_or_default();
    let line = folded(&line);
    if syntax == Syntax::Plain || has(&Coded::of(&line, syntax, writer), pieces, known) {
        return Ok(line);
    }
    // A mark beside a letter may be none: it is written in another way.
    let line = writer.line(&inlines(&mut pieces.iter(), known, writer));
    match has(&Coded::of(&line, syntax, writer), pieces, known) {
        true => Ok(line),
        false => Err("has marks that cannot be written in this place".to_owned()),
    }
}

/// What `line` lacks that a translation of `source` must have.
pub(super) fn lacking<'s>(
    line: &str,
    source: &'s Coded,
    syntax: Syntax,
    writer: &Writer<'_>,
) -> Vec<&'s Code> {
    let target = Coded::of(line, syntax, writer);
    let mut left: Vec<&Code> = source.order().filter(|code| code.is_needed()).collect();
    for code in target.order() {
        if let Some(found) = left.iter().position(|known| known.is_like(code)) {
            left.remove(found);
        }
    }
    left
}

/// Whether every code is known and ends where it may end.
fn nested(pieces: &[Piece], known: &Coded) -> Result<(), String> {
    let unknown = |id: u32| format!("has a code `{id}` that the text has not");
    let mut open = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Alone(id) => match known.code(*id) {
                Some(Code { close: None, .. }) => {}
                Some(code) => return Err(format!("has nothing inside `{}`", code.shown())),
                None => return Err(unknown(*id)),
            },
            Piece::Open(id) => {
                match known.code(*id) {
                    Some(Code { close: Some(_), .. }) => {}
                    Some(code) => return Err(format!("has words inside `{}`", code.shown())),
                    None => return Err(unknown(*id)),
                }
                open.push(*id);
                if open.len() > 20 {
                    return Err("has marks that lie too deep in each other".to_owned());
                }
            }
            Piece::Close(id) if open.pop() == Some(*id) => {}
            Piece::Close(id) => return Err(format!("has the code `{id}` across the end of another")),
        }
    }
    match open.last() {
        Some(id) => Err(format!("has a code `{id}` that does not end")),
        None => Ok(()),
    }
}

/// Whether the codes of `pieces` are read in `line`, in this order. It may have more, written by hand.
fn has(line: &Coded, pieces: &[Piece], known: &Coded) -> bool {
    let mut found = line.pieces.iter().filter(|piece| !matches!(piece, Piece::Text(_)));
    pieces.iter().filter(|piece| !matches!(piece, Piece::Text(_))).all(|wanted| {
        found.any(|piece| {
            let (a, b) = match (piece, wanted) {
                (Piece::Open(a), Piece::Open(b))
                | (Piece::Close(a), Piece::Close(b))
                | (Piece::Alone(a), Piece::Alone(b)) => (line.code(*a), known.code(*b)),
                (_, _) => return false,
            };
            a.zip(b).is_some_and(|(a, b)| a.is_like(b))
        })
    })
}

/// The tree that `pieces` are, up to where the code that they stand in ends.
fn inlines(pieces: &mut std::slice::Iter<'_, Piece>, known: &Coded, writer: &Writer<'_>) -> Vec<Inline> {
    let mut list = Vec::new();
    while let Some(piece) = pieces.next() {
        let id = match piece {
            Piece::Close(_) => return list,
            Piece::Text(text) => {
                list.extend(words(text, writer));
                continue;
            }
            Piece::Open(id) | Piece::Alone(id) => *id,
        };
        let Some(code) = known.code(id) else { continue };
        let mut kind = code.kind.clone();
        if matches!(piece, Piece::Open(_)) {
            let inner = inlines(pieces, known, writer);
            match &mut kind {
                InlineKind::Emphasis(text)
                | InlineKind::Strong(text)
                | InlineKind::Strikethrough(text)
                | InlineKind::Link { text, .. } => *text = inner,
                InlineKind::Image(image) => image.alt = inner,
                InlineKind::Text(_)
                | InlineKind::SoftBreak
                | InlineKind::HardBreak
                | InlineKind::Code(_)
                | InlineKind::FootnoteRef(_)
                | InlineKind::Figure(_)
                | InlineKind::Term(_) => {}
            }
        }
        let file = SourceFile::new(writer.base.clone(), code.open.as_str());
        list.push(Inline { kind, span: Span::new(&file, 0..code.open.len()) });
    }
    list
}

/// Words as they are read by themselves, with the blanks at their edges.
fn words(text: &str, writer: &Writer<'_>) -> Vec<Inline> {
    let file = SourceFile::new(writer.base.clone(), text);
    let blank = |range: Range<usize>| {
        let kind = InlineKind::Text(text[range.clone()].to_owned());
        (!range.is_empty()).then(|| Inline { kind, span: Span::new(&file, range) })
    };
    let lead = text.len() - text.trim_start_matches(' ').len();
    let tail = text.trim_end_matches(' ').len().max(lead);
    let inner = writer.read(&file, lead..tail, &mut Diagnostics::new());
    blank(0..lead).into_iter().chain(inner).chain(blank(tail..text.len())).collect()
}
