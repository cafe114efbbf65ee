//! A file of messages for one document: [`Catalog::read`] takes it apart, [`Catalog::write`] puts it
//! together. What somebody wrote is kept letter by letter; only its place changes.
//!
//! A catalogue holds what is in the text, in the order of the text, and at its end, under a heading,
//! what no longer is. Comments go with the message that they stand above.

use std::fmt::Write;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::messages::syntax::{EntryKind, Pattern};
use crate::messages::{self};
use crate::span::{SourceFile, Span};

/// The line that what is no longer in the text stands under.
const OBSOLETE: &str = "## No longer in the text. Kept in case it returns.";

/// A file of messages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// The lines above all messages.
    pub header: String,
    /// The messages in their order.
    pub messages: Vec<Message>,
    /// What stands below all messages: comments.
    pub footer: String,
}

/// One message or term.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its id, with the hyphen of a term.
    pub id: Arc<str>,
    /// The comments above it, as they stand, each line with its end.
    pub comments: String,
    /// All of it from its id on, as it stands, without a line end.
    pub raw: String,
    /// Its value, unless it has attributes only.
    pub value: Option<Pattern>,
    /// Whether it stands under the heading for what is no longer in the text.
    pub is_obsolete: bool,
}

impl Catalog {
    /// Reads a file. `None` when a part of it cannot be read: then it must not be written either, or that
    /// part would be lost.
    pub fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
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
        let mut catalog = Self::default();
        let mut end = 0;
        let mut is_obsolete = false;
        for (index, entry) in entries.into_iter().enumerate() {
            let start = starts[index];
            let next = starts.get(index + 1).copied().unwrap_or(text.len());
            let mut comments = text.get(end..start).unwrap_or_default();
            end = end_of_message(text, start, next);
            if index == 0 {
                let header = end_of_header(comments);
                catalog.header = comments[..header].to_owned();
                comments = &comments[header..];
            }
            let kept: String =
                comments.split_inclusive('\n').filter(|line| line.trim_end() != OBSOLETE).collect();
            is_obsolete |= kept.len() != comments.len();
            catalog.messages.push(Message {
                id: match entry.kind {
                    EntryKind::Message => entry.id,
                    EntryKind::Term => format!("-{}", entry.id).into(),
                },
                comments: kept.trim_start_matches(['\r', '\n', ' ']).to_owned(),
                raw: text.get(start..end).unwrap_or_default().trim_end().to_owned(),
                value: entry.value,
                is_obsolete,
            });
        }
        if catalog.messages.is_empty() {
            catalog.header = text.to_owned();
        } else {
            catalog.footer = text.get(end..).unwrap_or_default().trim().to_owned();
        }
        Some(catalog)
    }

    /// The file: what is in the text first, then the rest.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let header = self.header.trim();
        if !header.is_empty() {
            out.extend([header, "\n\n"]);
        }
        let (old, new): (Vec<&Message>, Vec<&Message>) = self.messages.iter().partition(|m| m.is_obsolete);
        for message in new {
            message.write(&mut out);
        }
        if !old.is_empty() {
            if !out.is_empty() && !out.ends_with("\n\n") {
                out.push('\n');
            }
            out.extend([OBSOLETE, "\n\n"]);
            for message in old {
                message.write(&mut out);
            }
        }
        if !self.footer.is_empty() {
            let _ = writeln!(out, "\n{}", self.footer);
        }
        if out.contains("\r\n") {
            out = out.replace("\r\n", "\n").replace('\n', "\r\n");
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
        let raw = format!("{id} = {value}");
        Self { id: id.into(), comments, raw, value: None, is_obsolete: false }
    }

    fn write(&self, out: &mut String) {
        // The heading of a group must stand alone.
        if self.comments.starts_with("##") && !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        out.extend([self.comments.as_str(), &self.raw, "\n"]);
    }
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
