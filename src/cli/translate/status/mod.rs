//! `flygblad translate status`: how far each language has come. `table.rs` draws it for people, `data.rs` for
//! programs; the work lists for translators are drawn by `render/work_list`.

mod data;
mod table;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::super::console::Console;
use super::super::{Exit, count, files, report};

use super::ground::Ground;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::messages::Messages;
use crate::path::SourcePath;
use crate::render::work_list;
use crate::span::Span;
use crate::theme_files::ThemeFiles;
use crate::translate::pick;
use crate::translate::status::{LanguageStatus, Standing, status};
use crate::translate::sync::Change;
use crate::translate::worklist::WorkList;

/// What can be on a work list.
const STATES: [&str; 4] = ["missing", "stale", "unknown", "needs-review"];

/// Show how far each language has come
///
/// Counts the texts that are missing, stale (the text changed since), unknown (nobody knows what they were
/// made from), to be reviewed, and reviewed; and how many pages readers have in the language.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only this language; may be given more than once
    #[arg(long = "language", short = 'l', value_name = "CODE")]
    languages: Vec<String>,
    /// Only this document, or the documents in this folder; may be given more than once
    #[arg(long = "document", short = 'd', value_name = "NAME")]
    documents: Vec<String>,
    /// In the table, a line for each document too, as when one language is named
    #[arg(long)]
    by_document: bool,
    /// In the table, count the words of the source instead of the texts
    #[arg(long)]
    words: bool,
    /// In the work lists, only texts that stand so; may be given more than once
    #[arg(long = "state", value_name = "STATE", value_parser = STATES)]
    states: Vec<String>,
    /// How it is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Table)]
    format: Format,
    /// Write into this folder instead: `status.txt`, `status.json`, `status.csv`, or `status-ar.html` for
    /// each language; `html` is written into the folder you are in when none is named
    #[arg(long, short = 'o', value_name = "DIR")]
    output: Option<PathBuf>,
}

/// How the report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs
    Json,
    /// For spreadsheets: a row for each language and document
    Csv,
    /// For translators: what is left to do in each language, to be sent by mail
    Html,
}

impl Args {
    /// Shows how it stands.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let files = self.report(root, &mut diags);
        let done = files.and_then(|files| match self.folder() {
            Some(folder) => diags.keep(write(folder, &files)),
            None => Some(files.into_iter().map(|(_, text)| text).collect()),
        });
        console.err(&report::human(&diags, console.err_paint()));
        console.out(&done.unwrap_or_default());
        Ok(Exit::of(&diags))
    }

    /// The folder to write into, if any: nobody wants to read HTML in a terminal.
    fn folder(&self) -> Option<&Path> {
        let here = (self.format == Format::Html).then_some(Path::new("."));
        self.output.as_deref().or(here)
    }

    /// The files of the report, by name. `None` when `diags` says why there is none.
    fn report(&self, root: &Path, diags: &mut Diagnostics) -> Option<Vec<(String, String)>> {
        let ground = Ground::load(root, diags)?;
        let Ground { config, book, desk, .. } = &ground;
        let mut wrong = Diagnostics::new();
        let languages = pick::languages(config, &self.languages, &mut wrong);
        let documents = pick::documents(desk, config, &self.documents, &mut wrong);
        if wrong.has_errors() {
            diags.append(wrong);
            return None;
        }
        if languages.is_empty() {
            diags.push(one_language(config));
        }
        let behind = documents.iter().filter(|doc| desk.documents[**doc].is_ahead).count();
        let report = status(desk, book, config, &languages, &documents);
        let file = |kind: &str, text: String| Some(vec![(format!("status.{kind}"), text)]);
        let files = match self.format {
            Format::Table => {
                let depth = match self.by_document || self.languages.len() == 1 {
                    true => table::Depth::Documents,
                    false => table::Depth::Campaigns,
                };
                let unit = if self.words { table::Unit::Words } else { table::Unit::Texts };
                file("txt", table::draw(config, &report, depth, unit))
            }
            Format::Json => file("json", data::json(config, &report)),
            Format::Csv => file("csv", data::csv(config, &report)),
            Format::Html => Some(self.pages(&ground, &report, diags)),
        };
        diags.append(ground.faults);
        if behind > 0 && !languages.is_empty() {
            diags.push(not_synced(behind));
        }
        files
    }

    /// A work list for each language.
    fn pages(
        &self,
        ground: &Ground,
        report: &[LanguageStatus],
        diags: &mut Diagnostics,
    ) -> Vec<(String, String)> {
        let Ground { config, sources, desk, .. } = ground;
        let theme = ThemeFiles::load(sources, config, diags);
        let files = crate::message_files(sources, &theme);
        // What is wrong with the words of the theme is for `check`.
        let messages = Messages::load(&config.languages, &files, &mut Diagnostics::new());
        let is_asked_for = |standing: Standing| {
            self.states.is_empty() || self.states.iter().any(|state| state == standing.name())
        };
        let page = |language: &LanguageStatus| {
            let list = WorkList::of(desk, language, &is_asked_for);
            let html = work_list::page(config, &messages, language.lang, &list);
            (format!("status-{}.html", config.languages[language.lang].code), html)
        };
        report.iter().map(page).collect()
    }
}

fn one_language(config: &Config) -> Box<Diagnostic> {
    let code = &config.languages[config.languages.source()].code;
    let message = format!("the site has no language but `{code}`, so there is nothing to translate into");
    Diagnostic::warning("one-language", message)
        .at(Span::file_start(&config.file))
        .hint("add a `[[language]]` with the `code` of another")
}

fn not_synced(documents: usize) -> Box<Diagnostic> {
    let documents = count(documents as u64, "document");
    let message = format!("new texts of {documents} are in no catalogue yet");
    Diagnostic::warning("not-synced", message).hint(
        "run `flygblad translate sync`, so that translators find them; the numbers are of the texts of today",
    )
}

/// Writes the files, each whole or not at all, and says where they are.
#[expect(clippy::disallowed_methods, reason = "the folder is where somebody wants the report")]
fn write(folder: &Path, files: &[(String, String)]) -> Result<String> {
    fs::create_dir_all(folder).map_err(|e| {
        let message = format!("cannot make the folder `{}`: {e}", folder.display());
        Diagnostic::failure("cannot-write", message)
            .hint("ask for the right to write there, or name another folder")
    })?;
    let mut done = String::new();
    for (name, text) in files {
        files::carry_out(folder, &SourcePath::new(name.as_str()), &Change::Write(text.clone()))?;
        let path = folder.join(name);
        let _ = writeln!(done, "written: {}", path.strip_prefix(".").unwrap_or(&path).display());
    }
    Ok(done)
}
