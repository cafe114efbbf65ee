//! What is still to come on the day of the build: [`Calendar`]. Made once, when the site is assembled; the
//! pages of the calendar and the calendar files choose from it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Destination, Site};
use crate::lang::Lang;
use crate::page::{Date, Event, Meeting, Page, PageId};
use crate::path::UrlPath;

/// The meetings that are not over, and the ways to choose from them.
#[derive(Debug, Default)]
pub struct Calendar {
    /// Whether there are meetings at all, over or not.
    pub is_there: bool,
    /// Every meeting to come, by when it begins.
    pub ahead: Vec<Ahead>,
    /// The months that there are meetings in, each by its first day.
    pub months: BTreeSet<Date>,
    /// The tags of the languages that meetings are held in or interpreted into.
    pub languages: BTreeSet<String>,
    /// The local groups that call meetings, by what their folder in the calendar is called.
    pub groups: BTreeMap<String, PageId>,
}

/// A meeting to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The page that tells of it.
    pub page: PageId,
    /// When it is.
    pub meeting: Meeting,
}

/// Which meetings: all, or those that have something in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice<'s> {
    /// Every meeting.
    All,
    /// Those of the month that begins on this day.
    Month(Date),
    /// Those held in a language or interpreted into it, by its tag.
    Language(&'s str),
    /// Those that a local group calls, by its name in [`Calendar::groups`].
    Group(&'s str),
}

impl Choice<'_> {
    /// Its folder below that of the language: `calendar/`, `calendar/2026-12/`.
    pub fn folder(self) -> String {
        match self {
            Self::All => "calendar/".to_owned(),
            Self::Month(day) => format!("calendar/{:04}-{:02}/", day.year, day.month),
            Self::Language(tag) => format!("calendar/language/{}/", tag.to_ascii_lowercase()),
            Self::Group(name) => format!("calendar/group/{name}/"),
        }
    }
}

impl Site {
    /// Every choice that has meetings, all of them first.
    pub fn choices(&self) -> Vec<Choice<'_>> {
        if !self.calendar.is_there {
            return Vec::new();
        }
        let calendar = &self.calendar;
        let months = calendar.months.iter().map(|day| Choice::Month(*day));
        let languages = calendar.languages.iter().map(|tag| Choice::Language(tag));
        let groups = calendar.groups.keys().map(|name| Choice::Group(name));
        std::iter::once(Choice::All).chain(months).chain(languages).chain(groups).collect()
    }

    /// Every page that is a meeting, over or not.
    pub fn events(&self) -> impl Iterator<Item = (&PageId, &Page, &Event)> {
        let source = self.config.languages.source();
        self.pages.iter().filter_map(move |(id, entry)| {
            let lead = entry.lead(source);
            Some((id, lead, lead.front.kind.event()?))
        })
    }

    /// The meeting that a page tells of.
    pub fn event(&self, id: &PageId) -> Option<&Event> {
        self.lead(id)?.front.kind.event()
    }

    /// The page of the local group that calls a meeting.
    pub fn group_of(&self, event: &Event) -> Option<&PageId> {
        match self.destination(event.group.as_ref()?)? {
            Destination::Page(id) => Some(id),
            Destination::Asset(_) => None,
        }
    }

    /// Whether the meetings of a page belong to a choice. Of a month, single meetings do.
    pub fn is_chosen(&self, choice: Choice<'_>, event: &Event) -> bool {
        match choice {
            Choice::All | Choice::Month(_) => true,
            Choice::Language(tag) => {
                event.languages.iter().chain(&event.interpretation).any(|own| own == tag)
            }
            Choice::Group(name) => {
                self.calendar.groups.get(name).is_some_and(|id| self.group_of(event) == Some(id))
            }
        }
    }

    /// The meetings to come of a choice, by when they begin.
    pub fn ahead(&self, choice: Choice<'_>) -> Vec<&Ahead> {
        let fits = |ahead: &&Ahead| match choice {
            Choice::Month(month) => ahead.meeting.start.date.month_start() == month,
            Choice::All | Choice::Language(_) | Choice::Group(_) => {
                self.event(&ahead.page).is_some_and(|event| self.is_chosen(choice, event))
            }
        };
        self.calendar.ahead.iter().filter(fits).collect()
    }

    /// The choice of the meetings that a local group calls, if there are any.
    pub fn choice_of_group(&self, group: &PageId) -> Option<Choice<'_>> {
        let mut names = self.calendar.groups.iter();
        names.find(|(_, id)| *id == group).map(|(name, _)| Choice::Group(name))
    }
}

/// The calendar of a site that is whole but for it.
pub(super) fn calendar(site: &Site) -> Calendar {
    let mut calendar = Calendar::default();
    let mut groups = BTreeSet::new();
    for (id, _, event) in site.events() {
        calendar.is_there = true;
        let ahead = event.ahead(site.asked.today);
        if ahead.is_empty() {
            continue;
        }
        calendar.months.extend(ahead.iter().map(|meeting| meeting.start.date.month_start()));
        calendar.languages.extend(event.languages.iter().chain(&event.interpretation).cloned());
        groups.extend(site.group_of(event).cloned());
        let listed = ahead.into_iter().map(|meeting| Ahead { page: id.clone(), meeting: meeting.clone() });
        calendar.ahead.extend(listed);
    }
    calendar.ahead.sort_by(|a, b| (a.meeting.start, &a.page).cmp(&(b.meeting.start, &b.page)));
    for id in groups {
        // Two groups in different folders may have one name.
        let whole = id.as_str().replace('/', "-");
        let name = if calendar.groups.contains_key(id.name()) { whole } else { id.name().to_owned() };
        calendar.groups.insert(name, id);
    }
    calendar
}

/// Where the meetings of a choice are listed.
pub fn address(site: &Site, lang: Lang, choice: Choice<'_>) -> UrlPath {
    UrlPath::new(format!("{}{}", site.config.languages[lang].prefix, choice.folder()))
}

/// The file that calendar programs read beside the page of the calendar at `url`.
pub fn file(url: &UrlPath) -> UrlPath {
    UrlPath::new(format!("{}calendar.ics", url.as_str()))
}

/// The file of one meeting in `lang`. Its address is made from the name of the Markdown file: whoever has
/// subscribed to it goes on to read it when a translator finds a better word for the page.
pub fn meeting_file(site: &Site, lang: Lang, page: &PageId) -> UrlPath {
    UrlPath::new(format!("{}calendar/meeting/{page}.ics", site.config.languages[lang].prefix))
}
