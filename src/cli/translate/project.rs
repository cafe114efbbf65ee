//! What `export` and `import` both need of the project.

use std::path::Path;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::parse::{self, Book};
use crate::source::Sources;

/// The texts and all that belongs to them. `None` when a text has errors: what is missing from it must not be
/// taken for removed.
pub(super) fn read(root: &Path, config: &Config, diags: &mut Diagnostics) -> Option<(Sources, Book)> {
    let sources = Sources::load(root, config, diags);
    let mut found = Diagnostics::new();
    let book = parse::parse(&sources, config, &mut found);
    // Warnings about texts are for `check`.
    if found.has_errors() {
        diags.append(found);
    }
    (!diags.has_errors()).then_some((sources, book))
}

/// The language with this tag, which the texts are translated into.
pub(super) fn language(code: &str, config: &Config) -> Result<Lang> {
    let languages = &config.languages;
    let known = || languages.iter().map(|lang| languages[lang].code.as_str());
    match languages.find(code) {
        Some(lang) if lang != languages.source() => Ok(lang),
        Some(_) => Err(Diagnostic::error("wrong-language", format!("the texts are written in `{code}`"))
            .hint("name a language that they are translated into")),
        None => Err(Diagnostic::error("unknown-language", format!("the language `{code}` is not listed"))
            .did_you_mean(code, known())
            .hint("add it to `book.toml` as a `[[language]]`")),
    }
}
