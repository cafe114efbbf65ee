//! Pages that are translated as whole documents, brought up to date again and again.

use super::sync::Project;
use crate::diag::Diagnostics;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::whole::Whole;

const FIRST: &str = "Hyrorna stiger varje år och lönerna följer inte med.";
const SECOND: &str = "Kommunen säljer allmännyttan till bolag som vill tjäna pengar.";
const LOCK: &str = "locales/ar/content/housing/rents.md.lock";

/// A text of three paragraphs with the title, and its translation.
fn project() -> Project {
    let mut project = Project::default();
    project
        .put("content/housing/rents.md", &format!("{FIRST}\n\n{SECOND}\n\nKom till torget på lördag.\n"))
        .put("content/housing/rents.ar.md", "ا\n\nب\n\nج\n")
        .sync();
    project
}

/// What the desk says of the only document.
fn whole(project: &Project) -> Whole {
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(&project.0, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    assert_eq!(report(&diags), "");
    let doc = desk.documents.keys().next().unwrap();
    desk.whole(doc, config.languages.find("ar").unwrap()).unwrap()
}

const FRESH: Whole = Whole { changed: 0, added: 0, removed: 0, unknown: 0, total: 4 };

#[test]
fn what_the_source_has_become_since() {
    let mut project = project();
    assert_eq!(whole(&project), FRESH);
    let text = project.text("content/housing/rents.md").to_owned();
    let edited = text.replace("varje år", "varje månad").replace("\n\nKom till torget på lördag.", "");
    project.0.insert("content/housing/rents.md".to_owned(), format!("{edited}\nNytt.\n"));
    let expect = Whole { changed: 1, added: 1, removed: 1, ..FRESH };
    assert_eq!(whole(&project), expect, "the catalogue need not be up to date");
    project.sync();
    assert_eq!(whole(&project), expect);
    let lock = project.text(LOCK);
    assert!(lock.contains(&format!(" needs-review | {FIRST}\n")), "{lock}");
    assert!(lock.contains(" needs-review | Kom till torget på lördag.\n"), "{lock}");
    // As it was.
    project.0.insert("content/housing/rents.md".to_owned(), text);
    project.sync();
    assert_eq!(whole(&project), FRESH);
    // Line ends are no change of the translation, words are.
    project.0.insert("content/housing/rents.md".to_owned(), edited);
    let translated = project.text("content/housing/rents.ar.md").to_owned();
    project.0.insert("content/housing/rents.ar.md".to_owned(), translated.replace('\n', "\r\n"));
    project.sync();
    assert_eq!(whole(&project), Whole { changed: 1, removed: 1, total: 3, ..FRESH });
    project.0.insert("content/housing/rents.ar.md".to_owned(), translated.replace('ب', "بب"));
    project.sync();
    assert_eq!(whole(&project), Whole { total: 3, ..FRESH });
}

#[test]
fn a_lost_lock_of_a_whole_document() {
    let mut project = project();
    assert_eq!(project.text("locales/sv/content/housing/rents.lock"), "flygblad-lock 1\n@whole ar\n");
    project.remove(LOCK);
    assert_eq!(whole(&project), Whole { unknown: 4, ..FRESH });
    project.sync();
    assert_eq!(whole(&project), Whole { unknown: 4, ..FRESH });
    project.put("content/housing/rents.ar.md", "ا\n").sync();
    assert_eq!(whole(&project), FRESH);
}

#[test]
fn a_whole_document_moves_with_its_source() {
    let mut project = project();
    for file in ["rents.md", "rents.ar.md"] {
        let text = project.0.remove(&format!("content/housing/{file}")).unwrap();
        project.0.insert(format!("content/home/{file}"), text.replace("varje år", "varje månad"));
    }
    project.sync();
    assert_eq!(whole(&project), Whole { changed: 1, ..FRESH });
    assert_eq!(project.text(LOCK), "");
    assert!(project.text("locales/sv/content/home/rents.lock").contains("@path housing/rents\n@whole ar\n"));
    project.remove("content/home/rents.ar.md").sync();
    assert_eq!(project.text("locales/ar/content/home/rents.md.lock"), "");
    assert!(!project.text("locales/sv/content/home/rents.lock").contains("whole"));
}

#[test]
fn its_slugs_are_remembered() {
    let mut project = project();
    let text = project.text("content/housing/rents.ar.md").to_owned();
    for slug in ["ijar", "ijara"] {
        let with = text.replace("title: T", &format!("title: T\nslug: {slug}"));
        project.0.insert("content/housing/rents.ar.md".to_owned(), with);
        project.sync();
    }
    let facts: Vec<&str> = project.text(LOCK).lines().filter(|line| line.starts_with('@')).collect();
    assert_eq!(facts, ["@slug ijar", "@slug rents", "@slug-now ijara"]);
}

#[test]
fn one_page_is_translated_in_one_way() {
    let mut project = project();
    project.put("locales/ar/content/housing/rents.ftl", "title = x\n");
    let (_, said) = project.try_sync();
    assert!(
        said.contains("both-translations: `content/housing/rents.ar.md` is shown, and what is in `locales/ar/content/housing/rents.ftl` is not"),
        "{said}"
    );
}
