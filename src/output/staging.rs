//! The published folder, replaced as a whole. [`Staging`] keeps the promise that nothing half-made
//! is ever seen:
//! 1. [`Staging::begin`] looks whether the published folder is ours to replace, takes a lock and
//!    makes an empty folder beside it, on the same file system;
//! 2. [`Sink::put`] writes there;
//! 3. [`Staging::publish`] exchanges the two folders in one step and removes the old one.
//!
//! Dropped before step 3, or killed at any point, it leaves the published folder as it was. Not
//! promised: that the new files survive a power cut. That would need every file flushed to the
//! disk, and a build can be repeated.

#![expect(clippy::disallowed_methods, reason = "this is the one place that publishes files")]

use std::collections::HashSet;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

use super::lock::Lock;
use super::removal::remove;
use super::{Kept, Sink, duplicate, machine};
use crate::diag::{Diagnostic, Result};
use crate::path::OutPath;

/// The file by which a folder of ours is known.
pub const MARKER: &str = ".flygblad";
const MARKER_TEXT: &str =
    "Published by flygblad. Each build replaces this whole folder: keep nothing of your own in it.\n";

/// A folder beside the published one, to be exchanged with it when it is complete.
#[derive(Debug)]
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    aside: PathBuf,
    folders: RwLock<HashSet<String>>,
    files: AtomicU64,
    bytes: AtomicU64,
    _lock: Lock,
}

impl Staging {
    /// Prepares to publish into `target`, which may be a link to a folder, for the project at
    /// `root`. What a killed build left behind is cleared away. Nothing below `target` is touched.
    pub fn begin(root: &Path, target: &Path) -> Result<Self> {
        let target = resolve(target)?;
        keep_project(root, &target)?;
        let lock = Lock::take(&target)?;
        let (folder, aside) = (beside(&target, "new"), beside(&target, "old"));
        // Only a build killed between the two renames of `exchange_in_steps` leaves this state.
        if !exists(&target) && exists(&aside) {
            fs::rename(&aside, &target).map_err(|e| machine(&e, "move", &aside))?;
        }
        must_be_ours(&target)?;
        for leftover in [&folder, &aside] {
            remove(leftover)?;
        }
        fs::create_dir(&folder).map_err(|e| machine(&e, "make the folder", &folder))?;
        Ok(Self {
            target,
            folder,
            aside,
            folders: RwLock::default(),
            files: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            _lock: lock,
        })
    }

    /// Makes everything that was put here visible at once, in place of what was there before.
    pub fn publish(self) -> Result<()> {
        let marker = self.folder.join(MARKER);
        write_new(&marker, MARKER_TEXT.as_bytes()).map_err(|e| machine(&e, "write", &marker))?;
        let old = if exists(&self.target) {
            exchange(&self.folder, &self.target, &self.aside)
        } else {
            fs::rename(&self.folder, &self.target).map(|()| None)
        };
        match old.map_err(|e| machine(&e, "replace", &self.target))? {
            Some(old) => remove(&old).map_err(|diagnostic| {
                diagnostic
                    .hint(format!("the new site is published in `{}` all the same", self.target.display()))
            }),
            None => Ok(()),
        }
    }

    /// The folder that is published into, with links resolved.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The folder that is written into.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many files were put here so far, and their bytes.
    pub fn written(&self) -> (u64, u64) {
        (self.files.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed))
    }

    /// Lets `make` make a file in its place, and say how many bytes it has.
    fn take(&self, path: &OutPath, make: &dyn Fn(&Path) -> io::Result<u64>) -> Result<()> {
        let name = path.as_str();
        if name == MARKER {
            return Err(duplicate(path));
        }
        let place = self.folder.join(name);
        let bytes = self
            .make_folder(name.rsplit_once('/').map_or("", |(folder, _)| folder))
            .and_then(|()| make(&place))
            .map_err(|e| if is_taken(&e) { duplicate(path) } else { machine(&e, "write", &place) })?;
        self.files.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        Ok(())
    }

    /// Makes the folder `name` once; the common case is a look into a set.
    fn make_folder(&self, name: &str) -> io::Result<()> {
        if name.is_empty() || self.folders.read().unwrap_or_else(PoisonError::into_inner).contains(name) {
            return Ok(());
        }
        fs::create_dir_all(self.folder.join(name))?;
        self.folders.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        Ok(())
    }
}

