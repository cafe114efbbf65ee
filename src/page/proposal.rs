//! A proposal: what elected representatives put to a council, so that others can find it and use it again.

use crate::doc::Target;
use crate::lang::Direction;

/// What a proposal is, where it was made and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Motion, interpellation ...
    pub form: ProposalForm,
    /// The municipality or region.
    pub place: String,
    /// The assembly or board it was put to.
    pub body: Option<String>,
    /// Who wrote it: a group, by name.
    pub authors: Option<String>,
    /// The page of that group.
    pub group: Option<Target>,
    /// What became of it.
    pub status: Option<ProposalStatus>,
    /// The language of its text, where that is not the language of the file.
    pub language: Option<Tongue>,
    /// Under which terms others may use it.
    pub licence: Option<String>,
    /// What belongs to it: files beside the text, and addresses.
    pub attachments: Vec<Target>,
}

/// A language that need not be one of the site's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Its tag.
    pub tag: String,
    /// Which way it is written.
    pub direction: Direction,
}

/// The sorts of proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProposalForm {
    /// A motion.
    Motion,
    /// An interpellation.
    Interpellation,
    /// A written question.
    Question,
    /// Anything else.
    Proposal,
}

impl ProposalForm {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Motion, Self::Interpellation, Self::Question, Self::Proposal];

    /// Its name, as written in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Motion => "motion",
            Self::Interpellation => "interpellation",
            Self::Question => "question",
            Self::Proposal => "proposal",
        }
    }
}

/// What became of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProposalStatus {
    /// Written, and not yet handed in anywhere.
    Idea,
    /// Handed in.
    Submitted,
    /// Answered; of questions.
    Answered,
    /// Agreed to.
    Adopted,
    /// Agreed to in part.
    PartlyAdopted,
    /// Voted down.
    Rejected,
    /// Taken back.
    Withdrawn,
}

impl ProposalStatus {
    /// All of them, in the order in which they come to pass.
    pub const ALL: [Self; 7] = [
        Self::Idea,
        Self::Submitted,
        Self::Answered,
        Self::Adopted,
        Self::PartlyAdopted,
        Self::Rejected,
        Self::Withdrawn,
    ];

    /// Its name, as written in front matter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Submitted => "submitted",
            Self::Answered => "answered",
            Self::Adopted => "adopted",
            Self::PartlyAdopted => "partly-adopted",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }
}
