//! Writing files of the project, each whole or not at all: a new file is written beside the old and
//! put in its place.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::diag::{Diagnostic, Result};
use crate::path::SourcePath;
use crate::translate::sync::Change;

/// Does to the file what is to be done. Nothing is written through a link that leads out of the
/// project.
pub(super) fn carry_out(root: &Path, path: &SourcePath, change: &Change) -> Result<()> {
    let place = root.join(path.as_str());
    stay_inside(root, &place, path)?;
    match change {
        Change::Write(text) => replace(&place, text),
        Change::Remove => fs::remove_file(&place),
    }
    .map_err(|e| {
        Diagnostic::failure("cannot-write", format!("cannot write `{path}`: {e}"))
            .hint("ask for the right to write there; what was written before is whole")
    })
}

/// Writes a file that the user has named, wherever it is. What is no file (a pipe, a device) is written to.
pub(super) fn deliver(place: &Path, text: &str) -> Result<()> {
    // Through a link, to what it leads to.
    let place = fs::canonicalize(place).unwrap_or_else(|_| match place.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new(".").join(place),
        Some(_) | None => place.to_owned(),
    });
    let written = match fs::metadata(&place) {
        Ok(known) if !known.is_file() => {
            OpenOptions::new().write(true).open(&place).and_then(|mut file| file.write_all(text.as_bytes()))
        }
        Ok(_) | Err(_) if place.parent().is_some_and(Path::is_dir) => replace(&place, text),
        Ok(_) | Err(_) => Err(io::Error::new(io::ErrorKind::NotFound, "there is no such folder")),
    };
    written.map_err(|e| {
        Diagnostic::failure("cannot-write", format!("cannot write `{}`: {e}", place.display()))
            .hint("name a file in a folder that is there and may be written to")
    })
}

fn stay_inside(root: &Path, place: &Path, path: &SourcePath) -> Result<()> {
    let real = |path: &Path| path.ancestors().find_map(|above| fs::canonicalize(above).ok());
    let inside = match (fs::canonicalize(root), place.parent().and_then(real)) {
        (Ok(root), Some(folder)) => folder.starts_with(root),
        (_, _) => false,
    };
    if inside {
        return Ok(());
    }
    let message = format!("`{path}` leads out of the project");
    Err(Diagnostic::error("outside-project", message).hint("a folder on the way is a link: remove it"))
}

#[expect(clippy::disallowed_methods, reason = "this command writes the catalogues of the project")]
fn replace(place: &Path, text: &str) -> io::Result<()> {
    let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else {
        return Err(io::Error::from(io::ErrorKind::InvalidFilename));
    };
    fs::create_dir_all(folder)?;
    // Hidden, so that one that a killed command left behind is no catalogue.
    let beside = folder.join(format!(".{}.{}.new", name.display(), std::process::id()));
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&beside, place));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "these tests are about what is on the disk")]
mod tests {
    use super::*;

    fn write(root: &Path, path: &str, text: &str) -> Result<()> {
        carry_out(root, &SourcePath::new(path), &Change::Write(text.to_owned()))
    }

    #[test]
    fn files_are_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "locales/sv/content/a.ftl", "a").unwrap();
        write(folder.path(), "locales/sv/content/a.ftl", "b").unwrap();
        let content = folder.path().join("locales/sv/content");
        assert_eq!(fs::read_to_string(content.join("a.ftl")).unwrap(), "b");
        assert_eq!(fs::read_dir(&content).unwrap().count(), 1);
        carry_out(folder.path(), &SourcePath::new("locales/sv/content/a.ftl"), &Change::Remove).unwrap();
        assert_eq!(fs::read_dir(&content).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_outside() {
        let folder = tempfile::tempdir().unwrap();
        let (root, other) = (folder.path().join("site"), folder.path().join("other"));
        fs::create_dir_all(root.join("locales")).unwrap();
        fs::create_dir_all(&other).unwrap();
        std::os::unix::fs::symlink(&other, root.join("locales/sv")).unwrap();
        assert_eq!(write(&root, "locales/sv/content/a.ftl", "a").unwrap_err().code, "outside-project");
        assert_eq!(fs::read_dir(&other).unwrap().count(), 0);
    }
}
