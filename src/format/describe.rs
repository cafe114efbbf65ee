//! What is known of a language from its tag: the locale to format for, its name, its direction.

use std::fmt;

use icu::calendar::{Date, Gregorian};
use icu::casemap::TitlecaseMapper;
use icu::casemap::options::{TitlecaseOptions, TrailingCase};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::M;
use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality};

use crate::lang::Direction;

/// What [`describe`] finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// The locale that numbers, dates, lists and plurals are formatted for.
    pub format: LanguageIdentifier,
    /// The language's name in itself, capitalised.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
}

/// What is missing, and the line of `book.toml` that supplies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DescribeError {
    /// Not a language tag.
    Malformed {
        /// The key that holds it: `code` or `format-as`.
        key: &'static str,
        /// What it says.
        tag: String,
    },
    /// A tag with settings in it: `fa-u-nu-latn`.
    Extension {
        /// The tag.
        tag: String,
    },
    /// CLDR knows no dates or numbers of the language.
    NoFormats {
        /// The key that names it.
        key: &'static str,
        /// The tag.
        tag: String,
    },
    /// CLDR does not know what the language calls itself.
    NoName {
        /// The tag.
        tag: String,
    },
    /// Nobody knows which way it is written.
    NoDirection {
        /// The tag.
        tag: String,
    },
}

impl DescribeError {
    /// What to write in `book.toml`, under the `[[language]]` in question.
    pub fn hint(&self) -> String {
        match self {
            Self::Malformed { .. } => "write a tag such as `sv`, `sr-Latn` or `sv-simple`".to_owned(),
            Self::Extension { .. } => {
                "write the tag without `-u-…`, and `digits = \"latin\"` or `digits = \"native\"`".to_owned()
            }
            Self::NoFormats { key: "code", tag } => format!(
                "add `format-as = \"{}\"`: the language whose dates, numbers and plural forms readers of \
                 `{tag}` are used to",
                neighbour(tag)
            ),
            Self::NoFormats { .. } => "write a language such as `sv`, `fi` or `ckb`".to_owned(),
            Self::NoName { .. } => "add `name = \"…\"`: its name in the language itself".to_owned(),
            Self::NoDirection { .. } => "add `direction = \"ltr\"` or `direction = \"rtl\"`".to_owned(),
        }
    }

    /// The key of `[[language]]` that is to blame, where it is there to be marked.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Malformed { key, .. } | Self::NoFormats { key, .. } => key,
            Self::Extension { .. } | Self::NoName { .. } | Self::NoDirection { .. } => "code",
        }
    }
}

impl fmt::Display for DescribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { tag, .. } => write!(f, "`{tag}` is not a language tag"),
            Self::Extension { tag } => write!(f, "the tag `{tag}` holds settings, expected a language only"),
            Self::NoFormats { tag, .. } => write!(f, "no dates and numbers are known for `{tag}`"),
            Self::NoName { tag } => write!(f, "it is not known what `{tag}` calls itself"),
            Self::NoDirection { tag } => write!(f, "it is not known which way `{tag}` is written"),
        }
    }
}

impl std::error::Error for DescribeError {}

/// Finds out what is known of the language `code`. What the configuration says wins: `format_as`
/// over the language's own formats, `name` over CLDR's, `direction` over the script's.
///
/// ```
/// use flygblad::format::describe;
/// let kurmanji = describe("kmr", None, None, None).unwrap();
/// assert_eq!(kurmanji.format.to_string(), "ku");
/// assert_eq!(kurmanji.name, "Kurdî (kurmancî)");
/// assert!(describe("se", None, None, None).is_err());
/// assert_eq!(describe("se", Some("fi"), None, None).unwrap().name, "Davvisámegiella");
/// ```
pub fn describe(
    code: &str,
    format_as: Option<&str>,
    name: Option<&str>,
    direction: Option<Direction>,
) -> Result<Described, DescribeError> {
    let (own, id) = read("code", code)?;
    let (key, tag) = format_as.map_or(("code", code), |tag| ("format-as", tag));
    let (_, format) = read(key, tag)?;
    if !has_formats(&format) {
        return Err(DescribeError::NoFormats { key, tag: tag.to_owned() });
    }
    let tag = || code.to_owned();
    let name = name.map(str::to_owned).or_else(|| autonym(code, &id));
    let name = name.ok_or_else(|| DescribeError::NoName { tag: tag() })?;
    // The tag itself first: `ku-Arab` must not become what `ku` is. Its canonical form second:
    // ICU is silent on `prs`, and knows `fa-AF`.
    let direction = direction.or_else(|| script_direction(&own)).or_else(|| script_direction(&id));
    let direction = direction.ok_or_else(|| DescribeError::NoDirection { tag: tag() })?;
    Ok(Described { format, name, direction })
}

