//! What a message says, figures known: [`Voice::lines`] is the entry point. A value may choose its words by a
//! figure (`{ $beds -> [one] … *[other] … }`); one line is shown, and all of them are checked.

use std::borrow::Cow;

use crate::facts::{FactValue, Facts};
use crate::format::Number;
use crate::lang::Lang;
use crate::messages::syntax::{Expr, Pattern, Select};
use crate::messages::{Args, Messages, Value};

use super::encode::{Spoken, decode_with};
use super::segment::Syntax;

/// How many lines one message may come to; nobody could check more.
const MOST: usize = 100;

/// Who speaks: a language with the figures of the site.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// The words of the site, among them its terms.
    pub messages: &'a Messages,
    /// The figures.
    pub facts: &'a Facts,
    /// In which language.
    pub lang: Lang,
}

/// Why a value is no line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unspeakable<'p> {
    /// This has no place in a text: a call, another message, a choice in a choice in a choice.
    Expr(&'p Expr),
    /// It has too many variants.
    Many,
}

impl<'a> Voice<'a> {
    /// The lines that `pattern` may come to, in `syntax`: the one that is shown, then all others.
    ///
    /// # Errors
    /// When it holds what has no place in a text.
    pub fn lines<'p>(
        self,
        pattern: &'p Pattern,
        syntax: Syntax,
    ) -> Result<Vec<Cow<'p, str>>, Unspeakable<'p>> {
        let args = self.figures(pattern);
        let mut choices: Vec<&Select> = Vec::new();
        let shown = self.line(pattern, syntax, &args, None).map_err(Unspeakable::Expr)?;
        pattern.walk(&mut |expr| {
            if let Expr::Select(select) = expr {
                choices.push(select);
            }
        });
        let mut lines = vec![shown];
        for select in choices {
            for index in 0..select.variants.len() {
                if lines.len() >= MOST {
                    return Err(Unspeakable::Many);
                }
                let line = self.line(pattern, syntax, &args, Some((select, index)));
                let line = line.map_err(Unspeakable::Expr)?;
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
        Ok(lines)
    }

    /// One line; `forced` is a choice that is made by the caller.
    fn line<'p>(
        self,
        pattern: &'p Pattern,
        syntax: Syntax,
        args: &Args<'_>,
        forced: Option<(&Select, usize)>,
    ) -> Result<Cow<'p, str>, &'p Expr> {
        decode_with(pattern, syntax, &mut |expr| match expr {
            Expr::Select(select) => {
                let forced = forced.filter(|(own, _)| std::ptr::eq(*own, &**select));
                let index =
                    forced.map_or_else(|| self.messages.choice(self.lang, select, args), |(_, index)| index);
                Some(Spoken::Pattern(&select.variants.get(index)?.value))
            }
            Expr::Call(..) | Expr::Term(..) => {
                let words = self.messages.say(self.lang, expr, args).ok()?;
                Some(Spoken::Words(as_words(&words, syntax)))
            }
            Expr::Text(_) | Expr::Number(_) | Expr::Variable(_) | Expr::Message(_) => None,
        })
    }

    /// The values of the figures that `pattern` names.
    fn figures(self, pattern: &Pattern) -> Args<'a> {
        let mut names: Vec<&str> = Vec::new();
        pattern.walk(&mut |expr| {
            if let Expr::Variable(reference) = expr {
                names.push(&reference.id);
            }
        });
        let mut args = Args::new();
        for (name, fact) in names.iter().filter_map(|name| self.facts.get_key_value(name)) {
            let value: Value<'_> = match &fact.value {
                FactValue::Text(text) => text.as_str().into(),
                FactValue::Number(digits) => match digits.parse::<Number>() {
                    Ok(number) => number.into(),
                    Err(_) => digits.as_str().into(),
                },
            };
            args = args.with(name, value);
        }
        args
    }
}

/// Words that are no marks, whatever signs are in them.
fn as_words(words: &str, syntax: Syntax) -> String {
    match syntax {
        Syntax::Plain => words.to_owned(),
        Syntax::Markdown => {
            let mut out = String::with_capacity(words.len());
            for c in words.chars() {
                if c.is_ascii_punctuation() {
                    out.push('\\');
                }
                out.push(c);
            }
            out
        }
    }
}
