//! What is to be printed: every text of a printed kind, in each language that has all of it, in each of its
//! formats and variants, and for local groups too.

use std::collections::BTreeMap;

use crate::config::{Config, Variant};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::page::{Kind, Page, PageId};
use crate::path::UrlPath;
use crate::schema;
use crate::site::calendar::Choice;
use crate::site::short::is_printed;
use crate::site::{Shown, Site};

use super::Press;
use super::format::{Format, Printed};
use super::month::{self, MonthSheet};

/// One thing to be printed.
#[derive(Clone, Debug)]
pub struct Edition<'s> {
    /// The text.
    pub page: &'s Page,
    /// In which format.
    pub format: &'s Format,
    /// For what.
    pub variant: Variant,
    /// For which local group.
    pub group: Option<&'s PageId>,
    /// Where it is published: a PDF, or for a format of pixels a picture.
    pub url: UrlPath,
    /// Where the picture of its first page is published; only those for the screen have one.
    pub preview: Option<UrlPath>,
    /// Whether some of the text is missing or older than its original: then it is a draft.
    pub is_draft: bool,
    /// For a month sheet: which meetings stand on it.
    pub month: Option<MonthSheet<'s>>,
    /// For a job sheet: the edition for a print shop that it tells of.
    pub job: Option<Box<Edition<'s>>>,
}

/// Everything that is to be printed, in the order of pages, languages, formats, groups and variants; last the
/// month sheets.
pub fn editions<'s>(site: &'s Site, press: &'s Press) -> Vec<Edition<'s>> {
    let mut list = Vec::new();
    for id in site.pages.keys() {
        for &lang in &site.published {
            list.extend(editions_of(site, press, id, lang));
        }
    }
    let is_asked_for = |edition: &Edition<'_>| edition.is_asked_for(site, &site.asked.printed);
    list.extend(month::sheets(site, press).into_iter().filter(is_asked_for));
    list
}

/// The pictures for those who share a page, of every page in each of its languages.
pub fn pictures<'s>(site: &'s Site, press: &'s Press) -> Vec<Edition<'s>> {
    if !site.asked.printed.is_empty() {
        return Vec::new();
    }
    let shown = site
        .pages
        .values()
        .flat_map(|entry| site.published.iter().filter_map(|&lang| site.shown_entry(entry, lang)));
    shown.filter_map(|shown| picture_of(site, press, shown)).collect()
}

/// The picture for those who share a page; none for one that stands in for a translation, which nobody
/// should share.
pub fn picture_of<'s>(site: &Site, press: &'s Press, shown: Shown<'s>) -> Option<Edition<'s>> {
    if !site.config.leaflets.share_pictures || shown.is_fallback() {
        return None;
    }
    let of_pages = |format: &&Format| format.of == Printed::Page && format.pixels.is_some();
    let picture = Edition {
        page: shown.page,
        format: press.formats.values().find(of_pages)?,
        variant: Variant::Screen,
        group: None,
        url: UrlPath::new(format!("{}{SHARED}", shown.url.as_str())),
        preview: None,
        is_draft: false,
        month: None,
        job: None,
    };
    Some(picture).filter(|picture| press.can_print(&picture.url))
}

/// The name of such a picture, in the folder of its page.
const SHARED: &str = "share.png";

/// What is to be printed of one page in one language.
pub fn editions_of<'s>(site: &'s Site, press: &'s Press, id: &PageId, lang: Lang) -> Vec<Edition<'s>> {
    let Some(shown) = site.shown(id, lang).filter(|shown| !shown.is_fallback()) else { return Vec::new() };
    let Some(lead) = site.lead(id).filter(|page| is_printed(page)) else { return Vec::new() };
    let is_draft = !is_whole(shown.page);
    if is_draft && !site.asked.drafts {
        return Vec::new();
    }
    let mut list = Vec::new();
    for format in formats(press, lead, &site.config) {
        let groups = groups(site, format, lead, lang);
        for group in std::iter::once(None).chain(groups.into_iter().map(Some)) {
            let variants = site.config.leaflets.variants.iter().copied();
            for variant in variants.filter(|&variant| format.has(variant)) {
                let name = file_name(site, lead, shown.page, format, group, lang);
                let ending = variant.ending();
                let beside = shown.url.as_str();
                let preview = (variant == Variant::Screen && group.is_none())
                    .then(|| UrlPath::new(format!("{beside}{name}.png")));
                list.push(Edition {
                    page: shown.page,
                    format,
                    variant,
                    group,
                    url: UrlPath::new(format!("{beside}{name}{ending}.pdf")),
                    preview,
                    is_draft,
                    month: None,
                    job: None,
                });
            }
        }
    }
    list.retain(|edition| press.can_print(&edition.url) && edition.is_asked_for(site, &site.asked.printed));
    list
}

