//! Figures and terms that texts refer to exist.

use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Component, InlineKind};
use crate::lang::Lang;
use crate::page::Page;
use crate::site::Site;
use crate::span::Span;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Figures;

impl Check for Figures {
    fn codes(&self) -> &'static [&'static str] {
        &["unknown-figure", "unknown-term"]
    }

    fn why(&self) -> &'static str {
        "a figure is written once, so a text can only refer to one that is written"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        for page in super::texts(site) {
            page.doc.walk_inlines(&mut |inline| {
                look(site, page.lang, &inline.kind, &inline.span, diags);
            });
            page.doc.walk_components(&mut |component, span| {
                for piece in component_lines(component).into_iter().flat_map(crate::parse::placeables) {
                    look(site, page.lang, &piece, span, diags);
                }
            });
            for (key, line) in lines(page) {
                for piece in crate::parse::placeables(line) {
                    look(site, page.lang, &piece, &page.front.key_span(key), diags);
                }
            }
        }
    }
}

fn lines(page: &Page) -> impl Iterator<Item = (&'static str, &str)> {
    let front = &page.front;
    let description = front.description.as_deref().map(|line| ("description", line));
    let alt = front.image.as_ref().map(|picture| ("image-alt", picture.alt.as_str()));
    let share = front.share.iter().map(|text| ("share", text.as_str()));
    std::iter::once(("title", front.title.as_str())).chain(description).chain(alt).chain(share)
}

/// The lines of a component that figures and terms may stand in.
fn component_lines(component: &Component) -> Vec<&str> {
    match component {
        Component::Action { text, .. } => vec![text],
        Component::Chart(chart) => {
            let rows = chart.rows.iter().map(|row| row.label.text.as_str());
            let names = chart.head.iter().map(|name| name.text.as_str()).chain(rows);
            [chart.title.as_str(), &chart.source].into_iter().chain(names).collect()
        }
        Component::Listing(_) | Component::Answer { .. } => Vec::new(),
    }
}

fn look(site: &Site, lang: Lang, piece: &InlineKind, span: &Span, diags: &mut Diagnostics) {
    if let InlineKind::Figure(name) = piece
        && site.facts.get(name).is_none()
    {
        diags.push(
            Diagnostic::error("unknown-figure", format!("there is no figure `{name}`"))
                .at(span.clone())
                .did_you_mean(name, site.facts.iter().map(|(name, _)| name))
                .hint(format!(
                    "add it to `{}/facts.yaml`; put a backslash before a brace that is meant as one",
                    site.config.src
                )),
        );
    }
    if let InlineKind::Term(name) = piece
        && site.messages.get_term(lang, name).is_none()
    {
        diags.push(
            Diagnostic::error("unknown-term", format!("no language of the site has the term `-{name}`"))
                .at(span.clone())
                .hint(format!(
                    "add it to `locales/{}/site.ftl`: `-{name} = ...`",
                    site.config.languages[site.config.languages.source()].code
                )),
        );
    }
}
