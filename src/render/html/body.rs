//! From a [`Doc`] to HTML. Everything written by a person is escaped here; no other markup than this
//! module's own can come out, whatever a text says.
//!
//! The text is printed in its own language, which need not be that of the page around it: figures
//! have that language's digits, and the words that this module adds (alerts, notes) are in it too.

use std::fmt::Write as _;

use crate::doc::{
    Align, Block, BlockKind, Cell, Component, Definition, Doc, Image, Inline, InlineKind, Item,
};
use crate::lang::Lang;
use crate::messages::Args;
use crate::page::{Kind, Page};

use super::place::Place;
use super::text;

/// Draws the components of a text: they need templates, which this module does not know.
///
/// They are given the language of its words, where that is not the text's.
pub(super) type DrawComponent<'a> = &'a mut dyn FnMut(&Component, Option<Lang>, &mut String);

/// The text of `page` as HTML, to be printed at `place`.
pub(super) fn body(place: Place<'_>, page: &Page, component: DrawComponent<'_>) -> String {
    let mut writer = Writer {
        place,
        lang: page.lang,
        page,
        anchors: place.site.anchors(page).into_iter(),
        in_link: false,
        noted: vec![0; page.doc.footnotes.len()],
        tables: Vec::new(),
        component,
        html: String::with_capacity(page.file.text.len() * 2),
    };
    writer.blocks(&page.doc.blocks);
    writer.footnotes(&page.doc);
    writer.sources(page);
    writer.html
}

