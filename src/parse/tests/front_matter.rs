//! Each key of front matter, each kind, each message.

use proptest::prelude::*;

use super::{book, dump};
use crate::page::{FrontMatter, Kind};
use crate::testing::report;

/// All that is not as it would be without front matter.
fn show(front: &FrontMatter) -> String {
    let mut out = vec![format!("{}: {}", front.kind.name(), front.title)];
    let mut add = |key: &str, value: Option<String>| out.extend(value.map(|value| format!("{key}={value}")));
    add("description", front.description.clone());
    add("slug", front.slug.clone());
    add("date", front.date.map(|d| d.to_string()));
    add("updated", front.updated.map(|d| d.to_string()));
    add("draft", front.draft.then(String::new));
    add("from", front.publish_from.map(|d| d.to_string()));
    add("expires", front.expires.map(|d| d.to_string()));
    add("tags", (!front.tags.is_empty()).then(|| front.tags.join(",")));
    add("image", front.image.as_ref().map(|p| format!("{}({})", p.file, p.alt)));
    add("aliases", (!front.aliases.is_empty()).then(|| format!("{:?}", front.aliases)));
    add("weight", (front.weight != 0).then(|| front.weight.to_string()));
    add("ad", front.political_ad.then(String::new));
    match &front.kind {
        Kind::Event(e) => add(
            "event",
            Some(format!("{} {:?} {} {:?}", e.start, e.end.map(|end| end.to_string()), e.place, e.address)),
        ),
        Kind::Group(g) => add("group", Some(format!("{g:?}"))),
        Kind::Proposal(p) => add("proposal", Some(format!("{:?} {} {:?}", p.form, p.place, p.body))),
        Kind::Page | Kind::Section | Kind::Leaflet(_) | Kind::Form(_) | Kind::Handbook => {}
    }
    out.join(" ")
}

fn said(text: &str, expect: &str, reports: &str) {
    let (book, diags) = book(&[("content/housing/rents.md", text)]);
    let page = &book.pages[0];
    assert_eq!(format!("{} / {}", show(&page.front), dump::doc(&page.doc)), expect);
    assert_eq!(report(&diags), reports);
}

/// Front matter without its fences, and what is read from it.
fn check(yaml: &str, expect: &str) {
    said(&format!("---\n{yaml}\n---\nText"), &format!("{expect} / p(Text)"), "");
}

/// Front matter without its fences, with a title, and what is said of it. Lines are as in `yaml`.
fn wrong(yaml: &str, reports: &str) {
    let (_, diags) = book(&[("content/housing/rents.md", &format!("---\n{yaml}\ntitle: T\n---\n"))]);
    let lower = |line: &str| {
        let (number, rest) = line.split_once(':').unwrap();
        format!("{}:{rest}", number.parse::<usize>().unwrap() - 1)
    };
    assert_eq!(report(&diags).lines().map(lower).collect::<Vec<_>>().join("\n"), reports);
}

#[test]
fn every_key() {
    check("title: Rents", "page: Rents");
    check(
        "title: 2026\ndescription: >\n  Two\n  lines\nslug: hyror\ndate: 2026-09-13\nupdated: '2026-09-14'\ndraft: true\n\
         publish-from: 2026-09-13\nexpires: 2026-10-01\nkind: leaflet\ntags: [rent, hyra]\nimage: ../life.png\n\
         image-alt: A house\naliases: [/old/, /old.html]\nweight: -3\npolitical-ad: true",
        "leaflet: 2026 description=Two lines slug=hyror date=2026-09-13 updated=2026-09-14 draft= from=2026-09-13 \
         expires=2026-10-01 tags=rent,hyra image=content/life.png(A house) \
         aliases=[UrlPath(\"old/\"), UrlPath(\"old.html\")] weight=-3 ad=",
    );
}

