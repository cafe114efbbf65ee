//! Pictures of the original are there.

use super::case::beyond;
use super::changed_link::written;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct MissingPicture;

impl Rule for MissingPicture {
    fn code(&self) -> &'static str {
        "missing-picture"
    }

    fn why(&self) -> &'static str {
        "who reads a translation sees what who reads the original sees"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            for (target, _) in beyond(&case.original.contents.pictures, &wording.contents.pictures) {
                let message = format!("the picture `{}` is missing", written(target));
                found.push(
                    Diagnostic::warning("missing-picture", message)
                        .at(case.span.clone())
                        .hint("copy it from the original, and translate what stands between `[` and `]`"),
                );
            }
        }
    }
}
