use super::*;
use crate::lang::Untranslated;

fn language(code: &str, format_as: Option<&str>, digits: Digits) -> Language {
    let Described { format, name, direction } = describe(code, format_as, None, None).unwrap();
    Language {
        code: code.to_owned(),
        format,
        name,
        direction,
        prefix: String::new(),
        fallback: Vec::new(),
        digits,
        untranslated: Untranslated::default(),
        publish_at: 0.8,
        is_active: true,
        fonts: Vec::new(),
    }
}

fn formats(code: &str) -> Formats {
    Formats::new(&language(code, None, Digits::Locale))
}

const DAY: Date = Date { year: 2026, month: 9, day: 13 };

/// The no-break blanks of CLDR as plain ones, to be read here.
fn blanks(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_tag_gives_name_direction_and_formats() {
    let check = |code, expect: [&str; 3]| {
        let found = describe(code, None, None, None).unwrap();
        assert_eq!(
            [found.format.to_string().as_str(), found.name.as_str(), found.direction.as_str()],
            expect
        );
    };
    check("sv", ["sv", "Svenska", "ltr"]);
    check("sv-simple", ["sv-simple", "Svenska (lätt)", "ltr"]);
    check("en", ["en", "English", "ltr"]);
    check("ar", ["ar", "العربية", "rtl"]);
    check("fa", ["fa", "فارسی", "rtl"]);
    check("prs", ["fa-AF", "دری", "rtl"]);
    check("fa-AF", ["fa-AF", "دری", "rtl"]);
    check("ckb", ["ckb", "کوردیی ناوەندی", "rtl"]);
    check("so", ["so", "Soomaali", "ltr"]);
    check("fi", ["fi", "Suomi", "ltr"]);
    check("es", ["es", "Español", "ltr"]);
    check("pl", ["pl", "Polski", "ltr"]);
    check("tr", ["tr", "Türkçe", "ltr"]);
    check("az", ["az", "Azərbaycan", "ltr"]);
    check("ti", ["ti", "ትግርኛ", "ltr"]);
    check("am", ["am", "አማርኛ", "ltr"]);
    check("uk", ["uk", "Українська", "ltr"]);
    check("ku", ["ku", "Kurdî (kurmancî)", "ltr"]);
    check("kmr", ["ku", "Kurdî (kurmancî)", "ltr"]);
    check("sr", ["sr", "Српски", "ltr"]);
    check("sr-Latn", ["sr-Latn", "Srpski (latinica)", "ltr"]);
    check("iw", ["he", "עברית", "rtl"]);
    check("ps", ["ps", "پښتو", "rtl"]);
    check("syr", ["syr", "ܣܘܪܝܝܐ", "rtl"]);
    check("cld", ["syr", "ܣܘܪܝܝܐ", "rtl"]);
    check("de-x-leicht", ["de", "Deutsch", "ltr"]);
}

#[test]
fn directions_hold_where_other_tables_fail() {
    for (code, expect) in [
        ("prs", Direction::Rtl),
        ("aii", Direction::Rtl),
        ("cld", Direction::Rtl),
        ("arc", Direction::Rtl),
        ("ydd", Direction::Rtl),
        ("yi", Direction::Rtl),
        ("syr", Direction::Rtl),
        ("tru-Syrc", Direction::Rtl),
        ("tru", Direction::Ltr),
        ("ku-Arab", Direction::Rtl),
        ("kmr", Direction::Ltr),
        ("kmr-Arab", Direction::Rtl),
        ("sdh", Direction::Rtl),
        ("az-Arab", Direction::Rtl),
        ("rmy", Direction::Ltr),
        ("se", Direction::Ltr),
        ("ug", Direction::Rtl),
        ("dv", Direction::Rtl),
    ] {
        let found = describe(code, Some("sv"), Some("name"), None).unwrap();
        assert_eq!(found.direction, expect, "{code}");
    }
}

#[test]
fn a_language_without_data_must_say_whose_to_use() {
    for code in ["se", "sma", "smj", "rom", "rmf", "rmu", "rmy", "fit", "yi", "ydd", "aii", "ku-Arab", "und"]
    {
        let error = describe(code, None, None, None).unwrap_err();
        assert!(matches!(error, DescribeError::NoFormats { key: "code", .. }), "{code}: {error}");
        assert!(error.hint().contains("format-as = "), "{}", error.hint());
    }
    let error = describe("se", Some("rom"), None, None).unwrap_err();
    assert_eq!(error.key(), "format-as");
    let sami = Formats::new(&language("se", Some("sv"), Digits::Locale));
    assert_eq!(sami.date(DAY), "13 september 2026");
}

#[test]
fn what_the_configuration_says_wins() {
    let found = describe("ar", Some("ar-EG"), Some("عربي"), Some(Direction::Ltr)).unwrap();
    assert_eq!((found.format.to_string().as_str(), found.name.as_str()), ("ar-EG", "عربي"));
    assert_eq!(found.direction, Direction::Ltr);
}

#[test]
fn a_bad_tag_says_so() {
    let key = |code, format_as| describe(code, format_as, None, None).unwrap_err().key();
    assert_eq!(key("svenska språket", None), "code");
    assert_eq!(key("sv_SE", None), "code");
    assert_eq!(key("", None), "code");
    assert_eq!(key("se", Some("nå")), "format-as");
    let error = describe("fa-u-nu-latn", None, None, None).unwrap_err();
    assert!(error.hint().contains("digits"), "{error}");
    let error = describe("rmf", Some("fi"), None, None).unwrap_err();
    assert!(error.hint().contains("name"), "{error}");
    let error = describe("swl", Some("sv"), Some("Svenskt teckenspråk"), None).unwrap_err();
    assert!(error.hint().contains("direction"), "{error}");
}

#[test]
fn dates_are_long_and_gregorian() {
    let check = |code, expect: &str| assert_eq!(blanks(&formats(code).date(DAY)), expect, "{code}");
    check("sv", "13 september 2026");
    check("sv-simple", "13 september 2026");
    check("en", "September 13, 2026");
    check("ar", "13 سبتمبر 2026");
    check("fa", "۱۳ سپتامبر ۲۰۲۶");
    check("prs", "۱۳ سپتمبر ۲۰۲۶");
    check("ckb", "١٣ی ئەیلوولی ٢٠٢٦");
    check("so", "Sebtembar 13, 2026");
    check("fi", "13. syyskuuta 2026");
    check("es", "13 de septiembre de 2026");
    check("pl", "13 września 2026");
    check("tr", "13 Eylül 2026");
    check("ti", "13 መስከረም 2026");
    check("am", "ሴፕቴምበር 13 2026");
    check("uk", "13 вересня 2026 р.");
    check("ku", "13 îlon, 2026");
    check("kmr", "13 îlon, 2026");
    check("th", "13 กันยายน ค.ศ. 2026");
}

#[test]
fn a_day_that_does_not_exist_is_printed_as_written() {
    assert_eq!(formats("sv").date(Date { year: 2026, month: 2, day: 30 }), "2026-02-30");
    let moment = DateTime { date: DAY, hour: 25, minute: 0 };
    assert_eq!(formats("sv").date_time(moment), "2026-09-13T25:00");
}

#[test]
fn moments_and_months() {
    let moment = DateTime { date: DAY, hour: 18, minute: 5 };
    let check = |code, expect: &str| assert_eq!(blanks(&formats(code).date_time(moment)), expect, "{code}");
    check("sv", "13 september 2026 kl. 18:05");
    check("en", "September 13, 2026 at 6:05 PM");
    check("fi", "13. syyskuuta 2026 klo 18.05");
    check("fa", "۱۳ سپتامبر ۲۰۲۶ ساعت ۱۸:۰۵");
    assert_eq!(formats("sv").month(DAY), "september 2026");
    assert_eq!(formats("uk").month(DAY), "вересень 2026\u{202f}р.");
}

#[test]
fn numbers_are_grouped_and_keep_their_digits() {
    let check = |code, number: &str, expect: &str| {
        let number: Number = number.parse().unwrap();
        assert_eq!(blanks(&formats(code).number(&number)), expect, "{code}");
    };
    check("sv", "1234567.80", "1 234 567,80");
    check("sv", "-5", "−5");
    check("sv", "007", "7");
    check("en", "1234567.8", "1,234,567.8");
    check("ar", "1234567.8", "1,234,567.8");
    check("fa", "1234567.8", "۱٬۲۳۴٬۵۶۷٫۸");
    check("prs", "1234567.8", "۱٬۲۳۴٬۵۶۷٫۸");
    check("ckb", "1234567.8", "١٬٢٣٤٬٥٦٧٫٨");
    check("so", "1234567.8", "1,234,567.8");
    check("fi", "1234567.8", "1 234 567,8");
    check("es", "1234567.8", "1.234.567,8");
    check("es", "1234", "1234");
    check("pl", "1234567.8", "1 234 567,8");
    check("tr", "1234567.8", "1.234.567,8");
    check("ti", "1234567.8", "1,234,567.8");
    check("am", "1234567.8", "1,234,567.8");
    check("uk", "1234567.8", "1 234 567,8");
    check("kmr", "1234567.8", "1.234.567,8");
}

#[test]
fn digits_follow_the_configuration() {
    let check = |code, digits, expect: &str| {
        let formats = Formats::new(&language(code, None, digits));
        assert_eq!(format!("{} {}", formats.number(12), formats.date(DAY)), expect, "{code}");
    };
    check("fa", Digits::Latin, "12 13 سپتامبر 2026");
    check("fa", Digits::Native, "۱۲ ۱۳ سپتامبر ۲۰۲۶");
    check("ckb", Digits::Latin, "12 13ی ئەیلوولی 2026");
    check("ar", Digits::Native, "١٢ ١٣ سبتمبر ٢٠٢٦");
    check("ps", Digits::Latin, "12 13 سېپتمبر 2026");
    check("sv", Digits::Native, "12 13 september 2026");
    check("am", Digits::Native, "12 ሴፕቴምበር 13 2026");
}

#[test]
fn numbers_are_rounded_and_padded_on_request() {
    let check = |number: f64, minimum, maximum, expect: &str| {
        let options = NumberOptions {
            minimum_fraction_digits: minimum,
            maximum_fraction_digits: maximum,
            ..NumberOptions::default()
        };
        let number = Number::try_from(number).unwrap();
        assert_eq!(blanks(&formats("sv").number_with(number, options)), expect);
    };
    check(1234.5, Some(2), None, "1 234,50");
    check(1234.567, None, Some(1), "1 234,6");
    check(1234.0, None, Some(1), "1 234");
    check(0.96, None, Some(1), "1");
    check(0.5, Some(2), Some(0), "0,50");
    check(1.0, Some(255), None, "1,00000000000000000000");
    check(-0.0, None, None, "0");
    check(-0.04, None, Some(1), "0");
    let ungrouped = NumberOptions { grouping: false, ..NumberOptions::default() };
    assert_eq!(formats("sv").number_with(2026, ungrouped), "2026");
}

#[test]
fn shares_are_in_percent() {
    let check = |code, number: &str, expect: &str| {
        let options = NumberOptions { style: Style::Percent, ..NumberOptions::default() };
        let number: Number = number.parse().unwrap();
        assert_eq!(formats(code).number_with(number, options), expect, "{code}");
    };
    check("sv", "0.25", "25\u{a0}%");
    check("sv", "-0.25", "−25\u{a0}%");
    check("sv-simple", "0.255", "25,5\u{a0}%");
    check("en", "0.25", "25%");
    check("tr", "0.25", "%25");
    check("tr", "-0.25", "-%25");
    check("kmr", "0.25", "%25");
    check("ar", "0.25", "25\u{200e}%\u{200e}");
    check("fa", "0.25", "۲۵%");
    check("uk", "12.5", "1\u{a0}250%");
}

#[test]
fn only_plain_numbers_are_read() {
    for text in ["", "-", "1.", ".5", "1,5", "1e9", "+1", "٣", "NaN", "0x1", " 1", "--1", "1.2.3"] {
        assert_eq!(text.parse::<Number>(), Err(NumberError), "{text}");
    }
    assert_eq!("9".repeat(1000).parse::<Number>(), Err(NumberError));
    for float in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE] {
        assert_eq!(Number::try_from(float), Err(NumberError), "{float}");
    }
    assert!("1.0".parse::<Number>().unwrap().same_value(&Number::from(1)));
    assert!("0.0".parse::<Number>().unwrap().same_value(&"-0".parse().unwrap()));
}

