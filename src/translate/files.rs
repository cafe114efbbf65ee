//! Where the files of a document are: `locales/<lang>/content/<doc>.ftl` and `.lock`.

use std::sync::Arc;

use crate::config::Config;
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// `locales/<lang>/content/<doc>.<kind>`
pub fn catalog_path(config: &Config, lang: Lang, doc: &str, kind: &str) -> SourcePath {
    SourcePath::new(format!("locales/{}/content/{doc}.{kind}", config.languages[lang].code))
}

/// The document of a file below `locales/<code>/content/`.
pub(super) fn document<'p>(path: &'p SourcePath, code: &str, kind: &str) -> Option<&'p str> {
    let below = path.as_str().strip_prefix("locales/")?.strip_prefix(code)?.strip_prefix("/content/")?;
    below.strip_suffix(kind)?.strip_suffix('.')
}

/// The files of one kind of one language, by document.
pub(super) fn files<'s>(
    sources: &'s Sources,
    code: &'s str,
    kind: &'s str,
) -> impl Iterator<Item = (&'s str, &'s Arc<SourceFile>)> {
    let start = SourcePath::new(format!("locales/{code}/content/"));
    let below = sources.texts.range(start.clone()..);
    let below = below.take_while(move |(path, _)| path.as_str().starts_with(start.as_str()));
    below.filter_map(move |(path, file)| Some((document(path, code, kind)?, file)))
}

/// The name of a page's document: its file below the content folder, without `.md`.
pub fn document_of(file: &SourcePath, config: &Config) -> String {
    let below = file.as_str().strip_prefix(config.src.as_str()).unwrap_or(file.as_str());
    let below = below.trim_start_matches('/');
    let stem = below.strip_suffix(".md").unwrap_or(below);
    let code = &config.languages[config.languages.source()].code;
    let plain = stem.rsplit_once('.').filter(|(_, tag)| tag.eq_ignore_ascii_case(code));
    plain.map_or(stem, |(plain, _)| plain).to_owned()
}