impl Sink for Staging {
    fn put(&self, path: &OutPath, bytes: &[u8]) -> Result<()> {
        self.take(path, &|place| write_new(place, bytes).map(|()| bytes.len() as u64))
    }

    fn link(&self, path: &OutPath, kept: &Kept) -> Result<()> {
        match kept {
            Kept::Here(bytes) => self.put(path, bytes),
            Kept::There(from, length) => self.take(path, &|place| link_or_copy(from, *length, place)),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After `publish` there is nothing left under either name; before it, `aside` is not ours.
        let _ = remove(&self.folder);
    }
}

/// Whether `folder` holds a site that was published by this program.
pub fn is_ours(folder: &Path) -> bool {
    fs::read_to_string(folder.join(MARKER)).is_ok_and(|text| text == MARKER_TEXT)
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Gives a file of so many bytes a second name, or copies it where that cannot be: to another disk, say.
fn link_or_copy(from: &Path, length: u64, to: &Path) -> io::Result<u64> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(length),
        Err(error) if is_taken(&error) => Err(error),
        Err(_) => {
            let bytes = fs::read(from)?;
            write_new(to, &bytes).map(|()| bytes.len() as u64)
        }
    }
}

/// Where `target` really is: its links resolved, the folders above it made.
pub(super) fn resolve(target: &Path) -> Result<PathBuf> {
    if exists(target) {
        return fs::canonicalize(target).map_err(|e| machine(&e, "follow", target));
    }
    let name = target.file_name().ok_or_else(|| foreign(target, "is not the name of a folder"))?;
    let parent = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    fs::create_dir_all(parent).map_err(|e| machine(&e, "make the folder", parent))?;
    let parent = fs::canonicalize(parent).map_err(|e| machine(&e, "follow", parent))?;
    Ok(parent.join(name))
}

/// Refuses to publish over the project itself or over a folder that it lies in.
fn keep_project(root: &Path, target: &Path) -> Result<()> {
    let root = fs::canonicalize(root).map_err(|e| machine(&e, "find", root))?;
    if root.starts_with(target) { Err(foreign(target, "holds the project itself")) } else { Ok(()) }
}

/// Refuses a target that somebody keeps other things in: publishing deletes what is there.
fn must_be_ours(target: &Path) -> Result<()> {
    let mut entries = match fs::read_dir(target) {
        Ok(entries) => entries,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        Err(e) if e.kind() == ErrorKind::NotADirectory => return Err(foreign(target, "is a file")),
        Err(e) => return Err(machine(&e, "read", target)),
    };
    if entries.next().is_none() {
        return Ok(());
    }
    if exists(&target.join(".git")) {
        return Err(foreign(target, "is a git work tree"));
    }
    if is_ours(target) { Ok(()) } else { Err(foreign(target, "holds files that flygblad did not publish")) }
}

/// The disk itself tells of a second file of one name, also where it ignores case.
fn is_taken(e: &io::Error) -> bool {
    matches!(e.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory)
}

/// Puts `new` in the place of `target` and says where the old tree is now.
fn exchange(new: &Path, target: &Path, aside: &Path) -> io::Result<Option<PathBuf>> {
    match exchange_at_once(new, target) {
        Ok(()) => Ok(Some(new.to_owned())),
        Err(e) if is_unsupported(&e) => exchange_in_steps(new, target, aside).map(Some),
        Err(e) => Err(e),
    }
}

