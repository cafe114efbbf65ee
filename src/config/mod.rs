//! `book.toml`, as meant: every default filled in, every value checked. [`Config::load`] is the
//! entry point; `raw.rs` holds the file as written, `languages.rs` makes the list of languages.
//! It does not read `content/` or `locales/`, nor the disk: the text is handed in.

mod languages;
mod leaflets;
mod publish;
mod raw;

pub use leaflets::{Leaflets, PoliticalAd, Variant};
pub use publish::PublishTarget;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;

use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Languages;
use crate::path::is_plain_part;
use crate::schema;
use crate::span::{SourceFile, Span};
use crate::zone::Zone;
use raw::{Raw, RawBook, RawBuild, RawFeeds, RawSite};

/// How many entries a feed has where `[output.feeds]` does not say.
const ENTRIES: usize = 20;

/// The configuration of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// `book.toml` itself.
    pub file: Arc<SourceFile>,
    /// `[book] title`.
    pub title: String,
    /// `[book] description`.
    pub description: Option<String>,
    /// `[book] authors`.
    pub authors: Vec<String>,
    /// `[book] src`: the folder of the Markdown, `content`.
    pub src: String,
    /// `[build] build-dir`: the folder to publish into, `public`, relative to the project.
    pub build_dir: String,
    /// `[site] url`: the address of the front page, with a slash at the end.
    pub url: Option<String>,
    /// `[site] theme`: the name of the theme, `campaign`.
    pub theme: String,
    /// Where it was written; the file's start where it was not.
    pub theme_span: Span,
    /// `[site] publisher`.
    pub publisher: Option<String>,
    /// `[site] timezone`.
    pub zone: Option<Zone>,
    /// `[translation] stale`.
    pub stale: Stale,
    /// `[output.leaflets]`.
    pub leaflets: Leaflets,
    /// `[output.feeds]`: how many entries a feed has at most; none are made when `None`.
    pub feeds: Option<usize>,
    /// `[output.search] enable`: whether each language has a page to search it.
    pub search: bool,
    /// `[political-ad]`.
    pub political_ad: Option<PoliticalAd>,
    /// `[publish.<name>]`.
    pub publish: BTreeMap<String, PublishTarget>,
    /// The languages, in order of priority.
    pub languages: Languages,
}

/// What readers see of a translation whose source text has changed since.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stale {
    /// The translation; the page says that it is older than the original.
    #[default]
    Show,
    /// What they see where there is no translation: the text of the next language.
    Source,
}

impl Config {
    /// Reads the text of `book.toml`. `None` when anything in it is wrong; then `diags` says what,
    /// all of it but for a file that is not TOML or has an unknown key, where it says the first.
    pub fn load(file: Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
        let raw = diags.keep(schema::read_toml(&file))?;
        let mut found = Diagnostics::new();
        let config = meant(&file, raw, &mut found);
        let clean = !found.has_errors();
        diags.append(found);
        config.filter(|_| clean)
    }
}

