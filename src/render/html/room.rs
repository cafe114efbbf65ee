//! The print room: all leaflets, posters, forms and handbooks of the site, by campaign. A page in each
//! language, where the site prints anything.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag;
use crate::lang::Lang;
use crate::page::PageId;
use crate::path::UrlPath;
use crate::site::short::is_printed;
use crate::site::{Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::place::Place;
use super::view::{CardView, ElsewhereView, RoomPartView, RoomView};
use super::{component, listing, print, text};

/// The print room in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Option<Job<'s>> {
    let url = address(site, lang);
    let path = url::out_path(&url).filter(|_| is_there(site))?;
    Some(Job::new(path, move || render(site, theme, lang, &url)))
}

/// Whether the site has a print room. Every page asks, so that it must be quick.
pub(super) fn is_there(site: &Site) -> bool {
    site.codes.list.iter().any(|code| site.lead(&code.page).is_some_and(is_printed))
}

/// Its address.
pub(super) fn address(site: &Site, lang: Lang) -> UrlPath {
    UrlPath::new(format!("{}print/", site.config.languages[lang].prefix))
}

fn render(site: &Site, theme: &Theme, lang: Lang, url: &UrlPath) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = listing::bare(place, "print-room", text::message(site, lang, "print-room"));
    page.description = Some(text::message(site, lang, "print-room-lead"));
    page.breadcrumb = vec![listing::home(place)];
    page.room = Some(room(place));
    listing::located(&mut page, place, &|lang| address(site, lang));
    listing::render(theme, place, page, &|lang| Some((address(site, lang), true)))
}

fn room(place: Place<'_>) -> RoomView {
    let site = place.site;
    // A page has a code in each of its languages.
    let printed: BTreeSet<&PageId> = site.codes.list.iter().map(|code| &code.page).collect();
    let mut printed: Vec<&PageId> =
        printed.into_iter().filter(|id| site.lead(id).is_some_and(is_printed)).collect();
    let weight = |id: &PageId| site.lead(id).map_or(0, |page| page.front.weight);
    printed.sort_by_key(|id| weight(id));
    let mut by_top = BTreeMap::<&str, Vec<CardView>>::new();
    let mut elsewhere = Vec::new();
    for id in printed {
        let Some(card) = component::card(place, id).filter(|card| !card.formats.is_empty()) else {
            elsewhere.extend(missing(place, id));
            continue;
        };
        let top = id.as_str().split_once('/').map_or("", |(top, _)| top);
        by_top.entry(top).or_default().push(card);
    }
    let top = site.pages.get("").map_or(&[][..], |front| front.children.as_slice());
    let mut parts: Vec<RoomPartView> = Vec::new();
    for id in top {
        if let Some(pages) = by_top.remove(id.as_str()) {
            parts.push(RoomPartView { campaign: place.page_link(id), pages });
        }
    }
    let pages: Vec<CardView> = by_top.into_values().flatten().collect();
    if !pages.is_empty() {
        parts.push(RoomPartView { campaign: None, pages });
    }
    RoomView { parts, elsewhere }
}

/// What is not printed in this language, and the languages in which it is.
fn missing(place: Place<'_>, id: &PageId) -> Option<ElsewhereView> {
    let languages = print::elsewhere(place, id);
    let shown = place.site.nearest(id, place.lang).filter(|_| !languages.is_empty())?;
    Some(ElsewhereView { link: place.shown_link(shown), languages })
}
