//! What the web pages say of what is printed: one small site, built once, in Swedish, English and Arabic.
//! English has no translation of the leaflet.

use std::sync::OnceLock;

use super::common::{Files, Tag, build, dead_links, tags, write};

const BOOK: &str = "[book]\ntitle = 'Hem'\nlanguage = 'sv'\n[site]\nurl = 'https://hem.example/'\n\
    publisher = 'Hem'\n[[language]]\ncode = 'sv'\n[[language]]\ncode = 'en'\n[[language]]\ncode = 'ar'\n\
    [output.leaflets]\nplace = 'Husby'\nemail = 'hej@hem.example'\nvariants = ['screen', 'home']\n\
    formats = ['a6', 'card']\ngroups = ['a6']\nshare-pictures = true\n\
    [political-ad]\nsponsor = 'Hem & härd'\nemail = 'pengar@hem.example'\naddress = 'Box 1'\n\
    established = 'Husby'\nperiod = 'november'\namounts = '100 kronor'\nfunding = 'Medlemmar'\n\
    official = 'https://val.example/'\n";

fn leaflet(title: &str) -> String {
    format!(
        "---\ntitle: {title}\nkind: leaflet\ndate: 2026-09-01\npolitical-ad: true\n---\nEn rad.\n\n## Hem\n\nEn till.\n"
    )
}

/// The site, built once for all tests.
fn site() -> &'static Files {
    static SITE: OnceLock<Files> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| write(folder.path(), path, text);
        put("book.toml", BOOK);
        put("content/index.md", "# Hem\n\nHej.\n");
        put("content/index.en.md", "# Homes\n\nHello.\n");
        put("content/bostad/index.md", "# Bostad\n\nHej.\n");
        put("content/bostad/regler.md", "# Regler\n\nHej.\n");
        put("content/bostad/blad.md", &leaflet("Hem före vinst"));
        put("content/bostad/blad.ar.md", &leaflet("السكن قبل الربح"));
        put("content/lista.md", "# Listor\n\n```leaflets\n```\n");
        put(
            "content/husby.md",
            "---\ntitle: Husbygruppen\nkind: group\nemail: husby@hem.example\n---\nHej.\n",
        );
        put("locales/ar/site.ftl", "political-ad-amounts = مئة كرون\nformat-card = بطاقة\n");
        // A format of the site's own, with a way of folding that the theme has never heard of.
        let toml = include_str!("../../themes/campaign/leaflets/a6/leaflet.toml");
        let toml = toml.replacen("for = ", "fold = 'concertina'\nfor = ", 1);
        put("themes/campaign/leaflets/card/leaflet.toml", &toml);
        put(
            "themes/campaign/leaflets/card/main.typ",
            include_str!("../../themes/campaign/leaflets/a6/main.typ"),
        );
        build(folder.path()).unwrap_or_else(|report| panic!("{report}"))
    })
}

fn page(path: &str) -> (String, Vec<Tag>) {
    let bytes = site().get(path).unwrap_or_else(|| panic!("no {path}: {:#?}", site().keys()));
    let html = String::from_utf8(bytes.clone()).unwrap();
    let tags = tags(&html).unwrap_or_else(|error| panic!("{path}: {error}"));
    (html, tags)
}

/// What `name` says in all tags that have it and whose `key` begins with `value`.
fn all<'t>(tags: &'t [Tag], name: &str, key: &str, value: &str) -> Vec<&'t str> {
    let of = tags.iter().filter(|tag| tag.get(key).is_some_and(|own| own.starts_with(value)));
    of.filter_map(|tag| tag.get(name)).collect()
}

#[test]
fn a_leaflet_can_be_had_in_all_its_formats_and_for_all_groups() {
    let (html, tags) = page("bostad/blad/index.html");
    let files = all(&tags, "href", "type", "application/pdf");
    assert_eq!(
        files,
        [
            "bostad-blad-a6-sv.pdf",
            "bostad-blad-a6-sv-home.pdf",
            "bostad-blad-card-sv.pdf",
            "bostad-blad-card-sv-home.pdf"
        ]
    );
    for file in &files {
        assert!(site()[&format!("bostad/blad/{file}")].starts_with(b"%PDF"), "{file}");
    }
    assert!(html.contains("href=\"bostad-blad-a6-husby-sv-home.pdf\""), "{html}");
    let size = site()["bostad/blad/bostad-blad-a6-sv.pdf"].len().div_ceil(1000);
    assert!(html.contains(&format!(">Att läsa på skärm</a> ({size} kB)")), "{html}");
    assert!(
        html.contains("<h3>card") && html.contains("Litet flygblad, A6") && html.contains("105 × 148 mm")
    );
    let pictures = all(&tags, "alt", "src", "bostad-blad");
    assert!(pictures.contains(&"Första sidan av ”Hem före vinst”"), "{pictures:?}");
    let of_file = |name: &str| imagesize::blob_size(&site()[&format!("bostad/blad/{name}")]).unwrap();
    for tag in tags.iter().filter(|tag| tag.name == "img" && tag.get("src").unwrap().ends_with(".png")) {
        let real = of_file(tag.get("src").unwrap());
        let said = |name: &str| tag.get(name).unwrap().parse::<usize>().unwrap();
        assert_eq!((said("width"), said("height")), (real.width, real.height), "{tag:?}");
    }
}

