//! Every file is of a document.

use super::{FileCase, FileRule};
use crate::diag::{Diagnostic, Diagnostics};
use crate::span::Span;

/// See the module.
#[derive(Debug)]
pub(super) struct UnknownDocument;

impl FileRule for UnknownDocument {
    fn code(&self) -> &'static str {
        "unknown-document"
    }

    fn why(&self) -> &'static str {
        "a translation in the wrong place is one that nobody reads"
    }

    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics) {
        if case.desk.documents.contains_key(case.doc) {
            return;
        }
        let known = case.desk.documents.keys().map(String::as_str);
        found.push(
            Diagnostic::warning("unknown-document", format!("there is no document `{}`", case.doc))
                .at(Span::file_start(&case.translation.file))
                .did_you_mean(case.doc, known)
                .hint("a file is named after the text that it translates; rename it, or delete it if the text is gone"),
        );
    }
}
