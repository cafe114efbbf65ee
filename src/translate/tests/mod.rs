//! Texts to segments and back, words to Fluent and back, and whole projects brought up to date.

mod assemble;
mod catalog;
mod desk;
pub(super) mod encode;
mod exchange;
mod hostile;
pub(super) mod segment;
mod status;
mod sync;
mod verdict;
mod whole;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::parse::Book;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// A project in Swedish, translated into Arabic and English.
fn project(files: &BTreeMap<String, String>) -> (Config, Sources) {
    configured(files, "")
}

/// The same with more of a configuration: `arabic` stands below the language
/// Arabic, or at the end when it begins a table.
fn configured(files: &BTreeMap<String, String>, arabic: &str) -> (Config, Sources) {
    let toml =
        "book.title = 'T'\nbook.language = 'sv'\n[[language]]\ncode = 'sv'\n[[language]]\ncode = 'ar'\n";
    let toml = format!("{toml}{arabic}\n");
    let english = "[[language]]\ncode = 'en'\n";
    // A table after the languages must stand after all of them.
    let toml = match arabic.starts_with('[') {
        true => toml.replace(arabic, &format!("{english}{arabic}")),
        false => toml + english,
    };
    let file = SourceFile::new(SourcePath::new("book.toml"), toml);
    let config = Config::load(file, &mut Diagnostics::new()).unwrap();
    let file = |(path, text): (&String, &String)| {
        let path = SourcePath::new(path.as_str());
        (path.clone(), SourceFile::new(path, text.as_str()))
    };
    let texts: BTreeMap<SourcePath, Arc<SourceFile>> = files.iter().map(file).collect();
    (config, Sources { texts, assets: BTreeMap::new() })
}

pub(super) fn book(files: &BTreeMap<String, String>, diags: &mut Diagnostics) -> (Book, Config, Sources) {
    let (config, sources) = project(files);
    (crate::parse::parse(&sources, &config, diags), config, sources)
}

fn one(path: &str, text: &str) -> BTreeMap<String, String> {
    [(path.to_owned(), text.to_owned())].into()
}
