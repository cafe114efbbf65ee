//! A pattern and values > text. Small on purpose: `fluent-bundle` knows the plural rules of an older
//! CLDR, neither groups digits nor prints dates, puts invisible marks into addresses, and does not
//! find a term in the next language.
//!
//! Whatever happens there is a text; [`Resolver::problems`] says what is wrong with it. Depth,
//! length and the number of placeables are bounded, so that no file can hang a build.

use std::borrow::Cow;

use super::args::{Args, Value};
use super::syntax::{EntryKind, Expr, Function, Key, Literal, Part, Pattern, Reference, Select};
use super::{Messages, Tongue, check};
use crate::diag::Diagnostic;
use crate::format::{Formats, NumberOptions, Plural, PluralKind};
use crate::lang::Direction;
use crate::span::Span;

/// How many patterns may lie in each other.
const DEEPEST: usize = 60;

/// How many placeables one message may come to, with all it refers to.
const MOST_PLACEABLES: usize = 1_000;

/// The longest text, in bytes.
const LONGEST: usize = 100_000;

/// The message is given up.
struct GivenUp;

type Result<T> = std::result::Result<T, GivenUp>;

/// Where a pattern is resolved: in which language, and with whose values.
#[derive(Clone, Copy)]
struct Frame<'a> {
    /// Its language's place in the chain.
    place: usize,
    /// Inside a term, the values it was given; it sees no others.
    term: Option<&'a [(Box<str>, Literal)]>,
}

/// A value on its way into the text.
enum Resolved<'a> {
    Value(Cow<'a, Value<'a>>, NumberOptions, PluralKind),
    /// A placeable to show in place of what is missing.
    Missing(String),
}

