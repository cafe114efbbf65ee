//! What stands in front of a text, between two lines of `---`: as written ([`Raw`], every key
//! optional and none unknown), then as meant. [`split`] finds it, [`parse`] reads it; `kind.rs`
//! reads the keys that belong to one kind of page. It does not look at other pages.

use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use super::event::{EventKeys, RawMove};
use super::kind::{self, Own, RawForm, RawKind, RawStatus};
use super::link::{self, Context};
use super::repeat::RawRepeat;
use super::slug::{alias_path, is_slug};
use super::yaml::Yaml;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{BlockKind, Doc, plain_text};
use crate::page::{Date, FrontMatter, Kind, Menu, Picture};
use crate::path::{UrlPath, is_plain_part};
use crate::span::{SourceFile, Span};

/// A file cut into front matter and text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split {
    /// The front matter with its lines of `---`; empty where there is none.
    pub(super) whole: Range<usize>,
    /// What stands between these lines.
    pub(super) yaml: Range<usize>,
    /// The text.
    pub(super) body: Range<usize>,
    /// Whether it could be told where the front matter ends.
    pub(super) closed: bool,
}

/// Finds the front matter. Where it is never closed there is no text.
pub(super) fn split(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Split {
    let text = file.text.as_str();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let is_fence = |line: &str| line.trim_end() == "---";
    let Some(first) = lines.next().filter(|line| is_fence(line)) else {
        return Split { whole: start..start, yaml: start..start, body: start..text.len(), closed: true };
    };
    let yaml = start + first.len();
    let mut offset = yaml;
    for line in lines {
        let end = offset + line.len();
        if is_fence(line) {
            return Split { whole: start..end, yaml: yaml..offset, body: end..text.len(), closed: true };
        }
        offset = end;
    }
    diags.push(
        Diagnostic::error("front-matter-open", "the front matter that begins here is never closed")
            .at(Span::new(file, start..start + first.trim_end().len()))
            .hint("put a line `---` between the front matter and the text")
            .hint("a text that begins with a pause in it writes the pause as `***`"),
    );
    Split { whole: start..start, yaml: start..start, body: text.len()..text.len(), closed: false }
}

/// Front matter as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    title: Option<String>,
    description: Option<String>,
    slug: Option<String>,
    date: Option<String>,
    updated: Option<String>,
    draft: Option<bool>,
    publish_from: Option<String>,
    expires: Option<String>,
    kind: Option<RawKind>,
    tags: Option<Vec<String>>,
    image: Option<String>,
    image_alt: Option<String>,
    aliases: Option<Vec<String>>,
    share: Option<Vec<String>>,
    weight: Option<i64>,
    menu: Option<RawMenu>,
    political_ad: Option<bool>,
    start: Option<String>,
    end: Option<String>,
    place: Option<String>,
    address: Option<String>,
    area: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    meeting_place: Option<String>,
    meeting_time: Option<String>,
    form: Option<RawForm>,
    body: Option<String>,
    formats: Option<Vec<String>>,
    action: Option<String>,
    action_text: Option<String>,
    rows: Option<u16>,
    return_to: Option<Vec<String>>,
    purpose: Option<String>,
    storage: Option<String>,
    group: Option<String>,
    languages: Option<Vec<String>>,
    interpretation: Option<Vec<String>>,
    step_free: Option<bool>,
    hearing_loop: Option<bool>,
    repeat: Option<RawRepeat>,
    cancelled: Option<Vec<String>>,
    moved: Option<Vec<RawMove>>,
    revision: Option<u16>,
    authors: Option<String>,
    status: Option<RawStatus>,
    language: Option<String>,
    licence: Option<String>,
    attachments: Option<Vec<String>>,
}

/// `menu`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawMenu {
    Main,
    Footer,
    None,
}

impl From<RawMenu> for Menu {
    fn from(raw: RawMenu) -> Self {
        match raw {
            RawMenu::Main => Self::Main,
            RawMenu::Footer => Self::Footer,
            RawMenu::None => Self::None,
        }
    }
}

