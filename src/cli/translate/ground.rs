//! What the commands about translations look at.

use std::path::Path;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::parse::{self, Book};
use crate::source::Sources;
use crate::translate::desk::Desk;

/// The project as it stands on the disk.
pub(super) struct Project {
    pub(super) config: Config,
    pub(super) sources: Sources,
    pub(super) book: Book,
}

impl Project {
    /// Reads the project. `None` when `diags` says that it cannot be; that texts have errors, it only says.
    pub(super) fn read(root: &Path, diags: &mut Diagnostics) -> Option<Self> {
        let config = crate::configure(root, diags)?;
        let mut found = Diagnostics::new();
        let sources = Sources::load(root, &config, &mut found);
        // What was not read whole is neither counted nor written.
        found.raise(|_| true);
        diags.append(found);
        let mut found = Diagnostics::new();
        let book = parse::parse(&sources, &config, &mut found);
        // Warnings about texts are for `check`.
        if found.has_errors() {
            diags.append(found);
        }
        Some(Self { config, sources, book })
    }
}

/// The texts and their translations.
pub(super) struct Ground {
    pub(super) config: Config,
    pub(super) sources: Sources,
    pub(super) book: Book,
    pub(super) desk: Desk,
    /// What is wrong with the files of the translations: warnings, for what is faulty is left out.
    pub(super) faults: Diagnostics,
}

impl Ground {
    /// Reads the project, and sets the translations beside its texts. `None` as for [`Project::read`].
    pub(super) fn load(root: &Path, diags: &mut Diagnostics) -> Option<Self> {
        let Project { config, sources, book } = Project::read(root, diags)?;
        let mut faults = Diagnostics::new();
        let desk = Desk::load(&book, &sources, &config, &mut faults);
        Some(Self { config, sources, book, desk, faults })
    }
}
