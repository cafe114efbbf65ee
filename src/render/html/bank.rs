//! The lists of a resource bank. The page that the list stands on has its beginning, drawn as a component
//! ([`draw`]); [`plan`] makes the pages that follow, a list for each choice, a page with all choices of a facet
//! where there are many, and all proposals as data for the script that refines the lists.
//!
//! A list has one choice at most: two at once would be as many pages as there are pairs. That is what the script
//! is for, which needs no page.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::diag;
use crate::doc::Listing;
use crate::lang::Lang;
use crate::messages::Args;
use crate::page::{Kind, Page, PageId, ProposalForm, ProposalStatus};
use crate::path::UrlPath;
use crate::site::bank::{Bank, Choice, Facet};
use crate::site::{Shown, Site, url};

use super::super::Job;
use super::super::theme::Theme;
use super::place::Place;
use super::view::{
    BankView, CardView, ChoiceView, ChosenView, ComponentContext, ComponentView, FacetView, LinkView,
    ProposalCardView, TongueView,
};
use super::{chrome, component, listing, pager, text};

/// How many choices of a facet a list shows; the rest stands on a page of its own.
const SHOWN: usize = 8;

/// Whether `listing` is the list that makes its page a resource bank.
pub(super) fn is_here(place: Place<'_>, page: &Page, listing: &Listing) -> bool {
    place.site.banks.get(&page.id).is_some_and(|bank| bank.listing == *listing)
}

/// Appends the beginning of the list.
pub(super) fn draw(place: Place<'_>, theme: &Theme, page: &Page, html: &mut String) -> diag::Result<()> {
    let (Some(bank), Some(shown)) = (place.site.banks.get(&page.id), place.site.shown(&page.id, place.lang))
    else {
        return Ok(());
    };
    let shelf = Shelf::new(place, bank, shown);
    let all = shelf.visible(&bank.proposals);
    let view = shelf.view(place, None, &all, 1);
    let component = ComponentView { bank: Some(view), ..ComponentView::default() };
    let lang = &place.site.config.languages[place.lang].code;
    let context = ComponentContext { lang, root: url::to_root(place.url), component };
    theme.render_into("component/proposals", &context, html)
}

/// The lists of all banks in `lang`.
pub(super) fn plan<'s>(site: &'s Site, theme: &'s Theme, lang: Lang) -> Vec<Job<'s>> {
    let mut jobs = Vec::new();
    for (id, bank) in &site.banks {
        let Some(shown) = site.shown(id, lang) else { continue };
        let place = Place { site, press: &theme.press, lang, url: shown.url };
        let shelf = Arc::new(Shelf::new(place, bank, shown));
        let mut lists = vec![(None, shelf.visible(&bank.proposals))];
        let choices = bank.choices.iter().map(|((facet, key), choice)| {
            (Some((*facet, key.as_str(), choice)), shelf.visible(&choice.proposals))
        });
        lists.extend(choices.filter(|(_, list)| !list.is_empty()));
        for (chosen, list) in lists {
            let list = Arc::new(list);
            let first = if chosen.is_none() { 2 } else { 1 };
            for number in first..=pager::pages(list.len()) {
                let (shelf, list) = (Arc::clone(&shelf), Arc::clone(&list));
                let url = shelf.address(shown.url, chosen, number);
                let make = move |url: &UrlPath| shelf.list_page(theme, url, chosen, &list, number);
                jobs.extend(job(url, make));
            }
        }
        for facet in Facet::ALL.into_iter().filter(|facet| shelf.choices(*facet).count() > SHOWN) {
            let shelf = Arc::clone(&shelf);
            jobs.extend(job(facet_url(shown.url, facet), move |url| shelf.facet_page(theme, url, facet)));
        }
        let all = Arc::clone(&shelf);
        jobs.extend(job(data_url(shown.url), move |url| Ok(all.data(theme, url))));
    }
    jobs
}

fn job<'s>(
    url: UrlPath,
    make: impl Fn(&UrlPath) -> diag::Result<Vec<u8>> + Send + Sync + 's,
) -> Option<Job<'s>> {
    Some(Job::new(url::out_path(&url)?, move || make(&url)))
}

/// The list of the proposals that have `key` of `facet` in common, for links from elsewhere.
pub(super) fn choice_url(bank: &UrlPath, facet: Facet, key: &str) -> UrlPath {
    UrlPath::new(format!("{}{key}/", facet_url(bank, facet).as_str()))
}