/// Reads front matter. `kind` is what the page is when nothing says otherwise; the title may be
/// taken out of `doc`. A page with errors still gets front matter, so that links to it are not
/// reported as well.
pub(super) fn parse(
    file: &Arc<SourceFile>,
    split: &Split,
    kind: Kind,
    doc: &mut Doc,
    context: &Context<'_>,
    diags: &mut Diagnostics,
) -> FrontMatter {
    let yaml = Yaml::in_file(file, split.yaml.clone());
    let whole = Span::new(file, split.whole.clone());
    let (raw, known) = match yaml.read::<Raw>() {
        Ok(raw) => (raw.unwrap_or_default(), split.closed),
        Err(error) => {
            diags.push(error);
            (Raw::default(), false)
        }
    };
    let mut reader = Reader { yaml, whole, context, diags };
    // What is missing from front matter that cannot be read is not known.
    let title = match title(raw.title.as_deref(), doc) {
        Some(title) => title,
        None if !known => stem(file),
        None => {
            reader.diags.push(
                Diagnostic::error("no-title", "this page has no title")
                    .at(reader.whole.clone())
                    .hint("write `title: ...` in the front matter, or begin the text with `# ...`"),
            );
            stem(file)
        }
    };
    meant(raw, title, kind, &mut reader)
}

fn meant(mut raw: Raw, title: String, default: Kind, reader: &mut Reader<'_, '_>) -> FrontMatter {
    let own = own(&mut raw);
    let Raw { description, slug, date, updated, draft, publish_from, expires, kind, tags, .. } = raw;
    let Raw { image, image_alt, aliases, share, weight, menu, formats, political_ad, .. } = raw;
    FrontMatter {
        span: reader.whole.clone(),
        title,
        description: description.map(|text| one_line(&text)).filter(|text| !text.is_empty()),
        slug: slug.and_then(|slug| reader.slug(slug)),
        date: reader.date("date", date),
        updated: reader.date("updated", updated),
        draft: draft.unwrap_or_default(),
        publish_from: reader.date("publish-from", publish_from),
        expires: reader.date("expires", expires),
        kind: kind::meant(kind, default, own, reader),
        tags: reader.tags(tags.unwrap_or_default()),
        image: reader.image(image, image_alt),
        aliases: reader.aliases(aliases.unwrap_or_default()),
        share: reader.share(share.unwrap_or_default()),
        weight: weight.unwrap_or_default(),
        menu: menu.map(Into::into),
        formats: formats.unwrap_or_default(),
        political_ad: political_ad.unwrap_or_default(),
    }
}

/// Takes the keys that belong to one kind of page.
fn own(raw: &mut Raw) -> Own {
    Own {
        start: raw.start.take(),
        end: raw.end.take(),
        place: raw.place.take(),
        address: raw.address.take(),
        area: raw.area.take(),
        email: raw.email.take(),
        phone: raw.phone.take(),
        meeting_place: raw.meeting_place.take(),
        meeting_time: raw.meeting_time.take(),
        form: raw.form.take(),
        body: raw.body.take(),
        action: raw.action.take(),
        action_text: raw.action_text.take(),
        rows: raw.rows.take(),
        return_to: raw.return_to.take(),
        purpose: raw.purpose.take(),
        storage: raw.storage.take(),
        event: EventKeys {
            languages: raw.languages.take(),
            interpretation: raw.interpretation.take(),
            step_free: raw.step_free,
            hearing_loop: raw.hearing_loop,
            repeat: raw.repeat.take(),
            cancelled: raw.cancelled.take(),
            moved: raw.moved.take(),
            revision: raw.revision,
        },
        authors: raw.authors.take(),
        group: raw.group.take(),
        status: raw.status.take(),
        language: raw.language.take(),
        licence: raw.licence.take(),
        attachments: raw.attachments.take(),
        has_formats: raw.formats.is_some(),
    }
}

