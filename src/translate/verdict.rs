//! Saying that translations are right: [`give`] is the entry point. Only locks change; it says what is to be
//! written.
//!
//! A text that is named is taken at its word. Where a whole document is named, only what the word plainly
//! covers changes: "still right" is for what is stale or unknown, "reviewed" for what is made from the text of
//! today. What counts is the text as it is now, whether `flygblad translate sync` has written it down or not.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::{Desk, Unit};
use super::encode::flat;
use super::files::catalog_path;
use super::fingerprint::Fingerprint;
use super::lock::State;
use super::pick;
use super::status::Standing;
use super::sync::{Change, change};
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::Sources;

/// What is said of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is right for the text of today. Whether somebody has looked at it stays as it was.
    StillRight,
    /// Somebody has looked at it and found it right.
    Reviewed,
}

/// Which translations are meant.
#[derive(Clone, Debug)]
pub struct Wish<'w> {
    /// What is said of them.
    pub verdict: Verdict,
    /// The language.
    pub lang: Lang,
    /// Texts by id: `rents-rise-k3f9`, the beginning of one, or `housing/rents:title`.
    pub ids: &'w [String],
    /// Documents; where ids are given, only where to look for them. All when there is none.
    pub documents: &'w [String],
}

/// What becomes of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The document.
    pub doc: String,
    /// The text.
    pub id: String,
    /// How its translation stood.
    pub was: Standing,
    /// How it stands now.
    pub now: Standing,
}

/// What is to be done.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Every text that is meant and translated, in reading order.
    pub decisions: Vec<Decision>,
    /// The locks to write.
    pub changes: BTreeMap<SourcePath, Change>,
}

/// Decides what is to be written. `None` when `diags` holds an error: then nothing is. `faults` is what
/// was said when `desk` was read.
pub fn give(
    desk: &Desk,
    sources: &Sources,
    config: &Config,
    wish: &Wish<'_>,
    faults: Diagnostics,
    diags: &mut Diagnostics,
) -> Option<Outcome> {
    let mut docs = pick::documents(desk, config, wish.documents, diags);
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for written in wish.ids {
        let Some((doc, unit)) = diags.keep(find(desk, config, &docs, wish.lang, written)) else { continue };
        if unit.state == State::Missing {
            diags.push(not_translated(desk, config, wish.lang, doc, unit.id));
        }
        named.entry(doc).or_default().insert(unit.id);
    }
    if !wish.ids.is_empty() {
        docs.retain(|doc| named.contains_key(doc));
    }
    refuse_faults(config, wish.lang, &docs, faults, diags);
    let mut outcome = Outcome::default();
    for doc in docs {
        let before = outcome.decisions.len();
        let lock = note(desk, wish, doc, named.get(doc), &mut outcome.decisions);
        if outcome.decisions[before..].iter().any(|decision| decision.was != decision.now) {
            let path = catalog_path(config, wish.lang, doc, "lock");
            change(sources, path, lock, &mut outcome.changes);
        }
    }
    (!diags.has_errors()).then_some(outcome)
}

/// The lock of `doc`, with the verdict on its texts or on those of them in `ids`.
fn note(
    desk: &Desk,
    wish: &Wish<'_>,
    doc: &str,
    ids: Option<&BTreeSet<&str>>,
    decisions: &mut Vec<Decision>,
) -> Option<String> {
    let mut lock = desk.translation(doc, wish.lang)?.lock.clone();
    let is_lost = lock.is_lost;
    for unit in desk.units(doc, wish.lang) {
        let Some(value) = unit.message.and_then(|message| message.value.as_ref()).map(flat) else { continue };
        let text = &unit.segment.text;
        // Written anew, a lock that was lost is lost no more: what else is unknown must be said in it.
        if is_lost {
            lock.note(unit.id, &Fingerprint::of(text), &value, None);
        }
        let is_named = ids.is_some_and(|ids| ids.contains(unit.id));
        if ids.is_some() && !is_named {
            continue;
        }
        let was = Standing::from(&unit.state);
        let is_meant = match (wish.verdict, was) {
            (_, Standing::Missing) => false,
            (Verdict::StillRight, Standing::Stale | Standing::Unknown) => true,
            (Verdict::StillRight, Standing::NeedsReview | Standing::Reviewed) => false,
            (Verdict::Reviewed, Standing::Stale | Standing::Unknown) => is_named,
            (Verdict::Reviewed, Standing::NeedsReview | Standing::Reviewed) => true,
        };
        match (is_meant, wish.verdict) {
            (true, Verdict::StillRight) => lock.accept(unit.id, text, &value),
            (true, Verdict::Reviewed) => lock.review(unit.id, text, &value),
            (false, _) => {}
        }
        let now = Standing::from(&lock.state(unit.id, text, Some(&value), None));
        let now = if is_meant { now } else { was };
        decisions.push(Decision { doc: doc.to_owned(), id: unit.id.to_owned(), was, now });
    }
    Some(lock.write())
}

