//! The words of a page, as they are searched: [`records`].

use crate::doc::{Block, BlockKind, Component, Doc, Inline};
use crate::lang::Lang;
use crate::site::{Shown, Site, url, words};

/// A page to be found.
#[derive(Debug, PartialEq)]
pub(super) struct Record {
    /// Where it is, from the page that is searched on.
    pub(super) href: String,
    /// What it is called.
    pub(super) title: String,
    /// The part of the site that it is in.
    pub(super) section: Option<String>,
    /// Its texts, in order.
    pub(super) pieces: Vec<Piece>,
}

/// A text in a page.
#[derive(Debug, PartialEq)]
pub(super) struct Piece {
    /// The anchor of a heading.
    pub(super) anchor: Option<String>,
    /// What it says.
    pub(super) text: String,
}

/// The pages of `site` whose text is in `lang`, in the order of their ids.
pub(super) fn records(site: &Site, lang: Lang) -> Vec<Record> {
    let shown = site.pages.values().filter_map(|entry| site.shown_entry(entry, lang));
    shown.filter(|shown| !shown.is_fallback()).map(|shown| record(site, shown)).collect()
}

fn record(site: &Site, shown: Shown<'_>) -> Record {
    let (page, lang) = (shown.page, shown.lang);
    let mut pieces = Pieces { site, lang, anchors: site.anchors(page).into_iter(), list: Vec::new() };
    if let Some(line) = page.front.description.as_ref().filter(|_| page.lang_of("description") == lang) {
        pieces.add(None, words::fill(site, lang, line));
    }
    pieces.doc(&page.doc);
    let title = words::title(site, page);
    if pieces.list.is_empty() {
        pieces.add(None, title.clone());
    }
    let above = site.pages.get(&page.id).and_then(|entry| entry.parent.as_ref()).filter(|id| !id.is_front());
    let section =
        above.and_then(|id| site.shown(id, lang)).filter(|above| above.page.lang_of("title") == lang);
    Record {
        href: url::relative(&super::address(site, lang), shown.url),
        title,
        section: section.map(|above| words::title(site, above.page)),
        pieces: pieces.list,
    }
}

struct Pieces<'a> {
    site: &'a Site,
    lang: Lang,
    /// The anchors of the headings still to come.
    anchors: std::vec::IntoIter<&'a str>,
    list: Vec<Piece>,
}

impl Pieces<'_> {
    fn add(&mut self, anchor: Option<String>, text: String) {
        if !text.trim().is_empty() {
            self.list.push(Piece { anchor, text });
        }
    }

    /// Words that are in another language than the page are not to be found in this one.
    fn line(&mut self, of: Option<Lang>, text: &[Inline]) {
        if of.is_none_or(|of| of == self.lang) {
            self.add(None, words::plain(self.site, self.lang, text));
        }
    }

    fn plain(&mut self, of: Option<Lang>, text: &str) {
        if of.is_none_or(|of| of == self.lang) {
            self.add(None, words::fill(self.site, self.lang, text));
        }
    }

    fn doc(&mut self, doc: &Doc) {
        for block in &doc.blocks {
            if let BlockKind::Heading { text, .. } = &block.kind {
                let anchor = self.anchors.next().map(ToOwned::to_owned);
                if block.lang.is_none_or(|of| of == self.lang) {
                    self.add(anchor, words::plain(self.site, self.lang, text));
                }
            } else {
                self.block(block);
            }
        }
        for note in &doc.footnotes {
            self.blocks(&note.blocks);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) => self.line(block.lang, text),
            BlockKind::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
            BlockKind::Quote(blocks) | BlockKind::Alert { blocks, .. } => self.blocks(blocks),
            BlockKind::Code { text, .. } => self.add(None, text.clone()),
            BlockKind::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| self.line(cell.lang, &cell.text));
            }
            BlockKind::Definitions(list) => {
                for definition in list {
                    self.line(definition.lang, &definition.term);
                    definition.meanings.iter().for_each(|meaning| self.blocks(meaning));
                }
            }
            BlockKind::Rule => {}
            BlockKind::Component(component) => self.component(component, block.lang),
        }
    }

    fn component(&mut self, component: &Component, of: Option<Lang>) {
        match component {
            Component::Action { text, .. } => self.plain(of, text),
            Component::Chart(chart) => self.plain(of, &chart.title),
            Component::Listing(_) | Component::Answer { .. } => {}
        }
    }
}
