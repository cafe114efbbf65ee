//! What may be wrong with a file of messages as a whole. A rule is a file and a line in [`FILE_RULES`]. None
//! of it changes what readers see.

mod attribute;
mod obsolete;
mod unknown_document;
mod unknown_message;

use std::collections::BTreeSet;

use crate::diag::Diagnostics;
use crate::translate::desk::{Desk, Translation};

/// What such a rule sees.
#[derive(Clone, Copy, Debug)]
pub struct FileCase<'a> {
    /// The texts and their translations.
    pub desk: &'a Desk,
    /// The document that the file is of, by its name.
    pub doc: &'a str,
    /// What is in it.
    pub translation: &'a Translation,
    /// The ids that texts have or had, in any document.
    pub known: &'a BTreeSet<&'a str>,
    /// The tag of the source language.
    pub source: &'a str,
}

/// One thing to look for in a file.
pub trait FileRule: Sync {
    /// The code of what it reports, which is its heading in the manual too.
    fn code(&self) -> &'static str;

    /// Why it matters, in a sentence.
    fn why(&self) -> &'static str;

    /// Looks, and reports.
    fn look(&self, case: &FileCase<'_>, found: &mut Diagnostics);
}

/// All of them, by name.
pub const FILE_RULES: &[&dyn FileRule] = &[
    &attribute::Attribute,
    &obsolete::Obsolete,
    &unknown_document::UnknownDocument,
    &unknown_message::UnknownMessage,
];

impl FileCase<'_> {
    /// Whether a text of the document has this id today.
    fn is_used(&self, id: &str) -> bool {
        self.desk.documents.get(self.doc).is_some_and(|document| document.ids.iter().any(|own| own == id))
    }
}
