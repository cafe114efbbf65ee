//! Whole small sites against what they should become: `tests/sites/<site>/` against its folder
//! `expected`, file by file. They use the theme in `tests/sites/theme`, so that they are short and
//! stay as they are when the theme changes. `SNAPSHOTS=overwrite cargo test --test sites` writes
//! down what comes out now; read it before committing it.
#![expect(clippy::disallowed_methods, reason = "tests read the sites, and write them when asked to")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod common;
mod printed;

use std::fs;
use std::path::{Path, PathBuf};

use common::{Files, build, build_with, copy, dead_links, options, resolve, tags, write};
use flygblad::options::Options;

/// A site of `tests/sites` in a folder of its own, with the theme.
fn site(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&sites().join(name), folder.path());
    copy(&sites().join("theme"), &folder.path().join("themes/tiny"));
    folder
}

fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The site without the files that come with the default theme or belong to a search index.
fn built(root: &Path) -> Files {
    let mut files = build(root).unwrap_or_else(|report| panic!("{report}"));
    files.retain(|path, _| !path.starts_with("assets/") || path.ends_with(".png"));
    files.retain(|path, _| !path.contains("search/pagefind/"));
    files
}

fn check(name: &str) {
    let expected = sites().join(name).join("expected");
    let actual = built(site(name).path());
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        let _ = fs::remove_dir_all(&expected);
        for (path, bytes) in &actual {
            write(&expected, path, bytes);
        }
    }
    let mut known = Files::new();
    for entry in walkdir::WalkDir::new(&expected).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(&expected).unwrap().to_string_lossy().replace('\\', "/");
            known.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&actual), names(&known), "{name}: not the same files");
    for (path, bytes) in &actual {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let assert = snapbox::Assert::new().normalize_paths(false);
        let result = assert.try_eq(Some(&path), text(bytes).into(), text(&known[path]).into());
        if let Err(difference) = result {
            panic!("{name}: {difference}");
        }
    }
}

#[test]
fn three_languages_one_of_them_from_right_to_left() {
    check("languages");
}

#[test]
fn what_is_not_translated_can_be_left_out() {
    check("omit");
}

#[test]
fn a_handbook_is_read_in_the_order_of_its_summary() {
    check("handbook");
}

/// Put together from messages: with pieces missing, one that is old, a choice by a figure, an old address.
#[test]
fn a_translation_piece_by_piece() {
    check("segments");
}

#[test]
fn a_page_that_is_translated_as_a_whole_says_when_its_original_changed() {
    let folder = site("segments");
    let root = folder.path();
    write(root, "content/housing/rents.en.md", "---\ntitle: Rents\n---\nThe rent goes up.\n");
    let html = |root: &Path| {
        let files = build(root).unwrap_or_else(|report| panic!("{report}"));
        String::from_utf8_lossy(&files["en/bostad/rents/index.html"]).into_owned()
    };
    assert!(!html(root).contains("class=\"partly\""));
    let lock = "flygblad-lock 1\ntitle aaaaaaaaaa.aaaaaaaaaa {} needs-review\n";
    let text = fs::read_to_string(root.join("content/housing/rents.en.md")).unwrap();
    let lock = lock.replace("{}", &flygblad::translate::fingerprint::short(&text).to_string());
    write(root, "locales/en/content/housing/rents.md.lock", lock);
    // One text says something else, and all the others came later.
    assert!(html(root).contains("<p class=\"partly\">0 in , 17 old"), "{}", html(root));
}

/// The pages that `lang` finds without a server, as they are written for the script of its page.
fn found(files: &Files, folder: &str) -> String {
    String::from_utf8_lossy(&files[&format!("{folder}search/pagefind/pages.js")]).into_owned()
}

