//! `[publish.<name>]`: places to publish to, by name. What an address means is `publish`'s; here it is only
//! seen that no key of a door lies under the mat.

use std::collections::BTreeMap;

use toml::{Spanned, Value};

use super::Place;
use super::raw::RawPublish;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::schema;
use crate::span::Span;

/// A place to publish to.
#[derive(Clone, Debug)]
pub struct PublishTarget {
    /// The address, as written.
    pub target: String,
    /// Where it was written.
    pub span: Span,
    /// The server of object storage that is not Amazon's.
    pub endpoint: Option<String>,
    /// Where the bucket is.
    pub region: Option<String>,
}

const KEYS: &[&str] = &["target", "endpoint", "region"];

/// What names of keys and passwords have in them.
const SECRETS: &[&str] =
    &["secret", "password", "passwd", "token", "access-key", "api-key", "credential", "private"];

pub(super) fn meant(
    place: Place<'_>,
    raw: BTreeMap<String, RawPublish>,
    diags: &mut Diagnostics,
) -> BTreeMap<String, PublishTarget> {
    let each = raw.into_iter().filter_map(|(name, table)| {
        let target = one(place, &name, table, diags)?;
        Some((name, target))
    });
    each.collect()
}

fn one(place: Place<'_>, name: &str, table: RawPublish, diags: &mut Diagnostics) -> Option<PublishTarget> {
    let whole = place.of(&table);
    let mut values: BTreeMap<String, (String, Span)> = BTreeMap::new();
    for (key, value) in table.into_inner() {
        if let Some(text) = diags.keep(text(place, &key, &value)) {
            values.insert(key.into_inner(), (text, place.of(&value)));
        }
    }
    let Some((target, span)) = values.remove("target") else {
        diags.push(
            Diagnostic::error("missing-key", format!("`[publish.{name}]` has no `target`"))
                .at(whole)
                .hint("write where to publish: `target = \"s3://bucket\"`, `\"user@host:path\"` or a folder"),
        );
        return None;
    };
    let mut take = |key: &str| values.remove(key).map(|(text, _)| text);
    Some(PublishTarget { target, span, endpoint: take("endpoint"), region: take("region") })
}

fn text(place: Place<'_>, key: &Spanned<String>, value: &Spanned<Value>) -> Result<String> {
    let name = key.get_ref().as_str();
    let plain = name.to_ascii_lowercase().replace('_', "-");
    if SECRETS.iter().any(|secret| plain.contains(secret)) {
        return Err(Diagnostic::error("secret-in-config", format!("`{name}` must not stand in `book.toml`"))
            .at(place.of(key))
            .hint(
                "everybody who gets the project would have it: take it out, change it where it is valid, \
                   and set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` when you publish",
            ));
    }
    if !KEYS.contains(&name) {
        let error = Diagnostic::error("unknown-key", format!("unknown key `{name}`")).at(place.of(key));
        return Err(schema::suggest(error, name, KEYS, "the keys here are"));
    }
    let text = value.get_ref().as_str().map(str::to_owned);
    text.ok_or_else(|| {
        Diagnostic::error("bad-value", format!("`{name}`: expected a text"))
            .at(place.of(value))
            .hint("put it in quotes: `\"...\"`")
    })
}
