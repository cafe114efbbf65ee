//! Terms are terms of the site.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct UnknownTerm;

impl Rule for UnknownTerm {
    fn code(&self) -> &'static str {
        "unknown-term"
    }

    fn why(&self) -> &'static str {
        "a term that nobody explains cannot be printed"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for (name, span) in case.terms() {
            if !case.site.messages.has_term(case.lang, &name) {
                let code = &case.language().code;
                let message = format!("no language of the site has the term `-{name}`");
                found.push(
                    Diagnostic::error("unknown-term", message)
                        .at(span)
                        .hint(format!("write it as in the original, or add it to `locales/{code}/site.ftl`")),
                );
            }
        }
    }
}
