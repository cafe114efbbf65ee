//! gettext's PO: [`write()`] and [`read`]. `msgctxt` is the document and the id, `housing/rents:title`: a text may
//! stand in many documents. The texts are the Markdown itself, since PO has no codes.
//!
//! | here | in the file |
//! |---|---|
//! | missing | an empty `msgstr` |
//! | stale, unknown | `fuzzy`; what the text said in `#| msgid` |
//! | needs review, reviewed | a `msgstr`: gettext does not tell them apart, and a file full of `fuzzy` would hide what is stale |

use std::fmt::Write;
use std::sync::Arc;

use super::{Batch, Document, Incoming, Said, Unit, Words, unreadable};
use crate::diag::Result;
use crate::span::{SourceFile, Span};
use crate::translate::lock::State;

/// The whole batch.
pub(super) fn write(batch: &Batch) -> String {
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    let version = concat!("flygblad ", env!("CARGO_PKG_VERSION"));
    for (name, value) in [
        // When and by whom is for those who translate to say.
        ("Project-Id-Version", ""),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", batch.target.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", &batch.source),
        ("X-Generator", version),
    ] {
        let _ = writeln!(out, "\"{name}: {value}\\n\"");
    }
    for document in &batch.documents {
        for unit in &document.units {
            write_unit(unit, document, &mut out);
        }
    }
    out
}

/// Writing to a string cannot fail.
fn write_unit(unit: &Unit, document: &Document, out: &mut String) {
    let _ = writeln!(out, "\n#. {}", unit.kind.name());
    if let Some(remark) = unit.remark() {
        let _ = writeln!(out, "#. {remark}");
    }
    let place = format!("{}:{}", document.file, unit.line);
    // Isolates hold a name with blanks together, as gettext has it.
    let _ = match place.contains(char::is_whitespace) {
        true => writeln!(out, "#: \u{2068}{place}\u{2069}"),
        false => writeln!(out, "#: {place}"),
    };
    if matches!(unit.state, State::Stale { .. } | State::Unknown) {
        out.push_str("#, fuzzy\n");
    }
    if let Some(old) = unit.old() {
        let _ = writeln!(out, "#| msgid {}", quoted(old));
    }
    let context = format!("{}:{}", document.name, unit.id);
    let target = unit.target.as_ref().map(super::code::Coded::line).unwrap_or_default();
    let _ = writeln!(out, "msgctxt {}", quoted(&context));
    let _ = writeln!(out, "msgid {}", quoted(&unit.source.line()));
    let _ = writeln!(out, "msgstr {}", quoted(&target));
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// An entry while it is read.
#[derive(Default)]
struct Entry {
    at: Option<std::ops::Range<usize>>,
    context: Option<String>,
    id: Option<String>,
    value: Option<String>,
    is_fuzzy: bool,
    has_plural: bool,
}

/// What a quoted line belongs to.
#[derive(Clone, Copy)]
enum Part {
    Context,
    Id,
    Value,
    Other,
}

/// The language of a file, and what is in it.
pub(super) fn read(file: &Arc<SourceFile>) -> Result<(Option<String>, Vec<Incoming>)> {
    let mut reading =
        Reading { file, entry: Entry::default(), part: Part::Other, target: None, units: Vec::new() };
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        let line = line.trim_start_matches('\u{feff}').trim();
        if reading.line(line, range.clone()).is_none() {
            let why = "expected `msgctxt`, `msgid`, `msgstr` or a comment, each text between quotes";
            return Err(unreadable(why).at(Span::new(file, range)));
        }
    }
    reading.finish();
    Ok((reading.target, reading.units))
}

struct Reading<'f> {
    file: &'f Arc<SourceFile>,
    entry: Entry,
    part: Part,
    target: Option<String>,
    units: Vec<Incoming>,
}

