//! `flygblad translate export`: the texts and their translations in a file for other programs.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::super::console::Console;
use super::super::{Exit, count, report};
use super::{files, project};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::source::Sources;
use crate::translate::desk::Desk;
use crate::translate::exchange::export::{Selection, Standing, gather};
use crate::translate::exchange::glossary::{self, Glossary};
use crate::translate::exchange::{self, Batch};

/// Write texts and translations to a file for other programs
///
/// For programs such as OmegaT, Poedit and Weblate, and for translators who have one of their own. What
/// comes back is read by `translate import`. Pages that are translated as a whole are left out.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language that is translated into; for a glossary, the one whose column is wanted
    #[arg(long, short = 'l', value_name = "CODE")]
    language: Option<String>,
    /// What other program is to read it
    #[arg(long, short, value_enum, default_value_t = Format::Xliff)]
    format: Format,
    /// Only this document, such as `housing/rents`; may be given more than once
    #[arg(long = "document", short, value_name = "NAME")]
    documents: Vec<String>,
    /// Only translations that stand like this, with commas between several
    #[arg(long, value_enum, value_delimiter = ',', value_name = "STATES")]
    only: Vec<Only>,
    /// Where to write it [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// XLIFF 1.2: all programs for translators read it
    Xliff,
    /// XLIFF 2.1
    #[value(name = "xliff-2.1")]
    Xliff2,
    /// gettext's PO
    Po,
    /// A memory of all that is translated
    Tmx,
    /// The words in `locales/glossary.csv`
    Glossary,
}

/// How translations stand.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Only {
    /// There is none
    Missing,
    /// The text has changed since
    Stale,
    /// Nobody has looked at it
    NeedsReview,
    /// Somebody has
    Reviewed,
    /// It is not known what it was made from
    Unknown,
}

impl Args {
    /// Writes the file and says what is in it.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let made = self.make(root, &mut diags);
        // A part of what was asked for would be taken for all of it.
        let made = made.filter(|_| !diags.has_errors());
        if let Some((text, told)) = made {
            match self.output.as_deref().filter(|output| *output != Path::new("-")) {
                None => console.out(&text),
                Some(output) => {
                    diags.keep(files::deliver(output, &text));
                }
            }
            console.err(&report::human(&diags, console.err_paint()));
            if !diags.has_errors() {
                console.err(&told);
            }
        } else {
            console.err(&report::human(&diags, console.err_paint()));
            console.err("nothing was written\n");
        }
        Ok(Exit::of(&diags))
    }

    /// The file, and what is said of it.
    fn make(&self, root: &Path, diags: &mut Diagnostics) -> Option<(String, String)> {
        let config = crate::configure(root, diags)?;
        let lang = match &self.language {
            Some(code) => Some(diags.keep(project::language(code, &config))?),
            None => None,
        };
        let format = match self.format {
            Format::Glossary => {
                let sources = Sources::load(root, &config, diags);
                return glossary(lang, &config, &sources, diags);
            }
            Format::Xliff => exchange::Format::Xliff1,
            Format::Xliff2 => exchange::Format::Xliff2,
            Format::Po => exchange::Format::Po,
            Format::Tmx => exchange::Format::Tmx,
        };
        let Some(lang) = lang else {
            let error = Diagnostic::error("no-language", "the file is to be for one language");
            diags.push(error.hint("say which: `--language ar`"));
            return None;
        };
        let (sources, book) = project::read(root, &config, diags)?;
        let desk = Desk::load(&book, &sources, &config, diags);
        let only = self.only.iter().map(|only| only.standing()).collect();
        let wanted = Selection { lang, documents: self.documents.clone(), only };
        let batch = gather(&desk, &book, &config, &wanted, diags);
        Some((batch.write(format), self.told(&batch, format)))
    }

    /// `41 texts of 3 documents, for sv > ar: texts.xlf`
    fn told(&self, batch: &Batch, format: exchange::Format) -> String {
        let (texts, documents) = batch.count(format);
        let mut told = format!(
            "{} of {}, from {} into {}",
            count(texts as u64, "text"),
            count(documents as u64, "document"),
            batch.source,
            batch.target
        );
        if let Some(output) = &self.output {
            let _ = write!(told, ": {}", report::visible(&output.display().to_string()));
        }
        told + "\n"
    }
}

impl Only {
    fn standing(self) -> Standing {
        match self {
            Self::Missing => Standing::Missing,
            Self::Stale => Standing::Stale,
            Self::NeedsReview => Standing::NeedsReview,
            Self::Reviewed => Standing::Reviewed,
            Self::Unknown => Standing::Unknown,
        }
    }
}

/// The glossary with a column for each language, or for the one that is asked for.
fn glossary(
    lang: Option<Lang>,
    config: &Config,
    sources: &Sources,
    diags: &mut Diagnostics,
) -> Option<(String, String)> {
    let mut glossary = match sources.texts.get(glossary::PATH) {
        Some(file) => Glossary::read(file, diags)?,
        None => Glossary::default(),
    };
    let source = config.languages.source();
    let wanted = |other: &Lang| *other != source && lang.is_none_or(|lang| lang == *other);
    let columns: Vec<String> =
        config.languages.iter().filter(wanted).map(|lang| config.languages[lang].code.clone()).collect();
    match lang {
        Some(_) => glossary.languages = columns,
        None => {
            let is_new = |code: &String| !glossary.languages.contains(code);
            let new: Vec<String> = columns.into_iter().filter(is_new).collect();
            glossary.languages.extend(new);
        }
    }
    let told = format!("{}\n", count(glossary.terms.len() as u64, "term"));
    Some((glossary.write(), told))
}
