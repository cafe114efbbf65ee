//! Invisible characters that turn the direction of text. Marks (LRM, RLM, ALM) are part of honest
//! writing and isolates are too, where each is closed. Embeddings and overrides are how a text is made to
//! read as something it is not.

use crate::diag::Diagnostic;
use crate::span::Span;

const CODE: &str = "bidi-override";

/// How many isolates are open in a text that comes in pieces.
#[derive(Debug, Default)]
pub(super) struct Balance {
    open: usize,
    stray: bool,
}

impl Balance {
    /// Goes through the next piece; the error is where a forbidden character stands in it.
    pub(super) fn add(&mut self, text: &str) -> Result<(), usize> {
        // All of these begin with the same byte in UTF-8, which few texts have.
        if !text.as_bytes().contains(&0xe2) {
            return Ok(());
        }
        for (at, c) in text.char_indices() {
            match c {
                '\u{202a}'..='\u{202e}' => return Err(at),
                '\u{2066}'..='\u{2068}' => self.open += 1,
                '\u{2069}' if self.open == 0 => self.stray = true,
                '\u{2069}' => self.open -= 1,
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether every isolate was closed, and none that was not open.
    pub(super) fn is_even(&self) -> bool {
        self.open == 0 && !self.stray
    }
}

/// An override that stands in the text, `at` bytes into `text`.
pub(super) fn overridden(text: &Span, at: usize) -> Box<Diagnostic> {
    let start = text.range().start + at;
    report("an invisible character here overrides the direction of the text")
        .at(Span::new(&text.file, start..start + '\u{202e}'.len_utf8()))
}

/// An override that is written as an escape.
pub(super) fn escaped(place: &Span) -> Box<Diagnostic> {
    report("an escape here stands for a character that overrides the direction of the text").at(place.clone())
}

/// An isolate that is not closed, or closed without being open.
pub(super) fn unbalanced(entry: &Span) -> Box<Diagnostic> {
    report(&format!("`{}` holds isolates (U+2066 to U+2069) that do not pair up", entry.text()))
        .at(entry.clone())
}

fn report(message: &str) -> Box<Diagnostic> {
    Diagnostic::warning(CODE, message)
        .hint("delete it: the direction of every text is set by the page")
        .hint("until it is mended, readers see the text of the next language")
}
