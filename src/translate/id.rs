//! The ids of segments: `<words-of-the-text>-<tail>`, made once and kept for good. [`Ids::make`] is
//! the entry point. An id is a Fluent identifier and can be read by people.

use std::collections::HashSet;
use std::sync::Arc;

use super::fingerprint;
use super::segment::SegmentKind;

/// How many letters the words of an id may have.
const LONGEST: usize = 32;

/// The ids that are taken.
#[derive(Debug, Default)]
pub struct Ids {
    taken: HashSet<Arc<str>>,
}

impl Ids {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an id that is there already.
    pub fn take(&mut self, id: &Arc<str>) {
        if !self.taken.contains(id) {
            self.taken.insert(Arc::clone(id));
        }
    }

    /// A new id for a segment of the document `doc`, or the fixed one of its kind. The same text in the
    /// same document gets the same id wherever it is made, unless that is taken; then its tail is
    /// longer.
    ///
    /// ```
    /// use flygblad::translate::{id::Ids, segment::SegmentKind};
    /// let id = Ids::new().make(SegmentKind::Heading, "Sänk *hyran* nu!", "housing/rents");
    /// assert_eq!(id.rsplit_once('-').unwrap().0, "sank-hyran-nu");
    /// ```
    pub fn make(&mut self, kind: SegmentKind, text: &str, doc: &str) -> String {
        if let Some(fixed) = kind.fixed_id() {
            return fixed.to_owned();
        }
        let words = words(kind, text);
        let mut count = 0_usize;
        loop {
            let seed = format!("{doc}\n{count}\n{}", fingerprint::key(text));
            let tail = fingerprint::letters(&seed, if count == 0 { 4 } else { 6 });
            let id = format!("{words}-{tail}");
            if self.taken.insert(id.as_str().into()) {
                return id;
            }
            count += 1;
        }
    }
}

/// The first words in small ASCII letters; the name of the kind where there are none.
fn words(kind: SegmentKind, text: &str) -> String {
    let key = fingerprint::key(text);
    // What cannot be written in ASCII would leave half-words, so that such a text is named by its kind.
    let letters = key.chars().filter(|c| c.is_alphabetic());
    let (known, all) =
        letters.fold((0, 0), |(known, all), c| (known + usize::from(latin(c).is_some()), all + 1));
    let mut slug = String::new();
    if known * 10 >= all * 9 {
        for c in key.chars() {
            match latin(c) {
                Some(letters) => slug.push_str(letters.to_ascii_lowercase().as_str()),
                None if c.is_ascii_digit() => slug.push(c),
                None if matches!(c, '\'' | '’') || c.is_alphanumeric() => {}
                None if slug.ends_with('-') || slug.is_empty() => {}
                None => slug.push('-'),
            }
            if slug.len() > LONGEST {
                break;
            }
        }
    }
    if slug.len() > LONGEST {
        slug.truncate(slug[..=LONGEST.min(slug.len() - 1)].rfind('-').unwrap_or(LONGEST));
    }
    let slug = slug.trim_matches('-');
    match slug.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => slug.to_owned(),
        false if slug.is_empty() => kind.name().to_owned(),
        false => format!("{}-{slug}", kind.name()),
    }
}

/// A Latin letter in ASCII.
fn latin(c: char) -> Option<String> {
    if c.is_ascii_alphabetic() {
        return Some(c.to_string());
    }
    let simple = match c {
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ł' | 'Ł' => "l",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        'ŋ' | 'Ŋ' => "n",
        'ŧ' | 'Ŧ' => "t",
        'œ' | 'Œ' => "oe",
        'ə' | 'Ə' => "e",
        _ => {
            let decomposed = icu::normalizer::properties::CanonicalDecompositionBorrowed::new().decompose(c);
            return match decomposed {
                icu::normalizer::properties::Decomposed::Expansion(base, _) => latin(base),
                icu::normalizer::properties::Decomposed::Default
                | icu::normalizer::properties::Decomposed::Singleton(_) => None,
            };
        }
    };
    Some(simple.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: SegmentKind, text: &str, expect: &str) {
        let id = Ids::new().make(kind, text, "a");
        let (words, tail) = id.rsplit_once('-').unwrap();
        assert_eq!((words, tail.len()), (expect, 4), "{text}");
        assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
    }

    #[test]
    fn ids_are_read_by_people() {
        check(SegmentKind::Heading, "Åtta små öar", "atta-sma-oar");
        check(SegmentKind::Paragraph, "**Crème brûlée**, [här](x.md) – _nu_!", "creme-brulee-har-nu");
        check(SegmentKind::Paragraph, "It's Łódź", "its-lodz");
        check(SegmentKind::Item, "1 maj", "item-1-maj");
        check(SegmentKind::Cell, "12 000", "cell-12-000");
        check(SegmentKind::Heading, "السكن", "heading");
        check(SegmentKind::Cell, "—", "cell");
        check(
            SegmentKind::Paragraph,
            "Den som bor i hyresrätt ska kunna bo kvar",
            "den-som-bor-i-hyresratt-ska",
        );
        check(SegmentKind::Paragraph, &"a".repeat(90), &"a".repeat(32));
        check(SegmentKind::Paragraph, "{ $beds } platser", "beds-platser");
    }

    #[test]
    fn the_second_of_two_has_a_longer_tail() {
        let mut ids = Ids::new();
        let tails: Vec<usize> = (0..3)
            .map(|_| ids.make(SegmentKind::Item, "Läs mer", "a").rsplit_once('-').unwrap().1.len())
            .collect();
        assert_eq!(tails, [4, 6, 6]);
        assert_eq!(ids.taken.len(), 3);
        assert_eq!(ids.make(SegmentKind::Title, "Läs mer", "a"), "title");
    }
}
