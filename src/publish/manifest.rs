//! What is at a target, written down there: which files are ours and what is in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::local::LocalFile;
use super::plan::There;
use crate::diag::Result;
use crate::path::OutPath;

/// The name of the list, beside the site's files.
pub(super) const NAME: &str = ".flygblad.json";
const VERSION: u32 = 1;

/// The files of ours at a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// By path.
    pub(super) files: BTreeMap<OutPath, Entry>,
}

/// One of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The hash of what was sent, or was about to be.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) print: String,
    /// What the target calls its content; `None` until it has arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) etag: Option<String>,
    /// Whether it is no longer part of the site, and stays for one more publication.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) retired: bool,
}

#[derive(Serialize, Deserialize)]
struct Raw {
    flygblad: u32,
    files: BTreeMap<String, Entry>,
}

impl Manifest {
    /// Reads the list of `target`. A name in it that leads out of the target is no file of ours.
    pub(super) fn read(target: &str, bytes: &[u8]) -> Result<Self> {
        let raw: Raw = serde_json::from_slice(bytes)
            .map_err(|_| super::foreign(target, &format!("has a file `{NAME}` that is not ours")))?;
        if raw.flygblad != VERSION {
            return Err(super::foreign(target, "was published by another version of flygblad")
                .hint("publish with the newest version"));
        }
        let files = raw.files.into_iter().filter_map(|(path, entry)| Some((OutPath::new(path)?, entry)));
        Ok(Self { files: files.collect() })
    }

    /// What is at the target under the name of a file of the site, where the list can be relied on.
    pub(super) fn there(&self, path: &OutPath, file: &LocalFile) -> There {
        match self.files.get(path) {
            None => There::Nothing,
            Some(entry) if entry.print == file.print => There::Same,
            Some(_) => There::Other,
        }
    }

    /// The list as a file.
    pub(super) fn write(&self) -> Vec<u8> {
        let files =
            self.files.iter().map(|(path, entry)| (path.as_str().to_owned(), entry.clone())).collect();
        let mut bytes = serde_json::to_vec(&Raw { flygblad: VERSION, files }).expect("texts are always JSON");
        bytes.push(b'\n');
        bytes
    }
}
