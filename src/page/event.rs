//! A meeting, as meant: when and where, once or again and again. Which days a rule falls on was counted
//! when it was read (`parse/repeat.rs`), so that nobody after that knows of rules.

use super::{Date, DateTime};
use crate::path::SourcePath;

/// When and where people meet, and what they need to know to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When it begins the first time, by the clock on the wall.
    pub start: DateTime,
    /// When it ends the first time.
    pub end: Option<DateTime>,
    /// The name of the place.
    pub place: String,
    /// The street.
    pub address: Option<String>,
    /// The file of the local group that calls the meeting.
    pub group: Option<SourcePath>,
    /// The languages that are spoken, as tags.
    pub languages: Vec<String>,
    /// The languages that it is interpreted into, as tags.
    pub interpretation: Vec<String>,
    /// Whether one gets in without steps; `None` when nobody has said.
    pub step_free: Option<bool>,
    /// Whether there is a hearing loop; `None` when nobody has said.
    pub hearing_loop: Option<bool>,
    /// Where to ask, by e-mail.
    pub email: Option<String>,
    /// Where to ask, by telephone, as written for people.
    pub phone: Option<String>,
    /// How it comes again; `None` for a single meeting.
    pub repeat: Option<Repeat>,
    /// How many times what was announced has changed: calendars take over what has more changes.
    pub changes: u32,
    /// Every meeting there is, in the order they were planned in; at least one.
    pub meetings: Vec<Meeting>,
}

/// How calendars are told of meetings that come again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// A rule of RFC 5545 without an end; how many meetings there are says when it ends.
    Rule(String),
    /// Day by day.
    Days,
}

/// One meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// When it was to begin before anything was changed: its name among its kind.
    pub planned: DateTime,
    /// When it begins.
    pub start: DateTime,
    /// When it ends.
    pub end: Option<DateTime>,
    /// Where, when that is not the usual place.
    pub place: Option<String>,
    /// Whether it is as planned.
    pub status: Status,
}

/// What has become of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is as it was announced.
    Planned,
    /// It is at another time or place.
    Moved,
    /// It will not be.
    Cancelled,
}

impl Meeting {
    /// Whether it is not over when `today` begins.
    pub fn is_ahead(&self, today: Date) -> bool {
        self.end.unwrap_or(self.start).date >= today
    }
}

impl Event {
    /// The meetings that are not over when `today` begins, in the order in which they will be.
    pub fn ahead(&self, today: Date) -> Vec<&Meeting> {
        let mut ahead: Vec<&Meeting> =
            self.meetings.iter().filter(|meeting| meeting.is_ahead(today)).collect();
        ahead.sort_by_key(|meeting| meeting.start);
        ahead
    }

    /// The next meeting: the first that is not cancelled, or else the first; `None` when all are over.
    pub fn next(&self, today: Date) -> Option<&Meeting> {
        let ahead = self.ahead(today);
        let held = ahead.iter().find(|meeting| meeting.status != Status::Cancelled);
        held.or(ahead.first()).copied()
    }
}
