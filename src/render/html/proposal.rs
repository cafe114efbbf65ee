//! What the page of a proposal says beside its text. Entry point: [`view`].

use crate::doc::Target;
use crate::page::{Kind, Page, ProposalStatus};
use crate::path::UrlPath;
use crate::site::bank::{self, Facet};
use crate::site::{Destination, Shown, Site, topic_key, url};

use super::super::proposal::{self as files, terms};
use super::place::Place;
use super::view::{AttachmentView, LinkView, ProposalView, TongueView};
use super::bank as lists;

/// A text that is longer, in bytes, is not on the page a second time: the file has it.
const LONGEST_COPY: usize = 12_000;

/// The text that a page is shown with. A proposal keeps the words it was handed in with, whatever language the
/// page around them is in.
pub(super) fn document<'s>(site: &'s Site, shown: Shown<'s>) -> &'s Page {
    files::document(site, shown.page)
}

/// For a proposal.
pub(super) fn view(place: Place<'_>, shown: Shown<'_>) -> Option<ProposalView> {
    let site = place.site;
    let lead = site.lead(&shown.page.id)?;
    let Kind::Proposal(proposal) = &lead.front.kind else { return None };
    let document = files::document(site, shown.page);
    let text_in = text_in(place, document);
    let urls = files::addresses(site, document)?;
    let plain = files::plain(site, document);
    let home = bank::home(site, &shown.page.id).and_then(|(id, _)| site.shown(id, place.lang));
    let link = |title: &str, url: Option<UrlPath>| LinkView {
        title: title.to_owned(),
        href: url.map_or_else(String::new, |url| url::relative(place.url, &url)),
        lang: None,
        dir: None,
        current: None,
    };
    let of_place = home.map(|home| lists::choice_url(home.url, Facet::Place, &topic_key(&proposal.place)));
    let named_in = place.tongue_of(lead.lang);
    Some(ProposalView {
        form: proposal.form.name(),
        status: proposal.status.map(ProposalStatus::name),
        place: link(&proposal.place, of_place),
        body: proposal.body.clone(),
        authors: proposal.authors.clone(),
        group: proposal.group.as_ref().and_then(|group| group_link(place, group)),
        named_in,
        language: text_in.as_ref().map(|tongue| {
            let name = |lang| site.formats(place.lang).language_name(&site.config.languages[lang]);
            site.config.languages.find(&tongue.lang).map_or_else(|| tongue.lang.clone(), name)
        }),
        text_in,
        licence: proposal.licence.as_deref().map(|licence| {
            let (name, href) = terms(licence);
            LinkView { href: href.unwrap_or_default(), ..link(name, None) }
        }),
        attachments: proposal.attachments.iter().filter_map(|target| attachment(place, target)).collect(),
        plain: url::relative(place.url, &urls.plain),
        document: url::relative(place.url, &urls.document),
        copy: Some(plain).filter(|text| text.len() <= LONGEST_COPY),
        bank: home.map(|home| place.shown_link(home)),
    })
}

/// The language of a text, where that is another than the page's.
fn text_in(place: Place<'_>, document: &Page) -> Option<TongueView> {
    let own = &place.site.config.languages[place.lang].code;
    let Kind::Proposal(proposal) = &document.front.kind else { return None };
    let Some(tongue) = &proposal.language else { return place.tongue_of(document.lang) };
    let view = TongueView { lang: tongue.tag.clone(), dir: tongue.direction.as_str() };
    Some(view).filter(|view| !view.lang.eq_ignore_ascii_case(own))
}

fn group_link(place: Place<'_>, group: &Target) -> Option<LinkView> {
    match place.site.file_destination(group) {
        Some(Destination::Page(id)) => place.page_link(id),
        Some(Destination::Asset(_)) | None => {
            let link = place.link(group)?;
            Some(LinkView { title: link.href.clone(), href: link.href, lang: None, dir: None, current: None })
        }
    }
}

/// A file under its own name; a page under its title.
fn attachment(place: Place<'_>, target: &Target) -> Option<AttachmentView> {
    let link = place.link(target)?;
    let (title, kilobytes) = match target {
        Target::External(address) => (address.clone(), None),
        Target::Anchor(anchor) => (anchor.clone(), None),
        Target::File { path, .. } => match place.site.destination(path)? {
            Destination::Page(id) => {
                return Some(AttachmentView { link: place.page_link(id)?, kilobytes: None });
            }
            Destination::Asset(asset) => {
                (path.file_name().to_owned(), Some(asset.bytes.len().div_ceil(1000)))
            }
        },
    };
    let link = LinkView { title, href: link.href, lang: None, dir: None, current: None };
    Some(AttachmentView { link, kilobytes })
}
