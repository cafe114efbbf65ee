//! What templates see of meetings.

use serde::Serialize;

use super::{DateView, LinkView, TongueView};

/// When and where a meeting is, and what one needs to know to come.
#[derive(Debug, Serialize)]
pub struct EventView<'a> {
    /// The next meeting, or the last where all are over.
    pub next: MeetingView,
    /// Where.
    pub place: &'a str,
    /// Set when that is said in another language than the page's.
    pub place_in: Option<TongueView>,
    /// The street.
    pub address: Option<&'a str>,
    /// The page of the local group that calls the meeting.
    pub group: Option<LinkView>,
    /// The languages that are spoken, by name, in one sentence.
    pub languages: Option<String>,
    /// The languages that it is interpreted into.
    pub interpretation: Option<String>,
    /// The messages that say how to get in and how to hear: `event-step-free` ...
    pub access: Vec<&'static str>,
    /// Where to ask.
    pub email: Option<&'a str>,
    /// Where to ask, as written for people.
    pub phone: Option<&'a str>,
    /// The same without blanks and dashes, for `tel:`.
    pub phone_digits: Option<String>,
    /// All that are still to come, where there is more than one, the next first.
    pub ahead: Vec<MeetingView>,
    /// Whether nothing is still to come.
    pub is_over: bool,
    /// The file for calendars.
    pub file: String,
    /// The name for machines, without markup.
    pub name: String,
    /// Who calls the meeting, for machines.
    pub organiser: String,
    /// The tags of the languages that are spoken, for machines.
    pub tags: &'a [String],
}

/// One meeting, on its own page or in a list.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingView {
    /// Title and address of its page; empty on its own page.
    #[serde(flatten)]
    pub link: LinkView,
    /// When it begins: with offset for machines, with the day of the week for people.
    pub start: DateView,
    /// The day alone, with the day of the week.
    pub day: String,
    /// The time of day alone.
    pub time: String,
    /// When it ends: the time where that is on the same day.
    pub end: Option<DateView>,
    /// Where; on its own page only where that is not the usual place.
    pub place: Option<String>,
    /// Set when that is said in another language than the page's.
    pub place_in: Option<TongueView>,
    /// The languages that are spoken or interpreted into, by name.
    pub languages: Option<String>,
    /// `planned`, `moved` or `cancelled`.
    pub status: &'static str,
    /// When it was to be, where that is another time.
    pub moved_from: Option<DateView>,
}

/// A page of the calendar.
#[derive(Debug, Serialize)]
pub struct CalendarView {
    /// The day from which on it tells what is to come.
    pub today: DateView,
    /// The meetings, month by month.
    pub months: Vec<MonthView>,
    /// How many meetings are still to come that the page has no room for.
    pub more: usize,
    /// All pages of months.
    pub by_month: Vec<LinkView>,
    /// A page for each language that meetings are held in.
    pub by_language: Vec<LinkView>,
    /// A page for each local group that calls meetings.
    pub by_group: Vec<LinkView>,
    /// The file for calendars; a month has none.
    pub file: Option<String>,
    /// The same for programs that fetch it again and again: `webcal://`; where the site has an address.
    pub subscribe: Option<String>,
}

/// A month of a calendar.
#[derive(Debug, Serialize)]
pub struct MonthView {
    /// Its name and year.
    pub name: String,
    /// Its meetings.
    pub meetings: Vec<MeetingView>,
    /// The same on paper, where the theme prints it and the site says who publishes it.
    pub print: Option<String>,
}
