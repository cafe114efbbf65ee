//! A proposal as plain text: what people paste into the form of a municipality or into a mail. Entry point:
//! [`text`]. Lines are as long as paragraphs; programs break them.

use std::fmt::Write as _;

use crate::doc::{Block, BlockKind, Component, Inline, InlineKind, Item, Target};
use crate::page::Page;
use crate::site::words::{fill, plain};
use crate::site::{Destination, Site, url};

use super::{Frame, frame, said};

/// The whole text, with what stands above and below it.
pub(super) fn text(site: &Site, page: &Page) -> String {
    let mut lines = Lines { site, page, text: String::new() };
    if let Some(proposal) = said(page) {
        let Frame { form, title, head, foot } = frame(site, page, proposal);
        let _ = write!(lines.text, "{form}\n{title}\n\n");
        for (label, value) in head {
            let _ = writeln!(lines.text, "{label}: {value}");
        }
        lines.text.push('\n');
        lines.blocks(&page.doc.blocks, "");
        lines.notes();
        if !foot.is_empty() {
            let _ = writeln!(lines.text, "--\n{}", foot.join("\n"));
        }
    }
    lines.text
}

struct Lines<'a> {
    site: &'a Site,
    page: &'a Page,
    text: String,
}

impl Lines<'_> {
    /// Blocks with a blank line after each; every line begins with `indent`.
    fn blocks(&mut self, blocks: &[Block], indent: &str) {
        for block in blocks {
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: &str) {
        match &block.kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) => {
                let words = self.words(text);
                self.paragraph(&words, indent);
            }
            BlockKind::List { start, tight, items } => self.list(*start, *tight, items, indent),
            BlockKind::Quote(blocks) => {
                self.blocks(blocks, &format!("{indent}> "));
                // What parts the last paragraph from what follows is no part of the quotation.
                let end = self.text.trim_end_matches(['\n', '>', ' ']).len();
                self.text.truncate(end);
                self.text.push('\n');
                self.end(indent);
            }
            BlockKind::Alert { blocks, .. } => self.blocks(blocks, indent),
            BlockKind::Code { text, .. } => self.paragraph(text.trim_end(), &format!("{indent}    ")),
            BlockKind::Table { head, rows, .. } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| self.words(&cell.text)).collect();
                    let _ = writeln!(self.text, "{indent}{}", cells.join("\t"));
                }
                self.end(indent);
            }
            BlockKind::Definitions(list) => {
                for definition in list {
                    let term = self.words(&definition.term);
                    let _ = writeln!(self.text, "{indent}{term}");
                    definition.meanings.iter().for_each(|m| self.blocks(m, &format!("{indent}    ")));
                }
            }
            BlockKind::Rule => self.paragraph("* * *", indent),
            BlockKind::Component(component) => {
                // Of what stands in a fence, only words with an address mean anything on paper.
                if let Component::Action { to, text } = component {
                    let words = fill(self.site, self.page.lang, text);
                    let words = address(self.site, self.page, to)
                        .map_or(words.clone(), |to| format!("{words}: {to}"));
                    self.paragraph(&words, indent);
                }
            }
        }
    }

    fn paragraph(&mut self, words: &str, indent: &str) {
        for line in words.split('\n') {
            let _ = writeln!(self.text, "{}", format!("{indent}{line}").trim_end());
        }
        self.end(indent);
    }

    /// The blank line after a block.
    fn end(&mut self, indent: &str) {
        let _ = writeln!(self.text, "{}", indent.trim_end());
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Item], indent: &str) {
        for (number, item) in (start.unwrap_or(1)..).zip(items) {
            let mark = match (item.task, start) {
                (Some(true), _) => "[x] ".to_owned(),
                (Some(false), _) => "[ ] ".to_owned(),
                (None, Some(_)) => format!("{number}. "),
                (None, None) => "- ".to_owned(),
            };
            let from = self.text.len();
            self.blocks(&item.blocks, &format!("{indent}{}", " ".repeat(mark.len())));
            let at = from + indent.len();
            if self.text.len() >= at + mark.len() {
                self.text.replace_range(at..at + mark.len(), &mark);
            }
            if tight && self.text.ends_with("\n\n") {
                self.text.pop();
            }
        }
        if tight {
            self.end(indent);
        }
    }

    fn notes(&mut self) {
        for (number, note) in self.page.doc.footnotes.iter().enumerate() {
            let _ = write!(self.text, "[{}] ", number + 1);
            self.blocks(&note.blocks, "");
        }
    }

    /// Running text; an address that words lead to stands behind them.
    fn words(&self, inlines: &[Inline]) -> String {
        let mut words = String::new();
        for inline in inlines {
            match &inline.kind {
                InlineKind::HardBreak => words.push('\n'),
                InlineKind::Emphasis(inner)
                | InlineKind::Strong(inner)
                | InlineKind::Strikethrough(inner) => {
                    words.push_str(&self.words(inner));
                }
                InlineKind::Link { target, text } => {
                    let own = self.words(text);
                    let to = address(self.site, self.page, target).filter(|to| {
                        to.split_once("//").map_or(to.as_str(), |(_, rest)| rest) != own && *to != own
                    });
                    words.push_str(&own);
                    if let Some(to) = to {
                        let _ = write!(words, " ({to})");
                    }
                }
                InlineKind::FootnoteRef(index) => {
                    let _ = write!(words, " [{}]", index + 1);
                }
                InlineKind::Text(_)
                | InlineKind::SoftBreak
                | InlineKind::Code(_)
                | InlineKind::Image(_)
                | InlineKind::Figure(_)
                | InlineKind::Term(_) => {
                    words.push_str(&plain(self.site, self.page.lang, std::slice::from_ref(inline)));
                }
            }
        }
        words
    }
}

/// An address that means something outside the site.
pub(super) fn address(site: &Site, page: &Page, target: &Target) -> Option<String> {
    let base = site.config.url.as_deref();
    match target {
        Target::External(address) => Some(address.strip_prefix("mailto:").unwrap_or(address).to_owned()),
        Target::Anchor(_) => None,
        Target::File { path, .. } => match site.destination(path)? {
            Destination::Asset(asset) => Some(url::absolute(base?, &asset.url)),
            Destination::Page(id) => Some(url::absolute(base?, site.nearest(id, page.lang)?.url)),
        },
    }
}
