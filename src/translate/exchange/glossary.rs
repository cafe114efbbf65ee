//! The words that a group has agreed on: `locales/glossary.csv`, a table that any spreadsheet opens.
//!
//! ```csv
//! term,avoid,note,en,ar
//! hyresrätt,hyreslägenhet|hyra,a home that is rented,rental flat|rented home,شقة إيجار
//! ```
//!
//! Several words for one thing stand in one field with `|` between them. A column whose heading is no language of the
//! site is kept as it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::diff::marked;
use crate::diag::{Diagnostic, Diagnostics};
use crate::span::{SourceFile, Span};

/// Where it is.
pub const PATH: &str = "locales/glossary.csv";

/// The columns before those of the languages.
const COLUMNS: [&str; 3] = ["term", "avoid", "note"];

/// A glossary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glossary {
    /// The tags of the languages that have a column, in the order of the columns.
    pub languages: Vec<String>,
    /// The terms, in the order of the rows.
    pub terms: Vec<Term>,
}

/// A thing that has a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is called in the source language.
    pub term: String,
    /// What it is not to be called, in any language.
    pub avoid: Vec<String>,
    /// What there is to know about it.
    pub note: String,
    /// What it is called in each language that has a name for it, the best name first.
    pub names: BTreeMap<String, Vec<String>>,
    /// The row it stands in.
    pub span: Span,
}

/// Whether a text may be a glossary: its first line begins with `term`.
pub(super) fn is_glossary(text: &str) -> bool {
    let first = text.split([',', ';', '\t', '\n', '\r']).next().unwrap_or_default();
    first.trim().trim_matches('"').eq_ignore_ascii_case(COLUMNS[0])
}

impl Glossary {
    /// Reads a glossary. `None` when it is none; a row that cannot be used is reported and left out.
    pub fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
        let skipped = usize::from(file.text.starts_with('\u{feff}')) * '\u{feff}'.len_utf8();
        let text = &file.text[skipped..];
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let head: Vec<String> = match reader.headers() {
            Ok(head) => head.iter().map(str::to_owned).collect(),
            Err(_) => Vec::new(),
        };
        let first = Span::new(file, skipped..skipped + text.lines().next().map_or(0, str::len));
        let column = |name: &str| head.iter().position(|known| known.eq_ignore_ascii_case(name));
        let Some(term) = column(COLUMNS[0]) else {
            diags.push(bad("a glossary has a column `term`").at(first));
            return None;
        };
        let (avoid, note) = (column(COLUMNS[1]), column(COLUMNS[2]));
        let is_language = |name: &&String| !COLUMNS.iter().any(|known| name.eq_ignore_ascii_case(known));
        let languages: Vec<String> =
            head.iter().filter(is_language).filter(|name| !name.is_empty()).cloned().collect();
        if let Some(formula) = head.iter().find(|name| is_formula(name)) {
            diags.push(formula_in(formula).at(first));
            return None;
        }
        let mut glossary = Self { languages, terms: Vec::new() };
        for record in reader.records() {
            let (record, span) = match record {
                Ok(record) => {
                    let span = row(file, &record, skipped);
                    (record, span)
                }
                Err(error) => {
                    diags.push(bad(&format!("the table cannot be read: {error}")).at(first.clone()));
                    return None;
                }
            };
            let field =
                |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default();
            let names = glossary.languages.iter().filter_map(|code| {
                let names = several(field(column(code)));
                (!names.is_empty()).then(|| (code.clone(), names))
            });
            let new = Term {
                term: field(Some(term)).to_owned(),
                avoid: several(field(avoid)),
                note: field(note).to_owned(),
                names: names.collect(),
                span,
            };
            glossary.add(new, &record, diags);
        }
        Some(glossary)
    }

    fn add(&mut self, new: Term, record: &csv::StringRecord, diags: &mut Diagnostics) {
        if let Some(formula) = record.iter().find(|field| is_formula(field)) {
            diags.push(formula_in(formula).at(new.span));
        } else if new.term.is_empty() {
            if record.iter().any(|field| !field.is_empty()) {
                diags.push(bad("a row says nothing in the column `term`").at(new.span));
            }
        } else if let Some(known) = self.get(&new.term) {
            let line = known.span.line_column().0;
            diags.push(bad(&format!("`{}` is in line {line} already", new.term)).at(new.span));
        } else {
            self.terms.push(new);
        }
    }

    /// The row of a term.
    pub fn get(&self, term: &str) -> Option<&Term> {
        self.terms.iter().find(|known| known.term == term)
    }

    /// The file.
    pub fn write(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let head = COLUMNS.into_iter().chain(self.languages.iter().map(String::as_str));
        writer.write_record(head).expect("memory takes what it is given");
        for term in &self.terms {
            let own = [term.term.clone(), term.avoid.join("|"), term.note.clone()];
            let names = |code: &String| term.names.get(code).map(|names| names.join("|")).unwrap_or_default();
            let row = own.into_iter().chain(self.languages.iter().map(names));
            writer.write_record(row).expect("every row has a field for each column");
        }
        let bytes = writer.into_inner().expect("memory takes what it is given");
        String::from_utf8(bytes).expect("only strings were written")
    }

    /// Takes over what `other` says and this one does not, or says otherwise; what `other` leaves empty stays.
    /// Tells what changed, a line for each.
    pub fn merge(&mut self, other: Self) -> Vec<String> {
        let mut told = Vec::new();
        for code in other.languages {
            if !self.languages.contains(&code) {
                self.languages.push(code);
            }
        }
        for new in other.terms {
            let Some(known) = self.terms.iter_mut().find(|known| known.term == new.term) else {
                told.push(format!("{{+{}+}}", new.term));
                self.terms.push(new);
                continue;
            };
            let mut tell = |column: &str, old: String, new: String| {
                told.push(format!("{}, {column}: {}", known.term, marked(&old, &new)));
            };
            if !new.avoid.is_empty() && new.avoid != known.avoid {
                tell(COLUMNS[1], known.avoid.join("|"), new.avoid.join("|"));
                known.avoid = new.avoid;
            }
            if !new.note.is_empty() && new.note != known.note {
                tell(COLUMNS[2], known.note.clone(), new.note.clone());
                known.note = new.note;
            }
            for (code, names) in new.names {
                let old = known.names.entry(code.clone()).or_default();
                if *old != names {
                    tell(&code, old.join("|"), names.join("|"));
                    *old = names;
                }
            }
        }
        told
    }
}

