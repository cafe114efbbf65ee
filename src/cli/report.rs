//! Draws [`Diagnostics`] for a person ([`human`]) or for a program ([`json`]).
//!
//! Texts come from many hands, and a terminal obeys what it is sent: characters that move the
//! cursor, change colours or turn the direction of the line are shown as signs ([`visible`]), in
//! messages as in source lines, so that no file can forge a report about itself.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Message, Renderer, Snippet};
use clap::ValueEnum;
use serde::Serialize;

use super::count;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::span::Span;

/// Lines of source are cut to this width around the place.
const WIDTH: usize = 100;
/// A place is marked by at most this many carets: a paragraph is one long line.
const CARETS: usize = 60;

/// Whether a report has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// For files and pipes.
    Plain,
    /// For terminals.
    Colour,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ReportFormat {
    /// For people
    Human,
    /// For programs: one array of objects
    Json,
}

/// All of `diags` with their lines of source, then how many there are. Empty where there is none.
pub fn human(diags: &Diagnostics, paint: Paint) -> String {
    let mut text = String::new();
    for diagnostic in diags.iter() {
        text += &one(diagnostic, paint);
        text += "\n";
    }
    text + &summary(diags)
}

/// `2 errors, 1 warning`, on a line of its own; nothing where there is nothing.
fn summary(diags: &Diagnostics) -> String {
    let warnings = diags.iter().filter(|d| d.severity == Severity::Warning).count() as u64;
    let errors = diags.iter().count() as u64 - warnings;
    match (errors, warnings) {
        (0, 0) => String::new(),
        (0, _) => count(warnings, "warning") + "\n",
        (_, 0) => count(errors, "error") + "\n",
        (_, _) => format!("{}, {}\n", count(errors, "error"), count(warnings, "warning")),
    }
}

/// One of them.
pub fn one(diagnostic: &Diagnostic, paint: Paint) -> String {
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Colour => Renderer::styled(),
    };
    let level = match diagnostic.severity {
        Severity::Warning => Level::WARNING,
        Severity::Error | Severity::Failure => Level::ERROR,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.code);
    let mut group = Group::with_title(title);
    if let Some(span) = &diagnostic.span {
        group = group.element(snippet(span, diagnostic.label.as_deref()));
    }
    let hints = diagnostic.hints.iter().map(|hint| -> Message<'_> { Level::HELP.message(visible(hint)) });
    renderer.term_width(WIDTH).render(&[group.elements(hints)]) + "\n"
}

/// The first line of the place, which is enough to find it.
fn snippet<'a>(span: &'a Span, label: Option<&'a str>) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let text = &span.file.text;
    let range = span.range();
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].split('\n').next().unwrap_or_default().trim_end_matches('\r');
    // A place at the end of a line begins behind its last character.
    let from = (range.start - start).min(line.len());
    let to = (range.end - start).clamp(from, line.len());
    let marked = match line[from..to].char_indices().nth(CARETS) {
        Some((cut, _)) => &line[from..from + cut],
        None => &line[from..to],
    };
    // Signs are longer than what they stand for, so the place is measured in the visible line.
    let (before, marked, after) =
        (visible_line(&line[..from]), visible_line(marked), visible_line(&line[from + marked.len()..]));
    let place = before.len()..before.len() + marked.len();
    Snippet::source(format!("{before}{marked}{after}"))
        .line_start(span.line_column().0)
        .path(visible(span.file.path.as_str()))
        .annotation(AnnotationKind::Primary.span(place).label(label.map(visible)))
}

/// `text` with a sign for each character that a terminal would obey, line breaks among them.
pub fn visible(text: &str) -> Cow<'_, str> {
    replace(text, |c| sign(c).or((c == '\t').then_some('␉')))
}

/// The same for a line of source, where a tab is a tab.
fn visible_line(text: &str) -> Cow<'_, str> {
    replace(text, sign)
}

fn replace(text: &str, sign: impl Fn(char) -> Option<char>) -> Cow<'_, str> {
    if text.chars().all(|c| sign(c).is_none()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| sign(c).unwrap_or(c)).collect())
}

/// What is shown for a character that is not shown as itself. The marks that Arabic, Persian and
/// Hebrew are written with (joiners, `U+200E`, `U+200F`) turn nothing around and stay.
fn sign(c: char) -> Option<char> {
    match c {
        '\t' => None,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)),
        '\u{7f}' => Some('␡'),
        '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => Some('\u{fffd}'),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// A diagnostic as data. Columns are counted in characters from 1; the end is behind the last.
#[derive(Serialize)]
struct Item<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    label: Option<&'a str>,
    hints: &'a [String],
}

/// All of `diags` as one JSON array, ended by a line break.
pub fn json(diags: &Diagnostics) -> String {
    let items: Vec<Item<'_>> = diags.iter().map(item).collect();
    let mut text = serde_json::to_string_pretty(&items).expect("texts and numbers are always JSON");
    text.push('\n');
    text
}

fn item(diagnostic: &Diagnostic) -> Item<'_> {
    let Diagnostic { severity, code, message, span, label, hints } = diagnostic;
    let start = span.as_ref().map(Span::line_column);
    let end = span.as_ref().map(|span| span.file.line_column(span.range().end));
    Item {
        severity: match severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
            Severity::Failure => "failure",
        },
        code,
        message,
        file: span.as_ref().map(|span| span.file.path.as_str()),
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
        label: label.as_deref(),
        hints,
    }
}

