//! Running text as one line of Markdown. [`write()`] makes the line, in one of [`STYLES`].

use std::borrow::Cow;
use std::fmt::Write;
use std::iter::Peekable;
use std::str::Chars;

use super::destination::destination;
use crate::doc::{Inline, InlineKind, Target};
use crate::path::SourcePath;

/// How text and marks are written. Tried in order: the first keeps what the author wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// Whether text is written as the author wrote it, or with every mark in it escaped.
    as_written: bool,
    /// The signs for emphasis, outside and inside of another mark; the author's own where there are none.
    signs: Option<[char; 2]>,
    /// What stands on both sides of a mark that would not be one beside a letter.
    beside: &'static str,
}

/// The ways to write a text, the nicest first.
pub(super) const STYLES: [Style; 10] = [
    Style { as_written: true, signs: None, beside: "" },
    Style { as_written: false, signs: None, beside: "" },
    Style { as_written: false, signs: Some(['*', '*']), beside: "" },
    Style { as_written: false, signs: Some(['_', '_']), beside: "" },
    Style { as_written: false, signs: Some(['*', '_']), beside: "" },
    Style { as_written: false, signs: Some(['_', '*']), beside: "" },
    Style { as_written: false, signs: None, beside: "<!-- -->" },
    Style { as_written: false, signs: Some(['*', '*']), beside: "<!-- -->" },
    Style { as_written: false, signs: Some(['*', '_']), beside: "<!-- -->" },
    Style { as_written: false, signs: Some(['_', '*']), beside: "<!-- -->" },
];

/// `{ $name }`
pub(super) fn figure(name: &str) -> String {
    format!("{{ ${name} }}")
}

/// `{ -name }`
pub(super) fn term(name: &str) -> String {
    format!("{{ -{name} }}")
}

/// `words`, made [`normal`](super::normal::normal) before, as one line.
pub(super) fn write(words: &[Inline], style: Style, base: &SourcePath, notes: &[&str]) -> String {
    let mut out = String::new();
    Line { style, base, notes, depth: 0, out: &mut out }.inlines(words);
    out
}

struct Line<'a> {
    style: Style,
    base: &'a SourcePath,
    notes: &'a [&'a str],
    /// How many marks are open.
    depth: usize,
    out: &'a mut String,
}

impl Line<'_> {
    fn inlines(&mut self, words: &[Inline]) {
        for (index, inline) in words.iter().enumerate() {
            match &inline.kind {
                InlineKind::Text(text) => {
                    let inside = self.depth > 0;
                    let edges = (inside && index == 0, inside && index + 1 == words.len());
                    self.text(text, inline.span.text(), edges, words.get(index + 1));
                }
                InlineKind::SoftBreak => self.out.push(' '),
                InlineKind::HardBreak => self.out.push_str("\\ "),
                InlineKind::Emphasis(inner) => self.marked(1, inner, inline.span.text()),
                InlineKind::Strong(inner) => self.marked(2, inner, inline.span.text()),
                InlineKind::Strikethrough(inner) => {
                    let sign = if inline.span.text().starts_with("~~") { "~~" } else { "~" };
                    self.between(sign, inner);
                }
                InlineKind::Code(text) => self.code(text),
                InlineKind::Link { target, text } => self.link(target, text, inline.span.text()),
                InlineKind::Image(image) => {
                    self.out.push_str("![");
                    self.inlines(&image.alt);
                    self.out.push_str("](");
                    destination(&image.source, self.base, self.out);
                    if !image.title.is_empty() {
                        let title = image.title.replace('\\', "\\\\").replace('"', "\\\"");
                        let _ = write!(self.out, " \"{}\"", title.replace('&', "\\&"));
                    }
                    self.out.push(')');
                }
                InlineKind::FootnoteRef(index) => {
                    let label = self.notes.get(*index).copied().unwrap_or_default();
                    let _ = write!(self.out, "[^{label}]{}", self.style.beside);
                }
                InlineKind::Figure(name) => self.out.push_str(&figure(name)),
                InlineKind::Term(name) => self.out.push_str(&term(name)),
            }
        }
    }

    /// Text as it was written, if that was on one line and means this text; else escaped.
    fn text(&mut self, text: &str, written: &str, edges: (bool, bool), next: Option<&Inline>) {
        let start = self.out.len();
        if !self.style.as_written {
            // A blank at the edge of a mark would make it no mark.
            let lead = if edges.0 { text.len() - text.trim_start().len() } else { 0 };
            let tail = if edges.1 { text.trim_end().len().max(lead) } else { text.len() };
            if lead > 0 || tail < text.len() {
                entities(&text[..lead], self.out);
                escape(&text[lead..tail], false, self.out);
                entities(&text[tail..], self.out);
                return;
            }
        }
        let folded = fold(written);
        let trimmed = folded.trim_matches(' ');
        if self.style.as_written && means(trimmed, text.trim_matches(' ')) {
            let edge = |blank: usize| " ".repeat(blank);
            let lead = text.len() - text.trim_start_matches(' ').len();
            self.out.push_str(&edge(lead));
            self.out.push_str(trimmed);
            if lead < text.len() {
                self.out.push_str(&edge(text.len() - text.trim_end_matches(' ').len()));
            }
        } else {
            escape(text, self.style.as_written, self.out);
        }
        // A backslash before a blank would be a line break, and one before a mark would escape it.
        let joins = next.is_some_and(|next| !matches!(next.kind, InlineKind::Text(_)));
        double_backslashes(self.out, start, joins);
    }

    fn marked(&mut self, times: usize, inner: &[Inline], written: &str) {
        let own = if written.starts_with('_') { '_' } else { '*' };
        let mark = self.style.signs.map_or(own, |signs| signs[self.depth % 2]).to_string().repeat(times);
        self.between(&mark, inner);
    }

    fn between(&mut self, mark: &str, inner: &[Inline]) {
        self.depth += 1;
        let beside = self.style.beside;
        if self.out.ends_with(|c: char| !c.is_whitespace()) {
            self.out.push_str(beside);
        }
        self.out.push_str(mark);
        self.inlines(inner);
        self.out.extend([mark, beside]);
        self.depth -= 1;
    }

    fn code(&mut self, text: &str) {
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let blank = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
        let pad = if blank || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
        let _ = write!(self.out, "{fence}{pad}{text}{pad}{fence}");
    }

    fn link(&mut self, target: &Target, text: &[Inline], written: &str) {
        let automatic = written.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
        if let ([Inline { kind: InlineKind::Text(text), .. }], Some(address)) = (text, automatic)
            && text == address
        {
            self.out.push_str(written);
            return;
        }
        self.out.push('[');
        self.inlines(text);
        self.out.push_str("](");
        destination(target, self.base, self.out);
        self.out.push(')');
    }
}

