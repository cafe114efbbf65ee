//! It says something.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::doc::{Inline, InlineKind, walk_inlines};
use crate::format::is_visible;
use crate::parse::placeables;
use crate::translate::leaf::Words;

/// See the module.
#[derive(Debug)]
pub(super) struct Empty;

impl Rule for Empty {
    fn code(&self) -> &'static str {
        "empty-translation"
    }

    fn why(&self) -> &'static str {
        "a piece of text that is gone is no translation"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            let message = match &wording.words {
                Words::Plain(line) if !placeables(line).iter().any(|piece| is_seen(case, piece)) => {
                    format!("`{}` is empty", case.message.id)
                }
                Words::Markup(words) if !are_seen(case, words) => format!("`{}` is empty", case.message.id),
                Words::Markup(words) => match unnamed(case, words) {
                    Some(what) => format!("a {what} in `{}` has no words", case.message.id),
                    None => continue,
                },
                Words::Plain(_) => continue,
            };
            found.push(
                Diagnostic::error("empty-translation", message)
                    .at(case.span.clone())
                    .hint("write the translation, or remove the message"),
            );
            return;
        }
    }
}

/// What there is to be seen or heard.
fn are_seen(case: &Case<'_>, words: &[Inline]) -> bool {
    words.iter().any(|inline| is_seen(case, &inline.kind))
}

fn is_seen(case: &Case<'_>, kind: &InlineKind) -> bool {
    match kind {
        InlineKind::Text(text) | InlineKind::Code(text) => text.contains(is_visible),
        InlineKind::Emphasis(inner)
        | InlineKind::Strong(inner)
        | InlineKind::Strikethrough(inner)
        | InlineKind::Link { text: inner, .. } => are_seen(case, inner),
        InlineKind::Image(image) => are_seen(case, &image.alt),
        InlineKind::Figure(_) | InlineKind::FootnoteRef(_) => true,
        InlineKind::Term(name) => {
            let answer = case.site.messages.get_term(case.lang, name);
            answer.is_some_and(|answer| answer.text.contains(is_visible))
        }
        InlineKind::SoftBreak | InlineKind::HardBreak => false,
    }
}

/// A link or a picture of which nothing is to be seen or heard.
fn unnamed(case: &Case<'_>, words: &[Inline]) -> Option<&'static str> {
    let mut found = None;
    walk_inlines(words, &mut |inline| match &inline.kind {
        InlineKind::Link { text, .. } if !are_seen(case, text) => found = Some("link"),
        InlineKind::Image(image) if !are_seen(case, &image.alt) => found = Some("picture"),
        InlineKind::Link { .. }
        | InlineKind::Image(_)
        | InlineKind::Text(_)
        | InlineKind::Code(_)
        | InlineKind::Emphasis(_)
        | InlineKind::Strong(_)
        | InlineKind::Strikethrough(_)
        | InlineKind::Figure(_)
        | InlineKind::FootnoteRef(_)
        | InlineKind::Term(_)
        | InlineKind::SoftBreak
        | InlineKind::HardBreak => {}
    });
    found
}
