//! A proposal as a template for the next: beside each page of kind `proposal` its text as plain text and as a
//! document for word processors (Office Open XML, which LibreOffice reads as well as Word does).
//!
//! 1. [`document`] finds the text: a proposal stays in the words it was handed in with.
//! 2. `plain` writes it as lines, `word` as a document, both from the same `Doc` that the page is made of.
//!
//! There is one of each for a text, at the address of its page in the language of the text; pages in other
//! languages lead there.

mod plain;
mod word;

use crate::messages::Args;
use crate::page::{Kind, Page, Proposal};
use crate::path::UrlPath;
use crate::site::words::{message, message_with, title};
use crate::site::{Site, url};

use super::theme::Theme;
use super::{Job, Renderer};

/// Writes the files beside proposals.
#[derive(Debug)]
pub(super) struct Proposals;

impl Renderer for Proposals {
    fn name(&self) -> &'static str {
        "proposals"
    }

    fn plan<'s>(&self, site: &'s Site, _theme: &'s Theme) -> Vec<Job<'s>> {
        let texts = site.pages.values().flat_map(|entry| entry.texts.values());
        let own = texts.filter(|page| page.translated.is_none());
        let jobs = own.filter_map(|page| {
            let Kind::Proposal(_) = page.front.kind else { return None };
            let urls = addresses(site, page)?;
            let plain = Job::new(url::out_path(&urls.plain)?, move || Ok(plain(site, page).into_bytes()));
            let word = Job::new(url::out_path(&urls.document)?, move || word::document(site, page));
            Some([plain.from(page.front.span.clone()), word.from(page.front.span.clone())])
        });
        jobs.flatten().collect()
    }
}

/// Where the files of a proposal are.
#[derive(Debug)]
pub(super) struct Addresses {
    /// The plain text.
    pub(super) plain: UrlPath,
    /// The document.
    pub(super) document: UrlPath,
}

/// The addresses of the files of the text `document`.
pub(super) fn addresses(site: &Site, document: &Page) -> Option<Addresses> {
    let url = site.shown(&document.id, document.lang)?.url.as_str();
    let name = url.trim_end_matches('/').rsplit('/').next().filter(|name| !name.is_empty());
    let file = |kind: &str| UrlPath::new(format!("{url}{}.{kind}", name.unwrap_or("proposal")));
    Some(Addresses { plain: file("txt"), document: file("docx") })
}

/// The text that `page` is shown with: its own, or for a page that was made of messages, which are about the
/// proposal and not it, the one that they were made for.
pub(super) fn document<'s>(site: &'s Site, page: &'s Page) -> &'s Page {
    let is_proposal = matches!(page.front.kind, Kind::Proposal(_));
    let lead = || site.lead(&page.id).unwrap_or(page);
    if is_proposal && page.translated.is_some() { lead() } else { page }
}

/// The plain text of a proposal.
pub(super) fn plain(site: &Site, document: &Page) -> String {
    plain::text(site, document)
}

/// What a licence is called and where it is read. Of those that everybody knows, the name is enough.
pub(super) fn terms(licence: &str) -> (&str, Option<String>) {
    let known = [
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ];
    let is_address = licence.starts_with("https://") || licence.starts_with("http://");
    let found = known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(licence));
    match found {
        Some((name, address)) => (name, Some(address.to_owned())),
        None => (licence, is_address.then(|| licence.to_owned())),
    }
}

/// What stands above and below the text of a proposal in a file.
struct Frame {
    /// `Motion`.
    form: String,
    title: String,
    /// Label and value, line by line: to whom, when, by whom.
    head: Vec<(String, String)>,
    /// Where it comes from and under which terms.
    foot: Vec<String>,
}

fn frame(site: &Site, page: &Page, proposal: &Proposal) -> Frame {
    let lang = page.lang;
    let say = |key: &str| message(site, lang, key);
    let body = proposal.body.as_ref().map(|body| format!("{body}, {}", proposal.place));
    let lead = site.lead(&page.id).unwrap_or(page);
    let date = page.front.date.or(lead.front.date).map(|day| site.formats(lang).date(day));
    let head = [
        ("proposal-to", Some(body.unwrap_or_else(|| proposal.place.clone()))),
        ("proposal-date", date),
        ("proposal-authors", proposal.authors.clone()),
    ];
    let head = head.into_iter().filter_map(|(key, value)| Some((say(key), value?)));
    let source = site.config.url.as_deref().zip(site.shown(&page.id, lang)).map(|(base, shown)| {
        let address = url::absolute(base, shown.url);
        message_with(site, lang, "proposal-source", &Args::new().with("address", address.as_str()))
    });
    let licence = proposal.licence.as_deref().map(|licence| {
        let (name, address) = terms(licence);
        let name = match address {
            Some(address) if address != name => format!("{name} ({address})"),
            Some(_) | None => name.to_owned(),
        };
        message_with(site, lang, "proposal-terms", &Args::new().with("licence", name.as_str()))
    });
    Frame {
        form: say(&format!("proposal-{}", proposal.form.name())),
        title: title(site, page),
        head: head.collect(),
        foot: source.into_iter().chain(licence).collect(),
    }
}

/// What is said of the proposal that `page` is: what the file itself says, so that it is in its language.
fn said(page: &Page) -> Option<&Proposal> {
    if let Kind::Proposal(proposal) = &page.front.kind { Some(proposal) } else { None }
}
