//! XLIFF 2.1: [`write()`] and [`read`]. Marks with words in them are `<pc>`, everything else `<ph>`; how each is
//! written in Markdown stands in `<originalData>`.
//!
//! | here | in the file |
//! |---|---|
//! | missing | `initial` |
//! | stale, unknown | `translated`, sub-state `flygblad:stale` or `flygblad:unknown`; what the text said in a note |
//! | needs review | `translated` |
//! | reviewed | `reviewed` |

use std::sync::Arc;

use super::code::{Code, Coded, Piece};
use super::xliff1::number;
use super::xml::{Element, Node, Out};
use super::{Batch, Document, Incoming, Said, Unit, Words};
use crate::doc::InlineKind;
use crate::span::SourceFile;
use crate::translate::lock::State;

/// The whole batch.
pub(super) fn write(batch: &Batch) -> String {
    let mut out = Out::new();
    // The namespace of 2.1 is that of 2.0.
    let namespace = ("xmlns", "urn:oasis:names:tc:xliff:document:2.0");
    out.open(
        "xliff",
        &[namespace, ("version", "2.1"), ("srcLang", &batch.source), ("trgLang", &batch.target)],
    );
    for (number, document) in (1..).zip(&batch.documents) {
        let id = format!("f{number}");
        out.open("file", &[("id", &id), ("original", document.file.as_str())]);
        for unit in &document.units {
            write_unit(unit, document, &mut out);
        }
        out.close();
    }
    out.finish()
}

fn write_unit(unit: &Unit, document: &Document, out: &mut Out) {
    out.open("unit", &[("id", &unit.id), ("name", &unit.id)]);
    out.open("notes", &[]);
    let place = format!("{}, {}:{}", unit.kind.name(), document.file, unit.line);
    out.leaf("note", &[("category", "location")], &place);
    if let Some(remark) = unit.remark() {
        out.leaf("note", &[("category", "stale")], &remark);
    }
    out.close();
    let mut data = Data::default();
    for coded in std::iter::once(&unit.source).chain(&unit.target) {
        coded.codes.iter().for_each(|(_, code)| data.add(code));
    }
    if !data.written.is_empty() {
        out.open("originalData", &[]);
        for (number, text) in (1..).zip(&data.written) {
            let id = format!("d{number}");
            out.leaf("data", &[("id", &id)], text);
        }
        out.close();
    }
    let attributes: &[_] = match unit.state {
        State::Missing => &[("state", "initial")],
        State::Stale { .. } => &[("state", "translated"), ("subState", "flygblad:stale")],
        State::Unknown => &[("state", "translated"), ("subState", "flygblad:unknown")],
        State::NeedsReview => &[("state", "translated")],
        State::Reviewed => &[("state", "reviewed")],
    };
    out.open("segment", attributes);
    out.around("source", &[("xml:space", "preserve")], |out| pieces(&unit.source, &data, out));
    if let Some(target) = &unit.target {
        out.around("target", &[("xml:space", "preserve")], |out| pieces(target, &data, out));
    }
    out.close();
    out.close();
}

/// How the codes of a unit are written, each once.
#[derive(Default)]
struct Data {
    written: Vec<String>,
}

impl Data {
    fn add(&mut self, code: &Code) {
        for text in std::iter::once(&code.open).chain(&code.close) {
            if !self.written.contains(text) {
                self.written.push(text.clone());
            }
        }
    }

    fn id(&self, text: &str) -> String {
        let index = self.written.iter().position(|known| known == text);
        format!("d{}", index.map_or(0, |index| index + 1))
    }
}

fn pieces(coded: &Coded, data: &Data, out: &mut Out) {
    for piece in &coded.pieces {
        match piece {
            Piece::Text(text) => out.text(text),
            Piece::Close(_) => out.end("pc"),
            Piece::Open(id) | Piece::Alone(id) => {
                let (id, Some(code)) = (id.to_string(), coded.code(*id)) else { continue };
                let (start, removable) = (data.id(&code.open), if code.is_needed() { "no" } else { "yes" });
                let shared = [("id", id.as_str()), ("type", kind(code)), ("canDelete", removable)];
                match &code.close {
                    Some(close) => {
                        let end = data.id(close);
                        let more = [("dataRefStart", start.as_str()), ("dataRefEnd", &end)];
                        out.start("pc", &[&shared[..], &more].concat());
                    }
                    None => {
                        let more = [("dataRef", start.as_str()), ("disp", code.open.trim_end())];
                        out.empty("ph", &[&shared[..], &more].concat());
                    }
                }
            }
        }
    }
}

