//! Texts to share a page with: ready words in the language of the page, with its address, to be selected and
//! copied. No button leads to anyone's network.

use crate::site::{Shown, url};

use super::place::Place;
use super::text;
use super::view::ShareView;

/// A short text, a long one, and those that the page's author wrote. A page that stands in for a translation has
/// none, and neither has a site that does not say where it is.
pub(super) fn texts(place: Place<'_>, shown: Shown<'_>) -> Vec<ShareView> {
    let (site, page) = (place.site, shown.page);
    let (Some(base), false) = (site.config.url.as_deref(), shown.is_fallback()) else { return Vec::new() };
    let address = url::absolute(base, shown.url);
    let title = text::title(site, page);
    let is_own = |key| page.lang_of(key) == page.lang;
    let description = page.front.description.as_ref().filter(|_| is_own("description"));
    let long = description.map(|line| format!("{title}\n\n{}", text::fill(site, page.lang, line)));
    let written = page.front.share.iter().map(|line| ("text", text::fill(site, page.lang, line)));
    let made = [("short", Some(title)), ("long", long)].into_iter();
    made.filter_map(|(kind, words)| Some((kind, words?)))
        .chain(written)
        .map(|(kind, words)| ShareView { kind, text: format!("{words}\n{address}") })
        .collect()
}
