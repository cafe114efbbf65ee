//! Where links lead: the text of a link becomes a [`Target`], or a message why it cannot be one.
//! [`target`] is the entry point. Whether there is anything at the end of a link is for `check`.
//!
//! A link to a folder keeps the folder's path without a slash at the end; the page that stands for
//! it is found when all pages are known. What stands after `?` in a link to a file is dropped with
//! a warning: a published page has no use for it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::doc::Target;
use crate::path::SourcePath;
use crate::span::{SourceFile, Span};

/// What the parser of a text must know of the site around it.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The folder that links with a `/` in front begin at: `content`.
    pub src: &'a str,
    /// The file that links without a `/` in front begin at; the text's own when there is none.
    /// A translation stands elsewhere than the text it translates.
    pub base: Option<&'a SourcePath>,
    /// What a link to nowhere means.
    pub nowhere: Nowhere,
    /// The other files that were read as text, for charts are drawn from some.
    pub tables: &'a BTreeMap<SourcePath, Arc<SourceFile>>,
}

/// For running text, in which there are no charts.
pub static NO_TABLES: BTreeMap<SourcePath, Arc<SourceFile>> = BTreeMap::new();

/// What `[text]()` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nowhere {
    /// A slip of the hand.
    Error,
    /// A chapter that is still to be written: `Target::Anchor` with no name.
    Draft,
}

/// The schemes that a link may have.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// Reads where a link leads. `None` when it may not lead there; then `diags` says why.
pub(super) fn target(
    written: &str,
    at: &Span,
    context: &Context<'_>,
    diags: &mut Diagnostics,
) -> Option<Target> {
    let written = written.trim();
    if written.is_empty() || written == "#" {
        return match context.nowhere {
            Nowhere::Draft => Some(Target::Anchor(String::new())),
            Nowhere::Error => {
                diags.push(
                    Diagnostic::error("empty-link", "this link leads nowhere")
                        .at(at.clone())
                        .hint("write where it leads between the parentheses: a file, an address, or `#` and the id of a heading"),
                );
                None
            }
        };
    }
    // Browsers drop tabs and line ends from addresses, so `java<tab>script:` would be a script.
    if written.contains(char::is_control) {
        diags.push(unsafe_link("this link has a control character in it", at));
        return None;
    }
    if let Some(scheme) = scheme(written) {
        return diags.keep(external(written, scheme, at));
    }
    if written.starts_with("//") {
        return diags.keep(external(&format!("https:{written}"), "https", at));
    }
    let path = without_query(written, at, diags);
    diags.keep(path.and_then(|path| inside(path, at, context)))
}

/// A path inside the project that is not a link: a picture, a table of figures.
pub(super) fn file(
    written: &str,
    at: &Span,
    context: &Context<'_>,
    diags: &mut Diagnostics,
) -> Option<SourcePath> {
    match target(written, at, context, diags)? {
        Target::File { path, anchor: _ } => Some(path),
        Target::Anchor(_) | Target::External(_) => {
            diags.push(
                Diagnostic::error("not-a-file", format!("`{written}` is not a file of the project"))
                    .at(at.clone())
                    .hint("put the file beside the text and write its name"),
            );
            None
        }
    }
}

fn scheme(written: &str) -> Option<&str> {
    let (scheme, _) = written.split_once(':')?;
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(known)).then_some(scheme)
}

fn unsafe_link(message: impl Into<String>, at: &Span) -> Box<Diagnostic> {
    Diagnostic::error("unsafe-link", message).at(at.clone()).hint(
        "a link leads to a file of the project or begins with `https:`, `http:`, `mailto:`, `tel:` or `sms:`",
    )
}

fn external(address: &str, scheme: &str, at: &Span) -> Result<Target> {
    let lower = scheme.to_ascii_lowercase();
    if !SCHEMES.contains(&lower.as_str()) {
        return Err(unsafe_link(format!("a link must not begin with `{scheme}:`"), at));
    }
    let rest = &address[scheme.len() + 1..];
    let host = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let complete = match lower.as_str() {
        "http" | "https" => host.is_some_and(|host| !host.is_empty()),
        _ => !rest.is_empty(),
    };
    if !complete {
        return Err(bad_link(address, "is not a whole address", at));
    }
    Ok(Target::External(format!("{lower}:{rest}")))
}

fn bad_link(written: &str, why: &str, at: &Span) -> Box<Diagnostic> {
    Diagnostic::error("bad-link", format!("`{written}` {why}"))
        .at(at.clone())
        .hint("write a path such as `../housing/rents.md` or an address such as `https://example.org/`")
}

/// The path and the anchor of a link, without its query, which is warned about.
fn without_query<'w>(
    written: &'w str,
    at: &Span,
    diags: &mut Diagnostics,
) -> Result<(&'w str, Option<&'w str>)> {
    let (path, anchor) = match written.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor).filter(|anchor| !anchor.is_empty())),
        None => (written, None),
    };
    let Some((path, query)) = path.split_once('?') else { return Ok((path, anchor)) };
    if path.is_empty() {
        return Err(bad_link(written, "is a query without a page", at));
    }
    diags.push(
        Diagnostic::warning("link-query", format!("`?{query}` has no effect in a link to a file"))
            .at(at.clone())
            .hint("remove it; a `?` in the name of a file is written `%3F`"),
    );
    Ok((path, anchor))
}

fn inside((path, anchor): (&str, Option<&str>), at: &Span, context: &Context<'_>) -> Result<Target> {
    let anchor = anchor.map(|anchor| decode(anchor).map_or_else(|| anchor.to_owned(), Cow::into_owned));
    if path.is_empty() {
        return Ok(Target::Anchor(anchor.unwrap_or_default()));
    }
    let decoded = decode(path)
        .filter(|path| !path.contains(|c: char| c.is_control() || c == '\\'))
        .ok_or_else(|| bad_link(path, "cannot be the path of a file", at))?;
    let base = context.base.unwrap_or(&at.file.path);
    let path = base.join(&decoded, context.src).ok_or_else(|| {
        Diagnostic::error("link-outside", format!("`{path}` leads out of the project"))
            .at(at.clone())
            .hint("copy the file into the project, or link to its address on the web")
    })?;
    Ok(Target::File { path, anchor })
}

fn decode(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}
