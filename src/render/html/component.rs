//! What stands in fences: buttons, lists of pages, charts. Each is drawn by the theme's template
//! `component/<name>.html`.

use crate::diag;
use crate::doc::{Chart, Component, Listed, Listing, Target};
use crate::lang::Lang;
use crate::page::{Event, Kind, Page, PageId};
use crate::site::bank::is_chosen;
use crate::site::chart::Name;
use crate::site::{self, meeting, url};

use super::super::theme::Theme;
use super::place::Place;
use super::view::{CardView, ChartView, ComponentContext, ComponentView, LinkView, RowView, SaidView};
use super::{print, text};

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
        Component::Listing(listing) if super::bank::is_here(place, page, listing) => {
            return super::bank::draw(place, theme, page, html);
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
            ComponentView { chart: Some(chart_view(place, page, lang, chart)), ..ComponentView::default() },
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
    let source = site.config.languages.source();
    let mut found: Vec<(&PageId, &Page)> = site
        .pages
        .iter()
        .map(|(id, entry)| (id, entry.lead(source)))
        .filter(|(_, page)| is_listed(listing.of, &page.front.kind) && is_chosen(site, listing, page))
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

/// Whether [`card`] has something to show.
pub(super) fn has_card(place: Place<'_>, id: &PageId) -> bool {
    let Place { site, lang, .. } = place;
    let is_ahead = |event: &Event| event.next(site.asked.today).is_some();
    site.shown(id, lang).is_some() && site.event(id).is_none_or(is_ahead)
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

/// The chart: its picture, and the table that it is drawn from.
fn chart_view(place: Place<'_>, page: &Page, lang: Option<Lang>, chart: &Chart) -> ChartView {
    let said = site::chart::said(place.site, page.lang, lang, chart);
    let data = place.link(&Target::File { path: chart.data.clone(), anchor: None });
    let (lang, dir) = place.tongue(lang);
    let name = |name: Name| {
        let (lang, dir) = place.tongue(name.lang);
        SaidView { text: name.text, lang, dir }
    };
    let rows = said.rows.into_iter().map(|(label, values)| RowView { label: name(label), values });
    ChartView {
        lang,
        dir,
        title: said.title,
        source: said.source,
        summary: said.summary,
        shape: chart.shape.name(),
        width: said.picture.width,
        height: said.picture.height,
        picture: said.picture.body,
        rows: rows.collect(),
        head: said.head.into_iter().map(name).collect(),
        data: data.map(|link| link.href),
    }
}
