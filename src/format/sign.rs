//! Single characters: which of them readers see, and which names systems take for the same.

use icu::casemap::CaseMapper;
use icu::normalizer::ComposingNormalizer;
use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;

/// Whether something is to be seen of a character, or at least heard.
pub fn is_visible(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_graphic();
    }
    !c.is_whitespace() && !c.is_control() && !CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// A name as systems compare it that tell neither upper from lower case nor one way to write `é` from the other.
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let folded = CaseMapper::new().fold_string(name);
    ComposingNormalizer::new_nfc().normalize(&folded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{fold, is_visible};

    #[test]
    fn what_is_seen() {
        assert!("a-ö ب漢!".chars().filter(|c| *c != ' ').all(is_visible));
        assert!(!" \t\u{200b}\u{ad}\u{200d}\u{3164}\u{feff}\u{e0041}\u{a0}".chars().any(is_visible));
    }

    #[test]
    fn what_is_the_same() {
        assert_eq!(fold("Stra\u{df}e"), fold("STRASSE"));
        assert_eq!(fold("Caf\u{e9}"), fold("cafe\u{301}"));
    }
}
