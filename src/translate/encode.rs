//! Words as the value of a Fluent message, and back: [`encode`] and [`decode`]. A value that this
//! program writes stands on one line and survives every tool that reads and writes Fluent:
//!
//! - `{ $figure }` and `{ -term }` are placeables; every other brace is a string literal,
//! - and so are blanks at the edges, and nothing at all,
//! - control characters and the line ends of Unicode are escapes in a literal.
//!
//! `[`, `*` and `.` mean something to Fluent at the beginning of a further line only: there is none.
//!
//! A backslash and a quote are letters like any other.

use std::borrow::Cow;
use std::fmt::Write;
use std::ops::Range;

use super::markup;
use super::segment::Syntax;
use crate::doc::InlineKind;
use crate::messages::syntax::{Expr, Key, Literal, Part, Pattern, Reference};
use crate::parse::placeables;

/// How many literals a value may have: more would be taken for nesting, and nobody could read it.
const MANY: usize = 20;

/// `text` as the value of a message.
///
/// ```
/// use flygblad::translate::{encode::encode, segment::Syntax};
/// assert_eq!(encode("*Now* { $beds } beds", Syntax::Plain), "*Now* { $beds } beds");
/// assert_eq!(encode("{x}", Syntax::Markdown), "{ \"{\" }x{ \"}\" }");
/// ```
pub fn encode(text: &str, syntax: Syntax) -> String {
    if text.is_empty() {
        return "{ \"\" }".to_owned();
    }
    let pieces = pieces(text, syntax);
    let mut out = String::with_capacity(text.len() + 8);
    let literals = pieces.iter().filter(|(_, kind)| *kind == PieceKind::Literal).count();
    if literals <= MANY {
        for (range, kind) in pieces {
            match kind {
                PieceKind::Text => out.push_str(&text[range]),
                PieceKind::Literal => literal(&text[range], Braces::Shown, &mut out),
                PieceKind::Placeable => out.push_str(&canonical(&text[range])),
            }
        }
        return out;
    }
    // All that stands between two placeables is one literal.
    let mut start = 0;
    for (range, kind) in pieces {
        if kind == PieceKind::Placeable {
            literal(&text[start..range.start], Braces::Escaped, &mut out);
            start = range.end;
            out.push_str(&canonical(&text[range]));
        }
    }
    literal(&text[start..], Braces::Escaped, &mut out);
    out
}

/// The words of a value, or `None` when it holds more than words, figures and terms: a choice, a call, a
/// reference to another message.
pub fn decode(pattern: &Pattern, syntax: Syntax) -> Option<String> {
    decode_with(pattern, syntax, &mut |_| None).ok().map(Cow::into_owned)
}

/// What becomes of a placeable that holds more than words, figures and terms.
#[derive(Clone, Debug)]
pub enum Spoken<'p> {
    /// This stands in its place, in the syntax of the line.
    Words(String),
    /// This does.
    Pattern(&'p Pattern),
}

/// How deep choices may lie in each other.
const DEEPEST: usize = 20;

/// The words of a value, with what `speak` says in place of all that is more than words, figures and terms.
///
/// # Errors
/// The placeable for which `speak` had no words.
pub fn decode_with<'p>(
    pattern: &'p Pattern,
    syntax: Syntax,
    speak: &mut dyn FnMut(&'p Expr) -> Option<Spoken<'p>>,
) -> Result<Cow<'p, str>, &'p Expr> {
    if let Pattern::Plain(text) = pattern
        && (syntax == Syntax::Plain || !text.contains('{'))
    {
        return Ok(Cow::Borrowed(text));
    }
    let mut line = Decoded { text: String::new(), placed: Vec::new() };
    line.pattern(pattern, 0, speak)?;
    Ok(Cow::Owned(protect(line.text, &line.placed, syntax)))
}

/// A line that is being put together, and where its figures and terms are.
struct Decoded {
    text: String,
    placed: Vec<Range<usize>>,
}

impl Decoded {
    fn pattern<'p>(
        &mut self,
        pattern: &'p Pattern,
        depth: usize,
        speak: &mut dyn FnMut(&'p Expr) -> Option<Spoken<'p>>,
    ) -> Result<(), &'p Expr> {
        let parts = match pattern {
            Pattern::Plain(text) => {
                self.text.push_str(text);
                return Ok(());
            }
            Pattern::Parts(parts) => parts,
        };
        for part in parts {
            let start = self.text.len();
            match part {
                Part::Text(words) => self.text.push_str(words),
                Part::Placeable(Expr::Text(words)) => self.text.push_str(words),
                Part::Placeable(Expr::Variable(Reference { id, attribute: None, .. })) => {
                    self.text.push_str(&markup::figure(id));
                    self.placed.push(start..self.text.len());
                }
                Part::Placeable(Expr::Term(Reference { id, attribute: None, .. }, arguments))
                    if arguments.is_empty() =>
                {
                    self.text.push_str(&markup::term(id));
                    self.placed.push(start..self.text.len());
                }
                Part::Placeable(expr) => match speak(expr) {
                    Some(Spoken::Pattern(inner)) if depth < DEEPEST => {
                        self.pattern(inner, depth + 1, speak)?
                    }
                    Some(Spoken::Words(words)) => self.text.push_str(&words),
                    Some(Spoken::Pattern(_)) | None => return Err(expr),
                },
            }
        }
        Ok(())
    }
}

