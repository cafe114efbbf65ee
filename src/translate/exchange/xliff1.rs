//! XLIFF 1.2: [`write()`] and [`read`]. One `<file>` a document; marks with words in them are `<g>`, everything else
//! `<x>`.
//!
//! | here | in the file |
//! |---|---|
//! | missing | `needs-translation` |
//! | stale, unknown | `needs-review-translation`; what the text said in `<alt-trans>` and in a note |
//! | needs review | `translated` |
//! | reviewed | `final`, `approved="yes"` |

use std::sync::Arc;

use super::code::{Coded, Piece};
use super::xml::{Attributes, Element, Node, Out};
use super::{Batch, Document, Incoming, Said, Unit, Words, unreadable};
use crate::diag::Result;
use crate::span::SourceFile;
use crate::translate::lock::State;

/// The whole batch.
pub(super) fn write(batch: &Batch) -> String {
    let mut out = Out::new();
    out.open("xliff", &[("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")]);
    for document in &batch.documents {
        let languages = [("source-language", batch.source.as_str()), ("target-language", &batch.target)];
        let [source, target] = languages;
        let original = ("original", document.file.as_str());
        out.open("file", &[original, source, target, ("datatype", "x-markdown")]);
        out.open("body", &[]);
        for unit in &document.units {
            write_unit(unit, document, &mut out);
        }
        out.close();
        out.close();
    }
    out.finish()
}

fn write_unit(unit: &Unit, document: &Document, out: &mut Out) {
    let state = match unit.state {
        State::Missing => "needs-translation",
        State::Stale { .. } | State::Unknown => "needs-review-translation",
        State::NeedsReview => "translated",
        State::Reviewed => "final",
    };
    let mut attributes = vec![("id", unit.id.as_str()), ("xml:space", "preserve")];
    if unit.state == State::Reviewed {
        attributes.push(("approved", "yes"));
    }
    out.open("trans-unit", &attributes);
    out.around("source", &[], |out| pieces(&unit.source, out));
    match &unit.target {
        Some(target) => out.around("target", &[("state", state)], |out| pieces(target, out)),
        None => out.leaf("target", &[("state", state)], ""),
    }
    out.open("context-group", &[("purpose", "location")]);
    out.leaf("context", &[("context-type", "sourcefile")], document.file.as_str());
    out.leaf("context", &[("context-type", "linenumber")], &unit.line.to_string());
    out.close();
    let developer = [("from", "developer")];
    out.leaf("note", &developer, &format!("{}, {}:{}", unit.kind.name(), document.file, unit.line));
    if let Some(remark) = unit.remark() {
        out.leaf("note", &developer, &remark);
    }
    if let (Some(old), Some(target)) = (unit.old(), &unit.target) {
        out.open("alt-trans", &[("alttranstype", "previous-version")]);
        out.leaf("source", &[], old);
        out.leaf("target", &[], &target.line());
        out.close();
    }
    out.close();
}

fn pieces(coded: &Coded, out: &mut Out) {
    for piece in &coded.pieces {
        let (Piece::Open(id) | Piece::Close(id) | Piece::Alone(id)) = piece else {
            if let Piece::Text(text) = piece {
                out.text(text);
            }
            continue;
        };
        let (id, Some(code)) = (id.to_string(), coded.code(*id)) else { continue };
        let shown = code.shown();
        let attributes: Attributes<'_> = &[("id", &id), ("ctype", code.name()), ("equiv-text", &shown)];
        match piece {
            // Where a link leads is worth knowing; that bold is bold is not.
            Piece::Open(_) if !code.is_needed() => out.start("g", &attributes[..2]),
            Piece::Open(_) => out.start("g", attributes),
            Piece::Close(_) => out.end("g"),
            Piece::Alone(_) | Piece::Text(_) => out.empty("x", attributes),
        }
    }
}

/// The language of a file, and what is in it.
pub(super) fn read(root: &Element, file: &Arc<SourceFile>) -> Result<(Option<String>, Vec<Incoming>)> {
    let mut target: Option<String> = None;
    let mut units = Vec::new();
    for part in root.children().filter(|child| child.name == "file") {
        let language = part.attribute("target-language").map(str::to_owned);
        if let (Some(known), Some(other)) = (&target, &language)
            && known != other
        {
            let why = format!("it holds translations into `{known}` and into `{other}`");
            return Err(unreadable(&why).at(part.span(file)));
        }
        target = target.or(language);
        let mut found = Vec::new();
        part.all("trans-unit", &mut found);
        let original = part.attribute("original").unwrap_or_default();
        units.extend(found.into_iter().map(|unit| incoming(unit, original, file)));
    }
    Ok((target, units))
}

fn incoming(unit: &Element, original: &str, file: &Arc<SourceFile>) -> Incoming {
    let state = unit.child("target").and_then(|target| target.attribute("state"));
    let target = words(unit.child("target"));
    let said = match (state, unit.attribute("approved")) {
        (None, _) if target == Words::None => Said::Untranslated,
        (Some("final" | "signed-off"), _) | (None, Some("yes")) => Said::Reviewed,
        (Some("new" | "needs-translation"), _) => Said::Untranslated,
        (Some(state), _) if state.starts_with("needs-") => Said::Unsure,
        // Some tools approve of all that is translated: that somebody else has looked at it is not said.
        (Some(_) | None, _) => Said::Translated,
    };
    Incoming {
        original: original.to_owned(),
        id: unit.attribute("id").unwrap_or_default().to_owned(),
        source: words(unit.child("source")),
        target,
        said,
        span: unit.span(file),
    }
}

fn words(element: Option<&Element>) -> Words {
    let mut found = Vec::new();
    match element.map(|element| collect(element, &mut found)) {
        Some(Err(why)) => Words::Broken(why),
        Some(Ok(())) if !found.is_empty() => Words::Pieces(found),
        Some(Ok(())) | None => Words::None,
    }
}

fn collect(element: &Element, found: &mut Vec<(Piece, String)>) -> std::result::Result<(), String> {
    for node in &element.nodes {
        let inner = match node {
            Node::Text(text) => {
                found.push((Piece::Text(text.clone()), String::new()));
                continue;
            }
            Node::Element(inner) => inner,
        };
        let shown = inner.attribute("equiv-text").unwrap_or_default().to_owned();
        match inner.name.as_str() {
            // What other tools set round words means nothing here.
            "mrk" => collect(inner, found)?,
            "g" => {
                let id = number(inner)?;
                let sign = match inner.attribute("ctype") {
                    Some("italic") => "*",
                    Some("bold") => "**",
                    Some("x-strikethrough") => "~~",
                    Some(_) | None => "",
                };
                found.push((Piece::Open(id), sign.to_owned()));
                collect(inner, found)?;
                found.push((Piece::Close(id), sign.to_owned()));
            }
            "x" => found.push((Piece::Alone(number(inner)?), shown)),
            name => return Err(format!("has `<{name}>` in it, which was not in the file that was exported")),
        }
    }
    Ok(())
}

/// The number of a code.
pub(super) fn number(code: &Element) -> std::result::Result<u32, String> {
    let id = code.attribute("id").unwrap_or_default();
    id.parse().map_err(|_| format!("has a code `{id}` that the text has not"))
}