#[test]
fn plural_forms_are_those_of_cldr() {
    let check = |code, expect: &str| {
        let formats = formats(code);
        let form = |n: i32| formats.plural(n, PluralKind::Cardinal, NumberOptions::default()).as_str();
        let letters: Vec<&str> = [0, 1, 2, 5, 11].into_iter().map(|n| &form(n)[..2]).collect();
        assert_eq!(letters.join(" "), expect, "{code}");
    };
    for code in ["sv", "sv-simple", "en", "ckb", "so", "fi", "es", "tr", "ku", "kmr"] {
        check(code, "ot on ot ot ot");
    }
    for code in ["fa", "prs", "ti", "am"] {
        check(code, "on on ot ot ot");
    }
    check("ar", "ze on tw fe ma");
    check("pl", "ma on fe ma ma");
    check("uk", "ma on fe ma ma");
    let spanish = formats("es").plurals(PluralKind::Cardinal);
    assert_eq!(spanish, [Plural::One, Plural::Many, Plural::Other]);
    assert_eq!(formats("ar").plurals(PluralKind::Cardinal), Plural::ALL);
}

#[test]
fn plural_forms_depend_on_the_digits_printed() {
    let english = formats("en");
    let one = NumberOptions { minimum_fraction_digits: Some(1), ..NumberOptions::default() };
    assert_eq!(english.plural(1, PluralKind::Cardinal, one), Plural::Other);
    assert_eq!(english.plural(22, PluralKind::Ordinal, NumberOptions::default()), Plural::Two);
    assert_eq!(formats("sv").plural(1, PluralKind::Ordinal, NumberOptions::default()), Plural::One);
}

