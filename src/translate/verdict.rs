//! Saying that translations are right: [`give`] is the entry point. Only locks change; it says what is to be
//! written.
//!
//! A text that is named is taken at its word. Where a whole document is named, only what the word plainly
//! covers changes: "still right" is for what is stale or unknown, "reviewed" for what is made from the text of
//! today. A whole document that is still right is so for texts that came later, too. What counts is the text as it is now, whether `flygblad translate sync` has written it down or not.

use std::collections::{BTreeMap, BTreeSet};

use super::desk::{Desk, Unit};
use super::encode::flat;
use super::files::catalog_path;
use super::fingerprint::{Fingerprint, Short, short};
use super::lock::{Lock, Mark, State};
use super::pick;
use super::segment::SegmentKind;
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
    /// Texts by id: `rents-rise-k3f9`, the beginning of one, or `housing/rents:title`. Or `housing/rents`, where
    /// that is translated as a whole document.
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
    if diags.has_errors() {
        return None;
    }
    // The ids that are meant of each document; nothing for all of them.
    let mut named: BTreeMap<&str, Option<BTreeSet<&str>>> = BTreeMap::new();
    let texts = if wish.ids.is_empty() { Vec::new() } else { texts(desk, &docs, wish.lang) };
    for written in wish.ids {
        let doc = docs.iter().find(|doc| **doc == pick::plain(written, config));
        if let Some(doc) = doc.filter(|doc| desk.whole_units(doc, wish.lang).is_some()) {
            named.insert(doc, None);
            continue;
        }
        let Some((doc, unit)) = diags.keep(find(desk, config, &texts, written)) else { continue };
        let is_whole = desk.whole_units(doc, wish.lang).is_some();
        if unit.state == State::Missing && !is_whole {
            diags.push(not_translated(desk, config, wish.lang, doc, unit.id));
        }
        if let Some(ids) = named.entry(doc).or_insert_with(|| Some(BTreeSet::new())) {
            ids.insert(unit.id);
        }
    }
    if !wish.ids.is_empty() {
        docs.retain(|doc| named.contains_key(doc));
    }
    refuse_faults(config, wish.lang, &docs, faults, diags);
    let mut outcome = Outcome::default();
    for doc in docs {
        let Some(mut subject) = Subject::of(desk, config, wish.lang, doc) else { continue };
        let ids = named.get(doc).and_then(Option::as_ref);
        if subject.judge(wish.verdict, doc, ids, &mut outcome.decisions) {
            outcome.changes.extend(change(sources, subject.path, Some(subject.lock.write())));
        }
    }
    (!diags.has_errors()).then_some(outcome)
}

/// What is judged of a document.
struct Subject<'d> {
    /// Where its lock is.
    path: SourcePath,
    /// As it is to be written.
    lock: Lock,
    /// The texts that are translated, each with what stands for its translation.
    texts: Vec<(Unit<'d>, Short)>,
    /// Whether it is translated as a whole document.
    is_whole: bool,
}

impl<'d> Subject<'d> {
    fn of(desk: &'d Desk, config: &Config, lang: Lang, doc: &str) -> Option<Self> {
        let mut subject = match desk.whole_units(doc, lang) {
            Some((whole, units)) => {
                // A lock about a file that was another then says nothing.
                let lock = if whole.is_noted() { whole.lock.clone() } else { whole.lock.without_lines() };
                let texts = units.into_iter().map(|unit| (unit, whole.text)).collect();
                Self { path: whole.path.clone(), lock, texts, is_whole: true }
            }
            None => {
                let lock = desk.translation(doc, lang)?.lock.clone();
                let texts = desk.units(doc, lang).into_iter().filter_map(|unit| {
                    let value = unit.message?.value.as_ref().map(flat)?;
                    Some((unit, short(&value)))
                });
                Self {
                    path: catalog_path(config, lang, doc, "lock"),
                    lock,
                    texts: texts.collect(),
                    is_whole: false,
                }
            }
        };
        // Written anew, a lock that was lost is lost no more: what is unknown must be said in it.
        if subject.lock.is_lost || subject.is_whole && subject.lock.lines.is_empty() {
            for (unit, translation) in &subject.texts {
                subject.lock.note(unit.id, &Fingerprint::of(&unit.segment.text), *translation, None);
            }
        }
        Some(subject)
    }

