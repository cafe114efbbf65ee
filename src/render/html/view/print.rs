//! What templates see of what is printed: downloads, how to print them, the print room, and what the law
//! asks to be said of political advertising.

use serde::Serialize;

use super::{CardView, DateView, LinkView, TongueView};

/// What is printed of a page.
#[derive(Debug, Serialize)]
pub struct PrintView<'a> {
    /// The formats that it can be had in; none where it is not printed in this language.
    pub formats: Vec<FormatView<'a>>,
    /// Where it is not printed in this language: the languages in which it is, each in its own name, with the
    /// address of its page there.
    pub elsewhere: Vec<LinkView>,
    /// Whether some of its text is missing or old, so that what is printed is stamped as a draft.
    pub draft: bool,
}

/// A format that a page can be had in.
#[derive(Debug, Serialize)]
pub struct FormatView<'a> {
    /// The name of its folder, `a5`. The message `format-a5` names it.
    pub id: &'a str,
    /// The width of the paper before it is folded, in mm and in the digits of the language.
    pub width: String,
    /// The height.
    pub height: String,
    /// How far colour runs over the edge for a print shop, in mm.
    pub bleed: String,
    /// The picture of its first page.
    pub preview: Option<PreviewView>,
    /// The downloads.
    pub files: Vec<FileView>,
    /// The downloads with the addresses of local groups.
    pub groups: Vec<GroupPrintsView>,
    /// How it is printed at home; only where one of its files is for that.
    pub how: Option<HowView<'a>>,
}

/// The picture of a first page.
#[derive(Clone, Debug, Serialize)]
pub struct PreviewView {
    /// Its address.
    pub src: String,
    /// In px.
    pub width: u32,
    /// In px.
    pub height: u32,
}

/// The picture that stands beside a link to a page.
#[derive(Debug, Serialize)]
pub struct SharedView {
    /// Its address in full.
    pub src: String,
    /// Width and height in px, where they are known.
    pub size: Option<[usize; 2]>,
    /// What it shows.
    pub alt: String,
}

/// A download: a PDF.
#[derive(Debug, Serialize)]
pub struct FileView {
    /// What it is for: `screen`, `home` or `shop`; `job` for the sheet that tells a print shop of the last.
    /// The messages `print-screen` and so on name it.
    pub variant: &'static str,
    /// Its address.
    pub href: String,
    /// How large it is, in 1,000 bytes; not said of those for local groups.
    pub kilobytes: Option<usize>,
}

/// The downloads with the address of a local group.
#[derive(Debug, Serialize)]
pub struct GroupPrintsView {
    /// The group.
    pub group: LinkView,
    /// The downloads.
    pub files: Vec<FileView>,
}

/// How a format is printed at home.
#[derive(Debug, Serialize)]
pub struct HowView<'a> {
    /// The paper: `A4`.
    pub sheet: &'static str,
    /// The width of the paper as it is printed, lying or standing, in mm.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// How many copies lie side by side on it.
    pub across: usize,
    /// How many lie one above the other.
    pub down: usize,
    /// The edge that it is turned over for its second side: `long`, `short`, or `none` where it has one side.
    pub flip: &'static str,
    /// How it is folded or cut: `sheet`, `cut`, `once`, `roll`, `booklet`, or what the format's `leaflet.toml`
    /// says (`fold = "..."`). The messages `how-fold-...` tell of it, `part/fold.html` draws it.
    pub fold: &'a str,
}

/// All that the site prints.
#[derive(Debug, Serialize)]
pub struct RoomView {
    /// What is printed in this language, by campaign.
    pub parts: Vec<RoomPartView>,
    /// What is printed in other languages only.
    pub elsewhere: Vec<ElsewhereView>,
}

/// What is printed of a campaign.
#[derive(Debug, Serialize)]
pub struct RoomPartView {
    /// The campaign; none for what belongs to no campaign.
    pub campaign: Option<LinkView>,
    /// Its leaflets, posters, forms and handbooks.
    pub pages: Vec<CardView>,
}

/// Something that is not printed in this language.
#[derive(Debug, Serialize)]
pub struct ElsewhereView {
    /// Its page.
    #[serde(flatten)]
    pub link: LinkView,
    /// The languages it is printed in, each in its own name, with the address of its page there.
    pub languages: Vec<LinkView>,
}

/// The label of political advertising (Regulation (EU) 2024/900, article 11).
#[derive(Debug, Serialize)]
pub struct AdView {
    /// Who has it published.
    pub sponsor: ToldView,
    /// Who controls the sponsor.
    pub controller: Option<ToldView>,
    /// What it is about.
    pub process: Option<ToldView>,
    /// How it is aimed at some people and not others.
    pub targeting: Option<ToldView>,
    /// The address of its transparency notice.
    pub href: String,
}

/// A transparency notice (Regulation (EU) 2024/900, article 12).
#[derive(Debug, Serialize)]
pub struct NoticeView {
    /// The advertisement, with the address of its page.
    pub ad: LinkView,
    /// When the advertisement last changed.
    pub version: Option<DateView>,
    /// What is said of it, in the order of the regulation.
    pub told: Vec<ToldView>,
    /// The address of the same as JSON.
    pub data: String,
}

/// Something that `book.toml` says of political advertising below `[political-ad]`.
#[derive(Clone, Debug, Serialize)]
pub struct ToldView {
    /// Its key there: `paid-by`. The message `notice-paid-by` names it.
    pub key: &'static str,
    /// What is said: the words of the message `political-ad-<key>` of the site, or else of `book.toml`.
    pub text: String,
    /// Set when that is in another language than the page.
    pub text_in: Option<TongueView>,
    /// Where it leads, for an address on the web or by e-mail.
    pub href: Option<String>,
}
