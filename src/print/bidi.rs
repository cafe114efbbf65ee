//! Setting apart what would be torn up in a text that runs from right to left.

use serde_json::{Value, json};

use crate::lang::Direction;

/// `words` as nodes of text, with what runs from left to right and must stay together set apart.
pub(super) fn isolated(words: &str, direction: Direction) -> Vec<Value> {
    if words.is_empty() {
        return Vec::new();
    }
    if direction == Direction::Ltr || !words.contains(|c: char| c.is_ascii_alphanumeric()) {
        return vec![json!(words)];
    }
    let mut nodes = Vec::new();
    let mut rest = words;
    let mut plain = 0;
    while let Some((start, end)) = next_piece(rest) {
        if needs_apart(&rest[start..end]) {
            let before = &words[plain..words.len() - rest.len() + start];
            if !before.is_empty() {
                nodes.push(json!(before));
            }
            nodes.push(json!({ "t": "iso", "c": &rest[start..end] }));
            plain = words.len() - rest.len() + end;
        }
        rest = &rest[end..];
    }
    if plain < words.len() {
        nodes.push(json!(&words[plain..]));
    }
    nodes
}

/// The same in one piece, with U+2066 and U+2069 around what is set apart (Unicode, UAX #9).
pub(super) fn marked(words: &str, direction: Direction) -> String {
    let mut out = String::with_capacity(words.len());
    for node in isolated(words, direction) {
        match (node.as_str(), node["c"].as_str()) {
            (Some(plain), _) => out.push_str(plain),
            (None, Some(apart)) => out.extend(["\u{2066}", apart, "\u{2069}"]),
            (None, None) => {}
        }
    }
    out
}

/// A stretch of ASCII without a blank, or several of them that are parts of one number.
fn next_piece(text: &str) -> Option<(usize, usize)> {
    let is_part = |c: char| c.is_ascii_graphic();
    let start = text.find(is_part)?;
    let word = |from: usize| text[from..].find(|c| !is_part(c)).map_or(text.len(), |length| from + length);
    let mut end = word(start);
    let mut last = start;
    while is_number(&text[last..end]) {
        let Some(blank) = text[end..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'))
        else {
            break;
        };
        let next = end + blank.len_utf8();
        let upto = word(next);
        if upto == next || !is_number(&text[next..upto]) {
            break;
        }
        (last, end) = (next, upto);
    }
    // A mark at the end of a sentence belongs to the sentence.
    let trimmed = text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
    let opening = trimmed.len() - trimmed.trim_start_matches(['(', '"', '\'']).len();
    if trimmed.len() <= opening {
        return Some((start, end));
    }
    Some((start + opening, start + trimmed.len()))
}

/// Whether it is a number or a part of one.
fn is_number(piece: &str) -> bool {
    piece.contains(|c: char| c.is_ascii_digit())
        && piece.chars().all(|c| c.is_ascii_digit() || "+-()/:.,–".contains(c))
}

/// Whether the order of its characters would change among letters that run from right to left: it has a
/// digit or a letter, and signs between or after them.
fn needs_apart(piece: &str) -> bool {
    piece.contains(|c: char| c.is_ascii_alphanumeric())
        && piece.contains(|c: char| !c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: &[&str]) {
        let apart: Vec<String> = isolated(words, Direction::Rtl)
            .iter()
            .filter_map(|node| Some(node.get("c")?.as_str()?.to_owned()))
            .collect();
        assert_eq!(apart, expected, "{words}");
        let whole: String = isolated(words, Direction::Rtl)
            .iter()
            .filter_map(|node| node.as_str().or_else(|| node.get("c")?.as_str()))
            .collect();
        assert_eq!(whole, words);
    }

    #[test]
    fn numbers_of_several_parts_and_addresses_are_set_apart() {
        check("اتصل 08-465 004 11 اليوم", &["08-465 004 11"]);
        check("اتصل +46 8 123 45 67.", &["+46 8 123 45 67"]);
        check(
            "اكتب إلى husby@example.org، أو زر example.org/l/abc!",
            &["husby@example.org", "example.org/l/abc"],
        );
        check("الساعة 18:30 (في 2026-11-23)", &["18:30", "2026-11-23"]);
        check("لغة C++ جيدة", &["C++"]);
    }

    #[test]
    fn plain_words_and_numbers_are_left_alone() {
        check("في عام 2026 كان 800 سرير", &[]);
        check("كلمة Husby هنا", &[]);
        check("نعم.", &[]);
        check("", &[]);
    }

    #[test]
    fn nothing_is_set_apart_from_left_to_right() {
        assert_eq!(isolated("Ring 08-465 004 11", Direction::Ltr), [json!("Ring 08-465 004 11")]);
    }
}
