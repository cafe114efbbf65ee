//! `flygblad translate check`: what is wrong with the translations, and what could be better.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use super::super::console::Console;
use super::super::report::ReportFormat;
use super::super::{Exit, count, report};
use super::ground::Ground;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result, Severity};
use crate::lang::Lang;
use crate::translate::lint::{Ask, Setting, agreed_words, survey};
use crate::translate::pick;

/// Find what is wrong with the translations
///
/// Looks over every message beside the text that it translates. Faults are errors: readers see such a text in
/// another language. Warnings are advice: whoever knows the language decides. What each of them means is in
/// the chapter on checks of the translators' handbook, under its code.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only this language; may be given more than once
    #[arg(long = "language", short = 'l', value_name = "CODE")]
    languages: Vec<String>,
    /// Only this document, or the documents in this folder; may be given more than once
    #[arg(long = "document", short = 'd', value_name = "NAME")]
    documents: Vec<String>,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// How the report is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Human)]
    format: ReportFormat,
}

impl Args {
    /// Reports on standard output.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let summary = self.look(root, &mut diags);
        diags.sort();
        let text = match self.format {
            ReportFormat::Json => report::json(&diags),
            ReportFormat::Human => report::human(&diags, console.out_paint()) + &summary.unwrap_or_default(),
        };
        console.out(&text);
        Ok(Exit::of(&diags))
    }

    /// Looks everything over, and tells how each language fared. `None` when `diags` says why nobody could.
    fn look(&self, root: &Path, diags: &mut Diagnostics) -> Option<String> {
        let ground = Ground::load(root, diags)?;
        let Ground { config, sources, book, desk, mut faults } = ground;
        let (config, desk) = (&config, &desk);
        let mut wrong = Diagnostics::new();
        let langs = pick::languages(config, &self.languages, &mut wrong);
        let documents: BTreeSet<&str> =
            pick::documents(desk, config, &self.documents, &mut wrong).into_iter().collect();
        if wrong.has_errors() {
            diags.append(wrong);
            return None;
        }
        let mut of_files = Diagnostics::new();
        let messages = crate::words(&sources, config, &mut of_files);
        let glossary = agreed_words(&sources, diags);
        let site = Setting { config, facts: &book.facts, messages: &messages, glossary: glossary.as_ref() };
        let is_wanted = |doc: &str| self.documents.is_empty() || documents.contains(doc);
        let mut found = survey(&book, desk, site, &langs, &is_wanted, Ask::Everything);
        // Of what was read for readers the faults are warnings; that a page is there as a whole is none.
        for own in [&mut faults, &mut of_files] {
            own.raise(|one| one.code != "both-translations");
        }
        for one in faults.iter().chain(of_files.iter()) {
            let Some((lang, file)) = file_of(one, config, &langs) else { continue };
            let doc = file.strip_prefix("content/").and_then(|doc| doc.rsplit_once('.')).map(|(doc, _)| doc);
            if self.documents.is_empty() || doc.is_some_and(|doc| documents.contains(doc)) {
                found.entry(lang).or_default().push(Box::new(one.clone()));
            }
        }
        if self.strict {
            found.values_mut().for_each(|own| own.raise(|_| true));
        }
        let summary = summary(config, &found);
        found.into_values().for_each(|own| diags.append(own));
        Some(summary)
    }
}

/// The language among `langs` whose file it is in, and the name of that file below the language's folder.
fn file_of<'d>(found: &'d Diagnostic, config: &Config, langs: &[Lang]) -> Option<(Lang, &'d str)> {
    let below = found.span.as_ref()?.file.path.as_str().strip_prefix("locales/")?;
    let (code, file) = below.split_once('/')?;
    let lang = langs.iter().find(|lang| config.languages[**lang].code == code)?;
    Some((*lang, file))
}

/// How each language fared, a line for each.
fn summary(config: &Config, found: &BTreeMap<Lang, Diagnostics>) -> String {
    let mut out = String::new();
    let width = found.keys().map(|lang| config.languages[*lang].code.len()).max().unwrap_or_default();
    for (lang, own) in found {
        let warnings = own.iter().filter(|one| one.severity == Severity::Warning).count() as u64;
        let errors = own.iter().count() as u64 - warnings;
        let _ = writeln!(
            out,
            "{:width$}  {}, {}",
            config.languages[*lang].code,
            count(errors, "error"),
            count(warnings, "warning")
        );
    }
    out
}
