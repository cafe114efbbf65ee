//! Plural forms, by CLDR's rules.

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::number::Number;

/// A plural form, by CLDR's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PluralKind {
    /// How many: one bed.
    #[default]
    Cardinal,
    /// Which: the first bed.
    Ordinal,
}

impl Plural {
    /// All forms, in CLDR's order.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The name, as written in a message: `[few]`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The form of that name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }
}

/// The rules of a language.
pub(super) struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Self {
        let make = |kind| {
            PluralRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind))
                .expect("the compiled data fall back to the root for any locale")
        };
        Self { cardinal: make(PluralRuleType::Cardinal), ordinal: make(PluralRuleType::Ordinal) }
    }

    pub(super) fn of(&self, number: &Number, kind: PluralKind) -> Plural {
        form(self.rules(kind).category_for(number.decimal()))
    }

    pub(super) fn all(&self, kind: PluralKind) -> Vec<Plural> {
        let mut forms: Vec<Plural> = self.rules(kind).categories().map(form).collect();
        forms.sort_unstable();
        forms
    }

    fn rules(&self, kind: PluralKind) -> &PluralRules {
        match kind {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        }
    }
}

fn form(category: PluralCategory) -> Plural {
    match category {
        PluralCategory::Zero => Plural::Zero,
        PluralCategory::One => Plural::One,
        PluralCategory::Two => Plural::Two,
        PluralCategory::Few => Plural::Few,
        PluralCategory::Many => Plural::Many,
        PluralCategory::Other => Plural::Other,
    }
}
