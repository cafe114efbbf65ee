//! Translations that are said to be right.

use std::collections::BTreeMap;

use crate::diag::Diagnostics;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::fingerprint::{Fingerprint, short};
use crate::translate::sync::Change;
use crate::translate::verdict::{Verdict, Wish, give};

const TEXT: (&str, &str) =
    ("content/a.md", "---\ntitle: Hyran\n---\nHyran stiger.\n\nHyran sjunker sakta.\n");
const SOURCE: (&str, &str) =
    ("locales/sv/content/a.ftl", "title = Hyran\nrent-1 = Hyran stiger.\nrent-2 = Hyran sjunker fort.\n");
const ARABIC: (&str, &str) = ("locales/ar/content/a.ftl", "title = T\nrent-1 = R\nrent-2 = S\n");

/// A lock in which each of these was made from this source text, with this mark.
fn lock(lines: &[(&str, &str, &str, &str)]) -> String {
    let mut text = "flygblad-lock 1\n".to_owned();
    for (id, source, translation, mark) in lines {
        let Fingerprint { exact, loose } = Fingerprint::of(source);
        text += &format!("{id} {exact}.{loose} {} {mark}\n", short(translation));
    }
    text
}

/// What changed (`id: was, now`), what is written, what was said.
fn run(
    files: &[(&str, &str)],
    verdict: Verdict,
    ids: &[&str],
    documents: &[&str],
) -> (Vec<String>, BTreeMap<String, String>, String) {
    let own = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let (mut diags, mut faults) = (Diagnostics::new(), Diagnostics::new());
    let (book, config, sources) = super::book(&files, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut faults);
    let (ids, documents) = (own(ids), own(documents));
    let lang = config.languages.find("ar").unwrap();
    let wish = Wish { verdict, lang, ids: &ids, documents: &documents };
    let outcome = give(&desk, &sources, &config, &wish, faults, &mut diags).unwrap_or_default();
    let changed = outcome.decisions.iter().filter(|decision| decision.was != decision.now);
    let changed = changed.map(|d| format!("{}: {}, {}", d.id, d.was.name(), d.now.name())).collect();
    let written = outcome.changes.into_iter().map(|(path, change)| match change {
        Change::Write(text) => (path.as_str().to_owned(), text),
        Change::Remove => panic!("a verdict removes nothing"),
    });
    (changed, written.collect(), report(&diags))
}

/// One stale and reviewed, one as it was, one reviewed.
fn known() -> String {
    lock(&[
        ("rent-1", "Hyran stiger.", "R", "needs-review"),
        ("rent-2", "Hyran sjunker fort.", "S", "reviewed"),
        ("title", "Hyran", "T", "reviewed"),
    ])
}

#[test]
fn what_is_still_right_keeps_its_mark() {
    let before = known();
    let files = [TEXT, SOURCE, ARABIC, ("locales/ar/content/a.lock", before.as_str())];
    let (changed, written, said) = run(&files, Verdict::StillRight, &[], &[]);
    assert_eq!(said, "");
    assert_eq!(changed, ["rent-2: stale, reviewed"]);
    let after = lock(&[
        ("rent-1", "Hyran stiger.", "R", "needs-review"),
        ("rent-2", "Hyran sjunker sakta.", "S", "reviewed"),
        ("title", "Hyran", "T", "reviewed"),
    ]);
    assert_eq!(written, [("locales/ar/content/a.lock".to_owned(), after)].into());
}

#[test]
fn of_a_whole_document_only_what_is_up_to_date_is_reviewed() {
    let before = known();
    let files = [TEXT, SOURCE, ARABIC, ("locales/ar/content/a.lock", before.as_str())];
    let (changed, ..) = run(&files, Verdict::Reviewed, &[], &["a"]);
    assert_eq!(changed, ["rent-1: needs-review, reviewed"]);
    // Named, it is taken at its word; the beginning of an id is enough.
    let (changed, ..) = run(&files, Verdict::Reviewed, &["rent-2"], &[]);
    assert_eq!(changed, ["rent-2: stale, reviewed"]);
    let (.., said) = run(&files, Verdict::Reviewed, &["rent"], &[]);
    assert_eq!(said, "0:0 ambiguous-text: `rent` may be any of 2 texts | name one of `a:rent-1`, `a:rent-2`");
    let (changed, ..) = run(&files, Verdict::Reviewed, &["content/a.md:rent-1"], &[]);
    assert_eq!(changed, ["rent-1: needs-review, reviewed"]);
}

