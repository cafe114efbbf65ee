//! How far a language has come.

use crate::diag::Diagnostics;
use crate::translate::desk::Desk;
use crate::translate::fingerprint::{Fingerprint, short};
use crate::translate::pick;
use crate::translate::status::{Appears, DocumentStatus, Standing, status};
use crate::translate::worklist::WorkList;

/// `content/a.md` in Arabic, and what is on the work list.
fn a(files: &[(&str, &str)]) -> (DocumentStatus, Vec<String>) {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(&files, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let lang = config.languages.find("ar").unwrap();
    let languages = status(&desk, &book, &config, &[lang], &["a"]);
    let list = WorkList::of(&desk, &languages[0], &|_| true);
    let ids = list.documents.iter().flat_map(|task| &task.texts).map(|text| text.unit.id.to_owned());
    (languages[0].documents[0].clone(), ids.collect())
}

const TEXT: (&str, &str) =
    ("content/a.md", "---\ntitle: Hyran\nslug: hyran\n---\nHyran stiger varje år.\n\nEn.\n\nTvå.\n\nTre.\n");
const SOURCE: (&str, &str) = (
    "locales/sv/content/a.ftl",
    "title = Hyran\nslug = hyran\na-1 = Hyran stiger varje år.\na-2 = En.\na-3 = Två.\na-4 = Tre.\n",
);

#[test]
fn a_slug_is_no_part_of_the_share() {
    let (doc, todo) = a(&[TEXT, SOURCE]);
    assert_eq!((doc.tally.total().texts, doc.tally.of(Standing::Missing).words), (5, 8));
    assert_eq!((doc.share.translated, doc.share.total, doc.appears), (0, 5, Appears::NoTitle));
    assert_eq!(todo, ["title", "a-1", "a-2", "a-3", "a-4"]);
    let slug = ("locales/ar/content/a.ftl", "title = T\nslug = s\na-1 = A\na-2 = B\n");
    let (doc, todo) = a(&[TEXT, SOURCE, slug]);
    assert_eq!((doc.share.translated, doc.share.total, doc.appears), (3, 5, Appears::TooFew));
    assert_eq!(doc.tally.of(Standing::Unknown).texts, 3);
    // One that is there must be looked at like any text.
    assert!(todo.contains(&"slug".to_owned()));
}

#[test]
fn four_of_five_are_enough_and_what_was_published_stays() {
    let most = ("locales/ar/content/a.ftl", "title = T\na-1 = A\na-2 = B\na-3 = C\n");
    assert_eq!(a(&[TEXT, SOURCE, most]).0.appears, Appears::Shown);
    let untitled = ("locales/ar/content/a.ftl", "a-4 = T\na-1 = A\na-2 = B\na-3 = C\n");
    assert_eq!(a(&[TEXT, SOURCE, untitled]).0.appears, Appears::NoTitle);
    let lock = ("locales/ar/content/a.lock", "flygblad-lock 1\n@published\n");
    assert_eq!(a(&[TEXT, SOURCE, untitled, lock]).0.appears, Appears::Shown);
}

#[test]
fn a_text_of_its_own_is_all_there() {
    let (doc, todo) = a(&[TEXT, SOURCE, ("content/a.ar.md", "---\ntitle: T\n---\nA\n")]);
    assert_eq!((doc.is_whole, doc.appears), (true, Appears::Shown));
    assert_eq!(doc.file.as_str(), "content/a.ar.md");
    assert_eq!(todo, ["title", "a-1", "a-2", "a-3", "a-4"], "nobody has looked at it");
    // What changed since, and what came later, is to be looked at.
    let of = short("---\ntitle: T\n---\nA\n");
    let noted = |id, text| {
        let Fingerprint { exact, loose } = Fingerprint::of(text);
        format!("{id} {exact}.{loose} {of} reviewed\n")
    };
    let lock = format!(
        "flygblad-lock 1\n{}{}{}{}",
        noted("title", "Hyran"),
        noted("a-1", "Annat"),
        noted("a-2", "En."),
        noted("a-3", "Två.")
    );
    let files = [
        TEXT,
        SOURCE,
        ("content/a.ar.md", "---\ntitle: T\n---\nA\n"),
        ("locales/ar/content/a.md.lock", &lock),
    ];
    let (doc, todo) = a(&files);
    let count = |standing| doc.tally.of(standing).texts;
    assert_eq!((count(Standing::Missing), count(Standing::Stale), count(Standing::Reviewed)), (1, 1, 3));
    assert_eq!((doc.share.of_all(), doc.appears), (1.0, Appears::Shown));
    assert_eq!(todo, ["a-1", "a-4"]);
}

#[test]
fn documents_are_read_from_the_top() {
    let mut docs = ["housing/index", "about", "housing/build", "index", "a/b/c"];
    docs.sort_unstable_by_key(|doc| pick::reading_order(doc));
    assert_eq!(docs, ["index", "about", "a/b/c", "housing/index", "housing/build"]);
}
