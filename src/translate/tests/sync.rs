//! Whole projects, brought up to date again and again.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;

use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;
use crate::translate::align::{Aligned, How};
use crate::translate::catalog::Catalog;
use crate::translate::sync::{Change, Outcome, sync};

/// A project on a disk in memory.
#[derive(Default)]
pub(super) struct Project(pub(super) BTreeMap<String, String>);

impl Project {
    pub(super) fn put(&mut self, path: &str, text: &str) -> &mut Self {
        let text =
            if path.ends_with(".md") { format!("---\ntitle: T\n---\n{text}") } else { text.to_owned() };
        self.0.insert(path.to_owned(), text);
        self
    }

    pub(super) fn remove(&mut self, path: &str) -> &mut Self {
        self.0.remove(path).unwrap();
        self
    }

    pub(super) fn try_sync(&mut self) -> (Option<Outcome>, String) {
        let mut diags = Diagnostics::new();
        let (book, config, sources) = super::book(&self.0, &mut diags);
        let outcome = sync(&book, &sources, &config, &mut diags);
        for (path, change) in outcome.iter().flat_map(|outcome| &outcome.changes) {
            match change {
                Change::Write(text) => self.0.insert(path.as_str().to_owned(), text.clone()),
                Change::Remove => self.0.remove(path.as_str()),
            };
        }
        (outcome, report(&diags))
    }

    pub(super) fn sync(&mut self) -> BTreeMap<String, Aligned> {
        let (outcome, said) = self.try_sync();
        assert_eq!(said, "");
        let first = outcome.unwrap().documents;
        let (again, _) = self.try_sync();
        assert_eq!(again.unwrap().changes, BTreeMap::new(), "a second time nothing is to be done");
        first
    }

    pub(super) fn text(&self, path: &str) -> &str {
        self.0.get(path).map_or("", String::as_str)
    }

    /// The id of a text of `doc`.
    fn id(&self, doc: &str, text: &str) -> String {
        let path = format!("locales/sv/content/{doc}.ftl");
        let line = self.text(&path).lines().find(|line| line.ends_with(&format!("= {text}")));
        line.unwrap_or_else(|| panic!("no `{text}` in {}", self.text(&path)))
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    }

    /// Translates every text of `doc` into Arabic, but for its slug.
    fn translate(&mut self, doc: &str) {
        let source = self.text(&format!("locales/sv/content/{doc}.ftl")).to_owned();
        let is_text = |line: &&str| line.contains(" = ") && !line.starts_with("slug = ");
        let lines = source.lines().filter(is_text);
        let lines = lines.map(|line| line.replacen(" = ", " = ar: ", 1) + "\n");
        self.put(&format!("locales/ar/content/{doc}.ftl"), &lines.collect::<String>());
    }
}

fn hows(aligned: &Aligned) -> Vec<&How> {
    aligned.matches.iter().map(|found| &found.how).collect()
}

const TEXT: &str = "# Hyran ska sänkas\n\nHyrorna stiger varje år och lönerna följer inte med.\n\n- Bygg fler bostäder\n- Stoppa marknadshyror\n";

#[test]
fn the_first_time() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    let lines: Vec<&str> = project.text("locales/sv/content/a.ftl").lines().collect();
    let cut = |line: &str| {
        line.split_once(" = ")
            .map_or(line.to_owned(), |(id, text)| format!("{} = {text}", &id[..id.len().min(12)]))
    };
    assert_eq!(
        lines.into_iter().map(cut).collect::<Vec<_>>(),
        [
            "### The texts of content/a.md, written by `flygblad translate sync`: do not edit.",
            "### Translate them in locales/<language>/content/, in a file of the same name.",
            "",
            "title = T",
            "slug = a",
            "# heading",
            "hyran-ska-sa = Hyran ska sänkas",
            "hyrorna-stig = Hyrorna stiger varje år och lönerna följer inte med.",
            "# item",
            "bygg-fler-bo = Bygg fler bostäder",
            "# item",
            "stoppa-markn = Stoppa marknadshyror",
        ]
    );
    assert_eq!(project.text("locales/sv/content/a.lock"), "flygblad-lock 1\n");
    assert_eq!(project.0.len(), 3);
}

