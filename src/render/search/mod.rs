//! Search: for each language an index of the texts in it, in the format of [Pagefind](https://pagefind.app),
//! which a browser loads piece by piece when somebody searches. Nothing else is asked for anything.
//!
//! 1. `record` takes the words of a page from its text, with its headings. A page that stands in for a
//!    translation, and every piece of a text that is in another language, is left out.
//! 2. `fold` writes each word as it is searched for: letters that are written in more ways than one as one
//!    of them, long words of languages that put words together with their parts told apart.
//! 3. `index` has Pagefind make an index of that, and puts the words as they were written back into what
//!    readers see of it.
//! 4. `offline` writes the texts once more for readers without a server, where a browser lets no page load an
//!    index.
//!
//! The page to search on is made in `html`, and drawn by the theme.

mod fold;
mod index;
mod offline;
mod record;

pub(super) use fold::as_pairs;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Mutex, PoisonError};

use crate::diag;
use crate::lang::Lang;
use crate::path::{OutPath, UrlPath};
use crate::site::Site;

use super::theme::Theme;
use super::{Job, Renderer};

/// The folder of an index, beside its page.
pub(super) const FOLDER: &str = "pagefind";

/// Writes the indexes.
#[derive(Debug)]
pub(super) struct Search;

impl Renderer for Search {
    fn name(&self) -> &'static str {
        "search"
    }

    fn plan<'s>(&self, site: &'s Site, _theme: &'s Theme) -> Vec<Job<'s>> {
        let langs = site.published.iter().filter(|_| site.config.search && site.asked.index);
        let job = |&lang: &Lang| {
            let folder = OutPath::new(format!("{}{FOLDER}", address(site, lang).as_str()))?;
            Some(Job::folder(folder, move || files(site, lang)))
        };
        langs.filter_map(job).collect()
    }
}

/// Indexes that are made when somebody asks for a file of one.
#[derive(Debug, Default)]
pub struct Indexes {
    made: Mutex<BTreeMap<Lang, BTreeMap<String, Vec<u8>>>>,
}

impl Indexes {
    /// The file at `path`, if it belongs to an index of `site`.
    pub fn get(&self, site: &Site, path: &OutPath) -> Option<Vec<u8>> {
        let is_here = |lang: &Lang| {
            let folder = format!("{}{FOLDER}/", address(site, *lang).as_str());
            Some((*lang, path.as_str().strip_prefix(&folder)?))
        };
        let (lang, name) = site.published.iter().filter(|_| site.config.search).find_map(is_here)?;
        // A panic elsewhere leaves the list as it was.
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let index = match made.entry(lang) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(files(site, lang).ok()?.into_iter().collect()),
        };
        index.get(name).cloned()
    }
}

/// Where a language is searched.
pub(super) fn address(site: &Site, lang: Lang) -> UrlPath {
    UrlPath::new(format!("{}search/", site.config.languages[lang].prefix))
}

/// Whether there is nothing to be found in a language.
pub(super) fn is_empty(site: &Site, lang: Lang) -> bool {
    let mut shown = site.pages.values().filter_map(|entry| site.shown_entry(entry, lang));
    shown.all(|shown| shown.is_fallback())
}

/// What is in the folder of an index, by name; nothing, where nothing is to be found.
fn files(site: &Site, lang: Lang) -> diag::Result<Vec<(String, Vec<u8>)>> {
    let records = record::records(site, lang);
    if records.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = index::files(&site.config.languages[lang].code, &records)?;
    files.extend(offline::file(&records));
    Ok(files)
}
