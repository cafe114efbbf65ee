//! Links lead to pages and files that exist, and anchors to headings that exist.

use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{Component, InlineKind, Target, plain_text};
use crate::page::{Kind, Page, PageId};
use crate::site::{Destination, Site};
use crate::span::Span;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Links;

impl Check for Links {
    fn codes(&self) -> &'static [&'static str] {
        &["broken-link", "broken-anchor", "missing-anchor", "empty-link", "unpublished-link"]
    }

    fn why(&self) -> &'static str {
        "a reader who follows a link finds what it promised"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        for page in super::texts(site) {
            of_proposal(site, page, diags);
            page.doc.walk_inlines(&mut |inline| {
                let InlineKind::Link { target, text } = &inline.kind else { return };
                follow(site, page, target, &inline.span, diags);
                if text.is_empty() || (plain_text(text).trim().is_empty() && !has_words(text)) {
                    diags.push(
                        Diagnostic::error("empty-link", "a link has no words").at(inline.span.clone()).hint(
                            "write between the square brackets what it leads to: `[how to join](join.md)`",
                        ),
                    );
                }
            });
            page.doc.walk_components(&mut |component, span| {
                if let Component::Action { to, .. } = component {
                    follow(site, page, to, span, diags);
                }
            });
        }
    }
}

/// What belongs to a proposal is there.
fn of_proposal(site: &Site, page: &Page, diags: &mut Diagnostics) {
    let Kind::Proposal(proposal) = &page.front.kind else { return };
    let group = proposal.group.iter().map(|target| ("group", target));
    for (key, target) in group.chain(proposal.attachments.iter().map(|target| ("attachments", target))) {
        follow(site, page, target, &page.front.key_span(key), diags);
    }
}

/// Whether something in a link is printed as words although it is not written as such.
fn has_words(text: &[crate::doc::Inline]) -> bool {
    text.iter().any(|inline| {
        matches!(inline.kind, InlineKind::Image(_) | InlineKind::Figure(_) | InlineKind::Term(_))
    })
}

fn follow(site: &Site, page: &Page, target: &Target, span: &Span, diags: &mut Diagnostics) {
    match target {
        Target::External(_) => {}
        Target::Anchor(anchor) => {
            let own = site.anchors(page);
            if !own.contains(&anchor.as_str()) {
                diags.push(broken_anchor(anchor, page, own.into_iter(), span));
            }
        }
        Target::File { path, anchor } => match site.destination(path) {
            Some(Destination::Asset(_)) => {}
            Some(Destination::Page(id)) => {
                if let Some(anchor) = anchor {
                    find_anchor(site, id, anchor, span, diags);
                }
            }
            None if site.is_withheld(path) => diags.push(
                Diagnostic::warning("unpublished-link", format!("`{path}` is not published today"))
                    .at(span.clone())
                    .hint("the words stay, without a link, until the page is there: see its `draft`, `publish-from` and `expires`"),
            ),
            None => {
                let known = site.pages.values().flat_map(|entry| entry.texts.values());
                let known = known.map(|page| page.file.path.as_str());
                diags.push(
                    Diagnostic::error("broken-link", format!("there is no file `{path}`"))
                        .at(span.clone())
                        .did_you_mean(path.as_str(), known)
                        .hint("a link leads to a Markdown file, by its path from the file it stands in"),
                );
            }
        },
    }
}

/// An anchor must be in the source. A translation that has other headings may lack it: then the link
/// leads to the top of the page, and its translator is told.
fn find_anchor(site: &Site, id: &PageId, anchor: &str, span: &Span, diags: &mut Diagnostics) {
    let (Some(lead), Some(entry)) = (site.lead(id), site.pages.get(id)) else { return };
    let anchors = site.anchors(lead);
    if !anchors.contains(&anchor) {
        diags.push(broken_anchor(anchor, lead, anchors.into_iter(), span));
        return;
    }
    for text in entry.texts.values().filter(|text| text.lang != lead.lang) {
        if !site.anchors(text).contains(&anchor) {
            let message = format!("`{}` lacks the anchor `{anchor}` that others link to", text.file.path);
            diags.push(Diagnostic::warning("missing-anchor", message).at(Span::file_start(&text.file)).hint(
                format!(
                    "put `{{#{anchor}}}` after the heading that translates the one in `{}`",
                    lead.file.path
                ),
            ));
        }
    }
}

fn broken_anchor<'a>(
    anchor: &str,
    page: &Page,
    known: impl Iterator<Item = &'a str>,
    span: &Span,
) -> Box<Diagnostic> {
    let message = format!("`{}` has no heading with the anchor `{anchor}`", page.file.path);
    Diagnostic::error("broken-anchor", message)
        .at(span.clone())
        .did_you_mean(anchor, known)
        .hint(format!("give the heading an anchor of its own: `## ... {{#{anchor}}}`"))
}
