//! Removing the folder of a former site, or of a build that ended early.

#![expect(clippy::disallowed_methods, reason = "what is removed was written by this module")]

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::machine;
use crate::diag::Result;

/// Removes a folder with all that is in it, or does nothing where there is none. A link is removed
/// as a link, at any depth: what it leads to stays.
pub(super) fn remove(path: &Path) -> Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => {
            empty(path);
            fs::remove_dir_all(path)
        }
        Ok(_) => fs::remove_file(path),
        Err(e) => Err(e),
    };
    match removed {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(machine(&e, "remove", path)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes the folders of the first two levels below `path`, several at a time: a site is thousands of files, and
/// one after the other they take as long as to write it. What cannot be removed is left to whoever tells of it.
fn empty(path: &Path) {
    let folders = |path: &PathBuf| {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        folders.map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let first = folders(&path.to_owned());
    let second: Vec<PathBuf> = first.iter().flat_map(folders).collect();
    for level in [second, first] {
        level.par_iter().for_each(|folder| {
            let _ = fs::remove_dir_all(folder);
        });
    }
}
