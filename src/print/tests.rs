//! What holds for everything that is printed: looked at as pages, as files, and as a camera would see them.
#![expect(clippy::disallowed_methods, reason = "tests write projects into folders of their own")]

use std::fs;

use typst_layout::PagedDocument;

use super::anatomy::{Anatomy, Ink};
use super::engine::walk;
use super::job::{sheet_of, with_sheets};
use super::{Edition, editions};
use crate::cli::report::{self, Paint};
use crate::config::Variant;
use crate::diag::Diagnostics;
use crate::options::Options;
use crate::output::Kept;
use crate::page::Date;
use crate::render::theme::Theme;
use crate::site::Site;

/// A project with one leaflet, in Swedish and Arabic.
const PROJECT: [(&str, &str); 10] = [
    (
        "book.toml",
        "[book]\ntitle = \"Prov\"\nlanguage = \"sv\"\n[site]\nurl = \"https://prov.example/\"\n\
         publisher = \"Provlaget\"\ntimezone = \"Europe/Stockholm\"\n[output.leaflets]\nplace = \"Husby\"\nprinter = \"Tryck AB, Kista\"\n\
         email = \"hej@prov.example\"\ngroups = [\"a5\"]\n[[language]]\ncode = \"sv\"\n[[language]]\ncode = \"ar\"\n",
    ),
    ("locales/ar/site.ftl", include_str!("../../themes/campaign/locales/ar/theme.ftl")),
    ("content/index.md", "# Prov\n\nHej.\n"),
    ("content/index.ar.md", "# اختبار\n\nمرحبا.\n"),
    ("content/bostad/index.md", "# Bostad\n\nHej.\n"),
    ("content/bostad/index.ar.md", "# السكن\n\nمرحبا.\n"),
    (
        "content/bostad/blad.md",
        "---\ntitle: Hem före vinst\nkind: leaflet\ndescription: Alla ska kunna hitta ett hem.\ndate: 2026-11-12\n\
         formats: [a5, a4-trifold, a4-fold, a4-poster, a3-poster]\naction: /index.md\n\
         action-text: Skriv till oss\n---\n\nBristen är stor.\n\n## Vi kräver\n\n- Hyresrätter\n- Rimlig hyra\n\n\
         ## Så gör du\n\n1. Ring 08-465 004 11.\n2. Kom på ett möte.\n",
    ),
    (
        "content/bostad/blad.ar.md",
        "---\ntitle: السكن قبل الربح\nkind: leaflet\ndescription: للجميع الحق في منزل.\ndate: 2026-11-12\n\
         action: /index.md\naction-text: اكتب إلينا\n---\n\nالنقص كبير.\n\n## نطالب\n\n- شقق للإيجار\n- إيجار معقول\n\n\
         ## ماذا تفعل\n\n1. اتصل 08-465 004 11.\n2. تعال إلى اجتماع.\n",
    ),
    (
        "content/bostad/lapp.md",
        "---\ntitle: Hem\nkind: leaflet\ndate: 2026-11-12\nformats: [a6]\naction: /index.md\naction-text: Kom\n---\n\n\
         Bristen är stor.\n\n## Vi kräver\n\n- Hyresrätter\n\n## Så gör du\n\nRing.\n",
    ),
    (
        "content/grupp.md",
        "---\ntitle: Husby\nkind: group\nemail: husby@prov.example\nphone: 08-111 22 33\nmeeting-place: Torget\n---\nHej.\n",
    ),
];

/// What a project becomes, or the report.
fn printed(files: &[(&str, &str)]) -> Result<(Site, Theme, Diagnostics), String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in PROJECT.iter().chain(files) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut diags = Diagnostics::new();
    let options = Options::new(Date { year: 2026, month: 11, day: 23 });
    match crate::load(folder.path(), &options, &mut diags) {
        Some((site, theme)) => Ok((site, theme, diags)),
        None => Err(report::human(&diags, Paint::Plain)),
    }
}

fn whole(files: &[(&str, &str)]) -> (Site, Theme) {
    let (site, theme, _) = printed(files).unwrap_or_else(|report| panic!("{report}"));
    (site, theme)
}

