//! A table of proposals, from any spreadsheet, as texts with front matter. Entry point: [`read`]. It knows no disk.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::format::describe;
use crate::page::{Date, ProposalForm, ProposalStatus};
use crate::parse::{is_slug, slugify};
use crate::schema::suggest;
use crate::span::{SourceFile, Span};

/// The columns that there may be: the keys of the front matter, the text, and the name of the file.
const COLUMNS: [&str; 15] = [
    "title",
    "form",
    "place",
    "body",
    "date",
    "authors",
    "status",
    "language",
    "licence",
    "description",
    "tags",
    "attachments",
    "updated",
    "text",
    "file",
];

/// Names that a text cannot have, because they mean something else in a folder.
const TAKEN: [&str; 4] = ["index", "readme", "summary", "list"];

/// A row as a text.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    /// The line that it begins in, from 1.
    pub(super) line: usize,
    /// Where it is, for messages.
    pub(super) span: Span,
    /// The name of its file, without `.md`.
    pub(super) name: String,
    /// The Markdown with its front matter.
    pub(super) text: String,
}

/// Reads every row; one that cannot be a proposal is reported and left out.
pub(super) fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Vec<Row> {
    let skipped = usize::from(file.text.starts_with('\u{feff}')) * '\u{feff}'.len_utf8();
    let text = &file.text[skipped..];
    let head = text.lines().next().unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(head))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let at_head = Span::new(file, skipped..skipped + head.len());
    let names = reader.headers().map(|names| names.iter().map(str::to_lowercase).collect());
    let names: Vec<String> = names.unwrap_or_default();
    check_head(&names, &at_head, diags);
    if diags.has_errors() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut used = BTreeSet::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let error = Diagnostic::error("bad-row", format!("the table cannot be read: {error}"));
                diags.push(error.at(at_head.clone()).hint("save it again as CSV in UTF-8"));
                return rows;
            }
        };
        if record.iter().all(str::is_empty) {
            continue;
        }
        let span = span(file, &record, skipped);
        let mut reader = Reader { names: &names, record: &record, span: &span, diags: Diagnostics::new() };
        rows.extend(reader.row(&mut used));
        diags.append(reader.diags);
    }
    if rows.is_empty() && !diags.has_errors() {
        let error = Diagnostic::error("bad-row", "the table has no rows").at(at_head);
        diags.push(error.hint("write a proposal in each row below the names of the columns"));
    }
    rows
}

/// What parts the fields: commas, or what a spreadsheet writes where decimals have commas.
fn delimiter(head: &str) -> u8 {
    let count = |mark: char| head.matches(mark).count();
    let marks = [(count(','), b','), (count(';'), b';'), (count('\t'), b'\t')];
    marks.into_iter().max_by_key(|(times, mark)| (*times, *mark == b',')).map_or(b',', |(_, mark)| mark)
}

fn check_head(names: &[String], at: &Span, diags: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !COLUMNS.contains(&name.as_str()) {
            let error =
                Diagnostic::error("unknown-column", format!("unknown column `{name}`")).at(at.clone());
            diags.push(suggest(error, name, &COLUMNS, "the columns are"));
        } else if !seen.insert(name) {
            let error = Diagnostic::error("unknown-column", format!("there are two columns `{name}`"));
            diags.push(error.at(at.clone()).hint("remove one of the two"));
        }
    }
    for needed in ["title", "form", "place"].iter().filter(|needed| !names.iter().any(|name| name == *needed))
    {
        let error = Diagnostic::error("missing-column", format!("there is no column `{needed}`"));
        diags.push(
            error
                .at(at.clone())
                .hint("the first row names the columns; `title`, `form` and `place` must be there"),
        );
    }
}

/// The first line of a row.
fn span(file: &Arc<SourceFile>, record: &csv::StringRecord, skipped: usize) -> Span {
    let start = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(0) + skipped;
    let rest = file.text.get(start..).unwrap_or_default();
    // Between two rows there may be line ends that belong to neither.
    let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
    let line = rest.trim_start_matches(['\r', '\n']).lines().next().map_or(0, str::len);
    Span::new(file, start + blank..start + blank + line)
}

/// Reads one row.
struct Reader<'r> {
    names: &'r [String],
    record: &'r csv::StringRecord,
    span: &'r Span,
    diags: Diagnostics,
}

