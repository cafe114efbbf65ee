//! What becomes of a project when translations come back.

use std::collections::BTreeMap;

use crate::diag::Diagnostics;
use crate::messages::Messages;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;
use crate::translate::desk::Desk;
use crate::translate::exchange::export::{Selection, gather};
use crate::translate::exchange::import::{Outcome, Project, import};
use crate::translate::exchange::{Delivery, Format, read};
use crate::translate::sync::Change;

type Files = BTreeMap<String, String>;

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn export(files: &Files, format: Format) -> String {
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(files, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let lang = config.languages.find("ar").unwrap();
    let wanted = Selection { lang, documents: Vec::new(), only: Vec::new() };
    gather(&desk, &book, &config, &wanted, &mut diags).write(format)
}

/// Takes `sent` into `files`; what was done, and what was said.
fn take(files: &mut Files, sent: &str) -> (Outcome, String) {
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(files, &mut diags);
    let file = SourceFile::new(SourcePath::new("sent"), sent);
    let Some(Delivery::Translations { units, .. }) = read(&file, &mut diags) else {
        panic!("{}", report(&diags));
    };
    let lang = config.languages.find("ar").unwrap();
    let messages = Messages::load(&config.languages, &[], &mut diags);
    let project = Project { config: &config, sources: &sources, book: &book, messages: &messages };
    let outcome = import(&units, lang, &project, &mut diags).unwrap();
    for (path, change) in &outcome.changes {
        match change {
            Change::Write(text) => files.insert(path.to_string(), text.clone()),
            Change::Remove => files.remove(path.as_str()),
        };
    }
    let said =
        report(&diags).lines().map(|line| line.split(" | ").next().unwrap().to_owned() + "\n").collect();
    (outcome, said)
}

fn states(files: &Files) -> Vec<(String, String)> {
    let mut diags = Diagnostics::new();
    let (book, config, sources) = super::book(files, &mut diags);
    let desk = Desk::load(&book, &sources, &config, &mut diags);
    let units = desk.units("a", config.languages.find("ar").unwrap());
    units.into_iter().map(|unit| (unit.id.to_owned(), format!("{:?}", unit.state))).collect()
}

const TEXT: &str = "---\ntitle: Hyran\n---\n- Ett *krav*.\n- Två [krav](b.md).\n- Tre krav.\n";

#[test]
fn translations_stand_in_the_order_of_the_text() {
    for format in [Format::Xliff1, Format::Xliff2, Format::Po] {
        let mut project = files(&[("content/a.md", TEXT)]);
        let mut sent = export(&project, format);
        // From the last to the first, one after the other.
        for (source, target) in [("Tre krav.", "ثلاثة"), ("Hyran", "الإيجار")] {
            sent = translate(&sent, format, source, target);
        }
        let (outcome, said) = take(&mut project, &sent);
        assert_eq!(said, "", "{sent}");
        assert_eq!((outcome.edits["a"].len(), outcome.untranslated), (2, 3));
        let written = &project["locales/ar/content/a.ftl"];
        let lines: Vec<&str> =
            written.lines().filter_map(|line| line.split_once(" = ")).map(|pair| pair.1).collect();
        assert_eq!(lines, ["الإيجار", "ثلاثة"]);
        let now: Vec<String> = states(&project).into_iter().map(|(_, state)| state).collect();
        assert_eq!(now, ["NeedsReview", "Missing", "Missing", "Missing", "NeedsReview"]);
        // A second time there is nothing to do.
        let (outcome, said) = take(&mut project, &sent);
        assert_eq!((outcome.changes.len(), outcome.unchanged, said.as_str()), (0, 2, ""));
    }
}

/// What a tool would write for the translation of `source`.
fn translate(file: &str, format: Format, source: &str, target: &str) -> String {
    let (from, to) = match format {
        Format::Xliff1 => (
            format!("<source>{source}</source>\n        <target state=\"needs-translation\"/>"),
            format!("<source>{source}</source>\n        <target state=\"translated\">{target}</target>"),
        ),
        Format::Xliff2 => {
            let source = format!("<source xml:space=\"preserve\">{source}</source>");
            (source.clone(), format!("{source}<target>{target}</target>"))
        }
        Format::Po | Format::Tmx => {
            (format!("msgid \"{source}\"\nmsgstr \"\""), format!("msgid \"{source}\"\nmsgstr \"{target}\""))
        }
    };
    assert!(file.contains(&from), "{file}");
    file.replace(&from, &to)
}

#[test]
fn what_stood_there_is_kept() {
    let mut project = files(&[("content/a.md", TEXT)]);
    let sent = translate(&export(&project, Format::Xliff1), Format::Xliff1, "Hyran", "الإيجار");
    take(&mut project, &sent);
    let path = "locales/ar/content/a.ftl";
    let ids: Vec<String> = states(&project).into_iter().map(|(id, _)| id).collect();
    // A comment, a choice and an attribute, by hand.
    let by_hand = format!(
        "### For all\n\n# mine\ntitle = الإيجار\n{} = {{ $n ->\n    [one] y\n   *[other] z\n }}\n{} = x\n    .more = y\n",
        ids[2], ids[4]
    );
    project.insert(path.to_owned(), by_hand.clone());
    let sent = export(&files(&[("content/a.md", TEXT)]), Format::Xliff1);
    let sent = translate(&sent, Format::Xliff1, "Hyran", "أخرى");
    let sent = translate(&sent, Format::Xliff1, "Ett <g id=\"1\" ctype=\"italic\">krav</g>.", "flat");
    let sent = translate(&sent, Format::Xliff1, "Tre krav.", "flat");
    let (outcome, said) = take(&mut project, &sent);
    assert_eq!(outcome.refused, 2);
    assert_eq!(said.matches("choice-kept").count(), 2, "{said}");
    let expected = by_hand.replace("title = الإيجار", "title = أخرى");
    assert_eq!(project[path], expected);
}

#[test]
fn a_text_that_changed_is_refused_and_a_comma_is_not() {
    let mut project = files(&[("content/a.md", TEXT)]);
    take(&mut project, "msgid \"\"\nmsgstr \"\"\n");
    let mut sent = export(&project, Format::Po);
    for source in ["Tre krav.", "Hyran"] {
        sent = translate(&sent, Format::Po, source, "x");
    }
    project.insert(
        "content/a.md".to_owned(),
        TEXT.replace("Tre krav.", "Fyra krav.").replace("Hyran", "Hyran!"),
    );
    let (outcome, said) = take(&mut project, &sent);
    assert_eq!((outcome.refused, outcome.edits["a"].len()), (1, 1));
    assert!(said.contains("text-changed: the text of `tre-krav-"), "{said}");
}

#[test]
fn a_stale_translation_that_is_said_to_be_right_is_right() {
    let mut project = files(&[("content/a.md", TEXT)]);
    let sent = translate(&export(&project, Format::Xliff1), Format::Xliff1, "Tre krav.", "x");
    take(&mut project, &sent);
    project.insert("content/a.md".to_owned(), TEXT.replace("Tre krav.", "Tre stora krav."));
    let sent = export(&project, Format::Xliff1);
    assert!(states(&project)[4].1.starts_with("Stale"));
    let (outcome, _) = take(&mut project, &sent);
    assert_eq!((outcome.unchanged, outcome.edits.len()), (1, 0));
    assert!(states(&project)[4].1.starts_with("Stale"));
    let (outcome, said) = take(&mut project, &sent.replace("needs-review-translation", "final"));
    assert_eq!((outcome.edits["a"].len(), said.as_str()), (1, ""));
    assert_eq!(states(&project)[4].1, "Reviewed");
}

#[test]
fn what_is_no_translation_is_refused() {
    for (target, why) in [
        ("[x](https://evil.example)", "no link to `https://evil.example`"),
        ("[x](javascript:y)", "a link must not begin with `javascript:`"),
        ("<b onclick=x>", "no HTML here"),
        ("x\u{202e}y", "overrides the direction"),
        ("x\u{2067}y", "do not pair up"),
        ("{ $beds }", "no figure `$beds`"),
        ("{ -nobody }", "the term `-nobody`"),
        ("", "empty"),
    ] {
        let mut project = files(&[("content/a.md", TEXT)]);
        let before = project.clone();
        let escaped = target.replace('<', "&lt;");
        let sent = translate(&export(&project, Format::Xliff1), Format::Xliff1, "Tre krav.", &escaped);
        let (outcome, said) = take(&mut project, &sent);
        assert!(said.contains(why), "{target}: {said}");
        assert_eq!(
            (outcome.refused, project.get("locales/ar/content/a.ftl")),
            (1, before.get("locales/ar/content/a.ftl"))
        );
    }
}

#[test]
fn a_catalogue_that_cannot_be_read_is_left_as_it_is() {
    let mut project = files(&[("content/a.md", TEXT), ("locales/ar/content/a.ftl", "title = {\n")]);
    let sent = translate(&export(&project, Format::Po), Format::Po, "Tre krav.", "x");
    let (outcome, said) = take(&mut project, &sent);
    assert_eq!(outcome.refused, 1);
    assert!(said.contains("broken-catalog"), "{said}");
    assert_eq!(project["locales/ar/content/a.ftl"], "title = {\n");
}

#[test]
fn a_translation_may_set_more_words_apart() {
    for format in [Format::Xliff1, Format::Xliff2] {
        let mut project = files(&[("content/a.md", TEXT)]);
        take(&mut project, "msgid \"\"\nmsgstr \"\"\n");
        let ids: Vec<String> = states(&project).into_iter().map(|(id, _)| id).collect();
        project.insert("locales/ar/content/a.ftl".to_owned(), format!("{} = ا *ب* **ج**\n", ids[4]));
        let sent = export(&project, format);
        project.remove("locales/ar/content/a.ftl");
        let (outcome, said) = take(&mut project, &sent);
        assert_eq!(said, "");
        assert_eq!(outcome.edits["a"][0].new, "ا *ب* **ج**");
    }
}
