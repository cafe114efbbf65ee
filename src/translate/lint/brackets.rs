//! Brackets and quotes come in pairs.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct Brackets;

impl Rule for Brackets {
    fn code(&self) -> &'static str {
        "brackets"
    }

    fn why(&self) -> &'static str {
        "a bracket that never closes makes a reader wait"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let original = case.original.prose();
        for wording in &case.wordings {
            for pair in PAIRS {
                let open = open_ones(wording.prose(), pair);
                if open != 0 && open != open_ones(original, pair) {
                    let [open, close] = pair;
                    let message = format!("not every `{open}` has its `{close}`");
                    found.push(
                        Diagnostic::warning("brackets", message)
                            .at(case.span.clone())
                            .hint("add the one that is missing, or remove the one that is too many"),
                    );
                }
            }
            if quotes(wording.prose()) % 2 > quotes(original) % 2 {
                found.push(
                    Diagnostic::warning("brackets", "a quotation begins or ends, and does not do both")
                        .at(case.span.clone())
                        .hint("add the quotation mark that is missing, or remove the one that is too many"),
                );
            }
        }
    }
}

/// Brackets.
const PAIRS: [[char; 2]; 6] =
    [['(', ')'], ['[', ']'], ['（', '）'], ['「', '」'], ['『', '』'], ['【', '】']];

/// How many more begin than end; less than none when more end.
fn open_ones(prose: &str, [open, close]: [char; 2]) -> isize {
    let one = |c: char| isize::from(c == open) - isize::from(c == close);
    prose.chars().map(one).sum()
}

/// How many quotation marks there are: which of them open and which close is different in every language.
fn quotes(prose: &str) -> usize {
    prose.matches(['"', '“', '”', '„', '‟', '«', '»', '＂']).count()
}
