//! The texts of today beside what each language has of them.

use std::collections::BTreeMap;

use crate::diag::Diagnostics;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::fingerprint::Fingerprint;
use crate::translate::lock::State;

/// The ids and states of `content/a.md` in Arabic, and what was said.
fn states(files: &[(&str, &str)]) -> (Vec<(String, State)>, String) {
    let files: BTreeMap<String, String> =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(&files, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let units = desk.units("a", config.languages.find("ar").unwrap()).into_iter();
    let units: Vec<_> = units.filter(|unit| unit.id != "slug").collect();
    (units.into_iter().map(|unit| (unit.id.to_owned(), unit.state)).collect(), report(&diags))
}

const TEXT: (&str, &str) = ("content/a.md", "---\ntitle: Hyran\n---\nHyran stiger.\n");

#[test]
fn a_text_that_is_in_no_catalogue_yet_has_an_id_all_the_same() {
    let (units, said) = states(&[TEXT]);
    assert_eq!(said, "");
    assert_eq!(units[0], ("title".to_owned(), State::Missing));
    assert!(units[1].0.starts_with("hyran-stiger-"), "{units:?}");
}

#[test]
fn a_translation_is_found_by_the_id_in_the_catalogue() {
    let source = ("locales/sv/content/a.ftl", "title = Hyran\nrent-1 = Hyran stiger mycket.\n");
    let arabic = ("locales/ar/content/a.ftl", "rent-1 = الإيجار\n");
    let (units, said) = states(&[TEXT, source, arabic]);
    assert_eq!(said, "");
    assert_eq!(units[1].0, "rent-1");
    // Noted nowhere, though the catalogue is there: the lock is lost.
    assert_eq!(units[1].1, State::Unknown);
    let from = Fingerprint::of("Hyran stiger mycket.");
    let of = crate::translate::fingerprint::short("الإيجار");
    let lock = format!("flygblad-lock 1\nrent-1 {}.{} {of} reviewed\n", from.exact, from.loose);
    let (units, _) = states(&[TEXT, source, arabic, ("locales/ar/content/a.lock", &lock)]);
    assert_eq!(units[1].1, State::Stale { old: Some("Hyran stiger mycket.".to_owned()) });
}

#[test]
fn what_cannot_be_read_is_missing_and_nothing_else_is() {
    let source = ("locales/sv/content/a.ftl", "title = Hyran\nrent-1 = Hyran stiger.\n");
    let arabic = ("locales/ar/content/a.ftl", "title = { $ }\nrent-1 = الإيجار\n");
    let lock = ("locales/ar/content/a.lock", "flygblad-lock 9\n");
    let (units, said) = states(&[TEXT, source, arabic, lock]);
    assert_eq!(units[0].1, State::Missing);
    assert_eq!(units[1].1, State::Unknown);
    assert_eq!(said.lines().filter(|line| line.starts_with('~')).count(), 2, "{said}");
}
