//! What must be known of a Fluent file before the parser may see it. The parser recurses without a
//! limit, cuts a bad `\u` escape inside a character and panics, and compares the arguments of a call
//! pairwise; translations are not trusted. What it could not stand is painted over with blanks of
//! the same length, so that every place in the rest of the file stays what it was.

use std::ops::Range;

/// How deep placeables and calls may lie in each other. Nobody writes five.
const DEEPEST: usize = 100;

/// The longest entry, in bytes.
const LONGEST: usize = 100_000;

/// A text that is safe to parse.
pub(super) struct Scanned {
    /// As long as the text it was made from.
    pub(super) text: String,
    /// The entries painted over, and why.
    pub(super) refused: Vec<(Range<usize>, &'static str)>,
}

/// Goes through `text` entry by entry.
pub(super) fn scan(text: &str) -> Scanned {
    let mut safe = text.as_bytes().to_vec();
    let mut refused = Vec::new();
    if text.starts_with('\u{feff}') {
        // Line ends, not blanks: the parser takes no blanks before the first entry.
        paint(&mut safe[..3], b'\n');
    }
    for chunk in chunks(text) {
        let why = if chunk.len() > LONGEST {
            Some("the entry is longer than 100 kB")
        } else if is_deep(&text[chunk.clone()]) {
            Some("its placeables lie too deep in each other")
        } else {
            None
        };
        match why {
            Some(why) => {
                paint(&mut safe[chunk.clone()], b' ');
                refused.push((chunk, why));
            }
            None => blunt_escapes(&mut safe[chunk]),
        }
    }
    // Whole characters were replaced by ASCII, so this cannot fail; if it does, nothing is read.
    Scanned { text: String::from_utf8(safe).unwrap_or_default(), refused }
}

/// The stretches between the beginnings of entries. Where a line reads `name =`, the parser is
/// either between two entries or about to give one up: it is never inside a placeable.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if offset > 0 && begins_entry(line) {
            starts.push(offset);
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

fn begins_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let name = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.len() < line.len()
        && line.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.trim_start_matches(' ').starts_with('=')
}

/// Whether the parser might recurse deeper than it should. Errs to the safe side: a closing bracket
/// that may stand in a string literal closes nothing.
fn is_deep(chunk: &str) -> bool {
    // How many parentheses are open in each open brace; the first is for the text outside.
    let mut open = vec![0_usize];
    let mut depth = 0;
    // A call may have blanks and line ends before its parenthesis.
    let mut after_name = false;
    // No comment can lie inside a placeable.
    for line in chunk.split('\n').filter(|line| !line.starts_with('#')) {
        let quoted = line.find('"').zip(line.rfind('"')).map_or(0..0, |(first, last)| first..last);
        for (at, byte) in line.bytes().enumerate() {
            let closes = !quoted.contains(&at);
            match byte {
                b'{' => {
                    open.push(0);
                    depth += 1;
                }
                b'(' if after_name => {
                    depth += 1;
                    if let Some(top) = open.last_mut() {
                        *top += 1;
                    }
                }
                b'}' if closes && open.len() > 1 => depth -= 1 + open.pop().unwrap_or(0),
                b')' if closes => {
                    if let Some(top) = open.last_mut().filter(|top| **top > 0) {
                        *top -= 1;
                        depth -= 1;
                    }
                }
                _ => {}
            }
            after_name = byte.is_ascii_alphanumeric()
                || matches!(byte, b'-' | b'_')
                || (after_name && matches!(byte, b' ' | b'\r'));
            if depth > DEEPEST {
                return true;
            }
        }
    }
    false
}

/// Replaces the character after a `\u` that has too few digits, where that character is wider than
/// a byte. The parser then reports the escape instead of cutting the character.
fn blunt_escapes(chunk: &mut [u8]) {
    let mut at = 0;
    while at + 1 < chunk.len() {
        let digits = match (chunk[at], chunk[at + 1]) {
            (b'\\', b'u') => 4,
            (b'\\', b'U') => 6,
            _ => {
                at += 1;
                continue;
            }
        };
        at += 2;
        let hex = chunk[at..].iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
        at += hex;
        if hex < digits && chunk.get(at).is_some_and(|b| !b.is_ascii()) {
            let wide = chunk[at..].iter().skip(1).take_while(|b| (**b & 0xc0) == 0x80).count();
            paint(&mut chunk[at..=at + wide], b'?');
        }
    }
}

/// Overwrites all but line ends.
fn paint(bytes: &mut [u8], with: u8) {
    for byte in bytes.iter_mut().filter(|b| **b != b'\n') {
        *byte = with;
    }
}