/// The project as it is, printed once for all tests.
fn plain() -> &'static (Site, Theme) {
    static PLAIN: std::sync::OnceLock<(Site, Theme)> = std::sync::OnceLock::new();
    PLAIN.get_or_init(|| whole(&[]))
}

/// The text of a document, panel by panel in the order in which it is read aloud.
fn text(document: &PagedDocument) -> String {
    let mut out = String::new();
    for page in document.pages() {
        walk(&page.frame, &mut |run| {
            out.push_str(&run.text);
            out.push(' ');
        });
    }
    out
}

fn code(site: &Site, edition: &Edition<'_>) -> String {
    site.config.languages[edition.page.lang].code.clone()
}

/// Sets each edition and hands it to `look`.
fn each(site: &Site, theme: &Theme, look: &mut dyn FnMut(&Edition<'_>, &PagedDocument)) {
    let list = editions(site, &theme.press);
    assert!(!list.is_empty());
    for edition in &list {
        let data = theme.press.data(site, edition).unwrap();
        let pages = theme.press.set(site, edition, &data).unwrap_or_else(|error| panic!("{}", error.message));
        look(edition, &pages.document);
    }
}

#[test]
fn one_pass_gives_what_all_passes_give() {
    let contents: String = (1..30).map(|n| format!("## Avsnitt {n}\n\n{}\n\n", "Hej. ".repeat(40))).collect();
    let long = format!("# Kapitel\n\n{contents}");
    let files = [
        ("content/bok/SUMMARY.md", "# Bok\n\n- [Kapitel](kapitel.md)\n- [Slut](slut.md)\n"),
        ("content/bok/index.md", "---\ntitle: Bok\ndate: 2026-11-12\nformats: [booklet-a5]\n---\n\nHej.\n"),
        ("content/bok/kapitel.md", long.as_str()),
        ("content/bok/slut.md", "# Slut\n\nHej.\n"),
    ];
    let (site, theme) = whole(&files);
    let mut formats = std::collections::BTreeSet::new();
    each(&site, &theme, &mut |edition, document| {
        let data = theme.press.data(&site, edition).unwrap();
        let theirs = theme.press.typesetter.engine.set_by_typst_alone(&edition.format.entry(), &data);
        let [ours, theirs] = [document, &theirs].map(typst::utils::hash128);
        assert_eq!(ours, theirs, "{}", edition.url.as_str());
        formats.insert(edition.format.id.clone());
    });
    assert!(formats.contains("booklet-a5") && formats.len() > 5, "{formats:?}");
}

#[test]
fn all_that_must_stand_on_a_leaflet_stands_on_it() {
    let (site, theme) = plain();
    each(site, theme, &mut |edition, document| {
        let (text, name) = (text(document), edition.url.as_str());
        let short = site.short_address(&edition.page.id, edition.page.lang).unwrap();
        let lines = ["Provlaget", short.as_str().trim_end_matches('/')];
        for line in lines {
            assert!(text.contains(line), "{name} lacks `{line}`: {text}");
        }
        let of_language = if code(site, edition) == "sv" { "Svenska" } else { "العربية" };
        assert!(text.contains(of_language), "{name} lacks its language: {text}");
        let own = match edition.variant {
            Variant::Screen => "",
            Variant::Home => "Husby",
            Variant::Shop => "Tryck AB",
        };
        assert!(text.contains(own), "{name} lacks `{own}`: {text}");
    });
}

#[test]
fn a_leaflet_is_read_from_its_headline_on() {
    let (site, theme) = plain();
    each(site, theme, &mut |edition, document| {
        let is_poster = edition.format.id.ends_with("poster");
        if code(site, edition) == "sv" && !is_poster {
            let text = text(document);
            let places: Vec<Option<usize>> =
                ["Hem", "kräver", "gör"].iter().map(|word| text.find(word)).collect();
            assert!(
                places.iter().all(Option::is_some) && places.is_sorted(),
                "{}: {text}",
                edition.url.as_str()
            );
        }
    });
}

/// Where the runs of text that hold `word` lie, in mm from the left edge of their page.
fn places(document: &PagedDocument, word: &str) -> Vec<f64> {
    fn find(frame: &typst::layout::Frame, left: f64, word: &str, out: &mut Vec<f64>) {
        for (at, item) in frame.items() {
            let left = left + at.x.to_mm();
            if let typst::layout::FrameItem::Group(group) = item {
                find(&group.frame, left + group.transform.tx.to_mm(), word, out);
            } else if let typst::layout::FrameItem::Text(text) = item
                && text.text.contains(word)
            {
                out.push(left);
            }
        }
    }
    let mut out = Vec::new();
    for page in document.pages() {
        find(&page.frame, 0.0, word, &mut out);
    }
    out
}

#[test]
fn a_trifold_is_mirrored_for_arabic() {
    let (site, theme) = plain();
    each(site, theme, &mut |edition, document| {
        if edition.format.id == "a4-trifold" {
            let (headline, cover) =
                if code(site, edition) == "sv" { ("Hem", 197.0..297.0) } else { ("قبل", 0.0..100.0) };
            let places = places(document, headline);
            assert!(places.iter().any(|place| cover.contains(place)), "{headline} is at {places:?}");
        }
    });
}

/// The codes that a camera reads from a page at so many dots per inch.
fn codes(page: &typst_layout::Page, dpi: f64) -> Vec<String> {
    let options = typst_render::RenderOptions { pixel_per_pt: (dpi / 72.0).into(), render_bleed: false };
    let picture = typst_render::render(page, &options);
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| {
        let pixel = picture.pixels()[y * width + x];
        let sum = u32::from(pixel.red()) + u32::from(pixel.green()) + u32::from(pixel.blue());
        u8::try_from(sum / 3).unwrap()
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    image.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}

#[test]
fn codes_can_be_read_by_a_camera() {
    let (site, theme) = plain();
    each(site, theme, &mut |edition, document| {
        if edition.variant != Variant::Screen || edition.format.id == "a3-poster" {
            return;
        }
        let short = site.short_address(&edition.page.id, edition.page.lang).unwrap();
        let address = format!("https://prov.example/{}", short.as_str());
        let mut read = Vec::new();
        // A camera comes nearer until it reads.
        for dpi in [180.0, 240.0, 300.0] {
            read.extend(document.pages().iter().flat_map(|page| codes(page, dpi)));
            let action =
                read.iter().any(|code| *code != address && code.starts_with("https://prov.example/"));
            if action && read.contains(&address) {
                return;
            }
        }
        panic!("{}: {address} is not in {read:?}", edition.url.as_str());
    });
}

#[test]
fn what_is_read_on_a_screen_is_tagged_as_pdf_ua_asks() {
    let (site, theme) = plain();
    let options =
        page_validation::ValidationOptions::default().profile(page_validation::ValidationProfile::PdfUa1);
    for edition in editions(site, &theme.press) {
        let Kept::Here(pdf) = theme.press.print(site, &edition).unwrap() else {
            panic!("nothing is on a disk")
        };
        let report = page_validation::validate_pdf_bytes(&pdf, &options).unwrap();
        let is_tagged = edition.variant == Variant::Screen;
        assert_eq!(report.failures.is_empty(), is_tagged, "{}: {:?}", edition.url.as_str(), report.failures);
    }
}

/// The box `name` of the first page, in mm.
fn page_box(pdf: &[u8], name: &str) -> Option<[f64; 4]> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let page = *document.get_pages().values().next()?;
    let sides = document.get_dictionary(page).ok()?.get(name.as_bytes()).ok()?.as_array().ok()?;
    let sides: Vec<f64> =
        sides.iter().map(|side| f64::from(side.as_float().unwrap()) / 72.0 * 25.4).collect();
    sides.try_into().ok()
}

#[test]
fn the_boxes_for_a_print_shop_are_right() {
    let (site, theme) = plain();
    for edition in editions(site, &theme.press) {
        let Kept::Here(pdf) = theme.press.print(site, &edition).unwrap() else {
            panic!("nothing is on a disk")
        };
        let [width, height] = edition.format.paper;
        let inside =
            |by: f64| Some([by, by, width + 2.0 * (10.0 - by) + by, height + 2.0 * (10.0 - by) + by]);
        let near = |name: &str, expected: Option<[f64; 4]>| {
            let found = page_box(&pdf, name);
            let same = match (found, expected) {
                (Some(a), Some(b)) => a.iter().zip(b).all(|(a, b)| (a - b).abs() < 0.1),
                (a, b) => a == b,
            };
            assert!(same, "{}: {name} is {found:?}, not {expected:?}", edition.url.as_str());
        };
        match edition.variant {
            Variant::Shop => {
                near("MediaBox", inside(0.0));
                near("BleedBox", inside(7.0).map(|_| [7.0, 7.0, width + 13.0, height + 13.0]));
                near("TrimBox", Some([10.0, 10.0, width + 10.0, height + 10.0]));
            }
            Variant::Screen => {
                near("MediaBox", Some([0.0, 0.0, width, height]));
                near("BleedBox", None);
            }
            Variant::Home => near("TrimBox", None),
        }
    }
}

#[test]
fn signs_print_as_themselves() {
    let signs = r##"#eval("1+1") $x$ @ref \* \_ \\ !"#%&'()+,-./:;<=>?[]^`{|}~"##;
    let leaflet = format!(
        "---\ntitle: 'Hem #panic() $x$'\nkind: leaflet\ndate: 2026-11-12\nformats: [a5]\n---\n\n{signs}\n\n## A *b* #c\n\nX.\n"
    );
    let (site, theme) = whole(&[("content/bostad/blad.md", &leaflet)]);
    each(&site, &theme, &mut |edition, document| {
        if code(&site, edition) == "sv" && edition.page.id.as_str() == "bostad/blad" {
            let text: String =
                text(document).chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect();
            let expected = r##"#eval("1+1")$x$@ref*_\!"#%&'()+,-./:;<=>?[]^`{|}~"##;
            assert!(text.contains(expected) && text.contains("Hem#panic()$x$"), "{text}");
        }
    });
}

#[test]
fn what_is_too_long_is_told_with_its_panel() {
    let long = "Det här är en lång mening om bostäder som ingen hinner läsa. ".repeat(120);
    let leaflet = format!(
        "---\ntitle: Hem\nkind: leaflet\ndate: 2026-11-12\nformats: [a6]\n---\n\nKort.\n\n## Del\n\n{long}\n"
    );
    let report = printed(&[("content/bostad/blad.md", &leaflet)]).expect_err("it does not fit");
    assert!(
        report.contains("error[overflow]") && report.contains("`bostad/blad` as `a6` in `sv`"),
        "{report}"
    );
}

#[test]
fn a_longer_translation_is_set_smaller() {
    let text = |times: usize| {
        let line = "Vi vill bygga hyresrätter som folk har råd med. ".repeat(times);
        format!(
            "---\ntitle: Hem\nkind: leaflet\ndate: 2026-11-12\nformats: [a5]\n---\n\n{line}\n\n## Del\n\n{line}\n"
        )
    };
    let size = |times| {
        let (site, theme) = whole(&[("content/bostad/blad.md", &text(times))]);
        let list = editions(&site, &theme.press);
        let edition = list.iter().find(|edition| code(&site, edition) == "sv").unwrap();
        let data = theme.press.data(&site, edition).unwrap();
        let pages = theme.press.set(&site, edition, &data).unwrap();
        let least = edition.format.sizes[0];
        pages.fits.iter().map(|fit| fit.size).inspect(|size| assert!(*size >= least)).fold(f64::MAX, f64::min)
    };
    assert!(size(17) < size(10), "{} {}", size(17), size(10));
}

#[test]
fn a_character_that_no_font_has_is_told() {
    let leaflet = "---\ntitle: Hem\nkind: leaflet\ndate: 2026-11-12\nformats: [a6]\n---\n\nሰላም\n";
    let report = printed(&[("content/bostad/blad.md", leaflet)]).expect_err("there is no such font");
    assert!(report.contains("error[no-glyph]: no font can show `ሰ` (U+1230)"), "{report}");
}

#[test]
fn only_the_contact_differs_between_groups() {
    let (site, theme) = plain();
    let mut texts = Vec::new();
    each(site, theme, &mut |edition, document| {
        if edition.format.id == "a5" && edition.variant == Variant::Screen && code(site, edition) == "sv" {
            texts.push((edition.group.is_some(), text(document)));
        }
    });
    let of = |group| texts.iter().find(|(own, _)| *own == group).map(|(_, text)| text.as_str()).unwrap();
    assert!(of(true).contains("husby@prov.example") && of(true).contains("08-111"));
    assert!(of(false).contains("hej@prov.example") && !of(false).contains("husby@"));
}

#[test]
fn a_shorter_form_is_printed_where_the_long_one_does_not_fit() {
    let text = "Vi bygger hem åt alla i alla delar av staden. ".repeat(8);
    let text = text.trim();
    let leaflet = format!(
        "---\ntitle: Hem åt alla i hela staden\nkind: leaflet\ndate: 2026-11-12\nformats: [a6]\nslug: kort\n\
         action: /index.md\naction-text: Skriv till oss om ditt hem\n---\n\nKort.\n\n## Del\n\n{text}\n"
    );
    let source = format!(
        "title = Hem åt alla i hela staden\nslug = kort\naction-text = Skriv till oss om ditt hem\nkort-1 = Kort.\n\
         del-1 = Del\nbygger-1 = {text}\n"
    );
    let long = "نحن نبني منازل للجميع في كل حي من أحياء المدينة. ".repeat(24);
    let print = |title: &str, action: &str, text: &str, short: &str| {
        let translation = format!(
            "title = {title}\nslug = qasir\naction-text = {action}\nkort-1 = قصير.\ndel-1 = جزء\n\
             bygger-1 = {text}\n{short}"
        );
        let files = [
            ("content/bostad/kort.md".to_owned(), leaflet.clone()),
            ("locales/sv/content/bostad/kort.ftl".to_owned(), source.clone()),
            ("locales/ar/content/bostad/kort.ftl".to_owned(), translation),
        ];
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (site, theme, diags) = printed(&files).unwrap_or_else(|report| panic!("{report}"));
        let codes: Vec<&str> = diags.iter().map(|found| found.code).collect();
        let list = editions(&site, &theme.press);
        let own = list.iter().filter(|edition| edition.page.id.as_str() == "bostad/kort");
        let fits = own.filter(|edition| code(&site, edition) == "ar").map(|edition| {
            let data = theme.press.data(&site, edition).unwrap();
            theme.press.set(&site, edition, &data).unwrap().fits
        });
        (fits.collect::<Vec<_>>(), codes.contains(&"overflow"))
    };
    // Without it, the Arabic leaflet is not printed, and nothing else is kept from being published.
    let (long, title) = (long.trim(), "نحن نبني منازل للجميع في كل حي ".repeat(10));
    let (action, some) = ("اكتب إلينا ".repeat(29), "نبني. ".repeat(90));
    let long_ones = [
        ("بيت", "اكتب", long, "bygger-1-short = نحن نبني.\n"),
        (title.trim(), "اكتب", "نبني.", "title-short = بيت\n"),
        ("بيت", action.trim(), some.trim(), "action-text-short = اكتب\n"),
    ];
    for (title, action, text, short) in long_ones {
        assert_eq!(print(title, action, text, ""), (Vec::new(), true));
        let (fits, overflows) = print(title, action, text, short);
        assert!(!overflows && fits.len() == 3, "{short}{fits:?}");
        assert!(fits.iter().all(|panels| panels.iter().any(|fit| fit.short)), "{short}{fits:?}");
    }
}

#[test]
fn black_for_a_print_shop_is_one_ink() {
    let (site, theme) = plain();
    let mut seen = 0;
    for edition in editions(site, &theme.press).iter().filter(|edition| edition.variant == Variant::Shop) {
        let found = Anatomy::of(&theme.press.print(site, edition).unwrap().read().unwrap()).unwrap();
        let name = edition.url.as_str();
        assert!(found.of_text.contains(&Ink::Cmyk([0, 0, 0, 100])), "{name}: {:?}", found.of_text);
        for ink in found.of_text.iter().chain(&found.of_shapes) {
            // Colours are there to be seen; none of them is a black made of several inks.
            let is_right = match ink {
                Ink::Cmyk(_) | Ink::Grey(_) => ink.is_black_alone(),
                Ink::Rgb(light) => light.iter().any(|&part| part > 40),
                Ink::ProfiledGrey(_) | Ink::Other(_) => false,
            };
            assert!(is_right, "{name}: {ink:?}");
        }
        assert!(found.is_embedded && !found.fonts.is_empty(), "{name}: {:?}", found.fonts);
        seen += 1;
    }
    assert!(seen > 10, "only {seen}");
}

/// What is read on a field can be read when it is printed grey: text differs from its field as light does.
#[test]
fn what_is_printed_grey_can_be_read() {
    let (site, theme) = plain();
    let tones: std::collections::BTreeSet<&str> = theme.press.colours.keys().map(String::as_str).collect();
    let light = |name: &str| {
        let colour = &theme.press.colours[name];
        let part = |at: usize| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        let linear =
            |part: f64| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
    };
    let mut fields = 0;
    for tone in tones.iter().filter(|name| name.starts_with("tone-") && !name.ends_with("-text")) {
        // Dark text on a field is printed black.
        let text = light(&format!("{tone}-text"));
        let text = if text < 0.2 { 0.0 } else { text };
        let (high, low) = (text.max(light(tone)), text.min(light(tone)));
        assert!((high + 0.05) / (low + 0.05) >= 4.5, "{tone}");
        fields += 1;
    }
    assert_eq!(fields, 4, "{}", site.config.theme);
}

#[test]
fn a_job_sheet_tells_a_print_shop_all_it_asks() {
    let (site, theme) = plain();
    let mut seen = 0;
    let list = with_sheets(&theme.press, editions(site, &theme.press));
    for sheet in list.iter().filter(|edition| edition.job.is_some()) {
        let data = theme.press.data(site, sheet).unwrap();
        let pages = theme.press.set(site, sheet, &data).unwrap_or_else(|error| panic!("{}", error.message));
        let (text, name) = (text(&pages.document), sheet.url.as_str());
        assert_eq!(pages.document.pages().len(), 1, "{name}");
        let format = sheet.job.as_ref().unwrap().format;
        let [width, height] = format.paper;
        let boxes = format!("MediaBox {} × {} mm", width + 20.0, height + 20.0);
        // The print shop reads Swedish, whatever the leaflet is in.
        let shop =
            ["Utfall", "Falsar", "Papper", "Antal", "Tryck AB", "hej@prov.example", "NotoSans", "svenska"];
        for word in
            shop.iter().filter(|word| code(site, sheet) == "sv" || !["NotoSans", "svenska"].contains(*word))
        {
            assert!(text.contains(word), "{name} lacks `{word}`: {text}");
        }
        assert!(text.contains(&boxes), "{name} lacks `{boxes}`: {text}");
        if format.id == "a4-trifold" {
            let widths = if code(site, sheet) == "sv" { "97 + 100 + 100" } else { "100 + 100 + 97" };
            assert!(text.contains(widths), "{name}: {text}");
        }
        if format.id == "a5" {
            let file = sheet.url.as_str().rsplit('/').next().unwrap().replace("-job", "");
            let group = file.replace("-a5-", "-a5-grupp-");
            let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            assert!(
                text.contains(&file) && (code(site, sheet) == "ar" || text.contains(&group)),
                "{name}: {text}"
            );
        }
        seen += 1;
    }
    assert_eq!(seen, 11, "five formats of one leaflet in two languages, and one of another in one");
    let for_home = list.iter().find(|edition| edition.variant == Variant::Home).unwrap();
    assert!(sheet_of(&theme.press, for_home).is_none());
}

#[test]
fn a_sheet_of_a_booklet_says_how_it_is_turned() {
    let files = [
        ("content/bok/SUMMARY.md", "# Bok\n\n- [Kapitel](kapitel.md)\n"),
        ("content/bok/index.md", "---\ntitle: Bok\ndate: 2026-11-12\nformats: [booklet-a5]\n---\n\nHej.\n"),
        ("content/bok/index.ar.md", "---\ntitle: كتاب\nkind: handbook\ndate: 2026-11-12\n---\n\nمرحبا.\n"),
        ("content/bok/kapitel.md", "# Kapitel\n\nHej.\n"),
        ("content/bok/kapitel.ar.md", "# فصل\n\nمرحبا.\n"),
    ];
    let (site, theme) = whole(&files);
    let mut seen = Vec::new();
    for edition in editions(&site, &theme.press).iter().filter(|edition| edition.format.is_stitched) {
        if edition.variant != Variant::Home {
            continue;
        }
        let home = edition.format.home.as_ref().unwrap();
        let slugs = theme.press.slugs(&site, edition.page.lang, home, 2).unwrap().unwrap();
        assert_eq!(slugs.document.pages().len(), 2);
        seen.push((code(&site, edition), text(&slugs.document)));
        let data = theme.press.data(&site, edition).unwrap();
        let pages = theme.press.set(&site, edition, &data).unwrap();
        let sheets = super::impose::booklet(
            &pages.document,
            edition.format,
            home,
            site.config.languages[edition.page.lang].direction,
            slugs.document.pages(),
        );
        let says = |side: usize| {
            let mut words = String::new();
            walk(&sheets.pages()[side].frame, &mut |run| words.push_str(&run.text));
            words.contains("kortsidan") || words.contains("القصيرة")
        };
        // On the first side of each sheet, and not on the second.
        assert_eq!((says(0), says(1)), (true, false));
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert!(seen[0].1.contains("Ark 1/2: vänd längs kortsidan"), "{seen:?}");
    assert!(seen[1].1.contains("القصيرة"), "{seen:?}");
}

#[test]
fn rows_and_pages_are_numbered_in_the_digits_of_the_language() {
    let book = PROJECT[0].1.replace("code = \"ar\"", "code = \"ar\"\ndigits = \"native\"");
    let list = |title: &str| {
        format!(
            "---\ntitle: {title}\nkind: form\nform: petition\npurpose: {title}\nstorage: {title}\ndate: 2026-11-12\n\
             return-to: [Prov, Box 1]\nrows: 40\n---\n\n{title}\n"
        )
    };
    let (swedish, arabic) = (list("Lista"), list("قائمة").replace("Box 1", "صندوق 1"));
    let files = [
        ("book.toml", book.as_str()),
        ("content/lista.md", swedish.as_str()),
        ("content/lista.ar.md", arabic.as_str()),
    ];
    let (site, theme) = whole(&files);
    each(&site, &theme, &mut |edition, document| {
        if edition.page.id.as_str() == "lista" {
            let text = text(document);
            let (row, page) = if code(&site, edition) == "sv" { ("12", "1/") } else { ("١٢", "١/") };
            let box_of = if code(&site, edition) == "sv" { "Box" } else { "صندوق" };
            assert!(text.contains(row) && text.contains(page) && text.contains(box_of), "{text}");
            let short = site.short_address(&edition.page.id, edition.page.lang).unwrap();
            assert!(
                text.contains(short.as_str().trim_end_matches('/')),
                "a list says where it is on the web: {text}"
            );
        }
    });
}

/// A meeting on two Thursdays of a month and one of the next: one is cancelled, one moved by an hour.
const MEETING: (&str, &str) = (
    "content/soppa.md",
    "---\ntitle: Soppa\nkind: event\nstart: 2026-12-03 17:00\nend: 2026-12-03 19:00\nplace: Biblioteket\n\
     languages: [sv, ar]\nstep-free: true\nrepeat:\n  rule: FREQ=WEEKLY;INTERVAL=2;COUNT=3\ncancelled: [2026-12-17]\n\
     moved:\n  - day: 2026-12-31\n    start: 2026-12-31 18:00\n---\nVälkommen.\n",
);

#[test]
fn a_month_on_paper_has_its_meetings() {
    let (site, theme) = whole(&[MEETING]);
    let mut seen = Vec::new();
    let list = editions(&site, &theme.press);
    for edition in list.iter().filter(|edition| edition.month.is_some()) {
        let data = theme.press.data(&site, edition).unwrap();
        let pages =
            theme.press.set(&site, edition, &data).unwrap_or_else(|error| panic!("{}", error.message));
        if edition.variant == Variant::Screen {
            let said: Vec<String> = text(&pages.document).split_whitespace().map(str::to_owned).collect();
            seen.push((edition.url.as_str().to_owned(), said.join(" ")));
        }
    }
    let [(url, said), (of_arabic, arabic)] = seen.as_slice() else { panic!("{seen:?}") };
    assert_eq!(of_arabic, "ar/calendar/2026-12/calendar-2026-12-ar.pdf");
    assert!(arabic.contains("السويدية والعربية"), "{arabic}");
    assert_eq!(url, "calendar/2026-12/calendar-2026-12-sv.pdf");
    let expected = [
        "Möten i december 2026",
        "23 november 2026",
        "torsdag 3 december 2026",
        "17:00–19:00",
        "Soppa",
        "Biblioteket",
        "svenska och arabiska",
        "torsdag 17 december 2026",
        "Inställt",
        "torsdag 31 december 2026",
        "Flyttat",
        "18:00",
        "prov.example/calendar",
        "Provlaget",
    ];
    let mut from = 0;
    for words in expected {
        let at = said[from..].find(words).unwrap_or_else(|| panic!("`{words}` after {from} in {said}"));
        from += at;
    }
}

#[test]
fn a_group_and_a_language_have_a_month_on_paper() {
    let config = PROJECT[0].1.replace(r#"groups = ["a5"]"#, r#"groups = ["a5", "month"]"#);
    let of_group = MEETING.1.replace("repeat:", "group: grupp.md\nrepeat:");
    let other = MEETING.1.replace("Soppa", "Läxhjälp").replace("[sv, ar]", "[sv]");
    let files = [("book.toml", config.as_str()), (MEETING.0, &of_group), ("content/laxa.md", &other)];
    let (site, theme) = whole(&files);
    let mut seen = Vec::new();
    for edition in editions(&site, &theme.press).iter().filter(|edition| edition.month.is_some()) {
        if edition.variant == Variant::Home {
            continue;
        }
        let data = theme.press.data(&site, edition).unwrap();
        let pages =
            theme.press.set(&site, edition, &data).unwrap_or_else(|error| panic!("{}", error.message));
        let said = text(&pages.document);
        let holds = [said.contains("Soppa"), said.contains("Läxhjälp"), said.contains("december 2026")];
        seen.push((edition.url.as_str().to_owned(), holds));
    }
    let expected = [
        ("calendar/2026-12/calendar-2026-12-sv.pdf", [true, true, true]),
        ("calendar/group/grupp/calendar-grupp-2026-12-sv.pdf", [true, false, true]),
        ("ar/calendar/2026-12/calendar-2026-12-ar.pdf", [true, true, false]),
        ("ar/calendar/language/ar/calendar-in-ar-2026-12-ar.pdf", [true, false, false]),
        ("ar/calendar/group/grupp/calendar-grupp-2026-12-ar.pdf", [true, false, false]),
    ];
    assert_eq!(seen, expected.map(|(url, holds)| (url.to_owned(), holds)));
}

#[test]
fn a_month_on_paper_needs_somebody_who_publishes_it() {
    let nobody = PROJECT[0].1.replace("publisher = \"Provlaget\"\n", "");
    let event_alone: Vec<(&str, &str)> = vec![
        ("book.toml", &nobody),
        MEETING,
        ("content/bostad/blad.md", "---\ntitle: Hem\n---\nHej.\n"),
        ("content/bostad/blad.ar.md", "---\ntitle: Hem\n---\nHej.\n"),
        ("content/bostad/lapp.md", "---\ntitle: Hem\n---\nHej.\n"),
    ];
    let (site, theme) = whole(&event_alone);
    assert!(site.calendar.is_there);
    assert!(editions(&site, &theme.press).is_empty());
}
