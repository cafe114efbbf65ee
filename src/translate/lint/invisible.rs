//! Nothing in it is invisible and without use.

use super::letters::joins;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct Invisible;

impl Rule for Invisible {
    fn code(&self) -> &'static str {
        "invisible"
    }

    fn why(&self) -> &'static str {
        "a character that nobody sees breaks a search, a link and a line"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            if let Some(odd) = odd(&wording.text) {
                let message =
                    format!("an invisible character stands here that does nothing: U+{:04X}", u32::from(odd));
                found.push(
                    Diagnostic::warning("invisible", message)
                        .at(case.place_of(&odd.to_string()))
                        .hint("delete it: it often comes along when a text is copied from a web page"),
                );
            }
        }
    }
}

/// The first character that has no use where it stands.
fn odd(text: &str) -> Option<char> {
    let mut before = ' ';
    text.chars().find(|&c| {
        let useless = match c {
            '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{180e}' | '\u{3164}' | '\u{ffa0}' => true,
            // Scripts whose letters join need them, and so do pictures made of several.
            '\u{200c}' | '\u{200d}' => !joins(before) && (before.is_alphanumeric() || before.is_whitespace()),
            _ => false,
        };
        before = c;
        useless
    })
}
