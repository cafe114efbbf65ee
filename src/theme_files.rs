//! The files of a theme: those of the site's `themes/<name>/`, and beneath them, file by file, those
//! of the default theme `campaign`, which is part of the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;

/// The name of the theme that the program brings.
const EMBEDDED: &str = "campaign";

static CAMPAIGN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/campaign");

/// The files of a theme, by their path in it: `templates/page.html`.
#[derive(Clone, Debug, Default)]
pub struct ThemeFiles {
    /// Templates, style sheets, messages and settings.
    pub texts: BTreeMap<String, Arc<SourceFile>>,
    /// Everything else.
    pub assets: BTreeMap<String, Arc<[u8]>>,
}

impl ThemeFiles {
    /// The files of the configured theme, over those of the one that the program brings.
    pub fn load(sources: &Sources, config: &Config, diags: &mut Diagnostics) -> Self {
        let mut files = Self::default();
        files.add_embedded(&CAMPAIGN);
        let folder = format!("themes/{}/", config.theme);
        let own = |path: &SourcePath| path.as_str().starts_with(&folder);
        if config.theme != EMBEDDED && !sources.texts.keys().chain(sources.assets.keys()).any(own) {
            diags.push(
                Diagnostic::error("unknown-theme", format!("there is no theme `{}`", config.theme))
                    .at(config.theme_span.clone())
                    .did_you_mean(&config.theme, [EMBEDDED])
                    .hint(format!("put its files into `{folder}`, or take the line away")),
            );
        }
        for (path, file) in &sources.texts {
            if let Some(name) = path.as_str().strip_prefix(&folder) {
                files.texts.insert(name.to_owned(), Arc::clone(file));
            }
        }
        for (path, bytes) in &sources.assets {
            if let Some(name) = path.as_str().strip_prefix(&folder) {
                files.assets.insert(name.to_owned(), Arc::clone(bytes));
            }
        }
        files
    }

    fn add_embedded(&mut self, dir: &Dir<'_>) {
        for file in dir.files() {
            let name = file.path().to_string_lossy().replace('\\', "/");
            match file.contents_utf8() {
                Some(text) => {
                    let path = SourcePath::new(format!("themes/campaign/{name}"));
                    self.texts.insert(name, SourceFile::new(path, text));
                }
                None => {
                    self.assets.insert(name, Arc::from(file.contents()));
                }
            }
        }
        for dir in dir.dirs() {
            self.add_embedded(dir);
        }
    }

    /// The texts below a folder of the theme, with the rest of their path.
    pub fn below<'f>(&'f self, folder: &'f str) -> impl Iterator<Item = (&'f str, &'f Arc<SourceFile>)> {
        self.texts.iter().filter_map(move |(name, file)| Some((name.strip_prefix(folder)?, file)))
    }
}
