//! Every message translates something.

use super::{FileCase, FileRule};
use crate::diag::{Diagnostic, Diagnostics};
use crate::translate::catalog::Message;

/// See the module.
#[derive(Debug)]
pub(super) struct Obsolete;

impl FileRule for Obsolete {
    fn code(&self) -> &'static str {
        "obsolete"
    }

    fn why(&self) -> &'static str {
        "old work that nobody sees makes a file look longer than it is"
    }

    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics) {
        if !case.desk.documents.contains_key(case.doc) {
            return;
        }
        let is_gone = |message: &&Message| {
            !case.is_used(&message.id) && (message.is_obsolete || case.known.contains(&*message.id))
        };
        let gone: Vec<&Message> = case.translation.catalog.messages.iter().filter(is_gone).collect();
        let Some(first) = gone.first() else { return };
        let message = match gone.len() {
            1 => format!("the text of `{}` is gone", first.id),
            more => format!("the texts of {more} messages are gone, this one's among them"),
        };
        found.push(
            Diagnostic::warning("obsolete", message)
                .at(case.translation.span(first))
                .hint("leave it in case the text returns, or delete it; nobody sees it meanwhile"),
        );
    }
}
