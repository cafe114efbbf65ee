//! Histories of texts, played again: at each step the texts are changed as people change them, the
//! catalogues brought up to date, and it is looked at which text each id stands for now.
//!
//! First one history for each sort of change, with exact expectations; then random ones, always the same.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use flygblad::config::Config;
use flygblad::diag::Diagnostics;
use flygblad::parse;
use flygblad::path::SourcePath;
use flygblad::source::Sources;
use flygblad::span::SourceFile;
use flygblad::translate::align::{Aligned, How};
use flygblad::translate::sync::{Change, sync};

/// A project on a disk in memory.
#[derive(Default)]
struct Project {
    files: BTreeMap<String, String>,
}

impl Project {
    fn write(&mut self, doc: &str, blocks: &[&str]) {
        let text = format!("---\ntitle: {doc}\n---\n{}\n", blocks.join("\n\n"));
        self.files.insert(format!("content/{doc}.md"), text);
    }

    fn remove(&mut self, doc: &str) {
        self.files.remove(&format!("content/{doc}.md")).expect("it is there");
    }

    fn sync(&mut self) -> BTreeMap<String, Aligned> {
        let mut diags = Diagnostics::new();
        let toml =
            "book.title = 'T'\nbook.language = 'sv'\n[[language]]\ncode = 'sv'\n[[language]]\ncode = 'ar'";
        let config = Config::load(SourceFile::new(SourcePath::new("book.toml"), toml), &mut diags)
            .expect("it is whole");
        let texts = self.files.iter().map(|(path, text)| {
            let path = SourcePath::new(path.as_str());
            (path.clone(), SourceFile::new(path, text.as_str()))
        });
        let sources = Sources { texts: texts.collect(), assets: BTreeMap::new() };
        let book = parse::parse(&sources, &config, &mut diags);
        let outcome = sync(&book, &sources, &config, &mut diags).expect("nothing is broken");
        assert!(!diags.has_errors(), "{diags:?}");
        for (path, change) in outcome.changes {
            match change {
                Change::Write(text) => self.files.insert(path.as_str().to_owned(), text),
                Change::Remove => self.files.remove(path.as_str()),
            };
        }
        outcome.documents
    }

    /// Document and text of each id, but for those that every document has.
    fn texts(&self) -> BTreeMap<String, (String, String)> {
        let mut texts = BTreeMap::new();
        for (path, catalog) in &self.files {
            let Some(doc) = path.strip_prefix("locales/sv/content/").and_then(|p| p.strip_suffix(".ftl"))
            else {
                continue;
            };
            for line in catalog.lines().filter(|line| !line.starts_with(['#', ' '])) {
                let Some((id, text)) =
                    line.split_once(" = ").filter(|(id, _)| !matches!(*id, "title" | "slug"))
                else {
                    continue;
                };
                let known = texts.insert(id.to_owned(), (doc.to_owned(), text.to_owned()));
                assert_eq!(known, None, "an id stands for two texts");
            }
        }
        texts
    }

    /// Translates everything that is not translated yet.
    fn translate(&mut self) {
        for (id, (doc, text)) in self.texts() {
            let catalog = self.files.entry(format!("locales/ar/content/{doc}.ftl")).or_default();
            if !catalog.contains(&format!("{id} = ")) {
                *catalog = format!("{id} = ar {text}\n{catalog}");
            }
        }
    }
}

const A: &str = "Hyrorna stiger varje år, men lönerna följer inte med och många tvingas flytta.";
const B: &str = "Kommunen säljer allmännyttan till bolag som bara vill tjäna pengar på våra hem.";
const C: &str = "Vi kräver att alla renoveringar sker på hyresgästernas villkor och i deras takt.";
const D: &str = "Kom till torget på lördag klockan tolv, ta med dina grannar och en termos kaffe.";

