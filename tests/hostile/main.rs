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
        if std::env::var_os("SLOW").is_some() { eprintln!("{round} {:?} {}", start.elapsed(), wrong.len()); }
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
    let list: Vec<String> = wrong.iter().filter(|(w, _)| !w.contains("Saw") && !w.contains("a null")).map(|(what, how)| format!("{what}: {how}")).collect();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), list[..list.len().min(30)].join("\n"));
}
