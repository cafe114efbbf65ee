//! The last read: everything that a build needs from the disk, in memory and in order.
//! [`Sources::load`] and [`read_config`] are the entry points; nothing after them reads a source.
//!
//! Links in the file system are followed inside the project and refused where they lead out of it.
//! Hidden files are nobody's content, and in the content folder neither are those that begin with
//! an underscore.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};

use walkdir::{DirEntry, WalkDir};

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result, Severity};
use crate::path::{SourcePath, is_plain_part};
use crate::span::{SourceFile, Span};

/// All sources of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Texts: Markdown, tables, translations, templates.
    pub texts: BTreeMap<SourcePath, Arc<SourceFile>>,
    /// Everything else: pictures, fonts, documents.
    pub assets: BTreeMap<SourcePath, Arc<[u8]>>,
}

impl Sources {
    /// Reads the content folder, `locales/`, `fonts/` and the theme's folder below `root`, and
    /// `leaflets.lock`, as far as there are any.
    pub fn load(root: &Path, config: &Config, diags: &mut Diagnostics) -> Self {
        let Some(canonical) = diags.keep(canonical(root)) else { return Self::default() };
        let project = Project { root, canonical, build_dir: &config.build_dir };
        let theme = format!("themes/{}", config.theme);
        let trees = [
            (config.src.as_str(), Tree::Content),
            ("locales", Tree::Locales),
            (&theme, Tree::Theme),
            ("fonts", Tree::Fonts),
        ];
        let (done, read) = mpsc::channel();
        // What was found is read while the walk goes on.
        rayon::scope(|scope| {
            let mut places = 0..;
            let mut found = |file: Found| {
                let (place, done) = (places.next(), done.clone());
                scope.spawn(move |_| {
                    let mut own = Diagnostics::new();
                    let content = read_file(&file, &mut own);
                    done.send((place, file.path, content, own)).expect("they are waited for");
                });
            };
            for (folder, tree) in trees {
                project.walk(folder, tree, &mut found, diags);
            }
            project.printed(&mut found, diags);
        });
        drop(done);
        let mut read: Vec<_> = read.into_iter().collect();
        read.sort_unstable_by_key(|(place, ..)| *place);
        let mut sources = Self::default();
        for (_, path, content, own) in read {
            diags.append(own);
            match diags.keep(content) {
                Some(Content::Text(text)) => {
                    sources.texts.insert(path, text);
                }
                Some(Content::Asset(bytes)) => {
                    sources.assets.insert(path, bytes);
                }
                None => {}
            }
        }
        sources
    }
}

/// Reads `book.toml` from `root`.
pub fn read_config(root: &Path) -> Result<Arc<SourceFile>> {
    let disk = root.join("book.toml");
    if !disk.exists() {
        return Err(Diagnostic::error("no-config", "there is no `book.toml` here")
            .hint("run `flygblad init` to begin a site, or go to the folder of one"));
    }
    if !disk.is_file() {
        return Err(Diagnostic::failure("cannot-read", "`book.toml` is not a file"));
    }
    let canonical = canonical(root)?;
    Project { root, canonical, build_dir: "" }.inside(&disk, "book.toml")?;
    let file = Found { path: SourcePath::new("book.toml"), disk, is_text: true, is_translation: false };
    match read_file(&file, &mut Diagnostics::new())? {
        Content::Text(text) => Ok(text),
        Content::Asset(_) => Err(Diagnostic::failure("cannot-read", "`book.toml` is not a text")),
    }
}

/// The file that keeps the addresses on paper.
pub const PRINTED: &str = "leaflets.lock";

/// The folders that are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tree {
    Content,
    Locales,
    Theme,
    Fonts,
}

