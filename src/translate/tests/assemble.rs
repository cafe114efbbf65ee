//! Pages put together from messages.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diag::Diagnostics;
use crate::doc::{BlockKind, plain_text};
use crate::messages::Messages;
use crate::page::{Page, Translated};
use crate::testing::report;
use crate::translate::assemble::assemble;
use crate::translate::fingerprint::{Fingerprint, short};

/// A project whose Arabic falls back to English.
#[derive(Clone, Default)]
struct Project {
    files: BTreeMap<String, String>,
    config: &'static str,
}

impl Project {
    fn new() -> Self {
        let mut project = Self::default();
        project.put("content/a.md", "---\ntitle: Titel\nslug: titel\n---\n## Ett {#one}\n\nTvå\n\n- Tre\n");
        let source = "title = Titel\nslug = titel\none = Ett\ntwo = Två\nthree = Tre\n";
        project.put("locales/sv/content/a.ftl", source);
        project
    }

    fn put(&mut self, path: &str, text: &str) -> &mut Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The pages that were made, by language, and what was said.
    fn pages(&self) -> (BTreeMap<String, Page>, String) {
        let mut diags = Diagnostics::new();
        let (config, sources) = super::configured(&self.files, self.config);
        let mut book = crate::parse::parse(&sources, &config, &mut diags);
        let messages = Messages::load(&config.languages, &[], &mut diags);
        assemble(&mut book, &sources, &messages, &config, &crate::testing::options(), &mut diags);
        let made = book.pages.into_iter().filter(|page| page.translated.is_some());
        let made = made.map(|page| (config.languages[page.lang].code.clone(), page));
        (made.collect(), report(&diags))
    }

    /// The Arabic page: its lines, each with its language where that is another.
    fn arabic(&self) -> String {
        let (pages, said) = self.pages();
        assert_eq!(said, "");
        pages.get("ar").map_or_else(|| "none".to_owned(), shown)
    }
}

fn shown(page: &Page) -> String {
    let mut out = format!("{} ", page.front.title);
    page.doc.walk_blocks(&mut |block| {
        if let BlockKind::Heading { text, .. } | BlockKind::Paragraph(text) = &block.kind {
            let other = block.lang.map_or_else(String::new, |lang| format!("@{}", lang.index()));
            let _ = write!(out, "| {}{other} ", plain_text(text));
        }
    });
    out.trim_end().to_owned()
}

#[test]
fn a_whole_translation() {
    let mut project = Project::new();
    project.put("locales/ar/content/a.ftl", "title = ت\nslug = س\none = ١\ntwo = ٢\nthree = ٣\n");
    assert_eq!(project.arabic(), "ت | ١ | ٢ | ٣");
    let (pages, _) = project.pages();
    let translated = pages["ar"].translated.clone().unwrap();
    assert_eq!(translated.file.as_ref().unwrap().path.as_str(), "locales/ar/content/a.ftl");
    assert_eq!(translated, Translated { file: translated.file.clone(), ..Translated::default() });
    assert_eq!(pages["ar"].front.slug.as_deref(), Some("س"));
    let anchors: Vec<&str> = pages["ar"].doc.headings().map(|heading| heading.id).collect();
    assert_eq!(anchors, ["one"]);
}

#[test]
fn what_is_missing_is_shown_in_the_next_language() {
    let mut project = Project::new();
    project.put("locales/ar/content/a.ftl", "title = ت\none = ١\nthree = ٣\n");
    assert_eq!(project.arabic(), "none", "three of four are too few");
    project.config = "publish-at = 0.75";
    assert_eq!(project.arabic(), "ت | ١ | Två@0 | ٣");
    project.config = "publish-at = 0.75\nfallback = ['en']";
    assert_eq!(project.arabic(), "ت | ١ | Två@0 | ٣");
    project.put("locales/en/content/a.ftl", "two = Two\n");
    assert_eq!(project.arabic(), "ت | ١ | Two@2 | ٣");
    let (pages, _) = project.pages();
    assert_eq!(pages.keys().collect::<Vec<_>>(), ["ar"], "English has no title");
    let account = pages["ar"].translated.clone().unwrap();
    assert_eq!((account.missing, account.others.len(), account.stale), (1, 1, 0));
}

