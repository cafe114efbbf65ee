//! Terms of the original are there.

use std::collections::BTreeSet;

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct MissingTerm;

impl Rule for MissingTerm {
    fn code(&self) -> &'static str {
        "missing-term"
    }

    fn why(&self) -> &'static str {
        "a name that is written once is the same everywhere"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let own = case.terms();
        let mut named = BTreeSet::new();
        for (name, _) in &case.original.contents.terms {
            if named.insert(name) && !own.iter().any(|(known, _)| known == name) {
                found.push(
                    Diagnostic::warning("missing-term", format!("the term `-{name}` is missing"))
                        .at(case.span.clone())
                        .hint(format!("write `{{ -{name} }}` where the name is to stand")),
                );
            }
        }
    }
}