    /// Says it of the texts with these ids, or of all. Whether anything changed.
    fn judge(
        &mut self,
        verdict: Verdict,
        doc: &str,
        ids: Option<&BTreeSet<&str>>,
        decisions: &mut Vec<Decision>,
    ) -> bool {
        let before = self.lock.lines.len();
        if self.is_whole && ids.is_none() && verdict == Verdict::StillRight {
            // It is right without what is no longer in the original.
            let texts: BTreeSet<&str> = self.texts.iter().map(|(unit, _)| unit.id).collect();
            self.lock.lines.retain(|id, _| texts.contains(id.as_str()));
        }
        let mut is_changed = self.lock.lines.len() < before;
        for (unit, translation) in &self.texts {
            if ids.is_some_and(|ids| !ids.contains(unit.id)) {
                continue;
            }
            let was = Standing::from(&unit.state);
            let is_meant = match (was, verdict) {
                (Standing::Missing | Standing::Stale | Standing::Unknown, Verdict::StillRight) => true,
                // Nobody may have looked at it beside the new text, unless it is named.
                (Standing::Missing | Standing::Stale | Standing::Unknown, Verdict::Reviewed) => ids.is_some(),
                (Standing::NeedsReview, Verdict::Reviewed) => true,
                (Standing::NeedsReview, Verdict::StillRight) | (Standing::Reviewed, _) => false,
            };
            let mut now = was;
            if is_meant {
                let known = self.lock.lines.get(unit.id).map_or(Mark::NeedsReview, |line| line.mark);
                let mark = if verdict == Verdict::Reviewed { Mark::Reviewed } else { known };
                now = if mark == Mark::Reviewed { Standing::Reviewed } else { Standing::NeedsReview };
                self.lock.mark(unit.id, &unit.segment.text, *translation, mark);
                is_changed = true;
            }
            decisions.push(Decision { doc: doc.to_owned(), id: unit.id.to_owned(), was, now });
        }
        is_changed
    }
}

/// Nothing is written while a file of `docs` in this language, or any source catalogue, cannot be read.
fn refuse_faults(config: &Config, lang: Lang, docs: &[&str], faults: Diagnostics, diags: &mut Diagnostics) {
    let source = &config.languages[config.languages.source()].code;
    let catalogues = format!("locales/{source}/content/");
    let touched: BTreeSet<SourcePath> = docs
        .iter()
        .flat_map(|doc| ["ftl", "lock", "md.lock"].map(|kind| catalog_path(config, lang, doc, kind)))
        .collect();
    let counts = |fault: &Diagnostic| {
        let path = fault.span.as_ref().map(|span| &span.file.path);
        path.is_some_and(|path| path.as_str().starts_with(&catalogues) || touched.contains(path))
    };
    diags.append(faults.into_errors(counts));
}

/// A text with its document.
type Text<'d> = (&'d str, Unit<'d>);

fn texts<'d>(desk: &'d Desk, docs: &[&'d str], lang: Lang) -> Vec<Text<'d>> {
    let units = |doc: &str| {
        let whole = desk.whole_units(doc, lang);
        whole.map_or_else(|| desk.units(doc, lang), |(_, units)| units)
    };
    docs.iter().flat_map(|doc| units(doc).into_iter().map(|unit| (*doc, unit))).collect()
}

/// The one of `texts` that `written` names.
fn find<'t, 'd>(desk: &Desk, config: &Config, texts: &'t [Text<'d>], written: &str) -> Result<&'t Text<'d>> {
    let (within, id) = match written.rsplit_once(':') {
        Some((doc, id)) => (Some(pick::plain(doc, config)), id),
        None => (None, written),
    };
    let those = |is: &dyn Fn(&str) -> bool| -> Vec<&'t Text<'d>> {
        let here = texts.iter().filter(|(doc, _)| within.is_none_or(|within| *doc == within));
        here.filter(|(_, unit)| is(unit.id)).collect()
    };
    let mut found = those(&|known| known == id);
    if found.is_empty() && !id.is_empty() {
        found = those(&|known| known.starts_with(id));
    }
    match found[..] {
        [] => Err(unknown(desk, texts, written, id)),
        [text] => Ok(text),
        [..] => Err(ambiguous(written, &found)),
    }
}

fn unknown(desk: &Desk, texts: &[Text<'_>], written: &str, id: &str) -> Box<Diagnostic> {
    let error = Diagnostic::error("unknown-text", format!("there is no text `{written}`"));
    if desk.documents.contains_key(written) {
        return error.hint(format!("it is a document: `--document {written}` is for all of its texts"));
    }
    error
        .did_you_mean(id, texts.iter().map(|(_, unit)| unit.id))
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
    SegmentKind::named(id).is_some_and(|kind| kind.fixed_id().is_some())
}

fn ambiguous(written: &str, found: &[&Text<'_>]) -> Box<Diagnostic> {
    let names: Vec<String> = found.iter().take(3).map(|(doc, unit)| format!("`{doc}:{}`", unit.id)).collect();
    let more = if found.len() > names.len() { ", ..." } else { "" };
    let message = format!("`{written}` may be any of {} texts", found.len());
    Diagnostic::error("ambiguous-text", message).hint(format!("name one of {}{more}", names.join(", ")))
}
