//! The words of the site and its theme, from Fluent files. [`Messages::load`] is the entry point,
//! [`Messages::get`] what everything else calls; [`parse()`] reads one file, for those who need its
//! patterns rather than its text.
//!
//! 1. Each file is parsed by itself (`parse.rs`); what cannot be read, or shown (`odd.rs`), falls back.
//! 2. The files of a language are put in layers: the site's own before the theme's.
//! 3. References are followed once, to report those that lead nowhere or in a circle (`check.rs`).
//! 4. A message is looked up in the language, then along its fallbacks, then in the theme's own
//!    language; one that cannot be resolved is passed over like one that is missing (`resolve.rs`).
//!
//! Values are plain text: nothing here escapes, and nothing here is HTML. Files are read elsewhere.

mod args;
mod bidi;
mod check;
mod odd;
mod parse;
mod resolve;
mod scan;
pub mod syntax;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use rayon::prelude::*;

pub use self::args::{Args, Value};
pub use self::odd::{mend as mend_odd, odd_in, why as why_odd};
pub use self::parse::parse;

use self::resolve::Resolver;
use self::syntax::{Entry, EntryKind, Expr, Part, Pattern, Select};
use crate::diag::{Diagnostic, Diagnostics};
use crate::format::{Formats, describe, is_visible};
use crate::lang::{Digits, Lang, Languages};
use crate::span::SourceFile;

/// The language that themes are written in; the last to answer, whatever the site's languages are.
pub const THEME_LANGUAGE: &str = "en";

/// Whose a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// `locales/<code>/site.ftl`: looked up first.
    Site,
    /// The theme's `locales/<code>/theme.ftl`.
    Theme,
}

/// A Fluent file and where it belongs.
#[derive(Clone, Debug)]
pub struct MessageFile {
    /// The name of its folder below `locales/`.
    pub code: String,
    /// Whose it is.
    pub origin: Origin,
    /// The text.
    pub file: Arc<SourceFile>,
}

/// A message as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'m> {
    /// The text, not escaped.
    pub text: Cow<'m, str>,
    /// The language it is in; `None` for the theme's own ([`THEME_LANGUAGE`], left to right) where
    /// that is not a language of the site.
    pub lang: Option<Lang>,
    /// What was wrong on the way: why languages that have the message were passed over or, when
    /// none of them could be resolved, what is wrong with the text itself.
    pub problems: Vec<Diagnostic>,
}

/// All messages, in all languages.
pub struct Messages {
    /// The site's languages in their order, then perhaps the theme's own.
    tongues: Vec<Tongue>,
    /// For each of the above, who answers, by index: itself, its fallbacks, the theme's own.
    chains: Vec<Vec<usize>>,
    source: usize,
    /// The theme's own language.
    own: Option<usize>,
}

/// The messages of one language.
struct Tongue {
    lang: Option<Lang>,
    formats: Formats,
    /// The site's first.
    layers: Vec<Layer>,
}

/// The messages of one file.
struct Layer {
    origin: Origin,
    entries: Vec<Entry>,
    messages: HashMap<Arc<str>, usize>,
    terms: HashMap<Arc<str>, usize>,
}

impl Messages {
    /// Reads the files. Those of languages that the site does not have are passed over, but for the
    /// theme's own language. All faults are warnings: a translation never stops a build, unless
    /// the caller makes errors of them.
    pub fn load(languages: &Languages, files: &[MessageFile], diags: &mut Diagnostics) -> Self {
        let tongue = |lang| Tongue::new(Some(lang), Formats::new(&languages[lang]));
        let mut tongues: Vec<Tongue> = languages.iter().map(tongue).collect();
        let is_own = |f: &MessageFile| f.origin == Origin::Theme && f.code == THEME_LANGUAGE;
        let own = languages.find(THEME_LANGUAGE).map(Lang::index).or_else(|| {
            files.iter().any(is_own).then(|| {
                tongues.extend(theme_tongue());
                tongues.len() - 1
            })
        });
        let wanted = files.par_iter().filter_map(|file| {
            let found = languages.find(&file.code).map(Lang::index);
            Some((file, found.or_else(|| own.filter(|_| is_own(file)))?))
        });
        let read = wanted.map(|(file, index)| {
            let mut told = Diagnostics::new();
            let entries = odd::shown(parse(&file.file, &mut told).entries, &mut told);
            (index, Layer::new(file.origin, entries), told)
        });
        for (index, layer, told) in read.collect::<Vec<_>>() {
            diags.append(told);
            tongues[index].add(layer);
        }
        let chain = |lang| {
            let mut chain: Vec<usize> = languages.chain(lang).map(Lang::index).collect();
            chain.extend(own.filter(|own| !chain.contains(own)));
            chain
        };
        let mut chains: Vec<Vec<usize>> = languages.iter().map(chain).collect();
        chains.extend((chains.len()..tongues.len()).map(|alone| vec![alone]));
        let messages = Self { tongues, chains, source: languages.source().index(), own };
        check::references(&messages, diags);
        check::circles(&messages, diags);
        check::variables(&messages, diags);
        messages
    }

