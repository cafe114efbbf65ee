//! What components refer to exists and can be read.

use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Chart, Component, Listing};
use crate::site::{Destination, Site};
use crate::span::Span;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Components;

impl Check for Components {
    fn codes(&self) -> &'static [&'static str] {
        &["missing-data", "unknown-section"]
    }

    fn why(&self) -> &'static str {
        "a chart without data and a list of nothing tell the reader nothing"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        for page in super::texts(site) {
            page.doc.walk_components(&mut |component, span| match component {
                Component::Chart(chart) => look(site, chart, span, diags),
                Component::Listing(listing) => find(site, listing, span, diags),
                Component::Action { .. } | Component::Answer { .. } => {}
            });
        }
    }
}

fn look(site: &Site, chart: &Chart, span: &Span, diags: &mut Diagnostics) {
    if !matches!(site.destination(&chart.data), Some(Destination::Asset(_))) {
        let csv = site.assets.keys().filter(|path| path.extension() == "csv").map(|path| path.as_str());
        diags.push(
            Diagnostic::error("missing-data", format!("there is no table `{}`", chart.data))
                .at(span.clone())
                .did_you_mean(chart.data.as_str(), csv)
                .hint("put a CSV file beside the text, with one row of headings"),
        );
    }
}

fn find(site: &Site, listing: &Listing, span: &Span, diags: &mut Diagnostics) {
    let Some(section) = &listing.section else { return };
    if !matches!(site.destination(section), Some(Destination::Page(_))) {
        let known = site.pages.keys().map(crate::page::PageId::as_str);
        let below = section.as_str().strip_prefix(site.config.src.as_str()).unwrap_or_default();
        let name = below.trim_start_matches('/');
        diags.push(
            Diagnostic::error("unknown-section", format!("there is no section `{name}`"))
                .at(span.clone())
                .did_you_mean(name, known)
                .hint("a section is a folder with an `index.md`"),
        );
    }
}
