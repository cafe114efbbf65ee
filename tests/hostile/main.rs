//! A hostile translator: in every place that a translation reaches, everything from `corpus.toml`. Whatever it
//! is, the site is built, and each page has the elements, attributes, links and pictures that the honest
//! translation gives it.
#![expect(clippy::disallowed_methods, reason = "tests write sites into folders of their own")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

#[path = "../common/mod.rs"]
mod common;
mod skeleton;
mod victim;

use std::collections::BTreeMap;
use std::fs;

use common::{options, write};
use flygblad::diag::Diagnostics;
use flygblad::output::Staging;
use victim::{Corpus, HOSTILE, Place, Victim};

#[test]
fn no_words_change_the_skeleton_of_a_page() {
    let victim = Victim::new();
    let corpus = Corpus::load();
    let honest = victim.honest();
    let mut wrong = BTreeMap::new();
    for round in 0..corpus.words.len().div_ceil(HOSTILE.len()) {
        victim.attack(&|language, place| {
            let number = round * HOSTILE.len() + language + place.number;
            corpus.for_place(&corpus.words[number % corpus.words.len()], place)
        });
        victim.compare(&[&honest], round, &mut wrong);
    }
    report(&wrong);
}

#[test]
fn no_slugs_stand_in_each_others_way() {
    let victim = Victim::new();
    let corpus = Corpus::load();
    let honest = victim.honest();
    let mut wrong = BTreeMap::new();
    for round in (0..corpus.slugs.len()).step_by(HOSTILE.len()) {
        for step in [0, 1] {
            victim.attack(&|language, place| match place.is_slug {
                true => {
                    let number = round + language + place.number * step;
                    corpus.for_place(&corpus.slugs[number % corpus.slugs.len()], place)
                }
                false => place.honest.clone(),
            });
            victim.compare(&[&honest], round, &mut wrong);
        }
    }
    report(&wrong);
}

/// A file of each sort that translators write.
const FILES: [&str; 4] = [
    "locales/ar/content/housing/index.ftl",
    "locales/ar/content/housing/index.lock",
    "locales/ar/site.ftl",
    "themes/campaign/locales/ar/theme.ftl",
];

/// What may become of a file in editors, on the way, and in bad hands.
fn variants(text: &[u8]) -> Vec<Vec<u8>> {
    let (start, end) = text.split_at(text.len() / 2);
    let words = String::from_utf8(text.to_vec()).unwrap();
    vec![
        Vec::new(),
        b"\xff\xfe".iter().copied().chain(text.iter().flat_map(|byte| [*byte, 0])).collect(),
        [b"\xef\xbb\xbf", text].concat(),
        [start, b"\xef\xbb\xbf\n\xef\xbb\xbf", end].concat(),
        [start, b"\xff\xc0\xaf\xed\xa0\x80", end].concat(),
        [start, b"\0\0\0", end].concat(),
        words.replace('\n', "\r\n").into_bytes(),
        words.replace('\n', "\r").into_bytes(),
        [text, b"\n", text].concat(),
        start.to_vec(),
        b"junk\n".repeat(20_000),
        (0..20_000).flat_map(|n| format!("a{n} = {{ a{} }}\n", n + 1).into_bytes()).collect(),
        b"x".repeat(3_000_000),
        (0..=255).collect(),
    ]
}

#[test]
fn no_file_of_any_sort_stops_a_build() {
    let victim = Victim::new();
    let honest = victim.honest();
    let mut wrong = BTreeMap::new();
    for file in FILES {
        let disk = victim.root().join(file);
        let text = fs::read(&disk).unwrap();
        fs::remove_file(&disk).unwrap();
        let without = victim.built();
        let mut look = |what: usize| victim.compare(&[&honest, &without], what, &mut wrong);
        for (number, bytes) in variants(&text).into_iter().enumerate() {
            write(victim.root(), file, bytes);
            look(number);
        }
        fs::remove_file(&disk).unwrap();
        write(victim.root(), &format!("{file}/x.ftl"), &text);
        look(100);
        fs::remove_dir_all(&disk).unwrap();
        #[cfg(unix)]
        for target in ["/etc/passwd", "/", "..", "nowhere", "/dev/zero", "../../../book.toml"] {
            std::os::unix::fs::symlink(target, &disk).unwrap();
            look(101);
            fs::remove_file(&disk).unwrap();
        }
        write(victim.root(), file, text);
    }
    report(&wrong);
}

