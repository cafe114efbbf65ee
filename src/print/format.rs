//! The formats that leaflets are printed in, as data of the theme: `leaflets/<format>/leaflet.toml`.
//!
//! All lengths are in mm, sizes of type in pt, and everything is written for a language that runs from left
//! to right; [`Format::panels`] mirrors it for the others.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::config::Variant;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Direction;
use crate::schema;
use crate::span::{SourceFile, Span};
use crate::theme_files::ThemeFiles;

use super::edition::PREVIEW;

/// The sides of an area: top, right, bottom, left, in mm.
pub type Sides = [f64; 4];

/// A format.
#[derive(Clone, Debug)]
pub struct Format {
    /// Its name: that of its folder.
    pub id: String,
    /// What is printed in it.
    pub of: Printed,
    /// Width and height of a side before folding, trimmed, in mm.
    pub paper: [f64; 2],
    /// How many sides it has; 0 for as many as the text needs.
    pub sides: usize,
    /// How far colour runs over the trim for a print shop, in mm.
    pub bleed: f64,
    /// From the trim to the nearest text, in mm.
    pub safe: f64,
    /// From a fold to the nearest text, in mm.
    pub gutter: f64,
    /// The smallest and the largest body size, in pt.
    pub sizes: [f64; 2],
    /// Where it is folded: the side, from 1, and the distance from the left edge in mm.
    pub folds: Vec<(usize, f64)>,
    /// How it is printed at home; `None` where it is not.
    pub home: Option<Home>,
    /// Whether it is stitched at the fold: then it is imposed two pages to a side.
    pub is_stitched: bool,
    /// How a copy made at home is folded or cut; `None` for what its folds say.
    fold: Option<String>,
    /// For a picture: its width and height in px.
    pub pixels: Option<[u32; 2]>,
    /// The lightest and the heaviest paper to suggest to a print shop, in g/m².
    pub stock: Option<[u16; 2]>,
    panels: Vec<RawPanel>,
    /// Its `leaflet.toml`.
    pub file: Arc<SourceFile>,
}

/// What a format prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Printed {
    /// Pages of kind `leaflet`.
    Leaflet,
    /// Pages of kind `form`.
    Form,
    /// Handbooks.
    Handbook,
    /// Every page, as a picture for those who share it.
    Page,
    /// The meetings of a month, for a notice board.
    Month,
    /// What a print shop is told of a file: the job sheet.
    Job,
}

impl Printed {
    /// Whether the text of a page stands on it, and not only what the page is called and what it is about.
    pub(super) fn shows_text(self) -> bool {
        match self {
            Self::Leaflet | Self::Form | Self::Handbook => true,
            Self::Page | Self::Month | Self::Job => false,
        }
    }
}

/// How a format is printed on a home printer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// The sheet.
    pub sheet: Sheet,
    /// Whether the sheet lies on its long side.
    #[serde(default)]
    pub landscape: bool,
    /// How many copies lie side by side.
    #[serde(default = "one")]
    pub across: usize,
    /// How many lie one above the other.
    #[serde(default = "one")]
    pub down: usize,
    /// How far from the edges of a copy nothing is painted, in mm.
    pub inset: Sides,
    /// Over which edge the sheet is turned for its second side.
    pub flip: Flip,
}

fn one() -> usize {
    1
}

/// A sheet of paper (ISO 216).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sheet {
    /// 210 x 297 mm.
    A4,
    /// 297 x 420 mm.
    A3,
}

impl Sheet {
    /// Width and height in mm, standing.
    pub fn size(self) -> [f64; 2] {
        match self {
            Self::A4 => [210.0, 297.0],
            Self::A3 => [297.0, 420.0],
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }
}

/// The edge that a sheet is turned over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Flip {
    /// The long one.
    Long,
    /// The short one.
    Short,
    /// It has one side.
    None,
}

impl Flip {
    /// Its name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Short => "short",
            Self::None => "none",
        }
    }
}

