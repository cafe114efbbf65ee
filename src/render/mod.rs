//! From a [`Site`] to files. Entry point: [`render`].
//!
//! 1. Every renderer says which files it will make: a [`Job`] each, a path and a function. A folder whose files
//!    are known only when they are made is one job.
//! 2. Two jobs with one path are an error that names both; so is a file where another has a folder.
//! 3. The jobs run in parallel, in any order; each hands its bytes to the [`Sink`] and forgets them.
//!    What they report is sorted by place.
//!
//! A job is independent of all others. `serve` makes use of that: it runs only the job that a
//! browser asks for.

mod asset;
mod calendar;
pub mod contrast;
mod feed;
pub mod html;
mod leaflet;
pub mod palette;
mod proposal;
mod redirect;
mod robots;
mod search;
mod sitemap;
pub mod theme;
pub mod work_list;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use rayon::prelude::*;

use crate::diag::{self, Diagnostic, Diagnostics};
use crate::output::{Kept, Sink};
use crate::path::OutPath;
use crate::print::batch;
use crate::site::Site;
use crate::span::Span;

pub use search::Indexes;
use theme::Theme;

/// A kind of output.
pub trait Renderer: Sync {
    /// Its name, as in messages.
    fn name(&self) -> &'static str;

    /// The files it makes of a site.
    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>>;
}

/// All kinds of output, in the order of their names.
pub const RENDERERS: &[&dyn Renderer] = &[
    &asset::Assets,
    &calendar::Calendars,
    &feed::Feeds,
    &html::Html,
    &leaflet::Leaflets,
    &proposal::Proposals,
    &redirect::Redirects,
    &robots::Robots,
    &search::Search,
    &sitemap::Sitemap,
];

/// A file to be made, or a folder.
pub struct Job<'s> {
    /// Where it goes.
    pub path: OutPath,
    /// What it is made from, for messages about two files of one name.
    pub origin: Option<Span>,
    make: Make<'s>,
}

/// The files of a folder, by name.
pub type Folder = Vec<(String, Vec<u8>)>;

/// How a file is made. What is printed is made on threads of its own.
enum Make<'s> {
    Write(Box<dyn Fn() -> diag::Result<Vec<u8>> + Send + Sync + 's>),
    /// A folder of files, by name, known only when they are made.
    Fill(Box<dyn Fn() -> diag::Result<Folder> + Send + Sync + 's>),
    Print(Box<dyn Fn() -> diag::Result<Kept> + Send + Sync + 's>),
}

impl<'s> Job<'s> {
    /// A file at `path` that `make` makes.
    pub fn new(path: OutPath, make: impl Fn() -> diag::Result<Vec<u8>> + Send + Sync + 's) -> Self {
        Self { path, origin: None, make: Make::Write(Box::new(make)) }
    }

    /// A folder at `path` with the files that `fill` makes, by name. Nothing else may be in it.
    pub fn folder(path: OutPath, fill: impl Fn() -> diag::Result<Folder> + Send + Sync + 's) -> Self {
        Self { path, origin: None, make: Make::Fill(Box::new(fill)) }
    }

    /// A file at `path` that `print` prints.
    pub fn printed(path: OutPath, print: impl Fn() -> diag::Result<Kept> + Send + Sync + 's) -> Self {
        Self { path, origin: None, make: Make::Print(Box::new(print)) }
    }

    /// Says what the file is made from.
    #[must_use]
    pub fn from(mut self, origin: Span) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Makes the file and hands it to `out`.
    ///
    /// # Errors
    /// When a template fails, or the file cannot be written.
    fn run(&self, out: &dyn Sink) -> diag::Result<()> {
        match &self.make {
            Make::Write(make) => out.put(&self.path, &make()?),
            Make::Fill(fill) => fill()?.iter().try_for_each(|(name, bytes)| {
                let path = OutPath::new(format!("{}/{name}", self.path));
                out.put(&path.expect("the names in a folder of ours are plain"), bytes)
            }),
            Make::Print(print) => out.link(&self.path, &print()?),
        }
    }
}

impl fmt::Debug for Job<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("path", &self.path).finish_non_exhaustive()
    }
}

