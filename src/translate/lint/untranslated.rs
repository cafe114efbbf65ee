//! It is no copy of the original.

use super::Wording;
use super::prose::words;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::translate::segment::SegmentKind;

/// See the module.
#[derive(Debug)]
pub(super) struct Untranslated;

impl Rule for Untranslated {
    fn code(&self) -> &'static str {
        "untranslated"
    }

    fn why(&self) -> &'static str {
        "a copy looks translated to everyone but the reader"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        // What reads the same in easy Swedish and in Swedish may be easy already, and a place on a chart
        // keeps its name.
        let kind = case.original.segment.kind;
        if case.is_variant() || kind.is_optional() || kind == SegmentKind::ChartLabel {
            return;
        }
        let Some(shown) = case.wordings.first().map(Wording::prose) else { return };
        if shown == case.original.prose() && is_sentence(shown) {
            let message = format!("`{}` says what the original says", case.message.id);
            found.push(
                Diagnostic::warning("untranslated", message)
                    .at(case.span.clone())
                    .hint("translate it, or remove the line until somebody can"),
            );
        }
    }
}

/// Whether it is more than a word, a name or a code: several words, one of them not a name.
fn is_sentence(prose: &str) -> bool {
    let is_common = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_uppercase());
    words(prose).count() > 1 && words(prose).any(is_common)
}
