//! Who is whose parent, in what order, what a handbook's chapters are, which topics there are.
//! Works on what is the same in every language; addresses are none of its business.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::page::{FrontMatter, Kind, Page, PageId};
use crate::parse::summary::Summary;
use crate::span::Span;

use super::Entry;

/// A folder whose chapters are read in order.
#[derive(Debug)]
pub struct Handbook {
    /// The chapters and the titles of parts, in order.
    pub chapters: Vec<Chapter>,
}

/// A chapter of a handbook, or the title of a part.
#[derive(Debug)]
pub struct Chapter {
    /// The page; `None` for the title of a part and for a chapter that is yet to be written.
    pub page: Option<PageId>,
    /// The title as `SUMMARY.md` has it.
    pub title: String,
    /// `[2, 1]` for chapter 2.1; empty for one without a number.
    pub number: Vec<u32>,
}

/// What pages with one tag are about.
#[derive(Debug)]
pub struct Topic {
    /// The tag as first written: its name where no message names it.
    pub name: String,
    /// The pages, newest first.
    pub pages: Vec<PageId>,
}

/// Finds parents and children and puts children in order.
pub(super) fn family(pages: &mut BTreeMap<PageId, Entry>, config: &Config) {
    let ids: Vec<PageId> = pages.keys().cloned().collect();
    let mut children = BTreeMap::<PageId, Vec<PageId>>::new();
    for id in ids {
        let parent = std::iter::successors(id.parent(), PageId::parent).find(|up| pages.contains_key(up));
        let Some(parent) = parent else { continue };
        if let Some(entry) = pages.get_mut(&id) {
            entry.parent = Some(parent.clone());
        }
        children.entry(parent).or_default().push(id);
    }
    for (parent, mut list) in children {
        list.sort_by_cached_key(|id| order(id, pages, config));
        if let Some(entry) = pages.get_mut(&parent) {
            entry.children = list;
        }
    }
}

/// By weight, then newest first, then by title.
fn order(
    id: &PageId,
    pages: &BTreeMap<PageId, Entry>,
    config: &Config,
) -> (i64, Reverse<Option<crate::page::Date>>, String) {
    let front = &pages[id].lead(config.languages.source()).front;
    (front.weight, Reverse(front.date), front.title.clone())
}

/// The topics: tags that differ only in case or in blanks are one.
pub(super) fn topics(pages: &BTreeMap<PageId, Entry>, config: &Config) -> BTreeMap<String, Topic> {
    let source = config.languages.source();
    let mut topics = BTreeMap::<String, Topic>::new();
    for (id, entry) in pages {
        for tag in &entry.lead(source).front.tags {
            let topic = topics
                .entry(topic_key(tag))
                .or_insert_with(|| Topic { name: tag.clone(), pages: Vec::new() });
            if topic.pages.last() != Some(id) {
                topic.pages.push(id.clone());
            }
        }
    }
    for topic in topics.values_mut() {
        topic.pages.sort_by_cached_key(|id| {
            let front = &pages[id].lead(source).front;
            (Reverse(front.date), front.title.clone())
        });
    }
    topics
}

/// A tag as part of an address and of the message id that names it.
pub fn topic_key(tag: &str) -> String {
    crate::parse::slugify(tag)
}

/// Turns each `SUMMARY.md` into a handbook. Where its folder has no page of its own, the handbook
/// begins with one that holds nothing but the list of chapters.
pub(super) fn handbooks(
    summaries: BTreeMap<PageId, Summary>,
    pages: &mut BTreeMap<PageId, Entry>,
    config: &Config,
    diags: &mut Diagnostics,
) -> BTreeMap<PageId, Handbook> {
    let by_file: BTreeMap<_, _> = pages
        .iter()
        .flat_map(|(id, entry)| entry.texts.values().map(move |page| (page.file.path.clone(), id.clone())))
        .collect();
    let mut handbooks = BTreeMap::new();
    for (folder, summary) in summaries {
        let mut chapters = Vec::new();
        for item in summary.items {
            let page = item.target.as_ref().and_then(|target| by_file.get(target));
            if let (Some(target), None) = (&item.target, page) {
                diags.push(
                    Diagnostic::error("missing-chapter", format!("there is no chapter `{target}`"))
                        .at(item.span.clone())
                        .hint("write the file, or leave the link empty for a chapter that is yet to come"),
                );
            }
            chapters.push(Chapter { page: page.cloned(), title: item.title, number: item.number });
        }
        if !pages.contains_key(&folder) {
            let title = summary.title.unwrap_or_else(|| config.title.clone());
            let page = first_page(&folder, title, Span::file_start(&summary.file), config);
            pages.insert(folder.clone(), Entry::of(page));
        }
        handbooks.insert(folder, Handbook { chapters });
    }
    handbooks
}

fn first_page(folder: &PageId, title: String, span: Span, config: &Config) -> Page {
    let file = std::sync::Arc::clone(&span.file);
    Page {
        id: folder.clone(),
        lang: config.languages.source(),
        file,
        is_index: true,
        front: FrontMatter::titled(title, Kind::Handbook, span),
        doc: crate::doc::Doc::default(),
    }
}
