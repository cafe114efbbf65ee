//! `flygblad publish`: the built site to where visitors are. Only here are keys read from the environment.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::build::size;
use super::console::Console;
use super::{Exit, build, count, report};
use crate::config::PublishTarget;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::options::Progress;
use crate::publish::{self, Credentials, Plan, Settings, Target};

/// Bring the site to where visitors are
///
/// Builds the site, then sends what has changed to a folder, a server or object storage. Visitors see the
/// old site or the new one, also when the line is cut: publish again, and the rest is sent.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Args {
    /// `s3://bucket/path`, `user@host:path`, `rsync://host/module/path`, a folder such as `../www`, or the
    /// name of a `[publish.<name>]` in `book.toml`, which may be left out where there is only one
    target: Option<String>,
    /// Publish what was built into this folder before, and build nothing
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Say what would be sent and removed, and do neither
    #[arg(long)]
    dry_run: bool,
    /// When to remove what is no longer part of the site
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Delete::Later)]
    delete: Delete,
    /// The address of object storage that is not Amazon's [default: `AWS_ENDPOINT_URL`]
    #[arg(long, value_name = "URL")]
    endpoint: Option<String>,
    /// The region of the bucket [default: `AWS_REGION`, or us-east-1]
    #[arg(long, value_name = "NAME")]
    region: Option<String>,
    /// The command that reaches a server, with its options
    #[arg(long, value_name = "COMMAND", default_value = "ssh")]
    ssh: String,
    /// How many files are sent to object storage at one time
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: u16,
    /// How often a request to object storage is repeated before giving up
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u16).range(0..=100))]
    retries: u16,
    #[command(flatten)]
    build: build::Args,
}

/// `--delete`
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Delete {
    /// Pages at once; pictures and style sheets, which open pages may still ask for, at the next publication
    Later,
    /// All at once
    Now,
    /// Nothing is ever removed
    Never,
}

impl From<Delete> for publish::Delete {
    fn from(delete: Delete) -> Self {
        match delete {
            Delete::Later => Self::Later,
            Delete::Now => Self::Now,
            Delete::Never => Self::Never,
        }
    }
}

impl Args {
    /// Builds, publishes and says what was done.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        self.build.prepare()?;
        let mut diags = Diagnostics::new();
        let done = match crate::configure(root, &mut diags) {
            Some(config) => {
                // A wrong address is told before the site is built; the build tells of `book.toml` again.
                let (target, named) = self.target(root, &config.publish)?;
                let settings = self.settings(named);
                if matches!(target, Target::Bucket(_)) && settings.credentials.is_none() {
                    return Err(publish::no_credentials());
                }
                diags = Diagnostics::new();
                self.publish(root, &target, &settings, console, &mut diags)
            }
            None => None,
        };
        console.err(&report::human(&diags, console.err_paint()));
        match done {
            Some(lines) => console.out(&lines),
            None => console.err("not published\n"),
        }
        Ok(Exit::of(&diags))
    }

    fn publish(
        &self,
        root: &Path,
        target: &Target,
        settings: &Settings,
        console: &Console,
        diags: &mut Diagnostics,
    ) -> Option<String> {
        let from = match &self.from {
            Some(from) => from.clone(),
            None => {
                console.out(&self.build.publish(root, diags)?);
                self.build.folder(root, &mut Diagnostics::new())?
            }
        };
        let plan = diags.keep(publish::publish(root, &from, target, settings))?;
        Some(if self.dry_run { would(&plan, target) } else { was(&plan, target) })
    }

    /// Where to, and what `book.toml` says about it.
    fn target<'c>(
        &self,
        root: &Path,
        named: &'c BTreeMap<String, PublishTarget>,
    ) -> Result<(Target, Option<&'c PublishTarget>)> {
        let mut all = named.values();
        let found = match (self.target.as_deref(), all.next(), all.next()) {
            (Some(text), _, _) => match named.get(text) {
                Some(found) => found,
                None if is_word(text) && !Path::new(text).is_dir() => return Err(unknown(text, named)),
                None => return Ok((Target::parse(text, Path::new(""))?, None)),
            },
            (None, Some(only), None) => only,
            (None, _, _) => return Err(none_given(named)),
        };
        let target = Target::parse(&found.target, root).map_err(|e| e.at(found.span.clone()))?;
        Ok((target, Some(found)))
    }

    fn settings(&self, named: Option<&PublishTarget>) -> Settings {
        let noted = |pick: fn(&PublishTarget) -> &Option<String>| named.and_then(|named| pick(named).clone());
        Settings {
            delete: self.delete.into(),
            dry_run: self.dry_run,
            jobs: usize::from(self.jobs),
            retries: usize::from(self.retries),
            ssh: self.ssh.clone(),
            endpoint: (self.endpoint.clone())
                .or_else(|| noted(|named| &named.endpoint))
                .or_else(|| variable("AWS_ENDPOINT_URL_S3"))
                .or_else(|| variable("AWS_ENDPOINT_URL")),
            region: (self.region.clone())
                .or_else(|| noted(|named| &named.region))
                .or_else(|| variable("AWS_REGION"))
                .or_else(|| variable("AWS_DEFAULT_REGION")),
            credentials: credentials(),
            progress: progress(),
        }
    }
}

