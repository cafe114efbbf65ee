//! Old addresses: a page at each that leads on without a script, and `_redirects` for hosts that
//! read it.

use std::fmt::Write as _;

use crate::path::{OutPath, UrlPath};
use crate::site::{Shown, Site, url};

use super::html::moved_page;
use super::theme::Theme;
use super::{Job, Renderer};

/// Writes what leads on from `aliases`.
#[derive(Debug)]
pub(super) struct Redirects;

impl Renderer for Redirects {
    fn name(&self) -> &'static str {
        "redirects"
    }

    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
        let moved: Vec<(&UrlPath, Shown<'_>)> = moved(site).collect();
        if moved.is_empty() {
            return Vec::new();
        }
        let mut jobs: Vec<Job<'_>> = moved
            .iter()
            .filter_map(|&(alias, shown)| {
                let job = Job::new(url::out_path(alias)?, move || moved_page(site, theme, alias, shown));
                Some(job.from(shown.page.front.key_span("aliases")))
            })
            .collect();
        let list = move || Ok(list(site, &moved).into_bytes());
        jobs.extend(OutPath::new("_redirects").map(|path| Job::new(path, list)));
        jobs
    }
}

/// Every alias and every old address of every text that is published in its own language, every address on
/// paper, and where they lead.
fn moved(site: &Site) -> impl Iterator<Item = (&UrlPath, Shown<'_>)> {
    let on_paper =
        site.codes.list.iter().filter_map(|code| Some((&code.url, site.nearest(&code.page, code.lang)?)));
    let old = site.pages.values().flat_map(move |entry| {
        let shown = site.published.iter().filter_map(|&lang| site.shown_entry(entry, lang));
        shown.filter(|shown| !shown.is_fallback()).flat_map(|shown| {
            let aliases = shown.page.front.aliases.iter().chain(entry.former(shown.lang));
            aliases.map(move |alias| (alias, shown))
        })
    });
    old.chain(on_paper)
}

fn list(site: &Site, moved: &[(&UrlPath, Shown<'_>)]) -> String {
    let base = url::base_path(site.config.url.as_deref());
    let mut text = String::new();
    for (alias, shown) in moved {
        let _ = writeln!(text, "{} {} 301", url::absolute(base, alias), url::absolute(base, shown.url));
    }
    text
}
