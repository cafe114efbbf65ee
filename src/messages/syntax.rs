//! A Fluent file as a tree of our own: it owns its text, is shared by threads, knows the place of
//! every reference, and holds nothing that cannot be resolved by its shape alone. Made by
//! [`parse`](super::parse::parse).

use std::sync::Arc;

use crate::format::{Number, NumberOptions, PluralKind};
use crate::span::Span;

/// The messages and terms of a file, in its order, each id once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// What could be read.
    pub entries: Vec<Entry>,
}

/// Whether an entry is for the program or for other entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// `greeting = …`
    Message,
    /// `-org-name = …`
    Term,
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Which of the two.
    pub kind: EntryKind,
    /// Its id, without the hyphen of a term.
    pub id: Arc<str>,
    /// Where the id stands.
    pub span: Span,
    /// Its text. A message may have attributes only.
    pub value: Option<Pattern>,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
}

/// A text beside the text: `.placeholder = …`.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name, without the dot.
    pub id: Box<str>,
    /// The text.
    pub value: Pattern,
}

/// A text with or without placeables.
#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    /// Words only, string literals unwrapped.
    Plain(Arc<str>),
    /// Words and placeables.
    Parts(Vec<Part>),
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words.
    Text(Box<str>),
    /// `{ … }`
    Placeable(Expr),
}

/// What stands in a placeable.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// `"text"`, unescaped.
    Text(Box<str>),
    /// `3.50`
    Number(Number),
    /// `$count`
    Variable(Reference),
    /// `greeting` or `greeting.title`
    Message(Reference),
    /// `-org-name(case: "genitive")`
    Term(Reference, Vec<(Box<str>, Literal)>),
    /// `NUMBER($share, style: "percent")`
    Call(Function, Vec<Expr>, Span),
    /// `$count -> …`
    Select(Box<Select>),
}

/// The name of something defined elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The id, without `$` or `-`.
    pub id: Box<str>,
    /// The attribute after the dot.
    pub attribute: Option<Box<str>>,
    /// Where it stands.
    pub span: Span,
}

/// A value that is written down.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `"genitive"`
    Text(Box<str>),
    /// `2`
    Number(Number),
}

/// The functions there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Function {
    /// `NUMBER`
    Number(NumberOptions, PluralKind),
    /// `DATETIME`: always the long form, whatever its options ask for.
    DateTime,
    /// `LIST`
    List,
}

/// A choice among variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    /// What decides.
    pub selector: Expr,
    /// The variants, in order.
    pub variants: Vec<Variant>,
    /// The one taken when none fits.
    pub default: usize,
}

/// One of the texts of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// When it is taken.
    pub key: Key,
    /// The text.
    pub value: Pattern,
}

/// When a variant is taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// For this text, or for numbers of this plural form.
    Name(Box<str>),
    /// For this number.
    Number(Number),
}

impl Entry {
    /// The text, or that of an attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|a| &*a.id == name).map(|a| &a.value),
        }
    }

    /// The text and those of all attributes, with the attributes' names.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        let value = self.value.iter().map(|value| (None, value));
        value.chain(self.attributes.iter().map(|a| (Some(&*a.id), &a.value)))
    }
}

impl Entry {
    /// The same with other words: `words` makes them of each piece of text.
    pub fn with_words(&self, words: &dyn Fn(&str) -> String) -> Self {
        let mut entry = self.clone();
        entry.value = entry.value.map(|value| value.with_words(words));
        for attribute in &mut entry.attributes {
            attribute.value = attribute.value.with_words(words);
        }
        entry
    }
}

impl Pattern {
    fn with_words(&self, words: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Plain(text) => Self::Plain(words(text).into()),
            Self::Parts(parts) => Self::Parts(
                parts
                    .iter()
                    .map(|part| match part {
                        Part::Text(text) => Part::Text(words(text).into()),
                        Part::Placeable(Expr::Select(select)) => {
                            let mut select = select.clone();
                            for variant in &mut select.variants {
                                variant.value = variant.value.with_words(words);
                            }
                            Part::Placeable(Expr::Select(select))
                        }
                        Part::Placeable(expr) => Part::Placeable(expr.clone()),
                    })
                    .collect(),
            ),
        }
    }

    /// All expressions in it, those inside others too.
    pub fn walk<'p>(&'p self, visit: &mut dyn FnMut(&'p Expr)) {
        let Self::Parts(parts) = self else { return };
        for part in parts {
            match part {
                Part::Text(_) => {}
                Part::Placeable(expr) => expr.walk(visit),
            }
        }
    }
}

impl Expr {
    fn walk<'p>(&'p self, visit: &mut dyn FnMut(&'p Self)) {
        visit(self);
        match self {
            Self::Call(_, arguments, _) => {
                for argument in arguments {
                    argument.walk(visit);
                }
            }
            Self::Select(select) => {
                select.selector.walk(visit);
                for variant in &select.variants {
                    variant.value.walk(visit);
                }
            }
            Self::Text(_) | Self::Number(_) | Self::Variable(_) | Self::Message(_) | Self::Term(..) => {}
        }
    }
}
