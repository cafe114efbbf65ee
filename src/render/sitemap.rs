//! `sitemap.xml` in the format of sitemaps.org, with the languages of each page as Google's
//! `xhtml:link` extension has them. Only texts in their own language are listed, not those that
//! stand in for a translation. More than 50,000 addresses are split over several files with an index,
//! as the format demands.

use std::fmt::Write as _;

use crate::path::{OutPath, UrlPath};
use crate::site::{Entry, Site, url};

use super::theme::Theme;
use super::{Job, Renderer};

/// The format's own limit for one file.
const LIMIT: usize = 50_000;

/// Writes `sitemap.xml`.
#[derive(Debug)]
pub(super) struct Sitemap;

impl Renderer for Sitemap {
    fn name(&self) -> &'static str {
        "sitemap"
    }

    fn plan<'s>(&self, site: &'s Site, _theme: &'s Theme) -> Vec<Job<'s>> {
        let Some(base) = site.config.url.as_deref() else { return Vec::new() };
        let entries: Vec<&Entry> = site.pages.values().collect();
        // A page has as many addresses as languages, so whole pages fill a file up to the limit.
        let per_file = (LIMIT / site.config.languages.len()).max(1);
        let parts: Vec<Vec<&Entry>> = entries.chunks(per_file).map(<[_]>::to_vec).collect();
        let name =
            |i: usize| if parts.len() == 1 { "sitemap.xml".to_owned() } else { format!("sitemap-{i}.xml") };
        let names: Vec<String> = (1..=parts.len()).map(name).collect();
        let mut jobs = Vec::new();
        if names.len() > 1 {
            let names = names.clone();
            let index = move || Ok(index(base, &names).into_bytes());
            jobs.extend(OutPath::new("sitemap.xml").map(|path| Job::new(path, index)));
        }
        for (name, part) in names.into_iter().zip(parts) {
            let make = move || Ok(sitemap(site, base, &part).into_bytes());
            jobs.extend(OutPath::new(name).map(|path| Job::new(path, make)));
        }
        jobs
    }
}

fn index(base: &str, names: &[String]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for name in names {
        let address = escaped(&url::absolute(base, &UrlPath::new(name.as_str())));
        let _ = writeln!(xml, "<sitemap><loc>{address}</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

fn sitemap(site: &Site, base: &str, entries: &[&Entry]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        let own: Vec<_> = site
            .published
            .iter()
            .filter_map(|&lang| site.shown_entry(entry, lang))
            .filter(|shown| !shown.is_fallback())
            .map(|shown| (shown, escaped(&url::absolute(base, shown.url))))
            .collect();
        let mut alternates = String::new();
        for (shown, address) in own.iter().filter(|_| own.len() > 1) {
            let code = &site.config.languages[shown.lang].code;
            let _ =
                write!(alternates, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\"/>");
        }
        for (shown, address) in &own {
            let _ = write!(xml, "<url><loc>{address}</loc>");
            if let Some(date) = shown.page.front.updated.or(shown.page.front.date) {
                let _ = write!(xml, "<lastmod>{date}</lastmod>");
            }
            let _ = writeln!(xml, "{alternates}</url>");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// A percent-encoded address as XML text: of the five marks XML knows, `&` and `'` can occur in it.
fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('\'', "&apos;")
}
