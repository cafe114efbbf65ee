//! A catalogue that is read and written loses nothing.

use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;
use crate::translate::catalog::Catalog;

fn read(text: &str) -> Catalog {
    let mut diags = Diagnostics::new();
    let catalog = Catalog::read(&SourceFile::new(SourcePath::new("a.ftl"), text), &mut diags);
    assert_eq!(report(&diags), "");
    catalog.unwrap()
}

fn same(text: &str) {
    assert_eq!(read(text).write(), text);
}

#[test]
fn what_stands_there_stays() {
    same("");
    same("a = b\n");
    same("### For all\n\n# For a\na = b\n# For c\n# and more\nc =\n    d\n    e\n    .f = g\n");
    same("# Licence\n\na = b\nc = { $d ->\n    [one] e\n   *[other] f\n}\n");
    same("-a = b\nc = { -a }\n\n## Group\n\nd = e\n");
    same("a = b\n\n## No longer in the text. Kept in case it returns.\n\n# old\nc = d\ne = f\n");
    same("## No longer in the text. Kept in case it returns.\n\nc = d\n");
    same("a = {\nb }\nb = c\n");
    same("a = b\r\n# x\r\nc = d\r\n");
    same("a = b\n\n# the end\n");
    same("### only\n\n");
}

#[test]
fn obsolete_messages_are_known() {
    let catalog = read("a = b\n\n## No longer in the text. Kept in case it returns.\n\nc = d\n");
    assert_eq!(catalog.messages.iter().map(|m| m.is_obsolete).collect::<Vec<_>>(), [false, true]);
    assert_eq!(catalog.messages[1].comments, "");
}

#[test]
fn what_cannot_be_read_is_not_written() {
    for broken in
        ["a = {\n", "a = b\nc\n", "a = b\na = c\n", "= x\n", "a = \u{202e}x\n", "<<<<<<< x\na = b\n"]
    {
        let mut diags = Diagnostics::new();
        let file = SourceFile::new(SourcePath::new("a.ftl"), broken);
        assert_eq!(Catalog::read(&file, &mut diags), None, "{broken}");
        assert!(report(&diags).contains("broken-catalog: `a.ftl` is left as it is"), "{}", report(&diags));
    }
}