#[test]
fn a_page_says_how_its_formats_are_printed_and_folded() {
    let (html, tags) = page("bostad/blad/index.html");
    assert!(html.contains("100 %") && html.contains("vänd längs långsidan"), "{html}");
    assert!(html.contains("4 exemplar"), "{html}");
    let drawings: Vec<_> = tags.iter().filter(|tag| tag.get("class") == Some("drawing")).collect();
    let labels: Vec<_> = drawings.iter().map(|tag| tag.get("aria-label")).collect();
    let flip = Some("Skriv ut på båda sidor och vänd längs långsidan.");
    let cut = Some("Ett ark skärs i sina exemplar längs de streckade linjerna");
    assert_eq!(labels, [flip, cut, flip, None]);
    assert_eq!(drawings[3].get("aria-hidden"), Some("true"));
}

#[test]
fn where_a_leaflet_is_not_translated_its_page_says_in_which_languages_it_is() {
    let (html, tags) = page("en/bostad/blad/index.html");
    assert!(all(&tags, "href", "type", "application/pdf").is_empty());
    assert!(html.contains("Not printed in this language yet"), "{html}");
    for to in ["../../../bostad/blad/index.html", "../../../ar/bostad/blad/index.html"] {
        assert!(html.contains(&format!("<a href=\"{to}\" hreflang=")), "{to}");
    }
}

#[test]
fn a_campaign_and_a_list_show_their_leaflets() {
    let (html, _) = page("bostad/index.html");
    let (before, after) = html.split_once("Skriv ut och dela").unwrap();
    assert!(before.contains("href=\"regler/index.html\"") && !after.contains("href=\"regler/"));
    assert!(
        after.contains("href=\"blad/index.html\"") && after.contains("src=\"blad/bostad-blad-a6-sv.png\"")
    );
    let (html, _) = page("lista/index.html");
    assert!(html.contains("src=\"../bostad/blad/bostad-blad-a6-sv.png\""), "{html}");
}

#[test]
fn the_print_room_has_what_there_is_in_each_language() {
    let (html, tags) = page("ar/print/index.html");
    assert!(html.contains("src=\"../bostad/blad/bostad-blad-a6-ar.png\""), "{html}");
    assert!(html.contains("بطاقة") && !html.contains("format-card"));
    let alternates = all(&tags, "href", "hreflang", "");
    for to in ["https://hem.example/print/", "https://hem.example/en/print/"] {
        assert!(alternates.contains(&to), "{alternates:?}");
    }
    let (html, _) = page("en/print/index.html");
    let (_, missing) = html.split_once("Not in this language yet").unwrap();
    assert!(missing.contains("href=\"../../bostad/blad/index.html\"") && missing.contains("العربية"));
    let (html, _) = page("404.html");
    assert!(html.contains("href=\"/print/index.html\""), "{html}");
}

#[test]
fn political_advertising_says_so_and_leads_to_its_notice() {
    for (path, language) in [("bostad/blad/index.html", "sv"), ("ar/bostad/blad/index.html", "ar")] {
        let (html, tags) = page(path);
        let to = tags.iter().filter_map(|tag| tag.get("href")).find(|href| href.ends_with("/ad/index.html"));
        let notice = to.unwrap_or_else(|| panic!("{html}")).trim_start_matches("../");
        let (html, tags) = page(notice);
        assert_eq!(tags[0].get("lang"), Some(language));
        assert!(html.contains("Hem &amp; härd") && html.contains("href=\"mailto:pengar@hem.example\""));
        assert_eq!(html.contains("مئة كرون"), language == "ar");
        assert_eq!(
            html.contains("<span lang=\"sv\" dir=\"ltr\">november</span>"),
            language == "ar",
            "{html}"
        );
        let data = &site()[&notice.replace("index.html", "ad.json")];
        let data: serde_json::Value = serde_json::from_slice(data).unwrap();
        assert_eq!(data["language"], language);
        assert_eq!(data["version"], "2026-09-01");
        assert_eq!(data["sponsor"], "Hem & härd");
        assert_eq!(data["official"], "https://val.example/");
        assert_eq!(data["page"], format!("https://hem.example/{}", path.trim_end_matches("index.html")));
        assert_eq!(data["controller"], serde_json::Value::Null);
    }
}

#[test]
fn a_page_is_shared_with_a_picture_of_its_own() {
    let cases = [
        ("index.html", "share.png", "Hem"),
        ("bostad/blad/index.html", "bostad/blad/share.png", "Hem före vinst"),
        ("ar/bostad/blad/index.html", "ar/bostad/blad/share.png", "السكن قبل الربح"),
        // What stands in for a translation is shared as what it is.
        ("en/bostad/blad/index.html", "bostad/blad/share.png", "Hem före vinst"),
    ];
    for (path, picture, title) in cases {
        let (_, tags) = page(path);
        let said = |name: &str| {
            let of = |tag: &&Tag| tag.get("property") == Some(name);
            tags.iter()
                .find(of)
                .and_then(|tag| tag.get("content"))
                .unwrap_or_else(|| panic!("{path}: {name}"))
        };
        assert_eq!(said("og:image"), format!("https://hem.example/{picture}"));
        assert_eq!((said("og:image:width"), said("og:image:height")), ("1200", "630"));
        assert_eq!(said("og:image:alt"), title);
        let real = imagesize::blob_size(&site()[picture]).unwrap();
        assert_eq!((real.width, real.height), (1200, 630), "{picture}");
    }
}

#[test]
fn all_of_it_is_there() {
    let (followed, dead) = dead_links(site());
    assert!(followed > 100 && dead.is_empty(), "{followed} {dead:#?}");
}
