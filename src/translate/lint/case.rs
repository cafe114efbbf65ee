//! What a rule sees: [`Case`], a message beside the text it translates, both taken apart.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::{prose, too_long};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::doc::{Inline, InlineKind, Target, walk_inlines};
use crate::facts::Facts;
use crate::lang::{Lang, Language};
use crate::messages::Messages;
use crate::messages::syntax::{Expr, Reference};
use crate::page::Page;
use crate::parse::placeables;
use crate::span::{SourceFile, Span};
use crate::translate::catalog::Message;
use crate::translate::desk::Translation;
use crate::translate::exchange::glossary::Glossary;
use crate::translate::leaf::{Held, Words, leaves};
use crate::translate::segment::{Place, Segment, Syntax, Writer};
use crate::translate::voice::{Unspeakable, Voice};

/// What of a site a rule may want to know.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Its configuration.
    pub config: &'a Config,
    /// Its figures.
    pub facts: &'a Facts,
    /// Its words.
    pub messages: &'a Messages,
    /// The words that the group has agreed on, where they are wanted.
    pub glossary: Option<&'a Glossary>,
}

/// A message beside the text it translates.
#[derive(Debug)]
pub struct Case<'a> {
    /// The site.
    pub site: Setting<'a>,
    /// The language of the translation.
    pub lang: Lang,
    /// The text it translates.
    pub original: &'a Original<'a>,
    /// The message.
    pub message: &'a Message,
    /// Where its id stands.
    pub span: Span,
    /// What it may come to: first what is shown, then the other variants of its choices.
    pub wordings: Vec<Wording<'a>>,
}

/// A text in the source language, taken apart.
#[derive(Debug)]
pub struct Original<'a> {
    /// The text.
    pub segment: &'a Segment,
    /// How its page reads and writes links and notes.
    pub writer: Writer<'a>,
    /// What is in it.
    pub contents: Contents,
    /// What its place in the page holds, if it has one there.
    held: Option<Held<'a>>,
    /// How many letters a translation of it may have.
    pub(super) most: usize,
    prose: OnceLock<String>,
}

/// One line that a message may come to.
#[derive(Debug)]
pub struct Wording<'a> {
    /// The line.
    pub text: Cow<'a, str>,
    /// The line as it goes into the page.
    pub words: Words,
    /// What is in it.
    pub contents: Contents,
    /// What was wrong with it as Markdown.
    pub said: Vec<Diagnostic>,
    prose: OnceLock<String>,
}

/// What of a text is not words, each with its place.
#[derive(Debug, Default)]
pub struct Contents {
    /// Where its links lead.
    pub links: Vec<(Target, Span)>,
    /// Its pictures.
    pub pictures: Vec<(Target, Span)>,
    /// The notes it refers to.
    pub notes: Vec<(usize, Span)>,
    /// Its figures.
    pub figures: Vec<(String, Span)>,
    /// Its terms.
    pub terms: Vec<(String, Span)>,
}

impl<'a> Original<'a> {
    /// Takes a text apart; `held` is what its place in the page holds, if it has one there.
    pub fn new(segment: &'a Segment, held: Option<Held<'a>>, writer: Writer<'a>) -> Self {
        let contents = match held {
            Some(Held::Markup(words)) => Contents::of(words),
            Some(Held::Plain(line)) => Contents::of_line(line, &segment.span),
            None => Contents::of_line(&segment.text, &segment.span),
        };
        let most = too_long::most(&segment.text);
        Self { segment, writer, contents, held, most, prose: OnceLock::new() }
    }

    /// Takes all texts of a page apart.
    pub fn all(page: &'a Page, segments: &'a [Segment], writer: Writer<'a>) -> Vec<Self> {
        let mut held: Vec<Held<'_>> = Vec::new();
        leaves(&page.doc, &mut |leaf| held.push(leaf.words));
        let held = |place| match place {
            Place::Front => None,
            Place::Leaf(index) => held.get(index).copied(),
        };
        segments.iter().map(|segment| Self::new(segment, held(segment.place), writer)).collect()
    }

    /// What its place in the page holds, as it is there.
    pub fn words(&self) -> Option<Words> {
        self.held.map(|held| match held {
            Held::Markup(words) => Words::Markup(words.to_vec()),
            Held::Plain(line) => Words::Plain(line.to_owned()),
        })
    }

    /// What it says to a reader, as [`prose`].
    pub(super) fn prose(&self) -> &str {
        self.prose.get_or_init(|| match self.held {
            Some(Held::Markup(words)) => prose::of(words),
            Some(Held::Plain(line)) => prose::of_line(line),
            None => prose::of_line(&self.segment.text),
        })
    }
}

