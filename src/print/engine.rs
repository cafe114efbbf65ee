//! The only place that knows Typst. A [`Engine`] holds what all documents share: the library, the fonts,
//! the code of the theme; [`Engine::set`] makes pages of one document's data.
//!
//! A document reaches the theme as data in a virtual file, never as code, and the theme sees no other
//! files than its own and the document's. The names of virtual files are the same for every document:
//! Typst keeps each name it has met for ever.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Value};
use typst::introspection::MetadataElem;
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::visualize::ImageKind;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;

use crate::diag::{self, Diagnostic};
use crate::span::{SourceFile, Span};
use crate::theme_files::ThemeFiles;

use super::fonts::Fonts;
use super::qr::Code;
use super::settled::Settled;

/// The code that prints: what was printed before a change of it is not taken for what it prints now.
static CODE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/print");

/// What all documents share.
pub struct Engine {
    library: LazyHash<Library>,
    fonts: Arc<FontStore>,
    /// The code of the theme, by its virtual file.
    code: HashMap<FileId, (Source, Arc<SourceFile>)>,
    /// The other files of the theme.
    files: HashMap<FileId, Bytes>,
    /// Of all that is shared.
    hash: blake3::Hash,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("code", &self.code.len()).finish_non_exhaustive()
    }
}

/// What a text is printed from in one format and variant, whoever hands it out: Typst knows it again, and
/// so does not set again what it has set already.
#[derive(Debug)]
pub struct Shared {
    files: HashMap<FileId, Bytes>,
    hash: blake3::Hash,
    /// The first character that no font has.
    pub missing: Option<char>,
}

/// The data of one document.
#[derive(Clone, Debug)]
pub struct Data {
    /// All but the local group.
    pub shared: Arc<Shared>,
    /// `/group.json`.
    pub group: Vec<u8>,
}

impl Shared {
    /// Of `/doc.json`, and of pictures and codes by their virtual path: `/img/0.png`.
    pub fn new(json: Vec<u8>, files: BTreeMap<String, Held>, fonts: &Fonts) -> Self {
        let missing = fonts.missing(&String::from_utf8_lossy(&json));
        let mut hash = blake3::Hasher::new();
        let mut held = HashMap::new();
        let mut hold = |path: &str, file: Held| {
            let told = file.told();
            hash.update(path.as_bytes()).update(&told.len().to_le_bytes()).update(told);
            held.extend(virtual_file(path).map(|id| (id, Bytes::new(file))));
        };
        hold("/doc.json", Held::Bytes(json.into()));
        for (path, file) in files {
            hold(&path, file);
        }
        Self { hash: hash.finalize(), files: held, missing }
    }

    /// The hash of all of it.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }
}

/// A document that was set.
#[derive(Debug)]
pub struct Pages {
    /// The pages.
    pub document: PagedDocument,
    /// How each panel is filled, in reading order.
    pub fits: Vec<Fit>,
}

/// How a panel is filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Its name.
    pub panel: String,
    /// The body size, in pt.
    pub size: f64,
    /// Whether short forms of its texts were taken.
    pub short: bool,
    /// The height that its text needs, in mm.
    pub need: f64,
    /// The height that there is, in mm.
    pub have: f64,
}

/// A document as Typst sees it.
struct Job<'e> {
    engine: &'e Engine,
    main: FileId,
    shared: &'e Shared,
    group: Option<(FileId, Bytes)>,
}

