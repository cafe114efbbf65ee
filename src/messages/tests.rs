use proptest::prelude::*;

use super::*;
use crate::format::Number;
use crate::lang::{Direction, Language, Untranslated};
use crate::page::Date;
use crate::path::SourcePath;
use crate::span::Span;

/// Languages in the order of their tags, the first the source; each falls back to those named after
/// it in brackets, then to the source.
fn languages(codes: &[(&str, &[usize])]) -> Languages {
    let language = |(index, (code, fallback)): (usize, &(&str, &[usize]))| {
        let known = describe(code, None, None, None).unwrap();
        let mut fallback: Vec<Lang> = fallback.iter().map(|i| Lang::at(*i)).collect();
        if index > 0 && !fallback.contains(&Lang::at(0)) {
            fallback.push(Lang::at(0));
        }
        Language {
            code: (*code).to_owned(),
            format: known.format,
            name: known.name,
            direction: known.direction,
            prefix: String::new(),
            fallback,
            digits: Digits::Locale,
            untranslated: Untranslated::default(),
            publish_at: 0.8,
            is_active: true,
            fonts: Vec::new(),
        }
    };
    Languages::new(codes.iter().enumerate().map(language).collect(), Lang::at(0))
}

fn site(code: &str, text: &str) -> MessageFile {
    message_file(code, Origin::Site, "site", text)
}

fn theme(code: &str, text: &str) -> MessageFile {
    message_file(code, Origin::Theme, "theme", text)
}

fn message_file(code: &str, origin: Origin, name: &str, text: &str) -> MessageFile {
    let path = SourcePath::new(format!("locales/{code}/{name}.ftl"));
    MessageFile { code: code.to_owned(), origin, file: SourceFile::new(path, text) }
}

/// What `load` says: `code line:column`.
fn reports(languages: &Languages, files: &[MessageFile]) -> Vec<String> {
    let mut diags = Diagnostics::new();
    Messages::load(languages, files, &mut diags);
    assert!(!diags.has_errors(), "a translation never stops a build: {diags:?}");
    let place = |d: &Diagnostic| {
        let (line, column) = d.span.as_ref().unwrap().line_column();
        format!("{} {line}:{column}", d.code)
    };
    diags.iter().map(place).collect()
}

fn load(languages: &Languages, files: &[MessageFile]) -> Messages {
    Messages::load(languages, files, &mut Diagnostics::new())
}

/// The text of `key` in a site of one language.
fn text(code: &str, ftl: &str, args: &Args<'_>) -> String {
    let messages = load(&languages(&[(code, &[])]), &[site(code, ftl)]);
    messages.get(Lang::at(0), "key", args).unwrap().text.into_owned()
}

fn check(code: &str, ftl: &str, args: &Args<'_>, expect: &str) {
    assert_eq!(text(code, ftl, args).replace(['\u{a0}', '\u{202f}'], " "), expect, "{code}: {ftl}");
}

#[test]
fn words_and_values() {
    let args =
        Args::new().with("name", "Husby").with("n", 1234).with("day", Date::parse("2026-09-13").unwrap());
    check("sv", "key = Hej", &args, "Hej");
    check("sv", "key = Hej { $name }!", &args, "Hej Husby!");
    check("sv", "key = { \"{\" }a{ \"}\" } { \"\\u00e5\" }", &args, "{a} å");
    check("sv", "key = { $n } platser", &args, "1 234 platser");
    check("fa", "key = { $n }", &args, "۱٬۲۳۴");
    check("sv", "key = { $day }", &args, "13 september 2026");
    check("fa", "key = { DATETIME($day, month: \"numeric\") }", &args, "۱۳ سپتامبر ۲۰۲۶");
    check("sv", "key =\n    ett\n    två\n", &args, "ett\ntvå");
    check("sv", "key = ett\r\n    två\r\n", &args, "ett\ntvå");
}

