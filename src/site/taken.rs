//! Names that are taken. A translator chooses a part of an address and cannot know all others: [`free`] takes from
//! pages the translated names that stand in another's way, [`Taken`] knows which those are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::address::address;
use super::url::{self, file_of};
use super::{Asset, Entry, feed};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::format::fold;
use crate::lang::Lang;
use crate::page::PageId;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::Span;
use crate::translate::catalog::Catalog;
use crate::translate::files::{catalog_path, document_of};

/// The addresses of all that is published, as systems see them that do not tell upper from lower case.
#[derive(Debug, Default)]
pub(super) struct Taken {
    paths: BTreeSet<String>,
}

impl Taken {
    /// Those of the files beside the texts and of what the site makes by itself.
    pub(super) fn of_files(assets: &BTreeMap<SourcePath, Asset>, config: &Config) -> Self {
        let mut taken = Self::default();
        assets.values().for_each(|asset| taken.add(asset.url.as_str()));
        for lang in config.languages.iter() {
            let prefix = &config.languages[lang].prefix;
            url::OWN.iter().for_each(|own| taken.add(&format!("{prefix}{own}")));
            taken.add(prefix);
        }
        taken
    }

    /// Takes an address.
    pub(super) fn add(&mut self, url: &str) {
        self.paths.insert(fold(&file_of(url)));
    }

    /// Whether the folder `url` is a file, or holds one.
    pub(super) fn has_folder(&self, url: &str) -> bool {
        let name = fold(url);
        self.paths.contains(&name) || self.has_below(&name)
    }

    /// Whether there is no room for a file at `url`: there is one, or a folder, or a file where a folder should be.
    pub(super) fn has(&self, url: &str) -> bool {
        let name = fold(&file_of(url));
        let above = name.match_indices('/').map(|(slash, _)| &name[..slash]);
        self.paths.contains(&name)
            || self.has_below(&name)
            || above.into_iter().any(|folder| self.paths.contains(folder))
    }

    fn has_below(&self, name: &str) -> bool {
        let folder = format!("{name}/");
        self.paths.range(folder.clone()..).next().is_some_and(|next| next.starts_with(&folder))
    }
}

/// Takes the translated names from the pages, and gives each back that stands in nobody's way: neither in that of another
/// page or file, whatever names its neighbours have in the end, nor in that of an earlier one.
pub(super) fn free(
    pages: &mut BTreeMap<PageId, Entry>,
    assets: &BTreeMap<SourcePath, Asset>,
    sources: &Sources,
    config: &Config,
    diags: &mut Diagnostics,
) {
    let translated = take_away(pages, config);
    if translated.is_empty() {
        return;
    }
    let mut taken = Taken::of_files(assets, config);
    let mut names = Names::default();
    for (id, entry) in &*pages {
        for lang in config.languages.iter() {
            let url = address(id, lang, pages, config);
            names.add_all(id, lang, url.as_str(), config);
            taken.add(url.as_str());
        }
        for alias in entry.texts.values().flat_map(|page| &page.front.aliases) {
            taken.add(alias.as_str());
        }
    }
    for (id, lang, slug) in translated {
        let above = id.parent().unwrap_or_else(|| PageId::new(""));
        let url = format!("{}{slug}", address(&above, lang, pages, config).as_str());
        let is_free = ![url::INDEX, url::LISTS, feed::FILE].contains(&slug.as_str())
            && !taken.has_folder(&url)
            && names.add(above, lang, &slug);
        let text = pages.get_mut(&id).and_then(|entry| entry.texts.get_mut(&lang));
        match text {
            Some(text) if is_free => Arc::make_mut(text).front.slug = Some(slug),
            Some(text) => diags.push(refused(&slug, text.file.path.clone(), lang, sources, config)),
            None => {}
        }
    }
}

/// The names that translations give, but for those that the page has anyway.
fn take_away(pages: &mut BTreeMap<PageId, Entry>, config: &Config) -> Vec<(PageId, Lang, String)> {
    let mut found = Vec::new();
    for (id, entry) in pages.iter_mut().filter(|(id, _)| !id.is_front()) {
        let usual = entry.lead(config.languages.source()).front.slug.clone();
        let usual = usual.unwrap_or_else(|| id.name().to_owned());
        for (lang, page) in &mut entry.texts {
            if page.translated.is_none() || page.front.slug.is_none() {
                continue;
            }
            let slug = Arc::make_mut(page).front.slug.take();
            found.extend(slug.filter(|slug| *slug != usual).map(|slug| (id.clone(), *lang, slug)));
        }
    }
    found
}

/// The names that are in use in each folder of each language.
#[derive(Default)]
struct Names {
    used: BTreeSet<(PageId, Lang, String)>,
}

impl Names {
    /// Uses every part of the address of a page; the folders above it need not be pages.
    fn add_all(&mut self, id: &PageId, lang: Lang, url: &str, config: &Config) {
        let below = url.strip_prefix(&config.languages[lang].prefix).unwrap_or(url);
        let mut above = Some(id.clone());
        for name in below.trim_end_matches('/').rsplit('/') {
            let Some(folder) = above.as_ref().and_then(PageId::parent) else { return };
            self.add(folder.clone(), lang, name);
            above = Some(folder);
        }
    }

    /// Uses a name; false when it is in use.
    fn add(&mut self, folder: PageId, lang: Lang, name: &str) -> bool {
        self.used.insert((folder, lang, fold(name)))
    }
}

fn refused(slug: &str, file: SourcePath, lang: Lang, sources: &Sources, config: &Config) -> Box<Diagnostic> {
    let message = format!("`{slug}` is the address of another page or file");
    let warning = Diagnostic::warning("slug-taken", message);
    let path = catalog_path(config, lang, &document_of(&file, config), "ftl");
    let place = sources.texts.get(&path).map(|file| {
        let catalog = Catalog::load(file, &mut Diagnostics::new());
        let at = catalog.get("slug").map_or(0..0, |message| message.at..message.at + message.id.len());
        Span::new(file, at)
    });
    let warning = match place {
        Some(place) => warning.at(place),
        None => warning,
    };
    warning
        .hint("choose another word")
        .hint("until then the page has the address that it has in the original")
}
