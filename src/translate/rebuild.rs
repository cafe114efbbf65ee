//! Locks that were lost, made again from the history of the catalogues: [`lost`] says which, [`Lost::rebuild`] takes
//! the versions there are, newest first. A translation was made from what the source catalogue said when its value
//! was last changed. What is not in the history stays unknown. Where the history is from is no matter here.

use std::collections::BTreeMap;

use super::catalog::Catalog;
use super::encode::{decode, flat};
use super::files::{catalog_path, files};
use super::fingerprint::{Fingerprint, short};
use super::lock::{Line, Lock, Mark};
use super::origin::kind_of;
use crate::config::Config;
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// A lock of which something is lost.
#[derive(Clone, Debug)]
pub struct Lost {
    /// The language of the translation.
    pub lang: Lang,
    /// The document.
    pub doc: String,
    /// Where it is to be.
    pub path: SourcePath,
    /// What is left of it.
    left: Option<Lock>,
    /// The translations of today, flattened.
    values: BTreeMap<String, String>,
}

/// The files of a document as they were at one time, as far as they were there.
#[derive(Clone, Debug, Default)]
pub struct Version {
    /// The messages of the source language.
    pub source: Option<String>,
    /// The translation.
    pub translation: Option<String>,
    /// The lock.
    pub lock: Option<String>,
}

/// The locks of which something is lost: those that are not there, and those that say of a translation that it is
/// unknown.
pub fn lost(sources: &Sources, config: &Config) -> Vec<Lost> {
    let mut all = Vec::new();
    for lang in config.languages.iter().filter(|lang| *lang != config.languages.source()) {
        for (doc, file) in files(sources, &config.languages[lang].code, "ftl") {
            let path = catalog_path(config, lang, doc, "lock");
            // One from a later version is not lost.
            let Ok(left) = sources.texts.get(&path).map(Lock::read).transpose() else { continue };
            let values = values(&Catalog::load(file, &mut Diagnostics::new()));
            let is_whole =
                |lock: &Lock| !lock.is_lost && lock.lines.values().all(|line| line.source.is_some());
            if !values.is_empty() && !left.as_ref().is_some_and(is_whole) {
                all.push(Lost { lang, doc: doc.to_owned(), path, left, values });
            }
        }
    }
    all
}

impl Lost {
    /// The lock as far as `versions` tell, newest first; `is_complete` says whether they go back to the
    /// beginning. And how many translations are still unknown.
    pub fn rebuild(&self, versions: &[Version], is_complete: bool) -> (Lock, usize) {
        let left = self.left.clone().filter(|lock| !lock.is_lost);
        let mut lock = left.or_else(|| versions.iter().find_map(last_lock)).unwrap_or_default();
        let is_open = |(id, value): &(&String, &String)| {
            let line = lock.lines.get(*id);
            !line.is_some_and(|line| line.source.is_some() && line.translation == short(value))
        };
        let mut open: BTreeMap<&String, &String> = self.values.iter().filter(is_open).collect();
        let mut found: BTreeMap<&String, Option<String>> = BTreeMap::new();
        let all = open.clone();
        for version in versions {
            let (now, source) = (version.translation.as_deref(), version.source.as_deref());
            let (now, source) = (now.map(messages).map(|c| values(&c)), source.map(messages));
            open.retain(|id, value| {
                let is_same = now.as_ref().and_then(|now| now.get(*id)).is_some_and(|then| then == *value);
                if is_same {
                    found.insert(*id, source.as_ref().and_then(|source| text(source, id)));
                }
                is_same
            });
            if open.is_empty() {
                break;
            }
        }
        // What is still open has not changed in all that is known, and may be older than that.
        if !is_complete {
            found.retain(|id, _| !open.contains_key(*id));
        }
        let mut unknown = 0;
        for (id, value) in all {
            let old = found.remove(id).flatten();
            let source = old.as_deref().map(Fingerprint::of);
            unknown += usize::from(source.is_none());
            let line = Line { source, translation: short(value), mark: Mark::NeedsReview, old };
            lock.lines.insert(id.clone(), line);
        }
        (lock, unknown)
    }
}

/// The lock of a version, if there was one with something in it.
fn last_lock(version: &Version) -> Option<Lock> {
    let file = SourceFile::new(SourcePath::new(""), version.lock.as_deref()?);
    Lock::read(&file).ok().filter(|lock| !lock.is_lost && !lock.lines.is_empty())
}

fn messages(text: &str) -> Catalog {
    Catalog::load(&SourceFile::new(SourcePath::new(""), text), &mut Diagnostics::new())
}

fn values(catalog: &Catalog) -> BTreeMap<String, String> {
    let messages = catalog.messages.iter().filter(|message| !message.id.starts_with('-'));
    messages.filter_map(|m| Some((m.id.to_string(), flat(m.value.as_ref()?).into_owned()))).collect()
}

/// What the source said under an id.
fn text(source: &Catalog, id: &str) -> Option<String> {
    let message = source.get(id)?;
    decode(message.value.as_ref()?, kind_of(message).syntax())
}