/// Appends `text` with `& < > " '` made harmless, for element content and attribute values.
pub(super) fn escape(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// Writes one text.
pub(super) struct Writer<'a> {
    pub(super) place: Place<'a>,
    /// The language of the words being written: the text's, or that of a part which fell back.
    pub(super) lang: Lang,
    page: &'a Page,
    /// The anchors of the headings still to come.
    anchors: std::vec::IntoIter<&'a str>,
    /// Whether the words stand in a link, which can hold no other.
    pub(super) in_link: bool,
    /// How often each note was referred to so far.
    pub(super) noted: Vec<usize>,
    /// The names of the tables so far.
    tables: Vec<String>,
    component: DrawComponent<'a>,
    pub(super) html: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block, true);
        }
    }

    /// Blocks inside another block; their headings have their own anchors.
    fn inner_blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block, false);
        }
    }

    /// Writes words that may be in another language than those around them: `write` gets the attributes
    /// that say so, or nothing.
    fn within(&mut self, lang: Option<Lang>, write: impl FnOnce(&mut Self, &str)) {
        let around = self.lang;
        let attributes = lang.map_or_else(String::new, |lang| {
            self.lang = lang;
            let language = &self.place.site.config.languages[lang];
            // A language's tag needs no escaping.
            format!(" lang=\"{}\" dir=\"{}\"", language.code, language.direction.as_str())
        });
        write(self, &attributes);
        self.lang = around;
    }

    fn block(&mut self, block: &Block, is_outermost: bool) {
        match &block.kind {
            BlockKind::Heading { level, id, text, .. } => {
                let anchor = if is_outermost { self.anchors.next().unwrap_or(id) } else { id };
                self.within(block.lang, |writer, of| writer.heading(*level, anchor, of, text));
            }
            BlockKind::Paragraph(text) => self.within(block.lang, |writer, of| writer.paragraph(of, text)),
            BlockKind::List { start, tight, items } => self.list(*start, *tight, items),
            BlockKind::Quote(blocks) => {
                self.html.push_str("<blockquote>\n");
                self.inner_blocks(blocks);
                self.html.push_str("</blockquote>\n");
            }
            BlockKind::Alert { kind, blocks } => self.alert(kind.name(), blocks),
            BlockKind::Code { language, text } => self.listing(language.as_deref(), text),
            BlockKind::Table { columns, head, rows } => self.table(columns, head, rows),
            BlockKind::Definitions(list) => self.definitions(list),
            BlockKind::Rule => self.html.push_str("<hr>\n"),
            BlockKind::Component(component) => (self.component)(component, block.lang, &mut self.html),
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, of: &str, text: &[Inline]) {
        let _ = write!(self.html, "<h{level} id=\"");
        escape(anchor, &mut self.html);
        let _ = write!(self.html, "\"{of}>");
        self.inlines(text);
        let _ = writeln!(self.html, "</h{level}>");
    }

    fn paragraph(&mut self, of: &str, text: &[Inline]) {
        if let [Inline { kind: InlineKind::Image(image), .. }] = text {
            self.figure(of, image);
            return;
        }
        let _ = write!(self.html, "<p{of}>");
        self.inlines(text);
        self.html.push_str("</p>\n");
    }

    fn figure(&mut self, of: &str, image: &Image) {
        let _ = write!(self.html, "<figure{of}>");
        self.image(image);
        if !image.title.is_empty() {
            self.html.push_str("<figcaption>");
            escape(&image.title, &mut self.html);
            self.html.push_str("</figcaption>");
        }
        self.html.push_str("</figure>\n");
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Item]) {
        let tasks = items.iter().any(|item| item.task.is_some());
        let name = if start.is_some() { "ol" } else { "ul" };
        let _ = write!(self.html, "<{name}");
        if let Some(start) = start.filter(|&start| start != 1) {
            let _ = write!(self.html, " start=\"{start}\"");
        }
        self.html.push_str(if tasks { " class=\"tasks\">\n" } else { ">\n" });
        for item in items {
            self.html.push_str("<li>");
            if let Some(done) = item.task {
                self.task(done);
            }
            self.item(tight, &item.blocks);
            self.html.push_str("</li>\n");
        }
        let _ = writeln!(self.html, "</{name}>");
    }

    fn task(&mut self, done: bool) {
        // On a form a box is there to be ticked, not something to be done.
        let of_form =
            self.place.site.lead(&self.page.id).is_some_and(|lead| matches!(lead.front.kind, Kind::Form(_)));
        let (class, key) = match (done, of_form) {
            (true, false) => ("task done", "task-done"),
            (false, false) => ("task", "task-open"),
            (true, true) => ("task done", "task-ticked"),
            (false, true) => ("task", "task-box"),
        };
        let _ = write!(self.html, "<span class=\"{class}\" role=\"img\" aria-label=\"");
        let label = text::message(self.place.site, self.page.lang, key);
        escape(&label, &mut self.html);
        self.html.push_str("\"></span> ");
    }

    /// In a tight list a paragraph has no element of its own.
    fn item(&mut self, tight: bool, blocks: &[Block]) {
        for (i, block) in blocks.iter().enumerate() {
            match &block.kind {
                BlockKind::Paragraph(text) if tight => {
                    if i > 0 {
                        self.html.push('\n');
                    }
                    self.span(block.lang, text);
                }
                BlockKind::Heading { .. }
                | BlockKind::Paragraph(_)
                | BlockKind::List { .. }
                | BlockKind::Quote(_)
                | BlockKind::Alert { .. }
                | BlockKind::Code { .. }
                | BlockKind::Table { .. }
                | BlockKind::Definitions(_)
                | BlockKind::Rule
                | BlockKind::Component(_) => {
                    self.html.push('\n');
                    self.block(block, false);
                }
            }
        }
    }

    /// Words that have no element of their own.
    fn span(&mut self, lang: Option<Lang>, text: &[Inline]) {
        self.within(lang, |writer, of| {
            if !of.is_empty() {
                let _ = write!(writer.html, "<span{of}>");
            }
            writer.inlines(text);
            writer.html.push_str(if of.is_empty() { "" } else { "</span>" });
        });
    }

    fn alert(&mut self, name: &str, blocks: &[Block]) {
        let title = text::message(self.place.site, self.page.lang, name);
        let _ =
            write!(self.html, "<div class=\"alert alert-{name}\" role=\"note\"><p class=\"alert-title\">");
        escape(&title, &mut self.html);
        self.html.push_str("</p>\n");
        self.inner_blocks(blocks);
        self.html.push_str("</div>\n");
    }

    fn listing(&mut self, language: Option<&str>, text: &str) {
        self.html.push_str("<pre tabindex=\"0\" dir=\"ltr\"><code");
        if let Some(language) = language {
            self.html.push_str(" class=\"language-");
            escape(language, &mut self.html);
            self.html.push('"');
        }
        self.html.push('>');
        escape(text, &mut self.html);
        self.html.push_str("</code></pre>\n");
    }

    /// A table scrolls inside a region of its own, so that it never widens the page; the region can
    /// be reached by keyboard and is named after the headings.
    fn table(&mut self, columns: &[Align], head: &[Cell], rows: &[Vec<Cell>]) {
        let titles: Vec<String> =
            head.iter().map(|cell| text::plain(self.place.site, self.page.lang, &cell.text)).collect();
        self.html.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
        let name = self.unused_name(titles.join(" · "));
        escape(&name, &mut self.html);
        self.html.push_str("\"><table>\n<thead><tr>");
        for (cell, align) in head.iter().zip(columns) {
            self.cell("th", " scope=\"col\"", *align, cell);
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.html.push_str("<tr>");
            for (cell, align) in row.iter().zip(columns) {
                self.cell("td", "", *align, cell);
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody></table></div>\n");
    }

    /// The name of a table; the second of one name has a number.
    fn unused_name(&mut self, name: String) -> String {
        self.tables.push(name.clone());
        let times = self.tables.iter().filter(|known| **known == name).count();
        match times {
            1 => name,
            times => format!("{name} ({})", text::number(self.place.site, self.page.lang, times)),
        }
    }

    fn cell(&mut self, name: &str, scope: &str, align: Align, cell: &Cell) {
        // A heading cell without words heads nothing: as `td` it is no empty heading.
        let (name, scope) = if cell.text.is_empty() { ("td", "") } else { (name, scope) };
        let class = match align {
            Align::None => "",
            Align::Start => " class=\"start\"",
            Align::Center => " class=\"center\"",
            Align::End => " class=\"end\"",
        };
        self.within(cell.lang, |writer, of| {
            let _ = write!(writer.html, "<{name}{scope}{class}{of}>");
            writer.inlines(&cell.text);
            let _ = write!(writer.html, "</{name}>");
        });
    }

    fn definitions(&mut self, list: &[Definition]) {
        self.html.push_str("<dl>\n");
        for definition in list {
            self.html.push_str("<div>");
            self.within(definition.lang, |writer, of| {
                let _ = write!(writer.html, "<dt{of}>");
                writer.inlines(&definition.term);
                writer.html.push_str("</dt>");
            });
            for meaning in &definition.meanings {
                self.html.push_str("<dd>");
                self.item(meaning.len() == 1, meaning);
                self.html.push_str("</dd>");
            }
            self.html.push_str("</div>\n");
        }
        self.html.push_str("</dl>\n");
    }

    fn footnotes(&mut self, doc: &Doc) {
        if doc.footnotes.is_empty() {
            return;
        }
        let title = text::message(self.place.site, self.page.lang, "footnotes");
        self.html
            .push_str("<section class=\"footnotes\" aria-labelledby=\"footnotes\"><h2 id=\"footnotes\">");
        escape(&title, &mut self.html);
        self.html.push_str("</h2>\n<ol>\n");
        for (i, note) in doc.footnotes.iter().enumerate() {
            let number = i + 1;
            let _ = write!(self.html, "<li id=\"fn-{number}\">");
            self.item(note.blocks.len() == 1, &note.blocks);
            let shown = text::number(self.place.site, self.page.lang, number);
            let args = Args::new().with("number", shown.as_str());
            let label = text::message_with(self.place.site, self.page.lang, "footnote-back", &args);
            let _ = write!(self.html, " <a class=\"footnote-back\" href=\"#fnref-{number}\" aria-label=\"");
            escape(&label, &mut self.html);
            self.html.push_str("\">\u{21a9}\u{fe0e}</a></li>\n");
        }
        self.html.push_str("</ol></section>\n");
    }
}
