//! From a text to what the theme gets: `/doc.json` and the pictures it names. What stands in it is listed in
//! the README, under "Your own leaflets".
//!
//! 1. The blocks before the first heading are the cover's, every heading of level 2 begins a section.
//! 2. Levels of headings are made to follow one another, as tagged PDF asks (PDF/UA-1, 7.4).
//! 3. In languages that run from right to left, numbers of more than one part, addresses and names such as
//!    `C++` are set apart, or they would be torn up.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::chart::{self, Picture};
use crate::diag::{self, Diagnostic};
use crate::doc::{Align, Block, BlockKind, Chart, Component, Doc, Image, Inline, InlineKind, Item, Target};
use crate::lang::Lang;
use crate::page::Page;
use crate::site::words as text;
use crate::site::{self, Destination, Site};
use crate::span::Span;

use super::bidi;
use super::engine::Held;
use super::inline::primary;

/// The pictures and codes of a document, by virtual path.
pub(super) type Files = BTreeMap<String, Held>;

/// Makes data of one text.
pub(super) struct Setter<'s> {
    pub(super) site: &'s Site,
    /// The language of the words being set.
    pub(super) lang: Lang,
    pub(super) page: &'s Page,
    /// What the document shows.
    pub(super) files: Files,
    /// The first thing that cannot be printed.
    failed: Option<Box<Diagnostic>>,
    /// The level of the headings that begin sections.
    top: u8,
    /// The level of the heading before, for those below the sections.
    level: u8,
}

/// A text cut into what the panels hold.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// What stands before the first heading.
    pub(super) cover: Vec<Value>,
    /// The sections: `heading` and `blocks`.
    pub(super) sections: Vec<Value>,
}

impl<'s> Setter<'s> {
    /// For the text `page`, whose sections begin with headings of level `top`.
    pub(super) fn new(site: &'s Site, page: &'s Page, top: u8) -> Self {
        Self { site, lang: page.lang, page, files: Files::new(), failed: None, top, level: top }
    }

    /// The text, cut into parts.
    ///
    /// # Errors
    /// When a picture cannot be printed.
    pub(super) fn parts(&mut self, doc: &Doc) -> diag::Result<Parts> {
        let mut parts = Parts { cover: Vec::new(), sections: Vec::new() };
        let is_top = |block: &Block| matches!(block.kind, BlockKind::Heading { level: 1 | 2, .. });
        let first = doc.blocks.iter().position(is_top).unwrap_or(doc.blocks.len());
        let (cover, rest) = doc.blocks.split_at(first);
        parts.cover = self.blocks(cover);
        for section in rest.chunk_by(|_, next| !is_top(next)) {
            let Some((Block { kind: BlockKind::Heading { text, .. }, lang, span, .. }, blocks)) =
                section.split_first()
            else {
                continue;
            };
            self.level = self.top;
            let heading = self.within(*lang, |setter| setter.inlines(text));
            let mut section = json!({ "heading": heading, "blocks": self.blocks(blocks) });
            self.put_short(&mut section, "heading-short", span);
            self.mark(&mut section, *lang);
            parts.sections.push(section);
        }
        let notes = self.notes(doc);
        match parts.sections.last_mut().and_then(|last| last["blocks"].as_array_mut()) {
            Some(last) => last.extend(notes),
            None => parts.cover.extend(notes),
        }
        match self.failed.take() {
            Some(error) => Err(error),
            None => Ok(parts),
        }
    }

    /// The text in one piece.
    ///
    /// # Errors
    /// When a picture cannot be printed.
    pub(super) fn whole(&mut self, doc: &Doc) -> diag::Result<Vec<Value>> {
        let parts = self.parts(doc)?;
        let mut blocks = parts.cover;
        for mut section in parts.sections {
            let heading = section["heading"].take();
            blocks.push(json!({ "t": "h", "level": self.top, "c": heading }));
            if let Some(own) = section["blocks"].as_array_mut() {
                blocks.append(own);
            }
        }
        Ok(blocks)
    }

    /// Words of a line without marks, in the language `lang`.
    pub(super) fn line(&self, lang: Lang, words: &str) -> Value {
        let filled = text::fill(self.site, lang, words);
        Value::Array(bidi::isolated(&filled, self.site.config.languages[lang].direction))
    }

    /// The notes of a text, as a list below it.
    fn notes(&mut self, doc: &Doc) -> Vec<Value> {
        if doc.footnotes.is_empty() {
            return Vec::new();
        }
        let items: Vec<Value> =
            doc.footnotes.iter().map(|note| Value::Array(self.blocks(&note.blocks))).collect();
        vec![json!({ "t": "rule" }), json!({ "t": "list", "start": 1, "items": items })]
    }