impl Tree {
    /// Whether a file with this extension is a text.
    fn is_text(self, extension: &str) -> bool {
        match self {
            // A picture or a page that somebody put beside a text is published as it is.
            Self::Content => matches!(extension, "md" | "csv" | "yaml" | "yml" | "ftl"),
            Self::Locales => matches!(extension, "ftl" | "lock" | "csv"),
            Self::Fonts => false,
            Self::Theme => matches!(
                extension,
                "html"
                    | "typ"
                    | "toml"
                    | "ftl"
                    | "css"
                    | "js"
                    | "svg"
                    | "xml"
                    | "json"
                    | "txt"
                    | "md"
                    | "csv"
            ),
        }
    }

    /// Whether files are read that are no texts.
    fn has_assets(self) -> bool {
        match self {
            Self::Content | Self::Theme | Self::Fonts => true,
            Self::Locales => false,
        }
    }

    /// Whether a file is one that translators write.
    fn is_translation(self, path: &str) -> bool {
        match self {
            Self::Content | Self::Fonts => false,
            Self::Locales => true,
            Self::Theme => path.ends_with(".ftl"),
        }
    }

    /// What is wrong with a file that translators write stops no build, unless it is the machine's fault.
    fn judged(self, mut error: Box<Diagnostic>, path: &str) -> Box<Diagnostic> {
        if self.is_translation(path) && error.severity == Severity::Error {
            error.severity = Severity::Warning;
        }
        error
    }

    fn skips(self, name: &str) -> bool {
        name.starts_with('.') || self == Self::Content && name.starts_with('_')
    }
}

/// A file that was found and is still to be read.
struct Found {
    path: SourcePath,
    disk: PathBuf,
    is_text: bool,
    /// Whether it is a translator's: what is wrong with it stops no build.
    is_translation: bool,
}

enum Content {
    Text(Arc<SourceFile>),
    Asset(Arc<[u8]>),
}

struct Project<'a> {
    root: &'a Path,
    canonical: PathBuf,
    build_dir: &'a str,
}

