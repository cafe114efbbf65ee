//! A file of messages for one document: [`Catalog::read`] takes it apart, [`Catalog::write`] puts it
//! together. What somebody wrote is kept letter by letter; only its place changes. [`Catalog::load`] is for those
//! who only look.
//!
//! A catalogue holds what is in the text, in the order of the text, and at its end, under a heading,
//! what no longer is. Comments go with the message that they stand above.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::messages::syntax::{EntryKind, Pattern, Resource};
use crate::messages::{self};
use crate::span::{SourceFile, Span};

/// The line that what is no longer in the text stands under.
const OBSOLETE: &str = "## No longer in the text. Kept in case it returns.";

/// The end of the id of a message that is the shorter form of another, for paper.
const SHORT: &str = "-short";

/// The id of the text that the message `id` is a shorter form of.
pub(super) fn short_of(id: &str) -> Option<&str> {
    id.strip_suffix(SHORT).filter(|of| !of.is_empty())
}

/// A file of messages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// The lines above all messages.
    pub header: String,
    /// The messages in their order.
    pub messages: Vec<Message>,
    /// What stands below all messages: comments.
    pub footer: String,
    /// Whether its lines end as on Windows.
    pub is_crlf: bool,
}

/// One message or term.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its id, with the hyphen of a term.
    pub id: Arc<str>,
    /// The comments above it, as they stand, each line with its end.
    pub comments: String,
    /// All of it from its id on, as it stands, without a line end.
    raw: Raw,
    /// Its value, unless it has attributes only.
    pub value: Option<Pattern>,
    /// Whether it stands under the heading for what is no longer in the text.
    pub is_obsolete: bool,
    /// Where its id begins in the file, in bytes; 0 for one that was never in a file.
    pub at: usize,
}

/// Where the letters of a message are.
#[derive(Clone, Debug)]
enum Raw {
    /// In the file that it was read from.
    Read(Span),
    /// Here: it was never in a file.
    Made(String),
}

impl Catalog {
    /// Reads a file as far as it can be read. Every fault is a warning, and what is faulty is left out, so
    /// the result is not to be written.
    pub fn load(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Self {
        plain(file).unwrap_or_else(|| Self::of(file, messages::parse(file, diags)))
    }

    /// Reads a file. `None` when a part of it cannot be read: then it must not be written either, or that
    /// part would be lost.
    pub fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
        plain(file).or_else(|| Self::read_any(file, diags))
    }

    /// The same for any file.
    pub(super) fn read_any(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
        let mut found = Diagnostics::new();
        let resource = messages::parse(file, &mut found);
        if let Some(first) = found.iter().next() {
            let message = format!("`{}` is left as it is, since not all of it can be read", file.path);
            let span = first.span.clone().unwrap_or_else(|| Span::file_start(file));
            let mut error =
                Diagnostic::error("broken-catalog", message).at(span).label(first.message.clone());
            error.hints.clone_from(&first.hints);
            error.hints.retain(|hint| !hint.starts_with("until it is mended"));
            diags.push(error.hint("mend it and run the command again"));
            return None;
        }
        Some(Self::of(file, resource))
    }

    fn of(file: &Arc<SourceFile>, resource: Resource) -> Self {
        let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
        let skipped = file.text.len() - text.len();
        let mut entries: Vec<_> = resource.entries.into_iter().collect();
        entries.sort_by_key(|entry| entry.span.range().start);
        let starts: Vec<usize> = entries
            .iter()
            .map(|entry| {
                let hyphen = usize::from(entry.kind == EntryKind::Term);
                entry.span.range().start.saturating_sub(skipped + hyphen)
            })
            .collect();
        let mut catalog = Self { is_crlf: is_crlf(text), ..Self::default() };
        let mut end = 0;
        let mut is_obsolete = false;
        for (index, entry) in entries.into_iter().enumerate() {
            let start = starts[index];
            let next = starts.get(index + 1).copied().unwrap_or(text.len());
            let comments = catalog.above(text.get(end..start).unwrap_or_default(), &mut is_obsolete);
            end = end_of_message(text, start, next);
            let raw = text.get(start..end).unwrap_or_default().trim_end_matches(['\r', '\n']);
            let at = start + skipped;
            catalog.messages.push(Message {
                id: match entry.kind {
                    EntryKind::Message => entry.id,
                    EntryKind::Term => format!("-{}", entry.id).into(),
                },
                comments,
                raw: Raw::Read(Span::new(file, at..at + raw.len())),
                value: entry.value,
                is_obsolete,
                at,
            });
        }
        if catalog.messages.is_empty() {
            catalog.header = text.to_owned();
        } else {
            catalog.footer = text.get(end..).unwrap_or_default().trim().to_owned();
        }
        catalog
    }

    /// The comments of the next message, of all that stands above it; what is above the first is the header.
    fn above(&mut self, lines: &str, is_obsolete: &mut bool) -> String {
        let mut own = lines;
        if lines.is_empty() {
            return String::new();
        }
        if self.messages.is_empty() {
            let header = end_of_header(lines);
            lines[..header].clone_into(&mut self.header);
            own = &lines[header..];
        }
        let kept: String = own.split_inclusive('\n').filter(|line| line.trim_end() != OBSOLETE).collect();
        *is_obsolete |= kept.len() != own.len();
        kept.trim_start_matches(['\r', '\n', ' ']).to_owned()
    }

