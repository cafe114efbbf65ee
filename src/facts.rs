//! The figures of a site: each is written once, in `facts.yaml`, and used by name in every text
//! and every language. Reading the file is `parse/facts.rs`; printing a figure is `format.rs`.

use std::collections::BTreeMap;

use crate::page::Date;
use crate::span::Span;

/// All figures, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// The figures `list`, by name.
    pub fn new(list: BTreeMap<String, Fact>) -> Self {
        Self(list)
    }

    /// The figure called `name`.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// The figure called `name`, with its name.
    pub fn get_key_value(&self, name: &str) -> Option<(&str, &Fact)> {
        self.0.get_key_value(name).map(|(name, fact)| (name.as_str(), fact))
    }

    /// All figures, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_str(), fact))
    }
}

/// One figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What is printed.
    pub value: FactValue,
    /// What it counts: `percent`, `SEK`.
    pub unit: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// As of when.
    pub date: Option<Date>,
    /// For those who check it.
    pub note: Option<String>,
    /// Where its name was written.
    pub span: Span,
}

/// What is printed for a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A number, with the decimals it was written with: `12`, `-3.50`.
    Number(String),
    /// Words, printed as they are.
    Text(String),
}
