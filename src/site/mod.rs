//! The site: every page in every language it is shown in, with its place and its address. Made by
//! [`assemble`], the last step that changes anything; from here on all is read-only.
//!
//! 1. Pages are joined by [`PageId`]; drafts, pages before their day and after it are left out.
//! 2. `nav` finds each page's parent, children and neighbours, and the topics.
//! 3. For each language it is decided which text a page is shown with: its own, or that of the
//!    nearest language in the chain.
//! 4. Every page gets its address in every language, from the slugs of the pages above it; where it was
//!    before, a redirect is left (`address`).
//! 5. What is printed gets an address that is short and never taken back (`short`).
//! 6. Pages with a list of all proposals are found, with what there is to choose from (`bank`).
//! 7. Files that pages show get names with a hash of their content.
//! 8. The meetings that are still to come are put in order (`calendar`).
//!
//! A `Site` holds no template, no lock and no open file.

mod address;
mod asset;
pub mod bank;
pub mod calendar;
pub mod chart;
pub mod feed;
pub mod meeting;
mod nav;
pub mod short;
mod taken;
pub mod url;
pub mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use asset::{Asset, fingerprinted, is_fingerprinted, is_picture};
pub use nav::{Chapter, Handbook, Topic, topic_key};

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::Target;
use crate::facts::Facts;
use crate::format::Formats;
use crate::lang::{Lang, Untranslated};
use crate::messages::Messages;
use crate::options::Options;
use crate::page::{Menu, Page, PageId};
use crate::parse::Book;
use crate::path::{SourcePath, UrlPath};
use crate::schema;
use crate::source::Sources;
use taken::Taken;

/// A whole site, ready to be checked and rendered.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// The strings of theme and site.
    pub messages: Arc<Messages>,
    /// The figures that texts refer to.
    pub facts: Facts,
    /// The pages, each with its texts and its place.
    pub pages: BTreeMap<PageId, Entry>,
    /// The handbooks, by the page they begin with.
    pub handbooks: BTreeMap<PageId, Handbook>,
    /// The topics, by key.
    pub topics: BTreeMap<String, Topic>,
    /// The meetings to come.
    pub calendar: calendar::Calendar,
    /// The pages with a list of all proposals.
    pub banks: BTreeMap<PageId, bank::Bank>,
    /// The feeds of news.
    pub feeds: feed::Feeds,
    /// The files beside the texts.
    pub assets: BTreeMap<SourcePath, Asset>,
    /// The fonts in the site's own `fonts/`.
    pub fonts: Vec<Arc<[u8]>>,
    /// What this run was asked for.
    pub asked: Options,
    /// The addresses on paper.
    pub codes: short::Codes,
    /// The languages to publish; all of them unless some were asked for.
    pub published: Vec<Lang>,
    /// Which page a Markdown file holds.
    by_file: BTreeMap<SourcePath, PageId>,
}

/// A page in all its languages.
#[derive(Debug)]
pub struct Entry {
    /// The texts there are.
    pub texts: BTreeMap<Lang, Arc<Page>>,
    /// The nearest page above it that exists; `None` for the front page.
    pub parent: Option<PageId>,
    /// The pages right below it, in order.
    pub children: Vec<PageId>,
    /// For each language: the language of the text it is shown with, and its address.
    places: Vec<Option<(Lang, UrlPath)>>,
    /// The addresses it had before, by language.
    former: BTreeMap<Lang, Vec<UrlPath>>,
}

impl Entry {
    /// The text that decides what is not a matter of language (kind, date, topics, order): the one
    /// in the source language, or else the first there is.
    pub fn lead(&self, source: Lang) -> &Page {
        self.texts
            .get(&source)
            .or_else(|| self.texts.values().next())
            .expect("an entry is made from at least one text")
    }

    /// The addresses it had before in `lang`, which nothing else has now.
    pub fn former(&self, lang: Lang) -> &[UrlPath] {
        self.former.get(&lang).map_or(&[], Vec::as_slice)
    }
}

/// A page as it is shown in a language.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'s> {
    /// The language of the page around the text.
    pub lang: Lang,
    /// The text, in that language or in one that answers for it.
    pub page: &'s Page,
    /// The address.
    pub url: &'s UrlPath,
}

impl Shown<'_> {
    /// Whether the text stands in for a translation that does not exist.
    pub fn is_fallback(&self) -> bool {
        self.page.lang != self.lang
    }
}

