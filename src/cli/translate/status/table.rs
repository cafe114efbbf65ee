//! The status for people: lines that fit a terminal of 80 columns, as long as names are not long.

use std::fmt::Write;

use super::super::super::report::visible;
use crate::config::Config;
use crate::translate::desk::Share;
use crate::translate::status::{Appears, Count, DocumentStatus, LanguageStatus, Standing, Tally};

/// How far the table goes into detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// A line for each language and campaign.
    Campaigns,
    /// One for each document too.
    Documents,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Texts.
    Texts,
    /// Words of the source language.
    Words,
}

/// The least width of the names; the other columns leave it so much of 80.
const NAMES: usize = 23;

/// The table.
pub(super) fn draw(config: &Config, report: &[LanguageStatus], depth: Depth, unit: Unit) -> String {
    let mut lines = Vec::new();
    for language in report {
        let name = &config.languages[language.lang].code;
        lines.push(Line::of(name.clone(), &language.documents.iter().collect::<Vec<_>>()));
        for (campaign, documents) in language.campaigns() {
            lines.push(Line::of(format!("  {}", campaign.unwrap_or("other pages")), &documents));
            if depth == Depth::Documents {
                lines.extend(documents.into_iter().map(Line::document));
            }
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    let width = lines.iter().map(|line| line.name.chars().count()).max().unwrap_or(0).max(NAMES);
    let all = match unit {
        Unit::Texts => "texts",
        Unit::Words => "words",
    };
    let mut out = format!(
        "{:width$} {all:>5} {:>7} {:>5} {:>7} {:>6} {:>8} {:>5} {:>6}\n",
        "", "missing", "stale", "unknown", "review", "reviewed", "done", "pages",
    );
    for line in lines {
        line.draw(width, unit, &mut out);
    }
    if depth == Depth::Documents {
        out.push_str(&legend(report));
    }
    out
}

/// What the words in the last column mean, of those that are there.
fn legend(report: &[LanguageStatus]) -> String {
    let all = [
        (Appears::NoTitle, "title?  the title is not translated, so readers do not have the page"),
        (Appears::TooFew, "few     less is translated than `publish-at` asks for"),
        (Appears::Inactive, "off     the language is not published: `active = false`"),
    ];
    let has = |appears| report.iter().flat_map(|of| &of.documents).any(|doc| doc.appears == appears);
    let lines: String =
        all.into_iter().filter(|(appears, _)| has(*appears)).map(|(_, line)| format!("{line}\n")).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// One line.
struct Line {
    name: String,
    tally: Tally,
    share: Share,
    pages: String,
}

impl Line {
    /// Of many documents.
    fn of(name: String, documents: &[&DocumentStatus]) -> Self {
        let shown = documents.iter().filter(|doc| doc.appears == Appears::Shown).count();
        let mut share = Share::default();
        for doc in documents {
            share.translated += doc.share.translated;
            share.total += doc.share.total;
        }
        let tally = documents.iter().map(|doc| doc.tally).sum();
        Self {
            name: visible(&name).into_owned(),
            tally,
            share,
            pages: format!("{shown}/{}", documents.len()),
        }
    }

    /// Of one; its campaign stands above it.
    fn document(doc: &DocumentStatus) -> Self {
        let name = doc.name.split_once('/').map_or(doc.name.as_str(), |(_, name)| name);
        let pages = match doc.appears {
            Appears::Shown => "shown",
            Appears::NoTitle => "title?",
            Appears::TooFew => "few",
            Appears::Inactive => "off",
        };
        let whole = if doc.is_whole { " (whole)" } else { "" };
        Self {
            name: visible(&format!("    {name}{whole}")).into_owned(),
            tally: doc.tally,
            share: doc.share,
            pages: pages.to_owned(),
        }
    }

    fn draw(&self, width: usize, unit: Unit, out: &mut String) {
        let number = |count: Count| match unit {
            Unit::Texts => count.texts,
            Unit::Words => count.words,
        };
        let _ = write!(out, "{:width$} {:>5}", self.name, number(self.tally.total()));
        for (standing, column) in Standing::ALL.into_iter().zip([7, 5, 7, 6, 8]) {
            // Nothing is easier to overlook than a nought.
            let count = number(self.tally.of(standing));
            let shown = if count == 0 { "-".to_owned() } else { count.to_string() };
            let _ = write!(out, " {shown:>column$}");
        }
        // Rounded down: all is done only when all is done.
        let done = (self.share.translated * 100).checked_div(self.share.total).unwrap_or(100);
        let _ = writeln!(out, " {:>5} {:>6}", format!("{done} %"), self.pages);
    }
}
