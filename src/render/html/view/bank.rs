//! What templates see of proposals: the page of one, and the lists of a resource bank.

use serde::Serialize;

use super::{CardView, LinkView, TongueView};

/// What is said of a proposal beside its text.
#[derive(Debug, Serialize)]
pub struct ProposalView {
    /// `motion`, `interpellation`, `question` or `proposal`; the message `proposal-<form>` names it.
    pub form: &'static str,
    /// What became of it; the message `proposal-<status>` names it.
    pub status: Option<&'static str>,
    /// The municipality or region; a link to its proposals, where the site has a bank.
    pub place: LinkView,
    /// The assembly or board.
    pub body: Option<String>,
    /// Who wrote it.
    pub authors: Option<String>,
    /// The page of the group that wrote it.
    pub group: Option<LinkView>,
    /// Set when place, body and authors are named in another language than the page's.
    pub named_in: Option<TongueView>,
    /// The name of the language of the text, where that is another than the page's.
    pub language: Option<String>,
    /// Set when the text is in another language than the page.
    pub text_in: Option<TongueView>,
    /// Under which terms others may use it.
    pub licence: Option<LinkView>,
    /// What belongs to it.
    pub attachments: Vec<AttachmentView>,
    /// The text as plain text: the address of the file.
    pub plain: String,
    /// The text for a word processor: the address of the file.
    pub document: String,
    /// The plain text itself, to be copied from the page; left out where it is very long.
    pub copy: Option<String>,
    /// The list of all proposals.
    pub bank: Option<LinkView>,
}

/// A file that belongs to a proposal, or an address.
#[derive(Debug, Serialize)]
pub struct AttachmentView {
    /// Its name and where it is.
    #[serde(flatten)]
    pub link: LinkView,
    /// How large it is, in kB.
    pub kilobytes: Option<usize>,
}

/// A list of proposals, and what there is to choose from.
#[derive(Debug, Serialize)]
pub struct BankView {
    /// The tag of the language around the list, which is not always that of the text it stands in.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What there is to choose from.
    pub facets: Vec<FacetView>,
    /// Whether this page is about one facet alone: all that there is to choose from in it.
    pub is_index: bool,
    /// What was chosen: the name of a facet, and the choice.
    pub chosen: Option<ChosenView>,
    /// How many proposals there are in the list.
    pub total: usize,
    /// The proposals on this page of the list.
    pub proposals: Vec<ProposalCardView>,
    /// The other pages of the list.
    pub pager: Option<PagerView>,
    /// All proposals as data for the script.
    pub data: String,
}

/// Something that proposals can be told apart by.
#[derive(Debug, Serialize)]
pub struct FacetView {
    /// `place`, `kind`, `topic`, `year` or `status`; the message `bank-<name>` names it.
    pub name: &'static str,
    /// The choices, or those with the most proposals.
    pub choices: Vec<ChoiceView>,
    /// A page with all choices, where not all are shown.
    pub all: Option<String>,
    /// How many choices there are.
    pub count: usize,
}

/// Something to choose.
#[derive(Debug, Serialize)]
pub struct ChoiceView {
    /// Its name and its page.
    #[serde(flatten)]
    pub link: LinkView,
    /// How many proposals there are.
    pub count: usize,
}

/// What was chosen.
#[derive(Debug, Serialize)]
pub struct ChosenView {
    /// The name of the facet.
    pub facet: &'static str,
    /// The list of all proposals.
    pub all: String,
}

/// A proposal in a list.
#[derive(Debug, Serialize)]
pub struct ProposalCardView {
    /// Title, summary and place, as in other lists.
    #[serde(flatten)]
    pub card: CardView,
    /// As in [`ProposalView`].
    pub form: &'static str,
    /// As in [`ProposalView`].
    pub status: Option<&'static str>,
}

/// The pages of a long list.
#[derive(Debug, Serialize)]
pub struct PagerView {
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// The pages near this one, the first and the last.
    pub steps: Vec<StepView>,
}

/// A page of a long list.
#[derive(Debug, Serialize)]
pub struct StepView {
    /// Its number, from 1.
    pub number: usize,
    /// Where it is.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether some pages before it are left out.
    pub gap: bool,
}
