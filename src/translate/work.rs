//! The alignment of one document while it is being made; the order of the steps is `align.rs`'s.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::align::{Aligned, Gone, How, Match, Memory, New, Old};
use super::alike::Profile;
use super::fingerprint;
use super::segment::SegmentKind;

/// How like two texts must be between the same neighbours.
const HERE: f64 = 0.45;
/// How like two texts must be elsewhere in the document.
const ELSEWHERE: f64 = 0.6;
/// How much of a piece must stand in the whole.
const PIECE: f64 = 0.8;
/// With more pairs than this, only texts that share rare words are compared.
const MANY_PAIRS: usize = 10_000;

/// One document.
pub(super) struct Work<'m> {
    pub(super) doc: &'m str,
    pub(super) olds: &'m [Old],
    pub(super) retired: Vec<&'m Old>,
    pub(super) news: &'m [New<'m>],
    hashes: Hashes,
    used: Vec<bool>,
    found: Vec<Option<(&'m Old, How)>>,
    /// The equal runs, as pairs of old and new, both rising.
    anchors: Vec<(usize, usize)>,
    given: HashSet<&'m str>,
}

/// Of each segment: the hash of its text, and of what a translation of it depends on. The second is
/// made when something has changed.
#[derive(Default)]
struct Hashes {
    olds: Vec<(u64, u64)>,
    news: Vec<(u64, u64)>,
}