#[test]
fn numbers_are_formatted_by_the_language() {
    let args = Args::new().with("n", "1234567.8".parse::<Number>().unwrap()).with("year", 2026);
    check("sv", "key = { NUMBER($n) }", &args, "1 234 567,8");
    check("en", "key = { NUMBER($n, minimumFractionDigits: 2) }", &args, "1,234,567.80");
    check("en", "key = { NUMBER($n, maximumFractionDigits: 0) }", &args, "1,234,568");
    check("sv", "key = { NUMBER($year, useGrouping: \"false\") }", &args, "2026");
    check("sv", "key = { NUMBER($n, useGrouping: 0) }", &args, "1234567,8");
    check("sv", "key = { NUMBER(0.25, style: \"percent\") }", &args, "25 %");
    check("tr", "key = { NUMBER(0.25, style: \"percent\") }", &args, "%25");
    check("sv", "key = { 2.50 }", &args, "2,50");
}

#[test]
fn lists_are_joined_by_the_language() {
    let places = ["Husby".to_owned(), "Kista".to_owned(), "Akalla".to_owned()];
    let args = Args::new().with("places", &places[..]);
    check("sv", "key = { $places }", &args, "Husby, Kista och Akalla");
    check("ckb", "key = { LIST($places) }", &args, "Husby، Kista و Akalla");
    check("fi", "key = { LIST(\"a\", 1) }", &args, "a ja 1");
}

#[test]
fn variants_are_chosen_by_number_and_by_word() {
    let beds = "key = { $n ->\n    [0] inga\n    [one] en\n    [few] några\n   *[other] { $n } st\n }";
    for (code, n, expect) in [
        ("sv", 0, "inga"),
        ("sv", 1, "en"),
        ("sv", 3, "3 st"),
        ("pl", 3, "några"),
        ("pl", 5, "5 st"),
        ("ar", 3, "några"),
        ("kmr", 1, "en"),
    ] {
        check(code, beds, &Args::new().with("n", n), expect);
    }
    let many = "key = { $n ->\n    [many] de millones\n   *[other] otros\n }";
    check("es", many, &Args::new().with("n", 1_000_000), "de millones");
    let place = "key = { NUMBER($n, type: \"ordinal\") ->\n    [two] nd\n   *[other] th\n }";
    check("en", place, &Args::new().with("n", 22), "nd");
    let digits = "key = { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] one\n   *[other] other\n }";
    check("en", digits, &Args::new().with("n", 1), "other");
    check("en", &digits.replace("[one]", "[1]"), &Args::new().with("n", 1), "one");
    let word = "key = { $who ->\n    [she] hon\n   *[they] de\n }";
    check("sv", word, &Args::new().with("who", "she"), "hon");
    check("sv", word, &Args::new().with("who", "else"), "de");
}

#[test]
fn messages_attributes_and_terms() {
    let args = Args::new().with("n", 2);
    check("sv", "key = { other }!\nother = Hej { $n }", &args, "Hej 2!");
    check("sv", "key = { other.tip }\nother = Hej\n    .tip = Tips", &args, "Tips");
    let org = "-org = { $case ->\n   *[nominative] Förbundet\n    [genitive] Förbundets\n }\n    .gender = neuter\n";
    check("sv", &format!("key = {{ -org }}\n{org}"), &args, "Förbundet");
    check("sv", &format!("key = {{ -org(case: \"genitive\") }} hus\n{org}"), &args, "Förbundets hus");
    let gender = "key = { -org.gender ->\n    [neuter] det\n   *[common] den\n }\n";
    check("sv", &format!("{gender}{org}"), &args, "det");
    check("sv", gender, &args, "den");
    // A term does not see the values of the message around it.
    check("sv", "key = { -org }\n-org = { $n }", &args, "{$n}");
}

#[test]
fn no_invisible_marks_unless_asked_for() {
    let args = Args::new().with("u", "/hyra/");
    assert_eq!(text("ar", "key = href=\"{ $u }\"", &args), "href=\"/hyra/\"");
    let args = Args::new().with("u", "Husby").with("v", "هسبي").isolated();
    assert_eq!(text("ar", "key = { $u } { $v }", &args), "\u{2068}Husby\u{2069} هسبي");
    assert_eq!(text("sv", "key = { $u } { $v }", &args), "Husby \u{2068}هسبي\u{2069}");
}

