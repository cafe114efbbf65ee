//! Which pages are news, and where: of each language, of each part of the site and of each topic. A page is
//! news in the languages that it is written in, if it has a date; the newest come first.
//!
//! Entry point: `collect`. What a feed looks like is not decided here.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Entry, Site, Topic};
use crate::config::Config;
use crate::lang::Lang;
use crate::page::{Date, PageId};
use crate::path::UrlPath;

/// The name of the file of a feed.
pub const FILE: &str = "feed.xml";

/// The folder of the feeds of sections, below that of the language.
pub const FOLDER: &str = "feed";

/// What a feed tells the news of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The whole site.
    Site,
    /// The pages below one.
    Section(PageId),
    /// The pages of the topic with this key.
    Topic(String),
}

/// The feeds of a site: what each tells the news of, and the pages in it, the newest first.
#[derive(Debug, Default)]
pub struct Feeds {
    by_lang: BTreeMap<Lang, BTreeMap<Scope, Vec<PageId>>>,
}

impl Feeds {
    /// The feeds in `lang`.
    pub fn of(&self, lang: Lang) -> impl Iterator<Item = (&Scope, &[PageId])> {
        self.by_lang.get(&lang).into_iter().flatten().map(|(scope, pages)| (scope, pages.as_slice()))
    }

    /// Whether there is a feed of `scope` in `lang`.
    pub fn has(&self, lang: Lang, scope: &Scope) -> bool {
        self.by_lang.get(&lang).is_some_and(|feeds| feeds.contains_key(scope))
    }
}

/// Where the feed of `scope` is; `None` where its page is not shown in `lang`. It does not move with the name of
/// a page: readers have it in their programs.
pub fn address(site: &Site, lang: Lang, scope: &Scope) -> Option<UrlPath> {
    let prefix = &site.config.languages[lang].prefix;
    Some(UrlPath::new(match scope {
        Scope::Site => format!("{prefix}{FILE}"),
        Scope::Section(id) => {
            site.shown(id, lang)?;
            format!("{prefix}{FOLDER}/{}.xml", id.as_str())
        }
        Scope::Topic(key) => format!("{prefix}tags/{key}/{FILE}"),
    }))
}

/// When a page was written and when it last changed; `None` for one without a date.
pub fn days(entry: &Entry, lang: Lang, config: &Config) -> Option<(Date, Date)> {
    let (own, lead) = (&entry.texts.get(&lang)?.front, &entry.lead(config.languages.source()).front);
    let updated = own.updated.or(lead.updated);
    let written = own.date.or(lead.date).or(updated)?;
    Some((written, updated.map_or(written, |day| day.max(written))))
}

/// Finds the news. There are no feeds without the site's own address, which they must state.
pub(super) fn collect(
    pages: &BTreeMap<PageId, Entry>,
    topics: &BTreeMap<String, Topic>,
    published: &[Lang],
    config: &Config,
) -> Feeds {
    let (Some(limit), Some(_)) = (config.feeds, &config.url) else { return Feeds::default() };
    let mut about = BTreeMap::<&PageId, Vec<&String>>::new();
    for (key, topic) in topics {
        topic.pages.iter().for_each(|id| about.entry(id).or_default().push(key));
    }
    let mut feeds = Feeds::default();
    for &lang in published {
        let is_own =
            |entry: &Entry| entry.places[lang.index()].as_ref().is_some_and(|(text, _)| *text == lang);
        let mut news: Vec<(Date, &PageId, &Entry)> = pages
            .iter()
            .filter(|(_, entry)| is_own(entry))
            .filter_map(|(id, entry)| Some((days(entry, lang, config)?.0, id, entry)))
            .collect();
        news.sort_by_key(|(day, id, _)| (Reverse(*day), *id));
        let own = feeds.by_lang.entry(lang).or_default();
        for (_, id, entry) in news {
            let above = std::iter::successors(entry.parent.as_ref(), |id| pages.get(*id)?.parent.as_ref());
            let sections = above.filter(|id| !id.is_front()).cloned().map(Scope::Section);
            let topics = about.get(id).into_iter().flatten().map(|key| Scope::Topic((*key).clone()));
            for scope in std::iter::once(Scope::Site).chain(sections).chain(topics) {
                let list = own.entry(scope).or_default();
                if list.len() < limit {
                    list.push(id.clone());
                }
            }
        }
    }
    feeds
}
