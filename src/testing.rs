//! What unit tests share.

use std::fmt::Write;

use crate::diag::{Diagnostics, Severity};
use crate::options::Options;
use crate::page::Date;

/// A build of all there is, on a day in 2026.
pub(crate) fn options() -> Options {
    let today = Date::parse("2026-11-23").unwrap();
    Options::new(today)
}

/// Diagnostics, one a line: `line:column code: message | hint | hint`; warnings begin with `~`.
pub(crate) fn report(diags: &Diagnostics) -> String {
    let mut out = String::new();
    for d in diags.iter() {
        let (line, column) = d.span.as_ref().map_or((0, 0), |span| span.line_column());
        let mark = match d.severity {
            Severity::Warning => "~",
            Severity::Error => "",
            Severity::Failure => "!",
        };
        write!(out, "{mark}{line}:{column} {}: {}", d.code, d.message).unwrap();
        for hint in &d.hints {
            write!(out, " | {hint}").unwrap();
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}
