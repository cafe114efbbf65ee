//! Walking a tree to change it while it is still being made. Trees are at most
//! [`MAX_DEPTH`](super::tree::MAX_DEPTH) deep, so recursion is safe. Once parsed, a `Doc` is only read.

use crate::doc::{Block, BlockKind, Inline, InlineKind};

/// Visits all blocks in reading order, those inside other blocks too.
pub(super) fn blocks_mut(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Block)) {
    for block in blocks {
        visit(block);
        match &mut block.kind {
            BlockKind::List { items, .. } => {
                for item in items {
                    blocks_mut(&mut item.blocks, visit);
                }
            }
            BlockKind::Quote(blocks) | BlockKind::Alert { blocks, .. } => blocks_mut(blocks, visit),
            BlockKind::Definitions(list) => {
                for meaning in list.iter_mut().flat_map(|definition| &mut definition.meanings) {
                    blocks_mut(meaning, visit);
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

/// Visits all inlines in reading order, those inside other inlines too.
pub(super) fn inlines_mut(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Inline)) {
    blocks_mut(blocks, &mut |block| match &mut block.kind {
        BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) => inner_mut(text, visit),
        BlockKind::Table { head, rows, .. } => {
            for cell in head.iter_mut().chain(rows.iter_mut().flatten()) {
                inner_mut(&mut cell.text, visit);
            }
        }
        BlockKind::Definitions(list) => {
            for definition in list {
                inner_mut(&mut definition.term, visit);
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

fn inner_mut(inlines: &mut [Inline], visit: &mut dyn FnMut(&mut Inline)) {
    for inline in inlines {
        visit(inline);
        match &mut inline.kind {
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Strikethrough(inner)
            | InlineKind::Link { text: inner, .. } => inner_mut(inner, visit),
            InlineKind::Image(image) => inner_mut(&mut image.alt, visit),
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
