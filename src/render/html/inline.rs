//! Running text as HTML, in the language that the writer is in.

use std::fmt::Write as _;

use crate::doc::{Image, Inline, InlineKind, Target};
use crate::site::Destination;

use super::body::{Writer, escape};
use super::text;

impl Writer<'_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
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
                self.figure_of(name);
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
        self.in_link = true;
        // An address that stands for itself is written from left to right in every text.
        if is_bare_address(target, words) {
            self.html.push_str("<span dir=\"ltr\">");
            self.inlines(words);
            self.html.push_str("</span>");
        } else {
            self.inlines(words);
        }
        self.in_link = false;
        self.html.push_str("</a>");
    }

    pub(super) fn image(&mut self, image: &Image) {
        self.html.push_str("<img src=\"");
        let link = self.place.link(&image.source);
        escape(link.as_ref().map_or("", |link| &link.href), &mut self.html);
        self.html.push_str("\" alt=\"");
        let alt = text::plain(self.place.site, self.lang, &image.alt);
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
        let (site, lang) = (self.place.site, self.lang);
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
        let shown = text::number(self.place.site, self.lang, number);
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
