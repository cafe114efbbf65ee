//! A page: what stands in front of its text, and the text. Its [`PageId`] is the same in every
//! language.

mod date;
mod event;
mod proposal;

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

pub use date::{Date, DateTime};
pub use event::{Event, Meeting, Repeat, Status};
pub use proposal::{Proposal, ProposalForm, ProposalStatus, Tongue};

use crate::doc::{Doc, Inline, Target};
use crate::lang::Lang;
use crate::path::{SourcePath, UrlPath};
use crate::span::{SourceFile, Span};

/// The path of a page below the language folder, equal in all languages: `housing/rents`,
/// `housing`, or empty for the front page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(Arc<str>);

impl PageId {
    /// Takes the path as it is: no slash at either end.
    pub fn new(id: impl Into<Arc<str>>) -> Self {
        Self(id.into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the front page.
    pub fn is_front(&self) -> bool {
        self.0.is_empty()
    }

    /// The id of the folder it lies in; `None` for the front page.
    pub fn parent(&self) -> Option<Self> {
        if self.is_front() {
            return None;
        }
        Some(Self::new(self.0.rsplit_once('/').map_or("", |(folder, _)| folder)))
    }

    /// The last part: the name of the file or folder.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for PageId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Which page.
    pub id: PageId,
    /// In which language.
    pub lang: Lang,
    /// Where it was written.
    pub file: Arc<SourceFile>,
    /// Whether it is the `index.md` (or `README.md`) of its folder.
    pub is_index: bool,
    /// What stands in front of the text.
    pub front: FrontMatter,
    /// The text.
    pub doc: Doc,
    /// Set when it was put together from the messages of a translation.
    pub translated: Option<Translated>,
    /// For a translation of a whole document: how many texts of its source are others since it was made.
    pub outdated: usize,
    /// What it was called before.
    pub former: Former,
}

/// What a page was called before, in one language: its old addresses lead to it still.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Former {
    /// The last part of its address.
    pub slugs: Vec<String>,
    /// Its id, before it was moved to another folder.
    pub ids: Vec<PageId>,
}

/// How far a text that was put together from messages is translated, and which of its lines are in another
/// language than the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translated {
    /// The file of its messages; none for a language that was made up.
    pub file: Option<Arc<SourceFile>>,
    /// How many of its segments are in another language: they have no translation, or none that can be
    /// shown.
    pub missing: usize,
    /// The languages of those, in order of priority.
    pub others: Vec<Lang>,
    /// How many are shown in a translation that is older than the source text.
    pub stale: usize,
    /// The lines of the front matter that are in another language than the page, by key.
    pub lines: BTreeMap<&'static str, Lang>,
    /// Shorter forms, for paper.
    pub shorts: Shorts,
}

/// The shorter forms that a translation has for paper, where the long ones do not fit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shorts {
    /// Those of texts, by where their originals begin in the file.
    pub texts: BTreeMap<usize, Vec<Inline>>,
    /// Those of lines of the front matter, by key.
    pub lines: BTreeMap<&'static str, String>,
}

impl Page {
    /// Where a page at the top level is listed.
    pub fn menu(&self) -> Menu {
        self.front.menu.unwrap_or(if self.is_index { Menu::Main } else { Menu::Footer })
    }

    /// Where the words of its language are: the messages of a translation, or else its own file.
    pub fn words(&self) -> &Arc<SourceFile> {
        self.translated.as_ref().and_then(|translated| translated.file.as_ref()).unwrap_or(&self.file)
    }

    /// The shorter form of the line `key` of the front matter, where there is one.
    pub fn short_line(&self, key: &str) -> Option<&str> {
        self.translated.as_ref()?.shorts.lines.get(key).map(String::as_str)
    }

    /// The language of the line `key` of the front matter.
    pub fn lang_of(&self, key: &str) -> Lang {
        self.translated
            .as_ref()
            .and_then(|translated| translated.lines.get(key))
            .copied()
            .unwrap_or(self.lang)
    }
}

/// What stands in front of a text, as meant. The title is there whether it was written as front
/// matter or as the text's first heading.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// The place of the whole front matter; the file's start where there is none.
    pub span: Span,
    /// The title.
    pub title: String,
    /// The page in a sentence or two.
    pub description: Option<String>,
    /// The last part of the address, in place of the file's name.
    pub slug: Option<String>,
    /// When it was written.
    pub date: Option<Date>,
    /// When it last changed in substance.
    pub updated: Option<Date>,
    /// Left out unless drafts are asked for.
    pub draft: bool,
    /// Left out before this day.
    pub publish_from: Option<Date>,
    /// Left out from this day on.
    pub expires: Option<Date>,
    /// What sort of page it is, with what that sort needs.
    pub kind: Kind,
    /// Topics, as keys: `rent`.
    pub tags: Vec<String>,
    /// A picture for the page and for those who share it.
    pub image: Option<Picture>,
    /// Addresses that lead here too, from the root of the site.
    pub aliases: Vec<UrlPath>,
    /// Texts to share the page with, beside those made from title and description.
    pub share: Vec<String>,
    /// Its place among its siblings: small first, then by title.
    pub weight: i64,
    /// Where a page at the top level is listed; `None` for what its kind is listed in.
    pub menu: Option<Menu>,
    /// The formats it is printed in, by name; those of the site where it says none.
    pub formats: Vec<String>,
    /// Whether it is political advertising in the sense of Regulation (EU) 2024/900.
    pub political_ad: bool,
}

