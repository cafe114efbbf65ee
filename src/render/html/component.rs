//! What stands in fences: buttons, lists of pages, charts. Each is drawn by the theme's template
//! `component/<name>.html`.

use crate::diag;
use crate::doc::{Chart, ChartShape, Component, Listed, Listing};
use crate::lang::Lang;
use crate::page::{Event, Kind, Page, PageId};
use crate::site::{Destination, topic_key, url};
use crate::table::{Row, Table};

use super::super::theme::Theme;
use super::place::Place;
use super::view::{CardView, ChartView, ComponentContext, ComponentView, LinkView, RowView};
use super::{meeting, print, text};

/// Appends `component`, which stands in the text `page`, as HTML. Its own words are in `lang`, where that is
/// not the language of the text.
pub(super) fn draw(
    place: Place<'_>,
    theme: &Theme,
    page: &Page,
    component: &Component,
    lang: Option<Lang>,
    html: &mut String,
) -> diag::Result<()> {
    let (template, view) = match component {
        Component::Action { to, text } => {
            // A button that leads nowhere is no button.
            let Some(link) = place.link(to) else { return Ok(()) };
            let title = text::fill(place.site, lang.unwrap_or(page.lang), text);
            let (lang, dir) = place.tongue(lang);
            let action = LinkView { title, href: link.href, lang, dir, current: None };
            ("action", ComponentView { action: Some(action), ..ComponentView::default() })
        }
        Component::Answer { lines } => {
            ("answer", ComponentView { lines: Some(*lines), ..ComponentView::default() })
        }
        Component::Listing(listing) => (
            "listing",
            ComponentView {
                pages: pages(place, listing),
                listed: Some(listed_name(listing.of)),
                ..ComponentView::default()
            },
        ),
        Component::Chart(chart) => (
            "chart",
            ComponentView { chart: chart_view(place, page, lang, chart), ..ComponentView::default() },
        ),
    };
    let lang = &place.site.config.languages[page.lang].code;
    let context = ComponentContext { lang, root: url::to_root(place.url), component: view };
    theme.render_into(&format!("component/{template}"), &context, html)
}

fn listed_name(listed: Listed) -> &'static str {
    match listed {
        Listed::Events => "events",
        Listed::Proposals => "proposals",
        Listed::Leaflets => "leaflets",
        Listed::Groups => "groups",
    }
}

/// Whether pages of `kind` are what a list of `listed` lists.
pub(super) fn is_listed(listed: Listed, kind: &Kind) -> bool {
    match listed {
        Listed::Events => matches!(kind, Kind::Event(_)),
        Listed::Proposals => matches!(kind, Kind::Proposal(_)),
        Listed::Leaflets => matches!(kind, Kind::Leaflet(_)),
        Listed::Groups => matches!(kind, Kind::Group(_)),
    }
}

fn pages(place: Place<'_>, listing: &Listing) -> Vec<CardView> {
    let site = place.site;
    let below = |id: &PageId| match &listing.section {
        None => true,
        Some(section) => match site.destination(section) {
            Some(Destination::Page(above)) => {
                above.is_front()
                    || id.as_str().strip_prefix(above.as_str()).is_some_and(|r| r.starts_with('/'))
            }
            Some(Destination::Asset(_)) | None => false,
        },
    };
    let tagged = |page: &Page| {
        let has = |tag: &String| page.front.tags.iter().any(|own| topic_key(own) == topic_key(tag));
        listing.tag.as_ref().is_none_or(has)
    };
    let source = site.config.languages.source();
    let mut found: Vec<(&PageId, &Page)> = site
        .pages
        .iter()
        .map(|(id, entry)| (id, entry.lead(source)))
        .filter(|(id, page)| is_listed(listing.of, &page.front.kind) && below(id) && tagged(page))
        .collect();
    let title = |page: &Page| text::title(site, page);
    let formats = site.formats(place.lang);
    found.sort_by(|(_, a), (_, b)| {
        let by_kind = match (&a.front.kind, &b.front.kind) {
            (Kind::Event(a), Kind::Event(b)) => {
                let next = |event: &Event| event.next(site.asked.today).map(|meeting| meeting.start);
                next(a).cmp(&next(b))
            }
            (Kind::Proposal(_), Kind::Proposal(_)) => b.front.date.cmp(&a.front.date),
            (_, _) => a.front.weight.cmp(&b.front.weight),
        };
        by_kind.then_with(|| formats.compare(&title(a), &title(b))).then_with(|| a.id.cmp(&b.id))
    });
    let cards = found.into_iter().filter_map(|(id, _)| card(place, id));
    cards.take(listing.limit.unwrap_or(usize::MAX)).collect()
}

