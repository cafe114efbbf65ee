//! Each word is in one script, and in one of the language or of the original.

use super::letters::{self, foreign, look_alikes};
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct MixedScript;

impl Rule for MixedScript {
    fn code(&self) -> &'static str {
        "mixed-script"
    }

    fn why(&self) -> &'static str {
        "a letter that looks like another fools readers, searches and voices"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let original = case.original.prose().to_lowercase();
        let is_known = |word: &str| original.contains(&word.to_lowercase());
        for wording in &case.wordings {
            let words = || letters::words(wording.prose()).filter(|word| !is_known(word));
            if let Some((word, [one, other])) = words().find_map(|word| Some((word, look_alikes(word)?))) {
                let message =
                    format!("`{word}` is written in {one} and in {other} letters, which look alike");
                found.push(
                    Diagnostic::warning("mixed-script", message)
                        .at(case.place_of(word))
                        .hint("write all of it in the letters of your language"),
                );
            }
            let is_long = |word: &&str| word.chars().count() > FEW && look_alikes(word).is_none();
            let mut odd =
                words().filter(is_long).filter_map(|word| Some((word, foreign(word, case.language())?)));
            let Some((word, script)) = odd.next() else { continue };
            let message = match odd.count() {
                0 => format!("`{word}` is in {script} letters, and does not stand in the original"),
                more => format!("`{word}` and {more} more are in {script} letters, and not in the original"),
            };
            found.push(
                Diagnostic::warning("mixed-script", message)
                    .at(case.place_of(word))
                    .hint("write it in the letters of your language, or as it stands in the original"),
            );
        }
    }
}

/// Units and abbreviations of this many letters are the same everywhere: `km`, `SMS`.
const FEW: usize = 3;
