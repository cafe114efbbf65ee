//! Printed matter: from a text to pages, and from pages to files. Entry points: [`Press::load`] and
//! [`editions`].
//!
//! 1. `format` reads what formats the theme has; [`editions`] says what is to be printed: each text in each of
//!    its languages, formats and variants, and for local groups too; and the meetings of each month (`month`).
//! 2. `edition` makes data of an edition: its text cut into parts (`data`), what must stand on every leaflet
//!    (`imprint`), its panels where they lie.
//! 3. `engine` sets it with the theme's code; it is the only module that knows Typst, with `fonts`, and with
//!    `impose`, which lays pages on sheets.
//! 4. What does not fit, and what no font can show, is an error that says by how much and what to do.
//!
//! Typst keeps threads of its own busy, so that editions are made on plain threads, never inside rayon's
//! (`batch`).

mod anatomy;
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
pub mod job;
mod month;
mod pdf;
mod plan;
mod qr;
mod settled;
mod slug;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, OnceLock};

use crate::diag::{self, Diagnostics, Severity};
use crate::output::Cache;
use crate::path::UrlPath;
use crate::site::Site;
use crate::theme_files::ThemeFiles;

use engine::Engine;
use fonts::Fonts;
use format::Format;
pub use imprint::version;
pub use month::{MonthSheet, sheets_of};
pub use plan::{Edition, editions, editions_of, picture_of, pictures};

/// What sets type. To read all fonts and the theme's code takes as long as to build a small site.
#[derive(Debug)]
struct Typesetter {
    engine: Engine,
    fonts: Fonts,
}

/// All that printing needs beside a site.
#[derive(Debug)]
pub struct Press {
    /// The formats, by name.
    pub formats: BTreeMap<String, Format>,
    /// Most sites print nothing most of the time.
    typesetter: LazyLock<Typesetter, Box<dyn FnOnce() -> Typesetter + Send>>,
    colours: BTreeMap<String, String>,
    cache: Cache,
    /// Under which key the cache holds what is published here, and how many bytes it has.
    made: BTreeMap<UrlPath, (String, usize)>,
    /// What cannot be printed for what a translation says; known when all has been proved.
    unfit: OnceLock<BTreeSet<UrlPath>>,
}

impl Press {
    /// Reads the formats of a theme; its fonts and its code only when something is printed. `colours` are those
    /// on paper, by what they are for.
    pub fn load(
        files: &ThemeFiles,
        site: &Site,
        colours: &BTreeMap<String, String>,
        diags: &mut Diagnostics,
    ) -> Self {
        let formats = format::load(files, diags);
        plan::check_names(&formats, &site.config, diags);
        let (files, given, is_asked) = (files.clone(), site.fonts.clone(), site.config.leaflets.system_fonts);
        let typesetter = move || {
            let of_the_machine = is_asked.then(fonts::of_the_machine).unwrap_or_default();
            let fonts = Fonts::load(&files, &given, of_the_machine);
            Typesetter { engine: Engine::new(&files, &fonts), fonts }
        };
        Self {
            formats,
            typesetter: LazyLock::new(Box::new(typesetter)),
            colours: colours.clone(),
            cache: Cache::new(site.asked.cache.clone(), site.asked.reads_only),
            made: BTreeMap::new(),
            unfit: OnceLock::new(),
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
        let with_sheet = |edition: &&Edition<'_>| job::sheet_of(self, edition).is_some();
        let all = list.len() + list.iter().filter(with_sheet).count();
        let done = AtomicUsize::new(0);
        let tell = || site.asked.progress.tell(done.fetch_add(1, Ordering::Relaxed) + 1, all);
        let mut results = self.proved(site, &list, &tell);
        // A job sheet tells what is in a file that has been made.
        let made = list.iter().zip(&results).filter(|(_, result)| result.is_ok());
        let sheets: Vec<Edition<'_>> = made.filter_map(|(edition, _)| job::sheet_of(self, edition)).collect();
        results.extend(self.proved(site, &sheets, &tell));
        list.extend(sheets);
        // Whatever is not in the language of the site has words of translators on it.
        let source = site.config.languages.source();
        let is_unfit = |(edition, result): &(&Edition<'_>, &diag::Result<_>)| {
            edition.page.lang != source
                && result.as_ref().is_err_and(|error| error.severity == Severity::Error)
        };
        let unfit = list.iter().zip(&results).filter(is_unfit).map(|(edition, _)| edition.url.clone());
        let unfit = self.unfit.get_or_init(|| unfit.collect());
        let (mut made, mut told) = (BTreeMap::new(), BTreeSet::new());
        for (edition, result) in list.iter().zip(results) {
            match result {
                Ok((key, size, told)) => {
                    made.insert(edition.url.clone(), (key, size));
                    told.into_iter().for_each(|told| diags.push(told));
                }
                Err(mut error) => {
                    if unfit.contains(&edition.url) {
                        error.severity = Severity::Warning;
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
            let wanted = keys
                .flat_map(|key| [key.clone(), edition::preview_key(key), job::anatomy_key(key)])
                .collect();
            self.cache.retain(&wanted);
        }
        self.made = made;
    }

    /// Makes sure that each edition can be printed, and tells of each.
    fn proved<'s>(
        &self,
        site: &'s Site,
        list: &[Edition<'s>],
        tell: &(dyn Fn() + Sync),
    ) -> Vec<diag::Result<(String, usize, edition::Told)>> {
        batch::run_with(list.len(), &|recent, index| {
            let result = self.prove(recent, site, &list[index]);
            tell();
            result
        })
    }

    /// How many bytes the PDF has that is published here, where it has been made already.
    pub fn size(&self, url: &UrlPath) -> Option<usize> {
        Some(self.made.get(url)?.1)
    }

    /// Whether what is published here fits on its paper.
    fn can_print(&self, url: &UrlPath) -> bool {
        self.unfit.get().is_none_or(|unfit| !unfit.contains(url))
    }
}
