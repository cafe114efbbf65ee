//! Short hashes of texts. Two source texts with one fingerprint need one translation.

use std::borrow::Cow;
use std::fmt;

use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The letters of base 32, without those that are easily taken for another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstvwxyz0123456789";

/// Up to ten letters that stand for a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Short([u8; 10]);

impl Short {
    /// What stands where there is no text: `-`.
    pub const NONE: Self = Self(*b"-\0\0\0\0\0\0\0\0\0");

    /// What was written; `None` for what cannot be one.
    pub fn read(written: &str) -> Option<Self> {
        let mut letters = [0; 10];
        let fits = written.len() <= letters.len() && written.bytes().all(|byte| byte.is_ascii_graphic());
        letters.get_mut(..written.len())?.copy_from_slice(written.as_bytes());
        fits.then_some(Self(letters))
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        std::str::from_utf8(&self.0[..end]).unwrap_or_default()
    }
}

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The fingerprints of a source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Of the text without its blanks and link targets: a translator has no part in where a link leads.
    pub exact: Short,
    /// Of its words alone: case, punctuation, quotes and marks do not count, but what stands between or
    /// before digits does.
    pub loose: Short,
}

impl Fingerprint {
    /// Of a source text, in Markdown or without marks.
    pub fn of(text: &str) -> Self {
        let key = key(text);
        Self { exact: short(&key), loose: short(&words(&key)) }
    }
}

/// The words of a text in small letters, with one blank between them.
fn words(key: &str) -> String {
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_punctuation = |c: char| {
        !c.is_ascii_alphanumeric() && c != ' ' && GeneralCategoryGroup::Punctuation.contains(category.get(c))
    };
    let mut out = String::with_capacity(key.len());
    let mut letters = key.chars().peekable();
    let mut before = ' ';
    while let Some(c) = letters.next() {
        let digit = letters.peek().is_some_and(|next| next.is_ascii_digit());
        let in_number = digit && before.is_ascii_digit() && !c.is_whitespace();
        let sign = digit && !before.is_alphanumeric() && matches!(c, '-' | '−' | '–');
        let counts = !is_punctuation(c) || matches!(c, '%' | '‰' | '§') || in_number || sign;
        let plain = !matches!(c, '`' | '~' | '<' | '>' | '^' | '|');
        if counts && plain && !c.is_whitespace() {
            match c.is_ascii() {
                true => out.push(c.to_ascii_lowercase()),
                false => out.extend(c.to_lowercase()),
            }
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        before = c;
    }
    out.truncate(out.trim_end().len());
    out
}

/// What of a source text its translation depends on: composed letters, single blanks, no link targets.
pub fn key(text: &str) -> String {
    let text = without_targets(text);
    let mut key = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    match ComposingNormalizerBorrowed::new_nfc().normalize(&key) {
        Cow::Owned(composed) => composed,
        Cow::Borrowed(_) => key,
    }
}

/// Ten letters for any text.
pub fn short(text: &str) -> Short {
    let hash = blake3::hash(text.as_bytes());
    let mut letters = [0; 10];
    for (letter, byte) in letters.iter_mut().zip(hash.as_bytes()) {
        *letter = LETTERS[usize::from(byte % 32)];
    }
    Short(letters)
}

/// The first `count` letters of the hash of `text` in base 32; at most 32 of them.
pub fn letters(text: &str, count: usize) -> String {
    let hash = blake3::hash(text.as_bytes());
    hash.as_bytes().iter().take(count).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// `[words](target)` without its target.
fn without_targets(text: &str) -> Cow<'_, str> {
    if !text.contains("](") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at + 2);
        let Some(end) = end_of_target(after) else { break };
        out.push_str(before);
        rest = &after[end..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Where a target ends: before the blank in front of a title, or the parenthesis that closes it.
fn end_of_target(text: &str) -> Option<usize> {
    let angled = text.starts_with('<');
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '>' if angled => return Some(at + 1),
            _ if angled => {}
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            ' ' => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str, expect: (bool, bool)) {
        let (x, y) = (Fingerprint::of(a), Fingerprint::of(b));
        assert_eq!((x.exact == y.exact, x.loose == y.loose), expect, "{a} / {b}");
    }

    #[test]
    fn what_a_translator_need_not_see_does_not_count() {
        check("a  b", " a b", (true, true));
        check("e\u{301}", "é", (true, true));
        check("[Läs](a.md)", "[Läs](https://b.se/(x)?y)", (true, true));
        check("![a](b.jpg \"c\")", "![a](<d e.jpg> \"c\")", (true, true));
        check("![a](b.jpg \"c\")", "![a](b.jpg \"d\")", (false, false));
    }

    #[test]
    fn a_comma_is_cosmetic_and_a_number_is_not() {
        check("Vi vill det", "Vi vill det!", (false, true));
        check("Vi *vill* ”det”", "vi vill \"det\"", (false, true));
        check("1,5 %", "15 %", (false, false));
        check("1.5", "1,5", (false, false));
        check("5 %", "5", (false, false));
        check("-5 grader", "5 grader", (false, false));
        check("en dast", "endast", (false, false));
        check("{ $a } b", "{ $c } b", (false, false));
        check("की", "क", (false, false));
    }
}
