//! The month sheet: the meetings of a month on paper, for a notice board. Entry points: [`sheets`] and
//! [`sheets_of`].
//!
//! It holds what is to come on the day of the build, and says which day that is. Its address leads to the calendar,
//! which stays when the month is over, or when a local group calls no more meetings. In each language there is
//! one sheet of all meetings, and one of those held in that language where there are others; local groups have
//! one where `book.toml` asks for it.

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
use super::format::{Format, Printed};
use super::plan::Edition;
use super::{Press, bidi};

/// Which meetings stand on a sheet: those of a choice in one month.
#[derive(Clone, Copy, Debug)]
pub struct MonthSheet<'s> {
    /// All, those in a language, or those of a local group.
    pub of: Choice<'s>,
    /// The first day of the month.
    pub month: Date,
}

/// The sheets of all months in all languages.
pub(super) fn sheets<'s>(site: &'s Site, press: &'s Press) -> Vec<Edition<'s>> {
    let mut list = Vec::new();
    for &lang in &site.published {
        for &month in &site.calendar.months {
            for of in site.choices() {
                let sheet = MonthSheet { of, month };
                if plainest(site, lang, sheet).of == of {
                    list.extend(sheets_of(site, press, lang, sheet));
                }
            }
        }
    }
    list
}

/// What is printed of a sheet in a language, where the site says all that must stand on paper.
pub fn sheets_of<'s>(
    site: &'s Site,
    press: &'s Press,
    lang: Lang,
    sheet: MonthSheet<'s>,
) -> Vec<Edition<'s>> {
    let config = &site.config;
    let format = press.formats.values().find(|format| format.of == Printed::Month);
    let front = site.shown(&PageId::new(""), lang).filter(|shown| !shown.is_fallback());
    let is_named = config.publisher.is_some() && config.url.is_some();
    let (Some(format), Some(front), true) = (format, front, is_named) else { return Vec::new() };
    let sheet = plainest(site, lang, sheet);
    if !is_wanted(site, lang, sheet.of, format) || shown(site, lang, sheet).is_empty() {
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
        url: address(site, lang, sheet, variant),
        preview: None,
        is_draft: false,
        month: Some(sheet),
        job: None,
    };
    variants.map(edition).filter(|edition| press.can_print(&edition.url)).collect()
}

/// Whether there are sheets of this choice.
fn is_wanted(site: &Site, lang: Lang, of: Choice<'_>, format: &Format) -> bool {
    match of {
        Choice::All => true,
        Choice::Month(_) => false,
        Choice::Group(_) => site.config.leaflets.groups.contains(&format.id),
        Choice::Language(tag) => tag == site.config.languages[lang].code,
    }
}

/// The sheet of all meetings in place of one that is the same: in a month in which all are held in a language.
fn plainest<'s>(site: &Site, lang: Lang, sheet: MonthSheet<'s>) -> MonthSheet<'s> {
    let all = MonthSheet { of: Choice::All, ..sheet };
    let is_same = || shown(site, lang, sheet).len() == shown(site, lang, all).len();
    if matches!(sheet.of, Choice::Language(_)) && is_same() { all } else { sheet }
}

/// The sheet of all meetings lies beside the page of the month, any other beside the page of its choice.
fn address(site: &Site, lang: Lang, sheet: MonthSheet<'_>, variant: Variant) -> UrlPath {
    let Date { year, month, .. } = sheet.month;
    let (beside, name) = match sheet.of {
        Choice::All | Choice::Month(_) => (Choice::Month(sheet.month), String::new()),
        Choice::Language(tag) => (sheet.of, format!("in-{}-", tag.to_ascii_lowercase())),
        Choice::Group(name) => (sheet.of, format!("{name}-")),
    };
    let beside = calendar::address(site, lang, beside);
    let (code, ending) = (&site.config.languages[lang].code, variant.ending());
    UrlPath::new(format!("{}calendar-{name}{year:04}-{month:02}-{code}{ending}.pdf", beside.as_str()))
}

/// The meetings of a sheet that are told of in a language.
fn shown<'s>(site: &'s Site, lang: Lang, sheet: MonthSheet<'s>) -> Vec<&'s Ahead> {
    let mut list = site.ahead(Choice::Month(sheet.month));
    list.retain(|ahead| {
        site.shown(&ahead.page, lang).is_some()
            && site.event(&ahead.page).is_some_and(|event| site.is_chosen(sheet.of, event))
    });
    list
}

/// What a month sheet is called, and where that does not say which month it is of, the month.
fn heading(site: &Site, lang: Lang, sheet: MonthSheet<'_>) -> (String, Option<String>) {
    match sheet.of {
        Choice::All | Choice::Month(_) => (meeting::heading(site, lang, Choice::Month(sheet.month)), None),
        Choice::Language(_) | Choice::Group(_) => {
            (meeting::heading(site, lang, sheet.of), Some(site.formats(lang).month(sheet.month)))
        }
    }
}

/// What the file of a month sheet is called.
pub(super) fn title(site: &Site, lang: Lang, sheet: MonthSheet<'_>) -> String {
    let (title, month) = heading(site, lang, sheet);
    month.map_or(title.clone(), |month| format!("{title} · {month}"))
}

/// What the theme gets of a month sheet: its days, each with its meetings.
pub(super) fn node(site: &Site, lang: Lang, sheet: MonthSheet<'_>, setter: &Setter<'_>) -> Value {
    let list = shown(site, lang, sheet);
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
    let (title, month) = heading(site, lang, sheet);
    json!({
        "title": title,
        "month": month,
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
