//! What a lock remembers of a page itself, so that no reader who has been there finds it gone: that it was
//! published in a language, and the addresses it had.
//!
//! ```text
//! @published          it has been published in this language, and stays so
//! @slug rents         it had this as the last part of its address
//! @slug-now rent      what a translation says the last part is today
//! @path housing/rents in the source language's lock: it was this page, so in that folder
//! ```
//!
//! Slugs in the source language's lock hold in every language that has no slug of its own. A group may delete any of
//! these lines. Nothing of what is remembered is an address of today, but another page may have it by now.
//! [`Lock::former`] is for those who read it.

use std::collections::BTreeSet;

use super::assemble::PUBLISHED;
use super::lock::Lock;

const SLUG: &str = "slug ";
const SLUG_NOW: &str = "slug-now ";
const PATH: &str = "path ";

impl Lock {
    /// Whether the page has been published in this language.
    pub(super) fn is_published(&self) -> bool {
        self.facts.contains(PUBLISHED)
    }

    /// The slugs it had.
    pub(super) fn former_slugs(&self) -> impl Iterator<Item = &str> {
        self.with(SLUG)
    }

    /// Notes that it is published.
    pub(super) fn publish(&mut self) {
        self.facts.insert(PUBLISHED.to_owned());
    }

    /// Notes the slug of a translation, which may have none of its `own`: then it has that of the source, the
    /// first of `shared`, where those it had before follow. `was_shown` says whether readers may know them.
    pub(super) fn note_slug(&mut self, own: Option<&str>, shared: &[&str], was_shown: bool) {
        let known: Vec<String> = self.with(SLUG_NOW).map(str::to_owned).collect();
        if known.is_empty() && own.is_some() && was_shown {
            self.facts.extend(shared.iter().map(|slug| format!("{SLUG}{slug}")));
        }
        for slug in known.iter().filter(|slug| Some(slug.as_str()) != own) {
            self.facts.remove(&format!("{SLUG_NOW}{slug}"));
            self.facts.insert(format!("{SLUG}{slug}"));
        }
        if let Some(slug) = own.or(shared.first().copied()) {
            self.facts.remove(&format!("{SLUG}{slug}"));
        }
        self.facts.extend(own.map(|slug| format!("{SLUG_NOW}{slug}")));
    }

    fn with(&self, sort: &str) -> impl Iterator<Item = &str> {
        self.facts.iter().filter_map(move |fact| fact.strip_prefix(sort))
    }
}

/// Where a page is in the source language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Address<'a> {
    /// Its name, as [`PageId`](crate::page::PageId) has it.
    path: &'a str,
    /// The last part of its address.
    pub(super) slug: &'a str,
}

impl<'a> Address<'a> {
    /// Of the page of the document `doc`, which may have a slug of its own.
    pub(super) fn of(doc: &'a str, slug: Option<&'a str>) -> Self {
        let (folder, name) = doc.rsplit_once('/').unwrap_or(("", doc));
        let path = if matches!(name, "index" | "README") { folder } else { doc };
        Self { path, slug: slug.unwrap_or(path.rsplit('/').next().unwrap_or(path)) }
    }

    fn folder(self) -> &'a str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Notes that the page was here before it was at `now`. The front page is where it always is.
    pub(super) fn leave(self, now: Self, facts: &mut BTreeSet<String>) {
        if self.path.is_empty() || now.path.is_empty() {
            return;
        }
        if self.folder() != now.folder() {
            facts.insert(format!("{PATH}{}", self.path));
        }
        if self.slug != now.slug {
            facts.insert(format!("{SLUG}{}", self.slug));
        }
        facts.remove(&format!("{PATH}{}", now.path));
        facts.remove(&format!("{SLUG}{}", now.slug));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(before: (&str, Option<&str>), now: (&str, Option<&str>)) -> Vec<String> {
        let mut facts = BTreeSet::new();
        Address::of(before.0, before.1).leave(Address::of(now.0, now.1), &mut facts);
        facts.into_iter().collect()
    }

    #[test]
    fn what_a_page_leaves_behind() {
        let none: [&str; 0] = [];
        assert_eq!(moved(("a/b", None), ("a/b", None)), none);
        assert_eq!(moved(("a/b", None), ("a/c", None)), ["slug b"]);
        assert_eq!(moved(("a/b", None), ("a/b", Some("c"))), ["slug b"]);
        assert_eq!(moved(("a/b", Some("c")), ("a/b", None)), ["slug c"]);
        assert_eq!(moved(("a/b", Some("c")), ("a/d", Some("c"))), none);
        assert_eq!(moved(("a/b", None), ("d/b", None)), ["path a/b"]);
        assert_eq!(moved(("a/b", None), ("d/c", None)), ["path a/b", "slug b"]);
        assert_eq!(moved(("a", None), ("a/index", None)), none);
        assert_eq!(moved(("a/index", None), ("b/index", None)), ["slug a"]);
        assert_eq!(moved(("index", None), ("a", None)), none);
    }

    #[test]
    fn a_slug_that_returns_is_no_former_one() {
        let mut facts = BTreeSet::from(["path a/b".to_owned(), "slug b".to_owned()]);
        Address::of("c/d", None).leave(Address::of("a/b", None), &mut facts);
        assert_eq!(facts.into_iter().collect::<Vec<_>>(), ["path c/d", "slug d"]);
    }

    #[test]
    fn a_translated_slug() {
        let mut lock = Lock::new();
        let mut check = |own, shared: &[&str], was_shown, expect: &[&str]| {
            lock.note_slug(own, shared, was_shown);
            assert_eq!(lock.facts.iter().map(String::as_str).collect::<Vec<_>>(), expect);
        };
        check(None, &["rents", "rent"], false, &[]);
        check(Some("ijar"), &["rents", "rent"], true, &["slug rent", "slug rents", "slug-now ijar"]);
        check(Some("ijara"), &["rents"], true, &["slug ijar", "slug rent", "slug rents", "slug-now ijara"]);
        check(Some("ijar"), &["rents"], true, &["slug ijara", "slug rent", "slug rents", "slug-now ijar"]);
        check(None, &["rents"], true, &["slug ijar", "slug ijara", "slug rent"]);
    }
}
