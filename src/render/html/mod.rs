//! The pages. Entry point: [`Html`], whose plan is every page in every language it is shown in, the rest of
//! the lists of long sections, the topics, the calendar, the lists of resource banks, the figures, the print room,
//! the page to search on, the notices of political advertising, and the page that says that there is nothing there.
//!
//! 1. `body` (with `inline`) prints a text as HTML; `component` draws what stands in fences.
//! 2. `page`, `section`, `listing`, `calendar`, `bank`, `proposal`, `figures`, `room`, `search` and `notice` gather
//!    what a template sees, a `view`; `print` what it sees of the downloads of a page, `meeting` of meetings.
//! 3. The theme's template of the page's kind prints it.
//!
//! Addresses are made in `place`; words without markup in `text`. Templates never see the model.

mod absolute;
mod bank;
mod body;
mod calendar;
mod chrome;
mod component;
pub(super) mod feed;
mod figures;
pub(super) mod functions;
mod inline;
mod listing;
mod meeting;
mod notice;
mod page;
mod pager;
mod place;
mod print;
mod proposal;
mod room;
mod search;
mod section;
mod share;
mod text;
pub mod view;

use crate::diag;
use crate::path::UrlPath;
use crate::site::{Shown, Site, url};

use super::theme::Theme;
use super::{Job, Renderer};

use place::Place;

/// What a page may load: its own style sheet, pictures and icons. No script, no frame, no form, no
/// request to anyone else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; script-src 'none'; base-uri 'none'; form-action 'none'";

/// The same for a page with a script of ours: the list of a resource bank, which works without it.
const SCRIPT_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/// The same for the page that a language is searched on: a script of ours there loads an index of ours, and
/// WebAssembly that looks through it.
const SEARCH_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The policy that holds for all pages of a site, whichever they are: each page's own may be stricter.
pub(super) fn policy(site: &Site) -> &'static str {
    if site.config.search {
        SEARCH_POLICY
    } else if site.banks.is_empty() {
        CONTENT_SECURITY_POLICY
    } else {
        SCRIPT_POLICY
    }
}

/// The program and its version, as pages name it.
const GENERATOR: &str = concat!("flygblad ", env!("CARGO_PKG_VERSION"));

/// Writes the pages.
#[derive(Debug)]
pub struct Html;

impl Renderer for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
        let mut jobs = Vec::new();
        for &lang in &site.published {
            for shown in site.pages.values().filter_map(|entry| site.shown_entry(entry, lang)) {
                let job = url::out_path(shown.url)
                    .map(|path| Job::new(path, move || page::render(site, theme, shown)));
                jobs.extend(job.map(|job| job.from(shown.page.front.key_span("slug"))));
            }
            jobs.extend(section::plan(site, theme, lang));
            jobs.extend(listing::plan(site, theme, lang));
            jobs.extend(figures::plan(site, theme, lang));
            jobs.extend(room::plan(site, theme, lang));
            jobs.extend(calendar::plan(site, theme, lang));
            jobs.extend(bank::plan(site, theme, lang));
            jobs.extend(search::plan(site, theme, lang));
        }
        jobs.extend(notice::plan(site, theme));
        jobs
    }
}

/// The text of `shown` as HTML, to be read elsewhere than on its page: every link is an address in full,
/// below the address `base` of the site.
pub(super) fn text_in_full(site: &Site, theme: &Theme, shown: Shown<'_>, base: &str) -> diag::Result<String> {
    let place = Place { site, press: &theme.press, lang: shown.lang, url: shown.url };
    let html = page::content(place, theme, shown)?;
    Ok(absolute::absolute(&html, shown.url, base))
}

/// The page at an old address, which leads on to `shown`.
pub(super) fn moved_page(
    site: &Site,
    theme: &Theme,
    alias: &UrlPath,
    shown: Shown<'_>,
) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang: shown.lang, url: alias };
    let language = &site.config.languages[shown.lang];
    let view = view::MovedView {
        lang: &language.code,
        dir: language.direction.as_str(),
        root: url::to_root(alias),
        title: text::title(site, shown.page),
        href: place.shown_link(shown).href,
        canonical: site.config.url.as_deref().map(|base| url::absolute(base, shown.url)),
        csp: CONTENT_SECURITY_POLICY,
    };
    theme.render("moved", &view)
}
