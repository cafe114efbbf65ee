//! Headings form a tree without gaps below the title, which is the one of level 1.

use crate::diag::{Diagnostic, Diagnostics};
use crate::site::Site;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Headings;

impl Check for Headings {
    fn codes(&self) -> &'static [&'static str] {
        &["heading-order"]
    }

    fn why(&self) -> &'static str {
        "those who listen to a page find their way by its headings"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        for page in super::texts(site) {
            let mut above = 1;
            for heading in page.doc.headings() {
                let level = heading.level;
                let marks = |n: u8| "#".repeat(usize::from(n));
                if level == 1 {
                    diags.push(
                        Diagnostic::warning("heading-order", "the text has a second title")
                            .at(heading.block.span.clone())
                            .hint(
                                "the title stands in the front matter; headings in the text begin with `##`",
                            ),
                    );
                } else if level > above + 1 {
                    let message = format!("a heading of level {level} follows one of level {above}");
                    diags.push(
                        Diagnostic::warning("heading-order", message)
                            .at(heading.block.span.clone())
                            .hint(format!("write it with `{}`", marks(above + 1))),
                    );
                }
                above = level;
            }
        }
    }
}
