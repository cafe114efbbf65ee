//! From the built folder to where visitors are: another folder, a server that is reached by `rsync`,
//! or object storage that speaks S3. Entry point: [`publish`].
//!
//! The promise is that of a build: nobody sees a half-made site, whatever is cut, killed or full.
//!
//! - A **folder** (`folder`) is replaced as a build does it: the new one is made beside the old,
//!   which lends it the files that did not change, and the two are exchanged in one step.
//! - A **server with `ssh`** (`server`) the same way: `rsync` fills a folder beside the published one,
//!   and a command there exchanges them. What a cut line left beside is where the next run goes on.
//! - An **`rsync` daemon** and **object storage** (`daemon`, `bucket`) know no step that changes two files at
//!   once. There it is the order that keeps the promise (`shelf`): new files that pages show, changed
//!   ones, new pages, changed pages (the deepest first, the front page last), then what lists pages (the
//!   sitemap, feeds, redirects), and only then are pages removed, and files at last. So whoever comes
//!   through a page of the old or of the new site finds, at any moment, all that this page refers to.
//!
//! What is at a target is written down there, in `manifest::NAME`: which files are ours, and their
//! content. From that and the built folder the [`Plan`] is made: only what changed is sent, only what is
//! ours is removed. The list is written *before* the first file and again after the last, so a run that was
//! cut is finished by the next, and nothing of it is ever taken for somebody else's.
//!
//! A page that a browser already has open still asks for its pictures. Files with their content in
//! their name are therefore removed one publication later ([`Delete::Later`]); withdrawn texts go at once.
//!
//! Not here: the environment, which `cli` reads, and building. Not promised: that two people who publish to one
//! `rsync` daemon in the same second are told of each other; on the other targets they are.

pub mod address;
mod bucket;
mod daemon;
mod folder;
mod local;
mod manifest;
mod plan;
mod program;
mod server;
mod shelf;

use std::path::Path;

use crate::diag::{Diagnostic, Result};
use crate::options::Progress;
use crate::output::Hold;
pub use address::Target;
pub use bucket::no_credentials;
use local::Local;
pub use plan::{Delete, Plan, Upload};

/// How to publish.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What becomes of files that are no longer part of the site.
    pub delete: Delete,
    /// Whether only to say what would be done.
    pub dry_run: bool,
    /// How many requests run at one time.
    pub jobs: usize,
    /// How often a request is repeated that failed for a reason that may pass.
    pub retries: usize,
    /// The command that reaches a server, `ssh` with its options.
    pub ssh: String,
    /// The address of object storage that is not Amazon's.
    pub endpoint: Option<String>,
    /// Where the bucket is.
    pub region: Option<String>,
    /// Who asks, for object storage.
    pub credentials: Option<Credentials>,
    /// Told how many files are sent, and of how many.
    pub progress: Progress,
}

/// The keys to object storage. Never a part of the project.
#[derive(Clone)]
pub struct Credentials {
    /// The name of the key.
    pub key: String,
    /// The key.
    pub secret: String,
    /// What comes with a key that is valid for some hours only.
    pub token: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(..)")
    }
}

/// Publishes the site that was built into `from`, for the project at `root`. Says what was done, or
/// what would be.
pub fn publish(root: &Path, from: &Path, target: &Target, settings: &Settings) -> Result<Plan> {
    if !from.is_dir() || !crate::output::is_ours(from) {
        return Err(Diagnostic::error(
            "not-built",
            format!("there is no built site in `{}`", from.display()),
        )
        .hint("build it with `flygblad build`, or leave out `--from`"));
    }
    let _hold = Hold::take(from)?;
    let local = Local::read(from)?;
    match target {
        Target::Folder(folder) => folder::publish(root, &local, folder, settings),
        Target::Server(server) => server::publish(&local, server, settings),
        Target::Daemon(address) => {
            shelf::publish(&mut daemon::Daemon::new(&local, address)?, &local, settings)
        }
        Target::Bucket(bucket) => {
            shelf::publish(&mut bucket::Bucket::connect(&local, bucket, settings)?, &local, settings)
        }
    }
}

/// Refuses to replace or remove what another put there.
fn foreign(target: &str, why: &str) -> Box<Diagnostic> {
    Diagnostic::error("foreign-target", format!("cannot publish to `{target}`: it {why}"))
        .hint("publishing replaces what is there: name an empty place or a new one")
}

#[cfg(test)]
impl Settings {
    /// A publication as in most tests.
    fn plain() -> Self {
        Self {
            delete: Delete::Later,
            dry_run: false,
            jobs: 3,
            retries: 0,
            ssh: "ssh".to_owned(),
            endpoint: None,
            region: None,
            credentials: None,
            progress: Progress::default(),
        }
    }
}