fn facet_url(bank: &UrlPath, facet: Facet) -> UrlPath {
    UrlPath::new(format!("{}{}/{}/", bank.as_str(), url::LISTS, facet.name()))
}

fn data_url(bank: &UrlPath) -> UrlPath {
    UrlPath::new(format!("{}{}/proposals.js", bank.as_str(), url::LISTS))
}

/// A facet, the key of a choice, and the choice.
type Chosen<'s> = (Facet, &'s str, &'s Choice);

/// A bank in one language: its choices with their names and numbers, which all its lists have in common.
struct Shelf<'s> {
    site: &'s Site,
    lang: Lang,
    bank: &'s Bank,
    shown: Shown<'s>,
    choices: Vec<Offer<'s>>,
    /// By language, whether it shows as many proposals: another may have fewer, and so fewer pages.
    alike: Vec<bool>,
}

/// A choice on offer.
struct Offer<'s> {
    facet: Facet,
    key: &'s str,
    name: String,
    name_in: Option<TongueView>,
    count: usize,
}

impl<'s> Shelf<'s> {
    fn new(place: Place<'s>, bank: &'s Bank, shown: Shown<'s>) -> Self {
        let Place { site, lang, .. } = place;
        let count = |lang: Lang| bank.proposals.iter().filter(|id| site.shown(id, lang).is_some()).count();
        let own = count(lang);
        let alike = site.config.languages.iter().map(|other| count(other) == own).collect();
        let mut shelf = Self { site, lang, bank, shown, choices: Vec::new(), alike };
        for facet in Facet::ALL {
            let offers = bank.of(facet).map(|(key, choice)| {
                let (name, name_in) = name(place, facet, key, choice);
                Offer { facet, key, name, name_in, count: shelf.visible(&choice.proposals).len() }
            });
            let mut offers: Vec<Offer<'s>> = offers.filter(|offer| offer.count > 0).collect();
            let formats = site.formats(lang);
            match facet {
                Facet::Year => offers.reverse(),
                Facet::Place | Facet::Topic => offers.sort_by(|a, b| formats.compare(&a.name, &b.name)),
                Facet::Kind | Facet::Status => offers.sort_by_key(|offer| order(facet, offer.key)),
            }
            shelf.choices.extend(offers);
        }
        shelf
    }

    /// Those that are shown in this language.
    fn visible(&self, list: &'s [PageId]) -> Vec<&'s PageId> {
        list.iter().filter(|id| self.site.shown(id, self.lang).is_some()).collect()
    }

    fn choices(&self, facet: Facet) -> impl Iterator<Item = &Offer<'s>> {
        self.choices.iter().filter(move |offer| offer.facet == facet)
    }

    /// The address of a page of a list, in the bank at `bank`.
    fn address(&self, bank: &UrlPath, chosen: Option<Chosen<'_>>, number: usize) -> UrlPath {
        let list = chosen.map(|(facet, key, _)| choice_url(bank, facet, key));
        match (list, number) {
            (None, 1) => bank.clone(),
            (Some(list), 1) => list,
            (None, number) => UrlPath::new(format!("{}{}/{number}/", bank.as_str(), url::LISTS)),
            (Some(list), number) => UrlPath::new(format!("{}{number}/", list.as_str())),
        }
    }

