//! What each translation was made from: `locales/<lang>/content/<doc>.lock`, one line for each id, sorted.
//! [`Lock::read`] and [`Lock::write`] are for files, [`Lock::state`] tells how a translation stands.
//!
//! ```text
//! flygblad-lock 1
//! @published
//! hyran-ska-k3f9 <exact>.<loose> <translation> needs-review | what the source said, where it changed
//! ```
//!
//! A lock that was lost, or a line of one, is no error: what was translated then is [`State::Unknown`] until
//! somebody translates it anew or says that it is right. The lock of the source language holds what was
//! removed from the text, and which languages were noted before.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fingerprint::{Fingerprint, Short, short};
use super::segment::SegmentKind;
use crate::diag::{Diagnostic, Result};
use crate::page::{Former, PageId};
use crate::parse::is_slug;
use crate::path::is_plain_part;
use crate::span::{SourceFile, Span};

/// The first line, without the number of the version.
const FIRST: &str = "flygblad-lock";
/// The version that is written, and the newest that is read. How texts are cut into segments
/// belongs to it.
const VERSION: u32 = 1;

/// What stands before the kind of a text that was removed.
const RETIRED: &str = "retired:";

/// A lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// What is noted of the whole document, without the `@`.
    pub facts: BTreeSet<String>,
    /// What is noted of each id.
    pub lines: BTreeMap<String, Line>,
    /// Whether there was a lock that is lost.
    pub is_lost: bool,
}

/// What is noted of one id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The source text that the translation was made from; `None` when that is not known.
    pub source: Option<Fingerprint>,
    /// The translation that was noted.
    pub translation: Short,
    /// What was said of it.
    pub mark: Mark,
    /// What the source text said, when it says something else now.
    pub old: Option<String>,
}

/// What was said of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nobody has looked at it.
    NeedsReview,
    /// Somebody has.
    Reviewed,
    /// In the lock of the source language: the text was removed.
    Retired(SegmentKind),
}

/// How a translation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// The source text changed.
    Stale {
        /// What it said, if that is known.
        old: Option<String>,
    },
    /// Nobody has looked at it.
    NeedsReview,
    /// Somebody has.
    Reviewed,
    /// It is not known what it was made from.
    Unknown,
}

impl Mark {
    /// What stands before its name.
    fn prefix(self) -> &'static str {
        match self {
            Self::NeedsReview | Self::Reviewed => "",
            Self::Retired(_) => RETIRED,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::NeedsReview => "needs-review",
            Self::Reviewed => "reviewed",
            Self::Retired(kind) => kind.name(),
        }
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "needs-review" => Some(Self::NeedsReview),
            "reviewed" => Some(Self::Reviewed),
            name => SegmentKind::named(name.strip_prefix(RETIRED)?).map(Self::Retired),
        }
    }
}

impl Lock {
    /// A lock in which nothing has been noted.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with nothing noted of any id.
    pub(super) fn without_lines(&self) -> Self {
        Self { facts: self.facts.clone(), lines: BTreeMap::new(), is_lost: self.is_lost }
    }

    /// What is left of a lock that is gone.
    pub fn lost() -> Self {
        Self { is_lost: true, ..Self::default() }
    }

    /// Reads a lock. Lines that cannot be read are left out, and two that contradict each other (from a
    /// merge) leave the source unknown. Only a lock of a version to come is refused.
    pub fn read(file: &Arc<SourceFile>) -> Result<Self> {
        let mut lock = Self::new();
        let mut lines = file.text.lines();
        let first = lines.next().unwrap_or_default();
        let version = first.strip_prefix(FIRST).and_then(|rest| rest.trim().parse::<u32>().ok());
        match version {
            Some(version) if version > VERSION => {
                let message =
                    format!("`{}` is of version {version}, and {VERSION} is the newest known", file.path);
                return Err(Diagnostic::error("lock-version", message)
                    .at(Span::new(file, 0..first.len()))
                    .hint("use the version of flygblad that wrote it, or a newer one"));
            }
            Some(_) => {}
            // Its first line is gone: what else is gone cannot be told.
            None => lock.is_lost = true,
        }
        let mut noted = Vec::new();
        for line in lines {
            match line.strip_prefix('@') {
                Some(fact) => {
                    lock.facts.insert(fact.trim_end().to_owned());
                }
                None => noted.extend(parse(line)),
            }
        }
        noted.sort_by_key(|(id, _)| *id);
        noted.dedup_by(|(id, line), (known_id, known)| {
            let is_known = id == known_id;
            if is_known && known != line {
                known.source = None;
            }
            is_known
        });
        lock.lines = noted.into_iter().map(|(id, line)| (id.to_owned(), line)).collect();
        Ok(lock)
    }

