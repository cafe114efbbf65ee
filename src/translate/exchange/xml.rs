//! XML in and out. [`read`] makes a tree of a file that nobody vouches for: no document types, no entities but
//! the five of XML, a limit on depth. [`Out`] writes.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::unreadable;
use crate::diag::Result;
use crate::span::{SourceFile, Span};

/// How deep elements may lie in each other.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    /// Its attributes, with their prefixes.
    attributes: Vec<(String, String)>,
    /// What is in it, in order.
    pub(super) nodes: Vec<Node>,
    /// Where it begins in the file, in bytes.
    at: usize,
}

/// What may stand in an element.
#[derive(Debug)]
pub(super) enum Node {
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it.
    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it with this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children().find(|child| child.name == name)
    }

    /// All elements with this name at any depth, in order; none inside another.
    pub(super) fn all<'e>(&'e self, name: &str, found: &mut Vec<&'e Self>) {
        for child in self.children() {
            if child.name == name {
                found.push(child);
            } else {
                child.all(name, found);
            }
        }
    }

    /// Where it begins.
    pub(super) fn span(&self, file: &Arc<SourceFile>) -> Span {
        let rest = file.text.get(self.at..).unwrap_or_default();
        Span::new(file, self.at..self.at + rest.find('>').map_or(0, |end| end + 1))
    }
}

/// The root of a file.
pub(super) fn read(file: &Arc<SourceFile>) -> Result<Element> {
    let mut reader = Reader::from_str(&file.text);
    reader.config_mut().check_comments = true;
    let mut stack = vec![Element::default()];
    loop {
        let at = place(reader.buffer_position());
        let event = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => event,
            Err(error) => {
                let at = place(reader.error_position());
                let why = format!("this is no XML: {}", lower(&error.to_string()));
                return Err(unreadable(&why).at(Span::new(file, at..at + 1)));
            }
        };
        take(event, at, &mut stack).map_err(|why| unreadable(why).at(Span::new(file, at..at + 1)))?;
    }
    let whole = stack.len() == 1;
    let root = stack.swap_remove(0).nodes.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    root.filter(|_| whole).ok_or_else(|| {
        let end = file.text.len();
        unreadable("it ends before all its elements do").at(Span::new(file, end..end))
    })
}

/// Adds what was read at `at` to the elements that are open.
fn take(event: Event<'_>, at: usize, stack: &mut Vec<Element>) -> std::result::Result<(), &'static str> {
    match event {
        Event::Start(_) if stack.len() > DEEPEST => return Err("its elements lie too deep in each other"),
        Event::Start(start) => stack.push(element(&start, at)?),
        Event::Empty(start) => {
            let element = element(&start, at)?;
            add(stack, Node::Element(element));
        }
        Event::End(_) => {
            if stack.len() > 1
                && let Some(element) = stack.pop()
            {
                add(stack, Node::Element(element));
            }
        }
        Event::Text(text) => words(stack, &text.xml10_content()),
        Event::CData(text) => words(stack, &text.xml10_content()),
        Event::GeneralRef(reference) => {
            let c = named(&reference).ok_or("this stands for something that XML does not define")?;
            words(stack, c.encode_utf8(&mut [0; 4]));
        }
        Event::DocType(_) => return Err("it defines its own kind of document"),
        Event::Decl(declaration) => {
            let encoding = declaration.encoding().and_then(std::result::Result::ok);
            let known = ["utf-8", "utf8", "us-ascii"];
            if encoding.is_some_and(|name| !known.iter().any(|known| name.eq_ignore_ascii_case(known))) {
                return Err("it says that it is not in UTF-8");
            }
        }
        Event::Comment(_) | Event::PI(_) | Event::Eof => {}
    }
    Ok(())
}

fn place(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn element(start: &BytesStart<'_>, at: usize) -> std::result::Result<Element, &'static str> {
    let broken = "an attribute here cannot be read";
    let mut element = Element { name: start.local_name().as_ref().to_owned(), at, ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| broken)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| broken)?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(element)
}

fn add(stack: &mut [Element], node: Node) {
    if let Some(top) = stack.last_mut() {
        top.nodes.push(node);
    }
}

fn words(stack: &mut [Element], text: &str) {
    let Some(top) = stack.last_mut() else { return };
    match top.nodes.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        Some(Node::Element(_)) | None => top.nodes.push(Node::Text(text.to_owned())),
    }
}

fn named(reference: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    match &**reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}

/// A file that is being written. Elements stand on lines of their own, but where text is.
pub(super) struct Out {
    writer: Writer<Vec<u8>>,
    open: Vec<&'static str>,
}

/// Attributes, each with its value.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Out {
    /// A file with nothing in it yet.
    pub(super) fn new() -> Self {
        let mut out = Self { writer: Writer::new(Vec::new()), open: Vec::new() };
        out.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        out
    }

    /// Begins an element on a line of its own.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.line();
        self.start(name, attributes);
        self.open.push(name);
    }

    /// Ends the element that was begun last, on a line of its own.
    pub(super) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.line();
            self.end(name);
        }
    }

    /// An element on a line of its own, with what `inner` puts in it.
    pub(super) fn around(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Self),
    ) {
        self.line();
        self.start(name, attributes);
        inner(self);
        self.end(name);
    }

    /// An element on a line of its own that holds text, or nothing.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) {
        self.line();
        match text {
            "" => self.empty(name, attributes),
            text => {
                self.start(name, attributes);
                self.text(text);
                self.end(name);
            }
        }
    }

    /// The beginning of an element in a text.
    pub(super) fn start(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().map(clean))));
    }

    /// The end of one.
    pub(super) fn end(&mut self, name: &'static str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element in a text that holds nothing.
    pub(super) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().map(clean))));
    }

    /// Words.
    pub(super) fn text(&mut self, text: &str) {
        let text: String = text.chars().filter(|c| is_allowed(*c)).collect();
        // Quotes need no escape in a text, and people read these files.
        let escaped = quick_xml::escape::partial_escape(text.as_str());
        self.event(Event::Text(BytesText::from_escaped(escaped)));
    }

    /// The file.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.event(Event::Text(BytesText::from_escaped("\n")));
        String::from_utf8(self.writer.into_inner()).expect("only strings were written")
    }

    fn line(&mut self) {
        let indent = format!("\n{}", "  ".repeat(self.open.len()));
        self.event(Event::Text(BytesText::from_escaped(indent)));
    }

    fn event(&mut self, event: Event<'_>) {
        let written: io::Result<()> = self.writer.write_event(event);
        written.expect("memory takes what it is given");
    }
}

fn clean<'a>((name, value): &(&'a str, &'a str)) -> (&'a str, Cow<'a, str>) {
    (name, value.chars().filter(|c| is_allowed(*c)).collect::<String>().into())
}

/// Whether XML can hold a character. A segment has none that it cannot, but for two that mean nothing.
fn is_allowed(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')
}
