//! What templates see. Borrowed, made for one page and thrown away: the model itself is not
//! serialisable, so a template can use nothing that is not named here. This page is the theme
//! maker's reference.
//!
//! In every struct `lang` and `dir` are there only where a text is in another language than the
//! page around it; a template that prints the text must then print them as attributes too.
//! All `href`s are relative to the page, so that the site also works from a folder.

mod bank;
mod chart;
mod meeting;
mod moved;
mod print;
mod reach;

use serde::Serialize;

pub use bank::{
    AttachmentView, BankView, ChoiceView, ChosenView, FacetView, PagerView, ProposalCardView, ProposalView,
    StepView,
};
pub use chart::{ChartView, FigureView, RowView, SaidView};
pub use meeting::{CalendarView, EventView, MeetingView, MonthView};
pub use moved::MovedView;
pub use print::{
    AdView, ElsewhereView, FileView, FormatView, GroupPrintsView, HowView, NoticeView, PreviewView,
    PrintView, RoomPartView, RoomView, SharedView, ToldView,
};
pub use reach::{AlternateView, FeedView, SearchView, ShareView};

/// All that a page template sees.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    /// The tag of the page's language; the functions `t` and `number` look here.
    pub lang: &'a str,
    /// The way to the root of the site: `../../`; the function `asset` looks here.
    pub root: String,
    /// The site as a whole.
    pub site: SiteView<'a>,
    /// This page.
    pub page: PageView<'a>,
    /// The top-level sections, if their `menu` says nothing else: the campaigns, the groups, the handbook.
    pub menu: Vec<LinkView>,
    /// The top-level pages, in the same way: about, contact.
    pub footer: Vec<LinkView>,
    /// Every language of the site.
    pub languages: Vec<LanguageView<'a>>,
}

/// The site as a whole.
#[derive(Debug, Serialize)]
pub struct SiteView<'a> {
    /// Its name in the page's language: the message `site-title`, or the title in `book.toml`.
    pub title: String,
    /// Who publishes it.
    pub publisher: Option<&'a str>,
    /// The front page in this language.
    pub home: String,
    /// The list of topics in this language, if any page has a topic.
    pub topics: Option<String>,
    /// The figures and their sources in this language, if the site has any.
    pub figures: Option<String>,
    /// The print room in this language, if anything is printed.
    pub print_room: Option<String>,
    /// The calendar in this language, if there are meetings.
    pub calendar: Option<String>,
    /// The page to search on in this language.
    pub search: Option<String>,
    /// The policy that the page's `<meta>` states.
    pub csp: &'static str,
    /// `flygblad` and its version.
    pub generator: &'static str,
}

