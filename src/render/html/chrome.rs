//! What stands around every text: the site's name, its menu, its languages.

use crate::lang::Lang;
use crate::page::{Kind, Menu, PageId};
use crate::path::UrlPath;
use crate::site::{Entry, url};

use super::super::search;
use super::place::Place;
use super::view::{LanguageView, LinkView, PageView, SiteView, View};
use super::{CONTENT_SECURITY_POLICY, GENERATOR, SCRIPT_POLICY, calendar, figures, listing, room, text};

/// Where each language has the same page, and whether it is translated: `None` where it is not shown.
pub(super) type Versions<'v> = &'v dyn Fn(Lang) -> Option<(UrlPath, bool)>;

/// `page` with all that stands around it.
pub(super) fn around<'a>(place: Place<'a>, page: PageView<'a>, versions: Versions<'_>) -> View<'a> {
    let site = place.site;
    let top = site.pages.get("").map(|front| front.children.as_slice()).unwrap_or_default();
    let of = |wanted| move |id: &&PageId| site.lead(id).is_some_and(|page| page.menu() == wanted);
    View {
        lang: page.lang,
        root: url::to_root(place.url),
        site: site_view(place, if page.has_bank { SCRIPT_POLICY } else { CONTENT_SECURITY_POLICY }),
        menu: top.iter().filter(of(Menu::Main)).filter_map(|id| place.page_link(id)).collect(),
        footer: top.iter().filter(of(Menu::Footer)).filter_map(|id| place.page_link(id)).collect(),
        languages: languages(place, versions),
        page,
    }
}

fn site_view<'a>(place: Place<'a>, csp: &'static str) -> SiteView<'a> {
    let (site, lang) = (place.site, place.lang);
    let topics = (!site.topics.is_empty()).then(|| listing::topics_url(site, lang));
    SiteView {
        title: site_title(place),
        publisher: site.config.publisher.as_deref(),
        home: url::relative(place.url, &UrlPath::new(site.config.languages[lang].prefix.as_str())),
        topics: topics.map(|to| url::relative(place.url, &to)),
        figures: figures::is_there(site).then(|| url::relative(place.url, &figures::address(site, lang))),
        print_room: room::is_there(site).then(|| url::relative(place.url, &room::address(site, lang))),
        calendar: calendar::whole(place),
        search: site.config.search.then(|| url::relative(place.url, &search::address(site, lang))),
        csp,
        generator: GENERATOR,
    }
}

/// The site's name in the page's language.
pub(super) fn site_title(place: Place<'_>) -> String {
    let title = text::message(place.site, place.lang, "site-title");
    if title.is_empty() { place.site.config.title.clone() } else { title }
}

/// Every language, with this page or the nearest page above it that is shown there.
fn languages<'a>(place: Place<'a>, versions: Versions<'_>) -> Vec<LanguageView<'a>> {
    let languages = &place.site.config.languages;
    let view = |&lang: &Lang| {
        let language = &languages[lang];
        let (url, translated) =
            versions(lang).unwrap_or_else(|| (UrlPath::new(language.prefix.as_str()), false));
        LanguageView {
            code: &language.code,
            dir: language.direction.as_str(),
            name: &language.name,
            href: url::relative(place.url, &url),
            current: lang == place.lang,
            translated,
        }
    };
    place.site.published.iter().map(view).collect()
}

/// The pages above `id`, the front page first.
pub(super) fn breadcrumb(place: Place<'_>, id: &PageId) -> Vec<LinkView> {
    let site = place.site;
    let parent = |id: &PageId| site.pages.get(id).and_then(|entry| entry.parent.clone());
    let mut trail: Vec<LinkView> =
        std::iter::successors(parent(id), parent).filter_map(|id| place.page_link(&id)).collect();
    trail.reverse();
    trail
}

/// Whether a top-level page is a campaign: a section of texts, not of groups or meetings, no handbook and no
/// resource bank.
pub(super) fn is_campaign(place: Place<'_>, entry: &Entry) -> bool {
    let site = place.site;
    let lead = entry.lead(site.config.languages.source());
    let is_listed = |id: &&PageId| {
        site.lead(id).is_some_and(|page| matches!(page.front.kind, Kind::Group(_) | Kind::Event(_)))
    };
    let listed = entry.children.iter().filter(is_listed).count();
    let is_bank = site.banks.contains_key(&lead.id);
    lead.front.kind == Kind::Section && !is_bank && (listed == 0 || listed < entry.children.len())
}