/// `;` or a tab where the head has more of them than commas, as some spreadsheets write it.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |sign: u8| head.bytes().filter(|byte| *byte == sign).count();
    [b';', b'\t'].into_iter().find(|sign| count(*sign) > count(b',')).unwrap_or(b',')
}

/// What somebody sent is opened in a spreadsheet by somebody else, and must not do anything there.
fn is_formula(field: &str) -> bool {
    field.starts_with(['=', '+', '-', '@'])
}

fn several(field: &str) -> Vec<String> {
    field.split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn row(file: &Arc<SourceFile>, record: &csv::StringRecord, skipped: usize) -> Span {
    let start = record.position().map_or(0, |place| usize::try_from(place.byte()).unwrap_or(usize::MAX));
    let rest = file.text.get(skipped.saturating_add(start)..).unwrap_or_default();
    let from = file.text.len() - rest.trim_start_matches(['\r', '\n']).len();
    Span::new(file, from..from + file.text[from..].lines().next().map_or(0, str::len))
}

fn formula_in(field: &str) -> Box<Diagnostic> {
    Diagnostic::error("bad-glossary", format!("`{field}` would be a formula in a spreadsheet"))
        .hint("let no field begin with `=`, `+`, `-` or `@`")
}

fn bad(message: &str) -> Box<Diagnostic> {
    Diagnostic::error("bad-glossary", message).hint(
        "the first row is `term,avoid,note` and a language in each column after it; each further row is a term, once",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;
    use crate::testing::report;

    fn check(csv: &str, expected: &str) {
        let mut diags = Diagnostics::new();
        let glossary = Glossary::read(&SourceFile::new(SourcePath::new(PATH), csv), &mut diags);
        let said: Vec<String> =
            report(&diags).lines().map(|line| line.split(" | ").next().unwrap().into()).collect();
        let shown = glossary.map(|glossary| glossary.write()).unwrap_or_default();
        assert_eq!([said.join("\n"), shown].join("\n"), expected);
    }

    #[test]
    fn tables_of_all_spreadsheets_are_read() {
        let expected = "\nterm,avoid,note,ar,en\nhyra,avgift|taxa,\"a, b\",إيجار,rent|rents\n";
        check("term,avoid,note,ar,en\nhyra,avgift|taxa,\"a, b\",إيجار,rent|rents\n", expected);
        check(
            "\u{feff}term;avoid;note;ar;en\r\nhyra;avgift | taxa;\"a, b\";إيجار;rent| rents\r\n;;;;\r\n",
            expected,
        );
        check("Term\tnote\tar\ten\tavoid\nhyra\ta, b\tإيجار\trent|rents\tavgift|taxa\n", expected);
        check("term,en\nhyra\nhus,house,more\n", "\nterm,avoid,note,en\nhyra,,,\nhus,,,house\n");
    }

    #[test]
    fn faults_are_told_with_their_line() {
        check("word,en\nhyra,rent\n", "1:1 bad-glossary: a glossary has a column `term`\n");
        check(
            "term,en\nhyra,rent\n,x\nhyra,fee\n\"a\nb\",@x\n",
            "3:1 bad-glossary: a row says nothing in the column `term`\n\
             4:1 bad-glossary: `hyra` is in line 2 already\n\
             5:1 bad-glossary: `@x` would be a formula in a spreadsheet\n\
             term,avoid,note,en\nhyra,,,rent\n",
        );
        check("term,en\n\"hyra,rent\n", "\nterm,avoid,note,en\n\"hyra,rent\",,,\n");
    }

    #[test]
    fn what_is_left_empty_stays() {
        let read = |csv: &str| {
            let file = SourceFile::new(SourcePath::new(PATH), csv);
            Glossary::read(&file, &mut Diagnostics::new()).unwrap()
        };
        let mut glossary = read("term,avoid,note,en\nhyra,avgift,n,rent\n");
        let told = glossary.merge(read("term,fi,en\nhyra,vuokra,\nhus,talo,house\n"));
        assert_eq!(told, ["hyra, fi: {+vuokra+}", "{+hus+}"]);
        assert_eq!(glossary.write(), "term,avoid,note,en,fi\nhyra,avgift,n,rent,vuokra\nhus,,,house,talo\n");
    }
}
