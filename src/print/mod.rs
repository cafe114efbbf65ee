//! Printed matter: from a text to pages, and from pages to files. Entry points: [`Press::load`] and
//! [`editions`].
//!
//! 1. `format` reads what formats the theme has; [`editions`] says what is to be printed: each text in each of
//!    its languages, formats and variants, and for local groups too.
//! 2. `edition` makes data of an edition: its text cut into parts (`data`), what must stand on every leaflet
//!    (`imprint`), its panels where they lie.
//! 3. `engine` sets it with the theme's code; it is the only module that knows Typst, with `fonts`, and with
//!    `impose`, which lays pages on sheets.
//! 4. What does not fit, and what no font can show, is an error that says by how much and what to do.
//!
//! Typst keeps threads of its own busy, so that editions are made on plain threads, never inside rayon's
//! (`batch`).

pub mod batch;
mod bidi;
mod contents;
mod data;
mod edition;
pub mod engine;
pub mod fonts;
pub mod format;
mod impose;
mod imprint;
mod inline;
mod pdf;
mod plan;
mod qr;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diag::{Diagnostics, Severity};
use crate::output::Cache;
use crate::path::UrlPath;
use crate::site::Site;
use crate::theme_files::ThemeFiles;

use engine::Engine;
use fonts::Fonts;
use format::Format;
pub use imprint::version;
pub use plan::{Edition, editions, editions_of, pictures};

/// All that printing needs beside a site.
#[derive(Debug)]
pub struct Press {
    /// The formats, by name.
    pub formats: BTreeMap<String, Format>,
    engine: Engine,
    fonts: Fonts,
    colours: BTreeMap<String, String>,
    cache: Cache,
    /// Under which key the cache holds what is published here, and how many bytes it has.
    made: BTreeMap<UrlPath, (String, usize)>,
    /// What cannot be printed because a translation is too long.
    unfit: BTreeSet<UrlPath>,
}

impl Press {
    /// Reads the formats and fonts of a theme. `colours` are those on paper, by what they are for.
    pub fn load(
        files: &ThemeFiles,
        site: &Site,
        colours: &BTreeMap<String, String>,
        diags: &mut Diagnostics,
    ) -> Self {
        let formats = format::load(files, diags);
        plan::check_names(&formats, &site.config, diags);
        let fonts = Fonts::load(files, &site.fonts, Vec::new());
        let engine = Engine::new(files, &fonts);
        Self {
            formats,
            engine,
            fonts,
            colours: colours.clone(),
            cache: Cache::new(site.asked.cache.clone(), site.asked.reads_only),
            made: BTreeMap::new(),
            unfit: BTreeSet::new(),
        }
    }

    /// Says what is missing that must stand on what is to be printed, prints it all and says what does not
    /// fit. A translation that does not fit is not printed, and nothing else is kept from being published.
    pub fn proof(&mut self, site: &Site, diags: &mut Diagnostics) {
        plan::check_formats(site, self, diags);
        let mut list = editions(site, self);
        imprint::check(site, &list, diags);
        if diags.has_errors() {
            return;
        }
        list.extend(pictures(site, self));
        let done = AtomicUsize::new(0);
        let results = batch::run_with(list.len(), &|recent, index| {
            let result = self.prove(recent, site, &list[index]);
            site.asked.progress.tell(done.fetch_add(1, Ordering::Relaxed) + 1, list.len());
            result
        });
        let (mut made, mut unfit, mut told) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
        for (edition, result) in list.iter().zip(results) {
            match result {
                Ok((key, size, told)) => {
                    made.insert(edition.url.clone(), (key, size));
                    told.into_iter().for_each(|told| diags.push(told));
                }
                Err(mut error) => {
                    if edition.page.translated.is_some() && error.severity == Severity::Error {
                        error.severity = Severity::Warning;
                        unfit.insert(edition.url.clone());
                    }
                    // One format is told of once, for all that it is made for.
                    let place = error.span.as_ref().map(|span| (span.file.path.clone(), span.range().start));
                    let whose = (error.code, place, edition.format.id.as_str(), edition.page.lang);
                    if told.insert(whose) {
                        diags.push(error);
                    }
                }
            }
        }
        if site.asked.printed.is_empty() && site.asked.languages.is_empty() {
            let keys = made.values().map(|(key, _)| key);
            let wanted = keys.flat_map(|key| [key.clone(), edition::preview_key(key)]).collect();
            self.cache.retain(&wanted);
        }
        (self.made, self.unfit) = (made, unfit);
    }

    /// How many bytes the PDF has that is published here, where it has been made already.
    pub fn size(&self, url: &UrlPath) -> Option<usize> {
        Some(self.made.get(url)?.1)
    }

    /// Whether what is published here fits on its paper.
    fn can_print(&self, url: &UrlPath) -> bool {
        !self.unfit.contains(url)
    }
}
