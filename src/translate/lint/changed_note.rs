//! References to notes are those of the original: each leads to a note, and each note back.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

use super::case::beyond;

/// See the module.
#[derive(Debug)]
pub(super) struct ChangedNote;

impl Rule for ChangedNote {
    fn code(&self) -> &'static str {
        "changed-note"
    }

    fn why(&self) -> &'static str {
        "every reference leads to its note, and every note back"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let notes = case.original.writer.notes;
        let label = |index: &usize| notes.get(*index).copied().unwrap_or_default();
        for wording in &case.wordings {
            let (own, known) = (&wording.contents.notes, &case.original.contents.notes);
            for (index, span) in beyond(own, known) {
                let message = format!("the original does not refer to the note `[^{}]` here", label(index));
                found.push(Diagnostic::error("changed-note", message).at(span.clone()).hint("remove it"));
            }
            for (index, _) in beyond(known, own) {
                let message = format!("the reference to the note `[^{}]` is missing", label(index));
                let hint = "put it where it stands in the original: after the words that it explains";
                found.push(Diagnostic::error("changed-note", message).at(case.span.clone()).hint(hint));
            }
        }
    }
}
