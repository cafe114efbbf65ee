//! The keys of a proposal, as meant. [`meant`] is the entry point.

use super::front_matter::Reader;
use super::kind::{Own, RawForm, required};
use super::link;
use crate::doc::Target;
use crate::format::describe;
use crate::page::{Proposal, ProposalForm, Tongue};

/// What the front matter says of a proposal; `None` when too little is said to show it as one.
pub(super) fn meant(own: Own, reader: &mut Reader<'_, '_>) -> Option<Proposal> {
    let Own { form, place, body, authors, group, status, language, licence, attachments, .. } = own;
    let form = required(form, "proposal", "form", reader);
    let place = required(line(place), "proposal", "place", reader);
    let language = language.and_then(|tag| tongue(tag, reader));
    let group = group.and_then(|group| target("group", &group, reader));
    let attachments = attachments.unwrap_or_default();
    let attachments = attachments.iter().filter_map(|file| target("attachments", file, reader)).collect();
    let form = match form? {
        RawForm::Motion => ProposalForm::Motion,
        RawForm::Interpellation => ProposalForm::Interpellation,
        RawForm::Question => ProposalForm::Question,
        RawForm::Proposal => ProposalForm::Proposal,
        RawForm::Petition | RawForm::CitizensInitiative | RawForm::Survey => {
            let hint = "write `motion`, `interpellation`, `question` or `proposal`";
            reader.bad("bad-value", "form", "this is a `form` of a sheet to write on".to_owned(), hint);
            return None;
        }
    };
    Some(Proposal {
        form,
        place: place?,
        body: line(body),
        authors: line(authors),
        group,
        status: status.map(Into::into),
        language,
        licence: line(licence),
        attachments,
    })
}

/// The words on one line; `None` where there are none.
fn line(text: Option<String>) -> Option<String> {
    let line = text?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

fn target(key: &str, written: &str, reader: &mut Reader<'_, '_>) -> Option<Target> {
    let at = reader.at(key);
    link::target(written, &at, reader.context, reader.diags)
}

fn tongue(tag: String, reader: &mut Reader<'_, '_>) -> Option<Tongue> {
    // Only the direction is asked for: no date is printed in a language that the site may not have.
    match describe(&tag, Some("en"), Some(&tag), None) {
        Ok(found) => Some(Tongue { tag, direction: found.direction }),
        Err(error) => {
            let hint = "write a tag such as `sv`, `fi` or `ar`";
            reader.bad("bad-value", "language", error.to_string(), hint);
            None
        }
    }
}
