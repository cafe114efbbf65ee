//! `flygblad build`: the site into the published folder, all of it or nothing.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::console::Console;
use super::{Exit, Selection, count, report};
use crate::Site;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::output::{Archive, Staging};
use crate::translate::pseudo::Pseudo;

/// Publish every language of the site
///
/// Everything is made in a folder beside the published one and put in its place at the end, in one
/// step: visitors see the old site or the new one. When there is an error, nothing is published.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,
    /// Treat warnings about translations as errors
    #[arg(long)]
    strict: bool,
    /// Build into this folder instead of `build-dir`
    #[arg(long, short = 'o', value_name = "DIR")]
    out: Option<PathBuf>,
    /// Pack the site into one file too, beside the published folder: `public.zip`
    #[arg(long)]
    zip: bool,
    /// How many threads to use [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
}

impl Args {
    /// Builds, publishes and says so.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        self.prepare()?;
        let mut diags = Diagnostics::new();
        let published = self.publish(root, &mut diags);
        console.err(&report::human(&diags, console.err_paint()));
        match published {
            Some(line) => console.out(&line),
            None => console.err("nothing was published\n"),
        }
        Ok(Exit::of(&diags))
    }

    /// Starts no more threads than were asked for.
    pub(super) fn prepare(&self) -> Result<()> {
        self.threads.map_or(Ok(()), limit_threads)
    }

    /// Builds into [`Self::folder`] and says what was built.
    pub(super) fn publish(&self, root: &Path, diags: &mut Diagnostics) -> Option<String> {
        let target = self.folder(root, diags)?;
        // What loading told about `book.toml`, the build will tell again.
        *diags = Diagnostics::new();
        let staging = diags.keep(Staging::begin(root, &target))?;
        let options = self.selection.options(root, self.strict);
        let site = with_progress(&staging, || crate::build(root, &options, &staging, diags))?;
        if diags.has_errors() {
            return None;
        }
        unkept(&site, diags);
        let (files, bytes) = staging.written();
        let archive = match self.zip {
            true => Some(diags.keep(Archive::of(&staging, &zip_beside(staging.target())))?),
            false => None,
        };
        diags.keep(staging.publish())?;
        let mut told = published(&site, files, bytes, &target);
        if let Some(archive) = archive {
            let packed = size(archive.bytes());
            diags.keep(archive.publish())?;
            told += &format!("packed it into {}, {packed}\n", shown(&zip_beside(&target)));
        }
        Some(told)
    }

    /// The folder to build into.
    pub(super) fn folder(&self, root: &Path, diags: &mut Diagnostics) -> Option<PathBuf> {
        match &self.out {
            Some(out) => Some(out.clone()),
            None if self.selection.languages.iter().any(|code| Pseudo::named(code).is_some()) => {
                diags.push(
                    Diagnostic::error("pseudo-language", "a language that nobody speaks is not published")
                        .hint("look at it with `flygblad serve --language qps-ploc`, or build it into another folder: `--out DIR`"),
                );
                None
            }
            None => Some(root.join(crate::configure(root, diags)?.build_dir)),
        }
    }
}

/// Tells of addresses that stand on paper now and that nobody keeps.
fn unkept(site: &Site, diags: &mut Diagnostics) {
    let new = site.codes.list.iter().filter(|code| code.kept.is_none()).count();
    if new > 0 {
        let message = format!(
            "{} on what is printed: nobody keeps {}",
            match new {
                1 => "there is a new address".to_owned(),
                _ => format!("there are {new} new addresses"),
            },
            if new == 1 { "it yet" } else { "them yet" }
        );
        diags.push(
            Diagnostic::warning("unkept-address", message)
                .hint("print with `flygblad leaflets`, and add `leaflets.lock` to the project: paper cannot be called back"),
        );
    }
}

/// `published 12 pages in 2 languages: 31 files, 1.2 MB, in public`
fn published(site: &Site, files: u64, bytes: u64, target: &Path) -> String {
    let pages_in = |lang| site.pages.values().filter(move |page| site.shown_entry(page, lang).is_some());
    let pages: usize = site.published.iter().map(|&lang| pages_in(lang).count()).sum();
    format!(
        "published {} in {}: {}, {}, in {}\n",
        count(pages as u64, "page"),
        count(site.published.len() as u64, "language"),
        count(files, "file"),
        size(bytes),
        shown(target),
    )
}

/// A path as people name it.
fn shown(path: &Path) -> String {
    report::visible(&path.strip_prefix(".").unwrap_or(path).display().to_string()).into_owned()
}

/// `public` gives `public.zip`.
fn zip_beside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(".zip");
    folder.with_file_name(name)
}

/// Bytes for people, in the units of disks.
pub(super) fn size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..1_000 => return count(bytes, "byte"),
        1_000..1_000_000 => (1_000, "kB"),
        1_000_000..1_000_000_000 => (1_000_000, "MB"),
        1_000_000_000.. => (1_000_000_000, "GB"),
    };
    let tenths = bytes / (unit / 10);
    if tenths < 100 {
        format!("{}.{} {name}", tenths / 10, tenths % 10)
    } else {
        format!("{} {name}", tenths / 10)
    }
}

fn limit_threads(threads: u16) -> Result<()> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build_global();
    pool.map_err(|e| {
        Diagnostic::failure("no-threads", format!("cannot start {}: {e}", count(threads.into(), "thread")))
            .hint("leave out `--threads`")
    })
}

/// Runs `work`; when that takes longer than a second and a person looks on, says how far it is.
fn with_progress<T>(staging: &Staging, work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    let (done, waiting) = channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let show = |line: &str| io::stderr().lock().write_all(line.as_bytes());
            let mut wait = Duration::from_secs(1);
            // Nothing is ever sent: the loop ends when `done` is dropped.
            while waiting.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = Duration::from_millis(200);
                let _ = show(&format!("{} written so far\x1b[K\r", count(staging.written().0, "file")));
            }
            let _ = show("\x1b[K");
        });
        let result = work();
        drop(done);
        result
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_for_people() {
        let sizes = [0, 999, 1_000, 1_250, 45_000, 999_999, 1_000_000, 12_345_678, 7_000_000_000].map(size);
        let expect =
            ["0 bytes", "999 bytes", "1.0 kB", "1.2 kB", "45 kB", "999 kB", "1.0 MB", "12 MB", "7.0 GB"];
        assert_eq!(sizes, expect);
    }
}
