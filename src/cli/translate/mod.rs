//! `flygblad translate`: what belongs to the translations in `locales/`. One file for each subcommand.

mod accept;
mod check;
mod export;
mod git;
mod ground;
mod import;
mod rebuild;
mod review;
mod status;
mod sync;
mod verdict;

use std::path::Path;

use clap::Subcommand;

use super::Exit;
use super::console::Console;
use crate::diag::Result;

/// Work on the translations
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

/// The subcommands, one file each.
#[derive(Debug, Subcommand)]
enum Command {
    Status(status::Args),
    Sync(sync::Args),
    Check(check::Args),
    Accept(accept::Args),
    Review(review::Args),
    Export(export::Args),
    Import(import::Args),
}

impl Args {
    /// Runs the subcommand.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        match &self.command {
            Command::Status(args) => args.run(root, console),
            Command::Sync(args) => args.run(root, console),
            Command::Check(args) => args.run(root, console),
            Command::Accept(args) => args.run(root, console),
            Command::Review(args) => args.run(root, console),
            Command::Export(args) => args.run(root, console),
            Command::Import(args) => args.run(root, console),
        }
    }
}
