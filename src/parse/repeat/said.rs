//! `every`, `on` and `weekend`: a rule as people say it, to one of RFC 5545. [`rule`] is the entry point.

use super::{Fault, RawWeekend, Result, Rule};
use crate::page::DateTime;

/// `every`, `on` and `weekend` as a rule of RFC 5545, as far as one says it.
pub(super) fn rule(
    every: &str,
    on: Option<&str>,
    weekend: Option<RawWeekend>,
    start: DateTime,
) -> Result<Rule> {
    let (interval, unit) = frequency(every)?;
    let base = match interval {
        1 => format!("FREQ={}", unit.name()),
        n => format!("FREQ={};INTERVAL={n}", unit.name()),
    };
    let at = match unit {
        Unit::Month => {
            let Rule { text, moved } = monthly(on, weekend, start)?;
            return Ok(Rule { text: base + &text, moved });
        }
        Unit::Week if weekend.is_none() => weekly(on)?,
        Unit::Day if on.is_none() => match weekend {
            None => String::new(),
            Some(RawWeekend::Skip) => WEEKDAYS.to_owned(),
            Some(RawWeekend::FridayBefore | RawWeekend::MondayAfter) => {
                let message = "a meeting of every day is there on the Friday already";
                return Err(Fault::new("weekend", message, "write `weekend: skip`, or remove the line"));
            }
        },
        Unit::Year if on.is_none() && weekend.is_none() => String::new(),
        Unit::Week | Unit::Day | Unit::Year => {
            let key = if on.is_some() { "on" } else { "weekend" };
            let message = format!("`{key}` says nothing of what comes `every: {}`", every.trim());
            let hint = "it goes with `every: month`; `every: week` takes `on: tuesday, thursday`";
            return Err(Fault::new(key, message, hint));
        }
    };
    Ok(Rule::new(base + &at))
}

const WEEKDAYS: &str = ";BYDAY=MO,TU,WE,TH,FR";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Self::Day => "DAILY",
            Self::Week => "WEEKLY",
            Self::Month => "MONTHLY",
            Self::Year => "YEARLY",
        }
    }
}

/// `month`, `2 weeks`
fn frequency(every: &str) -> Result<(u8, Unit)> {
    let bad = || {
        let message = format!("`{}` is not how often something comes", every.trim());
        Fault::new("every", message, "write `day`, `week`, `month` or `year`, or more of them: `2 weeks`")
    };
    let words: Vec<&str> = every.split_whitespace().collect();
    let (interval, unit) = match words[..] {
        [unit] => (1, unit),
        [number, unit] => (number.parse().map_err(|_| bad())?, unit),
        [..] => return Err(bad()),
    };
    let unit = match unit.trim_end_matches('s') {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return Err(bad()),
    };
    if interval == 0 { Err(bad()) } else { Ok((interval, unit)) }
}

/// `tuesday, thursday`
fn weekly(on: Option<&str>) -> Result<String> {
    let Some(on) = on else { return Ok(String::new()) };
    let names = on.split([',', ' ']).filter(|word| !matches!(*word, "" | "and"));
    let days: Option<Vec<&str>> = names.map(weekday).collect();
    match days {
        Some(days) if !days.is_empty() => Ok(format!(";BYDAY={}", days.join(","))),
        _ => Err(Fault::new("on", format!("`{on}` is no day of the week"), "write `on: tuesday, thursday`")),
    }
}

fn weekday(name: &str) -> Option<&'static str> {
    match name.to_ascii_lowercase().as_str() {
        "monday" => Some("MO"),
        "tuesday" => Some("TU"),
        "wednesday" => Some("WE"),
        "thursday" => Some("TH"),
        "friday" => Some("FR"),
        "saturday" => Some("SA"),
        "sunday" => Some("SU"),
        _ => None,
    }
}

/// A day of the month.
enum Day {
    /// 1 to 31.
    Number(i8),
    Last,
    /// The second Tuesday: which one (-1 is the last), and which day of the week.
    Nth(i8, &'static str),
}

/// `19`, `the day before 20`, `last day`, `second tuesday`
fn day_of_month(on: &str) -> Result<Day> {
    let bad = || {
        let hint = "write `19`, `day before 20`, `last day`, or a day of the week such as `second tuesday`";
        Fault::new("on", format!("`{}` is no day of the month", on.trim()), hint)
    };
    let lower = on.to_ascii_lowercase();
    let words: Vec<&str> = lower.split_whitespace().filter(|word| *word != "the").collect();
    let number = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<i8>().ok().filter(|n| (1..=31).contains(n))
    };
    match words[..] {
        ["last", "day"] => Ok(Day::Last),
        ["day", "before", after] => match number(after).ok_or_else(bad)? {
            1 => Ok(Day::Last),
            n => Ok(Day::Number(n - 1)),
        },
        ["day", "after", before] => Ok(Day::Number(number(before).filter(|n| *n < 28).ok_or_else(bad)? + 1)),
        [day] => Ok(Day::Number(number(day).ok_or_else(bad)?)),
        [which, day] => {
            let nth = ["first", "second", "third", "fourth"].iter().position(|name| *name == which);
            let nth = match nth {
                Some(index) => i8::try_from(index + 1).map_err(|_| bad())?,
                None if which == "last" => -1,
                None => return Err(bad()),
            };
            Ok(Day::Nth(nth, weekday(day).ok_or_else(bad)?))
        }
        [..] => Err(bad()),
    }
}

fn monthly(on: Option<&str>, weekend: Option<RawWeekend>, start: DateTime) -> Result<Rule> {
    let day = match on {
        Some(on) => day_of_month(on)?,
        None => Day::Number(i8::try_from(start.date.day).expect("a month has 31 days at most")),
    };
    let plain = match day {
        Day::Nth(nth, day) => format!(";BYDAY={nth}{day}"),
        Day::Number(n) => format!(";BYMONTHDAY={n}"),
        Day::Last => ";BYMONTHDAY=-1".to_owned(),
    };
    let text = match (day, weekend) {
        (_, None) => plain,
        (Day::Nth(..), Some(_)) => {
            return Err(Fault::new(
                "weekend",
                "a day of the week is not moved from a weekend",
                "remove the line, or write `on` with the number of a day",
            ));
        }
        (_, Some(RawWeekend::Skip)) => plain + WEEKDAYS,
        // The last of the weekdays among the day and the two before it.
        (Day::Number(n @ 3..=28), Some(RawWeekend::FridayBefore)) => {
            format!(";BYMONTHDAY={},{},{n}{WEEKDAYS};BYSETPOS=-1", n - 2, n - 1)
        }
        (Day::Last, Some(RawWeekend::FridayBefore)) => {
            format!(";BYMONTHDAY=-3,-2,-1{WEEKDAYS};BYSETPOS=-1")
        }
        (Day::Number(n @ 1..=26), Some(RawWeekend::MondayAfter)) => {
            format!(";BYMONTHDAY={n},{},{}{WEEKDAYS};BYSETPOS=1", n + 1, n + 2)
        }
        // Moved into another month, or from a day that not every month has: a rule of a month knows neither.
        (Day::Number(_) | Day::Last, Some(RawWeekend::FridayBefore | RawWeekend::MondayAfter)) => {
            return Ok(Rule { text: plain, moved: weekend });
        }
    };
    Ok(Rule::new(text))
}
