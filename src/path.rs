//! Three kinds of path that must never be mixed: where a text is read from, where a file is
//! written to, and what a browser asks for. Each is a newtype with no way from one to another
//! but the functions that mean it. None of them touches the disk.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A file in the project, relative to its root, with `/` between the parts on every system:
/// `content/housing/rents.ar.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Takes the path as it is; the caller has made it relative and free of `.` and `..`.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the file without its folders.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The folder of the file, without a slash at the end; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// What comes after the last dot of the file name, in lower case; empty where there is none.
    pub fn extension(&self) -> String {
        self.file_name().rsplit_once('.').map_or_else(String::new, |(_, e)| e.to_ascii_lowercase())
    }

    /// Follows a relative `link` from this file's folder, or one that begins with `/` from `root`.
    /// `None` when it leads out of the project.
    ///
    /// ```
    /// use flygblad::path::SourcePath;
    /// let rents = SourcePath::new("content/housing/rents.md");
    /// let join = |link| rents.join(link, "content").map(|p| p.as_str().to_owned());
    /// assert_eq!(join("../about.md").as_deref(), Some("content/about.md"));
    /// assert_eq!(join("/about.md").as_deref(), Some("content/about.md"));
    /// assert_eq!(join("../../../etc/passwd"), None);
    /// ```
    pub fn join(&self, link: &str, root: &str) -> Option<Self> {
        let (base, link) = match link.strip_prefix('/') {
            Some(rest) => (root, rest),
            None => (self.folder(), link),
        };
        let mut parts: Vec<&str> = base.split('/').filter(|p| !p.is_empty()).collect();
        for part in link.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(Self::new(parts.join("/")))
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A file below the published folder: `ar/housing/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// Makes a path of `/`-separated parts. `None` for anything that could name a file outside the
    /// published folder or that some system cannot store: empty parts, `.`, `..`, backslashes,
    /// colons and control characters.
    ///
    /// ```
    /// use flygblad::path::OutPath;
    /// assert!(OutPath::new("ar/index.html").is_some());
    /// assert!(OutPath::new("../index.html").is_none());
    /// assert!(OutPath::new("/etc/passwd").is_none());
    /// ```
    pub fn new(path: impl Into<Arc<str>>) -> Option<Self> {
        let path = path.into();
        path.split('/').all(is_plain_part).then_some(Self(path))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `part` can be one part of an [`OutPath`] or a slug.
pub fn is_plain_part(part: &str) -> bool {
    !matches!(part, "" | "." | "..")
        && !part
            .chars()
            .any(|c| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|'))
}

/// An address below the site's own address, not yet percent-encoded: `ar/housing/`, or empty for
/// the front page. A folder ends in `/`; a file does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlPath(Arc<str>);

impl UrlPath {
    /// Takes the address as it is: no slash in front, one at the end of a folder.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
