//! The leaves of a text: the places that hold words, in reading order. [`leaves`] shows them,
//! [`apply`] puts other words there. Both walk by the text of one macro, so that the number of a
//! leaf means the same to whoever takes words out and whoever puts them back.
//!
//! Everything else of a text (its blocks, anchors, links, pictures, listings) stays as it is.

use super::segment::SegmentKind;
use crate::doc::{Block, BlockKind, Component, Doc, Inline, InlineKind};
use crate::lang::Lang;
use crate::span::Span;

/// What a leaf holds, or is to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// Running text.
    Markup(Vec<Inline>),
    /// A line without marks, in which figures and terms may stand.
    Plain(String),
}

/// A place that holds words.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'d> {
    /// Its number in reading order, from 0. Leaves without words are counted too.
    pub index: usize,
    /// What it is.
    pub kind: SegmentKind,
    /// What it holds.
    pub words: Held<'d>,
    /// Where it was written.
    pub span: &'d Span,
}

/// The words of a leaf.
#[derive(Clone, Copy, Debug)]
pub enum Held<'d> {
    /// Running text.
    Markup(&'d [Inline]),
    /// A line without marks.
    Plain(&'d str),
}

/// All leaves of `doc` in reading order, those of its notes at the end.
pub fn leaves<'d>(doc: &'d Doc, visit: &mut dyn FnMut(Leaf<'d>)) {
    let mut index = 0;
    let mut each = |kind, words, _: &_, span: &'d Span| {
        let words = match words {
            read::Place::Markup(text) => Held::Markup(text),
            read::Place::Plain(text) => Held::Plain(text),
        };
        visit(Leaf { index, kind, words, span });
        index += 1;
    };
    read::blocks(&doc.blocks, SegmentKind::Paragraph, &mut each);
    for note in &doc.footnotes {
        read::blocks(&note.blocks, SegmentKind::Paragraph, &mut each);
    }
}

/// What a leaf is to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Filling {
    /// The words; those that are there already when `None`.
    pub words: Option<Words>,
    /// The language they are in, where that is not the page's.
    pub lang: Option<Lang>,
}

/// `doc` with other words in the leaves that `fill` knows; it is asked for each in its order. Running text that
/// is meant for a line without marks loses its marks; a line that is meant for running text is one piece of it.
pub fn apply(mut doc: Doc, fill: &mut dyn FnMut(usize) -> Option<Filling>) -> Doc {
    let mut index = 0;
    let mut each = |_, place: write::Place<'_>, of: &mut Option<Lang>, span: &Span| {
        if let Some(Filling { words, lang }) = fill(index) {
            *of = lang;
            match (place, words) {
                (write::Place::Markup(text), Some(Words::Markup(new))) => *text = new,
                (write::Place::Markup(text), Some(Words::Plain(new))) => {
                    *text = vec![Inline { kind: InlineKind::Text(new), span: span.clone() }];
                }
                (write::Place::Plain(text), Some(Words::Plain(new))) => *text = new,
                (write::Place::Plain(text), Some(Words::Markup(new))) => *text = line(&new),
                (_, None) => {}
            }
        }
        index += 1;
    };
    write::blocks(&mut doc.blocks, SegmentKind::Paragraph, &mut each);
    for note in &mut doc.footnotes {
        write::blocks(&mut note.blocks, SegmentKind::Paragraph, &mut each);
    }
    doc
}

/// The words alone, with figures and terms as they are written.
fn line(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => out.push_str(text),
            InlineKind::SoftBreak | InlineKind::HardBreak => out.push(' '),
            InlineKind::Emphasis(text)
            | InlineKind::Strong(text)
            | InlineKind::Strikethrough(text)
            | InlineKind::Link { text, .. } => out.push_str(&line(text)),
            InlineKind::Image(image) => out.push_str(&line(&image.alt)),
            InlineKind::FootnoteRef(_) => {}
            InlineKind::Figure(name) => out.push_str(&super::markup::figure(name)),
            InlineKind::Term(name) => out.push_str(&super::markup::term(name)),
        }
    }
    out
}

/// The picture of a paragraph that holds nothing else.
pub(super) fn alone(text: &[Inline]) -> Option<usize> {
    let mut rest = text.iter().enumerate().filter(|(_, inline)| !super::normal::is_blank(inline));
    let (index, first) = rest.next()?;
    (matches!(first.kind, InlineKind::Image(_)) && rest.next().is_none()).then_some(index)
}

