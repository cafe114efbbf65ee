//! The days that rules fall on.

use crate::page::{DateTime, Repeat};
use crate::parse::repeat::{RawRepeat, days};

/// The rule that calendars are told and the days, or what is wrong.
fn told(yaml: &str, start: &str) -> String {
    let raw: RawRepeat = serde_yaml::from_str(yaml).unwrap();
    match days(raw, DateTime::parse(start).unwrap()) {
        Ok((repeat, days)) => {
            let rule = match repeat {
                Repeat::Rule(rule) => rule,
                Repeat::Days => "days".to_owned(),
            };
            let days: Vec<String> = days.iter().map(|day| day.date.to_string()).collect();
            format!("{rule}: {}", days.join(" "))
        }
        Err(fault) => format!("{}: {} | {}", fault.key, fault.message, fault.hint),
    }
}

fn check(yaml: &str, start: &str, expect: &str) {
    assert_eq!(told(yaml, start), expect, "{yaml}");
}

/// The day before the 20th, or the Friday before where that is on a weekend; by Python's `datetime`.
#[rustfmt::skip]
const SOUP: [&str; 36] = [
        "2026-01-19", "2026-02-19", "2026-03-19", "2026-04-17", "2026-05-19", "2026-06-19",
        "2026-07-17", "2026-08-19", "2026-09-18", "2026-10-19", "2026-11-19", "2026-12-18",
        "2027-01-19", "2027-02-19", "2027-03-19", "2027-04-19", "2027-05-19", "2027-06-18",
        "2027-07-19", "2027-08-19", "2027-09-17", "2027-10-19", "2027-11-19", "2027-12-17",
        "2028-01-19", "2028-02-18", "2028-03-17", "2028-04-19", "2028-05-19", "2028-06-19",
        "2028-07-19", "2028-08-18", "2028-09-19", "2028-10-19", "2028-11-17", "2028-12-19",
];

#[test]
fn the_day_before_the_20th_never_falls_on_a_weekend() {
    let plain = "{ every: month, on: the day before the 20th, weekend: friday-before, until: 2028-12-31 }";
    let rule = "FREQ=MONTHLY;BYMONTHDAY=17,18,19;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
    let expect = format!("{rule}: {}", SOUP.join(" "));
    check(plain, "2026-01-19 17:00", &expect);
    for end in ["UNTIL=20281231T225959Z", "UNTIL=20281219", "COUNT=36"] {
        check(&format!("rule: {rule};{end}"), "2026-01-19 17:00", &expect);
        check(&format!("rule: 'RRULE:{rule};{end}'"), "2026-01-19 17:00", &expect);
    }
}

/// A rule, a day that it begins on, and what is made of it.
#[rustfmt::skip]
const SAID: &[(&str, &str, &str)] = &[
        ("every: day", "2026-12-31", "FREQ=DAILY: 2026-12-31 2027-01-01 2027-01-02"),
        (
            "every: day, weekend: skip",
            "2026-12-31",
            "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR: 2026-12-31 2027-01-01 2027-01-04",
        ),
        ("every: week", "2026-12-31", "FREQ=WEEKLY: 2026-12-31 2027-01-07 2027-01-14"),
        (
            "every: week, on: 'tuesday and thursday'",
            "2026-12-31",
            "FREQ=WEEKLY;BYDAY=TU,TH: 2026-12-31 2027-01-05 2027-01-07",
        ),
        ("every: 2 weeks", "2026-12-31", "FREQ=WEEKLY;INTERVAL=2: 2026-12-31 2027-01-14 2027-01-28"),
        ("every: month", "2026-12-31", "FREQ=MONTHLY;BYMONTHDAY=31: 2026-12-31 2027-01-31 2027-03-31"),
        (
            "every: month, on: last day",
            "2026-12-31",
            "FREQ=MONTHLY;BYMONTHDAY=-1: 2026-12-31 2027-01-31 2027-02-28",
        ),
        (
            "every: month, on: day before 1",
            "2026-12-31",
            "FREQ=MONTHLY;BYMONTHDAY=-1: 2026-12-31 2027-01-31 2027-02-28",
        ),
        (
            "every: month, on: day after 5",
            "2026-12-06",
            "FREQ=MONTHLY;BYMONTHDAY=6: 2026-12-06 2027-01-06 2027-02-06",
        ),
        (
            "every: month, on: second tuesday",
            "2026-12-08",
            "FREQ=MONTHLY;BYDAY=2TU: 2026-12-08 2027-01-12 2027-02-09",
        ),
        (
            "every: month, on: last friday",
            "2026-12-25",
            "FREQ=MONTHLY;BYDAY=-1FR: 2026-12-25 2027-01-29 2027-02-26",
        ),
        (
            "every: month, on: 24, weekend: skip",
            "2026-12-24",
            "FREQ=MONTHLY;BYMONTHDAY=24;BYDAY=MO,TU,WE,TH,FR: 2026-12-24 2027-02-24 2027-03-24",
        ),
        (
            "every: month, on: last day, weekend: friday-before",
            "2026-12-31",
            "FREQ=MONTHLY;BYMONTHDAY=-3,-2,-1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: 2026-12-31 2027-01-29 2027-02-26",
        ),
        (
            "every: month, on: 24, weekend: monday-after",
            "2026-12-24",
            "FREQ=MONTHLY;BYMONTHDAY=24,25,26;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1: 2026-12-24 2027-01-25 2027-02-24",
        ),
        (
            "every: 3 months, on: 1st",
            "2026-12-01",
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1: 2026-12-01 2027-03-01 2027-06-01",
        ),
        // Moved into the month before or after, or from a day that not every month has: no rule, but days.
        (
            "every: month, on: 1, weekend: friday-before",
            "2027-04-30",
            "days: 2027-04-30 2027-06-01 2027-07-01",
        ),
        (
            "every: 3 months, on: 1, weekend: friday-before",
            "2026-07-31",
            "days: 2026-07-31 2026-10-30 2027-02-01",
        ),
        (
            "every: month, on: last day, weekend: monday-after",
            "2027-02-01",
            "days: 2027-02-01 2027-03-01 2027-03-31",
        ),
        (
            "every: month, on: 30, weekend: friday-before",
            "2027-01-29",
            "days: 2027-01-29 2027-03-30 2027-04-30",
        ),
        ("every: year", "2028-02-29", "FREQ=YEARLY: 2028-02-29 2032-02-29 2036-02-29"),
];

