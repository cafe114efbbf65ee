//! Where something is printed: on which page, in which language. Links are made from here.

use crate::doc::Target;
use crate::lang::Lang;
use crate::page::PageId;
use crate::path::UrlPath;
use crate::print::Press;
use crate::site::{Destination, Shown, Site, url};

use super::view::{LinkView, TongueView};

/// A place that something is printed at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'s> {
    /// The site.
    pub(super) site: &'s Site,
    /// What prints.
    pub(super) press: &'s Press,
    /// The language of the page, which is not always that of the text on it.
    pub(super) lang: Lang,
    /// The address of the page.
    pub(super) url: &'s UrlPath,
}

/// A link, and the language of what it leads to where that is another than the page's.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) href: String,
    pub(super) lang: Option<Lang>,
}

impl<'s> Place<'s> {
    /// A link to `target`. A page is linked to in the language of this page; where it is not shown
    /// in that, in the nearest language that has it. `None` where there is nothing to see today.
    pub(super) fn link(self, target: &Target) -> Option<Link> {
        match target {
            Target::External(address) => Some(Link { href: address.clone(), lang: None }),
            Target::Anchor(anchor) => {
                Some(Link { href: with_anchor(String::new(), Some(anchor)), lang: None })
            }
            Target::File { path, anchor } => match self.site.destination(path)? {
                Destination::Asset(asset) => {
                    Some(Link { href: url::relative(self.url, &asset.url), lang: None })
                }
                Destination::Page(id) => {
                    let shown = self.site.nearest(id, self.lang)?;
                    Some(Link {
                        href: with_anchor(url::relative(self.url, shown.url), anchor.as_ref()),
                        lang: (shown.lang != self.lang).then_some(shown.lang),
                    })
                }
            },
        }
    }

    /// A link to a page, with its title; `None` when the page is shown in no language.
    pub(super) fn page_link(self, id: &PageId) -> Option<LinkView> {
        let shown = self.site.shown(id, self.lang)?;
        Some(self.shown_link(shown))
    }

    /// A link to a page that is shown.
    pub(super) fn shown_link(self, shown: Shown<'_>) -> LinkView {
        let text = shown.page;
        let mut link = self.link_to(super::text::title(self.site, text), shown.url);
        (link.lang, link.dir) = self.tongue(Some(text.lang_of("title")).filter(|lang| *lang != self.lang));
        link
    }

    /// The tag and direction of a language that words are in, as views have them.
    pub(super) fn tongue(self, lang: Option<Lang>) -> (Option<String>, Option<&'static str>) {
        let language = lang.map(|lang| &self.site.config.languages[lang]);
        (language.map(|language| language.code.clone()), language.map(|language| language.direction.as_str()))
    }

    /// The language of words that is to be said, because it is not the page's.
    pub(super) fn tongue_of(self, lang: Lang) -> Option<TongueView> {
        let language = &self.site.config.languages[lang];
        (lang != self.lang)
            .then(|| TongueView { lang: language.code.clone(), dir: language.direction.as_str() })
    }

    /// A link to an address of the site, with words in the page's language.
    pub(super) fn link_to(self, title: String, to: &UrlPath) -> LinkView {
        let current = if to == self.url {
            Some("page")
        } else {
            let is_above = !self.is_front(to) && self.url.as_str().starts_with(to.as_str());
            is_above.then_some("true")
        };
        LinkView { title, href: url::relative(self.url, to), lang: None, dir: None, current }
    }

    /// Every page lies below the front page; that is no news to anyone.
    fn is_front(self, url: &UrlPath) -> bool {
        url.as_str() == self.site.config.languages[self.lang].prefix
    }
}

fn with_anchor(mut href: String, anchor: Option<&String>) -> String {
    if let Some(anchor) = anchor {
        href.push('#');
        url::encode(anchor, &mut href);
    }
    href
}