/// This page.
#[derive(Debug, Serialize)]
pub struct PageView<'a> {
    /// The tag of the language that the page around the text is in: `<html lang>`.
    pub lang: &'a str,
    /// `ltr` or `rtl`: `<html dir>`.
    pub dir: &'static str,
    /// `page`, `section`, `group` ..., and for the others `front`, `section-list`, `topics`, `topic`, `calendar`,
    /// `proposals`, `figures`, `print-room`, `search`, `ad-notice`, `not-found`.
    pub kind: &'static str,
    /// The title, without markup.
    pub title: String,
    /// Set when the title is in another language than the page.
    pub title_in: Option<TongueView>,
    /// The page in a sentence; on a campaign page, its demand.
    pub description: Option<String>,
    /// Set when the description is in another language than the page.
    pub description_in: Option<TongueView>,
    /// Set when the text is shown in another language than the page around it: the content then carries
    /// this.
    pub fallback: Option<FallbackView<'a>>,
    /// Set when the text is translated, but not all of it, or not as it reads today.
    pub partly: Option<PartlyView>,
    /// The text as HTML, safe to print with `| safe`.
    pub content: String,
    /// The headings, when there are enough of them to need a list.
    pub toc: Vec<HeadingView>,
    /// When it was written.
    pub date: Option<DateView>,
    /// When it last changed, if that is later.
    pub updated: Option<DateView>,
    /// The topics of the page; on the page of topics, all of them.
    pub tags: Vec<LinkView>,
    /// The pages above this one, the front page first, without this one.
    pub breadcrumb: Vec<LinkView>,
    /// The pages of this section, of this topic, or on the front page the campaigns; of a long list, a part.
    pub pages: Vec<CardView>,
    /// How many pages there are in a list that is cut into pages.
    pub count: usize,
    /// The other pages of such a list.
    pub pager: Option<PagerView>,
    /// The leaflets and forms of this section.
    pub leaflets: Vec<CardView>,
    /// What is printed of the page: of a leaflet, a form, a handbook.
    pub print: Option<PrintView<'a>>,
    /// The label of political advertising.
    pub ad: Option<AdView>,
    /// The transparency notice, on its page.
    pub notice: Option<NoticeView>,
    /// All figures of the site, on their page.
    pub figures: Vec<FigureView>,
    /// All that is printed, on the page of the print room.
    pub room: Option<RoomView>,
    /// What the script needs, on the page to search on.
    pub search: Option<SearchView>,
    /// The chapters, on the pages of a handbook.
    pub chapters: Vec<ChapterView>,
    /// The chapter before.
    pub previous: Option<LinkView>,
    /// The chapter after.
    pub next: Option<LinkView>,
    /// The picture.
    pub image: Option<ImageView>,
    /// For a local group.
    pub group: Option<GroupView<'a>>,
    /// For a meeting.
    pub event: Option<EventView<'a>>,
    /// For a local group: the next meetings that it calls.
    pub meetings: Vec<MeetingView>,
    /// The meetings to come, on the pages of the calendar.
    pub calendar: Option<CalendarView>,
    /// For a proposal.
    pub proposal: Option<ProposalView>,
    /// For a list of a resource bank.
    pub bank: Option<BankView>,
    /// Whether such a list stands on the page: then it has a style sheet and a script.
    pub has_bank: bool,
    /// Whether a chart stands on the page: then it has a style sheet of its own too.
    pub has_charts: bool,
    /// Texts to share the page with, ready to be copied: a short one, a long one, then those of its author.
    pub share: Vec<ShareView>,
    /// The feeds of news that the page is about, the nearest first; the last is that of the whole site.
    pub feeds: Vec<FeedView>,
    /// Whether search engines should pass by.
    pub noindex: bool,
    /// Whether it is a draft.
    pub draft: bool,
    /// The page's own address in full; for a fallback, that of the text it shows.
    pub canonical: Option<String>,
    /// The languages that the text exists in, and `x-default`, with addresses in full.
    pub alternates: Vec<AlternateView<'a>>,
    /// The locale in Open Graph's way, `sv_SE` where there is a region.
    pub og_locale: String,
    /// `website` for the front page, `article` for a dated page.
    pub og_type: &'static str,
    /// The picture's address in full, for those who share the page.
    pub og_image: Option<SharedView>,
}

/// The language of a text that stands in for a translation.
#[derive(Debug, Serialize)]
pub struct FallbackView<'a> {
    /// Its tag.
    pub lang: &'a str,
    /// Its direction.
    pub dir: &'static str,
    /// Its name, for the notice, in the reader's language or in its own.
    pub name: String,
    /// The name of the page's language, for the notice.
    pub wanted: String,
    /// Where the text stands in its own language.
    pub href: String,
}

/// What is to be said of a translation that is not whole.
#[derive(Debug, Serialize)]
pub struct PartlyView {
    /// How many pieces of the text are shown in another language.
    pub missing: usize,
    /// How many pieces are older than the original.
    pub stale: usize,
    /// The names of the languages that those are in.
    pub shown: String,
    /// Where the original is.
    pub original: Option<String>,
}

/// The language of words that are in another than the page.
#[derive(Clone, Debug, Serialize)]
pub struct TongueView {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A link with a text.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// The words.
    pub title: String,
    /// Where it leads, from this page.
    pub href: String,
    /// Set when the words are in another language.
    pub lang: Option<String>,
    /// Set together with `lang`.
    pub dir: Option<&'static str>,
    /// `page` for this page itself, `true` for a folder it lies in: the value of `aria-current`.
    pub current: Option<&'static str>,
}

