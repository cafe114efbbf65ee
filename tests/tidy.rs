//! What the compiler does not check: the layers of the crate, the homes of its dependencies, the
//! size of its files, and what a theme must not do.
#![expect(clippy::disallowed_methods, reason = "this test reads the repository")]

use std::fs;
use std::path::Path;

/// The modules in order: each may use those above it, never one below.
const ORDER: &str = "path span diag schema lang doc page zone facts format config messages options source \
    table chart theme_files parse translate site check output print render lib publish serve cli main";

/// The only places, below `src/`, that name a dependency.
const HOMES: &[(&str, &[&str])] = &[
    ("walkdir", &["source", "publish/local.rs"]),
    ("pulldown_cmark", &["parse/markdown", "parse/summary"]),
    ("serde_yaml", &["parse/"]),
    ("fluent", &["messages"]),
    ("fluent_syntax", &["messages"]),
    (
        "icu",
        &[
            "format",
            "lang.rs",
            "config",
            "parse/anchor.rs",
            "translate/fingerprint.rs",
            "translate/id.rs",
            "translate/lint/letters.rs",
        ],
    ),
    ("icu_locale", &["format", "lang.rs", "config"]),
    ("similar", &["translate/work.rs", "translate/diff.rs"]),
    ("quick_xml", &["translate/exchange/xml.rs"]),
    ("tera", &["render/"]),
    ("typst", &["print/"]),
    ("typst_kit", &["print/"]),
    ("typst_layout", &["print/"]),
    ("typst_pdf", &["print/"]),
    ("typst_render", &["print/"]),
    ("comemo", &["print/batch.rs"]),
    ("lopdf", &["print/pdf.rs", "print/anatomy.rs"]),
    ("rrule", &["parse/repeat/mod.rs"]),
    ("chrono", &["parse/repeat/mod.rs", "zone.rs"]),
    ("chrono_tz", &["zone.rs"]),
    ("ureq", &["cli/import/fetch.rs"]),
    ("qrcodegen", &["print/qr.rs"]),
    ("notosans", &["print/fonts.rs"]),
    ("dejavu", &["print/fonts.rs"]),
    ("indicatif", &["cli/leaflets.rs"]),
    ("pagefind", &["render/search/index.rs"]),
    ("flate2", &["render/search/index.rs"]),
    ("hypher", &["render/search/fold.rs"]),
    ("zip", &["output/archive.rs", "render/proposal/word/"]),
    ("rustix", &["output"]),
    ("clap", &["cli/", "main.rs"]),
    ("annotate_snippets", &["cli/report.rs"]),
    ("axum", &["serve/"]),
    ("tokio", &["serve/", "publish/bucket/", "render/search/index.rs"]),
    ("object_store", &["publish/bucket/"]),
    ("rustls", &["publish/bucket/"]),
    ("md5", &["publish/local.rs"]),
    ("notify", &["serve/"]),
    ("futures_util", &["serve/", "publish/bucket/"]),
];

/// The files below `folder` whose names end in `.kind`, sorted: path below `folder`, text.
fn files(folder: &str, kind: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let walk = walkdir::WalkDir::new(&root).sort_by_file_name();
    walk.into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == kind))
        .map(|entry| {
            let path = entry.path().strip_prefix(&root).expect("it was found below").display().to_string();
            (path.replace('\\', "/"), fs::read_to_string(entry.path()).expect("our own texts are UTF-8"))
        })
        .collect()
}

/// The program's own files, each up to its tests.
fn sources() -> Vec<(String, String)> {
    let mut sources = files("src", "rs");
    sources
        .retain(|(path, _)| !path.ends_with("tests.rs") && !path.contains("tests/") && path != "testing.rs");
    for (_, text) in &mut sources {
        text.truncate(text.find("#[cfg(test)]").unwrap_or(text.len()));
    }
    assert!(sources.len() > 10, "the sources were not found");
    sources
}

/// The lines that are not comments, numbered from 1.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// What follows each `prefix` that begins a path in `line`.
fn after<'l>(line: &'l str, prefix: &'l str) -> impl Iterator<Item = &'l str> {
    let starts = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    line.match_indices(prefix).filter(move |(at, _)| starts(*at)).map(|(at, _)| &line[at + prefix.len()..])
}

fn rank(module: &str, place: &str) -> usize {
    let found = ORDER.split_whitespace().position(|name| name == module);
    found.unwrap_or_else(|| panic!("{place}: `{module}` has no place in ORDER of tests/tidy.rs"))
}

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_module_uses_only_modules_above_it() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = path.split(['/', '.']).next().unwrap();
        for (number, line) in code(&text) {
            let place = format!("src/{path}:{number}");
            for rest in after(line, "crate::") {
                let used = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                // Functions and types of `lib.rs` itself stand above only what calls the whole.
                let used = if ORDER.split_whitespace().any(|name| name == used) || path == "lib.rs" {
                    used
                } else {
                    "lib"
                };
                if rank(own, &place) < rank(used, &place) {
                    wrong.push(format!("{place}: `{own}` uses `{used}`, which is below it"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn each_dependency_has_its_home() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for (name, homes) in HOMES {
            if homes.iter().any(|home| path.starts_with(home)) {
                continue;
            }
            let prefix = format!("{name}::");
            for (number, line) in code(&text).filter(|(_, line)| after(line, &prefix).next().is_some()) {
                wrong.push(format!("src/{path}:{number}: `{name}` lives in {homes:?}: {}", line.trim()));
            }
        }
    }
    report(&wrong);
}

#[test]
fn each_file_says_what_it_is_for_and_is_short() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if !text.starts_with("//! ") {
            wrong.push(format!("src/{path}: does not open with `//!`"));
        }
        let lines = text.lines().count();
        if lines > 400 {
            wrong.push(format!("src/{path}: {lines} lines; 400 are enough"));
        }
    }
    report(&wrong);
}

/// A physical property is wrong in a right-to-left language.
#[test]
fn style_sheets_know_no_left_and_right() {
    let mut wrong = Vec::new();
    for (path, text) in files("themes", "css") {
        for part in text.split_inclusive(['{', '}', ';']).filter(|part| !part.ends_with('{')) {
            let declaration = part.rsplit("*/").next().unwrap_or(part).trim();
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let is_side = |word: &str| matches!(word, "left" | "right");
            let sided_value = ["text-align", "float", "clear", "caption-side"].contains(&name.trim())
                && value.split(|c: char| !c.is_alphanumeric()).any(is_side);
            if name.trim().split('-').any(is_side) || sided_value {
                wrong.push(format!("themes/{path}: `{declaration}`: use start and end"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn templates_hold_no_script() {
    let mut wrong = files("themes", "html");
    // The lists of a resource bank work without theirs; searching is the one thing that needs one.
    let may = ["templates/part/head.html", "templates/search.html"];
    wrong.retain(|(path, text)| {
        text.to_ascii_lowercase().contains("<script") && !may.iter().any(|name| path.ends_with(name))
    });
    report(&wrong.into_iter().map(|(path, _)| format!("themes/{path}: holds a script")).collect::<Vec<_>>());
}