/// Plays two steps of the document `a` and tells, for each text of the second, which text of the first it was.
fn step(before: &[&str], after: &[&str], expect: &[Option<&str>]) -> Aligned {
    let mut project = Project::default();
    project.write("a", before);
    project.sync();
    let was = project.texts();
    project.write("a", after);
    let documents = project.sync();
    let found: Vec<Option<&str>> = documents["a"].matches[2..]
        .iter()
        .map(|found| was.get(&found.id).map(|(_, text)| text.as_str()))
        .collect();
    assert_eq!(found, expect);
    documents["a"].clone()
}

#[test]
fn edits_keep_the_name() {
    let edited = B.replace("bara vill tjäna", "vill göra");
    step(&[A, B, C], &[A, &edited, C], &[Some(A), Some(B), Some(C)]);
    step(&["# Hyran", A], &["# Hyrorna", A], &[None, Some(A)]);
    step(&["# Sänk hyran nu", A], &["# Sänk hyrorna nu", A], &[Some("Sänk hyran nu"), Some(A)]);
}

#[test]
fn what_is_unlike_is_new() {
    step(&[A, B, C], &[A, D, C], &[Some(A), None, Some(C)]);
    step(&["- Ja", "- Nej"], &["- Ja", "- Kanske"], &[Some("Ja"), None]);
    // Another kind of text.
    step(&[A, B], &[A, &format!("# {}", B.replace("bara", ""))], &[Some(A), None]);
}

#[test]
fn reordered_texts_keep_their_names() {
    let found = step(&[A, B, C, D], &[D, C, B, A], &[Some(D), Some(C), Some(B), Some(A)]);
    assert_eq!(found.matches.iter().filter(|found| found.how == How::Moved).count(), 3);
    let edited = D.replace("tolv", "ett");
    step(&[A, B, C, D], &[&edited, A, B, C], &[Some(D), Some(A), Some(B), Some(C)]);
}

#[test]
fn a_split_and_a_merge_keep_the_longer_half() {
    let (long, short) =
        (format!("{A} Så kan vi inte ha det i vår stad."), "Kom till torget på lördag klockan tolv.");
    let whole = format!("{long} {short}");
    let found = step(&[B, &whole, C], &[B, &long, short, C], &[Some(B), Some(&whole), None, Some(C)]);
    assert!(matches!(&found.matches[4].how, How::New(Some(of)) if *of == found.matches[3].id), "{found:?}");
    step(&[B, &whole, C], &[B, short, &long, C], &[Some(B), None, Some(&whole), Some(C)]);
    let found = step(&[B, &long, short, C], &[B, &whole, C], &[Some(B), Some(&long), Some(C)]);
    assert_eq!(found.gone[0].into.as_ref(), Some(&found.matches[3].id));
    // More pieces than could each be similar.
    let four = [A, B, C, D].join(" ");
    step(&[&four], &[A, B, C, D], &[None, None, Some(&four), None]);
}

#[test]
fn equal_texts_stay_apart() {
    const MORE: &str = "Läs mer";
    step(&[A, MORE, B, MORE], &[B, MORE], &[Some(B), Some(MORE)]);
    let mut project = Project::default();
    project.write("a", &[A, MORE, B, MORE, C, MORE]);
    let first = project.sync()["a"].matches.iter().map(|found| found.id.clone()).collect::<Vec<_>>();
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 8);
    project.write("a", &[A, MORE, D, C, MORE]);
    let second = project.sync()["a"].matches.iter().map(|found| found.id.clone()).collect::<Vec<_>>();
    assert_eq!(
        [&second[2], &second[3], &second[5], &second[6]],
        [&first[2], &first[3], &first[6], &first[7]]
    );
}

#[test]
fn a_copied_document_has_names_of_its_own() {
    let mut project = Project::default();
    project.write("a", &[A, B]);
    project.sync();
    let was = project.texts();
    project.write("b", &[A, B]);
    project.sync();
    let now = project.texts();
    assert_eq!(now.len(), 4);
    assert!(was.iter().all(|(id, text)| now[id] == *text));
}

