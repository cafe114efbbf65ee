//! What goes wrong, as data. A *stage* yields a value and pushes on [`Diagnostics`]; a *leaf* that
//! can only go on or stop returns [`Result`]; [`Diagnostics::keep`] joins the two. Drawing them for
//! a person is `cli/report.rs`.
//!
//! A message is in lower case, names the thing in backticks and says what was expected; a hint says
//! what to do.

use crate::span::Span;

/// The result of a step that can only go on or stop.
pub type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the site is published.
    Warning,
    /// Nothing is published.
    Error,
    /// The machine failed (disk, permission), not the content. Nothing is published.
    Failure,
}

/// One thing that is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A short stable name: `broken-link`. Each has a case in `tests/cmd/errors/`.
    pub code: &'static str,
    /// What is wrong and what was expected.
    pub message: String,
    /// Where, if it has a place.
    pub span: Option<Span>,
    /// What is said under the marked place, if anything.
    pub label: Option<String>,
    /// What to do.
    pub hints: Vec<String>,
}

impl Diagnostic {
    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Box<Self> {
        Box::new(Self { severity, code, message: message.into(), span: None, label: None, hints: Vec::new() })
    }

    /// An error in what somebody wrote.
    pub fn error(code: &'static str, message: impl Into<String>) -> Box<Self> {
        Self::new(Severity::Error, code, message)
    }

    /// A warning about what somebody wrote.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Box<Self> {
        Self::new(Severity::Warning, code, message)
    }

    /// The machine could not do what was asked.
    pub fn failure(code: &'static str, message: impl Into<String>) -> Box<Self> {
        Self::new(Severity::Failure, code, message)
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self: Box<Self>, span: Span) -> Box<Self> {
        self.span = Some(span);
        self
    }

    /// Says something under the marked place.
    #[must_use]
    pub fn label(mut self: Box<Self>, label: impl Into<String>) -> Box<Self> {
        self.label = Some(label.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self: Box<Self>, hint: impl Into<String>) -> Box<Self> {
        self.hints.push(hint.into());
        self
    }

    /// Suggests the nearest of `known` to `unknown`, if one is near.
    #[must_use]
    pub fn did_you_mean<'k>(
        self: Box<Self>,
        unknown: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Box<Self> {
        match nearest(unknown, known) {
            Some(near) => self.hint(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

/// The word of `known` that is most like `unknown`, if it is alike enough to be a slip of the hand.
/// Folders that two paths share do not make them alike, and neither does what they both end in.
pub fn nearest<'k>(unknown: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    known
        .into_iter()
        .map(|word| (likeness(unknown, word), word))
        .filter(|(alike, _)| *alike > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, word)| word)
}

fn likeness(a: &str, b: &str) -> f64 {
    let shared = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let folders = a.as_bytes()[..shared].iter().rposition(|&b| b == b'/').map_or(0, |slash| slash + 1);
    let (a, b) = (&a[folders..], &b[folders..]);
    let ending = |path: &str| path.rfind('.').filter(|&dot| dot > 0).unwrap_or(path.len());
    // In short names one slip is much of the name.
    if a.len() > 2 && strsim::osa_distance(a, b) == 1 {
        return 0.9;
    }
    let (a_end, b_end) = (ending(a), ending(b));
    match a[a_end..] == b[b_end..] {
        true => strsim::jaro_winkler(&a[..a_end], &b[..b_end]),
        false => strsim::jaro_winkler(a, b),
    }
}

/// What has been found so far, in the order of the sources.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Nothing found yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    #[expect(clippy::boxed_local, reason = "diagnostics are made and passed around boxed")]
    pub fn push(&mut self, diagnostic: Box<Diagnostic>) {
        self.list.push(*diagnostic);
    }

    /// Adds all of `other`, in its order.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// The value of a leaf, or `None` and one more diagnostic.
    pub fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|diagnostic| self.push(diagnostic)).ok()
    }

    /// Whether anything found forbids publishing.
    pub fn has_errors(&self) -> bool {
        self.worst() > Some(Severity::Warning)
    }

    /// Keeps the first `most`.
    pub fn truncate(&mut self, most: usize) {
        self.list.truncate(most);
    }

    /// Says what to do of all of them.
    pub fn hint_all(&mut self, hint: &str) {
        self.list.iter_mut().for_each(|found| found.hints.push(hint.to_owned()));
    }

    /// Makes warnings of all errors; what the machine could not do stays.
    pub fn lower(&mut self) {
        for error in self.list.iter_mut().filter(|found| found.severity == Severity::Error) {
            error.severity = Severity::Warning;
        }
    }

    /// Makes errors of the warnings that `is_grave` picks.
    pub fn raise(&mut self, is_grave: impl Fn(&Diagnostic) -> bool) {
        for warning in self.list.iter_mut().filter(|d| d.severity == Severity::Warning && is_grave(d)) {
            warning.severity = Severity::Error;
        }
    }

    /// Those that `is_meant` picks, as errors.
    #[must_use]
    pub fn into_errors(mut self, is_meant: impl Fn(&Diagnostic) -> bool) -> Self {
        self.list.retain(is_meant);
        self.raise(|_| true);
        self
    }

    /// The worst severity found.
    pub fn worst(&self) -> Option<Severity> {
        self.list.iter().map(|d| d.severity).max()
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Puts them in the order of file, place, code and message, and drops what is said twice.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| key(a).cmp(&key(b)));
        self.list.dedup();
    }
}

fn key(d: &Diagnostic) -> (Option<(&crate::path::SourcePath, usize)>, &str, &str) {
    let place = d.span.as_ref().map(|s| (&s.file.path, s.range().start));
    (place, d.code, &d.message)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_path_is_near_by_its_own_name() {
        let known = ["content/action.md", "content/housing/rents.md", "content/rents.md"];
        assert_eq!(nearest("content/rent.md", known), Some("content/rents.md"));
        assert_eq!(nearest("content/housing/rent.md", known), Some("content/housing/rents.md"));
        assert_eq!(nearest("content/join.md", known), None);
        assert_eq!(nearest("content/tow.md", ["content/two.md"]), Some("content/two.md"));
        assert_eq!(nearest("titel", ["slug", "title"]), Some("title"));
    }
}
