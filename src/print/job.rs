//! The job sheet: what a print shop asks before it prints, on one page beside each file for a shop. Entry
//! points: [`sheet_of`] and [`with_sheets`].
//!
//! Pages, boxes, fonts and inks are read from the file itself (`anatomy`). It is said in the language of the
//! leaflet, for those who order it, and in the source language of the site, for the shop.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::config::Variant;
use crate::diag;
use crate::format::Number;
use crate::lang::{Direction, Lang};
use crate::messages::Args;
use crate::path::UrlPath;
use crate::site::Site;
use crate::site::words as text;

use super::anatomy::{Anatomy, Ink};
use super::format::{Format, Printed};
use super::plan::{Edition, editions_of};
use super::{Press, imprint};

/// As many inks as are named; a drawing may have any number.
const INKS: usize = 12;

/// Each edition, and after one for a print shop its job sheet. What differs between local groups is no matter
/// there: they share one.
pub fn with_sheets<'s>(press: &'s Press, editions: Vec<Edition<'s>>) -> Vec<Edition<'s>> {
    let and_sheet = |edition: Edition<'s>| {
        let sheet = sheet_of(press, &edition);
        std::iter::once(edition).chain(sheet)
    };
    editions.into_iter().flat_map(and_sheet).collect()
}

/// The job sheet of an edition for a print shop.
pub fn sheet_of<'s>(press: &'s Press, edition: &Edition<'s>) -> Option<Edition<'s>> {
    if edition.variant != Variant::Shop || edition.group.is_some() {
        return None;
    }
    let format = press.formats.values().find(|format| format.of == Printed::Job)?;
    let beside = edition.url.as_str().strip_suffix(".pdf")?;
    let sheet = Edition {
        page: edition.page,
        format,
        variant: Variant::Screen,
        group: None,
        url: UrlPath::new(format!("{beside}-job.pdf")),
        preview: None,
        is_draft: edition.is_draft,
        month: edition.month,
        job: Some(Box::new(edition.clone())),
    };
    Some(sheet).filter(|sheet| press.can_print(&sheet.url))
}

/// What is said on a job sheet, in the reader's language and in that of the site.
struct Teller<'s> {
    site: &'s Site,
    lang: Lang,
}

impl Teller<'_> {
    /// `make` in the reader's language, and in the site's where that says something else.
    fn both(&self, make: impl Fn(Lang) -> String) -> Value {
        let source = self.site.config.languages.source();
        let own = make(self.lang);
        let other = Some(make(source)).filter(|other| self.lang != source && *other != own);
        json!([own, other])
    }

    fn say<'a>(&self, id: &str, args: &impl Fn(Lang) -> Args<'a>) -> Value {
        self.both(|lang| text::message_with(self.site, lang, id, &args(lang)))
    }

    fn word(&self, id: &str) -> Value {
        self.say(id, &|_| Args::new())
    }

    /// Words that are the same in every language.
    fn same(words: impl Into<String>) -> Value {
        json!([words.into(), null])
    }

    fn length(&self, lang: Lang, mm: f64) -> String {
        let mm = (mm * 10.0).round() / 10.0;
        Number::try_from(mm).map_or_else(|_| mm.to_string(), |mm| self.site.formats(lang).number(&mm))
    }

    fn size(&self, [width, height]: [f64; 2]) -> Value {
        self.both(|lang| {
            let args = Args::new().with("width", self.length(lang, width));
            let args = args.with("height", self.length(lang, height));
            text::message_with(self.site, lang, "print-size", &args)
        })
    }

    fn row(&self, id: &str, lines: Vec<Value>) -> Value {
        json!({ "label": self.word(id), "lines": lines })
    }
}

