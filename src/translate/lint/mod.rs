//! What may be wrong with a translation. A rule is a file and a line in [`RULES`]; it sees one message beside
//! the text it translates, and reports. Entry points: [`faults`] for what must not be shown, [`advice`] for
//! what a translator should hear besides.
//!
//! A fault is an error here. It never stops a build: readers see the text of the next language, and
//! whoever builds is told.

mod bad_slug;
mod blanks;
mod brackets;
mod case;
mod changed_figure;
mod changed_link;
mod changed_note;
mod changed_picture;
mod control_character;
mod empty;
mod end_mark;
mod file;
mod glossary;
mod invisible;
mod length;
mod letters;
mod missing_figure;
mod missing_link;
mod missing_picture;
mod missing_term;
mod mixed_script;
mod new_html;
mod numbers;
mod plural_forms;
mod prose;
mod refused_link;
mod survey;
mod too_long;
mod unknown_term;
mod untranslated;

#[cfg(test)]
mod tests;

pub use case::{Case, Contents, Original, Setting, Wording};
pub use file::{FILE_RULES, FileCase, FileRule};
pub use survey::{Ask, agreed_words, survey};

use crate::diag::{Diagnostics, Severity};

/// One thing to look for.
pub trait Rule: Sync {
    /// The code of what it reports, which is its heading in the manual too.
    fn code(&self) -> &'static str;

    /// Why it matters, in a sentence.
    fn why(&self) -> &'static str;

    /// Whether a text that it finds something in must not be shown.
    fn severity(&self) -> Severity;

    /// Looks, and reports.
    fn look(&self, case: &Case<'_>, found: &mut Diagnostics);
}

/// All rules: the faults first, each by name.
pub const RULES: &[&dyn Rule] = &[
    &bad_slug::BadSlug,
    &changed_figure::ChangedFigure,
    &changed_link::ChangedLink,
    &changed_note::ChangedNote,
    &changed_picture::ChangedPicture,
    &control_character::ControlCharacter,
    &empty::Empty,
    &new_html::NewHtml,
    &refused_link::RefusedLink,
    &too_long::TooLong,
    &unknown_term::UnknownTerm,
    &blanks::Blanks,
    &brackets::Brackets,
    &end_mark::EndMark,
    &glossary::Glossary,
    &invisible::Invisible,
    &length::Length,
    &missing_figure::MissingFigure,
    &missing_link::MissingLink,
    &missing_picture::MissingPicture,
    &missing_term::MissingTerm,
    &mixed_script::MixedScript,
    &numbers::Numbers,
    &plural_forms::PluralForms,
    &untranslated::Untranslated,
];

/// How often a rule is heard about one message.
const MOST: usize = 5;

/// What is said of every fault.
const FALLS_BACK: &str = "until it is mended, readers see the text of the next language";

/// What is so wrong with a message that it must not be shown. Empty for a good one.
pub fn faults(case: &Case<'_>) -> Diagnostics {
    run(case, |severity| severity == Severity::Error)
}

/// What may be wrong with a message, or could be better.
pub fn advice(case: &Case<'_>) -> Diagnostics {
    run(case, |severity| severity == Severity::Warning)
}

fn run(case: &Case<'_>, wanted: impl Fn(Severity) -> bool) -> Diagnostics {
    let mut all = Diagnostics::new();
    for rule in RULES.iter().filter(|rule| wanted(rule.severity())) {
        let mut found = Diagnostics::new();
        rule.look(case, &mut found);
        if found.iter().len() == 0 {
            continue;
        }
        found.truncate(MOST);
        if rule.severity() == Severity::Error {
            found.hint_all(FALLS_BACK);
        }
        all.append(found);
    }
    all
}
