//! What is to be done to make a target the same as the built site, and in which order.

use std::cmp::Reverse;

use super::local::{Local, LocalFile};
use super::manifest::{Entry, Manifest};
use crate::path::OutPath;
use crate::site::is_fingerprinted;

/// What becomes of files at the target that are no longer part of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delete {
    /// Pages and documents go at once, files with their content in their name one publication later.
    #[default]
    Later,
    /// All go at once.
    Now,
    /// All stay.
    Never,
}

/// A file to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its path below the target.
    pub path: OutPath,
    /// In bytes.
    pub size: u64,
    /// Whether there is no file of this name there yet.
    pub is_new: bool,
}

/// What is done, in order. Within a step the order is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What is sent.
    pub uploads: Vec<Vec<Upload>>,
    /// What is removed then.
    pub removals: Vec<Vec<OutPath>>,
    /// What is no longer part of the site and is removed by a later publication.
    pub retired: Vec<OutPath>,
    /// How many files are there as they should be.
    pub unchanged: usize,
}

/// What is at the target under the name of a file of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum There {
    /// Nothing.
    Nothing,
    /// The same.
    Same,
    /// Something else.
    Other,
}

/// What a file is to the others, in the order in which they are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// Shown by pages or linked from them.
    File,
    /// A page.
    Page,
    /// Lists pages.
    List,
}

fn role(path: &OutPath) -> Role {
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "html" => Role::Page,
        "xml" | "atom" | "rss" => Role::List,
        _ if matches!(name, "robots.txt" | "_redirects" | "_headers") => Role::List,
        _ => Role::File,
    }
}

impl Plan {
    /// Compares the built site with what `old` says is at the target. `there` tells what is there under a
    /// name.
    pub(super) fn new(
        local: &Local,
        old: &Manifest,
        there: &dyn Fn(&OutPath, &LocalFile) -> There,
        delete: Delete,
    ) -> Self {
        let mut plan = Self::default();
        let mut uploads: Vec<((Role, bool), Upload)> = Vec::new();
        for (path, file) in &local.files {
            let is_new = match there(path, file) {
                There::Same => {
                    plan.unchanged += 1;
                    continue;
                }
                There::Nothing => true,
                There::Other => false,
            };
            uploads.push(((role(path), !is_new), Upload { path: path.clone(), size: file.size, is_new }));
        }
        // The deepest first, so that the front page comes last.
        uploads.sort_by_key(|(step, upload)| (*step, Reverse(upload.path.as_str().matches('/').count())));
        plan.uploads = uploads
            .chunk_by(|a, b| a.0 == b.0)
            .map(|step| step.iter().map(|(_, upload)| upload.clone()).collect())
            .collect();
        let gone = old.files.iter().filter(|(path, _)| !local.files.contains_key(path));
        plan.dispose(gone, delete);
        plan
    }

