//! `book.toml`, as meant: every default filled in, every value checked. [`Config::load`] is the
//! entry point; `raw.rs` holds the file as written. It does not read `content/` or `locales/`.

use std::sync::Arc;

use crate::lang::Languages;
use crate::span::SourceFile;

/// The configuration of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// `book.toml` itself.
    pub file: Arc<SourceFile>,
    /// `[book] title`.
    pub title: String,
    /// `[book] description`.
    pub description: Option<String>,
    /// `[book] authors`.
    pub authors: Vec<String>,
    /// `[book] src`: the folder of the Markdown, `content`.
    pub src: String,
    /// `[build] build-dir`: the folder to publish into, `public`, relative to the project.
    pub build_dir: String,
    /// `[site] url`: the address of the front page, with a slash at the end.
    pub url: Option<String>,
    /// `[site] theme`: the name of the theme, `campaign`.
    pub theme: String,
    /// `[site] publisher`.
    pub publisher: Option<String>,
    /// The languages, in order of priority.
    pub languages: Languages,
}
