//! What is left to do in a language, text by text: [`WorkList::of`] is the entry point. How it is shown is for
//! others.

use super::desk::{Desk, Unit};
use super::encode::decode;
use super::lock::State;
use super::status::{DocumentStatus, LanguageStatus, Standing};

/// What is left to do in a language.
#[derive(Debug)]
pub struct WorkList<'d> {
    /// The documents with something to do, in reading order.
    pub documents: Vec<Task<'d>>,
}

/// A document with something to do.
#[derive(Debug)]
pub struct Task<'d> {
    /// The document.
    pub document: &'d DocumentStatus,
    /// Its title in the source language.
    pub title: &'d str,
    /// The texts to look at, in reading order.
    pub texts: Vec<Text<'d>>,
}

/// A text to look at.
#[derive(Debug)]
pub struct Text<'d> {
    /// The text and its id.
    pub unit: Unit<'d>,
    /// How it stands.
    pub standing: Standing,
    /// What its translation says, as a line of Markdown or, where it holds a choice, as it is written. Nothing
    /// where it is a part of a whole document: which part is not known.
    pub translation: Option<String>,
}

impl<'d> WorkList<'d> {
    /// Everything in `language` that is not reviewed and stands as it is asked for.
    pub fn of(desk: &'d Desk, language: &'d LanguageStatus, is_asked_for: &dyn Fn(Standing) -> bool) -> Self {
        let task = |document: &'d DocumentStatus| {
            let whole = desk.whole_units(&document.name, language.lang);
            let units = whole.map_or_else(|| desk.units(&document.name, language.lang), |(_, units)| units);
            let title = units.iter().find(|unit| unit.segment.kind.name() == "title");
            let title = title.map_or(document.name.as_str(), |unit| unit.segment.text.as_str());
            let texts: Vec<Text<'d>> =
                units.into_iter().filter_map(text).filter(|text| is_asked_for(text.standing)).collect();
            (!texts.is_empty()).then_some(Task { document, title, texts })
        };
        Self { documents: language.documents.iter().filter_map(task).collect() }
    }

    /// How many texts of the list stand so.
    pub fn count(&self, standing: Standing) -> usize {
        let texts = self.documents.iter().flat_map(|task| &task.texts);
        texts.filter(|text| text.standing == standing).count()
    }
}

impl Text<'_> {
    /// What the source text said when it was translated, for one that says something else now.
    pub fn old(&self) -> Option<&str> {
        match &self.unit.state {
            State::Stale { old } => old.as_deref(),
            State::Missing | State::Unknown | State::NeedsReview | State::Reviewed => None,
        }
    }
}

fn text(unit: Unit<'_>) -> Option<Text<'_>> {
    let standing = Standing::from(&unit.state);
    let is_open = match standing {
        Standing::Missing => unit.is_wanted(),
        Standing::Stale | Standing::Unknown | Standing::NeedsReview => true,
        Standing::Reviewed => false,
    };
    let translation =
        unit.message.and_then(|message| {
            let value = decode(message.value.as_ref()?, unit.segment.kind.syntax());
            Some(value.unwrap_or_else(|| {
                message.raw().split_once('=').map_or("", |(_, raw)| raw.trim()).to_owned()
            }))
        });
    is_open.then_some(Text { unit, standing, translation })
}