/// Where a link leads, once it is known what is there.
#[derive(Clone, Copy, Debug)]
pub enum Destination<'s> {
    /// A page of the site.
    Page(&'s PageId),
    /// A file of the site.
    Asset(&'s Asset),
}

impl Site {
    /// How numbers, dates and lists are printed in `lang`.
    pub fn formats(&self, lang: Lang) -> &Formats {
        self.messages.formats(lang)
    }

    /// The page as it is shown in `lang`; `None` when it is not.
    pub fn shown(&self, id: &PageId, lang: Lang) -> Option<Shown<'_>> {
        self.shown_entry(self.pages.get(id)?, lang)
    }

    /// The same for an entry at hand.
    pub fn shown_entry<'s>(&self, entry: &'s Entry, lang: Lang) -> Option<Shown<'s>> {
        let (text, url) = entry.places[lang.index()].as_ref()?;
        Some(Shown { lang, page: &entry.texts[text], url })
    }

    /// The page as shown in `lang`, or in the nearest published language that has it.
    pub fn nearest(&self, id: &PageId, lang: Lang) -> Option<Shown<'_>> {
        let languages = &self.config.languages;
        let nearest = languages.chain(lang).chain(languages.iter());
        nearest.filter(|lang| self.published.contains(lang)).find_map(|lang| self.shown(id, lang))
    }

    /// The text that decides what is not a matter of language.
    pub fn lead(&self, id: &PageId) -> Option<&Page> {
        Some(self.pages.get(id)?.lead(self.config.languages.source()))
    }

    /// What a link to a file of the project leads to: the page of a Markdown file or folder, or a
    /// file beside the texts.
    pub fn destination(&self, path: &SourcePath) -> Option<Destination<'_>> {
        if let Some(id) = self.by_file.get(path) {
            return self.pages.contains_key(id).then_some(Destination::Page(id));
        }
        if let Some(asset) = self.assets.get(path) {
            return Some(Destination::Asset(asset));
        }
        // A folder, or the first page of one, which need not be a file of its own.
        let folder = match path.file_name() {
            "index.md" | "README.md" => path.folder(),
            _ => path.as_str(),
        };
        let below = folder.strip_prefix(self.config.src.as_str())?;
        let below = if below.is_empty() { below } else { below.strip_prefix('/')? };
        self.pages.get_key_value(below).map(|(id, _)| Destination::Page(id))
    }

    /// Whether there is a page at `path` that is not to be seen today: a draft, one before its day
    /// or after it.
    pub fn is_withheld(&self, path: &SourcePath) -> bool {
        self.by_file.get(path).is_some_and(|id| !self.pages.contains_key(id))
    }

    /// The anchors of a text's headings, in order. A translation whose headings match the source's
    /// one to one has the source's anchors, so that a link to a place in a page holds in every
    /// language; an anchor that the translator wrote stays.
    pub fn anchors<'s>(&'s self, page: &'s Page) -> Vec<&'s str> {
        let own = || page.doc.headings().map(|h| h.id);
        let lead = self.pages.get(&page.id).map(|entry| entry.lead(self.config.languages.source()));
        let Some(lead) = lead.filter(|lead| lead.lang != page.lang) else { return own().collect() };
        let levels = page.doc.headings().map(|h| h.level);
        if !levels.eq(lead.doc.headings().map(|h| h.level)) {
            return own().collect();
        }
        let pairs = page.doc.headings().zip(lead.doc.headings());
        pairs.map(|(own, lead)| if own.pinned { own.id } else { lead.id }).collect()
    }

    /// The place, from 0, that the part of the site with this page in it has in the main menu.
    pub fn tone(&self, id: &PageId) -> Option<usize> {
        let top = id.as_str().split('/').next()?;
        let children = self.pages.get("").map_or(&[][..], |front| front.children.as_slice());
        let in_menu = |id: &&PageId| self.lead(id).is_some_and(|page| page.menu() == Menu::Main);
        children.iter().filter(in_menu).position(|id| id.as_str() == top)
    }

    /// The address on paper of a page that is printed.
    pub fn short_address(&self, id: &PageId, lang: Lang) -> Option<&UrlPath> {
        self.codes.of(id, lang).map(|code| &code.url)
    }

    /// Where `target` leads from within the project, if it leads to a file of it.
    pub fn file_destination(&self, target: &Target) -> Option<Destination<'_>> {
        match target {
            Target::File { path, .. } => self.destination(path),
            Target::Anchor(_) | Target::External(_) => None,
        }
    }
}

