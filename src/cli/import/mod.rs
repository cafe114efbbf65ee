//! `flygblad import`: what others keep elsewhere, brought into the project as files of its own, so that a build
//! needs no network and can be repeated. One file for each subcommand.

mod fetch;
mod proposals;
mod sheet;
mod zetkin;

use std::path::Path;

use clap::Subcommand;

use super::Exit;
use super::console::Console;
use crate::diag::Result;

/// Take over what is kept elsewhere
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

/// The subcommands, one file each.
#[derive(Debug, Subcommand)]
enum Command {
    Proposals(proposals::Args),
    Zetkin(zetkin::Args),
}

impl Args {
    /// Runs the subcommand.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        match &self.command {
            Command::Proposals(args) => args.run(root, console),
            Command::Zetkin(args) => args.run(root, console),
        }
    }
}
