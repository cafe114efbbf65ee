//! A Fluent file > [`Resource`]. What cannot be read is reported and left out, entry by entry: a
//! translator's slip costs one message, not the site.
//!
//! 1. [`scan`] paints over what the parser could not stand.
//! 2. `fluent` parses; its errors become diagnostics.
//! 3. Its tree, which borrows, becomes ours, which does not. Places are found by where a slice lies
//!    in the text.
//!
//! One fault of the parser stays: the blanks before a line that *begins with a placeable* are lost
//! together with that line's share in the common indent. No meaning may hang on indentation inside a
//! value; the values that this program writes are on one line.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as MapEntry;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ErrorKind;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::bidi;
use super::scan::scan;
use super::syntax::{
    Attribute, Entry, EntryKind, Expr, Function, Key, Literal, Part, Pattern, Reference, Resource, Select,
    Variant,
};
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::format::{NumberOptions, PluralKind, Style};
use crate::span::{SourceFile, Span};

pub(super) const FALLS_BACK: &str = "until it is mended, readers see the text of the next language";

/// Reads a Fluent file. Every fault is a warning, since no translation may stop a build; which of
/// them do stop it is for the caller to say.
///
/// Values are plain text: whoever prints them as HTML escapes them.
pub fn parse(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Resource {
    let scanned = scan(&file.text);
    for (range, why) in scanned.refused {
        let line = file.text.get(range.clone()).and_then(|t| t.lines().next()).unwrap_or("");
        let span = Span::new(file, range.start..range.start + line.len());
        diags.push(Diagnostic::warning("fluent-syntax", why).at(span).hint(FALLS_BACK));
    }
    let (fluent, errors) = match FluentResource::try_new(scanned.text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        diags.push(syntax_error(file, error.pos, error.slice, &plain(&error.kind)));
    }
    let reader = Reader { file, base: fluent.source().as_ptr().addr() };
    let mut seen: BTreeMap<(EntryKind, Arc<str>), Span> = BTreeMap::new();
    let mut entries = Vec::new();
    for entry in fluent.entries() {
        let Some(entry) = diags.keep(reader.entry(entry)).flatten() else { continue };
        match seen.entry((entry.kind, Arc::clone(&entry.id))) {
            MapEntry::Occupied(first) => diags.push(duplicate(&entry, first.get())),
            MapEntry::Vacant(place) => {
                place.insert(entry.span.clone());
                entries.push(entry);
            }
        }
    }
    Resource { entries }
}

fn syntax_error(
    file: &Arc<SourceFile>,
    pos: std::ops::Range<usize>,
    junk: Option<std::ops::Range<usize>>,
    why: &str,
) -> Box<Diagnostic> {
    let junk = junk.and_then(|range| file.text.get(range)).unwrap_or("");
    let name = junk.split(['=', '\n']).next().unwrap_or("").trim();
    let message = match name {
        "" => format!("this cannot be read: {why}"),
        name if name.starts_with('.') => format!("the attribute `{name}` cannot be read: {why}"),
        name => format!("`{name}` cannot be read: {why}"),
    };
    Diagnostic::warning("fluent-syntax", message).at(Span::new(file, pos)).hint(FALLS_BACK)
}

/// What the parser missed, in words of those who translate.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is rare is told in the parser's words")]
fn plain(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken('=') => {
            "expected `name = text`; a name has letters from a to z, digits, `-` and `_`".to_owned()
        }
        ErrorKind::ExpectedToken(sign) => format!("expected `{sign}` here"),
        ErrorKind::ExpectedCharRange { range } => format!("expected one of `{range}` here"),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "there is no text behind `=`".to_owned()
        }
        ErrorKind::MissingDefaultVariant => {
            "none of its variants is the default: write `*` before the bracket of one, `*[other]`".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "only one variant can have a `*`".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a closing `\"` is missing".to_owned(),
        ErrorKind::UnbalancedClosingBrace => {
            "a `}` has no `{` before it; to show one, write `{\"}\"}`".to_owned()
        }
        other => {
            let mut why = other.to_string();
            if let Some(first) = why.get_mut(..1) {
                first.make_ascii_lowercase();
            }
            why
        }
    }
}

fn duplicate(entry: &Entry, first: &Span) -> Box<Diagnostic> {
    let (line, column) = first.line_column();
    Diagnostic::warning("duplicate-message", format!("`{}` is here for the second time", first.text()))
        .at(entry.span.clone())
        .label("this one is not used")
        .hint(format!("the first is at {}:{line}:{column}; keep one of the two", first.file.path))
}

