//! Words without markup, for every kind of output: messages, figures, terms, and what is left of a text
//! when its markup is taken away.

use crate::doc::{Inline, InlineKind};
use crate::facts::FactValue;
use crate::format::Number;
use crate::lang::{Direction, Lang, Languages};
use crate::messages::{Answer, Args, THEME_LANGUAGE};
use crate::page::Page;

use super::Site;

/// A message without values, in `lang` or the nearest language that has it; empty when none has.
pub fn message(site: &Site, lang: Lang, id: &str) -> String {
    message_with(site, lang, id, &Args::new())
}

/// A message with values.
pub fn message_with(site: &Site, lang: Lang, id: &str, args: &Args<'_>) -> String {
    site.messages.get(lang, id, args).map_or_else(String::new, |answer| answer.text.into_owned())
}

/// The tag and direction of the language that answered.
pub fn language_of<'l>(languages: &'l Languages, answer: &Answer<'_>) -> (&'l str, Direction) {
    match answer.lang {
        Some(lang) => (&languages[lang].code, languages[lang].direction),
        None => (THEME_LANGUAGE, Direction::Ltr),
    }
}

/// What `book.toml` says below `[political-ad]` as `written` under `key`, in the words of the message
/// `political-ad-<key>` where a translator gave some, and their language.
pub fn political_ad(site: &Site, lang: Lang, key: &str, written: &str) -> (String, Lang) {
    let source = site.config.languages.source();
    match site.messages.get(lang, &format!("political-ad-{key}"), &Args::new()) {
        Some(answer) => (answer.text.into_owned(), answer.lang.unwrap_or(source)),
        None => (written.to_owned(), source),
    }
}

/// A whole number in the digits of `lang`.
pub fn number(site: &Site, lang: Lang, number: usize) -> String {
    site.formats(lang).number(number)
}

/// A figure from `facts.yaml`; its name where there is none, which `check` refuses.
pub fn figure(site: &Site, lang: Lang, name: &str) -> String {
    let Some(fact) = site.facts.get(name) else { return format!("{{ ${name} }}") };
    match &fact.value {
        FactValue::Text(text) => text.clone(),
        FactValue::Number(digits) => match digits.parse::<Number>() {
            Ok(number) => site.formats(lang).number(&number),
            Err(_) => digits.clone(),
        },
    }
}

/// A term of the site; its name where no language has it, which `check` refuses.
pub fn term(site: &Site, lang: Lang, name: &str) -> String {
    let answer = site.messages.get_term(lang, name);
    answer.map_or_else(|| format!("{{ -{name} }}"), |answer| answer.text.into_owned())
}

/// The words of `inlines`, with figures and terms, without markup.
pub fn plain(site: &Site, lang: Lang, inlines: &[Inline]) -> String {
    let mut words = String::new();
    collect(site, lang, inlines, &mut words);
    words
}

fn collect(site: &Site, lang: Lang, inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => words.push_str(text),
            InlineKind::SoftBreak | InlineKind::HardBreak => words.push(' '),
            InlineKind::Figure(name) => words.push_str(&figure(site, lang, name)),
            InlineKind::Term(name) => words.push_str(&term(site, lang, name)),
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Strikethrough(inner)
            | InlineKind::Link { text: inner, .. } => collect(site, lang, inner, words),
            InlineKind::Image(image) => collect(site, lang, &image.alt, words),
            InlineKind::FootnoteRef(_) => {}
        }
    }
}

/// The title of a text, with its figures and terms.
pub fn title(site: &Site, page: &Page) -> String {
    fill(site, page.lang_of("title"), &page.front.title)
}

/// A line of front matter with the figures and terms it refers to.
pub fn fill(site: &Site, lang: Lang, line: &str) -> String {
    let mut filled = String::with_capacity(line.len());
    for piece in crate::parse::placeables(line) {
        match piece {
            InlineKind::Figure(name) => filled.push_str(&figure(site, lang, &name)),
            InlineKind::Term(name) => filled.push_str(&term(site, lang, &name)),
            InlineKind::Text(text) => filled.push_str(&text),
            InlineKind::SoftBreak
            | InlineKind::HardBreak
            | InlineKind::Emphasis(_)
            | InlineKind::Strong(_)
            | InlineKind::Strikethrough(_)
            | InlineKind::Code(_)
            | InlineKind::Link { .. }
            | InlineKind::Image(_)
            | InlineKind::FootnoteRef(_) => {}
        }
    }
    filled
}
