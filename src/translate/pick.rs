//! What somebody names on the command line: languages by tag, documents by name. [`languages`] and
//! [`documents`] tell which are meant, or what was wrong with the name.

use super::desk::Desk;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;

/// The languages with these tags, in order of priority; all but the source language when none is named.
pub fn languages(config: &Config, codes: &[String], diags: &mut Diagnostics) -> Vec<Lang> {
    let source = config.languages.source();
    if codes.is_empty() {
        return config.languages.iter().filter(|lang| *lang != source).collect();
    }
    let mut picked: Vec<Lang> = codes.iter().filter_map(|code| diags.keep(language(config, code))).collect();
    picked.sort_unstable();
    picked.dedup();
    picked
}

/// The language with this tag, which is not the one that the texts are written in.
pub fn language(config: &Config, code: &str) -> Result<Lang> {
    let known = || config.languages.iter().map(|lang| config.languages[lang].code.as_str());
    let Some(lang) = config.languages.find(code) else {
        let message = format!("the site has no language `{code}`");
        let list: Vec<String> = known().map(|code| format!("`{code}`")).collect();
        return Err(Diagnostic::error("unknown-language", message)
            .did_you_mean(code, known())
            .hint(format!("its languages are {}", list.join(", "))));
    };
    if lang == config.languages.source() {
        let message = format!("the texts are written in `{code}`: it has no translations");
        return Err(Diagnostic::error("source-language", message).hint("name another language"));
    }
    Ok(lang)
}

/// The documents with these names, in [reading order](reading_order); all when none is named. The name
/// of a folder means all documents in it; `content/` in front and `.md` at the end may be there or not.
pub fn documents<'d>(
    desk: &'d Desk,
    config: &Config,
    names: &[String],
    diags: &mut Diagnostics,
) -> Vec<&'d str> {
    let mut picked: Vec<&str> = Vec::new();
    for name in names {
        let plain = plain(name, config);
        let before = picked.len();
        picked.extend(desk.documents.keys().map(String::as_str).filter(|doc| is_in(doc, plain)));
        if picked.len() == before {
            diags.push(unknown_document(desk, name, plain));
        }
    }
    if names.is_empty() {
        picked.extend(desk.documents.keys().map(String::as_str));
    }
    picked.sort_unstable_by_key(|doc| reading_order(doc));
    picked.dedup();
    picked
}

/// Sorts documents as people read them: the pages at the top, then folder by folder, and in each the page
/// of the folder first.
pub fn reading_order(doc: &str) -> (&str, bool, &str) {
    let (folder, name) = doc.rsplit_once('/').unwrap_or(("", doc));
    (folder, name != "index", name)
}

/// `housing/rents` of `content/housing/rents.md`.
pub(super) fn plain<'n>(name: &'n str, config: &Config) -> &'n str {
    let name = name.strip_prefix("./").unwrap_or(name);
    let below =
        name.strip_prefix(config.src.as_str()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(name);
    below.strip_suffix(".md").unwrap_or(below).trim_end_matches('/')
}

fn is_in(doc: &str, name: &str) -> bool {
    doc.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn unknown_document(desk: &Desk, written: &str, name: &str) -> Box<Diagnostic> {
    let folders = desk.documents.keys().filter_map(|doc| doc.rsplit_once('/')).map(|(folder, _)| folder);
    let known = desk.documents.keys().map(String::as_str).chain(folders);
    Diagnostic::error("unknown-document", format!("there is no document `{written}`"))
        .did_you_mean(name, known)
        .hint("a document is named by its file below the content folder, without `.md`: `housing/rents`")
}