#[test]
fn found_is_what_is_written_in_the_language_and_nothing_else() {
    let options = Options { index: true, ..options() };
    let files = build_with(site("segments").path(), &options).unwrap_or_else(|report| panic!("{report}"));
    let (source, arabic) = (found(&files, ""), found(&files, "ar/"));
    assert!(source.contains("Hyran stiger.") && source.contains("\"title\":\"Hyror\""), "{source}");
    assert!(arabic.contains("\"title\":\"الإيجارات\""), "{arabic}");
    for other in ["Hyran stiger.", "Skriv till oss", "What you pay."] {
        assert!(!arabic.contains(other), "{other}: {arabic}");
    }
    // Pages that stand in for a translation are not there at all: here, there is nothing else.
    assert!(!files.keys().any(|path| path.starts_with("en/search/pagefind/")), "{:?}", files.keys());
    for (folder, code) in [("", "sv"), ("ar/", "ar")] {
        let index = format!("{folder}search/pagefind/");
        let names: Vec<&str> = files.keys().filter_map(|path| path.strip_prefix(&index)).collect();
        let is_there =
            |start: &str, end: &str| names.iter().any(|n| n.starts_with(start) && n.ends_with(end));
        assert!(is_there("pagefind", ".js") && is_there(&format!("wasm.{code}"), ".pagefind"), "{names:?}");
        let pages = found(&files, folder).matches("\"url\":").count();
        let fragments = names.iter().filter(|name| name.starts_with("fragment/")).count();
        assert_eq!(fragments, pages, "{names:?}");
    }
}

#[test]
fn a_site_without_search_has_no_script() {
    let folder = site("languages");
    let config = fs::read_to_string(folder.path().join("book.toml")).unwrap();
    write(folder.path(), "book.toml", config + "\n[output.search]\nenable = false\n");
    let files = build(folder.path()).unwrap_or_else(|report| panic!("{report}"));
    assert!(!files.keys().any(|path| path.contains("search/")), "{:?}", files.keys());
    let headers = String::from_utf8_lossy(&files["_headers"]);
    assert!(headers.contains("script-src 'none'"), "{headers}");
}

#[test]
fn a_feed_tells_the_news_of_its_part_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let page = |front: &str, text: &str| format!("---\n{front}\n---\n{text}\n");
    let root = folder.path();
    let config = "book.title = 'T'\nbook.language = 'en'\nsite.url = 'https://x.example/'\n\
        language = [{ code = 'en' }, { code = 'sv' }]\noutput.feeds.limit = 2\n";
    write(root, "book.toml", config);
    write(root, "content/index.md", page("title: T", "A text."));
    write(root, "content/a/index.md", page("title: A", "A text."));
    for (name, day) in [("old", "2026-01-01"), ("new", "2026-03-01"), ("newer", "2026-04-01")] {
        let front = format!("title: {name}\ndate: {day}\ntags: [x]");
        write(
            root,
            &format!("content/a/{name}.md"),
            page(&front, "See [the news](new.md#here).\n\n## Here {#here}\n"),
        );
    }
    write(root, "content/a/old.sv.md", page("title: gammal\nupdated: 2026-05-01", "Text."));
    let files = build(root).unwrap_or_else(|report| panic!("{report}"));
    let feed = |path: &str| String::from_utf8_lossy(&files[path]).into_owned();
    let titles = |xml: &str| {
        let entries = xml.split("<entry>").skip(1);
        entries
            .map(|e| e.split("<title>").nth(1).unwrap().split('<').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for path in ["feed.xml", "feed/a.xml", "tags/x/feed.xml"] {
        assert_eq!(titles(&feed(path)), ["newer", "new"], "{path}");
    }
    let swedish = feed("sv/feed.xml");
    assert_eq!(titles(&swedish), ["gammal"]);
    assert!(
        swedish.contains("<published>2026-01-01T00:00:00Z</published>\n<updated>2026-05-01T00:00:00Z"),
        "{swedish}"
    );
    assert!(
        feed("feed.xml").contains("href=&quot;https://x.example/a/new/#here&quot;"),
        "{}",
        feed("feed.xml")
    );
    write(root, "book.toml", config.replace("site.url = 'https://x.example/'\n", ""));
    let files = build(root).unwrap_or_else(|report| panic!("{report}"));
    assert!(!files.keys().any(|path| path.ends_with(".xml")), "{:?}", files.keys());
}

#[test]
fn a_page_has_texts_to_share_it_with_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(
        root,
        "book.toml",
        "book.title = 'T'\nbook.language = 'en'\nsite.url = 'https://x.example/'\nlanguage = [{ code = 'en' }, { code = 'sv', publish-at = 0.1 }]",
    );
    write(root, "content/index.md", "---\ntitle: T\n---\nA text.\n");
    let front =
        "title: Rents\ndescription: What a flat costs.\nshare:\n  - Do you *know* <why>?\n  - Tell us!";
    write(root, "content/rents.md", format!("---\n{front}\n---\nA text.\n"));
    write(root, "locales/sv/content/rents.ftl", "title = Hyror\ndescription = Vad en lägenhet kostar.\n");
    let files = build(root).unwrap_or_else(|report| panic!("{report}"));
    let texts = |path: &str| {
        let html = String::from_utf8_lossy(&files[path]).into_owned();
        let texts = html.split("<textarea").skip(1).map(|rest| rest.split_once('>').unwrap().1);
        texts.map(|text| text.split("</textarea>").next().unwrap().trim().to_owned()).collect::<Vec<_>>()
    };
    let short = "Rents\nhttps:&#x2F;&#x2F;x.example&#x2F;rents&#x2F;";
    let english = texts("rents/index.html");
    assert_eq!(english.len(), 4, "{english:?}");
    assert_eq!(english[0].replace("&#x2F;", "/"), short.replace("&#x2F;", "/"));
    assert!(english[2].starts_with("Do you *know* &lt;why&gt;?\n"), "{english:?}");
    // What is not translated is not to be shared.
    let swedish = texts("sv/rents/index.html");
    assert!(swedish.len() == 2 && swedish[1].starts_with("Hyror\n\nVad en lägenhet kostar."), "{swedish:?}");
    assert!(texts("sv/index.html").is_empty());
}

