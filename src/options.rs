//! What one run was asked for, beside what the project says: never a part of the sources.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::page::Date;

/// What one build was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether drafts and pages outside their days are built too.
    pub drafts: bool,
    /// The languages to publish, by tag; all when empty.
    pub languages: Vec<String>,
    /// The day to build for, which `publish-from` and `expires` are compared with.
    pub today: Date,
    /// Whether faults in translations forbid publishing.
    pub strict: bool,
    /// Whether to say what could be better in the translations too.
    pub advice: bool,
    /// Words that all stand in the name of what is printed; everything when empty.
    pub printed: Vec<String>,
    /// Whether to see that all that is printed fits on its paper.
    pub proof: bool,
    /// Whether the indexes to search are made too.
    pub index: bool,
    /// Where to keep what took long to make; in memory when `None`.
    pub cache: Option<PathBuf>,
    /// Whether nothing may be written there.
    pub reads_only: bool,
    /// Told how many leaflets are made, and of how many.
    pub progress: Progress,
}

impl Options {
    /// An ordinary build for the day `today`.
    pub fn new(today: Date) -> Self {
        Self {
            drafts: false,
            languages: Vec::new(),
            today,
            strict: false,
            advice: false,
            printed: Vec::new(),
            proof: true,
            index: true,
            cache: None,
            reads_only: false,
            progress: Progress::default(),
        }
    }
}

/// What a [`Progress`] calls: how many are done, and how many there are.
type Tell = Arc<dyn Fn(usize, usize) + Send + Sync>;

/// Somebody who wants to know how far long work is.
#[derive(Clone, Default)]
pub struct Progress(Option<Tell>);

impl Progress {
    /// Calls `tell` with how many are done and how many there are, from any thread.
    pub fn new(tell: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    /// Says how far it is.
    pub fn tell(&self, done: usize, all: usize) {
        if let Some(tell) = &self.0 {
            tell(done, all);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Progress(..)" } else { "Progress" })
    }
}
