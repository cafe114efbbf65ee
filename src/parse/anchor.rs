//! The ids of headings: those that the author wrote, and one made of the words for every other
//! heading, unique in the text. [`name_headings`] is the entry point.

use std::collections::BTreeMap;

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Block, BlockKind, plain_text};

/// The ids of the page around the text, which no heading can have.
const RESERVED: [&str; 3] = ["top", "main", "footnotes"];

/// Gives each heading in `parts` its id. What the author wrote goes before what is made, wherever
/// it stands, so that a new heading never takes the id of a pinned one.
pub(super) fn name_headings(parts: &mut [&mut [Block]], diags: &mut Diagnostics) {
    // The ids in use, each with the last number that was put after it.
    let mut used: BTreeMap<String, usize> = RESERVED.map(|id| (id.to_owned(), 1)).into();
    for part in parts.iter_mut() {
        walk::blocks_mut(part, &mut |block| {
            let BlockKind::Heading { id, pinned: true, .. } = &block.kind else { return };
            if used.insert(id.clone(), 1).is_some() {
                let message = format!("another heading has the id `{id}` too");
                let error = Diagnostic::error("duplicate-id", message).at(block.span.clone());
                diags.push(error.hint("an id is unique in its text: change one of the two"));
            }
        });
    }
    for part in parts.iter_mut() {
        walk::blocks_mut(part, &mut |block| {
            if let BlockKind::Heading { id, pinned: false, text, .. } = &mut block.kind {
                *id = unique(slug(&plain_text(text)), &mut used);
            }
        });
    }
}

fn unique(wanted: String, used: &mut BTreeMap<String, usize>) -> String {
    let mut number = used.get(&wanted).copied().unwrap_or(0) + 1;
    let mut id = wanted.clone();
    if number > 1 {
        id = format!("{wanted}-{number}");
        while used.contains_key(&id) {
            number += 1;
            id = format!("{wanted}-{number}");
        }
        used.insert(wanted, number);
    }
    used.entry(id.clone()).or_insert(1);
    id
}

/// Letters and digits of any script in lower case, blanks as `-`, as GitHub and mdBook have it.
pub fn slug(words: &str) -> String {
    let mut id = String::with_capacity(words.len());
    for c in words.trim().chars() {
        match c {
            '-' | '_' => id.push(c),
            c if c.is_whitespace() => id.push('-'),
            c if c.is_alphanumeric() || is_mark(c) => id.extend(c.to_lowercase()),
            _ => {}
        }
    }
    if id.is_empty() { "section".to_owned() } else { id }
}

/// Signs that belong to the letter before them: a word of Hindi or vocalised Arabic without them
/// is another word.
fn is_mark(c: char) -> bool {
    use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
    !c.is_ascii()
        && GeneralCategoryGroup::Mark
            .contains(icu::properties::CodePointMapData::<GeneralCategory>::new().get(c))
}