impl<'m> Work<'m> {
    pub(super) fn new(doc: &'m str, memory: &'m Memory, news: &'m [New<'m>]) -> Self {
        Self {
            doc,
            olds: &memory.segments,
            retired: memory.retired.iter().collect(),
            news,
            hashes: Hashes::default(),
            used: vec![false; memory.segments.len()],
            found: vec![None; news.len()],
            anchors: Vec::new(),
            given: HashSet::new(),
        }
    }

    /// What has the id of its place in the page.
    pub(super) fn by_name(&mut self) {
        for (new, segment) in self.news.iter().enumerate().filter(|(_, new)| new.kind.fixed_id().is_some()) {
            let same = |old: &Old| Some(&*old.id) == segment.kind.fixed_id();
            if let Some(old) = self.olds.iter().position(same) {
                let how = if *self.olds[old].text == *segment.text { How::Same } else { How::ByName };
                self.join(old, new, how);
            }
        }
    }

    /// What stands in the order in which it stood.
    pub(super) fn runs(&mut self) {
        let (olds, news) = (self.left(), self.open());
        let same = |old: &Old, new: &New<'_>| old.kind == new.kind && *old.text == *new.text;
        let pairs: Vec<(usize, usize)> = olds.iter().copied().zip(news.iter().copied()).collect();
        if olds.len() == news.len() && pairs.iter().all(|&(o, n)| same(&self.olds[o], &self.news[n])) {
            pairs.into_iter().for_each(|(old, new)| self.join(old, new, How::Same));
            return;
        }
        self.hashes = Hashes {
            olds: self.olds.iter().map(|old| (hash(old, true), hash(old, false))).collect(),
            news: self.news.iter().map(|new| (hash_of(new.text), key_hash(new.text))).collect(),
        };
        let old_keys: Vec<_> =
            olds.iter().map(|&old| (self.olds[old].kind, self.hashes.olds[old].0)).collect();
        let new_keys: Vec<_> =
            news.iter().map(|&new| (self.news[new].kind, self.hashes.news[new].0)).collect();
        for op in capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys) {
            let DiffOp::Equal { old_index, new_index, len } = op else { continue };
            for offset in 0..len {
                let (old, new) = (olds[old_index + offset], news[new_index + offset]);
                self.join(old, new, How::Same);
                self.anchors.push((old, new));
            }
        }
    }

    /// Exact texts elsewhere in the document: of the same kind, then of any, then but for where links
    /// lead.
    pub(super) fn moves(&mut self) {
        for (same_kind, exact) in [(true, true), (true, false), (false, true)] {
            let key = |kind: SegmentKind, hash: u64| (same_kind.then_some(kind), hash);
            let mut left: HashMap<_, VecDeque<usize>> = HashMap::new();
            for old in self.left() {
                left.entry(key(self.old_kind(old), self.old_hash(old, exact))).or_default().push_back(old);
            }
            for new in self.open() {
                let queue = left.get_mut(&key(self.new_kind(new), self.new_hash(new, exact)));
                if let Some(old) = queue.and_then(VecDeque::pop_front) {
                    let how =
                        if self.gap_of_old(old) == self.gap_of_new(new) { How::Same } else { How::Moved };
                    self.join(old, new, how);
                }
            }
        }
    }

    /// Similar texts between the same neighbours.
    pub(super) fn alike_here(&mut self) {
        let mut gaps: HashMap<usize, (Vec<usize>, Vec<usize>)> = HashMap::new();
        for old in self.left() {
            gaps.entry(self.gap_of_old(old)).or_default().0.push(old);
        }
        for new in self.open() {
            gaps.entry(self.gap_of_new(new)).or_default().1.push(new);
        }
        let mut gaps: Vec<_> =
            gaps.into_iter().filter(|(_, (o, n))| !o.is_empty() && !n.is_empty()).collect();
        gaps.sort_unstable_by_key(|(gap, _)| *gap);
        for (_, (olds, news)) in gaps {
            self.join_alike(&olds, &news, HERE, How::AlikeHere);
        }
    }

    /// The longest piece of each text that was split into more pieces than can be similar to it.
    pub(super) fn pieces(&mut self) {
        let open = self.open();
        if open.is_empty() {
            return;
        }
        let profiles: Vec<(usize, Profile)> =
            open.iter().map(|&new| (new, Profile::of(self.news[new].text))).collect();
        for old in self.left() {
            let whole = Profile::of(&self.olds[old].text);
            let gap = self.gap_of_old(old);
            let is_piece = |(new, piece): &&(usize, Profile)| {
                self.found[*new].is_none()
                    && self.gap_of_new(*new) == gap
                    && self.new_kind(*new) == self.old_kind(old)
                    && piece.part_of(&whole) >= PIECE
            };
            let pieces: Vec<&(usize, Profile)> = profiles.iter().filter(is_piece).collect();
            let sum: usize = pieces.iter().map(|(_, piece)| piece.length()).sum();
            let longest = pieces.iter().rev().max_by_key(|(_, piece)| piece.length());
            if pieces.len() > 1
                && sum * 5 >= whole.length() * 4
                && let Some(&&(new, _)) = longest
            {
                self.join(old, new, How::LongestPiece);
            }
        }
    }

    /// Similar texts anywhere in the document.
    pub(super) fn alike_elsewhere(&mut self) {
        let (olds, news) = (self.left(), self.open());
        self.join_alike(&olds, &news, ELSEWHERE, How::AlikeElsewhere);
    }

    /// Says what is no more. What is new has no id yet.
    pub(super) fn finish(self) -> Aligned {
        let origins = self.origins();
        let mut matches = Vec::with_capacity(self.news.len());
        let mut aligned = Aligned::default();
        for (index, found) in self.found.iter().enumerate() {
            matches.push(match found {
                Some((old, how)) => Match {
                    id: old.id.as_ref().to_owned(),
                    how: how.clone(),
                    old: Some(Arc::clone(&old.text)),
                },
                None => Match { id: String::new(), how: How::New(origins.get(&index).cloned()), old: None },
            });
        }
        let unused: Vec<usize> = (0..self.olds.len()).filter(|old| !self.used[*old]).collect();
        let changed: Vec<(usize, Profile)> = match unused.is_empty() {
            true => Vec::new(),
            false => self.changed().map(|(new, _)| (new, Profile::of(self.news[new].text))).collect(),
        };
        for old in unused {
            let piece = Profile::of(&self.olds[old].text);
            let whole = changed.iter().find(|(_, whole)| piece.part_of(whole) >= PIECE);
            let into = whole.map(|(new, _)| matches[*new].id.clone());
            aligned.gone.push(Gone { old: self.olds[old].clone(), into });
        }
        aligned.matches = matches;
        aligned
    }

    /// The segments whose text is another than it was.
    fn changed(&self) -> impl Iterator<Item = (usize, &'m Old)> {
        self.found.iter().enumerate().filter_map(|(new, found)| {
            let (old, _) = found.as_ref()?;
            (*old.text != *self.news[new].text).then_some((new, *old))
        })
    }

    /// What each new segment may have been cut from, by id.
    fn origins(&self) -> HashMap<usize, String> {
        let open = self.open();
        if open.is_empty() {
            return HashMap::new();
        }
        let left = self.left().into_iter().map(|old| &self.olds[old]);
        let wholes: Vec<(&Old, Profile)> =
            self.changed().map(|(_, old)| old).chain(left).map(|old| (old, Profile::of(&old.text))).collect();
        let origin = |new: usize| {
            let piece = Profile::of(self.news[new].text);
            let whole = wholes.iter().find(|(_, whole)| piece.part_of(whole) >= PIECE)?;
            Some((new, whole.0.id.as_ref().to_owned()))
        };
        open.into_iter().filter_map(origin).collect()
    }

    /// Joins the most alike first.
    fn join_alike(&mut self, olds: &[usize], news: &[usize], bar: f64, how: fn(u8) -> How) {
        if olds.is_empty() || news.is_empty() {
            return;
        }
        let old_profiles: Vec<Profile> = olds.iter().map(|&old| Profile::of(&self.olds[old].text)).collect();
        let new_profiles: Vec<Profile> = news.iter().map(|&new| Profile::of(self.news[new].text)).collect();
        let mut pairs = Vec::new();
        for (o, n) in candidates(&old_profiles, &new_profiles) {
            if self.old_kind(olds[o]) != self.new_kind(news[n]) {
                continue;
            }
            let alike = old_profiles[o].alike(&new_profiles[n], bar);
            if alike > 0.0 {
                pairs.push((alike, o, n));
            }
        }
        // Of two that are as like, the longer, then the first.
        let length = |n: usize| new_profiles[n].length();
        pairs.sort_by(|a, b| {
            b.0.total_cmp(&a.0).then(length(b.2).cmp(&length(a.2))).then((a.1, a.2).cmp(&(b.1, b.2)))
        });
        for (alike, o, n) in pairs {
            if !self.used[olds[o]] && self.found[news[n]].is_none() {
                self.join(olds[o], news[n], how(percent(alike)));
            }
        }
    }

    fn join(&mut self, old: usize, new: usize, how: How) {
        self.used[old] = true;
        self.found[new] = Some((&self.olds[old], how));
    }

    /// Takes a segment out of this document, for another.
    pub(super) fn give(&mut self, old: usize) -> &'m Old {
        self.used[old] = true;
        &self.olds[old]
    }

    /// Takes a segment of another document.
    pub(super) fn receive(&mut self, new: usize, old: &'m Old, how: How) {
        self.given.insert(&old.id);
        self.found[new] = Some((old, how));
    }

    /// Whether an id is in use here, or was.
    pub(super) fn has_id(&self, id: &str) -> bool {
        self.given.contains(id) || self.olds.iter().any(|old| &*old.id == id)
    }

    /// The old segments that have not been found yet, but for those whose id is their place.
    pub(super) fn left(&self) -> Vec<usize> {
        let is_left = |old: &usize| !self.used[*old] && self.olds[*old].kind.fixed_id().is_none();
        (0..self.olds.len()).filter(is_left).collect()
    }

    /// The new segments without an old one, but for those whose id is their place.
    pub(super) fn open(&self) -> Vec<usize> {
        let is_open = |new: &usize| self.found[*new].is_none() && self.news[*new].kind.fixed_id().is_none();
        (0..self.news.len()).filter(is_open).collect()
    }

    pub(super) fn old_kind(&self, old: usize) -> SegmentKind {
        self.olds[old].kind
    }

    pub(super) fn new_kind(&self, new: usize) -> SegmentKind {
        self.news[new].kind
    }

    pub(super) fn old_hash(&self, old: usize, exact: bool) -> u64 {
        match (self.hashes.olds.get(old), exact) {
            (Some((text, _)), true) => *text,
            (Some((_, key)), false) => *key,
            (None, exact) => hash(&self.olds[old], exact),
        }
    }

    pub(super) fn new_hash(&self, new: usize, exact: bool) -> u64 {
        match (self.hashes.news.get(new), exact) {
            (Some((text, _)), true) => *text,
            (Some((_, key)), false) => *key,
            (None, true) => hash_of(self.news[new].text),
            (None, false) => key_hash(self.news[new].text),
        }
    }

    /// How many equal runs stand before it.
    fn gap_of_old(&self, old: usize) -> usize {
        self.anchors.partition_point(|(anchor, _)| *anchor < old)
    }

    fn gap_of_new(&self, new: usize) -> usize {
        self.anchors.partition_point(|(_, anchor)| *anchor < new)
    }
}

