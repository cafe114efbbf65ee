//! What the theme gets of an edition: `/doc.json`, put together from the text, the site and the format, and
//! `/group.json`, all that differs from one local group to the next.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::config::Variant;
use crate::diag;
use crate::doc::Target;
use crate::lang::Direction;
use crate::page::{FormPreset, Kind, Page, PageId};
use crate::site::words as text;
use crate::site::{Shown, Site};

use super::data::{Parts, Setter};
use super::engine::{Data, Shared};
use super::format::{Format, Panel};
use super::inline::primary;
use super::plan::Edition;
use super::{Press, bidi, imprint, month};

/// The messages that the theme is given as fixed words, without `leaflet-` in front.
const WORDS: [&str; 17] = [
    "contact",
    "group",
    "read-more",
    "scan",
    "publisher",
    "version",
    "language",
    "email",
    "phone",
    "meets",
    "draft",
    "source",
    "page",
    "contents",
    "return",
    "data",
    "notes",
];

/// What a thread has of the text that it printed last, by variant.
#[derive(Debug, Default)]
pub(super) struct Recent<'s> {
    of: Option<(&'s Page, &'s Format)>,
    shared: BTreeMap<&'static str, Arc<Shared>>,
}

impl Press {
    /// What the theme gets.
    ///
    /// # Errors
    /// When a picture cannot be printed.
    pub(super) fn data(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Data> {
        Ok(Data { shared: Arc::new(self.shared(site, edition)?), group: group_json(site, edition) })
    }

    /// The same, but what `recent` has of the text need not be made again.
    ///
    /// # Errors
    /// As [`Self::data`].
    pub(super) fn data_after<'s>(
        &self,
        recent: &mut Recent<'s>,
        site: &'s Site,
        edition: &Edition<'s>,
    ) -> diag::Result<Data> {
        // Job sheets of one page are in one format, and tell of several; so do month sheets.
        if edition.job.is_some() || edition.month.is_some() {
            return self.data(site, edition);
        }
        let same = |page: &Page, format: &Format| {
            std::ptr::eq(page, edition.page) && std::ptr::eq(format, edition.format)
        };
        if !recent.of.is_some_and(|(page, format)| same(page, format)) {
            *recent = Recent { of: Some((edition.page, edition.format)), shared: BTreeMap::new() };
        }
        let shared = match recent.shared.get(edition.variant.name()) {
            Some(shared) => Arc::clone(shared),
            None => {
                let shared = Arc::new(self.shared(site, edition)?);
                recent.shared.insert(edition.variant.name(), Arc::clone(&shared));
                shared
            }
        };
        Ok(Data { shared, group: group_json(site, edition) })
    }

