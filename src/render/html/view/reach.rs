//! What templates see of how a page reaches people: its other languages, feeds, texts to share,
//! search.

use serde::Serialize;

/// What the script of the page to search on needs to know.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// The folder of the index, from this page.
    pub index: String,
    /// Whether there is nothing to find: no text is in the language.
    pub is_empty: bool,
    /// Letters, and what they are searched as: pairs with a blank between them, the letter first.
    pub letters: String,
    /// The digits of the language, from 0 to 9, with a blank between them.
    pub digits: String,
}

/// A text to share a page with.
#[derive(Debug, Serialize)]
pub struct ShareView {
    /// `short`, `long`, or `text` for one of its author.
    pub kind: &'static str,
    /// The words, with the address of the page on a line of its own.
    pub text: String,
}

/// A feed of news.
#[derive(Debug, Serialize)]
pub struct FeedView {
    /// Its title, with the site's name.
    pub title: String,
    /// What it tells the news of: a part of the site or a topic; nothing for the whole site.
    pub name: Option<String>,
    /// Where it is, from this page.
    pub href: String,
}

/// The same text in a language.
#[derive(Debug, Serialize)]
pub struct AlternateView<'a> {
    /// A tag, or `x-default`.
    pub lang: &'a str,
    /// The address in full.
    pub href: String,
}