impl Wording<'_> {
    /// What it says to a reader, as [`prose`].
    pub(super) fn prose(&self) -> &str {
        self.prose.get_or_init(|| match &self.words {
            Words::Markup(words) => prose::of(words),
            Words::Plain(line) => prose::of_line(line),
        })
    }
}

impl<'a> Case<'a> {
    /// Sets `message` of `translation` beside the text it translates.
    ///
    /// # Errors
    /// When its value is no text at all: it holds what has no place in one, or is longer than any text.
    pub fn new(
        site: Setting<'a>,
        lang: Lang,
        original: &'a Original<'a>,
        translation: &'a Translation,
        message: &'a Message,
    ) -> Result<Self> {
        let Setting { facts, messages, .. } = site;
        let span = translation.span(message);
        too_long::refuse(original.most, message, &span)?;
        let syntax = original.segment.kind.syntax();
        let lines = match &message.value {
            Some(value) => Voice { messages, facts, lang }.lines(value, syntax),
            None => Ok(Vec::new()),
        };
        let lines = lines.map_err(|why| not_words(&span, why))?;
        let most = original.most;
        let source = Source { file: &translation.file, message, span: &span, writer: original.writer, most };
        let wordings = lines.into_iter().map(|text| source.wording(text, syntax)).collect();
        Ok(Self { site, lang, original, message, span, wordings })
    }

    /// All figures that the message names, in any of its variants or to choose among them.
    pub fn figures(&self) -> Vec<(String, Span)> {
        self.named(|expr| match expr {
            Expr::Variable(name) => Some(name),
            Expr::Text(_)
            | Expr::Number(_)
            | Expr::Message(_)
            | Expr::Term(..)
            | Expr::Call(..)
            | Expr::Select(_) => None,
        })
    }

    /// All terms that the message names.
    pub fn terms(&self) -> Vec<(String, Span)> {
        self.named(|expr| match expr {
            Expr::Term(name, _) => Some(name),
            Expr::Text(_)
            | Expr::Number(_)
            | Expr::Message(_)
            | Expr::Variable(_)
            | Expr::Call(..)
            | Expr::Select(_) => None,
        })
    }

    fn named(&self, wanted: impl Fn(&Expr) -> Option<&Reference>) -> Vec<(String, Span)> {
        let mut names = Vec::new();
        if let Some(value) = &self.message.value {
            value.walk(&mut |expr| {
                if let Some(name) = wanted(expr) {
                    names.push((name.id.to_string(), name.span.clone()));
                }
            });
        }
        names
    }

    /// What was said of all its wordings as Markdown.
    pub fn said(&self) -> impl Iterator<Item = &Diagnostic> {
        self.wordings.iter().flat_map(|wording| &wording.said)
    }

    /// The language of the translation.
    pub fn language(&self) -> &Language {
        &self.site.config.languages[self.lang]
    }

    /// Its language without script and region: `sv` of `sv-simple`.
    pub(super) fn subtag(&self) -> &str {
        subtag(self.language())
    }

    /// The same of the language that the texts are written in.
    pub(super) fn source_subtag(&self) -> &str {
        let languages = &self.site.config.languages;
        subtag(&languages[languages.source()])
    }

    /// Whether it is in another form of the language that the texts are written in.
    pub(super) fn is_variant(&self) -> bool {
        self.subtag() == self.source_subtag()
    }

    /// Where `words` stand in the value; the message's id when they are not there letter by letter.
    pub(super) fn place_of(&self, words: &str) -> Span {
        let (raw, at) = (self.message.raw(), self.message.at);
        let value = raw.find('=').map_or(raw.len(), |equals| equals + 1);
        match raw[value..].find(words).map(|found| at + value + found) {
            Some(start) => Span::new(&self.span.file, start..start + words.len()),
            None => self.span.clone(),
        }
    }
}

fn subtag(language: &Language) -> &str {
    language.code.split('-').next().unwrap_or_default()
}

fn not_words(span: &Span, why: Unspeakable<'_>) -> Box<Diagnostic> {
    let message = match why {
        Unspeakable::Expr(_) => format!("`{}` holds more than words, figures and terms", span.text()),
        Unspeakable::Many => format!("`{}` has too many variants", span.text()),
    };
    Diagnostic::error("not-words", message)
        .at(span.clone())
        .hint(
            "a text may hold `{ $figure }`, `{ -term }` and choices by a figure, and no other message or function",
        )
        .hint(super::FALLS_BACK)
}

