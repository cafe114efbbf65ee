//! The files beside the texts. What a page *shows* (a picture) is published under `assets/` with a
//! hash of its content in the name, so that browsers may keep it for ever; what a page *links to*
//! (a PDF, a table) keeps its path, so that others can link to it too.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::path::{SourcePath, UrlPath};
use crate::source::Sources;

/// A file beside the texts.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its content.
    pub bytes: Arc<[u8]>,
    /// Where it is published.
    pub url: UrlPath,
    /// Width and height in px, for a picture that says so.
    pub size: Option<(usize, usize)>,
}

/// Whether files with this extension are pictures.
pub fn is_picture(extension: &str) -> bool {
    matches!(extension, "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" | "svg")
}

/// The address of a file of this name and content, unlike that of any other content.
pub fn fingerprinted(path: &SourcePath, bytes: &[u8]) -> UrlPath {
    let hash = blake3::hash(bytes).to_hex();
    let name = path.file_name();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    UrlPath::new(format!("assets/{stem}.{}.{extension}", &hash[..10]))
}

/// All files of the content folder that are not texts of pages.
pub(super) fn collect(sources: &Sources, config: &Config) -> BTreeMap<SourcePath, Asset> {
    let folder = format!("{}/", config.src);
    let inside = |path: &SourcePath| path.as_str().starts_with(&folder);
    let texts = sources
        .texts
        .iter()
        .filter(|(path, _)| inside(path) && is_published_text(path))
        .map(|(path, file)| (path, Arc::from(file.text.as_bytes())));
    let files = sources.assets.iter().filter(|(path, _)| inside(path)).map(|(p, b)| (p, Arc::clone(b)));
    texts.chain(files).map(|(path, bytes)| (path.clone(), asset(path, bytes, &folder))).collect()
}

/// Tables are published as they are; texts and figures are rendered.
fn is_published_text(path: &SourcePath) -> bool {
    !matches!(path.extension().as_str(), "md" | "ftl" | "yaml" | "yml")
}

fn asset(path: &SourcePath, bytes: Arc<[u8]>, folder: &str) -> Asset {
    if is_picture(&path.extension()) {
        let size = imagesize::blob_size(&bytes).ok().map(|size| (size.width, size.height));
        let url = fingerprinted(path, &bytes);
        return Asset { bytes, url, size };
    }
    let below = path.as_str().strip_prefix(folder).unwrap_or(path.as_str());
    Asset { bytes, url: UrlPath::new(below), size: None }
}
