//! Which segment of the catalogue a segment of today is. [`align`] is the entry point. It goes
//! from what is certain to what is likely, for all documents at once:
//!
//! 1. a document that is new takes the memory of one that has gone, when they share most texts;
//! 2. equal runs: what stands in the same order as before;
//! 3. exact moves in the document, then across documents, then back from what was removed once;
//! 4. similar texts of one kind in the same gap between equal runs, then the longest piece of a
//!    text that was split, then similar texts anywhere in the document, then very similar ones in others;
//! 5. what is left is new, and gets an id that nothing else has or had.
//!
//! Steps 2 and 4 look at one document each and run in parallel. No step ever joins texts
//! of which it cannot say why.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use rayon::prelude::*;

use super::alike::Profile;
use super::id::Ids;
use super::segment::SegmentKind;
use super::work::{Work, candidates, percent};

/// How like two texts of different documents must be.
const ACROSS: f64 = 0.75;
/// How many letters they must have: short ones are alike by chance.
const LONG: usize = 25;

/// A segment in the memory of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Old {
    /// Its id.
    pub id: Arc<str>,
    /// What it was.
    pub kind: SegmentKind,
    /// What it said.
    pub text: Arc<str>,
}

/// A segment of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct New<'t> {
    /// What it is.
    pub kind: SegmentKind,
    /// What it says.
    pub text: &'t str,
}

/// What is known of a document from the last time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Its segments, in order.
    pub segments: Vec<Old>,
    /// What was removed, and is still translated somewhere.
    pub retired: Vec<Old>,
}

/// Why a segment has its id.
#[derive(Clone, Debug, PartialEq)]
pub enum How {
    /// It stands where it stood.
    Same,
    /// It stood elsewhere in the document.
    Moved,
    /// It stood in that document.
    MovedFrom(String),
    /// It was removed once, and is there again.
    Returned,
    /// It is like what stood there: so many percent.
    AlikeHere(u8),
    /// It is like what stood elsewhere in the document: so many percent.
    AlikeElsewhere(u8),
    /// It is like what stood in that document: so many percent.
    AlikeIn(String, u8),
    /// It is the longest piece of a text that was split.
    LongestPiece,
    /// It has the place in the page that its id is for.
    ByName,
    /// Nothing known is like it. What it may have been cut from is named.
    New(Option<String>),
}

/// A segment of today with its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The id.
    pub id: String,
    /// Why.
    pub how: How,
    /// What it said last time, if it was known.
    pub old: Option<Arc<str>>,
}

/// A segment that is no more.
#[derive(Clone, Debug, PartialEq)]
pub struct Gone {
    /// What it was.
    pub old: Old,
    /// What it seems to have become a part of, by id.
    pub into: Option<String>,
}

/// What became of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aligned {
    /// The document whose memory it has taken over.
    pub from: Option<String>,
    /// One for each segment of today, in order.
    pub matches: Vec<Match>,
    /// What is no more, in the order in which it stood.
    pub gone: Vec<Gone>,
}