impl Press {
    /// What the theme gets of a job sheet; nothing for other editions.
    ///
    /// # Errors
    /// When what it tells of cannot be printed.
    pub(super) fn job(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Option<Value>> {
        let Some(shop) = &edition.job else { return Ok(None) };
        let found = self.anatomy(site, shop)?;
        let tell = Teller { site, lang: edition.page.lang };
        let format = shop.format;
        let direction = site.config.languages[tell.lang].direction;
        let mut rows = vec![product(&tell, shop)];
        rows.extend(sizes(&tell, format));
        rows.push(pages(&tell, format, found.pages, direction));
        rows.push(folds(&tell, format, direction));
        rows.push(tell.row(
            "job-bleed",
            vec![
                tell.say("job-bleed-value", &|lang| {
                    Args::new().with("bleed", tell.length(lang, format.bleed))
                }),
            ],
        ));
        rows.push(tell.row("job-boxes", boxes(&tell, &found)));
        rows.push(tell.row("job-fonts", fonts(&tell, &found)));
        let label = tell.word("job-colours");
        rows.push(json!({ "label": label, "lines": colours(&tell, &found), "inks": inks(&found) }));
        rows.push(json!({ "label": tell.word("job-paper"), "lines": paper(&tell, format), "blank": 1 }));
        rows.push(tell.row("job-printer", printer(&tell, shop)));
        rows.push(tell.row("job-contact", contact(site)));
        rows.push(json!({ "label": tell.word("job-delivery"), "lines": [], "blank": 2 }));
        Ok(Some(json!({
            "title": tell.word("job-title"),
            "source": source(site),
            "rows": rows,
            "sides": sides(&tell, format, direction),
            "files": files(site, self, shop),
            "columns": [tell.word("job-files"), tell.word("job-copies")],
        })))
    }
}

impl Press {
    /// What is in the file of an edition, kept beside it: an unchanged file is not read again.
    fn anatomy(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Anatomy> {
        let data = self.data(site, edition)?;
        let file = self.key(edition, &data);
        let key = anatomy_key(&file);
        if let Some(known) = self.cache.get(&key).and_then(|kept| serde_json::from_slice(&kept).ok()) {
            return Ok(known);
        }
        let pdf = match self.cache.get(&file) {
            Some(kept) => kept,
            None => self.make(site, edition, &data, &file)?.0,
        };
        let found = Anatomy::of(&pdf)?;
        self.cache.put(&key, &Arc::from(serde_json::to_vec(&found).unwrap_or_default()));
        Ok(found)
    }
}

/// The key of what is in the file that has `key`.
pub(super) fn anatomy_key(key: &str) -> String {
    format!("{key}.anatomy")
}

/// The language of the second words: its tag and direction.
fn source(site: &Site) -> Value {
    let language = &site.config.languages[site.config.languages.source()];
    json!({ "lang": super::inline::primary(&language.code), "dir": language.direction.as_str() })
}

fn product(tell: &Teller<'_>, shop: &Edition<'_>) -> Value {
    let site = tell.site;
    let named = |lang: Lang| {
        let name = text::message(site, lang, &format!("format-{}", shop.format.id));
        let name = if name.is_empty() { shop.format.id.clone() } else { name };
        let of = site.formats(lang).language_name(&site.config.languages[tell.lang]);
        format!("{name} ({of})")
    };
    let title = |lang: Lang| {
        let own = if lang == tell.lang { Some(shop.page) } else { site.lead(&shop.page.id) };
        own.map_or_else(String::new, |page| text::title(site, page))
    };
    tell.row("job-product", vec![tell.both(title), tell.both(named)])
}

/// The trimmed sheet, and what it is when it has been folded.
fn sizes(tell: &Teller<'_>, format: &Format) -> Vec<Value> {
    let mut rows = vec![tell.row("job-trim", vec![tell.size(format.paper)])];
    let widest = widths(format, 1, Direction::Ltr).into_iter().fold(0.0, f64::max);
    if widest < format.paper[0] {
        rows.push(tell.row("job-folded", vec![tell.size([widest, format.paper[1]])]));
    }
    rows
}

/// The widths between the folds of a side, from the left edge to the right.
fn widths(format: &Format, side: usize, direction: Direction) -> Vec<f64> {
    let mut at: Vec<f64> =
        format.folds(direction).into_iter().filter(|(on, _)| *on == side).map(|(_, x)| x).collect();
    at.sort_by(f64::total_cmp);
    at.push(format.paper[0]);
    let from = std::iter::once(0.0).chain(at.clone());
    at.iter().zip(from).map(|(to, from)| to - from).collect()
}

fn pages(tell: &Teller<'_>, format: &Format, count: usize, direction: Direction) -> Value {
    let mut lines = vec![tell.both(|lang| text::number(tell.site, lang, count))];
    lines.push(tell.word(match (format.is_stitched, direction, count) {
        (true, Direction::Ltr, _) => "job-stitched-left",
        (true, Direction::Rtl, _) => "job-stitched-right",
        (false, _, 1) => "job-one-side",
        (false, ..) => "job-two-sides",
    }));
    tell.row("job-pages", lines)
}

fn folds(tell: &Teller<'_>, format: &Format, direction: Direction) -> Value {
    let sides: std::collections::BTreeSet<usize> = format.folds.iter().map(|(side, _)| *side).collect();
    let measured = sides.into_iter().map(|side| {
        tell.both(|lang| {
            let parts: Vec<String> =
                widths(format, side, direction).into_iter().map(|mm| tell.length(lang, mm)).collect();
            let args = Args::new().with("side", side as u64).with("widths", parts.join(" + "));
            text::message_with(tell.site, lang, "job-fold-side", &args)
        })
    });
    let mut lines: Vec<Value> = measured.collect();
    let how = format!("how-fold-{}", format.fold());
    let is_known = !text::message(tell.site, tell.lang, &how).is_empty();
    match (lines.is_empty(), is_known && !format.is_stitched) {
        (true, _) => lines.push(tell.word("job-no-folds")),
        (false, true) => lines.push(tell.word(&how)),
        (false, false) => {}
    }
    tell.row("job-folds", lines)
}

fn boxes(tell: &Teller<'_>, found: &Anatomy) -> Vec<Value> {
    let line = |(name, size): &(String, [f64; 2])| {
        let [own, other] = [tell.lang, tell.site.config.languages.source()].map(|lang| {
            let [width, height] = size.map(|mm| tell.length(lang, mm));
            format!("{name} {width} × {height} mm")
        });
        tell.both(|lang| if lang == tell.lang { own.clone() } else { other.clone() })
    };
    found.boxes.iter().map(line).collect()
}

fn fonts(tell: &Teller<'_>, found: &Anatomy) -> Vec<Value> {
    let names: Vec<&str> = found.fonts.iter().map(String::as_str).collect();
    let all = tell.word(if found.is_embedded { "job-fonts-inside" } else { "job-fonts-outside" });
    vec![Teller::same(names.join(", ")), all]
}

fn colours(tell: &Teller<'_>, found: &Anatomy) -> Vec<Value> {
    let all = || found.of_text.iter().chain(&found.of_shapes);
    let mut lines = Vec::new();
    if all().all(Ink::is_black_alone) && found.pictures == 0 {
        lines.push(tell.word("job-black-alone"));
        return lines;
    }
    if found.of_text.iter().any(Ink::is_black_alone) {
        lines.push(tell.word("job-black-text"));
    }
    if all().any(|ink| matches!(ink, Ink::Rgb(_))) || found.pictures > 0 {
        lines.push(tell.word("job-rgb"));
    }
    if found.pictures > 0 {
        lines.push(tell.say("job-pictures", &|_| Args::new().with("count", found.pictures as u64)));
    }
    lines
}

/// The inks that are not black: a name, and what to paint a sample with.
fn inks(found: &Anatomy) -> Vec<Value> {
    let all: std::collections::BTreeSet<&Ink> = found.of_text.iter().chain(&found.of_shapes).collect();
    let sample = |ink: &&Ink| match ink {
        Ink::Cmyk([0, 0, 0, k]) | Ink::Grey(k) | Ink::ProfiledGrey(k) => {
            json!({ "name": format!("K{k}"), "cmyk": [0, 0, 0, k] })
        }
        Ink::Cmyk([c, m, y, k]) => json!({ "name": format!("C{c} M{m} Y{y} K{k}"), "cmyk": [c, m, y, k] }),
        Ink::Rgb([r, g, b]) => {
            json!({ "name": format!("RGB {r} {g} {b}"), "rgb": format!("#{r:02x}{g:02x}{b:02x}") })
        }
        Ink::Other(name) => json!({ "name": name, "rgb": null }),
    };
    let mut samples: Vec<Value> = Vec::new();
    for sample in all.iter().map(sample) {
        if samples.len() < INKS && samples.iter().all(|known| known["name"] != sample["name"]) {
            samples.push(sample);
        }
    }
    samples
}

fn paper(tell: &Teller<'_>, format: &Format) -> Vec<Value> {
    let Some([low, high]) = format.stock else { return Vec::new() };
    let weights = |_| Args::new().with("low", u64::from(low)).with("high", u64::from(high));
    vec![tell.say("job-paper-value", &weights)]
}

/// The line that the law asks for names a print shop: whoever else prints must know.
fn printer(tell: &Teller<'_>, shop: &Edition<'_>) -> Vec<Value> {
    let line = imprint::printed_line(tell.site, shop);
    vec![Teller::same(line), tell.word("job-printer-other")]
}

fn contact(site: &Site) -> Vec<Value> {
    let leaflets = &site.config.leaflets;
    let lines = [&site.config.publisher, &leaflets.email, &leaflets.phone, &leaflets.address];
    lines.into_iter().flatten().map(Teller::same).collect()
}

/// The sides of the sheet with their folds, to be drawn.
fn sides(tell: &Teller<'_>, format: &Format, direction: Direction) -> Value {
    let source = tell.site.config.languages.source();
    let side = |side: usize| {
        let widths = widths(format, side, direction);
        let marks: Vec<String> = widths.iter().map(|&mm| tell.length(source, mm)).collect();
        let label = tell.say("job-side", &|_| Args::new().with("side", side as u64));
        json!({ "label": label, "widths": widths, "marks": marks })
    };
    let count = if format.is_stitched { 1 } else { format.sides.clamp(1, 2) };
    json!({
        "width": format.paper[0],
        "height": format.paper[1],
        "bleed": format.bleed,
        "tall": tell.length(source, format.paper[1]),
        "list": (1..=count).map(side).collect::<Vec<_>>(),
    })
}

/// The files for a print shop in this format: that of all, and those of local groups.
fn files(site: &Site, press: &Press, shop: &Edition<'_>) -> Vec<String> {
    let all = editions_of(site, press, &shop.page.id, shop.page.lang);
    let of_format =
        all.iter().filter(|edition| edition.format.id == shop.format.id && edition.variant == Variant::Shop);
    let name = |edition: &Edition<'_>| edition.url.as_str().rsplit('/').next().unwrap_or_default().to_owned();
    of_format.map(name).collect()
}
