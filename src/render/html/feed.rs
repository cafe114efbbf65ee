//! The feeds that a page offers to those who want to hear of news: that of the whole site, and those of the
//! part of the site and of the topic that the page is about.

use crate::lang::Lang;
use crate::page::PageId;
use crate::path::UrlPath;
use crate::site::feed::{Scope, address};
use crate::site::{Site, url};

use super::super::theme::Theme;
use super::place::Place;
use super::view::FeedView;
use super::{chrome, listing, text};

/// Those of `scopes` that there are.
pub(super) fn offered(place: Place<'_>, scopes: impl IntoIterator<Item = Scope>) -> Vec<FeedView> {
    let (site, lang) = (place.site, place.lang);
    let scopes = scopes.into_iter().filter(|scope| site.feeds.has(lang, scope));
    let view = |scope: Scope| {
        let to = address(site, lang, &scope)?;
        let name = name(place, &scope);
        Some(FeedView { title: title(place, name.as_deref()), name, href: url::relative(place.url, &to) })
    };
    scopes.filter_map(view).collect()
}

/// What a page belongs to: itself and the parts of the site that it lies in, the nearest first, and the site.
pub(super) fn around<'s>(place: Place<'s>, id: &'s PageId) -> impl Iterator<Item = Scope> {
    let above = std::iter::successors(Some(id), |id| place.site.pages.get(*id)?.parent.as_ref());
    above.filter(|id| !id.is_front()).cloned().map(Scope::Section).chain([Scope::Site])
}

/// The page that a feed tells the news of: what it is called, and where it is.
#[derive(Debug)]
pub(in crate::render) struct About {
    pub(in crate::render) title: String,
    pub(in crate::render) url: UrlPath,
}

/// What the feed of `scope` is about.
pub(in crate::render) fn about(site: &Site, theme: &Theme, lang: Lang, scope: &Scope) -> About {
    let front = UrlPath::new(site.config.languages[lang].prefix.as_str());
    let url = match scope {
        Scope::Site => None,
        Scope::Section(id) => site.shown(id, lang).map(|shown| shown.url.clone()),
        Scope::Topic(key) => Some(listing::topic_url(site, lang, key)),
    };
    let url = url.unwrap_or(front);
    let place = Place { site, press: &theme.press, lang, url: &url };
    About { title: title(place, name(place, scope).as_deref()), url }
}

/// What a part of the site or a topic is called.
fn name(place: Place<'_>, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Site => None,
        Scope::Section(id) => {
            place.site.shown(id, place.lang).map(|shown| text::title(place.site, shown.page))
        }
        Scope::Topic(key) => {
            place.site.topics.get(key).map(|topic| listing::topic_link(place, &topic.name).title)
        }
    }
}

/// What the feed of what has this name is called.
fn title(place: Place<'_>, name: Option<&str>) -> String {
    let site = chrome::site_title(place);
    name.map_or_else(|| site.clone(), |name| format!("{name} – {site}"))
}