/// All of a value as one line that is equal for equal values, however they are laid out in a file.
pub fn flat(pattern: &Pattern) -> Cow<'_, str> {
    if let Pattern::Plain(text) = pattern {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    flatten(pattern, &mut out);
    Cow::Owned(out)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PieceKind {
    Text,
    Literal,
    Placeable,
}

fn pieces(text: &str, syntax: Syntax) -> Vec<(Range<usize>, PieceKind)> {
    let codes = codes(text, syntax);
    let blank = |c: char| matches!(c, ' ' | '\t');
    let lead = text.len() - text.trim_start_matches(blank).len();
    let tail = text.trim_end_matches(blank).len();
    let mut pieces: Vec<(Range<usize>, PieceKind)> = Vec::new();
    let mut add = |range: Range<usize>, kind| match pieces.last_mut() {
        Some((last, same)) if *same == kind && kind != PieceKind::Placeable => last.end = range.end,
        _ => pieces.push((range, kind)),
    };
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        if c == '{'
            && !is_escaped(text, at, syntax)
            && !codes.iter().any(|code| code.contains(&at))
            && let Some(length) = placeable(&text[at..])
        {
            add(at..at + length, PieceKind::Placeable);
            at += length;
            continue;
        }
        let edge = blank(c) && (at < lead || at >= tail);
        let special = matches!(c, '{' | '}' | '\u{2028}' | '\u{2029}') || c.is_control() || edge;
        add(at..next, if special { PieceKind::Literal } else { PieceKind::Text });
        at = next;
    }
    pieces
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Braces {
    Shown,
    Escaped,
}

fn literal(text: &str, braces: Braces, out: &mut String) {
    if text.is_empty() {
        return;
    }
    out.push_str("{ \"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '{' | '}' if braces == Braces::Escaped => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push_str("\" }");
}

/// The length of the figure or term that `text` begins with.
fn placeable(text: &str) -> Option<usize> {
    let end = text.find('}')? + 1;
    let mut pieces = placeables(&text[..end]).into_iter();
    match (pieces.next()?, pieces.next()) {
        (InlineKind::Figure(_) | InlineKind::Term(_), None) => Some(end),
        (_, _) => None,
    }
}

fn canonical(written: &str) -> String {
    let inner = written.trim_start_matches('{').trim_end_matches('}').trim_matches(' ');
    format!("{{ {inner} }}")
}

/// Puts a backslash before each brace that was a literal and would become a figure.
fn protect(text: String, placed: &[Range<usize>], syntax: Syntax) -> String {
    if syntax == Syntax::Plain || !text.contains('{') {
        return text;
    }
    let codes = codes(&text, syntax);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c == '{'
            && !placed.iter().any(|range| range.start == at)
            && !is_escaped(&text, at, syntax)
            && !codes.iter().any(|code| code.contains(&at))
            && placeable(&text[at..]).is_some()
        {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether an odd number of backslashes stands before `at`.
fn is_escaped(text: &str, at: usize, syntax: Syntax) -> bool {
    let backslashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
    syntax == Syntax::Markdown && backslashes % 2 == 1
}

/// The code spans of a line of Markdown, in which a brace is a brace.
fn codes(text: &str, syntax: Syntax) -> Vec<Range<usize>> {
    let mut codes = Vec::new();
    if syntax == Syntax::Plain {
        return codes;
    }
    let mut at = 0;
    while let Some(open) = text[at..].find('`').map(|found| at + found) {
        let run = |at: usize| text[at..].bytes().take_while(|byte| *byte == b'`').count();
        if is_escaped(text, open, syntax) {
            at = open + 1;
            continue;
        }
        let fence = run(open);
        at = open + fence;
        let mut search = at;
        while let Some(close) = text[search..].find('`').map(|found| search + found) {
            search = close + run(close);
            if search - close == fence {
                codes.push(open..search);
                at = search;
                break;
            }
        }
    }
    codes
}

fn flatten(pattern: &Pattern, out: &mut String) {
    match pattern {
        Pattern::Plain(text) => out.push_str(text),
        Pattern::Parts(parts) => {
            for part in parts {
                match part {
                    Part::Text(text) => out.push_str(text),
                    Part::Placeable(expr) => {
                        out.push_str("{ ");
                        flatten_expr(expr, out);
                        out.push_str(" }");
                    }
                }
            }
        }
    }
}

fn flatten_expr(expr: &Expr, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match expr {
        Expr::Text(text) => write!(out, "{text:?}"),
        Expr::Number(number) => write!(out, "{number:?}"),
        Expr::Variable(name) => write!(out, "${}", name.id),
        Expr::Message(name) => write!(out, "{}.{:?}", name.id, name.attribute),
        Expr::Term(name, arguments) => {
            let _ = write!(out, "-{}.{:?}", name.id, name.attribute);
            arguments.iter().try_for_each(|(key, value)| match value {
                Literal::Text(text) => write!(out, ",{key}:{text:?}"),
                Literal::Number(number) => write!(out, ",{key}:{number:?}"),
            })
        }
        Expr::Call(function, arguments, _) => {
            let written = write!(out, "{function:?}(");
            for argument in arguments {
                flatten_expr(argument, out);
                out.push(',');
            }
            written
        }
        Expr::Select(select) => {
            flatten_expr(&select.selector, out);
            for (index, variant) in select.variants.iter().enumerate() {
                let mark = if index == select.default { "*" } else { "" };
                let _ = match &variant.key {
                    Key::Name(name) => write!(out, " {mark}[{name}] "),
                    Key::Number(number) => write!(out, " {mark}[{number:?}] "),
                };
                flatten(&variant.value, out);
            }
            Ok(())
        }
    };
}
