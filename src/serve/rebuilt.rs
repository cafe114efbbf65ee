//! A [`Live`] site that builds everything anew at each change and keeps all files in memory. The
//! indexes to search are made when somebody searches.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Live;
use crate::diag::Diagnostics;
use crate::options::Options;
use crate::output::Memory;
use crate::path::OutPath;
use crate::render::Indexes;
use crate::site::Site;

/// The last site that could be built from a project.
#[derive(Debug)]
pub struct Rebuilt {
    root: PathBuf,
    options: Options,
    files: BTreeMap<OutPath, Vec<u8>>,
    /// The site that they are of.
    site: Option<Site>,
    /// What takes long, and is hardly ever asked for.
    indexes: Indexes,
}

impl Rebuilt {
    /// The project at `root`, not built yet.
    pub fn new(root: PathBuf, options: Options) -> Self {
        let options = Options { index: false, ..options };
        Self { root, options, files: BTreeMap::new(), site: None, indexes: Indexes::default() }
    }
}

impl Live for Rebuilt {
    fn rebuild(&mut self, _: &[PathBuf]) -> Diagnostics {
        let mut diags = Diagnostics::new();
        let out = Memory::new();
        let site = crate::build(&self.root, &self.options, &out, &mut diags);
        if site.is_some() && !diags.has_errors() {
            self.files = out.into_files();
            self.site = site;
            self.indexes = Indexes::default();
        }
        diags
    }

    fn get(&self, path: &OutPath) -> Option<Vec<u8>> {
        let made = self.files.get(path).cloned();
        made.or_else(|| self.site.as_ref().and_then(|site| self.indexes.get(site, path)))
    }

    fn watch(&self) -> Vec<PathBuf> {
        let src =
            crate::configure(&self.root, &mut Diagnostics::new()).map_or("content".to_owned(), |c| c.src);
        ["book.toml", &src, "locales", "themes", "fonts"].map(|name| self.root.join(name)).to_vec()
    }
}
