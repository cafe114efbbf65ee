//! What unit tests share.

use std::fmt::Write;

use crate::diag::{Diagnostics, Severity};

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
