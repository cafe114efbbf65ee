//! No link in it is one that no text may have.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct RefusedLink;

impl Rule for RefusedLink {
    fn code(&self) -> &'static str {
        "refused-link"
    }

    fn why(&self) -> &'static str {
        "a link leads to a page or an honest address"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for said in case.said().filter(|said| said.severity == Severity::Error) {
            found.push(
                Diagnostic::error("refused-link", said.message.clone())
                    .at(said.span.clone().unwrap_or_else(|| case.span.clone()))
                    .hint("keep what stands between the parentheses in the original"),
            );
        }
    }
}
