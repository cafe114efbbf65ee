//! What is said of translations that are refused: why, and what to do.

use super::super::diff::marked;
use super::Incoming;
use crate::diag::{Diagnostic, Diagnostics};

pub(super) fn gone(unit: &Incoming) -> Box<Diagnostic> {
    let place = if unit.original.is_empty() { String::new() } else { format!(" of `{}`", unit.original) };
    Diagnostic::error("text-gone", format!("`{}`{place} is no text of this site any more", unit.id))
        .at(unit.span.clone())
        .hint("nothing is to be done if it was removed; else export the texts of today, and copy it there")
}

pub(super) fn twice(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("translated-twice", format!("`{}` is translated for the second time here", unit.id))
        .at(unit.span.clone())
        .hint("remove one of the two: only the first counts")
}

pub(super) fn changed(unit: &Incoming, old: &str, today: &str) -> Box<Diagnostic> {
    let message = format!("the text of `{}` has changed since it was sent to be translated", unit.id);
    Diagnostic::error("text-changed", message)
        .at(unit.span.clone())
        .hint(format!("what changed: {}", marked(old, today)))
        .hint("export the texts of today and translate it there")
}

pub(super) fn empty(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("empty-translation", format!("the translation of `{}` is empty", unit.id))
        .at(unit.span.clone())
        .hint("translate it, or mark it as not translated; what was there before is kept")
}

pub(super) fn guessed(unit: &Incoming) -> Box<Diagnostic> {
    Diagnostic::error("fuzzy-translation", format!("the translation of `{}` is marked as `fuzzy`", unit.id))
        .at(unit.span.clone())
        .hint("take the mark off when it is right (`Needs work` in Poedit, `Needs editing` in Weblate)")
}

pub(super) fn choice(unit: &Incoming) -> Box<Diagnostic> {
    let message = format!("the translation of `{}` in the catalogue is more than a text", unit.id);
    Diagnostic::error("choice-kept", message)
        .at(unit.span.clone())
        .hint("edit the catalogue itself: a choice, or what stands below the text there, would be lost")
}

/// `why` ends the sentence that "the translation" begins.
pub(super) fn unfit(unit: &Incoming, why: &str) -> Box<Diagnostic> {
    Diagnostic::error("unfit-translation", format!("the translation of `{}` {why}", unit.id))
        .at(unit.span.clone())
        .hint("use the marks, links, figures and notes of the text, each as often as there")
}

/// What the checks found.
pub(super) fn faulty(unit: &Incoming, found: &Diagnostics) -> Box<Diagnostic> {
    let why: Vec<&str> = found.iter().map(|fault| fault.message.as_str()).collect();
    let message = format!("the translation of `{}` cannot be used: {}", unit.id, why.join("; "));
    let mut error = Diagnostic::error("unfit-translation", message).at(unit.span.clone());
    for hint in found.iter().flat_map(|fault| &fault.hints) {
        // Nothing is written, so that readers see what they saw before.
        if !hint.starts_with("until it is mended") && !error.hints.contains(hint) {
            error.hints.push(hint.clone());
        }
    }
    error
}