#[test]
fn every_construct_of_markdown() {
    check("markdown");
}

/// The pages of the site with each language in a folder of its own, also the one at the root.
fn without_prefixes(files: &Files, root: &str, codes: &[&str]) -> Files {
    let place = |path: &str| {
        let has_own = codes.iter().any(|code| path.strip_prefix(code).is_some_and(|r| r.starts_with('/')));
        if has_own || path.starts_with("assets/") { path.to_owned() } else { format!("{root}/{path}") }
    };
    let mut pages = Files::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let mut html = String::from_utf8(bytes.clone()).unwrap();
        for tag in tags(&html).unwrap() {
            for name in ["href", "src"] {
                let Some(link) = tag.get(name) else { continue };
                let meant = match link.strip_prefix("https://homes.example/") {
                    Some(path) => format!("https:{}", place(path)),
                    None => match resolve(path, link) {
                        Some((to, anchor)) => format!("{}#{}", place(&to), anchor.unwrap_or_default()),
                        None => continue,
                    },
                };
                html = html.replace(&format!("{name}=\"{link}\""), &format!("{name}=\"={meant}\""));
            }
        }
        pages.insert(place(path), html.into_bytes());
    }
    pages
}

#[test]
fn which_language_stands_at_the_root_shows_in_the_addresses_only() {
    let codes = ["sv", "en", "ar"];
    let folder = site("languages");
    let config = fs::read_to_string(folder.path().join("book.toml")).unwrap();
    let in_folders = codes.map(|code| {
        write(
            folder.path(),
            "book.toml",
            config.replace("[site]", &format!("[site]\nroot-language = \"{code}\"")),
        );
        without_prefixes(&built(folder.path()), code, &codes)
    });
    assert!(in_folders[0].len() > 15, "{:?}", in_folders[0].keys());
    for (code, pages) in codes.iter().zip(&in_folders) {
        assert!(pages.keys().eq(in_folders[0].keys()), "{code}: {:?}", pages.keys());
        for (path, html) in pages {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            assert_eq!(text(html), text(&in_folders[0][path]), "{path} with {code} at the root");
        }
    }
}

/// A page is published in fewer languages than it is written in: no link leads into those left out.
#[test]
fn links_hold_in_every_site_and_in_every_language_alone() {
    for name in ["handbook", "languages", "markdown", "omit"] {
        let folder = site(name);
        for language in ["", "ar", "en", "sv"] {
            let languages = Vec::from_iter((!language.is_empty()).then(|| language.to_owned()));
            let Ok(files) = build_with(folder.path(), &Options { languages, ..options() }) else {
                continue; // Not a language of this site.
            };
            let (followed, dead) = dead_links(&files);
            assert!(followed > 3 && dead.is_empty(), "{name} {language}: {followed} {dead:#?}");
        }
    }
}

#[test]
fn a_page_at_the_top_says_where_it_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let page = |menu: &str| format!("---\ntitle: T\n{menu}---\nA text.\n");
    write(folder.path(), "book.toml", "book.title = 'T'");
    write(folder.path(), "content/index.md", page(""));
    for (path, menu) in
        [("a/index.md", "menu: footer\n"), ("b.md", "menu: main\n"), ("c/index.md", "menu: none\n")]
    {
        write(folder.path(), &format!("content/{path}"), page(menu));
    }
    let files = build(folder.path()).unwrap_or_else(|report| panic!("{report}"));
    let html = String::from_utf8_lossy(&files["index.html"]).into_owned();
    let (menu, footer) = html.split_once("<footer").unwrap();
    let links = |html: &str, to: &str| html.contains(&format!("href=\"{to}/index.html\""));
    let menu = menu.split("class=\"fold\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(links(menu, "b") && !links(footer, "b"));
    assert!(links(footer, "a") && !links(menu, "a"));
    assert!(!links(menu, "c") && !links(footer, "c"));
}

