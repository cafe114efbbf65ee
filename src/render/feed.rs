//! Feeds of news as Atom (RFC 4287): of each language, of each part of the site and of each topic, with the
//! whole text of each page. Which pages are news is decided in [`crate::site::feed`].
//!
//! Ids are made from the address of the site and the path of the page in `content/`, so that they stay when a
//! page gets another title or slug; days come from the front matter.

use std::fmt::Write as _;

use crate::diag;
use crate::lang::Lang;
use crate::page::{Date, PageId};
use crate::site::feed::{Scope, address, days};
use crate::site::{Shown, Site, topic_key, url, words};

use super::html;
use super::theme::Theme;
use super::{Job, Renderer};

/// Writes the feeds.
#[derive(Debug)]
pub(super) struct Feeds;

impl Renderer for Feeds {
    fn name(&self) -> &'static str {
        "feeds"
    }

    fn plan<'s>(&self, site: &'s Site, theme: &'s Theme) -> Vec<Job<'s>> {
        let Some(base) = site.config.url.as_deref() else { return Vec::new() };
        let feeds = site.published.iter().flat_map(|&lang| site.feeds.of(lang).map(move |feed| (lang, feed)));
        let job = |(lang, (scope, pages)): (Lang, (&'s Scope, &'s [PageId]))| {
            let path = url::out_path(&address(site, lang, scope)?)?;
            Some(Job::new(path, move || feed(site, theme, base, lang, scope, pages).map(String::into_bytes)))
        };
        feeds.filter_map(job).collect()
    }
}

fn feed(
    site: &Site,
    theme: &Theme,
    base: &str,
    lang: Lang,
    scope: &Scope,
    pages: &[PageId],
) -> diag::Result<String> {
    let news: Vec<(Shown<'_>, (Date, Date))> = pages
        .iter()
        .filter_map(|id| Some((site.shown(id, lang)?, days(site.pages.get(id)?, lang, &site.config)?)))
        .collect();
    let own = address(site, lang, scope).map(|own| url::absolute(base, &own)).unwrap_or_default();
    let about = html::feed::about(site, theme, lang, scope);
    let code = &site.config.languages[lang].code;
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{code}\">");
    let _ = writeln!(xml, "<id>{}</id>", id(base, code, &key(scope)));
    element(&mut xml, "title", "", &about.title);
    if let (Scope::Site, Some(line)) = (scope, tagline(site, lang)) {
        element(&mut xml, "subtitle", "", &line);
    }
    link(&mut xml, " rel=\"self\" type=\"application/atom+xml\"", &own);
    link(&mut xml, " rel=\"alternate\" type=\"text/html\"", &url::absolute(base, &about.url));
    if let Some(last) = news.iter().map(|(_, (_, updated))| *updated).max() {
        let _ = writeln!(xml, "<updated>{}</updated>", moment(last));
    }
    let author = site.config.publisher.as_ref().unwrap_or(&site.config.title);
    xml.push_str("<author>");
    element(&mut xml, "name", "", author);
    xml.push_str("</author>\n");
    element(&mut xml, "generator", " uri=\"https://crates.io/crates/flygblad\"", "flygblad");
    for (shown, days) in news {
        entry(site, theme, base, shown, days, &mut xml)?;
    }
    xml.push_str("</feed>\n");
    Ok(xml)
}

fn entry(
    site: &Site,
    theme: &Theme,
    base: &str,
    shown: Shown<'_>,
    (written, updated): (Date, Date),
    xml: &mut String,
) -> diag::Result<()> {
    let page = shown.page;
    let languages = &site.config.languages;
    let of = |key| match page.lang_of(key) {
        lang if lang == shown.lang => String::new(),
        lang => format!(" xml:lang=\"{}\"", languages[lang].code),
    };
    xml.push_str("<entry>\n");
    let _ = writeln!(xml, "<id>{}</id>", id(base, &languages[shown.lang].code, page.id.as_str()));
    element(xml, "title", &of("title"), &words::title(site, page));
    link(xml, " rel=\"alternate\" type=\"text/html\"", &url::absolute(base, shown.url));
    let _ = writeln!(xml, "<published>{}</published>", moment(written));
    let _ = writeln!(xml, "<updated>{}</updated>", moment(updated));
    let tags = site.lead(&page.id).map_or(&[][..], |lead| &lead.front.tags);
    for tag in tags {
        let key = topic_key(tag);
        let label = words::message(site, shown.lang, &format!("tag-{key}"));
        let label = if label.is_empty() { tag } else { &label };
        let _ = writeln!(xml, "<category term=\"{}\" label=\"{}\"/>", escaped(&key), escaped(label));
    }
    if let Some(line) = &page.front.description {
        element(xml, "summary", &of("description"), &words::fill(site, page.lang_of("description"), line));
    }
    element(xml, "content", " type=\"html\"", &html::text_in_full(site, theme, shown, base)?);
    xml.push_str("</entry>\n");
    Ok(())
}

/// The site in a sentence: what stands at the foot of each page, or its description.
fn tagline(site: &Site, lang: Lang) -> Option<String> {
    let line = words::message(site, lang, "site-tagline");
    if line.is_empty() { site.config.description.clone() } else { Some(line) }
}

/// What tells a feed from others of its language.
fn key(scope: &Scope) -> String {
    match scope {
        Scope::Site => "feed".to_owned(),
        Scope::Section(id) => format!("feed of {id}"),
        Scope::Topic(key) => format!("feed about {key}"),
    }
}

/// A name for `what` that nothing else in the world has, and that stays: a UUID (version 8, RFC 9562) made from
/// the address of the site, the language and the name here.
fn id(base: &str, code: &str, what: &str) -> String {
    let hash = blake3::hash(format!("{base}\n{code}\n{what}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.as_bytes()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut id = "urn:uuid:".to_owned();
    for (at, byte) in bytes.iter().enumerate() {
        let dash = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
        let _ = write!(id, "{dash}{byte:02x}");
    }
    id
}

/// The beginning of a day. Front matter knows days, and Atom wants a moment.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

fn element(xml: &mut String, name: &str, attributes: &str, text: &str) {
    let _ = writeln!(xml, "<{name}{attributes}>{}</{name}>", escaped(text));
}

fn link(xml: &mut String, attributes: &str, href: &str) {
    let _ = writeln!(xml, "<link{attributes} href=\"{}\"/>", escaped(href));
}

/// `text` as XML, without the characters that XML has no way to write.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' => xml.push(c),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => xml.push(c),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_stay_and_differ() {
        let of = |code, what| id("https://x.example/", code, what);
        assert_eq!(of("ar", "housing/rents"), "urn:uuid:f53f0b59-ea76-8563-858e-bc66a7db5742");
        assert_ne!(of("ar", "housing/rents"), of("fa", "housing/rents"));
        assert_ne!(of("ar", "housing"), of("ar", &key(&Scope::Section(PageId::new("housing")))));
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escaped("a\u{0}\u{b}<b c=\"d\">&\n\u{fffe}é"), "a&lt;b c=&quot;d&quot;&gt;&amp;\né");
    }
}
