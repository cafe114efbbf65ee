//! What holds for every site, held against the example site of this repository, and against texts
//! that a machine makes up.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod common;

use std::path::Path;
use std::sync::OnceLock;

use common::{Files, build, build_with, copy, dead_links, ids, options, pages, tags, write};
use flygblad::options::Options;
use proptest::prelude::*;

/// What a page may weigh, pictures and style sheet apart.
const HEAVIEST: usize = 60_000;

/// The example site, built once for all who look at it.
fn example() -> &'static Files {
    static EXAMPLE: OnceLock<Files> = OnceLock::new();
    EXAMPLE.get_or_init(built)
}

fn built() -> Files {
    // What is printed stays from one run of the tests to the next.
    let cache = Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("printed"));
    let options = Options { cache, index: true, ..options() };
    build_with(Path::new(env!("CARGO_MANIFEST_DIR")), &options).unwrap_or_else(|report| panic!("{report}"))
}

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

#[test]
fn same_sources_same_bytes() {
    let first = example();
    assert!(first.len() > 200, "{} files", first.len());
    for threads in [1, 3] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        assert!(*first == pool.install(built), "a build with {threads} threads differs");
    }
}

#[test]
fn every_link_leads_to_what_is_there() {
    let (followed, dead) = dead_links(example());
    report(&dead);
    assert!(followed > 5_000, "only {followed} links were followed");
}

