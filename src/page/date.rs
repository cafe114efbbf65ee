//! Days and times of the Gregorian calendar, by the clock on the wall.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// Reads `2026-09-13`; `None` for anything else and for days that do not exist.
    ///
    /// ```
    /// use flygblad::page::Date;
    /// assert!(Date::parse("2028-02-29").is_some());
    /// assert!(Date::parse("2026-02-29").is_none());
    /// assert!(Date::parse("13/9/2026").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let b = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes().all(|c| c.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return None;
        }
        let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        (1..=last).contains(&day).then_some(Self { year: i32::from(year), month, day })
    }

    /// How many days it lies after 1970-01-01, by Howard Hinnant's `days_from_civil`: years are counted
    /// from March, so that the leap day is the last of its year.
    pub fn days(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The day that lies `days` after 1970-01-01, by Howard Hinnant's `civil_from_days`.
    ///
    /// ```
    /// use flygblad::page::Date;
    /// assert_eq!(Date::from_days(20_709).to_string(), "2026-09-13");
    /// assert_eq!(Date::from_days(20_709).days(), 20_709);
    /// ```
    pub fn from_days(days: i64) -> Self {
        let days = days + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        let small = |n: i64| u8::try_from(n).expect("months and days are small");
        let year = i32::try_from(era * 400 + year + next).unwrap_or(i32::MAX);
        Self { year, month: small(month), day: small(day) }
    }

    /// The first day of its month.
    pub fn month_start(self) -> Self {
        Self { day: 1, ..self }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A day with a time by the clock on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DateTime {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl DateTime {
    /// Reads `2026-09-13 18:30`, with a blank or a `T` between; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once([' ', 'T'])?;
        let (hour, minute) = time.split_once(':')?;
        if hour.len() != 2 || minute.len() != 2 {
            return None;
        }
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(Self { date: Date::parse(date)?, hour, minute })
    }

    /// How many minutes by the clock on the wall it lies after the first of 1970.
    pub fn minutes(self) -> i64 {
        self.date.days() * DAY + i64::from(self.hour) * 60 + i64::from(self.minute)
    }

    /// What the clock on the wall shows so many minutes after the first of 1970.
    pub fn from_minutes(minutes: i64) -> Self {
        let small = |n: i64| u8::try_from(n).expect("hours and minutes are small");
        let of_day = minutes.rem_euclid(DAY);
        let date = Date::from_days(minutes.div_euclid(DAY));
        Self { date, hour: small(of_day / 60), minute: small(of_day % 60) }
    }
}

/// How many minutes a day has.
const DAY: i64 = 24 * 60;

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let days = [0, 58, 59, 10_956, 11_016, 11_017, 20_709, 47_540, 47_541];
        let expect = [
            "1970-01-01",
            "1970-02-28",
            "1970-03-01",
            "1999-12-31",
            "2000-02-29",
            "2000-03-01",
            "2026-09-13",
            "2100-02-28",
            "2100-03-01",
        ];
        assert_eq!(days.map(|n| Date::from_days(n).to_string()), expect);
        assert!((-800_000..800_000).all(|n| Date::from_days(n).days() == n));
    }

    #[test]
    fn a_moment_is_so_many_minutes() {
        let moment = DateTime::parse("2026-09-13 18:30").unwrap();
        assert_eq!(DateTime::from_minutes(moment.minutes()), moment);
        assert_eq!(DateTime::from_minutes(moment.minutes() + 330).to_string(), "2026-09-14T00:00");
    }
}