#[cfg(test)]
mod tests {
    use snapbox::{assert_data_eq, str};

    use super::*;
    use crate::path::SourcePath;
    use crate::span::SourceFile;

    /// A report about the part of `text` between `«` and `»`.
    fn about(text: &str, label: Option<&str>) -> Diagnostics {
        let (from, to) = (text.find('«').unwrap(), text.find('»').unwrap() - '«'.len_utf8());
        let file = SourceFile::new(SourcePath::new("content/a.md"), text.replace(['«', '»'], ""));
        let mut found = Diagnostic::error("broken-link", "no file `x.md`").at(Span::new(&file, from..to));
        found.label = label.map(str::to_owned);
        let mut diags = Diagnostics::new();
        diags.push(found.hint("write its path from this folder"));
        diags
    }

    fn drawn(text: &str) -> String {
        human(&about(text, Some("this link")), Paint::Plain)
    }

    #[test]
    fn a_report_has_code_place_line_label_and_help() {
        assert_data_eq!(
            drawn("one\nsee [this](«x.md») and\nthree\n"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:2:12
  |
2 | see [this](x.md) and
  |            ^^^^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
    }

    #[test]
    fn carets_stand_under_wide_letters_and_after_tabs() {
        assert_data_eq!(
            drawn("\t漢字 «漢字» e\u{301} x\n"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:1:5
  |
1 |     漢字 漢字 é x
  |          ^^^^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
    }

    #[test]
    fn carets_stand_under_arabic_with_vowel_signs() {
        assert_data_eq!(
            drawn("مُحَمَّد «بَيْت» x\n"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:1:10
  |
1 | مُحَمَّد بَيْت x
  |      ^^^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let words = "word ".repeat(2_000);
        let text = drawn(&format!("{words}«{words}»{words}\n"));
        assert!(text.lines().all(|line| line.chars().count() < 2 * WIDTH), "{text}");
        assert!(text.contains("content/a.md:1:10001"), "{text}");
        assert!(text.contains(&"^".repeat(CARETS)), "{text}");
    }

    #[test]
    fn a_place_at_the_end_of_the_file_is_drawn() {
        assert_data_eq!(
            drawn("one\r\ntwo«»"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:2:4
  |
2 | two
  |    ^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
        assert_data_eq!(
            drawn("«»"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:1:1
  |
1 |
  | ^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
        assert_data_eq!(
            drawn("one«\ntwo»"),
            str![[r#"
error[broken-link]: no file `x.md`
 --> content/a.md:1:4
  |
1 | one
  |    ^ this link
  |
  = help: write its path from this folder

1 error

"#]]
        );
    }

    #[test]
    fn a_text_cannot_forge_a_report() {
        let text = drawn("\u{1b}[2J\u{9b}2J\u{202e}«a\u{2066}b\u{7f}»\u{85}\rc\n");
        assert!(!text.chars().any(|c| c != '\n' && (c.is_control() || sign(c).is_some())), "{text:?}");
        let forged = Diagnostic::error("x", "a\n\nerror: b\u{1b}c").hint("d\ne").label("f\rg");
        let mut diags = Diagnostics::new();
        diags.push(forged);
        let text = human(&diags, Paint::Plain);
        assert!(text.starts_with("error[x]: a␊␊error: b␛c\n"), "{text:?}");
        assert!(text.contains("help: d␊e\n"), "{text:?}");
    }

    #[test]
    fn colours_come_only_when_asked_for() {
        let diags = about("«x»", None);
        assert!(human(&diags, Paint::Colour).contains('\u{1b}'));
        assert!(!human(&diags, Paint::Plain).contains('\u{1b}'));
    }

    #[test]
    fn the_end_says_how_many() {
        let mut diags = Diagnostics::new();
        assert_eq!(human(&diags, Paint::Plain), "");
        diags.push(Diagnostic::warning("w", "one"));
        assert!(human(&diags, Paint::Plain).ends_with("\n1 warning\n"));
        diags.push(Diagnostic::failure("f", "two"));
        diags.push(Diagnostic::error("e", "three"));
        assert!(human(&diags, Paint::Plain).ends_with("\n2 errors, 1 warning\n"));
    }

    #[test]
    fn programs_get_one_array() {
        assert_data_eq!(
            json(&about("é «x\ny»", Some("here"))),
            str![[r#"
[
  {
    "severity": "error",
    "code": "broken-link",
    "message": "no file `x.md`",
    "file": "content/a.md",
    "line": 1,
    "column": 3,
    "end_line": 2,
    "end_column": 2,
    "label": "here",
    "hints": [
      "write its path from this folder"
    ]
  }
]

"#]]
        );
        let mut diags = Diagnostics::new();
        diags.push(Diagnostic::failure("disk-full", "no room"));
        assert!(json(&diags).contains(r#""file": null"#));
        assert_eq!(json(&Diagnostics::new()), "[]\n");
    }

    proptest::proptest! {
        /// Any text and any place can be drawn.
        #[test]
        fn drawing_never_panics(text in "[a-zé漢ب\u{64b}\u{200d}\t\r\n «»\u{1b}\u{202e}👩]{0,40}", from: usize, len in 0..9_usize) {
            let file = SourceFile::new(SourcePath::new("a"), text.clone());
            let from = from % (text.len() + 1);
            let mut diags = Diagnostics::new();
            diags.push(Diagnostic::error("x", text).at(Span::new(&file, from..from + len)).label("l"));
            human(&diags, Paint::Colour);
            json(&diags);
        }
    }
}
