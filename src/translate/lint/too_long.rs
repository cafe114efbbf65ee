//! It is not out of all proportion.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Result, Severity};
use crate::span::Span;
use crate::translate::catalog::Message;

/// See the module.
#[derive(Debug)]
pub(super) struct TooLong;

impl Rule for TooLong {
    fn code(&self) -> &'static str {
        "too-long"
    }

    fn why(&self) -> &'static str {
        "a text that floods the page is no translation"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let most = case.original.most;
        // It has no more letters than bytes.
        let long = case.wordings.iter().map(|wording| &wording.text).filter(|text| text.len() > most);
        let longest = long.map(|text| text.chars().count()).max().unwrap_or_default();
        if longest > most {
            let original = case.original.segment.text.chars().count();
            let message =
                format!("`{}` has {longest} letters, and the original has {original}", case.message.id);
            found.push(
                Diagnostic::error("too-long", message)
                    .at(case.span.clone())
                    .hint(format!("make it shorter: at most {most} letters are shown here")),
            );
        }
    }
}

/// How many letters a translation of `original` may have.
pub(super) fn most(original: &str) -> usize {
    original.chars().count() * TIMES + MORE
}

/// Says that a message is so long, with all its variants, that it is not even taken apart.
pub(super) fn refuse(most: usize, message: &Message, span: &Span) -> Result<()> {
    if message.raw().len() <= most * BYTES {
        return Ok(());
    }
    let text = format!("`{}` is too long to be a translation of its text", message.id);
    Err(Diagnostic::error("too-long", text)
        .at(span.clone())
        .hint(format!("make it shorter: at most {most} letters are shown here"))
        .hint(super::FALLS_BACK))
}

/// How many times as long as the original a translation may be ...
const TIMES: usize = 5;
/// ... and how many letters more.
const MORE: usize = 200;
/// How many bytes a message may have for each letter of the longest: there may be a variant for each of six plural
/// forms, in letters of two bytes or three.
const BYTES: usize = 12;
