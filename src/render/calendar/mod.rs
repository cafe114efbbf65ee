//! Calendar files: one for all meetings of a language, one for each language that is spoken at them, for
//! each local group and for each meeting. Entry point: [`Calendars`].
//!
//! 1. A meeting that comes again is told as a rule with its number of times, or day by day.
//! 2. Single ones that are cancelled or moved are told after it, by the time that was planned for them.
//! 3. What was announced and has changed has a higher `SEQUENCE`: one for each cancelled or moved day, and
//!    `revision` in the front matter for the rest.
//!
//! A meeting has one `UID` in all languages and files. Nothing in them tells when they were made: a
//! calendar that has not changed has the same bytes.

mod ical;

use std::collections::BTreeSet;

use crate::lang::Lang;
use crate::messages::Args;
use crate::page::{DateTime, Event, Meeting, Page, PageId, Repeat, Status};
use crate::path::UrlPath;
use crate::site::calendar::{Choice, file, meeting_file};
use crate::site::meeting;
use crate::site::words::{fill, message, message_with, title};
use crate::site::{Shown, Site, url};
use crate::zone::Zone;

use super::theme::Theme;
use super::{Job, Renderer};
use ical::{Writer, stamp};

/// Writes the calendar files.
#[derive(Debug)]
pub(super) struct Calendars;

impl Renderer for Calendars {
    fn name(&self) -> &'static str {
        "calendar"
    }

    fn plan<'s>(&self, site: &'s Site, _theme: &'s Theme) -> Vec<Job<'s>> {
        // Without one, `check` has refused the site.
        let Some(zone) = site.config.zone else { return Vec::new() };
        let mut jobs = Vec::new();
        for &lang in &site.published {
            let book = Book { site, zone, lang };
            for choice in site.choices().into_iter().filter(|choice| !matches!(choice, Choice::Month(_))) {
                let url = book.url(choice);
                let path = url::out_path(&file(&url));
                jobs.extend(path.map(|path| Job::new(path, move || Ok(book.chosen(choice, &url)))));
            }
            for shown in site.events().filter_map(|(id, ..)| site.shown(id, lang)) {
                let path = url::out_path(&meeting_file(site, lang, &shown.page.id));
                jobs.extend(path.map(|path| Job::new(path, move || Ok(book.single(shown)))));
            }
        }
        jobs
    }
}

/// What the files of one language are made from.
#[derive(Clone, Copy)]
struct Book<'s> {
    site: &'s Site,
    zone: Zone,
    lang: Lang,
}

impl<'s> Book<'s> {
    fn url(self, choice: Choice<'_>) -> UrlPath {
        UrlPath::new(format!("{}{}", self.site.config.languages[self.lang].prefix, choice.folder()))
    }

    /// The meetings of a choice that have one to come.
    fn chosen(self, choice: Choice<'_>, url: &UrlPath) -> Vec<u8> {
        let site = self.site;
        let ids: BTreeSet<&PageId> = site.ahead(choice).into_iter().map(|ahead| &ahead.page).collect();
        let pages: Vec<Shown<'_>> = ids.into_iter().filter_map(|id| site.shown(id, self.lang)).collect();
        let site_title = message(site, self.lang, "site-title");
        let site_title = if site_title.is_empty() { site.config.title.clone() } else { site_title };
        let name = match choice {
            Choice::All => site_title,
            Choice::Month(_) | Choice::Language(_) | Choice::Group(_) => {
                format!("{site_title}: {}", meeting::heading(site, self.lang, choice))
            }
        };
        self.file(&name, url, &pages)
    }

    fn single(self, shown: Shown<'_>) -> Vec<u8> {
        self.file(&title(self.site, shown.page), shown.url, &[shown])
    }

