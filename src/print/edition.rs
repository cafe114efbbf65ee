//! An edition, from its text to its bytes.

use std::sync::Arc;

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::config::Variant;
use crate::diag::{self, Diagnostic};
use crate::output::Kept;
use crate::site::Site;
use crate::span::Span;

use super::contents::Recent;
use super::engine::{Data, Fit, Pages, coarsest, unknown_glyphs};
use super::plan::Edition;
use super::{Press, impose, pdf};

/// A pt in mm.
const PT: f64 = 25.4 / 72.0;
/// By how much a text may be too high without being so, in mm.
const ROUNDING: f64 = 0.1;

/// How dense a picture must be for a print shop, in dots per inch.
const DENSITY: f64 = 300.0;

/// How dense a preview is, in px per pt: 110 dpi.
pub(super) const PREVIEW: f64 = 110.0 / 72.0;

/// What there is to say of an edition that can be printed.
pub(super) type Told = Option<Box<Diagnostic>>;

impl Press {
    /// Makes sure that an edition can be printed: the key under which the cache then holds it, its size in
    /// bytes, and what there is to say of it all the same.
    ///
    /// # Errors
    /// When its text does not fit, or cannot be shown.
    pub(super) fn prove<'s>(
        &self,
        recent: &mut Recent<'s>,
        site: &'s Site,
        edition: &Edition<'s>,
    ) -> diag::Result<(String, usize, Told)> {
        let data = self.data_after(recent, site, edition)?;
        let key = self.key(edition, &data);
        if let Some(size) = self.cache.size(&key) {
            return Ok((key, size, None));
        }
        let (bytes, told) = self.make(site, edition, &data, &key)?;
        Ok((key, bytes.len(), told))
    }

    /// The file of an edition.
    ///
    /// # Errors
    /// When its text does not fit, or cannot be shown.
    pub fn print(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Kept> {
        if let Some(kept) = self.made.get(&edition.url).and_then(|(key, _)| self.cache.find(key)) {
            return Ok(kept);
        }
        let data = self.data(site, edition)?;
        let key = self.key(edition, &data);
        Ok(Kept::Here(self.make(site, edition, &data, &key)?.0))
    }

    /// Makes an edition and keeps it, unless there is something to say of it: that is to be said again.
    pub(super) fn make(
        &self,
        site: &Site,
        edition: &Edition<'_>,
        data: &Data,
        key: &str,
    ) -> diag::Result<(Arc<[u8]>, Told)> {
        let pages = self.set(site, edition, data)?;
        let bytes: Arc<[u8]> = Arc::from(self.export(site, edition, &pages.document)?);
        let coarse = coarsest(&pages.document).filter(|&density| density < DENSITY);
        let told = coarse
            .filter(|_| edition.variant == Variant::Shop)
            .map(|density| too_coarse(density, site, edition));
        if told.is_none() {
            self.cache.put(key, &bytes);
        }
        Ok((bytes, told))
    }

    /// The pages as a PDF for what the edition is made for.
    fn export(&self, site: &Site, edition: &Edition<'_>, document: &PagedDocument) -> diag::Result<Vec<u8>> {
        let format = edition.format;
        let direction = site.config.languages[edition.page.lang].direction;
        if let Some([width, _]) = format.pixels {
            return picture(document, f64::from(width) / (format.paper[0] / PT));
        }
        match (edition.variant, &format.home) {
            (Variant::Home, Some(home)) if format.is_stitched => {
                let sheets = document.pages().len().div_ceil(4);
                let slugs = self.slugs(site, edition.page.lang, home, sheets)?;
                let slugs = slugs.as_ref().map_or(&[][..], |slugs| slugs.document.pages());
                write(&impose::booklet(document, format, home, direction, slugs), false)
            }
            (Variant::Home, Some(home)) => write(&impose::copies(document, format, home), false),
            (Variant::Screen | Variant::Home, _) => write(document, true),
            (Variant::Shop, _) => {
                let bytes = write(&impose::marked(document, format, direction), false)?;
                pdf::for_a_shop(&bytes, impose::SLUG)
            }
        }
    }

    /// The first page of an edition as a PNG file.
    ///
    /// # Errors
    /// As [`Self::print`].
    pub fn preview(&self, site: &Site, edition: &Edition<'_>) -> diag::Result<Kept> {
        let known = self.made.get(&edition.url).and_then(|(key, _)| self.cache.find(&preview_key(key)));
        if let Some(kept) = known {
            return Ok(kept);
        }
        let data = self.data(site, edition)?;
        let key = preview_key(&self.key(edition, &data));
        let pages = self.set(site, edition, &data)?;
        let bytes: Arc<[u8]> = Arc::from(picture(&pages.document, PREVIEW)?);
        self.cache.put(&key, &bytes);
        Ok(Kept::Here(bytes))
    }

    /// A name for what is made of this data, and of nothing else.
    pub(super) fn key(&self, edition: &Edition<'_>, data: &Data) -> String {
        let mut hash = blake3::Hasher::new();
        hash.update(self.typesetter.engine.hash().as_bytes());
        hash.update(data.shared.hash().as_bytes());
        for part in [edition.format.id.as_bytes(), edition.variant.name().as_bytes(), &data.group] {
            hash.update(&part.len().to_le_bytes()).update(part);
        }
        hash.finalize().to_hex().to_string()
    }

    /// Sets an edition and looks whether all of it is there.
    pub(super) fn set(&self, site: &Site, edition: &Edition<'_>, data: &Data) -> diag::Result<Pages> {
        let own = || self.typesetter.fonts.missing(&String::from_utf8_lossy(&data.group));
        if let Some(missing) = data.shared.missing.or_else(own) {
            return Err(no_glyph(missing, site, edition));
        }
        let pages = self.typesetter.engine.set(&edition.format.entry(), data)?;
        if let Some(text) = unknown_glyphs(&pages.document).first() {
            let missing =
                self.typesetter.fonts.missing(text).or_else(|| text.chars().next()).unwrap_or_default();
            return Err(no_glyph(missing, site, edition));
        }
        match pages.fits.iter().find(|fit| fit.need > fit.have + ROUNDING) {
            Some(fit) => Err(overflow(fit, site, edition)),
            None => Ok(pages),
        }
    }
}

