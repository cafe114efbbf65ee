//! Meetings that come again: a rule as people say it, or one of RFC 5545, to the days it falls on.
//! [`days`] is the entry point; the only user of `rrule`, which counts by the clock on the wall: an hour
//! more or less in spring and autumn moves no meeting.
//!
//! A rule of our own becomes one of RFC 5545, so that calendars are told the rule and not its days.
//! `the day before 20, friday-before` is the last weekday of the 17th to the 19th.

use chrono::{Datelike as _, TimeZone as _, Timelike as _};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};
use serde::Deserialize;

use crate::page::{Date, DateTime, Repeat};

/// How many times a meeting may come again: more is a slip, and pages would be too long to read.
const MOST: u16 = 1000;

/// `repeat`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawRepeat {
    every: Option<String>,
    on: Option<String>,
    weekend: Option<RawWeekend>,
    until: Option<String>,
    times: Option<u16>,
    rule: Option<String>,
    days: Option<Vec<String>>,
}

/// `weekend`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawWeekend {
    FridayBefore,
    MondayAfter,
    Skip,
}

/// What is wrong with a rule: at which key below `repeat`, what, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) key: &'static str,
    pub(super) message: String,
    pub(super) hint: String,
}

impl Fault {
    fn new(key: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { key, message: message.into(), hint: hint.into() }
    }
}

type Result<T> = std::result::Result<T, Fault>;

/// How calendars are told, and when each meeting begins; the first at `start`.
pub(super) fn days(raw: RawRepeat, start: DateTime) -> Result<(Repeat, Vec<DateTime>)> {
    let RawRepeat { every, on, weekend, until, times, rule, days } = raw;
    let until = until.map(|day| end_day(&day)).transpose()?;
    match (every, rule, days) {
        (Some(every), None, None) => {
            let rule = plain(&every, on.as_deref(), weekend, start)?;
            counted(rule, until, times.map(u32::from), start, "every")
        }
        (None, Some(rule), None) if on.is_none() && weekend.is_none() => {
            let (rule, own_until, count) = written(&rule)?;
            counted(rule, until.or(own_until), times.map(u32::from).or(count), start, "rule")
        }
        (None, None, Some(days))
            if on.is_none() && weekend.is_none() && until.is_none() && times.is_none() =>
        {
            Ok((Repeat::Days, listed(&days, start)?))
        }
        (None, None, None) => Err(Fault::new(
            "repeat",
            "nothing says how often it comes again",
            "write `every: month`, a `rule` of RFC 5545, or `days: [2026-12-18, 2027-01-19]`",
        )),
        (..) => Err(Fault::new(
            "repeat",
            "this says in more than one way how often it comes again",
            "write `every` with `on`, `weekend` and an end, or `rule` with an end, or `days` alone",
        )),
    }
}

fn end_day(day: &str) -> Result<Date> {
    Date::parse(day.trim()).ok_or_else(|| {
        Fault::new("until", format!("`{day}` is not a day"), "write the last day as `2027-12-31`")
    })
}

/// The days that are written one by one, at the time of `start` where they have none; `start` is the first of them.
fn listed(days: &[String], start: DateTime) -> Result<Vec<DateTime>> {
    let mut moments = vec![start];
    for day in days {
        let at = |date| DateTime { date, ..start };
        let moment = DateTime::parse(day.trim()).or_else(|| Date::parse(day.trim()).map(at));
        moments.push(moment.ok_or_else(|| {
            Fault::new(
                "days",
                format!("`{day}` is not a day"),
                "write each as `2027-01-19`, or as `2027-01-19 18:00` where the time is another",
            )
        })?);
    }
    moments.sort_unstable();
    moments.dedup();
    if moments.first() != Some(&start) {
        let hint = format!("write `start: {}`, or remove that day", shown(moments[0]));
        return Err(Fault::new("days", "one of these days comes before `start`", hint));
    }
    if moments.len() > usize::from(MOST) {
        return Err(too_many("days"));
    }
    Ok(moments)
}

fn shown(moment: DateTime) -> String {
    moment.to_string().replace('T', " ")
}

fn too_many(key: &'static str) -> Fault {
    Fault::new(
        key,
        format!("this comes again more than {MOST} times"),
        "let it end earlier: `until: 2027-12-31`",
    )
}

/// A rule of RFC 5545 without its end, and its end. A time of day in `UNTIL` counts as the whole day.
fn written(rule: &str) -> Result<(String, Option<Date>, Option<u32>)> {
    let bad = |message: String| {
        Fault::new("rule", message, "write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`")
    };
    let rule = rule.trim();
    let rule = rule.strip_prefix("RRULE:").unwrap_or(rule).to_ascii_uppercase();
    let (mut parts, mut until, mut count) = (Vec::new(), None, None);
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        match part.split_once('=') {
            Some(("UNTIL", day)) => {
                let day = day.get(..8).filter(|day| day.bytes().all(|b| b.is_ascii_digit()));
                let day = day.and_then(|d| Date::parse(&format!("{}-{}-{}", &d[..4], &d[4..6], &d[6..])));
                until = Some(day.ok_or_else(|| bad(format!("`{part}` names no day")))?);
            }
            Some(("COUNT", number)) => {
                count = Some(number.parse().map_err(|_| bad(format!("`{part}` is not a number")))?);
            }
            Some(("FREQ", "SECONDLY" | "MINUTELY" | "HOURLY"))
            | Some(("BYHOUR" | "BYMINUTE" | "BYSECOND", _)) => {
                return Err(Fault::new(
                    "rule",
                    format!("`{part}`: a meeting comes once a day at most"),
                    "write `FREQ=DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`; `start` says at which time",
                ));
            }
            Some(_) => parts.push(part),
            None => return Err(bad(format!("`{part}` is not a part of a rule"))),
        }
    }
    Ok((parts.join(";"), until, count))
}

