//! No character in it is for machines only.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

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
        let is_odd = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
        let odd = case.wordings.iter().find_map(|wording| wording.text.chars().find(|c| is_odd(*c)));
        if let Some(odd) = odd {
            let message =
                format!("an invisible character for machines stands here: U+{:04X}", u32::from(odd));
            found.push(
                Diagnostic::error("control-character", message).at(case.span.clone()).hint("delete it"),
            );
        }
    }
}