fn meant(file: &Arc<SourceFile>, raw: Raw, diags: &mut Diagnostics) -> Option<Config> {
    let place = Place(file);
    let Raw { book, build, site, language, translation, output, political_ad, publish, preprocessor, rust } =
        raw;
    let mut others: Vec<(String, Span)> = Vec::new();
    for (name, table) in [("preprocessor", preprocessor), ("rust", rust)] {
        others.extend(table.map(|table| (name.to_owned(), place.of(&table))));
    }
    others.extend(output.others.into_keys().map(|name| {
        let name = format!("output.{name}");
        let at = file.text.find(&format!("[{name}")).map(|at| at..at + name.len() + 2);
        (name, place.maybe(at))
    }));
    for (name, span) in others {
        diags.push(
            Diagnostic::warning("no-effect", format!("`[{name}]` has no effect here"))
                .at(span)
                .hint("it is one of mdBook's tables: keep it for mdBook, or remove it"),
        );
    }
    let leaflets_at = place.maybe(output.leaflets.as_ref().map(Spanned::span));
    let leaflets = output.leaflets.map(Spanned::into_inner).unwrap_or_default();
    let RawBook { title, description, authors, language: source, src, multilingual: _, text_direction: _ } =
        book;
    let RawBuild { build_dir, create_missing: _, use_default_preprocessors: _, extra_watch_dirs: _ } = build;
    let RawSite { url, theme, publisher, timezone, root_language, untranslated } = site;

    let languages =
        languages::languages(place, language, source, root_language, untranslated.map(Into::into), diags);
    let title = diags.keep(title_of(place, title));
    let src_at = src.as_ref().map(Spanned::span);
    let dir_at = build_dir.as_ref().map(Spanned::span);
    let src = diags.keep(folder(place, "src", src, "content"));
    let build_dir = diags.keep(folder(place, "build-dir", build_dir, "public"));
    let url = diags.keep(url.map(|url| address(place, &url)).transpose());
    let theme_span = place.maybe(theme.as_ref().map(Spanned::span));
    let theme = diags.keep(theme_name(place, theme));
    let zone = diags.keep(timezone.map(|name| zone(place, &name)).transpose());
    let feeds = diags.keep(entries(place, output.feeds));
    let publish = publish::meant(place, publish, diags);
    let (src, build_dir) = (src?, build_dir?);
    diags.keep(apart(place, (&src, src_at), (&build_dir, dir_at)));
    Some(Config {
        file: Arc::clone(file),
        title: title?,
        description,
        authors: authors.unwrap_or_default(),
        src,
        build_dir,
        url: url?,
        theme: theme?,
        theme_span,
        publisher,
        zone: zone?,
        stale: translation.stale.map(Into::into).unwrap_or_default(),
        leaflets: Leaflets::meant(leaflets_at, leaflets),
        feeds: feeds?,
        search: output.search.enable.unwrap_or(true),
        political_ad: political_ad.map(|table| PoliticalAd::meant(table.into_inner())),
        publish,
        languages: languages?,
    })
}

/// Makes spans in `book.toml`.
#[derive(Clone, Copy)]
struct Place<'a>(&'a Arc<SourceFile>);

impl Place<'_> {
    /// The places that `toml` counts do not count a byte order mark.
    fn at(self, range: Range<usize>) -> Span {
        let skipped = if self.0.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Span::new(self.0, range.start + skipped..range.end + skipped)
    }

    fn of<T>(self, value: &Spanned<T>) -> Span {
        self.at(value.span())
    }

    fn maybe(self, range: Option<Range<usize>>) -> Span {
        range.map_or_else(|| Span::file_start(self.0), |range| self.at(range))
    }
}

fn title_of(place: Place<'_>, title: Option<Spanned<String>>) -> Result<String> {
    let Some(title) = title else {
        return Err(Diagnostic::error("no-title", "the site has no title")
            .at(Span::file_start(place.0))
            .hint("write `title = \"...\"` below `[book]`"));
    };
    if title.get_ref().trim().is_empty() {
        return Err(Diagnostic::error("no-title", "the title of the site is empty")
            .at(place.of(&title))
            .hint("write the name of the campaign between the quotes"));
    }
    Ok(title.into_inner())
}

/// How many entries a feed has; `None` where there are to be no feeds.
fn entries(place: Place<'_>, feeds: RawFeeds) -> Result<Option<usize>> {
    if feeds.enable == Some(false) {
        return Ok(None);
    }
    match feeds.limit {
        Some(limit) if *limit.get_ref() == 0 => {
            Err(Diagnostic::error("bad-value", "`limit`: a feed has at least one entry")
                .at(place.of(&limit))
                .hint("write `enable = false` for no feeds"))
        }
        limit => Ok(Some(limit.map_or(ENTRIES, |limit| usize::from(limit.into_inner())))),
    }
}

