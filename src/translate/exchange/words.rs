//! What changed in a text, word by word: [`diff`] finds it, [`marked`] shows it as git does.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordDiff<'t> {
    /// They stand in both.
    Same(&'t str),
    /// They stand in the old text only.
    Gone(&'t str),
    /// They stand in the new text only.
    New(&'t str),
}

/// What is to be done to `old` to make it `new`.
pub fn diff<'t>(old: &'t str, new: &'t str) -> Vec<WordDiff<'t>> {
    let (a, b) = (pieces(old), pieces(new));
    let part = |text: &'t str, pieces: &[&'t str], from: usize, count: usize| {
        let start: usize = pieces[..from].iter().map(|piece| piece.len()).sum();
        let length: usize = pieces[from..from + count].iter().map(|piece| piece.len()).sum();
        &text[start..start + length]
    };
    let mut parts = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &a, &b) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                parts.push(WordDiff::Same(part(old, &a, old_index, len)));
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                parts.push(WordDiff::Gone(part(old, &a, old_index, old_len)));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                parts.push(WordDiff::New(part(new, &b, new_index, new_len)));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                parts.push(WordDiff::Gone(part(old, &a, old_index, old_len)));
                parts.push(WordDiff::New(part(new, &b, new_index, new_len)));
            }
        }
    }
    parts
}

/// Both texts in one line: `rents [-fall-]{+rise+} now`.
///
/// ```
/// use flygblad::translate::exchange::marked;
/// assert_eq!(marked("rents fall now", "rents rise now"), "rents [-fall-]{+rise+} now");
/// ```
pub fn marked(old: &str, new: &str) -> String {
    let mut out = String::new();
    for part in diff(old, new) {
        match part {
            WordDiff::Same(text) => out.push_str(text),
            WordDiff::Gone(text) => out.extend(["[-", text, "-]"]),
            WordDiff::New(text) => out.extend(["{+", text, "+}"]),
        }
    }
    out
}

/// Words, blanks, and every other sign by itself.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let kind = kind(c);
        if before.is_some_and(|before| before != kind || kind == Kind::Sign) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(kind);
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Blank,
    Sign,
}

fn kind(c: char) -> Kind {
    match c {
        c if c.is_whitespace() => Kind::Blank,
        '\u{ab}' | '\u{bb}' | '\u{2010}'..='\u{203f}' | '،' | '؛' | '؟' | '۔' | '።' => Kind::Sign,
        c if c.is_ascii_punctuation() => Kind::Sign,
        _ => Kind::Letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &str) {
        assert_eq!(marked(old, new), expected);
    }

    #[test]
    fn changed_words_are_marked() {
        check("a b c", "a b c", "a b c");
        check("", "a", "{+a+}");
        check("Hyran stiger.", "Hyran sjunker!", "Hyran [-stiger.-]{+sjunker!+}");
        check("de 12 000", "de 12 500", "de 12 [-000-]{+500+}");
        check("الإيجار يرتفع", "الإيجار ينخفض", "الإيجار [-يرتفع-]{+ينخفض+}");
    }
}
