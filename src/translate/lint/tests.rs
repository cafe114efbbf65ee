//! Every rule finds what it is for, and passes over what is right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{RULES, Rule};
use crate::diag::{Diagnostics, Severity};
use crate::messages::Messages;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::lint::{Ask, Case, Original, Setting, advice, agreed_words, faults, survey};
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
        ("locales/glossary.csv", "term,avoid,note,ar\nhyresrätt,تأجير,,شقة إيجار\n"),
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
    let glossary = agreed_words(&sources, &mut diags);
    let writer = Writer { base: &page.file.path, src: "content", notes: &["n"] };
    let site =
        Setting { config: &config, facts: &book.facts, messages: &messages, glossary: glossary.as_ref() };
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

const ARABIC: &str =
    "{ $beds ->\n    [0] ا\n    [one] ب\n    [two] ت\n    [few] ث\n    [many] ج\n   *[other] ح\n}";

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
    ("blanks", "Hyran och vi", "الإيجار  ونحن", "الإيجار ونحن"),
    ("blanks", "Hyran, och vi", "الإيجار ، ونحن", "الإيجار، ونحن"),
    ("blanks", "Hyran och vi", "{ \" \" }الإيجار", "الإيجار ... .se"),
    ("blanks", "Vi har { $beds }.", "لدينا { $beds } .", "لدينا { $beds }."),
    ("brackets", "Hyran (i dag)", "الإيجار (اليوم", "(اليوم) الإيجار"),
    ("brackets", "”Hyran” stiger", "«الإيجار يرتفع", "«الإيجار» يرتفع"),
    ("brackets", "a) Hyran", "الإيجار (", "ا) الإيجار"),
    ("end-mark", "Hyran stiger i år.", "الإيجار يرتفع", "الإيجار يرتفع۔"),
    ("end-mark", "Stiger hyran i år?", "هل يرتفع الإيجار", "هل يرتفع الإيجار؟"),
    ("end-mark", "Hyran stiger **i år.**", "يرتفع **الإيجار**", "يرتفع «الإيجار.»"),
    ("end-mark", "Hyran stiger i år", "الإيجار يرتفع.", "هل يرتفع الإيجار؟"),
    ("glossary", "Ingen hyresrätt kvar", "لا سكن", "لا شقة إيجار"),
    ("glossary", "Alla hyresrätterna", "كلّ الشقق", "كلّ الشُّقَّة للإيجار"),
    ("glossary", "Hyresrätt", "تأجير شقة إيجار", "بالتأجير شقة إيجار"),
    ("invisible", "Hyran och vi", "الإيجار\u{200b} ونحن", "الإيجار\u{ad} ونحن\u{200f}"),
    ("invisible", "Hyran", "rent\u{200d}s", "می\u{200c}شود 👩\u{200d}🔧"),
    (
        "length",
        "Vi går till jobbet varje dag hela året, och ingen annan gör det åt oss.",
        "نعم",
        "نذهب إلى العمل كل يوم طوال السنة.",
    ),
    ("length", "# Nu räcker det", "لقد طفح الكيل ولن نقبل بذلك بعد اليوم أبدًا مهما حدث", "كفى الآن"),
    ("missing-figure", "Vi har { $beds }", "لدينا 12", "{ $beds ->\n   *[other] أسرة\n}"),
    ("missing-link", "Läs [mer](b.md)", "اقرأ المزيد", "[ا](b.md)"),
    ("missing-picture", "Där ![a](b.png) står", "حيث صورة", "حيث ![ا](b.png)"),
    ("missing-term", "Vi i { -org }", "نحن", "{ -org }"),
    ("mixed-script", "Hyran", "rеnt", "hyran"),
    ("mixed-script", "Hyran", "إيجار apartment", "إيجار (Hyran) SMS"),
    ("numbers", "Hyran är 12 000 kronor", "1200 كرون", "١٢٬٠٠٠ كرون"),
    ("numbers", "Ring 08-123 45 67", "08-123 45 76", "۰۸-۱۲۳۴۵۶۷"),
    ("numbers", "Vi ses kl. 18.30 den 14 maj", "18:30", "6:30 في 14 مايو"),
    ("numbers", "Hyran 2025", "في عام 2024", "(2025)"),
    ("numbers", "På 90-talet kom 3 hus", "التسعينات 4", "في 1990 ثلاثة"),
    ("numbers", "Hyran stiger", "20 %", "1"),
    ("plural-forms", "Vi har { $beds }", "{ $beds ->\n    [one] ا\n   *[other] ب\n}", ARABIC),
    ("plural-forms", "Vi har { $beds }", "{ $beds ->\n    [several] ا\n   *[other] ب\n}", ARABIC),
    ("plural-forms", "Vi har { $beds }", "{ NUMBER($beds) ->\n   *[other] ب\n}", "{ $beds }"),
    ("untranslated", "Hyran stiger", "Hyran stiger", "يرتفع الإيجار"),
    ("untranslated", "hej i hej@a.example", "hej i hej@a.example", "hej@a.example"),
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

