//! What the tests of whole sites share: a site built into memory, and a look at its HTML.
#![expect(clippy::disallowed_methods, reason = "tests write sites into folders of their own")]
#![allow(dead_code, reason = "each test is a crate of its own and uses its part of this")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use flygblad::cli::report::{self, Paint};
use flygblad::diag::Diagnostics;
use flygblad::options::Options;
use flygblad::output::Memory;
use flygblad::page::Date;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The files of a site, by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The options of every build here: no search index, which takes longer than the rest of a small site.
pub(crate) fn options() -> Options {
    let today = Date { year: 2026, month: 9, day: 13 };
    Options { index: false, ..Options::new(today) }
}

/// Builds the project at `root` into memory; the files, or the report.
pub(crate) fn build(root: &Path) -> Result<Files, String> {
    build_with(root, &options())
}

/// The same with other options.
pub(crate) fn build_with(root: &Path, options: &Options) -> Result<Files, String> {
    let (out, mut diags) = (Memory::new(), Diagnostics::new());
    let site = flygblad::build(root, options, &out, &mut diags);
    match site {
        Some(_) => {
            let files = out.into_files().into_iter();
            Ok(files.map(|(path, bytes)| (path.as_str().to_owned(), bytes)).collect())
        }
        None => Err(report::human(&diags, Paint::Plain)),
    }
}

/// Writes a text of a project.
pub(crate) fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies below the root")).expect("folders can be made");
    fs::write(path, text).expect("files can be written");
}

/// Copies the files below `from`, but for those of a folder `expected`.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().filter_entry(|e| e.file_name() != "expected") {
        let entry = entry.expect("our own folders can be read");
        let below = entry.path().strip_prefix(from).expect("it was found below").to_owned();
        if entry.file_type().is_file() {
            write(to, &below.to_string_lossy(), fs::read(entry.path()).expect("our own files can be read"));
        }
    }
}

/// An opening tag.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes, with character references resolved.
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "base", "col"];

/// The tags of a page that this program wrote, in order. An error says what is not closed, closed
/// twice, or no tag.
pub(crate) fn tags(html: &str) -> Result<Vec<Tag>, String> {
    let (mut tags, mut open): (Vec<Tag>, Vec<String>) = (Vec::new(), Vec::new());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let end = end_of_tag(rest).ok_or_else(|| format!("`<{:.40}` has no end", rest))?;
        let (inside, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if inside.eq_ignore_ascii_case("!doctype html") {
            continue;
        }
        if let Some(name) = inside.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return Err(format!("`</{name}>` closes what is not open: {open:?}"));
            }
            continue;
        }
        let tag = tag(inside.trim_end_matches('/'))?;
        if !VOID.contains(&tag.name.as_str()) && !inside.ends_with('/') {
            open.push(tag.name.clone());
        }
        tags.push(tag);
    }
    if open.is_empty() { Ok(tags) } else { Err(format!("not closed: {open:?}")) }
}

/// Where the `>` is that ends a tag, past those in quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    })
}

fn tag(inside: &str) -> Result<Tag, String> {
    let (name, mut rest) = inside.split_once([' ', '\n']).unwrap_or((inside, ""));
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        return Err(format!("`<{inside}>` is no tag"));
    }
    let mut attributes = Vec::new();
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').ok_or_else(|| format!("`<{inside}>` has an open quote"))?;
            value = unescape(&quoted[..end]);
            rest = &quoted[end + 1..];
        } else if rest.starts_with('=') {
            return Err(format!("`<{inside}>` has a value without quotes"));
        }
        if attributes.iter().any(|(other, _)| *other == key) {
            return Err(format!("`<{inside}>` has `{key}` twice"));
        }
        attributes.push((key, value));
    }
    Ok(Tag { name: name.to_owned(), attributes })
}

/// The five references that this program and Tera write.
pub(crate) fn unescape(text: &str) -> String {
    let plain =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/")];
    let text = plain.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

/// The ids of a page.
pub(crate) fn ids(tags: &[Tag]) -> BTreeSet<&str> {
    tags.iter().filter_map(|tag| tag.get("id")).collect()
}

/// Where a link from the file `from` leads: a path below the root, and an anchor. `None` for a link
/// to elsewhere.
pub(crate) fn resolve(from: &str, link: &str) -> Option<(String, Option<String>)> {
    if link.contains("://") || ["mailto:", "tel:", "sms:", "data:"].iter().any(|s| link.starts_with(s)) {
        return None;
    }
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let path = path.split('?').next().unwrap_or_default();
    if path.is_empty() {
        return Some((from.to_owned(), anchor.map(decode)));
    }
    let mut parts: Vec<&str> = match path.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => from.split('/').take(from.matches('/').count()).collect(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => assert!(parts.pop().is_some(), "{from}: `{link}` leads out of the site"),
            part => parts.push(part),
        }
    }
    let file = if path.ends_with('/') { format!("{}/index.html", parts.join("/")) } else { parts.join("/") };
    Some((decode(file.trim_start_matches('/')), anchor.map(decode)))
}

/// The pages of a site, each with its text and its tags.
pub(crate) fn pages(files: &Files) -> BTreeMap<&str, (&str, Vec<Tag>)> {
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| {
        let text = std::str::from_utf8(bytes).expect("pages are UTF-8");
        (path.as_str(), (text, tags(text).unwrap_or_else(|why| panic!("{path}: {why}"))))
    })
    .collect()
}

/// How many links within the site were followed, and those that lead to nothing.
pub(crate) fn dead_links(files: &Files) -> (usize, Vec<String>) {
    let pages = pages(files);
    let (mut followed, mut dead) = (0, Vec::new());
    for (path, (_, tags)) in &pages {
        for link in tags.iter().flat_map(|tag| ["href", "src"].map(|name| tag.get(name))).flatten() {
            let Some((to, anchor)) = resolve(path, link) else { continue };
            followed += 1;
            if !files.contains_key(&to) {
                dead.push(format!("{path}: `{link}` leads to {to}, which is not there"));
            } else if let Some(anchor) = anchor.filter(|anchor| !anchor.is_empty())
                && !pages.get(to.as_str()).is_some_and(|(_, tags)| ids(tags).contains(anchor.as_str()))
            {
                dead.push(format!("{path}: `{link}` leads to no id in {to}"));
            }
        }
    }
    (followed, dead)
}
