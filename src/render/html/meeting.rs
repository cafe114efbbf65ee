//! Meetings, as their own pages, those of groups and the calendar show them.

use crate::page::{DateTime, Meeting, PageId};
use crate::site::calendar::{Ahead, meeting_file};
use crate::site::meeting::{self, language_list};
use crate::site::{Shown, url};

use super::place::Place;
use super::text;
use super::view::{DateView, EventView, LinkView, MeetingView};

/// How many meetings the page of a group or of a meeting lists.
const LISTED: usize = 12;

/// What the page of a meeting tells of it.
pub(super) fn event<'a>(place: Place<'a>, shown: Shown<'a>) -> Option<EventView<'a>> {
    let site = place.site;
    let event = site.event(&shown.page.id)?;
    let today = site.asked.today;
    let (venue, venue_in) = meeting::place(site, shown, event);
    let ahead = event.ahead(today);
    let last = event.meetings.iter().max_by_key(|meeting| meeting.start)?;
    let names = |tags: &[String]| (!tags.is_empty()).then(|| language_list(site, place.lang, tags));
    let group = site.group_of(event).and_then(|id| place.page_link(id));
    let publisher = site.config.publisher.as_ref().unwrap_or(&site.config.title);
    Some(EventView {
        next: on_own_page(place, event.next(today).unwrap_or(last)),
        place: venue,
        place_in: place.tongue_of(venue_in),
        address: event.address.as_deref(),
        languages: names(&event.languages),
        interpretation: names(&event.interpretation),
        access: meeting::access(event).collect(),
        email: event.email.as_deref(),
        phone: event.phone.as_deref(),
        phone_digits: event.phone.as_deref().map(super::page::phone_digits),
        is_over: ahead.is_empty(),
        ahead: match ahead.len() {
            0 | 1 => Vec::new(),
            _ => ahead.into_iter().take(LISTED).map(|meeting| on_own_page(place, meeting)).collect(),
        },
        file: url::relative(place.url, &meeting_file(site, place.lang, &shown.page.id)),
        name: text::title(site, shown.page),
        organiser: group.as_ref().map_or_else(|| publisher.clone(), |group| group.title.clone()),
        group,
        tags: &event.languages,
    })
}

/// The next meetings that a local group calls.
pub(super) fn of_group(place: Place<'_>, id: &PageId) -> Vec<MeetingView> {
    let Some(choice) = place.site.choice_of_group(id) else { return Vec::new() };
    listed(place, &place.site.ahead(choice)).take(LISTED).collect()
}

/// Meetings in a list; those whose page is not shown in the language are left out.
pub(super) fn listed<'a>(
    place: Place<'a>,
    meetings: &'a [&'a Ahead],
) -> impl Iterator<Item = MeetingView> + use<'a> {
    meetings.iter().filter_map(move |ahead| {
        let site = place.site;
        let shown = site.shown(&ahead.page, place.lang)?;
        let event = site.event(&ahead.page)?;
        let (usual, lang) = meeting::place(site, shown, event);
        let mut view = view(place, &ahead.meeting, place.shown_link(shown));
        if view.place.is_none() {
            (view.place, view.place_in) = (Some(usual.to_owned()), place.tongue_of(lang));
        }
        view.languages = meeting::tongues(site, place.lang, event);
        Some(view)
    })
}

fn on_own_page(place: Place<'_>, meeting: &Meeting) -> MeetingView {
    let link = LinkView { title: String::new(), href: String::new(), lang: None, dir: None, current: None };
    view(place, meeting, link)
}

fn view(place: Place<'_>, meeting: &Meeting, link: LinkView) -> MeetingView {
    let formats = place.site.formats(place.lang);
    let zone = place.site.config.zone;
    let iso = |at: DateTime| zone.map_or_else(|| at.to_string(), |zone| zone.rfc3339(at));
    let moment = |at: DateTime| DateView { iso: iso(at), text: formats.meeting(at) };
    let end = meeting.end.filter(|end| *end > meeting.start);
    let source = place.site.config.languages.source();
    MeetingView {
        link,
        start: moment(meeting.start),
        day: formats.weekday(meeting.start.date),
        time: formats.time(meeting.start),
        end: end.map(|end| match end.date == meeting.start.date {
            true => DateView { iso: iso(end), text: formats.time(end) },
            false => moment(end),
        }),
        place: meeting.place.clone(),
        place_in: meeting.place.as_ref().and_then(|_| place.tongue_of(source)),
        languages: None,
        status: meeting::status(meeting),
        moved_from: (meeting.planned != meeting.start).then(|| moment(meeting.planned)),
    }
}
