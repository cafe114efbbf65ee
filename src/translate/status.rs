//! How far each language has come: [`status`] counts, for every document, how many texts stand how.
//!
//! A slug is optional, and not counted at all. One that is translated is on the work list like any text.
//! Of a page that is translated as a whole document, a text is missing when the original got it later.

use std::collections::BTreeSet;
use std::ops::AddAssign;

use super::assemble::PUBLISHED;
use super::desk::{Desk, Share, Translation, Unit};
use super::files::catalog_path;
use super::fingerprint;
use super::lock::State;
use crate::config::Config;
use crate::lang::Lang;
use crate::parse::Book;
use crate::path::SourcePath;

/// How a text stands in a language, from the most to the least work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// There is no translation.
    Missing,
    /// The source text changed since.
    Stale,
    /// It is not known what it was made from.
    Unknown,
    /// Nobody has looked at it.
    NeedsReview,
    /// Somebody has.
    Reviewed,
}

impl Standing {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Missing, Self::Stale, Self::Unknown, Self::NeedsReview, Self::Reviewed];

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::NeedsReview => "needs-review",
            Self::Reviewed => "reviewed",
        }
    }
}

impl From<&State> for Standing {
    fn from(state: &State) -> Self {
        match state {
            State::Missing => Self::Missing,
            State::Stale { .. } => Self::Stale,
            State::Unknown => Self::Unknown,
            State::NeedsReview => Self::NeedsReview,
            State::Reviewed => Self::Reviewed,
        }
    }
}

/// So many texts, and so many words of the source language in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The texts.
    pub texts: usize,
    /// Their words.
    pub words: usize,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.texts += other.texts;
        self.words += other.words;
    }
}

/// How many texts stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([Count; Standing::ALL.len()]);

impl Tally {
    /// Those that stand so.
    pub fn of(&self, standing: Standing) -> Count {
        self.0[standing as usize]
    }

    /// All of them.
    pub fn total(&self) -> Count {
        self.0.iter().fold(Count::default(), |mut sum, count| {
            sum += *count;
            sum
        })
    }

    fn add(&mut self, standing: Standing, text: &str) {
        self.0[standing as usize] += Count { texts: 1, words: words(text) };
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, count)| *sum += count);
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, tally| {
            sum += tally;
            sum
        })
    }
}

/// Whether readers have a page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appears {
    /// They have, or will have with the next build.
    Shown,
    /// Its title is not translated.
    NoTitle,
    /// Less than `publish-at` is translated.
    TooFew,
    /// The language is switched off.
    Inactive,
}

impl Appears {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::NoTitle => "no-title",
            Self::TooFew => "too-few",
            Self::Inactive => "inactive",
        }
    }
}

/// One document in one language.
#[derive(Clone, Debug)]
pub struct DocumentStatus {
    /// Its name: `housing/rents`.
    pub name: String,
    /// The source text.
    pub source: SourcePath,
    /// The file to translate in.
    pub file: SourcePath,
    /// Whether that is a Markdown file with a text of its own.
    pub is_whole: bool,
    /// How its texts stand.
    pub tally: Tally,
    /// How much of it is translated.
    pub share: Share,
    /// Whether readers have it.
    pub appears: Appears,
}

impl DocumentStatus {
    /// The folder at the top that it is in; none for the front page and other single pages.
    pub fn campaign(&self) -> Option<&str> {
        self.name.split_once('/').map(|(folder, _)| folder)
    }
}

/// One language.
#[derive(Clone, Debug)]
pub struct LanguageStatus {
    /// Which.
    pub lang: Lang,
    /// Its documents, in reading order.
    pub documents: Vec<DocumentStatus>,
}

impl LanguageStatus {
    /// The campaigns by name, the single pages last, each with its documents.
    pub fn campaigns(&self) -> Vec<(Option<&str>, Vec<&DocumentStatus>)> {
        let names: BTreeSet<(bool, Option<&str>)> =
            self.documents.iter().map(|doc| (doc.campaign().is_none(), doc.campaign())).collect();
        let of = |name| self.documents.iter().filter(|doc| doc.campaign() == name).collect();
        names.into_iter().map(|(_, name)| (name, of(name))).collect()
    }
}

/// How far the `languages` have come with these documents of `desk`.
pub fn status(
    desk: &Desk,
    book: &Book,
    config: &Config,
    languages: &[Lang],
    documents: &[&str],
) -> Vec<LanguageStatus> {
    let of = |lang: Lang| LanguageStatus {
        lang,
        documents: documents.iter().filter_map(|doc| document(desk, book, config, lang, doc)).collect(),
    };
    languages.iter().map(|lang| of(*lang)).collect()
}

fn document(desk: &Desk, book: &Book, config: &Config, lang: Lang, doc: &str) -> Option<DocumentStatus> {
    let page = &book.pages[desk.documents.get(doc)?.page];
    let whole = desk.whole_units(doc, lang);
    let is_whole = whole.is_some();
    let (file, tally, share) = match whole {
        Some((whole, units)) => {
            (book.pages[whole.page].file.path.clone(), tally(&units), Share::whole(&units))
        }
        None => {
            let units = desk.units(doc, lang);
            (catalog_path(config, lang, doc, "ftl"), tally(&units), Share::of(&units))
        }
    };
    let source = page.file.path.clone();
    let appears = appears(config, lang, share, desk.translation(doc, lang));
    Some(DocumentStatus { name: doc.to_owned(), source, file, is_whole, tally, share, appears })
}

fn appears(config: &Config, lang: Lang, share: Share, translation: Option<&Translation>) -> Appears {
    let language = &config.languages[lang];
    let was_published = translation.is_some_and(|known| known.lock.facts.contains(PUBLISHED));
    if !language.is_active {
        Appears::Inactive
    } else if was_published || share.reaches(language.publish_at) {
        Appears::Shown
    } else if share.has_title {
        Appears::TooFew
    } else {
        Appears::NoTitle
    }
}

fn tally(units: &[Unit<'_>]) -> Tally {
    let mut tally = Tally::default();
    for unit in units.iter().filter(|unit| unit.is_wanted()) {
        tally.add(Standing::from(&unit.state), &unit.segment.text);
    }
    tally
}

/// How many words a text has, without the marks and the targets of links.
fn words(text: &str) -> usize {
    let key = fingerprint::key(text);
    key.split(' ').filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_what_a_translator_writes() {
        assert_eq!(words("Hyran – den *stiger* varje år."), 5);
        assert_eq!(words("[Läs mer](../a%20b.md \"c d\") { $beds }"), 5);
        assert_eq!(words("—"), 0);
    }
}
