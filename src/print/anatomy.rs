//! What a print shop finds in a PDF: its pages, boxes, fonts and inks. Entry point: [`Anatomy::of`]. It is read
//! from the file, and not from what was meant, so that a job sheet cannot say what is not so.

use std::collections::BTreeSet;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use serde::{Deserialize, Serialize};

use crate::diag::{self, Diagnostic};

/// mm in a pt.
const MM: f64 = 72.0 / 25.4;
/// How deep forms may stand in forms.
const DEPTH: usize = 16;

/// What is in a PDF.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Anatomy {
    /// How many pages it has.
    pub(super) pages: usize,
    /// The boxes of its first page: name, width and height in mm.
    pub(super) boxes: Vec<(String, [f64; 2])>,
    /// The names of its fonts.
    pub(super) fonts: BTreeSet<String>,
    /// Whether all of them are in the file.
    pub(super) is_embedded: bool,
    /// What its words are printed with.
    pub(super) of_text: BTreeSet<Ink>,
    /// What its lines and fields are printed with.
    pub(super) of_shapes: BTreeSet<Ink>,
    /// How many times a picture made of dots is shown.
    pub(super) pictures: usize,
}

/// What something is printed with. What leaves the paper as it is, is no ink.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Ink {
    /// Cyan, magenta, yellow and black, in percent.
    Cmyk([u8; 4]),
    /// Black alone (`DeviceGray`), in percent.
    Grey(u8),
    /// Red, green and blue light, 0 to 255: to be separated by the print shop.
    Rgb([u8; 3]),
    /// Grey by a profile of its own: a print shop's program may make it of four inks.
    ProfiledGrey(u8),
    /// A pattern, a shading, a spot colour: by its name.
    Other(String),
}

impl Ink {
    /// Whether no ink but black is needed.
    pub(super) fn is_black_alone(&self) -> bool {
        match self {
            Self::Cmyk([c, m, y, _]) => [*c, *m, *y] == [0; 3],
            Self::Grey(_) => true,
            Self::Rgb(_) | Self::ProfiledGrey(_) | Self::Other(_) => false,
        }
    }
}

/// How colours are written.
#[derive(Clone, Debug, PartialEq)]
enum Space {
    Grey,
    ProfiledGrey,
    Rgb,
    Cmyk,
    Other(String),
}

/// With what is painted now.
#[derive(Clone, Debug)]
struct Pen {
    fill: (Space, Option<Ink>),
    stroke: (Space, Option<Ink>),
}

impl Default for Pen {
    fn default() -> Self {
        let black = || (Space::Grey, Some(Ink::Grey(100)));
        Self { fill: black(), stroke: black() }
    }
}

impl Anatomy {
    /// Reads a PDF.
    ///
    /// # Errors
    /// When it is none, which is not to be.
    pub(super) fn of(pdf: &[u8]) -> diag::Result<Self> {
        let failed = |error: lopdf::Error| {
            Diagnostic::failure("cannot-write-pdf", format!("a PDF that was made cannot be read: {error}"))
        };
        let document = Document::load_mem(pdf).map_err(failed)?;
        let pages = document.get_pages();
        let mut found = Self { pages: pages.len(), is_embedded: true, ..Self::default() };
        if let Some(first) = pages.values().next() {
            found.boxes = boxes(document.get_dictionary(*first).map_err(failed)?);
        }
        found.fonts(&document);
        for &page in pages.values() {
            let bytes = document.get_page_content(page);
            let resources = resources_of(&document, page);
            found.paint(&document, &bytes, resources, DEPTH).map_err(failed)?;
        }
        Ok(found)
    }

    fn fonts(&mut self, document: &Document) {
        for font in document.objects.values().filter_map(|object| object.as_dict().ok()) {
            if font.has_type(b"FontDescriptor") {
                let files: [&[u8]; 3] = [b"FontFile", b"FontFile2", b"FontFile3"];
                self.is_embedded &= files.iter().any(|key| font.has(key));
                let name = font.get(b"FontName").and_then(Object::as_name).unwrap_or_default();
                let name = String::from_utf8_lossy(name);
                // What stands before the plus says which part of the font is there.
                self.fonts.insert(name.split_once('+').map_or(&*name, |(_, name)| name).to_owned());
            } else if font.has_type(b"Font") {
                let is_whole = font.has(b"FontDescriptor") || font.has(b"DescendantFonts");
                self.is_embedded &= is_whole || font.has(b"CharProcs");
            }
        }
    }

