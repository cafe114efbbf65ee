//! `flygblad import`: what others keep elsewhere, as files of the project. One file for each subcommand.

mod proposals;
mod sheet;

use std::path::Path;

use clap::Subcommand;

use super::Exit;
use super::console::Console;
use crate::diag::Result;

/// Take over what is kept in other programs
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

/// The subcommands, one file each.
#[derive(Debug, Subcommand)]
enum Command {
    Proposals(proposals::Args),
}

impl Args {
    /// Runs the subcommand.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        match &self.command {
            Command::Proposals(args) => args.run(root, console),
        }
    }
}
