//! The pages of the calendar: all meetings to come, those of a month, in a language, of a local group.
//! Whoever needs Arabic finds the meetings in Arabic without reading through the rest.

use crate::config::Variant;
use crate::diag;
use crate::lang::Lang;
use crate::page::Date;
use crate::path::UrlPath;
use crate::print::{MonthSheet, sheets_of};
use crate::site::calendar::{Ahead, Choice, address, file};
use crate::site::meeting::{heading, language_name};
use crate::site::{Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::meeting;
use super::place::Place;
use super::view::{CalendarView, LinkView, MonthView};
use super::{listing, text};

/// How many meetings a page lists, so that it stays light. That of a month lists all of them.
const LISTED: usize = 60;

/// The pages of the calendar in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> impl Iterator<Item = Job<'s>> {
    site.choices().into_iter().filter_map(move |choice| {
        let url = address(site, lang, choice);
        Some(Job::new(url::out_path(&url)?, move || render(site, theme, lang, choice, &url)))
    })
}

/// A link to the calendar; `None` where the site has no meetings.
pub(super) fn whole(place: Place<'_>) -> Option<String> {
    place
        .site
        .calendar
        .is_there
        .then(|| url::relative(place.url, &address(place.site, place.lang, Choice::All)))
}

fn render(
    site: &Site,
    theme: &Theme,
    lang: Lang,
    choice: Choice<'_>,
    url: &UrlPath,
) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = listing::bare(place, "calendar", heading(site, lang, choice));
    page.breadcrumb = vec![listing::home(place)];
    if choice != Choice::All {
        page.breadcrumb.push(link(place, Choice::All, heading(site, lang, Choice::All)));
    }
    page.calendar = Some(view(place, choice));
    listing::located(&mut page, place, &|lang| address(site, lang, choice));
    listing::render(theme, place, page, &|lang| Some((address(site, lang, choice), true)))
}

fn view(place: Place<'_>, choice: Choice<'_>) -> CalendarView {
    let (site, lang) = (place.site, place.lang);
    let ahead: Vec<&Ahead> =
        site.ahead(choice).into_iter().filter(|a| site.shown(&a.page, lang).is_some()).collect();
    let most = if matches!(choice, Choice::Month(_)) { ahead.len() } else { LISTED };
    let (now, later) = ahead.split_at(ahead.len().min(most));
    let formats = site.formats(lang);
    let months =
        now.chunk_by(|a, b| a.meeting.start.date.month_start() == b.meeting.start.date.month_start());
    let calendar = &site.calendar;
    let by = |choice: Choice<'_>, name: String| link(place, choice, name);
    let mut by_language: Vec<LinkView> = calendar
        .languages
        .iter()
        .map(|tag| by(Choice::Language(tag), language_name(site, lang, tag)))
        .collect();
    by_language.sort_by(|a, b| formats.compare(&a.title, &b.title));
    let of_group = |(name, id): (&String, _)| {
        let mut link = place.page_link(id)?;
        link.href = by(Choice::Group(name), String::new()).href;
        link.current = (choice == Choice::Group(name)).then_some("page");
        Some(link)
    };
    let mut by_group: Vec<LinkView> = calendar.groups.iter().filter_map(of_group).collect();
    by_group.sort_by(|a, b| formats.compare(&a.title, &b.title));
    let own_file = (!matches!(choice, Choice::Month(_))).then(|| file(place.url));
    CalendarView {
        today: text::date(site, lang, site.asked.today),
        months: months
            .map(|of_month| MonthView {
                name: formats.month(of_month[0].meeting.start.date),
                print: sheet(place, choice, of_month[0].meeting.start.date.month_start()),
                meetings: meeting::listed(place, of_month).collect(),
            })
            .collect(),
        more: later.len(),
        by_month: calendar.months.iter().map(|day| by(Choice::Month(*day), formats.month(*day))).collect(),
        by_language,
        by_group,
        subscribe: own_file.as_ref().and_then(|file| {
            let whole = url::absolute(site.config.url.as_deref()?, file);
            Some(format!("webcal://{}", whole.split_once("://")?.1))
        }),
        file: own_file.map(|file| url::relative(place.url, &file)),
    }
}

/// The sheet of a month to print at home, or else to read. On the page of all months, that of each leads to it.
fn sheet(place: Place<'_>, choice: Choice<'_>, month: Date) -> Option<String> {
    let of = match choice {
        Choice::All => return None,
        Choice::Month(_) => Choice::All,
        Choice::Language(_) | Choice::Group(_) => choice,
    };
    let sheets = sheets_of(place.site, place.press, place.lang, MonthSheet { of, month });
    let for_home = sheets.iter().find(|sheet| sheet.variant == Variant::Home);
    Some(url::relative(place.url, &for_home.or_else(|| sheets.first())?.url))
}

fn link(place: Place<'_>, choice: Choice<'_>, name: String) -> LinkView {
    place.link_to(name, &address(place.site, place.lang, choice))
}