/// The title that was written, or the heading that the text begins with, which is taken out.
fn title(written: Option<&str>, doc: &mut Doc) -> Option<String> {
    if let Some(title) = written {
        return Some(one_line(title)).filter(|title| !title.is_empty());
    }
    let BlockKind::Heading { level: 1, text, .. } = &doc.blocks.first()?.kind else { return None };
    let title = one_line(&plain_text(text));
    if title.is_empty() {
        return None;
    }
    doc.blocks.remove(0);
    Some(title)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn stem(file: &SourceFile) -> String {
    let name = file.path.file_name();
    name.split('.').next().unwrap_or(name).to_owned()
}

/// Reads values, each with its messages at its key.
pub(super) struct Reader<'a, 'd> {
    yaml: Yaml<'a>,
    whole: Span,
    pub(super) context: &'a Context<'a>,
    pub(super) diags: &'d mut Diagnostics,
}

impl Reader<'_, '_> {
    /// Where `key` is written; all of the front matter if it is not.
    pub(super) fn at(&self, key: &str) -> Span {
        self.yaml.key(&[key])
    }

    /// Reports a wrong value of `key`.
    pub(super) fn bad(&mut self, code: &'static str, key: &str, message: String, hint: &str) {
        self.bad_at(code, &[key], message, hint);
    }

    /// Reports a wrong value of the last of some keys, each below the one before.
    pub(super) fn bad_at(&mut self, code: &'static str, path: &[&str], message: String, hint: &str) {
        let at = self.yaml.key(path);
        self.diags.push(Diagnostic::error(code, message).at(at).hint(hint));
    }

    fn date(&mut self, key: &str, value: Option<String>) -> Option<Date> {
        let value = value?;
        let date = Date::parse(value.trim());
        if date.is_none() {
            let message = format!("`{key}`: `{value}` is not a day");
            self.bad(
                "bad-date",
                key,
                message,
                "write a day that exists as year, month and day: `2026-09-13`",
            );
        }
        date
    }

    fn slug(&mut self, slug: String) -> Option<String> {
        if is_slug(&slug) {
            return Some(slug);
        }
        let message = format!("`{slug}` cannot be a part of an address");
        let hint = "write one part of it in small letters, with `-` for blanks: `rents-in-2026`";
        self.bad("bad-slug", "slug", message, hint);
        None
    }

    fn tags(&mut self, tags: Vec<String>) -> Vec<String> {
        let (good, bad): (Vec<_>, Vec<_>) =
            tags.into_iter().partition(|tag| is_plain_part(tag) && tag.trim() == tag && !tag.contains('%'));
        for tag in bad {
            let hint = "write a short name of letters, digits and `-`: `rent`";
            self.bad("bad-tag", "tags", format!("`{tag}` cannot be a tag"), hint);
        }
        good
    }

    fn share(&mut self, texts: Vec<String>) -> Vec<String> {
        let texts: Vec<String> = texts.iter().map(|text| one_line(text)).collect();
        if texts.iter().any(String::is_empty) {
            let hint = "write the words that are to be shared, or remove the line";
            self.bad("bad-value", "share", "`share`: one of the texts is empty".to_owned(), hint);
        }
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }

    fn image(&mut self, image: Option<String>, alt: Option<String>) -> Option<Picture> {
        let Some(image) = image else {
            if alt.is_some() {
                let message = "`image-alt` says what a picture shows, and there is no `image`".to_owned();
                self.bad("missing-key", "image-alt", message, "write `image: ...`, or remove `image-alt`");
            }
            return None;
        };
        let at = self.at("image");
        let file = link::file(&image, &at, self.context, self.diags);
        let alt = alt.map(|alt| one_line(&alt)).filter(|alt| !alt.is_empty());
        if alt.is_none() {
            let hint = "write `image-alt: ...` for those who do not see it";
            self.bad("missing-alt", "image", "nothing says what this picture shows".to_owned(), hint);
        }
        Some(Picture { file: file?, alt: alt? })
    }

    fn aliases(&mut self, aliases: Vec<String>) -> Vec<UrlPath> {
        let mut list = Vec::with_capacity(aliases.len());
        for alias in aliases {
            match alias_path(&alias) {
                Ok(path) => list.push(path),
                Err(why) => {
                    let hint = "write an address on this site from its root, such as `/housing/old/`";
                    self.bad("bad-alias", "aliases", format!("the alias `{alias}` {why}"), hint);
                }
            }
        }
        list
    }
}
