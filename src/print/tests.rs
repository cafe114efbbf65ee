//! What holds for everything that is printed: looked at as pages, as files, and as a camera would see them.
#![expect(clippy::disallowed_methods, reason = "tests write projects into folders of their own")]

use std::fs;

use typst_layout::PagedDocument;

use super::engine::walk;
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
         publisher = \"Provlaget\"\n[output.leaflets]\nplace = \"Husby\"\nprinter = \"Tryck AB, Kista\"\n\
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
        "---\ntitle: Hem\nkind: leaflet\ndate: 2026-11-12\nformats: [a6]\nslug: kort\n---\n\nKort.\n\n## Del\n\n{text}\n"
    );
    let source = format!("title = Hem\nslug = kort\nkort-1 = Kort.\ndel-1 = Del\nbygger-1 = {text}\n");
    let long = "نحن نبني منازل للجميع في كل حي من أحياء المدينة. ".repeat(24);
    let translation = |short: &str| {
        format!("title = بيت\nslug = qasir\nkort-1 = قصير.\ndel-1 = جزء\nbygger-1 = {}\n{short}", long.trim())
    };
    let files = |short: &str| {
        [
            ("content/bostad/kort.md".to_owned(), leaflet.clone()),
            ("locales/sv/content/bostad/kort.ftl".to_owned(), source.clone()),
            ("locales/ar/content/bostad/kort.ftl".to_owned(), translation(short)),
        ]
    };
    let print = |short: &str| {
        let files = files(short);
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
    assert_eq!(print(""), (Vec::new(), true));
    let (fits, overflows) = print("bygger-1-short = نحن نبني.\n");
    assert!(!overflows && fits.len() == 3, "{fits:?}");
    assert!(fits.iter().all(|panels| panels.iter().any(|fit| fit.short)), "{fits:?}");
}
