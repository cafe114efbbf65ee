//! No character in it is for machines only.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::messages::{mend_odd, odd_in, why_odd};

/// See the module.
#[derive(Debug)]
pub(super) struct ControlCharacter;

impl Rule for ControlCharacter {
    fn code(&self) -> &'static str {
        "control-character"
    }

    fn why(&self) -> &'static str {
        "characters that nobody sees break pages and fool readers"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let odd = case.wordings.iter().find_map(|wording| odd_in(&wording.text));
        if let Some(odd) = odd {
            found.push(
                Diagnostic::error("control-character", why_odd(odd))
                    .at(case.span.clone())
                    .hint(mend_odd(odd)),
            );
        }
    }
}