/// Counts the days of a rule. There must be an end to them, and `start` must be the first.
fn counted(
    rule: String,
    until: Option<Date>,
    count: Option<u32>,
    start: DateTime,
    key: &'static str,
) -> Result<(Repeat, Vec<DateTime>)> {
    if until.is_none() && count.is_none() {
        let hint = "write `until: 2027-12-31`, the last day it may fall on, or `times: 12`";
        return Err(Fault::new(key, "this never ends", hint));
    }
    let bad = |error: rrule::RRuleError| {
        let why = error.to_string();
        let why = why.split_once("error: ").map_or(why.as_str(), |(_, why)| why);
        let message = format!("this rule cannot be read: {}", first_small(why));
        Fault::new(key, message, "write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`")
    };
    let unknown =
        || Fault::new("start", "no calendar goes so far", "write a year of four digits, such as 2027");
    let parsed: RRule<Unvalidated> = rule.parse().map_err(bad)?;
    let Date { year, month, day } = start.date;
    let first = Tz::UTC
        .with_ymd_and_hms(year, month.into(), day.into(), start.hour.into(), start.minute.into(), 0)
        .single()
        .ok_or_else(unknown)?;
    let parsed = parsed.validate(first).map_err(bad)?;
    let set = RRuleSet::new(first).rrule(parsed).limit();
    let within = |at: &DateTime| until.is_none_or(|day| at.date <= day);
    let most = count.map_or(usize::from(MOST) + 1, |count| count.min(u32::from(MOST) + 1) as usize);
    let moments: Vec<DateTime> =
        (&set).into_iter().map(|at| moment(&at)).take_while(within).take(most).collect();
    match moments.first() {
        None => {
            let hint = "write an end that comes after `start`, and a rule that falls on days that exist";
            return Err(Fault::new(key, "no day fits this rule before its end", hint));
        }
        Some(day) if *day != start => {
            let hint = format!("the first after it is {}: write `start: {}`", day.date, shown(*day));
            return Err(Fault::new("start", "`start` is not a day of the rule below `repeat`", hint));
        }
        Some(_) => {}
    }
    if moments.len() > usize::from(MOST) {
        return Err(too_many(key));
    }
    Ok((Repeat::Rule(rule), moments))
}

fn moment(at: &chrono::DateTime<Tz>) -> DateTime {
    let small = |n: u32| u8::try_from(n).expect("months, days, hours and minutes are small");
    let date = Date { year: at.year(), month: small(at.month()), day: small(at.day()) };
    DateTime { date, hour: small(at.hour()), minute: small(at.minute()) }
}

fn first_small(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// `every`, `on` and `weekend` as a rule of RFC 5545.
fn plain(every: &str, on: Option<&str>, weekend: Option<RawWeekend>, start: DateTime) -> Result<String> {
    let (interval, unit) = frequency(every)?;
    let base = match interval {
        1 => format!("FREQ={}", unit.name()),
        n => format!("FREQ={};INTERVAL={n}", unit.name()),
    };
    let at = match unit {
        Unit::Month => monthly(on, weekend, start)?,
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
    Ok(base + &at)
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

fn monthly(on: Option<&str>, weekend: Option<RawWeekend>, start: DateTime) -> Result<String> {
    let day = match on {
        Some(on) => day_of_month(on)?,
        None => Day::Number(i8::try_from(start.date.day).expect("a month has 31 days at most")),
    };
    let other_month = |way: &str| {
        let message = format!("moved to the {way}, this day would fall into another month");
        Fault::new("weekend", message, "write the days one by one: `days: [2027-01-29, 2027-03-01]`")
    };
    match (day, weekend) {
        (Day::Nth(nth, day), None) => Ok(format!(";BYDAY={nth}{day}")),
        (Day::Nth(..), Some(_)) => Err(Fault::new(
            "weekend",
            "a day of the week is not moved from a weekend",
            "remove the line, or write `on` with the number of a day",
        )),
        (Day::Number(n), None) => Ok(format!(";BYMONTHDAY={n}")),
        (Day::Last, None) => Ok(";BYMONTHDAY=-1".to_owned()),
        (Day::Number(n), Some(RawWeekend::Skip)) => Ok(format!(";BYMONTHDAY={n}{WEEKDAYS}")),
        (Day::Last, Some(RawWeekend::Skip)) => Ok(format!(";BYMONTHDAY=-1{WEEKDAYS}")),
        // The last of the weekdays among the day and the two before it.
        (Day::Number(n @ 3..=28), Some(RawWeekend::FridayBefore)) => {
            Ok(format!(";BYMONTHDAY={},{},{n}{WEEKDAYS};BYSETPOS=-1", n - 2, n - 1))
        }
        (Day::Last, Some(RawWeekend::FridayBefore)) => {
            Ok(format!(";BYMONTHDAY=-3,-2,-1{WEEKDAYS};BYSETPOS=-1"))
        }
        (Day::Number(n @ 1..=26), Some(RawWeekend::MondayAfter)) => {
            Ok(format!(";BYMONTHDAY={n},{},{}{WEEKDAYS};BYSETPOS=1", n + 1, n + 2))
        }
        (Day::Number(29..), Some(RawWeekend::FridayBefore)) => Err(Fault::new(
            "on",
            "not every month has this day",
            "write `on: last day`, or the days one by one: `days: [2027-01-29, 2027-03-31]`",
        )),
        (Day::Number(_), Some(RawWeekend::FridayBefore)) => Err(other_month("Friday before")),
        (Day::Number(_) | Day::Last, Some(RawWeekend::MondayAfter)) => Err(other_month("Monday after")),
    }
}
