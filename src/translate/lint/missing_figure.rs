//! Figures of the original are there.

use std::collections::BTreeSet;

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct MissingFigure;

impl Rule for MissingFigure {
    fn code(&self) -> &'static str {
        "missing-figure"
    }

    fn why(&self) -> &'static str {
        "a figure that is written in full is wrong the day it changes"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let own = case.figures();
        let mut named = BTreeSet::new();
        for (name, _) in &case.original.contents.figures {
            if named.insert(name) && !own.iter().any(|(known, _)| known == name) {
                found.push(
                    Diagnostic::warning("missing-figure", format!("the figure `${name}` is missing"))
                        .at(case.span.clone())
                        .hint(format!("write `{{ ${name} }}` where the number is to stand")),
                );
            }
        }
    }
}
