//! The month sheet: the meetings of a month on paper, for a notice board. Entry points: [`sheets`] and
//! [`sheets_of`].
//!
//! It holds what is to come on the day of the build, and says which day that is. Its address leads to the calendar,
//! which stays when the month is over.

use serde_json::{Value, json};

use crate::config::Variant;
use crate::lang::Lang;
use crate::messages::Args;
use crate::page::{Date, DateTime, Meeting, PageId};
use crate::path::UrlPath;
use crate::site::calendar::{self, Ahead, Choice};
use crate::site::words as text;
use crate::site::{Site, meeting};

use super::data::Setter;
use super::format::Printed;
use super::plan::Edition;
use super::{Press, bidi};

/// The sheets of all months in all languages.
pub(super) fn sheets<'s>(site: &'s Site, press: &'s Press) -> impl Iterator<Item = Edition<'s>> {
    let months = &site.calendar.months;
    let all = site.published.iter().flat_map(move |&lang| months.iter().map(move |&month| (lang, month)));
    all.flat_map(move |(lang, month)| sheets_of(site, press, lang, month))
}

/// What is printed of the meetings of a month in a language, where the site says all that must stand on paper.
pub fn sheets_of<'s>(site: &'s Site, press: &'s Press, lang: Lang, month: Date) -> Vec<Edition<'s>> {
    let config = &site.config;
    let format = press.formats.values().find(|format| format.of == Printed::Month);
    let front = site.shown(&PageId::new(""), lang).filter(|shown| !shown.is_fallback());
    let is_named = config.publisher.is_some() && config.url.is_some();
    let (Some(format), Some(front), true) = (format, front, is_named) else { return Vec::new() };
    if shown(site, lang, month).is_empty() {
        return Vec::new();
    }
    let is_told = |variant: &Variant| match variant {
        Variant::Screen => true,
        Variant::Home => config.leaflets.place.is_some(),
        Variant::Shop => config.leaflets.printer.is_some(),
    };
    let variants =
        config.leaflets.variants.iter().filter(|variant| format.has(**variant) && is_told(variant));
    let edition = |&variant: &Variant| Edition {
        page: front.page,
        format,
        variant,
        group: None,
        url: address(site, lang, month, variant),
        preview: None,
        is_draft: false,
        month: Some(month),
        job: None,
    };
    variants.map(edition).filter(|edition| press.can_print(&edition.url)).collect()
}

/// The sheet of a month, beside the page of the month.
fn address(site: &Site, lang: Lang, month: Date, variant: Variant) -> UrlPath {
    let beside = calendar::address(site, lang, Choice::Month(month));
    let Date { year, month, .. } = month;
    let (code, ending) = (&site.config.languages[lang].code, variant.ending());
    UrlPath::new(format!("{}calendar-{year:04}-{month:02}-{code}{ending}.pdf", beside.as_str()))
}

/// The meetings of a month that are told of in a language.
fn shown(site: &Site, lang: Lang, month: Date) -> Vec<&Ahead> {
    let mut list = site.ahead(Choice::Month(month));
    list.retain(|ahead| site.shown(&ahead.page, lang).is_some());
    list
}

/// What a month sheet is called.
pub(super) fn title(site: &Site, lang: Lang, month: Date) -> String {
    meeting::heading(site, lang, Choice::Month(month))
}

/// What the theme gets of a month: its days, each with its meetings.
pub(super) fn month(site: &Site, lang: Lang, month: Date, setter: &Setter<'_>) -> Value {
    let list = shown(site, lang, month);
    let days = list.chunk_by(|a, b| a.meeting.start.date == b.meeting.start.date).map(|of_day| {
        let date = of_day[0].meeting.start.date;
        let meetings: Vec<Value> =
            of_day.iter().filter_map(|ahead| entry(site, lang, ahead, setter)).collect();
        json!({
            "number": site.formats(lang).number(u64::from(date.day)),
            "name": site.formats(lang).weekday(date),
            "meetings": meetings,
        })
    });
    let args = Args::new().with("date", site.formats(lang).date(site.asked.today));
    json!({
        "title": title(site, lang, month),
        "as-of": text::message_with(site, lang, "calendar-from", &args),
        "days": days.collect::<Vec<_>>(),
    })
}

fn entry(site: &Site, lang: Lang, ahead: &Ahead, setter: &Setter<'_>) -> Option<Value> {
    let shown = site.shown(&ahead.page, lang)?;
    let event = site.event(&ahead.page)?;
    let Meeting { place: own, planned, start, .. } = &ahead.meeting;
    let (place, place_in) = match own {
        Some(own) => (own.as_str(), site.config.languages.source()),
        None => meeting::place(site, shown, event),
    };
    let direction = site.config.languages[lang].direction;
    let languages = meeting::tongues(site, lang, event);
    let access = meeting::access(event).map(|key| text::message(site, lang, key));
    let status = meeting::status(&ahead.meeting);
    let words = |of: Lang, words: &str| {
        let mut node = json!({ "c": setter.line(of, words) });
        setter.mark(&mut node, Some(of).filter(|of| *of != lang));
        node
    };
    let was = |planned: DateTime| {
        let args = Args::new().with("date", site.formats(lang).meeting(planned));
        text::message_with(site, lang, "event-moved-from", &args)
    };
    Some(json!({
        "time": time(site, lang, &ahead.meeting),
        "title": words(shown.page.lang_of("title"), &shown.page.front.title),
        "place": words(place_in, place),
        "address": event.address.as_ref().map(|address| bidi::marked(address, direction)),
        "notes": languages.into_iter().chain(access).collect::<Vec<_>>(),
        "is-cancelled": status == "cancelled",
        "status": (status != "planned").then(|| text::message(site, lang, &format!("event-{status}"))),
        "was": (planned != start).then(|| was(*planned)),
    }))
}

/// From when to when; the day of the end too, where it is another.
fn time(site: &Site, lang: Lang, Meeting { start, end, .. }: &Meeting) -> String {
    let formats = site.formats(lang);
    let from = formats.time(*start);
    match end.filter(|end| end > start) {
        None => from,
        Some(end) if end.date == start.date => format!("{from}–{}", formats.time(end)),
        Some(end) => format!("{from} – {}", formats.meeting(end)),
    }
}
