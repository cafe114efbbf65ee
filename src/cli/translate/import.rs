//! `flygblad translate import`: translations from other programs, each looked at before it is taken over.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::console::Console;
use super::super::{Exit, count, files, report};

use super::ground::Ground;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::messages::Messages;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;
use crate::theme_files::ThemeFiles;
use crate::translate::diff::marked;
use crate::translate::exchange::glossary::{self, Glossary};
use crate::translate::exchange::import::{Outcome, Project, import};
use crate::translate::exchange::{Delivery, Edit, Incoming, read};
use crate::translate::pick;
use crate::translate::sync::Change;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Take over what other programs made of an export
///
/// Reads XLIFF 1.2 and 2.1, PO, and glossaries in CSV; what it is, is told from what stands in it. Shows
/// what changes. A translation of a text that has changed since, or one that is no translation of its
/// text, is refused with the reason; everything else is taken over.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file; `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language, where the file does not say it
    #[arg(long, short = 'l', value_name = "CODE")]
    language: Option<String>,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// What is to be done, and what is said of it.
#[derive(Default)]
struct Plan {
    changes: BTreeMap<SourcePath, Change>,
    told: String,
    summary: String,
}

impl Args {
    /// Writes the catalogues and says what changed.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let plan = self.plan(root, &mut diags);
        let mut is_written = plan.is_some();
        if let Some(plan) = plan.as_ref().filter(|_| !self.dry_run) {
            let mut changes = plan.changes.iter();
            is_written =
                changes.all(|(path, change)| diags.keep(files::carry_out(root, path, change)).is_some());
        }
        console.err(&report::human(&diags, console.err_paint()));
        match plan.filter(|_| is_written) {
            Some(plan) => {
                let verb = if self.dry_run { "to write" } else { "written" };
                let files = count(plan.changes.len() as u64, "file");
                let told = plan.told + &format!("{}; {files} {verb}\n", plan.summary);
                let lines: String = told.lines().map(|line| format!("{}\n", report::visible(line))).collect();
                console.out(&lines);
            }
            None => console.err("nothing was taken over\n"),
        }
        Ok(Exit::of(&diags))
    }

    fn plan(&self, root: &Path, diags: &mut Diagnostics) -> Option<Plan> {
        let config = crate::configure(root, diags)?;
        let file = diags.keep(self.open())?;
        match read(&file, diags)? {
            Delivery::Glossary(new) => glossary(new, root, &config, diags),
            Delivery::Translations { target, units } => {
                let lang = diags.keep(self.language(target.as_deref(), &config))?;
                translations(&units, lang, root, diags)
            }
        }
    }

    fn open(&self) -> Result<Arc<SourceFile>> {
        let shown = self.file.display().to_string();
        let bytes = bytes(&self.file).map_err(|error| {
            Diagnostic::failure("cannot-import", format!("`{shown}` cannot be read: {error}"))
                .hint("see that the file is there and may be read")
        })?;
        let refused = |why: &str| {
            Diagnostic::error("cannot-import", format!("`{shown}` {why}"))
                .hint("send XLIFF 1.2 or 2.1, PO, or a glossary in CSV, in UTF-8")
        };
        if bytes.len() as u64 > LARGEST {
            return Err(refused("is larger than 64 MiB"));
        }
        let text = String::from_utf8(bytes).map_err(|_| refused("is not text in UTF-8"))?;
        Ok(SourceFile::new(SourcePath::new(shown), text))
    }

    /// What the file says, or what the command says where the file is silent.
    fn language(&self, told: Option<&str>, config: &Config) -> Result<Lang> {
        let asked = self.language.as_deref().map(|code| pick::language(config, code)).transpose()?;
        let told = match (told, asked) {
            (Some(code), _) => Some(pick::language(config, code)?),
            (None, _) => None,
        };
        match (told, asked) {
            (Some(told), Some(asked)) if told != asked => {
                let code = |lang: Lang| &config.languages[lang].code;
                let message = format!("the file is in `{}`, not in `{}`", code(told), code(asked));
                Err(Diagnostic::error("wrong-language", message).hint("leave `--language` out"))
            }
            (Some(lang), _) | (None, Some(lang)) => Ok(lang),
            (None, None) => {
                Err(Diagnostic::error("no-language", "the file does not say which language it is in")
                    .hint("say it: `--language ar`"))
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the user names the file")]
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One more than allowed, to tell that there is more.
    if path == Path::new("-") {
        std::io::stdin().take(LARGEST + 1).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn translations(units: &[Incoming], lang: Lang, root: &Path, diags: &mut Diagnostics) -> Option<Plan> {
    let Ground { config, sources, book, .. } = Ground::load(root, diags)?;
    // What is missing from a text with errors must not be taken for removed.
    if diags.has_errors() {
        return None;
    }
    // What is wrong with the strings of the site is for `check`.
    let files = ThemeFiles::load(&sources, &config, &mut Diagnostics::new());
    let strings = crate::message_files(&sources, &files);
    let messages = Messages::load(&config.languages, &strings, &mut Diagnostics::new());
    let project = Project { config: &config, sources: &sources, book: &book, messages: &messages };
    let outcome = import(units, lang, &project, diags)?;
    let mut told = String::new();
    for (doc, edits) in &outcome.edits {
        let _ = writeln!(told, "{doc}");
        edits.iter().for_each(|edit| tell(edit, &mut told));
        told.push('\n');
    }
    let summary = summary(&outcome);
    Some(Plan { changes: outcome.changes, told, summary })
}

/// Writing to a string cannot fail.
fn tell(edit: &Edit, out: &mut String) {
    let reviewed = if edit.is_reviewed { " (reviewed)" } else { "" };
    let _ = match &edit.old {
        None => writeln!(out, "  {}{reviewed}: {{+{}+}}", edit.id, edit.new),
        Some(old) if *old == edit.new && edit.is_reviewed => writeln!(out, "  {}: reviewed", edit.id),
        Some(old) if *old == edit.new => writeln!(out, "  {}: right as it is", edit.id),
        Some(old) => writeln!(out, "  {}{reviewed}: {}", edit.id, marked(old, &edit.new)),
    };
}

/// `3 new, 1 changed, 0 confirmed, 37 as before, 2 not translated, 1 refused`
fn summary(outcome: &Outcome) -> String {
    let edits = || outcome.edits.values().flatten();
    let number = |is: fn(&&Edit) -> bool| edits().filter(is).count();
    let new = number(|edit| edit.old.is_none());
    let confirmed = number(|edit| edit.old.as_ref() == Some(&edit.new));
    let changed = edits().count() - new - confirmed;
    let Outcome { unchanged, untranslated, refused, .. } = outcome;
    format!(
        "{new} new, {changed} changed, {confirmed} confirmed, {unchanged} as before, \
         {untranslated} not translated, {refused} refused"
    )
}

fn glossary(new: Glossary, root: &Path, config: &Config, diags: &mut Diagnostics) -> Option<Plan> {
    let sources = Sources::load(root, config, diags);
    let known = sources.texts.get(glossary::PATH);
    let mut glossary = match known {
        Some(file) => Glossary::read(file, diags)?,
        None => Glossary::default(),
    };
    let told = glossary.merge(new);
    let summary = format!("{} of the glossary", count(told.len() as u64, "change"));
    let mut plan = Plan { summary, ..Plan::default() };
    if !told.is_empty() {
        plan.told = told.join("\n") + "\n\n";
        plan.changes.insert(SourcePath::new(glossary::PATH), Change::Write(glossary.write()));
    }
    Some(plan)
}