    /// The text of a message in `lang`, or in the nearest language that has it whole; one that shows nothing is
    /// not translated. `None` only where no language has it.
    pub fn get<'m>(&'m self, lang: Lang, id: &str, args: &Args<'_>) -> Option<Answer<'m>> {
        self.answer(lang, id, None, args)
    }

    /// The text of a message's attribute, in the same way.
    pub fn get_attr<'m>(&'m self, lang: Lang, id: &str, name: &str, args: &Args<'_>) -> Option<Answer<'m>> {
        self.answer(lang, id, Some(name), args)
    }

    /// The text of a term in `lang` or the nearest language that has it: `{ -org-name }` in Markdown.
    pub fn get_term<'m>(&'m self, lang: Lang, id: &str) -> Option<Answer<'m>> {
        self.find_answer(lang, EntryKind::Term, id, None, &Args::new())
    }

    /// Gives `lang` all that the theme's own language and the source language have, with other words: `words` makes
    /// them of each piece of text.
    pub fn disguise(&mut self, lang: Lang, words: &dyn Fn(&str) -> String) {
        let from: Vec<usize> = std::iter::once(self.source).chain(self.own).collect();
        let layers: Vec<Layer> = from
            .iter()
            .flat_map(|index| &self.tongues[*index].layers)
            .map(|layer| {
                let entries = layer.entries.iter().map(|entry| entry.with_words(words)).collect();
                Layer::new(layer.origin, entries)
            })
            .collect();
        layers.into_iter().for_each(|layer| self.tongues[lang.index()].add(layer));
    }

    /// Which variant of a choice in `lang` fits the values.
    pub fn choice(&self, lang: Lang, select: &Select, args: &Args<'_>) -> usize {
        Resolver::new(self, &self.chains[lang.index()], args).pick(select)
    }

    /// What a placeable in `lang` says; the diagnostics when something is wrong with it.
    pub fn say(&self, lang: Lang, expr: &Expr, args: &Args<'_>) -> Result<String, Vec<Diagnostic>> {
        let pattern = Pattern::Parts(vec![Part::Placeable(expr.clone())]);
        match Resolver::new(self, &self.chains[lang.index()], args).run(0, &pattern) {
            (Some(text), problems) if problems.is_empty() => Ok(text),
            (_, problems) => Err(problems),
        }
    }

    /// Whether a language of the chain of `lang` has the term.
    pub fn has_term(&self, lang: Lang, id: &str) -> bool {
        let mut chain = self.chains[lang.index()].iter();
        chain.any(|index| self.tongues[*index].find(EntryKind::Term, id, None).is_some())
    }

    /// Whether `lang` itself has the message, be it the site's or the theme's.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.tongues[lang.index()].find(EntryKind::Message, id, None).is_some()
    }

    /// The ids of all messages that `lang` itself has, sorted.
    pub fn ids(&self, lang: Lang) -> Vec<&str> {
        let ids = self.tongues[lang.index()].entries().filter(|e| e.kind == EntryKind::Message);
        ids.map(|e| &*e.id).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What `lang` has not, of all that the theme has in its own language and the site in its
    /// source language: `id`, or `id.attribute`. Terms do not count, since they fall back inside a
    /// message.
    pub fn missing(&self, lang: Lang) -> Vec<String> {
        let theme = self.own.map(|own| &self.tongues[own].layers).into_iter().flatten();
        let theme = theme.filter(|layer| layer.origin == Origin::Theme);
        let wanted = self.tongues[self.source].layers.iter().chain(theme).flat_map(|layer| &layer.entries);
        let tongue = &self.tongues[lang.index()];
        let mut missing = BTreeSet::new();
        for entry in wanted.filter(|e| e.kind == EntryKind::Message) {
            for (attribute, _) in entry.patterns() {
                if tongue.find(EntryKind::Message, &entry.id, attribute).is_none() {
                    let dotted = attribute.map_or_else(String::new, |a| format!(".{a}"));
                    missing.insert(format!("{}{dotted}", entry.id));
                }
            }
        }
        missing.into_iter().collect()
    }

    /// How `lang` writes numbers, dates and lists.
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.tongues[lang.index()].formats
    }

    fn answer<'m>(
        &'m self,
        lang: Lang,
        id: &str,
        attribute: Option<&str>,
        args: &Args<'_>,
    ) -> Option<Answer<'m>> {
        self.find_answer(lang, EntryKind::Message, id, attribute, args)
    }

    fn find_answer<'m>(
        &'m self,
        lang: Lang,
        kind: EntryKind,
        id: &str,
        attribute: Option<&str>,
        args: &Args<'_>,
    ) -> Option<Answer<'m>> {
        let chain = &self.chains[lang.index()];
        let mut problems = Vec::new();
        // The best that can be shown if no language has it whole.
        let mut makeshift = None;
        for (place, &index) in chain.iter().enumerate() {
            let lang = self.tongues[index].lang;
            for pattern in self.tongues[index].candidates(kind, id, attribute) {
                let (text, mut found) = match pattern {
                    Pattern::Plain(text) => (Some(Cow::Borrowed(&**text)), Vec::new()),
                    pattern => {
                        let (text, found) = Resolver::new(self, chain, args).run(place, pattern);
                        (text.map(Cow::Owned), found)
                    }
                };
                match text {
                    Some(text) if found.is_empty() && text.contains(is_visible) => {
                        return Some(Answer { text, lang, problems });
                    }
                    text => makeshift = makeshift.or(Some((text, lang))),
                }
                problems.append(&mut found);
            }
        }
        let (text, lang) = makeshift?;
        let text = text.unwrap_or_else(|| format!("{{{id}}}").into());
        Some(Answer { text, lang, problems })
    }

    fn chain_of(&self, tongue: usize) -> &[usize] {
        &self.chains[tongue]
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({} languages)", self.tongues.len())
    }
}

