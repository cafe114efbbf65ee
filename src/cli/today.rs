//! What day it is: the only clock in the program. A build takes the day as one of its options, so
//! that `--today` makes it repeatable; only pages with `publish-from` or `expires` depend on it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::page::Date;

/// Today by universal time.
#[expect(clippy::disallowed_methods, reason = "the day is an option of a build, and this is its default")]
pub(super) fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    day(i64::try_from(seconds / 86_400).unwrap_or(0))
}

/// The day that lies `days` after 1970-01-01, by Howard Hinnant's `civil_from_days`: years are
/// counted from March, so that the leap day is the last of its year.
fn day(days: i64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    let small = |n: i64| u8::try_from(n).expect("months and days are small");
    let year = i32::try_from(era * 400 + year + next).unwrap_or(i32::MAX);
    Date { year, month: small(month), day: small(day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        let texts = [0, 58, 59, 10_956, 11_016, 11_017, 20_709, 47_540].map(|n| day(n).to_string());
        let expect = [
            "1970-01-01",
            "1970-02-28",
            "1970-03-01",
            "1999-12-31",
            "2000-02-29",
            "2000-03-01",
            "2026-09-13",
            "2100-02-28",
        ];
        assert_eq!(texts, expect);
        assert_eq!(day(47_541).to_string(), "2100-03-01");
    }
}
