//! What is printed of a page, as the page itself and lists of pages show it. Entry points: [`view`] and
//! [`of_card`].

use crate::config::Variant;
use crate::format::Number;
use crate::lang::Lang;
use crate::page::PageId;
use crate::print::format::Format;
use crate::print::job::with_sheets;
use crate::print::{Edition, editions_of};
use crate::site::short::is_printed;
use crate::site::{Shown, url};

use super::place::Place;
use super::view::{FileView, FormatView, GroupPrintsView, HowView, LinkView, PreviewView, PrintView};

/// The downloads of a page and how to print them; `None` for one that is not printed in any language.
pub(super) fn view<'a>(place: Place<'a>, shown: Shown<'a>) -> Option<PrintView<'a>> {
    let id = &shown.page.id;
    let list = editions(place, id)?;
    let elsewhere = if list.is_empty() { elsewhere(place, id) } else { Vec::new() };
    if list.is_empty() && elsewhere.is_empty() {
        return None;
    }
    let formats = list.chunk_by(|a, b| a.format.id == b.format.id);
    Some(PrintView {
        formats: formats.filter_map(|of_format| format(place, of_format)).collect(),
        elsewhere,
        draft: list.iter().any(|edition| edition.is_draft),
    })
}

/// The picture and the formats of a page in a list.
pub(super) fn of_card(place: Place<'_>, id: &PageId) -> (Option<PreviewView>, Vec<String>) {
    let list = editions(place, id).unwrap_or_default();
    let mut formats: Vec<String> = list.iter().map(|edition| edition.format.id.clone()).collect();
    formats.dedup();
    (preview(place, &list), formats)
}

/// Where a page is printed in languages other than this: their names, and its page there.
pub(super) fn elsewhere(place: Place<'_>, id: &PageId) -> Vec<LinkView> {
    let site = place.site;
    let link = |&lang: &Lang| {
        let shown = site.shown(id, lang).filter(|_| lang != place.lang)?;
        if editions_of(site, place.press, id, lang).is_empty() {
            return None;
        }
        let mut link = place.link_to(site.config.languages[lang].name.clone(), shown.url);
        (link.lang, link.dir) = place.tongue(Some(lang));
        Some(link)
    };
    site.published.iter().filter_map(link).collect()
}

/// What is printed of a page in the language of the place; `None` for a page that is not printed.
fn editions<'a>(place: Place<'a>, id: &PageId) -> Option<Vec<Edition<'a>>> {
    place.site.lead(id).filter(|lead| is_printed(lead))?;
    Some(editions_of(place.site, place.press, id, place.lang))
}

/// A format with its downloads, from the editions in it.
fn format<'a>(place: Place<'a>, editions: &[Edition<'a>]) -> Option<FormatView<'a>> {
    let format = editions.first()?.format;
    let mut groups: Vec<&PageId> = editions.iter().filter_map(|edition| edition.group).collect();
    groups.dedup();
    let formats = place.site.formats(place.lang);
    let group = |id: &PageId| {
        Some(GroupPrintsView { group: place.page_link(id)?, files: files(place, editions, Some(id)) })
    };
    let mut groups: Vec<GroupPrintsView> = groups.into_iter().filter_map(group).collect();
    groups.sort_by(|a, b| formats.compare(&a.group.title, &b.group.title));
    let has_home = editions.iter().any(|edition| edition.variant == Variant::Home);
    let length = |mm: f64| Number::try_from(mm).map_or_else(|_| mm.to_string(), |mm| formats.number(&mm));
    Some(FormatView {
        id: &format.id,
        width: length(format.paper[0]),
        height: length(format.paper[1]),
        bleed: length(format.bleed),
        preview: preview(place, editions),
        files: files(place, editions, None),
        groups,
        how: if has_home { how(format) } else { None },
    })
}

fn files(place: Place<'_>, editions: &[Edition<'_>], group: Option<&PageId>) -> Vec<FileView> {
    let of_group = editions.iter().filter(|edition| edition.group == group);
    let file = |edition: &Edition<'_>| FileView {
        variant: if edition.job.is_some() { "job" } else { edition.variant.name() },
        href: url::relative(place.url, &edition.url),
        // There may be many groups, and their leaflets differ by a line.
        kilobytes: place.press.size(&edition.url).filter(|_| group.is_none()).map(|size| size.div_ceil(1000)),
    };
    with_sheets(place.press, of_group.cloned().collect()).iter().map(file).collect()
}

/// The first picture that there is.
fn preview(place: Place<'_>, editions: &[Edition<'_>]) -> Option<PreviewView> {
    editions.iter().find_map(|edition| {
        let [width, height] = edition.format.preview_size();
        Some(PreviewView { src: url::relative(place.url, edition.preview.as_ref()?), width, height })
    })
}

fn how(format: &Format) -> Option<HowView<'_>> {
    let home = format.home.as_ref()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sheets are whole mm")]
    let [short, long] = home.sheet.size().map(|side| side.round() as u32);
    let (width, height) = if home.landscape { (long, short) } else { (short, long) };
    Some(HowView {
        sheet: home.sheet.name(),
        width,
        height,
        across: home.across,
        down: home.down,
        flip: home.flip.name(),
        fold: format.fold(),
    })
}
