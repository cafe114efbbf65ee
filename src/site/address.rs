//! Where every page stands in every language, and where it stood before: [`place`] is the entry point.

use std::collections::BTreeMap;

use super::Entry;
use super::taken::Taken;
use crate::config::Config;
use crate::lang::{Lang, Untranslated};
use crate::page::{Former, Page, PageId};
use crate::parse::is_slug;
use crate::path::UrlPath;

/// How many old addresses a page may have in one language: each part of an address may have changed
/// more than once.
const MOST: usize = 32;

/// Decides which text each language shows, and where.
pub(super) fn place(pages: &mut BTreeMap<PageId, Entry>, files: Taken, config: &Config) {
    let languages = &config.languages;
    let placed: Vec<_> = pages
        .iter()
        .map(|(id, entry)| {
            let places = languages.iter().map(|lang| {
                let text = text_for(id, entry, lang, config)?;
                Some((text, address(id, lang, pages, config)))
            });
            places.collect::<Vec<_>>()
        })
        .collect();
    for (entry, places) in pages.values_mut().zip(placed) {
        entry.places = places;
    }
    let old = former(pages, files, config);
    for (entry, old) in pages.values_mut().zip(old) {
        entry.former = old;
    }
}

/// The language of the text that a page is shown with. The front page is there in every language, so
/// that there is always a way in.
fn text_for(id: &PageId, entry: &Entry, lang: Lang, config: &Config) -> Option<Lang> {
    let languages = &config.languages;
    match languages[lang].untranslated {
        Untranslated::Omit if !id.is_front() => entry.texts.contains_key(&lang).then_some(lang),
        Untranslated::Omit | Untranslated::Fallback => {
            languages.chain(lang).find(|lang| entry.texts.contains_key(lang))
        }
    }
}

/// The address of a page: the language's folder, then the slug of every page on the way down.
pub(super) fn address(id: &PageId, lang: Lang, pages: &BTreeMap<PageId, Entry>, config: &Config) -> UrlPath {
    let mut url = config.languages[lang].prefix.clone();
    if id.is_front() {
        return UrlPath::new(url);
    }
    let ends = id.as_str().match_indices('/').map(|(slash, _)| slash).chain([id.as_str().len()]);
    for end in ends {
        let above = &id.as_str()[..end];
        let entry = pages.get(above);
        let name = above.rsplit('/').next().unwrap_or(above);
        url.push_str(entry.and_then(|e| slug(e, lang, config)).unwrap_or(name));
        url.push('/');
    }
    UrlPath::new(url)
}

/// The slug written for the language, or that of the source.
fn slug<'e>(entry: &'e Entry, lang: Lang, config: &Config) -> Option<&'e str> {
    let own = entry.texts.get(&lang).and_then(|page| page.front.slug.as_deref());
    own.or_else(|| entry.lead(config.languages.source()).front.slug.as_deref())
}

/// For each page, in their order, the addresses it had before; nothing when no page was ever called otherwise.
/// One that is another page's or file's now is left out: what is there today comes first.
fn former(
    pages: &BTreeMap<PageId, Entry>,
    mut taken: Taken,
    config: &Config,
) -> Vec<BTreeMap<Lang, Vec<UrlPath>>> {
    let of_texts = || pages.values().flat_map(|entry| entry.texts.values());
    if of_texts().all(|page| page.former == Former::default()) {
        return Vec::new();
    }
    let aliases = of_texts().flat_map(|page| &page.front.aliases);
    let current = pages.values().flat_map(|entry| &entry.places).flatten().map(|(_, url)| url);
    current.chain(aliases).for_each(|url| taken.add(url.as_str()));
    let mut all = Vec::with_capacity(pages.len());
    for (id, entry) in pages {
        let mut by_lang = BTreeMap::new();
        for page in entry.texts.values() {
            let ids = std::iter::once(id).chain(&page.former.ids).chain(&lead(entry, config).former.ids);
            let mut list: Vec<UrlPath> =
                ids.flat_map(|id| addresses(id, entry, page, pages, config)).collect();
            list.retain(|url| {
                let is_free = is_address(url) && !taken.has(url.as_str());
                if is_free {
                    taken.add(url.as_str());
                }
                is_free
            });
            if !list.is_empty() {
                by_lang.insert(page.lang, list);
            }
        }
        all.push(by_lang);
    }
    all
}

/// Every address that a page may have had under `id`, as the names of the pages above it changed.
fn addresses(
    id: &PageId,
    own: &Entry,
    page: &Page,
    pages: &BTreeMap<PageId, Entry>,
    config: &Config,
) -> Vec<UrlPath> {
    let mut urls = vec![config.languages[page.lang].prefix.clone()];
    let ends = id.as_str().match_indices('/').map(|(slash, _)| slash).chain([id.as_str().len()]);
    for end in ends.filter(|_| !id.is_front()) {
        let above = &id.as_str()[..end];
        let entry = if end == id.as_str().len() { Some(own) } else { pages.get(above) };
        let names = names(above, entry, page.lang, config);
        urls = urls
            .iter()
            .flat_map(|url| names.iter().map(move |name| format!("{url}{name}/")))
            .take(MOST)
            .collect();
    }
    urls.into_iter().map(UrlPath::new).collect()
}

/// What the last part of an address is and was.
fn names<'e>(id: &'e str, entry: Option<&'e Entry>, lang: Lang, config: &Config) -> Vec<&'e str> {
    let name = id.rsplit('/').next().unwrap_or(id);
    let mut names = vec![entry.and_then(|entry| slug(entry, lang, config)).unwrap_or(name)];
    if let Some(entry) = entry {
        let own = entry.texts.get(&lang).into_iter().flat_map(|page| &page.former.slugs);
        names.extend(own.chain(&lead(entry, config).former.slugs).map(String::as_str));
    }
    names
}

/// Whether all parts of an address can be one: those that a page had are told by files that anybody may change.
fn is_address(url: &UrlPath) -> bool {
    url.as_str().split_terminator('/').all(is_slug)
}

fn lead<'e>(entry: &'e Entry, config: &Config) -> &'e Page {
    entry.lead(config.languages.source())
}