#[test]
fn an_edit_is_stale_and_says_what_changed() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    let translated = project.text("locales/ar/content/a.ftl").to_owned();
    project.sync();
    assert_eq!(project.text("locales/sv/content/a.lock"), "flygblad-lock 1\n@noted ar\n");
    assert!(!project.text("locales/ar/content/a.lock").contains('|'));
    assert_eq!(project.text("locales/ar/content/a.lock").matches("needs-review").count(), 5);
    project.put("content/a.md", &TEXT.replace("varje år", "varje månad"));
    let found = &project.sync()["a"];
    assert!(matches!(hows(found)[3], How::AlikeHere(80..)), "{found:?}");
    let lock = project.text("locales/ar/content/a.lock").to_owned();
    assert_eq!(lock.matches(" | ").count(), 1);
    assert!(lock.contains("needs-review | Hyrorna stiger varje år och lönerna följer inte med.\n"), "{lock}");
    assert_eq!(project.text("locales/ar/content/a.ftl"), translated, "no word of it is touched");
    // Somebody translates it anew.
    project.put("locales/ar/content/a.ftl", &translated.replace("ar: Hyrorna", "ar2: Hyrorna")).sync();
    assert!(!project.text("locales/ar/content/a.lock").contains('|'));
}

#[test]
fn what_is_removed_is_kept_and_returns() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    // Its id is of an older text, so that it cannot be made again from the words.
    project.put("content/a.md", &TEXT.replace("varje år", "varje månad")).sync();
    project.translate("a");
    project.sync();
    let translated = project.text("locales/ar/content/a.ftl").to_owned();
    let id = project.id("a", "Hyrorna stiger varje månad och lönerna följer inte med.");
    project
        .put("content/a.md", "# Hyran ska sänkas\n\n- Bygg fler bostäder\n- Stoppa marknadshyror\n")
        .sync();
    let kept = format!("## No longer in the text. Kept in case it returns.\n\n{id} = ar: Hyrorna");
    assert!(
        project.text("locales/ar/content/a.ftl").contains(&kept),
        "{}",
        project.text("locales/ar/content/a.ftl")
    );
    assert!(project.text("locales/sv/content/a.lock").contains(&format!("{id} ")));
    assert!(!project.text("locales/sv/content/a.ftl").contains(&id));
    project.put("content/a.md", &TEXT.replace("varje år", "varje månad"));
    assert_eq!(hows(&project.sync()["a"])[3], &How::Returned);
    assert_eq!(project.text("locales/ar/content/a.ftl"), translated);
    assert_eq!(project.text("locales/sv/content/a.lock"), "flygblad-lock 1\n@noted ar\n");
}

#[test]
fn a_renamed_document_takes_everything_with_it() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    project.sync();
    let (ftl, lock) = (
        project.text("locales/ar/content/a.ftl").to_owned(),
        project.text("locales/ar/content/a.lock").to_owned(),
    );
    project.remove("content/a.md").put("content/b/c.md", &TEXT.replace("fler", "många"));
    let documents = project.sync();
    assert_eq!(documents["b/c"].from.as_deref(), Some("a"));
    assert_eq!(project.text("locales/ar/content/b/c.ftl"), ftl);
    assert_eq!(project.text("locales/ar/content/b/c.lock").lines().count(), lock.lines().count());
    let names: Vec<&str> = project
        .0
        .keys()
        .map(String::as_str)
        .filter(|path| path.ends_with("/a.ftl") || path.ends_with("/a.lock"))
        .collect();
    assert_eq!(names, [""; 0]);
}

#[test]
fn a_text_that_moves_takes_its_translation_with_it() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).put("content/b/c.md", "Något helt annat.\n").sync();
    project.translate("a");
    project.sync();
    project
        .put(
            "locales/ar/content/a.ftl",
            &project.text("locales/ar/content/a.ftl").replace("hyrorna", "# For you\nhyrorna"),
        )
        .sync();
    let id = project.id("a", "Hyrorna stiger varje år och lönerna följer inte med.");
    let moved = "Hyrorna stiger varje år och lönerna följer inte med.";
    project
        .put("content/a.md", &TEXT.replace(moved, ""))
        .put("content/b/c.md", &format!("Något helt annat.\n\n{moved}\n"));
    let documents = project.sync();
    assert_eq!(hows(&documents["b/c"])[3], &How::MovedFrom("a".to_owned()));
    assert_eq!(project.text("locales/ar/content/b/c.ftl"), format!("# For you\n{id} = ar: {moved}\n"));
    assert!(project.text("locales/ar/content/b/c.lock").contains(&id));
    assert!(!project.text("locales/ar/content/a.ftl").contains(&id));
    assert!(!project.text("locales/ar/content/a.lock").contains(&id));
}

