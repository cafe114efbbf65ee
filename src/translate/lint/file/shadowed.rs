//! Nobody wrote the page as a whole besides.

use super::{FileCase, FileRule};
use crate::diag::{Diagnostic, Diagnostics};
use crate::span::Span;

/// See the module.
#[derive(Debug)]
pub(super) struct Shadowed;

impl FileRule for Shadowed {
    fn code(&self) -> &'static str {
        "shadowed"
    }

    fn why(&self) -> &'static str {
        "who translates a page that is there already works for nobody"
    }

    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics) {
        if let Some(whole) = case.whole {
            let message = format!("readers see `{whole}`, and none of these messages");
            found.push(
                Diagnostic::warning("shadowed", message)
                    .at(Span::file_start(&case.translation.file))
                    .hint("keep one of the two: delete this file, or the page"),
            );
        }
    }
}
