//! Pictures exist and say what they show (WCAG 2.2, success criterion 1.1.1).

use crate::diag::{Diagnostic, Diagnostics};
use crate::doc::{InlineKind, Target, plain_text};
use crate::path::SourcePath;
use crate::site::{Destination, Site, is_picture};
use crate::span::Span;

use super::Check;

/// See the module.
#[derive(Debug)]
pub(super) struct Images;

impl Check for Images {
    fn codes(&self) -> &'static [&'static str] {
        &["missing-image", "missing-alt", "foreign-image"]
    }

    fn why(&self) -> &'static str {
        "a picture that is missing, or that says nothing to those who do not see it, is a hole in the text"
    }

    fn run(&self, site: &Site, diags: &mut Diagnostics) {
        for page in super::texts(site) {
            page.doc.walk_inlines(&mut |inline| {
                let InlineKind::Image(image) = &inline.kind else { return };
                look(site, &image.source, &inline.span, diags);
                if plain_text(&image.alt).trim().is_empty() {
                    diags.push(
                        Diagnostic::error("missing-alt", "a picture does not say what it shows")
                            .at(inline.span.clone())
                            .hint("write it between the brackets: `![three neighbours at a kitchen table](...)`"),
                    );
                }
            });
            if let Some(picture) = &page.front.image {
                find(site, &picture.file, &page.front.key_span("image"), diags);
            }
        }
    }
}

fn look(site: &Site, source: &Target, span: &Span, diags: &mut Diagnostics) {
    match source {
        Target::File { path, .. } => find(site, path, span, diags),
        Target::External(address) => diags.push(
            Diagnostic::error("foreign-image", format!("the picture `{address}` lies on another site"))
                .at(span.clone())
                .hint("put a copy beside the text: a page asks no one else for anything"),
        ),
        Target::Anchor(anchor) => diags.push(
            Diagnostic::error("missing-image", format!("`#{anchor}` is not a picture"))
                .at(span.clone())
                .hint("write the name of a picture beside the text"),
        ),
    }
}

fn find(site: &Site, path: &SourcePath, span: &Span, diags: &mut Diagnostics) {
    let found = site.destination(path);
    if matches!(found, Some(Destination::Asset(_))) && is_picture(&path.extension()) {
        return;
    }
    let message = match found {
        Some(_) => format!("`{path}` is not a picture that browsers show"),
        None => format!("there is no picture `{path}`"),
    };
    let known = site.assets.keys().filter(|path| is_picture(&path.extension())).map(SourcePath::as_str);
    diags.push(
        Diagnostic::error("missing-image", message)
            .at(span.clone())
            .did_you_mean(path.as_str(), known)
            .hint("pictures are png, jpg, gif, webp, avif or svg files beside the text"),
    );
}