/// A section of sixty pages, in a language that shows all of them and in one that shows what it has.
#[test]
fn a_long_section_is_read_in_pages() {
    let folder = tempfile::tempdir().unwrap();
    let languages = "[[language]]\ncode = \"en\"\n[[language]]\ncode = \"sv\"\nuntranslated = \"omit\"\n";
    write(
        folder.path(),
        "book.toml",
        format!("book.title = 'T'\nsite.url = 'https://t.example'\n{languages}"),
    );
    for path in ["index", "news/index"] {
        write(folder.path(), &format!("content/{path}.md"), format!("# About {path}\n\nA text.\n"));
        write(folder.path(), &format!("content/{path}.sv.md"), format!("# Om {path}\n\nEn text.\n"));
    }
    let long = "A description of some length, as people write it. ".repeat(5);
    for n in 0..60 {
        let text = format!("---\ntitle: Item {n}\ndescription: {long}\nweight: {n}\n---\nA text.\n");
        write(folder.path(), &format!("content/news/item-{n}.md"), text);
    }
    for n in 0..30 {
        write(folder.path(), &format!("content/news/item-{n}.sv.md"), format!("# Sak {n}\n\nEn text.\n"));
    }
    let files = build(folder.path()).unwrap_or_else(|report| panic!("{report}"));
    let listed = |list: &str| -> Vec<String> {
        let html = String::from_utf8_lossy(&files[list]);
        let cards = html.split_once("<ul class=\"cards\">").unwrap().1.split("</ul>").next().unwrap();
        cards.split("item-").skip(1).map(|card| card.split('/').next().unwrap().to_owned()).collect()
    };
    let numbers = |range: std::ops::Range<usize>| -> Vec<String> { range.map(|n| n.to_string()).collect() };
    assert_eq!(listed("news/index.html"), numbers(0..25));
    assert_eq!(listed("news/list/2/index.html"), numbers(25..50));
    assert_eq!(listed("news/list/3/index.html"), numbers(50..60));
    assert_eq!(listed("sv/news/list/2/index.html"), numbers(25..30));
    assert!(
        !files.contains_key("news/list/4/index.html") && !files.contains_key("sv/news/list/3/index.html")
    );
    let second = String::from_utf8_lossy(&files["news/list/2/index.html"]);
    for part in [
        "<link rel=\"canonical\" href=\"https://t.example/news/list/2/\">",
        "<a rel=\"prev\" href=\"../../index.html\">",
        "<a rel=\"next\" href=\"../3/index.html\">",
        "<h1>About news/index, page 2</h1>",
    ] {
        assert!(second.contains(part), "{part} in {second}");
    }
    let heaviest = files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(_, file)| file.len()).max();
    assert!(heaviest < Some(60_000), "{heaviest:?}");
    let (_, dead) = dead_links(&files);
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn a_language_that_nobody_speaks_is_made_on_request() {
    let folder = site("segments");
    let mut asked = options();
    asked.languages = vec!["sv".to_owned(), "qps-plocm".to_owned()];
    let files = build_with(folder.path(), &asked).unwrap_or_else(|report| panic!("{report}"));
    let html = String::from_utf8_lossy(&files["qps-plocm/bostad/rents/index.html"]).into_owned();
    assert!(html.contains("<html lang=\"qps-plocm\" dir=\"rtl\">"), "{html}");
    let source = String::from_utf8_lossy(&files["bostad/rents/index.html"]).into_owned();
    assert!(!html.contains("Hyran stiger") && source.contains("Hyran stiger"));
    assert!(!source.contains("hreflang=\"qps"), "{source}");
    let names = |html: &str| tags(html).unwrap().into_iter().map(|tag| tag.name.clone()).collect::<Vec<_>>();
    let main = |html: &str| html[html.find("<h1").unwrap()..html.find("</main>").unwrap()].to_owned();
    assert_eq!(names(&main(&html)), names(&main(&source)));
}
