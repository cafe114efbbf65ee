//! The site as one file, to be carried where there is no network. [`Archive`] keeps the same promise as
//! [`Staging`]: it is made beside its place and put there whole.
//!
//! The same files give the same bytes: they stand in the order of their names, all with the first day that the
//! format knows, and with the same rights. What is compressed already is stored as it is.

#![expect(clippy::disallowed_methods, reason = "this is one of the two places that publish files")]

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::machine;
use super::staging::{Staging, beside};
use crate::diag::{Diagnostic, Result};

/// What the names of files end in that no compression makes smaller.
const COMPRESSED: &[&str] = &[
    "avif",
    "docx",
    "gif",
    "jpeg",
    "jpg",
    "mp3",
    "mp4",
    "odt",
    "pagefind",
    "pdf",
    "pf_filter",
    "pf_fragment",
    "pf_index",
    "pf_meta",
    "png",
    "webm",
    "webp",
    "woff2",
    "zip",
];

/// An archive that is written, and not yet in its place.
#[derive(Debug)]
pub struct Archive {
    target: PathBuf,
    made: PathBuf,
    bytes: u64,
}

impl Archive {
    /// Packs what was put into `staging`, to become the file `target`.
    ///
    /// # Errors
    /// When the disk takes no more, or where `target` is a folder.
    pub fn of(staging: &Staging, target: &Path) -> Result<Self> {
        if target.is_dir() {
            let message = format!("the archive cannot be written: `{}` is a folder", target.display());
            return Err(Diagnostic::error("foreign-target", message).hint(
                "rename the folder, or publish into another with `--out`: the archive is named like that",
            ));
        }
        let mut archive = Self { target: target.to_owned(), made: beside(target, "new"), bytes: 0 };
        archive.bytes =
            pack(staging.folder(), &archive.made).map_err(|e| machine(&e, "write", &archive.made))?;
        Ok(archive)
    }

    /// Puts it into its place.
    ///
    /// # Errors
    /// When the system refuses; what was there before is there still.
    pub fn publish(self) -> Result<()> {
        fs::rename(&self.made, &self.target).map_err(|e| machine(&e, "replace", &self.target))
    }

    /// How large it is.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        // After `publish` there is nothing left under this name.
        let _ = fs::remove_file(&self.made);
    }
}

/// Packs the files of `folder` into the new file `to`, and says how large that is.
fn pack(folder: &Path, to: &Path) -> io::Result<u64> {
    let mut names = Vec::new();
    list(folder, "", &mut names)?;
    names.sort();
    let mut zip = ZipWriter::new(BufWriter::new(File::create(to)?));
    let same = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    for name in names {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let is_compressed = COMPRESSED.contains(&extension.to_ascii_lowercase().as_str());
        let method = if is_compressed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let bytes = fs::read(folder.join(&name))?;
        let is_large = u32::try_from(bytes.len()).is_err();
        zip.start_file(name, same.compression_method(method).large_file(is_large))?;
        zip.write_all(&bytes)?;
    }
    let file = zip.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
    Ok(file.metadata()?.len())
}

/// Adds the files below `folder`, by their path from there.
fn list(folder: &Path, above: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // Every name here was an `OutPath`.
        let Some(name) = entry.file_name().to_str().map(|name| format!("{above}{name}")) else { continue };
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Sink;
    use crate::path::OutPath;

    fn archive(dir: &Path, files: &[(&str, &str)]) -> Vec<u8> {
        fs::create_dir_all(dir.join("project")).unwrap();
        let staging = Staging::begin(&dir.join("project"), &dir.join("public")).unwrap();
        for (path, text) in files {
            staging.put(&OutPath::new(*path).unwrap(), text.as_bytes()).unwrap();
        }
        let target = dir.join("public.zip");
        let made = Archive::of(&staging, &target).unwrap();
        assert!(!target.exists(), "it is not in its place before it is published");
        let bytes = made.bytes();
        made.publish().unwrap();
        let read = fs::read(target).unwrap();
        assert_eq!(bytes, read.len() as u64);
        read
    }

    #[test]
    fn the_same_files_give_the_same_bytes_in_the_order_of_their_names() {
        let place = || tempfile::tempdir().unwrap();
        let (one, other) = (place(), place());
        let long = "x".repeat(1000);
        let first =
            archive(one.path(), &[("index.html", &long), ("a/ö.pdf", "%PDF"), ("ar/index.html", "2")]);
        let second =
            archive(other.path(), &[("ar/index.html", "2"), ("a/ö.pdf", "%PDF"), ("index.html", &long)]);
        assert!(first == second);
        assert!(first.len() < 900, "{} bytes", first.len());
        let mut zip = zip::ZipArchive::new(io::Cursor::new(first)).unwrap();
        let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["a/ö.pdf", "ar/index.html", "index.html"]);
        let file = zip.by_name("a/ö.pdf").unwrap();
        assert_eq!(file.compression(), CompressionMethod::Stored);
        assert_eq!(file.unix_mode().map(|mode| mode & 0o777), Some(0o644));
        assert_eq!(file.last_modified(), Some(DateTime::default()));
    }

    #[test]
    fn an_archive_that_is_not_published_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("project")).unwrap();
        fs::write(dir.path().join("public.zip"), "old").unwrap();
        let staging = Staging::begin(&dir.path().join("project"), &dir.path().join("public")).unwrap();
        drop(Archive::of(&staging, &dir.path().join("public.zip")).unwrap());
        drop(staging);
        assert_eq!(fs::read_to_string(dir.path().join("public.zip")).unwrap(), "old");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }
}
