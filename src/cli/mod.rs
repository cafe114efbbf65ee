//! The command line: [`run`] reads it, runs one command and says how it went. Each command is one
//! file with its `Args` and `run`, and one page of the manual in `tests/cmd/`. Only this module
//! prints; only `today.rs` knows what day it is.

mod build;
mod check;
mod console;
mod files;
mod import;
mod init;
mod leaflets;
mod new;
mod publish;
pub mod report;
mod serve;
mod today;
mod translate;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diag::{Diagnostic, Diagnostics, Result, Severity};
use crate::options::Options;
use crate::page::Date;
use console::Console;

/// Publishes campaign texts in every language, on the web and on paper.
#[derive(Debug, Parser)]
#[command(name = "flygblad", version, disable_help_subcommand = true, max_term_width = 90)]
#[command(after_help = "Exit status: 0 fine, 1 the content has errors, 2 wrong usage, 3 the machine failed.")]
struct Cli {
    /// The project: the folder with `book.toml` [default: this folder or the nearest above it]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

/// The commands, one file each.
#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    New(new::Args),
    Build(build::Args),
    Check(check::Args),
    Serve(serve::Args),
    Leaflets(leaflets::Args),
    Import(import::Args),
    Publish(publish::Args),
    Translate(translate::Args),
}

/// Where a project keeps what took long to make.
const CACHE: &str = ".flygblad/printed";

/// Which pages, for all commands that build.
#[derive(Debug, clap::Args)]
struct Selection {
    /// Include drafts, and pages before their `publish-from` or after they expire
    #[arg(long)]
    drafts: bool,
    /// Only this language; may be given more than once
    #[arg(long = "language", short = 'l', value_name = "CODE")]
    languages: Vec<String>,
    /// The day to build for: what `publish-from`, `expires` and meetings are compared with [default: today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    today: Option<Date>,
}

impl Selection {
    fn options(&self, root: &Path, strict: bool) -> Options {
        Options {
            drafts: self.drafts,
            languages: self.languages.clone(),
            strict,
            cache: Some(root.join(CACHE)),
            ..Options::new(self.today.unwrap_or_else(today::today))
        }
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug)]
enum Exit {
    Fine = 0,
    Content = 1,
    Usage = 2,
    Machine = 3,
}

impl Exit {
    fn of(diags: &Diagnostics) -> Self {
        match diags.worst() {
            None | Some(Severity::Warning) => Self::Fine,
            Some(Severity::Error) => Self::Content,
            Some(Severity::Failure) => Self::Machine,
        }
    }
}

/// Runs the command that `args` name, the name of the program first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let console = Console::new();
    let exit = match Cli::try_parse_from(args) {
        Ok(cli) => cli.run(&console).unwrap_or_else(|refusal| refuse(&console, &refusal)),
        Err(usage) => return clap_exit(&usage),
    };
    ExitCode::from(if console.is_broken() { Exit::Machine as u8 } else { exit as u8 })
}

impl Cli {
    /// An `Err` is a command that could not even begin.
    fn run(&self, console: &Console) -> Result<Exit> {
        let root = || find_root(self.root.as_deref());
        match &self.command {
            Command::Init(args) => args.run(console),
            Command::New(args) => args.run(&root()?, console),
            Command::Build(args) => args.run(&root()?, console),
            Command::Check(args) => args.run(&root()?, console),
            Command::Serve(args) => args.run(&root()?, console),
            Command::Leaflets(args) => args.run(&root()?, console),
            Command::Import(args) => args.run(&root()?, console),
            Command::Publish(args) => args.run(&root()?, console),
            Command::Translate(args) => args.run(&root()?, console),
        }
    }
}

fn refuse(console: &Console, refusal: &Diagnostic) -> Exit {
    console.err(&report::one(refusal, console.err_paint()));
    if refusal.severity == Severity::Failure { Exit::Machine } else { Exit::Usage }
}

/// Prints help to stdout and mistakes to stderr; that nobody reads it is no failure.
fn clap_exit(usage: &clap::Error) -> ExitCode {
    let _ = usage.print();
    ExitCode::from(if usage.use_stderr() { Exit::Usage as u8 } else { Exit::Fine as u8 })
}

/// The folder given, or the nearest with a `book.toml` from here upwards.
fn find_root(given: Option<&Path>) -> Result<PathBuf> {
    if let Some(root) = given {
        if root.join("book.toml").is_file() {
            return Ok(root.to_owned());
        }
        let message = format!("there is no `book.toml` in `{}`", root.display());
        return Err(Diagnostic::error("no-project", message).hint("name the folder that holds it"));
    }
    let here = std::env::current_dir().map_err(|e| {
        Diagnostic::failure("no-project", format!("cannot tell which folder this is: {e}"))
            .hint("name the project with `--root`")
    })?;
    let found = here.ancestors().find(|folder| folder.join("book.toml").is_file());
    match found {
        // Paths in messages stay short where the project is right here.
        Some(root) if root == here => Ok(PathBuf::from(".")),
        Some(root) => Ok(root.to_owned()),
        None => Err(Diagnostic::error("no-project", "there is no `book.toml` here or in a folder above")
            .hint("go to your project, name it with `--root`, or begin one with `flygblad init`")),
    }
}

fn date(text: &str) -> std::result::Result<Date, String> {
    Date::parse(text).ok_or_else(|| "expected a day such as 2026-09-13".to_owned())
}

/// `1 page`, `2 pages`.
fn count(n: u64, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn one_is_not_many() {
        assert_eq!([0, 1, 2].map(|n| count(n, "page")), ["0 pages", "1 page", "2 pages"]);
    }
}
