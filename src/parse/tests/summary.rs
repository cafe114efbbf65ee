//! `SUMMARY.md`.

use super::book;
use crate::parse::summary::{Chapter, SummaryItem};
use crate::testing::report;

fn show(chapter: &Chapter) -> String {
    let number: Vec<_> = chapter.number.iter().map(u32::to_string).collect();
    let target = chapter.target.as_ref().map_or("draft", |target| target.as_str());
    let inner: Vec<_> = chapter.children.iter().map(show).collect();
    let inner = if inner.is_empty() { String::new() } else { format!(" [{}]", inner.join(", ")) };
    format!("{} {} <{target}>{inner}", number.join("."), chapter.title).trim().to_owned()
}

fn check(text: &str, expect: &str, reports: &str) {
    let (book, diags) = book(&[("content/book/SUMMARY.md", text)]);
    let summary = &book.summaries["content/book"];
    let one = |item: &SummaryItem| match item {
        SummaryItem::Part { title, .. } => format!("# {title}"),
        SummaryItem::Chapter(chapter) => show(chapter),
        SummaryItem::Separator => "---".to_owned(),
    };
    let items: Vec<_> = summary.items.iter().map(one).collect();
    assert_eq!(format!("{:?} {}", summary.title, items.join("; ")), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn a_whole_summary() {
    check(
        "\u{feff}# Summary\r\n\r\n[Preface](preface.md)\r\n\r\n# Part *one*\r\n\r\n- [A](a.md)\r\n    - [B](./in/b.md)\r\n\
         - [C]()\r\n\r\n---\r\n\r\n# Part two\r\n\r\n1. [D](d.md)\r\n\r\n[After](after.md)\r\n[Thanks](/thanks.md)\r\n",
        "Some(\"Summary\") Preface <content/book/preface.md>; # Part one; \
         1 A <content/book/a.md> [1.1 B <content/book/in/b.md>]; 2 C <draft>; ---; # Part two; \
         3 D <content/book/d.md>; After <content/book/after.md>; Thanks <content/thanks.md>",
        "",
    );
    check("- [A](a.md)", "None 1 A <content/book/a.md>", "");
    check("<!-- a -->\n", "None ", "");
}

#[test]
fn what_is_no_summary() {
    let odd = "bad-summary: this is no part of a list of chapters | a summary holds headings, links, lists of links and `---`";
    check("Words [A](a.md)", "None A <content/book/a.md>", &format!("1:1 {odd}"));
    check("- Words", "None ", &format!("1:3 {odd}\n1:3 {odd}"));
    check("> a", "None ", &format!("1:1 {odd}"));
    check("- [A](a.md) [B](b.md)", "None 1 A <content/book/a.md>", &format!("1:13 {odd}"));
    check(
        "- [A](https://a.se)\n- [B](b.md)",
        "None 2 B <content/book/b.md>",
        &format!(
            "1:3 bad-summary: a chapter is a file of the handbook | link to a Markdown file beside `SUMMARY.md`\n1:3 {odd}"
        ),
    );
}
