//! What servers and search engines are told beside the pages: `robots.txt`, and `_headers` for hosts
//! that read it (Netlify, Cloudflare Pages and others of their kind).

use std::fmt::Write as _;

use crate::path::{OutPath, UrlPath};
use crate::site::{Site, url};

use super::html;
use super::theme::Theme;
use super::{Job, Renderer};

/// Writes `robots.txt` and `_headers`.
#[derive(Debug)]
pub(super) struct Robots;

impl Renderer for Robots {
    fn name(&self) -> &'static str {
        "robots"
    }

    fn plan<'s>(&self, site: &'s Site, _theme: &'s Theme) -> Vec<Job<'s>> {
        let robots = OutPath::new("robots.txt").map(|path| Job::new(path, || Ok(robots(site).into_bytes())));
        let headers = OutPath::new("_headers").map(|path| Job::new(path, || Ok(headers(site).into_bytes())));
        robots.into_iter().chain(headers).collect()
    }
}

fn robots(site: &Site) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = &site.config.url {
        let _ = writeln!(text, "\nSitemap: {}", url::absolute(base, &UrlPath::new("sitemap.xml")));
    }
    text
}

/// The policy of the pages, as wide as any of them needs it, what only a header can say, and that files with a
/// hash in their name never change. Hosts join headers of several rules, and browsers then hold a page to all:
/// one page with a wider policy makes the one for all of them wider, and each page narrows it for itself.
fn headers(site: &Site) -> String {
    let policy = html::policy(site);
    format!(
        "/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n  \
         X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