/// The folders that names become are made on a disk too, and nothing beside them.
#[test]
fn no_slug_leads_out_of_the_published_folder() {
    let victim = Victim::new();
    let corpus = Corpus::load();
    for round in (0..corpus.slugs.len()).step_by(HOSTILE.len()) {
        victim.attack(&|language, place| match place.is_slug {
            true => corpus.for_place(&corpus.slugs[(round + language) % corpus.slugs.len()], place),
            false => place.honest.clone(),
        });
        let staging = Staging::begin(victim.root(), &victim.root().join("public")).unwrap();
        let mut diags = Diagnostics::new();
        assert!(flygblad::build(victim.root(), &options(), &staging, &mut diags).is_some(), "{diags:#?}");
        staging.publish().unwrap();
    }
    let mut beside: Vec<String> = fs::read_dir(victim.root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    beside.sort();
    assert_eq!(beside, ["book.toml", "content", "locales", "public", "themes"]);
}

/// What a translation does not fit or cannot be printed in is left out; nobody else's paper is touched.
#[test]
fn no_words_keep_others_from_printing() {
    let victim = Victim::printing();
    let corpus = Corpus::load();
    victim.honest();
    let honest = printed(&victim);
    assert!(honest.len() > 10, "{honest:?}");
    let mixed =
        |number: usize, place: &Place| corpus.for_place(&corpus.words[number % corpus.words.len()], place);
    // What no font has, what no panel holds, what no line holds; and a bit of everything.
    let everywhere = ["\u{e000}".to_owned(), "x ".repeat(400), "x".repeat(400)];
    for round in 0..=everywhere.len() {
        victim.attack(&|language, place| match (place.is_slug, everywhere.get(round)) {
            (true, _) => place.honest.clone(),
            (false, Some(words)) => words.clone(),
            (false, None) => mixed(language + place.number, place),
        });
        assert_eq!(printed(&victim), honest, "round {round}");
    }
    // A few places at a time: what is printed because of the others is printed too.
    let blocks = victim.places().div_ceil(BLOCK);
    for round in (0..blocks).step_by(HOSTILE.len()) {
        victim.attack(&|language, place| match place.number / BLOCK == round + language && !place.is_slug {
            true => everywhere[0].clone(),
            false => place.honest.clone(),
        });
        assert_eq!(printed(&victim), honest, "blocks from {round}");
    }
}

/// As many places are next to each other that what is said on one sheet of paper alone is among them.
const BLOCK: usize = 20;

/// The files on paper in the languages that nobody attacks.
fn printed(victim: &Victim) -> Vec<String> {
    let own = |file: &String| !HOSTILE.iter().any(|code| file.starts_with(&format!("{code}/")));
    victim.built().files.into_iter().filter(|file| file.ends_with(".pdf") && own(file)).collect()
}

/// No page may be given the name of what the site makes by itself.
#[test]
fn what_the_site_makes_is_known() {
    let built = Victim::new().honest();
    let own = built.files.iter().filter(|file| !file.contains(':') && *file != "housing/life.csv");
    for file in own {
        let first = file.split('/').find(|part| !HOSTILE.contains(part)).unwrap_or_default();
        assert!(flygblad::site::url::OWN.contains(&first), "`{first}` is missing in `OWN`");
    }
}

fn report(wrong: &BTreeMap<String, String>) {
    let list: Vec<String> = wrong.iter().map(|(what, how)| format!("{what}: {how}")).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), list[..list.len().min(30)].join("\n"));
}