#[test]
fn every_kind() {
    check(
        "title: T\nkind: event\nstart: 2026-09-13 18:30\nend: 2026-09-13T20:00\nplace: Folkets hus\naddress: Gatan 1",
        "event: T event=2026-09-13T18:30 Some(\"2026-09-13T20:00\") Folkets hus Some(\"Gatan 1\")",
    );
    check(
        "title: T\nkind: group\nphone: +46701234567\nemail: a@b.se",
        "group: T group=Group { area: None, email: Some(\"a@b.se\"), phone: Some(\"+46701234567\"), \
         meeting_place: None, meeting_time: None }",
    );
    check("title: T\nkind: proposal\nform: motion\nplace: Malmö", "proposal: T proposal=Motion Malmö None");
    check("title: T\nkind: form\nform: survey", "form: T");
}

#[test]
fn a_title_may_be_the_first_heading() {
    said("# Rents *rise*\n\nText", "page: Rents rise / p(Text)", "");
    said("---\ndraft: true\n---\n# Rents", "page: Rents draft= / ", "");
    said("---\ntitle: A\n---\n# B", "page: A / h1#b(B)", "");
    said("---\ntitle: ''\n---\n", "page: rents / ", &no_title("1:1"));
    said("Text\n\n# Rents", "page: rents / p(Text) h1#rents(Rents)", &no_title("1:1"));
    said("", "page: rents / ", &no_title("1:1"));
}

fn no_title(place: &str) -> String {
    format!(
        "{place} no-title: this page has no title | write `title: ...` in the front matter, or begin the text with `# ...`"
    )
}

#[test]
fn line_ends_and_marks_of_windows() {
    said("\u{feff}---\r\ntitle: A\r\n---\r\nText\r\n", "page: A / p(Text)", "");
    said("\u{feff}# A\r\n\r\nB", "page: A / p(B)", "");
    said(
        "\u{feff}---\r\ntitle: A\r\ndate: 13/9\r\n---\r\n",
        "page: A / ",
        "3:1 bad-date: `date`: `13/9` is not a day \
         | write a day that exists as year, month and day: `2026-09-13`",
    );
    check("title: إيجارات السكن", "page: إيجارات السكن");
}

#[test]
fn front_matter_is_only_at_the_start() {
    said("---  \n# none\n---\n# A\n\n---\n\nB", "page: A / rule p(B)", "");
    said("----\n# A", "page: rents / rule h1#a(A)", &no_title("1:1"));
    said(
        "---\ntitle: A\n\n# B",
        "page: rents / ",
        "1:1 front-matter-open: the front matter that begins here is never closed \
         | put a line `---` between the front matter and the text \
         | a text that begins with a pause in it writes the pause as `***`",
    );
}

#[test]
fn unknown_and_ill_typed_keys() {
    wrong("titel: x", "1:1 unknown-key: unknown key `titel` | did you mean `title`?");
    wrong(
        "date: [1]",
        "1:7 bad-value: `date`: expected a text, found a list | write one text, without brackets or lines below it",
    );
    wrong(
        "draft: yes please",
        "1:8 bad-value: `draft`: expected `true` or `false`, found the text \"yes please\" | write one of these two words, without quotes",
    );
    wrong(
        "tags: rent",
        "1:7 bad-value: `tags`: expected a list, found the text \"rent\" | put it in square brackets, also when it is only one: `[...]`",
    );
    wrong(
        "weight: 1.5",
        "1:9 bad-value: `weight`: expected a whole number, found the number `1.5` | write digits only: `12`",
    );
    wrong("kind: leaflett", "1:7 bad-value: `leaflett` is not known as `kind` | did you mean `leaflet`?");
    wrong("slug: a\nslug: b", "2:1 duplicate-key: `slug` is written twice | remove one of the two");
    wrong(
        "description: a: b",
        "1:15 bad-yaml: this cannot be read as `key: value`: there is a second `: ` in the line \
         | put a text with `: ` or ` #` in it, or one that begins with a sign, in quotes",
    );
    wrong(
        "description: \"å\u{2028}å\"\ntitl: 1",
        "2:1 unknown-key: unknown key `titl` | did you mean `title`?",
    );
}

