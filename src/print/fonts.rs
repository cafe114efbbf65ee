//! The fonts that leaflets are printed in: those of the program, those of the theme and of the site, and
//! only when asked for those of the machine.

use std::collections::BTreeSet;
use std::fmt;

use typst::foundations::Bytes;
use typst::text::Font;

use crate::theme_files::ThemeFiles;

/// Fonts, in the order in which they are looked for.
pub struct Fonts {
    list: Vec<Font>,
    hash: blake3::Hash,
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list.iter().map(|font| &font.info().family)).finish()
    }
}

/// The faces that come with the program: Latin, Greek, Cyrillic; then Arabic.
fn own() -> [&'static [u8]; 8] {
    [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_ITALIC_TTF,
        dejavu::sans::regular(),
        dejavu::sans::bold(),
        dejavu::sans::oblique(),
        dejavu::sans::bold_oblique(),
    ]
}

impl Fonts {
    /// The fonts in the theme's `fonts/`, those in the site's, those of the machine, and those of the program.
    pub fn load(files: &ThemeFiles, site: &[std::sync::Arc<[u8]>], machine: Vec<Vec<u8>>) -> Self {
        let mut hash = blake3::Hasher::new();
        let theme = files.assets.iter().filter(|(name, _)| name.starts_with("fonts/"));
        let mut given: Vec<Bytes> = theme.map(|(_, bytes)| Bytes::new(bytes.to_vec())).collect();
        given.extend(site.iter().map(|bytes| Bytes::new(bytes.to_vec())));
        given.extend(machine.into_iter().map(Bytes::new));
        for bytes in &given {
            hash.update(blake3::hash(bytes).as_bytes());
        }
        let own = own().into_iter().map(Bytes::new);
        let list: Vec<Font> = own.chain(given).flat_map(Font::iter).collect();
        Self { list, hash: hash.finalize() }
    }

    /// The fonts.
    pub fn list(&self) -> &[Font] {
        &self.list
    }

    /// Of those that do not come with the program.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// The families that have most of what is written in a language: those that were asked for, then the
    /// first that has all of `letters`, then the rest in which one of them is found.
    pub fn families(&self, wanted: &[String], letters: &BTreeSet<char>) -> Vec<String> {
        let mut families: Vec<String> = Vec::new();
        let mut add = |family: &str| {
            if !families.iter().any(|known| known.eq_ignore_ascii_case(family)) {
                families.push(family.to_owned());
            }
        };
        let exists =
            |family: &String| self.list.iter().any(|font| font.info().family.eq_ignore_ascii_case(family));
        wanted.iter().filter(|family| exists(family)).for_each(|family| add(family));
        // What was added by the site or theme is finer than what comes with the program.
        let (own, given) = self.list.split_at(own().len().min(self.list.len()));
        let has_all = |font: &&Font| letters.iter().all(|&c| font.info().coverage.contains(u32::from(c)));
        given.iter().chain(own).filter(has_all).for_each(|font| add(&font.info().family));
        own.iter().for_each(|font| add(&font.info().family));
        families
    }

    /// The first character of `text` that no font has.
    pub fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|&c| {
            !is_invisible(c) && !self.list.iter().any(|font| font.info().coverage.contains(u32::from(c)))
        })
    }
}

/// Whether a character is never drawn: blanks, joiners, marks of direction, soft hyphens.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || c.is_control() || !crate::format::is_visible(c)
}
