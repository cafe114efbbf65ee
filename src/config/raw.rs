//! `book.toml` as written: every key optional, none unknown. What the keys mean is `mod.rs`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;

use super::{Stale, Variant};
use crate::lang::{Digits, Direction, Untranslated};

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Raw {
    #[serde(default)]
    pub(super) book: RawBook,
    #[serde(default)]
    pub(super) build: RawBuild,
    #[serde(default)]
    pub(super) site: RawSite,
    #[serde(default)]
    pub(super) language: Vec<Spanned<RawLanguage>>,
    #[serde(default)]
    pub(super) translation: RawTranslation,
    #[serde(default)]
    pub(super) output: RawOutput,
    pub(super) political_ad: Option<Spanned<RawPoliticalAd>>,
    #[serde(default)]
    pub(super) publish: BTreeMap<String, RawPublish>,
    pub(super) preprocessor: Option<Spanned<IgnoredAny>>,
    pub(super) rust: Option<Spanned<IgnoredAny>>,
}

/// `[book]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawBook {
    pub(super) title: Option<Spanned<String>>,
    pub(super) description: Option<String>,
    pub(super) authors: Option<Vec<String>>,
    pub(super) language: Option<Spanned<String>>,
    pub(super) src: Option<Spanned<String>>,
    #[expect(dead_code, reason = "one of mdBook's, without effect here")]
    pub(super) multilingual: Option<IgnoredAny>,
    #[expect(dead_code, reason = "one of mdBook's, without effect here")]
    pub(super) text_direction: Option<IgnoredAny>,
}

/// `[build]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawBuild {
    pub(super) build_dir: Option<Spanned<String>>,
    #[expect(dead_code, reason = "one of mdBook's, without effect here")]
    pub(super) create_missing: Option<IgnoredAny>,
    #[expect(dead_code, reason = "one of mdBook's, without effect here")]
    pub(super) use_default_preprocessors: Option<IgnoredAny>,
    #[expect(dead_code, reason = "one of mdBook's, without effect here")]
    pub(super) extra_watch_dirs: Option<IgnoredAny>,
}

/// `[site]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSite {
    pub(super) url: Option<Spanned<String>>,
    pub(super) theme: Option<Spanned<String>>,
    pub(super) publisher: Option<String>,
    pub(super) timezone: Option<Spanned<String>>,
    pub(super) root_language: Option<Spanned<String>>,
    pub(super) untranslated: Option<RawUntranslated>,
}

/// `[translation]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawTranslation {
    pub(super) stale: Option<RawStale>,
}

/// `[output]`: the tables of mdBook's renderers are let through.
#[derive(Debug, Default, Deserialize)]
pub(super) struct RawOutput {
    pub(super) leaflets: Option<Spanned<RawLeaflets>>,
    #[serde(default)]
    pub(super) feeds: RawFeeds,
    #[serde(default)]
    pub(super) search: RawSearch,
    #[serde(flatten)]
    pub(super) others: std::collections::BTreeMap<String, IgnoredAny>,
}

/// `[output.feeds]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawFeeds {
    pub(super) enable: Option<bool>,
    pub(super) limit: Option<Spanned<u16>>,
}

/// `[output.search]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawSearch {
    pub(super) enable: Option<bool>,
}

/// `[output.leaflets]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawLeaflets {
    pub(super) formats: Option<Vec<String>>,
    pub(super) groups: Option<Vec<String>>,
    pub(super) variants: Option<Vec<RawVariant>>,
    pub(super) place: Option<String>,
    pub(super) printer: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) address: Option<String>,
    pub(super) share_pictures: Option<bool>,
    pub(super) system_fonts: Option<bool>,
}

/// `variants`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawVariant {
    Screen,
    Home,
    Shop,
}

impl From<RawVariant> for Variant {
    fn from(raw: RawVariant) -> Self {
        match raw {
            RawVariant::Screen => Self::Screen,
            RawVariant::Home => Self::Home,
            RawVariant::Shop => Self::Shop,
        }
    }
}

/// `[political-ad]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawPoliticalAd {
    pub(super) sponsor: String,
    pub(super) controller: Option<String>,
    pub(super) email: String,
    pub(super) address: String,
    pub(super) established: String,
    pub(super) paid_by: Option<String>,
    pub(super) period: String,
    pub(super) amounts: String,
    pub(super) funding: String,
    pub(super) process: Option<String>,
    pub(super) official: Option<String>,
    pub(super) targeting: Option<String>,
}

/// `[publish.<name>]`: read key by key, so that a password in it is called one.
pub(super) type RawPublish = Spanned<BTreeMap<Spanned<String>, Spanned<toml::Value>>>;

/// `[[language]]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawLanguage {
    pub(super) code: Option<Spanned<String>>,
    pub(super) name: Option<String>,
    pub(super) direction: Option<RawDirection>,
    pub(super) fallback: Option<Vec<Spanned<String>>>,
    pub(super) digits: Option<RawDigits>,
    pub(super) format_as: Option<Spanned<String>>,
    pub(super) untranslated: Option<RawUntranslated>,
    pub(super) publish_at: Option<Spanned<f64>>,
    pub(super) active: Option<bool>,
    pub(super) fonts: Option<Vec<String>>,
}

/// `direction`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawDirection {
    Ltr,
    Rtl,
}

/// `digits`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawDigits {
    Locale,
    Latin,
    Native,
}

/// `untranslated`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawUntranslated {
    Fallback,
    Omit,
}

/// `stale`
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawStale {
    Show,
    Source,
}

impl From<RawDirection> for Direction {
    fn from(raw: RawDirection) -> Self {
        match raw {
            RawDirection::Ltr => Self::Ltr,
            RawDirection::Rtl => Self::Rtl,
        }
    }
}

impl From<RawDigits> for Digits {
    fn from(raw: RawDigits) -> Self {
        match raw {
            RawDigits::Locale => Self::Locale,
            RawDigits::Latin => Self::Latin,
            RawDigits::Native => Self::Native,
        }
    }
}

impl From<RawUntranslated> for Untranslated {
    fn from(raw: RawUntranslated) -> Self {
        match raw {
            RawUntranslated::Fallback => Self::Fallback,
            RawUntranslated::Omit => Self::Omit,
        }
    }
}

impl From<RawStale> for Stale {
    fn from(raw: RawStale) -> Self {
        match raw {
            RawStale::Show => Self::Show,
            RawStale::Source => Self::Source,
        }
    }
}
