//! What `accept` and `review` share: which texts are meant, and how it went.

use std::fmt::Write;
use std::path::Path;

use super::super::console::Console;
use super::super::{Exit, count, files, report};

use super::ground::Ground;
use crate::diag::{Diagnostics, Result};
use crate::translate::pick;
use crate::translate::status::Standing;
use crate::translate::verdict::{Outcome, Verdict, Wish, give};

/// Which texts are meant.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("which").required(true).multiple(true))]
pub(super) struct Choice {
    /// The language
    #[arg(value_name = "LANGUAGE")]
    language: String,
    /// A text, by its id in the catalogue or the beginning of it; `housing/rents:title` for an id that
    /// many documents have
    #[arg(value_name = "ID", group = "which")]
    ids: Vec<String>,
    /// All texts of this document, or of all documents in this folder; may be given more than once. With
    /// ids, where to look for them
    #[arg(long = "document", short = 'd', value_name = "NAME", group = "which")]
    documents: Vec<String>,
    /// All texts of the language
    #[arg(long, group = "which", conflicts_with_all = ["ids", "documents"])]
    all: bool,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
}

impl Choice {
    /// Notes the verdict and says what was done.
    pub(super) fn run(&self, verdict: Verdict, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let outcome = self.decide(verdict, root, &mut diags);
        let mut done = String::new();
        if let Some(outcome) = &outcome {
            for (path, change) in outcome.changes.iter().filter(|_| !self.dry_run) {
                if diags.keep(files::carry_out(root, path, change)).is_none() {
                    break;
                }
            }
            done = self.told(verdict, outcome);
        }
        console.err(&report::human(&diags, console.err_paint()));
        match outcome {
            Some(_) => {
                let lines: String = done.lines().map(|line| format!("{}\n", report::visible(line))).collect();
                console.out(&lines);
            }
            None => console.err("nothing was written\n"),
        }
        Ok(Exit::of(&diags))
    }

    fn decide(&self, verdict: Verdict, root: &Path, diags: &mut Diagnostics) -> Option<Outcome> {
        let ground = Ground::load(root, diags)?;
        let lang = diags.keep(pick::language(&ground.config, &self.language))?;
        if diags.has_errors() {
            return None;
        }
        let wish = Wish { verdict, lang, ids: &self.ids, documents: &self.documents };
        give(&ground.desk, &ground.sources, &ground.config, &wish, ground.faults, diags)
    }

    /// A line for each text that changed, then how many did.
    fn told(&self, verdict: Verdict, outcome: &Outcome) -> String {
        let mut out = String::new();
        let mut left = 0;
        let mut already = 0;
        for decision in &outcome.decisions {
            let (was, now) = (decision.was.name(), decision.now.name());
            if decision.was != decision.now {
                let _ = writeln!(out, "{}:{}: {was}, now {now}", decision.doc, decision.id);
            } else if matches!(decision.was, Standing::Stale | Standing::Unknown) {
                left += 1;
            } else {
                already += 1;
            }
        }
        let changed = outcome.decisions.len() - left - already;
        let (done, was) = match verdict {
            Verdict::StillRight => ("accepted", "were right already"),
            Verdict::Reviewed => ("reviewed", "were already"),
        };
        let texts = count(changed as u64, "text");
        let written = count(outcome.changes.len() as u64, "file");
        let verb = if self.dry_run { "to write" } else { "written" };
        let _ = write!(out, "{texts} {done}, {already} {was}; {written} {verb}");
        if left > 0 {
            let texts = count(left as u64, "stale or unknown text");
            let _ = write!(
                out,
                "\n{texts} left as they are: `flygblad translate accept` them first, or name each"
            );
        }
        out
    }
}