/// Finds the segments of `memory` in `texts`; both by document. `ids` gives all ids that are
/// anywhere; it is asked when there is a new one to be made. A document without text is in the result if it had
/// a memory.
pub fn align(
    memory: &BTreeMap<&str, Memory>,
    texts: &BTreeMap<&str, Vec<New<'_>>>,
    ids: impl FnOnce() -> Ids,
) -> BTreeMap<String, Aligned> {
    let renamed = renamed(memory, texts);
    let taken: HashSet<&str> = renamed.values().copied().collect();
    let empty = Memory::default();
    let of = |doc: &str| memory.get(renamed.get(doc).copied().unwrap_or(doc)).unwrap_or(&empty);
    let left = memory.keys().filter(|doc| !texts.contains_key(*doc) && !taken.contains(*doc));
    let docs: Vec<(&str, &Memory, &[New<'_>])> = texts
        .iter()
        .map(|(doc, news)| (*doc, of(doc), news.as_slice()))
        .chain(left.map(|doc| (*doc, of(doc), &[][..])))
        .collect();
    let mut works: Vec<Work<'_>> = docs
        .into_par_iter()
        .map(|(doc, memory, news)| {
            let mut work = Work::new(doc, memory, news);
            work.by_name();
            work.runs();
            work.moves();
            work
        })
        .collect();
    works.sort_by_key(|work| work.doc);
    across(&mut works);
    returned(&mut works);
    works.par_iter_mut().for_each(|work| {
        work.alike_here();
        work.pieces();
        work.alike_elsewhere();
    });
    alike_across(&mut works);
    let mut aligned: BTreeMap<String, Aligned> = works
        .into_par_iter()
        .map(|work| {
            let from = renamed.get(work.doc).map(|doc| (*doc).to_owned());
            (work.doc.to_owned(), Aligned { from, ..work.finish() })
        })
        .collect();
    name(&mut aligned, texts, ids);
    aligned
}

/// Gives ids to what is new.
fn name(
    aligned: &mut BTreeMap<String, Aligned>,
    texts: &BTreeMap<&str, Vec<New<'_>>>,
    ids: impl FnOnce() -> Ids,
) {
    let is_new = |found: &Match| matches!(found.how, How::New(_));
    if !aligned.values().flat_map(|aligned| &aligned.matches).any(is_new) {
        return;
    }
    let mut ids = ids();
    for (doc, aligned) in aligned {
        let news = texts.get(doc.as_str()).into_iter().flatten();
        for (found, new) in aligned.matches.iter_mut().zip(news).filter(|(found, _)| is_new(found)) {
            found.id = ids.make(new.kind, new.text, doc);
        }
    }
}

/// The documents without memory that share at least half of their texts with a document that has gone:
/// new name > old name, each once, the surest first.
fn renamed<'m>(
    memory: &'m BTreeMap<&'m str, Memory>,
    texts: &BTreeMap<&'m str, Vec<New<'_>>>,
) -> BTreeMap<&'m str, &'m str> {
    let is_gone = |doc: &&&'m str| !texts.contains_key(**doc);
    let own = |list: &'m [Old]| list.iter().map(|old| &*old.text).collect::<BTreeSet<_>>();
    let mut by_text: HashMap<&str, Vec<&str>> = HashMap::new();
    for doc in memory.keys().filter(is_gone) {
        for text in own(&memory[doc].segments) {
            by_text.entry(text).or_default().push(doc);
        }
    }
    if by_text.is_empty() {
        return BTreeMap::new();
    }
    let mut pairs = Vec::new();
    for (doc, news) in texts.iter().filter(|(doc, _)| !memory.contains_key(*doc)) {
        let mut shared: BTreeMap<&str, usize> = BTreeMap::new();
        for text in news.iter().map(|new| new.text).collect::<BTreeSet<_>>() {
            for gone in by_text.get(text).into_iter().flatten() {
                *shared.entry(gone).or_default() += 1;
            }
        }
        for (gone, count) in shared {
            let fewer = news.len().min(memory[gone].segments.len());
            if count * 2 >= fewer && count * 4 >= news.len().max(memory[gone].segments.len()) {
                pairs.push((count, *doc, gone));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let mut renamed = BTreeMap::new();
    let mut taken = HashSet::new();
    for (_, doc, gone) in pairs {
        if !renamed.contains_key(doc) && taken.insert(gone) {
            renamed.insert(doc, gone);
        }
    }
    renamed
}

/// Exact moves from one document to another.
fn across(works: &mut [Work<'_>]) {
    for exact in [true, false] {
        let mut left: HashMap<(SegmentKind, u64), VecDeque<(usize, usize)>> = HashMap::new();
        for (index, work) in works.iter().enumerate() {
            for old in work.left() {
                let key = (work.old_kind(old), work.old_hash(old, exact));
                left.entry(key).or_default().push_back((index, old));
            }
        }
        if left.is_empty() {
            return;
        }
        for index in 0..works.len() {
            for new in works[index].open() {
                let key = (works[index].new_kind(new), works[index].new_hash(new, exact));
                let Some(queue) = left.get_mut(&key) else { continue };
                let free = |&(from, old): &(usize, usize)| {
                    from != index && !works[index].has_id(&works[from].olds[old].id)
                };
                let Some(at) = queue.iter().position(free) else { continue };
                if let Some((from, old)) = queue.remove(at) {
                    let moved = works[from].give(old);
                    let how = How::MovedFrom(works[from].doc.to_owned());
                    works[index].receive(new, moved, how);
                }
            }
        }
    }
}

/// Long texts that were moved to another document and edited at once.
fn alike_across(works: &mut [Work<'_>]) {
    let all = works.iter().enumerate();
    let left = all.clone().flat_map(|(index, work)| work.left().into_iter().map(move |old| (index, old)));
    let (olds, old_profiles) = long(left, |(index, old)| &works[index].olds[old].text);
    if olds.is_empty() {
        return;
    }
    let open = all.flat_map(|(index, work)| work.open().into_iter().map(move |new| (index, new)));
    let (news, new_profiles) = long(open, |(index, new)| works[index].news[new].text);
    let mut pairs: Vec<(u8, usize, usize)> = Vec::new();
    for (old, new) in candidates(&old_profiles, &new_profiles) {
        let ((from, o), (to, n)) = (olds[old], news[new]);
        if works[from].old_kind(o) == works[to].new_kind(n) && !works[to].has_id(&works[from].olds[o].id) {
            let percent = percent(old_profiles[old].alike(&new_profiles[new], ACROSS));
            pairs.extend((percent > 0).then_some((percent, old, new)));
        }
    }
    pairs.sort_by_key(|(percent, old, new)| (Reverse(*percent), *old, *new));
    let (mut given, mut received) = (HashSet::new(), HashSet::new());
    for (percent, old, new) in pairs {
        if !given.contains(&old) && received.insert(new) {
            given.insert(old);
            let ((from, o), (to, n)) = (olds[old], news[new]);
            let moved = works[from].give(o);
            let how = How::AlikeIn(works[from].doc.to_owned(), percent);
            works[to].receive(n, moved, how);
        }
    }
}

/// The places of long texts, with what there is to compare.
fn long<'t>(
    places: impl Iterator<Item = (usize, usize)>,
    text: impl Fn((usize, usize)) -> &'t str,
) -> (Vec<(usize, usize)>, Vec<Profile>) {
    let profiles = places.map(|place| (place, Profile::of(text(place))));
    profiles.filter(|(_, profile)| profile.length() >= LONG).unzip()
}

/// What was removed once and is there again: in its own document, then in any.
fn returned(works: &mut [Work<'_>]) {
    if works.iter().all(|work| work.retired.is_empty()) {
        return;
    }
    let mut known: HashMap<(SegmentKind, u64), VecDeque<(usize, usize)>> = HashMap::new();
    for (index, work) in works.iter().enumerate() {
        for (at, old) in work.retired.iter().enumerate() {
            known.entry((old.kind, super::work::hash(old, false))).or_default().push_back((index, at));
        }
    }
    for own in [true, false] {
        for index in 0..works.len() {
            for new in works[index].open() {
                let key = (works[index].new_kind(new), works[index].new_hash(new, false));
                let Some(queue) = known.get_mut(&key) else { continue };
                let fits = |&(from, old): &(usize, usize)| {
                    (from == index) == own && !works[index].has_id(&works[from].retired[old].id)
                };
                let Some(at) = queue.iter().position(fits) else { continue };
                if let Some((from, old)) = queue.remove(at) {
                    let old = works[from].retired[old];
                    works[index].receive(new, old, How::Returned);
                }
            }
        }
    }
}
