//! What must stand on every leaflet: who publishes it, where it is on the web, which version it is, and the
//! lines that the law asks for. What is missing is told before anything is set.

use serde_json::{Value, json};

use crate::config::{Config, Variant};
use crate::diag::{Diagnostic, Diagnostics};
use crate::messages::Args;
use crate::page::{Date, Page};
use crate::site::calendar::{self, Choice};
use crate::site::words as text;
use crate::site::{Site, url};

use super::data::Files;
use super::engine::Held;
use super::inline::shown;
use super::plan::Edition;
use super::qr::Code;

/// Says what is missing that must stand on what is to be printed.
pub(super) fn check(site: &Site, editions: &[Edition<'_>], diags: &mut Diagnostics) {
    let Some(first) = editions.first() else { return };
    let config = &site.config;
    let mut needed = |is_there: bool, what: &str, hint: &str| {
        if !is_there {
            let message = format!("nothing says {what}, and it must stand on every leaflet");
            let at = config.leaflets.span.clone();
            diags.push(Diagnostic::error("missing-imprint", message).at(at).hint(hint));
        }
    };
    let by = |variant| editions.iter().any(|edition| edition.variant == variant);
    needed(config.publisher.is_some(), "who publishes it", "write `publisher = \"...\"` below `[site]`");
    needed(config.url.is_some(), "where it is on the web", "write `url = \"https://...\"` below `[site]`");
    needed(
        config.leaflets.place.is_some() || !by(Variant::Home),
        "in which town copies are made at home",
        "write `place = \"...\"` below `[output.leaflets]`, or leave `home` out of its `variants`",
    );
    needed(
        config.leaflets.printer.is_some() || !by(Variant::Shop),
        "which print shop prints it",
        "write `printer = \"name, town\"` below `[output.leaflets]`, or leave `shop` out of its `variants`",
    );
    let ads = editions.iter().find(|edition| lead(site, edition.page).front.political_ad);
    if let (Some(ad), None) = (ads, &config.political_ad) {
        let message = "nothing says who has this political advertisement published";
        let at = lead(site, ad.page).front.key_span("political-ad");
        diags.push(
            Diagnostic::error("missing-imprint", message)
                .at(at)
                .hint("write `[political-ad]` in `book.toml`: what it holds is listed in the README"),
        );
    }
    let mut last = first.page;
    for edition in editions {
        if edition.month.is_none()
            && version(site, edition.page).is_none()
            && (edition.page.id != last.id || std::ptr::eq(edition, first))
        {
            let at = lead(site, edition.page).front.span.clone();
            diags.push(
                Diagnostic::error("missing-imprint", "nothing says how old this text is")
                    .at(at)
                    .hint("write `date: 2026-11-23` in the front matter, and `updated: ...` when it changes"),
            );
        }
        last = edition.page;
    }
}

fn lead<'s>(site: &'s Site, page: &'s Page) -> &'s Page {
    site.lead(&page.id).unwrap_or(page)
}

/// The day of the version: when it last changed.
pub fn version(site: &Site, page: &Page) -> Option<Date> {
    let lead = &lead(site, page).front;
    page.front.updated.or(lead.updated).or(page.front.date).or(lead.date)
}

/// The day of the version of an edition: a month sheet is of the day on which it is made.
pub(super) fn day(site: &Site, edition: &Edition<'_>) -> Option<Date> {
    edition.month.map_or_else(|| version(site, edition.page), |_| Some(site.asked.today))
}

/// The imprint of an edition, as the theme gets it.
pub(super) fn imprint(site: &Site, edition: &Edition<'_>, files: &mut Files) -> Value {
    let config = &site.config;
    let lang = edition.page.lang;
    let publisher = config.publisher.clone().unwrap_or_default();
    let day = day(site, edition);
    let year = day.map_or_else(String::new, |day| day.year.to_string());
    let say = |id: &str, args: &Args<'_>| text::message_with(site, lang, id, args);
    let mut lines: Vec<String> = Vec::new();
    match edition.variant {
        Variant::Screen => {}
        Variant::Home => {
            let place = config.leaflets.place.as_deref().unwrap_or_default();
            let args = Args::new().with("publisher", publisher.as_str()).with("place", place);
            lines.push(say("leaflet-reproduced", &args.with("year", year.as_str())));
        }
        Variant::Shop => lines.push(printed_line(site, edition)),
    }
    let address = if edition.month.is_some() {
        url::absolute(config.url.as_deref().unwrap_or_default(), &calendar::address(site, lang, Choice::All))
    } else {
        address(site, edition.page)
    };
    json!({
        "publisher": publisher,
        "lines": lines,
        "language": config.languages[lang].name,
        "version": day.map(|day| site.formats(lang).date(day)),
        "shown": shown(&address),
        "url": address,
        "qr": code("/qr/page.svg", &address, files),
        "political": political(site, config, edition, files),
    })
}

/// Who printed it, where and when.
pub(super) fn printed_line(site: &Site, edition: &Edition<'_>) -> String {
    let printer = site.config.leaflets.printer.as_deref().unwrap_or_default();
    let year = day(site, edition).map_or_else(String::new, |day| day.year.to_string());
    let args = Args::new().with("printer", printer).with("year", year.as_str());
    text::message_with(site, edition.page.lang, "leaflet-printed", &args)
}

/// The address of a page on paper, in full.
fn address(site: &Site, page: &Page) -> String {
    let base = site.config.url.as_deref().unwrap_or_default();
    let long = || site.shown(&page.id, page.lang).map(|shown| shown.url);
    let path = site.short_address(&page.id, page.lang).or_else(long);
    path.map_or_else(|| base.to_owned(), |path| url::absolute(base, path))
}

fn code(path: &str, address: &str, files: &mut Files) -> Option<String> {
    files.insert(path.to_owned(), Held::Code(Code::new(address)?));
    Some(path.to_owned())
}

/// The label of Regulation (EU) 2024/900, article 11: what it is, whose it is, what it is about, and where the
/// notice is.
fn political(site: &Site, config: &Config, edition: &Edition<'_>, files: &mut Files) -> Option<Value> {
    let ad = config.political_ad.as_ref().filter(|_| lead(site, edition.page).front.political_ad)?;
    let lang = edition.page.lang;
    let say = |id: &str, value: &str| text::message_with(site, lang, id, &Args::new().with("name", value));
    let mut lines = vec![say("ad-sponsor", &ad.sponsor)];
    let others =
        [("ad-controller", &ad.controller), ("ad-process", &ad.process), ("ad-targeting", &ad.targeting)];
    lines.extend(others.iter().filter_map(|(id, value)| Some(say(id, value.as_deref()?))));
    let address = format!("{}ad/", address(site, edition.page));
    Some(json!({
        "label": text::message(site, lang, "ad-label"),
        "lines": lines,
        "shown": shown(&address),
        "url": address,
        "qr": code("/qr/notice.svg", &address, files),
    }))
}