/// A share as a number that people read.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 0 to 100")]
pub(super) fn percent(share: f64) -> u8 {
    (share * 100.0) as u8
}

/// The hash of what a segment said, or of what its translation depends on.
pub(super) fn hash(old: &Old, exact: bool) -> u64 {
    if exact { hash_of(&old.text) } else { key_hash(&old.text) }
}

fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn key_hash(text: &str) -> u64 {
    hash_of(&fingerprint::key(text))
}

/// The pairs worth comparing: all, or where that would be too many, those that share rare words.
pub(super) fn candidates(olds: &[Profile], news: &[Profile]) -> Vec<(usize, usize)> {
    if olds.len() * news.len() <= MANY_PAIRS {
        return (0..olds.len()).flat_map(|o| (0..news.len()).map(move |n| (o, n))).collect();
    }
    let mut by_word: HashMap<u64, Vec<usize>> = HashMap::new();
    for (index, old) in olds.iter().enumerate() {
        for word in old.hashes() {
            by_word.entry(word).or_default().push(index);
        }
    }
    let mut pairs = Vec::new();
    for (new, profile) in news.iter().enumerate() {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for word in profile.hashes() {
            for old in by_word.get(&word).into_iter().filter(|olds| olds.len() <= 40).flatten() {
                *shared.entry(*old).or_default() += 1;
            }
        }
        let mut best: Vec<(usize, usize)> = shared.into_iter().map(|(old, count)| (count, old)).collect();
        best.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        pairs.extend(best.into_iter().take(8).map(|(_, old)| (old, new)));
    }
    pairs
}