/// A page in a list; `None` where it is not shown in the language of the list, and for a meeting that is over.
pub(super) fn card(place: Place<'_>, id: &PageId) -> Option<CardView> {
    let site = place.site;
    let shown = site.shown(id, place.lang)?;
    let lead = &site.lead(id)?.front;
    let (next, venue) = match &lead.kind {
        Kind::Event(event) => (Some((event.next(site.asked.today)?, event)), None),
        Kind::Group(_) => (None, None),
        Kind::Proposal(proposal) => (None, Some(proposal.place.clone())),
        Kind::Page | Kind::Section | Kind::Leaflet(_) | Kind::Form(_) | Kind::Handbook => (None, None),
    };
    let area = super::page::group(place, shown).and_then(|group| Some((group.area?, group.area_in)));
    let meeting_place = next.map(|(next, event)| match &next.place {
        Some(place) => (place.as_str(), None),
        None => {
            let (usual, lang) = meeting::place(site, shown, event);
            (usual, place.tongue_of(lang))
        }
    });
    let (venue, venue_in) =
        area.or(meeting_place).map_or((venue, None), |(area, of)| (Some(area.to_owned()), of));
    let (preview, formats) = print::of_card(place, id);
    Some(CardView {
        link: place.shown_link(shown),
        description: shown
            .page
            .front
            .description
            .as_deref()
            .map(|line| text::fill(site, shown.page.lang_of("description"), line)),
        description_in: place.tongue_of(shown.page.lang_of("description")),
        date: lead.date.map(|date| text::date(site, place.lang, date)),
        start: next.map(|(next, _)| text::date_time(site, place.lang, next.start)),
        status: next.map(|(next, _)| meeting::status(next)),
        place: venue,
        place_in: venue_in,
        preview,
        formats,
    })
}

/// The chart's table; `None` when its data cannot be read, which `check` refuses.
fn chart_view(place: Place<'_>, page: &Page, lang: Option<Lang>, chart: &Chart) -> Option<ChartView> {
    let Some(Destination::Asset(asset)) = place.site.destination(&chart.data) else { return None };
    let table = Table::read(&asset.bytes).ok()?;
    let formats = place.site.formats(page.lang);
    let largest = table.rows.iter().flat_map(|row| &row.values).fold(0.0_f64, |most, v| most.max(v.size));
    let row = |row: &Row| RowView {
        label: row.label.clone(),
        values: row.values.iter().map(|value| formats.number(&value.number)).collect(),
        shares: row.values.iter().map(|value| share(value.size, largest)).collect(),
    };
    let words = lang.unwrap_or(page.lang);
    let (lang, dir) = place.tongue(lang);
    Some(ChartView {
        lang,
        dir,
        title: text::fill(place.site, words, &chart.title),
        source: text::fill(place.site, words, &chart.source),
        shape: match chart.shape {
            ChartShape::Bar => "bar",
            ChartShape::Line => "line",
        },
        head: table.head.clone(),
        rows: table.rows.iter().map(row).collect(),
    })
}

/// `number` in hundredths of `largest`, 0 to 100.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=100 before")]
fn share(number: f64, largest: f64) -> u8 {
    if largest <= 0.0 { 0 } else { (number / largest * 100.0).clamp(0.0, 100.0).round() as u8 }
}