/// What stands in the source, its lines joined by blanks.
fn fold(written: &str) -> Cow<'_, str> {
    if !written.contains(char::is_control) {
        return Cow::Borrowed(written);
    }
    Cow::Owned(written.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

/// Whether what stands in the source means `text`. Of entities only those are known that people write
/// here; a text with others is written anew.
fn means(written: &str, text: &str) -> bool {
    if written == text {
        return true;
    }
    let mut rest = text.chars();
    let mut letters = written.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        let entity = (letter == '&').then(|| ENTITIES.iter().find(|(name, _)| at(&letters, name))).flatten();
        let meant = match entity {
            Some((name, meant)) => {
                letters.nth(name.len() - 1);
                Some(*meant)
            }
            None if escaped => letters.next(),
            None => Some(letter),
        };
        if rest.next() != meant {
            return false;
        }
    }
    rest.next().is_none()
}

/// The entities that people write.
const ENTITIES: [(&str, char); 8] = [
    ("amp;", '&'),
    ("lt;", '<'),
    ("gt;", '>'),
    ("quot;", '"'),
    ("nbsp;", '\u{a0}'),
    ("shy;", '\u{ad}'),
    ("ndash;", '–'),
    ("mdash;", '—'),
];

fn at(letters: &Peekable<Chars<'_>>, name: &str) -> bool {
    let mut ahead = letters.clone();
    name.chars().all(|c| ahead.next() == Some(c))
}

/// `text` with a backslash before each sign that might be a mark; `kindly` leaves out those that
/// seldom are.
fn escape(text: &str, kindly: bool, out: &mut String) {
    for c in text.chars() {
        let is_mark = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' => true,
            '&' | '~' | '{' | '!' | '>' | '^' => !kindly,
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(c);
    }
}

/// `text` letter by letter as entities.
fn entities(text: &str, out: &mut String) {
    for c in text.chars() {
        // Writing to a string cannot fail.
        let _ = write!(out, "&#{};", u32::from(c));
    }
}

/// Doubles each single backslash in `out` from `start` on that stands before a blank or, when
/// something follows that is `joined` to it, at the end.
fn double_backslashes(out: &mut String, start: usize, joined: bool) {
    let tail = out.split_off(start);
    let mut letters = tail.chars().peekable();
    while let Some(letter) = letters.next() {
        out.push(letter);
        if letter != '\\' {
            continue;
        }
        match letters.peek() {
            Some(' ') => out.push('\\'),
            None if joined => out.push('\\'),
            Some(next) if next.is_ascii_punctuation() => out.extend(letters.next()),
            Some(_) | None => {}
        }
    }
}
