//! Lines survive being taken apart, being written and being read, and no file makes the reading of it fail.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::code::{Code, Coded, Piece};
use super::rebuild::{lacking, rebuild};
use super::{Batch, Delivery, Document, Format, Said, Unit, Words, folded, read};
use crate::diag::Diagnostics;
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;
use crate::translate::lock::State;
use crate::translate::segment::{SegmentKind, Syntax, Writer};
use crate::translate::tests::{encode::nasty, segment::markdown};

fn with_writer<T>(run: impl FnOnce(&Writer<'_>) -> T) -> T {
    let base = SourcePath::new("content/a/b.md");
    run(&Writer { base: &base, src: "content", notes: &["1", "x"] })
}

fn coded(line: &str, syntax: Syntax) -> Coded {
    with_writer(|writer| Coded::of(line, syntax, writer))
}

/// `<1>words</1> <2/>`
fn shown(coded: &Coded) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Open(id) => format!("<{id}>"),
        Piece::Close(id) => format!("</{id}>"),
        Piece::Alone(id) => format!("<{id}/>"),
    };
    coded.pieces.iter().map(one).collect()
}

#[test]
fn marks_are_codes() {
    for (line, expected) in [
        ("a *b **c*** d", "a <1>b <2>c</2></1> d"),
        ("[a *b*](c.md) ![d](e.png \"f\")", "<1>a <2>b</2></1> <3>d</3>"),
        ("`a` { $b }{ -c }[^x] <https://d.se>", "<1/> <2/><3/><4/> <5/>"),
        ("a\\ b ~~c~~ ~d~", "a<1/>b <2>c</2> <3>d</3>"),
        ("\\*a\\* 1 * 2 a_b_c &amp; <b> [^y] [z]", "\\*a\\* 1 * 2 a_b_c &amp; <b> [^y] [z]"),
        ("[](a.md) *[a\\]](b.md)*", "<1></1> <2><3>a\\]</3></2>"),
        ("[a](javascript:b)", "[a](javascript:b)"),
    ] {
        assert_eq!(shown(&coded(line, Syntax::Markdown)), expected, "{line}");
    }
    assert_eq!(shown(&coded("*a* { $b } \\{ -c }", Syntax::Plain)), "*a* <1/> \\<2/>");
}

#[test]
fn a_translation_has_the_numbers_of_its_text() {
    let text = coded("*a* [b](c.md) { $d } { $e }", Syntax::Markdown);
    let translation = coded("{ $e } **f** [g](c.md) _h_", Syntax::Markdown).numbered_as(&text);
    assert_eq!(shown(&translation), "<4/> <5>f</5> <2>g</2> <1>h</1>");
    assert_eq!(translation.line(), "{ $e } **f** [g](c.md) _h_");
}

fn check_rebuilt(source: &str, pieces: &[Piece], expected: Result<&str, &str>) {
    let known = coded(source, Syntax::Markdown);
    let rebuilt = with_writer(|writer| rebuild(pieces, &known, Syntax::Markdown, writer));
    assert_eq!(rebuilt.as_deref().map_err(String::as_str), expected);
}

#[test]
fn what_came_back_is_a_line_again() {
    use Piece::{Alone, Close, Open};
    let text = |text: &str| Piece::Text(text.to_owned());
    let source = "*a* { $b } [c](d.md)";
    check_rebuilt(source, &[Alone(2), text(" x "), Open(3), text("y"), Close(3)], Ok("{ $b } x [y](d.md)"));
    // No mark where it stands, if it were written as in the text.
    check_rebuilt(
        source,
        &[text("x"), Open(1), text("«y»"), Close(1), text("z")],
        Ok("x<!-- -->*«y»*<!-- -->z"),
    );
    check_rebuilt(source, &[Open(1), text(" x "), Close(1)], Ok("*&#32;x&#32;*"));
    check_rebuilt(source, &[text(" x\n  y ")], Ok("x y"));
    check_rebuilt(source, &[Alone(9)], Err("has a code `9` that the text has not"));
    check_rebuilt(source, &[Alone(1)], Err("has nothing inside `*…*`"));
    check_rebuilt(source, &[Open(2), Close(2)], Err("has words inside `{ $b }`"));
    check_rebuilt(
        source,
        &[Open(1), Open(3), Close(1), Close(3)],
        Err("has the code `1` across the end of another"),
    );
    check_rebuilt(source, &[Open(1)], Err("has a code `1` that does not end"));
}

#[test]
fn what_a_translation_must_have_is_missed() {
    let check = |line: &str, expected: &[&str]| {
        let known = coded("*a* [b](c.md) { $d }[^1] `e` { -f } ![g](h.png)", Syntax::Markdown);
        let lacking = with_writer(|writer| {
            lacking(line, &known, Syntax::Markdown, writer).into_iter().map(Code::shown).collect::<Vec<_>>()
        });
        assert_eq!(lacking, expected, "{line}");
    };
    check("![x](h.png \"y\") [^1] { $d } [z](c.md)", &[]);
    check("*a* { -f } `e` ![x](i.png)[^1]", &["[…](c.md)", "{ $d }", "![…](h.png)"]);
}

