//! `flygblad translate review`: translations that somebody has looked at.

use std::path::Path;

use super::super::Exit;
use super::super::console::Console;
use super::verdict::Choice;
use crate::diag::Result;
use crate::translate::verdict::Verdict;

/// Say that translations have been looked at and are right
///
/// A translation that is named is noted as reviewed, and as made from the text of today. Of whole documents,
/// what is stale is left as it is: it may never have been looked at beside the new text. Only locks are
/// written; undo it with git.
#[derive(Debug, clap::Args)]
#[command(override_usage = "flygblad translate review [OPTIONS] <LANGUAGE> <ID>...\n       \
    flygblad translate review [OPTIONS] <LANGUAGE> --document <NAME>\n       \
    flygblad translate review [OPTIONS] <LANGUAGE> --all")]
pub(super) struct Args {
    #[command(flatten)]
    choice: Choice,
}

impl Args {
    /// Writes the locks and says what happened.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        self.choice.run(Verdict::Reviewed, root, console)
    }
}
