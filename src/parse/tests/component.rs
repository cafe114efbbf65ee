//! Fenced blocks: what becomes a component, what a listing, and what is said of the rest.

use super::dump;
use crate::diag::Diagnostics;
use crate::parse::component::{COMPONENTS, LANGUAGES};
use crate::parse::markdown::{Context, NO_TABLES, Nowhere, parse};
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;

fn check(text: &str, expect: &str, reports: &str) {
    let mut diags = Diagnostics::new();
    let file = SourceFile::new(SourcePath::new("content/housing/index.md"), text);
    let context = Context { src: "content", base: None, nowhere: Nowhere::Error, tables: &NO_TABLES };
    let doc = parse(&file, 0..text.len(), &context, &mut diags);
    assert_eq!(dump::doc(&doc), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn the_lists_are_sorted_and_apart() {
    assert!(COMPONENTS.is_sorted() && LANGUAGES.is_sorted());
    assert!(!COMPONENTS.iter().any(|name| LANGUAGES.contains(name)));
}

#[test]
fn components() {
    check("```action\nto: join.md\ntext: Join us\n```", "action(content/housing/join.md Join us)", "");
    check(
        "```chart\ndata: life.csv\ntitle: Life\nsource: SCB\nshape: line\n```",
        "chart(Line content/housing/life.csv Life SCB)",
        "",
    );
    check("```chart\ndata: /a.csv\ntitle: 2026\nsource: S\n```", "chart(Bar content/a.csv 2026 S)", "");
    check("```events\n```", "Events(- - None)", "");
    check("```groups\n# none\n```", "Groups(- - None)", "");
    check(
        "```proposals\nsection: housing\ntag: rent\nlimit: 3\n```",
        "Proposals(content/housing rent Some(3))",
        "",
    );
    check("```leaflets\r\nsection: /\r\n```\r\n", "Leaflets(content - None)", "");
}

#[test]
fn components_inside_other_blocks() {
    check(
        "> - ```action\n>   to: a.md\n>   txt: b\n>   ```",
        "quote(ul())",
        "3:5 unknown-key: unknown key `txt` | did you mean `text`?",
    );
}

#[test]
fn listings() {
    check("```rust,ignore\na\n```", "code:rust(a\\n)", "");
    check("```\na\n```\n\n    b", "code:(a\\n) code:(b)", "");
    check("```code brainfuck\n+\n```\n\n```code\n```", "code:brainfuck(+\\n) code:()", "");
    check("```JSON\n```", "code:JSON()", "");
}

#[test]
fn unknown_components() {
    check(
        "A\n\n```evnts\n```",
        "p(A) code:evnts()",
        "3:1 unknown-component: there is no component `evnts` | did you mean `events`? \
         | a listing in another language is written ```code evnts",
    );
    check(
        "```qqq\n```",
        "code:qqq()",
        "1:1 unknown-component: there is no component `qqq` \
         | a listing in another language is written ```code qqq",
    );
}

#[test]
fn wrong_keys_and_values() {
    check(
        "A\n\n```chart\ndata: a.csv\nshap: bar\n```",
        "p(A)",
        "5:1 unknown-key: unknown key `shap` | did you mean `shape`?",
    );
    check(
        "```chart\nshape: pie\n```",
        "",
        "2:8 bad-value: `pie` is not known as `shape` | expected one of `bar`, `line`, `dot`, `strip`",
    );
    check(
        "```events\nlimit: -1\n```",
        "",
        "2:8 bad-value: `limit`: expected a whole number from 0 up, found the number `-1` | write digits only: `12`",
    );
    check(
        "```events\nlimit: some\n```",
        "",
        "2:8 bad-value: `limit`: expected a whole number from 0 up, found the text \"some\" | write digits only: `12`",
    );
    check(
        "```events\n- a\n```",
        "",
        "2:1 bad-value: expected keys with values, found a list | write each key with its value on a line of its own below it",
    );
    check(
        "```action\ntext: Join\n```",
        "",
        "1:1 missing-key: `action` needs `to` | write a line `to: ...` below it",
    );
    check(
        "```action\nto: javascript:x\ntext: Join\n```",
        "",
        "2:1 unsafe-link: a link must not begin with `javascript:` \
         | a link leads to a file of the project or begins with `https:`, `http:`, `mailto:`, `tel:` or `sms:`",
    );
    check(
        "```chart\ndata: https://a.se/b.csv\ntitle: a\nsource: b\n```",
        "",
        "2:1 not-a-file: `https://a.se/b.csv` is not a file of the project \
         | put the file beside the text and write its name",
    );
    check(
        "```events\nsection: ../../locales\n```",
        "",
        "2:1 link-outside: `/../../locales` leads out of the project \
         | copy the file into the project, or link to its address on the web",
    );
    check(
        "```events\nsection: ../locales\n```",
        "",
        "2:1 bad-value: `../locales` is not a folder of `content` | write it from `content`: `section: housing`",
    );
    check(
        "```events\nlimit: 1\nlimit: 2\n```",
        "",
        "3:1 duplicate-key: `limit` is written twice | remove one of the two",
    );
}

#[test]
fn what_is_not_yaml() {
    check(
        "```action\ntext: a: b\n```",
        "",
        "2:8 bad-yaml: this cannot be read as `key: value`: there is a second `: ` in the line \
         | put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes",
    );
}