    /// What the editions of a text for all groups share.
    fn shared(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Shared> {
        let page = edition.page;
        let lead = site.lead(&page.id).unwrap_or(page);
        let language = &site.config.languages[page.lang];
        let mut setter = Setter::new(site, page, 2);
        let mut root = Map::new();
        let mut put = |key: &str, value: Value| {
            root.insert(key.to_owned(), value);
        };
        put("meta", meta(site, edition));
        put("variant", json!(edition.variant.name()));
        put("draft", json!(edition.is_draft));
        put("fonts", json!(self.typesetter.fonts.families(&language.fonts, &letters(site, page))));
        let is_arabic = language.direction == Direction::Rtl;
        put("enlarge", json!(if is_arabic { 1.1 } else { 1.0 }));
        put("leading", json!(if is_arabic { 0.82 } else { 0.62 }));
        put("hyphenate", json!(has_patterns(&language.code)));
        put("colors", self.colors(site, &page.id));
        put("words", words(site, page));
        put("digits", (0..10).map(|digit| site.formats(page.lang).number(digit)).collect());
        put("format", format_node(edition.format, edition.variant, language.direction));
        put("campaign", json!(campaign(site, page, &setter)));
        // What shows the title alone is neither made again nor kept from being made for a word in the text.
        let shows_text = edition.format.of.shows_text();
        let parts = if shows_text { setter.parts(&page.doc)? } else { Parts::default() };
        let picture = lead.front.image.as_ref().and_then(|image| {
            let alt = page.front.image.as_ref().unwrap_or(image);
            let words = text::fill(site, page.lang_of("image-alt"), &alt.alt);
            let target = Target::File { path: image.file.clone(), anchor: None };
            setter.picture(&target, &words, &lead.front.key_span("image")).map(Value::Object)
        });
        let title = setter.line(page.lang_of("title"), &page.front.title);
        let description =
            page.front.description.as_ref().map(|line| setter.line(page.lang_of("description"), line));
        put(
            "cover",
            json!({
                "title": title,
                "title-short": setter.short_line("title"),
                "description": description,
                "description-short": setter.short_line("description"),
                "image": picture,
                "blocks": parts.cover,
            }),
        );
        put("sections", Value::Array(parts.sections));
        put("action", json!(action(site, page, lead, &mut setter)));
        put("contact", json!(contact(site)));
        put("form", if shows_text { json!(form(site, page, lead, &mut setter)?) } else { Value::Null });
        put("chapters", if shows_text { json!(chapters(site, page, &mut setter)?) } else { Value::Null });
        put("month", json!(edition.month.map(|sheet| month::node(site, page.lang, sheet, &setter))));
        put("job", json!(self.job(site, edition)?));
        let imprint = imprint::imprint(site, edition, &mut setter.files);
        put("imprint", imprint);
        let json = serde_json::to_vec(&Value::Object(root)).unwrap_or_default();
        Ok(Shared::new(json, setter.files, &self.typesetter.fonts))
    }

    /// The colours, with those of the page's campaign.
    fn colors(&self, site: &Site, id: &PageId) -> Value {
        let tone = site.tone(id).map_or(1, |index| index % 4 + 1);
        let mut colors = Map::new();
        for (role, colour) in &self.colours {
            colors.insert(role.clone(), json!(colour));
        }
        for (role, from) in [("tone", format!("tone-{tone}")), ("tone-text", format!("tone-{tone}-text"))] {
            let colour = self.colours.get(&from).cloned().unwrap_or_else(|| "#000000".to_owned());
            colors.insert(role.to_owned(), json!(colour));
        }
        Value::Object(colors)
    }
}

fn meta(site: &Site, edition: &Edition<'_>) -> Value {
    let page = edition.page;
    let language = &site.config.languages[page.lang];
    let date = imprint::day(site, edition).map(|day| json!([day.year, day.month, day.day]));
    let (title, description) = match edition.month {
        Some(sheet) => (month::title(site, page.lang, sheet), String::new()),
        None => {
            let line = page.front.description.as_deref().unwrap_or_default();
            (text::title(site, page), text::fill(site, page.lang_of("description"), line))
        }
    };
    json!({
        "title": title,
        "description": description,
        "author": site.config.publisher,
        "lang": primary(&language.code),
        "region": null,
        "dir": language.direction.as_str(),
        "keywords": [],
        "date": date,
    })
}

fn words(site: &Site, page: &Page) -> Value {
    let word =
        |name: &str| (name.to_owned(), json!(text::message(site, page.lang, &format!("leaflet-{name}"))));
    Value::Object(WORDS.iter().map(|name| word(name)).collect())
}

fn format_node(format: &Format, variant: Variant, direction: Direction) -> Value {
    let panel = |panel: Panel<'_>| {
        json!({
            "id": panel.id, "side": panel.side,
            "x": panel.x, "y": panel.y, "width": panel.width, "height": panel.height,
            "holds": panel.holds, "paint": panel.paint, "pad": panel.pad,
        })
    };
    let panels: Vec<Value> = format.panels(direction, variant).into_iter().map(panel).collect();
    json!({
        "id": format.id,
        "width": format.paper[0],
        "height": format.paper[1],
        "sides": format.sides,
        "bleed": if variant == Variant::Shop { format.bleed } else { 0.0 },
        "type": format.sizes,
        "panels": panels,
        "pixels": format.pixels,
    })
}

