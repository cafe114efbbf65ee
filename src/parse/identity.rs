//! Which page in which language a file is, told by its path alone. [`role`] is the entry point.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::lang::Lang;
use crate::page::PageId;
use crate::path::SourcePath;
use crate::source::Sources;

/// What a file is for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A page.
    Page(Identity),
    /// The order of the chapters in its folder.
    Summary,
    /// The same, in another language.
    TranslatedSummary,
    /// The figures.
    Facts,
    /// Meetings that were imported.
    Imported,
    /// What people have added to those.
    ImportNotes,
    /// A page in a language that the site does not have.
    Unconfigured(String),
    /// Data beside the texts.
    Other,
}

/// Which page a file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) id: PageId,
    pub(super) lang: Lang,
    pub(super) is_index: bool,
    pub(super) is_handbook: bool,
}

/// What must be known of folders to tell what a file in one is.
#[derive(Debug, Default)]
pub(super) struct Folders {
    with_index: BTreeSet<String>,
    with_summary: BTreeSet<String>,
}

impl Folders {
    /// Looks through the paths below `src`.
    pub(super) fn of(sources: &Sources, src: &str) -> Self {
        let mut folders = Self::default();
        for path in sources.texts.keys().filter(|path| is_below(path, src)) {
            let name = path.file_name();
            if name == "SUMMARY.md" {
                folders.with_summary.insert(path.folder().to_owned());
            } else if name.starts_with("index.") && path.extension() == "md" {
                folders.with_index.insert(path.folder().to_owned());
            }
        }
        folders
    }
}

/// Whether `path` lies in the folder `src`.
pub(super) fn is_below(path: &SourcePath, src: &str) -> bool {
    path.as_str().strip_prefix(src).is_some_and(|rest| rest.starts_with('/'))
}

/// What the file at `path` is for.
pub(super) fn role(path: &SourcePath, folders: &Folders, config: &Config) -> Role {
    let below = path.as_str().strip_prefix(config.src.as_str()).and_then(|rest| rest.strip_prefix('/'));
    let Some(below) = below else { return Role::Other };
    if matches!(below, "facts.yaml" | "facts.yml") {
        return Role::Facts;
    }
    if let Some(rest) = below.strip_prefix("zetkin").and_then(|rest| rest.strip_suffix(".yaml")) {
        let is_number = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
        match rest.strip_prefix('-') {
            None if rest.is_empty() => return Role::ImportNotes,
            Some(digits) if is_number(digits) => return Role::Imported,
            None | Some(_) => {}
        }
    }
    if path.extension() != "md" {
        return Role::Other;
    }
    let (folder, name) = below.rsplit_once('/').unwrap_or(("", below));
    let stem = &name[..name.len() - ".md".len()];
    let source = config.languages.source();
    let (base, lang) = match stem.rsplit_once('.') {
        Some((base, tag)) => match config.languages.find(tag) {
            Some(lang) => (base, Some(lang)),
            None if looks_like_tag(tag, config) => return Role::Unconfigured(tag.to_owned()),
            None => (stem, None),
        },
        None => (stem, None),
    };
    if base == "SUMMARY" {
        return if lang.is_none() { Role::Summary } else { Role::TranslatedSummary };
    }
    let is_index = base == "index" || base == "README" && !folders.with_index.contains(path.folder());
    let id = match (is_index, folder.is_empty()) {
        (true, _) => folder.to_owned(),
        (false, true) => base.to_owned(),
        (false, false) => format!("{folder}/{base}"),
    };
    Role::Page(Identity {
        id: PageId::new(id),
        lang: lang.unwrap_or(source),
        is_index,
        is_handbook: folders.with_summary.contains(path.folder()),
    })
}

/// Whether somebody who writes `tag` in a file name will have meant a language: two or three
/// letters, or a variety of a language of the site.
fn looks_like_tag(tag: &str, config: &Config) -> bool {
    let letters = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    match tag.split_once(['-', '_']) {
        Some((language, _)) => letters(language) && config.languages.find(language).is_some(),
        None => letters(tag),
    }
}
