//! What a text says to a reader, without marks: [`of`] running text, [`of_line`] a line without marks. What
//! is no word (a figure, a term, code, an address) is one [`THING`].

use crate::doc::{Inline, InlineKind, Target};
use crate::parse::placeables;

/// Stands for what is no word.
pub(super) const THING: char = '\u{fffc}';

/// What running text says.
pub(super) fn of(words: &[Inline]) -> String {
    let mut out = String::new();
    words.iter().for_each(|inline| add(&inline.kind, &mut out));
    out
}

/// What a line without marks says.
pub(super) fn of_line(line: &str) -> String {
    let mut out = String::new();
    placeables(line).iter().for_each(|kind| add(kind, &mut out));
    out
}

fn add(kind: &InlineKind, out: &mut String) {
    match kind {
        InlineKind::Text(text) => out.push_str(text),
        InlineKind::SoftBreak => out.push(' '),
        InlineKind::HardBreak => out.push('\n'),
        InlineKind::Link { target, text } => match is_address(target, text) {
            true => out.push(THING),
            false => text.iter().for_each(|inline| add(&inline.kind, out)),
        },
        InlineKind::Emphasis(text) | InlineKind::Strong(text) | InlineKind::Strikethrough(text) => {
            text.iter().for_each(|inline| add(&inline.kind, out));
        }
        InlineKind::Image(image) => image.alt.iter().for_each(|inline| add(&inline.kind, out)),
        InlineKind::FootnoteRef(_) => {}
        InlineKind::Code(_) | InlineKind::Figure(_) | InlineKind::Term(_) => out.push(THING),
    }
}

/// Whether a link says where it leads: `<https://example.org>`.
fn is_address(target: &Target, text: &[Inline]) -> bool {
    match (target, text) {
        (Target::External(address), [Inline { kind: InlineKind::Text(text), .. }]) => {
            address.strip_prefix("mailto:").unwrap_or(address) == text
        }
        (Target::External(_) | Target::File { .. } | Target::Anchor(_), _) => false,
    }
}

/// The words of a prose, with the signs at their edges. An address is none, and neither is what has no letter.
pub(super) fn words(prose: &str) -> impl Iterator<Item = &str> {
    let pieces = prose.split(|c: char| c.is_whitespace() || c == THING);
    pieces.filter(|word| word.contains(char::is_alphabetic) && !is_web(word))
}

/// Whether it is an address: `hej@example.org`, `example.org/hyra`.
pub(super) fn is_web(word: &str) -> bool {
    let inside = |(at, sign): (usize, &str)| {
        let after = word[at + sign.len()..].chars().next();
        at > 0
            && after.is_some_and(|c| c.is_ascii_alphabetic())
            && word[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
    };
    word.contains("://") || word.contains('@') || word.match_indices('.').any(inside)
}