    /// The file: what is in the text first, then the rest.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let end = if self.is_crlf { "\r\n" } else { "\n" };
        let is_apart = |out: &str| out.is_empty() || out.ends_with("\n\n") || out.ends_with("\n\r\n");
        let header = self.header.trim();
        if !header.is_empty() {
            out.extend([header, end, end]);
        }
        let (old, new): (Vec<&Message>, Vec<&Message>) = self.messages.iter().partition(|m| m.is_obsolete);
        let write = |message: &Message, out: &mut String| {
            // The heading of a group must stand alone.
            if message.comments.starts_with("##") && !is_apart(out) {
                out.push_str(end);
            }
            out.extend([message.comments.as_str(), message.raw(), end]);
        };
        new.into_iter().for_each(|message| write(message, &mut out));
        if !old.is_empty() {
            if !is_apart(&out) {
                out.push_str(end);
            }
            out.extend([OBSOLETE, end, end]);
            old.into_iter().for_each(|message| write(message, &mut out));
        }
        if !self.footer.is_empty() {
            out.extend([end, &self.footer, end]);
        }
        out
    }

    /// The message with this id.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| &*message.id == id)
    }
}

impl Message {
    /// A message on one line.
    pub fn new(id: &str, comments: String, value: &str) -> Self {
        let raw = Raw::Made(format!("{id} = {value}"));
        Self { id: id.into(), comments, raw, value: None, is_obsolete: false, at: 0 }
    }

    /// All of it from its id on, as it stands, without a line end.
    pub fn raw(&self) -> &str {
        self.raw.text()
    }

    /// The same message with the words of `other`.
    pub(super) fn reword(&mut self, other: Self) {
        self.raw = other.raw;
    }
}

impl Raw {
    fn text(&self) -> &str {
        match self {
            Self::Read(place) => place.text(),
            Self::Made(text) => text,
        }
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

/// Whether the first line of a text ends as on Windows.
pub(super) fn is_crlf(text: &str) -> bool {
    text.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'))
}

/// A catalogue of nothing but words, each message on its line: most are, and need no parser. `None` for any
/// other, and for any in which something might be wrong.
fn plain(file: &Arc<SourceFile>) -> Option<Catalog> {
    let text = file.text.as_str();
    let most = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let mut catalog = Catalog { messages: Vec::with_capacity(most), ..Catalog::default() };
    let mut ids = HashSet::with_capacity(most);
    let mut is_obsolete = false;
    let mut above = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let content = line.strip_suffix('\n').unwrap_or(line);
        let comment = content.trim_start_matches('#');
        if content.is_empty()
            || comment.len() < content.len() && content.len() - comment.len() <= 3 && is_after_hash(comment)
        {
            continue;
        }
        let name = content.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let id = &content[..content.len() - name.len()];
        let value = name.trim_start_matches(' ').strip_prefix('=')?.trim_matches(' ');
        if value.is_empty()
            || line.len() > 10_000
            || !id.starts_with(|c: char| c.is_ascii_alphabetic())
            || is_odd(value)
            || !ids.insert(id)
        {
            return None;
        }
        let comments = catalog.above(&text[above..start], &mut is_obsolete);
        let raw = Raw::Read(Span::new(file, start..start + content.len()));
        let value = Some(Pattern::Plain(value.into()));
        catalog.messages.push(Message { id: id.into(), comments, raw, value, is_obsolete, at: start });
        above = at;
    }
    if catalog.messages.is_empty() {
        return None;
    }
    text[above..].trim().clone_into(&mut catalog.footer);
    Some(catalog)
}

/// Whether a value holds what is no plain word.
fn is_odd(value: &str) -> bool {
    let is_odd = |c: char| {
        c.is_control() || matches!(c, '{' | '}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    // The first bytes of all of these, and of little else: without them there is nothing to look for.
    let might = |byte: u8| byte < 0x20 || matches!(byte, b'{' | b'}' | 0x7f | 0xc2 | 0xe2);
    value.bytes().fold(false, |found, byte| found | might(byte)) && value.contains(is_odd)
}

fn is_after_hash(comment: &str) -> bool {
    comment.is_empty() || comment.starts_with(' ') && !comment.contains(char::is_control)
}

/// Where the message ends that begins at `start`: comments and blank lines before `next` are not its own.
fn end_of_message(text: &str, start: usize, next: usize) -> usize {
    let mut end = next;
    for line in text.get(start..next).unwrap_or_default().split_inclusive('\n').rev() {
        if !line.trim().is_empty() && !line.starts_with('#') {
            break;
        }
        end -= line.len();
    }
    end.max(start)
}

/// Where the header ends in the lines above the first message: after the last blank line, or after the
/// last comment for the whole file.
fn end_of_header(comments: &str) -> usize {
    let mut at = 0;
    let mut end = 0;
    for line in comments.split_inclusive('\n') {
        if line.trim_end() == OBSOLETE {
            break;
        }
        at += line.len();
        if line.trim().is_empty() || line.starts_with("###") {
            end = at;
        }
    }
    end
}
