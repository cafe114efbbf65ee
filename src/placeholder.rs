//! Stands in for the pipeline until it is merged, with its names and types: delete this file, and
//! the two lines about it in `lib.rs`, when `site/` brings the real ones.
#![expect(clippy::disallowed_methods, reason = "goes away with this file")]

use std::collections::BTreeMap;
use std::path::Path;

use icu::locale::LanguageIdentifier;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::{Digits, Direction, Lang, Language, Languages, Untranslated};
use crate::options::Options;
use crate::output::Sink;
use crate::page::{Page, PageId};
use crate::path::{OutPath, SourcePath};
use crate::span::{SourceFile, Span};

/// The assembled site.
#[derive(Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Config,
    /// Its pages.
    pub pages: BTreeMap<PageId, BTreeMap<Lang, Page>>,
}

impl Config {
    /// Reads the project's `book.toml`.
    pub fn load(root: &Path, diags: &mut Diagnostics) -> Option<Self> {
        let text = std::fs::read_to_string(root.join("book.toml")).unwrap_or_default();
        let file = SourceFile::new(SourcePath::new("book.toml"), text);
        if let Some(at) = file.text.find("broken") {
            let span = Span::new(&file, at..at + "broken".len());
            diags.push(
                Diagnostic::error("unknown-key", "unknown key `broken`")
                    .at(span)
                    .label("not a key of `[book]`")
                    .hint("take it away"),
            );
            return None;
        }
        let language = Language {
            code: "sv".into(),
            format: LanguageIdentifier::UNKNOWN,
            name: "Svenska".into(),
            direction: Direction::Ltr,
            prefix: String::new(),
            fallback: Vec::new(),
            digits: Digits::default(),
            untranslated: Untranslated::default(),
        };
        Some(Self {
            title: "Placeholder".into(),
            description: None,
            authors: Vec::new(),
            src: "content".into(),
            build_dir: "public".into(),
            url: None,
            theme: "campaign".into(),
            publisher: None,
            languages: Languages::new(vec![language], Lang::at(0)),
            file,
        })
    }
}

/// Builds the project at `root`.
pub fn build(root: &Path, _: &Options, out: &dyn Sink, diags: &mut Diagnostics) -> Option<Site> {
    let config = Config::load(root, diags)?;
    for name in ["index.html", "404.html"] {
        let path = OutPath::new(name)?;
        diags.keep(out.put(&path, b"<!doctype html><title>Placeholder</title><body></body>\n"))?;
    }
    Some(Site { config, pages: BTreeMap::new() })
}
