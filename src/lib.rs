//! One text, every language, on the web and on paper.
//!
//! Markdown texts and Fluent files are built into a site in many languages. A build is a pure
//! function from sources to files:
//!
//! 1. [`config::Config::load`] reads `book.toml`: as written, then as meant.
//! 2. [`source::Sources::load`] reads every other file; it is the last that touches the disk.
//! 3. [`parse::parse`] turns each Markdown file into a [`page::Page`] with its [`doc::Doc`]; no file
//!    sees another.
//! 4. [`translate::assemble::assemble`] adds the pages that the messages of translators make: the same page with
//!    other words in its leaves.
//! 5. [`site::assemble`] joins them to a [`site::Site`]: who shows what, in which language, at which
//!    address. The last step that changes anything.
//! 6. [`check::check`] finds what is wrong although each file reads well, and [`print::Press::proof`] what
//!    does not fit on paper. Errors stop here.
//! 7. [`render::render`] makes files from the site and the theme, each on its own, and hands them to
//!    an [`output::Sink`].
//! 8. [`output::Staging::publish`] swaps the new folder in: the first change that anyone sees.
//!
//! [`publish::publish`] then brings the folder to where visitors are, with the same promise.
//!
//! Beside the build, [`translate::sync::sync`] keeps catalogues of every text for translators; it says
//! what is to be written, and `cli` writes it. `cli/import` brings what others publish into the project: the
//! only part that asks the network, which no build does.
//!
//! Everything found on the way is a [`diag::Diagnostic`] with a place; `cli` draws them.
//!
//! What is *not* here: no step reads the clock, the environment or the network, no order depends on
//! hashing or on threads, and nothing below `cli` prints. A module uses those above it in the list
//! that `tests/tidy.rs` holds, never one below.

pub mod chart;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod doc;
pub mod facts;
pub mod format;
pub mod lang;
pub mod messages;
pub mod options;
pub mod output;
pub mod page;
pub mod parse;
pub mod path;
pub mod print;
pub mod publish;
pub mod render;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod span;
pub mod table;
#[cfg(test)]
mod testing;
pub mod theme_files;
pub mod translate;
pub mod zone;

use std::path::Path;
use std::sync::Arc;

use config::Config;
use diag::{Diagnostic, Diagnostics};
use lang::Lang;
use messages::{MessageFile, Messages, Origin};
use options::Options;
use output::Sink;
use parse::Book;
use render::theme::Theme;
pub use site::Site;
use source::Sources;
use theme_files::ThemeFiles;
use translate::desk::Desk;
use translate::lint::{Ask, Setting, agreed_words, survey};
use translate::pseudo;

/// Builds the project at `root` into `out`. `None` when `diags` holds an error; what `out` holds is
/// then not to be published.
pub fn build(root: &Path, options: &Options, out: &dyn Sink, diags: &mut Diagnostics) -> Option<Site> {
    let (site, theme) = load(root, options, diags)?;
    render::render(&site, &theme, render::RENDERERS, out, diags);
    (!diags.has_errors()).then_some(site)
}

/// The first six steps: everything but making files. `None` when `diags` holds an error.
pub fn load(root: &Path, options: &Options, diags: &mut Diagnostics) -> Option<(Site, Theme)> {
    let mut config = configure(root, diags)?;
    let pseudo = pseudo::add(&mut config.languages, &options.languages);
    let sources = Sources::load(root, &config, diags);
    let files = ThemeFiles::load(&sources, &config, diags);
    let mut messages = Messages::load(&config.languages, &message_files(&sources, &files), diags);
    let mut book = parse::parse(&sources, &config, diags);
    let desk = translate::assemble::assemble(&mut book, &sources, &messages, &config, options, diags);
    if let Some(desk) = desk {
        let glossary = agreed_words(&sources, diags);
        let glossary = glossary.as_ref();
        let site = Setting { config: &config, facts: &book.facts, messages: &messages, glossary };
        advise(&book, &desk, site, options, diags);
    }
    pseudo::speak(&pseudo, &config.languages, &mut book, &mut messages);
    let site = site::assemble(book, &sources, messages, config, options, diags);
    check::check(&site, diags);
    let mut theme = Theme::load(&files, &site, diags);
    if let (Some(theme), false) = (&mut theme, !options.proof || diags.has_errors()) {
        theme.press.proof(&site, diags);
    }
    if options.strict {
        diags.raise(is_about_translation);
    }
    diags.sort();
    theme.filter(|_| !diags.has_errors()).map(|theme| (site, theme))
}

/// The first step: the configuration of the project at `root`. `None` when `diags` holds an error.
pub fn configure(root: &Path, diags: &mut Diagnostics) -> Option<Config> {
    Config::load(diags.keep(source::read_config(root))?, diags)
}

/// Says what could be better in the translations into the languages that were asked for.
fn advise(book: &Book, desk: &Desk, site: Setting<'_>, options: &Options, diags: &mut Diagnostics) {
    let codes = &options.languages;
    let languages = &site.config.languages;
    let langs: Vec<Lang> = match codes.is_empty() {
        true => languages.iter().collect(),
        false => codes.iter().filter_map(|code| languages.find(code)).collect(),
    };
    let found = survey(book, desk, site, &langs, &|_| true, Ask::Advice);
    found.into_values().for_each(|own| diags.append(own));
}

/// The words of the site and of its theme.
pub(crate) fn words(sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Messages {
    let files = ThemeFiles::load(sources, config, &mut Diagnostics::new());
    Messages::load(&config.languages, &message_files(sources, &files), diags)
}

/// Whether it is a matter for translators: told of a Fluent file, or of a message in none.
fn is_about_translation(found: &Diagnostic) -> bool {
    let fluent = found.span.as_ref().is_some_and(|span| span.file.path.extension() == "ftl");
    fluent || matches!(found.code, "missing-message" | "message-too-long" | "too-big")
}

/// The files with the strings of the site and of its theme.
pub(crate) fn message_files(sources: &Sources, theme: &ThemeFiles) -> Vec<MessageFile> {
    let code = |path: &str, file: &str| Some(path.strip_suffix(file)?.strip_suffix('/')?.to_owned());
    // A theme may part its strings over several files.
    let folder = |path: &str| Some(path.strip_suffix(".ftl")?.split_once('/')?.0.to_owned());
    let site = sources.texts.values().filter_map(|file| {
        let code = code(file.path.as_str().strip_prefix("locales/")?, "site.ftl")?;
        Some(MessageFile { code, origin: Origin::Site, file: Arc::clone(file) })
    });
    let theme = theme.below("locales/").filter_map(|(path, file)| {
        Some(MessageFile { code: folder(path)?, origin: Origin::Theme, file: Arc::clone(file) })
    });
    site.chain(theme).collect()
}
