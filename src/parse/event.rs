//! The keys of a meeting: [`meant`] is the entry point. `repeat.rs` counts the days of what comes again;
//! here single ones are cancelled and moved.

use serde::Deserialize;

use super::front_matter::Reader;
use super::kind::{Own, is_address, moment, required};
use super::link;
use super::repeat::{self, RawRepeat};
use crate::format::is_language_tag;
use crate::page::{Date, DateTime, Event, Meeting, Repeat, Status};

/// The keys that only a meeting has, as written.
#[derive(Debug, Default)]
pub(super) struct EventKeys {
    pub(super) group: Option<String>,
    pub(super) languages: Option<Vec<String>>,
    pub(super) interpretation: Option<Vec<String>>,
    pub(super) step_free: Option<bool>,
    pub(super) hearing_loop: Option<bool>,
    pub(super) repeat: Option<RawRepeat>,
    pub(super) cancelled: Option<Vec<String>>,
    pub(super) moved: Option<Vec<RawMove>>,
    pub(super) revision: Option<u16>,
}

/// One of `moved`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawMove {
    day: String,
    start: Option<String>,
    end: Option<String>,
    place: Option<String>,
}

impl EventKeys {
    /// Each of its keys, and whether it is written.
    pub(super) fn written(&self) -> [(bool, &'static str); 9] {
        [
            (self.group.is_some(), "group"),
            (self.languages.is_some(), "languages"),
            (self.interpretation.is_some(), "interpretation"),
            (self.step_free.is_some(), "step-free"),
            (self.hearing_loop.is_some(), "hearing-loop"),
            (self.repeat.is_some(), "repeat"),
            (self.cancelled.is_some(), "cancelled"),
            (self.moved.is_some(), "moved"),
            (self.revision.is_some(), "revision"),
        ]
    }
}

/// The meeting; `None` when it cannot be told when and where it is.
pub(super) fn meant(own: Own, reader: &mut Reader<'_, '_>) -> Option<Event> {
    let Own { start, end, place, address, email, phone, event: keys, .. } = own;
    let start = required(start, "event", "start", reader);
    let place = required(place.filter(|place| !place.trim().is_empty()), "event", "place", reader);
    let start = start.and_then(|start| moment("start", &start, reader));
    let end = match end {
        Some(end) => Some(moment("end", &end, reader)?),
        None => None,
    };
    let start = start?;
    if end.is_some_and(|end| end < start) {
        let message = "this meeting ends before it begins".to_owned();
        reader.bad("bad-date", "end", message, "write an `end` after `start`");
    }
    if let Some(email) = email.as_deref().filter(|email| !is_address(email)) {
        let message = format!("`{email}` is not an e-mail address");
        reader.bad("bad-value", "email", message, "write an address such as `husby@example.org`");
    }
    let EventKeys { group, languages, interpretation, step_free, hearing_loop, repeat, .. } = keys;
    let (repeat, days) = days(repeat, start, reader);
    let length = end.map(|end| end.minutes() - start.minutes());
    let mut meetings: Vec<Meeting> = days.into_iter().map(|day| as_planned(day, length)).collect();
    let cancelled = keys.cancelled.unwrap_or_default();
    let moved = keys.moved.unwrap_or_default();
    let changes = cancelled.len() + moved.len() + usize::from(keys.revision.unwrap_or_default());
    cancelled.iter().for_each(|day| cancel(day, &mut meetings, reader));
    moved.into_iter().for_each(|change| shift(change, length, &mut meetings, reader));
    let group = group.and_then(|group| {
        let at = reader.at("group");
        link::file(&group, &at, reader.context, reader.diags)
    });
    Some(Event {
        start,
        end,
        place: place?,
        address,
        group,
        languages: tags("languages", languages, reader),
        interpretation: tags("interpretation", interpretation, reader),
        step_free,
        hearing_loop,
        email,
        phone,
        repeat,
        changes: u32::try_from(changes).unwrap_or(u32::MAX),
        meetings,
    })
}

fn as_planned(start: DateTime, length: Option<i64>) -> Meeting {
    let end = length.map(|length| DateTime::from_minutes(start.minutes() + length));
    Meeting { planned: start, start, end, place: None, status: Status::Planned }
}

fn days(
    raw: Option<RawRepeat>,
    start: DateTime,
    reader: &mut Reader<'_, '_>,
) -> (Option<Repeat>, Vec<DateTime>) {
    let Some(raw) = raw else { return (None, vec![start]) };
    match repeat::days(raw, start) {
        Ok((repeat, days)) => (Some(repeat), days),
        Err(fault) => {
            let path: &[&str] = match fault.key {
                "repeat" | "start" => &[fault.key],
                below => &["repeat", below],
            };
            reader.bad_at("bad-repeat", path, fault.message, &fault.hint);
            (None, vec![start])
        }
    }
}

fn cancel(day: &str, meetings: &mut [Meeting], reader: &mut Reader<'_, '_>) {
    if let Some(meeting) = on_day(day, "cancelled", meetings, reader) {
        meeting.status = Status::Cancelled;
    }
}

fn shift(change: RawMove, length: Option<i64>, meetings: &mut [Meeting], reader: &mut Reader<'_, '_>) {
    let RawMove { day, start, end, place } = change;
    if start.is_none() && end.is_none() && place.is_none() {
        let message = format!("nothing says where or to when `{day}` is moved");
        reader.bad("missing-key", "moved", message, "write `start`, `end` or `place` below `day`");
        return;
    }
    // A key that cannot be read is reported; the meeting stays as it was.
    let mut read = |value: Option<String>| {
        value.map(|value| moment("moved", &value, reader)).map_or(Ok(None), |m| m.map(Some).ok_or(()))
    };
    let (Ok(start), Ok(end)) = (read(start), read(end)) else { return };
    let Some(meeting) = on_day(&day, "moved", meetings, reader) else { return };
    let begins = start.unwrap_or(meeting.start);
    let ends = end.or_else(|| length.map(|length| DateTime::from_minutes(begins.minutes() + length)));
    if ends.is_some_and(|ends| ends < begins) {
        let message = "this meeting ends before it begins".to_owned();
        reader.bad("bad-date", "moved", message, "write an `end` after `start`");
        return;
    }
    *meeting = Meeting { start: begins, end: ends, place, status: Status::Moved, planned: meeting.planned };
}

/// The meeting that was planned for a day and that nothing was said of yet.
fn on_day<'m>(
    written: &str,
    key: &str,
    meetings: &'m mut [Meeting],
    reader: &mut Reader<'_, '_>,
) -> Option<&'m mut Meeting> {
    let Some(day) = Date::parse(written.trim()) else {
        let message = format!("`{key}`: `{written}` is not a day");
        reader.bad("bad-date", key, message, "write the day that it was planned for: `2026-12-18`");
        return None;
    };
    let Some(index) = meetings.iter().position(|meeting| meeting.planned.date == day) else {
        let near = meetings.iter().min_by_key(|meeting| (meeting.planned.date.days() - day.days()).abs());
        let hint = near.map_or_else(String::new, |near| format!("the nearest is {}", near.planned.date));
        reader.bad("unknown-day", key, format!("there is no meeting on {day}"), &hint);
        return None;
    };
    if meetings[index].status != Status::Planned {
        let message = format!("{day} is cancelled or moved twice");
        reader.bad("unknown-day", key, message, "remove one of the two");
        return None;
    }
    Some(&mut meetings[index])
}

fn tags(key: &str, tags: Option<Vec<String>>, reader: &mut Reader<'_, '_>) -> Vec<String> {
    let mut good = Vec::new();
    for tag in tags.unwrap_or_default() {
        if is_language_tag(&tag) {
            if !good.contains(&tag) {
                good.push(tag);
            }
            continue;
        }
        let message = format!("`{key}`: `{tag}` is not the tag of a language");
        reader.bad(
            "bad-language-tag",
            key,
            message,
            "write tags such as `ar`, `so` or `sr-Latn`: `[ar, so]`",
        );
    }
    good
}
