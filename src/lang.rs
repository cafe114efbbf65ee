//! The languages of a site: an ordered list in which none is special. A [`Lang`] is an index into
//! [`Languages`]; which one stands at the root of the site shows only in an empty `prefix`.

use std::fmt;

use icu::locale::LanguageIdentifier;

/// One of the site's languages. Small and `Copy`: pass it, never a tag as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(u16);

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// What is known of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// The tag as written in `book.toml`, folder names and file names: `sv-simple`. Also what
    /// HTML's `lang` says, so it is a well-formed BCP 47 tag.
    pub code: String,
    /// The locale that numbers, dates, lists and plurals are formatted for: the tag made canonical
    /// (`kmr` is `ku`), or `format-as`.
    pub format: LanguageIdentifier,
    /// Its name in itself, capitalised as in a list: `Suomi`.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The folder it is published in: `ar/`, or empty for the language at the root.
    pub prefix: String,
    /// Which languages answer where this one has no text, nearest first. Ends with the source
    /// language; never holds the language itself.
    pub fallback: Vec<Lang>,
    /// Whether numbers are printed in the script's own digits (`۱۲`) or in `0` to `9`.
    pub digits: Digits,
    /// What becomes of a page that has no translation.
    pub untranslated: Untranslated,
    /// The share of a page's texts, 0 to 1, that must be translated before it appears in this language.
    pub publish_at: f64,
    /// Whether it is published; one that is not can be translated all the same.
    pub is_active: bool,
    /// The families of type it is printed in, the first first; those of its script where none is named.
    pub fonts: Vec<String>,
}

/// The digits that numbers are printed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Digits {
    /// What CLDR gives for the locale.
    #[default]
    Locale,
    /// `0` to `9`.
    Latin,
    /// The script's own: `٠` to `٩`, `۰` to `۹`.
    Native,
}

/// What becomes of a page that has no translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Untranslated {
    /// It is shown in the nearest language that has it, marked as such.
    #[default]
    Fallback,
    /// It does not exist in this language; links lead to a language that has it.
    Omit,
}

/// The site's languages, in order of priority.
#[derive(Clone, Debug)]
pub struct Languages {
    list: Vec<Language>,
    source: Lang,
}

impl Languages {
    /// Takes the languages in order of priority; `source` is the index of the one that the Markdown
    /// in `content/` is written in.
    ///
    /// # Panics
    /// If `source` is not an index of `list`: a language list is made in one place, from a checked
    /// configuration.
    pub fn new(list: Vec<Language>, source: Lang) -> Self {
        assert!(source.index() < list.len(), "the source language is one of the languages");
        Self { list, source }
    }

    /// Adds a language, the last in priority.
    pub fn add(&mut self, language: Language) {
        self.list.push(language);
    }

    /// All languages, in order of priority.
    pub fn iter(&self) -> impl Iterator<Item = Lang> + Clone + use<> {
        (0..self.list.len()).map(Lang::at)
    }

    /// How many there are; at least one.
    #[allow(clippy::len_without_is_empty, reason = "there is always one")]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The language that the Markdown is written in.
    pub fn source(&self) -> Lang {
        self.source
    }

    /// The language whose tag is `code`, whatever its case.
    pub fn find(&self, code: &str) -> Option<Lang> {
        self.list.iter().position(|l| l.code.eq_ignore_ascii_case(code)).map(Lang::at)
    }

    /// The language itself, then those that answer for it, nearest first.
    pub fn chain(&self, lang: Lang) -> impl Iterator<Item = Lang> + '_ {
        std::iter::once(lang).chain(self[lang].fallback.iter().copied())
    }
}

impl std::ops::Index<Lang> for Languages {
    type Output = Language;

    fn index(&self, lang: Lang) -> &Language {
        &self.list[lang.index()]
    }
}

impl Lang {
    /// The language at `index` of the list.
    ///
    /// # Panics
    /// Past 65,535 languages.
    pub fn at(index: usize) -> Self {
        Self(u16::try_from(index).expect("a site has fewer than 65,536 languages"))
    }

    /// Its place in the list.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}