#[test]
fn every_line_can_be_put_together_again() {
    let mut runner = TestRunner::deterministic();
    let mut codes = 0;
    for number in 0..30_000 {
        let made = if number % 2 == 0 { nasty().boxed() } else { markdown().boxed() };
        let line = made.new_tree(&mut runner).unwrap().current();
        for syntax in [Syntax::Markdown, Syntax::Plain] {
            assert_eq!(coded(&line, syntax).line(), line);
        }
        let line = folded(&line);
        let known = coded(&line, Syntax::Markdown);
        codes += known.codes.len();
        let rebuilt = with_writer(|writer| rebuild(&known.pieces, &known, Syntax::Markdown, writer));
        assert_eq!(rebuilt.as_ref(), Ok(&line));
        assert!(with_writer(|writer| lacking(&line, &known, Syntax::Markdown, writer)).is_empty(), "{line}");
    }
    assert!(codes > 10_000, "{codes}");
}

fn batch(units: Vec<Unit>) -> Batch {
    let (name, file) = ("a/b".to_owned(), SourcePath::new("content/a/b.md"));
    Batch {
        source: "sv".into(),
        target: "ar".into(),
        documents: vec![Document { name, file, units }],
        left_out: 0,
    }
}

fn unit(id: &str, source: &str, target: Option<&str>, state: State) -> Unit {
    let source = coded(source, Syntax::Markdown);
    let target = target.map(|line| coded(line, Syntax::Markdown).numbered_as(&source));
    Unit { id: id.to_owned(), kind: SegmentKind::Paragraph, line: 1, source, target, state }
}

fn received(file: &str) -> Vec<(String, Words, Words, Said)> {
    let mut diags = Diagnostics::new();
    let file = SourceFile::new(SourcePath::new("sent"), file);
    let Some(Delivery::Translations { target, units }) = read(&file, &mut diags) else {
        panic!("{}", report(&diags));
    };
    assert_eq!(target.as_deref(), Some("ar"));
    units.into_iter().map(|unit| (unit.id, unit.source, unit.target, unit.said)).collect()
}

/// What `words` are, put together by what the file says alone.
fn line(words: &Words, known: &Coded) -> Option<String> {
    match words {
        Words::None => None,
        Words::Line(line) => Some(line.clone()),
        Words::Broken(why) => panic!("{why}"),
        Words::Pieces(pieces) => {
            let pieces = pieces.iter().map(|(piece, _)| piece.clone()).collect();
            Some(Coded { pieces, codes: known.codes.clone() }.line())
        }
    }
}

#[test]
fn what_is_written_is_read() {
    let mut runner = TestRunner::deterministic();
    let mut next = || folded(&prop_oneof![nasty(), markdown()].new_tree(&mut runner).unwrap().current());
    // Two characters that mean nothing cannot stand in XML at all.
    let lines: Vec<(String, String)> = std::iter::repeat_with(|| (next(), next()))
        .filter(|(a, b)| !a.is_empty() && !b.is_empty())
        .take(500)
        .collect();
    let units = lines.iter().enumerate();
    let units = units.map(|(number, (a, b))| unit(&format!("m-{number}"), a, Some(b), State::NeedsReview));
    let batch = batch(units.collect());
    for format in [Format::Xliff1, Format::Xliff2, Format::Po] {
        let found = received(&batch.write(format));
        assert_eq!(found.len(), lines.len());
        for ((id, source, target, said), unit) in found.iter().zip(&batch.documents[0].units) {
            assert_eq!((id, *said), (&unit.id, Said::Translated));
            assert_eq!(line(source, &unit.source), Some(unit.source.line()));
            let known = unit.target.clone().unwrap();
            assert_eq!(line(target, &known), Some(known.line()));
        }
    }
}

#[test]
fn what_is_said_of_a_translation_survives() {
    let stale = || State::Stale { old: Some("before".to_owned()) };
    let batch = batch(vec![
        unit("a", "a", None, State::Missing),
        unit("b", "b", Some("x"), stale()),
        unit("c", "c", Some("x"), State::Unknown),
        unit("d", "d", Some("x"), State::NeedsReview),
        unit("e", "e", Some("x"), State::Reviewed),
    ]);
    let said = |format| received(&batch.write(format)).into_iter().map(|unit| unit.3).collect::<Vec<_>>();
    use Said::{Guessed, Reviewed, Translated, Unsure, Untranslated};
    assert_eq!(said(Format::Xliff1), [Untranslated, Unsure, Unsure, Translated, Reviewed]);
    assert_eq!(said(Format::Xliff2), [Untranslated, Unsure, Unsure, Translated, Reviewed]);
    assert_eq!(said(Format::Po), [Untranslated, Guessed, Guessed, Translated, Translated]);
    let memory = batch.write(Format::Tmx);
    assert_eq!(memory.matches("<tu ").count(), 2);
    assert_eq!(batch.count(Format::Tmx), (2, 1));
}