fn kind(code: &Code) -> &'static str {
    match code.kind {
        InlineKind::Emphasis(_)
        | InlineKind::Strong(_)
        | InlineKind::Strikethrough(_)
        | InlineKind::HardBreak
        | InlineKind::Text(_)
        | InlineKind::SoftBreak => "fmt",
        InlineKind::Link { .. } | InlineKind::FootnoteRef(_) => "link",
        InlineKind::Image(_) => "image",
        InlineKind::Code(_) => "other",
        InlineKind::Figure(_) | InlineKind::Term(_) => "ui",
    }
}

/// The language of a file, and what is in it.
pub(super) fn read(root: &Element, file: &Arc<SourceFile>) -> (Option<String>, Vec<Incoming>) {
    let mut units = Vec::new();
    for part in root.children().filter(|child| child.name == "file") {
        let mut found = Vec::new();
        part.all("unit", &mut found);
        let original = part.attribute("original").unwrap_or_default();
        units.extend(found.into_iter().map(|unit| incoming(unit, original, file)));
    }
    (root.attribute("trgLang").map(str::to_owned), units)
}

/// A unit, which other tools may have cut into segments: it is put together again.
fn incoming(unit: &Element, original: &str, file: &Arc<SourceFile>) -> Incoming {
    let mut data = Vec::new();
    unit.all("data", &mut data);
    let (mut source, mut target) = (Ok(Vec::new()), Ok(Vec::new()));
    let mut said = Said::Reviewed;
    for segment in unit.children().filter(|child| matches!(child.name.as_str(), "segment" | "ignorable")) {
        source = source.and_then(|found| collect(segment.child("source"), &data, found));
        let between = segment.name == "ignorable";
        let words = segment.child("target").or_else(|| segment.child("source").filter(|_| between));
        target = target.and_then(|found| collect(words, &data, found));
        if !between {
            said = said.min(said_of(segment));
        }
    }
    let words = |found: std::result::Result<Vec<_>, String>| match found {
        Err(why) => Words::Broken(why),
        Ok(found) if found.is_empty() => Words::None,
        Ok(found) => Words::Pieces(found),
    };
    Incoming {
        original: original.to_owned(),
        id: unit.attribute("id").unwrap_or_default().to_owned(),
        source: words(source),
        target: words(target),
        said,
        span: unit.span(file),
    }
}

fn said_of(segment: &Element) -> Said {
    match (segment.attribute("state"), segment.attribute("subState")) {
        (None, _) if segment.child("target").is_none() => Said::Untranslated,
        (Some("reviewed" | "final"), _) => Said::Reviewed,
        (_, Some("flygblad:stale" | "flygblad:unknown")) => Said::Unsure,
        (Some("initial"), _) => Said::Untranslated,
        // Without a state a segment is `initial`, but not all tools write down what they do.
        (_, _) => Said::Translated,
    }
}

type Found = Vec<(Piece, String)>;

fn collect(
    element: Option<&Element>,
    data: &[&Element],
    mut found: Found,
) -> std::result::Result<Found, String> {
    let text = |element: &Element| match element.nodes.first() {
        Some(Node::Text(text)) => text.clone(),
        Some(Node::Element(_)) | None => String::new(),
    };
    let of = |code: &Element, name: &str| {
        let entry = data.iter().find(|entry| entry.attribute("id") == code.attribute(name));
        entry.map(|entry| text(entry)).unwrap_or_default()
    };
    for node in element.iter().flat_map(|element| &element.nodes) {
        let inner = match node {
            Node::Text(text) => {
                found.push((Piece::Text(text.clone()), String::new()));
                continue;
            }
            Node::Element(inner) => inner,
        };
        match inner.name.as_str() {
            "mrk" => found = collect(Some(inner), data, found)?,
            "sm" | "em" => {}
            "pc" => {
                let id = number(inner)?;
                found.push((Piece::Open(id), of(inner, "dataRefStart")));
                found = collect(Some(inner), data, found)?;
                found.push((Piece::Close(id), of(inner, "dataRefEnd")));
            }
            // A `<pc>` that was cut in two.
            "sc" => found.push((Piece::Open(number(inner)?), of(inner, "dataRef"))),
            "ec" => {
                let id = inner.attribute("startRef").or_else(|| inner.attribute("id")).unwrap_or_default();
                let id = id.parse().map_err(|_| format!("has a code `{id}` that the text has not"))?;
                found.push((Piece::Close(id), of(inner, "dataRef")));
            }
            "ph" => found.push((Piece::Alone(number(inner)?), of(inner, "dataRef"))),
            name => return Err(format!("has `<{name}>` in it, which was not in the file that was exported")),
        }
    }
    Ok(found)
}
