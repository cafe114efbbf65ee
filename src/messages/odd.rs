//! Characters that are no part of any writing: controls, what Unicode keeps for programs, and the sign for what was lost
//! when a file was saved. Browsers and printers stumble over them, and nobody sees why.

use super::syntax::{Entry, EntryKind, Expr, Literal, Pattern};
use crate::diag::{Diagnostic, Diagnostics};
use crate::format::is_visible;

const OF_TERM: &str = "until it is mended, the term is that of the next language";

/// Whether a character is for machines only.
fn is_odd(c: char) -> bool {
    let code = u32::from(c);
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
        || c == char::REPLACEMENT_CHARACTER
        || (0xfdd0..=0xfdef).contains(&code)
        || code & 0xfffe == 0xfffe
}

/// The first such character of a text.
pub fn odd_in(text: &str) -> Option<char> {
    // The first bytes of all of them, and of little else: without them there is nothing to look for.
    let might = |byte: u8| byte < 0x20 || matches!(byte, 0x7f | 0xc2 | 0xef..);
    let is_there = text.bytes().fold(false, |found, byte| found | might(byte));
    is_there.then(|| text.chars().find(|c| is_odd(*c))).flatten()
}

/// What to do about such a character.
pub fn mend(c: char) -> &'static str {
    match c {
        char::REPLACEMENT_CHARACTER => "write the letter that was meant, and save the file as UTF-8",
        _ => "delete it",
    }
}

/// What is wrong with a text that such a character stands in.
pub fn why(c: char) -> String {
    match c {
        char::REPLACEMENT_CHARACTER => {
            "the sign for a lost character stands here: `\u{fffd}`, U+FFFD".to_owned()
        }
        c => format!("an invisible character for machines stands here: U+{:04X}", u32::from(c)),
    }
}

/// The entries that can be shown; those with such characters are reported, and terms that say nothing.
pub(super) fn shown(entries: Vec<Entry>, diags: &mut Diagnostics) -> Vec<Entry> {
    let keep = |entry: &Entry| {
        if entry.kind == EntryKind::Term
            && matches!(&entry.value, Some(Pattern::Plain(text)) if !text.contains(is_visible))
        {
            let warning =
                Diagnostic::warning("empty-translation", format!("the term `-{}` is empty", entry.id));
            diags.push(
                warning.at(entry.span.clone()).hint("write what it stands for, or remove it").hint(OF_TERM),
            );
            return false;
        }
        let Some(odd) = entry.patterns().find_map(|(_, pattern)| first(pattern)) else { return true };
        let hint = match entry.kind {
            EntryKind::Message => super::parse::FALLS_BACK,
            EntryKind::Term => OF_TERM,
        };
        let warning = Diagnostic::warning("control-character", why(odd)).at(entry.span.clone());
        diags.push(warning.hint(mend(odd)).hint(hint));
        false
    };
    let mut entries = entries;
    entries.retain(keep);
    entries
}

/// The first such character in any of the words of `pattern`.
fn first(pattern: &Pattern) -> Option<char> {
    let parts = match pattern {
        Pattern::Plain(text) => return odd_in(text),
        Pattern::Parts(parts) => parts,
    };
    let words = parts.iter().find_map(|part| match part {
        super::syntax::Part::Text(text) => odd_in(text),
        super::syntax::Part::Placeable(_) => None,
    });
    let mut found = words;
    pattern.walk(&mut |expr| {
        if found.is_none() {
            found = match expr {
                Expr::Text(text) => odd_in(text),
                Expr::Term(_, values) => values.iter().find_map(|(_, value)| match value {
                    Literal::Text(text) => odd_in(text),
                    Literal::Number(_) => None,
                }),
                Expr::Select(select) => select.variants.iter().find_map(|variant| first(&variant.value)),
                Expr::Number(_) | Expr::Variable(_) | Expr::Message(_) | Expr::Call(..) => None,
            };
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_odd_character_is_seen_by_its_first_byte() {
        for c in '\0'..=char::MAX {
            assert_eq!(odd_in(&format!("a{c}ö")), is_odd(c).then_some(c), "{c:?}");
        }
    }
}