#[test]
fn each_message_falls_back_by_itself_and_says_so() {
    let languages = languages(&[("sv", &[]), ("en", &[]), ("so", &[1])]);
    let [sv, en, so] = [0, 1, 2].map(Lang::at);
    let messages = load(
        &languages,
        &[
            site("sv", "a = a-sv\nb = b-sv { -org }\nc = c-sv\n-org = Förbundet"),
            site("en", "a = a-en\nb = b-en { -org }"),
            site("so", "a = a-so"),
            theme("so", "a = theme\nd = d-so"),
        ],
    );
    let check = |lang, id, expect: &str, from| {
        let answer = messages.get(lang, id, &Args::new()).unwrap();
        assert_eq!((answer.text.as_ref(), answer.lang, answer.problems.len()), (expect, Some(from), 0));
    };
    check(so, "a", "a-so", so);
    check(so, "b", "b-en Förbundet", en);
    check(so, "c", "c-sv", sv);
    check(so, "d", "d-so", so);
    assert_eq!(messages.get(sv, "d", &Args::new()), None);
    assert_eq!(messages.get_term(so, "org").unwrap().text, "Förbundet");
    assert!(messages.has(so, "d") && !messages.has(so, "b"));
    assert_eq!(messages.ids(so), ["a", "d"]);
    assert_eq!(messages.missing(so), ["b", "c"]);
    assert_eq!(messages.missing(sv), Vec::<String>::new());
}

#[test]
fn the_language_of_the_theme_answers_last() {
    let languages = languages(&[("sv", &[]), ("ar", &[])]);
    let files = [
        theme("en", "menu = Menu\nbeds = { $n } beds\nsearch = Search\n    .tip = Words"),
        theme("fi", "menu = Valikko"),
        site("sv", "menu = Meny"),
    ];
    let messages = load(&languages, &files);
    let ar = Lang::at(1);
    assert_eq!(messages.get(ar, "menu", &Args::new()).unwrap().lang, Some(Lang::at(0)));
    let beds = messages.get(ar, "beds", &Args::new().with("n", 1234)).unwrap();
    assert_eq!((beds.text.as_ref(), beds.lang), ("1,234 beds", None));
    assert_eq!(messages.get_attr(ar, "search", "tip", &Args::new()).unwrap().text, "Words");
    assert_eq!(messages.missing(ar), ["beds", "menu", "search", "search.tip"]);
    assert_eq!(messages.missing(Lang::at(0)), ["beds", "search", "search.tip"]);
}

#[test]
fn a_message_that_cannot_be_resolved_is_passed_over() {
    let languages = languages(&[("sv", &[]), ("ar", &[])]);
    let files = [
        site("sv", "key = { $n } platser\nloop = bra"),
        site("ar", "key = { $m }\nloop = { loop }\nonly = { $m } { gone }"),
    ];
    let messages = load(&languages, &files);
    let ar = Lang::at(1);
    let answer = messages.get(ar, "key", &Args::new().with("n", 2)).unwrap();
    assert_eq!((answer.text.as_ref(), answer.lang), ("2 platser", Some(Lang::at(0))));
    assert_eq!(answer.problems[0].code, "unknown-variable");
    let answer = messages.get(ar, "loop", &Args::new()).unwrap();
    assert_eq!((answer.text.as_ref(), answer.problems[0].code), ("bra", "message-cycle"));
    // No language has it whole: better something than nothing.
    let answer = messages.get(ar, "only", &Args::new()).unwrap();
    assert_eq!((answer.text.as_ref(), answer.lang), ("{$m} {gone}", Some(ar)));
    assert_eq!(answer.problems.len(), 2);
}

#[test]
fn the_sites_text_comes_before_the_themes_but_not_when_it_is_broken() {
    let languages = languages(&[("sv", &[])]);
    let files = [theme("sv", "a = tema\nb = tema"), site("sv", "a = plats\nb = { gone }")];
    let messages = load(&languages, &files);
    assert_eq!(messages.get(Lang::at(0), "a", &Args::new()).unwrap().text, "plats");
    assert_eq!(messages.get(Lang::at(0), "b", &Args::new()).unwrap().text, "tema");
}

