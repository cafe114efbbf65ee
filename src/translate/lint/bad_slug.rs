//! A translated part of an address can be one.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::parse::is_slug;
use crate::translate::segment::SegmentKind;

/// See the module.
#[derive(Debug)]
pub(super) struct BadSlug;

impl Rule for BadSlug {
    fn code(&self) -> &'static str {
        "bad-slug"
    }

    fn why(&self) -> &'static str {
        "an address that cannot be one leads nowhere"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        if case.original.segment.kind != SegmentKind::Slug {
            return;
        }
        for wording in case.wordings.iter().filter(|wording| !is_slug(&wording.text)) {
            let message = format!("`{}` cannot be a part of an address", wording.text);
            found.push(
                Diagnostic::error("bad-slug", message)
                    .at(case.span.clone())
                    .hint("write one part of it in small letters, with `-` for blanks: `rents-in-2026`"),
            );
        }
    }
}
