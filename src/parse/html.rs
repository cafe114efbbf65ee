//! Raw HTML, which a leaflet has no use for: it is shown as text and reported, without exception.
//! Comments are the author's own business and go silently.

use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Inline, InlineKind};
use crate::span::Span;

/// The tags that are open, so that each pair is reported once.
#[derive(Debug, Default)]
pub(super) struct Tags {
    open: Vec<String>,
}

impl Tags {
    /// Reports a tag in running text; the closing tag of one that was reported goes with it.
    pub(super) fn report(&mut self, html: &str, span: Span, diags: &mut Diagnostics) {
        if let Some(closing) = html.strip_prefix("</") {
            let name = name(closing);
            if let Some(index) = self.open.iter().rposition(|open| *open == name) {
                self.open.truncate(index);
                return;
            }
        } else if !html.ends_with("/>") {
            self.open.push(name(html.trim_start_matches('<')));
        }
        diags.push(raw(span));
    }

    /// The lines of a block of HTML as text, or nothing when it is comments only.
    pub(super) fn block(&mut self, html: &str, span: &Span, diags: &mut Diagnostics) -> Option<Vec<Inline>> {
        let shown = without_comments(html);
        if shown.trim().is_empty() {
            return None;
        }
        // Tags are paired inside a run of text, not from one block to the next.
        self.open.clear();
        diags.push(raw(span.clone()));
        Some(lines(&shown, span))
    }
}

/// Whether all of `html` is one comment.
pub(super) fn is_comment(html: &str) -> bool {
    html.starts_with("<!--") && html.ends_with("-->")
}

/// `text` as running text, line by line, all of it with the same place.
pub(super) fn lines(text: &str, span: &Span) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !inlines.is_empty() {
            inlines.push(Inline { kind: InlineKind::SoftBreak, span: span.clone() });
        }
        inlines.push(Inline { kind: InlineKind::Text(line.to_owned()), span: span.clone() });
    }
    inlines
}

/// `html` without its comments. One that never ends is kept: it would swallow the rest of the text.
fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        let Some((_, after)) = comment.split_once("-->") else { break };
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

fn name(tag: &str) -> String {
    tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

fn raw(span: Span) -> Box<Diagnostic> {
    Diagnostic::warning("raw-html", "HTML has no effect here: it is shown as text")
        .at(span)
        .hint("write Markdown; put a backslash before a `<` that is meant as one")
}
