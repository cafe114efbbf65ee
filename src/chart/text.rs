//! How wide words are, about: fonts are chosen by the browser and the printer, so widths are guessed by
//! the sort of letter and on the generous side.

/// How wide `words` are in type of `size`, at most, in nearly every font.
pub(super) fn width(words: &str, size: f64) -> f64 {
    words.chars().map(advance).sum::<f64>() * size
}

/// How wide a letter is, in parts of the size of type.
fn advance(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '|' | '!' | '\'' | '(' | ')' | ' ' | '\u{a0}' => 0.34,
        'f' | 't' | 'r' | '-' => 0.45,
        'm' | 'w' | 'M' | 'W' | '%' | '—' | '…' => 0.95,
        _ if !crate::format::is_visible(c) => 0.0,
        // Marks on Arabic letters, and accents that are written after their letter.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' => 0.0,
        // The scripts of East Asia fill a square.
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{ff00}'..='\u{ff60}' => 1.0,
        '\u{1f000}'.. => 1.3,
        c if c.is_uppercase() => 0.72,
        _ => 0.6,
    }
}

/// Breaks `words` into at most `most` lines that are no wider than `room`. A word that is wider is broken,
/// and what is too long ends with an ellipsis.
pub(super) fn wrap(words: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            // A letter is never parted from the marks on it.
            if advance(c) > 0.0 && !line.is_empty() && width(&line, size) + advance(c) * size > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last, size) + advance('…') * size > room {
                last.pop();
            }
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}