/// What all renderers together would make, by path.
pub fn plan<'s>(
    site: &'s Site,
    theme: &'s Theme,
    renderers: &[&dyn Renderer],
    diags: &mut Diagnostics,
) -> BTreeMap<OutPath, Job<'s>> {
    let mut jobs = BTreeMap::<OutPath, Job<'s>>::new();
    // Some disks do not tell upper from lower case: there, two such files would be one.
    let mut folded = BTreeMap::<String, OutPath>::new();
    for job in renderers.iter().flat_map(|renderer| renderer.plan(site, theme)) {
        match folded.entry(job.path.as_str().to_lowercase()) {
            Entry::Occupied(first) => diags.push(collision(&job, &jobs[first.get()])),
            Entry::Vacant(free) => {
                free.insert(job.path.clone());
                jobs.insert(job.path.clone(), job);
            }
        }
    }
    let page_is_folder = folded.keys().any(|name| name.contains("index.html/"));
    for (name, path) in &folded {
        // Nearly all files are pages, and hardly ever is a folder called like one.
        if name.ends_with("index.html") && !page_is_folder {
            continue;
        }
        let folder = format!("{name}/");
        let inside = folded.range(folder.clone()..).next().filter(|(name, _)| name.starts_with(&folder));
        if let Some((_, inside)) = inside {
            diags.push(collision(&jobs[inside], &jobs[path]));
        }
    }
    jobs
}

fn collision(job: &Job<'_>, other: &Job<'_>) -> Box<Diagnostic> {
    let message = match job.path.as_str().strip_suffix("index.html") {
        _ if job.path != other.path && job.path.as_str().starts_with(other.path.as_str()) => {
            format!("`/{}` would be both a file and a folder", other.path)
        }
        Some(address) => format!("two pages would have the address `/{address}`"),
        None => format!("two files would have the address `/{}`", job.path),
    };
    let mut diagnostic = Diagnostic::error("duplicate-url", message);
    if let Some(span) = job.origin.clone().or_else(|| other.origin.clone()) {
        diagnostic = diagnostic.at(span);
    }
    if let Some(first) = other.origin.as_ref().filter(|_| job.origin.is_some()) {
        let (line, _) = first.line_column();
        diagnostic = diagnostic.hint(format!("the other is made from {}:{line}", first.file.path));
    }
    diagnostic
        .hint("give one of them another `slug`, alias or name; upper and lower case do not tell them apart")
}

/// Makes every file of the site.
pub fn render(
    site: &Site,
    theme: &Theme,
    renderers: &[&dyn Renderer],
    out: &dyn Sink,
    diags: &mut Diagnostics,
) {
    let jobs = plan(site, theme, renderers, diags);
    if diags.has_errors() {
        diags.sort();
        return;
    }
    let is_printed = |job: &Job<'_>| matches!(job.make, Make::Print(_));
    let (printed, written): (Vec<Job<'_>>, Vec<Job<'_>>) = jobs.into_values().partition(is_printed);
    let is_folder = |job: &Job<'_>| matches!(job.make, Make::Fill(_));
    let (folders, files): (Vec<Job<'_>>, Vec<Job<'_>>) = written.into_iter().partition(is_folder);
    // A folder takes as long as thousands of files: begun first, it keeps nobody waiting at the end.
    let (mut results, of_files): (Vec<_>, Vec<_>) = rayon::join(
        || folders.par_iter().with_max_len(1).map(|job| job.run(out)).collect(),
        || files.par_iter().map(|job| job.run(out)).collect(),
    );
    results.extend(of_files);
    results.extend(batch::run(printed.len(), &|index| printed[index].run(out)));
    for result in results {
        diags.keep(result);
    }
    diags.sort();
}
