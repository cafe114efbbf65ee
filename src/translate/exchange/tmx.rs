//! TMX 1.4, a memory of translations for other programs: [`write()`]. Only what is translated and not older than
//! its text. Nothing says when: that is not known.

use super::code::{Coded, Piece};
use super::xml::Out;
use super::{Batch, Unit};
use crate::translate::lock::State;

/// The whole batch.
pub(super) fn write(batch: &Batch) -> String {
    let mut out = Out::new();
    out.open("tmx", &[("version", "1.4")]);
    let tool = [("creationtool", "flygblad"), ("creationtoolversion", env!("CARGO_PKG_VERSION"))];
    let kinds = [("segtype", "paragraph"), ("o-tmf", "flygblad"), ("datatype", "x-markdown")];
    let languages = [("adminlang", "en"), ("srclang", batch.source.as_str())];
    out.leaf("header", &[&tool[..], &kinds, &languages].concat(), "");
    out.open("body", &[]);
    for document in &batch.documents {
        for unit in &document.units {
            let Some(target) = unit.target.as_ref().filter(|_| is_known(unit)) else { continue };
            let id = format!("{}:{}", document.name, unit.id);
            out.open("tu", &[("tuid", &id)]);
            variant(&batch.source, &unit.source, &mut out);
            variant(&batch.target, target, &mut out);
            out.close();
        }
    }
    out.finish()
}

/// Whether a unit is for the memory.
pub(super) fn is_known(unit: &Unit) -> bool {
    match unit.state {
        State::NeedsReview | State::Reviewed => true,
        State::Missing | State::Stale { .. } | State::Unknown => false,
    }
}

fn variant(language: &str, coded: &Coded, out: &mut Out) {
    out.open("tuv", &[("xml:lang", language)]);
    out.around("seg", &[], |out| {
        for piece in &coded.pieces {
            let (Piece::Open(id) | Piece::Close(id) | Piece::Alone(id)) = piece else {
                if let Piece::Text(text) = piece {
                    out.text(text);
                }
                continue;
            };
            let (id, Some(code)) = (id.to_string(), coded.code(*id)) else { continue };
            let (name, attributes, text) = match piece {
                Piece::Open(_) => ("bpt", vec![("i", &*id), ("x", &id), ("type", code.name())], &code.open),
                Piece::Close(_) => ("ept", vec![("i", &*id)], code.close.as_ref().unwrap_or(&code.open)),
                Piece::Alone(_) | Piece::Text(_) => {
                    ("ph", vec![("x", &*id), ("type", code.name())], &code.open)
                }
            };
            out.start(name, &attributes);
            out.text(text);
            out.end(name);
        }
    });
    out.close();
}