impl Reading<'_> {
    /// `None` when the line is none of PO.
    fn line(&mut self, line: &str, range: std::ops::Range<usize>) -> Option<()> {
        let ended = self.entry.value.is_some();
        if line.is_empty() || line.starts_with('#') {
            if ended {
                self.finish();
            }
            if let Some(flags) = line.strip_prefix("#,") {
                self.entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            return Some(());
        }
        if line.starts_with('"') {
            let more = unquoted(line)?;
            let entry = &mut self.entry;
            let into = match self.part {
                Part::Context => entry.context.as_mut(),
                Part::Id => entry.id.as_mut(),
                Part::Value => entry.value.as_mut(),
                Part::Other => None,
            };
            if let Some(into) = into {
                into.push_str(&more);
            }
            return Some(());
        }
        let (keyword, text) = line.split_at(line.find('"')?);
        let text = unquoted(text)?;
        if ended && matches!(keyword.trim_end(), "msgctxt" | "msgid") {
            self.finish();
        }
        let entry = &mut self.entry;
        entry.at.get_or_insert(range);
        self.part = match keyword.trim_end() {
            "msgctxt" => {
                entry.context = Some(text);
                Part::Context
            }
            "msgid" => {
                entry.id = Some(text);
                Part::Id
            }
            "msgstr" => {
                entry.value = Some(text);
                Part::Value
            }
            "msgid_plural" => {
                entry.has_plural = true;
                Part::Other
            }
            keyword if keyword.starts_with("msgstr[") => {
                entry.value.get_or_insert_default();
                entry.has_plural = true;
                Part::Other
            }
            _ => return None,
        };
        Some(())
    }

    /// Takes the entry that was read.
    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.part = Part::Other;
        let (Some(id), Some(value)) = (entry.id, entry.value) else { return };
        if id.is_empty() && entry.context.is_none() {
            let language = value.lines().find_map(|line| line.strip_prefix("Language:"));
            self.target = language.map(|code| code.trim().replace('_', "-")).filter(|code| !code.is_empty());
            return;
        }
        let context = entry.context.unwrap_or_default();
        let (original, name) = context.rsplit_once(':').unwrap_or(("", &context));
        let target = match (entry.has_plural, value.is_empty()) {
            (true, _) => Words::Broken("has plural forms of gettext, which cannot be taken over".to_owned()),
            (false, true) => Words::None,
            (false, false) => Words::Line(value),
        };
        let said = match (&target, entry.is_fuzzy) {
            (Words::None, _) => Said::Untranslated,
            (_, true) => Said::Guessed,
            (_, false) => Said::Translated,
        };
        self.units.push(Incoming {
            original: original.to_owned(),
            id: name.to_owned(),
            source: Words::Line(id),
            target,
            said,
            span: Span::new(self.file, entry.at.unwrap_or_default()),
        });
    }
}

/// What stands between quotes.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"').filter(|_| text.len() > 1)?;
    let mut out = String::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return None,
            '\\' => match letters.next()? {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                other => out.push(other),
            },
            other => out.push(other),
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn check(text: &str, expected: &[(&str, &str, &str, Said)]) {
        let (_, units) = read(&SourceFile::new(SourcePath::new("a.po"), text)).unwrap();
        let shown = |words: &Words| match words {
            Words::Line(text) => text.clone(),
            other @ (Words::None | Words::Pieces(_) | Words::Broken(_)) => format!("{other:?}"),
        };
        let found: Vec<_> =
            units.iter().map(|u| (u.id.as_str(), shown(&u.source), shown(&u.target), u.said)).collect();
        let expected: Vec<_> =
            expected.iter().map(|(id, a, b, said)| (*id, (*a).to_owned(), (*b).to_owned(), *said)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_other_tools_write() {
        check(
            "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\n#, fuzzy, c-format\n#| msgid \"x\"\nmsgctxt \"a:b\"\nmsgid \"\"\n\"one \"\n\"\\\"two\\\"\"\nmsgstr \"\"\n\"three\"\nmsgctxt \"a:c\"\nmsgid \"d\\\\\"\nmsgstr \"\"\n#~ msgid \"old\"\n#~ msgstr \"gone\"\n",
            &[("b", "one \"two\"", "three", Said::Guessed), ("c", "d\\", "None", Said::Untranslated)],
        );
    }

    #[test]
    fn what_is_no_po() {
        for text in ["msgid a", "msgid \"a", "msgid \"a\"\"", "nonsense \"a\"", "msgid \"\\\""] {
            assert!(read(&SourceFile::new(SourcePath::new("a.po"), text)).is_err(), "{text}");
        }
    }
}
