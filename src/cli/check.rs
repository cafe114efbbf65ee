//! `flygblad check`: all that a build would find, without a file written.

use std::path::Path;

use super::console::Console;
use super::report::ReportFormat;
use super::{Exit, Selection, report};
use crate::diag::{Diagnostics, Result};
use crate::options::Options;
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
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Human)]
    format: ReportFormat,
}

impl Args {
    /// Builds into nothing and reports on standard output.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        // What counts is what was found; without a site there is an error among it.
        let options = Options {
            advice: true,
            reads_only: true,
            index: false,
            ..self.selection.options(root, self.strict)
        };
        let _site = crate::build(root, &options, &Discard::new(), &mut diags);
        console.out(&match self.format {
            ReportFormat::Json => report::json(&diags),
            ReportFormat::Human if diags.worst().is_none() => "no problems found\n".to_owned(),
            ReportFormat::Human => report::human(&diags, console.out_paint()),
        });
        Ok(Exit::of(&diags))
    }
}