/// Joins what was parsed to a site.
pub fn assemble(
    book: Book,
    sources: &Sources,
    messages: Messages,
    config: Config,
    options: &Options,
    diags: &mut Diagnostics,
) -> Site {
    let assets = asset::collect(sources, &config);
    let by_file = book.pages.iter().map(|page| (page.file.path.clone(), page.id.clone())).collect();
    let mut pages = join(book.pages.into_iter().chain(book.imported), &config, options);
    let handbooks = nav::handbooks(book.summaries, &mut pages, &by_file, &config, sources, diags);
    if !pages.contains_key("") {
        diags.push(no_front_page(&config));
    }
    nav::family(&mut pages, &config);
    taken::free(&mut pages, &assets, sources, &config, diags);
    address::place(&mut pages, Taken::of_files(&assets, &config), &config);
    let topics = nav::topics(&pages, &config);
    let codes = short::codes(&pages, sources, &config, diags);
    let published = published(&pages, &config, options, diags);
    let feeds = feed::collect(&pages, &topics, &published, &config);
    let fonts = sources.assets.iter().filter(|(path, _)| path.as_str().starts_with("fonts/"));
    let fonts = fonts.map(|(_, bytes)| Arc::clone(bytes)).collect();
    let mut site = Site {
        config,
        messages: Arc::new(messages),
        facts: book.facts,
        pages,
        handbooks,
        topics,
        calendar: calendar::Calendar::default(),
        banks: BTreeMap::new(),
        feeds,
        assets,
        fonts,
        asked: options.clone(),
        codes,
        published,
        by_file,
    };
    site.calendar = calendar::calendar(&site);
    site.banks = bank::collect(&site);
    site
}

/// Puts the texts of one page together and leaves out what is not to be seen on the day.
fn join(pages: impl Iterator<Item = Page>, config: &Config, options: &Options) -> BTreeMap<PageId, Entry> {
    let mut entries = BTreeMap::<PageId, Entry>::new();
    for page in pages {
        entries.entry(page.id.clone()).or_insert_with(Entry::empty).texts.insert(page.lang, Arc::new(page));
    }
    let source = config.languages.source();
    entries.retain(|_, entry| {
        if !is_due(entry.lead(source), options) {
            return false;
        }
        entry.texts.retain(|_, page| is_due(page, options));
        !entry.texts.is_empty()
    });
    entries
}

fn is_due(page: &Page, options: &Options) -> bool {
    let front = &page.front;
    options.drafts
        || (!front.draft
            && front.publish_from.is_none_or(|day| day <= options.today)
            && front.expires.is_none_or(|day| options.today < day))
}

impl Entry {
    fn empty() -> Self {
        Self {
            texts: BTreeMap::new(),
            parent: None,
            children: Vec::new(),
            places: Vec::new(),
            former: BTreeMap::new(),
        }
    }

    /// An entry of one text.
    fn of(page: Page) -> Self {
        Self { texts: BTreeMap::from([(page.lang, Arc::new(page))]), ..Self::empty() }
    }
}

/// The languages to publish: those asked for, or all. One in which nothing untranslated is shown and
/// nothing is translated would be an entrance to nothing.
fn published(
    pages: &BTreeMap<PageId, Entry>,
    config: &Config,
    options: &Options,
    diags: &mut Diagnostics,
) -> Vec<Lang> {
    let languages = &config.languages;
    let has_text = |lang: &Lang| {
        languages[*lang].untranslated == Untranslated::Fallback
            || pages.values().any(|entry| entry.texts.contains_key(lang))
    };
    if options.languages.is_empty() {
        return languages.iter().filter(|lang| languages[*lang].is_active).filter(has_text).collect();
    }
    let mut wanted = Vec::new();
    for code in &options.languages {
        match languages.find(code) {
            Some(lang) => wanted.push(lang),
            None => {
                let known: Vec<&str> = languages.iter().map(|lang| languages[lang].code.as_str()).collect();
                let message = format!("the site has no language `{code}`");
                let error = Diagnostic::error("unknown-language", message);
                diags.push(schema::suggest(error, code, &known, "its languages are"));
            }
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

fn no_front_page(config: &Config) -> Box<Diagnostic> {
    let path = SourcePath::new(format!("{}/index.md", config.src));
    Diagnostic::error("no-front-page", format!("the site has no front page: `{path}` is missing"))
        .hint(format!("write one: `flygblad new page {path}`"))
}
