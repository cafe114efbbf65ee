//! `flygblad new`: a text with its front matter in place. It writes one file and never over another.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::console::Console;
use super::{Exit, report, today};
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::path::is_plain_part;

/// Begin a new text
///
/// Writes one file below `content/`, marked as a draft, with the keys that its kind may have.
/// A file that is there is left alone.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// What sort of text
    #[arg(value_enum, value_name = "KIND")]
    kind: Template,
    /// Its place below `content/`, such as `housing/rents`
    #[arg(value_name = "PATH")]
    path: String,
}

/// The sorts of text that there is a template for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Template {
    /// A text
    Page,
    /// A folder with its first page; at the top, a campaign
    Section,
    /// A text that is printed too
    Leaflet,
    /// A meeting
    Event,
    /// A local group
    Group,
    /// A motion, a question or another proposal
    Proposal,
}

impl Template {
    fn text(self) -> &'static str {
        match self {
            Self::Page => include_str!("page.md"),
            Self::Section => include_str!("section.md"),
            Self::Leaflet => include_str!("leaflet.md"),
            Self::Event => include_str!("event.md"),
            Self::Group => include_str!("group.md"),
            Self::Proposal => include_str!("proposal.md"),
        }
    }
}

impl Args {
    /// Writes the file and says where it is.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        // A `book.toml` with mistakes is no reason not to write a text: `check` tells of them.
        let src = crate::configure(root, &mut Diagnostics::new()).map_or("content".to_owned(), |c| c.src);
        let parts = place(&self.path, &src)?;
        let name = parts.last().map_or("", String::as_str);
        let text = self
            .kind
            .text()
            .replace("{{title}}", &title(name))
            .replace("{{today}}", &today::today().to_string());
        let mut path: PathBuf = [src.as_str()].into_iter().chain(parts.iter().map(String::as_str)).collect();
        if self.kind == Template::Section {
            path.push("index");
        }
        path.set_file_name(format!("{}.md", path.file_name().unwrap_or_default().display()));
        stay_inside(&root.join(&src), &root.join(&path))?;
        write_new(&root.join(&path), &text).map_err(|e| refused(&e, &path))?;
        console.out(&format!(
            "wrote {}\nIt is a draft: `flygblad serve --drafts` shows it.\n",
            report::visible(&path.display().to_string())
        ));
        Ok(Exit::Fine)
    }
}

/// The parts of `path` below `content/`, the last without `.md`. A path typed with the help of the
/// shell begins with the folder itself.
fn place(path: &str, src: &str) -> Result<Vec<String>> {
    let below = path.strip_prefix(src).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path);
    let below = below.strip_suffix(".md").unwrap_or(below).trim_end_matches('/');
    if below.split('/').all(is_plain_part) {
        return Ok(below.split('/').map(str::to_owned).collect());
    }
    let message = format!("`{path}` is not a place below `{src}`");
    Err(Diagnostic::error("bad-path", message)
        .hint("write it as `housing/rents`: names with `/` between them, without `..`"))
}

/// Refuses a place that a link among its folders leads out of `src`.
fn stay_inside(src: &Path, path: &Path) -> Result<()> {
    let real = |path: &Path| path.ancestors().find_map(|above| fs::canonicalize(above).ok());
    let inside = match (real(src), path.parent().and_then(real)) {
        // Where `content/` itself is missing both are the folder above it.
        (Some(src), Some(folder)) => folder.starts_with(src),
        (_, _) => false,
    };
    if inside {
        return Ok(());
    }
    let message = format!("`{}` leads out of `{}`", path.display(), src.display());
    Err(Diagnostic::error("bad-path", message).hint("a folder on the way is a link: choose another"))
}

/// `rent-rebates` gives `Rent rebates`.
fn title(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[expect(clippy::disallowed_methods, reason = "this command writes one text of the project")]
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

fn refused(e: &io::Error, path: &Path) -> Box<Diagnostic> {
    let path = path.display();
    if e.kind() == ErrorKind::AlreadyExists {
        return Diagnostic::error("exists", format!("`{path}` is there already"))
            .hint("choose another name: nothing that is there is written over");
    }
    Diagnostic::failure("cannot-write", format!("cannot write `{path}`: {e}"))
        .hint("ask for the right to write there")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_below_the_content() {
        let parts = |path| place(path, "content").map(|parts| parts.join("/")).ok();
        assert_eq!(parts("housing/rents").as_deref(), Some("housing/rents"));
        assert_eq!(parts("content/housing/rents.md").as_deref(), Some("housing/rents"));
        assert_eq!(parts("housing/").as_deref(), Some("housing"));
        for outside in ["../x", "/etc/x", "a/../../x", "", "a//b", "./a", "C:\\x", "a/..", ".md"] {
            assert_eq!(parts(outside), None, "{outside}");
        }
    }

    #[test]
    fn names_become_titles() {
        assert_eq!(title("rent-rebates"), "Rent rebates");
        assert_eq!(title("äldre"), "Äldre");
    }

    #[cfg(unix)]
    #[test]
    fn links_out_of_the_content_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let src = dir.path().join("content");
        fs::create_dir(&src).unwrap();
        std::os::unix::fs::symlink(dir.path(), src.join("out")).unwrap();
        assert!(stay_inside(&src, &src.join("new/x.md")).is_ok());
        assert!(stay_inside(&src, &src.join("out/x.md")).is_err());
        assert!(stay_inside(&src, &src.join("out/new/x.md")).is_err());
    }
}
