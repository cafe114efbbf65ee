//! Who is whose parent, in what order, what a handbook's chapters are, which topics there are.
//! Works on what is the same in every language; addresses are none of its business.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::Doc;
use crate::page::{Date, Former, FrontMatter, Kind, Page, PageId};
use crate::parse::summary::{self, Summary, SummaryItem};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::{SourceFile, Span};

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
    /// How many chapters it lies in.
    pub depth: usize,
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
) -> (i64, Reverse<Option<Date>>, String) {
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
    summaries: BTreeMap<SourcePath, Summary>,
    pages: &mut BTreeMap<PageId, Entry>,
    by_file: &BTreeMap<SourcePath, PageId>,
    config: &Config,
    sources: &Sources,
    diags: &mut Diagnostics,
) -> BTreeMap<PageId, Handbook> {
    let mut handbooks = BTreeMap::new();
    for (folder, summary) in summaries {
        let mut chapters = Vec::new();
        for item in &summary.items {
            match item {
                SummaryItem::Separator => {}
                SummaryItem::Part { title, .. } => {
                    chapters.push(Chapter { page: None, title: title.clone(), number: Vec::new(), depth: 0 });
                }
                SummaryItem::Chapter(chapter) => add(chapter, 0, pages, by_file, &mut chapters, diags),
            }
        }
        let id = folder_id(&folder, config);
        if !pages.contains_key(&id)
            && let Some(file) = sources.texts.get(format!("{folder}/SUMMARY.md").as_str())
        {
            let title = summary.title.unwrap_or_else(|| config.title.clone());
            pages.insert(id.clone(), Entry::of(first_page(&id, title, file, config)));
        }
        handbooks.insert(id, Handbook { chapters });
    }
    handbooks
}

/// Adds a chapter and those inside it. One whose page is not due (a draft) is like one unwritten.
fn add(
    chapter: &summary::Chapter,
    depth: usize,
    pages: &BTreeMap<PageId, Entry>,
    by_file: &BTreeMap<SourcePath, PageId>,
    chapters: &mut Vec<Chapter>,
    diags: &mut Diagnostics,
) {
    let page = chapter.target.as_ref().and_then(|target| by_file.get(target));
    if let (Some(target), None) = (&chapter.target, page) {
        diags.push(
            Diagnostic::error("missing-chapter", format!("there is no chapter `{target}`"))
                .at(chapter.span.clone())
                .did_you_mean(target.as_str(), by_file.keys().map(SourcePath::as_str))
                .hint("write the file, or leave the link empty for a chapter that is yet to come"),
        );
    }
    chapters.push(Chapter {
        page: page.filter(|id| pages.contains_key(*id)).cloned(),
        title: chapter.title.clone(),
        number: chapter.number.clone(),
        depth,
    });
    for child in &chapter.children {
        add(child, depth + 1, pages, by_file, chapters, diags);
    }
}

fn folder_id(folder: &SourcePath, config: &Config) -> PageId {
    let below = folder.as_str().strip_prefix(config.src.as_str()).unwrap_or(folder.as_str());
    PageId::new(below.trim_matches('/'))
}

fn first_page(id: &PageId, title: String, file: &Arc<SourceFile>, config: &Config) -> Page {
    Page {
        id: id.clone(),
        lang: config.languages.source(),
        file: Arc::clone(file),
        is_index: true,
        front: FrontMatter::titled(title, Kind::Handbook, Span::file_start(file)),
        doc: Doc::default(),
        translated: None,
        outdated: 0,
        former: Former::default(),
    }
}
