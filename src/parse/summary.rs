//! mdBook's `SUMMARY.md`: the order of the chapters of a handbook. [`parse`] is the entry point.
//! It does not ask whether the chapters are there.
//!
//! A heading of level 1 before all else is the title, every later one begins a part. A line of
//! links stands for chapters without a number, a list for numbered ones; numbers go on from part
//! to part. A link to nowhere is a chapter that is still to be written.

use std::sync::Arc;

use super::markdown::{self, Context, NO_TABLES, Nowhere};
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Block, BlockKind, Inline, InlineKind, Item, Target, plain_text};
use crate::path::SourcePath;
use crate::span::{SourceFile, Span};

/// The order of the chapters in a folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// What the file calls itself.
    pub title: Option<String>,
    /// What it holds, in order.
    pub items: Vec<SummaryItem>,
}

/// A line of a summary.
#[derive(Clone, Debug, PartialEq)]
pub enum SummaryItem {
    /// The title of the part that begins here.
    Part {
        /// The words.
        title: String,
        /// Where it was written.
        span: Span,
    },
    /// A chapter with those inside it.
    Chapter(Chapter),
    /// A line between chapters.
    Separator,
}

/// A chapter of a handbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// The words in the list; the page has a title of its own.
    pub title: String,
    /// The file of its text; none for a chapter that is still to be written.
    pub target: Option<SourcePath>,
    /// Its number, `[2, 1]` for 2.1; empty for a chapter before or after the numbered ones.
    pub number: Vec<u32>,
    /// The chapters inside it, in order.
    pub children: Vec<Chapter>,
    /// Where it was written.
    pub span: Span,
}

impl Chapter {
    /// How deep it lies in the list, from 0.
    pub fn depth(&self) -> usize {
        self.number.len().saturating_sub(1)
    }
}

impl Summary {
    /// All chapters in reading order, those inside others too.
    pub fn chapters(&self) -> Vec<&Chapter> {
        fn add<'s>(chapter: &'s Chapter, list: &mut Vec<&'s Chapter>) {
            list.push(chapter);
            for child in &chapter.children {
                add(child, list);
            }
        }
        let mut list = Vec::new();
        for item in &self.items {
            match item {
                SummaryItem::Chapter(chapter) => add(chapter, &mut list),
                SummaryItem::Part { .. } | SummaryItem::Separator => {}
            }
        }
        list
    }
}

/// Reads the text of a `SUMMARY.md`. Links with a `/` in front begin at the folder `src`.
pub fn parse(file: &Arc<SourceFile>, src: &str, diags: &mut Diagnostics) -> Summary {
    let start = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let context = Context { src, base: None, nowhere: Nowhere::Draft, tables: &NO_TABLES };
    let doc = markdown::parse(file, start..file.text.len(), &context, diags);
    let mut summary = Summary::default();
    let mut numbered = 0;
    for (index, block) in doc.blocks.iter().enumerate() {
        match &block.kind {
            BlockKind::Heading { level: 1, text, .. } if index == 0 => {
                summary.title = Some(plain_text(text));
            }
            BlockKind::Heading { text, .. } => {
                let part = SummaryItem::Part { title: plain_text(text), span: block.span.clone() };
                summary.items.push(part);
            }
            BlockKind::Paragraph(text) => {
                let chapters = links(text, diags).into_iter().map(|link| link.chapter(Vec::new()));
                summary.items.extend(chapters.map(SummaryItem::Chapter));
            }
            BlockKind::List { items, .. } => {
                for item in items {
                    numbered += 1;
                    summary.items.extend(chapter(item, vec![numbered], diags).map(SummaryItem::Chapter));
                }
            }
            BlockKind::Rule => summary.items.push(SummaryItem::Separator),
            BlockKind::Quote(_)
            | BlockKind::Alert { .. }
            | BlockKind::Code { .. }
            | BlockKind::Table { .. }
            | BlockKind::Definitions(_)
            | BlockKind::Component(_) => diags.push(odd(&block.span)),
        }
    }
    summary
}

/// A link of the summary.
struct Link {
    title: String,
    target: Option<SourcePath>,
    span: Span,
}

impl Link {
    fn chapter(self, number: Vec<u32>) -> Chapter {
        let Self { title, target, span } = self;
        Chapter { title, target, number, children: Vec::new(), span }
    }
}

fn chapter(item: &Item, number: Vec<u32>, diags: &mut Diagnostics) -> Option<Chapter> {
    let Some((Block { kind: BlockKind::Paragraph(text), span, .. }, inner)) = item.blocks.split_first()
    else {
        diags.push(odd(&item.span));
        return None;
    };
    let mut found = links(text, diags).into_iter();
    let Some(link) = found.next() else {
        diags.push(odd(span));
        return None;
    };
    for extra in found {
        diags.push(odd(&extra.span));
    }
    let mut chapter = link.chapter(number);
    for block in inner {
        let BlockKind::List { items, .. } = &block.kind else {
            diags.push(odd(&block.span));
            continue;
        };
        for item in items {
            let mut number = chapter.number.clone();
            number.push(u32::try_from(chapter.children.len()).unwrap_or(u32::MAX).saturating_add(1));
            chapter.children.extend(self::chapter(item, number, diags));
        }
    }
    Some(chapter)
}

/// The links of a line; whatever else stands there is reported.
fn links(text: &[Inline], diags: &mut Diagnostics) -> Vec<Link> {
    let mut list = Vec::new();
    for inline in text {
        match &inline.kind {
            InlineKind::Link { target, text } => {
                let target = match &**target {
                    Target::File { path, anchor: _ } => Some(path.clone()),
                    Target::Anchor(name) if name.is_empty() => None,
                    Target::Anchor(_) | Target::External(_) => {
                        diags.push(
                            Diagnostic::error("bad-summary", "a chapter is a file of the handbook")
                                .at(inline.span.clone())
                                .hint("link to a Markdown file beside `SUMMARY.md`"),
                        );
                        continue;
                    }
                };
                list.push(Link { title: plain_text(text), target, span: inline.span.clone() });
            }
            InlineKind::SoftBreak | InlineKind::HardBreak => {}
            InlineKind::Text(text) if text.trim().is_empty() => {}
            InlineKind::Text(_)
            | InlineKind::Emphasis(_)
            | InlineKind::Strong(_)
            | InlineKind::Strikethrough(_)
            | InlineKind::Code(_)
            | InlineKind::Image(_)
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_)
            | InlineKind::Term(_) => diags.push(odd(&inline.span)),
        }
    }
    list
}

fn odd(span: &Span) -> Box<Diagnostic> {
    Diagnostic::error("bad-summary", "this is no part of a list of chapters")
        .at(span.clone())
        .hint("a summary holds headings, links, lists of links and `---`")
}
