//! Each key, each default, each message of `book.toml`.

use super::Config;
use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;

fn load(text: &str) -> (Option<Config>, Diagnostics) {
    let mut diags = Diagnostics::new();
    let file = SourceFile::new(SourcePath::new("book.toml"), text);
    (Config::load(file, &mut diags), diags)
}

/// `text` must not load, and say exactly this.
fn check(text: &str, expect: &str) {
    let (config, diags) = load(text);
    assert_eq!(report(&diags).trim_end(), expect);
    assert!(config.is_none());
}

/// `[book] title` and then `text` must load without a word.
fn ok(text: &str) -> Config {
    let (config, diags) = load(&format!("book.title = 'T'\n{text}"));
    assert_eq!(report(&diags), "");
    config.unwrap()
}

fn languages(config: &Config) -> String {
    let all = &config.languages;
    let one = |l| {
        let lang = &all[l];
        let fallback: Vec<_> = lang.fallback.iter().map(|f| all[*f].code.as_str()).collect();
        format!("{} {} /{} [{}]", lang.code, lang.direction.as_str(), lang.prefix, fallback.join(" "))
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_least_there_can_be() {
    let config = ok("");
    assert_eq!(
        (config.src.as_str(), config.build_dir.as_str(), config.theme.as_str()),
        ("content", "public", "campaign"),
    );
    assert_eq!(languages(&config), "en ltr / []");
    assert_eq!(config.url, None);
}

#[test]
fn a_book_of_mdbook_loads() {
    let (config, diags) = load(
        "[book]\ntitle = 'T'\nauthors = ['A']\nlanguage = 'sv'\nmultilingual = false\nsrc = 'src'\n\
         text-direction = 'ltr'\n[build]\nbuild-dir = 'book'\ncreate-missing = false\n\
         use-default-preprocessors = true\nextra-watch-dirs = ['x']",
    );
    assert_eq!(report(&diags), "");
    let config = config.unwrap();
    assert_eq!((config.src.as_str(), config.build_dir.as_str()), ("src", "book"));
    assert_eq!(languages(&config), "sv ltr / []");
}

#[test]
fn languages_have_directions_prefixes_and_fallbacks() {
    let config = ok("site.root-language = 'ar'\nbook.language = 'sv'\n[[language]]\ncode = 'sv'\n\
        [[language]]\ncode = 'ar'\n[[language]]\ncode = 'ckb'\nfallback = ['ar', 'ar', 'sv']\n\
        [[language]]\ncode = 'sv-simple'\ndirection = 'rtl'\nuntranslated = 'omit'\ndigits = 'latin'");
    assert_eq!(
        languages(&config),
        "sv ltr /sv/ [], ar rtl / [sv], ckb rtl /ckb/ [ar sv], sv-simple rtl /sv-simple/ [sv]",
    );
}

#[test]
fn addresses_end_in_one_slash() {
    let url = |url: &str| ok(&format!("site.url = '{url}'")).url.unwrap();
    assert_eq!(url("HTTPS://example.org"), "https://example.org/");
    assert_eq!(url("http://example.org/a///"), "http://example.org/a/");
}

#[test]
fn bad_addresses() {
    let hint = " | write the address of the front page, such as `https://example.org/`";
    let url = |url: &str, why: &str| {
        check(&format!("book.title='T'\nsite.url = '{url}'"), &format!("2:12 bad-url: `url` {why}{hint}"));
    };
    url("example.org", "must begin with `https://`");
    url("ftp://example.org", "must begin with `https://` or `http://`");
    url("https://example.org/?a", "must not have a query (`?`) or a fragment (`#`)");
    url("https://", "is not an address");
    url("https://a b", "is not an address");
    url("https://user@host", "is not an address");
}

#[test]
fn unknown_and_ill_typed_keys_are_errors_at_their_place() {
    check("[book]\ntitel = 'T'", "2:1 unknown-key: unknown key `titel` | did you mean `title`?");
    check(
        "[book]\ntitle = 3",
        "2:9 bad-value: expected a text, found the number `3` | put it in quotes: `\"...\"`",
    );
    check(
        "[[language]]\ncode = 'ar'\ndigits = 'arabic'",
        "3:10 bad-value: `arabic` is not known | expected one of `locale`, `latin`, `native`",
    );
    check("[outputs]", "1:2 unknown-key: unknown key `outputs` | did you mean `output`?");
    check("\u{feff}[book]\r\ntitel = 'T'", "2:1 unknown-key: unknown key `titel` | did you mean `title`?");
}

#[test]
fn what_is_not_toml() {
    let (_, diags) = load("[book\ntitle = 'T'");
    assert!(report(&diags).starts_with("1:6 bad-toml: this cannot be read as TOML: "), "{}", report(&diags));
}

#[test]
fn a_site_needs_a_title() {
    check("", "1:1 no-title: the site has no title | write `title = \"...\"` below `[book]`");
    check(
        "book.title = ' '",
        "1:14 no-title: the title of the site is empty | write the name of the campaign between the quotes",
    );
}

#[test]
fn folders_stay_inside_the_project_and_apart() {
    let dir = |dir: &str, why: &str| {
        let hint = "write the name of a folder inside the project, such as `public`";
        check(
            &format!("book.title='T'\nbuild.build-dir = '{dir}'"),
            &format!("2:19 bad-folder: `build-dir` {why} | {hint}"),
        );
    };
    dir("/var/www", "must be relative to the folder of `book.toml`");
    dir("c:/x", "must be relative to the folder of `book.toml`");
    dir("a/../../b", "must lie inside the project");
    dir("./", "must not be the project itself");
    dir(".git", "must not be a hidden folder");
    dir("locales", "must not be the folder of the translations or the themes");
    dir("a\\b", "has a character that not every system can store");
    for (src, dir) in [("a", "a"), ("a", "a/b"), ("a/b", "./a/")] {
        let text = format!("book.title='T'\nbook.src = '{src}'\nbuild.build-dir = '{dir}'");
        let dir = dir.trim_start_matches("./").trim_end_matches('/');
        check(
            &text,
            &format!(
                "3:19 bad-folder: `src` is `{src}` and `build-dir` is `{dir}`: neither may lie in the other \
                 | publishing replaces the whole of `build-dir`"
            ),
        );
    }
    assert_eq!(ok("book.src = 'content'\nbuild.build-dir = 'content-out'").build_dir, "content-out");
}

#[test]
fn a_theme_is_a_plain_name() {
    check(
        "book.title='T'\nsite.theme = '../x'",
        "2:14 bad-theme: `../x` cannot be the name of a theme \
         | a theme is a folder in `themes/`: write its name alone",
    );
}

#[test]
fn wrong_languages() {
    let tag = "write a tag such as `sv`, `sr-Latn` or `sv-simple`";
    check(
        "book.title='T'\nbook.language = 'en_US'",
        &format!("2:17 bad-language-tag: `en_US` is not a language tag | {tag}"),
    );
    check(
        "book.title='T'\n[[language]]\ncode = 'en'\nformat-as = 'x y'",
        &format!("4:13 bad-language-tag: `x y` is not a language tag | {tag}"),
    );
    check(
        "book.title='T'\n[[language]]\ncode = 'en'\n[[language]]\ncode = 'EN'",
        "5:8 duplicate-language: the language `EN` is listed twice | remove one of the two",
    );
    check(
        "book.title='T'\n[[language]]\nname = 'x'\n[[language]]\ncode = 'en'",
        "2:1 missing-key: this language has no `code` | write a language tag such as `code = \"ar\"`",
    );
    check(
        "book.title='T'\nbook.language='sv'\n[[language]]\ncode = 'ar'",
        "2:15 unknown-language: the source language `sv` is not listed \
         | add a `[[language]]` with `code = \"sv\"`, or set `[book] language`",
    );
    check(
        "book.title='T'\nsite.root-language='fi'\n[[language]]\ncode = 'en'\nfallback = ['ar']",
        "2:20 unknown-language: the language `fi` is not listed \
         | only a language with a `[[language]]` of its own can be named here\n\
         5:13 unknown-language: the language `ar` is not listed \
         | only a language with a `[[language]]` of its own can be named here",
    );
}
