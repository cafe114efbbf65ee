//! A catalogue that is read and written loses nothing.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

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

/// What is read without the parser is what the parser reads.
#[test]
fn the_short_way_leads_to_the_same_place() {
    let pieces = [
        "a",
        "b-1",
        "-c",
        " = ",
        "=",
        " ",
        "x y",
        "\n",
        "\n",
        "\na = b\n",
        "\nd = e",
        "# f\n",
        "#f\n",
        "## g\n",
        "### h\n",
        "#### i\n",
        "{",
        "}",
        "\r\n",
        "\t",
        ".j = k",
        "    l",
        "\u{202e}",
        "\u{2067}",
        "ö",
        "[",
        "*",
        "\n## No longer in the text. Kept in case it returns.\n\n",
        "1",
        "_",
    ];
    let mut runner = TestRunner::deterministic();
    let text = prop::collection::vec(prop::sample::select(pieces.to_vec()), 1..16);
    let mut short = 0;
    for _ in 0..50_000 {
        let text = text.new_tree(&mut runner).unwrap().current().concat();
        let file = SourceFile::new(SourcePath::new("a.ftl"), text.as_str());
        let (fast, slow) = (
            Catalog::read(&file, &mut Diagnostics::new()),
            Catalog::read_any(&file, &mut Diagnostics::new()),
        );
        assert_eq!(fast, slow, "{text:?}");
        short += usize::from(fast.is_some());
    }
    assert!(short > 1000, "{short}");
}
