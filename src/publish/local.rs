//! The built folder, as it is to be published: every file with its size and a hash of its content.

#![expect(clippy::disallowed_methods, reason = "publishing reads the built site")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use md5::{Digest, Md5};
use rayon::prelude::*;

use super::manifest;
use crate::diag::{Diagnostic, Result};
use crate::output::{MARKER, content_type};
use crate::path::OutPath;
use crate::site::is_fingerprinted;

/// The files of a built site.
pub(super) struct Local {
    /// The folder they are in.
    pub(super) folder: PathBuf,
    /// All but our own marks.
    pub(super) files: BTreeMap<OutPath, LocalFile>,
}

/// One of them.
pub(super) struct LocalFile {
    /// In bytes.
    pub(super) size: u64,
    /// A hash of its content and of what a browser is told about it.
    pub(super) print: String,
    /// What object storage calls its content by.
    pub(super) md5: String,
}

impl Local {
    /// Reads all files once.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let mut paths = Vec::new();
        for entry in walkdir::WalkDir::new(folder).min_depth(1) {
            let entry = entry.map_err(|e| unreadable(&folder.display().to_string(), &e.to_string()))?;
            let below = entry.path().strip_prefix(folder).expect("it was found below");
            let name = below.to_string_lossy().replace('\\', "/");
            if !entry.file_type().is_file() || name == MARKER || name == manifest::NAME {
                continue;
            }
            paths.push(
                OutPath::new(name.as_str())
                    .ok_or_else(|| unreadable(&name, "not a name that is published"))?,
            );
        }
        let read = |path: OutPath| -> Result<(OutPath, LocalFile)> {
            let bytes = bytes_of(folder, &path)?;
            let file = LocalFile { size: bytes.len() as u64, print: print(&path, &bytes), md5: md5(&bytes) };
            Ok((path, file))
        };
        let files: Result<BTreeMap<_, _>> = paths.into_par_iter().map(read).collect();
        Ok(Self { folder: folder.to_owned(), files: files? })
    }

    /// The content of a file, as it was when it was read first.
    pub(super) fn bytes(&self, path: &OutPath) -> Result<Vec<u8>> {
        let bytes = bytes_of(&self.folder, path)?;
        if self.files.get(path).is_some_and(|file| file.print == print(path, &bytes)) {
            return Ok(bytes);
        }
        Err(Diagnostic::failure("changed-meanwhile", format!("`{path}` was changed while it was published"))
            .hint("publish again when nothing else writes into the built folder"))
    }
}

fn bytes_of(folder: &Path, path: &OutPath) -> Result<Vec<u8>> {
    fs::read(folder.join(path.as_str())).map_err(|e| unreadable(path.as_str(), &e.to_string()))
}

fn unreadable(name: &str, why: &str) -> Box<Diagnostic> {
    Diagnostic::failure("cannot-read", format!("cannot read `{name}` of the built site: {why}"))
        .hint("build it again: `flygblad build`")
}

/// The headers count: when they change, the file is sent again.
fn print(path: &OutPath, bytes: &[u8]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [content_type_of(path), cache_control(path)] {
        hasher.update(part.as_bytes()).update(b"\n");
    }
    hasher.update(bytes).finalize().to_hex()[..32].to_owned()
}

/// The MD5 of `bytes` in hexadecimal: not for safety, but because object storage names content so.
pub(super) fn md5(bytes: &[u8]) -> String {
    Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a browser is told that the file is.
pub(super) fn content_type_of(path: &OutPath) -> &'static str {
    match path.as_str().rsplit('/').next().unwrap_or_default() {
        "_headers" | "_redirects" | "CNAME" => content_type("txt"),
        name => content_type(name.rsplit_once('.').map_or("", |(_, kind)| kind)),
    }
}

/// How long a browser may keep it without asking.
pub(super) fn cache_control(path: &OutPath) -> &'static str {
    if is_fingerprinted(path.as_str()) {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=0, must-revalidate"
    }
}

#[cfg(test)]
impl Local {
    /// The files of a site, written into `folder`.
    pub(super) fn of(folder: &Path, files: &[(&str, &str)]) -> Self {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).unwrap();
        for (path, text) in files {
            let place = folder.join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        }
        Self::read(folder).unwrap()
    }
}