#[test]
fn faults_are_reported_where_they_are() {
    let check = |ftl: &str, expect: &[&str]| {
        assert_eq!(reports(&languages(&[("sv", &[])]), &[site("sv", ftl)]), expect, "{ftl:?}");
    };
    check("a = å\nb = { $x\nc = d", &["fluent-syntax 3:1"]);
    check("a", &["fluent-syntax 1:2"]);
    check("ą", &["fluent-syntax 1:1"]);
    check("a = {", &["fluent-syntax 1:6"]);
    check("a = } x", &["fluent-syntax 1:5"]);
    check("a = ett\na = två\n-a = term\n", &["duplicate-message 2:1"]);
    check(
        "a = å { gone }\nb = { -gone }{ a.gone }",
        &["unknown-reference 1:9", "unknown-reference 2:8", "unknown-reference 2:16"],
    );
    check("a = { FLUX($n) }", &["unknown-function 1:7"]);
    check("a = { NUMBER() }", &["unknown-function 1:7"]);
    check("a = { NUMBER($n, currency: \"SEK\") }", &["unknown-function 1:18"]);
    check("a = { b }\nb = { c }\nc = { a }", &["message-cycle 3:7"]);
    check("a = { a.b }\n    .b = c", &[]);
    check("a = { \"\\u00ą\" }\nb = ok", &["fluent-syntax 1:12"]);
    check(&format!("a = {}", "9".repeat(3)), &[]);
    check(&format!("a = {{ {} }}", "9".repeat(300)), &["fluent-syntax 1:7"]);
    check("\u{feff}a = b\nc = { gone }", &["unknown-reference 2:7"]);
}

#[test]
fn overrides_of_direction_are_refused() {
    let check = |ftl: &str, expect: &[&str]| {
        assert_eq!(reports(&languages(&[("sv", &[])]), &[site("sv", ftl)]), expect, "{ftl:?}");
    };
    for c in '\u{202a}'..='\u{202e}' {
        check(&format!("a = x\nb = å{c}z"), &["bidi-override 2:6"]);
        check(&format!("b = {{ \"\\u{:04X}\" }}", c as u32), &["bidi-override 1:8"]);
    }
    check("a = \u{2067}x", &["bidi-override 1:1"]);
    check("a = x\u{2069}", &["bidi-override 1:1"]);
    check("a = \u{2069}x\u{2066}", &["bidi-override 1:1"]);
    check("a = { $n ->\n   *[other] \u{2067}\n }\u{2069}", &["bidi-override 1:1"]);
    check("a = \u{2068}{ $x }\u{2069} \u{200e}\u{200f}\u{61c}", &[]);
    let messages = load(&languages(&[("sv", &[])]), &[site("sv", "a = \u{202e}x\nb = ok")]);
    assert!(!messages.has(Lang::at(0), "a") && messages.has(Lang::at(0), "b"));
}

#[test]
fn what_the_parser_cannot_read_costs_one_message() {
    let ftl = "a = ett\nb = { \nc = { d\nd = \"{ $x }\" (två\ne = { NUMBER($n, $m) }\nf = tre";
    let messages = load(&languages(&[("sv", &[])]), &[site("sv", ftl)]);
    assert_eq!(messages.ids(Lang::at(0)), ["a", "d", "f"]);
}

#[test]
fn hostile_files_neither_hang_nor_overflow() {
    let deep = |open: &str, close: &str| {
        format!("ok = a\nkey = {}x{}\nend = b", open.repeat(100_000), close.repeat(100_000))
    };
    let select = "{ $a ->\n *[b] ) \" ";
    for hostile in [
        deep("{", "}"),
        deep("{ ", ""),
        deep("{\n", "}\n"),
        deep("{ \"}\" {", "}"),
        deep("{A(", ")}"),
        deep("{A\n(\n", ")}"),
        deep("{A(\")\", ", ")}"),
        format!("ok = a\nkey = {{ {} }}\nend = b", "A(".repeat(100_000)),
        deep(select, "}"),
        format!("ok = a\nkey = {{ {}1 }}\nend = b", "A\n (".repeat(100_000)),
        format!(
            "ok = a\nkey = {{ A({}) }}\nend = b",
            (0..50_000).map(|i| format!("a{i}:1,")).collect::<String>()
        ),
    ] {
        let messages = load(&languages(&[("sv", &[])]), &[site("sv", &hostile)]);
        let ids = messages.ids(Lang::at(0));
        assert_eq!((ids.first(), ids.last()), (Some(&"end"), Some(&"ok")), "{}", &hostile[..60]);
    }
}

