//! The fonts that leaflets are printed in: those of the program, those of the theme and of the site, and
//! only when asked for those of the machine.
//!
//! The machine's are looked for where its system keeps them, and read when a letter is set in one. This is the
//! one place that reads anything after [`crate::source`], and only for those who asked for it: what is printed
//! then differs between machines.

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::sync::{Arc, LazyLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};
use typst_kit::fonts::{FontPath, FontStore};

use crate::theme_files::ThemeFiles;

/// Fonts, in the order in which they are looked for.
pub struct Fonts {
    store: Arc<FontStore>,
    /// How many come with the program, and how many with the program, the theme and the site.
    own: usize,
    carried: usize,
    hash: blake3::Hash,
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.infos().map(|info| &info.family)).finish()
    }
}

/// The fonts of the machine, always in the same order.
pub fn of_the_machine() -> Vec<(FontPath, FontInfo)> {
    let mut found: Vec<_> = typst_kit::fonts::system().collect();
    found.sort_by(|(a, _), (b, _)| (&a.path, a.index).cmp(&(&b.path, b.index)));
    found
}

/// A face, and what it says of itself.
type Face = (Font, FontInfo);

/// The faces that come with the program, read once: Latin, Greek, Cyrillic; then Arabic.
static OWN: LazyLock<Vec<Face>> = LazyLock::new(|| {
    let files: [&'static [u8]; 8] = [
        notosans::REGULAR_TTF,
        notosans::BOLD_TTF,
        notosans::ITALIC_TTF,
        notosans::BOLD_ITALIC_TTF,
        dejavu::sans::regular(),
        dejavu::sans::bold(),
        dejavu::sans::oblique(),
        dejavu::sans::bold_oblique(),
    ];
    files.into_iter().flat_map(|file| faces(Bytes::new(file))).collect()
});

/// The faces in a font file.
fn faces(file: Bytes) -> impl Iterator<Item = Face> {
    Font::iter(file).map(|font| {
        let info = font.info().clone();
        (font, info)
    })
}

impl Fonts {
    /// The fonts of the program, those in the theme's `fonts/`, those in the site's, and those of the machine.
    pub fn load(files: &ThemeFiles, site: &[Arc<[u8]>], machine: Vec<(FontPath, FontInfo)>) -> Self {
        let mut hash = blake3::Hasher::new();
        let theme = files.assets.iter().filter(|(name, _)| name.starts_with("fonts/"));
        let mut given: Vec<Bytes> = theme.map(|(_, bytes)| Bytes::new(bytes.to_vec())).collect();
        given.extend(site.iter().map(|bytes| Bytes::new(bytes.to_vec())));
        for bytes in &given {
            hash.update(blake3::hash(bytes).as_bytes());
        }
        let given: Vec<Face> = given.into_iter().flat_map(faces).collect();
        let (own, carried) = (OWN.len(), OWN.len() + given.len());
        let mut store = FontStore::new();
        store.extend(OWN.iter().cloned());
        store.extend(given);
        for (place, info) in &machine {
            // Reading every file of the machine would take longer than printing: what it says of itself will do.
            hash.update(&typst::utils::hash128(info).to_le_bytes()).update(&place.index.to_le_bytes());
        }
        store.extend(machine);
        Self { store: Arc::new(store), own, carried, hash: hash.finalize() }
    }

    /// The fonts, for the engine.
    pub fn store(&self) -> Arc<FontStore> {
        Arc::clone(&self.store)
    }

    fn infos(&self) -> impl Iterator<Item = &FontInfo> {
        (0..).map_while(|index| self.store.book().info(index))
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
        let exists = |family: &String| self.infos().any(|info| info.family.eq_ignore_ascii_case(family));
        wanted.iter().filter(|family| exists(family)).for_each(|family| add(family));
        let has_all = |info: &&FontInfo| letters.iter().all(|&c| info.coverage.contains(u32::from(c)));
        // What was added by the site or theme is finer than what comes with the program.
        let own = || self.infos().take(self.own);
        let given = self.infos().take(self.carried).skip(self.own);
        let carried: Vec<&FontInfo> = given.chain(own()).filter(has_all).collect();
        carried.iter().for_each(|info| add(&info.family));
        if carried.is_empty() {
            // A machine may have any number of fonts for a script; those of one family go together.
            let machine = self.infos().skip(self.carried).filter(has_all);
            let best = machine.min_by_key(|info| (!info.family.starts_with("Noto Sans"), &info.family));
            best.into_iter().for_each(|info| add(&info.family));
        }
        own().for_each(|info| add(&info.family));
        families
    }

    /// The first character of `text` that no font has.
    pub fn missing(&self, text: &str) -> Option<char> {
        // To look through all that a font has takes long, and a text has few different letters.
        let mut seen = HashSet::new();
        let has = |c: char| self.infos().any(|info| info.coverage.contains(u32::from(c)));
        text.chars().find(|&c| seen.insert(c) && !is_invisible(c) && !has(c))
    }
}

/// Whether a character is never drawn: blanks, joiners, marks of direction, soft hyphens.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || c.is_control() || !crate::format::is_visible(c)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "tests write fonts into a folder of their own")]

    use super::*;

    #[test]
    fn a_font_of_the_machine_is_taken_where_no_other_has_the_letters() {
        // A machine with one font, as its system would find it.
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("mono.ttf"), dejavu::sans_mono::regular()).unwrap();
        let machine = || typst_kit::fonts::scan(folder.path()).collect::<Vec<_>>();
        let none = Fonts::load(&ThemeFiles::default(), &[], Vec::new());
        let fonts = Fonts::load(&ThemeFiles::default(), &[], machine());
        assert_ne!(none.hash(), fonts.hash());
        assert_eq!(fonts.hash(), Fonts::load(&ThemeFiles::default(), &[], machine()).hash());
        let families = |letters: &str| fonts.families(&[], &letters.chars().collect());
        assert!(!families("abc").contains(&"DejaVu Sans Mono".to_owned()));
        assert!(fonts.families(&["DejaVu Sans Mono".to_owned()], &BTreeSet::new()).len() == 3);
        let last = fonts.infos().count() - 1;
        assert_eq!(fonts.store().font(last).unwrap().info().family, "DejaVu Sans Mono");
    }
}
