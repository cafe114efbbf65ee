//! Notes and the references to them, joined once the whole text is known: [`Notes::number`] puts
//! the notes in the order of their first reference.

use std::collections::BTreeMap;

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Block, Footnote, InlineKind};

/// The notes of a text while it is being parsed.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// By the index that references carry until they are numbered.
    list: Vec<Option<Footnote>>,
    by_label: BTreeMap<String, usize>,
}

impl Notes {
    /// The index of the note with this label, whether it has been seen or not.
    pub(super) fn index(&mut self, label: &str) -> usize {
        let next = self.list.len();
        let index = *self.by_label.entry(label.to_lowercase()).or_insert(next);
        if index == next {
            self.list.push(None);
        }
        index
    }

    /// Adds a note; the first with its label counts.
    pub(super) fn add(&mut self, note: Footnote, diags: &mut Diagnostics) {
        let index = self.index(&note.label);
        if self.list[index].is_some() {
            let message = format!("there is another note `[^{}]`; this one is not used", note.label);
            let warning = Diagnostic::warning("duplicate-footnote", message).at(note.span);
            diags.push(warning.hint("give it a name of its own"));
            return;
        }
        self.list[index] = Some(note);
    }

    /// Numbers the references in `blocks`, then those in the notes that are referred to, and gives
    /// back these notes in that order.
    pub(super) fn number(mut self, blocks: &mut [Block], diags: &mut Diagnostics) -> Vec<Footnote> {
        let mut numbers: Vec<Option<usize>> = vec![None; self.list.len()];
        let mut order: Vec<usize> = Vec::new();
        self.number_in(blocks, &mut numbers, &mut order, diags);
        let mut next = 0;
        while let Some(&index) = order.get(next) {
            next += 1;
            // Taken out while its own references are numbered; a note may refer to itself.
            let Some(mut note) = self.list[index].take() else { continue };
            let mut inner = std::mem::take(&mut note.blocks);
            self.list[index] = Some(note);
            self.number_in(&mut inner, &mut numbers, &mut order, diags);
            if let Some(note) = &mut self.list[index] {
                note.blocks = inner;
            }
        }
        let used = order.iter().filter_map(|&index| self.list[index].take()).collect();
        for note in self.list.into_iter().flatten() {
            let message = format!("nothing refers to the note `[^{}]`; it is left out", note.label);
            let warning = Diagnostic::warning("unused-footnote", message).at(note.span);
            diags.push(warning.hint(format!("write `[^{}]` where it belongs, or remove it", note.label)));
        }
        used
    }

    fn number_in(
        &self,
        blocks: &mut [Block],
        numbers: &mut [Option<usize>],
        order: &mut Vec<usize>,
        diags: &mut Diagnostics,
    ) {
        walk::inlines_mut(blocks, &mut |inline| {
            let InlineKind::FootnoteRef(index) = &mut inline.kind else { return };
            if self.list[*index].is_some() {
                *index = *numbers[*index].get_or_insert_with(|| {
                    order.push(*index);
                    order.len() - 1
                });
                return;
            }
            diags.push(undefined(inline.span.text()).at(inline.span.clone()));
            inline.kind = InlineKind::Text(inline.span.text().to_owned());
        });
    }
}

/// A reference, as written, to a note that is not there.
pub(super) fn undefined(reference: &str) -> Box<Diagnostic> {
    Diagnostic::warning("undefined-footnote", format!("there is no note `{reference}` in this text"))
        .hint(format!("write the note on a line of its own: `{reference}: ...`"))
}