#[test]
fn texts_that_move_between_documents_take_their_names_along() {
    let mut project = Project::default();
    project.write("a", &[A, B, C]);
    project.write("b", &[D]);
    project.sync();
    project.translate();
    project.sync();
    let was = project.texts();
    project.write("a", &[A, C]);
    project.write("b", &[D, B]);
    project.sync();
    let moved = was.iter().find(|(_, (_, text))| text == B).unwrap().0;
    assert_eq!(project.texts()[moved], ("b".to_owned(), B.to_owned()));
    assert!(project.files["locales/ar/content/b.ftl"].contains(&format!("{moved} = ar {B}")));
    // Two documents at once, one of them with a new name.
    project.remove("a");
    project.write("c", &[C, A, D]);
    project.write("b", &[B]);
    project.sync();
    let now = project.texts();
    assert_eq!(now.keys().collect::<Vec<_>>(), was.keys().collect::<Vec<_>>());
    assert_eq!(project.files["locales/ar/content/c.ftl"].lines().count(), 3);
}

#[test]
fn what_was_deleted_returns_under_its_name() {
    let mut project = Project::default();
    project.write("a", &[A, B, C]);
    project.sync();
    project.translate();
    project.sync();
    let was = project.texts();
    project.write("a", &[A, C]);
    project.sync();
    project.write("a", &[A, C, D]);
    project.sync();
    project.write("a", &[A, C, D, B]);
    let documents = project.sync();
    assert_eq!(documents["a"].matches[5].how, How::Returned);
    assert!(was.iter().all(|(id, text)| project.texts()[id] == *text));
    assert!(!project.files["locales/ar/content/a.ftl"].contains("##"));
    // And a whole document.
    project.remove("a");
    project.sync();
    assert!(project.files["locales/ar/content/a.ftl"].starts_with("## "));
    project.write("a", &[A, B, C]);
    project.sync();
    assert!(was.iter().all(|(id, text)| project.texts()[id] == *text));
}

/// Texts as what they may be in a page.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Paragraph,
    Heading,
    Item,
    Cell,
    Meaning,
}

impl Shape {
    const ALL: [Self; 5] = [Self::Paragraph, Self::Heading, Self::Item, Self::Cell, Self::Meaning];

    fn write(self, texts: &[&str]) -> String {
        let lines = |before: &str, after: &str| {
            texts.iter().map(|t| format!("{before}{t}{after}")).collect::<String>()
        };
        match self {
            Self::Paragraph => lines("", "\n\n"),
            Self::Heading => lines("## ", "\n\n"),
            Self::Item => lines("- ", "\n"),
            Self::Cell => format!("| Krav |\n|---|\n{}", lines("| ", " |\n")),
            Self::Meaning => format!("Krav\n{}", lines(": ", "\n")),
        }
    }
}