/// Where the lines of a message come from.
struct Source<'a> {
    file: &'a Arc<SourceFile>,
    message: &'a Message,
    span: &'a Span,
    writer: Writer<'a>,
    /// How many letters are read; more are not shown.
    most: usize,
}

impl Source<'_> {
    fn wording<'t>(&self, text: Cow<'t, str>, syntax: Syntax) -> Wording<'t> {
        let mut diags = Diagnostics::new();
        if text.len() > self.most && text.chars().count() > self.most {
            return Wording {
                words: Words::Plain(text.clone().into_owned()),
                contents: Contents::default(),
                said: Vec::new(),
                text,
                prose: OnceLock::new(),
            };
        }
        let (words, contents) = match (syntax, self.range_of(&text)) {
            (Syntax::Plain, _) => {
                let line = crate::translate::normal::one_line(&text);
                let contents = Contents::of_line(&line, self.span);
                (Words::Plain(line), contents)
            }
            (Syntax::Markdown, Some(range)) => {
                let words = self.writer.read(self.file, range, &mut diags);
                let contents = Contents::of(&words);
                (Words::Markup(words), contents)
            }
            (Syntax::Markdown, None) => {
                let file = SourceFile::new(self.file.path.clone(), &*text);
                let mut own = Diagnostics::new();
                let words = self.writer.read(&file, 0..text.len(), &mut own);
                own.iter().for_each(|found| diags.push(Box::new(self.moved(found))));
                let contents = Contents::of(&words).at(self.span);
                (Words::Markup(words), contents)
            }
        };
        let said = diags.iter().cloned().collect();
        Wording { text, words, contents, said, prose: OnceLock::new() }
    }

    /// Where the line stands in the file, if it stands there as it is, after the id.
    fn range_of(&self, text: &str) -> Option<Range<usize>> {
        let start = self.message.at + self.message.raw().find('=')? + 1;
        let value = self.file.text.get(start..)?.lines().next()?;
        let at = start + (value.len() - value.trim_start_matches(' ').len());
        (value.trim_matches(' ') == text).then(|| at..at + text.len())
    }

    /// The same at the message, for a line that does not stand in the file as it is.
    fn moved(&self, found: &Diagnostic) -> Diagnostic {
        Diagnostic { span: Some(self.span.clone()), ..found.clone() }
    }
}

impl Contents {
    /// Of running text.
    fn of(words: &[Inline]) -> Self {
        let mut contents = Self::default();
        walk_inlines(words, &mut |inline| {
            let span = || inline.span.clone();
            match &inline.kind {
                InlineKind::Link { target, .. } => contents.links.push(((**target).clone(), span())),
                InlineKind::Image(image) => contents.pictures.push((image.source.clone(), span())),
                InlineKind::FootnoteRef(index) => contents.notes.push((*index, span())),
                InlineKind::Figure(name) => contents.figures.push((name.clone(), span())),
                InlineKind::Term(name) => contents.terms.push((name.clone(), span())),
                InlineKind::Text(_)
                | InlineKind::SoftBreak
                | InlineKind::HardBreak
                | InlineKind::Emphasis(_)
                | InlineKind::Strong(_)
                | InlineKind::Strikethrough(_)
                | InlineKind::Code(_) => {}
            }
        });
        contents
    }

    /// Of a line without marks, which stands at `span`.
    fn of_line(line: &str, span: &Span) -> Self {
        let pieces = placeables(line).into_iter();
        let words: Vec<Inline> = pieces.map(|kind| Inline { kind, span: span.clone() }).collect();
        Self::of(&words)
    }

    /// The same, all of it at one place.
    fn at(mut self, span: &Span) -> Self {
        let places = self.links.iter_mut().chain(&mut self.pictures).map(|(_, place)| place);
        let places = places.chain(self.notes.iter_mut().map(|(_, place)| place));
        let names = self.figures.iter_mut().chain(&mut self.terms).map(|(_, place)| place);
        places.chain(names).for_each(|place| *place = span.clone());
        self
    }
}

/// What of `found` is not in `known`, each as often as it is there too often.
pub(super) fn beyond<'f, T: PartialEq>(found: &'f [(T, Span)], known: &[(T, Span)]) -> Vec<&'f (T, Span)> {
    let mut left: Vec<&T> = known.iter().map(|(thing, _)| thing).collect();
    let is_new = |entry: &&(T, Span)| match left.iter().position(|thing| **thing == entry.0) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    };
    found.iter().filter(is_new).collect()
}
