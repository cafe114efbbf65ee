//! The source language's side of all documents, as the translations need it: [`Documents::of`].

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::align::{Aligned, Match};
use super::catalog::{Message, short_of};
use super::fingerprint::Fingerprint;
use super::lock::Lock;
use super::origin::Origin;
use super::segment::Segment;

/// The source language's side of all documents, as the translations need it.
pub(super) struct Documents<'a> {
    pub(super) docs: BTreeMap<&'a str, Document<'a>>,
    /// The one document that an id made of words is in.
    homes: HashMap<&'a str, Option<&'a str>>,
    /// New name > old name.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    pub(super) sources: &'a BTreeMap<String, Origin>,
}

/// The source texts of a document, in order.
#[derive(Default)]
pub(super) struct Document<'a> {
    pub(super) texts: Vec<Text<'a>>,
    places: HashMap<&'a str, usize>,
    /// The last parts of its address until now, the newest first.
    pub(super) slugs: Vec<&'a str>,
}

/// A source text.
pub(super) struct Text<'a> {
    pub(super) id: &'a str,
    pub(super) fingerprint: Fingerprint,
    /// What it said last time, if it was known.
    pub(super) was: Option<&'a str>,
}

impl<'a> Documents<'a> {
    pub(super) fn of(aligned: &'a BTreeMap<String, Aligned>, sources: &'a BTreeMap<String, Origin>) -> Self {
        let docs: BTreeMap<&str, Document<'_>> = aligned
            .par_iter()
            .map(|(doc, aligned)| {
                let known = sources.get(aligned.from.as_ref().unwrap_or(doc));
                let segments = sources.get(doc).map_or(&[][..], |origin| &origin.segments);
                let text = |(found, segment): (&'a Match, &Segment)| Text {
                    id: &found.id,
                    fingerprint: Fingerprint::of(&segment.text),
                    was: found.old.as_deref(),
                };
                let texts = aligned.matches.iter().zip(segments).map(text).collect();
                let slugs = known.and_then(|known| known.address(aligned.from.as_ref().unwrap_or(doc)));
                let former =
                    known.and_then(|known| known.lock.as_ref()).into_iter().flat_map(Lock::former_slugs);
                let slugs = slugs.map(|address| address.slug).into_iter().chain(former).collect();
                (doc.as_str(), Document::new(texts, slugs))
            })
            .collect();
        let mut homes: HashMap<&str, Option<&str>> = HashMap::new();
        for (doc, document) in &docs {
            for text in &document.texts {
                homes.entry(text.id).and_modify(|home| *home = None).or_insert(Some(doc));
            }
        }
        let renamed =
            aligned.iter().filter_map(|(doc, a)| Some((doc.as_str(), a.from.as_deref()?))).collect();
        Self { docs, homes, renamed, sources }
    }

    /// The one document that `message` belongs to, if that is not `doc`.
    pub(super) fn other_home(&self, doc: &str, message: &Message) -> Option<&'a str> {
        let own = self.docs.get(doc).is_some_and(|own| own.places.contains_key(&*message.id));
        self.homes.get(&*message.id).copied().flatten().filter(|_| !own)
    }
}

impl<'a> Document<'a> {
    fn new(texts: Vec<Text<'a>>, slugs: Vec<&'a str>) -> Self {
        let places = texts.iter().enumerate().map(|(place, text)| (text.id, place)).collect();
        Self { texts, places, slugs }
    }

    /// The place of each message in the text. Most stand in its order, so the next place is tried first.
    pub(super) fn places(&self, messages: &[Message]) -> Vec<Option<usize>> {
        let mut next = 0;
        let place = |message: &Message| {
            let is_next = self.texts.get(next).is_some_and(|text| *text.id == *message.id);
            let place = if is_next { Some(next) } else { self.place(&message.id) };
            next = place.map_or(next, |place| place + 1);
            place
        };
        messages.iter().map(place).collect()
    }

    /// The place of the text with this id, or of the one it is a shorter form of.
    fn place(&self, id: &str) -> Option<usize> {
        let places = &self.places;
        places.get(id).or_else(|| places.get(short_of(id)?)).copied()
    }
}
