//! The page that a language is searched on. Without a script it says so, and lists the topics.

use crate::diag;
use crate::lang::Lang;
use crate::path::UrlPath;
use crate::site::{Site, url};

use super::super::Job;
use super::super::search::{FOLDER, address, as_pairs, is_empty};
use super::super::theme::Theme;
use super::place::Place;
use super::view::SearchView;
use super::{SEARCH_POLICY, chrome, listing, text};

/// The page in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Option<Job<'s>> {
    let url = address(site, lang);
    let path = url::out_path(&url).filter(|_| site.config.search)?;
    Some(Job::new(path, move || render(site, theme, lang, &url)))
}

fn render(site: &Site, theme: &Theme, lang: Lang, url: &UrlPath) -> diag::Result<Vec<u8>> {
    let place = Place { site, press: &theme.press, lang, url };
    let mut page = listing::bare(place, "search", text::message(site, lang, "search-title"));
    page.tags = listing::topic_links(place);
    page.breadcrumb = vec![listing::home(place)];
    let digits: Vec<String> = (0..10).map(|digit| text::number(site, lang, digit)).collect();
    page.search = Some(SearchView {
        index: format!("{FOLDER}/"),
        letters: as_pairs(),
        digits: digits.join(" "),
        is_empty: is_empty(site, lang),
    });
    // What is found changes with every search; the page itself is not worth finding.
    page.noindex = true;
    listing::located(&mut page, place, &|lang| address(site, lang));
    let mut view = chrome::around(place, page, &|lang| Some((address(site, lang), true)));
    view.site.csp = SEARCH_POLICY;
    theme.render("search", &view)
}
