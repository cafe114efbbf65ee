//! Which page in which language each file is.

use super::book;
use crate::testing::report;

fn check(paths: &[&str], expect: &str, reports: &str) {
    let files: Vec<_> = paths.iter().map(|path| (*path, "# A")).collect();
    let (book, diags) = book(&files);
    let pages: Vec<_> = book
        .pages
        .iter()
        .map(|page| format!("{}:{}:{}", page.id, page.lang.index(), page.front.kind.name()))
        .collect();
    assert_eq!(pages.join(" "), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn pages_and_sections() {
    check(
        &[
            "content/index.md",
            "content/about.md",
            "content/a/index.md",
            "content/a/b.md",
            "content/a/b.c.d.md",
        ],
        "a/b.c.d:0:page a/b:0:page a:0:section about:0:page :0:section",
        "",
    );
}

#[test]
fn languages_are_told_by_the_file_name() {
    check(
        &["content/a.md", "content/a.AR.md", "content/b/index.sv.md", "content/c.en.md"],
        "a:2:page a:0:page b:1:section c:0:page",
        "",
    );
}

#[test]
fn a_readme_is_the_page_of_a_folder_without_an_index() {
    check(
        &["content/a/README.md", "content/a/README.sv.md", "content/b/README.md", "content/b/index.md"],
        "a:0:section a:1:section b/README:0:page b:0:section",
        "",
    );
}

#[test]
fn a_folder_with_a_summary_is_a_handbook() {
    let (book, _) = book(&[
        ("content/h/SUMMARY.md", "- [A](a.md)"),
        ("content/h/index.md", "# A"),
        ("content/h/a.md", "# A"),
    ]);
    let kinds: Vec<_> = book.pages.iter().map(|page| page.front.kind.name()).collect();
    assert_eq!(kinds, ["page", "handbook"]);
}

#[test]
fn languages_that_the_site_does_not_have() {
    check(
        &["content/a.xx.md", "content/a.sv-simple.md", "content/a.2026.md"],
        "a.2026:0:page",
        "~1:1 unconfigured-language: `sv-simple` is not a language of this site, so the file is left out \
         | add a `[[language]]` with `code = \"sv-simple\"`, or rename the file\n\
         ~1:1 unconfigured-language: `xx` is not a language of this site, so the file is left out \
         | add a `[[language]]` with `code = \"xx\"`, or rename the file",
    );
    check(
        &["content/h/SUMMARY.sv.md"],
        "",
        "~1:1 translated-summary: a `SUMMARY.md` is not translated as a file, so this one is left out \
         | the chapters take their titles from the pages",
    );
}

#[test]
fn one_page_from_two_files() {
    check(
        &["content/a.md", "content/a/index.md", "content/b.en.md", "content/b.md"],
        "a:0:page b:0:page",
        "1:1 duplicate-page: `content/a.md` and `content/a/index.md` are the same page in the same language \
         | remove one of the two, or give it another name\n\
         1:1 duplicate-page: `content/b.en.md` and `content/b.md` are the same page in the same language \
         | remove one of the two, or give it another name",
    );
}

#[test]
fn what_is_not_a_page() {
    check(&["content/a.csv", "locales/sv/a.md", "themes/campaign/a.md", "contents/a.md"], "", "");
}
