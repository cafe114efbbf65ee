//! What one run was asked for, beside what the project says: never a part of the sources.

use crate::page::Date;

/// What one build was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether drafts and pages outside their days are built too.
    pub drafts: bool,
    /// The languages to publish, by tag; all when empty.
    pub languages: Vec<String>,
    /// The day to build for, which `publish-from` and `expires` are compared with.
    pub today: Date,
    /// Whether faults in translations forbid publishing.
    pub strict: bool,
    /// Whether to say what could be better in the translations too.
    pub advice: bool,
}
