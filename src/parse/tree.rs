//! The tree of a text while it is being made. [`Tree::open`] and [`Tree::close`] follow the marks
//! of a Markdown parser, [`Tree::finish`] gives the `Doc`. It knows no Markdown library.
//!
//! Nesting ends at [`MAX_DEPTH`]: what lies deeper is kept as text, so that nothing that walks a
//! `Doc` by recursion can be made to overflow the stack.

use std::ops::Range;
use std::sync::Arc;

use super::component;
use super::footnotes::{self, Notes};
use super::link::{self, Context};
use super::node::{Node, Open};
use super::run::{Literal, Run};
use super::{anchor, html};
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Block, BlockKind, Cell, Definition, Doc, Footnote, Image, Inline, InlineKind, Item};
use crate::span::{SourceFile, Span};

/// How many marks may lie inside one another.
pub(super) const MAX_DEPTH: usize = 64;

/// What is left out because it lies too deep.
struct Skipped {
    depth: usize,
    range: Range<usize>,
    inline: bool,
}

/// A tree in the making. All ranges are in bytes of the file.
pub(super) struct Tree<'a, 'd> {
    file: &'a Arc<SourceFile>,
    context: Context<'a>,
    diags: &'d mut Diagnostics,
    stack: Vec<Open>,
    run: Run,
    notes: Notes,
    html: html::Tags,
    skipped: Option<Skipped>,
    after_comment: bool,
}

impl<'a, 'd> Tree<'a, 'd> {
    pub(super) fn new(
        file: &'a Arc<SourceFile>,
        range: Range<usize>,
        context: Context<'a>,
        diags: &'d mut Diagnostics,
    ) -> Self {
        Self {
            file,
            context,
            diags,
            stack: vec![Open::new(Node::Root, range)],
            run: Run::default(),
            notes: Notes::default(),
            html: html::Tags::default(),
            skipped: None,
            after_comment: false,
        }
    }

    /// A mark begins; `range` is the whole of it.
    pub(super) fn open(&mut self, node: Node, range: Range<usize>) {
        if let Some(skipped) = &mut self.skipped {
            skipped.depth += 1;
            return;
        }
        self.flush();
        if self.stack.len() >= MAX_DEPTH && node.nests() {
            self.skipped = Some(Skipped { depth: 1, range, inline: node.is_inline() });
            return;
        }
        if let (Node::Paragraph, [.., list, item]) = (&node, &mut self.stack[..])
            && let (Node::List { tight, .. }, Node::Item(_)) = (&mut list.node, &item.node)
        {
            *tight = false;
        }
        self.stack.push(Open::new(node, range));
    }

    /// The mark that was opened last ends.
    pub(super) fn close(&mut self) {
        if let Some(skipped) = &mut self.skipped {
            skipped.depth -= 1;
            if skipped.depth == 0 {
                self.give_up();
            }
            return;
        }
        let is_heading = matches!(self.top().node, Node::Heading(_));
        let pinned = is_heading.then(|| self.run.take_id(self.file)).flatten();
        self.flush();
        // The root is only closed by `finish`, and the marks of a parser are balanced.
        if self.stack.len() > 1
            && let Some(open) = self.stack.pop()
        {
            self.attach(open, pinned);
        }
    }

