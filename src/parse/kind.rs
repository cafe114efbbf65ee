//! The keys of front matter that belong to one kind of page. [`meant`] is the entry point. A key
//! of another kind is an error that says which kind it is for.

use serde::Deserialize;

use super::event::{self, EventKeys};
use super::front_matter::Reader;
use super::link;
use crate::diag::Diagnostic;
use crate::page::{Action, DateTime, Form, FormPreset, Group, Kind, Leaflet, Proposal, ProposalForm};

/// `kind`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawKind {
    Page,
    Section,
    Leaflet,
    Event,
    Group,
    Proposal,
    Form,
    Handbook,
}

/// `form`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RawForm {
    Motion,
    Interpellation,
    Question,
    Proposal,
    Petition,
    CitizensInitiative,
    Survey,
}

/// The keys that belong to one kind, as written.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    pub(super) place: Option<String>,
    pub(super) address: Option<String>,
    pub(super) area: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) meeting_place: Option<String>,
    pub(super) meeting_time: Option<String>,
    pub(super) form: Option<RawForm>,
    pub(super) body: Option<String>,
    pub(super) action: Option<String>,
    pub(super) action_text: Option<String>,
    pub(super) rows: Option<u16>,
    pub(super) return_to: Option<Vec<String>>,
    pub(super) purpose: Option<String>,
    pub(super) storage: Option<String>,
    pub(super) event: EventKeys,
    /// Read with the keys of all pages; here, to say which kinds it is for.
    pub(super) has_formats: bool,
}

impl Own {
    /// Each key that is written, with the kinds it is for.
    fn written(&self) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        let keys: [(bool, &str, &[&str]); 18] = [
            (self.start.is_some(), "start", &["event"]),
            (self.end.is_some(), "end", &["event"]),
            (self.place.is_some(), "place", &["event", "proposal"]),
            (self.address.is_some(), "address", &["event"]),
            (self.area.is_some(), "area", &["group"]),
            (self.email.is_some(), "email", &["group", "event"]),
            (self.phone.is_some(), "phone", &["group", "event"]),
            (self.meeting_place.is_some(), "meeting-place", &["group"]),
            (self.meeting_time.is_some(), "meeting-time", &["group"]),
            (self.form.is_some(), "form", &["proposal", "form"]),
            (self.body.is_some(), "body", &["proposal"]),
            (self.action.is_some(), "action", &["leaflet"]),
            (self.action_text.is_some(), "action-text", &["leaflet"]),
            (self.rows.is_some(), "rows", &["form"]),
            (self.return_to.is_some(), "return-to", &["form"]),
            (self.purpose.is_some(), "purpose", &["form"]),
            (self.storage.is_some(), "storage", &["form"]),
            (self.has_formats, "formats", &["leaflet", "form", "handbook"]),
        ];
        let of_event = self.event.written().map(|(written, key)| (written, key, &["event"] as &[&str]));
        keys.into_iter().chain(of_event).filter(|(written, ..)| *written).map(|(_, key, kinds)| (key, kinds))
    }
}

/// The kind with what it needs. What is missing is reported; the page is then of kind `default`.
pub(super) fn meant(raw: Option<RawKind>, default: Kind, own: Own, reader: &mut Reader<'_, '_>) -> Kind {
    let name = match raw {
        None => default.name(),
        Some(RawKind::Page) => "page",
        Some(RawKind::Section) => "section",
        Some(RawKind::Leaflet) => "leaflet",
        Some(RawKind::Event) => "event",
        Some(RawKind::Group) => "group",
        Some(RawKind::Proposal) => "proposal",
        Some(RawKind::Form) => "form",
        Some(RawKind::Handbook) => "handbook",
    };
    for (key, kinds) in own.written().filter(|(_, kinds)| !kinds.contains(&name)) {
        let of = kinds.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(" or ");
        let message = format!("`{key}` is a key of kind {of}, and this page is of kind `{name}`");
        let hint = format!("write `kind: {}`, or remove `{key}`", kinds[0]);
        reader.bad("foreign-key", key, message, &hint);
    }
    match raw {
        None => default,
        Some(RawKind::Page) => Kind::Page,
        Some(RawKind::Section) => Kind::Section,
        Some(RawKind::Leaflet) => Kind::Leaflet(leaflet(own, reader)),
        Some(RawKind::Form) => form(own, reader).map_or(default, Kind::Form),
        Some(RawKind::Handbook) => Kind::Handbook,
        Some(RawKind::Group) => Kind::Group(group(own, reader)),
        Some(RawKind::Event) => event::meant(own, reader).map_or(default, Kind::Event),
        Some(RawKind::Proposal) => proposal(own, reader).map_or(default, Kind::Proposal),
    }
}

