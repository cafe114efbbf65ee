//! Pages without a text of their own: the topics, each topic, and the page that says that there is
//! nothing there.

use crate::diag;
use crate::lang::Lang;
use crate::messages::Args;
use crate::page::PageId;
use crate::path::UrlPath;
use crate::site::feed::Scope;
use crate::site::{Site, topic_key, url};

use super::super::Job;
use super::super::theme::Theme;
use super::chrome::{self, Versions};
use super::place::Place;
use super::view::{AlternateView, LinkView, PageView};
use super::{component, feed, pager, text};

/// The pages of this sort in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Vec<Job<'s>> {
    let job = |url: UrlPath,
               make: fn(&'s Site, &'s Theme, Lang, &UrlPath, &str) -> diag::Result<Vec<u8>>,
               key: &'s str| {
        let path = url::out_path(&url)?;
        Some(Job::new(path, move || make(site, theme, lang, &url, key)))
    };
    let not_found = UrlPath::new(format!("{}404.html", site.config.languages[lang].prefix));
    let mut jobs = vec![job(not_found, nothing, "")];
    if !site.topics.is_empty() {
        jobs.push(job(topics_url(site, lang), topics, ""));
        jobs.extend(site.topics.keys().flat_map(|key| topic_jobs(site, theme, lang, key)).map(Some));
    }
    jobs.into_iter().flatten().collect()
}

/// The pages of a topic, as many as its list needs.
fn topic_jobs<'s>(site: &'s Site, theme: &'s Theme, lang: Lang, key: &'s str) -> Vec<Job<'s>> {
    let shown = site.topics[key].pages.iter().filter(|id| site.shown(id, lang).is_some()).count();
    let job = |number| {
        let path = url::out_path(&topic_page_url(site, lang, key, number))?;
        Some(Job::new(path, move || topic(site, theme, lang, key, number)))
    };
    (1..=pager::pages(shown)).filter_map(job).collect()
}

fn topic_page_url(site: &Site, lang: Lang, key: &str, number: usize) -> UrlPath {
    let first = topic_url(site, lang, key);
    if number == 1 { first } else { UrlPath::new(format!("{}{number}/", first.as_str())) }
}

/// The address of the list of topics.
pub(super) fn topics_url(site: &Site, lang: Lang) -> UrlPath {
    UrlPath::new(format!("{}tags/", site.config.languages[lang].prefix))
}

/// The address of the topic with this key.
pub(super) fn topic_url(site: &Site, lang: Lang, key: &str) -> UrlPath {
    UrlPath::new(format!("{}tags/{key}/", site.config.languages[lang].prefix))
}

/// A link to a topic, under the name that the message `tag-<key>` gives it.
pub(super) fn topic_link(place: Place<'_>, tag: &str) -> LinkView {
    let key = topic_key(tag);
    let languages = &place.site.config.languages;
    let url = topic_url(place.site, place.lang, &key);
    match place.site.messages.get(place.lang, &format!("tag-{key}"), &Args::new()) {
        None => place.link_to(tag.to_owned(), &url),
        Some(answer) => {
            let (code, direction) = text::language_of(languages, &answer);
            let is_foreign = code != languages[place.lang].code;
            let mut link = place.link_to(answer.text.to_string(), &url);
            link.lang = is_foreign.then(|| code.to_owned());
            link.dir = is_foreign.then(|| direction.as_str());
            link
        }
    }
}

/// Links to all topics, in the order of their names.
pub(super) fn topic_links(place: Place<'_>) -> Vec<LinkView> {
    let mut links: Vec<LinkView> =
        place.site.topics.values().map(|topic| topic_link(place, &topic.name)).collect();
    let formats = place.site.formats(place.lang);
    links.sort_by(|a, b| formats.compare(&a.title, &b.title));
    links
}

fn topics(site: &Site, theme: &Theme, lang: Lang, url: &UrlPath, _: &str) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = bare(place, "topics", text::message(site, lang, "all-topics"));
    page.tags = topic_links(place);
    page.breadcrumb = vec![home(place)];
    located(&mut page, place, &|lang| topics_url(site, lang));
    render(theme, place, page, &|lang| Some((topics_url(site, lang), true)))
}