    fn within<T>(&mut self, lang: Option<Lang>, make: impl FnOnce(&mut Self) -> T) -> T {
        let around = self.lang;
        self.lang = lang.unwrap_or(around);
        let made = make(self);
        self.lang = around;
        made
    }

    /// Says the language of words that are in another than the text's.
    pub(super) fn mark(&self, node: &mut Value, lang: Option<Lang>) {
        if let (Some(lang), Some(node)) = (lang, node.as_object_mut()) {
            let language = &self.site.config.languages[lang];
            node.insert("lang".to_owned(), json!(primary(&language.code)));
            node.insert("dir".to_owned(), json!(language.direction.as_str()));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        let mut made = Vec::with_capacity(blocks.len());
        for block in blocks {
            let from = made.len();
            self.within(block.lang, |setter| setter.block(block, &mut made));
            for node in &mut made[from..] {
                self.mark(node, block.lang);
            }
        }
        made
    }

    fn block(&mut self, block: &Block, out: &mut Vec<Value>) {
        match &block.kind {
            BlockKind::Heading { level, text, .. } => {
                // One level at a time, below the section's own.
                self.level = (*level + self.top - 2).clamp(self.top + 1, self.level + 1);
                let words = self.inlines(text);
                let mut node = json!({ "t": "h", "level": self.level, "c": words });
                self.put_short(&mut node, "short", &block.span);
                out.push(node);
            }
            BlockKind::Paragraph(words) => self.paragraph(words, &block.span, out),
            BlockKind::List { start, items, .. } => out.push(self.list(*start, items)),
            BlockKind::Quote(inner) => out.push(json!({ "t": "quote", "c": self.blocks(inner) })),
            BlockKind::Alert { kind, blocks } => {
                let label = text::message(self.site, self.page.lang, kind.name());
                let inner = self.blocks(blocks);
                out.push(json!({ "t": "alert", "kind": kind.name(), "label": label, "c": inner }));
            }
            BlockKind::Code { text, .. } => out.push(json!({ "t": "code", "c": text.trim_end() })),
            BlockKind::Table { columns, head, rows } => {
                let mut cell = |cell: &crate::doc::Cell| {
                    self.within(cell.lang, |setter| Value::Array(setter.inlines(&cell.text)))
                };
                let head: Vec<Value> = head.iter().map(&mut cell).collect();
                let rows: Vec<Vec<Value>> =
                    rows.iter().map(|row| row.iter().map(&mut cell).collect()).collect();
                let columns: Vec<&str> = columns.iter().copied().map(align).collect();
                out.push(json!({ "t": "table", "columns": columns, "head": head, "rows": rows }));
            }
            BlockKind::Definitions(list) => {
                let items: Vec<Value> = list
                    .iter()
                    .map(|definition| {
                        let term = self.within(definition.lang, |setter| setter.inlines(&definition.term));
                        let meanings: Vec<Vec<Value>> =
                            definition.meanings.iter().map(|meaning| self.blocks(meaning)).collect();
                        json!({ "term": term, "meanings": meanings })
                    })
                    .collect();
                out.push(json!({ "t": "defs", "items": items }));
            }
            BlockKind::Rule => out.push(json!({ "t": "rule" })),
            BlockKind::Component(component) => self.component(component, out),
        }
    }

    /// A picture stands in a block of its own, also where it was written between words.
    fn paragraph(&mut self, words: &[Inline], span: &Span, out: &mut Vec<Value>) {
        let is_picture = |inline: &&Inline| matches!(inline.kind, InlineKind::Image(_));
        let set = self.inlines(words);
        if set.iter().any(|node| node.as_str().is_none_or(|text| !text.trim().is_empty())) {
            let mut node = json!({ "t": "p", "c": set });
            self.put_short(&mut node, "short", span);
            out.push(node);
        }
        for inline in words.iter().filter(is_picture) {
            if let InlineKind::Image(image) = &inline.kind {
                out.extend(self.image(image, span));
            }
        }
    }

    /// Puts a shorter form of the words that were written at `span` into `node`, where there is one.
    fn put_short(&mut self, node: &mut Value, key: &str, span: &Span) {
        let shorts = self.page.translated.as_ref().map(|translated| &translated.shorts.texts);
        if let Some(short) = shorts.and_then(|shorts| shorts.get(&span.range().start)) {
            node[key] = Value::Array(self.inlines(short));
        }
    }

    /// The shorter form of a line of the front matter, where there is one.
    pub(super) fn short_line(&self, key: &str) -> Option<Value> {
        Some(self.line(self.page.lang, self.page.short_line(key)?))
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) -> Value {
        if items.iter().any(|item| item.task.is_some()) {
            let items: Vec<Value> = items
                .iter()
                .map(|item| json!({ "done": item.task.unwrap_or_default(), "c": self.blocks(&item.blocks) }))
                .collect();
            return json!({ "t": "tasks", "items": items });
        }
        let items: Vec<Vec<Value>> = items.iter().map(|item| self.blocks(&item.blocks)).collect();
        json!({ "t": "list", "start": start, "items": items })
    }

    fn component(&mut self, component: &Component, out: &mut Vec<Value>) {
        match component {
            Component::Action { to, text } => {
                let words = text::fill(self.site, self.lang, text);
                if let Some(mut action) = self.address(to, "action") {
                    action.insert("t".to_owned(), json!("action"));
                    action.insert("text".to_owned(), json!(words));
                    out.push(Value::Object(action));
                }
            }
            Component::Chart(chart) => out.push(self.chart(chart)),
            // A list of pages changes with the site; what is printed stays. The page's own address leads there.
            Component::Listing(_) => {}
            Component::Answer { lines } => out.push(json!({ "t": "lines", "n": lines })),
        }
    }

    /// A chart is a picture, and its table in words: so its letters are looked for in the fonts, and a theme
    /// may draw it in another way.
    fn chart(&mut self, chart: &Chart) -> Value {
        let said = site::chart::said(self.site, self.page.lang, Some(self.lang), chart);
        let picture = self.drawing(&said.picture);
        let narrow = self.drawing(&said.narrow);
        let rows: Vec<Value> =
            said.rows.iter().map(|(name, values)| json!({ "label": name.text, "values": values })).collect();
        json!({
            "t": "chart",
            "kind": chart.shape.name(),
            "title": said.title,
            "source": said.source,
            "summary": said.summary,
            "picture": picture,
            "narrow": narrow,
            "head": said.head.iter().map(|name| name.text.as_str()).collect::<Vec<_>>(),
            "rows": rows,
        })
    }

    /// A drawing as a file: `src`, and how wide and high it is in the unit in which its type is `size` high.
    fn drawing(&mut self, Picture { width, height, body }: &Picture) -> Value {
        let name = format!("/chart/{}.svg", self.files.len());
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" font-size=\"{}\" fill=\"currentColor\">{body}</svg>",
            chart::SIZE
        );
        self.files.insert(name.clone(), Held::Bytes(Arc::from(svg.into_bytes())));
        json!({ "src": name, "width": width, "height": height, "size": chart::SIZE })
    }

