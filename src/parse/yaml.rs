//! The only user of `serde_yaml`: typed YAML with messages at their place in the file it is part
//! of. [`Yaml::read`] is the entry point. It knows no key of ours.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::diag::{Diagnostic, Result};
use crate::schema;
use crate::span::{SourceFile, Span};

/// How many brackets may be open, those in texts too.
const MAX_BRACKETS: usize = 100;

/// YAML that is all or part of a file.
pub(super) struct Yaml<'a> {
    file: &'a Arc<SourceFile>,
    text: Cow<'a, str>,
    /// Where stretches of `text` come from: an offset in `text` and one in the file, ascending.
    /// There is more than one where the YAML is indented or quoted in Markdown.
    pieces: Vec<(usize, usize)>,
}

impl<'a> Yaml<'a> {
    /// A stretch of a file.
    pub(super) fn in_file(file: &'a Arc<SourceFile>, range: Range<usize>) -> Self {
        let text = file.text.get(range.clone()).unwrap_or("");
        Self { file, text: Cow::Borrowed(text), pieces: vec![(0, range.start)] }
    }

    /// Text put together from stretches of a file.
    pub(super) fn of_pieces(file: &'a Arc<SourceFile>, text: String, pieces: Vec<(usize, usize)>) -> Self {
        Self { file, text: Cow::Owned(text), pieces }
    }

    /// The value, or `None` when there is nothing but blanks and comments.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        self.refuse_deep()?;
        serde_yaml::from_str(&self.text).map_err(|error| self.explain(&error))
    }

    /// The library's time grows with the square of how deep brackets lie, so 100,000 of them would
    /// keep it busy for minutes; no key of ours takes more than two.
    fn refuse_deep(&self) -> Result<()> {
        let mut depth = 0_usize;
        for (at, byte) in self.text.bytes().enumerate() {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_BRACKETS {
                let error = Diagnostic::error("bad-yaml", "this lies in too many brackets");
                return Err(error.at(self.span(at..at + 1)).hint("put a text with brackets in it in quotes"));
            }
        }
        Ok(())
    }

    /// Where the key at the end of `path` is written, or the nearest key above it. Keys are looked
    /// for at the beginnings of lines, so in `{a: 1}` the key outside the braces is found.
    pub(super) fn key(&self, path: &[&str]) -> Span {
        let mut found = 0..self.text.trim_end().len();
        let mut from = 0;
        for (depth, key) in path.iter().enumerate() {
            let outermost = (depth == 0).then(|| self.find_unindented(key)).flatten();
            let Some(range) = outermost.or_else(|| self.find_key(key, from)) else { break };
            from = range.end;
            found = range;
        }
        self.span(found)
    }

    fn find_key(&self, key: &str, from: usize) -> Option<Range<usize>> {
        self.find_line(from, |line| is_key(key, line.trim_start_matches(' ')))
    }

    fn find_unindented(&self, key: &str) -> Option<Range<usize>> {
        self.find_line(0, |line| is_key(key, line))
    }

    fn find_line(&self, from: usize, matches: impl Fn(&str) -> bool) -> Option<Range<usize>> {
        let mut offset = from;
        for line in self.text[from..].split_inclusive('\n') {
            if matches(line) {
                let blanks = line.len() - line.trim_start().len();
                return Some(offset + blanks..offset + line.trim_end().len());
            }
            offset += line.len();
        }
        None
    }

    /// The span of a stretch of the YAML.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, self.place(range.start)..self.place(range.end))
    }

    fn place(&self, offset: usize) -> usize {
        let after = self.pieces.partition_point(|(at, _)| *at <= offset);
        let (at, start) = self.pieces.get(after.saturating_sub(1)).copied().unwrap_or_default();
        start + offset.saturating_sub(at)
    }

    fn explain(&self, error: &serde_yaml::Error) -> Box<Diagnostic> {
        let mut message = error.to_string();
        let mut range = 0..self.text.find('\n').unwrap_or(self.text.len());
        if let Some(location) = error.location() {
            let start = location.index().min(self.text.len());
            let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("").trim_end();
            range = start..start + line.len();
            let place = format!(" at line {} column {}", location.line(), location.column());
            message = message.replace(&place, "");
        }
        // Serde finds a key that is written twice at the end of them all.
        if let Some(name) =
            message.split_once("duplicate field `").and_then(|(_, rest)| rest.split('`').next())
            && let Some(again) = self.find_key(name, 0).and_then(|first| self.find_key(name, first.end))
        {
            range = again;
        }
        let typed = schema::explain(&message, None).or_else(|| {
            let (key, rest) = message.split_once(": ")?;
            schema::explain(rest, Some(key))
        });
        let diagnostic = typed.unwrap_or_else(|| {
            let message = match message.as_str() {
                "mapping values are not allowed in this context" => "there is a second `: ` in the line",
                other => other,
            };
            Diagnostic::error("bad-yaml", format!("this cannot be read as `key: value`: {message}"))
                .hint("put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes")
        });
        diagnostic.at(self.span(range))
    }
}

/// Whether `line` begins with `key`, in quotes or not, and a colon.
fn is_key(key: &str, line: &str) -> bool {
    let rest = line.trim_start_matches(['\'', '"']).strip_prefix(key);
    rest.is_some_and(|rest| rest.trim_start_matches(['\'', '"', ' ']).starts_with(':'))
}
