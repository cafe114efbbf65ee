//! A table of figures from a CSV file: one row of headings, the first column holds labels, the rest
//! numbers. What charts are drawn from.

use crate::diag::{self, Diagnostic};
use crate::format::Number;

/// A table of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The headings, that of the labels first.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the figures are of.
    pub label: String,
    /// The figures, one for each heading but the first.
    pub values: Vec<Value>,
}

/// A figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The number to print, with as many decimals as were written.
    pub number: Number,
    /// The number to draw.
    pub size: f64,
}

impl Table {
    /// Reads CSV as RFC 4180 has it; also with `;` between the fields, and with a decimal comma, as
    /// Swedish spreadsheets write it.
    ///
    /// # Errors
    /// When a row has another number of fields than the head, or a figure is no number. The
    /// diagnostic has no place: whoever asked knows the file.
    pub fn read(bytes: &[u8]) -> diag::Result<Self> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let first = bytes.split(|&b| b == b'\n').next().unwrap_or_default();
        let count = |mark| first.iter().filter(|&&b| b == mark).count();
        let delimiter = if count(b';') > count(b',') { b';' } else { b',' };
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(bytes);
        let head: Vec<String> = reader.headers().map_err(fault)?.iter().map(str::to_owned).collect();
        if head.len() < 2 {
            return Err(Diagnostic::error("bad-table", "a table of figures has at least two columns")
                .hint("the first column holds labels, the others numbers; the first row their headings"));
        }
        let rows =
            reader.records().map(|record| row(&record.map_err(fault)?)).collect::<diag::Result<_>>()?;
        Ok(Self { head, rows })
    }
}

fn row(record: &csv::StringRecord) -> diag::Result<Row> {
    let line = record.position().map_or(0, csv::Position::line);
    let mut fields = record.iter();
    let label = fields.next().unwrap_or_default().to_owned();
    let values = fields
        .map(|field| {
            value(field).ok_or_else(|| {
                Diagnostic::error("bad-table", format!("`{field}` in line {line} is not a number"))
                    .hint("write figures with digits, a minus sign and one point or comma: `-12.5`")
            })
        })
        .collect::<diag::Result<_>>()?;
    Ok(Row { label, values })
}

fn value(field: &str) -> Option<Value> {
    let plain: String =
        field.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    let size = plain.parse().ok().filter(|size: &f64| size.is_finite())?;
    Some(Value { number: plain.parse().ok()?, size })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "all but this one are told in the library's words")]
fn fault(error: csv::Error) -> Box<Diagnostic> {
    let message = match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => format!(
            "line {} has not as many fields as the first: {len}, not {expected_len}",
            pos.as_ref().map_or(0, csv::Position::line)
        ),
        _ => format!("the table cannot be read: {error}"),
    };
    Diagnostic::error("bad-table", message)
        .hint("every row has as many fields as the first; a field with a comma or quote stands in quotes")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(csv: &str, expected: &str) {
        let shown = match Table::read(csv.as_bytes()) {
            Ok(table) => table
                .rows
                .iter()
                .map(|row| {
                    let values = row.values.iter().map(|v| v.number.to_string());
                    format!("{}={}", row.label, values.collect::<Vec<_>>().join("|"))
                })
                .collect::<Vec<_>>()
                .join(" "),
            Err(error) => error.message,
        };
        assert_eq!(shown, expected);
    }

    #[test]
    fn commas_and_semicolons_both_part_fields() {
        check("place,years\nHusby,79\n", "Husby=79");
        check("place;years\nHusby;79,5\n", "Husby=79.5");
        check("\u{feff}place;a;b\n\"A; B\";1;2\n", "A; B=1|2");
    }

    #[test]
    fn faults_are_told() {
        check("place,years\nHusby,many\n", "`many` in line 2 is not a number");
        check("place\nHusby\n", "a table of figures has at least two columns");
        check("place,years\nHusby\n", "line 2 has not as many fields as the first: 1, not 2");
        check("place,years\nHusby,inf\n", "`inf` in line 2 is not a number");
    }
}
