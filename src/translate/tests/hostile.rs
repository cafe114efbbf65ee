//! Whatever a message holds, the text keeps its blocks, and no link or picture is new.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::encode::nasty;
use crate::diag::{Diagnostics, Severity};
use crate::doc::{Block, BlockKind, Component, Doc, InlineKind};
use crate::messages::Messages;
use crate::translate::assemble::assemble;
use crate::translate::encode::encode;
use crate::translate::segment::Syntax;
use crate::translate::sync::{Change, sync};

/// A text with every kind of segment.
const TEXT: &str = "---\ntitle: Bostäder { $homes }\ndescription: Ett hem\nslug: hem\nimage: h.png\nimage-alt: Hus\n---\n\
    ## Varför {#why}\n\nVi kräver **mer**, se [krav](#why) och [rapport](https://report.example/) { $homes }[^1].\n\n\
    - Sänk hyran\n    - Även [här](b.md)\n\n1. Först\n\n- [ ] Inte klart\n\nHyresrätt\n: Ett *hem*\n\n\
    | Område | Hem |\n|---|---|\n| Husby ![port](p.png) | { -org } |\n\n> Ett citat\n\n> [!NOTE]\n> Obs\n\n\
    ![Ett hus](h.png \"Huset\")\n\n```action\nto: b.md\ntext: Gå med\n```\n\n\
    ```chart\ndata: a.csv\ntitle: Hem\nsource: Vi\n```\n\n[^1]: Noten\n";

/// The project with its source catalogue and the ids in it.
fn project() -> (BTreeMap<String, String>, Vec<String>) {
    let mut files = super::one("content/a.md", TEXT);
    files.insert("content/b.md".to_owned(), "---\ntitle: B\n---\n".to_owned());
    files.insert("content/facts.yaml".to_owned(), "homes:\n  value: 12\n".to_owned());
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(&files, &mut diags);
    let outcome = sync(&book, &sources, &config, &mut diags).unwrap();
    let ids = outcome.documents["a"].matches.iter().map(|found| found.id.clone()).collect();
    for (path, change) in outcome.changes {
        if let Change::Write(text) = change {
            files.insert(path.to_string(), text);
        }
    }
    files.insert("locales/ar/content/a.lock".to_owned(), "flygblad-lock 1\n@published\n".to_owned());
    (files, ids)
}

/// The blocks of a text, without its words.
fn blocks(doc: &Doc) -> Vec<String> {
    let mut found = Vec::new();
    doc.walk_blocks(&mut |block: &Block| {
        found.push(match &block.kind {
            BlockKind::Heading { level, id, .. } => format!("heading {level} {id}"),
            BlockKind::Paragraph(_) => "paragraph".to_owned(),
            BlockKind::List { start, items, .. } => format!("list {start:?} {}", items.len()),
            BlockKind::Quote(inner) => format!("quote {}", inner.len()),
            BlockKind::Alert { kind, blocks } => format!("alert {kind:?} {}", blocks.len()),
            BlockKind::Table { head, rows, .. } => format!("table {} {}", head.len(), rows.len()),
            BlockKind::Definitions(list) => format!("definitions {}", list.len()),
            BlockKind::Component(Component::Action { to, .. }) => format!("action {to:?}"),
            BlockKind::Component(Component::Chart(chart)) => format!("chart {:?}", chart.data),
            BlockKind::Component(Component::Listing(_)) => "listing".to_owned(),
            BlockKind::Component(Component::Answer { lines }) => format!("answer {lines}"),
            BlockKind::Code { .. } => "code".to_owned(),
            BlockKind::Rule => "rule".to_owned(),
        });
    });
    found
}

/// Where its links lead, its pictures, and the notes it refers to, sorted.
fn targets(doc: &Doc) -> Vec<String> {
    let mut found = Vec::new();
    doc.walk_inlines(&mut |inline| match &inline.kind {
        InlineKind::Link { target, .. } => found.push(format!("{target:?}")),
        InlineKind::Image(image) => found.push(format!("image {:?}", image.source)),
        InlineKind::FootnoteRef(note) => found.push(format!("note {note}")),
        InlineKind::Text(_)
        | InlineKind::SoftBreak
        | InlineKind::HardBreak
        | InlineKind::Emphasis(_)
        | InlineKind::Strong(_)
        | InlineKind::Strikethrough(_)
        | InlineKind::Code(_)
        | InlineKind::Figure(_)
        | InlineKind::Term(_) => {}
    });
    found.sort();
    found
}

/// Pieces that a hostile translator would put together.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "[x](https://evil.example/)",
        "[x](b.md)",
        "[x](#why)",
        "[x](https://report.example/)",
        "[",
        "]",
        "(",
        ")",
        "](b.md)",
        "](javascript:x)",
        "![",
        "![x](p.png)",
        "<b>",
        "</b>",
        "<https://evil.example/>",
        "<",
        ">",
        "[^1]",
        "[^2]",
        "{ $homes }",
        "{ $x }",
        "{ -org }",
        "{ \"",
        "\" }",
        "{ $homes ->\n   *[other] ",
        "\n }",
        "|",
        "\\",
        "`",
        "*",
        "**",
        "~~",
        "&lt;",
        "&#106;",
        "\n",
        "\n    ",
        "# ",
        "- ",
        "{#why}",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\0",
        "x",
        " ",
        "ö",
        "\nslug = b",
        "\n.a = b",
    ]);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

#[test]
fn no_message_changes_a_text() {
    let (files, ids) = project();
    let mut diags = Diagnostics::new();
    let source = super::book(&files, &mut diags).0.pages.remove(0).doc;
    let (shape, known) = (blocks(&source), targets(&source));
    let value = prop_oneof![
        3 => hostile(),
        1 => hostile().prop_map(|text| encode(&text, Syntax::Markdown)),
        1 => nasty().prop_map(|text| encode(&text, Syntax::Markdown)),
        1 => nasty(),
    ];
    let values = prop::collection::vec(value, ids.len());
    let config = Config { cases: 800, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&values, |values| {
        let mut files = files.clone();
        let lines = ids.iter().zip(&values).map(|(id, value)| format!("{id} = {value}\n"));
        files.insert("locales/ar/content/a.ftl".to_owned(), lines.collect());
        let mut diags = Diagnostics::new();
        let (mut book, config, sources) = super::book(&files, &mut diags);
        let messages = Messages::load(&config.languages, &[], &mut diags);
        assemble(&mut book, &sources, &messages, &config, &crate::testing::options(), &mut diags);
        prop_assert!(diags.iter().all(|found| found.severity == Severity::Warning));
        let page = book.pages.iter().find(|page| page.translated.is_some()).unwrap();
        prop_assert_eq!(&blocks(&page.doc), &shape);
        let mut left = known.clone();
        for target in targets(&page.doc) {
            let at = left.iter().position(|known| *known == target);
            prop_assert!(at.is_some(), "{} is new", target);
            left.remove(at.unwrap());
        }
        Ok(())
    });
    outcome.unwrap();
}
