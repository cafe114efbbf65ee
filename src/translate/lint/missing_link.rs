//! Links of the original are there.

use super::case::beyond;
use super::changed_link::written;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct MissingLink;

impl Rule for MissingLink {
    fn code(&self) -> &'static str {
        "missing-link"
    }

    fn why(&self) -> &'static str {
        "who reads a translation gets as far as who reads the original"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            for (target, _) in beyond(&case.original.contents.links, &wording.contents.links) {
                let message = format!("the link to `{}` is missing", written(target));
                found.push(Diagnostic::warning("missing-link", message).at(case.span.clone()).hint(
                    "put the words for it in `[` and `]`, and after them its `(…)` as in the original",
                ));
            }
        }
    }
}