    /// The file.
    pub fn write(&self) -> String {
        let mut out = String::with_capacity(32 + 96 * self.lines.len());
        out.extend([FIRST, " ", &VERSION.to_string(), "\n"]);
        for fact in &self.facts {
            out.extend(["@", fact.as_str(), "\n"]);
        }
        for (id, line) in &self.lines {
            out.extend([id.as_str(), " "]);
            match &line.source {
                Some(Fingerprint { exact, loose }) => out.extend([exact.as_str(), ".", loose.as_str()]),
                None => out.push('?'),
            }
            out.extend([" ", line.translation.as_str(), " ", line.mark.prefix(), line.mark.name()]);
            if let Some(old) = &line.old {
                out.extend([" | ", old]);
            }
            out.push('\n');
        }
        out
    }

    /// What the page was called before: the facts `@slug rents` and `@path housing/rents`.
    pub fn former(&self) -> Former {
        let of = |key: &'static str| {
            self.facts.iter().filter_map(move |fact| fact.strip_prefix(key)?.strip_prefix(' '))
        };
        Former {
            slugs: of("slug").filter(|slug| is_slug(slug)).map(str::to_owned).collect(),
            ids: of("path").filter(|path| path.split('/').all(is_plain_part)).map(PageId::new).collect(),
        }
    }

    /// How the translation of `id` stands. `source` is that of the text of today, `translation` the value flattened by
    /// [`flat`](super::encode::flat), `known` what the source catalogue says, which may be older than today.
    pub fn state(
        &self,
        id: &str,
        source: &Fingerprint,
        translation: Option<&str>,
        known: Option<&str>,
    ) -> State {
        let Some(translation) = translation else { return State::Missing };
        let Some(line) = self.lines.get(id) else {
            return if self.is_lost { State::Unknown } else { State::NeedsReview };
        };
        let is_fresh = line.source.is_some_and(|from| from.needs_no_more_than(source));
        // Nobody has looked at it, whether it was edited since or not: most are like that, and need no hash.
        if is_fresh && line.mark != Mark::Reviewed || line.translation != short(translation) {
            return State::NeedsReview;
        }
        let Some(from) = &line.source else { return State::Unknown };
        if is_fresh {
            return State::Reviewed;
        }
        let known = known.filter(|text| *from == Fingerprint::of(text)).map(str::to_owned);
        State::Stale { old: line.old.clone().or(known) }
    }

    /// Notes a translation as it stands: one that is new or was edited is made from the source text of today;
    /// for one that was not, `was` is kept when the source text has changed since.
    pub fn note(&mut self, id: &str, source: &Fingerprint, translation: Short, was: Option<&str>) {
        match self.lines.get_mut(id) {
            Some(line) if line.translation == translation => {
                let Some(from) = &line.source else { return };
                if from.needs_no_more_than(source) {
                    line.old = None;
                } else if line.old.is_none() {
                    line.old = was.filter(|text| *from == Fingerprint::of(text)).map(str::to_owned);
                }
            }
            known => {
                let source = (known.is_some() || !self.is_lost).then_some(*source);
                let line = Line { source, translation, mark: Mark::NeedsReview, old: None };
                self.lines.insert(id.to_owned(), line);
            }
        }
    }

    /// Says that a translation is right for the source text of today.
    pub fn accept(&mut self, id: &str, source: &str, translation: &str) {
        let known = self.lines.get(id).map_or(Mark::NeedsReview, |line| line.mark);
        self.mark(id, source, short(translation), known);
    }

    /// Says that somebody has looked at a translation and found it right.
    pub fn review(&mut self, id: &str, source: &str, translation: &str) {
        self.mark(id, source, short(translation), Mark::Reviewed);
    }

    /// Notes a translation as made from the source text of today.
    pub(super) fn mark(&mut self, id: &str, source: &str, translation: Short, mark: Mark) {
        let source = Some(Fingerprint::of(source));
        self.lines.insert(id.to_owned(), Line { source, translation, mark, old: None });
    }
}

impl Fingerprint {
    /// Whether a translation made from this text is right for `today`, but for case and punctuation.
    pub(super) fn needs_no_more_than(&self, today: &Self) -> bool {
        self.exact == today.exact || self.loose == today.loose
    }
}

