//! `facts.yaml`.

use super::book;
use crate::testing::report;

fn check(text: &str, expect: &str, reports: &str) {
    let (book, diags) = book(&[("content/facts.yaml", text)]);
    let one = |(name, fact): (&str, &crate::facts::Fact)| {
        let parts = [&fact.unit, &fact.source, &fact.note].map(|part| part.as_deref().unwrap_or("-"));
        let date = fact.date.map_or_else(|| "-".to_owned(), |date| date.to_string());
        format!("{name}={:?} {} {date} @{}", fact.value, parts.join(" "), fact.span.line_column().0)
    };
    assert_eq!(book.facts.iter().map(one).collect::<Vec<_>>().join("; "), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn figures() {
    check(
        "beds:\n  value: 12\n  unit: beds\n  source: Region\n  date: 2026-01-31\n  note: n\nshare: {value: -3.50}\n\
         year:\n  value: \"2026\"\n",
        "beds=Number(\"12\") beds Region n 2026-01-31 @1; share=Number(\"-3.50\") - - - - @7; \
         year=Text(\"2026\") - - - - @8",
        "",
    );
    check("# none yet\n", "", "");
    check("\u{feff}a:\r\n  value: many\r\n", "a=Text(\"many\") - - - - @1", "");
}

#[test]
fn a_number_as_people_write_it_is_a_text() {
    for number in ["12 000", "1,000,000", "12.000 000"] {
        check(
            &format!("a:\n  value: {number}"),
            &format!("a=Text({number:?}) - - - - @1"),
            &format!(
                "~2:3 figure-as-text: `{number}` is printed as it is, in every language \
                 | write `{}`: each language groups its digits; or put it in quotes",
                number.replace([' ', ',', '.'], "")
            ),
        );
    }
    for text in ["\"12 000\"", "'12 000'", "2024-2026", "08 12", "12 persons"] {
        let plain = text.trim_matches(['"', '\'']);
        check(&format!("a:\n  value: {text}"), &format!("a=Text({plain:?}) - - - - @1"), "");
    }
}

#[test]
fn wrong_figures() {
    check("a:\n  valu: 1", "", "2:3 unknown-key: unknown key `valu` | did you mean `value`?");
    check(
        "a: 1",
        "",
        "1:4 bad-value: `a`: expected keys with values, found the number `1` | write each key with its value on a line of its own below it",
    );
    check(
        "- a",
        "",
        "1:1 bad-value: expected names of figures, each with a `value` below it, found a list | write names of figures, each with a `value` below it",
    );
    check(
        "a:\n  value: [1]",
        "",
        "2:10 bad-value: `a.value`: expected a number or a text, found a list | write a number or a text",
    );
    check(
        "a:\n  unit: x",
        "",
        "1:1 missing-key: the figure `a` has no `value` | write a line `value: ...` below it",
    );
    check(
        "a:\n  value: 1\nb:\n  date: x\n  value: 1",
        "a=Number(\"1\") - - - - @1; b=Number(\"1\") - - - - @3",
        "4:3 bad-date: `date`: `x` is not a day \
         | write a day that exists as year, month and day: `2026-09-13`",
    );
    check(
        "a:\n  value: 0x1F",
        "",
        "2:3 bad-value: `0x1F` is not a number that can be printed \
         | write digits with at most one point: `12` or `-3.50`; or words in quotes",
    );
    check(
        "a: {value: 1}\na: {value: 2}",
        "a=Number(\"1\") - - - - @1",
        "2:1 duplicate-key: there is another figure called `a` | remove one of the two, or give it another name",
    );
    check(
        "å: {value: 1}",
        "å=Number(\"1\") - - - - @1",
        "1:1 bad-name: `å` cannot be the name of a figure \
         | a name begins with a letter from a to z and has letters, digits, `-` and `_`",
    );
}