#[cfg(target_os = "linux")]
fn exchange_at_once(new: &Path, target: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange_at_once(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// An old kernel or a file system that cannot exchange says so in one of these ways.
fn is_unsupported(e: &io::Error) -> bool {
    matches!(e.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput)
}

/// For systems that cannot exchange two folders: there is a moment with no folder at all, and a
/// build killed in it is mended by the next one.
fn exchange_in_steps(new: &Path, target: &Path, aside: &Path) -> io::Result<PathBuf> {
    fs::rename(target, aside)?;
    if let Err(e) = fs::rename(new, target) {
        fs::rename(aside, target)?;
        return Err(e);
    }
    Ok(aside.to_owned())
}

/// `public` gives `.public.flygblad-new`.
pub(super) fn beside(target: &Path, what: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".flygblad-");
    name.push(what);
    target.with_file_name(name)
}

/// Whether there is anything under this name, even a link that leads nowhere.
pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn foreign(target: &Path, why: &str) -> Box<Diagnostic> {
    Diagnostic::error("foreign-target", format!("cannot publish into `{}`: it {why}", target.display()))
        .hint("a build replaces the whole folder: name an empty or a new one in `build-dir` or with `--out`")
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::diag::Severity;
    use crate::output::{Discard, Memory};

    /// A project with a published folder in a place of its own.
    struct Place {
        dir: tempfile::TempDir,
    }

    impl Place {
        fn new() -> Self {
            let place = Self { dir: tempfile::tempdir().unwrap() };
            fs::create_dir(place.root()).unwrap();
            fs::write(place.root().join("book.toml"), "").unwrap();
            place
        }

        fn root(&self) -> PathBuf {
            self.dir.path().join("project")
        }

        fn public(&self) -> PathBuf {
            self.root().join("public")
        }

        fn begin(&self) -> Result<Staging> {
            Staging::begin(&self.root(), &self.public())
        }

        fn publish(&self, files: &[(&str, &str)]) {
            let staging = self.begin().unwrap();
            for (path, text) in files {
                staging.put(&out(path), text.as_bytes()).unwrap();
            }
            staging.publish().unwrap();
        }

        /// The names in the project, sorted, to see that nothing is left lying about.
        fn names(&self) -> Vec<String> {
            names(&self.root())
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn out(path: &str) -> OutPath {
        OutPath::new(path).unwrap()
    }

    fn code<T: std::fmt::Debug>(result: Result<T>) -> &'static str {
        result.unwrap_err().code
    }

    #[test]
    fn every_sink_refuses_a_second_file_of_one_name() {
        let place = Place::new();
        let staging = place.begin().unwrap();
        let sinks: [&dyn Sink; 3] = [&Memory::new(), &Discard::new(), &staging];
        for sink in sinks {
            sink.put(&out("ar/index.html"), b"1").unwrap();
            assert_eq!(code(sink.put(&out("ar/index.html"), b"2")), "duplicate-output");
        }
        assert_eq!(code(staging.put(&out("ar/index.html/x"), b"3")), "duplicate-output");
        assert_eq!(code(staging.put(&out("ar"), b"4")), "duplicate-output");
        assert_eq!(code(staging.put(&out(MARKER), b"5")), "duplicate-output");
    }

    #[test]
    fn publishing_replaces_the_whole_folder_and_leaves_nothing_else() {
        let place = Place::new();
        place.publish(&[("index.html", "1"), ("old/index.html", "1")]);
        place.publish(&[("index.html", "2"), ("ar/index.html", "2")]);
        assert_eq!(place.names(), ["book.toml", "public"]);
        assert_eq!(names(&place.public()), [MARKER, "ar", "index.html"]);
        assert_eq!(fs::read_to_string(place.public().join("index.html")).unwrap(), "2");
    }

    #[test]
    fn a_build_that_gives_up_leaves_the_published_folder_as_it_was() {
        let place = Place::new();
        place.publish(&[("index.html", "1")]);
        let staging = place.begin().unwrap();
        staging.put(&out("index.html"), b"2").unwrap();
        drop(staging);
        assert_eq!(place.names(), ["book.toml", "public"]);
        assert_eq!(fs::read_to_string(place.public().join("index.html")).unwrap(), "1");
    }

    #[test]
    fn what_a_killed_build_left_behind_is_cleared_away() {
        let place = Place::new();
        place.publish(&[("index.html", "1")]);
        let public = place.public();
        fs::create_dir_all(beside(&public, "new").join("half")).unwrap();
        fs::write(beside(&public, "new").join("half/page.html"), "2").unwrap();
        fs::write(beside(&public, "lock"), "").unwrap();
        place.publish(&[("index.html", "3")]);
        assert_eq!(place.names(), ["book.toml", "public"]);
        assert_eq!(names(&public), [MARKER, "index.html"]);
    }

    #[test]
    fn a_build_killed_between_two_renames_is_mended_by_the_next() {
        let place = Place::new();
        place.publish(&[("index.html", "1")]);
        fs::rename(place.public(), beside(&place.public(), "old")).unwrap();
        drop(place.begin().unwrap());
        assert_eq!(fs::read_to_string(place.public().join("index.html")).unwrap(), "1");
    }

    #[test]
    fn where_folders_cannot_be_exchanged_they_are_moved_one_after_the_other() {
        let place = Place::new();
        place.publish(&[("index.html", "1")]);
        let (new, aside) = (place.root().join("new"), place.root().join("aside"));
        fs::create_dir(&new).unwrap();
        assert_eq!(exchange_in_steps(&new, &place.public(), &aside).unwrap(), aside);
        assert!(aside.join("index.html").exists() && !place.public().join("index.html").exists());
        // Nothing to move in: what was there comes back.
        exchange_in_steps(&place.root().join("missing"), &aside, &new).unwrap_err();
        assert!(aside.join("index.html").exists());
    }

    #[test]
    fn two_builds_at_a_time_are_refused() {
        let place = Place::new();
        let first = place.begin().unwrap();
        let second = place.begin().unwrap_err();
        assert_eq!((second.code, second.severity), ("build-running", Severity::Failure));
        drop(first);
        place.begin().unwrap();
    }

    #[test]
    fn a_folder_with_other_things_in_it_is_never_replaced() {
        let place = Place::new();
        fs::create_dir(place.public()).unwrap();
        drop(place.begin().unwrap());
        fs::write(place.public().join("thesis.doc"), "").unwrap();
        assert_eq!(code(place.begin()), "foreign-target");
        fs::write(place.public().join(MARKER), "something else").unwrap();
        assert_eq!(code(place.begin()), "foreign-target");
        fs::write(place.public().join(MARKER), MARKER_TEXT).unwrap();
        fs::write(place.public().join(".git"), "gitdir: elsewhere").unwrap();
        assert_eq!(code(place.begin()), "foreign-target");
        assert_eq!(names(&place.public()), [MARKER, ".git", "thesis.doc"].map(str::to_owned).sorted());
    }

    trait Sorted {
        fn sorted(self) -> Self;
    }

    impl Sorted for [String; 3] {
        fn sorted(mut self) -> Self {
            self.sort();
            self
        }
    }

    #[test]
    fn the_project_itself_is_never_replaced() {
        let place = Place::new();
        for target in [place.root(), place.dir.path().to_owned(), PathBuf::from("/"), place.root().join("..")]
        {
            assert_eq!(
                code(Staging::begin(&place.root(), &target)),
                "foreign-target",
                "{}",
                target.display()
            );
        }
        assert_eq!(code(Staging::begin(&place.root(), &place.root().join("book.toml"))), "foreign-target");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_resolved_before_publishing_and_never_followed_when_removing() {
        use std::os::unix::fs::symlink;
        let place = Place::new();
        let (elsewhere, real) = (place.dir.path().join("elsewhere"), place.dir.path().join("real"));
        fs::create_dir(&elsewhere).unwrap();
        fs::create_dir(&real).unwrap();
        fs::write(elsewhere.join("keep.txt"), "").unwrap();
        symlink(&real, place.public()).unwrap();
        place.publish(&[("index.html", "1")]);
        assert!(fs::symlink_metadata(place.public()).unwrap().is_symlink());
        symlink(&elsewhere, real.join("linked")).unwrap();
        symlink(&elsewhere, beside(&real, "new")).unwrap();
        symlink(elsewhere.join("keep.txt"), beside(&real, "lock")).unwrap();
        assert_eq!(code(place.begin()), "build-running");
        fs::remove_file(beside(&real, "lock")).unwrap();
        place.publish(&[("index.html", "2")]);
        assert_eq!(fs::read_to_string(real.join("index.html")).unwrap(), "2");
        assert_eq!(names(&elsewhere), ["keep.txt"]);
        assert_eq!(names(place.dir.path()), ["elsewhere", "project", "real"]);
    }

    #[test]
    fn what_the_machine_refuses_is_a_failure_that_names_the_path() {
        let place = Place::new();
        let below_a_file = place.root().join("book.toml/public");
        let refused = Staging::begin(&place.root(), &below_a_file).unwrap_err();
        assert_eq!((refused.code, refused.severity), ("cannot-write", Severity::Failure));
        assert!(refused.message.contains("book.toml"), "{}", refused.message);

        let staging = place.begin().unwrap();
        let long = "x".repeat(300);
        let refused = staging.put(&out(&long), b"").unwrap_err();
        assert_eq!(refused.code, "cannot-write");
        assert!(refused.hints[0].contains("too long"), "{:?}", refused.hints);
        let kinds = [
            (ErrorKind::StorageFull, "disk-full"),
            (ErrorKind::ReadOnlyFilesystem, "read-only"),
            (ErrorKind::PermissionDenied, "read-only"),
            (ErrorKind::FileTooLarge, "cannot-write"),
        ];
        for (kind, code) in kinds {
            assert_eq!(machine(&kind.into(), "write", Path::new("a")).code, code);
        }
    }

    /// `/dev/full` is a disk that is always full; a write to it tells which words the system chooses.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_called_full() {
        let error = OpenOptions::new().write(true).open("/dev/full").unwrap().write_all(b"x").unwrap_err();
        assert_eq!(machine(&error, "write", Path::new("a")).code, "disk-full");
    }

    #[test]
    fn readers_see_the_old_site_or_the_new_one_and_never_a_mixture() {
        let place = Place::new();
        let (page, asset) = (place.public().join("index.html"), place.public().join("assets/style.css"));
        place.publish(&[("index.html", "0"), ("assets/style.css", "0")]);
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                let mut compared = 0;
                while !done.load(Ordering::Relaxed) {
                    // A file may go away between the look-up of its folder and its own: once, not twice.
                    let read = |path| fs::read_to_string(path).or_else(|_| fs::read_to_string(path)).unwrap();
                    let (before, between, after) = (read(&page), read(&asset), read(&page));
                    if before == after {
                        assert_eq!(before, between, "the page and its asset are of two builds");
                        compared += 1;
                    }
                }
                compared
            });
            for version in 1..200 {
                let text = version.to_string();
                place.publish(&[("index.html", &text), ("assets/style.css", &text)]);
            }
            done.store(true, Ordering::Relaxed);
            assert!(reader.join().unwrap() > 0);
        });
    }

    #[test]
    fn files_come_from_many_threads() {
        let place = Place::new();
        let staging = place.begin().unwrap();
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let staging = &staging;
                scope.spawn(move || {
                    for page in 0..50 {
                        staging.put(&out(&format!("l{page}/p{thread}/index.html")), b"text").unwrap();
                    }
                });
            }
        });
        assert_eq!(staging.written(), (200, 800));
        staging.publish().unwrap();
        assert_eq!(names(&place.public()).len(), 51);
    }
}
