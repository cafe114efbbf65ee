//! `flygblad check`: all that a build would find, without a file written.

use std::path::Path;

use clap::ValueEnum;

use super::console::Console;
use super::{Exit, Selection, report};
use crate::diag::{Diagnostics, Result};
use crate::output::Discard;

/// Find what is wrong without publishing
///
/// Does all that `build` does, but writes nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,
    /// Treat warnings about translations as errors
    #[arg(long)]
    strict: bool,
    /// How the report is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    format: Format,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one array of objects
    Json,
}

impl Args {
    /// Builds into nothing and reports on standard output.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        // What counts is what was found; without a site there is an error among it.
        let _site = crate::build(root, &self.selection.options(self.strict), &Discard::new(), &mut diags);
        console.out(&match self.format {
            Format::Json => report::json(&diags),
            Format::Human if diags.worst().is_none() => "no problems found\n".to_owned(),
            Format::Human => report::human(&diags, console.out_paint()),
        });
        Ok(Exit::of(&diags))
    }
}