    /// Follows what is painted, with a pen that is put down and taken up again.
    fn paint(
        &mut self,
        document: &Document,
        bytes: &[u8],
        resources: Option<&Dictionary>,
        depth: usize,
    ) -> lopdf::Result<()> {
        let (mut pen, mut kept) = (Pen::default(), Vec::new());
        for Operation { operator, operands } in Content::decode(bytes)?.operations {
            match operator.as_str() {
                "q" => kept.push(pen.clone()),
                "Q" => pen = kept.pop().unwrap_or_default(),
                "cs" => pen.fill = (space(document, resources, operands.first()), None),
                "CS" => pen.stroke = (space(document, resources, operands.first()), None),
                "sc" | "scn" => pen.fill.1 = ink(&pen.fill.0, &operands),
                "SC" | "SCN" => pen.stroke.1 = ink(&pen.stroke.0, &operands),
                "g" => pen.fill = dyed(Space::Grey, &operands),
                "G" => pen.stroke = dyed(Space::Grey, &operands),
                "rg" => pen.fill = dyed(Space::Rgb, &operands),
                "RG" => pen.stroke = dyed(Space::Rgb, &operands),
                "k" => pen.fill = dyed(Space::Cmyk, &operands),
                "K" => pen.stroke = dyed(Space::Cmyk, &operands),
                "f" | "F" | "f*" => self.of_shapes.extend(pen.fill.1.clone()),
                "S" | "s" => self.of_shapes.extend(pen.stroke.1.clone()),
                "B" | "B*" | "b" | "b*" => {
                    self.of_shapes.extend(pen.fill.1.clone().into_iter().chain(pen.stroke.1.clone()));
                }
                "Tj" | "TJ" | "'" | "\"" => self.of_text.extend(pen.fill.1.clone()),
                "sh" => {
                    self.of_shapes.insert(Ink::Other("shading".to_owned()));
                }
                "Do" if depth > 0 => self.show(document, resources, operands.first(), depth)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A picture, or a form: a page within the page.
    fn show(
        &mut self,
        document: &Document,
        resources: Option<&Dictionary>,
        name: Option<&Object>,
        depth: usize,
    ) -> lopdf::Result<()> {
        let entry = entry(document, resources, b"XObject", name);
        let Some(stream) = entry.and_then(|object| object.as_stream().ok()) else { return Ok(()) };
        if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Image") {
            self.pictures += 1;
            return Ok(());
        }
        let own = stream.dict.get_deref(b"Resources", document).and_then(Object::as_dict).ok();
        self.paint(document, &stream.get_plain_content()?, own.or(resources), depth - 1)
    }
}

fn boxes(page: &Dictionary) -> Vec<(String, [f64; 2])> {
    let size = |name: &str| {
        let sides = page.get(name.as_bytes()).and_then(Object::as_array).ok()?;
        let sides: Vec<f64> = sides.iter().filter_map(|side| side.as_float().ok().map(f64::from)).collect();
        let [left, bottom, right, top] = sides[..] else { return None };
        Some((name.to_owned(), [(right - left) / MM, (top - bottom) / MM]))
    };
    ["MediaBox", "BleedBox", "TrimBox"].into_iter().filter_map(size).collect()
}

fn resources_of(document: &Document, page: ObjectId) -> Option<&Dictionary> {
    let (own, others) = document.get_page_resources(page).ok()?;
    own.or_else(|| others.first().and_then(|id| document.get_dictionary(*id).ok()))
}

/// What a page calls `name` in its resources of one sort.
fn entry<'d>(
    document: &'d Document,
    resources: Option<&'d Dictionary>,
    sort: &[u8],
    name: Option<&Object>,
) -> Option<&'d Object> {
    let sort = resources?.get_deref(sort, document).and_then(Object::as_dict).ok()?;
    sort.get_deref(name?.as_name().ok()?, document).ok()
}

fn space(document: &Document, resources: Option<&Dictionary>, name: Option<&Object>) -> Space {
    let plain = |name: &[u8]| match name {
        b"DeviceGray" => Space::Grey,
        b"DeviceRGB" => Space::Rgb,
        b"DeviceCMYK" => Space::Cmyk,
        other => Space::Other(String::from_utf8_lossy(other).into_owned()),
    };
    let called = || plain(name.and_then(|name| name.as_name().ok()).unwrap_or_default());
    let Some(found) = entry(document, resources, b"ColorSpace", name) else { return called() };
    if let Ok(name) = found.as_name() {
        return plain(name);
    }
    let Ok([sort, rest @ ..]) = found.as_array().map(Vec::as_slice) else { return called() };
    let profile = rest.first().and_then(|of| document.dereference(of).ok()?.1.as_stream().ok());
    let parts = profile.and_then(|profile| profile.dict.get(b"N").and_then(Object::as_i64).ok());
    match (sort.as_name().unwrap_or_default(), parts) {
        (b"ICCBased", Some(1)) | (b"CalGray", _) => Space::ProfiledGrey,
        (b"ICCBased", Some(3)) | (b"CalRGB", _) => Space::Rgb,
        (b"ICCBased", Some(4)) => Space::Cmyk,
        (other, _) => plain(other),
    }
}

fn dyed(space: Space, operands: &[Object]) -> (Space, Option<Ink>) {
    let ink = ink(&space, operands);
    (space, ink)
}

/// The ink of a colour; none for white.
fn ink(space: &Space, operands: &[Object]) -> Option<Ink> {
    let part = |index: usize, most: f32| {
        let share = operands.get(index).and_then(|part| part.as_float().ok()).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
        let part = (share.clamp(0.0, 1.0) * most).round() as u8;
        part
    };
    let (grey, light) = (100 - part(0, 100.0), [0, 1, 2].map(|index| part(index, 255.0)));
    let inks = [0, 1, 2, 3].map(|index| part(index, 100.0));
    match space {
        Space::Grey => Some(Ink::Grey(grey)).filter(|_| grey > 0),
        Space::ProfiledGrey => Some(Ink::ProfiledGrey(grey)).filter(|_| grey > 0),
        Space::Rgb => Some(Ink::Rgb(light)).filter(|_| light != [255; 3]),
        Space::Cmyk => Some(Ink::Cmyk(inks)).filter(|_| inks != [0; 4]),
        Space::Other(name) => Some(Ink::Other(name.clone())),
    }
}
