//! Addresses on paper: short enough to be typed, and never taken back. `codes` is the entry point.
//!
//! Every page that is printed has a code in each of its languages, and `/l/<code>/` leads to it. What was
//! printed is kept in `leaflets.lock`, in the folder of `book.toml`, a line each: code, language, page. A code
//! that is kept stays what it is when its page is renamed, and a page that is kept must be there; whoever
//! takes it away writes another page in its line.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::{Lang, Languages};
use crate::page::{Kind, Page, PageId};
use crate::path::{SourcePath, UrlPath};
use crate::source::{PRINTED, Sources};
use crate::span::{SourceFile, Span};

use super::Entry;

/// The folder they are in.
pub const FOLDER: &str = "l";

/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
/// How many of them a code has: 24 million codes.
const LENGTH: usize = 5;

/// A code, and what it leads to.
#[derive(Clone, Debug)]
pub struct Code {
    /// `k7f3q`
    pub code: String,
    /// Its address.
    pub url: UrlPath,
    /// The page it leads to.
    pub page: PageId,
    /// In which language.
    pub lang: Lang,
    /// Where it is kept; `None` for one that is new.
    pub kept: Option<Span>,
}

/// All codes of a site.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    /// The codes: those that are kept in the order of the file, then the new ones.
    pub list: Vec<Code>,
    by_page: BTreeMap<(PageId, Lang), usize>,
}

impl Codes {
    /// The code that is printed for a page.
    pub fn of(&self, page: &PageId, lang: Lang) -> Option<&Code> {
        self.by_page.get(&(page.clone(), lang)).map(|&index| &self.list[index])
    }

    fn add(&mut self, code: Code) {
        self.by_page.entry((code.page.clone(), code.lang)).or_insert(self.list.len());
        self.list.push(code);
    }
}

impl Code {
    /// Its line of the file.
    pub fn line(&self, languages: &Languages) -> String {
        let page = if self.page.is_front() { "/" } else { self.page.as_str() };
        format!("{} {} {page}", self.code, languages[self.lang].code)
    }
}

/// Whether a page is one that is printed: a handbook is when it says in which format.
pub fn is_printed(page: &Page) -> bool {
    match page.front.kind {
        Kind::Leaflet(_) | Kind::Form(_) => true,
        Kind::Handbook => !page.front.formats.is_empty(),
        Kind::Page | Kind::Section | Kind::Event(_) | Kind::Group(_) | Kind::Proposal(_) => false,
    }
}

/// The codes that are kept, and one for every printed page that has none yet.
pub(super) fn codes(
    pages: &BTreeMap<PageId, Entry>,
    sources: &Sources,
    config: &Config,
    diags: &mut Diagnostics,
) -> Codes {
    let mut codes = Codes::default();
    if let Some(file) = sources.texts.get(&SourcePath::new(PRINTED)) {
        for (start, line) in lines(file) {
            let span = Span::new(file, start..start + line.len());
            if let Some(code) = diags.keep(kept(line, &span, pages, config)) {
                codes.add(code);
            }
        }
    }
    let source = config.languages.source();
    for (id, entry) in pages {
        if !is_printed(entry.lead(source)) {
            continue;
        }
        for &lang in entry.texts.keys() {
            if codes.of(id, lang).is_none() {
                let code = fresh(id, &config.languages[lang].code, &codes);
                let url = address(&code);
                codes.add(Code { code, url, page: id.clone(), lang, kept: None });
            }
        }
    }
    codes
}

fn lines(file: &Arc<SourceFile>) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    file.text.split_inclusive('\n').filter_map(move |line| {
        let start = offset;
        offset += line.len();
        let text = line.trim_end();
        (!text.is_empty() && !text.starts_with('#')).then_some((start, text))
    })
}

fn kept(
    line: &str,
    span: &Span,
    pages: &BTreeMap<PageId, Entry>,
    config: &Config,
) -> crate::diag::Result<Code> {
    let unreadable = || {
        Diagnostic::error("bad-code", "this line cannot be read").at(span.clone()).hint(
            "write the code, the language and the page, with blanks between: `k7f3q ar housing/leaflet`",
        )
    };
    let mut parts = line.split_whitespace();
    let (Some(code), Some(lang), Some(page), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(unreadable());
    };
    if !code.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return Err(unreadable());
    }
    let page = page.trim_matches('/');
    let found = pages.get_key_value(page).map(|(id, _)| id).or_else(|| {
        let was_here = |entry: &Entry| {
            entry.texts.values().any(|text| text.former.ids.iter().any(|id| id.as_str() == page))
        };
        pages.iter().find(|(_, entry)| was_here(entry)).map(|(id, _)| id)
    });
    let page = found.cloned().ok_or_else(|| {
        Diagnostic::error(
            "lost-address",
            format!("`/{FOLDER}/{code}/` was printed, and its page `{page}` is gone"),
        )
        .at(span.clone())
        .hint("write the page that takes its place at the end of this line: paper cannot be called back")
    })?;
    let lang = config.languages.find(lang).unwrap_or_else(|| config.languages.source());
    Ok(Code { code: code.to_owned(), url: address(code), page, lang, kept: Some(span.clone()) })
}

fn address(code: &str) -> UrlPath {
    UrlPath::new(format!("{FOLDER}/{code}/"))
}

/// A code that is the same on every machine, and no other page's.
fn fresh(id: &PageId, lang: &str, taken: &Codes) -> String {
    let mut seed = format!("{lang} {id}");
    loop {
        let hash = blake3::hash(seed.as_bytes());
        let letters =
            hash.as_bytes().iter().take(LENGTH).map(|byte| LETTERS[usize::from(*byte) % LETTERS.len()]);
        let code: String = letters.map(char::from).collect();
        if taken.list.iter().all(|known| known.code != code) {
            return code;
        }
        seed.push('+');
    }
}