#[test]
fn nothing_broken_is_lost() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    project.sync();
    let broken = format!("{}junk\n", project.text("locales/ar/content/a.ftl"));
    project.put("locales/ar/content/a.ftl", &broken).put("content/a.md", "# Hyran ska sänkas\n\nNytt.");
    let (outcome, said) = project.try_sync();
    assert!(said.contains("broken-catalog: `locales/ar/content/a.ftl` is left as it is"), "{said}");
    assert!(outcome.unwrap().changes.keys().all(|path| path.as_str().contains("/sv/")));
    assert_eq!(project.text("locales/ar/content/a.ftl"), broken);
    // Renamed, it goes as it is.
    let text = project.0.remove("content/a.md").unwrap();
    project.0.insert("content/z.md".to_owned(), text);
    project.try_sync();
    assert_eq!(project.text("locales/ar/content/z.ftl"), broken);
    assert_eq!(project.text("locales/ar/content/a.ftl"), "");
    // What the source language remembers cannot be read: nothing at all is written.
    project.put("locales/sv/content/z.ftl", "junk\n").put("content/z.md", "Annat.");
    assert!(project.try_sync().0.is_none());
}

#[test]
fn a_lost_lock_is_no_error() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    project.sync();
    project.remove("locales/ar/content/a.lock").sync();
    assert_eq!(project.text("locales/ar/content/a.lock").matches(" ? ").count(), 5);
}

#[test]
fn no_word_of_a_translation_is_touched() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    let (list, heading) = (project.id("a", "Bygg fler bostäder"), project.id("a", "Hyran ska sänkas"));
    let ftl = format!(
        "### Mine\n\n-x = y\n{list} =\n    x\n      a\n    # b\n# to {heading}\n{heading} = x\nother = c\n"
    );
    project.put("locales/ar/content/a.ftl", &ftl).sync();
    let written = project.text("locales/ar/content/a.ftl");
    assert!(
        written.starts_with(&format!(
            "### Mine\n\n-x = y\n# to {heading}\n{heading} = x\n{list} =\n    x\n      a\n    # b\n"
        )),
        "{written}"
    );
    assert!(written.ends_with("returns.\n\nother = c\n"), "{written}");
}

/// The facts in a lock.
fn facts<'p>(project: &'p Project, path: &str) -> Vec<&'p str> {
    project.text(path).lines().filter_map(|line| line.strip_prefix('@')).collect()
}

/// The files with the messages of a language, and each message as it stands.
fn messages(project: &Project, code: &str) -> Vec<(String, String)> {
    let below = format!("locales/{code}/content/");
    let ours = |path: &&String| path.starts_with(&below) && path.ends_with(".ftl");
    let mut all = Vec::new();
    for path in project.0.keys().filter(ours) {
        let file = SourceFile::new(SourcePath::new(path.as_str()), project.text(path));
        let catalog = Catalog::read(&file, &mut Diagnostics::new()).unwrap();
        all.extend(
            catalog.messages.into_iter().map(|message| (message.id.to_string(), message.raw().to_owned())),
        );
    }
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever becomes of the texts, no byte of a message is another, no line ends otherwise, and a
    /// second time nothing is to be done.
    #[test]
    fn nothing_but_the_places_of_messages_changes(
        steps in vec((vec(0..12_usize, 0..6), vec(0..12_usize, 0..6), 0..4_usize), 1..5),
        windows in any::<bool>(),
    ) {
        let end = if windows { "\r\n" } else { "\n" };
        let text = |list: &[usize]| list.iter().map(|n| format!("Krav nummer {n} handlar om {}.\n\n", WORDS[*n])).collect::<String>();
        let mut project = Project::default();
        for (a, b, odd) in steps {
            project.put("content/a.md", &text(&a)).put("content/b.md", &text(&b));
            project.try_sync();
            for doc in ["a", "b"] {
                let path = format!("locales/ar/content/{doc}.ftl");
                let mut known = project.text(&path).to_owned();
                let source = project.text(&format!("locales/sv/content/{doc}.ftl")).to_owned();
                for id in source.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).skip(odd) {
                    if !known.contains(&format!("{id} ")) {
                        let lines = format!("={end}    x{end}      y{end}    .a = b");
                        let value = ["= x  ", "  =y", &lines, "= { $n }"][odd];
                        known = format!("# to {id}{end}{id} {value}{end}{known}");
                    }
                }
                project.put(&path, &known);
            }
            let before = messages(&project, "ar");
            project.try_sync();
            prop_assert_eq!(messages(&project, "ar"), before);
            for (path, text) in project.0.iter().filter(|(path, _)| windows && path.contains("/ar/") && path.ends_with("ftl")) {
                prop_assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{}: {:?}", path, text);
            }
            prop_assert_eq!(project.try_sync().0.unwrap().changes, BTreeMap::new());
        }
    }
}

