//! Blanks stand between words, one at a time.

use super::{Case, Rule, Wording};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct Blanks;

impl Rule for Blanks {
    fn code(&self) -> &'static str {
        "blanks"
    }

    fn why(&self) -> &'static str {
        "a blank too many is a hole in the line, or a line that begins with a comma"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            let Some((what, place)) = odd(wording, case) else { continue };
            found.push(
                Diagnostic::warning("blanks", format!("`{}` {what}", case.message.id))
                    .at(case.place_of(&place))
                    .hint("write one blank between words, and none at the edges or before a full stop or a comma"),
            );
        }
    }
}

/// What is wrong with its blanks, and where, if the original has not the same.
fn odd(wording: &Wording<'_>, case: &Case<'_>) -> Option<(String, String)> {
    let (prose, original) = (wording.prose(), case.original.prose());
    if wording.text.trim_matches(' ') != wording.text {
        return Some(("begins or ends with a blank".to_owned(), "\" \"".to_owned()));
    }
    if prose.contains("  ") && !original.contains("  ") {
        return Some(("has two blanks side by side".to_owned(), "  ".to_owned()));
    }
    let mut rest = prose.match_indices(' ').map(|(at, blank)| &prose[at + blank.len()..]);
    let sign = rest.find_map(|rest| {
        let mut letters = rest.chars();
        let sign = letters.next().filter(|c| MARKS.contains(*c))?;
        let is_alone = letters.next().is_none_or(char::is_whitespace);
        let is_french = case.subtag() == "fr" && matches!(sign, ';' | ':' | '!' | '?');
        (is_alone && !is_french && !original.contains(&format!(" {sign}"))).then_some(sign)
    });
    sign.map(|sign| (format!("has a blank before `{sign}`"), format!(" {sign}")))
}

/// What follows its word at once.
const MARKS: &str = ".,;:!?،؛؟۔。、";