/// Turns the parser's tree, whose strings are slices of its text, into ours.
struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    /// Where the parser's text begins in memory.
    base: usize,
}

impl Reader<'_> {
    fn entry(&self, entry: &ast::Entry<&str>) -> Result<Option<Entry>> {
        match entry {
            ast::Entry::Message(message) => {
                let value = message.value.as_ref();
                self.definition(EntryKind::Message, &message.id, value, &message.attributes).map(Some)
            }
            ast::Entry::Term(term) => {
                self.definition(EntryKind::Term, &term.id, Some(&term.value), &term.attributes).map(Some)
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => Ok(None),
        }
    }

    fn definition(
        &self,
        kind: EntryKind,
        id: &ast::Identifier<&str>,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
    ) -> Result<Entry> {
        let span = self.span(id.name);
        let value = value.map(|pattern| self.pattern(pattern, &span)).transpose()?;
        let attribute = |a: &ast::Attribute<&str>| {
            Ok(Attribute { id: a.id.name.into(), value: self.pattern(&a.value, &span)? })
        };
        let attributes = attributes.iter().map(attribute).collect::<Result<_>>()?;
        Ok(Entry { kind, id: id.name.into(), span, value, attributes })
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>, entry: &Span) -> Result<Pattern> {
        let mut parts: Vec<Part> = Vec::new();
        let mut words = String::new();
        let mut balance = bidi::Balance::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let text = self.text(value);
                    balance.add(text).map_err(|at| bidi::overridden(&self.span(value), at))?;
                    words.push_str(text);
                }
                ast::PatternElement::Placeable { expression } => match self.expression(expression, entry)? {
                    Expr::Text(text) => {
                        balance.add(&text).map_err(|_| bidi::escaped(entry))?;
                        words.push_str(&text);
                    }
                    expr @ (Expr::Number(_)
                    | Expr::Variable(_)
                    | Expr::Message(_)
                    | Expr::Term(..)
                    | Expr::Call(..)
                    | Expr::Select(_)) => {
                        push_words(&mut parts, &mut words);
                        parts.push(Part::Placeable(expr));
                    }
                },
            }
        }
        if !balance.is_even() {
            return Err(bidi::unbalanced(entry));
        }
        if parts.is_empty() {
            return Ok(Pattern::Plain(words.into()));
        }
        push_words(&mut parts, &mut words);
        Ok(Pattern::Parts(parts))
    }

    fn expression(&self, expression: &ast::Expression<&str>, entry: &Span) -> Result<Expr> {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, entry),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        let default = variants.iter().position(|v| v.default).unwrap_or(0);
        let variant = |v: &ast::Variant<&str>| {
            let key = match v.key {
                ast::VariantKey::Identifier { name } => Key::Name(name.into()),
                ast::VariantKey::NumberLiteral { value } => Key::Number(self.number(value)?),
            };
            Ok(Variant { key, value: self.pattern(&v.value, entry)? })
        };
        let variants = variants.iter().map(variant).collect::<Result<_>>()?;
        let selector = self.inline(selector, entry)?;
        Ok(Expr::Select(Box::new(Select { selector, variants, default })))
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>, entry: &Span) -> Result<Expr> {
        Ok(match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let text = unescape_unicode_to_string(self.text(value));
                bidi::Balance::default().add(&text).map_err(|_| bidi::escaped(&self.span(value)))?;
                Expr::Text(text.into())
            }
            ast::InlineExpression::NumberLiteral { value } => Expr::Number(self.number(value)?),
            ast::InlineExpression::VariableReference { id } => Expr::Variable(self.reference(id, None)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Expr::Message(self.reference(id, attribute.as_ref()))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.as_ref().map_or(&[][..], |a| &a.named);
                let named = named.iter().map(|n| Ok((n.name.name.into(), self.literal(&n.value, entry)?)));
                Expr::Term(self.reference(id, attribute.as_ref()), named.collect::<Result<_>>()?)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => self.call(id, arguments, entry)?,
            ast::InlineExpression::Placeable { expression } => self.expression(expression, entry)?,
        })
    }

    fn call(
        &self,
        id: &ast::Identifier<&str>,
        arguments: &ast::CallArguments<&str>,
        entry: &Span,
    ) -> Result<Expr> {
        let span = self.span(id.name);
        let wrong = |message| Diagnostic::warning("unknown-function", message).at(span.clone());
        let function = match id.name {
            "NUMBER" => self.number_function(&arguments.named)?,
            "DATETIME" => Function::DateTime,
            "LIST" => Function::List,
            name => {
                let known = ["NUMBER", "DATETIME", "LIST"];
                let unknown = wrong(format!("there is no function `{name}`"));
                return Err(unknown.did_you_mean(name, known).hint(FALLS_BACK));
            }
        };
        let values =
            arguments.positional.iter().map(|a| self.inline(a, entry)).collect::<Result<Vec<_>>>()?;
        if function != Function::List && values.len() != 1 {
            return Err(
                wrong(format!("`{}` takes one value, found {}", id.name, values.len())).hint(FALLS_BACK)
            );
        }
        Ok(Expr::Call(function, values, span))
    }

    fn number_function(&self, named: &[ast::NamedArgument<&str>]) -> Result<Function> {
        let mut options = NumberOptions::default();
        let mut kind = PluralKind::Cardinal;
        for argument in named {
            let value = match &argument.value {
                ast::InlineExpression::StringLiteral { value }
                | ast::InlineExpression::NumberLiteral { value } => *value,
                // The parser lets nothing else be the value of a named argument.
                ast::InlineExpression::FunctionReference { .. }
                | ast::InlineExpression::MessageReference { .. }
                | ast::InlineExpression::TermReference { .. }
                | ast::InlineExpression::VariableReference { .. }
                | ast::InlineExpression::Placeable { .. } => "",
            };
            match (argument.name.name, value) {
                ("minimumFractionDigits", n) if n.parse::<u8>().is_ok() => {
                    options.minimum_fraction_digits = n.parse().ok();
                }
                ("maximumFractionDigits", n) if n.parse::<u8>().is_ok() => {
                    options.maximum_fraction_digits = n.parse().ok();
                }
                ("useGrouping", "true" | "1") => options.grouping = true,
                ("useGrouping", "false" | "0") => options.grouping = false,
                ("style", "decimal") => options.style = Style::Decimal,
                ("style", "percent") => options.style = Style::Percent,
                ("type", "cardinal") => kind = PluralKind::Cardinal,
                ("type", "ordinal") => kind = PluralKind::Ordinal,
                (name, value) => {
                    let message = format!("`NUMBER` knows no `{name}: {value}`");
                    let hint = "known are minimumFractionDigits, maximumFractionDigits, useGrouping, \
                                style (decimal, percent) and type (cardinal, ordinal)";
                    let wrong = Diagnostic::warning("unknown-function", message).at(self.span(name));
                    return Err(wrong.hint(hint).hint(FALLS_BACK));
                }
            }
        }
        Ok(Function::Number(options, kind))
    }

    fn literal(&self, value: &ast::InlineExpression<&str>, entry: &Span) -> Result<Literal> {
        match self.inline(value, entry)? {
            Expr::Text(text) => Ok(Literal::Text(text)),
            Expr::Number(number) => Ok(Literal::Number(number)),
            Expr::Variable(_) | Expr::Message(_) | Expr::Term(..) | Expr::Call(..) | Expr::Select(_) => {
                let message = "a term takes texts and numbers only";
                Err(Diagnostic::warning("fluent-syntax", message).at(entry.clone()).hint(FALLS_BACK))
            }
        }
    }

    fn number(&self, digits: &str) -> Result<crate::format::Number> {
        digits.parse().map_err(|_| {
            let message = format!("`{digits}` is too long for a number");
            Diagnostic::warning("fluent-syntax", message).at(self.span(digits)).hint(FALLS_BACK)
        })
    }

    fn reference(&self, id: &ast::Identifier<&str>, attribute: Option<&ast::Identifier<&str>>) -> Reference {
        let attribute = attribute.map(|a| a.name.into());
        Reference { id: id.name.into(), attribute, span: self.span(id.name) }
    }

    /// The place of a slice of the parser's text.
    fn span(&self, slice: &str) -> Span {
        let start = slice.as_ptr().addr().saturating_sub(self.base);
        Span::new(self.file, start..start + slice.len())
    }

    /// A slice of the parser's text as it stands in the file, before anything was painted over.
    fn text<'s>(&'s self, slice: &'s str) -> &'s str {
        let start = slice.as_ptr().addr().saturating_sub(self.base);
        self.file.text.get(start..start + slice.len()).unwrap_or(slice)
    }
}

fn push_words(parts: &mut Vec<Part>, words: &mut String) {
    if !words.is_empty() {
        parts.push(Part::Text(std::mem::take(words).into()));
    }
}
