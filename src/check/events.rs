//! What a meeting refers to is there: the clocks of the site, the page of a local group, languages that
//! have a name.

use crate::diag::{Diagnostic, Diagnostics};
use crate::page::{Event, Kind, Page, PageId};
use crate::site::Site;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Events;

impl Check for Events {
    fn codes(&self) -> &'static [&'static str] {
        &["no-timezone", "unknown-group", "unnamed-language"]
    }

    fn why(&self) -> &'static str {
        "people come at the time that their calendars tell them, to the group that calls them"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        let first = site.events().next();
        if let Some((_, page, _)) = first.filter(|_| site.config.zone.is_none()) {
            diags.push(
                Diagnostic::error("no-timezone", "nothing says by which clocks this meeting begins")
                    .at(page.front.key_span("start"))
                    .hint("write `timezone = \"Europe/Stockholm\"` below `[site]` in `book.toml`"),
            );
        }
        for (_, page, event) in site.events() {
            find_group(site, page, event, diags);
            name(site, page, "languages", &event.languages, diags);
            name(site, page, "interpretation", &event.interpretation, diags);
        }
    }
}

fn find_group(site: &Site, page: &Page, event: &Event, diags: &mut Diagnostics) {
    let Some(written) = &event.group else { return };
    let is_group = |id: &PageId| site.lead(id).is_some_and(|page| matches!(page.front.kind, Kind::Group(_)));
    if site.group_of(event).is_some_and(is_group) || site.is_withheld(written) {
        return;
    }
    let groups = site.pages.keys().filter(|id| is_group(id)).filter_map(|id| site.lead(id));
    diags.push(
        Diagnostic::error("unknown-group", format!("`{written}` is not a local group"))
            .at(page.front.key_span("group"))
            .did_you_mean(written.as_str(), groups.map(|group| group.file.path.as_str()))
            .hint("name the Markdown file of a page of kind `group`: `group: ../groups/husby.md`"),
    );
}

fn name(site: &Site, page: &Page, key: &str, tags: &[String], diags: &mut Diagnostics) {
    let languages = &site.config.languages;
    let formats = site.formats(languages.source());
    for tag in
        tags.iter().filter(|tag| languages.find(tag).is_none() && formats.language_named(tag).is_none())
    {
        diags.push(
            Diagnostic::error("unnamed-language", format!("`{key}`: it is not known what `{tag}` is called"))
                .at(page.front.key_span(key))
                .hint("write a tag such as `ar` or `so`")
                .hint(format!("or list the language in `book.toml`, with `code = \"{tag}\"`, its `name` and `active = false`")),
        );
    }
}
