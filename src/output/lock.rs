//! Who may build into a folder, and who may read it meanwhile.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::machine;
use super::staging::{beside, resolve};
use crate::diag::{Diagnostic, Result};

/// Keeps builds away from a folder that is being read.
#[derive(Debug)]
pub struct Hold {
    _lock: Option<Lock>,
}

impl Hold {
    /// Fails while a build publishes into `folder`. Where no lock can be made, no folder can be
    /// exchanged either, and none is needed.
    pub fn take(folder: &Path) -> Result<Self> {
        let folder = resolve(folder)?;
        match Lock::take(&folder) {
            Ok(lock) => Ok(Self { _lock: Some(lock) }),
            Err(refused) if refused.code == "build-running" => Err(refused),
            Err(_) => Ok(Self { _lock: None }),
        }
    }
}

/// The right to build into a folder: an exclusive lock on a file beside it, gone with the process.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// The right to build into `target`.
    ///
    /// # Errors
    /// When another build has it, or there can be no such file.
    pub(super) fn take(target: &Path) -> Result<Self> {
        let path = &beside(target, "lock");
        for _ in 0..100 {
            let file = open_lock(path).map_err(|e| machine(&e, "make", path))?;
            match file.try_lock() {
                Ok(()) => {}
                // Some network disks have no locks: two builds at a time are rarer than those.
                Err(fs::TryLockError::Error(e)) if e.kind() == ErrorKind::Unsupported => {}
                Err(fs::TryLockError::WouldBlock) => return Err(busy(target)),
                Err(fs::TryLockError::Error(e)) => return Err(machine(&e, "lock", path)),
            }
            // The build that held it may have removed the file after it was opened here: then the
            // lock is on a file that no other build will ever look at.
            if same_file(&file, path) {
                return Ok(Self { path: path.to_owned(), file });
            }
        }
        Err(busy(target))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed before it is unlocked, so that nobody locks a file about to go.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |m: fs::Metadata| (m.dev(), m.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => id(open) == id(named),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

#[cfg(not(unix))]
fn same_file(_: &File, path: &Path) -> bool {
    super::staging::exists(path)
}

fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

fn busy(target: &Path) -> Box<Diagnostic> {
    let message = format!("another build is publishing into `{}` right now", target.display());
    Diagnostic::failure("build-running", message).hint("wait until it is done, then build again")
}