/// `id source translation mark | old`
fn parse(line: &str) -> Option<(&str, Line)> {
    let (head, old) = match line.contains('|').then(|| line.split_once(" | ")).flatten() {
        Some((head, old)) => (head, Some(old.to_owned())),
        None => (line, None),
    };
    let mut words = head.split_ascii_whitespace();
    let (id, source, translation, mark) = (words.next()?, words.next()?, words.next()?, words.next()?);
    if words.next().is_some() || !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let source = source.split_once('.').and_then(|(exact, loose)| {
        Some(Fingerprint { exact: Short::read(exact)?, loose: Short::read(loose)? })
    });
    Some((id, Line { source, translation: Short::read(translation)?, mark: Mark::named(mark)?, old }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn read(text: &str) -> Lock {
        Lock::read(&SourceFile::new(SourcePath::new("locales/ar/content/a.lock"), text)).unwrap()
    }

    fn noted(source: &str) -> Lock {
        let mut lock = Lock::new();
        lock.note("a-k3f9", &Fingerprint::of(source), short("t"), None);
        lock
    }

    fn stale(old: &str) -> State {
        State::Stale { old: Some(old.to_owned()) }
    }

    #[test]
    fn a_translation_is_made_from_what_the_source_said() {
        let mut lock = noted("Hyran stiger.");
        let state = |lock: &Lock, source, translation| {
            lock.state("a-k3f9", &Fingerprint::of(source), translation, None)
        };
        assert_eq!(state(&lock, "Hyran stiger.", None), State::Missing);
        assert_eq!(state(&lock, "Hyran stiger.", Some("t")), State::NeedsReview);
        assert_eq!(state(&lock, "hyran stiger!", Some("t")), State::NeedsReview, "cosmetic");
        assert_eq!(state(&lock, "Hyran sjunker.", Some("t")), State::Stale { old: None });
        assert_eq!(
            lock.state("a-k3f9", &Fingerprint::of("Hyran sjunker."), Some("t"), Some("Hyran stiger.")),
            stale("Hyran stiger.")
        );
        // The catalogue is newer than what it was made from.
        assert_eq!(
            lock.state("a-k3f9", &Fingerprint::of("Hyran sjunker."), Some("t"), Some("Hyran?? x")),
            State::Stale { old: None }
        );
        assert_eq!(state(&lock, "Hyran sjunker.", Some("edited")), State::NeedsReview);
        lock.note("a-k3f9", &Fingerprint::of("Hyran sjunker."), short("t"), Some("Hyran stiger."));
        assert_eq!(state(&lock, "Hyran sjunker.", Some("t")), stale("Hyran stiger."));
        // Changed once more: what counts is what it was made from.
        lock.note("a-k3f9", &Fingerprint::of("Hyran är nu låg."), short("t"), Some("Hyran sjunker."));
        assert_eq!(state(&lock, "Hyran är nu låg.", Some("t")), stale("Hyran stiger."));
        // And back.
        lock.note("a-k3f9", &Fingerprint::of("Hyran stiger."), short("t"), Some("Hyran är nu låg."));
        assert_eq!(lock, noted("Hyran stiger."));
    }

    #[test]
    fn accepted_and_reviewed() {
        let mut lock = noted("Hyran stiger.");
        lock.review("a-k3f9", "Hyran stiger.", "t");
        assert_eq!(lock.state("a-k3f9", &Fingerprint::of("Hyran stiger."), Some("t"), None), State::Reviewed);
        lock.accept("a-k3f9", "Hyran sjunker.", "t");
        assert_eq!(
            lock.state("a-k3f9", &Fingerprint::of("Hyran sjunker."), Some("t"), None),
            State::Reviewed
        );
        lock.note("a-k3f9", &Fingerprint::of("Hyran sjunker."), short("edited"), None);
        assert_eq!(
            lock.state("a-k3f9", &Fingerprint::of("Hyran sjunker."), Some("edited"), None),
            State::NeedsReview
        );
    }

    #[test]
    fn a_lost_lock_is_unknown() {
        let mut lock = Lock::lost();
        assert_eq!(lock.state("a-k3f9", &Fingerprint::of("x"), Some("t"), None), State::Unknown);
        lock.note("a-k3f9", &Fingerprint::of("x"), short("t"), None);
        let mut lock = read(&lock.write());
        assert!(!lock.is_lost);
        assert_eq!(lock.state("a-k3f9", &Fingerprint::of("x"), Some("t"), None), State::Unknown);
        assert_eq!(lock.state("a-k3f9", &Fingerprint::of("x"), Some("edited"), None), State::NeedsReview);
        lock.accept("a-k3f9", "x", "t");
        assert_eq!(lock.state("a-k3f9", &Fingerprint::of("x"), Some("t"), None), State::NeedsReview);
        assert!(read("").is_lost);
    }

    #[test]
    fn what_is_written_is_read() {
        let mut lock = noted("Hyran stiger.");
        lock.facts.insert("published".to_owned());
        lock.note("a-k3f9", &Fingerprint::of("Hyran sjunker."), short("t"), Some("Hyran stiger."));
        lock.note("b-2222", &Fingerprint::of("x"), short("y"), None);
        let line = Line {
            source: None,
            translation: Short::NONE,
            mark: Mark::Retired(SegmentKind::Item),
            old: Some("a | b".into()),
        };
        lock.lines.insert("c-3333".to_owned(), line);
        assert_eq!(read(&lock.write()), lock);
        assert_eq!(read(&lock.write().replace('\n', "\r\n")), lock);
    }

    #[test]
    fn merges_that_went_wrong_are_unknown() {
        let text = "flygblad-lock 1\n<<<<<<< ours\na-k3f9 x.y t needs-review\n=======\na-k3f9 z.y t needs-review\n>>>>>>> theirs\nb 1\n";
        let lock = read(text);
        assert_eq!(lock.lines.len(), 1);
        assert_eq!(lock.lines["a-k3f9"].source, None);
    }

    #[test]
    fn a_lock_of_tomorrow_is_refused() {
        let file = SourceFile::new(SourcePath::new("a.lock"), "flygblad-lock 2\n");
        assert_eq!(Lock::read(&file).unwrap_err().code, "lock-version");
    }
}