/// The theme's own language, where the site has it not.
fn theme_tongue() -> Option<Tongue> {
    let known = describe(THEME_LANGUAGE, None, None, None).ok()?;
    Some(Tongue::new(None, Formats::for_locale(&known.format, Digits::Locale, known.direction)))
}

impl Tongue {
    fn new(lang: Option<Lang>, formats: Formats) -> Self {
        Self { lang, formats, layers: Vec::new() }
    }

    fn add(&mut self, layer: Layer) {
        self.layers.push(layer);
        // Stable: two files of the same origin stay in the order they were given.
        self.layers.sort_by_key(|layer| layer.origin);
    }

    fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.layers.iter().flat_map(|layer| &layer.entries)
    }

    fn find(&self, kind: EntryKind, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        self.layers.iter().find_map(|layer| layer.find(kind, id, attribute))
    }

    /// The site's pattern, then the theme's.
    fn candidates(
        &self,
        kind: EntryKind,
        id: &str,
        attribute: Option<&str>,
    ) -> impl Iterator<Item = &Pattern> {
        self.layers.iter().filter_map(move |layer| layer.find(kind, id, attribute))
    }
}

impl Layer {
    fn new(origin: Origin, entries: Vec<Entry>) -> Self {
        let index = |kind| {
            let of_kind = entries.iter().enumerate().filter(|(_, e)| e.kind == kind);
            of_kind.map(|(i, e)| (Arc::clone(&e.id), i)).collect()
        };
        let (messages, terms) = (index(EntryKind::Message), index(EntryKind::Term));
        Self { origin, entries, messages, terms }
    }

    fn find(&self, kind: EntryKind, id: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let index = match kind {
            EntryKind::Message => &self.messages,
            EntryKind::Term => &self.terms,
        };
        self.entries[*index.get(id)?].pattern(attribute)
    }
}

#[cfg(test)]
mod tests;
