//! From a [`Doc`] to HTML. Everything written by a person is escaped here; no other markup than this
//! module's own can come out, whatever a text says.
//!
//! The text is printed in its own language, which need not be that of the page around it: figures
//! have that language's digits, and the words that this module adds (alerts, notes) are in it too.

use std::fmt::Write as _;

use crate::doc::{
    Align, Block, BlockKind, Cell, Component, Definition, Doc, Image, Inline, InlineKind, Item, Target,
};
use crate::messages::Args;
use crate::page::Page;
use crate::site::Destination;

use super::place::Place;
use super::text;

/// Draws the components of a text: they need templates, which this module does not know.
pub(super) type DrawComponent<'a> = &'a mut dyn FnMut(&Component, &mut String);

/// The text of `page` as HTML, to be printed at `place`.
pub(super) fn body(place: Place<'_>, page: &Page, component: DrawComponent<'_>) -> String {
    let mut writer = Writer {
        place,
        page,
        anchors: place.site.anchors(page).into_iter(),
        noted: vec![0; page.doc.footnotes.len()],
        component,
        html: String::with_capacity(page.file.text.len() * 2),
    };
    writer.blocks(&page.doc.blocks);
    writer.footnotes(&page.doc);
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

struct Writer<'a> {
    place: Place<'a>,
    page: &'a Page,
    /// The anchors of the headings still to come.
    anchors: std::vec::IntoIter<&'a str>,
    /// How often each note was referred to so far.
    noted: Vec<usize>,
    component: DrawComponent<'a>,
    html: String,
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

    fn block(&mut self, block: &Block, is_outermost: bool) {
        match &block.kind {
            BlockKind::Heading { level, id, text, .. } => {
                let anchor = if is_outermost { self.anchors.next().unwrap_or(id) } else { id };
                self.heading(*level, anchor, text);
            }
            BlockKind::Paragraph(text) => self.paragraph(text),
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
            BlockKind::Component(component) => (self.component)(component, &mut self.html),
        }
    }

    fn heading(&mut self, level: u8, anchor: &str, text: &[Inline]) {
        let _ = write!(self.html, "<h{level} id=\"");
        escape(anchor, &mut self.html);
        self.html.push_str("\">");
        self.inlines(text);
        let _ = writeln!(self.html, "</h{level}>");
    }

    fn paragraph(&mut self, text: &[Inline]) {
        if let [Inline { kind: InlineKind::Image(image), .. }] = text {
            self.figure(image);
            return;
        }
        self.html.push_str("<p>");
        self.inlines(text);
        self.html.push_str("</p>\n");
    }

    fn figure(&mut self, image: &Image) {
        self.html.push_str("<figure>");
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
        let (class, key) = if done { ("task done", "task-done") } else { ("task", "task-open") };
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
                    self.inlines(text);
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
        escape(&titles.join(" · "), &mut self.html);
        self.html.push_str("\"><table>\n<thead><tr>");
        for (cell, align) in head.iter().zip(columns) {
            self.cell("th", " scope=\"col\"", *align, &cell.text);
        }
        self.html.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.html.push_str("<tr>");
            for (cell, align) in row.iter().zip(columns) {
                self.cell("td", "", *align, &cell.text);
            }
            self.html.push_str("</tr>\n");
        }
        self.html.push_str("</tbody></table></div>\n");
    }

    fn cell(&mut self, name: &str, scope: &str, align: Align, text: &[Inline]) {
        // A heading cell without words heads nothing: as `td` it is no empty heading.
        let (name, scope) = if text.is_empty() { ("td", "") } else { (name, scope) };
        let class = match align {
            Align::None => "",
            Align::Start => " class=\"start\"",
            Align::Center => " class=\"center\"",
            Align::End => " class=\"end\"",
        };
        let _ = write!(self.html, "<{name}{scope}{class}>");
        self.inlines(text);
        let _ = write!(self.html, "</{name}>");
    }

    fn definitions(&mut self, list: &[Definition]) {
        self.html.push_str("<dl>\n");
        for definition in list {
            self.html.push_str("<div><dt>");
            self.inlines(&definition.term);
            self.html.push_str("</dt>");
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

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match &inline.kind {
            InlineKind::Text(text) => escape(text, &mut self.html),
            InlineKind::SoftBreak => self.html.push('\n'),
            InlineKind::HardBreak => self.html.push_str("<br>\n"),
            InlineKind::Emphasis(inner) => self.element("em", inner),
            InlineKind::Strong(inner) => self.element("strong", inner),
            InlineKind::Strikethrough(inner) => self.element("del", inner),
            InlineKind::Code(text) => {
                self.html.push_str("<code dir=\"ltr\">");
                escape(text, &mut self.html);
                self.html.push_str("</code>");
            }
            InlineKind::Link { target, text } => self.link(target, text),
            InlineKind::Image(image) => self.image(image),
            InlineKind::FootnoteRef(index) => self.footnote_ref(*index),
            InlineKind::Figure(name) => {
                let figure = text::figure(self.place.site, self.page.lang, name);
                self.html.push_str("<bdi>");
                escape(&figure, &mut self.html);
                self.html.push_str("</bdi>");
            }
            InlineKind::Term(name) => {
                self.term(name);
            }
        }
    }

    fn element(&mut self, name: &str, inner: &[Inline]) {
        let _ = write!(self.html, "<{name}>");
        self.inlines(inner);
        let _ = write!(self.html, "</{name}>");
    }

    fn link(&mut self, target: &Target, words: &[Inline]) {
        let Some(link) = self.place.link(target) else {
            self.inlines(words);
            return;
        };
        self.html.push_str("<a href=\"");
        escape(&link.href, &mut self.html);
        if let Some(lang) = link.lang {
            self.html.push_str("\" hreflang=\"");
            escape(&self.place.site.config.languages[lang].code, &mut self.html);
        }
        self.html.push_str("\">");
        // An address that stands for itself is written from left to right in every text.
        if is_bare_address(target, words) {
            self.html.push_str("<bdi dir=\"ltr\">");
            self.inlines(words);
            self.html.push_str("</bdi>");
        } else {
            self.inlines(words);
        }
        self.html.push_str("</a>");
    }

    fn image(&mut self, image: &Image) {
        self.html.push_str("<img src=\"");
        let link = self.place.link(&image.source);
        escape(link.as_ref().map_or("", |link| &link.href), &mut self.html);
        self.html.push_str("\" alt=\"");
        let alt = text::plain(self.place.site, self.page.lang, &image.alt);
        escape(&alt, &mut self.html);
        self.html.push('"');
        if let Some(Destination::Asset(asset)) = self.place.site.file_destination(&image.source)
            && let Some((width, height)) = asset.size
        {
            let _ = write!(self.html, " width=\"{width}\" height=\"{height}\"");
        }
        self.html.push_str(" loading=\"lazy\">");
    }

    /// A term of another language than the text's says so.
    fn term(&mut self, name: &str) {
        let (site, lang) = (self.place.site, self.page.lang);
        let other = site.messages.get_term(lang, name).filter(|answer| answer.lang != Some(lang));
        if let Some(answer) = &other {
            // A language's tag needs no escaping.
            let (code, direction) = text::language_of(&site.config.languages, answer);
            let _ = write!(self.html, "<span lang=\"{code}\" dir=\"{}\">", direction.as_str());
        }
        escape(&text::term(site, lang, name), &mut self.html);
        self.html.push_str(if other.is_some() { "</span>" } else { "" });
    }

    fn footnote_ref(&mut self, index: usize) {
        let Some(times) = self.noted.get_mut(index) else { return };
        *times += 1;
        let number = index + 1;
        let _ = write!(self.html, "<sup class=\"footnote-ref\"><a id=\"fnref-{number}");
        // Only the first reference is what the note leads back to.
        if *times > 1 {
            let _ = write!(self.html, "-{times}");
        }
        let _ = write!(self.html, "\" href=\"#fn-{number}\">");
        let shown = text::number(self.place.site, self.page.lang, number);
        escape(&shown, &mut self.html);
        self.html.push_str("</a></sup>");
    }
}

/// Whether the words of a link are its address.
fn is_bare_address(target: &Target, words: &[Inline]) -> bool {
    let (Target::External(url), [Inline { kind: InlineKind::Text(words), .. }]) = (target, words) else {
        return false;
    };
    url.ends_with(words.as_str())
}
