//! Running text as one line of Markdown. [`write`] makes the line, [`normal`] says what of a text has
//! a meaning on one line: a soft line break is a blank, and blanks at the edges are nothing.

use std::borrow::Cow;
use std::fmt::Write;

use crate::doc::{Image, Inline, InlineKind, Target};
use crate::path::SourcePath;

/// How text and marks are written. Tried in order: the first keeps what the author wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// Whether text is written as the author wrote it, or with every mark in it escaped.
    as_written: bool,
    /// The sign for emphasis; the author's own when there is none.
    sign: Option<char>,
}

/// The ways to write a text, the nicest first.
pub(super) const STYLES: [Style; 4] = [
    Style { as_written: true, sign: None },
    Style { as_written: false, sign: None },
    Style { as_written: false, sign: Some('*') },
    Style { as_written: false, sign: Some('_') },
];

/// `{ $name }`
pub(super) fn figure(name: &str) -> String {
    format!("{{ ${name} }}")
}

/// `{ -name }`
pub(super) fn term(name: &str) -> String {
    format!("{{ -{name} }}")
}

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
    trim(&mut words);
    words
}

fn joined(words: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(words.len());
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
                let (source, alt, title) = (source.clone(), joined(alt), one_line(title));
                InlineKind::Image(Box::new(Image { source, alt, title }))
            }
            InlineKind::HardBreak
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_)
            | InlineKind::Term(_) => inline.kind.clone(),
        };
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
    out.retain(|inline| !matches!(&inline.kind, InlineKind::Text(text) if text.is_empty()));
    out
}

/// Takes blanks off the edges and from around line breaks.
fn trim(words: &mut Vec<Inline>) {
    let is_break = |words: &[Inline], at: Option<usize>| {
        let inline = at.and_then(|at| words.get(at));
        inline.is_none_or(|inline| matches!(inline.kind, InlineKind::HardBreak))
    };
    for at in 0..words.len() {
        let (first, last) = (is_break(words, at.checked_sub(1)), is_break(words, Some(at + 1)));
        if let InlineKind::Text(text) = &mut words[at].kind {
            if first {
                *text = text.trim_start_matches(' ').to_owned();
            }
            if last {
                *text = text.trim_end_matches(' ').to_owned();
            }
        }
    }
    words.retain(|inline| !matches!(&inline.kind, InlineKind::Text(text) if text.is_empty()));
    while words.last().is_some_and(|last| matches!(last.kind, InlineKind::HardBreak)) {
        words.pop();
    }
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

/// `words`, made [`normal`] before, as one line.
pub(super) fn write(words: &[Inline], style: Style, base: &SourcePath, notes: &[&str]) -> String {
    let mut out = String::new();
    Line { style, base, notes, out: &mut out }.inlines(words);
    out
}

struct Line<'a> {
    style: Style,
    base: &'a SourcePath,
    notes: &'a [&'a str],
    out: &'a mut String,
}

impl Line<'_> {
    fn inlines(&mut self, words: &[Inline]) {
        for (index, inline) in words.iter().enumerate() {
            match &inline.kind {
                InlineKind::Text(text) => self.text(text, inline.span.text(), words.get(index + 1)),
                InlineKind::SoftBreak => self.out.push(' '),
                InlineKind::HardBreak => self.out.push_str("\\ "),
                InlineKind::Emphasis(inner) => self.marked(1, inner, inline.span.text()),
                InlineKind::Strong(inner) => self.marked(2, inner, inline.span.text()),
                InlineKind::Strikethrough(inner) => {
                    let sign = if inline.span.text().starts_with("~~") { "~~" } else { "~" };
                    self.out.push_str(sign);
                    self.inlines(inner);
                    self.out.push_str(sign);
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
                    let _ = write!(self.out, "[^{label}]");
                }
                InlineKind::Figure(name) => self.out.push_str(&figure(name)),
                InlineKind::Term(name) => self.out.push_str(&term(name)),
            }
        }
    }

    /// Text as it was written, if that was on one line and means this text; else escaped.
    fn text(&mut self, text: &str, written: &str, next: Option<&Inline>) {
        let start = self.out.len();
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
        let mark = self.style.sign.unwrap_or(own).to_string().repeat(times);
        self.out.push_str(&mark);
        self.inlines(inner);
        self.out.push_str(&mark);
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
        let meant = if escaped { letters.next() } else { Some(letter) };
        if rest.next() != meant {
            return false;
        }
    }
    rest.next().is_none()
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

/// Where a link leads, as it is written between its parentheses.
fn destination(target: &Target, base: &SourcePath, out: &mut String) {
    match target {
        Target::File { path, anchor } => {
            encode(&relative(path, base), out);
            if let Some(anchor) = anchor {
                out.push('#');
                encode(anchor, out);
            }
        }
        Target::Anchor(anchor) => {
            out.push('#');
            encode(anchor, out);
        }
        Target::External(address) => {
            let open = address.contains([' ', '<', '>', '(', ')']) || address.is_empty();
            out.push_str(if open { "<" } else { "" });
            for c in address.chars() {
                if matches!(c, '<' | '>' | '\\' | '&' | '{' | '`' | '*' | '_' | '~' | '|')
                    && (!matches!(c, '&' | '_' | '~' | '|') || open)
                    || c == '&' && address.contains(';')
                {
                    out.push('\\');
                }
                out.push(c);
            }
            out.push_str(if open { ">" } else { "" });
        }
    }
}

/// `path` as seen from the folder of `base`.
fn relative(path: &SourcePath, base: &SourcePath) -> String {
    let from: Vec<&str> = base.folder().split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.as_str().split('/').filter(|part| !part.is_empty()).collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    let parts: Vec<&str> = up.chain(to[shared..].iter().copied()).collect();
    match parts.first() {
        None => ".".to_owned(),
        // What has a colon in its first part would be taken for a scheme.
        Some(first) if first.contains(':') => format!("./{}", parts.join("/")),
        Some(_) => parts.join("/"),
    }
}

/// Percent-encodes what has a meaning in an address or in Markdown.
fn encode(path: &str, out: &mut String) {
    for c in path.chars() {
        if c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '/' | '.' | '-' | '_' | '~' | ':' | '+' | ',' | '=' | '@')
        {
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else {
            out.push(c);
        }
    }
}
