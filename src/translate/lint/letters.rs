//! Which script a letter is of, and which a language is written in.

use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu::properties::props::Script;
use icu::properties::{CodePointMapData, PropertyNamesLong, PropertyParser};

use crate::lang::Language;

/// The runs of letters in a text.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Two scripts that a word is written in, and that have letters that look alike.
pub(super) fn look_alikes(word: &str) -> Option<[&'static str; 2]> {
    let mut kinds = word.chars().filter_map(|c| match script(c) {
        Script::Latin => Some("Latin"),
        Script::Greek => Some("Greek"),
        Script::Cyrillic => Some("Cyrillic"),
        _ => None,
    });
    let first = kinds.next()?;
    let other = kinds.find(|other| *other != first)?;
    Some([first, other])
}

/// The script of a word that `language` is not written in.
pub(super) fn foreign(word: &str, language: &Language) -> Option<&'static str> {
    let first = script(word.chars().next()?);
    let own = own(language)?;
    let is_own = matches!(first, Script::Common | Script::Inherited) || own.contains(&first);
    (!is_own).then(|| name(first)).flatten()
}

/// Whether a letter joins the next one, so that it may matter whether it does.
pub(super) fn joins(c: char) -> bool {
    c.is_alphabetic()
        && !matches!(
            script(c),
            Script::Latin | Script::Greek | Script::Cyrillic | Script::Hebrew | Script::Common
        )
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

/// The name of a script: `Arabic`.
fn name(script: Script) -> Option<&'static str> {
    PropertyNamesLong::<Script>::new().get(script)
}

/// The scripts that a language is written in: the one that its tag says, else the likely one.
fn own(language: &Language) -> Option<Vec<Script>> {
    let expanded = |mut id: LanguageIdentifier| {
        LocaleExpander::new_extended().maximize(&mut id);
        id.script
    };
    let code = language.code.parse().ok().and_then(expanded).or_else(|| expanded(language.format.clone()))?;
    let names: &[&str] = match code.as_str() {
        "Jpan" => &["Hani", "Hira", "Kana"],
        "Kore" => &["Hang", "Hani"],
        "Hans" | "Hant" => &["Hani"],
        own => return script_of(own).map(|script| vec![script]),
    };
    Some(names.iter().filter_map(|name| script_of(name)).collect())
}

fn script_of(name: &str) -> Option<Script> {
    PropertyParser::<Script>::new().get_strict(name)
}
