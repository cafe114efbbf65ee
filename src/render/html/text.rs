//! Words without markup: messages, figures, terms, and what is left of a text when its markup is
//! taken away.

use crate::doc::{Inline, InlineKind};
use crate::lang::Lang;
use crate::page::{Date, DateTime, Page};
use crate::site::Site;

use super::view::DateView;

/// A message without arguments, in `lang` or the nearest language that has it; empty when none has.
pub(super) fn message(site: &Site, lang: Lang, id: &str) -> String {
    message_with(site, lang, id, [])
}

/// A message with arguments that are text.
pub(super) fn message_with<const N: usize>(
    site: &Site,
    lang: Lang,
    id: &str,
    args: [(&'static str, &str); N],
) -> String {
    let args = args.into_iter().collect();
    site.messages.get(lang, id, Some(&args)).map_or_else(String::new, |answer| answer.text.into_owned())
}

/// A whole number in the digits of `lang`.
pub(super) fn number(site: &Site, lang: Lang, number: usize) -> String {
    site.formats[lang.index()].integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A figure from `facts.yaml`; its name where there is none, which `check` refuses.
pub(super) fn figure(site: &Site, lang: Lang, name: &str) -> String {
    site.facts.print(name, &site.formats[lang.index()]).unwrap_or_else(|| format!("{{ ${name} }}"))
}

/// A term of the site; its name where no language has it, which `check` refuses.
pub(super) fn term(site: &Site, lang: Lang, name: &str) -> String {
    let answer = site.messages.term(lang, name);
    answer.map_or_else(|| format!("{{ -{name} }}"), |answer| answer.text.into_owned())
}

/// The words of `inlines`, with figures and terms, without markup.
pub(super) fn plain(site: &Site, lang: Lang, inlines: &[Inline]) -> String {
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
            | InlineKind::Link { text: inner, .. }
            | InlineKind::Image { alt: inner, .. } => collect(site, lang, inner, words),
            InlineKind::FootnoteRef(_) => {}
        }
    }
}

/// The title of a text, with its figures and terms.
pub(super) fn title(site: &Site, page: &Page) -> String {
    fill(site, page.lang, &page.front.title)
}

/// A line of front matter with the figures and terms it refers to.
pub(super) fn fill(site: &Site, lang: Lang, line: &str) -> String {
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
            | InlineKind::Image { .. }
            | InlineKind::FootnoteRef(_) => {}
        }
    }
    filled
}

/// A day for machines and for people.
pub(super) fn date(site: &Site, lang: Lang, date: Date) -> DateView {
    DateView { iso: date.to_string(), text: site.formats[lang.index()].date(date) }
}

/// A day and a time for machines and for people.
pub(super) fn date_time(site: &Site, lang: Lang, at: DateTime) -> DateView {
    DateView { iso: at.to_string(), text: site.formats[lang.index()].date_time(at) }
}
