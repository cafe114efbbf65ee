//! What of running text has a meaning on a line of its own: a soft line break is a blank, texts side by
//! side are one, and blanks at the edges are nothing. [`normal`] is the entry point, [`same`] compares.

use crate::doc::{Image, Inline, InlineKind};

/// A line without line ends, characters that a catalogue cannot hold, and blanks at its edges.
pub(super) fn one_line(text: &str) -> String {
    clean(text).split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Control characters as blanks, and without those that override the direction of text: no message
/// may hold them.
fn clean(text: &str) -> String {
    let forbidden = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let blank = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().filter(|c| !forbidden(*c)).map(blank).collect()
}

/// The words as they are meant, whatever line they stood on: texts side by side are one, a soft
/// break is a blank, there are no blanks at the edges and round line breaks.
pub(super) fn normal(words: &[Inline]) -> Vec<Inline> {
    let mut words = joined(words);
    trim(&mut words, true);
    while words.last().is_some_and(|last| matches!(last.kind, InlineKind::HardBreak)) {
        words.pop();
        trim(&mut words, true);
    }
    words
}

fn joined(words: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(words.len());
    let mut flat = false;
    for inline in words {
        let kind = match &inline.kind {
            InlineKind::SoftBreak => InlineKind::Text(" ".to_owned()),
            InlineKind::Text(text) => InlineKind::Text(clean(text)),
            InlineKind::Code(text) => InlineKind::Code(clean(text)),
            InlineKind::Emphasis(inner) => InlineKind::Emphasis(joined(inner)),
            InlineKind::Strong(inner) => InlineKind::Strong(joined(inner)),
            InlineKind::Strikethrough(inner) => InlineKind::Strikethrough(joined(inner)),
            InlineKind::Link { target, text } => {
                InlineKind::Link { target: target.clone(), text: joined(text) }
            }
            InlineKind::Image(image) => {
                let Image { source, alt, title } = &**image;
                let (source, alt, title) = (source.clone(), normal(alt), one_line(title));
                InlineKind::Image(Box::new(Image { source, alt, title }))
            }
            InlineKind::HardBreak
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_)
            | InlineKind::Term(_) => inline.kind.clone(),
        };
        if is_nothing(&kind) {
            continue;
        }
        // A mark round nothing but blanks marks nothing.
        if let InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) =
            &kind
            && inner.iter().all(is_blank)
        {
            out.extend(inner.iter().cloned());
            flat = true;
            continue;
        }
        match (out.last_mut().map(|last| (&mut last.kind, &mut last.span)), &kind) {
            (Some((InlineKind::Text(before), span)), InlineKind::Text(text)) => {
                before.push_str(text);
                // Only texts that follow each other in the source keep a place that can be read again.
                let (start, end) = (span.range().start, inline.span.range().end);
                *span = crate::span::Span::new(&inline.span.file, start.min(end)..end);
            }
            (_, _) => out.push(Inline { kind, span: inline.span.clone() }),
        }
    }
    trim(&mut out, false);
    // What came out of a mark may stand beside other text.
    if flat { joined(&out) } else { out }
}

pub(super) fn is_blank(inline: &Inline) -> bool {
    match &inline.kind {
        InlineKind::Text(text) => text.trim().is_empty(),
        InlineKind::SoftBreak | InlineKind::HardBreak => true,
        InlineKind::Emphasis(_)
        | InlineKind::Strong(_)
        | InlineKind::Strikethrough(_)
        | InlineKind::Code(_)
        | InlineKind::Link { .. }
        | InlineKind::Image(_)
        | InlineKind::FootnoteRef(_)
        | InlineKind::Figure(_)
        | InlineKind::Term(_) => false,
    }
}

/// Whether nothing is left of it.
fn is_nothing(kind: &InlineKind) -> bool {
    match kind {
        InlineKind::Text(text) | InlineKind::Code(text) => text.is_empty(),
        InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Strikethrough(inner) => {
            inner.is_empty()
        }
        InlineKind::SoftBreak
        | InlineKind::HardBreak
        | InlineKind::Link { .. }
        | InlineKind::Image(_)
        | InlineKind::FootnoteRef(_)
        | InlineKind::Figure(_)
        | InlineKind::Term(_) => false,
    }
}

/// Takes blanks from around line breaks, and off the `edges`.
fn trim(words: &mut Vec<Inline>, edges: bool) {
    let is_break = |words: &[Inline], at: Option<usize>| match at.and_then(|at| words.get(at)) {
        Some(inline) => matches!(inline.kind, InlineKind::HardBreak),
        None => edges,
    };
    for at in 0..words.len() {
        let (first, last) = (is_break(words, at.checked_sub(1)), is_break(words, Some(at + 1)));
        if let InlineKind::Text(text) = &mut words[at].kind {
            if first && text.starts_with(' ') {
                *text = text.trim_start_matches(' ').to_owned();
            }
            if last && text.ends_with(' ') {
                text.truncate(text.trim_end_matches(' ').len());
            }
        }
    }
    words.retain(|inline| !is_nothing(&inline.kind));
}

/// Whether two texts say the same in the same way, wherever they stand.
pub(super) fn same(a: &[Inline], b: &[Inline]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_inline(&a.kind, &b.kind))
}

fn same_inline(a: &InlineKind, b: &InlineKind) -> bool {
    match (a, b) {
        (InlineKind::Emphasis(a), InlineKind::Emphasis(b))
        | (InlineKind::Strong(a), InlineKind::Strong(b))
        | (InlineKind::Strikethrough(a), InlineKind::Strikethrough(b)) => same(a, b),
        (InlineKind::Link { target: to, text: a }, InlineKind::Link { target, text: b }) => {
            to == target && same(a, b)
        }
        (InlineKind::Image(a), InlineKind::Image(b)) => {
            a.source == b.source && a.title == b.title && same(&a.alt, &b.alt)
        }
        (a, b) => a == b,
    }
}
