//! What was made before, by the hash of all that it was made from. What is in it may always be thrown away.
//!
//! A published file can be a second name of a file here ([`Sink::link`](super::Sink::link)): so thousands of
//! leaflets that did not change cost next to nothing. Whoever then writes into the published file writes into
//! the cache; a file that was written to after it was made is therefore taken for lost.

use std::collections::BTreeMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::machine;
use crate::diag::Result;

/// Keeps what took long to make: in a folder, or in memory where nothing is to be written.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    is_read_only: bool,
    memory: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

/// A file that was made.
#[derive(Clone, Debug)]
pub enum Kept {
    /// Its bytes.
    Here(Arc<[u8]>),
    /// Where it is, and how many bytes it has.
    There(PathBuf, u64),
}

impl Kept {
    /// Its bytes.
    ///
    /// # Errors
    /// When it is gone.
    #[expect(clippy::disallowed_methods, reason = "what is read was written by this module")]
    pub fn read(&self) -> Result<Arc<[u8]>> {
        match self {
            Self::Here(bytes) => Ok(Arc::clone(bytes)),
            Self::There(path, _) => {
                std::fs::read(path).map(Arc::from).map_err(|error| machine(&error, "read", path))
            }
        }
    }
}

impl Cache {
    /// Keeps files in `folder`, which is made when it is needed.
    pub fn new(folder: Option<PathBuf>, is_read_only: bool) -> Self {
        Self { folder, is_read_only, memory: Mutex::default() }
    }

    /// What was made for `key`, a name of letters and digits with an ending.
    pub fn get(&self, key: &str) -> Option<Arc<[u8]>> {
        self.find(key)?.read().ok()
    }

    /// What was made for `key`, without reading it.
    pub fn find(&self, key: &str) -> Option<Kept> {
        if let Some(bytes) = self.memory().get(key) {
            return Some(Kept::Here(Arc::clone(bytes)));
        }
        let path = self.folder.as_ref()?.join(key);
        let length = as_made(&path)?.len();
        Some(Kept::There(path, length))
    }

    /// How many bytes were made for `key`, if something was.
    pub fn size(&self, key: &str) -> Option<usize> {
        match self.find(key)? {
            Kept::Here(bytes) => Some(bytes.len()),
            Kept::There(_, length) => length.try_into().ok(),
        }
    }

    /// Keeps what was made. A disk that is full is no matter: it will be made again.
    pub fn put(&self, key: &str, bytes: &Arc<[u8]>) {
        match &self.folder {
            Some(folder) if !self.is_read_only => {
                let _ = keep(folder, key, bytes);
            }
            Some(_) | None => {
                self.memory().insert(key.to_owned(), Arc::clone(bytes));
            }
        }
    }

    fn memory(&self) -> MutexGuard<'_, BTreeMap<String, Arc<[u8]>>> {
        // A panic elsewhere cannot leave a map half-changed.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Throws away what is not in `wanted`.
    #[expect(clippy::disallowed_methods, reason = "the order in which files are removed does not matter")]
    pub fn retain(&self, wanted: &std::collections::BTreeSet<String>) {
        let Some(folder) = self.folder.as_ref().filter(|_| !self.is_read_only) else { return };
        for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = file.file_name();
            if name.to_str().is_some_and(|name| is_ours(name) && !wanted.contains(name)) {
                let _ = std::fs::remove_file(file.path());
            }
        }
    }
}

/// The file at `path`, unless it was written to after it was made. Where the disk does not say when a file was
/// made, it is believed.
fn as_made(path: &Path) -> Option<Metadata> {
    let found = std::fs::metadata(path).ok()?;
    match (found.modified(), found.created()) {
        (Ok(modified), Ok(created)) if modified > created + WRITING => None,
        _ => Some(found),
    }
}

/// The longest that it takes to write one file.
const WRITING: Duration = Duration::from_secs(2);

/// The file that keeps the folder out of the project's history.
const IGNORE: &str = ".gitignore";

fn is_ours(name: &str) -> bool {
    name.len() > 32 && name.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'.')
}

/// Writes a file beside its place and moves it there, so that it is whole or not there at all.
#[expect(clippy::disallowed_methods, reason = "this module is a part of where files are written")]
fn keep(folder: &std::path::Path, key: &str, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let ignore = folder.join(IGNORE);
    if !ignore.exists() {
        std::fs::write(ignore, "# What flygblad keeps to be quicker; it may be thrown away.\n*\n")?;
    }
    let id = std::process::id();
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    let aside = folder.join(format!("{key}.{id}.{thread}.part"));
    std::fs::write(&aside, bytes)?;
    std::fs::rename(&aside, folder.join(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cache: &Cache) {
        let key = "0123456789abcdef0123456789abcdef.pdf";
        assert!(cache.size(key).is_none() && cache.get(key).is_none());
        cache.put(key, &Arc::from(&b"leaflet"[..]));
        assert_eq!(cache.size(key), Some(7));
        assert_eq!(cache.get(key).as_deref(), Some(&b"leaflet"[..]));
    }

    #[test]
    fn what_is_kept_is_there_again() {
        check(&Cache::default());
        let folder = tempfile::tempdir().expect("the machine has room for a test");
        let cache = Cache::new(Some(folder.path().join("kept")), false);
        check(&cache);
        cache.retain(&std::collections::BTreeSet::new());
        assert!(cache.size("0123456789abcdef0123456789abcdef.pdf").is_none());
        assert!(folder.path().join("kept").join(IGNORE).is_file());
        check(&Cache::new(Some(folder.path().join("other")), true));
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "tests write files of their own")]
    fn what_was_written_to_since_is_made_again() {
        let folder = tempfile::tempdir().expect("the machine has room for a test");
        let cache = Cache::new(Some(folder.path().to_owned()), false);
        let key = "0123456789abcdef0123456789abcdef";
        cache.put(key, &Arc::from(&b"leaflet"[..]));
        let file = std::fs::File::options().append(true).open(folder.path().join(key)).expect("it is there");
        if file.metadata().and_then(|found| found.created()).is_ok() {
            file.set_modified(std::time::SystemTime::now() + Duration::from_secs(60)).expect("it is ours");
            assert!(cache.size(key).is_none() && cache.get(key).is_none() && cache.find(key).is_none());
        }
        assert!(!folder.path().join("other").exists());
    }
}
