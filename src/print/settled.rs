//! A document that is set in one pass where Typst on its own takes two.
//!
//! Typst sets a document again until all that the text asked of the pages has the answer that the pages
//! before gave. What is measured before it stands anywhere asks too: each of its parts asks where it will
//! stand, so that numbers in it can be counted from there. On the first pass nothing stands anywhere, and
//! all is set a second time for these answers alone. Here the answer stays what it was on the first pass:
//! measured parts count from the place that measures them. For all other questions (numbers of pages,
//! contents, references) there are as many passes as before.

use std::num::NonZeroUsize;
use std::sync::Arc;

use typst::diag::{SourceResult, StrResult};
use typst::ecow::{EcoString, EcoVec};
use typst::engine::Engine;
use typst::foundations::{Content, Label, Output, Selector, StyleChain, Target};
use typst::introspection::{DocumentPosition, Introspector, Location};
use typst::model::Numbering;
use typst::syntax::VirtualPath;
use typst_layout::{PagedDocument, PagedIntrospector};

/// A document, and what is known of its pages.
pub(super) struct Settled {
    pub(super) document: PagedDocument,
    pages: Known,
}

/// The pages as the text may ask about them.
struct Known(Arc<PagedIntrospector>);

impl Output for Settled {
    fn target() -> Target {
        PagedDocument::target()
    }

    fn create(engine: &mut Engine<'_>, content: &Content, styles: StyleChain<'_>) -> SourceResult<Self> {
        let document = PagedDocument::create(engine, content, styles)?;
        let pages = Known(Arc::clone(document.introspector()));
        Ok(Self { document, pages })
    }

    fn introspector(&self) -> &dyn Introspector {
        &self.pages
    }
}

impl Introspector for Known {
    /// Where a measured part will stand: not known, on the last pass as on the first.
    fn locator(&self, _: u128, _: Location) -> Option<Location> {
        None
    }

    fn query(&self, selector: &Selector) -> EcoVec<Content> {
        self.0.query(selector)
    }

    fn query_first(&self, selector: &Selector) -> Option<Content> {
        self.0.query_first(selector)
    }

    fn query_unique(&self, selector: &Selector) -> StrResult<Content> {
        self.0.query_unique(selector)
    }

    fn query_label(&self, label: Label) -> StrResult<&Content> {
        self.0.query_label(label)
    }

    fn query_labelled(&self) -> EcoVec<Content> {
        self.0.query_labelled()
    }

    fn query_count_before(&self, selector: &Selector, end: Location) -> usize {
        self.0.query_count_before(selector, end)
    }

    fn label_count(&self, label: Label) -> usize {
        self.0.label_count(label)
    }

    fn pages(&self, location: Location) -> Option<NonZeroUsize> {
        self.0.pages(location)
    }

    fn page(&self, location: Location) -> Option<NonZeroUsize> {
        self.0.page(location)
    }

    fn position(&self, location: Location) -> Option<DocumentPosition> {
        self.0.position(location).map(DocumentPosition::Paged)
    }

    fn page_numbering(&self, location: Location) -> Option<&Numbering> {
        self.0.page_numbering(location)
    }

    fn page_supplement(&self, location: Location) -> Option<&Content> {
        self.0.page_supplement(location)
    }

    fn anchor(&self, location: Location) -> Option<&EcoString> {
        self.0.anchor(location)
    }

    fn document(&self, location: Location) -> Option<Location> {
        self.0.document(location)
    }

    fn path(&self, location: Location) -> Option<&VirtualPath> {
        self.0.path(location)
    }
}