/// The canonical form of a tag: `kmr` is `ku`, `prs` is `fa-AF`, `iw` is `he`.
pub(super) fn canonical(code: &str) -> Option<LanguageIdentifier> {
    read("code", code).ok().map(|(_, canonical)| canonical)
}

/// Whether `tag` is a tag of BCP 47 that names a language and nothing else.
pub fn is_language_tag(tag: &str) -> bool {
    read("code", tag).is_ok_and(|(own, _)| own.language.as_str() != "und")
}

/// The tag as written and in its canonical form.
fn read(key: &'static str, tag: &str) -> Result<(LanguageIdentifier, LanguageIdentifier), DescribeError> {
    let malformed = || DescribeError::Malformed { key, tag: tag.to_owned() };
    // `_` is read by ICU, but is not BCP 47 and would reach HTML's `lang`.
    if tag.contains('_') {
        return Err(malformed());
    }
    let mut locale: Locale = tag.parse().map_err(|_| malformed())?;
    if !locale.extensions.unicode.is_empty() {
        return Err(DescribeError::Extension { tag: tag.to_owned() });
    }
    let own = locale.id.clone();
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Ok((own, locale.id))
}

/// Whether CLDR has the language. Where it has not, the data are those of the root, which count
/// the months instead of naming them.
fn has_formats(id: &LanguageIdentifier) -> bool {
    let month = |id: &LanguageIdentifier| {
        let locale = Locale::from(id.clone());
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&locale).into(), M::long()).ok()?;
        Some(formatter.format(&Date::try_new_gregorian(2026, 9, 1).ok()?).to_string())
    };
    month(id) != month(&LanguageIdentifier::UNKNOWN)
}

fn script_direction(id: &LanguageIdentifier) -> Option<Direction> {
    match LocaleDirectionality::new_extended().get(id)? {
        icu::locale::Direction::LeftToRight => Some(Direction::Ltr),
        icu::locale::Direction::RightToLeft => Some(Direction::Rtl),
        _ => None,
    }
}

/// What the language calls itself, capitalised by its own rules.
fn autonym(code: &str, id: &LanguageIdentifier) -> Option<String> {
    let name = super::language_name(&Locale::from(id.clone()), code)
        .or_else(|| minority(code).map(str::to_owned))?;
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    Some(TitlecaseMapper::new().titlecase_segment_to_string(&name, id, options).into_owned())
}

/// Sweden's national minority languages, in themselves, where CLDR lacks them.
fn minority(code: &str) -> Option<&'static str> {
    match code {
        "se" => Some("davvisámegiella"),
        "sma" => Some("åarjelsaemien gïele"),
        "smj" => Some("julevsámegiella"),
        "fit" => Some("meänkieli"),
        "rom" | "rmy" => Some("romani čhib"),
        "yi" | "ydd" => Some("ייִדיש"),
        _ => None,
    }
}

/// A language whose formats readers of `tag` are likely to know, as an example in a hint.
fn neighbour(tag: &str) -> &'static str {
    let rtl = tag.parse().ok().and_then(|id| script_direction(&id)) == Some(Direction::Rtl);
    match tag {
        "fit" => "fi",
        "yi" | "ydd" => "he",
        "aii" | "tru-Syrc" => "syr",
        "ku-Arab" | "sdh" => "ckb",
        _ if rtl => "ar",
        _ => "sv",
    }
}