/// `leaflet.toml`, as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "for")]
    of: Printed,
    paper: [f64; 2],
    sides: usize,
    #[serde(default)]
    bleed: f64,
    #[serde(default)]
    safe: f64,
    #[serde(default)]
    gutter: f64,
    #[serde(rename = "type")]
    sizes: Spanned<[f64; 2]>,
    #[serde(default)]
    folds: Vec<(usize, f64)>,
    home: Option<Home>,
    #[serde(default)]
    stitched: bool,
    fold: Option<String>,
    pixels: Option<[u32; 2]>,
    stock: Option<[u16; 2]>,
    #[serde(default)]
    panel: Vec<Spanned<RawPanel>>,
}

/// A panel as written: left to right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPanel {
    id: String,
    side: usize,
    #[serde(rename = "box")]
    area: [f64; 4],
    holds: String,
}

/// A panel where it lies, in mm from the top left corner of its side.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel<'f> {
    /// Its name, for messages.
    pub id: &'f str,
    /// The side it is on, from 1.
    pub side: usize,
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What it holds: `cover`, `sections`, `back`.
    pub holds: &'f str,
    /// How far from its edges colour begins; negative where it bleeds.
    pub paint: Sides,
    /// How far from its edges text begins.
    pub pad: Sides,
}

/// Two lengths of paper that differ by less are the same, in mm.
const SAME: f64 = 0.01;

impl Format {
    /// The panels in reading order, for a language of this direction.
    pub fn panels(&self, direction: Direction, variant: Variant) -> Vec<Panel<'_>> {
        self.panels.iter().map(|raw| self.panel(raw, direction, variant)).collect()
    }

    fn panel<'f>(&'f self, raw: &'f RawPanel, direction: Direction, variant: Variant) -> Panel<'f> {
        let [left, y, width, height] = raw.area;
        let x = match direction {
            Direction::Ltr => left,
            Direction::Rtl => self.paper[0] - left - width,
        };
        let edges = [y, self.paper[0] - x - width, self.paper[1] - y - height, x];
        let (mut paint, mut pad) = ([0.0; 4], [0.0; 4]);
        for side in 0..4 {
            // An edge that is not the sheet's is a fold.
            if edges[side] > SAME {
                pad[side] = self.gutter;
                continue;
            }
            paint[side] = match variant {
                Variant::Screen => 0.0,
                Variant::Home => self.home.as_ref().map_or(0.0, |home| home.inset[side]),
                Variant::Shop => -self.bleed,
            };
            pad[side] = self.safe + paint[side].max(0.0);
        }
        Panel { id: &raw.id, side: raw.side, x, y, width, height, holds: &raw.holds, paint, pad }
    }

    /// Where the sheet is folded, for a language of this direction.
    pub fn folds(&self, direction: Direction) -> Vec<(usize, f64)> {
        let place = |x: f64| if direction == Direction::Rtl { self.paper[0] - x } else { x };
        self.folds.iter().map(|&(side, x)| (side, place(x))).collect()
    }

    /// How a copy made at home is folded or cut, as the messages `how-fold-...` name it.
    pub fn fold(&self) -> &str {
        let copies = self.home.as_ref().map_or(1, |home| home.across * home.down);
        match (&self.fold, self.folds.iter().filter(|(side, _)| *side == 1).count()) {
            (Some(fold), _) => fold,
            (None, _) if self.is_stitched => "booklet",
            (None, 0) if copies > 1 => "cut",
            (None, 0) => "sheet",
            (None, 1) => "once",
            (None, _) => "roll",
        }
    }

    /// Width and height of the picture of a side, in px.
    pub fn preview_size(&self) -> [u32; 2] {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "paper is 20 to 2000 mm")]
        self.paper.map(|side| (side * 72.0 / 25.4 * PREVIEW).round() as u32)
    }

    /// Whether it can be had in this variant.
    pub fn has(&self, variant: Variant) -> bool {
        match variant {
            Variant::Screen => self.pixels.is_none(),
            Variant::Home => self.home.is_some(),
            Variant::Shop => self.pixels.is_none() && self.bleed > 0.0,
        }
    }

    /// The entry of its theme code, as the engine names it.
    pub fn entry(&self) -> String {
        format!("/theme/{}/main.typ", self.id)
    }
}