/// Writes a PDF; one that is `read` is tagged and conforms to PDF/UA-1.
fn write(document: &PagedDocument, read: bool) -> diag::Result<Vec<u8>> {
    let wanted: &[PdfStandard] = if read { &[PdfStandard::Ua_1] } else { &[] };
    let unwritten = |why: &str| {
        Diagnostic::error("leaflet-theme", format!("the theme cannot set this: {why}")).hint(
            "what leaflets are made of is described in the README of flygblad, under \"Your own leaflets\"",
        )
    };
    let standards = PdfStandards::new(wanted).map_err(|error| unwritten(error.message()))?;
    let creator = concat!("flygblad ", env!("CARGO_PKG_VERSION")).to_owned();
    let options = PdfOptions {
        creator: Smart::Custom(Some(creator)),
        standards,
        tagged: read,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options)
        .map_err(|errors| unwritten(errors.first().map_or("no reason given", |error| error.message.as_str())))
}

/// The key of the picture of what has `key`.
pub(super) fn preview_key(key: &str) -> String {
    format!("{key}.png")
}

/// The first page as a PNG file.
fn picture(document: &PagedDocument, px_per_pt: f64) -> diag::Result<Vec<u8>> {
    let failed = || Diagnostic::failure("cannot-draw", "a picture of a leaflet cannot be drawn");
    let page = document.pages().first().ok_or_else(failed)?;
    let options = typst_render::RenderOptions { pixel_per_pt: px_per_pt.into(), render_bleed: false };
    typst_render::render(page, &options).encode_png().map_err(|_| failed())
}

/// An edition, for messages.
fn name(site: &Site, edition: &Edition<'_>) -> String {
    let language = &site.config.languages[edition.page.lang].code;
    format!("`{}` as `{}` in `{language}`", edition.page.id, edition.format.id)
}

fn no_glyph(missing: char, site: &Site, edition: &Edition<'_>) -> Box<Diagnostic> {
    let code = u32::from(missing);
    let message = format!("no font can show `{missing}` (U+{code:04X}), in {}", name(site, edition));
    let page = edition.page;
    let found = [page.words(), &page.file].into_iter().find_map(|file| {
        let at = file.text.find(missing)?;
        Some(Span::new(file, at..at + missing.len_utf8()))
    });
    let at = found.unwrap_or_else(|| Span::file_start(&page.file));
    Diagnostic::error("no-glyph", message).at(at).hint(
        "put a font that has it into the folder `fonts/`: for many scripts there is one of the Noto family \
         (Debian: `fonts-noto-core`)",
    )
}

/// How much too long a text is, in mm and in characters.
fn overflow(fit: &Fit, site: &Site, edition: &Edition<'_>) -> Box<Diagnostic> {
    let over = fit.need - fit.have;
    let direction = site.config.languages[edition.page.lang].direction;
    let panels = edition.format.panels(direction, edition.variant);
    let width = panels
        .iter()
        .find(|panel| panel.id == fit.panel)
        .map_or(edition.format.paper[0], |panel| panel.width - panel.pad[1] - panel.pad[3]);
    // A line of type is about 1.4 times its size high, and a letter half its size wide.
    let size = fit.size * PT;
    let letters = (over / (1.4 * size)).ceil() * (width / (0.5 * size));
    let message = format!(
        "the text does not fit, in {}: the panel `{}` is {over:.1} mm too high, about {letters:.0} characters",
        name(site, edition),
        fit.panel,
    );
    Diagnostic::error("overflow", message).at(Span::file_start(edition.page.words())).hint(
        match edition.page.translated {
            Some(_) => {
                "shorten a text, or give one a shorter form for paper: a message with its id and `-short`"
            }
            None => "shorten the text, or print it in a larger format",
        },
    )
}

fn too_coarse(density: f64, site: &Site, edition: &Edition<'_>) -> Box<Diagnostic> {
    let message =
        format!("a picture has {density:.0} dots per inch where it is printed, in {}", name(site, edition));
    Diagnostic::warning("coarse-picture", message)
        .at(Span::file_start(&edition.page.file))
        .hint("a print shop asks for 300: take a larger picture, or one that is drawn (`svg`)")
}