/// A page in a list of pages.
#[derive(Clone, Debug, Serialize)]
pub struct CardView {
    /// Title and address.
    #[serde(flatten)]
    pub link: LinkView,
    /// The page in a sentence.
    pub description: Option<String>,
    /// Set when the description is in another language than the page.
    pub description_in: Option<TongueView>,
    /// When it was written.
    pub date: Option<DateView>,
    /// For a meeting: when it begins the next time.
    pub start: Option<DateView>,
    /// For a meeting: whether it is `planned`, `moved` or `cancelled` then.
    pub status: Option<&'static str>,
    /// For a meeting or a group: where.
    pub place: Option<String>,
    /// Set when that is said in another language than the page's.
    pub place_in: Option<TongueView>,
    /// For what is printed: the picture of its first page.
    pub preview: Option<PreviewView>,
    /// For what is printed: the ids of its formats, as in the messages `format-<id>`.
    pub formats: Vec<String>,
}

/// A chapter of a handbook.
#[derive(Clone, Debug, Serialize)]
pub struct ChapterView {
    /// Title and address; the address is empty for the title of a part.
    #[serde(flatten)]
    pub link: LinkView,
    /// Its number, `2.1`, in the digits of the language; empty for one without.
    pub number: String,
    /// How deep it lies, from 0.
    pub depth: usize,
}

/// A heading of the text.
#[derive(Debug, Serialize)]
pub struct HeadingView {
    /// Set when the words are in another language than the text.
    pub lang: Option<String>,
    /// Set together with `lang`.
    pub dir: Option<&'static str>,
    /// The anchor, without `#`.
    pub id: String,
    /// The words, without markup.
    pub title: String,
    /// The headings one level down.
    pub children: Vec<HeadingView>,
}

/// A day.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// For `<time datetime>`.
    pub iso: String,
    /// For people, in the page's language.
    pub text: String,
}

/// A language in the list of languages.
#[derive(Debug, Serialize)]
pub struct LanguageView<'a> {
    /// Its tag, for `lang` and `hreflang`.
    pub code: &'a str,
    /// Its direction.
    pub dir: &'static str,
    /// Its name in itself.
    pub name: &'a str,
    /// This page in that language, or the nearest page above it that is there.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
    /// Whether this page is translated into it.
    pub translated: bool,
}

/// A picture.
#[derive(Debug, Serialize)]
pub struct ImageView {
    /// Its address.
    pub src: String,
    /// What it shows.
    pub alt: String,
    /// Set when that is said in another language than the page's.
    pub alt_in: Option<TongueView>,
    /// In px, where the file says so.
    pub width: Option<usize>,
    /// In px, where the file says so.
    pub height: Option<usize>,
}

/// How to reach a local group.
#[derive(Debug, Serialize)]
pub struct GroupView<'a> {
    /// Where it is active.
    pub area: Option<&'a str>,
    /// Set when that is said in another language than the page's.
    pub area_in: Option<TongueView>,
    /// E-mail.
    pub email: Option<&'a str>,
    /// Telephone, as written for people.
    pub phone: Option<&'a str>,
    /// The same without blanks and dashes, for `tel:`.
    pub phone_digits: Option<String>,
    /// Where it meets.
    pub meeting_place: Option<&'a str>,
    /// Set when that is said in another language than the page's.
    pub meeting_place_in: Option<TongueView>,
    /// When it meets.
    pub meeting_time: Option<&'a str>,
    /// Set when that is said in another language than the page's.
    pub meeting_time_in: Option<TongueView>,
}

/// What the template of a component sees.
#[derive(Debug, Serialize)]
pub struct ComponentContext<'a> {
    /// The tag of the text's language; the functions `t` and `number` look here.
    pub lang: &'a str,
    /// The way to the root of the site; the function `asset` looks here.
    pub root: String,
    /// The component.
    pub component: ComponentView,
}

/// A component: what is set says which.
#[derive(Debug, Default, Serialize)]
pub struct ComponentView {
    /// The button of an `action`.
    pub action: Option<LinkView>,
    /// The pages of a listing.
    pub pages: Vec<CardView>,
    /// What is listed: `events`, `groups` ...
    pub listed: Option<&'static str>,
    /// The list of a resource bank.
    pub bank: Option<BankView>,
    /// The chart.
    pub chart: Option<ChartView>,
    /// The lines to write on of an `answer`: on paper, there is room for them.
    pub lines: Option<u8>,
}
