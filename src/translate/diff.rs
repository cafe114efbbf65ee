//! Which words of a text changed: [`words`] marks them in the old text and in the new.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// The words, with the blanks between them.
    pub text: &'t str,
    /// Whether the other text has not got them.
    pub is_changed: bool,
}

/// The old and the new text in runs; one after the other they are the text.
///
/// ```
/// use flygblad::translate::diff::{Run, words};
/// let (old, new) = words("Rents rise.", "Rents fall.");
/// assert_eq!(old[1], Run { text: "rise", is_changed: true });
/// assert_eq!(new[1], Run { text: "fall", is_changed: true });
/// ```
pub fn words<'t>(old: &'t str, new: &'t str) -> (Vec<Run<'t>>, Vec<Run<'t>>) {
    let (olds, news) = (Tokens::of(old), Tokens::of(new));
    let (mut before, mut after) = (Marks::new(old), Marks::new(new));
    let mut ops = capture_diff_slices(Algorithm::Myers, &olds.texts, &news.texts);
    ops.retain(|op| !is_bridge(op, &olds));
    for op in ops {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            before.same(olds.range(old_index, len));
            after.same(news.range(new_index, len));
        }
    }
    (before.finish(), after.finish())
}

/// Both texts in one, as git shows them.
///
/// ```
/// use flygblad::translate::diff::marked;
/// assert_eq!(marked("Rents rise.", "Rents fall."), "Rents [-rise-]{+fall+}.");
/// ```
pub fn marked(old: &str, new: &str) -> String {
    let (olds, news) = (Tokens::of(old), Tokens::of(new));
    let mut out = String::new();
    let (mut old_done, mut new_done) = (0, 0);
    let change = |gone: &str, new: &str, out: &mut String| {
        for (open, text, close) in [("[-", gone, "-]"), ("{+", new, "+}")] {
            if !text.is_empty() {
                out.extend([open, text, close]);
            }
        }
    };
    for op in capture_diff_slices(Algorithm::Myers, &olds.texts, &news.texts) {
        let DiffOp::Equal { old_index, new_index, len } = op else { continue };
        if is_bridge(&op, &olds) {
            continue;
        }
        let (before, after) = (olds.range(old_index, len), news.range(new_index, len));
        change(&old[old_done..before.start], &new[new_done..after.start], &mut out);
        out.push_str(&new[after.clone()]);
        (old_done, new_done) = (before.end, after.end);
    }
    change(&old[old_done..], &new[new_done..], &mut out);
    out
}

/// Whether all that two texts share here is blanks and marks: words on both sides of a comma read better as
/// one change. Where a text begins and ends, they are shown as they are.
fn is_bridge(op: &DiffOp, olds: &Tokens<'_>) -> bool {
    let DiffOp::Equal { old_index, len, .. } = *op else { return false };
    let has_words =
        olds.texts[old_index..old_index + len].iter().any(|text| text.contains(char::is_alphanumeric));
    !has_words && old_index > 0 && old_index + len < olds.texts.len()
}

/// The words of a text, and what stands between them, each mark by itself.
struct Tokens<'t> {
    texts: Vec<&'t str>,
    starts: Vec<usize>,
}

impl<'t> Tokens<'t> {
    fn of(text: &'t str) -> Self {
        let mut tokens = Self { texts: Vec::new(), starts: Vec::new() };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let alike: fn(char) -> bool = match first {
                c if is_word(c) => is_word,
                c if c.is_whitespace() => char::is_whitespace,
                _ => |_| false,
            };
            let end = rest.find(|c| !alike(c)).map_or(rest.len(), |end| end.max(first.len_utf8()));
            tokens.starts.push(text.len() - rest.len());
            tokens.texts.push(&rest[..end]);
            rest = &rest[end..];
        }
        tokens
    }

    fn range(&self, index: usize, len: usize) -> Range<usize> {
        let start = self.starts.get(index).copied().unwrap_or_default();
        let length: usize = self.texts[index..index + len].iter().map(|text| text.len()).sum();
        start..start + length
    }
}

/// Letters, digits and the marks written on them.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '_')
}

/// A text of which more and more is known to be the same.
struct Marks<'t> {
    text: &'t str,
    done: usize,
    runs: Vec<Run<'t>>,
}

impl<'t> Marks<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, done: 0, runs: Vec::new() }
    }

    fn same(&mut self, range: Range<usize>) {
        self.changed_to(range.start);
        self.push(range, false);
    }

    /// The blanks around changed words are not marked.
    fn changed_to(&mut self, end: usize) {
        let (start, text) = (self.done, &self.text[self.done..end]);
        let lead = text.len() - text.trim_start().len();
        let tail = start + text.trim_end().len().max(lead);
        self.push(start..start + lead, false);
        self.push(start + lead..tail, true);
        self.push(tail..end, false);
    }

    fn push(&mut self, range: Range<usize>, is_changed: bool) {
        self.done = range.end;
        if range.is_empty() {
            return;
        }
        match self.runs.last_mut().filter(|last| last.is_changed == is_changed) {
            Some(last) => last.text = &self.text[range.start - last.text.len()..range.end],
            None => self.runs.push(Run { text: &self.text[range], is_changed }),
        }
    }

    fn finish(mut self) -> Vec<Run<'t>> {
        self.changed_to(self.text.len());
        self.runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(runs: &[Run<'_>]) -> String {
        runs.iter()
            .map(|run| if run.is_changed { format!("<{}>", run.text) } else { run.text.to_owned() })
            .collect()
    }

    fn check(old: &str, new: &str, marked: (&str, &str)) {
        let (before, after) = words(old, new);
        assert_eq!((shown(&before).as_str(), shown(&after).as_str()), marked);
        let plain = |runs: &[Run<'_>]| runs.iter().map(|run| run.text).collect::<String>();
        assert_eq!((plain(&before).as_str(), plain(&after).as_str()), (old, new));
    }

    #[test]
    fn changed_words_are_marked() {
        check("", "", ("", ""));
        check("Hyran stiger.", "Hyran stiger.", ("Hyran stiger.", "Hyran stiger."));
        check("Hyran stiger.", "Hyran sjunker.", ("Hyran <stiger>.", "Hyran <sjunker>."));
        check("Hyran stiger.", "Hyran stiger mycket.", ("Hyran stiger.", "Hyran stiger <mycket>."));
        check("Hyran stiger", "Hyran stiger!", ("Hyran stiger", "Hyran stiger<!>"));
        check("", "Ny text", ("", "<Ny text>"));
        check("a  b", "a b", ("a  b", "a b"));
    }

    #[test]
    fn words_beside_each_other_are_one_change() {
        check("en två, tre fyra", "en fem, sex fyra", ("en <två, tre> fyra", "en <fem, sex> fyra"));
        check(
            "الإيجار يرتفع كل سنة",
            "الإيجار ينخفض كل سنة",
            ("الإيجار <يرتفع> كل سنة", "الإيجار <ينخفض> كل سنة"),
        );
    }
}
