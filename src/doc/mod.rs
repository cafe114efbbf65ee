//! What a Markdown text says, free of any format. HTML, PDF and search text are each made from a
//! [`Doc`], never from each other. Every block and inline knows where it was written.
//!
//! A `Doc` says nothing about whether a link leads anywhere: paths in it are made absolute within
//! the project, and `check` compares them with what is there.

mod chart;
mod walk;

pub use chart::{Chart, ChartRow, ChartShape, ChartUnit, Label, Way};
pub use walk::{Heading, plain_text, walk_inlines};

use crate::lang::Lang;
use crate::path::SourcePath;
use crate::span::Span;

/// A parsed text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doc {
    /// The text, block by block.
    pub blocks: Vec<Block>,
    /// The notes, in the order in which the text refers to them.
    pub footnotes: Vec<Footnote>,
}

/// A note at the end of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// The label it was written with.
    pub label: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Where it was written.
    pub span: Span,
}

/// A block with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The language of its words, where that is not the page's: a translation is missing.
    pub lang: Option<Lang>,
    /// Where it was written.
    pub span: Span,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// A heading of level 1 to 6 with the anchor that leads to it, unique in the text.
    Heading {
        /// 1 to 6.
        level: u8,
        /// The anchor, without `#`.
        id: String,
        /// Whether the author wrote the anchor (`{#id}`).
        pinned: bool,
        /// The words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// Whether its items are written without blank lines between them.
        tight: bool,
        /// The items.
        items: Vec<Item>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A GitHub alert: `> [!NOTE]`.
    Alert {
        /// Which of the five.
        kind: Alert,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A listing.
    Code {
        /// The language of the listing, as written after the fence.
        language: Option<String>,
        /// The lines, as they are.
        text: String,
    },
    /// A table with one row of headings.
    Table {
        /// How each column is set.
        columns: Vec<Align>,
        /// The headings.
        head: Vec<Cell>,
        /// The rows.
        rows: Vec<Vec<Cell>>,
    },
    /// Terms and what they mean.
    Definitions(Vec<Definition>),
    /// A pause in the text: `---`.
    Rule,
    /// A fenced block with a name of ours.
    Component(Component),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// For a task list: whether it is done.
    pub task: Option<bool>,
    /// What it says. In a tight list its text is a [`BlockKind::Paragraph`] all the same.
    pub blocks: Vec<Block>,
    /// Where it was written.
    pub span: Span,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: Vec<Inline>,
    /// The language of its words, where that is not the page's: a translation is missing.
    pub lang: Option<Lang>,
    /// Where it was written.
    pub span: Span,
}

/// A term with its meanings.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// What it means, once or more.
    pub meanings: Vec<Vec<Block>>,
    /// The language of the term, where that is not the page's.
    pub lang: Option<Lang>,
    /// Where the term was written.
    pub span: Span,
}

/// GitHub's five alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
}

impl Alert {
    /// Its name in class names and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// How a column is set. Start and end follow the direction of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Not said.
    None,
    /// Where lines begin.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// A piece of running text with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Where it was written.
    pub span: Span,
}

/// The kinds of running text. Kept small: what is rare stands in a box.
#[derive(Clone, Debug, PartialEq)]
pub enum InlineKind {
    /// Words. Raw HTML is words too.
    Text(String),
    /// A line break in the source that means a blank.
    SoftBreak,
    /// A line break that was asked for.
    HardBreak,
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong importance.
    Strong(Vec<Inline>),
    /// Struck out.
    Strikethrough(Vec<Inline>),
    /// Letters of a computer.
    Code(String),
    /// A link.
    Link {
        /// Where it leads.
        target: Box<Target>,
        /// The words.
        text: Vec<Inline>,
    },
    /// A picture.
    Image(Box<Image>),
    /// A reference to a note: its index in [`Doc::footnotes`].
    FootnoteRef(usize),
    /// `{ $closed-beds }`: a figure from `facts.yaml`, printed in the reader's digits.
    Figure(String),
    /// `{ -org-name }`: a term of the site, without the hyphen.
    Term(String),
}

/// A picture in running text.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// The picture.
    pub source: Target,
    /// What it shows, for those who do not see it.
    pub alt: Vec<Inline>,
    /// A caption, from the title in quotes.
    pub title: String,
}

/// Where a link leads, or what a picture is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A file of the project: a page's Markdown, or a file beside it.
    File {
        /// The file, from the root of the project.
        path: SourcePath,
        /// What stands after `#`.
        anchor: Option<String>,
    },
    /// A place in the same text.
    Anchor(String),
    /// An address outside the site with an allowed scheme: `https:`, `http:`, `mailto:`, `tel:`, `sms:`.
    External(String),
}

/// A fenced block whose info string is a name of ours and whose body is YAML.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    /// A button with a text.
    Action {
        /// Where it leads.
        to: Target,
        /// The words on it.
        text: String,
    },
    /// A chart of a table.
    Chart(Chart),
    /// A list of pages of one kind.
    Listing(Listing),
    /// Room to write an answer by hand.
    Answer {
        /// How many lines.
        lines: u8,
    },
}

/// How the pages of a [`Component::Listing`] are chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What is listed.
    pub of: Listed,
    /// Only pages below this folder of `content/`.
    pub section: Option<SourcePath>,
    /// Only pages with this tag.
    pub tag: Option<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// What a [`Listing`] lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Pages of kind `event`, by start.
    Events,
    /// Pages of kind `proposal`, newest first.
    Proposals,
    /// Pages of kind `leaflet`.
    Leaflets,
    /// Pages of kind `group`, by name.
    Groups,
}
