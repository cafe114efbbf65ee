//! How a word is searched for: [`word`], and [`as_pairs`] for the browser, which does the same to what is
//! typed. Pagefind itself takes no notice of case and of marks above and below letters.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use hypher::Lang as Patterns;

/// Letters that are written in more ways than one, and the one that they are searched as. Arabic, Persian,
/// Kurdish and Urdu keyboards write some letters of one alphabet with different characters, and many people
/// leave out dots and hamza.
const LETTERS: &[(&str, &str)] = &[
    ("ىیےێې", "ي"),
    ("ةەھہۀۃ", "ه"),
    ("کڪ", "ك"),
    ("ٱ", "ا"),
    ("ۆ", "و"),
    ("ڕ", "ر"),
    ("ڵ", "ل"),
    ("ـ\u{200d}\u{ad}", ""),
    ("٠۰", "0"),
    ("١۱", "1"),
    ("٢۲", "2"),
    ("٣۳", "3"),
    ("٤۴", "4"),
    ("٥۵", "5"),
    ("٦۶", "6"),
    ("٧۷", "7"),
    ("٨۸", "8"),
    ("٩۹", "9"),
    ("ı", "i"),
    ("øØ", "o"),
    ("æÆ", "ae"),
    ("œŒ", "oe"),
    ("łŁ", "l"),
    ("đĐ", "d"),
    ("ßẞ", "ss"),
];

/// The same by letter.
static SEARCHED_AS: LazyLock<BTreeMap<char, &str>> =
    LazyLock::new(|| LETTERS.iter().flat_map(|(from, to)| from.chars().map(move |c| (c, *to))).collect());

/// Stands between parts of a word in Persian and Kurdish, and is often left out.
const NON_JOINER: char = '\u{200c}';

/// The languages that write words put together as one.
const COMPOUNDING: &[&str] = &["da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "no", "sv"];

/// Words shorter than this are not taken apart ...
const SHORTEST: usize = 8;
/// ... and no part is shorter than this ...
const SHORTEST_PART: usize = 3;
/// ... or than this at the end, where inflection is.
const SHORTEST_END: usize = 4;

/// How words of a language are taken apart; `None` where they are not.
pub(super) fn patterns(code: &str) -> Option<Patterns> {
    let language = code.split('-').next().filter(|language| COMPOUNDING.contains(language))?;
    // Norwegian has one set of patterns for both of its written forms.
    let language = if language == "no" { "nb" } else { language };
    Patterns::from_iso(language.as_bytes().try_into().ok()?)
}

/// A word as it is searched. A full stop stands between parts that are to be found by themselves: Pagefind then
/// finds the word, each of its parts, and what begins with a part.
pub(super) fn word(written: &str, patterns: Option<Patterns>) -> String {
    let mut folded = String::with_capacity(written.len() + 4);
    let mut run = String::new();
    for c in written.chars() {
        if c == NON_JOINER {
            parts(&mut run, patterns, &mut folded);
            folded.push('.');
        } else if let Some(to) = SEARCHED_AS.get(&c).filter(|_| !c.is_ascii()) {
            run.push_str(to);
        } else if c.is_alphabetic() {
            run.push(c);
        } else {
            parts(&mut run, patterns, &mut folded);
            folded.push(c);
        }
    }
    parts(&mut run, patterns, &mut folded);
    folded
}

/// Appends `run`, a word of letters alone, with its parts told apart, and empties it.
fn parts(run: &mut String, patterns: Option<Patterns>, folded: &mut String) {
    let length = run.chars().count();
    if let Some(patterns) = patterns.filter(|_| length >= SHORTEST) {
        let mut ends = Vec::new();
        let mut end = 0;
        for syllable in hypher::hyphenate(run, patterns) {
            end += syllable.len();
            ends.push(end);
        }
        let mut marks = Vec::new();
        let mut last = run.len();
        // From the end, where the word is that says what the whole is.
        for end in ends.into_iter().rev().skip(1) {
            let shortest = if marks.is_empty() { SHORTEST_END } else { SHORTEST_PART };
            let is_long = |text: &str, shortest| text.chars().count() >= shortest;
            if is_long(&run[end..last], shortest) && is_long(&run[..end], SHORTEST_PART) {
                marks.push(end);
                last = end;
            }
        }
        let mut from = 0;
        for mark in marks.into_iter().rev() {
            folded.push_str(&run[from..mark]);
            folded.push('.');
            from = mark;
        }
        folded.push_str(&run[from..]);
    } else {
        folded.push_str(run);
    }
    run.clear();
}

/// The letters and what they are searched as, for the script on the page: pairs with a blank between them, the
/// letter first.
pub(in crate::render) fn as_pairs() -> String {
    let mut pairs = NON_JOINER.to_string();
    for (from, to) in LETTERS {
        for letter in from.chars() {
            let _ = write!(pairs, " {letter}{to}");
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, written: &str, expect: &str) {
        assert_eq!(word(written, patterns(code)), expect);
    }

    #[test]
    fn letters_of_several_keyboards_are_one() {
        check("ar", "مستشفى", "مستشفي");
        check("ar", "الصحة،", "الصحه،");
        check("fa", "ایران", "ايران");
        check("fa", "کتاب\u{200c}ها", "كتاب.ها");
        check("ckb", "کوردی", "كوردي");
        check("fa", "۱۴۰۵", "1405");
        check("ar", "جـمـيـل", "جميل");
        check("de", "Straße", "Strasse");
        check("en", "rents", "rents");
    }

    #[test]
    fn words_that_are_put_together_are_taken_apart() {
        check("sv", "hyresrätter", "hyres.rätter");
        check("sv", "Sjukvården,", "Sjuk.vården,");
        check("sv", "bostadsrättsföreningen", "bostads.rätts.före.ningen");
        check("sv-simple", "sms-jobbaren", "sms-job.baren");
        check("fi", "sairaalapaikkaa", "sai.raala.paikkaa");
        check("de", "Mietwohnung", "Miet.woh.nung");
        check("en", "whatsoever", "whatsoever");
        check("sv", "vård", "vård");
    }

    #[test]
    fn no_word_makes_trouble() {
        for written in ["", ".", "\u{200c}\u{200c}", "ååååååååååååååå", "1234567890123", "a\u{301}bcdefghijk"]
        {
            for code in ["sv", "ar", "fi", "hu", "xx", ""] {
                let _ = word(written, patterns(code));
            }
        }
    }
}
