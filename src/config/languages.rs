//! The languages of `book.toml`: tags checked, names looked up, fallbacks joined. It knows nothing
//! of which texts there are.

use toml::Spanned;

use super::Place;
use super::raw::RawLanguage;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::format::{DescribeError, describe};
use crate::lang::{Lang, Language, Languages, Untranslated};
use crate::span::Span;

/// The share of a page's texts that must be translated, where nothing else is said.
const PUBLISH_AT: f64 = 0.8;

/// Makes the list of languages. `None` when no list can be made; other errors are in `diags` too.
pub(super) fn languages(
    place: Place<'_>,
    raw: Vec<Spanned<RawLanguage>>,
    source: Option<Spanned<String>>,
    root: Option<Spanned<String>>,
    untranslated: Option<Untranslated>,
    diags: &mut Diagnostics,
) -> Option<Languages> {
    let source_at = source.as_ref().map(Spanned::span);
    let source = source.map_or_else(|| "en".to_owned(), Spanned::into_inner);
    let listed = match raw.is_empty() {
        true => vec![Entry::source(&source, place.maybe(source_at.clone()))],
        false => raw.into_iter().filter_map(|raw| diags.keep(Entry::listed(place, raw))).collect(),
    };
    let codes: Vec<String> = listed.iter().map(|entry| entry.code.clone()).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let find = |code: &str| codes.iter().position(|c| c.eq_ignore_ascii_case(code)).map(Lang::at);

    for (index, entry) in listed.iter().enumerate() {
        if find(&entry.code).is_some_and(|first| first.index() < index) {
            let message = format!("the language `{}` is listed twice", entry.code);
            let error = Diagnostic::error("duplicate-language", message).at(entry.span.clone());
            diags.push(error.hint("remove one of the two"));
        }
    }
    let source_lang = find(&source);
    if source_lang.is_none() {
        let message = format!("the source language `{source}` is not listed");
        diags.push(
            Diagnostic::error("unknown-language", message)
                .at(place.maybe(source_at))
                .did_you_mean(&source, codes.iter().copied())
                .hint(format!("add a `[[language]]` with `code = \"{source}\"`, or set `[book] language`")),
        );
    }
    let root_lang = match &root {
        Some(code) => diags.keep(find(code.get_ref()).ok_or_else(|| unlisted(place, code, &codes))),
        None => source_lang,
    };
    let mut list = Vec::with_capacity(listed.len());
    for (index, entry) in listed.into_iter().enumerate() {
        let mut chain: Vec<Lang> = Vec::new();
        for code in entry.raw.fallback.iter().flatten() {
            let found = diags.keep(find(code.get_ref()).ok_or_else(|| unlisted(place, code, &codes)));
            chain.extend(found);
        }
        chain.extend(source_lang);
        let fallback = chain_of(Lang::at(index), chain);
        let prefix = match Some(Lang::at(index)) == root_lang {
            true => String::new(),
            false => format!("{}/", entry.code),
        };
        if entry.raw.active == Some(false) && [root_lang, source_lang].contains(&Some(Lang::at(index))) {
            diags.push(needed(&entry));
        }
        list.extend(diags.keep(entry.meant(place, prefix, fallback, untranslated)));
    }
    root_lang?;
    let source_lang = source_lang?;
    (list.len() == codes.len()).then(|| Languages::new(list, source_lang))
}

/// Each language once, in the order given, without the language itself.
fn chain_of(own: Lang, chain: Vec<Lang>) -> Vec<Lang> {
    let mut fallback = Vec::with_capacity(chain.len());
    for lang in chain {
        if lang != own && !fallback.contains(&lang) {
            fallback.push(lang);
        }
    }
    fallback
}

fn unlisted(place: Place<'_>, code: &Spanned<String>, codes: &[&str]) -> Box<Diagnostic> {
    let message = format!("the language `{}` is not listed", code.get_ref());
    Diagnostic::error("unknown-language", message)
        .at(place.of(code))
        .did_you_mean(code.get_ref(), codes.iter().copied())
        .hint("only a language with a `[[language]]` of its own can be named here")
}

fn needed(entry: &Entry) -> Box<Diagnostic> {
    let code = &entry.code;
    let message =
        format!("`{code}` cannot be switched off: the site is written in it, or it stands at the root");
    Diagnostic::error("inactive-language", message)
        .at(entry.span.clone())
        .hint("remove `active = false`, or choose another `root-language`")
}

fn share_of(place: Place<'_>, share: &Spanned<f64>) -> Result<f64> {
    if (0.0..=1.0).contains(share.get_ref()) {
        return Ok(*share.get_ref());
    }
    let message = format!("`publish-at` is {}: it must be a share between 0 and 1", share.get_ref());
    Err(Diagnostic::error("bad-share", message)
        .at(place.of(share))
        .hint("write 0.8 for four texts of five; 0 publishes a page with its title, 1 needs all of it"))
}

/// A language of the list, as written.
struct Entry {
    code: String,
    span: Span,
    raw: RawLanguage,
}

impl Entry {
    fn source(code: &str, span: Span) -> Self {
        Self { code: code.to_owned(), span, raw: RawLanguage::default() }
    }

    fn listed(place: Place<'_>, raw: Spanned<RawLanguage>) -> Result<Self> {
        let span = place.of(&raw);
        let mut raw = raw.into_inner();
        let code = raw.code.take().ok_or_else(|| {
            Diagnostic::error("missing-key", "this language has no `code`")
                .at(span)
                .hint("write a language tag such as `code = \"ar\"`")
        })?;
        let span = place.of(&code);
        Ok(Self { code: code.into_inner(), span, raw })
    }

    fn meant(
        self,
        place: Place<'_>,
        prefix: String,
        fallback: Vec<Lang>,
        site_untranslated: Option<Untranslated>,
    ) -> Result<Language> {
        let RawLanguage { code: _, name, direction, fallback: _, digits, format_as, .. } = self.raw;
        let RawLanguage { untranslated, publish_at, active, fonts, .. } = self.raw;
        let format_code = format_as.as_ref().map(|code| code.get_ref().as_str());
        let described = describe(&self.code, format_code, name.as_deref(), direction.map(Into::into));
        let described = described.map_err(|error| {
            let format_at = format_as.as_ref().filter(|_| error.key() == "format-as");
            let span = format_at.map_or(self.span, |code| place.of(code));
            let code = match error {
                DescribeError::Malformed { .. } | DescribeError::Extension { .. } => "bad-language-tag",
                DescribeError::NoFormats { .. }
                | DescribeError::NoName { .. }
                | DescribeError::NoDirection { .. } => "unknown-to-cldr",
            };
            Diagnostic::error(code, error.to_string()).at(span).hint(error.hint())
        })?;
        let publish_at = publish_at.map_or(Ok(PUBLISH_AT), |share| share_of(place, &share))?;
        Ok(Language {
            code: self.code,
            format: described.format,
            name: described.name,
            direction: described.direction,
            prefix,
            fallback,
            digits: digits.map(Into::into).unwrap_or_default(),
            publish_at,
            is_active: active.unwrap_or(true),
            fonts: fonts.unwrap_or_default(),
            untranslated: untranslated.map(Into::into).or(site_untranslated).unwrap_or_default(),
        })
    }
}
