//! Pictures are those of the original.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

use super::case::beyond;
use super::changed_link::written;
use crate::translate::leaf::{Words, alone};

/// See the module.
#[derive(Debug)]
pub(super) struct ChangedPicture;

impl Rule for ChangedPicture {
    fn code(&self) -> &'static str {
        "changed-picture"
    }

    fn why(&self) -> &'static str {
        "a translation shows what the original shows"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            if let Words::Markup(words) = &wording.words
                && case.original.segment.kind.is_paragraph()
                && alone(words).is_some()
            {
                let message = "the words around the picture are missing";
                let error = Diagnostic::error("changed-picture", message).at(case.span.clone());
                found.push(error.hint("translate all of the sentence, and keep the picture in it"));
                continue;
            }
            for (target, span) in beyond(&wording.contents.pictures, &case.original.contents.pictures) {
                let message = format!("the original has no picture `{}`", written(target));
                let hint =
                    "keep pictures as they are in the original: translate what stands in the square brackets";
                found.push(Diagnostic::error("changed-picture", message).at(span.clone()).hint(hint));
            }
        }
    }
}
