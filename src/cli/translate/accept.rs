//! `flygblad translate accept`: translations that are still right.

use std::path::Path;

use super::super::Exit;
use super::super::console::Console;
use super::verdict::Choice;
use crate::diag::Result;
use crate::translate::verdict::Verdict;

/// Say that translations are still right although the text changed
///
/// A stale translation, or one of which it is not known what it was made from, is noted as made from the
/// text of today. Whether it has been reviewed stays as it was. Only locks are written; undo it with git.
#[derive(Debug, clap::Args)]
#[command(override_usage = "flygblad translate accept [OPTIONS] <LANGUAGE> <ID>...\n       \
    flygblad translate accept [OPTIONS] <LANGUAGE> --document <NAME>\n       \
    flygblad translate accept [OPTIONS] <LANGUAGE> --all")]
pub(super) struct Args {
    #[command(flatten)]
    choice: Choice,
}

impl Args {
    /// Writes the locks and says what happened.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        self.choice.run(Verdict::StillRight, root, console)
    }
}
