//! What the parsers make of what people write.

mod book;
mod component;
mod dump;
mod facts;
mod front_matter;
mod inline;
mod markdown;
mod repeat;
mod summary;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Book;
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// The book that these files make, in a site in English, Swedish and Arabic.
fn book(files: &[(&str, &str)]) -> (Book, Diagnostics) {
    let mut diags = Diagnostics::new();
    let toml =
        "book.title = 'T'\n[[language]]\ncode = 'en'\n[[language]]\ncode = 'sv'\n[[language]]\ncode = 'ar'";
    let file = SourceFile::new(SourcePath::new("book.toml"), toml);
    let config = Config::load(file, &mut diags).unwrap();
    let texts: BTreeMap<SourcePath, Arc<SourceFile>> = files
        .iter()
        .map(|(path, text)| (SourcePath::new(*path), SourceFile::new(SourcePath::new(*path), *text)))
        .collect();
    let sources = Sources { texts, assets: BTreeMap::new() };
    (super::parse(&sources, &config, &mut diags), diags)
}