    /// A page of a list.
    fn view(
        &self,
        place: Place<'_>,
        chosen: Option<Chosen<'_>>,
        list: &[&'s PageId],
        number: usize,
    ) -> BankView {
        let address = |number| self.address(self.shown.url, chosen, number);
        let all = url::relative(place.url, self.shown.url);
        BankView {
            chosen: chosen.map(|(facet, ..)| ChosenView { facet: facet.name(), all }),
            total: list.len(),
            proposals: pager::part(list, number).iter().filter_map(|id| card(place, id)).collect(),
            pager: pager::view(place.url, number, pager::pages(list.len()), &address),
            ..self.facets(place, Facet::ALL.iter().map(|facet| self.facet(place, *facet, SHOWN)))
        }
    }

    /// What there is to choose from, without any proposals.
    fn facets(&self, place: Place<'_>, facets: impl Iterator<Item = FacetView>) -> BankView {
        let language = &self.site.config.languages[self.lang];
        BankView {
            lang: language.code.clone(),
            dir: language.direction.as_str(),
            // Where all have the same, there is nothing to choose.
            facets: facets.filter(|facet| facet.count > 1).collect(),
            is_index: false,
            chosen: None,
            total: self.bank.proposals.len(),
            proposals: Vec::new(),
            pager: None,
            data: url::relative(place.url, &data_url(self.shown.url)),
        }
    }

    /// A facet with its `most` largest choices, in their order.
    fn facet(&self, place: Place<'_>, facet: Facet, most: usize) -> FacetView {
        let mut offers: Vec<(usize, &Offer<'_>)> = self.choices(facet).enumerate().collect();
        let count = offers.len();
        if count > most {
            if facet != Facet::Year {
                offers.sort_by_key(|(at, offer)| (Reverse(offer.count), *at));
            }
            offers.truncate(most);
            offers.sort_by_key(|(at, _)| *at);
        }
        let choice = |(_, offer): (usize, &Offer<'_>)| {
            let url = choice_url(self.shown.url, facet, offer.key);
            let mut link = place.link_to(offer.name.clone(), &url);
            (link.lang, link.dir) = tongue(offer.name_in.as_ref());
            ChoiceView { link, count: offer.count }
        };
        let all = (count > most).then(|| url::relative(place.url, &facet_url(self.shown.url, facet)));
        FacetView { name: facet.name(), choices: offers.into_iter().map(choice).collect(), all, count }
    }

    fn list_page(
        &self,
        theme: &Theme,
        url: &UrlPath,
        chosen: Option<Chosen<'_>>,
        list: &[&'s PageId],
        number: usize,
    ) -> diag::Result<Vec<u8>> {
        let place = Place { site: self.site, press: &theme.press, lang: self.lang, url };
        let name = match chosen {
            None => text::title(self.site, self.shown.page),
            Some((facet, key, _)) => {
                let offer = self.choices(facet).find(|offer| offer.key == key);
                let choice = offer.map_or("", |offer| offer.name.as_str());
                let label = text::message(self.site, self.lang, &format!("bank-{}", facet.name()));
                let args = Args::new().with("facet", label.as_str()).with("choice", choice);
                text::message_with(self.site, self.lang, "bank-chosen", &args)
            }
        };
        let title = pager::title(place, name, number);
        let view = self.view(place, chosen, list, number);
        self.page(theme, place, title, view, &|bank| self.address(bank, chosen, number))
    }

    fn facet_page(&self, theme: &Theme, url: &UrlPath, facet: Facet) -> diag::Result<Vec<u8>> {
        let place = Place { site: self.site, press: &theme.press, lang: self.lang, url };
        let title = text::message(self.site, self.lang, &format!("bank-all-{}", facet.name()));
        let all = std::iter::once(self.facet(place, facet, usize::MAX));
        let view = BankView { is_index: true, ..self.facets(place, all) };
        self.page(theme, place, title, view, &|bank| facet_url(bank, facet))
    }

    /// A page below that of the bank; `address` says where it is in a bank at another address.
    fn page(
        &self,
        theme: &Theme,
        place: Place<'_>,
        title: String,
        view: BankView,
        address: &dyn Fn(&UrlPath) -> UrlPath,
    ) -> diag::Result<Vec<u8>> {
        let site = self.site;
        let id = &self.shown.page.id;
        let mut page = listing::bare(place, "proposals", title);
        page.bank = Some(view);
        page.has_bank = true;
        page.breadcrumb = chrome::breadcrumb(place, id);
        page.breadcrumb.push(place.shown_link(self.shown));
        let elsewhere = |lang: Lang| {
            let shown = site.shown(id, lang)?;
            let is_alike = self.alike[lang.index()];
            Some(if is_alike { (address(shown.url), true) } else { (shown.url.clone(), false) })
        };
        let versions: Vec<Option<(UrlPath, bool)>> = site.config.languages.iter().map(elsewhere).collect();
        listing::located(&mut page, place, &|lang| {
            versions[lang.index()].as_ref().map_or_else(|| place.url.clone(), |(url, _)| url.clone())
        });
        let view = chrome::around(place, page, &|lang| versions[lang.index()].clone());
        theme.render("proposals", &view)
    }

    /// All proposals, as a call of a function of the script: what a page on a disk may load.
    fn data(&self, theme: &Theme, url: &UrlPath) -> Vec<u8> {
        let place = Place { site: self.site, press: &theme.press, lang: self.lang, url };
        let digits = (0..10).map(|digit| text::number(self.site, self.lang, digit)).collect();
        let choice = |offer: &Offer<'s>| {
            (offer.facet.name(), offer.key.to_owned(), offer.name.clone(), tongue(offer.name_in.as_ref()))
        };
        let at = |facet: Facet, key: &str| {
            self.choices.iter().position(|offer| offer.facet == facet && offer.key == key)
        };
        let mut has = BTreeMap::<&PageId, Vec<usize>>::new();
        for ((facet, key), choice) in &self.bank.choices {
            let Some(at) = at(*facet, key) else { continue };
            choice.proposals.iter().for_each(|id| has.entry(id).or_default().push(at));
        }
        let line = |id: &'s PageId| {
            let shown = self.site.shown(id, self.lang)?;
            let link = place.shown_link(shown);
            let date = self.site.lead(id)?.front.date.map(|day| text::date(self.site, self.lang, day).text);
            Some(DataLine {
                href: link.href,
                title: link.title,
                lang: link.lang,
                dir: link.dir,
                date,
                has: has.remove(id).unwrap_or_default(),
            })
        };
        let data = Data {
            digits,
            choices: self.choices.iter().map(choice).collect(),
            proposals: self.bank.proposals.iter().filter_map(line).collect(),
        };
        let json = serde_json::to_string(&data).expect("texts and numbers have nothing that JSON has not");
        format!("flygbladProposals({json})\n").into_bytes()
    }
}

/// What the script needs.
#[derive(Serialize)]
struct Data {
    digits: String,
    choices: Vec<DataChoice>,
    proposals: Vec<DataLine>,
}

/// Facet, key, name, and the language of the name with its direction.
type DataChoice = (&'static str, String, String, (Option<String>, Option<&'static str>));