fn group(own: Own, reader: &mut Reader<'_, '_>) -> Group {
    let Own { area, email, phone, meeting_place, meeting_time, .. } = own;
    if let Some(email) = email.as_deref().filter(|email| !is_address(email)) {
        let message = format!("`{email}` is not an e-mail address");
        reader.bad("bad-value", "email", message, "write an address such as `husby@example.org`");
    }
    Group { area, email, phone, meeting_place, meeting_time }
}

/// Whether it looks like an address, and like one address only.
pub(super) fn is_address(email: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>,;:?&\"'".contains(c);
    let parts = email.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !email.contains(odd)
}

fn leaflet(own: Own, reader: &mut Reader<'_, '_>) -> Leaflet {
    let Own { action, action_text, .. } = own;
    let at = reader.at("action");
    let action = match (action, action_text) {
        (None, None) => None,
        (Some(to), Some(text)) if !text.trim().is_empty() => {
            let to = link::target(&to, &at, reader.context, reader.diags);
            to.map(|to| Action { to, text })
        }
        (Some(_), _) => {
            let hint = "write `action-text: ...`: what the reader is asked to do, in a few words";
            reader.bad("missing-key", "action", "nothing says what this action is".to_owned(), hint);
            None
        }
        (None, Some(_)) => {
            let message = "`action-text` says what to do, and nothing says where".to_owned();
            let hint = "write `action: ...`: a page or an address";
            reader.bad("missing-key", "action-text", message, hint);
            None
        }
    };
    Leaflet { action }
}

fn form(own: Own, reader: &mut Reader<'_, '_>) -> Option<Form> {
    let preset = match required(own.form, "form", "form", reader)? {
        RawForm::Petition => FormPreset::Petition,
        RawForm::CitizensInitiative => FormPreset::CitizensInitiative,
        RawForm::Survey => FormPreset::Survey,
        RawForm::Motion | RawForm::Interpellation | RawForm::Question | RawForm::Proposal => {
            let hint = "write `petition`, `citizens-initiative` or `survey`";
            reader.bad("bad-value", "form", "this is a `form` of a proposal".to_owned(), hint);
            return None;
        }
    };
    // Who signs must be told what becomes of the name (GDPR, article 13).
    let asks_for_names = preset != FormPreset::Survey;
    let line = |key, value: Option<String>, reader: &mut Reader<'_, '_>| {
        let value = value.filter(|value| !value.trim().is_empty());
        if asks_for_names { required(value, "form", key, reader) } else { value }
    };
    let purpose = line("purpose", own.purpose, reader);
    let storage = line("storage", own.storage, reader);
    let return_to = own.return_to.unwrap_or_default();
    Some(Form { preset, rows: own.rows, return_to, purpose, storage })
}

fn proposal(own: Own, reader: &mut Reader<'_, '_>) -> Option<Proposal> {
    let form = required(own.form, "proposal", "form", reader);
    let place = required(own.place, "proposal", "place", reader);
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
    Some(Proposal { form, place: place?, body: own.body })
}

pub(super) fn required<T>(value: Option<T>, kind: &str, key: &str, reader: &mut Reader<'_, '_>) -> Option<T> {
    if value.is_none() {
        let message = format!("a page of kind `{kind}` needs `{key}`");
        let error = Diagnostic::error("missing-key", message).at(reader.at("kind"));
        reader.diags.push(error.hint(format!("write a line `{key}: ...` in the front matter")));
    }
    value
}

pub(super) fn moment(key: &str, value: &str, reader: &mut Reader<'_, '_>) -> Option<DateTime> {
    let moment = DateTime::parse(value.trim());
    if moment.is_none() {
        let message = format!("`{key}`: `{value}` is not a day with a time");
        reader.bad("bad-date", key, message, "write it as `2026-09-13 18:30`, by the clock on the wall");
    }
    moment
}
