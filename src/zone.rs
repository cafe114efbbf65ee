//! Time zones by their IANA names: how far the clock on the wall is from universal time, and when that
//! changes. [`Zone`] is the entry point. The rules are part of the program, so that a build says the
//! same on every machine.

use std::fmt;

use chrono::{DateTime as Moment, Offset as _, TimeZone as _};
use chrono_tz::{OffsetComponents as _, OffsetName as _, TZ_VARIANTS, Tz};

use crate::page::DateTime;

/// The clocks of a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

/// A change of the clocks, or how they stand before any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// What the clock on the wall shows when it is changed.
    pub at: DateTime,
    /// How many seconds it was ahead of universal time.
    pub from: i32,
    /// How many seconds it is ahead from then on.
    pub to: i32,
    /// What that time is called: `CEST`.
    pub name: String,
    /// Whether that is summer time.
    pub is_summer: bool,
}

impl Zone {
    /// The zone with this name, such as `Europe/Stockholm`.
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// The names of all zones.
    pub fn names() -> impl Iterator<Item = &'static str> {
        TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// How many seconds the clock on the wall is ahead of universal time when it shows `wall`. Of an hour that it
    /// shows twice, the first is meant; of one that it never shows, how it stood before.
    pub fn offset(self, wall: DateTime) -> i32 {
        let seconds = wall.minutes() * 60;
        // Clocks are never a day from universal time, and never changed twice in one.
        let (before, after) = (self.offset_at(seconds - 86_400), self.offset_at(seconds + 86_400));
        let fits = |offset: i32| self.offset_at(seconds - i64::from(offset)) == offset;
        // In an hour that is left out neither fits.
        if !fits(before) && fits(after) { after } else { before }
    }

    /// `2026-12-18T17:00:00+01:00`: a moment that means the same everywhere.
    pub fn rfc3339(self, wall: DateTime) -> String {
        let offset = self.offset(wall);
        let sign = if offset < 0 { '-' } else { '+' };
        let minutes = offset.abs() / 60;
        format!("{wall}:00{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// How the clocks stand on `from`, as a change at that time, and every change until `to`.
    pub fn shifts(self, from: DateTime, to: DateTime) -> Vec<Shift> {
        let start = from.minutes() * 60 - i64::from(self.offset(from));
        let end = to.minutes() * 60 - i64::from(self.offset(to));
        let first = self.offset_at(start);
        let mut shifts = vec![self.shift(start, first)];
        let mut now = start;
        while now < end {
            let next = now + 86_400;
            if self.offset_at(now) != self.offset_at(next) {
                let (mut low, mut high) = (now, next);
                while high - low > 1 {
                    let middle = i64::midpoint(low, high);
                    if self.offset_at(middle) == self.offset_at(now) { low = middle } else { high = middle }
                }
                shifts.push(self.shift(high, self.offset_at(low)));
            }
            now = next;
        }
        shifts
    }

    fn shift(self, at: i64, from: i32) -> Shift {
        let offset = self.0.offset_from_utc_datetime(&utc(at).naive_utc());
        Shift {
            at: DateTime::from_minutes((at + i64::from(from)).div_euclid(60)),
            from,
            to: offset.fix().local_minus_utc(),
            name: offset.abbreviation().unwrap_or_default().to_owned(),
            is_summer: !offset.dst_offset().is_zero(),
        }
    }

    fn offset_at(self, at: i64) -> i32 {
        self.0.offset_from_utc_datetime(&utc(at).naive_utc()).fix().local_minus_utc()
    }
}

fn utc(at: i64) -> Moment<chrono::Utc> {
    Moment::from_timestamp(at, 0).unwrap_or(Moment::UNIX_EPOCH)
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        DateTime::parse(text).unwrap()
    }

    #[test]
    fn clocks_are_read_on_both_sides_of_a_change() {
        let stockholm = Zone::named("Europe/Stockholm").unwrap();
        let cases = [
            ("2027-03-27 18:00", "2027-03-27T18:00:00+01:00"),
            ("2027-03-28 01:59", "2027-03-28T01:59:00+01:00"),
            // There is no such time on that night.
            ("2027-03-28 02:30", "2027-03-28T02:30:00+01:00"),
            ("2027-03-28 03:00", "2027-03-28T03:00:00+02:00"),
            ("2027-10-31 01:59", "2027-10-31T01:59:00+02:00"),
            // There are two.
            ("2027-10-31 02:30", "2027-10-31T02:30:00+02:00"),
            ("2027-10-31 03:00", "2027-10-31T03:00:00+01:00"),
        ];
        for (wall, expect) in cases {
            assert_eq!(stockholm.rfc3339(at(wall)), expect);
        }
        let new_york = Zone::named("America/New_York").unwrap();
        assert_eq!(new_york.rfc3339(at("2027-01-01 12:00")), "2027-01-01T12:00:00-05:00");
        assert!(Zone::named("Europe/Stokholm").is_none());
    }

    #[test]
    fn changes_are_told_by_the_clock_that_is_changed() {
        let stockholm = Zone::named("Europe/Stockholm").unwrap();
        let shifts = stockholm.shifts(at("2027-01-01 00:00"), at("2027-12-31 00:00"));
        let told: Vec<String> = shifts
            .iter()
            .map(|s| format!("{} {} {} {} {}", s.at, s.from, s.to, s.name, s.is_summer))
            .collect();
        let expect = [
            "2027-01-01T00:00 3600 3600 CET false",
            "2027-03-28T02:00 3600 7200 CEST true",
            "2027-10-31T03:00 7200 3600 CET false",
        ];
        assert_eq!(told, expect);
    }
}
