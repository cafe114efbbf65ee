//! What of a page is not words, as a browser reads it: [`skeleton`] is the entry point, [`added`] compares two.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};

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
    let tokenizer = Tokenizer::new(Collector::default(), Default::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let Collector { tags, errors } = tokenizer.sink;
    let mut skeleton = Skeleton { errors: errors.into_inner(), ..Skeleton::default() };
    // Each open element: its name, and whether it is left out.
    let mut open: Vec<(String, Role)> = Vec::new();
    for tag in tags.into_inner() {
        let name = tag.name.to_string();
        let inherited = open.last().map_or(Role::Frame, |(_, role)| role.inside());
        match tag.kind {
            TagKind::StartTag => {
                let role = role(&tag, inherited);
                skeleton.keep(role, shown(&tag, path, pages));
                if !VOID.contains(&name.as_str()) && !tag.self_closing {
                    open.push((name, role));
                }
            }
            TagKind::EndTag => match open.pop() {
                Some((opened, role)) if opened == name => skeleton.keep(role, format!("/{name}")),
                other => skeleton.errors.push(format!("</{name}> closes {other:?}")),
            },
        }
    }
    skeleton
}

impl Skeleton {
    fn keep(&mut self, role: Role, tag: String) {
        match role {
            Role::Frame => self.tags.push(Piece { tag, in_text: false }),
            Role::Text => self.tags.push(Piece { tag, in_text: true }),
            Role::Notice => self.notice.push(tag),
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
    /// Emphasis and the like, or a change of language: words, in a way.
    Mark { in_text: bool },
}

impl Role {
    fn inside(self) -> Self {
        match self {
            Self::Mark { in_text: true } => Self::Text,
            Self::Mark { in_text: false } => Self::Frame,
            Self::Frame | Self::Text | Self::Notice => self,
        }
    }
}

fn role(tag: &Tag, inherited: Role) -> Role {
    let class = tag.attrs.iter().find(|attr| &*attr.name.local == "class").map_or("", |attr| &*attr.value);
    let is_direction = |name: &str| matches!(name, "lang" | "dir");
    let is_mark = match &*tag.name {
        "em" | "strong" | "del" | "bdi" | "br" | "code" | "span" => {
            tag.attrs.iter().all(|attr| is_direction(&attr.name.local))
        }
        _ => false,
    };
    match (&*tag.name, inherited) {
        (_, Role::Notice) => Role::Notice,
        ("p", _) if class == "notice" => Role::Notice,
        (_, Role::Text) if is_mark => Role::Mark { in_text: true },
        (_, _) if is_mark => Role::Mark { in_text: false },
        ("div", _) if class.split(' ').any(|class| class == "text") => Role::Text,
        (_, inherited) => inherited,
    }
}

/// The tag as it is compared.
fn shown(tag: &Tag, path: &str, pages: &BTreeMap<String, String>) -> String {
    let get = |name: &str| tag.attrs.iter().find(|attr| &*attr.name.local == name).map(|attr| &*attr.value);
    let is_address = get("property").is_some_and(|name| matches!(name, "og:url" | "og:image"));
    let mut shown = tag.name.to_string();
    for attr in &tag.attrs {
        let (name, value) = (&*attr.name.local, &*attr.value);
        shown += &match name {
            "lang" | "dir" => continue,
            "href" | "src" => format!(" {name}={}", address(path, value, pages)),
            "content" if is_address => format!(" {name}={}", address(path, value, pages)),
            "content" if get("http-equiv").is_none() => format!(" {name}"),
            "alt" | "aria-label" | "title" | "data-site" => format!(" {name}"),
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
    piece.in_text && matches!(name, "a" | "/a" | "img")
}

const VOID: [&str; 6] = ["hr", "img", "input", "link", "meta", "br"];

/// Takes what the tokenizer of a browser gives.
#[derive(Default)]
struct Collector {
    tags: RefCell<Vec<Tag>>,
    errors: RefCell<Vec<String>>,
}

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => {
                let is_raw = tag.kind == TagKind::StartTag && matches!(&*tag.name, "title" | "textarea");
                self.tags.borrow_mut().push(tag);
                if is_raw {
                    return TokenSinkResult::RawData(RawKind::Rcdata);
                }
            }
            Token::CommentToken(comment) => self.errors.borrow_mut().push(format!("{line}: <!--{comment}")),
            Token::ParseError(why) => self.errors.borrow_mut().push(format!("{line}: {why}")),
            Token::NullCharacterToken => self.errors.borrow_mut().push(format!("{line}: a null")),
            Token::CharacterTokens(_) | Token::DoctypeToken(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}
