//! What of a page is not words, as a browser reads it: [`skeleton`] is the entry point, [`added`] compares two.

use std::collections::BTreeMap;

use ego_tree::NodeRef;
use scraper::node::Element;
use scraper::{Html, Node};

use crate::common::resolve;

/// Where the site of these tests is said to be.
const BASE: &str = "https://homes.example/region/";

/// A page without its words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Skeleton {
    /// The tags in order, each with its attributes.
    pub(crate) tags: Vec<Piece>,
    /// Those of the line that says how much is translated.
    pub(crate) notice: Vec<String>,
    /// Those of the texts to share the page with.
    pub(crate) shares: Vec<String>,
    /// What a browser would stumble over.
    pub(crate) errors: Vec<String>,
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// As it is compared: addresses by what they lead to, texts left out.
    pub(crate) tag: String,
    /// Whether it stands in the text of the page, where a translation may leave a link out.
    pub(crate) in_text: bool,
}

/// Takes the page at `path` apart. `pages` knows which page each file is, whatever its slugs are.
pub(crate) fn skeleton(path: &str, html: &str, pages: &BTreeMap<String, String>) -> Skeleton {
    let document = Html::parse_document(html);
    let mut skeleton = Skeleton::default();
    skeleton.errors.extend(document.errors.iter().map(ToString::to_string));
    let mut steps = vec![Step::Open(document.tree.root(), Role::Frame)];
    while let Some(step) = steps.pop() {
        let (node, inherited) = match step {
            Step::Open(node, inherited) => (node, inherited),
            Step::Close(name, role) => {
                skeleton.keep(role, format!("/{name}"));
                continue;
            }
        };
        let mut inside = inherited;
        match node.value() {
            Node::Element(element) => {
                let role = role(element, inherited);
                skeleton.keep(role, shown(element, path, pages));
                steps.push(Step::Close(element.name(), role));
                inside = role.inside();
            }
            Node::Comment(comment) => skeleton.errors.push(format!("<!--{}", &**comment)),
            Node::ProcessingInstruction(_) => skeleton.errors.push("<?".to_owned()),
            Node::Document | Node::Fragment | Node::Text(_) | Node::Doctype(_) => {}
        }
        steps.extend(node.children().rev().map(|child| Step::Open(child, inside)));
    }
    skeleton
}

/// What is still to be done, last first.
enum Step<'d> {
    /// To look at a node that stands in such a place.
    Open(NodeRef<'d, Node>, Role),
    /// To end an element.
    Close(&'d str, Role),
}

impl Skeleton {
    fn keep(&mut self, role: Role, tag: String) {
        match role {
            Role::Frame => self.tags.push(Piece { tag, in_text: false }),
            Role::Text => self.tags.push(Piece { tag, in_text: true }),
            Role::Notice => self.notice.push(tag),
            Role::Shares => self.shares.push(tag),
            Role::Mark { .. } => {}
        }
    }
}

/// What an element is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// What stands around the text.
    Frame,
    /// The text.
    Text,
    /// The line that says how much is translated: it depends on how much that is.
    Notice,
    /// The texts to share the page with: how many there are depends on the translation too.
    Shares,
    /// Emphasis and the like, or a change of language: words, in a way.
    Mark { in_text: bool },
}

impl Role {
    fn inside(self) -> Self {
        match self {
            Self::Mark { in_text: true } => Self::Text,
            Self::Mark { in_text: false } => Self::Frame,
            Self::Frame | Self::Text | Self::Notice | Self::Shares => self,
        }
    }
}

fn role(element: &Element, inherited: Role) -> Role {
    let class = element.attr("class").unwrap_or_default();
    let is_mark = match element.name() {
        "em" | "strong" | "del" | "bdi" | "br" | "code" | "span" => {
            element.attrs().all(|(name, _)| matches!(name, "lang" | "dir"))
        }
        _ => false,
    };
    match (element.name(), inherited) {
        (_, Role::Notice | Role::Shares) => inherited,
        ("p", _) if class == "notice" => Role::Notice,
        ("div", _) if class.split(' ').any(|class| class == "shared") => Role::Shares,
        (_, Role::Text) if is_mark => Role::Mark { in_text: true },
        (_, _) if is_mark => Role::Mark { in_text: false },
        ("div", _) if class.split(' ').any(|class| class == "text") => Role::Text,
        (_, inherited) => inherited,
    }
}

/// The tag as it is compared.
fn shown(element: &Element, path: &str, pages: &BTreeMap<String, String>) -> String {
    let is_address = matches!(element.attr("property"), Some("og:url" | "og:image"));
    let mut shown = element.name().to_owned();
    for (name, value) in element.attrs() {
        shown += &match name {
            "lang" | "dir" => continue,
            "href" | "src" => format!(" {name}={}", address(path, value, pages)),
            "content" if is_address => format!(" {name}={}", address(path, value, pages)),
            "content" if element.attr("http-equiv").is_none() => format!(" {name}"),
            "alt" | "aria-label" | "title" | "data-site" | "data-busy" | "data-count" | "data-none"
            | "data-failed" => format!(" {name}"),
            _ => format!(" {name}={value}"),
        };
    }
    shown
}

/// What an address leads to: a page by its name, everything else as it is.
fn address(path: &str, link: &str, pages: &BTreeMap<String, String>) -> String {
    let below = link.strip_prefix(BASE).map(|below| format!("/{below}"));
    let below = below.or_else(|| link.strip_prefix("/region").map(str::to_owned));
    let link = below.as_deref().unwrap_or(link);
    if link.contains(':') || link.starts_with("//") {
        return link.to_owned();
    }
    let (to, anchor) = resolve(path, link).expect("an address without a scheme is one of the site");
    let folder = |to: &str| if to.is_empty() { "index.html".to_owned() } else { format!("{to}/index.html") };
    let page = pages.get(&to).or_else(|| pages.get(&folder(to.trim_end_matches('/'))));
    let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
    format!("[{}]{anchor}", page.unwrap_or(&to))
}

/// What the page has that the honest one has not, or has in another order. A link or a picture in the text
/// may be left out; nothing else may, and nothing may be put in.
pub(crate) fn added(page: &[Piece], honest: &[Piece]) -> Option<String> {
    let mut honest = honest.iter();
    for piece in page {
        loop {
            match honest.next() {
                Some(expected) if expected == piece => break,
                Some(expected) if may_be_left_out(expected) => {}
                Some(expected) => return Some(format!("`{}` where `{}` was", piece.tag, expected.tag)),
                None => return Some(format!("`{}` at the end", piece.tag)),
            }
        }
    }
    let rest = honest.find(|piece| !may_be_left_out(piece));
    rest.map(|piece| format!("`{}` is missing", piece.tag))
}

fn may_be_left_out(piece: &Piece) -> bool {
    let name = piece.tag.split(' ').next().unwrap_or_default();
    piece.in_text && matches!(name, "a" | "/a" | "img" | "/img")
}