/// The codes of what is said of an Arabic file for `content/<doc>.md`, where `content/a.md` says one thing.
fn said_of_file(doc: &str, value: &str) -> Vec<&'static str> {
    let arabic = format!("locales/ar/content/{doc}.ftl");
    let files: BTreeMap<String, String> = [
        ("content/a.md", "---\ntitle: T\n---\nHyran\n"),
        ("locales/sv/content/a.ftl", "title = T\nid = Hyran\nold = Förr\n"),
        ("content/whole.md", "---\ntitle: T\n---\nHyran\n"),
        ("content/whole.ar.md", "---\ntitle: ع\n---\nالإيجار\n"),
        (&arabic, value),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .collect();
    let mut diags = Diagnostics::new();
    let (book, config, sources) = crate::translate::tests::book(&files, &mut diags);
    let messages = Messages::load(&config.languages, &[], &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let site = Setting { config: &config, facts: &book.facts, messages: &messages, glossary: None };
    let lang = config.languages.find("ar").unwrap();
    let found = survey(&book, &desk, site, &[lang], &|_| true, Ask::Everything);
    found[&lang].iter().map(|found| found.code).collect()
}

#[test]
fn files_are_looked_over_too() {
    assert_eq!(said_of_file("a", "title = ع\nid = الإيجار\n"), [""; 0]);
    assert_eq!(said_of_file("a", "id = الإيجار\n    .title = ا\n"), ["attribute"]);
    assert_eq!(said_of_file("a", "id =\n    .title = ا\n"), ["attribute"]);
    assert_eq!(said_of_file("a", "id = الإيجار\n    و.ب = ا\n"), [""; 0]);
    assert_eq!(said_of_file("a", "old = ا\n"), ["obsolete"]);
    assert_eq!(said_of_file("a", "ids = ا\n-term = ب\n"), ["unknown-message"; 2]);
    assert_eq!(said_of_file("b", "ids = ا\n"), ["unknown-document"]);
    assert_eq!(said_of_file("whole", "title = T  .\n"), [""; 0]);
}

/// Nobody sees what is faulty: how it might be better is no matter until it is mended.
#[test]
fn advice_comes_after_faults() {
    assert_eq!(said_of_file("a", "id = <b>الإيجار  \u{200b}.\n"), ["new-html"]);
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

proptest::proptest! {
    /// Whatever somebody writes can be looked over.
    #[test]
    fn looking_never_panics(value in "[a-zа-яα-ωم-ي0-9٠-٩ .,:;?!()\\[\\]\"«”'`*_@/<>$|-\u{200b}\u{200d}\u{fffc}👩]{1,60}") {
        said_of("", "Vi har 12 000 { $beds } hyresrätter (i [Husby](b.md)), kl. 18.30!", &value, "id");
        said_of("", "Vi har 12 000 { $beds } hyresrätter (i [Husby](b.md)), kl. 18.30!", &format!("[ا](b.md) {value}"), "id");
    }
}
