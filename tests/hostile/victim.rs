//! The site that is attacked: [`Victim::attack`] writes the files of a hostile translator, [`Victim::compare`]
//! builds the site and looks for what has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Mutex;

use flygblad::config::Config;
use flygblad::diag::{Diagnostics, Severity};
use flygblad::output::Memory;
use flygblad::parse;
use flygblad::path::SourcePath;
use flygblad::site::{Site, url};
use flygblad::source::Sources;
use flygblad::span::SourceFile;
use flygblad::translate::catalog::Catalog;
use flygblad::translate::desk::Desk;
use flygblad::translate::segment::SegmentKind;
use flygblad::translate::sync::{Change, sync};
use rayon::prelude::*;
use serde::Deserialize;

use crate::common::{Files, copy, options, write};
use crate::skeleton::{Skeleton, added, skeleton};

/// The languages whose translator is hostile; each gets another part of the corpus.
pub(crate) const HOSTILE: [&str; 4] = ["ar", "fa", "fi", "so"];

/// What is written in the terms of the site, for all to refer to.
const TERMS: &str = "
-cycle-a = { -cycle-b }
-cycle-b = x { -cycle-a }
-lol0 = ha ha ha ha ha ha ha ha ha ha
-lol1 = { -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }
-lol2 = { -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }
-lol3 = { -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }
-lol = { -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }{ -lol3 }
-html = <script>alert(1)</script><a href=\"javascript:alert(1)\" onclick='x'>`x`</a>
-js = javascript:alert(1)
-arg = { $x }
-empty = { \"\" }
-blank = { \" \" }
-select = { -html.x ->
    [a] [x](https://evil.example/)
   *[b] <script>x</script>
}
";

/// What makes the site print.
const PRINTED: [(&str, &str); 3] = [
    (
        "book.toml",
        concat!(
            include_str!("site/book.toml"),
            "\n[output.leaflets]\ngroups = [\"a5\", \"month\"]\nplace = \"Husby\"\nprinter = \"Tryck AB, Kista\"\n"
        ),
    ),
    (
        "content/housing/leaflet.md",
        "---\ntitle: Hem före vinst\nkind: leaflet\ndescription: Alla ska kunna hitta ett hem.\ndate: 2026-11-12\n\
         formats: [a5]\naction: ../index.md\naction-text: Skriv till oss\n---\n\n\
         Bristen är stor.\n\n## Vi kräver\n\n- Hyresrätter\n- Hem åt { $homes } till\n\n\
         ## Så gör du\n\n1. Ring.\n2. [Kom](../index.md).\n",
    ),
    (
        "content/housing/list.md",
        "---\ntitle: Skriv under\nkind: form\nform: petition\ndate: 2026-11-12\nreturn-to: [Torget 1]\n\
         purpose: Fler hem\nstorage: I ett skåp\n---\n\nVi vill ha fler hem.\n",
    ),
];

/// A place that a translation reaches.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// Which of all.
    pub(crate) number: usize,
    /// Whether it is a part of an address.
    pub(crate) is_slug: bool,
    /// What an honest translator writes, in Fluent.
    pub(crate) honest: String,
    id: String,
    /// Where the first link of the original leads.
    link: Option<String>,
}

/// The site, in a folder of its own.
pub(crate) struct Victim {
    folder: tempfile::TempDir,
    /// The files of messages below `locales/<code>/`, or of the theme, and the places in each.
    files: BTreeMap<String, Vec<Place>>,
    /// The pages that were looked at: most files change a few.
    seen: Mutex<BTreeSet<u64>>,
}

/// A site without its words.
#[derive(Default)]
pub(crate) struct Built {
    pages: BTreeMap<String, Skeleton>,
    /// The names of the files, with the pages by theirs.
    pub(crate) files: Vec<String>,
}

impl Victim {
    /// The site with its source catalogues, and nothing translated.
    pub(crate) fn new() -> Self {
        Self::with(&[])
    }

    /// The same with a leaflet, a list for signatures and somebody who publishes them.
    pub(crate) fn printing() -> Self {
        Self::with(&PRINTED)
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/site"), root);
        for (path, text) in files {
            write(root, path, text.replace("[site]\n", "[site]\npublisher = \"Bostad först\"\n"));
        }
        let mut diags = Diagnostics::new();
        let config = flygblad::configure(root, &mut diags).unwrap();
        let sources = Sources::load(root, &config, &mut diags);
        let book = parse::parse(&sources, &config, &mut diags);
        for (path, change) in sync(&book, &sources, &config, &mut diags).unwrap().changes {
            if let Change::Write(text) = change {
                write(root, path.as_str(), text);
            }
        }
        let files = places(root, &config);
        Self { folder, files, seen: Mutex::default() }
    }

    /// How many places there are.
    pub(crate) fn places(&self) -> usize {
        self.files.values().map(Vec::len).sum()
    }

    /// What an honest translation gives.
    pub(crate) fn honest(&self) -> Built {
        self.attack(&|_, place| place.honest.clone());
        self.built()
    }

    /// The site as it is.
    pub(crate) fn built(&self) -> Built {
        let (built, said) = self.build(&|_, _, _| true);
        built.unwrap_or_else(|| panic!("{said}"))
    }

    /// Writes what `words` says into every place of every hostile language.
    pub(crate) fn attack(&self, words: &dyn Fn(usize, &Place) -> String) {
        for (number, language) in HOSTILE.iter().enumerate() {
            for (file, places) in &self.files {
                let mut text = String::new();
                for place in places {
                    text += &format!("{} = {}\n", place.id, words(number, place));
                }
                if file == "site.ftl" {
                    text += TERMS;
                    text += &format!("-giant = {}\n", "x ".repeat(4_000));
                    text += &format!("-deep = {}x{}\n", "{ ".repeat(90), " }".repeat(90));
                }
                match file.strip_prefix("theme/") {
                    Some(file) => {
                        write(self.root(), &format!("themes/campaign/locales/{language}/{file}"), text)
                    }
                    None => write(self.root(), &format!("locales/{language}/{file}"), text),
                }
                if let Some(doc) = file.strip_suffix(".ftl").filter(|_| file.starts_with("content/")) {
                    // What has appeared stays, whatever becomes of its title.
                    let lock = "flygblad-lock 1\n@published\n";
                    write(self.root(), &format!("locales/{language}/{doc}.lock"), lock);
                }
            }
        }
    }

    /// Where it is.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Builds the site and adds to `wrong` what is as in none of the honest ones.
    pub(crate) fn compare(&self, honest: &[&Built], round: usize, wrong: &mut BTreeMap<String, String>) {
        let (built, said) = self.build(&|path, bytes, names| {
            let mut hasher = DefaultHasher::new();
            (path, bytes, names).hash(&mut hasher);
            self.seen.lock().unwrap().insert(hasher.finish())
        });
        let Some(built) = built else {
            wrong.insert(format!("round {round} is not built"), said);
            return;
        };
        if honest.iter().all(|honest| honest.files != built.files) {
            let new: Vec<_> = built.files.iter().filter(|file| !honest[0].files.contains(file)).collect();
            wrong.insert(format!("round {round} has other files"), format!("{new:?}"));
        }
        for (name, page) in &built.pages {
            let known = |tag: &String| NOTICE.contains(&tag.split('=').next().unwrap_or_default());
            let notice = (!page.notice.iter().all(known)).then(|| format!("{:?}", page.notice));
            let shares = page.shares.iter().find(|tag| !SHARES.contains(&tag.as_str())).cloned();
            let own = honest.iter().filter_map(|honest| honest.pages.get(name));
            let mut added: Vec<_> = own.map(|own| added(&page.tags, &own.tags)).collect();
            added.sort();
            let added = added.into_iter().next().flatten();
            for what in page.errors.iter().cloned().chain(added).chain(notice).chain(shares) {
                wrong.entry(what).or_insert_with(|| format!("{name}, round {round}"));
            }
        }
    }

    /// The site, if there is one, and the report; of the pages, those that `wanted` wants.
    fn build(&self, wanted: Wanted<'_>) -> (Option<Built>, String) {
        let (out, mut diags) = (Memory::new(), Diagnostics::new());
        let site = flygblad::build(self.root(), &options(), &out, &mut diags);
        let errors = diags.iter().filter(|found| found.severity > Severity::Warning);
        let said = errors.map(|found| {
            let place = found.span.as_ref().map(|span| (&span.file.path, span.text()));
            format!("{}: {} {place:?}\n", found.code, found.message)
        });
        let said = said.collect();
        let files = out.into_files().into_iter().map(|(path, bytes)| (path.as_str().to_owned(), bytes));
        (site.map(|site| Built::of(&site, &files.collect(), wanted)), said)
    }
}

/// Picks pages by path and content; last the names of all.
type Wanted<'w> = &'w (dyn Fn(&str, &[u8], &BTreeMap<String, String>) -> bool + Sync);

/// What the line that says how much is translated is made of.
const NOTICE: [&str; 6] = ["p class", "/p", "a href", "/a", "span", "/span"];

/// What the texts to share a page with are made of.
const SHARES: [&str; 13] = [
    "div class=text shared",
    "/div",
    "p",
    "p class=small",
    "/p",
    "label",
    "/label",
    "span",
    "span class=label",
    "/span",
    "textarea readonly= rows=3",
    "textarea readonly= rows=7",
    "/textarea",
];

impl Built {
    fn of(site: &Site, files: &Files, wanted: Wanted<'_>) -> Self {
        let mut names = BTreeMap::new();
        for (id, entry) in &site.pages {
            for lang in site.config.languages.iter() {
                if let Some(path) = site.shown_entry(entry, lang).and_then(|shown| url::out_path(shown.url)) {
                    let code = &site.config.languages[lang].code;
                    names.insert(path.as_str().to_owned(), format!("{code}:{}", id.as_str()));
                }
            }
        }
        let name = |path: &str| names.get(path).cloned().unwrap_or_else(|| path.to_owned());
        let pages = files.par_iter().filter(|(path, _)| path.ends_with(".html"));
        let pages = pages.filter(|(path, bytes)| wanted(path, bytes, &names));
        let pages = pages
            .map(|(path, bytes)| (name(path), skeleton(path, std::str::from_utf8(bytes).unwrap(), &names)));
        // The pieces of an index are named after what is in them.
        let named = files.keys().filter(|path| !path.contains("/search/pagefind/"));
        let mut files: Vec<String> = named.map(|path| name(path)).collect();
        files.sort();
        Self { pages: pages.collect(), files }
    }
}

/// Every place of the site that a translation reaches, by file.
fn places(root: &Path, config: &Config) -> BTreeMap<String, Vec<Place>> {
    let mut diags = Diagnostics::new();
    let sources = Sources::load(root, config, &mut diags);
    let book = parse::parse(&sources, config, &mut diags);
    let desk = Desk::load(&book, &sources, config, &mut diags);
    let mut files = BTreeMap::new();
    let mut number = 0;
    let mut place = |id: &str, honest: String, kind: Option<SegmentKind>| {
        number += 1;
        let link = honest.split_once("](").and_then(|(_, rest)| rest.split(')').next()).map(str::to_owned);
        Place { number, is_slug: kind == Some(SegmentKind::Slug), honest, id: id.to_owned(), link }
    };
    for (doc, document) in &desk.documents {
        let segments = document.ids.iter().zip(&document.segments);
        // The source's own words are an honest translation: here it is not what they say that counts.
        let places = segments.map(|(id, segment)| place(id, segment.text.clone(), Some(segment.kind)));
        files.insert(format!("content/{doc}.ftl"), places.collect());
    }
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/campaign/locales/ar/theme.ftl");
    let site = root.join("locales/ar/site.ftl");
    for (name, path) in [("theme/theme.ftl", theme), ("site.ftl", site)] {
        let file = SourceFile::new(SourcePath::new(name), std::fs::read_to_string(path).unwrap());
        let catalog = Catalog::read(&file, &mut diags).unwrap();
        let value = |raw: &str| raw.split_once('=').map_or("", |(_, value)| value.trim_start()).to_owned();
        let places = catalog.messages.iter().map(|message| place(&message.id, value(message.raw()), None));
        files.insert(name.to_owned(), places.collect());
    }
    files
}

/// What is put into the places.
pub(crate) struct Corpus {
    /// What may stand anywhere.
    pub(crate) words: Vec<String>,
    /// What may be meant as a part of an address.
    pub(crate) slugs: Vec<String>,
}

#[derive(Deserialize)]
struct Raw {
    repeated: BTreeMap<String, usize>,
    slugs: Vec<String>,
    #[serde(flatten)]
    words: BTreeMap<String, Vec<String>>,
}

impl Corpus {
    pub(crate) fn load() -> Self {
        let Raw { repeated, slugs, words } = toml::from_str(include_str!("corpus.toml")).unwrap();
        let repeated = repeated.into_iter().map(|(what, times)| what.repeat(times));
        Self { words: words.into_values().flatten().chain(repeated).collect(), slugs }
    }

    /// What is written in this place.
    pub(crate) fn for_place(&self, words: &str, place: &Place) -> String {
        let link = place.link.as_deref().unwrap_or("rents.md");
        words.replace("@ID@", &place.id).replace("@LINK@", link)
    }
}
