//! Every message has the id of a text.

use std::collections::HashSet;

use super::{FileCase, FileRule};
use crate::diag::{Diagnostic, Diagnostics};
use crate::translate::catalog::{Message, short_of};

/// See the module.
#[derive(Debug)]
pub(super) struct UnknownMessage;

impl FileRule for UnknownMessage {
    fn code(&self) -> &'static str {
        "unknown-message"
    }

    fn why(&self) -> &'static str {
        "a message under a wrong id is a text that is missing"
    }

    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics) {
        let Some(document) = case.desk.documents.get(case.doc) else { return };
        let is_short = |id: &str| short_of(id).is_some_and(|of| document.ids.iter().any(|id| id == of));
        let messages = &case.translation.catalog.messages;
        let is_unknown = |message: &&Message| {
            !message.is_obsolete
                && !case.is_used(&message.id)
                && !case.known.contains(&*message.id)
                && !is_short(&message.id)
        };
        let have: HashSet<&str> = messages.iter().map(|message| &*message.id).collect();
        let untranslated = || document.ids.iter().map(String::as_str).filter(|id| !have.contains(id));
        for message in messages.iter().filter(is_unknown) {
            let FileCase { doc, source, .. } = case;
            let hint = match message.id.starts_with('-') {
                true => "terms are explained in `site.ftl`: move it there".to_owned(),
                false => format!("copy the id from `locales/{source}/content/{doc}.ftl`"),
            };
            found.push(
                Diagnostic::warning("unknown-message", format!("no text has the id `{}`", message.id))
                    .at(case.translation.span(message))
                    .did_you_mean(&message.id, untranslated())
                    .hint(hint),
            );
        }
    }
}