/// The name of the campaign that a page belongs to.
fn campaign(site: &Site, page: &Page, setter: &Setter<'_>) -> Option<Value> {
    let top = page.id.as_str().split_once('/')?.0;
    let shown = site.shown(&PageId::new(top), page.lang)?;
    Some(setter.line(shown.page.lang_of("title"), &shown.page.front.title))
}

fn action(site: &Site, page: &Page, lead: &Page, setter: &mut Setter<'_>) -> Option<Value> {
    let Kind::Leaflet(leaflet) = &lead.front.kind else { return None };
    let source = leaflet.action.as_ref()?;
    let own = if let Kind::Leaflet(own) = &page.front.kind { own.action.as_ref() } else { None };
    let words = &own.unwrap_or(source).text;
    let mut node = setter.address(&source.to, "action")?;
    node.insert("text".to_owned(), json!(text::fill(site, page.lang_of("action-text"), words)));
    let short = page.short_line("action-text").map(|words| text::fill(site, page.lang, words));
    node.insert("short".to_owned(), json!(short));
    Some(Value::Object(node))
}

/// `/group.json`.
fn group_json(site: &Site, edition: &Edition<'_>) -> Vec<u8> {
    serde_json::to_vec(&group(site, edition)).unwrap_or_default()
}

/// How to reach who publishes.
fn contact(site: &Site) -> Option<Value> {
    let leaflets = &site.config.leaflets;
    let name = site.config.publisher.clone()?;
    Some(json!({
        "name": name, "area": null, "email": leaflets.email, "phone": leaflets.phone,
        "address": leaflets.address, "meeting-place": null, "meeting-time": null, "is-group": false,
    }))
}

/// How to reach the local group.
fn group(site: &Site, edition: &Edition<'_>) -> Option<Value> {
    let lang = edition.page.lang;
    let id = edition.group?;
    let shown: Shown<'_> = site.shown(id, lang)?;
    let lead = site.lead(id)?;
    let Kind::Group(source) = &lead.front.kind else { return None };
    let own = if let Kind::Group(own) = &shown.page.front.kind { own } else { source };
    let direction = site.config.languages[lang].direction;
    let line = |own: &Option<String>, source: &Option<String>| {
        own.as_ref().or(source.as_ref()).map(|words| bidi::marked(words, direction))
    };
    Some(json!({
        "name": text::title(site, shown.page),
        "area": line(&own.area, &source.area),
        "email": own.email.as_ref().or(source.email.as_ref()),
        "phone": own.phone.as_ref().or(source.phone.as_ref()),
        "address": null,
        "meeting-place": line(&own.meeting_place, &source.meeting_place),
        "meeting-time": line(&own.meeting_time, &source.meeting_time),
        "is-group": true,
    }))
}