#[test]
fn a_page_that_has_appeared_stays() {
    let mut project = Project::new();
    project.put("locales/ar/content/a.ftl", "one = ١\n");
    project.put("locales/ar/content/a.lock", "flygblad-lock 1\n@published\n");
    assert_eq!(project.arabic(), "Titel | ١ | Två@0 | Tre@0");
    let (pages, _) = project.pages();
    assert_eq!(pages["ar"].lang_of("title").index(), 0);
    assert_eq!(pages["ar"].front.slug, None);
}

#[test]
fn stale_texts_are_shown_or_not() {
    let mut project = Project::new();
    project.put("locales/ar/content/a.ftl", "title = ت\none = ١\ntwo = ٢\nthree = ٣\n");
    let mut lock = "flygblad-lock 1\n".to_owned();
    for (id, source, words) in [("one", "Annat", "١"), ("title", "Titel", "ت"), ("two", "Två", "٢")] {
        let Fingerprint { exact, loose } = Fingerprint::of(source);
        let _ = writeln!(lock, "{id} {exact}.{loose} {} needs-review", short(words));
    }
    project.put("locales/ar/content/a.lock", &lock);
    assert_eq!(project.arabic(), "ت | ١ | ٢ | ٣");
    assert_eq!(project.pages().0["ar"].translated.as_ref().unwrap().stale, 1);
    project.config = "[translation]\nstale = 'source'";
    assert_eq!(project.arabic(), "ت | Ett@0 | ٢ | ٣");
    assert_eq!(project.pages().0["ar"].translated.as_ref().unwrap().stale, 0);
}

#[test]
fn a_choice_takes_the_form_of_the_figure() {
    let mut project = Project::new();
    project.put("content/a.md", "---\ntitle: T\n---\nVi har { $beds } platser\n");
    project.put("locales/sv/content/a.ftl", "title = T\nbeds = Vi har { $beds } platser\n");
    let arabic = "title = ت\nbeds = { $beds ->\n    [two] سريران\n    [few] { $beds } *أسرّة*\n   *[other] { $beds } سريرًا\n}\n";
    project.put("locales/ar/content/a.ftl", arabic);
    for (value, expected) in [("2", "سريران"), ("5", " أسرّة"), ("12", " سريرًا")] {
        project.put("content/facts.yaml", &format!("beds:\n  value: {value}\n"));
        assert_eq!(project.arabic(), format!("ت | {expected}"), "{value}");
    }
}

#[test]
fn a_fault_costs_one_piece_and_is_told_of() {
    let mut project = Project::new();
    let arabic = "title = ت\none = ١\ntwo = [٢](https://x.example/)\nthree = ٣\n";
    project.put("locales/ar/content/a.ftl", arabic);
    let (pages, said) = project.pages();
    assert_eq!(shown(&pages["ar"]), "ت | ١ | Två@0 | ٣");
    assert!(said.starts_with("~3:7 changed-link: "), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_translation_of_the_whole_page_wins() {
    let mut project = Project::new();
    project.put("locales/ar/content/a.ftl", "title = ت\none = ١\ntwo = ٢\nthree = ٣\n");
    project.put("content/a.ar.md", "---\ntitle: نص\n---\nنص\n");
    let (pages, said) = project.pages();
    assert!(!pages.contains_key("ar") && said.starts_with("~1:1 both-translations: "), "{said}");
}

#[test]
fn an_image_and_its_caption_are_in_one_language() {
    let mut project = Project::new();
    project.put("content/a.md", "---\ntitle: T\n---\n![Hus](h.png \"Ett hus\")\n");
    project.put("locales/sv/content/a.ftl", "title = T\nalt = Hus\ncaption = Ett hus\n");
    project.put("locales/ar/content/a.ftl", "title = ت\ncaption = بيت\n");
    project.config = "publish-at = 0.1";
    let (pages, _) = project.pages();
    let block = &pages["ar"].doc.blocks[0];
    assert_eq!(block.lang.map(crate::lang::Lang::index), Some(0));
    assert!(format!("{block:?}").contains("Ett hus"));
}
