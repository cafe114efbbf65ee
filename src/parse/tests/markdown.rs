//! Each construct of Markdown, each message about it, and that nothing hurts the parser.

use proptest::prelude::*;

use super::dump;
use crate::diag::Diagnostics;
use crate::doc::{Doc, InlineKind};
use crate::parse::markdown::{Context, NO_TABLES, Nowhere, parse};
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;

fn read(text: &str) -> (Doc, Diagnostics) {
    let mut diags = Diagnostics::new();
    let file = SourceFile::new(SourcePath::new("content/housing/rents.md"), text);
    let context = Context { src: "content", base: None, nowhere: Nowhere::Error, tables: &NO_TABLES };
    let doc = parse(&file, 0..text.len(), &context, &mut diags);
    (doc, diags)
}

fn check(text: &str, expect: &str) {
    said(text, expect, "");
}

fn said(text: &str, expect: &str, reports: &str) {
    let (doc, diags) = read(text);
    assert_eq!(dump::doc(&doc), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn blocks() {
    check("A\n\nB", "p(A) p(B)");
    check("# A\n\nB\n===\n\n###### C", "h1#a(A) h1#b(B) h6#c(C)");
    check("> A\n> > B", "quote(p(A) quote(p(B)))");
    check("> [!NOTE]\n> A", "note(p(A))");
    check("> [!TIP]\n> A\n\n> [!CAUTION]\n> B", "tip(p(A)) caution(p(B))");
    check("***", "rule");
    check("A\n: B\n\n: C", "dl(A: p(B) / p(C))");
    check("| A | B |\n|:-:|--:|\n| c | *d* |", "table^>(A | B / c | *(d))");
}

#[test]
fn lists() {
    check("- A\n- B", "ul(p(A); p(B))");
    check("- A\n\n- B", "ul~(p(A); p(B))");
    check("3. A\n   - B\n4. C", "ol3(p(A) ul(p(B)); p(C))");
    check("- [x] A\n- [ ] B", "ul([x]p(A); [ ]p(B))");
    check("- [x] A\n\n- [ ] B", "ul~([x]p(A); [ ]p(B))");
    check("- A\n\n  B\n- ", "ul~(p(A) p(B); )");
}

#[test]
fn running_text() {
    check("*A* **B** ~~C~~ `D`", "p(*(A) **(B) ~(C) `(D))");
    check("A\nB  \nC\\\nD", "p(A↵B⏎C⏎D)");
    check("A &amp; B \\* C", "p(A & B * C)");
    check("![Rents *rise*](life.png \"In 2026\")", "p(img<content/housing/life.png>(Rents *(rise))In 2026)");
}

#[test]
fn windows_line_ends() {
    check("# A\r\n\r\nB\r\nC\r\n\r\n```text\r\na\r\nb\r\n```\r\n", "h1#a(A) p(B↵C) code:text(a\\nb\\n)");
    let (doc, _) = read("# A\r\n\r\nB { $x }\r\n");
    let mut spans = Vec::new();
    doc.walk_blocks(&mut |block| spans.push(block.span.text().to_owned()));
    doc.walk_inlines(&mut |inline| spans.push(inline.span.text().to_owned()));
    assert_eq!(spans, ["# A", "B { $x }", "A", "B ", "{ $x }"]);
}

#[test]
fn arabic() {
    check("# إيجارات السكن\n\nنص *مهم* { $rent }.", "h1#إيجارات-السكن(إيجارات السكن) p(نص *(مهم) $rent$.)");
    check("## سَكَن हिन्दी", "h2#سَكَن-हिन्दी(سَكَن हिन्दी)");
}

#[test]
fn figures_and_terms() {
    check("{ $beds } and {$b_2} and {  -org-name  }", "p($beds$ and $b_2$ and %org-name%)");
    check("**{ $beds }**[{$a}](x.md)", "p(**($beds$)<content/housing/x.md>($a$))");
    check("# Beds { $beds }", "h1#beds(Beds $beds$)");
    check("| A |\n|---|\n| { $a } |", "table.(A / $a$)");
    check("a_{ $b_c_d }_e", "p(a_$b_c_d$_e)");
}

#[test]
fn all_other_braces_are_text() {
    for text in ["{ beds }", "{ $ beds }", "{}", "{ $1 }", "{ $a b }", "{ -a", "{{ a }}", "{ --a }", "{ $å }"]
    {
        check(text, &format!("p({text})"));
    }
    check("{{ $a }}", "p({$a$})");
    check("\\{ $a } \\\\{ $b }", "p({ $a } \\$b$)");
    check("&#123; $a } { $a \\}", "p({ $a } { $a })");
    check("`{ $a }`", "p(`({ $a }))");
    check("    { $a }", "code:({ $a })");
    check("{ $a\n}", "p({ $a↵})");
    check("\\\n{ $a }", "p(⏎$a$)");
}

#[test]
fn headings_have_ids() {
    check("# A {#x}", "h1!x(A)");
    check("# A {#x .c}\n\n# B { #y } #", "h1!x(A) h1!y(B)");
    check("# **A** {#x}", "h1!x(**(A))");
    check("# A\n# A\n# A-2\n# A", "h1#a(A) h1#a-2(A) h1#a-2-2(A-2) h1#a-3(A)");
    check("# A\n\n# B {#a}", "h1#a-2(A) h1!a(B)");
    check("# !\n\n# ?", "h1#section(!) h1#section-2(?)");
    check("# A \\{#x}\n\n# B {#x y}", "h1#a-x(A {#x}) h1#b-x-y(B {#x y})");
    said(
        "# A {#x}\n\n# B {#x}",
        "h1!x(A) h1!x(B)",
        "3:1 duplicate-id: another heading has the id `x` too | an id is unique in its text: change one of the two",
    );
}

#[test]
fn notes() {
    check(
        "A[^two] B[^one] C[^two]\n\n[^one]: One\n\n[^two]: Two[^three]\n\n[^three]: Three",
        "p(A[0] B[1] C[0]) [0:two]p(Two[2]) [1:one]p(One) [2:three]p(Three)",
    );
    check("A[^a]\n\n[^a]: B[^a]", "p(A[0]) [0:a]p(B[0])");
    said(
        "A[^x] \\[^y] `[^z]`\n\n[^b]: C[^b]",
        "p(A[^x] [^y] `([^z]))",
        "~1:2 undefined-footnote: there is no note `[^x]` in this text | write the note on a line of its own: `[^x]: ...`\n\
         ~3:1 unused-footnote: nothing refers to the note `[^b]`; it is left out | write `[^b]` where it belongs, or remove it",
    );
    said(
        "A[^b]\n\n[^b]: C\n\n[^B]: D",
        "p(A[0]) [0:b]p(C)",
        "~5:1 duplicate-footnote: there is another note `[^B]`; this one is not used | give it a name of its own",
    );
}

#[test]
fn raw_html_is_text() {
    let html = "raw-html: HTML has no effect here: it is shown as text \
                | write Markdown; put a backslash before a `<` that is meant as one";
    said("A <b>c</b> d", "p(A <b>c</b> d)", &format!("~1:3 {html}"));
    said("A<br>B</i>", "p(A<br>B</i>)", &format!("~1:2 {html}\n~1:7 {html}"));
    said("A\n\n<div>\n *B*\n</div>\n\nC", "p(A) p(<div>↵*B*↵</div>) p(C)", &format!("~3:1 {html}"));
    said("<a title=\"{ $x }\">b</a>", "p(<a title=\"{ $x }\">b</a>)", &format!("~1:1 {html}"));
    said("<script>alert(1)</script>", "p(<script>alert(1)</script>)", &format!("~1:1 {html}"));
    said("<!-- a\n\nb", "p(<!-- a↵b)", &format!("~1:1 {html}"));
    said("<!-- a --> <p>", "p(<p>)", &format!("~1:1 {html}"));
    check("A <!-- b --> c", "p(A c)");
    check("<!-- a\n\nb -->\n\nC", "p(C)");
}

#[test]
fn links() {
    let to = |link: &str, expect: &str| check(&format!("[a]({link})"), &format!("p(<{expect}>(a))"));
    to("homes.md", "content/housing/homes.md");
    to("./homes.md#why", "content/housing/homes.md#why");
    to("../housing/", "content/housing");
    to("/about.md", "content/about.md");
    to("../../locales/x", "locales/x");
    to("#why", "#why");
    to("#v%C3%A5rd", "#vård");
    to("%C3%A5r%20ett.md", "content/housing/år ett.md");
    to("<år ett.md>", "content/housing/år ett.md");
    to("https://a.se/?b#c", "@https://a.se/?b#c");
    to("HTTPS://a.se", "@https://a.se");
    to("//a.se/b", "@https://a.se/b");
    to("mailto:a@b.se", "@mailto:a@b.se");
    to("tel:+46701", "@tel:+46701");
    to("sms:+46701", "@sms:+46701");
    to("a/b:c.md", "content/housing/a/b:c.md");
    check("<https://a.se> <a@b.se>", "p(<@https://a.se>(https://a.se) <@mailto:a@b.se>(a@b.se))");
    check("[a][b]\n\n[b]: c.md", "p(<content/housing/c.md>(a))");
}

#[test]
fn links_that_must_not_be() {
    let no = |link: &str, expect: &str| said(&format!("[a]({link})"), "p(a)", expect);
    let schemes =
        "a link leads to a file of the project or begins with `https:`, `http:`, `mailto:`, `tel:` or `sms:`";
    no(
        "javascript:alert(1)",
        &format!("1:1 unsafe-link: a link must not begin with `javascript:` | {schemes}"),
    );
    no(
        "JaVaScript&colon;x",
        &format!("1:1 unsafe-link: a link must not begin with `JaVaScript:` | {schemes}"),
    );
    no("java&Tab;script:x", &format!("1:1 unsafe-link: this link has a control character in it | {schemes}"));
    no("data:text/html,x", &format!("1:1 unsafe-link: a link must not begin with `data:` | {schemes}"));
    no(
        "../../../etc/passwd",
        "1:1 link-outside: `../../../etc/passwd` leads out of the project \
         | copy the file into the project, or link to its address on the web",
    );
    no(
        "%2e%2e/../%2e%2e/x",
        "1:1 link-outside: `%2e%2e/../%2e%2e/x` leads out of the project \
         | copy the file into the project, or link to its address on the web",
    );
    no(
        "a%00b",
        "1:1 bad-link: `a%00b` cannot be the path of a file | write a path such as `../housing/rents.md` or an address such as `https://example.org/`",
    );
    no(
        "a%ffb",
        "1:1 bad-link: `a%ffb` cannot be the path of a file | write a path such as `../housing/rents.md` or an address such as `https://example.org/`",
    );
    no(
        "https:/x",
        "1:1 bad-link: `https:/x` is not a whole address | write a path such as `../housing/rents.md` or an address such as `https://example.org/`",
    );
    no(
        "tel:",
        "1:1 bad-link: `tel:` is not a whole address | write a path such as `../housing/rents.md` or an address such as `https://example.org/`",
    );
    no(
        "?x",
        "1:1 bad-link: `?x` is a query without a page | write a path such as `../housing/rents.md` or an address such as `https://example.org/`",
    );
    no(
        "",
        "1:1 empty-link: this link leads nowhere \
         | write where it leads between the parentheses: a file, an address, or `#` and the id of a heading",
    );
    said(
        "[a](b.md?c=d#e) [f][g]",
        "p(<content/housing/b.md#e>(a) [f][g])",
        "~1:1 link-query: `?c=d` has no effect in a link to a file \
         | remove it; a `?` in the name of a file is written `%3F`\n\
         ~1:17 undefined-reference: `[f][g]` refers to a link that is not in this text \
         | write the target right behind it, `[words](target)`, or on a line `[name]: target`",
    );
    let (doc, diags) = read("![a](data:x)");
    assert_eq!((dump::doc(&doc).as_str(), diags.has_errors()), ("p(a)", true));
}

#[test]
fn what_lies_too_deep_is_text() {
    let deep = ">".repeat(70) + " *a*";
    let (doc, diags) = read(&deep);
    assert!(dump::doc(&doc).contains("quote(p(>>>>>>> *a*))"), "{}", dump::doc(&doc));
    assert_eq!(
        report(&diags),
        "~1:64 too-deep: this lies more than 64 marks deep; it is shown as written \
         | take the text out of some of the quotations, lists or marks around it",
    );
}

#[test]
fn hostile_nesting_does_not_overflow() {
    let marks = [
        "> ", ">", "- ", "1. ", "*a ", "**a", "~~a ", "[", "![", "[a](", "_", "<", "`", "|", "[^a]: ", "{",
        "\\",
    ];
    for mark in marks {
        let (doc, _) = read(&mark.repeat(20_000));
        drop(doc.clone());
    }
    let (doc, _) = read(&format!("{}a{}", "*a **b ".repeat(20_000), "** *".repeat(20_000)));
    drop(doc);
}

/// Text that looks like Markdown more often than chance would have it.
fn markdown_like() -> impl Strategy<Value = String> {
    let bits = prop::sample::select(vec![
        "a",
        " ",
        "\n",
        "\r\n",
        "\n\n",
        "# ",
        "> ",
        "- ",
        "1. ",
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "```chart\n",
        "[",
        "]",
        "(",
        ")",
        "[^a]",
        "[^a]: ",
        "{ $x }",
        "{",
        "}",
        "{#id}",
        "\\",
        "<b>",
        "<!--",
        "-->",
        "|",
        "---|---\n",
        "å",
        "سكن",
        "~~",
        ": ",
        "    ",
        "\t",
        "![",
        "https://",
        "&amp;",
        "&#123;",
        "\u{feff}",
        "[!NOTE]",
        "[x] ",
        "data: ",
        "\0",
        "<a@b.se>",
        "===\n",
        "😀",
    ]);
    prop::collection::vec(bits, 0..40).prop_map(|bits| bits.concat())
}

fn spans_lie_inside(text: &str) {
    let (doc, diags) = read(text);
    let inside = |span: &crate::span::Span| {
        let range = span.range();
        assert!(range.start <= range.end && range.end <= text.len(), "{range:?} in {text:?}");
        assert!(text.get(range).is_some());
    };
    doc.walk_blocks(&mut |block| inside(&block.span));
    let mut notes = 0;
    doc.walk_inlines(&mut |inline| {
        inside(&inline.span);
        if let InlineKind::FootnoteRef(index) = &inline.kind {
            assert!(*index < doc.footnotes.len());
            notes += 1;
        }
        if let InlineKind::Figure(name) | InlineKind::Term(name) = &inline.kind {
            assert!(inline.span.text().contains(name.as_str()), "{text:?}");
        }
    });
    assert!(notes >= doc.footnotes.len(), "each note has a reference: {text:?}");
    diags.iter().filter_map(|d| d.span.as_ref()).for_each(inside);
}

proptest! {
    #[test]
    fn parsing_never_panics_and_spans_lie_inside(text in any::<String>()) {
        spans_lie_inside(&text);
    }

    #[test]
    fn nor_with_text_that_looks_like_markdown(text in markdown_like()) {
        spans_lie_inside(&text);
    }
}