#[test]
fn endless_texts_are_given_up() {
    let mut laughs = "l0 = lol\n".to_owned();
    let mut chain = "c0 = x\n".to_owned();
    for i in 1..200 {
        let previous = i - 1;
        laughs += &format!("l{i} = {}\n", format!("{{ l{previous} }}").repeat(10));
        chain += &format!("c{i} = {{ c{previous} }}\n");
    }
    let long = format!("long = {}\nkey = {}", "x".repeat(5_000), "{ long }".repeat(500));
    let files = [site("sv", &laughs), site("sv", &chain), site("sv", &long)];
    let messages = load(&languages(&[("sv", &[])]), &files);
    for id in ["l9", "l199", "c199", "key"] {
        let answer = messages.get(Lang::at(0), id, &Args::new()).unwrap();
        assert_eq!(answer.text, format!("{{{id}}}"));
        assert_eq!(answer.problems[0].code, "message-too-long");
    }
    assert_eq!(messages.get(Lang::at(0), "c50", &Args::new()).unwrap().text, "x");
    assert_eq!(messages.get(Lang::at(0), "l2", &Args::new()).unwrap().text, "lol".repeat(100));
}

#[test]
fn wrong_values_are_reported() {
    let messages = load(
        &languages(&[("sv", &[])]),
        &[site("sv", "a = { NUMBER($x) }\nb = { DATETIME($x) }\nc = { $x ->\n *[one] en\n }")],
    );
    let args = Args::new().with("x", "ord");
    let get = |id| messages.get(Lang::at(0), id, &args).unwrap();
    assert_eq!((get("a").text.as_ref(), get("a").problems[0].code), ("ord", "wrong-value"));
    assert_eq!(get("b").problems[0].code, "wrong-value");
    assert_eq!((get("c").text.as_ref(), get("c").problems.len()), ("en", 0));
}

#[test]
fn plain_messages_are_borrowed_and_all_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Messages>();
    let messages = load(&languages(&[("sv", &[])]), &[site("sv", "a = { \"x\" } y")]);
    assert!(matches!(messages.get(Lang::at(0), "a", &Args::new()).unwrap().text, Cow::Borrowed("x y")));
    assert_eq!(messages.formats(Lang::at(0)).direction(), Direction::Ltr);
}

/// Loads `text` as the messages of a site and asks for all of them.
fn survives(text: &str) {
    let languages = languages(&[("sv", &[])]);
    let mut diags = Diagnostics::new();
    let messages = Messages::load(&languages, &[site("sv", text)], &mut diags);
    for diagnostic in diags.iter() {
        diagnostic.span.as_ref().map(Span::line_column);
    }
    for id in messages.ids(Lang::at(0)) {
        messages.get(Lang::at(0), id, &Args::new().with("a", 1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn any_text_can_be_loaded(text in "\\PC*") {
        survives(&text);
    }

    #[test]
    fn anything_like_fluent_can_be_loaded(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "a", "b", " = ", "=", "{", "}", "{ ", " }", "$a", "-a", "->", "\n", "\r\n", "\r", "    ", " *[",
                "[", "]", "one", "other", "\"", "\\", "\\u", "\\U", "00e5", "202E", "ą", "😀", "\u{2068}",
                "\u{202e}", "(", ")", ":", ",", "NUMBER", "DATETIME", "LIST", "1", "-1.50", ".", ".a = ", "#",
                "## ", "\u{feff}", "\na = ", "\n-a = ", "{ $a ->\n *[a] ", "minimumFractionDigits: 2",
            ]),
            0..40,
        )
    ) {
        survives(&parts.concat());
    }
}
