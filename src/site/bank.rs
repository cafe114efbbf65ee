//! Resource banks: pages with a list of all proposals (` ```proposals ` without a `limit`), which can be looked
//! through by place, kind, topic, year and status. `collect` finds them. What there is to choose from is the same
//! in every language; words and addresses are made when it is printed.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Destination, Site, topic_key};
use crate::doc::{Component, Listed, Listing};
use crate::page::{Kind, Page, PageId, Proposal};

/// The proposals of one page.
#[derive(Debug)]
pub struct Bank {
    /// The list that makes the page one.
    pub listing: Listing,
    /// The proposals, newest first.
    pub proposals: Vec<PageId>,
    /// What there is to choose from.
    pub choices: BTreeMap<(Facet, String), Choice>,
}

/// What proposals can be told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The municipality or region.
    Place,
    /// Motion, interpellation ...
    Kind,
    /// The topics.
    Topic,
    /// The year.
    Year,
    /// What became of it.
    Status,
}

/// Proposals that have one thing in common.
#[derive(Debug)]
pub struct Choice {
    /// What they have in common, as it was first written.
    pub name: String,
    /// The proposals, newest first.
    pub proposals: Vec<PageId>,
}

impl Facet {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Place, Self::Kind, Self::Topic, Self::Year, Self::Status];

    /// Its name in addresses and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Year => "year",
            Self::Status => "status",
        }
    }

    /// What a proposal has of it, as written.
    fn values(self, page: &Page, proposal: &Proposal) -> Vec<String> {
        match self {
            Self::Place => vec![proposal.place.clone()],
            Self::Kind => vec![proposal.form.name().to_owned()],
            Self::Topic => page.front.tags.clone(),
            Self::Year => page.front.date.map(|date| format!("{:04}", date.year)).into_iter().collect(),
            Self::Status => proposal.status.map(|status| status.name().to_owned()).into_iter().collect(),
        }
    }
}

impl Bank {
    /// Every choice of `facet`, in the order of their keys.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = (&str, &Choice)> {
        let from = (facet, String::new());
        let of_facet = self.choices.range(from..).take_while(move |((of, _), _)| *of == facet);
        of_facet.map(|((_, key), choice)| (key.as_str(), choice))
    }
}

/// The page with the proposals: of those that have it, the one above it, or else the first.
pub fn home<'s>(site: &'s Site, id: &PageId) -> Option<(&'s PageId, &'s Bank)> {
    let above = std::iter::successors(id.parent(), PageId::parent);
    let near = above.filter_map(|id| site.banks.get_key_value(&id)).next();
    let page = site.lead(id)?;
    near.or_else(|| site.banks.iter().find(|(_, bank)| is_chosen(site, &bank.listing, page)))
}

/// Whether a list names the page.
pub fn is_chosen(site: &Site, listing: &Listing, page: &Page) -> bool {
    let is_below = match listing.section.as_ref().map(|section| site.destination(section)) {
        None => true,
        Some(Some(Destination::Page(above))) => {
            let below = page.id.as_str().strip_prefix(above.as_str());
            above.is_front() || below.is_some_and(|rest| rest.starts_with('/'))
        }
        Some(Some(Destination::Asset(_)) | None) => false,
    };
    let has = |tag: &String| page.front.tags.iter().any(|own| topic_key(own) == topic_key(tag));
    is_below && listing.tag.as_ref().is_none_or(has)
}

/// All pages that are a resource bank.
pub(super) fn collect(site: &Site) -> BTreeMap<PageId, Bank> {
    let source = site.config.languages.source();
    let leads = || site.pages.values().map(|entry| entry.lead(source));
    let is_proposal = |page: &&Page| matches!(page.front.kind, Kind::Proposal(_));
    let mut all: Vec<&Page> = leads().filter(is_proposal).collect();
    all.sort_by(|a, b| {
        let order = |page: &'_ Page| Reverse(page.front.date);
        order(a).cmp(&order(b)).then_with(|| a.front.title.cmp(&b.front.title)).then_with(|| a.id.cmp(&b.id))
    });
    let banks = leads().filter_map(|page| {
        let listing = listing(page)?;
        let chosen = all.iter().copied().filter(|proposal| is_chosen(site, &listing, proposal));
        Some((page.id.clone(), bank(listing.clone(), chosen)))
    });
    banks.collect()
}

/// The first list of all proposals in a text.
fn listing(page: &Page) -> Option<Listing> {
    let mut found = None;
    page.doc.walk_components(&mut |component, _| {
        if let Component::Listing(listing) = component
            && listing.of == Listed::Proposals
            && listing.limit.is_none()
        {
            found.get_or_insert_with(|| listing.clone());
        }
    });
    found
}

fn bank<'p>(listing: Listing, pages: impl Iterator<Item = &'p Page>) -> Bank {
    let mut bank = Bank { listing, proposals: Vec::new(), choices: BTreeMap::new() };
    for page in pages {
        let Kind::Proposal(proposal) = &page.front.kind else { continue };
        bank.proposals.push(page.id.clone());
        for facet in Facet::ALL {
            for name in facet.values(page, proposal) {
                let key = topic_key(&name);
                let empty = || Choice { name, proposals: Vec::new() };
                let choice = bank.choices.entry((facet, key)).or_insert_with(empty);
                if choice.proposals.last() != Some(&page.id) {
                    choice.proposals.push(page.id.clone());
                }
            }
        }
    }
    bank
}