/// A proposal as the script knows it. Its address is relative to that of the data.
#[derive(Serialize)]
struct DataLine {
    href: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dir: Option<&'static str>,
    date: Option<String>,
    has: Vec<usize>,
}

/// A proposal in a list.
fn card(place: Place<'_>, id: &PageId) -> Option<ProposalCardView> {
    let lead = place.site.lead(id)?;
    let Kind::Proposal(proposal) = &lead.front.kind else { return None };
    Some(ProposalCardView {
        form: proposal.form.name(),
        status: proposal.status.map(ProposalStatus::name),
        card: CardView { place_in: place.tongue_of(lead.lang), ..component::card(place, id)? },
    })
}

/// What a choice is called, and the language of that where it is another than the page's.
fn name(place: Place<'_>, facet: Facet, key: &str, choice: &Choice) -> (String, Option<TongueView>) {
    let Place { site, lang, .. } = place;
    match facet {
        Facet::Place => (choice.name.clone(), place.tongue_of(site.config.languages.source())),
        Facet::Topic => {
            let LinkView { title, lang, dir, .. } = listing::topic_link(place, &choice.name);
            (title, lang.zip(dir).map(|(lang, dir)| TongueView { lang, dir }))
        }
        Facet::Year => (year(site, lang, key), None),
        Facet::Kind => (text::message(site, lang, &format!("bank-{key}")), None),
        Facet::Status => (text::message(site, lang, &format!("proposal-{key}")), None),
    }
}

/// A year in the digits of the language, without a mark between the thousands.
fn year(site: &Site, lang: Lang, key: &str) -> String {
    let digit = |c: char| c.to_digit(10).map(|digit| text::number(site, lang, digit as usize));
    key.chars().map(|c| digit(c).unwrap_or_else(|| c.to_string())).collect()
}

/// The place of a choice that has its place by its meaning.
fn order(facet: Facet, key: &str) -> usize {
    let found = match facet {
        Facet::Kind => ProposalForm::ALL.iter().position(|form| form.name() == key),
        Facet::Status => ProposalStatus::ALL.iter().position(|status| status.name() == key),
        Facet::Place | Facet::Topic | Facet::Year => None,
    };
    found.unwrap_or(usize::MAX)
}

fn tongue(of: Option<&TongueView>) -> (Option<String>, Option<&'static str>) {
    (of.map(|tongue| tongue.lang.clone()), of.map(|tongue| tongue.dir))
}
