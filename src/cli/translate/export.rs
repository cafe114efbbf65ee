//! `flygblad translate export`: the texts and their translations in a file for other programs.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::super::console::Console;
use super::super::{Exit, count, files, report};

use super::ground::Ground;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::source::Sources;
use crate::translate::exchange::export::{Selection, gather};
use crate::translate::exchange::glossary::{self, Glossary};
use crate::translate::exchange::{self, Batch};
use crate::translate::pick;
use crate::translate::status::Standing;

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
    /// Only this document, or the documents in this folder; may be given more than once
    #[arg(long = "document", short, value_name = "NAME")]
    documents: Vec<String>,
    /// Only translations that stand like this, with commas between several
    #[arg(long, value_parser = standing(), value_delimiter = ',', value_name = "STATES")]
    only: Vec<Standing>,
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
        let Ground { config, sources, book, desk, faults } = Ground::load(root, diags)?;
        let lang = match &self.language {
            Some(code) => Some(diags.keep(pick::language(&config, code))?),
            None => None,
        };
        let format = match self.format {
            Format::Glossary => return glossary(lang, &config, &sources, diags),
            Format::Xliff => exchange::Format::Xliff1,
            Format::Xliff2 => exchange::Format::Xliff2,
            Format::Po => exchange::Format::Po,
            Format::Tmx => exchange::Format::Tmx,
        };
        let Some(lang) = lang else {
            let error = Diagnostic::error("no-language", "the file is to be for one language");
            diags.push(error.hint(format!("say which: {}", choices(&config))));
            return None;
        };
        diags.append(faults);
        let wanted = Selection { lang, documents: self.documents.clone(), only: self.only.clone() };
        let batch = gather(&desk, &book, &config, &wanted, diags);
        if batch.count(format).0 == 0 && !diags.has_errors() {
            let warning = Diagnostic::warning("nothing-to-export", "no text is as you want it");
            let whole = "pages that are translated as a whole go into a file when `--document` names them";
            let hint =
                if batch.left_out > 0 { whole } else { "see what there is: `flygblad translate status`" };
            diags.push(warning.hint(hint));
            return None;
        }
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
        if batch.left_out > 0 {
            let pages = count(batch.left_out as u64, "page");
            let _ = write!(told, "\n{pages} left out: translated as a whole");
        }
        told + "\n"
    }
}

/// `--language ar`, `--language en`
fn choices(config: &Config) -> String {
    let languages = &config.languages;
    let targets = languages.iter().filter(|lang| *lang != languages.source());
    let options: Vec<String> = targets.map(|lang| format!("`--language {}`", languages[lang].code)).collect();
    options.join(", ")
}

/// A name of a standing, as `translate status` has it.
fn standing() -> impl TypedValueParser<Value = Standing> {
    let named = |name: String| Standing::ALL.into_iter().find(|standing| standing.name() == name);
    PossibleValuesParser::new(Standing::ALL.map(Standing::name))
        .map(move |name| named(name).expect("only these names are let through"))
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
