//! ICU: how a language writes numbers, dates, lists, plurals and the names of languages.
//! [`Formats`] is the entry point, made once a language; [`describe()`] finds out what is known of a
//! language from its tag.
//!
//! Every date is of the Gregorian calendar, in Persian and Thai too: a meeting in Sweden is on a day
//! of that calendar. There are no short dates: `09/13/26` means different days to different people.
//! And nothing here prints what CLDR falls back to when it does not know a language
//! (`2026 M09 13`): such a language is refused by [`describe()`] until it says `format-as`.

mod describe;
mod number;
mod plural;
mod sign;

use std::cmp::Ordering;
use std::fmt;

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::datetime::fieldsets::{T, YM, YMD, YMDE, YMDET, YMDT};
use icu::datetime::input::{DateTime as IcuDateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::list::ListFormatter;
use icu::locale::{LanguageIdentifier, Locale};
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use writeable::TryWriteable as _;

pub use self::describe::{DescribeError, Described, describe, is_language_tag};
pub use self::number::{Number, NumberError, NumberOptions, Style};
pub use self::plural::{Plural, PluralKind};
pub use self::sign::{fold, is_visible};

use self::number::Numbers;
use self::plural::Plurals;
use crate::lang::{Digits, Direction, Language};
use crate::page::{Date, DateTime};

/// How one language writes things. Made once, shared by all threads, cheap to ask.
pub struct Formats {
    /// With the digits: `fa-u-nu-latn`.
    locale: Locale,
    direction: Direction,
    numbers: Numbers,
    plurals: Plurals,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDT>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    meeting: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    time: NoCalendarFormatter<T>,
    list: Conjunction,
    collator: CollatorBorrowed<'static>,
}

/// How a list is joined.
enum Conjunction {
    Cldr(Box<ListFormatter>),
    /// Between the items, and before the last.
    Own(&'static str, &'static str),
}

impl Formats {
    /// The formats of `language`.
    pub fn new(language: &Language) -> Self {
        Self::for_locale(&language.format, language.digits, language.direction)
    }

    /// The formats of a locale that is not a language of the site.
    pub(crate) fn for_locale(id: &LanguageIdentifier, digits: Digits, direction: Direction) -> Self {
        const COMPILED_IN: &str = "the compiled data fall back to the root for any locale";
        let locale = with_digits(id, digits);
        Self {
            numbers: Numbers::new(&locale),
            plurals: Plurals::new(&locale),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(COMPILED_IN),
            moment: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm())
                .expect(COMPILED_IN),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(COMPILED_IN),
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())
                .expect(COMPILED_IN),
            meeting: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long().with_time_hm())
                .expect(COMPILED_IN),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(COMPILED_IN),
            list: Conjunction::new(&locale),
            collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default())
                .expect(COMPILED_IN),
            direction,
            locale,
        }
    }

    /// Which way the language is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A number with all the digits it has: `1 234 567,8`.
    pub fn number(&self, number: impl Into<Number>) -> String {
        self.numbers.format(&number.into(), NumberOptions::default())
    }

    /// A number in a given style.
    pub fn number_with(&self, number: impl Into<Number>, options: NumberOptions) -> String {
        self.numbers.format(&number.into(), options)
    }

    /// A day in words: `13 september 2026`.
    pub fn date(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| self.day.format(&d).to_string())
    }

    /// A day in words with the time of day: `13 september 2026 kl. 18:30`.
    pub fn date_time(&self, moment: DateTime) -> String {
        icu_moment(moment).map_or_else(|| moment.to_string(), |m| self.moment.format(&m).to_string())
    }

    /// A day in words with the day of the week: `söndag 13 september 2026`.
    pub fn weekday(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| self.weekday.format(&d).to_string())
    }

    /// A day in words with the day of the week and the time: `söndag 13 september 2026 kl. 18:30`.
    pub fn meeting(&self, moment: DateTime) -> String {
        icu_moment(moment).map_or_else(|| moment.to_string(), |m| self.meeting.format(&m).to_string())
    }

    /// A time of day: `18:30`.
    pub fn time(&self, moment: DateTime) -> String {
        let icu = icu_moment(moment);
        icu.map_or_else(|| moment.to_string(), |m| self.time.format(&m.time).to_string())
    }

    /// The month that a day lies in: `september 2026`.
    pub fn month(&self, date: Date) -> String {
        icu_date(date).map_or_else(|| date.to_string(), |d| self.month.format(&d).to_string())
    }

    /// All of `items` in one sentence: `A, B och C`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.list.join(items)
    }

    /// The form that a noun takes after `number`, printed with `options`: in English `1` is one
    /// thing and `1.0` is other.
    pub fn plural(&self, number: impl Into<Number>, kind: PluralKind, options: NumberOptions) -> Plural {
        self.plurals.of(&number.into().rounded(options), kind)
    }

    /// The forms that the language has, in CLDR's order.
    pub fn plurals(&self, kind: PluralKind) -> Vec<Plural> {
        self.plurals.all(kind)
    }

    /// Which of two words comes first in a list. Words that differ are never equal, so that the
    /// order does not depend on how it was before.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The name of another language in this one, where CLDR has it, or else in itself. Not
    /// capitalised, for it stands in a sentence.
    pub fn language_name(&self, other: &Language) -> String {
        language_name(&self.locale, &other.code).unwrap_or_else(|| other.name.clone())
    }

    /// The name of the language with the tag `code` in this one, where CLDR has it.
    pub fn language_named(&self, code: &str) -> Option<String> {
        language_name(&self.locale, code)
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Formats({})", self.locale)
    }
}

