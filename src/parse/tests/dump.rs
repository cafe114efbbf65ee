//! A `Doc` as one short line, so that a test shows its expectation at a glance.

use std::fmt::Write;

use crate::doc::{Align, Block, BlockKind, Cell, Component, Doc, Inline, InlineKind, Target};

/// `h1#id(..)`, `p(..)`, `ul(..)`; in running text `*(..)` for marks and `"` around nothing.
pub(super) fn doc(doc: &Doc) -> String {
    let mut out = blocks(&doc.blocks);
    for (number, note) in doc.footnotes.iter().enumerate() {
        write!(out, " [{number}:{}]{}", note.label, blocks(&note.blocks)).unwrap();
    }
    out.trim().to_owned()
}

fn blocks(list: &[Block]) -> String {
    list.iter().map(block).collect::<Vec<_>>().join(" ")
}

fn block(block: &Block) -> String {
    match &block.kind {
        BlockKind::Heading { level, id, pinned, text } => {
            format!("h{level}{}{id}({})", if *pinned { "!" } else { "#" }, inlines(text))
        }
        BlockKind::Paragraph(text) => format!("p({})", inlines(text)),
        BlockKind::List { start, tight, items } => {
            let mark = start.map_or("ul".to_owned(), |start| format!("ol{start}"));
            let one = |task: Option<bool>| task.map_or("", |done| if done { "[x]" } else { "[ ]" });
            let items: Vec<_> =
                items.iter().map(|item| format!("{}{}", one(item.task), blocks(&item.blocks))).collect();
            format!("{mark}{}({})", if *tight { "" } else { "~" }, items.join("; "))
        }
        BlockKind::Quote(inner) => format!("quote({})", blocks(inner)),
        BlockKind::Alert { kind, blocks: inner } => format!("{}({})", kind.name(), blocks(inner)),
        BlockKind::Code { language, text } => {
            format!("code:{}({})", language.as_deref().unwrap_or(""), text.escape_debug())
        }
        BlockKind::Table { columns, head, rows } => {
            let align = |a: &Align| match a {
                Align::None => '.',
                Align::Start => '<',
                Align::Center => '^',
                Align::End => '>',
            };
            let row =
                |row: &Vec<Cell>| row.iter().map(|cell| inlines(&cell.text)).collect::<Vec<_>>().join(" | ");
            let columns: String = columns.iter().map(align).collect();
            let rows: Vec<_> = std::iter::once(head).chain(rows).map(row).collect();
            format!("table{columns}({})", rows.join(" / "))
        }
        BlockKind::Definitions(list) => {
            let one = |d: &crate::doc::Definition| {
                let meanings: Vec<_> = d.meanings.iter().map(|m| blocks(m)).collect();
                format!("{}: {}", inlines(&d.term), meanings.join(" / "))
            };
            format!("dl({})", list.iter().map(one).collect::<Vec<_>>().join("; "))
        }
        BlockKind::Rule => "rule".to_owned(),
        BlockKind::Component(component) => match component {
            Component::Action { to, text } => format!("action({} {text})", target(to)),
            Component::Chart(c) => {
                format!("chart({:?} {} {} {})", c.shape, c.data, c.title, c.source)
            }
            Component::Answer { lines } => format!("answer({lines})"),
            Component::Listing(l) => format!(
                "{:?}({} {} {:?})",
                l.of,
                l.section.as_ref().map_or("-", |s| s.as_str()),
                l.tag.as_deref().unwrap_or("-"),
                l.limit,
            ),
        },
    }
}

pub(super) fn inlines(list: &[Inline]) -> String {
    let one = |inline: &Inline| match &inline.kind {
        InlineKind::Text(text) => text.clone(),
        InlineKind::SoftBreak => "↵".to_owned(),
        InlineKind::HardBreak => "⏎".to_owned(),
        InlineKind::Emphasis(inner) => format!("*({})", inlines(inner)),
        InlineKind::Strong(inner) => format!("**({})", inlines(inner)),
        InlineKind::Strikethrough(inner) => format!("~({})", inlines(inner)),
        InlineKind::Code(text) => format!("`({text})"),
        InlineKind::Link { target: to, text } => format!("<{}>({})", target(to), inlines(text)),
        InlineKind::Image(image) => {
            format!("img<{}>({}){}", target(&image.source), inlines(&image.alt), image.title)
        }
        InlineKind::FootnoteRef(index) => format!("[{index}]"),
        InlineKind::Figure(name) => format!("${name}$"),
        InlineKind::Term(name) => format!("%{name}%"),
    };
    list.iter().map(one).collect()
}

fn target(target: &Target) -> String {
    match target {
        Target::File { path, anchor } => {
            format!("{path}{}", anchor.as_ref().map_or_else(String::new, |a| format!("#{a}")))
        }
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::External(address) => format!("@{address}"),
    }
}
