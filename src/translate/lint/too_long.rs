//! It is not out of all proportion.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct TooLong;

impl Rule for TooLong {
    fn code(&self) -> &'static str {
        "too-long"
    }

    fn why(&self) -> &'static str {
        "a text that floods the page is no translation"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let original = case.original.segment.text.chars().count();
        let most = original * TIMES + MORE;
        let longest =
            case.wordings.iter().map(|wording| wording.text.chars().count()).max().unwrap_or_default();
        if longest > most {
            let message =
                format!("`{}` has {longest} letters, and the original has {original}", case.message.id);
            found.push(
                Diagnostic::error("too-long", message)
                    .at(case.span.clone())
                    .hint(format!("make it shorter: at most {most} letters are shown here")),
            );
        }
    }
}

/// How many times as long as the original a translation may be ...
const TIMES: usize = 5;
/// ... and how many letters more.
const MORE: usize = 200;