impl Conjunction {
    fn new(locale: &Locale) -> Self {
        // CLDR has everything of Sorani but this; its place would be taken by `A, B, C`.
        if locale.id.language.as_str() == "ckb" {
            return Self::Own("، ", " و ");
        }
        let cldr =
            ListFormatter::try_new_and(locale.into(), icu::list::options::ListFormatterOptions::default());
        cldr.map_or(Self::Own(", ", ", "), |list| Self::Cldr(Box::new(list)))
    }

    fn join<T: AsRef<str>>(&self, items: &[T]) -> String {
        match self {
            Self::Cldr(list) => list.format_to_string(items.iter().map(AsRef::as_ref)),
            Self::Own(between, last) => {
                let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
                match items.split_last() {
                    Some((end, rest)) if !rest.is_empty() => rest.join(between) + last + end,
                    Some(_) | None => items.concat(),
                }
            }
        }
    }
}

/// The name of the language `code` in the language `locale`; `None` where CLDR lacks any part of it.
fn language_name(locale: &Locale, code: &str) -> Option<String> {
    let subject = describe::canonical(code)?;
    let name = LanguageIdentifierDisplayName::try_new_heavy(
        locale.into(),
        subject,
        LanguageIdentifierDisplayNameOptions::default(),
    )
    .ok()?;
    let mut text = String::new();
    name.as_borrowed().try_write_to(&mut text).ok()?.ok()?;
    Some(text)
}

/// `None` for a day that does not exist.
fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()
}

/// `None` for a moment that does not exist.
fn icu_moment(moment: DateTime) -> Option<IcuDateTime<Gregorian>> {
    let time = Time::try_new(moment.hour, moment.minute, 0, 0).ok()?;
    Some(IcuDateTime { date: icu_date(moment.date)?, time })
}

/// `id` with the numbering system that `digits` asks for.
fn with_digits(id: &LanguageIdentifier, digits: Digits) -> Locale {
    let system = match digits {
        Digits::Locale => None,
        Digits::Latin => Some("latn"),
        Digits::Native => number::native_digits(id),
    };
    let with = |system| format!("{id}-u-nu-{system}").parse().ok();
    system.and_then(with).unwrap_or_else(|| Locale::from(id.clone()))
}

#[cfg(test)]
mod tests;
