//! `flygblad import`: what others publish, brought into the project. It is written to a file there, so that
//! a build needs no network and can be repeated.

mod fetch;
mod zetkin;

use std::path::Path;

use clap::Subcommand;

use super::Exit;
use super::console::Console;
use crate::diag::Result;

/// Bring what others publish into the project
///
/// The only command that uses the network. What it fetches is written to a file of the project, which
/// `build` reads.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Zetkin(zetkin::Args),
}

impl Args {
    /// Imports and says what came.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        match &self.what {
            What::Zetkin(args) => args.run(root, console),
        }
    }
}
