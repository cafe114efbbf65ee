//! Each word is in one script, and in one of the language or of the original.

use super::letters;
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
            for word in letters::words(wording.prose()).filter(|word| !is_known(word)) {
                let message = match (letters::look_alikes(word), letters::foreign(word, case.language())) {
                    (Some([one, other]), _) => {
                        format!("`{word}` is written in {one} and in {other} letters, which look alike")
                    }
                    (None, Some(script)) if word.chars().count() > FEW => {
                        format!("`{word}` is in {script} letters, and does not stand in the original")
                    }
                    (None, _) => continue,
                };
                found.push(
                    Diagnostic::warning("mixed-script", message)
                        .at(case.place_of(word))
                        .hint("write it in the letters of your language, or as it stands in the original"),
                );
            }
        }
    }
}

/// Units and abbreviations of this many letters are the same everywhere: `km`, `SMS`.
const FEW: usize = 3;