impl Engine {
    /// Takes the code below `leaflets/` and the fonts.
    pub fn new(files: &ThemeFiles, fonts: &Fonts) -> Self {
        let mut hash = blake3::Hasher::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes()).update(typst::utils::version().raw().as_bytes());
        for file in CODE.files() {
            hash.update(file.contents());
        }
        let mut code = HashMap::new();
        let mut others = HashMap::new();
        for (name, file) in files.below("leaflets/") {
            hash.update(name.as_bytes()).update(&[0]).update(file.text.as_bytes()).update(&[0]);
            let Some(id) = virtual_file(&format!("/theme/{name}")) else { continue };
            if name.ends_with(".typ") {
                code.insert(id, (Source::new(id, file.text.clone()), Arc::clone(file)));
            } else {
                others.insert(id, Bytes::from_string(file.text.clone()));
            }
        }
        for (name, bytes) in &files.assets {
            let Some(name) = name.strip_prefix("leaflets/") else { continue };
            hash.update(name.as_bytes()).update(&[0]).update(bytes);
            others.extend(virtual_file(&format!("/theme/{name}")).map(|id| (id, Bytes::new(bytes.to_vec()))));
        }
        hash.update(fonts.hash().as_bytes());
        Self {
            library: LazyHash::new(Library::builder().build()),
            fonts: fonts.store(),
            code,
            files: others,
            hash: hash.finalize(),
        }
    }

    /// The hash of all that documents share.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// Sets a document with the theme's code at `entry`, such as `/theme/a5/main.typ`.
    ///
    /// # Errors
    /// When the theme fails. A character that no font has is found afterwards, by `glyphs`.
    pub fn set(&self, entry: &str, data: &Data) -> diag::Result<Pages> {
        let job = self.job(entry, data).ok_or_else(|| fault("this is not the name of a file", None))?;
        // Typst should not panic, and no text may end the program if it does.
        let compile = AssertUnwindSafe(|| typst::compile::<Settled>(&job));
        let Warned { output, warnings } =
            catch_unwind(compile).map_err(|_| fault("Typst has a fault that this text shows", None))?;
        let Settled { document, .. } = output.map_err(|errors| self.explain(&job, errors.first()))?;
        if let Some(warning) = warnings.first() {
            return Err(self.explain(&job, Some(warning)));
        }
        let fits = fits(&document);
        Ok(Pages { document, fits })
    }

    fn job<'j>(&'j self, entry: &str, data: &'j Data) -> Option<Job<'j>> {
        let group = virtual_file("/group.json").map(|id| (id, Bytes::new(data.group.clone())));
        Some(Job { engine: self, main: virtual_file(entry)?, shared: &data.shared, group })
    }

    /// The document as Typst sets it in as many passes as it wants.
    #[cfg(test)]
    pub(super) fn set_by_typst_alone(&self, entry: &str, data: &Data) -> PagedDocument {
        typst::compile::<PagedDocument>(&self.job(entry, data).unwrap()).output.unwrap()
    }

    /// What Typst says, at its place in the theme.
    fn explain(&self, job: &Job<'_>, found: Option<&SourceDiagnostic>) -> Box<Diagnostic> {
        let Some(found) = found else { return fault("the theme failed and did not say why", None) };
        let place = found.span.id().and_then(|id| self.code.get(&id)).and_then(|(_, file)| {
            let range = job.range(found.span)?;
            Some(Span::new(file, range))
        });
        let mut told = fault(&found.message, place);
        for hint in &found.hints {
            told = told.hint(hint.v.to_string());
        }
        told
    }
}

fn fault(message: &str, place: Option<Span>) -> Box<Diagnostic> {
    let told = Diagnostic::error("leaflet-theme", format!("the theme cannot set this: {message}"));
    match place {
        Some(span) => told.at(span),
        None => told,
    }
    .hint("what leaflets are made of is described in the README of flygblad, under \"Your own leaflets\"")
}

/// A file of a document.
#[derive(Debug)]
pub enum Held {
    /// Bytes that others may hold too.
    Bytes(Arc<[u8]>),
    /// A picture of a QR code.
    Code(Code),
}

impl Held {
    /// What its bytes follow from.
    fn told(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Code(code) => code.address().as_bytes(),
        }
    }
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Code(code) => code.as_ref(),
        }
    }
}

fn virtual_file(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Job<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.engine.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.engine.code.get(&id).map(|(source, _)| source.clone());
        found.ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let group = self.group.as_ref().filter(|(file, _)| *file == id).map(|(_, bytes)| bytes);
        let found =
            group.or_else(|| self.shared.files.get(&id)).or_else(|| self.engine.files.get(&id)).cloned();
        found.ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}

/// What the theme says of its panels.
fn fits(document: &PagedDocument) -> Vec<Fit> {
    let Some(label) = Label::new(PicoStr::intern("fit")) else { return Vec::new() };
    let found =
        typst::introspection::Introspector::query(&**document.introspector(), &Selector::Label(label));
    let fit = |value: &Value| {
        let Value::Dict(dict) = value else { return None };
        let number = |key: &str| dict.get(key).ok()?.clone().cast::<f64>().ok();
        let panel = dict.get("panel").ok()?.clone().cast::<String>().ok()?;
        let short = dict.get("short").ok().and_then(|short| short.clone().cast::<bool>().ok());
        Some(Fit {
            panel,
            size: number("size")?,
            short: short.unwrap_or_default(),
            need: number("need")?,
            have: number("have")?,
        })
    };
    found.iter().filter_map(|content| fit(&content.to_packed::<MetadataElem>()?.value)).collect()
}

/// The coarsest picture that is not drawn by lines: its density in dots per inch.
pub fn coarsest(document: &PagedDocument) -> Option<f64> {
    fn look(frame: &Frame, least: &mut Option<f64>) {
        for (_, item) in frame.items() {
            if let FrameItem::Group(group) = item {
                look(&group.frame, least);
            } else if let FrameItem::Image(image, size, _) = item
                && matches!(image.kind(), ImageKind::Raster(_))
            {
                let density = (image.width() / size.x.to_inches()).min(image.height() / size.y.to_inches());
                *least = Some(least.map_or(density, |known| known.min(density)));
            }
        }
    }
    let mut least = None;
    document.pages().iter().for_each(|page| look(&page.frame, &mut least));
    least
}

/// Every run of text on the pages that has a glyph which no font knows.
pub fn unknown_glyphs(document: &PagedDocument) -> Vec<String> {
    let mut found = Vec::new();
    for page in document.pages() {
        walk(&page.frame, &mut |text| {
            if text.glyphs.iter().any(|glyph| glyph.id == 0) {
                found.push(text.text.to_string());
            }
        });
    }
    found
}

/// Every run of text in a frame.
pub fn walk(frame: &Frame, visit: &mut dyn FnMut(&typst::text::TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, visit),
            FrameItem::Text(text) => visit(text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}