impl Reader<'_> {
    fn field(&self, name: &str) -> Option<&str> {
        let at = self.names.iter().position(|known| known == name)?;
        self.record.get(at).map(str::trim).filter(|field| !field.is_empty())
    }

    fn bad(&mut self, message: String, hint: &str) {
        self.diags.push(Diagnostic::error("bad-row", message).at(self.span.clone()).hint(hint));
    }

    fn row(&mut self, used: &mut BTreeSet<String>) -> Option<Row> {
        let odd = |field: &&str| field.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
        if let Some(field) = self.record.iter().find(odd).map(str::to_owned) {
            let shown: String = field.chars().filter(|c| !c.is_control()).take(30).collect();
            self.bad(format!("`{shown}` has a control character in it"), "write the field again by hand");
        }
        if self.record.len() > self.names.len() {
            let hint = "put a field with commas, semicolons or line ends in it between quotes: `\"…\"`";
            self.bad(
                format!("this row has {} fields, and the first {}", self.record.len(), self.names.len()),
                hint,
            );
        }
        let title = self.needed("title");
        let form = self
            .needed("form")
            .and_then(|form| self.word("form", &form, &ProposalForm::ALL.map(ProposalForm::name)));
        let place = self.needed("place");
        let status = self.field("status").map(str::to_owned);
        let status = status
            .and_then(|status| self.word("status", &status, &ProposalStatus::ALL.map(ProposalStatus::name)));
        let days = ["date", "updated"].map(|key| Some((key, self.day(key)?)));
        let language = self.language();
        let name = self.name(title.as_deref(), place.as_deref(), days[0].as_ref().map(|(_, day)| day), used);
        let (title, form, place, name) = (title?, form?, place?, name?);
        if self.diags.has_errors() {
            return None;
        }
        let mut text = String::from("---\n");
        let mut line = |key: &str, value: &str| {
            let _ = writeln!(text, "{key}: {value}");
        };
        line("title", &quoted(&title));
        self.field("description").iter().for_each(|words| line("description", &quoted(words)));
        line("kind", "proposal");
        line("form", form);
        line("place", &quoted(&place));
        for key in ["body", "authors"] {
            self.field(key).iter().for_each(|words| line(key, &quoted(words)));
        }
        days.iter().flatten().for_each(|(key, day)| line(key, &day.to_string()));
        status.iter().for_each(|status| line("status", status));
        language.iter().for_each(|tag| line("language", &quoted(tag)));
        self.field("licence").iter().for_each(|words| line("licence", &quoted(words)));
        for key in ["tags", "attachments"] {
            let list: Vec<String> = self.field(key).map(several).unwrap_or_default();
            if !list.is_empty() {
                line(key, &format!("[{}]", list.join(", ")));
            }
        }
        text.push_str("---\n");
        if let Some(body) = self.field("text") {
            let _ = write!(text, "\n{}\n", body.replace("\r\n", "\n").replace('\r', "\n"));
        }
        let line = self.span.line_column().0;
        Some(Row { line, span: self.span.clone(), name, text })
    }

    fn needed(&mut self, name: &str) -> Option<String> {
        let found = self.field(name).map(str::to_owned);
        if found.is_none() {
            self.bad(
                format!("this row says nothing in the column `{name}`"),
                "every proposal has a `title`, a `form` and a `place`",
            );
        }
        found
    }

    /// One of a few words.
    fn word(&mut self, key: &str, written: &str, known: &[&'static str]) -> Option<&'static str> {
        let word = written.to_lowercase().replace(' ', "-");
        let found = known.iter().copied().find(|known| *known == word);
        if found.is_none() {
            let error = Diagnostic::error("bad-row", format!("`{written}` is not known as `{key}`"));
            self.diags.push(suggest(error.at(self.span.clone()), &word, known, "expected one of"));
        }
        found
    }

    fn day(&mut self, key: &str) -> Option<Date> {
        let written = self.field(key)?.to_owned();
        let day = Date::parse(&written);
        if day.is_none() {
            let hint = "write it as `2026-09-13`; in a spreadsheet, make the column one of text or give it this format";
            self.bad(format!("`{written}` is not a day"), hint);
        }
        day
    }

    fn language(&mut self) -> Option<String> {
        let tag = self.field("language")?.to_owned();
        if let Err(error) = describe(&tag, Some("en"), Some(&tag), None) {
            self.bad(error.to_string(), "write a tag such as `sv`, `fi` or `ar`");
        }
        Some(tag)
    }

    /// The name of the file: the one given, or one made of the title; a second of one name is told apart by place
    /// and year, so that the same table gives the same names.
    fn name(
        &mut self,
        title: Option<&str>,
        place: Option<&str>,
        day: Option<&Date>,
        used: &mut BTreeSet<String>,
    ) -> Option<String> {
        if let Some(given) = self.field("file") {
            let name = given.strip_suffix(".md").unwrap_or(given).to_owned();
            if !is_slug(&name) || name.contains('.') || TAKEN.contains(&name.as_str()) {
                let hint = "write a name in small letters, with `-` for blanks: `free-travel-2026`";
                self.bad(format!("`{name}` cannot be the name of a file"), hint);
                return None;
            }
            if !used.insert(name.clone()) {
                self.bad(format!("another row has the file `{name}` too"), "give each row a file of its own");
                return None;
            }
            return Some(name);
        }
        let mut name = short(&slugify(title?));
        if !is_slug(&name) || TAKEN.contains(&name.as_str()) {
            name = format!("proposal-{name}").trim_end_matches('-').to_owned();
        }
        let year = day.map(|day| day.year.to_string());
        for part in [place.map(slugify), year].into_iter().flatten() {
            if used.contains(&name) {
                name = format!("{name}-{part}");
            }
        }
        let numbered = |number: usize| if number == 1 { name.clone() } else { format!("{name}-{number}") };
        let free = (1..).map(numbered).find(|name| !used.contains(name))?;
        used.insert(free.clone());
        Some(free)
    }
}

/// The first words of a name: long titles make addresses that nobody can read out.
fn short(name: &str) -> String {
    if name.chars().count() <= 60 {
        return name.to_owned();
    }
    let cut: String = name.chars().take(60).collect();
    cut.rsplit_once('-').map_or(cut.clone(), |(words, _)| words.to_owned())
}

/// The parts of a field with `|` or, where there is none, with commas between them, each in quotes.
fn several(field: &str) -> Vec<String> {
    let mark = if field.contains('|') { '|' } else { ',' };
    field.split(mark).map(str::trim).filter(|part| !part.is_empty()).map(quoted).collect()
}

/// Words as YAML has them: on one line, and in quotes whatever they are, for what JSON quotes YAML reads.
fn quoted(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    serde_json::to_string(&line).expect("a text has nothing that JSON has not")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn check(csv: &str, expect: &str) {
        let file = SourceFile::new(SourcePath::new("a.csv"), csv);
        let mut diags = Diagnostics::new();
        let rows = read(&file, &mut diags);
        let rows = rows.iter().map(|row| format!("{} {}", row.line, row.name));
        let faults = diags.iter().map(|found| {
            let line = found.span.as_ref().map_or(0, |span| span.line_column().0);
            format!("{line}! {}", found.message)
        });
        assert_eq!(rows.chain(faults).collect::<Vec<_>>().join("\n"), expect);
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        check("title,form,place\nA b,motion,X\n", "2 a-b");
        check("\u{feff}Title;Form;Place\r\nA b;Motion;X\r\n;;\r\nC;question;Y\r\n", "2 a-b\n4 c");
        check("title\tform\tplace\nA\tmotion\tX\n", "2 a");
        check("title,form,place,text\nA,motion,X,\"one\n\ntwo\"\nB,motion,X,\n", "2 a\n5 b");
    }

    #[test]
    fn names_are_told_apart_by_place_and_year() {
        let rows =
            "A,motion,X,2025-01-01\nA,motion,Y,2025-01-01\nA,motion,Y,2026-01-01\nA,motion,Y,2026-02-01\n";
        check(&format!("title,form,place,date\n{rows}"), "2 a\n3 a-y\n4 a-y-2026\n5 a-y-2026-2");
        check("title,form,place\nList,motion,X\nIndex,motion,X\n", "2 proposal-list\n3 proposal-index");
        check("title,form,place,file\nA,motion,X,../x\n", "2! `../x` cannot be the name of a file");
    }

    #[test]
    fn rows_that_are_no_proposals_are_told() {
        check(
            "title,kommun\nA,X\n",
            "1! unknown column `kommun`\n1! there is no column `form`\n1! there is no column `place`",
        );
        check(
            "title,form,place\nA,moton,\n",
            "2! `moton` is not known as `form`\n2! this row says nothing in the column `place`",
        );
        check("title,form,place,date\nA,motion,X,13/9/2026\n", "2! `13/9/2026` is not a day");
        check("title,form,place\nA,motion,X,Y\n", "2! this row has 4 fields, and the first 3");
        check("title,form,place\n", "1! the table has no rows");
    }

    #[test]
    fn a_row_becomes_a_text() {
        let csv = "title;form;place;tags;status;text\n\"A: \"\"b\"\"\";Motion;X;rent, x;Partly adopted;\"## C\r\n\r\n- d\"\n";
        let file = SourceFile::new(SourcePath::new("a.csv"), csv);
        let rows = read(&file, &mut Diagnostics::new());
        let expect = "---\ntitle: \"A: \\\"b\\\"\"\nkind: proposal\nform: motion\nplace: \"X\"\nstatus: partly-adopted\n\
                      tags: [\"rent\", \"x\"]\n---\n\n## C\n\n- d\n";
        assert_eq!(rows[0].text, expect);
    }
}
