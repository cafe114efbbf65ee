//! Where finished files go. A build hands each file to a [`Sink`], from any thread, and knows
//! nothing of disks: [`Memory`] is for tests and `serve`, [`Discard`] for `check`, [`Staging`] for
//! `build`, which [`Archive`] packs into one file.

mod archive;
mod cache;
mod lock;
mod media;
mod removal;
mod staging;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use archive::Archive;
pub use cache::{Cache, Kept};
pub use lock::Hold;
pub use media::content_type;
pub use staging::{MARKER, Staging, is_ours};

use crate::diag::{Diagnostic, Result};
use crate::path::OutPath;

/// Takes finished files. A second file of one name is an error.
pub trait Sink: Sync {
    /// Takes one file.
    fn put(&self, path: &OutPath, bytes: &[u8]) -> Result<()>;

    /// Takes one file that the cache keeps.
    fn link(&self, path: &OutPath, kept: &Kept) -> Result<()> {
        self.put(path, &kept.read()?)
    }
}

/// Keeps everything in memory.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<OutPath, Vec<u8>>>,
}

impl Memory {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// All files, by path.
    pub fn into_files(self) -> BTreeMap<OutPath, Vec<u8>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn put(&self, path: &OutPath, bytes: &[u8]) -> Result<()> {
        match whole(&self.files).insert(path.clone(), bytes.to_vec()) {
            Some(_) => Err(duplicate(path)),
            None => Ok(()),
        }
    }
}

/// Keeps nothing but the names, to find two files of one name as a build would.
#[derive(Debug, Default)]
pub struct Discard {
    names: Mutex<BTreeSet<OutPath>>,
}

impl Discard {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Sink for Discard {
    fn put(&self, path: &OutPath, _: &[u8]) -> Result<()> {
        if whole(&self.names).insert(path.clone()) { Ok(()) } else { Err(duplicate(path)) }
    }
}

fn whole<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere cannot leave a map half-changed.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn duplicate(path: &OutPath) -> Box<Diagnostic> {
    Diagnostic::error("duplicate-output", format!("two files would be published as `{path}`"))
        .hint("give one of them another `slug`, or rename it")
}

/// What the machine refused, in words that say what to do.
#[expect(clippy::wildcard_enum_match_arm, reason = "the standard library adds kinds of error as it likes")]
fn machine(e: &io::Error, verb: &str, path: &Path) -> Box<Diagnostic> {
    let (code, hint) = match e.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            ("disk-full", "make room on the disk and build again; the published site is as it was")
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
            ("read-only", "ask for the right to write there, or name another folder with `--out`")
        }
        ErrorKind::FileTooLarge => (
            "cannot-write",
            "make the file smaller: the system lets none be so large; the published site is as it was",
        ),
        ErrorKind::InvalidFilename => {
            ("cannot-write", "the name is too long for this disk: give it a shorter `slug`")
        }
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => {
            ("cannot-write", "it is a disk of its own (a mount point): publish into a folder inside it")
        }
        _ => ("cannot-write", "the published site is as it was; build again when this is mended"),
    };
    Diagnostic::failure(code, format!("cannot {verb} `{}`: {e}", path.display())).hint(hint)
}
