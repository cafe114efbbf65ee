//! A page with a text: what its template sees.

use crate::diag;
use crate::doc::{Component, Doc};
use crate::page::{Group, Kind, PageId};
use crate::path::UrlPath;
use crate::print::picture_of;
use crate::site::{Destination, Shown, Site, url};

use super::super::theme::Theme;
use super::place::Place;
use super::view::{
    AlternateView, ChapterView, FallbackView, GroupView, HeadingView, ImageView, LinkView, PageView,
    PartlyView, SharedView,
};
use super::{body, chrome, component, feed, meeting, notice, print, proposal, section, share, text};

/// With fewer headings than this a text is looked over at a glance.
const HEADINGS_FOR_CONTENTS: usize = 3;

/// The page `shown` as an HTML file.
pub(super) fn render<'s>(site: &'s Site, theme: &'s Theme, shown: Shown<'s>) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang: shown.lang, url: shown.url };
    let content = content(place, theme, shown)?;
    let view = chrome::around(place, page_view(place, shown, content), &|lang| {
        let above = std::iter::successors(Some(shown.page.id.clone()), PageId::parent);
        let mut versions = above.map(|id| (site.shown(&id, lang), id == shown.page.id));
        versions.find_map(|(version, same)| {
            version.map(|version| (version.url.clone(), same && !version.is_fallback()))
        })
    });
    theme.render(template(shown, !view.page.chapters.is_empty()), &view)
}

/// The text of a page as HTML, to be printed at `place`.
pub(super) fn content(place: Place<'_>, theme: &Theme, shown: Shown<'_>) -> diag::Result<String> {
    let mut failed = None;
    let document = proposal::document(place.site, shown);
    let content = body::body(place, document, &mut |component, lang, html| {
        if let Err(error) = component::draw(place, theme, document, component, lang, html) {
            failed.get_or_insert(error);
        }
    });
    failed.map_or(Ok(content), Err)
}

