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

/// Whether a published file has its content in its name, as [`fingerprinted`] writes it or Pagefind: a file
/// of this name never changes.
pub fn is_fingerprinted(path: &str) -> bool {
    // Those of the index to search in are named by their content too.
    let of_index = ["pf_fragment", "pf_index", "pf_meta", "pf_filter"];
    if path.rsplit_once('.').is_some_and(|(_, kind)| of_index.contains(&kind)) {
        return true;
    }
    let name = path.strip_prefix("assets/").and_then(|name| name.rsplit_once('.'));
    let hash = name.and_then(|(name, _)| name.rsplit_once('.')).map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_whether_the_content_is_in_it() {
        for name in ["campaign.css", "a b.tar.gz", "photo"] {
            let url = fingerprinted(&SourcePath::new(name), b"x");
            assert!(is_fingerprinted(url.as_str()), "{url:?}");
        }
        for path in
            ["assets/report.pdf", "assets/report.2026.pdf", "x.0123456789.css", "index.html", "assets"]
        {
            assert!(!is_fingerprinted(path), "{path}");
        }
    }
}
