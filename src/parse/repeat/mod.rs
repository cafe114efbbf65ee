//! Meetings that come again: a rule as people say it, or one of RFC 5545, to the days it falls on.
//! [`days`] is the entry point; the only user of `rrule`, which counts by the clock on the wall: an hour
//! more or less in spring and autumn moves no meeting.
//!
//! A rule of our own (`said`) becomes one of RFC 5545, so that calendars are told the rule and not its days.
//! `the day before 20, friday-before` is the last weekday of the 17th to the 19th. Where no rule says the
//! same, calendars are told the days.

mod said;

use chrono::{Datelike as _, TimeDelta, TimeZone as _, Timelike as _};
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

impl RawWeekend {
    /// By how many days a moment on a weekend is moved.
    fn moves(self, at: chrono::DateTime<Tz>) -> i64 {
        let past_friday = i64::from(at.weekday().num_days_from_monday()) - 4;
        match self {
            Self::FridayBefore if past_friday > 0 => -past_friday,
            Self::MondayAfter if past_friday > 0 => 3 - past_friday,
            Self::FridayBefore | Self::MondayAfter | Self::Skip => 0,
        }
    }
}

/// A rule of RFC 5545 without its end.
struct Rule {
    text: String,
    /// How its days are moved from weekends, where no rule says that.
    moved: Option<RawWeekend>,
}

impl Rule {
    fn new(text: String) -> Self {
        Self { text, moved: None }
    }
}

/// When a rule ends: whichever comes first.
struct End {
    until: Option<Date>,
    times: Option<u32>,
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
            let rule = said::rule(&every, on.as_deref(), weekend, start)?;
            counted(&rule, &End { until, times: times.map(u32::from) }, start, "every")
        }
        (None, Some(rule), None) if on.is_none() && weekend.is_none() => {
            let (rule, own) = written(&rule)?;
            let end = End { until: until.or(own.until), times: times.map(u32::from).or(own.times) };
            counted(&Rule::new(rule), &end, start, "rule")
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
fn written(rule: &str) -> Result<(String, End)> {
    let bad = |message: String| {
        Fault::new("rule", message, "write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`")
    };
    let rule = rule.trim();
    let rule = rule.strip_prefix("RRULE:").unwrap_or(rule).to_ascii_uppercase();
    let (mut parts, mut until, mut times) = (Vec::new(), None, None);
    for part in rule.split(';').filter(|part| !part.is_empty()) {
        match part.split_once('=') {
            Some(("UNTIL", day)) => {
                let day = day.get(..8).filter(|day| day.bytes().all(|b| b.is_ascii_digit()));
                let day = day.and_then(|d| Date::parse(&format!("{}-{}-{}", &d[..4], &d[4..6], &d[6..])));
                until = Some(day.ok_or_else(|| bad(format!("`{part}` names no day")))?);
            }
            Some(("COUNT", number)) => {
                times = Some(number.parse().map_err(|_| bad(format!("`{part}` is not a number")))?);
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
    Ok((parts.join(";"), End { until, times }))
}

/// Counts the days of a rule. There must be an end to them, and `start` must be the first.
fn counted(rule: &Rule, end: &End, start: DateTime, key: &'static str) -> Result<(Repeat, Vec<DateTime>)> {
    if end.until.is_none() && end.times.is_none() {
        let hint = "write `until: 2027-12-31`, the last day it may fall on, or `times: 12`";
        return Err(Fault::new(key, "this never ends", hint));
    }
    let first = first_moment(start)?;
    let mut moments = expanded(rule, first, end, key)?;
    if rule.moved.is_some() && moments.first() != Some(&start) {
        // The first day may be one that was moved from up to two days away.
        for away in [1, 2, -1, -2] {
            let from_there = expanded(rule, first + TimeDelta::days(away), end, key)?;
            if from_there.first() == Some(&start) {
                moments = from_there;
                break;
            }
        }
    }
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
    let repeat = if rule.moved.is_some() { Repeat::Days } else { Repeat::Rule(rule.text.clone()) };
    Ok((repeat, moments))
}

fn first_moment(start: DateTime) -> Result<chrono::DateTime<Tz>> {
    let Date { year, month, day } = start.date;
    Tz::UTC
        .with_ymd_and_hms(year, month.into(), day.into(), start.hour.into(), start.minute.into(), 0)
        .single()
        .ok_or_else(|| {
            Fault::new("start", "no calendar goes so far", "write a year of four digits, such as 2027")
        })
}

/// The days of a rule that counts from `first`: one more than there may be at most, where it goes on.
fn expanded(rule: &Rule, first: chrono::DateTime<Tz>, end: &End, key: &'static str) -> Result<Vec<DateTime>> {
    let bad = |error: rrule::RRuleError| {
        let why = error.to_string();
        let why = why.split_once("error: ").map_or(why.as_str(), |(_, why)| why);
        let message = format!("this rule cannot be read: {}", first_small(why));
        Fault::new(key, message, "write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`")
    };
    let parsed: RRule<Unvalidated> = rule.text.parse().map_err(bad)?;
    let parsed = parsed.validate(first).map_err(bad)?;
    let set = RRuleSet::new(first).rrule(parsed).limit();
    let within = |at: &DateTime| end.until.is_none_or(|day| at.date <= day);
    let most = end.times.map_or(usize::from(MOST) + 1, |times| times.min(u32::from(MOST) + 1) as usize);
    let moved = |at| at + TimeDelta::days(rule.moved.map_or(0, |weekend| weekend.moves(at)));
    Ok((&set).into_iter().map(|at| moment(&moved(at))).take_while(within).take(most).collect())
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
