//! `flygblad translate sync`: the catalogues brought up to date with the texts.

use std::fmt::Write;
use std::path::Path;

use super::super::console::Console;
use super::super::{Exit, count, files, report};

use super::ground::Project;
use super::rebuild::{Rebuilt, rebuild};
use crate::diag::{Diagnostics, Result};
use crate::translate::align::{Aligned, How};
use crate::translate::sync::{Change, Outcome, sync};
use crate::translate::whole::Whole;

/// Bring the catalogues up to date with the texts
///
/// Finds each text of the source language again in its catalogue, so that it keeps its name there and
/// its translations, and writes down what is new, what changed and what is gone. The words of a
/// translation are never touched: what is no longer in the text moves to the end of its file.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Say what would be done and why, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Find in git what translations were made from, where their locks are lost
    #[arg(long)]
    rebuild_locks: bool,
}

impl Args {
    /// Writes the catalogues and says what happened.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let mut rebuilt = Rebuilt::default();
        let outcome = self.plan(root, &mut rebuilt, &mut diags);
        let mut done = String::new();
        if let Some(outcome) = &outcome {
            if self.dry_run {
                done.push_str(&decisions(outcome));
            } else {
                for (path, change) in &outcome.changes {
                    if diags.keep(files::carry_out(root, path, change)).is_none() {
                        break;
                    }
                }
            }
            let verb = if self.dry_run { "to write" } else { "written" };
            if outcome.lost > 0 && !self.rebuild_locks {
                let lost = count(outcome.lost as u64, "lock");
                let _ = writeln!(done, "{lost} lost: `--rebuild-locks` finds what git remembers of them");
            }
            if !rebuilt.locks.is_empty() {
                let _ = writeln!(done, "{}", found_again(&rebuilt));
            }
            let _ = writeln!(done, "{}", summary(outcome, verb));
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

    /// What is to be done. `None` when a text has errors: what is missing from it must not be taken for
    /// removed.
    fn plan(&self, root: &Path, rebuilt: &mut Rebuilt, diags: &mut Diagnostics) -> Option<Outcome> {
        let Project { config, mut sources, book } = Project::read(root, diags)?;
        if diags.has_errors() {
            return None;
        }
        if self.rebuild_locks {
            *rebuilt = rebuild(root, &mut sources, &config, diags);
        }
        let mut outcome = sync(&book, &sources, &config, diags)?;
        // What was found is on no disk yet.
        for (path, lock) in &rebuilt.locks {
            outcome.changes.entry(path.clone()).or_insert_with(|| Change::Write(lock.clone()));
        }
        Some(outcome)
    }
}

/// `2 locks made again; of 1 translation it is not known what it was made from`
fn found_again(rebuilt: &Rebuilt) -> String {
    let locks = count(rebuilt.locks.len() as u64, "lock");
    let unknown = count(rebuilt.unknown as u64, "translation");
    format!("{locks} made again; of {unknown} it is not known what it was made from")
}

/// `3 documents, 41 texts: 2 new, 1 changed, 1 moved, 0 removed; 4 files written`
fn summary(outcome: &Outcome, verb: &str) -> String {
    let matches = || outcome.documents.values().flat_map(|aligned| &aligned.matches);
    let number = |is: fn(&How) -> bool| matches().filter(|found| is(&found.how)).count();
    let new = number(|how| matches!(how, How::New(_)));
    let moved = number(|how| matches!(how, How::Moved | How::MovedFrom(_) | How::Returned));
    let changed = number(|how| {
        matches!(
            how,
            How::AlikeHere(_) | How::AlikeElsewhere(_) | How::AlikeIn(..) | How::LongestPiece | How::ByName
        )
    });
    let gone: usize = outcome.documents.values().map(|aligned| aligned.gone.len()).sum();
    format!(
        "{}, {}: {new} new, {changed} changed, {moved} moved, {gone} removed; {} {verb}",
        count(outcome.documents.len() as u64, "document"),
        count(matches().count() as u64, "text"),
        count(outcome.changes.len() as u64, "file"),
    )
}

/// Every decision with its reason, and the files that would be written.
fn decisions(outcome: &Outcome) -> String {
    let mut out = String::new();
    for (doc, aligned) in &outcome.documents {
        let lines = of_document(aligned);
        if lines.is_empty() && aligned.from.is_none() {
            continue;
        }
        let _ = match &aligned.from {
            Some(from) => writeln!(out, "{doc} (before: {from})"),
            None => writeln!(out, "{doc}"),
        };
        out.push_str(&lines);
    }
    for (path, whole) in outcome.wholes.iter().filter(|(_, whole)| !whole.is_fresh()) {
        let _ = writeln!(out, "{path}\n  ~ {}", of_whole(*whole));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    for (path, change) in &outcome.changes {
        let verb = match change {
            Change::Write(_) => "write",
            Change::Remove => "remove",
        };
        let _ = writeln!(out, "{verb} {path}");
    }
    out
}

/// `translated as a whole: 3 of 14 texts changed, 1 new`
fn of_whole(whole: Whole) -> String {
    let Whole { changed, added, removed, unknown, total } = whole;
    let mut parts = vec![format!("{changed} of {} changed", count(total as u64, "text"))];
    for (number, what) in [(added, "new"), (removed, "removed"), (unknown, "made from nobody knows what")] {
        if number > 0 {
            parts.push(format!("{number} {what}"));
        }
    }
    format!("translated as a whole: {}", parts.join(", "))
}

fn of_document(aligned: &Aligned) -> String {
    let mut out = String::new();
    for found in &aligned.matches {
        let (sign, why) = match &found.how {
            How::Same => continue,
            How::Moved => ('>', "the same text elsewhere in the document".to_owned()),
            How::MovedFrom(doc) => ('>', format!("the same text was in {doc}")),
            How::Returned => ('>', "the same text was removed before".to_owned()),
            How::AlikeHere(percent) => ('~', format!("{percent} % like what stood there")),
            How::AlikeElsewhere(percent) => ('~', format!("{percent} % like what stood elsewhere")),
            How::AlikeIn(doc, percent) => ('~', format!("{percent} % like what was in {doc}")),
            How::LongestPiece => ('~', "the longest piece of what stood there".to_owned()),
            How::ByName => ('~', "changed".to_owned()),
            How::New(None) => ('+', "new".to_owned()),
            How::New(Some(of)) => ('+', format!("new; was a part of {of}")),
        };
        let _ = writeln!(out, "  {sign} {}: {why}", found.id);
    }
    for gone in &aligned.gone {
        let _ = match &gone.into {
            Some(into) => writeln!(out, "  - {}: removed; now a part of {into}", gone.old.id),
            None => writeln!(out, "  - {}: removed", gone.old.id),
        };
    }
    out
}