#[test]
fn an_id_is_given_once_in_a_page_and_references_to_ids_hold() {
    let files = example();
    let mut wrong = Vec::new();
    for (path, (_, tags)) in pages(files) {
        let all: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
        let ids = ids(&tags);
        if all.len() != ids.len() {
            wrong.push(format!("{path}: an id is given twice: {all:?}"));
        }
        for name in ["aria-labelledby", "aria-describedby", "for"] {
            for id in tags.iter().filter_map(|tag| tag.get(name)).filter(|id| !ids.contains(id)) {
                wrong.push(format!("{path}: `{name}` names `{id}`, which is not there"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn a_page_runs_nothing_and_asks_nobody_else() {
    let files = example();
    let mut wrong = Vec::new();
    for (path, (text, tags)) in pages(files) {
        if text.len() > HEAVIEST {
            wrong.push(format!("{path}: {} bytes", text.len()));
        }
        for tag in &tags {
            let is_link = tag.name == "a" || tag.name == "link" && tag.get("rel") != Some("stylesheet");
            for (name, value) in &tag.attributes {
                let elsewhere = value.contains("://") || value.starts_with("//");
                let loads = matches!(name.as_str(), "src" | "srcset" | "data" | "poster" | "action")
                    || name == "href" && !is_link;
                if name == "style" || name.starts_with("on") || loads && elsewhere {
                    wrong.push(format!("{path}: {tag:?}"));
                }
            }
            // Searching takes a script, and that is a file of the site; a resource bank works without its own.
            let is_own = tag.name == "script" && tag.get("src").is_some();
            let is_search = path.ends_with("search/index.html");
            let is_bank = text.contains("class=\"bank\"");
            if is_own && (is_search || is_bank) || tag.name == "form" && is_bank {
                continue;
            }
            if matches!(tag.name.as_str(), "script" | "style" | "iframe" | "object" | "embed" | "form") {
                wrong.push(format!("{path}: <{}>", tag.name));
            }
        }
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css")) {
        let css = String::from_utf8_lossy(bytes);
        let loads = |from: &str| !from.trim_start_matches(['"', '\'']).starts_with("data:");
        if css.contains("@import") || css.split("url(").skip(1).any(loads) {
            wrong.push(format!("{path}: asks somebody else"));
        }
    }
    report(&wrong);
}

#[test]
fn every_page_says_its_language_and_direction() {
    let files = example();
    let mut wrong = Vec::new();
    for (path, (_, tags)) in pages(files) {
        let html = &tags[0];
        let (lang, dir) = (html.get("lang").unwrap_or_default(), html.get("dir").unwrap_or_default());
        let is_rtl = matches!(lang, "ar" | "fa");
        if lang.is_empty() || (dir == "rtl") != is_rtl {
            wrong.push(format!("{path}: lang {lang:?} dir {dir:?}"));
        }
        for tag in tags.iter().filter(|tag| tag.get("lang").is_some() && tag.get("dir").is_none()) {
            if tag.name != "html" {
                wrong.push(format!("{path}: a change of language without a direction: {tag:?}"));
            }
        }
    }
    report(&wrong);
}

/// What a text can become: nothing else may come out, whatever is in it.
const ELEMENTS: &[&str] = &[
    "a",
    "bdi",
    "blockquote",
    "body",
    "br",
    "caption",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "html",
    "img",
    "li",
    "link",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "ul",
];
const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-label",
    "aria-labelledby",
    "class",
    "datetime",
    "dir",
    "height",
    "href",
    "hreflang",
    "id",
    "lang",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "width",
];

fn harmless(html: &str) {
    for tag in tags(html).unwrap_or_else(|why| panic!("{why}\n{html}")) {
        assert!(ELEMENTS.contains(&tag.name.as_str()), "{tag:?}\n{html}");
        for (name, value) in &tag.attributes {
            assert!(ATTRIBUTES.contains(&name.as_str()), "{tag:?}\n{html}");
            let link: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
            let link = link.to_ascii_lowercase();
            assert!(!["href", "src"].contains(&name.as_str()) || !link.starts_with("javascript:"), "{tag:?}");
            assert!(!["href", "src"].contains(&name.as_str()) || !link.starts_with("data:"), "{tag:?}");
        }
    }
}

/// Bits of Markdown, of HTML, and of nothing at all, that make no error on their own.
const HARMLESS: &[&str] = &[
    "\n",
    "\n\n",
    "    ",
    "\t",
    " ",
    "- ",
    "1. ",
    "> ",
    "## ",
    "###### ",
    "---\n",
    "***",
    "**",
    "_",
    "~~",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "```html\n",
    "```action\nto: index.md\ntext: <b>\n```\n",
    "```events\n```\n",
    "|",
    "|-|\n",
    "[",
    "]",
    "](index.md)",
    "](#)x",
    "](x.csv)",
    "](<https://a.example/\"onload=\"x>)",
    "](https://a.example/'><script>)",
    "[x]: https://a.example/ \"<b>\"\n",
    "[x]",
    "[^1]",
    "[^1]: ",
    "{ $fig }",
    "{ -term }",
    "{",
    "}",
    "\\",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</p>",
    "</main>",
    "<b",
    ">",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?php",
    "&lt;",
    "&#0;",
    "&quot;",
    "&amp;",
    "\"",
    "'",
    "<https://a.example/\"x>",
    "<a@b.example>",
    ": ",
    "\n: ",
    "- [ ] ",
    "> [!NOTE]\n",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "ب",
    "漢",
    "👩\u{200d}👩",
    "e\u{301}",
    "x",
    "word ",
];

/// Those that are errors, each in another way.
const HOSTILE: &[&str] = &[
    "[x](<javascript:alert(1)>)",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:x)",
    "[x](JaVaScRiPt&colon;x)",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "![x](javascript:x)",
    "![](x.csv)",
    "[x](\" onload=\"x)",
    "[x](../../../etc/passwd)",
    "## x {#id}\n## y {#id}\n",
    "~~~ chart\n",
    "```chart\ndata: x.csv\n```\n",
    "```action\nto: javascript:x\ntext: x\n```\n",
    "title: ",
    "\u{0}",
];

fn bits(known: &'static [&'static str]) -> impl Strategy<Value = String> {
    let known = prop::sample::select(known).prop_map(str::to_owned);
    let bit = prop_oneof![8 => known, 1 => any::<char>().prop_map(String::from), 1 => "[^\\[]{0,12}"];
    prop::collection::vec(bit, 0..24).prop_map(|bits| bits.concat())
}

fn text() -> impl Strategy<Value = String> {
    let page = |body: String| format!("---\ntitle: T\n---\n{body}");
    let titled = (bits(HARMLESS), bits(HARMLESS));
    prop_oneof![
        6 => bits(HARMLESS).prop_map(page),
        2 => (bits(HARMLESS), bits(HOSTILE)).prop_map(move |(a, b)| page(a + &b)),
        2 => titled.prop_map(|(title, body)| format!("---\ntitle: {title:?}\n---\n{body}")),
        1 => bits(HARMLESS),
    ]
}

/// Builds a site with `text` as a page. Whatever it holds, there is a site or a report.
fn attack(root: &Path, text: &str) -> bool {
    write(root, "content/a.md", text);
    match build(root) {
        Ok(files) => {
            for (_, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
                harmless(std::str::from_utf8(html).unwrap());
            }
            true
        }
        Err(report) => {
            assert!(report.contains("error["), "{report}");
            false
        }
    }
}

fn small_site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/theme");
    copy(&theme, &root.join("themes/tiny"));
    write(root, "book.toml", "[book]\ntitle = \"T\"\nlanguage = \"en\"\n[site]\ntheme = \"tiny\"\n");
    write(root, "content/index.md", "---\ntitle: T\n---\n");
    write(root, "content/facts.yaml", "fig:\n  value: \"<i>1</i>\"\n");
    write(root, "content/x.csv", "\"<u>\",\"<u>2\"\n<u>,1\n");
    write(root, "locales/en/site.ftl", "-term = <u onclick=\"x\">\n");
    folder
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// No text breaks the program or gets an element into a page that Markdown has not.
    #[test]
    fn no_text_breaks_a_page(texts in prop::collection::vec(text(), 4)) {
        let site = small_site();
        for text in texts {
            attack(site.path(), &text);
        }
    }
}

#[test]
fn markup_in_every_place_that_takes_words_is_escaped() {
    let evil = "<img src=x onerror=alert(1)>";
    let site = small_site();
    let text = format!(
        "---\ntitle: '{evil}'\ndescription: '{evil}'\ntags: ['a\"b']\n---\n{evil} *{evil}* `{evil}` [{evil}](index.md) {{ $fig }} {{ -term }}\n\n\
         # {evil} {{#\"x}}\n\n```code \"{evil}\n{evil}\n```\n\n```action\nto: index.md\ntext: '{evil}'\n```\n\n\
         ```chart\ndata: x.csv\ntitle: '{evil}'\nsource: '{evil}'\n```\n\n|{evil}|\n|-|\n|{evil}|\n\n{evil}\n: {evil}\n\nx[^1]\n\n[^1]: {evil}\n"
    );
    write(site.path(), "content/b.md", text.replace("tags: ['a\"b']\n", ""));
    assert!(attack(site.path(), "---\ntitle: T\n---\nSee [b](b.md).\n"));
}
