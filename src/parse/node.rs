//! The marks that are open while a text is parsed, each with what it holds so far.

use std::ops::Range;

use crate::doc::{Alert, Align, Block, BlockKind, Cell, Definition, Inline, Item};
use crate::span::Span;

/// What is open.
#[derive(Debug)]
pub(super) enum Node {
    Root,
    Paragraph,
    Heading(u8),
    Quote,
    Alert(Alert),
    /// A listing or component: the words after the fence, the text, and where its lines come from.
    Code {
        info: Option<String>,
        text: String,
        pieces: Vec<(usize, usize)>,
    },
    Html(String),
    List {
        start: Option<u64>,
        tight: bool,
        items: Vec<Item>,
    },
    Item(Option<bool>),
    Note(String),
    Definitions(Vec<Definition>),
    Term,
    Meaning,
    Table {
        columns: Vec<Align>,
        head: Vec<Cell>,
        rows: Vec<Vec<Cell>>,
    },
    Head(Vec<Cell>),
    Row(Vec<Cell>),
    Cell,
    Emphasis,
    Strong,
    Strikethrough,
    Link(String),
    Image {
        source: String,
        title: String,
    },
}

impl Node {
    /// Whether it is running text.
    pub(super) fn is_inline(&self) -> bool {
        matches!(
            self,
            Self::Emphasis | Self::Strong | Self::Strikethrough | Self::Link(_) | Self::Image { .. }
        )
    }

    /// Whether it may hold its own kind, and so lie as deep as somebody likes.
    pub(super) fn nests(&self) -> bool {
        let block = matches!(
            self,
            Self::Quote | Self::Alert(_) | Self::List { .. } | Self::Note(_) | Self::Definitions(_)
        );
        block || self.is_inline() || matches!(self, Self::Table { .. })
    }
}

/// An open mark with what it holds so far.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) node: Node,
    pub(super) range: Range<usize>,
    pub(super) blocks: Vec<Block>,
    pub(super) inlines: Vec<Inline>,
}

impl Open {
    pub(super) fn new(node: Node, range: Range<usize>) -> Self {
        Self { node, range, blocks: Vec::new(), inlines: Vec::new() }
    }

    /// Makes a paragraph of running text that stands where blocks stand, as in a tight list.
    pub(super) fn settle(&mut self) {
        let (Some(first), Some(last)) = (self.inlines.first(), self.inlines.last()) else { return };
        let span = Span::new(&first.span.file, first.span.range().start..last.span.range().end);
        let kind = BlockKind::Paragraph(std::mem::take(&mut self.inlines));
        self.blocks.push(Block { kind, lang: None, span });
    }
}
