//! Every string of theme and site is there in every language.

use crate::diag::{Diagnostic, Diagnostics};
use crate::site::Site;

use super::Check;

/// So many missing strings are named; the rest are counted.
const NAMED: usize = 5;

/// See the module.
#[derive(Debug)]
pub(super) struct MissingMessages;

impl Check for MissingMessages {
    fn codes(&self) -> &'static [&'static str] {
        &["missing-message"]
    }

    fn why(&self) -> &'static str {
        "a string that is missing is shown in another language, amid a page in this one"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        let languages = &site.config.languages;
        for lang in languages.iter() {
            let missing = site.messages.missing(lang);
            if missing.is_empty() {
                continue;
            }
            let code = &languages[lang].code;
            let named: Vec<String> = missing.iter().take(NAMED).map(|id| format!("`{id}`")).collect();
            let more = missing.len().saturating_sub(NAMED);
            let rest = if more == 0 { String::new() } else { format!(" and {more} more") };
            let message = format!("`{code}` lacks {}{rest}", named.join(", "));
            diags.push(
                Diagnostic::warning("missing-message", message)
                    .hint(format!("add what is missing to `locales/{code}/site.ftl`")),
            );
        }
    }
}
