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

use victim::{Corpus, HOSTILE, Victim};

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
        let start = std::time::Instant::now();
        victim.compare(&honest, round, &mut wrong);
        if std::env::var_os("SLOW").is_some() {
            eprintln!("{round} {:?} {}", start.elapsed(), wrong.len());
        }
    }
    report(&wrong);
}

#[test]
fn no_slugs_stand_in_each_others_way() {
    let victim = Victim::new();
    let corpus = Corpus::load();
    let honest = victim.honest();
    let mut wrong = BTreeMap::new();
    for round in 0..corpus.slugs.len() {
        for step in [0, 1] {
            victim.attack(&|language, place| match place.is_slug {
                true => {
                    let number = round + language + place.number * step;
                    corpus.for_place(&corpus.slugs[number % corpus.slugs.len()], place)
                }
                false => place.honest.clone(),
            });
            victim.compare(&honest, round, &mut wrong);
        }
    }
    report(&wrong);
}

fn report(wrong: &BTreeMap<String, String>) {
    let list: Vec<String> = wrong
        .iter()
        .filter(|(w, _)| !w.contains("Saw") && !w.contains("a null"))
        .map(|(what, how)| format!("{what}: {how}"))
        .collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), list[..list.len().min(30)].join("\n"));
}

#[test]
fn no_file_of_any_sort_stops_a_build() {
    let victim = Victim::new();
    let honest = victim.honest();
    let mut wrong = BTreeMap::new();
    let honest_text = |file: &str| std::fs::read(victim.root().join(file)).unwrap();
    for file in FILES {
        let text = honest_text(file);
        let later = &text[text.len() / 2..];
        let variants: [Vec<u8>; 14] = [
            Vec::new(),
            b"\xff\xfe".iter().copied().chain(text.iter().flat_map(|byte| [*byte, 0])).collect(),
            [b"\xef\xbb\xbf", &text[..]].concat(),
            [&text[..text.len() / 2], b"\xef\xbb\xbf\n\xef\xbb\xbf", later].concat(),
            [&text[..text.len() / 2], b"\xff\xc0\xaf\xed\xa0\x80", later].concat(),
            [&text[..text.len() / 2], b"\0\0\0", later].concat(),
            String::from_utf8_lossy(&text).replace('\n', "\r\n").into_bytes(),
            String::from_utf8_lossy(&text).replace('\n', "\r").into_bytes(),
            [&text[..], b"\n", &text].concat(),
            text[..text.len() - text.len() / 3].to_vec(),
            b"junk\n".repeat(20_000),
            (0..20_000).flat_map(|n| format!("a{n} = {{ a{} }}\n", n + 1).into_bytes()).collect(),
            b"x".repeat(3_000_000),
            (0..=255).collect(),
        ];
        for (number, bytes) in variants.iter().enumerate() {
            common::write(victim.root(), file, bytes);
            let before = wrong.len();
            victim.compare(&honest, number, &mut wrong);
            assert_eq!(wrong.len(), before, "{file} {number} {wrong:?}");
        }
        std::fs::remove_file(victim.root().join(file)).unwrap();
        std::fs::create_dir(victim.root().join(file)).unwrap();
        common::write(victim.root(), &format!("{file}/x.ftl"), &text);
        victim.compare(&honest, 100, &mut wrong);
        std::fs::remove_dir_all(victim.root().join(file)).unwrap();
        #[cfg(unix)]
        for target in ["/etc/passwd", "/", "..", "nowhere", "/dev/zero", "../../../book.toml"] {
            std::os::unix::fs::symlink(target, victim.root().join(file)).unwrap();
            victim.compare(&honest, 101, &mut wrong);
            std::fs::remove_file(victim.root().join(file)).unwrap();
        }
        common::write(victim.root(), file, text);
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
