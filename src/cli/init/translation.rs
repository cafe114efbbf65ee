//! The translation of the example: two texts of the same build become the locale files that a group will
//! translate in.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::parse::{self, Book};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;
use crate::translate::encode::encode;
use crate::translate::segment::{SegmentKind, segments};
use crate::translate::sync::{Change, sync};

/// Adds to `files`, a project in one language, what `flygblad translate sync` would write, and the locale files
/// of the language `other` whose words are those of `texts`: path and text of the same pages in that
/// language.
pub(super) fn add(files: &mut Vec<(String, String)>, texts: &[(String, String)], other: &str) {
    let source = Project::new(files);
    let mut translated: Vec<(String, String)> = files.clone();
    translated.retain(|(path, _)| !path.starts_with("content/"));
    translated.extend(texts.iter().cloned());
    let translation = Project::new(&translated);
    let Some(outcome) = sync(&source.book, &source.sources, &source.config, &mut Diagnostics::new()) else {
        return;
    };
    for (own, page) in source.book.pages.iter().zip(&translation.book.pages) {
        let doc = own.file.path.as_str().trim_start_matches("content/").trim_end_matches(".md");
        let Some(aligned) = outcome.documents.get(doc) else { continue };
        let mut text = format!("### The translation of {}.\n\n", own.file.path);
        let pairs = segments(own, "content").into_iter().zip(segments(page, "content"));
        for ((own, other), found) in pairs.zip(&aligned.matches) {
            // The name of a file is no word.
            if own.kind != SegmentKind::Slug || own.text != other.text {
                let _ = writeln!(text, "{} = {}", found.id, encode(&other.text, own.kind.syntax()));
            }
        }
        files.push((format!("locales/{other}/content/{doc}.ftl"), text));
    }
    let source = Project::new(files);
    let outcome = sync(&source.book, &source.sources, &source.config, &mut Diagnostics::new());
    for (path, change) in outcome.into_iter().flat_map(|outcome| outcome.changes) {
        if let Change::Write(text) = change {
            files.retain(|(known, _)| *known != path.as_str());
            files.push((path.as_str().to_owned(), text));
        }
    }
}

/// A project that is on no disk.
struct Project {
    config: Config,
    sources: Sources,
    book: Book,
}

impl Project {
    fn new(files: &[(String, String)]) -> Self {
        let file = |(path, text): &(String, String)| {
            let path = SourcePath::new(path.as_str());
            (path.clone(), SourceFile::new(path, text.as_str()))
        };
        let sources = Sources { texts: files.iter().map(file).collect(), assets: BTreeMap::new() };
        let mut diags = Diagnostics::new();
        let config = sources.texts.get("book.toml").and_then(|file| Config::load(file.clone(), &mut diags));
        let config = config.expect("the example's configuration is right");
        let book = parse::parse(&sources, &config, &mut diags);
        Self { config, sources, book }
    }
}
