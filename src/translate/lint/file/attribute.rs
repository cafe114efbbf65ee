//! A message is a value, and nothing below it.

use super::{FileCase, FileRule};
use crate::diag::{Diagnostic, Diagnostics};
use crate::span::Span;

/// See the module.
#[derive(Debug)]
pub(super) struct Attribute;

impl FileRule for Attribute {
    fn code(&self) -> &'static str {
        "attribute"
    }

    fn why(&self) -> &'static str {
        "who writes an attribute expects to see it"
    }

    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics) {
        for message in &case.translation.catalog.messages {
            let mut at = message.at;
            for line in message.raw().split_inclusive('\n') {
                let own = line.trim();
                // What begins at the edge is no part of it, but something that could not be read.
                if at > message.at && !line.starts_with([' ', '}', '\r', '\n']) {
                    break;
                }
                if at > message.at && is_attribute(own) {
                    let start = at + (line.len() - line.trim_start().len());
                    let name = own.split([' ', '=']).next().unwrap_or(own);
                    found.push(
                        Diagnostic::warning("attribute", format!("`{name}` is shown nowhere"))
                            .at(Span::new(&case.translation.file, start..start + name.len()))
                            .hint("remove it: the texts of a page are values, each after its `=`"),
                    );
                }
                at += line.len();
            }
        }
    }
}

/// `.name = …`
fn is_attribute(line: &str) -> bool {
    let Some((name, _)) = line.strip_prefix('.').and_then(|rest| rest.split_once('=')) else { return false };
    let name = name.trim_end();
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
