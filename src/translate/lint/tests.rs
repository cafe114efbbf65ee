//! Every rule finds what it is for, and passes over what is right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{RULES, Rule};
use crate::diag::{Diagnostics, Severity};
use crate::messages::Messages;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::lint::{Case, Original, Setting, advice, faults};
use crate::translate::segment::Writer;

/// What is said of `value` as the Arabic translation of `original`, with `front` in front of it.
fn said_of(front: &str, original: &str, value: &str, id: &str) -> Diagnostics {
    let text = format!("---\ntitle: T\n{front}---\n{original}\n\n[^n]: x\n");
    let facts = "beds:\n  value: 12\nrents:\n  value: 3\n";
    let files: BTreeMap<String, String> = [
        ("content/a.md", text.as_str()),
        ("content/facts.yaml", facts),
        ("locales/sv/content/a.ftl", &format!("id = {}\n", original.trim_start_matches("# "))),
        ("locales/ar/content/a.ftl", &format!("{id} = {value}\n")),
        ("locales/glossary.csv", "term,avoid,note,ar\nhyra,,,إيجار\n"),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .collect();
    let mut diags = Diagnostics::new();
    let (book, config, sources) = crate::translate::tests::book(&files, &mut diags);
    let messages = Messages::load(&config.languages, &[], &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let lang = config.languages.find("ar").unwrap();
    let page = &book.pages[desk.documents["a"].page];
    let writer = Writer { base: &page.file.path, src: "content", notes: &["n"] };
    let site = Setting { config: &config, facts: &book.facts, messages: &messages, glossary: None };
    let originals = Original::all(page, &desk.documents["a"].segments, writer);
    for (unit, original) in desk.units("a", lang).iter().zip(&originals) {
        let Some(message) = unit.message else { continue };
        let translation = desk.translation("a", lang).unwrap();
        match Case::new(site, lang, original, translation, message) {
            Ok(case) => {
                diags.append(faults(&case));
                diags.append(advice(&case));
            }
            Err(why) => diags.push(why),
        }
    }
    diags
}

/// A rule, a text, a translation that it finds something in, and one that it passes over.
type Row = (&'static str, &'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    ("changed-figure", "Vi har { $beds } platser", "لدينا { $rents }", "لدينا { $beds } سريرًا"),
    ("changed-figure", "Vi har platser", "{ $beds ->\n    [one] ا\n   *[other] ب\n}", "لدينا أسرة"),
    ("changed-link", "Läs [mer](b.md)", "[اقرأ](c.md)", "اقرأ [المزيد](b.md)"),
    ("changed-link", "Läs [mer](b.md)", "[ا](b.md) [ب](b.md)", "[ا](/b.md)"),
    ("changed-link", "Läs mer", "<https://x.example/>", "x.example"),
    ("changed-link", "Läs [mer](#a)", "[ا](#b)", "[ا](#a)"),
    ("changed-note", "Så är det[^n]", "هكذا", "هكذا[^n]"),
    ("changed-note", "Så är det[^n]", "هكذا[^n][^n]", "[^n] هكذا"),
    ("changed-picture", "Där ![a](b.png) står", "![ا](c.png)", "حيث ![ا](b.png)"),
    ("control-character", "Hyran", "الإيجار{ \"\\u0007\" }", "الإيجار"),
    ("empty-translation", "Hyran", "{ \" \" }", "الإيجار"),
    ("new-html", "Hyran", "<b>الإيجار</b>", "الإيجار \\<b>"),
    ("new-html", "Hyran", "ا <script>alert(1)</script>", "ا < ب"),
    ("not-words", "Hyran", "{ title }", "{ \"{\" }title{ \"}\" }"),
    ("refused-link", "Läs [mer](b.md)", "[ا](javascript:alert)", "[ا](b.md)"),
    ("refused-link", "Läs [mer](b.md)", "[ا](data:text/html,x)", "[ا](b.md)"),
    ("refused-link", "Läs [mer](b.md)", "[ا](java&#115;cript:alert)", "[ا](b.md)"),
    ("unknown-term", "Hyran", "{ -nobody }", "الإيجار"),
];

#[test]
fn every_rule_finds_what_it_is_for() {
    let mut wrong = String::new();
    for (code, original, bad, good) in ROWS {
        for (value, expected) in [(bad, true), (good, false)] {
            let said = said_of("", original, value, "id");
            if said.iter().any(|found| found.code == *code) != expected {
                let _ = writeln!(wrong, "{code}: `{value}` for `{original}`: {}", report(&said));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn slugs_and_lengths() {
    let codes = |front, value: &str, id| {
        let said = said_of(front, "Hyran", value, id);
        said.iter().map(|found| found.code).collect::<Vec<_>>()
    };
    for bad in ["a/b", "..", "A b", "a%2f", "{ \"\\u000A\" }x"] {
        assert!(codes("slug: hyra\n", bad, "slug").contains(&"bad-slug"), "{bad}");
    }
    assert!(!codes("slug: hyra\n", "إيجار", "slug").contains(&"bad-slug"));
    assert!(codes("", &"ا ".repeat(500), "id").contains(&"too-long"));
    assert!(!codes("", &"ا ".repeat(50), "id").contains(&"too-long"));
}

#[test]
fn every_rule_has_a_case() {
    let tested: BTreeSet<&str> = ROWS.iter().map(|row| row.0).chain(["bad-slug", "too-long"]).collect();
    let untested = RULES.iter().map(|rule| rule.code()).filter(|code| !tested.contains(code));
    assert_eq!(untested.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn faults_come_before_advice() {
    let levels: Vec<Severity> = RULES.iter().map(|rule| rule.severity()).collect();
    assert!(levels.is_sorted_by(|a, b| a >= b));
    let by_name = |wanted| {
        let rules = RULES.iter().filter(move |rule| rule.severity() == wanted);
        rules.map(|rule| rule.code()).collect::<Vec<_>>()
    };
    for level in [Severity::Error, Severity::Warning] {
        assert!(by_name(level).is_sorted(), "{:?}", by_name(level));
    }
    assert!(RULES.iter().all(|rule: &&dyn Rule| !rule.why().ends_with('.')));
}

#[test]
fn places_are_right_in_any_file() {
    let at = |value: &str| {
        let said = said_of("", "Läs [mer](b.md)", value, "id");
        let found = said.iter().find(|found| found.code == "changed-link").unwrap();
        found.span.as_ref().unwrap().text().to_owned()
    };
    assert_eq!(at("نص [ا](c.md) نص"), "[ا](c.md)");
    assert_eq!(at("نص\tنص [ا](c.md)"), "[ا](c.md)");
    assert_eq!(at("نص [ا](c.md)\r"), "[ا](c.md)");
    // What does not stand in the file as it is read is told of at its id.
    assert_eq!(at("نص{ \"!\" } [ا](c.md)"), "id");
}
