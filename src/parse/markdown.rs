//! Markdown to [`Doc`]: the only user of `pulldown-cmark`. [`parse`] is the entry point.
//!
//! 1. The library cuts the text into events.
//! 2. Each event becomes a call on the tree of `tree.rs`, which knows no library.
//! 3. The tree puts text together again, finds figures in it, resolves links, reads components,
//!    numbers notes and names headings.
//!
//! It does not know other texts: whether a link, a picture or a figure exists is for `check`.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag,
};

pub use super::link::{Context, Nowhere};
use super::node::Node;
use super::tree::Tree;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Alert, Align, Doc, InlineKind};
use crate::span::{SourceFile, Span};

/// Parses the bytes `range` of `file`.
pub fn parse(
    file: &Arc<SourceFile>,
    range: Range<usize>,
    context: &Context<'_>,
    diags: &mut Diagnostics,
) -> Doc {
    let Some(text) = file.text.get(range.clone()) else { return Doc::default() };
    let shifted = |inner: Range<usize>| inner.start + range.start..inner.end + range.start;
    let broken = RefCell::new(Vec::new());
    let on_broken = |link: BrokenLink<'_>| {
        // `[text]` alone is how people write brackets; `[text][name]` is a link to them as well.
        if link.link_type == LinkType::Reference {
            broken.borrow_mut().push(link.span);
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(on_broken));
    let mut tree = Tree::new(file, range.clone(), *context, diags);
    for (event, inner) in parser.into_offset_iter() {
        on_event(&mut tree, event, shifted(inner));
    }
    let doc = tree.finish();
    for inner in broken.into_inner() {
        let span = Span::new(file, shifted(inner));
        let message = format!("`{}` refers to a link that is not in this text", span.text());
        diags.push(
            Diagnostic::warning("undefined-reference", message)
                .at(span)
                .hint("write the target right behind it, `[words](target)`, or on a line `[name]: target`"),
        );
    }
    doc
}

/// Heading attributes are read by `Run::take_id`: the library would take the figure at the end of
/// `# Beds { $closed-beds }` for one and drop it.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

fn on_event(tree: &mut Tree<'_, '_>, event: Event<'_>, range: Range<usize>) {
    match event {
        Event::Start(tag) => tree.open(node(tag), range),
        Event::End(_) => tree.close(),
        Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => tree.text(&text, range),
        Event::Code(text) => tree.inline(InlineKind::Code(text.into_string()), range),
        Event::Html(html) | Event::InlineHtml(html) => tree.html(&html, range),
        Event::FootnoteReference(label) => tree.note_ref(&label, range),
        Event::SoftBreak => tree.inline(InlineKind::SoftBreak, range),
        Event::HardBreak => tree.inline(InlineKind::HardBreak, range),
        Event::Rule => tree.rule(range),
        Event::TaskListMarker(done) => tree.task(done),
    }
}

fn node(tag: Tag<'_>) -> Node {
    match tag {
        // The last four are never opened: their options are off.
        Tag::Paragraph | Tag::MetadataBlock(_) => Node::Paragraph,
        Tag::Superscript | Tag::Subscript => Node::Emphasis,
        Tag::Heading { level, .. } => Node::Heading(level as u8),
        Tag::BlockQuote(None) => Node::Quote,
        Tag::BlockQuote(Some(kind)) => Node::Alert(match kind {
            BlockQuoteKind::Note => Alert::Note,
            BlockQuoteKind::Tip => Alert::Tip,
            BlockQuoteKind::Important => Alert::Important,
            BlockQuoteKind::Warning => Alert::Warning,
            BlockQuoteKind::Caution => Alert::Caution,
        }),
        Tag::CodeBlock(kind) => {
            let info = match kind {
                CodeBlockKind::Indented => None,
                CodeBlockKind::Fenced(info) => Some(info.into_string()),
            };
            Node::Code { info, text: String::new(), pieces: Vec::new() }
        }
        Tag::HtmlBlock => Node::Html(String::new()),
        Tag::List(start) => Node::List { start, tight: true, items: Vec::new() },
        Tag::Item => Node::Item(None),
        Tag::FootnoteDefinition(label) => Node::Note(label.into_string()),
        Tag::DefinitionList => Node::Definitions(Vec::new()),
        Tag::DefinitionListTitle => Node::Term,
        Tag::DefinitionListDefinition => Node::Meaning,
        Tag::Table(columns) => {
            let columns = columns.into_iter().map(align).collect();
            Node::Table { columns, head: Vec::new(), rows: Vec::new() }
        }
        Tag::TableHead => Node::Head(Vec::new()),
        Tag::TableRow => Node::Row(Vec::new()),
        Tag::TableCell => Node::Cell,
        Tag::Emphasis => Node::Emphasis,
        Tag::Strong => Node::Strong,
        Tag::Strikethrough => Node::Strikethrough,
        Tag::Link { link_type: LinkType::Email, dest_url, .. } => Node::Link(format!("mailto:{dest_url}")),
        Tag::Link { dest_url, .. } => Node::Link(dest_url.into_string()),
        Tag::Image { dest_url, title, .. } => {
            Node::Image { source: dest_url.into_string(), title: title.into_string() }
        }
    }
}

fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None => Align::None,
        Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