    fn file(self, name: &str, url: &UrlPath, pages: &[Shown<'_>]) -> Vec<u8> {
        let mut out = Writer::default();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", concat!("-//flygblad//flygblad ", env!("CARGO_PKG_VERSION"), "//EN"));
        out.line("CALSCALE", "GREGORIAN");
        out.line("METHOD", "PUBLISH");
        out.text("NAME", name);
        out.text("X-WR-CALNAME", name);
        out.line("X-WR-TIMEZONE", self.zone.name());
        out.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        if let Some(base) = self.site.config.url.as_deref() {
            out.line("URL", &url::absolute(base, url));
        }
        let events: Vec<_> = pages
            .iter()
            .filter_map(|shown| {
                Some((*shown, self.site.lead(&shown.page.id)?, self.site.event(&shown.page.id)?))
            })
            .collect();
        let moments =
            || events.iter().flat_map(|(_, _, event)| &event.meetings).flat_map(|m| [m.planned, m.start]);
        let last = events.iter().flat_map(|(_, _, event)| &event.meetings).filter_map(|m| m.end);
        if let (Some(from), Some(to)) = (moments().min(), moments().chain(last).max()) {
            out.zone(self.zone, from.date, to.date);
        }
        for (shown, lead, event) in events {
            self.event(shown, lead, event, &mut out);
        }
        out.line("END", "VCALENDAR");
        out.finish()
    }

    /// A meeting with all its days.
    fn event(self, shown: Shown<'_>, lead: &Page, event: &Event, out: &mut Writer) {
        let first = &event.meetings[0];
        let is_series = event.repeat.is_some();
        out.line("BEGIN", "VEVENT");
        self.head(shown, lead, event, out);
        let (start, end) = if is_series { (first.planned, event.end) } else { (first.start, first.end) };
        out.moment("DTSTART", self.zone, start);
        if let Some(end) = end.filter(|end| *end > start) {
            out.moment("DTEND", self.zone, end);
        }
        match &event.repeat {
            None => self.tail(shown, event, first, out),
            Some(repeat) => {
                self.repeat(repeat, &event.meetings, out);
                let planned = Meeting { status: Status::Planned, place: None, ..first.clone() };
                self.tail(shown, event, &planned, out);
            }
        }
        out.line("END", "VEVENT");
        let changed = event.meetings.iter().filter(|meeting| is_series && meeting.status != Status::Planned);
        for meeting in changed {
            out.line("BEGIN", "VEVENT");
            self.head(shown, lead, event, out);
            out.moment("RECURRENCE-ID", self.zone, meeting.planned);
            out.moment("DTSTART", self.zone, meeting.start);
            if let Some(end) = meeting.end.filter(|end| *end > meeting.start) {
                out.moment("DTEND", self.zone, end);
            }
            self.tail(shown, event, meeting, out);
            out.line("END", "VEVENT");
        }
    }

    fn repeat(self, repeat: &Repeat, meetings: &[Meeting], out: &mut Writer) {
        match repeat {
            Repeat::Rule(rule) => out.line("RRULE", &format!("{rule};COUNT={}", meetings.len())),
            Repeat::Days => {
                for meeting in &meetings[1..] {
                    out.moment("RDATE", self.zone, meeting.planned);
                }
            }
        }
    }

    /// What tells it from others, and which of its editions this is.
    fn head(self, shown: Shown<'_>, lead: &Page, event: &Event, out: &mut Writer) {
        let site = self.site;
        let host = site.config.url.as_deref().and_then(|url| url.split('/').nth(2));
        out.text("UID", &format!("{}@{}", shown.page.id, host.unwrap_or("flygblad")));
        let day = lead.front.updated.or(lead.front.date).unwrap_or(event.start.date);
        out.line("DTSTAMP", &format!("{}Z", stamp(DateTime { date: day, hour: 0, minute: 0 })));
        out.line("SEQUENCE", &event.changes.to_string());
    }

    /// What it is about and where.
    fn tail(self, shown: Shown<'_>, event: &Event, meeting: &Meeting, out: &mut Writer) {
        let site = self.site;
        let page = shown.page;
        let tag = |lang: Lang| &site.config.languages[lang].code;
        let spoken = |name: &str, lang: Lang| format!("{name};LANGUAGE={}", tag(lang));
        out.text(&spoken("SUMMARY", page.lang_of("title")), &title(site, page));
        let place = match &meeting.place {
            Some(place) => place.clone(),
            None => {
                let (place, _) = meeting::place(site, shown, event);
                let parts = std::iter::once(place).chain(event.address.as_deref());
                parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }
        };
        if !place.is_empty() {
            out.text("LOCATION", &place);
        }
        let description = page.front.description.as_deref();
        let description = description.map(|line| fill(site, page.lang_of("description"), line));
        let lines: Vec<String> = description.into_iter().chain(self.told(event)).collect();
        if !lines.is_empty() {
            out.text(&spoken("DESCRIPTION", page.lang_of("description")), &lines.join("\n"));
        }
        if let Some(base) = site.config.url.as_deref() {
            out.line("URL", &url::absolute(base, shown.url));
        }
        let contact: Vec<&str> =
            [&event.email, &event.phone].into_iter().filter_map(|c| c.as_deref()).collect();
        if !contact.is_empty() {
            out.text("CONTACT", &contact.join(", "));
        }
        let status = if meeting.status == Status::Cancelled { "CANCELLED" } else { "CONFIRMED" };
        out.line("STATUS", status);
    }

    /// What people need to know to come, a line each.
    fn told(self, event: &Event) -> Vec<String> {
        let (site, lang) = (self.site, self.lang);
        let mut lines = Vec::new();
        for (key, tags) in
            [("event-held-in", &event.languages), ("event-interpreted-into", &event.interpretation)]
        {
            if !tags.is_empty() {
                let names = meeting::language_list(site, lang, tags);
                lines.push(message_with(site, lang, key, &Args::new().with("languages", names.as_str())));
            }
        }
        lines.extend(meeting::access(event).map(|key| message(site, lang, key)));
        lines
    }
}
