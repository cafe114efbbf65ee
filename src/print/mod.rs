//! Printed matter: from a text to pages, and from pages to files. Entry points: [`Press::load`] and
//! [`editions`].
//!
//! 1. `format` reads what formats the theme has; [`editions`] says what is to be printed: each text in each of
//!    its languages, formats and variants, and for local groups too.
//! 2. `edition` makes data of an edition: its text cut into parts (`data`), what must stand on every leaflet
//!    (`imprint`), its panels where they lie.
//! 3. `engine` sets it with the theme's code; it is the only module that knows Typst, with `fonts`, and with
//!    `impose`, which lays pages on sheets.
//! 4. What does not fit, and what no font can show, is an error that says by how much and what to do.
//!
//! Typst keeps threads of its own busy, so that editions are made on plain threads, never inside rayon's
//! (`batch`).

pub mod batch;
mod bidi;
mod data;
mod edition;
pub mod engine;
pub mod fonts;
pub mod format;
mod impose;
mod imprint;
mod pdf;
mod plan;
mod qr;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::Diagnostics;
use crate::site::Site;
use crate::theme_files::ThemeFiles;

pub use edition::Made;
use engine::Engine;
use fonts::Fonts;
use format::Format;
pub use plan::{Edition, editions, editions_of};

/// All that printing needs beside a site.
#[derive(Debug)]
pub struct Press {
    /// The formats, by name.
    pub formats: BTreeMap<String, Format>,
    engine: Engine,
    fonts: Fonts,
    colours: BTreeMap<String, String>,
}

impl Press {
    /// Reads the formats and fonts of a theme. `colours` are those on paper, by what they are for.
    pub fn load(
        files: &ThemeFiles,
        site_fonts: &[Arc<[u8]>],
        colours: &BTreeMap<String, String>,
        config: &Config,
        diags: &mut Diagnostics,
    ) -> Self {
        let formats = format::load(files, diags);
        plan::check_names(&formats, config, diags);
        let fonts = Fonts::load(files, site_fonts, Vec::new());
        let engine = Engine::new(files, &fonts);
        Self { formats, engine, fonts, colours: colours.clone() }
    }

    /// Says what is missing that must stand on what is to be printed.
    pub fn check(&self, site: &Site, diags: &mut Diagnostics) {
        imprint::check(site, &editions(site, self), diags);
        plan::check_formats(site, self, diags);
    }
}