impl FrontMatter {
    /// A page of which nothing but the title was written.
    pub fn titled(title: String, kind: Kind, span: Span) -> Self {
        Self {
            span,
            title,
            description: None,
            slug: None,
            date: None,
            updated: None,
            draft: false,
            publish_from: None,
            expires: None,
            kind,
            tags: Vec::new(),
            image: None,
            aliases: Vec::new(),
            share: Vec::new(),
            weight: 0,
            menu: None,
            formats: Vec::new(),
            political_ad: false,
        }
    }

    /// Where `key` was written, for messages about its value.
    pub fn key_span(&self, key: &str) -> Span {
        let range = self.span.range();
        let text = self.span.text();
        let mut offset = range.start;
        for line in text.split_inclusive('\n') {
            let rest = line.strip_prefix(key).map(str::trim_start);
            if rest.is_some_and(|r| r.starts_with(':')) {
                return Span::new(&self.span.file, offset..offset + line.trim_end().len());
            }
            offset += line.len();
        }
        self.span.clone()
    }
}

/// Where every page leads to a page of the top level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// In the main menu: what sections do.
    Main,
    /// At the foot: what other pages do.
    Footer,
    /// Nowhere.
    None,
}

/// A picture that belongs to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub file: SourcePath,
    /// What it shows.
    pub alt: String,
}

/// The sorts of page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Page,
    /// The first page of a folder; at the top level, a campaign.
    Section,
    /// A text that is printed too.
    Leaflet(Leaflet),
    /// A meeting.
    Event(Event),
    /// A local group.
    Group(Group),
    /// A motion, interpellation, written question or other proposal.
    Proposal(Proposal),
    /// A signature list or survey.
    Form(Form),
    /// A folder whose chapters are read in the order of its `SUMMARY.md`.
    Handbook,
}

impl Kind {
    /// The names of all kinds, as written in front matter.
    pub const NAMES: [&'static str; 8] =
        ["page", "section", "leaflet", "event", "group", "proposal", "form", "handbook"];

    /// The name, as written in front matter; also the name of the template.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Section => "section",
            Self::Leaflet(_) => "leaflet",
            Self::Event(_) => "event",
            Self::Group(_) => "group",
            Self::Proposal(_) => "proposal",
            Self::Form(_) => "form",
            Self::Handbook => "handbook",
        }
    }

    /// The meeting, for a page that is one.
    pub fn event(&self) -> Option<&Event> {
        match self {
            Self::Event(event) => Some(event),
            Self::Page
            | Self::Section
            | Self::Leaflet(_)
            | Self::Group(_)
            | Self::Proposal(_)
            | Self::Form(_)
            | Self::Handbook => None,
        }
    }
}

/// What a leaflet asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaflet {
    /// The one thing that the reader is asked to do.
    pub action: Option<Action>,
}

/// The one thing that a reader is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Where it is done.
    pub to: Target,
    /// The words for it.
    pub text: String,
}

/// A sheet to write on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What it asks for.
    pub preset: FormPreset,
    /// How many lines there are for names; as many as the pages hold when `None`.
    pub rows: Option<u16>,
    /// Where filled sheets go, line by line.
    pub return_to: Vec<String>,
    /// What the data is used for.
    pub purpose: Option<String>,
    /// How long it is kept.
    pub storage: Option<String>,
}

/// What a form asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormPreset {
    /// Name, place and signature.
    Petition,
    /// What the Swedish Local Government Act asks of a citizens' initiative: own-hand signature, day, name,
    /// personal number and address.
    CitizensInitiative,
    /// The questions in its text.
    Survey,
}

impl FormPreset {
    /// Its name, as written in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Petition => "petition",
            Self::CitizensInitiative => "citizens-initiative",
            Self::Survey => "survey",
        }
    }
}

/// How to reach a local group. Each part is optional: a group may have no telephone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Where it is active.
    pub area: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its telephone number, as it is written for people.
    pub phone: Option<String>,
    /// Where it meets.
    pub meeting_place: Option<String>,
    /// When it meets, in words.
    pub meeting_time: Option<String>,
}