/// Nothing is written while a file of `docs` in this language, or any source catalogue, cannot be read.
fn refuse_faults(config: &Config, lang: Lang, docs: &[&str], faults: Diagnostics, diags: &mut Diagnostics) {
    let source = &config.languages[config.languages.source()].code;
    let catalogues = format!("locales/{source}/content/");
    let touched: BTreeSet<SourcePath> = docs
        .iter()
        .flat_map(|doc| ["ftl", "lock"].map(|kind| catalog_path(config, lang, doc, kind)))
        .collect();
    let counts = |fault: &Diagnostic| {
        let path = fault.span.as_ref().map(|span| &span.file.path);
        path.is_some_and(|path| path.as_str().starts_with(&catalogues) || touched.contains(path))
    };
    diags.append(faults.into_errors(counts));
}

/// The text that `written` names, among those of `docs`.
fn find<'d>(
    desk: &'d Desk,
    config: &Config,
    docs: &[&'d str],
    lang: Lang,
    written: &str,
) -> Result<(&'d str, Unit<'d>)> {
    let (within, id) = match written.rsplit_once(':') {
        Some((doc, id)) => (Some(pick::plain(doc, config)), id),
        None => (None, written),
    };
    let units: Vec<(&str, Unit<'d>)> = docs
        .iter()
        .filter(|doc| within.is_none_or(|within| **doc == within))
        .flat_map(|doc| desk.units(doc, lang).into_iter().map(|unit| (*doc, unit)))
        .collect();
    let mut found: Vec<_> = units.iter().filter(|(_, unit)| unit.id == id).collect();
    if found.is_empty() && !id.is_empty() {
        found = units.iter().filter(|(_, unit)| unit.id.starts_with(id)).collect();
    }
    match found[..] {
        [] => Err(unknown(desk, &units, written, id)),
        [(doc, unit)] => Ok((*doc, unit.clone())),
        [..] => Err(ambiguous(written, &found)),
    }
}

fn unknown(desk: &Desk, units: &[(&str, Unit<'_>)], written: &str, id: &str) -> Box<Diagnostic> {
    let error = Diagnostic::error("unknown-text", format!("there is no text `{written}`"));
    if desk.documents.contains_key(written) {
        return error.hint(format!("it is a document: `--document {written}` is for all of its texts"));
    }
    error
        .did_you_mean(id, units.iter().map(|(_, unit)| unit.id))
        .hint("the ids of all texts are in the catalogues, and in `flygblad translate status --format html`")
}

fn not_translated(desk: &Desk, config: &Config, lang: Lang, doc: &str, id: &str) -> Box<Diagnostic> {
    let message = format!("`{id}` of `{doc}` is not translated into `{}`", config.languages[lang].code);
    let error = Diagnostic::error("not-translated", message);
    let elsewhere = desk.translations(lang).find(|(_, translation)| translation.catalog.get(id).is_some());
    match elsewhere.filter(|(other, _)| *other != doc && !is_fixed(id)) {
        Some((other, _)) => {
            let path = catalog_path(config, lang, other, "ftl");
            error.hint(format!("its translation is still in `{path}`: run `flygblad translate sync` first"))
        }
        None => {
            let path = catalog_path(config, lang, doc, "ftl");
            error.hint(format!("translate it first: write `{id} = ` and the words into `{path}`"))
        }
    }
}

/// Whether every document may have a text with this id.
fn is_fixed(id: &str) -> bool {
    super::segment::SegmentKind::named(id).is_some_and(|kind| kind.fixed_id().is_some())
}

fn ambiguous(written: &str, found: &[&(&str, Unit<'_>)]) -> Box<Diagnostic> {
    let names: Vec<String> = found.iter().take(3).map(|(doc, unit)| format!("`{doc}:{}`", unit.id)).collect();
    let more = if found.len() > names.len() { ", ..." } else { "" };
    let message = format!("`{written}` may be any of {} texts", found.len());
    Diagnostic::error("ambiguous-text", message).hint(format!("name one of {}{more}", names.join(", ")))
}
