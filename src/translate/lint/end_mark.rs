//! It ends as the original ends: as a sentence or not.

use super::prose::words;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::translate::segment::SegmentKind;

/// See the module.
#[derive(Debug)]
pub(super) struct EndMark;

impl Rule for EndMark {
    fn code(&self) -> &'static str {
        "end-mark"
    }

    fn why(&self) -> &'static str {
        "a heading with a full stop and a sentence without one look like a mistake, and are read aloud as one"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let original = case.original.prose();
        if case.original.segment.kind == SegmentKind::Slug || words(original).count() < FEW {
            return;
        }
        for wording in &case.wordings {
            let message = match (end(original), end(wording.prose())) {
                (Some(mark), None) if !has_none(case.subtag()) => {
                    format!("the original ends in `{mark}`, and the translation in no such mark")
                }
                // A heading may well become a question.
                (None, Some(mark)) if !QUESTIONS.contains(mark) => {
                    format!("the translation ends in `{mark}`, and the original in no mark")
                }
                (Some(_) | None, _) => continue,
            };
            found.push(
                Diagnostic::warning("end-mark", message)
                    .at(case.span.clone())
                    .hint("end it as the original, with the marks of your language"),
            );
        }
    }
}

/// An abbreviation of this few words ends in a full stop as well.
const FEW: usize = 3;

/// The mark that a sentence ends in, before quotes and brackets.
fn end(prose: &str) -> Option<char> {
    let is_after = |c: char| c.is_whitespace() || CLOSERS.contains(c) || is_unseen(c);
    prose.trim_end_matches(is_after).chars().next_back().filter(|c| MARKS.contains(*c))
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

/// Full stops, question marks and colons, in all scripts that have them.
const MARKS: &str = ".…?!:;؟؛۔。．！？：；।॥።፧፨፣፤፥፦։՞՜܀။៖\u{37e}";
/// Those of questions.
const QUESTIONS: &str = "?؟？፧՞;\u{37e}";
/// What may stand behind them.
const CLOSERS: &str = "\"'”’“‘»«›‹)]}）」』】*_";

/// Whether the language is written without full stops.
fn has_none(subtag: &str) -> bool {
    matches!(subtag, "th" | "lo" | "km" | "bo" | "dz")
}
