//! A page on its way into a language: the words that were chosen, put into their places.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Shown, next_at};
use crate::doc::Doc;
use crate::lang::Lang;
use crate::page::{Former, FrontMatter, Kind, Page, Shorts, Translated};
use crate::span::SourceFile;
use crate::translate::leaf::{self, Filling, Words};
use crate::translate::segment::{LINES, Place, SegmentKind};

/// A page on its way into a language.
pub(super) struct Text<'v> {
    pub(super) own: Lang,
    pub(super) source: &'v Page,
    pub(super) file: &'v Arc<SourceFile>,
    pub(super) former: Former,
    pub(super) shorts: Shorts,
    pub(super) shown: Vec<Shown<'v>>,
}

impl Text<'_> {
    /// Takes the words of its own language.
    pub(super) fn take(&mut self, words: &mut [Option<Words>]) {
        for (shown, words) in self.shown.iter_mut().zip(words).filter(|(shown, _)| shown.lang == self.own) {
            shown.words = words.take();
        }
    }

    /// The page, made from one with empty leaves.
    pub(super) fn page(self, empty: Doc) -> Page {
        Page {
            id: self.source.id.clone(),
            lang: self.own,
            file: Arc::clone(&self.source.file),
            is_index: self.source.is_index,
            front: self.front(),
            translated: Some(self.account()),
            outdated: 0,
            former: self.former.clone(),
            doc: self.doc(empty),
        }
    }

    fn of(&self, kind: SegmentKind) -> Option<&Shown<'_>> {
        let is_meant = |shown: &&Shown<'_>| {
            shown.original.segment.kind == kind && shown.original.segment.place == Place::Front
        };
        self.shown.iter().find(is_meant)
    }

    fn line(&self, kind: SegmentKind) -> Option<String> {
        match self.of(kind)?.words.as_ref()? {
            Words::Plain(line) => Some(line.clone()),
            Words::Markup(_) => None,
        }
    }

    /// All lines of a kind that are in its own language.
    fn own_texts(&self, kind: SegmentKind) -> Vec<String> {
        let own =
            self.shown.iter().filter(|shown| shown.original.segment.kind == kind && shown.lang == self.own);
        own.filter_map(|shown| match &shown.words {
            Some(Words::Plain(line)) => Some(line.clone()),
            Some(Words::Markup(_)) | None => None,
        })
        .collect()
    }

    fn front(&self) -> FrontMatter {
        let mut front = self.source.front.clone();
        front.title = self.line(SegmentKind::Title).unwrap_or(front.title);
        front.description = self.line(SegmentKind::Description).or(front.description);
        // Old addresses lead to the page of the language they were in.
        front.aliases.clear();
        let own_slug = self.of(SegmentKind::Slug).is_some_and(|shown| shown.lang == self.own);
        front.slug = self.line(SegmentKind::Slug).filter(|_| own_slug);
        if let Some(image) = &mut front.image
            && let Some(alt) = self.line(SegmentKind::ImageAlt)
        {
            image.alt = alt;
        }
        // A text in another language is not one to share.
        front.share = self.own_texts(SegmentKind::Share);
        self.own_lines(&mut front.kind);
        front
    }

    /// The lines that belong to one kind of page.
    fn own_lines(&self, of: &mut Kind) {
        let put = |kind, place: &mut Option<String>| *place = self.line(kind).or_else(|| place.take());
        match of {
            Kind::Group(group) => {
                put(SegmentKind::Area, &mut group.area);
                put(SegmentKind::MeetingPlace, &mut group.meeting_place);
                put(SegmentKind::MeetingTime, &mut group.meeting_time);
            }
            Kind::Leaflet(leaflet) => {
                if let Some(action) = &mut leaflet.action
                    && let Some(text) = self.line(SegmentKind::ActionText)
                {
                    action.text = text;
                }
            }
            Kind::Form(form) => {
                put(SegmentKind::Purpose, &mut form.purpose);
                put(SegmentKind::Storage, &mut form.storage);
                if let Some(lines) = self.line(SegmentKind::ReturnTo) {
                    form.return_to = lines.split(LINES).map(|line| line.trim().to_owned()).collect();
                }
            }
            Kind::Event(event) => {
                if let Some(place) = self.line(SegmentKind::Venue) {
                    event.place = place;
                }
            }
            Kind::Page | Kind::Section | Kind::Proposal(_) | Kind::Handbook => {}
        }
    }

    fn doc(self, empty: Doc) -> Doc {
        let own = self.own;
        if matches!(self.source.front.kind, Kind::Proposal(_)) {
            let lang = Some(self.source.lang);
            return leaf::apply(empty, &mut |_| Some(Filling { words: None, lang }));
        }
        let mut shown = self.shown.into_iter().peekable();
        leaf::apply(empty, &mut |index| {
            let Shown { original, words, lang, .. } =
                next_at(&mut shown, index, |shown| shown.original.segment.place)?;
            Some(Filling {
                words: words.or_else(|| original.words()),
                lang: Some(lang).filter(|lang| *lang != own),
            })
        })
    }

    /// How far it is translated.
    fn account(&self) -> Translated {
        let wanted = || self.shown.iter().filter(|shown| !shown.original.segment.kind.is_optional());
        let others = wanted().map(|shown| shown.lang).filter(|lang| *lang != self.own);
        Translated {
            file: Some(Arc::clone(self.file)),
            missing: others.clone().count(),
            others: others.collect::<BTreeSet<_>>().into_iter().collect(),
            stale: wanted().filter(|shown| shown.is_stale && shown.lang == self.own).count(),
            lines: wanted()
                .filter(|shown| shown.original.segment.place == Place::Front && shown.lang != self.own)
                .map(|shown| (shown.original.segment.kind.name(), shown.lang))
                .collect(),
            shorts: self.shorts.clone(),
        }
    }
}
