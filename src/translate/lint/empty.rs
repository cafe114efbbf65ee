//! It says something.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct Empty;

impl Rule for Empty {
    fn code(&self) -> &'static str {
        "empty-translation"
    }

    fn why(&self) -> &'static str {
        "a piece of text that is gone is no translation"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        if case.wordings.iter().any(|wording| wording.text.trim().is_empty()) {
            let message = format!("`{}` is empty", case.message.id);
            found.push(
                Diagnostic::error("empty-translation", message)
                    .at(case.span.clone())
                    .hint("write the translation, or remove the message"),
            );
        }
    }
}