/// The walk, for reading and for writing. `around` is what a paragraph is in the place it stands.
macro_rules! walk {
    ($name:ident, $($m:tt)?) => {
        mod $name {
            use super::*;

            pub(super) enum Place<'d> {
                Markup(&'d $($m)? walk!(@text $($m)?)),
                Plain(&'d $($m)? walk!(@line $($m)?)),
            }

            /// What it is, its words, their language, and where they were written.
            type Visit<'v, 'd> =
                dyn FnMut(SegmentKind, Place<'d>, &$($m)? Option<Lang>, &'d Span) + 'v;

            pub(super) fn blocks<'d>(
                list: &'d $($m)? [Block],
                around: SegmentKind,
                visit: &mut Visit<'_, 'd>,
            ) {
                for block in list {
                    let span = &block.span;
                    let lang = &$($m)? block.lang;
                    match &$($m)? block.kind {
                        BlockKind::Heading { text, .. } => {
                            visit(SegmentKind::Heading, Place::Markup(text), lang, span);
                        }
                        BlockKind::Paragraph(text) => paragraph(text, around, lang, span, visit),
                        BlockKind::List { items, .. } => {
                            for item in items {
                                blocks(&$($m)? item.blocks, SegmentKind::Item, visit);
                            }
                        }
                        BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => {
                            blocks(inner, SegmentKind::Paragraph, visit);
                        }
                        BlockKind::Table { head, rows, .. } => {
                            for cell in head {
                                let text = Place::Markup(&$($m)? cell.text);
                                visit(SegmentKind::Cell, text, &$($m)? cell.lang, &cell.span);
                            }
                            for cell in rows.into_iter().flatten() {
                                let text = Place::Markup(&$($m)? cell.text);
                                visit(SegmentKind::Cell, text, &$($m)? cell.lang, &cell.span);
                            }
                        }
                        BlockKind::Definitions(list) => {
                            for definition in list {
                                let term = Place::Markup(&$($m)? definition.term);
                                let lang = &$($m)? definition.lang;
                                visit(SegmentKind::Term, term, lang, &definition.span);
                                for meaning in &$($m)? definition.meanings {
                                    blocks(meaning, SegmentKind::Meaning, visit);
                                }
                            }
                        }
                        BlockKind::Component(component) => match component {
                            Component::Action { text, .. } => {
                                visit(SegmentKind::Button, Place::Plain(text), lang, span);
                            }
                            Component::Chart(chart) => {
                                let title = Place::Plain(&$($m)? chart.title);
                                visit(SegmentKind::ChartTitle, title, lang, span);
                                let source = Place::Plain(&$($m)? chart.source);
                                visit(SegmentKind::ChartSource, source, lang, span);
                                for label in &$($m)? chart.head {
                                    let text = Place::Plain(&$($m)? label.text);
                                    visit(SegmentKind::ChartLabel, text, &$($m)? label.lang, &label.span);
                                }
                                for row in &$($m)? chart.rows {
                                    let label = &$($m)? row.label;
                                    let text = Place::Plain(&$($m)? label.text);
                                    visit(SegmentKind::ChartLabel, text, &$($m)? label.lang, &label.span);
                                }
                            }
                            Component::Listing(_) | Component::Answer { .. } => {}
                        },
                        BlockKind::Code { .. } | BlockKind::Rule => {}
                    }
                }
            }

            /// A picture that stands alone is described, and perhaps has a caption.
            fn paragraph<'d>(
                text: &'d $($m)? walk!(@all $($m)?),
                kind: SegmentKind,
                lang: &$($m)? Option<Lang>,
                span: &'d Span,
                visit: &mut Visit<'_, 'd>,
            ) {
                let Some(index) = alone(text) else {
                    return visit(kind, Place::Markup(text), lang, span);
                };
                if let InlineKind::Image(image) = &$($m)? text[index].kind {
                    let image = &$($m)? **image;
                    visit(SegmentKind::Alt, Place::Markup(&$($m)? image.alt), lang, span);
                    visit(SegmentKind::Caption, Place::Plain(&$($m)? image.title), lang, span);
                }
            }
        }
    };
    // What can be read is a slice; what can be written may grow.
    (@text mut) => { Vec<Inline> };
    (@text) => { [Inline] };
    (@all mut) => { Vec<Inline> };
    (@all) => { [Inline] };
    (@line mut) => { String };
    (@line) => { str };
}
walk!(read,);
walk!(write, mut);
