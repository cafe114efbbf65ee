//! A proposal as a document for word processors (Office Open XML, `.docx`). Entry point: [`document`].
//!
//! Headings are headings, lists are lists, tables have a heading row, and language and direction are told, so that
//! spelling is checked and text runs as it should. The libraries that write such documents leave the last two out.

mod style;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use crate::diag::{self, Diagnostic};
use crate::doc::{Block, BlockKind, Cell, Component, Inline, InlineKind, Item};
use crate::lang::Direction;
use crate::page::Page;
use crate::site::Site;
use crate::site::words::{fill, message, number, plain};

use super::plain::address;
use super::{Frame, frame, said};
use style::{CONTENT_TYPES, RELATIONS, RELATIONS_OF_DOCUMENT};

/// The number of the list with dots; those with numbers come after it.
const DOTS: usize = 1;

/// There may be thousands of documents; a little more on the disk is no harm.
const QUICKEST: i64 = 1;

/// How deep lists may lie in each other.
const DEEPEST: usize = 8;

/// The document as a file. The same text gives the same bytes: the parts carry no time.
pub(super) fn document(site: &Site, page: &Page) -> diag::Result<Vec<u8>> {
    let mut writer = Writer::new(site, page);
    writer.all();
    let (tag, is_rtl) = (writer.tag.clone(), writer.is_rtl);
    let title = crate::site::words::title(site, page);
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", style::properties(&escaped(&title), &tag)),
        ("word/_rels/document.xml.rels", RELATIONS_OF_DOCUMENT.to_owned()),
        ("word/numbering.xml", style::numbering(&writer.starts)),
        ("word/styles.xml", style::styles(&tag, is_rtl)),
        ("word/document.xml", style::document(&writer.xml, is_rtl)),
    ];
    pack(&parts).map_err(|error| {
        let message = format!("cannot make a document of `{}`: {error}", page.file.path);
        Diagnostic::failure("cannot-pack", message).hint("close other programs, so that there is more memory")
    })
}