type Docs<'t> = &'t [(&'t str, &'t [&'t str])];

/// Plays two steps in each shape, and tells of each text that changed which it was; all others are to stay what they were.
fn play(before: Docs<'_>, after: Docs<'_>, changed: &[(&str, Option<&str>)]) {
    for shape in Shape::ALL {
        let mut project = Project::default();
        let mut steps = [before, after].into_iter().map(|docs| {
            project.files.retain(|path, _| !path.starts_with("content/"));
            docs.iter().for_each(|(doc, texts)| project.write(doc, &[&shape.write(texts)]));
            project.sync();
            project.texts()
        });
        let (was, now) = (steps.next().expect("the first"), steps.next().expect("the second"));
        for text in after.iter().flat_map(|(_, texts)| *texts) {
            let expect = changed.iter().find(|(new, _)| new == text).map_or(Some(*text), |(_, old)| *old);
            let ids = now.iter().filter(|(_, (_, today))| today == text).map(|(id, _)| id);
            let olds: Vec<&str> = ids.filter_map(|id| was.get(id)).map(|(_, old)| old.as_str()).collect();
            assert_eq!(olds, expect.into_iter().collect::<Vec<_>>(), "{shape:?}: {text}");
        }
    }
}

#[test]
fn every_sort_of_change_in_every_sort_of_text() {
    let edited = &*B.replace("bara vill tjäna", "vill göra");
    play(&[("a", &[A, B, C])], &[("a", &[A, edited, C])], &[(edited, Some(B))]);
    // Reorder; with an edit.
    play(&[("a", &[A, B, C, D])], &[("a", &[D, B, A, C])], &[]);
    play(&[("a", &[A, B, C, D])], &[("a", &[edited, D, C, A])], &[(edited, Some(B))]);
    // Split, at the end and in the beginning; merge.
    let (long, short) = (&*format!("{A} Så kan vi inte ha det."), "Kom till torget på lördag klockan tolv.");
    let (whole, turned) = (&*format!("{long} {short}"), &*format!("{short} {long}"));
    play(&[("a", &[B, whole, C])], &[("a", &[B, long, short, C])], &[(long, Some(whole)), (short, None)]);
    play(&[("a", &[B, turned, C])], &[("a", &[B, short, long, C])], &[(long, Some(turned)), (short, None)]);
    play(&[("a", &[B, long, short, C])], &[("a", &[B, whole, C])], &[(whole, Some(long))]);
    // Rename; with an edit.
    play(&[("a", &[A, B, C])], &[("b/c", &[A, B, C])], &[]);
    play(&[("a", &[A, B, C])], &[("b/c", &[A, edited, C])], &[(edited, Some(B))]);
    // Move between files; with an edit; into a new file, while the old one goes.
    play(&[("a", &[A, B]), ("b", &[C])], &[("a", &[A]), ("b", &[B, C])], &[]);
    play(&[("a", &[A, B]), ("b", &[C])], &[("a", &[A]), ("b", &[C, edited])], &[(edited, Some(B))]);
    play(&[("a", &[A, B]), ("b", &[C, D])], &[("b", &[C, D, B, A])], &[]);
    // What goes there while something like nothing comes here stays apart.
    play(&[("a", &[A, B]), ("b", &[C])], &[("a", &[A]), ("b", &[C, D])], &[(D, None)]);
    // Duplicate: in the file, and as a file. The one that was there keeps its name.
    play(&[("a", &[A, B])], &[("a", &[A, B, C, A])], &[(C, None)]);
    play(&[("a", &[A, B])], &[("a", &[A, B]), ("b", &[A, B])], &[]);
    // Removed, and removed all but one.
    play(&[("a", &[A, B, C])], &[("a", &[A, C])], &[]);
    play(&[("a", &[A, B, C])], &[("a", &[B])], &[]);
}

#[test]
fn words_in_another_shape_keep_their_name() {
    let mut project = Project::default();
    project.write("a", &[&Shape::Paragraph.write(&[A, B])]);
    project.sync();
    let was = project.texts();
    for shape in Shape::ALL {
        project.write("a", &[&shape.write(&[A, B])]);
        project.sync();
        let now = project.texts();
        assert!(was.iter().all(|(id, text)| now.get(id) == Some(text)), "{shape:?}");
    }
}

/// Random numbers that are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        // Marsaglia's xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % n.max(1)
    }

    fn sentence(&mut self) -> String {
        const WORDS: &str = "hyra bostad stad kommun vinst tåg skola vård lön rätt krav torg möte granne barn \
            pengar beslut politik arbete tid makt framtid dröm gata hus nämnd budget skatt protest seger och men \
            att inte vi alla kräver bygger säljer stänger öppnar behöver vill kan måste nu aldrig varje många i på";
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let length = 6 + self.below(20);
        let list: Vec<&str> = (0..length).map(|_| words[self.below(words.len())]).collect();
        format!("{}.", list.join(" "))
    }

    /// One word in eight or fewer is another.
    fn edit(&mut self, text: &str) -> String {
        let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        for _ in 0..=(words.len() / 16) {
            let at = self.below(words.len());
            match self.below(3) {
                0 => words[at] = "ändring".to_owned(),
                1 if words.len() > 8 => drop(words.remove(at)),
                _ => words.insert(at, "tillägg".to_owned()),
            }
        }
        words.join(" ")
    }
}

/// How like two texts are: letter by letter, so by another measure than the program's.
fn alike(a: &str, b: &str) -> f64 {
    strsim::normalized_levenshtein(a, b)
}

#[derive(Debug, Default)]
struct Tally {
    unchanged: usize,
    unchanged_lost: usize,
    edits: usize,
    edits_lost: usize,
    unrelated: usize,
}

/// What a text of today was, as whoever edited it knows: a number that goes with it.
type Doc = Vec<(usize, String)>;

fn random_step(docs: &mut BTreeMap<String, Doc>, dice: &mut Dice, next: &mut usize) {
    let names: Vec<String> = docs.keys().cloned().collect();
    let name = names[dice.below(names.len())].clone();
    let mut fresh = |dice: &mut Dice| {
        *next += 1;
        (*next, dice.sentence())
    };
    let doc = docs.get_mut(&name).expect("it is there");
    let at = dice.below(doc.len());
    match dice.below(10) {
        0..=3 if !doc.is_empty() => doc[at].1 = dice.edit(&doc[at].1.clone()),
        4 => doc.insert(at, fresh(dice)),
        5 if doc.len() > 2 => drop(doc.remove(at)),
        6 if doc.len() > 2 => {
            let block = doc.remove(at);
            let to = dice.below(doc.len());
            doc.insert(to, block);
        }
        7 if doc.len() > 2 => {
            let block = doc.remove(at);
            let other = names[dice.below(names.len())].clone();
            docs.get_mut(&other).expect("it is there").push(block);
        }
        8 => {
            let doc = docs.remove(&name).expect("it is there");
            docs.insert(format!("{}x{}", &name[..1], dice.below(1000)), doc);
        }
        _ => doc[at] = fresh(dice),
    }
}

#[test]
fn random_histories() {
    let mut tally = Tally::default();
    for seed in 1..=12_u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut next = 0;
        let mut docs: BTreeMap<String, Doc> = BTreeMap::new();
        for name in ["a", "b", "c"] {
            let count = 4 + dice.below(8);
            let blocks = (0..count).map(|_| {
                next += 1;
                (next, dice.sentence())
            });
            docs.insert(name.to_owned(), blocks.collect());
        }
        let mut project = Project::default();
        let mut names: HashMap<usize, (String, String)> = HashMap::new();
        for _ in 0..60 {
            for _ in 0..=dice.below(4) {
                random_step(&mut docs, &mut dice, &mut next);
            }
            project.files.retain(|path, _| !path.starts_with("content/"));
            for (name, doc) in &docs {
                project.write(name, &doc.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>());
            }
            let documents = project.sync();
            let owners: HashMap<String, usize> =
                names.iter().map(|(block, (id, _))| (id.clone(), *block)).collect();
            let mut now = HashMap::new();
            for (name, doc) in &docs {
                for ((block, text), found) in doc.iter().zip(&documents[name].matches[2..]) {
                    tally.count(names.get(block), (*block, text), (&found.id, &owners), &names);
                    now.insert(*block, (found.id.clone(), text.clone()));
                }
            }
            names = now;
        }
    }
    assert_eq!(tally.unrelated, 0, "no id ever ends on an unrelated text");
    assert!(tally.unchanged > 10_000 && tally.unchanged_lost * 1000 <= tally.unchanged, "{tally:?}");
    assert!(tally.edits > 300 && tally.edits_lost * 20 <= tally.edits, "{tally:?}");
}

impl Tally {
    fn count(
        &mut self,
        was: Option<&(String, String)>,
        (block, text): (usize, &str),
        (id, owners): (&str, &HashMap<String, usize>),
        names: &HashMap<usize, (String, String)>,
    ) {
        if let Some((old_id, old)) = was {
            if old == text {
                self.unchanged += 1;
                self.unchanged_lost += usize::from(old_id != id);
            } else if alike(old, text) >= 0.8 {
                self.edits += 1;
                self.edits_lost += usize::from(old_id != id);
            }
        }
        if let Some(owner) = owners.get(id).filter(|owner| **owner != block) {
            self.unrelated += usize::from(alike(&names[owner].1, text) < 0.4);
        }
    }
}
