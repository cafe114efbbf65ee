//! Ways through a [`Doc`]: every block, every piece of running text, the headings, the words alone.
//! All go in reading order, and none changes anything.

use super::{Block, BlockKind, Component, Doc, Inline, InlineKind};
use crate::span::Span;

impl Doc {
    /// All blocks in reading order, those inside other blocks and notes too.
    pub fn walk_blocks<'d>(&'d self, visit: &mut dyn FnMut(&'d Block)) {
        walk_blocks(&self.blocks, visit);
        for note in &self.footnotes {
            walk_blocks(&note.blocks, visit);
        }
    }

    /// All components in reading order, each with its place.
    pub fn walk_components<'d>(&'d self, visit: &mut dyn FnMut(&'d Component, &'d Span)) {
        self.walk_blocks(&mut |block| {
            if let BlockKind::Component(component) = &block.kind {
                visit(component, &block.span);
            }
        });
    }

    /// All inlines in reading order, those inside other inlines too.
    pub fn walk_inlines<'d>(&'d self, visit: &mut dyn FnMut(&'d Inline)) {
        self.walk_blocks(&mut |block| match &block.kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) => {
                walk_inlines(text, visit);
            }
            BlockKind::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    walk_inlines(&cell.text, visit);
                }
            }
            BlockKind::Definitions(list) => {
                for definition in list {
                    walk_inlines(&definition.term, visit);
                }
            }
            BlockKind::List { .. }
            | BlockKind::Quote(_)
            | BlockKind::Alert { .. }
            | BlockKind::Code { .. }
            | BlockKind::Rule
            | BlockKind::Component(_) => {}
        });
    }

    /// The headings that divide the text, in order; not those inside quotations and lists.
    pub fn headings(&self) -> impl Iterator<Item = Heading<'_>> {
        self.blocks.iter().filter_map(|block| {
            let BlockKind::Heading { level, id, pinned, text } = &block.kind else { return None };
            Some(Heading { block, level: *level, id, pinned: *pinned, text })
        })
    }
}

/// A heading that divides a text.
#[derive(Clone, Copy, Debug)]
pub struct Heading<'d> {
    /// The whole block.
    pub block: &'d Block,
    /// 1 to 6.
    pub level: u8,
    /// The anchor.
    pub id: &'d str,
    /// Whether the author wrote the anchor.
    pub pinned: bool,
    /// The words.
    pub text: &'d [Inline],
}

fn walk_blocks<'d>(blocks: &'d [Block], visit: &mut dyn FnMut(&'d Block)) {
    for block in blocks {
        visit(block);
        match &block.kind {
            BlockKind::List { items, .. } => {
                for item in items {
                    walk_blocks(&item.blocks, visit);
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Alert { blocks, .. } => walk_blocks(blocks, visit),
            BlockKind::Definitions(list) => {
                for meaning in list.iter().flat_map(|d| &d.meanings) {
                    walk_blocks(meaning, visit);
                }
            }
            BlockKind::Heading { .. }
            | BlockKind::Paragraph(_)
            | BlockKind::Code { .. }
            | BlockKind::Table { .. }
            | BlockKind::Rule
            | BlockKind::Component(_) => {}
        }
    }
}

/// All of `inlines` in reading order, those inside others too.
pub fn walk_inlines<'d>(inlines: &'d [Inline], visit: &mut dyn FnMut(&'d Inline)) {
    for inline in inlines {
        visit(inline);
        match &inline.kind {
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Strikethrough(inner)
            | InlineKind::Link { text: inner, .. } => walk_inlines(inner, visit),
            InlineKind::Image(image) => walk_inlines(&image.alt, visit),
            InlineKind::Text(_)
            | InlineKind::SoftBreak
            | InlineKind::HardBreak
            | InlineKind::Code(_)
            | InlineKind::FootnoteRef(_)
            | InlineKind::Figure(_)
            | InlineKind::Term(_) => {}
        }
    }
}

/// The words of `inlines` without any mark-up; figures and terms are left out.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut words = String::new();
    walk_inlines(inlines, &mut |inline| match &inline.kind {
        InlineKind::Text(text) | InlineKind::Code(text) => words.push_str(text),
        InlineKind::SoftBreak | InlineKind::HardBreak => words.push(' '),
        InlineKind::Emphasis(_)
        | InlineKind::Strong(_)
        | InlineKind::Strikethrough(_)
        | InlineKind::Link { .. }
        | InlineKind::Image(_)
        | InlineKind::FootnoteRef(_)
        | InlineKind::Figure(_)
        | InlineKind::Term(_) => {}
    });
    words
}
