//! Things are called what the group has agreed on: `locales/glossary.csv`.

use super::{Case, Rule, Wording};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::translate::exchange::glossary::Term;

/// See the module.
#[derive(Debug)]
pub(super) struct Glossary;

impl Rule for Glossary {
    fn code(&self) -> &'static str {
        "glossary"
    }

    fn why(&self) -> &'static str {
        "a thing with one name is one thing, on every page and in every conversation"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let Some(glossary) = case.site.glossary else { return };
        let original = plain(case.original.prose());
        let Some(shown) = case.wordings.first().map(Wording::prose).map(plain) else { return };
        for term in glossary.terms.iter().filter(|term| has(&original, &plain(&term.term))) {
            if let Some(warning) = judge(term, &shown, &case.language().code) {
                let note = (!term.note.is_empty()).then(|| format!("the glossary says: {}", term.note));
                let warning = warning.at(case.span.clone());
                found.push(note.into_iter().fold(warning, Diagnostic::hint));
            }
        }
    }
}

fn judge(term: &Term, shown: &str, code: &str) -> Option<Box<Diagnostic>> {
    let names = term.names.get(code).map(Vec::as_slice).unwrap_or_default();
    let list = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ");
    if let Some(avoid) = term.avoid.iter().find(|avoid| has(shown, &plain(avoid))) {
        let message = format!("`{avoid}` is not to be said for `{}`", term.term);
        let hint = if names.is_empty() { "find another word".to_owned() } else { format!("write {list}") };
        return Some(Diagnostic::warning("glossary", message).hint(hint));
    }
    let is_said = |name: &String| plain(name).split_whitespace().all(|word| shown.contains(stem(word)));
    if names.is_empty() || names.iter().any(is_said) {
        return None;
    }
    let message = format!("`{}` is called {list} here", term.term);
    let hint = "use the word that the group has agreed on, or agree on another";
    Some(Diagnostic::warning("glossary", message).hint(hint))
}

/// In small letters, without the signs for vowels that Arabic leaves out at will.
fn plain(text: &str) -> String {
    let kept = |c: &char| !matches!(c, '\u{640}' | '\u{64b}'..='\u{652}');
    text.chars().filter(kept).flat_map(char::to_lowercase).collect()
}

/// Whether `text` has these words as words; a long one may have an ending.
fn has(text: &str, words: &str) -> bool {
    let endings = if words.chars().count() < LONG { 0 } else { ENDING };
    text.match_indices(words).any(|(at, _)| {
        let is_first = !text[..at].ends_with(char::is_alphabetic);
        let rest = text[at + words.len()..].chars().take_while(|c| c.is_alphabetic());
        is_first && rest.take(endings + 1).count() <= endings
    })
}

/// The length from which a word may have an ending ...
const LONG: usize = 5;
/// ... of so many letters.
const ENDING: usize = 4;

/// The first two thirds of a word, which most endings leave alone.
fn stem(word: &str) -> &str {
    let length = word.chars().count();
    let kept = (length * 2).div_ceil(3).max(3);
    word.char_indices().nth(kept).map_or(word, |(at, _)| &word[..at])
}
