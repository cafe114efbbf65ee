//! Words survive being written as Fluent and read again, whatever they are.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

use crate::diag::Diagnostics;
use crate::messages;
use crate::messages::syntax::Pattern;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;
use crate::translate::encode::{decode, encode, flat};
use crate::translate::segment::Syntax;

fn read(ftl: &str) -> Vec<Pattern> {
    let mut diags = Diagnostics::new();
    let resource = messages::parse(&SourceFile::new(SourcePath::new("a.ftl"), ftl), &mut diags);
    assert_eq!(report(&diags), "", "{ftl}");
    resource.entries.into_iter().filter_map(|entry| entry.value).collect()
}

fn check(text: &str, pattern: &str) {
    assert_eq!(encode(text, Syntax::Markdown), pattern);
    assert_eq!(decode(&read(&format!("a = {pattern}\n"))[0], Syntax::Markdown).as_deref(), Some(text));
}

#[test]
fn most_texts_stand_as_they_are() {
    check("*Hyran* [ska](x.md) ”sänkas” \\*nu\\* # x - y", "*Hyran* [ska](x.md) ”sänkas” \\*nu\\* # x - y");
    check("{ $beds } { -org } kvar", "{ $beds } { -org } kvar");
    check("a {b} c", "a { \"{\" }b{ \"}\" } c");
    check("[a](b)", "[a](b)");
    check(" a ", "{ \" \" }a{ \" \" }");
    check("", "{ \"\" }");
    check("  ", "{ \"  \" }");
    check("a\nb\u{2028}\u{85}\0", "a{ \"\\u000A\" }b{ \"\\u2028\\u0085\\u0000\" }");
    check("\\{ $x } `{ $y }`", "\\{ \"{\" } $x { \"}\" } `{ \"{\" } $y { \"}\" }`");
    check("\"{\"\\", "\"{ \"{\" }\"\\");
}

#[test]
fn what_a_translator_writes_is_understood() {
    let decoded = |ftl: &str, syntax| decode(&read(ftl)[0], syntax);
    assert_eq!(decoded("a = {\"{\"} $x {\"}\"}\n", Syntax::Markdown).as_deref(), Some("\\{ $x }"));
    assert_eq!(decoded("a = {$x}{ -y }\n", Syntax::Markdown).as_deref(), Some("{ $x }{ -y }"));
    assert_eq!(decoded("a =\n    b\n    c\n", Syntax::Markdown).as_deref(), Some("b\nc"));
    for refused in ["{ NUMBER($x) }", "{ b }", "{ -y(case: \"x\") }", "{ $x ->\n *[other] y\n }", "{ 3 }"] {
        assert_eq!(decoded(&format!("a = {refused}\n"), Syntax::Markdown), None, "{refused}");
    }
}

#[test]
fn a_value_is_flat_however_it_is_laid_out() {
    let flat = |ftl: &str| flat(&read(ftl)[0]).into_owned();
    assert_eq!(
        flat("a = { $x ->\n [one] y\n *[other] { $x } z\n }\n"),
        flat("a={$x ->\n  [one]   y\n  *[other] {$x} z\n}\n")
    );
    assert_ne!(
        flat("a = { $x ->\n [one] y\n *[other] z\n }\n"),
        flat("a = { $x ->\n *[one] y\n [other] z\n }\n")
    );
    assert_ne!(flat("a = { NUMBER($x) }\n"), flat("a = { $x }\n"));
}

/// What comes back.
fn canonical(text: &str, syntax: Syntax) -> String {
    decode(&read(&format!("a = {}\n", encode(text, syntax)))[0], syntax).unwrap()
}

/// Without the blanks inside of placeables, which is the only thing that may change.
fn tight(text: &str) -> String {
    let mut text = text.to_owned();
    while text.contains("{ ") || text.contains(" }") {
        text = text.replace("{ ", "{").replace(" }", "}");
    }
    text
}

pub(in crate::translate) fn nasty() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "ö",
        "م",
        "𝄞",
        "{",
        "}",
        "[",
        "]",
        "*",
        ".",
        "#",
        "-",
        "\"",
        "\\",
        "`",
        "``",
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\0",
        "\u{1d}",
        "\u{c}",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{a0}",
        "\u{feff}",
        "{ $x }",
        "{$y}",
        "{ -z }",
        "{ \"",
        "\" }",
        "\\u0041",
        "=",
        "a = b",
        "\nkey = value",
        "\n[one] x",
        "\n*[other] y",
        "}}",
        "{{",
        "\\{",
        "\\\\{",
        "-> ",
        "{ $x -> }",
        "\u{200f}",
        "1",
        "# x",
        "`{ $x }`",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

#[test]
fn a_hundred_thousand_nasty_texts_survive() {
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(100) });
    let ran = runner.run(&prop::collection::vec(nasty(), 1000), |texts| {
        for syntax in [Syntax::Markdown, Syntax::Plain] {
            // As they stand in a catalogue: one a line, so that a text that breaks out spoils the next.
            let mut ftl = String::new();
            for (number, text) in texts.iter().enumerate() {
                let value = encode(text, syntax);
                let lines = value.contains(['\n', '\r', '\u{85}', '\u{2028}']);
                prop_assert!(!lines);
                writeln!(ftl, "m{number} = {value}").unwrap();
            }
            let patterns = read(&ftl);
            prop_assert_eq!(patterns.len(), texts.len());
            for (text, pattern) in texts.iter().zip(&patterns) {
                let back = decode(pattern, syntax).expect("words, figures and terms only");
                if back != *text {
                    prop_assert_eq!(tight(&back), tight(text));
                    prop_assert_eq!(&canonical(&back, syntax), &back, "a second time nothing changes");
                }
            }
        }
        Ok(())
    });
    // Without the thousand texts that one failed with.
    assert!(
        ran.is_ok(),
        "{}",
        ran.unwrap_err()
            .to_string()
            .lines()
            .take(4)
            .collect::<String>()
            .chars()
            .take(2000)
            .collect::<String>()
    );
}

/// For `tests/exchange/fluent_syntax.py`, which reads and saves them with another library.
#[test]
fn samples_for_other_tools() {
    let mut runner = TestRunner::deterministic();
    let mut ftl = String::from("### Texts that are hard to write down.\n\n");
    for number in 0..5000 {
        let text = nasty().new_tree(&mut runner).unwrap().current();
        writeln!(ftl, "m{number} = {}", encode(&text, Syntax::Markdown)).unwrap();
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/exchange");
    #[expect(clippy::disallowed_methods, reason = "a file for a tool that is no part of this program")]
    {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("sample.ftl"), ftl).unwrap();
    }
}