    /// Running text, or a line of a listing.
    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        if self.skipped.is_some() {
            return;
        }
        if let Node::Code { text: listing, pieces, .. } = &mut self.top().node {
            pieces.push((listing.len(), range.start));
            listing.push_str(text);
            return;
        }
        let doubled = std::mem::take(&mut self.after_comment) && self.run.ends_blank();
        match text.strip_prefix(' ').filter(|_| doubled) {
            Some(text) => self.run.push(self.file, text, range.start + 1..range.end, Literal::No),
            None => self.run.push(self.file, text, range, Literal::No),
        }
    }

    /// A line of raw HTML, or a tag in running text.
    pub(super) fn html(&mut self, html: &str, range: Range<usize>) {
        if self.skipped.is_some() {
            return;
        }
        if let Node::Html(block) = &mut self.top().node {
            block.push_str(html);
        } else if html::is_comment(html) {
            self.after_comment = true;
        } else {
            let span = Span::new(self.file, range.clone());
            self.html.report(html, span, self.diags);
            self.run.push(self.file, html, range, Literal::Yes);
        }
    }

    /// Running text that holds nothing else.
    pub(super) fn inline(&mut self, kind: InlineKind, range: Range<usize>) {
        if self.skipped.is_none() {
            self.flush();
            let span = Span::new(self.file, range);
            self.top().inlines.push(Inline { kind, span });
        }
    }

    /// A reference to a note.
    pub(super) fn note_ref(&mut self, label: &str, range: Range<usize>) {
        if self.skipped.is_none() {
            let index = self.notes.index(label);
            self.inline(InlineKind::FootnoteRef(index), range);
        }
    }

    /// A pause in the text.
    pub(super) fn rule(&mut self, range: Range<usize>) {
        if self.skipped.is_none() {
            self.flush();
            let span = self.trimmed(&range);
            self.add_block(BlockKind::Rule, span);
        }
    }

    /// The box of a task.
    pub(super) fn task(&mut self, done: bool) {
        if self.skipped.is_some() {
            return;
        }
        for open in self.stack.iter_mut().rev() {
            if let Node::Item(task) = &mut open.node {
                *task = Some(done);
                return;
            }
        }
    }

    /// The whole text, with notes numbered and headings named.
    pub(super) fn finish(mut self) -> Doc {
        while self.stack.len() > 1 {
            self.close();
        }
        self.flush();
        let mut root = self.stack.swap_remove(0);
        root.settle();
        root.blocks.shrink_to_fit();
        let mut blocks = root.blocks;
        let mut footnotes = self.notes.number(&mut blocks, self.diags);
        let notes = footnotes.iter_mut().map(|note| note.blocks.as_mut_slice());
        let mut parts: Vec<&mut [Block]> = std::iter::once(blocks.as_mut_slice()).chain(notes).collect();
        anchor::name_headings(&mut parts, self.diags);
        Doc { blocks, footnotes }
    }

    /// The running text alone, for a text in which no block was opened.
    pub(super) fn finish_inline(mut self) -> Vec<Inline> {
        while self.stack.len() > 1 {
            self.close();
        }
        self.flush();
        let mut inlines = self.stack.swap_remove(0).inlines;
        inlines.shrink_to_fit();
        inlines
    }

    fn top(&mut self) -> &mut Open {
        self.stack.last_mut().expect("the root is open until `finish`")
    }

    /// Moves the text that has come in to the mark it stands in.
    fn flush(&mut self) {
        self.after_comment = false;
        for (label, span) in self.run.note_labels(self.file) {
            self.diags.push(footnotes::undefined(&format!("[^{label}]")).at(span));
        }
        let open = self.stack.last_mut().expect("the root is open until `finish`");
        self.run.finish(self.file, &mut open.inlines);
    }

    /// Puts what lay too deep into the text as it was written.
    fn give_up(&mut self) {
        let Some(Skipped { range, inline, .. }) = self.skipped.take() else { return };
        let span = self.trimmed(&range);
        let message = format!("this lies more than {MAX_DEPTH} marks deep; it is shown as written");
        self.diags.push(
            Diagnostic::warning("too-deep", message)
                .at(span.clone())
                .hint("take the text out of some of the quotations, lists or marks around it"),
        );
        let mut lines = html::lines(span.text(), &span);
        match inline {
            true => self.top().inlines.append(&mut lines),
            false => self.add_block(BlockKind::Paragraph(lines), span),
        }
    }

    fn add_block(&mut self, kind: BlockKind, span: Span) {
        let top = self.top();
        top.settle();
        top.blocks.push(Block { kind, lang: None, span });
    }

    fn add_inline(&mut self, kind: InlineKind, span: Span) {
        self.top().inlines.push(Inline { kind, span });
    }

    /// The span without blanks and line ends at its edges.
    fn trimmed(&self, range: &Range<usize>) -> Span {
        let text = self.file.text.get(range.clone()).unwrap_or("");
        let start = range.start + (text.len() - text.trim_start().len());
        Span::new(self.file, start..start + text.trim().len())
    }

    fn attach(&mut self, open: Open, pinned: Option<String>) {
        let span = self.trimmed(&open.range);
        let Open { node, mut blocks, mut inlines, .. } = open;
        // Most of them hold one or two, and a site of 100,000 pages holds them all at once.
        inlines.shrink_to_fit();
        blocks.shrink_to_fit();
        match node {
            Node::Emphasis => self.add_inline(InlineKind::Emphasis(inlines), span),
            Node::Strong => self.add_inline(InlineKind::Strong(inlines), span),
            Node::Strikethrough => self.add_inline(InlineKind::Strikethrough(inlines), span),
            Node::Link(to) => match link::target(&to, &span, &self.context, self.diags) {
                Some(target) => {
                    self.add_inline(InlineKind::Link { target: Box::new(target), text: inlines }, span);
                }
                None => self.top().inlines.extend(inlines),
            },
            Node::Image { source, title } => match link::target(&source, &span, &self.context, self.diags) {
                Some(source) => {
                    let image = Image { source, alt: inlines, title };
                    self.add_inline(InlineKind::Image(Box::new(image)), span);
                }
                None => self.top().inlines.extend(inlines),
            },
            Node::Paragraph if inlines.is_empty() => {}
            Node::Paragraph => self.add_block(BlockKind::Paragraph(inlines), span),
            Node::Heading(level) => {
                let (id, pinned) = (pinned.clone().unwrap_or_default(), pinned.is_some());
                self.add_block(BlockKind::Heading { level, id, pinned, text: inlines }, span);
            }
            Node::Code { info, text, pieces } => {
                let listing = component::Fenced { file: self.file, info: info.as_deref(), text, pieces };
                if let Some(kind) = component::block(listing, &span, &self.context, self.diags) {
                    self.add_block(kind, span);
                }
            }
            Node::Html(html) => {
                if let Some(lines) = self.html.block(&html, &span, self.diags) {
                    self.add_block(BlockKind::Paragraph(lines), span);
                }
            }
            Node::List { start, tight, mut items } => {
                items.shrink_to_fit();
                self.add_block(BlockKind::List { start, tight, items }, span)
            }
            Node::Definitions(list) => self.add_block(BlockKind::Definitions(list), span),
            Node::Table { columns, head, rows } => {
                self.add_block(BlockKind::Table { columns, head, rows }, span);
            }
            Node::Term | Node::Cell | Node::Head(_) | Node::Row(_) => self.attach_part(node, inlines, span),
            Node::Root | Node::Quote | Node::Alert(_) | Node::Item(_) | Node::Note(_) | Node::Meaning => {
                self.attach_holder(node, Open { node: Node::Root, range: 0..0, blocks, inlines }, span);
            }
        }
    }

    /// Parts of tables and definition lists go to what they are a part of.
    fn attach_part(&mut self, node: Node, text: Vec<Inline>, span: Span) {
        match (&mut self.top().node, node) {
            (Node::Definitions(list), _) => {
                list.push(Definition { term: text, meanings: Vec::new(), lang: None, span });
            }
            (Node::Head(cells) | Node::Row(cells), _) => cells.push(Cell { text, lang: None, span }),
            (Node::Table { head, .. }, Node::Head(cells)) => *head = cells,
            (Node::Table { rows, .. }, Node::Row(mut cells)) => {
                cells.shrink_to_fit();
                rows.push(cells);
            }
            // A part without its whole: no Markdown makes one.
            (_, _) => {}
        }
    }

    /// What holds blocks.
    fn attach_holder(&mut self, node: Node, mut inner: Open, span: Span) {
        inner.settle();
        let mut blocks = inner.blocks;
        blocks.shrink_to_fit();
        match (&mut self.top().node, node) {
            (Node::List { items, .. }, Node::Item(task)) => items.push(Item { task, blocks, span }),
            (Node::Definitions(list), _) => {
                if let Some(last) = list.last_mut() {
                    last.meanings.push(blocks);
                }
            }
            (_, Node::Note(label)) => self.notes.add(Footnote { label, blocks, span }, self.diags),
            (_, Node::Alert(kind)) => self.add_block(BlockKind::Alert { kind, blocks }, span),
            (_, Node::Quote) => self.add_block(BlockKind::Quote(blocks), span),
            // An item without its list: no Markdown makes one.
            (_, _) => {}
        }
    }
}