#[test]
fn wrong_values() {
    let day = "write a day that exists as year, month and day: `2026-09-13`";
    wrong("expires: 2026-02-30", &format!("1:1 bad-date: `expires`: `2026-02-30` is not a day | {day}"));
    let slug = "write one part of it in small letters, with `-` for blanks: `rents-in-2026`";
    for bad in ["..", "a/b", "a%20b", "a b", "A", "a..b", "a?b", ".a"] {
        wrong(
            &format!("date: 2026-01-01\nslug: '{bad}'"),
            &format!("2:1 bad-slug: `{bad}` cannot be a part of an address | {slug}"),
        );
    }
    let alias = "write an address on this site from its root, such as `/housing/old/`";
    for (bad, why) in [
        ("old", "does not begin with `/`"),
        ("/", "is the front page"),
        ("/../x", "is not a plain path"),
        ("//x", "is not a plain path"),
        ("/a?b", "is not a plain path"),
        ("/a#b", "must be written as people read it, without `#` and `%`"),
    ] {
        wrong(&format!("aliases: ['{bad}']"), &format!("1:1 bad-alias: the alias `{bad}` {why} | {alias}"));
    }
    wrong(
        "image: a.png",
        "1:1 missing-alt: nothing says what this picture shows | write `image-alt: ...` for those who do not see it",
    );
    wrong(
        "image-alt: a",
        "1:1 missing-key: `image-alt` says what a picture shows, and there is no `image` \
         | write `image: ...`, or remove `image-alt`",
    );
    wrong(
        "image: https://a.se/b.png\nimage-alt: a",
        "1:1 not-a-file: `https://a.se/b.png` is not a file of the project \
         | put the file beside the text and write its name",
    );
    wrong(
        "tags: [a/b]",
        "1:1 bad-tag: `a/b` cannot be a tag | write a short name of letters, digits and `-`: `rent`",
    );
}

#[test]
fn keys_of_kinds() {
    wrong(
        "phone: 1",
        "1:1 foreign-key: `phone` is a key of kind `group` or `event`, and this page is of kind `page` \
         | write `kind: group`, or remove `phone`",
    );
    wrong(
        "kind: group\nplace: a",
        "2:1 foreign-key: `place` is a key of kind `event` or `proposal`, and this page is of kind `group` \
         | write `kind: event`, or remove `place`",
    );
    wrong(
        "kind: event",
        "1:1 missing-key: a page of kind `event` needs `start` | write a line `start: ...` in the front matter\n\
         1:1 missing-key: a page of kind `event` needs `place` | write a line `place: ...` in the front matter",
    );
    wrong(
        "kind: event\nplace: a\nstart: 2026-09-13",
        "3:1 bad-date: `start`: `2026-09-13` is not a day with a time \
         | write it as `2026-09-13 18:30`, by the clock on the wall",
    );
    wrong(
        "kind: event\nplace: a\nstart: 2026-09-13 18:30\nend: 2026-09-13 17:00",
        "4:1 bad-date: this meeting ends before it begins | write an `end` after `start`",
    );
    wrong(
        "kind: proposal\nplace: a\nform: moton",
        "3:7 bad-value: `moton` is not known as `form` | did you mean `motion`?",
    );
    wrong(
        "kind: group\nemail: a",
        "2:1 bad-value: `a` is not an e-mail address | write an address such as `husby@example.org`",
    );
}

/// A meeting of three weeks with more keys, and each of its days as it is to be, or what is said of it.
fn meetings(yaml: &str, expect: &str) {
    let head = "title: T\nkind: event\nplace: P\nstart: 2026-12-01 18:00\nend: 2026-12-01 20:00\nrepeat: { every: week, times: 3 }";
    let (book, diags) = book(&[("content/a.md", &format!("---\n{head}\n{yaml}\n---\n"))]);
    let Kind::Event(event) = &book.pages[0].front.kind else { panic!("it is an event") };
    let days = event.meetings.iter().map(|meeting| {
        let place = meeting.place.as_deref().unwrap_or("P");
        format!("{:?} {} {} {place}", meeting.status, meeting.start, meeting.end.unwrap())
    });
    let told = if diags.has_errors() { report(&diags) } else { days.collect::<Vec<_>>().join("\n") };
    assert_eq!(told, expect);
}