fn topic(site: &Site, theme: &Theme, lang: Lang, key: &str, number: usize) -> diag::Result<Vec<u8>> {
    let url = &topic_page_url(site, lang, key, number);
    let place = Place { site, press: &theme.press, lang, url };
    let topic = &site.topics[key];
    let link = topic_link(place, &topic.name);
    let title = text::message_with(site, lang, "topic-pages", &Args::new().with("tag", link.title.as_str()));
    let shown: Vec<&PageId> = topic.pages.iter().filter(|id| site.shown(id, lang).is_some()).collect();
    let mut page = bare(place, "topic", pager::title(place, title, number));
    page.pages = pager::part(&shown, number).iter().filter_map(|id| component::card(place, id)).collect();
    page.count = shown.len();
    page.pager = pager::view(url, number, pager::pages(shown.len()), &|n| topic_page_url(site, lang, key, n));
    let all = place.link_to(text::message(site, lang, "all-topics"), &topics_url(site, lang));
    page.feeds = feed::offered(place, [Scope::Topic(key.to_owned()), Scope::Site]);
    page.breadcrumb = vec![home(place), all];
    located(&mut page, place, &|other| match other == lang {
        true => url.clone(),
        false => topic_url(site, other, key),
    });
    render(theme, place, page, &|lang| Some((topic_url(site, lang, key), true)))
}

/// This page alone may be shown at any address, so it is printed with links from the root.
fn nothing(site: &Site, theme: &Theme, lang: Lang, url: &UrlPath, _: &str) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = bare(place, "not-found", text::message(site, lang, "not-found-title"));
    page.noindex = true;
    page.feeds.clear();
    let front = |lang: Lang| Some((UrlPath::new(site.config.languages[lang].prefix.as_str()), true));
    let mut view = chrome::around(place, page, &front);
    let from_root = url::base_path(site.config.url.as_deref());
    let up = url::to_root(url);
    let links = view.menu.iter_mut().chain(&mut view.footer).map(|link| &mut link.href);
    let links = links.chain(view.languages.iter_mut().map(|language| &mut language.href));
    let own = &mut view.site;
    let made = [&mut own.topics, &mut own.figures, &mut own.print_room, &mut own.calendar, &mut own.search];
    for href in links.chain([&mut own.home]).chain(made.into_iter().flatten()) {
        // In `ar/404.html`, `housing/` is `/ar/housing/`, and `../housing/` is `/housing/`.
        *href = match href.strip_prefix(up.as_str()).filter(|_| !up.is_empty()) {
            Some(from_top) => format!("{from_root}{from_top}"),
            None => {
                url::absolute(from_root, &UrlPath::new(site.config.languages[lang].prefix.as_str())) + href
            }
        };
    }
    view.root = from_root.to_owned();
    theme.render("not-found", &view)
}

pub(super) fn home(place: Place<'_>) -> LinkView {
    let front = UrlPath::new(place.site.config.languages[place.lang].prefix.as_str());
    place.link_to(text::message(place.site, place.lang, "home"), &front)
}

pub(super) fn render(
    theme: &Theme,
    place: Place<'_>,
    page: PageView<'_>,
    versions: Versions<'_>,
) -> diag::Result<Vec<u8>> {
    let kind = page.kind;
    theme.render(kind, &chrome::around(place, page, versions))
}

/// Fills in the addresses in full of a page that every language has.
pub(super) fn located<'a>(page: &mut PageView<'a>, place: Place<'a>, url: &dyn Fn(Lang) -> UrlPath) {
    let site = place.site;
    let Some(base) = site.config.url.as_deref() else { return };
    page.canonical = Some(url::absolute(base, place.url));
    let alternate = |lang: &'a str, url: &UrlPath| AlternateView { lang, href: url::absolute(base, url) };
    let languages = &site.config.languages;
    page.alternates =
        site.published.iter().map(|&lang| alternate(&languages[lang].code, &url(lang))).collect();
    page.alternates.push(alternate("x-default", &url(languages.source())));
}

/// A page with nothing but a title.
pub(super) fn bare<'a>(place: Place<'a>, kind: &'static str, title: String) -> PageView<'a> {
    let language = &place.site.config.languages[place.lang];
    PageView {
        lang: &language.code,
        dir: language.direction.as_str(),
        kind,
        title,
        description: None,
        title_in: None,
        description_in: None,
        fallback: None,
        partly: None,
        content: String::new(),
        toc: Vec::new(),
        date: None,
        updated: None,
        tags: Vec::new(),
        breadcrumb: Vec::new(),
        pages: Vec::new(),
        count: 0,
        pager: None,
        leaflets: Vec::new(),
        print: None,
        ad: None,
        notice: None,
        figures: Vec::new(),
        room: None,
        search: None,
        chapters: Vec::new(),
        previous: None,
        next: None,
        image: None,
        group: None,
        event: None,
        meetings: Vec::new(),
        calendar: None,
        proposal: None,
        bank: None,
        has_bank: false,
        has_charts: false,
        share: Vec::new(),
        feeds: feed::offered(place, [Scope::Site]),
        noindex: false,
        draft: false,
        canonical: None,
        alternates: Vec::new(),
        og_locale: language.code.replace('-', "_"),
        og_type: "website",
        og_image: None,
    }
}
