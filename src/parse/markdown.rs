//! Markdown to [`Doc`]: the only user of `pulldown-cmark`. [`parse`] is the entry point.
//!
//! 1. The library cuts the text into events.
//! 2. Each event becomes a call on the tree of `tree.rs`, which knows no library.
//! 3. The tree puts text together again, finds figures in it, resolves links, reads components,
//!    numbers notes and names headings.
//!
//! [`parse_inline`] reads one sentence or paragraph in which no block can arise: a translation.
//!
//! It does not know other texts: whether a link, a picture or a figure exists is for `check`.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag,
};

pub use super::link::{Context, NO_TABLES, Nowhere};
use super::node::Node;
use super::tree::Tree;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Alert, Align, Doc, Inline, InlineKind};
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

/// What stands in front of a text that is read as running text: it begins a paragraph, and a blank
/// before the first letter means to marks what the beginning of a line does.
const SENTENCE: &str = "x ";

/// Parses the bytes `range` of `file` as running text only: `# x`, `- x` and `1. x` are sentences,
/// whatever they hold. The text is on one line; a line end in it is a blank, and `\ ` (a backslash
/// before a blank) the line break that was asked for. `notes` are the labels that `[^label]` may
/// refer to, in the order of `Doc::footnotes`.
pub fn parse_inline(
    file: &Arc<SourceFile>,
    range: Range<usize>,
    context: &Context<'_>,
    notes: &[&str],
    diags: &mut Diagnostics,
) -> Vec<Inline> {
    let Some(text) = file.text.get(range.clone()) else { return Vec::new() };
    if text.contains(|c: char| c.is_ascii_control()) {
        // As long as before, so that every place stays what it was.
        let blank = |c: char| if c.is_ascii_control() { ' ' } else { c };
        let text = text.chars().map(blank).collect::<String>();
        let text = [&file.text[..range.start], &text, &file.text[range.end..]].concat();
        return parse_inline(&SourceFile::new(file.path.clone(), text), range, context, notes, diags);
    }
    let start = range.start + (text.len() - text.trim_start_matches(' ').len());
    let text = text.trim_matches(' ');
    if text.is_empty() {
        return Vec::new();
    }
    let range = start..start + text.len();
    let mut whole = format!("{SENTENCE}{text}");
    let end = whole.len();
    for note in notes {
        whole.extend(["\n\n[^", note, "]: x"]);
    }
    let mut tree = Tree::new(file, range.clone(), *context, diags);
    let mut depth = 0_usize;
    for (event, inner) in Parser::new_ext(&whole, inline_options()).into_offset_iter() {
        let place = |at: usize| start + at.min(end).saturating_sub(SENTENCE.len());
        let range = place(inner.start)..place(inner.end);
        match event {
            Event::Start(Tag::Paragraph) if depth == 0 => depth = 1,
            Event::Start(tag) => {
                depth += 1;
                tree.open(node(tag), range);
            }
            Event::End(_) if depth <= 1 => break,
            Event::End(_) => {
                depth -= 1;
                tree.close();
            }
            Event::FootnoteReference(label) => {
                let same = |note: &&str| note.to_lowercase() == label.to_lowercase();
                if let Some(index) = notes.iter().position(same) {
                    tree.inline(InlineKind::FootnoteRef(index), range);
                }
            }
            Event::Text(words) if inner.start == 0 => {
                sentence(&mut tree, words.strip_prefix(SENTENCE).unwrap_or(&words), range, text, start);
            }
            Event::Text(words) => sentence(&mut tree, &words, range, text, start),
            Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => on_event(&mut tree, event, range),
        }
    }
    tree.finish_inline()
}

/// Adds words, with a line break at each backslash before a blank that is not escaped itself.
fn sentence(tree: &mut Tree<'_, '_>, words: &str, range: Range<usize>, text: &str, start: usize) {
    let source = text.get(range.start - start..range.end - start);
    // A piece begins anew after a backslash, so one before the first letter is an escape.
    let escaped = text[..range.start - start].ends_with('\\');
    let mut rest = 0;
    while source == Some(words) {
        let breaks = words[rest..].match_indices("\\ ").map(|(at, _)| rest + at);
        let Some(at) = breaks.into_iter().find(|at| *at > 0 || !escaped) else { break };
        let line = words[rest..at].trim_end_matches(' ');
        if !line.is_empty() {
            tree.text(line, range.start + rest..range.start + rest + line.len());
        }
        tree.inline(InlineKind::HardBreak, range.start + at..range.start + at + 1);
        rest = at + 1 + (words[at + 1..].len() - words[at + 1..].trim_start_matches(' ').len());
    }
    if rest < words.len() {
        tree.text(&words[rest..], range.start + rest..range.end);
    }
}

fn inline_options() -> Options {
    Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
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