/// Otherwise all that was unknown would seem to be made from the text of today.
#[test]
fn a_lost_lock_that_is_written_again_tells_what_is_unknown() {
    let files = [TEXT, SOURCE, ARABIC];
    let (changed, written, _) = run(&files, Verdict::StillRight, &["rent-1"], &[]);
    assert_eq!(changed, ["rent-1: unknown, needs-review"]);
    let lock = &written["locales/ar/content/a.lock"];
    let unknown: Vec<&str> = lock.lines().filter(|line| line.contains(" ? ")).collect();
    assert_eq!(unknown.len(), 2, "{lock}");
}

#[test]
fn nothing_is_written_over_what_cannot_be_read() {
    let broken = ("locales/ar/content/a.ftl", "title = { $ }\nrent-1 = R\n");
    let (changed, _, said) = run(&[TEXT, SOURCE, broken], Verdict::StillRight, &["rent-1"], &[]);
    assert!(changed.is_empty());
    assert!(!said.is_empty() && !said.starts_with('~'), "{said}");
    let lock = ("locales/ar/content/a.lock", "flygblad-lock 9\n");
    let (.., said) = run(&[TEXT, SOURCE, ARABIC, lock], Verdict::StillRight, &[], &[]);
    assert!(said.starts_with("1:1 lock-version"), "{said}");
    let source = ("locales/sv/content/b.ftl", "title = { $ }\n");
    let (.., said) = run(&[TEXT, SOURCE, ARABIC, source], Verdict::StillRight, &[], &[]);
    assert!(!said.is_empty() && !said.starts_with('~'), "{said}");
    // What is wrong elsewhere does not matter.
    let other = ("locales/en/content/a.ftl", "title = { $ }\n");
    let (changed, ..) = run(&[TEXT, SOURCE, ARABIC, other], Verdict::StillRight, &["rent-1"], &[]);
    assert_eq!(changed.len(), 1);
}

#[test]
fn a_translation_that_has_not_followed_its_text_is_told_of() {
    let files = [
        ("content/b.md", "---\ntitle: B\n---\nHyran stiger.\n"),
        ("content/a.md", "---\ntitle: Hyran\n---\n"),
        SOURCE,
        ARABIC,
    ];
    let (.., said) = run(&files, Verdict::StillRight, &["rent-1"], &[]);
    assert_eq!(
        said,
        "0:0 not-translated: `rent-1` of `b` is not translated into `ar` | its translation is still in \
         `locales/ar/content/a.ftl`: run `flygblad translate sync` first"
    );
}

/// `content/a.ar.md`, made from the first text as it is, from the second as it was, and from one that is gone.
fn whole() -> [(&'static str, String); 2] {
    let text = "---\ntitle: T\n---\nA\n";
    let lock = lock(&[
        ("gone-1", "Borta.", text, "reviewed"),
        ("rent-1", "Hyran stiger.", text, "reviewed"),
        ("rent-2", "Hyran sjunker fort.", text, "reviewed"),
    ]);
    [("content/a.ar.md", text.to_owned()), ("locales/ar/content/a.md.lock", lock)]
}

#[test]
fn a_whole_document_is_right_as_a_whole() {
    let whole = whole();
    let whole = whole.each_ref().map(|(path, text)| (*path, text.as_str()));
    let files = [&[TEXT, SOURCE], &whole[..]].concat();
    let (changed, written, said) = run(&files, Verdict::StillRight, &["a"], &[]);
    assert_eq!(said, "");
    // The title came later, and `gone-1` is forgotten.
    assert_eq!(changed, ["title: missing, needs-review", "rent-2: stale, reviewed"]);
    let after = lock(&[
        ("rent-1", "Hyran stiger.", whole[0].1, "reviewed"),
        ("rent-2", "Hyran sjunker sakta.", whole[0].1, "reviewed"),
        ("title", "Hyran", whole[0].1, "needs-review"),
    ]);
    assert_eq!(written, [("locales/ar/content/a.md.lock".to_owned(), after)].into());
    let (changed, written, _) = run(&files, Verdict::Reviewed, &[], &["a"]);
    assert_eq!((changed.len(), written.len()), (0, 0));
    let (changed, ..) = run(&files, Verdict::Reviewed, &["a:rent-2"], &[]);
    assert_eq!(changed, ["rent-2: stale, reviewed"]);
}

/// It is then made from the texts of today, all of them.
#[test]
fn a_whole_document_that_was_edited_is_up_to_date() {
    let [_, lock] = whole();
    let files = [TEXT, SOURCE, ("content/a.ar.md", "---\ntitle: Other\n---\nA\n"), (lock.0, lock.1.as_str())];
    let (changed, ..) = run(&files, Verdict::StillRight, &["a"], &[]);
    assert!(changed.is_empty(), "{changed:?}");
    let (changed, written, _) = run(&files, Verdict::Reviewed, &["a"], &[]);
    assert_eq!(changed.len(), 3);
    assert!(!written["locales/ar/content/a.md.lock"].contains("gone-1"));
}