/// What a form is filled in with.
fn form(site: &Site, page: &Page, lead: &Page, setter: &mut Setter<'_>) -> diag::Result<Option<Value>> {
    let Kind::Form(source) = &lead.front.kind else { return Ok(None) };
    let own = if let Kind::Form(own) = &page.front.kind { own } else { source };
    let columns: &[(&str, f64)] = match source.preset {
        FormPreset::Petition => &[("name", 3.0), ("place", 2.0), ("signature", 3.0)],
        FormPreset::CitizensInitiative => {
            &[("signature", 3.0), ("signed", 1.4), ("name", 2.6), ("personal-number", 2.2), ("address", 3.0)]
        }
        FormPreset::Survey => &[],
    };
    let columns: Vec<Value> = columns
        .iter()
        .map(|(id, share)| {
            let title = text::message(site, page.lang, &format!("form-{id}"));
            let note = (*id == "signature").then(|| text::message(site, page.lang, "form-signature-note"));
            json!({ "id": id, "title": title, "note": note, "share": share })
        })
        .collect();
    let mut data = Vec::new();
    if let Some(purpose) = own.purpose.as_ref().or(source.purpose.as_ref()) {
        let controller = site.config.publisher.clone().unwrap_or_default();
        let args = crate::messages::Args::new().with("name", controller);
        data.push(text::message_with(site, page.lang, "form-controller", &args));
        data.push(plain_line(site, page, "purpose", purpose));
    }
    let direction = site.config.languages[page.lang].direction;
    let storage = own.storage.as_ref().or(source.storage.as_ref());
    data.extend(storage.map(|line| plain_line(site, page, "storage", line)));
    let return_to = if own.return_to.is_empty() { &source.return_to } else { &own.return_to };
    let return_title = match source.preset {
        FormPreset::Survey => "leaflet-return-survey",
        FormPreset::Petition | FormPreset::CitizensInitiative => "leaflet-return",
    };
    Ok(Some(json!({
        "preset": source.preset.name(),
        "return-title": text::message(site, page.lang, return_title),
        "columns": columns,
        "rows": source.rows.unwrap_or(1),
        "return": return_to.iter().map(|line| bidi::marked(line, direction)).collect::<Vec<_>>(),
        "data": data,
        "blocks": setter.whole(&page.doc)?,
    })))
}

/// A line of front matter as words alone.
fn plain_line(site: &Site, page: &Page, key: &str, line: &str) -> String {
    let lang = page.lang_of(key);
    bidi::marked(&text::fill(site, lang, line), site.config.languages[lang].direction)
}

/// The chapters of a handbook.
fn chapters(site: &Site, page: &Page, setter: &mut Setter<'_>) -> diag::Result<Option<Value>> {
    let Some(handbook) = site.handbooks.get(&page.id) else { return Ok(None) };
    let mut list = Vec::new();
    for chapter in &handbook.chapters {
        let Some(id) = chapter.page.as_ref().filter(|id| **id != page.id) else { continue };
        let Some(shown) = site.shown(id, page.lang) else { continue };
        let mut own = Setter::new(site, shown.page, 3);
        std::mem::swap(&mut own.files, &mut setter.files);
        let blocks = own.whole(&shown.page.doc);
        std::mem::swap(&mut own.files, &mut setter.files);
        let blocks = blocks?;
        let numbers: Vec<String> =
            chapter.number.iter().map(|&n| site.formats(page.lang).number(n)).collect();
        let title = own.line(shown.page.lang_of("title"), &shown.page.front.title);
        list.push(json!({
            "number": numbers.join("."),
            "title": title,
            "blocks": blocks,
        }));
    }
    Ok(Some(Value::Array(list)))
}

/// Every letter of a text: what its fonts must have.
fn letters(site: &Site, page: &Page) -> BTreeSet<char> {
    let title = text::title(site, page);
    let mut letters: BTreeSet<char> = title.chars().filter(|c| c.is_alphabetic()).collect();
    letters.extend(site.config.languages[page.lang].name.chars().filter(|c| c.is_alphabetic()));
    letters
}

/// Whether Typst has patterns for the hyphenation of a language.
fn has_patterns(code: &str) -> bool {
    const LANGUAGES: [&str; 37] = [
        "af", "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "is", "it",
        "ka", "ku", "la", "lt", "mn", "nb", "nl", "nn", "no", "pl", "pt", "ru", "sk", "sl", "sq", "sr", "sv",
        "tk", "tr", "uk",
    ];
    // What is to be easy to read is not broken.
    let is_easy = code.split('-').any(|part| part.eq_ignore_ascii_case("simple"));
    !is_easy && LANGUAGES.contains(&primary(code).as_str())
}
