//! What a section leads on to: the pages below it, in pages where there are many, and its leaflets.

use std::sync::Arc;

use crate::diag;
use crate::doc::{Component, Listed};
use crate::lang::Lang;
use crate::page::{Kind, PageId};
use crate::path::UrlPath;
use crate::site::{Shown, Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::place::Place;
use super::view::{CardView, PagerView};
use super::{chrome, component, listing, pager, text};

/// The pages after the first of all lists of sections in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Vec<Job<'s>> {
    let mut jobs = Vec::new();
    for entry in site.pages.values().filter(|entry| entry.children.len() > pager::PER_PAGE) {
        let Some(shown) = site.shown_entry(entry, lang) else { continue };
        let place = Place { site, press: &theme.press, lang, url: shown.url };
        let pages = Arc::new(below(place, shown));
        for number in 2..=pager::pages(pages.len()) {
            let pages = Arc::clone(&pages);
            let url = address(shown.url, number);
            let make = move |url: &UrlPath| list_page(site, theme, shown, url, &pages, number);
            jobs.extend(url::out_path(&url).map(|path| Job::new(path, move || make(&url))));
        }
    }
    jobs
}

/// The list on the page of a section.
pub(super) struct List {
    pub(super) pages: Vec<CardView>,
    /// How many there are with those on other pages.
    pub(super) count: usize,
    pub(super) pager: Option<PagerView>,
}

/// What stands of the list of a section on its own page.
pub(super) fn list(place: Place<'_>, shown: Shown<'_>) -> List {
    part(place, shown, &below(place, shown), 1)
}

/// Page `number` of a list.
fn part(place: Place<'_>, shown: Shown<'_>, pages: &[&PageId], number: usize) -> List {
    List {
        pages: pager::part(pages, number).iter().filter_map(|id| component::card(place, id)).collect(),
        count: pages.len(),
        pager: pager::view(place.url, number, pager::pages(pages.len()), &|n| address(shown.url, n)),
    }
}

fn address(section: &UrlPath, number: usize) -> UrlPath {
    if number == 1 {
        return section.clone();
    }
    UrlPath::new(format!("{}{}/{number}/", section.as_str(), url::LISTS))
}

fn list_page(
    site: &Site,
    theme: &Theme,
    shown: Shown<'_>,
    url: &UrlPath,
    pages: &[&PageId],
    number: usize,
) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang: shown.lang, url };
    let mut page =
        listing::bare(place, "section-list", pager::title(place, text::title(site, shown.page), number));
    let list = part(place, shown, pages, number);
    (page.pages, page.count, page.pager) = (list.pages, list.count, list.pager);
    page.breadcrumb = chrome::breadcrumb(place, &shown.page.id);
    page.breadcrumb.push(place.shown_link(shown));
    page.noindex = shown.is_fallback();
    page.canonical = site.config.url.as_deref().map(|base| url::absolute(base, url));
    // Another language may show fewer pages, so its list begins anew.
    listing::render(theme, place, page, &|lang| {
        let other = site.shown(&shown.page.id, lang)?;
        Some((other.url.clone(), !other.is_fallback()))
    })
}

/// The pages to go on to from a section: those below it that no list in its text names already, but for its
/// leaflets. From the front page: the campaigns.
fn below<'s>(place: Place<'s>, shown: Shown<'_>) -> Vec<&'s PageId> {
    let site = place.site;
    let Some(entry) = site.pages.get(&shown.page.id) else { return Vec::new() };
    if site.handbooks.contains_key(&shown.page.id) {
        return Vec::new();
    }
    let listed = listed(shown);
    let is_wanted = |id: &&PageId| {
        let Some(child) = site.pages.get(*id) else { return false };
        if shown.page.id.is_front() {
            return chrome::is_campaign(place, child);
        }
        let kind = &child.lead(site.config.languages.source()).front.kind;
        !is_leaflet(kind) && !listed.iter().any(|listed| component::is_listed(*listed, kind))
    };
    entry.children.iter().filter(is_wanted).filter(|id| component::has_card(place, id)).collect()
}

/// The leaflets and forms of a section that no list in its text names already.
pub(super) fn leaflets(place: Place<'_>, shown: Shown<'_>) -> Vec<CardView> {
    let site = place.site;
    let Some(entry) = site.pages.get(&shown.page.id).filter(|_| !shown.page.id.is_front()) else {
        return Vec::new();
    };
    let listed = listed(shown);
    let is_wanted = |id: &&PageId| {
        let kind = site.lead(id).map(|page| &page.front.kind);
        kind.is_some_and(|kind| {
            is_leaflet(kind) && !listed.iter().any(|listed| component::is_listed(*listed, kind))
        })
    };
    entry.children.iter().filter(is_wanted).filter_map(|id| component::card(place, id)).collect()
}

/// Whether a page of this kind is first of all something to print.
fn is_leaflet(kind: &Kind) -> bool {
    matches!(kind, Kind::Leaflet(_) | Kind::Form(_))
}

/// What the lists in a text list.
fn listed(shown: Shown<'_>) -> Vec<Listed> {
    let mut listed = Vec::new();
    shown.page.doc.walk_components(&mut |component, _| {
        if let Component::Listing(listing) = component {
            listed.push(listing.of);
        }
    });
    listed
}