impl Project<'_> {
    fn walk(&self, folder: &str, tree: Tree, found: &mut dyn FnMut(Found), diags: &mut Diagnostics) {
        let top = self.root.join(folder);
        if !top.is_dir() {
            if tree == Tree::Content {
                let error = Diagnostic::error("no-content", format!("there is no folder `{folder}`"));
                diags.push(error.hint("make it, or say in `book.toml` where the texts are: `[book] src`"));
            }
            return;
        }
        // The folder or one above it may be a link.
        if let Err(error) = self.inside(&top, folder) {
            diags.push(tree.judged(error, folder));
            return;
        }
        let mut walk = WalkDir::new(&top).min_depth(1).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().map_or_else(String::new, |path| self.shown(path));
                    diags.push(tree.judged(self.walk_error(&error), &path));
                    continue;
                }
            };
            let is_dir = entry.file_type().is_dir();
            let path = self.shown(entry.path());
            match self.entry(entry, tree) {
                Ok(Some(file)) => found(file),
                Ok(None) => {}
                Err(Refused(error)) => {
                    error.into_iter().for_each(|error| diags.push(tree.judged(error, &path)));
                    if is_dir {
                        walk.skip_current_dir();
                    }
                }
            }
        }
    }

    /// The list of addresses on paper, where there is one.
    fn printed(&self, found: &mut dyn FnMut(Found), diags: &mut Diagnostics) {
        let disk = self.root.join(PRINTED);
        if disk.is_file() && diags.keep(self.inside(&disk, PRINTED)).is_some() {
            let path = SourcePath::new(PRINTED);
            found(Found { path, disk, is_text: true, is_translation: false });
        }
    }

    /// The file to read, if the entry is one; an error for what must not be read or descended into.
    fn entry(&self, entry: DirEntry, tree: Tree) -> std::result::Result<Option<Found>, Refused> {
        let shown = self.shown(entry.path());
        let name = entry.file_name().to_str();
        if name.is_some_and(|name| tree.skips(name)) {
            return Err(Refused(None));
        }
        if !name.is_some_and(is_plain_part) {
            let message = format!("the name of `{}` cannot be stored on every system", shown.escape_debug());
            let error = Diagnostic::error("bad-file-name", message);
            return Err(Refused(Some(error.hint("rename it: without `\\ : * ? \" < > |` and in UTF-8"))));
        }
        if entry.path_is_symlink() {
            self.inside(entry.path(), &shown).map_err(|error| Refused(Some(error)))?;
        }
        if !entry.file_type().is_file() {
            return Ok(None);
        }
        let path = SourcePath::new(shown);
        let is_text = tree.is_text(&path.extension());
        let is_translation = tree.is_translation(path.as_str());
        let disk = || entry.into_path();
        Ok((is_text || tree.has_assets()).then(|| Found { path, disk: disk(), is_text, is_translation }))
    }

    /// The path below the root, with `/` between its parts.
    fn shown(&self, disk: &Path) -> String {
        let below = disk.strip_prefix(self.root).unwrap_or(disk);
        let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    }

    /// Refuses a path whose links lead out of the project, to its hidden files, or to the folder
    /// that is published.
    fn inside(&self, disk: &Path, shown: &str) -> Result<()> {
        let real = canonical(disk)?;
        let refused = |why: &str| {
            let error = Diagnostic::error("outside-project", format!("`{shown}` leads to {why}"));
            Err(error.hint("copy the files into the project instead of linking to them"))
        };
        let Ok(below) = real.strip_prefix(&self.canonical) else {
            return refused("a place outside the project");
        };
        if below.components().any(|part| part.as_os_str().to_string_lossy().starts_with('.')) {
            return refused("a hidden file of the project");
        }
        if !self.build_dir.is_empty() && below.starts_with(self.build_dir) {
            return refused("the folder that is published");
        }
        Ok(())
    }

    fn walk_error(&self, error: &walkdir::Error) -> Box<Diagnostic> {
        let shown = error.path().map_or_else(String::new, |path| self.shown(path));
        if let Some(ancestor) = error.loop_ancestor() {
            let message = format!("`{shown}` leads back to `{}`, which it lies in", self.shown(ancestor));
            return Diagnostic::error("symlink-loop", message).hint("remove the link");
        }
        match error.io_error() {
            Some(io) if io.kind() == io::ErrorKind::NotFound => {
                Diagnostic::error("broken-symlink", format!("`{shown}` leads to a file that is not there"))
                    .hint("remove the link, or copy the file to its place")
            }
            // A link to itself is a loop that the system finds before `walkdir` does.
            Some(io) if is_loop(io) => {
                Diagnostic::error("symlink-loop", format!("`{shown}` leads to itself"))
                    .hint("remove the link")
            }
            Some(io) => cannot_read(&shown, io),
            None => Diagnostic::failure("cannot-read", format!("`{shown}` cannot be read")),
        }
    }
}

/// Not to be read or descended into; with a message, if it is not simply skipped.
struct Refused(Option<Box<Diagnostic>>);

fn is_loop(error: &io::Error) -> bool {
    // `ErrorKind::FilesystemLoop` is unstable; this is its code on Linux and on the BSDs.
    matches!((error.raw_os_error(), cfg!(target_os = "linux")), (Some(40), true) | (Some(62), false))
}

fn cannot_read(shown: &str, error: &io::Error) -> Box<Diagnostic> {
    Diagnostic::failure("cannot-read", format!("`{shown}` cannot be read: {error}"))
}

fn canonical(disk: &Path) -> Result<PathBuf> {
    disk.canonicalize().map_err(|error| cannot_read(&disk.to_string_lossy(), &error))
}

/// The largest file of translations that is read, in bytes: a whole book is smaller.
const LARGEST: u64 = 2_000_000;