/// A folder inside the project, without `./` in front or `/` at the end.
fn folder(place: Place<'_>, key: &str, value: Option<Spanned<String>>, default: &str) -> Result<String> {
    let Some(value) = value else { return Ok(default.to_owned()) };
    let bad = |why: &str| {
        Err(Diagnostic::error("bad-folder", format!("`{key}` {why}"))
            .at(place.of(&value))
            .hint(format!("write the name of a folder inside the project, such as `{default}`")))
    };
    let written = value.get_ref().as_str();
    if written.starts_with(['/', '\\']) || written.contains(':') {
        return bad("must be relative to the folder of `book.toml`");
    }
    let parts: Vec<&str> = written.split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    if parts.contains(&"..") {
        return bad("must lie inside the project");
    }
    match parts.first() {
        None => bad("must not be the project itself"),
        Some(_) if parts.iter().any(|part| part.starts_with('.')) => bad("must not be a hidden folder"),
        Some(_) if !parts.iter().all(|part| is_plain_part(part)) => {
            bad("has a character that not every system can store")
        }
        // What is published replaces the folder: it must never be one that people write in.
        Some(&("locales" | "themes")) => bad("must not be the folder of the translations or the themes"),
        Some(_) => Ok(parts.join("/")),
    }
}

fn apart(
    place: Place<'_>,
    (src, src_at): (&str, Option<Range<usize>>),
    (dir, dir_at): (&str, Option<Range<usize>>),
) -> Result<()> {
    let inside = |inner: &str, outer: &str| {
        inner == outer || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
    };
    if !inside(src, dir) && !inside(dir, src) {
        return Ok(());
    }
    let message = format!("`src` is `{src}` and `build-dir` is `{dir}`: neither may lie in the other");
    Err(Diagnostic::error("bad-folder", message)
        .at(place.maybe(dir_at.or(src_at)))
        .hint("publishing replaces the whole of `build-dir`"))
}

/// The address of the site with one slash at the end.
fn address(place: Place<'_>, value: &Spanned<String>) -> Result<String> {
    let written = value.get_ref().trim();
    let bad = |why: &str| {
        Diagnostic::error("bad-url", format!("`url` {why}"))
            .at(place.of(value))
            .hint("write the address of the front page, such as `https://example.org/`")
    };
    let (scheme, rest) = written.split_once("://").ok_or_else(|| bad("must begin with `https://`"))?;
    let scheme = scheme.to_ascii_lowercase();
    if !matches!(scheme.as_str(), "http" | "https") {
        return Err(bad("must begin with `https://` or `http://`"));
    }
    if rest.contains(['?', '#']) {
        return Err(bad("must not have a query (`?`) or a fragment (`#`)"));
    }
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}".contains(c);
    let host = rest.split('/').next().unwrap_or_default();
    if host.is_empty() || host.contains('@') || rest.contains(odd) {
        return Err(bad("is not an address"));
    }
    Ok(format!("{scheme}://{}/", rest.trim_end_matches('/')))
}

fn zone(place: Place<'_>, value: &Spanned<String>) -> Result<Zone> {
    let name = value.get_ref();
    Zone::named(name).ok_or_else(|| {
        Diagnostic::error("bad-timezone", format!("there is no time zone `{name}`"))
            .at(place.of(value))
            .did_you_mean(name, Zone::names())
            .hint("write a name of the IANA time zone database: `timezone = \"Europe/Stockholm\"`")
    })
}

fn theme_name(place: Place<'_>, value: Option<Spanned<String>>) -> Result<String> {
    let Some(value) = value else { return Ok("campaign".to_owned()) };
    let name = value.get_ref();
    if is_plain_part(name) && !name.starts_with('.') {
        return Ok(value.into_inner());
    }
    Err(Diagnostic::error("bad-theme", format!("`{name}` cannot be the name of a theme"))
        .at(place.of(&value))
        .hint("a theme is a folder in `themes/`: write its name alone"))
}

#[cfg(test)]
mod tests;