fn refused(file: &str, expected: &str) {
    let mut diags = Diagnostics::new();
    assert!(read(&SourceFile::new(SourcePath::new("sent"), file), &mut diags).is_none());
    let said = report(&diags);
    assert!(said.contains(expected), "{said}");
}

#[test]
fn hostile_files_are_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"cc\"><!ENTITY c \"&b;&b;&b;\">]><xliff version=\"1.2\">&c;</xliff>";
    refused(bomb, "1:1 cannot-import: it defines its own kind of document");
    refused("<xliff version=\"1.2\">&b;</xliff>", "stands for something that XML does not define");
    refused("<?xml version=\"1.0\" encoding=\"windows-1256\"?><xliff version=\"1.2\"/>", "not in UTF-8");
    refused(&"<a>".repeat(100_000), "too deep");
    refused("<xliff version=\"1.2\"><file>", "cannot-import");
    refused("<xliff version=\"1.2\"></file></xliff>", "cannot-import");
    refused("<xliff version=\"3.0\"/>", "XLIFF of version `3.0` is not known");
    refused("<tmx version=\"1.4\"/>", "a translation memory");
    refused("<html/>", "`<html>` is no XLIFF");
    refused("hello", "this is no XLIFF, no PO and no glossary");
    refused("", "this is no XLIFF");
    refused("<", "cannot-import");
}

#[test]
fn tools_may_cut_a_text_into_segments() {
    let found = received(
        "<xliff version=\"2.0\" trgLang=\"ar\"><file id=\"1\"><unit id=\"u\">\
         <segment state=\"final\"><source>A <pc id=\"1\">b</pc>.</source><target>X <sc id=\"1\"/>y</target></segment>\
         <ignorable><source> </source></ignorable>\
         <segment state=\"translated\"><source>C.</source><target><ec startRef=\"1\"/>Z.</target></segment>\
         </unit></file></xliff>",
    );
    let known = coded("A *b*. C.", Syntax::Markdown);
    assert_eq!(line(&found[0].1, &known).as_deref(), Some("A *b*. C."));
    assert_eq!(line(&found[0].2, &known).as_deref(), Some("X *y *Z."));
    assert_eq!(found[0].3, Said::Translated);
    let found = received(
        "<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><x:file target-language=\"ar\"><x:body><x:group>\
         <x:trans-unit id=\"u\"><x:source>A</x:source><x:target><x:mrk mtype=\"seg\">B <![CDATA[<&]]>&#x663;</x:mrk></x:target>\
         </x:trans-unit></x:group></x:body></x:file></x:xliff>",
    );
    assert_eq!(line(&found[0].2, &known).as_deref(), Some("B <&٣"));
}

/// What was exported, with pieces taken out and others put in.
#[test]
fn no_file_makes_the_program_stop() {
    let whole = batch(vec![
        unit("a", "*a* [b](c.md) { $d } `e`", Some("[x](c.md) *y* { $d } `e`"), State::Reviewed),
        unit("b", "b", None, State::Missing),
    ]);
    let mut runner = TestRunner::deterministic();
    let junk = prop::sample::select(vec![
        "",
        "<",
        ">",
        "&",
        "&#0;",
        "&#x110000;",
        "\"",
        "</target>",
        "<g id=\"1\">",
        "<x/>",
        "\0",
        "\u{feff}",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "msgid \"",
        "\\",
        ";",
        ",",
        "term",
        "\n",
        "id=\"1\"",
        "ö",
        "<mrk>",
    ]);
    let cut = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), junk);
    let cuts = prop::collection::vec(cut, 1..6);
    for format in [Format::Xliff1, Format::Xliff2, Format::Po] {
        let text: Vec<char> = whole.write(format).chars().collect();
        for _ in 0..1500 {
            let mut text = text.clone();
            for (at, length, junk) in cuts.new_tree(&mut runner).unwrap().current() {
                let at = at.index(text.len());
                let end = (at + length.index(12)).min(text.len());
                text.splice(at..end, junk.chars());
            }
            let text: String = text.into_iter().collect();
            let file = SourceFile::new(SourcePath::new("sent"), text);
            let mut diags = Diagnostics::new();
            let Some(Delivery::Translations { units, .. }) = read(&file, &mut diags) else { continue };
            for unit in units {
                if let Words::Pieces(pieces) = &unit.target {
                    let pieces: Vec<Piece> = pieces.iter().map(|(piece, _)| piece.clone()).collect();
                    let source = &whole.documents[0].units[0].source;
                    let _ = with_writer(|writer| rebuild(&pieces, source, Syntax::Markdown, writer));
                }
            }
        }
    }
}
