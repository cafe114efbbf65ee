//! What is asked of one build beyond what the project says. Made by `cli/` from its flags, by
//! tests as they like.

use crate::page::Date;

/// What is asked of one build.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether pages marked `draft: true` are built too.
    pub drafts: bool,
    /// The tags of the languages to build; all where there is none.
    pub languages: Vec<String>,
    /// The day that `publish-from` and `expires` are compared with.
    pub today: Date,
    /// Whether warnings about translations are errors.
    pub strict: bool,
}
