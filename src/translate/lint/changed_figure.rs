//! Figures are those of the original.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct ChangedFigure;

impl Rule for ChangedFigure {
    fn code(&self) -> &'static str {
        "changed-figure"
    }

    fn why(&self) -> &'static str {
        "a figure is written once, and a translation cannot make it another"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let known = &case.original.contents.figures;
        let names = || known.iter().map(|(name, _)| name.as_str());
        for (name, span) in case.figures() {
            if names().any(|known| known == name) {
                continue;
            }
            let message = format!("the original has no figure `${name}` here");
            let error = Diagnostic::error("changed-figure", message).at(span).did_you_mean(&name, names());
            let hint = match known.is_empty() {
                true => "write what the original says; a brace that is meant as one is written `{ \"{\" }`"
                    .to_owned(),
                false => format!(
                    "use the figures of the original: {}",
                    names().map(|name| format!("`{{ ${name} }}`")).collect::<Vec<_>>().join(", ")
                ),
            };
            found.push(error.hint(hint));
        }
    }
}
