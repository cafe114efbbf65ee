//! Meetings that were imported from Zetkin: `zetkin-<organisation>.yaml`, which the command `import` writes,
//! and `zetkin.yaml`, where people add what Zetkin does not know. Each becomes a page. [`read`] and [`notes`]
//! read the two files, [`pages`] joins them.
//!
//! What stands there was written by strangers: it is text and nothing else, without figures, links or
//! markup, whatever it looks like.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::link::{self, Context};
use super::yaml::Yaml;
use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Block, BlockKind, Doc, Inline, InlineKind, Target};
use crate::format::is_language_tag;
use crate::lang::Lang;
use crate::page::{DateTime, Event, Former, FrontMatter, Kind, Meeting, Menu, Page, PageId, Status};
use crate::span::{SourceFile, Span};

/// A meeting as it was imported.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Imported {
    id: u64,
    title: String,
    text: Option<String>,
    start: String,
    end: Option<String>,
    place: Option<String>,
    organiser: Option<String>,
    url: Option<String>,
    cancelled: Option<bool>,
}

/// What people add to one.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Notes {
    place: Option<String>,
    address: Option<String>,
    group: Option<String>,
    languages: Option<Vec<String>>,
    interpretation: Option<Vec<String>>,
    step_free: Option<bool>,
    hearing_loop: Option<bool>,
    hide: Option<bool>,
}

/// All notes, by the number of the meeting, and the file they stand in.
pub(super) type AllNotes = (Arc<SourceFile>, BTreeMap<u64, Notes>);

/// The imported meetings of one organisation, each with its file.
pub(super) fn read(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Vec<(Arc<SourceFile>, Imported)> {
    let yaml = Yaml::in_file(file, 0..file.text.len());
    let list: Vec<Imported> = diags.keep(yaml.read()).flatten().unwrap_or_default();
    list.into_iter().map(|meeting| (Arc::clone(file), meeting)).collect()
}

/// What people have added.
pub(super) fn notes(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> AllNotes {
    let yaml = Yaml::in_file(file, 0..file.text.len());
    (Arc::clone(file), diags.keep(yaml.read()).flatten().unwrap_or_default())
}

/// A page for each meeting that is not hidden. One that two organisations share is there once.
pub(super) fn pages(
    imported: Vec<(Arc<SourceFile>, Imported)>,
    notes: Option<AllNotes>,
    lang: Lang,
    src: &str,
    diags: &mut Diagnostics,
) -> Vec<Page> {
    let mut pages = BTreeMap::new();
    let (notes_file, mut notes) = match notes {
        Some((file, notes)) => (Some(file), notes),
        None => (None, BTreeMap::new()),
    };
    for (file, meeting) in imported {
        let id = meeting.id;
        if pages.contains_key(&id) {
            continue;
        }
        let own = notes.remove(&id).unwrap_or_default();
        if own.hide == Some(true) {
            continue;
        }
        let notes_file = notes_file.as_ref().unwrap_or(&file);
        if let Some(page) = page(&file, meeting, own, notes_file, lang, src, diags) {
            pages.insert(id, page);
        }
    }
    pages.into_values().collect()
}

fn page(
    file: &Arc<SourceFile>,
    meeting: Imported,
    notes: Notes,
    notes_file: &Arc<SourceFile>,
    lang: Lang,
    src: &str,
    diags: &mut Diagnostics,
) -> Option<Page> {
    let Imported { id, title, text, start, end, place, organiser, url, cancelled } = meeting;
    let at = line(file, &format!("- id: {id}"));
    let mut moment = |key: &str, value: &str| {
        let moment = DateTime::parse(value);
        if moment.is_none() {
            let message = format!("`{key}`: `{value}` is not a day with a time");
            let error = Diagnostic::error("bad-date", message).at(at.clone());
            diags.push(error.hint("this file is written by `flygblad import zetkin`: import again"));
        }
        moment
    };
    let start = moment("start", &start)?;
    let end = end.and_then(|end| moment("end", &end)).filter(|end| *end > start);
    let status = if cancelled == Some(true) { Status::Cancelled } else { Status::Planned };
    let notes_at = line(notes_file, &format!("{id}:"));
    let group = notes.group.and_then(|group| {
        let context = Context { src, base: Some(&notes_file.path), nowhere: link::Nowhere::Error };
        link::file(&group, &notes_at, &context, diags)
    });
    let event = Event {
        start,
        end,
        place: notes.place.or(place).unwrap_or_default(),
        address: notes.address,
        group,
        languages: tags(notes.languages, &notes_at, diags),
        interpretation: tags(notes.interpretation, &notes_at, diags),
        step_free: notes.step_free,
        hearing_loop: notes.hearing_loop,
        email: None,
        phone: None,
        repeat: None,
        changes: u32::from(status == Status::Cancelled),
        meetings: vec![Meeting { planned: start, start, end, place: None, status }],
    };
    // Titles may hold figures; a stranger's may not.
    let title = title.replace('{', "(").replace('}', ")");
    let mut front = FrontMatter::titled(title, Kind::Event(event), at.clone());
    front.menu = Some(Menu::None);
    Some(Page {
        id: PageId::new(format!("calendar/zetkin-{id}")),
        lang,
        file: Arc::clone(file),
        is_index: false,
        front,
        doc: doc(text.as_deref().unwrap_or_default(), organiser, url, &at),
        translated: None,
        outdated: 0,
        former: Former::default(),
    })
}

fn tags(tags: Option<Vec<String>>, at: &Span, diags: &mut Diagnostics) -> Vec<String> {
    let tags = tags.unwrap_or_default();
    for tag in tags.iter().filter(|tag| !is_language_tag(tag)) {
        let error = Diagnostic::error("bad-language-tag", format!("`{tag}` is not the tag of a language"));
        diags.push(error.at(at.clone()).hint("write tags such as `ar`, `so` or `sr-Latn`: `[ar, so]`"));
    }
    tags.into_iter().filter(|tag| is_language_tag(tag)).collect()
}

/// The first line that begins so; the file's start where there is none.
fn line(file: &Arc<SourceFile>, begin: &str) -> Span {
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        if line.trim_end() == begin {
            return Span::new(file, offset..offset + line.trim_end().len());
        }
        offset += line.len();
    }
    Span::file_start(file)
}

/// Plain text as paragraphs, then who calls the meeting, and the address where it was announced.
fn doc(text: &str, organiser: Option<String>, url: Option<String>, at: &Span) -> Doc {
    let inline = |kind| Inline { kind, span: at.clone() };
    let paragraph = |inlines| Block { kind: BlockKind::Paragraph(inlines), lang: None, span: at.clone() };
    let words = |text: &str| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut inlines = Vec::new();
        for line in lines {
            if !inlines.is_empty() {
                inlines.push(inline(InlineKind::HardBreak));
            }
            inlines.push(inline(InlineKind::Text(line.to_owned())));
        }
        inlines
    };
    let parts = text.split("\n\n").map(words).filter(|words| !words.is_empty());
    let mut blocks: Vec<Block> = parts.map(paragraph).collect();
    blocks.extend(organiser.map(|name| paragraph(words(&name))));
    blocks.extend(url.filter(|url| url.starts_with("https://")).map(|url| {
        let text = url.trim_start_matches("https://").to_owned();
        let text = vec![inline(InlineKind::Text(text))];
        paragraph(vec![inline(InlineKind::Link { target: Box::new(Target::External(url)), text })])
    }));
    Doc { blocks, footnotes: Vec::new() }
}
