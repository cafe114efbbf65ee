//! The values that a message is given.

use std::borrow::Cow;

use crate::format::Number;
use crate::page::{Date, DateTime};

/// The values of one message, by name.
///
/// ```
/// use flygblad::messages::Args;
/// let args = Args::new().with("name", "Husby").with("count", 12);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Args<'a> {
    list: Vec<(&'a str, Value<'a>)>,
    pub(super) isolate: bool,
}

/// One value. The language of the message decides how it is printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Words, printed as they are.
    Text(Cow<'a, str>),
    /// A number, in the language's digits.
    Number(Number),
    /// A day, in words.
    Date(Date),
    /// A day and a time of day.
    DateTime(DateTime),
    /// Several words, joined as the language joins them.
    List(Cow<'a, [String]>),
}

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// One value more; a second of the same name takes the place of the first.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Value<'a>>) -> Self {
        self.list.retain(|(other, _)| *other != name);
        self.list.push((name, value.into()));
        self
    }

    /// Sets words of the other direction apart with FSI and PDI. For plain text only (a calendar,
    /// a feed): in HTML that is the work of `<bdi>`, and inside an address it would break it.
    #[must_use]
    pub fn isolated(mut self) -> Self {
        self.isolate = true;
        self
    }

    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.list.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The names there are.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.list.iter().map(|(name, _)| *name)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a [String]> for Value<'a> {
    fn from(list: &'a [String]) -> Self {
        Self::List(list.into())
    }
}

impl From<Vec<String>> for Value<'_> {
    fn from(list: Vec<String>) -> Self {
        Self::List(list.into())
    }
}

impl From<Number> for Value<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<&Number> for Value<'_> {
    fn from(number: &Number) -> Self {
        Self::Number(number.clone())
    }
}

impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for Value<'_> {
    fn from(moment: DateTime) -> Self {
        Self::DateTime(moment)
    }
}

macro_rules! from_integer {
    ($($int:ty)+) => {$(
        impl From<$int> for Value<'_> {
            fn from(value: $int) -> Self {
                Self::Number(value.into())
            }
        }
    )+};
}
from_integer!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);
