//! Running text and addresses, as the theme gets them.

use serde_json::{Map, Value, json};

use crate::doc::{Inline, InlineKind, Target};
use crate::lang::Direction;
use crate::site::words as text;
use crate::site::{Destination, url};

use super::bidi;
use super::data::Setter;
use super::engine::Held;
use super::qr::Code;

impl Setter<'_> {
    /// Where something is, as text, as a link and as a code called `name`. `None` where the site has no
    /// address, or there is nothing to see.
    pub(super) fn address(&mut self, to: &Target, name: &str) -> Option<Map<String, Value>> {
        let address = self.full(to)?;
        let path = format!("/qr/{name}-{}.svg", self.files.len());
        self.files.insert(path.clone(), Held::Code(Code::new(&address)?));
        let mut node = Map::new();
        node.insert("shown".to_owned(), json!(shown(&address)));
        node.insert("url".to_owned(), json!(address));
        node.insert("qr".to_owned(), json!(path));
        Some(node)
    }

    /// The address in full.
    fn full(&self, to: &Target) -> Option<String> {
        let base = self.site.config.url.as_deref();
        match to {
            Target::External(address) => Some(address.clone()),
            Target::Anchor(_) => None,
            Target::File { path, anchor } => match self.site.destination(path)? {
                Destination::Asset(asset) => Some(url::absolute(base?, &asset.url)),
                Destination::Page(id) => {
                    let shown = self.site.nearest(id, self.page.lang)?;
                    let short = self.site.short_address(id, shown.lang);
                    let mut address = url::absolute(base?, short.unwrap_or(shown.url));
                    if let Some(anchor) = anchor {
                        address.push('#');
                        url::encode(anchor, &mut address);
                    }
                    Some(address)
                }
            },
        }
    }

    /// Running text.
    pub(super) fn inlines(&self, inlines: &[Inline]) -> Vec<Value> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            self.inline(inline, &mut out);
        }
        out
    }

    fn inline(&self, inline: &Inline, out: &mut Vec<Value>) {
        let direction = self.site.config.languages[self.lang].direction;
        let words = |words: &str, out: &mut Vec<Value>| out.extend(bidi::isolated(words, direction));
        match &inline.kind {
            InlineKind::Text(text) => words(text, out),
            InlineKind::SoftBreak => out.push(json!(" ")),
            InlineKind::HardBreak => out.push(json!({ "t": "br" })),
            InlineKind::Emphasis(inner) => out.push(json!({ "t": "em", "c": self.inlines(inner) })),
            InlineKind::Strong(inner) => out.push(json!({ "t": "strong", "c": self.inlines(inner) })),
            InlineKind::Strikethrough(inner) => out.push(json!({ "t": "strike", "c": self.inlines(inner) })),
            InlineKind::Code(text) => out.push(json!({ "t": "code", "c": text })),
            InlineKind::Link { target, text } => self.link(target, text, out),
            InlineKind::Image(_) => {}
            InlineKind::FootnoteRef(index) => {
                let number = self.site.formats(self.lang).number(index + 1);
                out.push(json!({ "t": "note", "n": number }));
            }
            InlineKind::Figure(name) => {
                let figure = text::figure(self.site, self.lang, name);
                match direction {
                    Direction::Ltr => out.push(json!(figure)),
                    Direction::Rtl => words(&figure, out),
                }
            }
            InlineKind::Term(name) => words(&text::term(self.site, self.lang, name), out),
        }
    }

    /// On paper a link is its words, and its address where that says more.
    fn link(&self, target: &Target, words: &[Inline], out: &mut Vec<Value>) {
        let inner = self.inlines(words);
        match self.full(target) {
            Some(address) => {
                let own = text::plain(self.site, self.lang, words);
                let printed = shown(&address);
                let printed = (!address.ends_with(own.trim()) && own.trim() != printed).then_some(printed);
                out.push(json!({ "t": "link", "url": address, "c": inner, "shown": printed }));
            }
            None => out.extend(inner),
        }
    }
}

/// An address as it is printed: without what every reader adds.
pub(super) fn shown(address: &str) -> String {
    let bare = ["https://", "http://", "mailto:", "tel:", "sms:"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    let bare = bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/');
    percent_encoding::percent_decode_str(bare)
        .decode_utf8()
        .map_or_else(|_| bare.to_owned(), std::borrow::Cow::into_owned)
}

/// The language of a tag without its region or variant, as Typst takes it: two or three letters.
pub(super) fn primary(code: &str) -> String {
    code.split('-').next().unwrap_or(code).to_ascii_lowercase()
}