const WORDS: [&str; 12] = [
    "hyror",
    "skolor",
    "vård",
    "tåg",
    "löner",
    "tolkar",
    "parker",
    "bibliotek",
    "scheman",
    "böcker",
    "luft",
    "vatten",
];

#[test]
fn files_of_windows_stay_files_of_windows() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    project.sync();
    for (path, text) in &mut project.0 {
        if path.starts_with("locales/") {
            *text = text.replace('\n', "\r\n");
        }
    }
    project.sync();
    assert_eq!(project.try_sync().0.unwrap().changes, BTreeMap::new());
    project.put("content/a.md", &TEXT.replace("varje år", "varje månad")).sync();
    for (path, text) in project.0.iter().filter(|(path, _)| path.starts_with("locales/")) {
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{path}");
    }
}

#[test]
fn once_published_it_stays() {
    let mut project = Project::default();
    project.put("content/a.md", TEXT).sync();
    project.translate("a");
    let whole = project.text("locales/ar/content/a.ftl").to_owned();
    let some: Vec<&str> = whole.lines().collect();
    // Four of five texts: the rule is eight of ten. Without the title that is not enough.
    project.put("locales/ar/content/a.ftl", &some[..3].join("\n")).sync();
    assert_eq!(facts(&project, "locales/ar/content/a.lock"), [""; 0]);
    project.put("locales/ar/content/a.ftl", &some[1..].join("\n")).sync();
    assert_eq!(facts(&project, "locales/ar/content/a.lock"), [""; 0]);
    project.put("locales/ar/content/a.ftl", &some[..4].join("\n")).sync();
    assert_eq!(facts(&project, "locales/ar/content/a.lock"), ["published"]);
    // A slug of its own takes the place of the name of the file.
    project.put("locales/ar/content/a.ftl", &format!("{}\nslug = x\n", some[0])).sync();
    assert_eq!(facts(&project, "locales/ar/content/a.lock"), ["published", "slug a", "slug-now x"]);
}

#[test]
fn old_addresses_are_remembered() {
    let mut project = Project::default();
    project.put("content/housing/rents.md", TEXT).sync();
    project.translate("housing/rents");
    project.sync();
    let source = "locales/sv/content/housing/rent.lock";
    let arabic = "locales/ar/content/housing/rent.lock";
    // Another name: the old one leads on in every language.
    project.remove("content/housing/rents.md").put("content/housing/rent.md", TEXT).sync();
    assert_eq!(facts(&project, source), ["noted ar", "slug rents"]);
    assert_eq!(facts(&project, arabic), ["published"]);
    // A slug of its own, in the source and in a translation.
    let with_slug = |slug: &str| format!("---\ntitle: T\nslug: {slug}\n---\n{TEXT}");
    project.0.insert("content/housing/rent.md".to_owned(), with_slug("hyror"));
    let translated = project.text("locales/ar/content/housing/rent.ftl").to_owned();
    project.put("locales/ar/content/housing/rent.ftl", &format!("{translated}slug = ijar\n")).sync();
    assert_eq!(facts(&project, source), ["noted ar", "slug rent", "slug rents"]);
    assert_eq!(facts(&project, arabic), ["published", "slug rent", "slug rents", "slug-now ijar"]);
    // The name of before again.
    project.0.insert("content/housing/rent.md".to_owned(), with_slug("rents"));
    project.put("locales/ar/content/housing/rent.ftl", &format!("{translated}slug = ijara\n")).sync();
    assert_eq!(facts(&project, source), ["noted ar", "slug hyror", "slug rent"]);
    assert_eq!(
        facts(&project, arabic),
        ["published", "slug ijar", "slug rent", "slug rents", "slug-now ijara"]
    );
    // Another folder.
    let text = project.0.remove("content/housing/rent.md").unwrap();
    project.0.insert("content/home/rent.md".to_owned(), text);
    project.sync();
    assert_eq!(
        facts(&project, "locales/sv/content/home/rent.lock"),
        ["noted ar", "path housing/rent", "slug hyror", "slug rent"]
    );
    // And the document is no more.
    project.remove("content/home/rent.md").sync();
    project.remove("locales/ar/content/home/rent.ftl").sync();
    assert_eq!(facts(&project, "locales/sv/content/home/rent.lock"), [""; 0]);
}
