//! Calendar files as RFC 5545 has them: lines of 75 bytes at most, escaped texts, and the rules of a time
//! zone. [`Writer`] is the entry point. It knows nothing of pages.
//!
//! The crate `icalendar` puts a random name and the time of day on what has none and folds lines slowly;
//! this much is ours, and `tests/calendar/` has it read by others.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::page::{Date, DateTime};
use crate::zone::{Shift, Zone};

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// A calendar file in the making.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
}

impl Writer {
    /// Adds a line whose value is as the format has it.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        // A line goes on after a blank, which counts.
        let mut room = LONGEST;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LONGEST - 1;
            }
            room -= c.len_utf8();
            self.text.push(c);
        }
        self.text.push_str("\r\n");
    }

    /// Adds a line whose value is a text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    /// Adds a line with a moment by the clocks of `zone`.
    pub(super) fn moment(&mut self, name: &str, zone: Zone, at: DateTime) {
        self.line(&format!("{name};TZID={}", zone.name()), &stamp(at));
    }

    /// Adds the rules of `zone` for the time between two days.
    pub(super) fn zone(&mut self, zone: Zone, from: Date, to: Date) {
        let at = |date| DateTime { date, hour: 0, minute: 0 };
        // Clocks that have changed before the first meeting stand as they were set then.
        let shifts = zone.shifts(at(Date::from_days(from.days() - 1)), at(Date::from_days(to.days() + 1)));
        let mut kinds = BTreeMap::<(bool, i32, i32, &str), Vec<&Shift>>::new();
        for shift in &shifts {
            kinds.entry((shift.is_summer, shift.from, shift.to, &shift.name)).or_default().push(shift);
        }
        self.line("BEGIN", "VTIMEZONE");
        self.line("TZID", zone.name());
        for ((is_summer, before, after, name), changes) in kinds {
            let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
            self.line("BEGIN", kind);
            let mut days = changes.iter().map(|shift| stamp(shift.at));
            self.line("DTSTART", &days.next().unwrap_or_default());
            days.for_each(|day| self.line("RDATE", &day));
            self.line("TZOFFSETFROM", &offset(before));
            self.line("TZOFFSETTO", &offset(after));
            self.text("TZNAME", name);
            self.line("END", kind);
        }
        self.line("END", "VTIMEZONE");
    }

    /// The file.
    pub(super) fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// `20261218T170000`
pub(super) fn stamp(at: DateTime) -> String {
    let Date { year, month, day } = at.date;
    format!("{year:04}{month:02}{day:02}T{:02}{:02}00", at.hour, at.minute)
}

/// `+0100`
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (minutes, rest) = (seconds.abs() / 60, seconds.abs() % 60);
    let mut text = format!("{sign}{:02}{:02}", minutes / 60, minutes % 60);
    if rest > 0 {
        let _ = write!(text, "{rest:02}");
    }
    text
}

/// A text without marks of the format. Control characters mean nothing to a reader.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(write: impl FnOnce(&mut Writer), expect: &str) {
        let mut writer = Writer::default();
        write(&mut writer);
        assert_eq!(String::from_utf8(writer.finish()).unwrap().replace("\r\n", "\n"), expect);
    }

    #[test]
    fn texts_are_escaped() {
        check(|w| w.text("SUMMARY", "a, b; c\\d\ne\r\u{7}: f"), "SUMMARY:a\\, b\\; c\\\\d\\ne: f\n");
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_cut() {
        let long = "å".repeat(100);
        let mut writer = Writer::default();
        writer.text("SUMMARY", &long);
        let text = String::from_utf8(writer.finish()).unwrap();
        assert!(text.lines().all(|line| line.len() <= LONGEST), "{text}");
        assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{long}\r\n"));
        check(|w| w.line("A", &"b".repeat(73)), &format!("A:{}\n", "b".repeat(73)));
        check(|w| w.line("A", &"b".repeat(74)), &format!("A:{}\n b\n", "b".repeat(73)));
    }

    #[test]
    fn a_zone_has_a_part_for_each_way_the_clocks_are_changed() {
        let day = |text| Date::parse(text).unwrap();
        let stockholm = Zone::named("Europe/Stockholm").unwrap();
        check(
            |w| w.zone(stockholm, day("2026-12-18"), day("2027-11-19")),
            "BEGIN:VTIMEZONE\nTZID:Europe/Stockholm\n\
             BEGIN:STANDARD\nDTSTART:20261217T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\n\
             BEGIN:STANDARD\nDTSTART:20271031T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\n\
             BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT\n\
             END:VTIMEZONE\n",
        );
    }
}
