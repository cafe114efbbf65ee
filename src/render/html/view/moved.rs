//! What templates see of a page that moved.

use serde::Serialize;

/// What the template `moved.html` sees.
#[derive(Debug, Serialize)]
pub struct MovedView<'a> {
    /// The tag of the language of the page that moved.
    pub lang: &'a str,
    /// Its direction.
    pub dir: &'static str,
    /// The way to the root of the site.
    pub root: String,
    /// The title of the page that moved.
    pub title: String,
    /// Where it is now.
    pub href: String,
    /// Where it is now, in full.
    pub canonical: Option<String>,
    /// The policy that the page's `<meta>` states.
    pub csp: &'static str,
}