/// How far it is, where a person looks on.
fn progress() -> Progress {
    if !io::stderr().is_terminal() {
        return Progress::default();
    }
    Progress::new(|done, all| {
        let end = if done == all { "\r\x1b[K" } else { "" };
        let _ = write!(io::stderr().lock(), "\r{done} of {} sent\x1b[K{end}", count(all as u64, "file"));
    })
}

/// The keys to object storage, where all programs look for them.
fn credentials() -> Option<Credentials> {
    let (key, secret) = (variable("AWS_ACCESS_KEY_ID")?, variable("AWS_SECRET_ACCESS_KEY")?);
    Some(Credentials { key, secret, token: variable("AWS_SESSION_TOKEN") })
}

#[expect(
    clippy::disallowed_methods,
    reason = "keys are never a part of the project, nor of what is published"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A word alone is a name; a folder is written with a slash, so that a slip of the hand makes none.
fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.contains(['/', '\\', ':']) && !text.starts_with('.')
}

fn unknown(text: &str, named: &BTreeMap<String, PublishTarget>) -> Box<Diagnostic> {
    Diagnostic::error("unknown-target", format!("there is no `[publish.{text}]` in `book.toml`"))
        .did_you_mean(text, named.keys().map(String::as_str))
        .hint(format!("for a folder of this name write `./{text}`"))
}

fn none_given(named: &BTreeMap<String, PublishTarget>) -> Box<Diagnostic> {
    let error = Diagnostic::error("unknown-target", "it is not said where to publish");
    if named.is_empty() {
        return error.hint(
            "write it behind the command: `s3://bucket/path`, `user@host:path`, `rsync://host/module/path` \
             or a folder such as `../www`",
        );
    }
    let names: Vec<String> = named.keys().map(|name| format!("`{name}`")).collect();
    error.hint(format!("name one of those in `book.toml`: {}", names.join(", ")))
}

/// `sent 3 files, 12 kB, to s3://homes; removed 1; 25 were there already`
fn was(plan: &Plan, target: &Target) -> String {
    if plan.is_empty() {
        return format!(
            "nothing to do: all {} are at {}\n",
            count(plan.unchanged as u64, "file"),
            shown(target)
        );
    }
    format!("sent {}\n", sum(plan, target, "removed"))
}

/// What would be done, file by file.
fn would(plan: &Plan, target: &Target) -> String {
    if plan.is_empty() {
        return was(plan, target);
    }
    let mut text = String::new();
    for upload in plan.sent() {
        let verb = if upload.is_new { "send" } else { "replace" };
        let _ = writeln!(text, "{verb} {} ({})", report::visible(upload.path.as_str()), size(upload.size));
    }
    for path in plan.removed() {
        let _ = writeln!(text, "remove {}", report::visible(path.as_str()));
    }
    for path in &plan.retired {
        let _ = writeln!(text, "leave {}", report::visible(path.as_str()));
    }
    text + &format!("would send {}\n", sum(plan, target, "remove"))
}

fn sum(plan: &Plan, target: &Target, removed: &str) -> String {
    let bytes = plan.sent().map(|upload| upload.size).sum();
    let mut text =
        format!("{}, {}, to {}", count(plan.sent().count() as u64, "file"), size(bytes), shown(target));
    for (n, what) in [(plan.removed().count(), removed), (plan.retired.len(), "leave for now")] {
        if n > 0 {
            let _ = write!(text, "; {what} {n}");
        }
    }
    let _ = write!(text, "; {} unchanged", plan.unchanged);
    text
}

fn shown(target: &Target) -> String {
    report::visible(&target.to_string()).into_owned()
}
