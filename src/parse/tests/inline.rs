//! A text that is running text only: what would begin a block is a sentence like any other.

use proptest::prelude::*;

use super::dump;
use crate::diag::Diagnostics;
use crate::parse::markdown::{Context, NO_TABLES, Nowhere, parse_inline};
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;

fn read(text: &str) -> (String, String) {
    let mut diags = Diagnostics::new();
    let base = SourcePath::new("content/housing/rents.md");
    // Something before and behind, so that places are seen to be right.
    let file =
        SourceFile::new(SourcePath::new("locales/fi/content/housing/rents.ftl"), format!("a = {text}\n"));
    let context = Context { src: "content", base: Some(&base), nowhere: Nowhere::Error, tables: &NO_TABLES };
    let range = "a = ".len().."a = ".len() + text.len();
    let inlines = parse_inline(&file, range, &context, &["note", "Two"], &mut diags);
    (dump::inlines(&inlines), report(&diags))
}

fn check(text: &str, expect: &str) {
    assert_eq!(read(text), (expect.to_owned(), String::new()), "{text}");
}

#[test]
fn no_block_arises() {
    for text in [
        "1. toukokuuta",
        "1) a",
        "- x",
        "* x",
        "+ x",
        "# x",
        "###### x",
        "# x #",
        "#",
        "> x",
        "> [!NOTE]",
        "| x",
        "| a | b |",
        "---",
        "***",
        "===",
        "```",
        "~~~",
        "``` rust",
        "[ ] x",
        ": x",
        "x\u{a0}",
        "* * *",
        "- [ ] x",
        "-",
        "1.",
        "| - | - |",
        "[a]: b",
        "[^x",
        "---- x",
        "_ _ _",
    ] {
        assert_eq!(read(text).0, text);
    }
    check("    x", "x");
    check("\tx", "x");
    check("# a\n# b", "# a # b");
    check("a\n\nb", "a  b");
    check("a\n===", "a ===");
    check("a | b\n--|--\nc | d", "a | b --|-- c | d");
    check("- a\r\n- b", "- a  - b");
    check("a\n: b", "a : b");
    check("", "");
    check(" ", "");
}

#[test]
fn marks_are_read() {
    check("*a* **b** ~~c~~ `d` _e_", "*(a) **(b) ~(c) `(d) *(e)");
    check("**a**b _c_.", "**(a)b *(c).");
    check("[a](../x.md#y) ![b](p.jpg \"c\")", "<content/x.md#y>(a) img<content/housing/p.jpg>(b)c");
    check("<https://a.se> <a@b.se>", "<@https://a.se>(https://a.se) <@mailto:a@b.se>(a@b.se)");
    check("{ $beds } { -org } {x} \\{ $y }", "$beds$ %org% {x} { $y }");
    check("a[^note] b[^two]", "a[0] b[1]");
    check("&amp; &#65; \\* \\\\", "& A * \\");
}

#[test]
fn a_backslash_before_a_blank_breaks_the_line() {
    check("a\\ b", "a⏎b");
    check("*a\\ b* \\  c", "*(a⏎b)⏎c");
    check("a\\ # b\\ - c\\ 1. d", "a⏎# b⏎- c⏎1. d");
    check("C:\\\\ b", "C:\\ b");
    check("a\\\\\\ b", "a\\⏎b");
    check("`a\\ b` a\\", "`(a\\ b) a\\");
}

#[test]
fn html_is_shown_and_bad_links_are_reported() {
    let html = "raw-html: HTML has no effect here: it is shown as text | write Markdown; put a backslash before a `<` that is meant as one";
    assert_eq!(read("<b>x</b>"), ("<b>x</b>".to_owned(), format!("~1:5 {html}")));
    assert_eq!(read("<div> x"), ("<div> x".to_owned(), format!("~1:5 {html}")));
    let (shown, said) = read("a [b](javascript:c) d");
    assert_eq!(shown, "a b d");
    assert!(said.starts_with("1:7 unsafe-link"), "{said}");
    let (shown, said) = read("a[^3]");
    assert_eq!(shown, "a[^3]");
    assert!(said.starts_with("~1:6 undefined-footnote"), "{said}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    /// Whatever stands there, it is read without a panic and every place lies in the text.
    #[test]
    fn nothing_hurts(text in "[-#>+*_~`|!\\[\\]()<>{}$\\\\ \n\ta1.:=&;^\"å]{0,40}") {
        let file = SourceFile::new(SourcePath::new("content/a.md"), format!("å{text}å"));
        let context = Context { src: "content", base: None, nowhere: Nowhere::Error, tables: &NO_TABLES };
        let range = 2..2 + text.len();
        let mut diags = Diagnostics::new();
        for inline in parse_inline(&file, range.clone(), &context, &["1"], &mut diags) {
            let at = inline.span.range();
            prop_assert!(range.start <= at.start && at.end <= range.end, "{at:?} of {range:?}");
        }
    }
}
