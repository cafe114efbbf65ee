//! How like two texts are, from 0 to 1. [`Profile::of`] looks at a text once, [`Profile::alike`] compares
//! two: by the words they share in the same order, each counting by its letters, or letter by letter
//! where both are short. What both measures call different is never compared at length.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Texts up to this many letters are compared letter by letter too.
const SHORT: usize = 120;

/// Texts with more pairs of words than this are compared by the words they share in any order.
const TOO_MANY: usize = 1_000_000;

/// Letters that a text needs to be judged by the ordinary bar.
const ENOUGH: usize = 25;

/// What is known of a text for comparing it.
#[derive(Clone, Debug)]
pub struct Profile {
    words: Vec<Word>,
    sorted: Vec<Word>,
    total: usize,
    /// The letters of a short text.
    letters: Vec<char>,
    length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    hash: u64,
    weight: usize,
}

impl Profile {
    /// Looks at a text: case and punctuation do not count as words.
    pub fn of(text: &str) -> Self {
        let lower = text.to_lowercase();
        let mut words = Vec::new();
        for run in lower.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
            // Scripts without blanks between words: each sign is one.
            if run.chars().any(|c| c >= '\u{2e80}') {
                let mut buffer = [0; 4];
                words.extend(run.chars().map(|c| word(c.encode_utf8(&mut buffer))));
            } else {
                words.push(word(run));
            }
        }
        let mut sorted = words.clone();
        sorted.sort_unstable();
        let total = words.iter().map(|word| word.weight).sum();
        let length = lower.chars().count();
        let letters = if length <= SHORT { lower.chars().collect() } else { Vec::new() };
        Self { words, sorted, total, letters, length }
    }

    /// How many letters it has.
    pub fn length(&self) -> usize {
        self.length
    }

    /// The hashes of its words, each once.
    pub(super) fn hashes(&self) -> impl Iterator<Item = u64> {
        let mut last = None;
        self.sorted
            .iter()
            .filter_map(move |word| (last.replace(word.hash) != Some(word.hash)).then_some(word.hash))
    }

    /// How like the two are; 0 when they are less alike than `bar`.
    pub fn alike(&self, other: &Self, bar: f64) -> f64 {
        // Few letters are easily alike by chance, and so are the letters of one language.
        let few = self.length.min(other.length) < ENOUGH;
        let high = if bar > 0.0 { bar + 0.15 } else { bar };
        let words = self.by_words(other, if few { high } else { bar });
        words.max(self.by_letters(other, high))
    }

    /// How much of this text stands in `whole`, in the same order.
    pub fn part_of(&self, whole: &Self) -> f64 {
        if self.total == 0 || self.length < ENOUGH {
            return 0.0;
        }
        ratio(self.in_order(whole), self.total)
    }

    fn by_words(&self, other: &Self, bar: f64) -> f64 {
        let both = self.total + other.total;
        if both == 0 || ratio(2 * self.shared(other), both) < bar {
            return 0.0;
        }
        let found = ratio(2 * self.in_order(other), both);
        if found >= bar { found } else { 0.0 }
    }

    fn by_letters(&self, other: &Self, bar: f64) -> f64 {
        let (short, long) = (self.length.min(other.length), self.length.max(other.length));
        if short == 0 || long > SHORT || ratio(short, long) < bar {
            return 0.0;
        }
        let changed = strsim::generic_levenshtein(&self.letters, &other.letters);
        let found = 1.0 - ratio(changed, long);
        if found >= bar { found } else { 0.0 }
    }

    /// The letters of the words that both have, in any order.
    fn shared(&self, other: &Self) -> usize {
        let (mut a, mut b) = (self.sorted.as_slice(), other.sorted.as_slice());
        let mut sum = 0;
        while let ([x, after_x @ ..], [y, after_y @ ..]) = (a, b) {
            match x.cmp(y) {
                std::cmp::Ordering::Less => a = after_x,
                std::cmp::Ordering::Greater => b = after_y,
                std::cmp::Ordering::Equal => {
                    sum += x.weight;
                    (a, b) = (after_x, after_y);
                }
            }
        }
        sum
    }

    /// The letters of the longest sequence of words that both have.
    fn in_order(&self, other: &Self) -> usize {
        if self.words.len() * other.words.len() > TOO_MANY {
            return self.shared(other) * 9 / 10;
        }
        let mut row = vec![0; other.words.len() + 1];
        for a in &self.words {
            let mut diagonal = 0;
            for (index, b) in other.words.iter().enumerate() {
                let above = row[index + 1];
                row[index + 1] = if a == b { diagonal + a.weight } else { above.max(row[index]) };
                diagonal = above;
            }
        }
        row[other.words.len()]
    }
}

fn word(text: &str) -> Word {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    // Words of two or three letters say little of what a text is about.
    Word { hash: hasher.finish(), weight: text.chars().count().saturating_sub(2).max(1) }
}

#[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2^52 letters")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> f64 {
        Profile::of(a).alike(&Profile::of(b), 0.0)
    }

    #[test]
    fn small_edits_are_alike() {
        assert!(alike("Hyran ska sänkas nu.", "Hyran ska sänkas i dag!") > 0.6);
        assert!(alike("Bostad", "Bostad!") > 0.8);
        assert!(alike("Sju vårdplatser stängs", "Sju vårdplatser stängdes") > 0.8);
        assert!((alike("a b", "A, b.") - 1.0).abs() < 1e-9);
        assert!(alike("住宅是一项权利", "住宅是一项人权") > 0.8);
    }

    #[test]
    fn other_texts_are_not() {
        let bar = |a: &str, b: &str| Profile::of(a).alike(&Profile::of(b), 0.45);
        for (a, b) in [
            ("Methods and Traits", "Async Traits"),
            ("Läs mer", "Om oss"),
            ("", "a"),
            ("Ja", "Nej"),
            (
                "Vi vill att fler ska kunna bo i staden utan att betala hälften av lönen i hyra.",
                "Vi vill att den som åker färdtjänst ska kunna åka med sina barn utan att betala dubbelt.",
            ),
        ] {
            assert!(bar(a, b) < 0.01, "{a} / {b}: {}", bar(a, b));
        }
    }

    #[test]
    fn halves_are_parts() {
        let whole =
            Profile::of("Hyrorna stiger varje år. Lönerna följer inte med, och bostadsbristen växer.");
        let half = Profile::of("Lönerna följer inte med, och bostadsbristen växer.");
        assert!(half.part_of(&whole) > 0.99);
        assert!(whole.part_of(&half) < 0.8);
        assert!(Profile::of("Kom till torget på lördag klockan tolv.").part_of(&whole) < 0.3);
    }
}