#[test]
fn rules_are_said_as_people_say_them() {
    for (rule, start, expect) in SAID {
        check(&format!("{{ {rule}, times: 3 }}"), &format!("{start} 17:00"), expect);
    }
    check("{ every: week, until: 2027-01-07 }", "2026-12-31 17:00", "FREQ=WEEKLY: 2026-12-31 2027-01-07");
    check(
        "{ days: [2027-01-19, 2027-02-19 18:00] }",
        "2026-12-18 17:00",
        "days: 2026-12-18 2027-01-19 2027-02-19",
    );
}

/// A rule, a day that it begins on, and what is said of it.
#[rustfmt::skip]
const REFUSED: &[(&str, &str, &str)] = &[
        (
            "every: month",
            "2026-12-18",
            "every: this never ends | write `until: 2027-12-31`, the last day it may fall on, or `times: 12`",
        ),
        (
            "times: 3",
            "2026-12-18",
            "repeat: nothing says how often it comes again | write `every: month`, a `rule` of RFC 5545, or `days: [2026-12-18, 2027-01-19]`",
        ),
        (
            "every: day, days: [2026-12-18]",
            "2026-12-18",
            "repeat: this says in more than one way how often it comes again | write `every` with `on`, `weekend` and an end, or `rule` with an end, or `days` alone",
        ),
        (
            "every: fortnight, times: 3",
            "2026-12-18",
            "every: `fortnight` is not how often something comes | write `day`, `week`, `month` or `year`, or more of them: `2 weeks`",
        ),
        (
            "every: 0 weeks, times: 3",
            "2026-12-18",
            "every: `0 weeks` is not how often something comes | write `day`, `week`, `month` or `year`, or more of them: `2 weeks`",
        ),
        (
            "every: month, on: 32, times: 3",
            "2026-12-18",
            "on: `32` is no day of the month | write `19`, `day before 20`, `last day`, or a day of the week such as `second tuesday`",
        ),
        (
            "every: week, on: tisdag, times: 3",
            "2026-12-18",
            "on: `tisdag` is no day of the week | write `on: tuesday, thursday`",
        ),
        (
            "every: year, on: 3, times: 3",
            "2026-12-18",
            "on: `on` says nothing of what comes `every: year` | it goes with `every: month`; `every: week` takes `on: tuesday, thursday`",
        ),
        (
            "every: month, on: 1, weekend: friday-before, times: 3",
            "2027-04-29",
            "start: `start` is not a day of the rule below `repeat` | the first after it is 2027-04-30: write `start: 2027-04-30 17:00`",
        ),
        (
            "every: month, on: 19, times: 3",
            "2026-12-18",
            "start: `start` is not a day of the rule below `repeat` | the first after it is 2026-12-19: write `start: 2026-12-19 17:00`",
        ),
        (
            "every: week, until: 2026-12-01",
            "2026-12-18",
            "every: no day fits this rule before its end | write an end that comes after `start`, and a rule that falls on days that exist",
        ),
        (
            "every: week, until: soon",
            "2026-12-18",
            "until: `soon` is not a day | write the last day as `2027-12-31`",
        ),
        (
            "every: day, until: 2099-12-31",
            "2026-12-18",
            "every: this comes again more than 1000 times | let it end earlier: `until: 2027-12-31`",
        ),
        (
            "days: [2026-12-01]",
            "2026-12-18",
            "days: one of these days comes before `start` | write `start: 2026-12-01 17:00`, or remove that day",
        ),
        (
            "rule: FREQ=HOURLY;COUNT=3",
            "2026-12-18",
            "rule: `FREQ=HOURLY`: a meeting comes once a day at most | write `FREQ=DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`; `start` says at which time",
        ),
        (
            "rule: often",
            "2026-12-18",
            "rule: `OFTEN` is not a part of a rule | write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`",
        ),
        (
            "rule: FREQ=DAILY;UNTIL=soon",
            "2026-12-18",
            "rule: `UNTIL=SOON` names no day | write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`",
        ),
        (
            "rule: FREQ=DAILY;COUNT=x",
            "2026-12-18",
            "rule: `COUNT=X` is not a number | write it as in RFC 5545: `FREQ=MONTHLY;BYDAY=2TU;COUNT=12`",
        ),
];

#[test]
fn what_cannot_be_meant_is_told() {
    for (rule, start, expect) in REFUSED {
        check(&format!("{{ {rule} }}"), &format!("{start} 17:00"), expect);
    }
    assert!(
        told("{ rule: 'FREQ=MONTHLY;BYMONTHDAY=99;COUNT=2' }", "2026-12-18 17:00")
            .starts_with("rule: this rule cannot be read: ")
    );
    assert!(
        told("{ rule: 'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2;COUNT=2' }", "2026-12-18 17:00")
            .starts_with("rule: no day fits")
    );
}
