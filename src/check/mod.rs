//! What makes a site unfit to publish although each of its files reads well. Entry point: [`check`].
//!
//! A check is a file and a line in [`CHECKS`]. It sees the whole site, changes nothing and reports
//! what it finds; each code has a case in `tests/cmd/errors/`.

mod components;
mod events;
mod figures;
mod headings;
mod images;
mod links;
mod messages;

use rayon::prelude::*;

use crate::diag::Diagnostics;
use crate::page::Page;
use crate::site::Site;

/// One thing to look for.
pub trait Check: Sync {
    /// The codes of what it may report.
    fn codes(&self) -> &'static [&'static str];

    /// Why it matters, in a sentence.
    fn why(&self) -> &'static str;

    /// Looks, and reports.
    fn run(&self, site: &Site, diags: &mut Diagnostics);
}

/// All checks, by name.
pub const CHECKS: &[&dyn Check] = &[
    &components::Components,
    &events::Events,
    &figures::Figures,
    &headings::Headings,
    &images::Images,
    &links::Links,
    &messages::MissingMessages,
];

/// Runs all checks, side by side.
pub fn check(site: &Site, diags: &mut Diagnostics) {
    let found = CHECKS.par_iter().map(|check| {
        let mut own = Diagnostics::new();
        check.run(site, &mut own);
        own
    });
    for own in found.collect::<Vec<_>>() {
        diags.append(own);
    }
    diags.sort();
}

/// Every text of the site that somebody wrote as a whole, in order of page and language. One that was put
/// together from messages has nothing that its source has not, and each message was looked over.
fn texts(site: &Site) -> impl Iterator<Item = &Page> {
    let texts = site.pages.values().flat_map(|entry| entry.texts.values()).map(AsRef::as_ref);
    texts.filter(|page| page.translated.is_none())
}
