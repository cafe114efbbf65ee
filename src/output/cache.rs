//! What was made before, by the hash of all that it was made from. What is in it may always be thrown away.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Keeps what took long to make: in a folder, or in memory where nothing is to be written.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    is_read_only: bool,
    memory: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

impl Cache {
    /// Keeps files in `folder`, which is made when it is needed.
    pub fn new(folder: Option<PathBuf>, is_read_only: bool) -> Self {
        Self { folder, is_read_only, memory: Mutex::default() }
    }

    /// What was made for `key`, a name of letters and digits with an ending.
    #[expect(clippy::disallowed_methods, reason = "what is read was written by this module")]
    pub fn get(&self, key: &str) -> Option<Arc<[u8]>> {
        let known = self.memory().get(key).cloned();
        known.or_else(|| std::fs::read(self.folder.as_ref()?.join(key)).ok().map(Arc::from))
    }

    /// How many bytes were made for `key`, if something was.
    pub fn size(&self, key: &str) -> Option<usize> {
        let known = self.memory().get(key).map(|bytes| bytes.len());
        let on_disk = || std::fs::metadata(self.folder.as_ref()?.join(key)).ok()?.len().try_into().ok();
        known.or_else(on_disk)
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
        assert!(!folder.path().join("other").exists());
    }
}
