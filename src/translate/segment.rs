//! What there is to translate in a page: [`segments`] lists it, in reading order. The words of a
//! segment are one line of Markdown, or one line without marks.
//!
//! A link in a segment is written as the author could have written it, relative to the page.

use super::leaf::{Held, leaves};
use super::{markup, normal};
use crate::diag::Diagnostics;
use crate::doc::{Inline, InlineKind};
use crate::page::{Kind, Page};
use crate::parse::markdown::{Context, Nowhere, parse_inline};
use crate::path::SourcePath;
use crate::span::{SourceFile, Span};

/// What a segment is. Words move from one kind to another only as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// The title of the page.
    Title,
    /// The page in a sentence or two.
    Description,
    /// The last part of its address.
    Slug,
    /// What the page's picture shows.
    ImageAlt,
    /// Where a local group is active.
    Area,
    /// Where it meets.
    MeetingPlace,
    /// When it meets.
    MeetingTime,
    /// Where a meeting is.
    Venue,
    /// What a leaflet asks its reader to do.
    ActionText,
    /// What the data on a form is used for.
    Purpose,
    /// How long it is kept.
    Storage,
    /// Where filled sheets of a form go: its lines, parted by [`LINES`].
    ReturnTo,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A paragraph of an item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A term that is explained.
    Term,
    /// A paragraph of what a term means.
    Meaning,
    /// What a picture shows that stands alone.
    Alt,
    /// Its caption.
    Caption,
    /// `text` of an action.
    Button,
    /// `title` of a chart.
    ChartTitle,
    /// `source` of a chart.
    ChartSource,
}

impl SegmentKind {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::Title,
        Self::Description,
        Self::Slug,
        Self::ImageAlt,
        Self::Area,
        Self::MeetingPlace,
        Self::MeetingTime,
        Self::Venue,
        Self::ActionText,
        Self::Purpose,
        Self::Storage,
        Self::ReturnTo,
        Self::Heading,
        Self::Paragraph,
        Self::Item,
        Self::Cell,
        Self::Term,
        Self::Meaning,
        Self::Alt,
        Self::Caption,
        Self::Button,
        Self::ChartTitle,
        Self::ChartSource,
    ];

    /// Its name in catalogues and reports. Of front matter, it is also the id.
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Description => "description",
            Self::Slug => "slug",
            Self::ImageAlt => "image-alt",
            Self::Area => "area",
            Self::MeetingPlace => "meeting-place",
            Self::MeetingTime => "meeting-time",
            Self::Venue => "place",
            Self::ActionText => "action-text",
            Self::Purpose => "purpose",
            Self::Storage => "storage",
            Self::ReturnTo => "return-to",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Cell => "cell",
            Self::Term => "term",
            Self::Meaning => "meaning",
            Self::Alt => "alt",
            Self::Caption => "caption",
            Self::Button => "button",
            Self::ChartTitle => "chart-title",
            Self::ChartSource => "chart-source",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The id of what a page has once; the id of everything else is made from its words.
    pub fn fixed_id(self) -> Option<&'static str> {
        match self {
            Self::Title
            | Self::Description
            | Self::Slug
            | Self::ImageAlt
            | Self::Area
            | Self::MeetingPlace
            | Self::MeetingTime
            | Self::Venue
            | Self::ActionText
            | Self::Purpose
            | Self::Storage
            | Self::ReturnTo => Some(self.name()),
            Self::Heading
            | Self::Paragraph
            | Self::Item
            | Self::Cell
            | Self::Term
            | Self::Meaning
            | Self::Alt
            | Self::Caption
            | Self::Button
            | Self::ChartTitle
            | Self::ChartSource => None,
        }
    }

    /// Whether it is a paragraph, wherever that stands: one that holds nothing but a picture is another thing.
    pub fn is_paragraph(self) -> bool {
        matches!(self, Self::Paragraph | Self::Item | Self::Meaning)
    }

    /// Whether a text is whole in a language that does not say it: an address on the web is made of the
    /// title then, and one on an envelope is the same in every language.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::Slug | Self::ReturnTo)
    }

    /// [`Self::is_optional`] of the text with this id.
    pub fn is_optional_id(id: &str) -> bool {
        Self::named(id).is_some_and(Self::is_optional)
    }

    /// How its words are written.
    pub fn syntax(self) -> Syntax {
        match self {
            Self::Heading
            | Self::Paragraph
            | Self::Item
            | Self::Cell
            | Self::Term
            | Self::Meaning
            | Self::Alt => Syntax::Markdown,
            Self::Title
            | Self::Description
            | Self::Slug
            | Self::ImageAlt
            | Self::Area
            | Self::MeetingPlace
            | Self::MeetingTime
            | Self::Venue
            | Self::ActionText
            | Self::Purpose
            | Self::Storage
            | Self::ReturnTo
            | Self::Caption
            | Self::Button
            | Self::ChartTitle
            | Self::ChartSource => Syntax::Plain,
        }
    }
}

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// As running text in Markdown.
    Markdown,
    /// Without marks: a backslash is a backslash.
    Plain,
}

/// Where a segment stands in its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In front of the text.
    Front,
    /// In the leaf with this number, as [`leaves`] counts them.
    Leaf(usize),
}

/// Something to translate.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// What it is.
    pub kind: SegmentKind,
    /// Where it goes back to.
    pub place: Place,
    /// The words, on one line.
    pub text: String,
    /// Where it was written.
    pub span: Span,
}

/// What stands between lines that are one text, such as those of a postal address.
pub const LINES: &str = " / ";

/// The longest text that becomes a segment, in bytes: what is longer is no prose, and no catalogue
/// could hold it.
const LONGEST: usize = 20_000;