    fn dispose<'m>(&mut self, gone: impl Iterator<Item = (&'m OutPath, &'m Entry)>, delete: Delete) {
        let gone: Vec<_> = gone.collect();
        let changes = !self.uploads.is_empty() || gone.iter().any(|(_, entry)| !entry.retired);
        let stays = |path: &OutPath, entry: &Entry| match delete {
            Delete::Never => true,
            Delete::Now => false,
            Delete::Later if entry.retired => !changes,
            Delete::Later => is_fingerprinted(path.as_str()),
        };
        let mut removals: Vec<OutPath> = Vec::new();
        for (path, entry) in gone {
            let list = if stays(path, entry) { &mut self.retired } else { &mut removals };
            list.push(path.clone());
        }
        removals.sort_by_key(|path| Reverse(role(path)));
        self.removals = removals.chunk_by(|a, b| role(a) == role(b)).map(<[OutPath]>::to_vec).collect();
    }

    /// Whether the target is as it should be.
    pub fn is_empty(&self) -> bool {
        self.uploads.is_empty() && self.removals.is_empty()
    }

    /// What is sent, in order.
    pub fn sent(&self) -> impl Iterator<Item = &Upload> {
        self.uploads.iter().flatten()
    }

    /// What is removed, in order.
    pub fn removed(&self) -> impl Iterator<Item = &OutPath> {
        self.removals.iter().flatten()
    }

    /// The list for the target before the first file is sent: what was there, and what may be soon.
    pub(super) fn before(&self, local: &Local, old: &Manifest) -> Manifest {
        let mut manifest = old.clone();
        for upload in self.sent() {
            let print = local.files[&upload.path].print.clone();
            manifest.files.insert(upload.path.clone(), Entry { print, ..Entry::default() });
        }
        manifest
    }

    /// The list for the target when all is done. `etags` are those of the files that were sent.
    pub(super) fn after(
        &self,
        local: &Local,
        mut manifest: Manifest,
        etags: impl IntoIterator<Item = (OutPath, Option<String>)>,
    ) -> Manifest {
        self.removed().for_each(|path| drop(manifest.files.remove(path)));
        for (_, entry) in manifest.files.iter_mut().filter(|(path, _)| local.files.contains_key(path)) {
            entry.retired = false;
        }
        for path in &self.retired {
            manifest.files.entry(path.clone()).or_default().retired = true;
        }
        for (path, etag) in etags {
            manifest.files.entry(path).or_default().etag = etag;
        }
        manifest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(path: &str) -> OutPath {
        OutPath::new(path).unwrap()
    }

    /// The steps of a plan on one line each.
    fn check(now: &[(&str, &str)], old: &[(&str, &str)], delete: Delete, expect: &str) {
        let folder = tempfile::tempdir().unwrap();
        let before = Local::of(&folder.path().join("old"), old);
        let local = Local::of(&folder.path().join("new"), now);
        let entry = |(path, file): (&OutPath, &LocalFile)| {
            (path.clone(), Entry { print: file.print.clone(), ..Entry::default() })
        };
        let manifest = Manifest { files: before.files.iter().map(entry).collect() };
        let plan = Plan::new(&local, &manifest, &|path, file| manifest.there(path, file), delete);
        let names = |paths: &mut dyn Iterator<Item = &OutPath>| {
            paths.map(OutPath::as_str).collect::<Vec<_>>().join(" ")
        };
        let mut steps: Vec<String> = plan
            .uploads
            .iter()
            .map(|step| format!("send {}", names(&mut step.iter().map(|u| &u.path))))
            .collect();
        steps.extend(plan.removals.iter().map(|step| format!("remove {}", names(&mut step.iter()))));
        if !plan.retired.is_empty() {
            steps.push(format!("retire {}", names(&mut plan.retired.iter())));
        }
        assert_eq!(steps.join("\n"), expect);
    }

    const OLD: &[(&str, &str)] = &[
        ("assets/a.0123456789.css", "a"),
        ("gone/index.html", "old"),
        ("gone/plan.pdf", "old"),
        ("index.html", "old"),
        ("same.csv", "same"),
        ("sitemap.xml", "old"),
        ("ad.json", "old"),
    ];

    const NEW: &[(&str, &str)] = &[
        ("assets/a.9876543210.css", "b"),
        ("index.html", "new"),
        ("new/index.html", "new"),
        ("old/index.html", "new"),
        ("same.csv", "same"),
        ("sitemap.xml", "new"),
        ("ad.json", "new"),
    ];

    #[test]
    fn what_is_referred_to_comes_first_and_goes_last() {
        check(
            NEW,
            OLD,
            Delete::Later,
            "send assets/a.9876543210.css\nsend ad.json\nsend new/index.html old/index.html\nsend index.html\n\
             send sitemap.xml\nremove gone/index.html\nremove gone/plan.pdf\nretire assets/a.0123456789.css",
        );
    }

    #[test]
    fn what_is_gone_goes_now_or_never() {
        check(
            OLD,
            &[NEW, OLD].concat()[..8],
            Delete::Now,
            "send gone/plan.pdf\nsend ad.json\nsend gone/index.html\n\
             send index.html\nsend sitemap.xml\nremove new/index.html old/index.html\nremove assets/a.9876543210.css",
        );
        check(
            &[("index.html", "new")],
            OLD,
            Delete::Never,
            "send index.html\nretire ad.json assets/a.0123456789.css gone/index.html gone/plan.pdf same.csv sitemap.xml",
        );
    }

    #[test]
    fn what_was_retired_stays_until_something_changes() {
        let folder = tempfile::tempdir().unwrap();
        let local = Local::of(folder.path(), &[("index.html", "x")]);
        let path = out("assets/a.0123456789.css");
        let entry = Entry { retired: true, ..Entry::default() };
        let manifest = Manifest { files: [(path.clone(), entry)].into() };
        let same = Plan::new(&local, &manifest, &|_, _| There::Same, Delete::Later);
        assert!(same.is_empty() && same.retired == [path.clone()]);
        let other = Plan::new(&local, &manifest, &|_, _| There::Other, Delete::Later);
        assert_eq!(other.removals, [[path]]);
    }

    #[test]
    fn nothing_is_done_twice() {
        check(NEW, NEW, Delete::Later, "");
    }
}
