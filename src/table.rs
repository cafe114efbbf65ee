//! A table from a CSV file: one row of headings, then rows of fields. What charts are drawn from. Every
//! field knows where it was written; whether it is a number is asked of it, not of its column.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{self, Diagnostic};
use crate::span::{SourceFile, Span};

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The headings.
    pub head: Vec<Field>,
    /// The rows, each with a field for each heading.
    pub rows: Vec<Vec<Field>>,
}

/// What stands in one place of a table.
#[derive(Clone, Debug)]
pub struct Field {
    /// The words or digits, without blanks around them.
    pub text: String,
    /// Where they were written.
    pub span: Span,
}

/// What is written where there is no figure.
const NOTHING: [&str; 6] = ["", "-", "–", "—", "..", "…"];

impl Table {
    /// Reads CSV as RFC 4180 has it; also with `;` or tabs between the fields, as spreadsheets write it. Rows
    /// without anything in them are left out.
    ///
    /// # Errors
    /// When it is no table: a row has another number of fields than the head, two columns have one name,
    /// or there are no rows.
    pub fn read(file: &Arc<SourceFile>) -> diag::Result<Self> {
        let start = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let text = &file.text[start..];
        let first = text.lines().next().unwrap_or_default();
        let count = |mark: char| first.matches(mark).count();
        let delimiter = [';', '\t'].into_iter().find(|&mark| count(mark) > count(',')).unwrap_or(',');
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(u8::try_from(delimiter).unwrap_or(b','))
            .trim(csv::Trim::All)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        let mut from = start;
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).map_err(|error| fault(error, file))? {
            let end = start + usize::try_from(reader.position().byte()).unwrap_or(text.len());
            rows.push(fields(&record, file, from..end));
            from = end;
        }
        rows.retain(|row: &Vec<Field>| row.iter().any(|field| !field.text.is_empty()));
        if rows.len() < 2 || rows[0].len() < 2 {
            return Err(Diagnostic::error(
                "bad-table",
                "a table of figures has at least two columns and two rows",
            )
            .at(Span::file_start(file))
            .hint("the first column holds labels, the others numbers; the first row their headings"));
        }
        let head = rows.remove(0);
        match head
            .iter()
            .enumerate()
            .find(|(i, field)| head[..*i].iter().any(|other| other.text == field.text))
        {
            None => Ok(Self { head, rows }),
            Some((_, twice)) => {
                let message = format!("two columns are called `{}`", twice.text);
                let error = Diagnostic::error("bad-table", message).at(twice.span.clone());
                Err(error.hint("give each column a name of its own"))
            }
        }
    }

    /// The place of the column called `name`. Upper and lower case are the same, if no other column is meant.
    pub fn column(&self, name: &str) -> Option<usize> {
        let same = |field: &Field| field.text.to_lowercase() == name.to_lowercase();
        self.head.iter().position(|field| field.text == name).or_else(|| self.head.iter().position(same))
    }
}

impl Field {
    /// The number that stands here, with a point before the decimals; `None` where there is none, as in `..`.
    /// Decimals may be written after a comma, and thousands set apart by blanks.
    ///
    /// # Errors
    /// When something else stands here. `column` is the heading above it.
    pub fn number(&self, column: &str) -> diag::Result<Option<String>> {
        if NOTHING.contains(&self.text.as_str()) {
            return Ok(None);
        }
        read_number(&self.text).map(Some).ok_or_else(|| {
            let message = format!("`{}` in the column `{column}` is not a number", self.text);
            Diagnostic::error("bad-table", message)
                .at(self.span.clone())
                .hint("write figures with digits, a minus sign and one point or comma: `-12.5`")
                .hint("leave the field empty where there is no figure")
        })
    }
}

/// A number as people write it, with a point before the decimals.
pub fn read_number(written: &str) -> Option<String> {
    let plain: String = written
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            ',' => '.',
            '−' => '-',
            other => other,
        })
        .collect();
    plain.parse::<crate::format::Number>().ok().map(|_| plain)
}

/// The fields of a record that lies in `range`.
fn fields(record: &csv::StringRecord, file: &Arc<SourceFile>, range: Range<usize>) -> Vec<Field> {
    let mut from = range.start;
    let place = |text: &str| {
        let rest = file.text.get(from..range.end).unwrap_or_default();
        let found = rest.find(text).filter(|_| !text.is_empty());
        let start = found.map_or(from, |at| from + at);
        from = start + if found.is_some() { text.len() } else { 0 };
        Field { text: text.to_owned(), span: Span::new(file, start..from) }
    };
    record.iter().map(place).collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all but this one are told in the library's words")]
fn fault(error: csv::Error, file: &Arc<SourceFile>) -> Box<Diagnostic> {
    let line = error.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or_default());
    let message = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("this row has not as many fields as the first: {len}, not {expected_len}")
        }
        _ => format!("the table cannot be read: {error}"),
    };
    let before: usize = file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let length = file.text[before..].lines().next().map_or(0, str::len);
    Diagnostic::error("bad-table", message)
        .at(Span::new(file, before..before + length))
        .hint("every row has as many fields as the first; a field with a comma or quote stands in quotes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn check(csv: &str, expected: &str) {
        let file = SourceFile::new(SourcePath::new("a.csv"), csv);
        let shown = Table::read(&file).and_then(|table| {
            let mut shown = String::new();
            for row in &table.rows {
                shown += &row[0].text;
                for (field, head) in row.iter().zip(&table.head).skip(1) {
                    let number = field.number(&head.text)?;
                    assert!(field.text.is_empty() || field.span.text() == field.text, "{field:?}");
                    shown += &format!("|{}", number.as_deref().unwrap_or("nothing"));
                }
                shown.push(' ');
            }
            Ok(shown)
        });
        let shown = shown.unwrap_or_else(|error| {
            let (line, column) = error.span.as_ref().map_or((0, 0), Span::line_column);
            format!("{line}:{column} {}", error.message)
        });
        assert_eq!(shown.trim_end(), expected);
    }

    #[test]
    fn commas_semicolons_and_tabs_part_fields() {
        check("place,years\nHusby,79\n", "Husby|79");
        check("place;years\nHusby;79,5\n", "Husby|79.5");
        check("place\tyears\nHusby\t79,5\n", "Husby|79.5");
        check("\u{feff}place;a;b\n\"A; B\";1;2\n", "A; B|1|2");
        check("place,years\r\n\"Husby, norr\",−1 234.50\r\n", "Husby, norr|-1234.50");
    }

    #[test]
    fn there_may_be_no_figure() {
        check("place,a,b\nHusby,,..\n,,\nKista,–,0\n", "Husby|nothing|nothing Kista|nothing|0");
    }

    #[test]
    fn faults_are_told() {
        check("place,years\nHusby,many\n", "2:7 `many` in the column `years` is not a number");
        check("place\nHusby\n", "1:1 a table of figures has at least two columns and two rows");
        check("place,years\n", "1:1 a table of figures has at least two columns and two rows");
        check("", "1:1 a table of figures has at least two columns and two rows");
        check("place,years\nKista,1\nHusby\n", "3:1 this row has not as many fields as the first: 1, not 2");
        check("place,years\nHusby,inf\n", "2:7 `inf` in the column `years` is not a number");
        check("place,a,a\nHusby,1,2\n", "1:9 two columns are called `a`");
    }
}
