//! It brings no HTML that the original has not.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct NewHtml;

impl Rule for NewHtml {
    fn code(&self) -> &'static str {
        "new-html"
    }

    fn why(&self) -> &'static str {
        "a translation is words: HTML in it is never carried out, and should not be shown either"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        if case.original.segment.text.contains('<') {
            return;
        }
        for said in case.said().filter(|said| said.code == "raw-html") {
            found.push(
                Diagnostic::error("new-html", "the original has no HTML here")
                    .at(said.span.clone().unwrap_or_else(|| case.span.clone()))
                    .hint("write Markdown; put a backslash before a `<` that is meant as one"),
            );
        }
    }
}
