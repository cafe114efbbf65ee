//! Links lead where those of the original lead.

use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::doc::Target;

use super::case::beyond;

/// See the module.
#[derive(Debug)]
pub(super) struct ChangedLink;

impl Rule for ChangedLink {
    fn code(&self) -> &'static str {
        "changed-link"
    }

    fn why(&self) -> &'static str {
        "nobody is led astray by a translation"
    }

    fn severity(&self) -> Severity {
        Severity::Error
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        for wording in &case.wordings {
            for (target, span) in beyond(&wording.contents.links, &case.original.contents.links) {
                let message = format!("the original has no link to `{}`", written(target));
                let known: Vec<String> = case
                    .original
                    .contents
                    .links
                    .iter()
                    .map(|(known, _)| format!("`{}`", written(known)))
                    .collect();
                let hint = match known.is_empty() {
                    true => "write the words without a link".to_owned(),
                    false => format!("keep what stands between the parentheses: {}", known.join(", ")),
                };
                found.push(Diagnostic::error("changed-link", message).at(span.clone()).hint(hint));
            }
        }
    }
}

/// Where a link leads, for people.
pub(super) fn written(target: &Target) -> String {
    match target {
        Target::File { path, anchor: None } => path.to_string(),
        Target::File { path, anchor: Some(anchor) } => format!("{path}#{anchor}"),
        Target::Anchor(anchor) => format!("#{anchor}"),
        Target::External(address) => address.clone(),
    }
}
