//! What is told of meetings, in the same words on pages, in calendar files and on paper.

use crate::lang::Lang;
use crate::messages::Args;
use crate::page::{Event, Meeting, Status};

use super::calendar::Choice;
use super::{Shown, Site, words};

/// What a choice of meetings is called.
pub fn heading(site: &Site, lang: Lang, choice: Choice<'_>) -> String {
    let with =
        |key, name: &str, value: &str| words::message_with(site, lang, key, &Args::new().with(name, value));
    match choice {
        Choice::All => words::message(site, lang, "calendar"),
        Choice::Month(day) => with("calendar-of-month", "month", &site.formats(lang).month(day)),
        Choice::Language(tag) => with("calendar-of-language", "language", &language_name(site, lang, tag)),
        Choice::Group(name) => {
            let group = site.calendar.groups.get(name).and_then(|id| site.nearest(id, lang));
            let group = group.map_or_else(String::new, |shown| words::title(site, shown.page));
            with("calendar-of-group", "group", &group)
        }
    }
}

/// The name of a language that need not be one of the site.
pub fn language_name(site: &Site, lang: Lang, tag: &str) -> String {
    let formats = site.formats(lang);
    let own = site.config.languages.find(tag).map(|own| formats.language_name(&site.config.languages[own]));
    own.or_else(|| formats.language_named(tag)).unwrap_or_else(|| tag.to_owned())
}

/// The names of languages in one sentence.
pub fn language_list(site: &Site, lang: Lang, tags: &[String]) -> String {
    let names: Vec<String> = tags.iter().map(|tag| language_name(site, lang, tag)).collect();
    site.formats(lang).list(&names)
}

/// The languages that a meeting is held in and interpreted into, in one sentence.
pub fn tongues(site: &Site, lang: Lang, event: &Event) -> Option<String> {
    let mut tags = event.languages.clone();
    tags.extend(event.interpretation.iter().filter(|tag| !event.languages.contains(tag)).cloned());
    (!tags.is_empty()).then(|| language_list(site, lang, &tags))
}

/// The usual place of a meeting, and the language that it is told in.
pub fn place<'s>(site: &'s Site, shown: Shown<'s>, event: &'s Event) -> (&'s str, Lang) {
    match shown.page.front.kind.event() {
        Some(own) => (&own.place, shown.page.lang_of("place")),
        None => (&event.place, site.config.languages.source()),
    }
}

/// The messages that say how to get in and how to hear.
pub fn access(event: &Event) -> impl Iterator<Item = &'static str> + use<> {
    let steps = event.step_free.map(|free| if free { "event-step-free" } else { "event-steps" });
    let heard = event.hearing_loop.map(|is| if is { "event-hearing-loop" } else { "event-no-hearing-loop" });
    steps.into_iter().chain(heard)
}

/// What has become of a meeting, as themes have it.
pub fn status(meeting: &Meeting) -> &'static str {
    match meeting.status {
        Status::Planned => "planned",
        Status::Moved => "moved",
        Status::Cancelled => "cancelled",
    }
}