#[test]
fn lists_end_as_the_language_has_it() {
    let check = |code, expect: &str| assert_eq!(formats(code).list(&["A", "B", "C"]), expect, "{code}");
    check("sv", "A, B och C");
    check("en", "A, B, and C");
    check("ar", "A وB وC");
    check("fa", "A،\u{200f} B، و C");
    check("ckb", "A، B و C");
    check("fi", "A, B ja C");
    check("so", "A, B iyo C");
    check("kmr", "A, B û C");
    check("ti", "A፣ Bን Cን");
    let sorani = formats("ckb");
    assert_eq!(sorani.list::<&str>(&[]), "");
    assert_eq!(sorani.list(&["A"]), "A");
    assert_eq!(sorani.list(&["A", "B"]), "A و B");
}

#[test]
fn words_are_sorted_as_the_language_has_it() {
    let check = |code, words: &str| {
        let formats = formats(code);
        let mut sorted: Vec<&str> = words.split(' ').rev().collect();
        sorted.sort_by(|a, b| formats.compare(a, b));
        assert_eq!(sorted.join(" "), words, "{code}");
    };
    check("sv", "adel vera wal zebra ål ärta öl");
    check("es", "nube ñu oso");
    check("pl", "lot łąka mama");
    check("tr", "ırmak inek jale");
    check("uk", "гай ґава дім");
}

#[test]
fn languages_are_named_in_each_other() {
    let check = |code, other, format_as, expect: &str| {
        let other = language(other, format_as, Digits::Locale);
        assert_eq!(formats(code).language_name(&other), expect, "{code}");
    };
    check("sv", "ar", None, "arabiska");
    check("sv", "kmr", None, "kurdiska");
    check("sv", "prs", None, "dari");
    check("sv", "se", Some("sv"), "nordsamiska");
    check("sv", "fit", Some("fi"), "meänkieli");
    check("en", "sv-simple", None, "Svenska (lätt)");
    check("en", "ckb", None, "Central Kurdish");
    check("ti", "fit", Some("fi"), "Meänkieli");
}

#[test]
fn formats_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
}