/// Resolves one message.
pub(super) struct Resolver<'a> {
    messages: &'a Messages,
    chain: &'a [usize],
    args: &'a Args<'a>,
    open: Vec<&'a Pattern>,
    placeables: usize,
    out: String,
    problems: Vec<Diagnostic>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(messages: &'a Messages, chain: &'a [usize], args: &'a Args<'a>) -> Self {
        let (open, out, problems) = Default::default();
        Self { messages, chain, args, open, placeables: 0, out, problems }
    }

    /// The text of `pattern`, which is in the language at `place` of the chain, and what is wrong
    /// with it. A text that was given up is `None`.
    pub(super) fn run(mut self, place: usize, pattern: &'a Pattern) -> (Option<String>, Vec<Diagnostic>) {
        let done = self.pattern(Frame { place, term: None }, pattern);
        if done.is_err() && self.problems.is_empty() {
            let message = "the text refers to too much: it would be endless, or nearly so";
            self.problems.push(*Diagnostic::warning("message-too-long", message));
        }
        (done.ok().map(|()| self.out), self.problems)
    }

    fn pattern(&mut self, frame: Frame<'a>, pattern: &'a Pattern) -> Result<()> {
        if self.open.len() >= DEEPEST {
            return Err(GivenUp);
        }
        self.open.push(pattern);
        match pattern {
            Pattern::Plain(text) => self.push(text)?,
            Pattern::Parts(parts) => {
                for part in parts {
                    match part {
                        Part::Text(text) => self.push(text)?,
                        Part::Placeable(expr) => self.placeable(frame, expr)?,
                    }
                }
            }
        }
        self.open.pop();
        Ok(())
    }

    fn placeable(&mut self, frame: Frame<'a>, expr: &'a Expr) -> Result<()> {
        self.placeables += 1;
        if self.placeables > MOST_PLACEABLES {
            return Err(GivenUp);
        }
        match expr {
            Expr::Select(select) => self.select(frame, select),
            Expr::Message(reference) => self.message(frame, reference),
            Expr::Term(reference, values) => self.term(frame, reference, values),
            Expr::Text(_) | Expr::Number(_) | Expr::Variable(_) | Expr::Call(..) => {
                let text = match self.value(frame, expr, false)? {
                    Resolved::Value(value, options, _) => self.print(frame, &value, options),
                    Resolved::Missing(text) => text,
                };
                self.push(&text)
            }
        }
    }

    /// Another message of the same language: a sentence half in another would help nobody.
    fn message(&mut self, frame: Frame<'a>, reference: &'a Reference) -> Result<()> {
        let attribute = reference.attribute.as_deref();
        let found = self.tongue(frame.place).find(EntryKind::Message, &reference.id, attribute);
        match found {
            Some(pattern) => self.follow(frame, pattern, reference),
            None => self.unknown(frame, EntryKind::Message, reference),
        }
    }

    /// A term of this language, or else of the next: names are mostly the same in all.
    fn term(
        &mut self,
        frame: Frame<'a>,
        reference: &'a Reference,
        values: &'a [(Box<str>, Literal)],
    ) -> Result<()> {
        match self.find_term(frame.place, &reference.id, None) {
            Some((place, pattern)) => self.follow(Frame { place, term: Some(values) }, pattern, reference),
            None => self.unknown(frame, EntryKind::Term, reference),
        }
    }

    fn find_term(&self, place: usize, id: &str, attribute: Option<&str>) -> Option<(usize, &'a Pattern)> {
        let mut places = place..self.chain.len();
        places.find_map(|p| Some((p, self.tongue(p).find(EntryKind::Term, id, attribute)?)))
    }

    fn follow(&mut self, frame: Frame<'a>, pattern: &'a Pattern, from: &'a Reference) -> Result<()> {
        if self.open.iter().any(|open| std::ptr::eq(*open, pattern)) {
            self.problems.push(*check::circle(&from.span));
            return Err(GivenUp);
        }
        self.pattern(frame, pattern)
    }

    fn unknown(&mut self, frame: Frame<'a>, kind: EntryKind, reference: &Reference) -> Result<()> {
        self.problems.push(*check::unknown(kind, reference, self.tongue(frame.place)));
        self.push(&format!("{{{}}}", check::written(kind, reference)))
    }

    /// Which variant of `select`, which is in the first language of the chain, fits the values.
    pub(super) fn pick(mut self, select: &'a Select) -> usize {
        self.chosen(Frame { place: 0, term: None }, select).unwrap_or(select.default)
    }

    fn select(&mut self, frame: Frame<'a>, select: &'a Select) -> Result<()> {
        let variant = select.variants.get(self.chosen(frame, select)?);
        variant.map_or(Ok(()), |v| self.pattern(frame, &v.value))
    }

    fn chosen(&mut self, frame: Frame<'a>, select: &'a Select) -> Result<usize> {
        let chosen = match &select.selector {
            // What a term says of itself, `-org-name.gender`: it need not say it in every language.
            Expr::Term(reference, values) => {
                let found = self.find_term(frame.place, &reference.id, reference.attribute.as_deref());
                let start = self.out.len();
                if let Some((place, pattern)) = found {
                    self.follow(Frame { place, term: Some(values) }, pattern, reference)?;
                }
                let text = self.out.split_off(start);
                select.variants.iter().position(|v| matches!(&v.key, Key::Name(name) if **name == *text))
            }
            selector @ (Expr::Text(_)
            | Expr::Number(_)
            | Expr::Variable(_)
            | Expr::Message(_)
            | Expr::Call(..)
            | Expr::Select(_)) => match self.value(frame, selector, true)? {
                Resolved::Value(value, options, kind) => self.choose(frame, select, &value, options, kind),
                Resolved::Missing(_) => None,
            },
        };
        Ok(chosen.unwrap_or(select.default))
    }

    /// The first variant that fits.
    fn choose(
        &self,
        frame: Frame<'a>,
        select: &Select,
        value: &Value<'_>,
        options: NumberOptions,
        kind: PluralKind,
    ) -> Option<usize> {
        let fits = |key: &Key| match (value, key) {
            (Value::Text(text), Key::Name(name)) => **name == **text,
            (Value::Number(number), Key::Number(exact)) => number.same_value(exact),
            (Value::Number(number), Key::Name(name)) => Plural::find(name)
                .is_some_and(|form| self.formats(frame).plural(number, kind, options) == form),
            (Value::Text(_), Key::Number(_))
            | (Value::Date(_) | Value::DateTime(_) | Value::List(_), Key::Name(_) | Key::Number(_)) => false,
        };
        select.variants.iter().position(|v| fits(&v.key))
    }

    fn value(&mut self, frame: Frame<'a>, expr: &'a Expr, selects: bool) -> Result<Resolved<'a>> {
        Ok(match expr {
            Expr::Text(text) => plain(Value::Text((&**text).into())),
            Expr::Number(number) => plain(Value::Number(number.clone())),
            Expr::Variable(reference) => self.variable(frame, reference, selects),
            Expr::Call(function, arguments, span) => self.call(frame, *function, arguments, span, selects)?,
            Expr::Message(_) | Expr::Term(..) | Expr::Select(_) => {
                let start = self.out.len();
                self.placeable(frame, expr)?;
                plain(Value::Text(self.out.split_off(start).into()))
            }
        })
    }

    fn variable(&mut self, frame: Frame<'a>, reference: &'a Reference, selects: bool) -> Resolved<'a> {
        let name = &*reference.id;
        match frame.term {
            Some(values) => match values.iter().find(|(n, _)| **n == *name).map(|(_, value)| value) {
                Some(Literal::Text(text)) => return plain(Value::Text((&**text).into())),
                Some(Literal::Number(number)) => return plain(Value::Number(number.clone())),
                // A term is free to offer forms that nobody asks for.
                None if selects => return Resolved::Missing(String::new()),
                None => {}
            },
            None => {
                if let Some(value) = self.args.get(name) {
                    return Resolved::Value(
                        Cow::Borrowed(value),
                        NumberOptions::default(),
                        PluralKind::Cardinal,
                    );
                }
            }
        }
        let message = format!("there is no value `${name}` for this text");
        self.problem("unknown-variable", message, &reference.span);
        Resolved::Missing(format!("{{${name}}}"))
    }

    fn call(
        &mut self,
        frame: Frame<'a>,
        function: Function,
        arguments: &'a [Expr],
        span: &Span,
        selects: bool,
    ) -> Result<Resolved<'a>> {
        if let Function::List = function {
            let mut items = Vec::new();
            for argument in arguments {
                match self.value(frame, argument, selects)? {
                    Resolved::Value(value, options, _) => match &*value {
                        Value::List(list) => items.extend(list.iter().cloned()),
                        Value::Text(_) | Value::Number(_) | Value::Date(_) | Value::DateTime(_) => {
                            items.push(self.print(frame, &value, options));
                        }
                    },
                    missing @ Resolved::Missing(_) => return Ok(missing),
                }
            }
            return Ok(plain(Value::List(items.into())));
        }
        let Some(argument) = arguments.first() else { return Ok(Resolved::Missing(String::new())) };
        let (value, options, kind) = match self.value(frame, argument, selects)? {
            Resolved::Value(value, options, kind) => (value, options, kind),
            missing @ Resolved::Missing(_) => return Ok(missing),
        };
        let (wanted, fits) = match (function, &*value) {
            (Function::Number(options, kind), Value::Number(_)) => {
                return Ok(Resolved::Value(value, options, kind));
            }
            (Function::Number(..), _) => ("a number", false),
            (Function::DateTime, value) => ("a date", matches!(value, Value::Date(_) | Value::DateTime(_))),
            (Function::List, _) => ("a list", true),
        };
        if !fits {
            self.problem("wrong-value", format!("expected {wanted} here"), span);
        }
        Ok(Resolved::Value(value, options, kind))
    }

    fn print(&self, frame: Frame<'a>, value: &Value<'_>, options: NumberOptions) -> String {
        let formats = self.formats(frame);
        match value {
            Value::Text(text) if self.args.isolate && may_turn(text, formats.direction()) => {
                format!("\u{2068}{text}\u{2069}")
            }
            Value::Text(text) => text.clone().into_owned(),
            Value::Number(number) => formats.number_with(number, options),
            Value::Date(date) => formats.date(*date),
            Value::DateTime(moment) => formats.date_time(*moment),
            Value::List(list) => formats.list(list),
        }
    }

    fn push(&mut self, text: &str) -> Result<()> {
        if self.out.len() + text.len() > LONGEST {
            return Err(GivenUp);
        }
        self.out.push_str(text);
        Ok(())
    }

    fn problem(&mut self, code: &'static str, message: String, span: &Span) {
        self.problems.push(*Diagnostic::warning(code, message).at(span.clone()));
    }

    fn tongue(&self, place: usize) -> &'a Tongue {
        &self.messages.tongues[self.chain[place]]
    }

    fn formats(&self, frame: Frame<'a>) -> &'a Formats {
        &self.tongue(frame.place).formats
    }
}

fn plain<'a>(value: Value<'a>) -> Resolved<'a> {
    Resolved::Value(Cow::Owned(value), NumberOptions::default(), PluralKind::Cardinal)
}

/// Whether `text` may be written against `direction`, or turn what stands beside it.
fn may_turn(text: &str, direction: Direction) -> bool {
    let right_to_left = |c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    match direction {
        Direction::Ltr => text.contains(right_to_left),
        Direction::Rtl => text.contains(|c: char| c.is_alphanumeric() && !right_to_left(c)),
    }
}