/// Reads the formats of a theme. One that is wrong is reported and left out.
pub fn load(files: &ThemeFiles, diags: &mut Diagnostics) -> BTreeMap<String, Format> {
    let mut formats = BTreeMap::new();
    for (path, file) in files.below("leaflets/") {
        let Some(id) = path.strip_suffix("/leaflet.toml") else { continue };
        if let Some(raw) = diags.keep(schema::read_toml::<Raw>(file)) {
            check(&raw, file, diags);
            if !files.texts.contains_key(&format!("leaflets/{id}/main.typ")) {
                diags.push(
                    Diagnostic::error("no-main", format!("the format `{id}` has no `main.typ`"))
                        .at(Span::file_start(file))
                        .hint("write one beside this file; that of `a5` is a good beginning"),
                );
            }
            formats.insert(id.to_owned(), meant(id, raw, file));
        }
    }
    formats
}

fn meant(id: &str, raw: Raw, file: &Arc<SourceFile>) -> Format {
    let Raw {
        of,
        paper,
        sides,
        bleed,
        safe,
        gutter,
        sizes,
        folds,
        home,
        stitched,
        fold,
        pixels,
        stock,
        panel,
    } = raw;
    Format {
        id: id.to_owned(),
        of,
        paper,
        sides,
        bleed,
        safe,
        gutter,
        sizes: sizes.into_inner(),
        folds,
        home,
        is_stitched: stitched,
        fold,
        pixels,
        stock,
        panels: panel.into_iter().map(Spanned::into_inner).collect(),
        file: Arc::clone(file),
    }
}

fn check(raw: &Raw, file: &Arc<SourceFile>, diags: &mut Diagnostics) {
    let mut bad = |range: std::ops::Range<usize>, message: String, hint: &str| {
        let error = Diagnostic::error("bad-format", message).at(Span::new(file, range));
        diags.push(error.hint(hint));
    };
    let [width, height] = raw.paper;
    let [least, most] = *raw.sizes.get_ref();
    if !(5.0 <= least && least <= most && most <= 60.0) {
        let message = format!("`type` is {least} to {most} pt");
        bad(raw.sizes.span(), message, "write the smallest and the largest body size: `type = [9.0, 12.0]`");
    }
    if !(20.0..=2000.0).contains(&width) || !(20.0..=2000.0).contains(&height) {
        let hint = "write width and height in mm: `paper = [148, 210]`";
        bad(0..0, format!("`paper` is {width} x {height} mm"), hint);
    }
    for panel in &raw.panel {
        let RawPanel { id, side, area: [x, y, w, h], .. } = panel.get_ref();
        let inside = *x >= -SAME && *y >= -SAME && x + w <= width + SAME && y + h <= height + SAME;
        let on_side = *side >= 1 && (raw.sides == 0 || *side <= raw.sides);
        if !inside || !on_side || *w <= 0.0 || *h <= 0.0 {
            let hint = "its `side` counts from 1; its `box` is x, y, width and height in mm";
            bad(panel.span(), format!("the panel `{id}` does not lie on the paper"), hint);
        }
    }
    if let Some(home) = &raw.home {
        let [short, long] = home.sheet.size();
        let (across, down) = if home.landscape { (long, short) } else { (short, long) };
        let copies = |count: usize| f64::from(u16::try_from(count).unwrap_or(u16::MAX));
        // A copy may be a millimetre larger than its share of the sheet: A6 is.
        if copies(home.across) * width > across + 1.0 || copies(home.down) * height > down + 1.0 {
            let hint = "take fewer copies, turn the sheet (`landscape`), or take a larger one";
            bad(0..0, "the copies of `[home]` do not fit on its sheet".to_owned(), hint);
        }
    }
}