#[test]
fn single_days_are_cancelled_and_moved() {
    meetings(
        "cancelled: [2026-12-08]\nmoved:\n- day: 2026-12-15\n  start: 2026-12-16 19:00\n  place: Q",
        "Planned 2026-12-01T18:00 2026-12-01T20:00 P\nCancelled 2026-12-08T18:00 2026-12-08T20:00 P\n\
         Moved 2026-12-16T19:00 2026-12-16T21:00 Q",
    );
    meetings(
        "cancelled: [2026-12-09]",
        "8:1 unknown-day: there is no meeting on 2026-12-09 | the nearest is 2026-12-08",
    );
    meetings(
        "cancelled: [2026-12-08, 2026-12-08]",
        "8:1 unknown-day: 2026-12-08 is cancelled or moved twice | remove one of the two",
    );
    meetings(
        "cancelled: [soon]",
        "8:1 bad-date: `cancelled`: `soon` is not a day | write the day that it was planned for: `2026-12-18`",
    );
    meetings(
        "moved: [{ day: 2026-12-08 }]",
        "8:1 missing-key: nothing says where or to when `2026-12-08` is moved | write `start`, `end` or `place` below `day`",
    );
    meetings(
        "moved: [{ day: 2026-12-08, end: 2026-12-08 17:00 }]",
        "8:1 bad-date: this meeting ends before it begins | write an `end` after `start`",
    );
    meetings(
        "languages: [arabiska]",
        "8:1 bad-language-tag: `languages`: `arabiska` is not the tag of a language \
         | write tags such as `ar`, `so` or `sr-Latn`: `[ar, so]`",
    );
}

proptest! {
    #[test]
    fn reading_never_panics(yaml in any::<String>(), text in any::<String>()) {
        book(&[("content/a.md", &format!("---\n{yaml}\n---\n{text}")), ("content/facts.yaml", &yaml)]);
    }

    #[test]
    fn nor_with_text_that_looks_like_yaml(bits in prop::collection::vec(prop::sample::select(vec![
        "title", ": ", "\n", "- ", "[", "]", "{", "}", "'", "\"", "&a", "*a", "|", ">", "!x ", "slug", "  ", "å", "\r\n",
        "#", "? ", "kind: event\n", "start: ", "repeat: ", "every: month", "2026-12-01 18:00", "cancelled: ", "image: ", "---", "\t", "<<", "value", "\u{2028}",
    ]), 0..30)) {
        let yaml = bits.concat();
        let (_, diags) = book(&[("content/a.md", &format!("---\n{yaml}\n---\n")), ("content/facts.yaml", &yaml)]);
        for span in diags.iter().filter_map(|d| d.span.as_ref()) {
            assert!(span.range().end <= span.file.text.len());
        }
    }
}

#[test]
fn hostile_yaml_ends_soon() {
    for bit in ["[", "{a: ", "- ", "? ", "&a [*a", "!x "] {
        for start in ["title: ", "title:\n  "] {
            let text = format!("---\n{start}{}\n---\n", bit.repeat(20_000));
            let (_, diags) = book(&[("content/a.md", &text)]);
            assert!(diags.has_errors());
        }
    }
    let bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned()
        + &(b'b'..b'k')
            .map(|c| {
                let (c, p) = (char::from(c), char::from(c - 1));
                format!("{c}: &{c} [*{p},*{p},*{p},*{p},*{p},*{p},*{p},*{p},*{p}]\n")
            })
            .collect::<String>();
    let (_, diags) = book(&[("content/facts.yaml", &bomb)]);
    assert!(diags.has_errors());
}
