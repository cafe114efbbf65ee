//! Numbers: with their digits as written, and how a language prints them.

use std::fmt;
use std::str::FromStr;

use icu::decimal::DecimalFormatter;
use icu::decimal::input::{Decimal, SignDisplay};
use icu::decimal::options::GroupingStrategy;
use icu::locale::{LanguageIdentifier, Locale};

/// The longest number that is read, in characters. Nothing that people count needs more, and a
/// number of a million digits would be a page of its own.
const LONGEST: usize = 64;

/// The most digits after the point that a message can ask for.
const MOST_DIGITS: u8 = 20;

/// A number with its digits: `1.50` is not the same as `1.5`, to readers and to plural rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Number(Decimal);

/// The text is not a number that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberError;

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected digits, with a point before the decimals: `1234.5`")
    }
}

impl std::error::Error for NumberError {}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads `-1234.50`, with a point, without grouping.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit());
        if !plain || text.len() > LONGEST {
            return Err(NumberError);
        }
        Decimal::try_from_str(text).map(|decimal| Self(decimal).tidy()).map_err(|_| NumberError)
    }
}

impl TryFrom<f64> for Number {
    type Error = NumberError;

    /// The shortest decimals that mean the same `f64`; an error for what is not a number, not
    /// finite, or astronomical.
    fn try_from(value: f64) -> Result<Self, NumberError> {
        // `f64` prints without an exponent, so this is the syntax that is read back.
        value.to_string().parse()
    }
}

macro_rules! from_integer {
    ($($int:ty)+) => {$(
        impl From<$int> for Number {
            fn from(value: $int) -> Self {
                Self(Decimal::from(value))
            }
        }
    )+};
}
from_integer!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl From<&Number> for Number {
    fn from(number: &Number) -> Self {
        number.clone()
    }
}

impl fmt::Display for Number {
    /// As it is written in sources: `-1234.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// How a number is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberOptions {
    /// At least so many digits after the point.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many; the rest is rounded, halves to the even digit.
    pub maximum_fraction_digits: Option<u8>,
    /// Whether thousands are set apart.
    pub grouping: bool,
    /// As it is, or times a hundred with a percent sign.
    pub style: Style,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            minimum_fraction_digits: None,
            maximum_fraction_digits: None,
            grouping: true,
            style: Style::Decimal,
        }
    }
}

/// What a number stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Itself.
    #[default]
    Decimal,
    /// A share: `0.25` is a quarter, `25 %`.
    Percent,
}

impl Number {
    /// Whether the values are equal, whatever the digits: `1.0` is `1`.
    pub fn same_value(&self, other: &Self) -> bool {
        let plain = |n: &Self| {
            let mut decimal = n.0.clone();
            decimal.trim_end();
            decimal.to_string()
        };
        plain(self) == plain(other)
    }

    /// A hundredth of it, digit by digit.
    pub(super) fn hundredth(mut self) -> Self {
        self.0.multiply_pow10(-2);
        self
    }

    /// Without zeros in front, and without a sign on zero.
    fn tidy(mut self) -> Self {
        self.0.trim_start();
        self.0.apply_sign_display(SignDisplay::Negative);
        self
    }

    /// The digits that are printed with `options`.
    pub(super) fn rounded(mut self, options: NumberOptions) -> Self {
        let limit = |digits: u8| -i16::from(digits.min(MOST_DIGITS));
        if options.style == Style::Percent {
            self.0.multiply_pow10(2);
        }
        if let Some(most) = options.maximum_fraction_digits {
            // `NUMBER(…, minimumFractionDigits: 2, maximumFractionDigits: 0)` means two.
            let most = most.max(options.minimum_fraction_digits.unwrap_or(0));
            if *self.0.magnitude_range().start() < limit(most) {
                self.0.round(limit(most));
                self.0.trim_end();
            }
        }
        if let Some(least) = options.minimum_fraction_digits {
            self.0.pad_end(limit(least));
        }
        self.tidy()
    }

    pub(super) fn decimal(&self) -> &Decimal {
        &self.0
    }
}

/// How a language prints numbers.
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    percent: (&'static str, &'static str),
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Self {
        let make = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new(locale.into(), grouping.into())
                .expect("the compiled data fall back to the root for any locale")
        };
        Self {
            grouped: make(GroupingStrategy::Auto),
            plain: make(GroupingStrategy::Never),
            percent: percent_sign(locale.id.language.as_str()),
        }
    }

    pub(super) fn format(&self, number: &Number, options: NumberOptions) -> String {
        let formatter = if options.grouping { &self.grouped } else { &self.plain };
        let number = number.clone().rounded(options);
        let text = formatter.format_to_string(&number.0);
        match options.style {
            Style::Decimal => text,
            Style::Percent => {
                // The sign of the number stands before a percent sign that comes first: `-%5`.
                let digits = formatter.format_to_string(&number.0.with_sign_display(SignDisplay::Never));
                let minus = text.strip_suffix(&digits).unwrap_or_default();
                let (before, after) = self.percent;
                format!("{minus}{before}{digits}{after}")
            }
        }
    }
}

/// What stands before and after a share. CLDR 48's patterns, which ICU4X has only in its
/// experimental crate; taken over from there.
fn percent_sign(language: &str) -> (&'static str, &'static str) {
    match language {
        "ku" | "tr" => ("%", ""),
        "eu" => ("%\u{a0}", ""),
        "ar" => ("", "\u{200e}%\u{200e}"),
        "ur" => ("", "٪"),
        "be" | "ca" | "cs" | "da" | "de" | "es" | "fi" | "fo" | "fr" | "gl" | "hr" | "lt" | "mk" | "nb"
        | "nn" | "no" | "ro" | "ru" | "sk" | "sl" | "sv" | "tk" => ("", "\u{a0}%"),
        _ => ("", "%"),
    }
}

/// The numbering system of the language's own script; `None` where that is `0` to `9`.
pub(super) fn native_digits(id: &LanguageIdentifier) -> Option<&'static str> {
    let script = id.script.as_ref().map_or("", |s| s.as_str());
    match (id.language.as_str(), script) {
        (_, "Latn" | "Cyrl") => None,
        ("ar" | "ckb" | "sd", _) => Some("arab"),
        ("fa" | "ps" | "ur" | "ks" | "ug" | "mzn" | "lrc", _) | ("pa" | "uz", "Arab") => Some("arabext"),
        ("as" | "bn" | "mni", _) => Some("beng"),
        ("hi" | "mr" | "ne" | "sa" | "kok" | "bho" | "mai", _) => Some("deva"),
        ("bo" | "dz", _) => Some("tibt"),
        ("gu", _) => Some("gujr"),
        ("km", _) => Some("khmr"),
        ("kn", _) => Some("knda"),
        ("lo", _) => Some("laoo"),
        ("ml", _) => Some("mlym"),
        ("my", _) => Some("mymr"),
        ("or", _) => Some("orya"),
        ("pa", _) => Some("guru"),
        ("ta", _) => Some("tamldec"),
        ("te", _) => Some("telu"),
        ("th", _) => Some("thai"),
        ("ff", "Adlm") => Some("adlm"),
        _ => None,
    }
}
