//! The pages. Entry point: [`Html`], whose plan is every page in every language it is shown in, the
//! topics, the calendar, the print room, the notices of political advertising, and the page that says that
//! there is nothing there.
//!
//! 1. `body` (with `inline`) prints a text as HTML; `component` draws what stands in fences.
//! 2. `page`, `listing`, `calendar`, `room` and `notice` gather what a template sees, a `view`; `print` what it
//!    sees of the downloads of a page, `meeting` of meetings.
//! 3. The theme's template of the page's kind prints it.
//!
//! Addresses are made in `place`; words without markup in `text`. Templates never see the model.

mod body;
mod calendar;
mod chrome;
mod component;
pub(super) mod functions;
mod inline;
mod listing;
pub(super) mod meeting;
mod notice;
mod page;
mod place;
mod print;
mod room;
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
            jobs.extend(listing::plan(site, theme, lang));
            jobs.extend(room::plan(site, theme, lang));
            jobs.extend(calendar::plan(site, theme, lang));
        }
        jobs.extend(notice::plan(site, theme));
        jobs
    }
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