/// The template of a page: a chapter of a handbook is set like the handbook.
fn template(shown: Shown<'_>, is_chapter: bool) -> &'static str {
    let kind = &shown.page.front.kind;
    if shown.page.id.is_front() {
        "front"
    } else if is_chapter && matches!(kind, Kind::Page | Kind::Section) {
        Kind::Handbook.name()
    } else {
        kind.name()
    }
}

fn page_view<'a>(place: Place<'a>, shown: Shown<'a>, content: String) -> PageView<'a> {
    let (site, page) = (place.site, shown.page);
    let front = &page.front;
    let lead = &site.lead(&page.id).unwrap_or(page).front;
    let language = &site.config.languages[place.lang];
    let (previous, next, chapters) = chapters(place, &page.id);
    let dated = |date| text::date(site, place.lang, date);
    let list = section::list(place, shown);
    PageView {
        lang: &language.code,
        dir: language.direction.as_str(),
        kind: if page.id.is_front() { "front" } else { lead.kind.name() },
        title: text::title(site, page),
        title_in: place.tongue_of(page.lang_of("title")),
        description: front
            .description
            .as_deref()
            .map(|line| text::fill(site, page.lang_of("description"), line)),
        description_in: place.tongue_of(page.lang_of("description")),
        fallback: fallback(place, shown),
        partly: partly(place, shown),
        content,
        toc: contents(place, shown),
        date: lead.date.map(dated),
        updated: front.updated.or(lead.updated).filter(|&day| Some(day) != lead.date).map(dated),
        tags: lead.tags.iter().map(|tag| super::listing::topic_link(place, tag)).collect(),
        breadcrumb: chrome::breadcrumb(place, &page.id),
        pages: list.pages,
        count: list.count,
        pager: list.pager,
        leaflets: section::leaflets(place, shown),
        print: print::view(place, shown),
        ad: notice::label(place, shown),
        notice: None,
        figures: Vec::new(),
        room: None,
        search: None,
        chapters,
        previous,
        next,
        image: image(place, shown),
        group: group(place, shown),
        event: meeting::event(place, shown),
        meetings: meeting::of_group(place, &page.id),
        calendar: None,
        proposal: proposal::view(place, shown),
        bank: None,
        has_bank: place.site.banks.contains_key(&page.id),
        has_charts: has_charts(&proposal::document(site, shown).doc),
        share: share::texts(place, shown),
        feeds: feed::offered(place, feed::around(place, &page.id)),
        noindex: shown.is_fallback() || !language.is_active,
        draft: front.draft || lead.draft,
        canonical: canonical(site, shown),
        alternates: alternates(site, shown),
        og_locale: language.code.replace('-', "_"),
        og_type: if lead.date.is_some() { "article" } else { "website" },
        og_image: og_image(place, shown),
    }
}

fn fallback<'a>(place: Place<'a>, shown: Shown<'a>) -> Option<FallbackView<'a>> {
    if !shown.is_fallback() {
        return None;
    }
    let languages = &place.site.config.languages;
    let (own, wanted) = (&languages[shown.page.lang], &languages[place.lang]);
    let formats = place.site.formats(place.lang);
    let original = place.site.shown(&shown.page.id, shown.page.lang);
    Some(FallbackView {
        lang: &own.code,
        dir: own.direction.as_str(),
        name: formats.language_name(own),
        wanted: formats.language_name(wanted),
        href: original.map_or_else(String::new, |original| url::relative(place.url, original.url)),
    })
}

/// Set for a text of which some is missing or old, but not all.
fn partly(place: Place<'_>, shown: Shown<'_>) -> Option<PartlyView> {
    let languages = &place.site.config.languages;
    let account = shown.page.translated.as_ref();
    let missing = account.map_or(0, |account| account.missing);
    let stale = account.map_or(shown.page.outdated, |account| account.stale);
    if shown.is_fallback() || (missing == 0 && stale == 0) {
        return None;
    }
    let formats = place.site.formats(place.lang);
    let others = account.map_or(&[][..], |account| &account.others);
    let names = others.iter().map(|lang| formats.language_name(&languages[*lang]));
    let source = languages.source();
    let original = place.site.shown(&shown.page.id, source).filter(|original| !original.is_fallback());
    Some(PartlyView {
        missing,
        stale,
        shown: formats.list(&names.collect::<Vec<_>>()),
        original: original.map(|original| url::relative(place.url, original.url)),
    })
}

/// Whether a chart stands in the text.
fn has_charts(doc: &Doc) -> bool {
    let mut found = false;
    doc.walk_components(&mut |component, _| found |= matches!(component, Component::Chart(_)));
    found
}

/// The headings of level 2 with those of level 3 below them, where there are enough.
fn contents(place: Place<'_>, shown: Shown<'_>) -> Vec<HeadingView> {
    let (site, page) = (place.site, proposal::document(place.site, shown));
    let mut list = Vec::<HeadingView>::new();
    for (heading, id) in page.doc.headings().zip(site.anchors(page)) {
        let title = text::plain(site, heading.block.lang.unwrap_or(page.lang), heading.text);
        let (lang, dir) = place.tongue(heading.block.lang);
        let view = HeadingView { lang, dir, id: id.to_owned(), title, children: Vec::new() };
        match (heading.level, list.last_mut()) {
            (3, Some(above)) => above.children.push(view),
            (2 | 3, _) => list.push(view),
            _ => {}
        }
    }
    if list.len() < HEADINGS_FOR_CONTENTS { Vec::new() } else { list }
}

/// The chapter before, the chapter after, and all chapters of the handbook that the page is in.
fn chapters(place: Place<'_>, id: &PageId) -> (Option<LinkView>, Option<LinkView>, Vec<ChapterView>) {
    let above = std::iter::successors(Some(id.clone()), PageId::parent);
    let found = above.filter_map(|id| place.site.handbooks.get_key_value(&id)).next();
    let Some((book, handbook)) = found else { return (None, None, Vec::new()) };
    let pages: Vec<&PageId> = std::iter::once(book)
        .chain(handbook.chapters.iter().filter_map(|chapter| chapter.page.as_ref()).filter(|&id| id != book))
        .collect();
    let here = pages.iter().position(|&page| page == id);
    let (Some(here), true) = (here, pages.len() > 1) else { return (None, None, Vec::new()) };
    let formats = place.site.formats(place.lang);
    let view = |chapter: &crate::site::Chapter| {
        let page = chapter.page.as_ref().and_then(|id| place.page_link(id));
        let numbers: Vec<String> = chapter.number.iter().map(|&n| formats.number(n)).collect();
        let unwritten = || LinkView {
            title: chapter.title.clone(),
            href: String::new(),
            lang: None,
            dir: None,
            current: None,
        };
        ChapterView { depth: chapter.depth, number: numbers.join("."), link: page.unwrap_or_else(unwritten) }
    };
    let neighbour = |at: Option<usize>| at.and_then(|at| pages.get(at)).and_then(|id| place.page_link(id));
    (
        neighbour(here.checked_sub(1)),
        neighbour(here.checked_add(1)),
        handbook.chapters.iter().map(view).collect(),
    )
}

fn image(place: Place<'_>, shown: Shown<'_>) -> Option<ImageView> {
    let picture = picture(place.site, shown)?;
    let lang = shown.page.lang_of("image-alt");
    let Some(Destination::Asset(asset)) = place.site.destination(&picture.file) else { return None };
    Some(ImageView {
        src: url::relative(place.url, &asset.url),
        alt: text::fill(place.site, lang, &picture.alt),
        alt_in: place.tongue_of(lang),
        width: asset.size.map(|(width, _)| width),
        height: asset.size.map(|(_, height)| height),
    })
}

/// The page's picture, or that of the source.
fn picture<'s>(site: &'s Site, shown: Shown<'s>) -> Option<&'s crate::page::Picture> {
    shown.page.front.image.as_ref().or_else(|| site.lead(&shown.page.id)?.front.image.as_ref())
}

/// What is seen of a page where it is shared: the picture made for that, which says what the page says, or
/// else the page's own.
fn og_image(place: Place<'_>, shown: Shown<'_>) -> Option<SharedView> {
    let site = place.site;
    let base = site.config.url.as_deref()?;
    // A text that stands in for a translation is shared in the language it is in.
    let own = site.shown(&shown.page.id, shown.page.lang).unwrap_or(shown);
    if let Some(made) = picture_of(site, place.press, own) {
        let front = &shown.page.front;
        let about = front
            .description
            .as_deref()
            .map(|line| text::fill(site, shown.page.lang_of("description"), line));
        let words: Vec<String> = std::iter::once(text::title(site, shown.page)).chain(about).collect();
        let size = made.format.pixels.map(|size| size.map(|px| px as usize));
        return Some(SharedView { src: url::absolute(base, &made.url), size, alt: words.join(". ") });
    }
    let picture = picture(site, shown)?;
    let Some(Destination::Asset(asset)) = site.destination(&picture.file) else { return None };
    let size = asset.size.map(|(width, height)| [width, height]);
    let alt = text::fill(site, shown.page.lang_of("image-alt"), &picture.alt);
    Some(SharedView { src: url::absolute(base, &asset.url), size, alt })
}

/// The address of the text in its own language: for a text that stands in for a translation, that
/// is another page than this.
fn canonical(site: &Site, shown: Shown<'_>) -> Option<String> {
    let own = site.shown(&shown.page.id, shown.page.lang).map_or(shown.url, |own| own.url);
    Some(url::absolute(site.config.url.as_deref()?, own))
}

/// The languages that the text exists in. A page that stands in for a translation has none.
fn alternates<'a>(site: &'a Site, shown: Shown<'_>) -> Vec<AlternateView<'a>> {
    let (Some(base), false) = (site.config.url.as_deref(), shown.is_fallback()) else { return Vec::new() };
    let own = |lang| site.shown(&shown.page.id, lang).filter(|version| !version.is_fallback());
    let href = |url: &UrlPath| url::absolute(base, url);
    let mut list: Vec<AlternateView<'_>> = site
        .published
        .iter()
        .filter(|lang| site.config.languages[**lang].is_active)
        .filter_map(|&lang| own(lang))
        .map(|version| AlternateView {
            lang: &site.config.languages[version.lang].code,
            href: href(version.url),
        })
        .collect();
    let default = own(site.config.languages.source()).or_else(|| own(shown.page.lang));
    list.extend(default.map(|version| AlternateView { lang: "x-default", href: href(version.url) }));
    list
}

/// How to reach a group: what the translation says, and for the rest what the source says.
pub(super) fn group<'a>(place: Place<'a>, shown: Shown<'a>) -> Option<GroupView<'a>> {
    let lead = place.site.lead(&shown.page.id).unwrap_or(shown.page);
    let Kind::Group(source) = &lead.front.kind else { return None };
    let own = if let Kind::Group(own) = &shown.page.front.kind { own } else { source };
    let pick = |key, field: fn(&Group) -> &Option<String>| match field(own) {
        Some(words) => (Some(words.as_str()), place.tongue_of(shown.page.lang_of(key))),
        None => (field(source).as_deref(), place.tongue_of(lead.lang)),
    };
    let (area, area_in) = pick("area", |group| &group.area);
    let (meeting_place, meeting_place_in) = pick("meeting-place", |group| &group.meeting_place);
    let (meeting_time, meeting_time_in) = pick("meeting-time", |group| &group.meeting_time);
    let (phone, _) = pick("phone", |group| &group.phone);
    Some(GroupView {
        area,
        area_in,
        email: pick("email", |group| &group.email).0,
        phone,
        phone_digits: phone.map(phone_digits),
        meeting_place,
        meeting_place_in,
        meeting_time,
        meeting_time_in,
    })
}

/// A telephone number without blanks and dashes.
pub(super) fn phone_digits(phone: &str) -> String {
    phone.chars().filter(|&c| c.is_ascii_digit() || c == '+').collect()
}