/// What there is to translate in `page`. `src` is the folder that links with a `/` begin at.
pub fn segments(page: &Page, src: &str) -> Vec<Segment> {
    let mut list = Vec::new();
    front(page, &mut list);
    let notes: Vec<&str> = page.doc.footnotes.iter().map(|note| note.label.as_str()).collect();
    let writer = Writer { base: &page.file.path, src, notes: &notes };
    leaves(&page.doc, &mut |leaf| {
        let text = match leaf.words {
            Held::Markup(words) => writer.line(words),
            Held::Plain(words) => normal::one_line(words),
        };
        if !text.is_empty() && text.len() <= LONGEST {
            let (kind, place) = (leaf.kind, Place::Leaf(leaf.index));
            list.push(Segment { kind, place, text, span: leaf.span.clone() });
        }
    });
    list
}

fn front(page: &Page, list: &mut Vec<Segment>) {
    let front = &page.front;
    // The name of the file is the last part of the address where nothing else is said.
    let name = (!page.id.is_front()).then(|| page.id.name().to_owned());
    let slug = front.slug.clone().or(name);
    let image = front.image.as_ref();
    let group = if let Kind::Group(group) = &front.kind { Some(group) } else { None };
    let event = if let Kind::Event(event) = &front.kind { Some(event) } else { None };
    let form = if let Kind::Form(form) = &front.kind { Some(form) } else { None };
    let action = if let Kind::Leaflet(leaflet) = &front.kind { leaflet.action.as_ref() } else { None };
    let return_to = form.map(|form| form.return_to.join(LINES));
    let lines = [
        (SegmentKind::Title, Some(&front.title)),
        (SegmentKind::Description, front.description.as_ref()),
        (SegmentKind::Slug, slug.as_ref()),
        (SegmentKind::ImageAlt, image.map(|image| &image.alt)),
        (SegmentKind::Area, group.and_then(|group| group.area.as_ref())),
        (SegmentKind::MeetingPlace, group.and_then(|group| group.meeting_place.as_ref())),
        (SegmentKind::MeetingTime, group.and_then(|group| group.meeting_time.as_ref())),
        (SegmentKind::Venue, event.map(|event| &event.place)),
        (SegmentKind::ActionText, action.map(|action| &action.text)),
        (SegmentKind::Purpose, form.and_then(|form| form.purpose.as_ref())),
        (SegmentKind::Storage, form.and_then(|form| form.storage.as_ref())),
        (SegmentKind::ReturnTo, return_to.as_ref()),
    ];
    for (kind, line) in lines {
        let text = line.map(|line| normal::one_line(line)).unwrap_or_default();
        if !text.is_empty() && text.len() <= LONGEST {
            list.push(Segment { kind, place: Place::Front, text, span: front.key_span(kind.name()) });
        }
    }
}

/// For each byte, whether it may be, or be part of, something else than itself on a line of Markdown. A table, since
/// this is asked of every byte of every translation.
const IS_MARK: [bool; 256] = {
    let marks = b"\\`*_~[]<>&{}|^$";
    let mut table = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        table[control] = true;
        control += 1;
    }
    table[0x7f] = true;
    let mut mark = 0;
    while mark < marks.len() {
        table[marks[mark] as usize] = true;
        mark += 1;
    }
    table
};

/// Whether a mark is on a line, or a control character.
fn may_have_marks(line: &str) -> bool {
    // Those that are not ASCII begin with this byte.
    let might_be_control = || line.as_bytes().contains(&0xc2);
    line.bytes().any(|byte| IS_MARK[usize::from(byte)])
        || might_be_control() && line.contains(char::is_control)
}

/// The running text of one page, back and forth.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    /// The page's file, which links begin at.
    pub base: &'a SourcePath,
    /// The folder that links with a `/` begin at.
    pub src: &'a str,
    /// The labels of its notes.
    pub notes: &'a [&'a str],
}

impl Writer<'_> {
    /// `words` as one line of Markdown, which [`Writer::read`] reads as the same words. What the author
    /// wrote is kept as far as it means the same on a line of its own.
    pub fn line(&self, words: &[Inline]) -> String {
        let meant = normal::normal(words);
        if meant.is_empty() {
            return String::new();
        }
        let mut last = String::new();
        for style in markup::STYLES {
            last = markup::write(&meant, style, self.base, self.notes);
            if let [Inline { kind: InlineKind::Text(text), .. }] = meant.as_slice()
                && last == *text
                && !may_have_marks(&last)
            {
                break;
            }
            let file = SourceFile::new(self.base.clone(), last.as_str());
            let back = self.read(&file, 0..last.len(), &mut Diagnostics::new());
            if normal::same(&normal::normal(&back), &meant) {
                break;
            }
        }
        last
    }

    /// A line of Markdown as running text: the bytes `range` of `file`.
    pub fn read(
        &self,
        file: &std::sync::Arc<SourceFile>,
        range: std::ops::Range<usize>,
        diags: &mut Diagnostics,
    ) -> Vec<Inline> {
        let line = file.text.get(range.clone()).unwrap_or_default();
        let text = line.trim_matches(' ');
        if !text.is_empty() && !may_have_marks(text) {
            let start = range.start + (line.len() - line.trim_start_matches(' ').len());
            let span = Span::new(file, start..start + text.len());
            return vec![Inline { kind: InlineKind::Text(text.to_owned()), span }];
        }
        let context = Context { src: self.src, base: Some(self.base), nowhere: Nowhere::Error };
        parse_inline(file, range, &context, self.notes, diags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_seen_by_its_first_byte() {
        for c in '\0'..=char::MAX {
            let is_mark = c.is_control() || "\\`*_~[]<>&{}|^$".contains(c);
            assert_eq!(may_have_marks(&format!("a{c}ö")), is_mark, "{c:?}");
        }
    }
}