impl Edition<'_> {
    /// Whether each of these words is a part of its name: of the page, the format, the language, the group,
    /// the month, or what it is made for.
    fn is_asked_for(&self, site: &Site, words: &[String]) -> bool {
        let of_sheet = self.month.and_then(|sheet| match sheet.of {
            Choice::Group(name) => Some(name),
            Choice::All | Choice::Month(_) | Choice::Language(_) => None,
        });
        let group = self.group.map(PageId::as_str).or(of_sheet).unwrap_or_default();
        let month = self.month.map(|sheet| format!("{:04}-{:02}", sheet.month.year, sheet.month.month));
        let month = month.unwrap_or_default();
        let language = site.config.languages[self.page.lang].code.as_str();
        let names = [self.page.id.as_str(), &self.format.id, language, self.variant.name(), group, &month];
        let has = |word: &String| {
            names.iter().any(|name| {
                let mut parts = name.split(['/', '-']).chain(name.split('/')).chain([*name]);
                parts.any(|part| !part.is_empty() && part.eq_ignore_ascii_case(word))
            })
        };
        words.iter().all(has)
    }
}

/// Whether all of a text is in its language and as old as its original.
fn is_whole(page: &Page) -> bool {
    page.outdated == 0 && page.translated.as_ref().is_none_or(|t| t.missing == 0 && t.stale == 0)
}

/// What a page is printed as.
fn printed(page: &Page) -> Option<Printed> {
    match page.front.kind {
        Kind::Leaflet(_) => Some(Printed::Leaflet),
        Kind::Form(_) => Some(Printed::Form),
        Kind::Handbook => Some(Printed::Handbook),
        Kind::Page | Kind::Section | Kind::Event(_) | Kind::Group(_) | Kind::Proposal(_) => None,
    }
}

/// The formats of a page: those it names, or those of its kind.
fn formats<'p>(press: &'p Press, page: &Page, config: &Config) -> Vec<&'p Format> {
    let Some(wanted) = printed(page) else { return Vec::new() };
    let of_kind = |format: &&Format| format.of == wanted;
    if !page.front.formats.is_empty() {
        return page
            .front
            .formats
            .iter()
            .filter_map(|name| press.formats.get(name))
            .filter(of_kind)
            .collect();
    }
    match wanted {
        Printed::Leaflet => {
            let names = config.leaflets.formats.iter();
            names.filter_map(|name| press.formats.get(name)).filter(of_kind).collect()
        }
        // A handbook is printed when it says so.
        Printed::Handbook | Printed::Page | Printed::Month | Printed::Job => Vec::new(),
        Printed::Form => press.formats.values().filter(of_kind).collect(),
    }
}

/// The local groups that a leaflet is printed for.
fn groups<'s>(site: &'s Site, format: &Format, page: &Page, lang: Lang) -> Vec<&'s PageId> {
    if !matches!(page.front.kind, Kind::Leaflet(_)) || !site.config.leaflets.groups.contains(&format.id) {
        return Vec::new();
    }
    let is_group = |id: &&PageId| {
        site.lead(id).is_some_and(|page| matches!(page.front.kind, Kind::Group(_)))
            && site.shown(id, lang).is_some()
    };
    site.pages.keys().filter(is_group).collect()
}

/// A name that still says what it is when the file lies in somebody's folder.
fn file_name(
    site: &Site,
    lead: &Page,
    page: &Page,
    format: &Format,
    group: Option<&PageId>,
    lang: Lang,
) -> String {
    let slug = |page: &Page| page.front.slug.clone().unwrap_or_else(|| page.id.name().to_owned());
    let above = lead.id.parent().filter(|id| !id.is_front());
    let above = above.and_then(|id| site.shown(&id, lang)).map(|shown| slug(shown.page));
    let group = group.map(|id| site.shown(id, lang).map_or_else(|| id.name().to_owned(), |g| slug(g.page)));
    let code = site.config.languages[lang].code.clone();
    let parts = [above, Some(slug(page)), Some(format.id.clone()), group, Some(code)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

/// Says which formats of `book.toml` the theme does not have.
pub(super) fn check_names(formats: &BTreeMap<String, Format>, config: &Config, diags: &mut Diagnostics) {
    let known: Vec<&str> = formats.keys().map(String::as_str).collect();
    for name in config.leaflets.formats.iter().chain(&config.leaflets.groups) {
        if !formats.contains_key(name) {
            let error = Diagnostic::error("unknown-format", format!("the theme has no format `{name}`"))
                .at(config.leaflets.span.clone());
            diags.push(schema::suggest(error, name, &known, "its formats are"));
        }
    }
}

/// Says which formats of pages the theme does not have, or not for that kind of page.
pub(super) fn check_formats(site: &Site, press: &Press, diags: &mut Diagnostics) {
    for page in site.pages.keys().filter_map(|id| site.lead(id)) {
        for name in &page.front.formats {
            let printable = press.formats.values().filter(|format| Some(format.of) == printed(page));
            if printable.clone().any(|format| format.id == *name) {
                continue;
            }
            let known: Vec<&str> = printable.map(|format| format.id.as_str()).collect();
            let kind = page.front.kind.name();
            let message = format!("the theme has no format `{name}` for pages of kind `{kind}`");
            let error = Diagnostic::error("unknown-format", message).at(page.front.key_span("formats"));
            diags.push(schema::suggest(error, name, &known, "its formats are"));
        }
    }
}