fn pack(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::with_capacity(16 * 1024)));
    for (name, text) in parts {
        // Packing what is small takes longer than it saves.
        let is_small = text.len() < 2_000;
        let method = if is_small { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(if is_small { None } else { Some(QUICKEST) })
            .last_modified_time(DateTime::DEFAULT);
        archive.start_file(*name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

struct Writer<'a> {
    site: &'a Site,
    page: &'a Page,
    /// The tag of the language, without what word processors do not know.
    tag: String,
    is_rtl: bool,
    /// The first number of each list with numbers.
    starts: Vec<u64>,
    xml: String,
}

/// How a piece of text is set.
#[derive(Clone, Copy, Default)]
struct Look {
    bold: bool,
    italic: bool,
    struck: bool,
    code: bool,
    raised: bool,
}

/// Where a paragraph stands.
#[derive(Clone, Copy, Default)]
struct Setting<'s> {
    style: &'s str,
    /// The list it is an item of, and how deep that lies.
    list: Option<(usize, usize)>,
    /// Its indent in twentieths of a point, for what follows the first paragraph of an item.
    indent: usize,
}

impl<'a> Writer<'a> {
    fn new(site: &'a Site, page: &'a Page) -> Self {
        let own = &site.config.languages[page.lang];
        let told = said(page).and_then(|proposal| proposal.language.as_ref());
        let (tag, direction) =
            told.map_or((own.code.as_str(), own.direction), |tongue| (tongue.tag.as_str(), tongue.direction));
        // `sv-simple` is Swedish to a word processor.
        let tag = tag.split('-').filter(|part| part.len() <= 4).collect::<Vec<_>>().join("-");
        let is_rtl = direction == Direction::Rtl;
        Self { site, page, tag, is_rtl, starts: Vec::new(), xml: String::with_capacity(16 * 1024) }
    }

    fn all(&mut self) {
        let Some(proposal) = said(self.page) else { return };
        let Frame { form, title, head, foot } = frame(self.site, self.page, proposal);
        self.line("Subtitle", &form);
        self.line("Title", &title);
        for (label, value) in head {
            self.line("Normal", &format!("{label}: {value}"));
        }
        self.blocks(&self.page.doc.blocks, Setting { style: "Normal", ..Setting::default() });
        self.notes();
        foot.iter().for_each(|line| self.line("Small", line));
    }

    fn blocks(&mut self, blocks: &[Block], setting: Setting<'_>) {
        for block in blocks {
            self.block(block, setting);
        }
    }

    fn block(&mut self, block: &Block, setting: Setting<'_>) {
        match &block.kind {
            BlockKind::Heading { level, text, .. } => {
                let style =
                    style::HEADINGS[usize::from(level.saturating_sub(2)).min(style::HEADINGS.len() - 1)];
                self.paragraph(Setting { style, list: None, indent: 0 }, text);
            }
            BlockKind::Paragraph(text) => self.paragraph(setting, text),
            BlockKind::List { start, items, .. } => self.list(*start, items, setting),
            BlockKind::Quote(blocks) => self.blocks(blocks, Setting { style: "Quote", ..setting }),
            BlockKind::Alert { kind, blocks } => {
                let title = message(self.site, self.page.lang, kind.name());
                self.line("Strong", &title);
                self.blocks(blocks, setting);
            }
            BlockKind::Code { text, .. } => {
                text.trim_end().split('\n').for_each(|line| self.line("Code", line));
            }
            BlockKind::Table { head, rows, .. } => self.table(head, rows),
            BlockKind::Definitions(list) => {
                for definition in list {
                    self.paragraph(Setting { style: "Strong", ..setting }, &definition.term);
                    for meaning in &definition.meanings {
                        self.blocks(meaning, Setting { indent: setting.indent + style::STEP, ..setting });
                    }
                }
            }
            BlockKind::Rule => self.line("Normal", "* * *"),
            BlockKind::Component(component) => {
                if let Component::Action { to, text } = component {
                    let words = fill(self.site, self.page.lang, text);
                    let to = address(self.site, self.page, to);
                    self.line("Normal", &to.map_or(words.clone(), |to| format!("{words}: {to}")));
                }
            }
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[Item], setting: Setting<'_>) {
        let depth = setting.list.map_or(0, |(_, depth)| (depth + 1).min(DEEPEST));
        let id = match start {
            None => DOTS,
            Some(start) => {
                self.starts.push(start);
                DOTS + self.starts.len()
            }
        };
        for item in items {
            let done = item.task.map(|done| if done { "☑ " } else { "☐ " });
            for (at, block) in item.blocks.iter().enumerate() {
                let own = Setting { list: Some((id, depth)), ..setting };
                match &block.kind {
                    BlockKind::Paragraph(text) if at == 0 => self.marked_paragraph(own, done, text),
                    BlockKind::Paragraph(text) => {
                        let indent = (depth + 1) * style::STEP;
                        self.paragraph(Setting { list: None, indent, ..setting }, text);
                    }
                    BlockKind::Heading { .. }
                    | BlockKind::List { .. }
                    | BlockKind::Quote(_)
                    | BlockKind::Alert { .. }
                    | BlockKind::Code { .. }
                    | BlockKind::Table { .. }
                    | BlockKind::Definitions(_)
                    | BlockKind::Rule
                    | BlockKind::Component(_) => self.block(block, own),
                }
            }
        }
    }

    fn table(&mut self, head: &[Cell], rows: &[Vec<Cell>]) {
        self.xml.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>");
        self.xml.push_str(if self.is_rtl { "<w:bidiVisual/>" } else { "" });
        self.xml.push_str("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        self.xml.push_str(&"<w:gridCol/>".repeat(head.len()));
        self.xml.push_str("</w:tblGrid>");
        for (at, row) in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)).enumerate() {
            let is_head = at == 0;
            self.xml.push_str("<w:tr>");
            self.xml.push_str(if is_head { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" });
            for cell in row {
                self.xml.push_str("<w:tc>");
                let style = if is_head { "Strong" } else { "Cell" };
                self.paragraph(Setting { style, ..Setting::default() }, &cell.text);
                self.xml.push_str("</w:tc>");
            }
            self.xml.push_str("</w:tr>");
        }
        self.xml.push_str("</w:tbl>");
        // Two tables with nothing between them would be one.
        self.line("Small", "");
    }

    fn notes(&mut self) {
        for (at, note) in self.page.doc.footnotes.iter().enumerate() {
            let mark = format!("[{}] ", number(self.site, self.page.lang, at + 1));
            let small = Setting { style: "Small", ..Setting::default() };
            match note.blocks.split_first() {
                Some((Block { kind: BlockKind::Paragraph(text), .. }, rest)) => {
                    self.marked_paragraph(small, Some(&mark), text);
                    self.blocks(rest, small);
                }
                Some(_) | None => self.blocks(&note.blocks, small),
            }
        }
    }

    fn paragraph(&mut self, setting: Setting<'_>, text: &[Inline]) {
        self.marked_paragraph(setting, None, text);
    }

    fn marked_paragraph(&mut self, setting: Setting<'_>, mark: Option<&str>, text: &[Inline]) {
        self.open(setting);
        if let Some(mark) = mark {
            self.run(mark, Look::default());
        }
        self.inlines(text, Look::default());
        self.xml.push_str("</w:p>");
    }

    fn line(&mut self, style: &str, words: &str) {
        self.open(Setting { style, ..Setting::default() });
        if !words.is_empty() {
            self.run(words, Look::default());
        }
        self.xml.push_str("</w:p>");
    }

    /// Begins a paragraph. The order of what is told is that of the schema.
    fn open(&mut self, setting: Setting<'_>) {
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", setting.style);
        if let Some((id, depth)) = setting.list {
            let _ =
                write!(self.xml, "<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{id}\"/></w:numPr>");
        }
        self.xml.push_str(if self.is_rtl { "<w:bidi/>" } else { "" });
        if setting.indent > 0 {
            let _ = write!(self.xml, "<w:ind w:start=\"{}\"/>", setting.indent);
        }
        self.xml.push_str("</w:pPr>");
    }

    fn inlines(&mut self, inlines: &[Inline], look: Look) {
        for inline in inlines {
            match &inline.kind {
                InlineKind::Emphasis(inner) => self.inlines(inner, Look { italic: true, ..look }),
                InlineKind::Strong(inner) => self.inlines(inner, Look { bold: true, ..look }),
                InlineKind::Strikethrough(inner) => self.inlines(inner, Look { struck: true, ..look }),
                InlineKind::HardBreak => self.xml.push_str("<w:r><w:br/></w:r>"),
                InlineKind::Link { target, text } => match address(self.site, self.page, target) {
                    Some(to) => {
                        // A quotation mark would end the address.
                        let to = to.replace('"', "%22").replace('\\', "%5C");
                        let _ = write!(
                            self.xml,
                            "<w:fldSimple w:instr=\" HYPERLINK &quot;{}&quot; \">",
                            escaped(&to)
                        );
                        self.inlines(text, look);
                        self.xml.push_str("</w:fldSimple>");
                    }
                    None => self.inlines(text, look),
                },
                InlineKind::Code(text) => self.run(text, Look { code: true, ..look }),
                InlineKind::FootnoteRef(index) => {
                    let mark = format!("[{}]", number(self.site, self.page.lang, index + 1));
                    self.run(&mark, Look { raised: true, ..look });
                }
                InlineKind::Text(_)
                | InlineKind::SoftBreak
                | InlineKind::Image(_)
                | InlineKind::Figure(_)
                | InlineKind::Term(_) => {
                    let words = plain(self.site, self.page.lang, std::slice::from_ref(inline));
                    self.run(&words, look);
                }
            }
        }
    }

    fn run(&mut self, words: &str, look: Look) {
        let Look { bold, italic, struck, code, raised } = look;
        let is_plain = !(bold || italic || struck || code || raised || self.is_rtl);
        self.xml.push_str("<w:r>");
        if !is_plain {
            self.xml.push_str("<w:rPr>");
            let told = [
                (code, "<w:rStyle w:val=\"Letters\"/>"),
                (bold, "<w:b/><w:bCs/>"),
                (italic, "<w:i/><w:iCs/>"),
                (struck, "<w:strike/>"),
                (raised, "<w:vertAlign w:val=\"superscript\"/>"),
                (self.is_rtl && !code, "<w:rtl/>"),
            ];
            told.iter().filter(|(is, _)| *is).for_each(|(_, xml)| self.xml.push_str(xml));
            self.xml.push_str("</w:rPr>");
        }
        self.xml.push_str("<w:t xml:space=\"preserve\">");
        self.xml.push_str(&escaped(words));
        self.xml.push_str("</w:t></w:r>");
    }
}

/// Text as XML has it; characters that XML has not are left out.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' | '\r' => xml.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => xml.push(c),
        }
    }
    xml
}
