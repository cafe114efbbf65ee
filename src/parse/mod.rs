//! Texts to a [`Book`]: [`parse`] is the entry point. No file sees another, so they are parsed in
//! parallel, each with its own diagnostics, appended in the order of the paths.
//!
//! 1. `identity.rs` says which page in which language a file is.
//! 2. `front_matter.rs` and `kind.rs` read what stands in front of a text, `slug.rs` the addresses in it; `event.rs` and `repeat.rs` when
//!    a meeting is.
//! 3. `markdown.rs` makes a `Doc` of the text, with `tree.rs`, `node.rs`, `run.rs`, `link.rs`, `html.rs`,
//!    `footnotes.rs`, `anchor.rs` and `component.rs`.
//! 4. `summary.rs`, `facts.rs` and `zetkin.rs` read the other files with a meaning of their own.
//!
//! It does not join translations with their sources, and asks of no link whether it leads anywhere.

mod anchor;
mod chart;
mod component;
mod event;
mod facts;
mod footnotes;
mod front_matter;
mod html;
mod identity;
mod kind;
mod link;
pub mod markdown;
mod node;
mod proposal;
mod repeat;
mod run;
mod slug;
pub mod summary;
mod tree;
mod walk;
mod yaml;
mod zetkin;

pub use anchor::slug as slugify;
pub use run::placeables;
pub use slug::is_slug;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::Facts;
use crate::lang::Lang;
use crate::page::{Former, Kind, Page, PageId};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::{SourceFile, Span};
use identity::{Folders, Identity, Role};
use markdown::{Context, Nowhere};
use summary::Summary;

/// Everything that was written in Markdown and YAML, parsed and not yet joined.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// Every text in every language it was written in, in the order of the files; no page twice
    /// in one language.
    pub pages: Vec<Page>,
    /// The order of chapters, by the folder it is for: `content/handbook`.
    pub summaries: BTreeMap<SourcePath, Summary>,
    /// The figures.
    pub facts: Facts,
    /// Meetings that were imported, as pages in the source language: nobody here translates them.
    pub imported: Vec<Page>,
}

/// Parses all Markdown files below the content folder, their summaries, and `facts.yaml`.
pub fn parse(sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Book {
    let folders = Folders::of(sources, &config.src);
    let files: Vec<&Arc<SourceFile>> =
        sources.texts.values().filter(|file| identity::is_below(&file.path, &config.src)).collect();
    let parsed: Vec<(Option<Part>, Diagnostics)> = files
        .into_par_iter()
        .map(|file| {
            let mut own = Diagnostics::new();
            (part(file, &folders, sources, config, &mut own), own)
        })
        .collect();
    let mut book = Book::default();
    let (mut imported, mut notes) = (Vec::new(), None);
    let mut seen: BTreeMap<(PageId, Lang), SourcePath> = BTreeMap::new();
    for (part, own) in parsed {
        diags.append(own);
        match part {
            Some(Part::Page(page)) => {
                if let Some(first) = seen.get(&(page.id.clone(), page.lang)) {
                    diags.push(duplicate(first, &page));
                    continue;
                }
                seen.insert((page.id.clone(), page.lang), page.file.path.clone());
                book.pages.push(*page);
            }
            Some(Part::Summary(folder, summary)) => {
                book.summaries.insert(folder, summary);
            }
            Some(Part::Facts(facts)) => book.facts = facts,
            Some(Part::Imported(list)) => imported.extend(list),
            Some(Part::ImportNotes(own)) => notes = Some(own),
            None => {}
        }
    }
    book.imported = zetkin::pages(imported, notes, config.languages.source(), &config.src, diags);
    book
}

/// What a file becomes.
enum Part {
    Page(Box<Page>),
    Summary(SourcePath, Summary),
    Facts(Facts),
    Imported(Vec<(Arc<SourceFile>, zetkin::Imported)>),
    ImportNotes(zetkin::AllNotes),
}

fn part(
    file: &Arc<SourceFile>,
    folders: &Folders,
    sources: &Sources,
    config: &Config,
    diags: &mut Diagnostics,
) -> Option<Part> {
    match identity::role(&file.path, folders, config) {
        Role::Page(identity) => Some(Part::Page(Box::new(page(file, identity, sources, config, diags)))),
        Role::Summary => {
            let folder = SourcePath::new(file.path.folder());
            Some(Part::Summary(folder, summary::parse(file, &config.src, diags)))
        }
        Role::Facts => Some(Part::Facts(facts::parse(file, diags))),
        Role::Imported => Some(Part::Imported(zetkin::read(file, diags))),
        Role::ImportNotes => Some(Part::ImportNotes(zetkin::notes(file, diags))),
        Role::Unconfigured(tag) => {
            let message = format!("`{tag}` is not a language of this site, so the file is left out");
            diags.push(
                Diagnostic::warning("unconfigured-language", message)
                    .at(Span::file_start(file))
                    .hint(format!("add a `[[language]]` with `code = \"{tag}\"`, or rename the file")),
            );
            None
        }
        Role::TranslatedSummary => {
            let message = "a `SUMMARY.md` is not translated as a file, so this one is left out";
            diags.push(
                Diagnostic::warning("translated-summary", message)
                    .at(Span::file_start(file))
                    .hint("the chapters take their titles from the pages"),
            );
            None
        }
        Role::Other => None,
    }
}

fn page(
    file: &Arc<SourceFile>,
    identity: Identity,
    sources: &Sources,
    config: &Config,
    diags: &mut Diagnostics,
) -> Page {
    let Identity { id, lang, is_index, is_handbook } = identity;
    let kind = match (is_index, is_handbook) {
        (true, true) => Kind::Handbook,
        (true, false) => Kind::Section,
        (false, _) => Kind::Page,
    };
    let context = Context { src: &config.src, base: None, nowhere: Nowhere::Error, tables: &sources.texts };
    let split = front_matter::split(file, diags);
    let mut doc = markdown::parse(file, split.body.clone(), &context, diags);
    let front = front_matter::parse(file, &split, kind, &mut doc, &context, diags);
    Page {
        id,
        lang,
        file: Arc::clone(file),
        is_index,
        front,
        doc,
        translated: None,
        outdated: 0,
        former: Former::default(),
    }
}

fn duplicate(first: &SourcePath, second: &Page) -> Box<Diagnostic> {
    let path = &second.file.path;
    let message = format!("`{first}` and `{path}` are the same page in the same language");
    Diagnostic::error("duplicate-page", message)
        .at(Span::file_start(&second.file))
        .hint("remove one of the two, or give it another name")
}

#[cfg(test)]
mod tests;