#[expect(clippy::disallowed_methods, reason = "this is the place where the disk is read")]
fn read_file(file: &Found, diags: &mut Diagnostics) -> Result<Content> {
    let unreadable = |error: io::Error| cannot_read(file.path.as_str(), &error);
    if file.is_translation && std::fs::metadata(&file.disk).map_err(unreadable)?.len() > LARGEST {
        let message = format!("`{}` is larger than 2 MB, and is left out", file.path);
        let warning = Diagnostic::warning("too-big", message);
        return Err(warning.hint("a file of translations is some kB: look what has come into this one"));
    }
    let bytes = std::fs::read(&file.disk).map_err(unreadable)?;
    if !file.is_text {
        return Ok(Content::Asset(bytes.into()));
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if file.is_translation => {
            let mut warning = not_utf8(&file.path, &error);
            warning.severity = Severity::Warning;
            diags.push(
                warning.hint("until then, readers see other texts in place of those it does not hold whole"),
            );
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        }
        Err(error) => return Err(not_utf8(&file.path, &error)),
    };
    Ok(Content::Text(SourceFile::new(file.path.clone(), text)))
}

fn not_utf8(path: &SourcePath, error: &std::string::FromUtf8Error) -> Box<Diagnostic> {
    // What is shown has signs in place of the bytes that are no text; what is before them is whole.
    let start = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
    let file = SourceFile::new(path.clone(), text);
    Diagnostic::error("not-utf8", format!("`{path}` is not text in UTF-8"))
        .at(Span::new(&file, start..start + '\u{fffd}'.len_utf8()))
        .hint("open it in an editor and save it as UTF-8")
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "these tests are about what is on the disk")]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Sources, read_config};
    use crate::config::Config;
    use crate::diag::Diagnostics;
    use crate::path::SourcePath;
    use crate::span::SourceFile;
    use crate::testing::report;

    fn load(root: &Path) -> (Sources, Diagnostics) {
        let mut diags = Diagnostics::new();
        let file = SourceFile::new(SourcePath::new("book.toml"), "book.title = 'T'");
        let config = Config::load(file, &mut diags).unwrap();
        (Sources::load(root, &config, &mut diags), diags)
    }

    fn write(root: &Path, path: &str, bytes: &[u8]) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// A project in a folder of its own, beside a folder of somebody else.
    fn project(files: &[&str]) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("site");
        write(folder.path(), "other/secret.md", b"secret");
        for path in files {
            write(&root, path, b"text");
        }
        (folder, root)
    }

    fn check(root: &Path, texts: &[&str], assets: &[&str], reports: &str) {
        let (sources, diags) = load(root);
        let found: Vec<_> = sources.texts.keys().map(SourcePath::as_str).collect();
        assert_eq!(found, texts);
        let found: Vec<_> = sources.assets.keys().map(SourcePath::as_str).collect();
        assert_eq!(found, assets);
        assert_eq!(report(&diags), reports);
    }

    #[test]
    fn texts_and_assets_of_three_folders() {
        let (_folder, root) = project(&[
            "content/b/life.csv",
            "content/a.md",
            "content/b.png",
            "content/.hidden/a.md",
            "content/_draft.md",
            "content/_drafts/a.md",
            "content/facts.yaml",
            "locales/ar/site.ftl",
            "locales/ar/content/a.lock",
            "locales/ar/notes.txt",
            "themes/campaign/templates/_part.html",
            "themes/campaign/fonts/a.ttf",
            "themes/other/a.html",
            "public/index.html",
            "secret.md",
        ]);
        check(
            &root,
            &[
                "content/a.md",
                "content/b/life.csv",
                "content/facts.yaml",
                "locales/ar/content/a.lock",
                "locales/ar/site.ftl",
                "themes/campaign/templates/_part.html",
            ],
            &["content/b.png", "themes/campaign/fonts/a.ttf"],
            "",
        );
    }

    #[test]
    fn a_site_without_texts() {
        let (_folder, root) = project(&["book.toml"]);
        check(
            &root,
            &[],
            &[],
            "0:0 no-content: there is no folder `content` \
             | make it, or say in `book.toml` where the texts are: `[book] src`",
        );
    }

    #[test]
    fn texts_are_utf8() {
        let (_folder, root) = project(&[]);
        write(&root, "content/a.md", b"one\ntw\xf6\n");
        write(&root, "content/b.png", b"\xff");
        check(
            &root,
            &[],
            &["content/b.png"],
            "2:3 not-utf8: `content/a.md` is not text in UTF-8 | open it in an editor and save it as UTF-8",
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_inside_the_project() {
        use std::os::unix::fs::symlink;
        let (_folder, root) = project(&["content/a/a.md", "shared/b.md", ".git/config", "public/x.md"]);
        symlink("../shared", root.join("content/shared")).unwrap();
        symlink("../../shared/b.md", root.join("content/a/b.md")).unwrap();
        symlink("../../other", root.join("content/c")).unwrap();
        symlink("../../other/secret.md", root.join("content/d.md")).unwrap();
        symlink("../.git", root.join("content/e")).unwrap();
        symlink("../public", root.join("content/f")).unwrap();
        let hint = "copy the files into the project instead of linking to them";
        check(
            &root,
            &["content/a/a.md", "content/a/b.md", "content/shared/b.md"],
            &[],
            &format!(
                "0:0 outside-project: `content/c` leads to a place outside the project | {hint}\n\
                 0:0 outside-project: `content/d.md` leads to a place outside the project | {hint}\n\
                 0:0 outside-project: `content/e` leads to a hidden file of the project | {hint}\n\
                 0:0 outside-project: `content/f` leads to the folder that is published | {hint}"
            ),
        );
    }

    #[cfg(unix)]
    #[test]
    fn loops_and_broken_links_are_errors() {
        use std::os::unix::fs::symlink;
        let (_folder, root) = project(&["content/a/a.md"]);
        symlink("..", root.join("content/a/b")).unwrap();
        symlink("c", root.join("content/c")).unwrap();
        symlink("nowhere", root.join("content/d.md")).unwrap();
        check(
            &root,
            &["content/a/a.md"],
            &[],
            "0:0 symlink-loop: `content/a/b` leads back to `content`, which it lies in | remove the link\n\
             0:0 symlink-loop: `content/c` leads to itself | remove the link\n\
             0:0 broken-symlink: `content/d.md` leads to a file that is not there \
             | remove the link, or copy the file to its place",
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_content_folder_elsewhere_is_refused() {
        let (_folder, root) = project(&["book.toml"]);
        std::os::unix::fs::symlink("../other", root.join("content")).unwrap();
        check(
            &root,
            &[],
            &[],
            "0:0 outside-project: `content` leads to a place outside the project \
             | copy the files into the project instead of linking to them",
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_that_not_every_system_stores() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let (_folder, root) = project(&["content/a?.md", "content/b\\c/a.md"]);
        fs::write(root.join("content").join(OsStr::from_bytes(b"\xff.md")), "x").unwrap();
        let hint = "rename it: without `\\ : * ? \" < > |` and in UTF-8";
        check(
            &root,
            &[],
            &[],
            &format!(
                "0:0 bad-file-name: the name of `content/a?.md` cannot be stored on every system | {hint}\n\
                 0:0 bad-file-name: the name of `content/b\\\\c` cannot be stored on every system | {hint}\n\
                 0:0 bad-file-name: the name of `content/\u{fffd}.md` cannot be stored on every system | {hint}"
            ),
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_may_not_be_read_is_a_failure_of_the_machine() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, root) = project(&["content/a.md"]);
        let path = root.join("content/a.md");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
        if fs::read(&path).is_ok() {
            return; // The superuser may read everything.
        }
        let (_, diags) = load(&root);
        assert!(report(&diags).starts_with("!0:0 cannot-read: `content/a.md` cannot be read: "));
    }

    #[test]
    fn the_configuration_is_in_book_toml() {
        let (folder, root) = project(&["book.toml"]);
        assert_eq!(read_config(&root).unwrap().text, "text");
        let error = read_config(folder.path()).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), ("no-config", "there is no `book.toml` here"));
        assert!(error.hints[0].contains("`flygblad init`"));
    }
}