    fn image(&mut self, image: &Image, span: &Span) -> Option<Value> {
        let alt = text::plain(self.site, self.lang, &image.alt);
        let mut node = self.picture(&image.source, &alt, span)?;
        let caption = (!image.title.is_empty()).then(|| self.line(self.lang, &image.title));
        node.insert("t".to_owned(), json!("image"));
        node.insert("caption".to_owned(), json!(caption));
        Some(Value::Object(node))
    }

    /// A picture that belongs to the project: `src`, `alt` and its size in px.
    pub(super) fn picture(&mut self, source: &Target, alt: &str, span: &Span) -> Option<Map<String, Value>> {
        let Some(Destination::Asset(asset)) = self.site.file_destination(source) else { return None };
        let Target::File { path, .. } = source else { return None };
        let extension = path.extension();
        if !matches!(extension.as_str(), "png" | "jpg" | "jpeg" | "gif" | "webp" | "svg") {
            let message = format!("a picture of the sort `{extension}` cannot be printed");
            self.failed.get_or_insert_with(|| {
                Diagnostic::error("picture-format", message)
                    .at(span.clone())
                    .hint("save it as `png`, `jpg` or `svg`")
            });
            return None;
        }
        let name = format!("/img/{}.{extension}", self.files.len());
        self.files.insert(name.clone(), Held::Bytes(Arc::clone(&asset.bytes)));
        let (width, height) = asset.size.unwrap_or((4, 3));
        let mut node = Map::new();
        node.insert("src".to_owned(), json!(name));
        node.insert("alt".to_owned(), json!(alt));
        node.insert("width".to_owned(), json!(width));
        node.insert("height".to_owned(), json!(height));
        Some(node)
    }
}

fn align(align: Align) -> &'static str {
    match align {
        Align::None => "auto",
        Align::Start => "start",
        Align::Center => "center",
        Align::End => "end",
    }
}
