//! What translators are sent.

use std::collections::BTreeMap;

use super::*;
use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::source::Sources;
use crate::span::SourceFile;
use crate::theme_files::ThemeFiles;
use crate::translate::desk::Desk;
use crate::translate::status::status;

fn fixed_pieces(text: &str, expected: &str) {
    let pieces = pieces(&[Run { text, is_changed: false }]);
    let shown: String = pieces
        .iter()
        .map(|piece| if piece.is_fixed { format!("<{}>", piece.text) } else { piece.text.to_owned() })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn what_stays_as_it_is_is_set_apart() {
    fixed_pieces("", "");
    fixed_pieces(
        "[Läs](a.md) om { $beds } hos { -org }[^1].",
        "[Läs]<(a.md)> om <{ $beds }> hos <{ -org }><[^1]>.",
    );
    fixed_pieces("a](b", "a](b");
}

/// The work list of `lang` for a site in Swedish with these files.
fn work_list(lang: &str, files: &[(&str, &str)]) -> String {
    let mut diags = Diagnostics::new();
    let toml = format!(
        "book.title = 'T & t'\nbook.language = 'sv'\n[[language]]\ncode = 'sv'\n[[language]]\ncode = '{lang}'"
    );
    let file = |path: &str, text: &str| SourceFile::new(SourcePath::new(path), text);
    let config = Config::load(file("book.toml", &toml), &mut diags).unwrap();
    let texts = files.iter().map(|(path, text)| (SourcePath::new(*path), file(path, text))).collect();
    let sources = Sources { texts, assets: BTreeMap::new() };
    let book = crate::parse::parse(&sources, &config, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let lang = config.languages.find(lang).unwrap();
    let docs: Vec<&str> = desk.documents.keys().map(String::as_str).collect();
    let languages = status(&desk, &book, &config, &[lang], &docs);
    let theme = ThemeFiles::load(&sources, &config, &mut diags);
    let messages = Messages::load(&config.languages, &crate::message_files(&sources, &theme), &mut diags);
    page(&config, &messages, lang, &WorkList::of(&desk, &languages[0], &|_| true))
}

const TEXT: (&str, &str) = ("content/a.md", "---\ntitle: A\n---\n5 < 6 &amp; *så*\n");

#[test]
fn nothing_that_anybody_wrote_is_markup() {
    let source = ("locales/sv/content/a.ftl", "title = A\na-1 = 5 < 6 &amp; *så*\n");
    let hostile = (
        "locales/ar/content/a.ftl",
        "title = <script>x</script>\na-1 = </dd><img src=x onerror=\"y\"> ]('\")\n",
    );
    let html = work_list("ar", &[TEXT, source, hostile]);
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(html.contains("&lt;script&gt;") && html.contains("T &amp; t"), "{html}");
    assert!(html.contains("5 &lt; 6"), "{html}");
}

#[test]
fn the_page_speaks_the_language_of_the_translator_or_the_next() {
    assert!(work_list("ar", &[TEXT]).contains("<html lang=\"ar\" dir=\"rtl\">"));
    // The theme has no Tigrinya: the source language is one that the translator reads.
    let html = work_list("ti", &[TEXT]);
    assert!(html.contains("<html lang=\"sv\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("Att översätta: <bdi lang=\"ti\" dir=\"ltr\">"), "{html}");
}

#[test]
fn what_is_not_known_of_the_past_is_said() {
    let files = [
        TEXT,
        ("locales/sv/content/a.ftl", "title = A\na-1 = 5 < 6 &amp; *så*\n"),
        ("locales/en/content/a.ftl", "title = A\na-1 = x\n"),
    ];
    let of = crate::translate::fingerprint::short("x");
    let lock = format!("flygblad-lock 1\na-1 aaaaaaaaaa.bbbbbbbbbb {of} reviewed\n");
    let html = work_list("en", &[&files[..], &[("locales/en/content/a.lock", lock.as_str())]].concat());
    assert!(html.contains("<dd class=\"none\">What it said before is not known.</dd>"), "{html}");
    assert!(!html.contains("<del>") && !html.contains("<ins>"), "{html}");
}

#[test]
fn there_may_be_nothing_to_do() {
    let html = work_list("en", &[]);
    assert!(
        html.contains("<p>There is nothing to do. Thank you!</p>") && !html.contains("<article"),
        "{html}"
    );
}
