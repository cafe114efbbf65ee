//! What `book.toml` says of printed matter: `[output.leaflets]` and `[political-ad]`.

use super::raw::{RawLeaflets, RawPoliticalAd};
use crate::span::Span;

/// `[output.leaflets]`.
#[derive(Clone, Debug)]
pub struct Leaflets {
    /// Where it was written; the file's start where it was not.
    pub span: Span,
    /// The formats of a leaflet that names none.
    pub formats: Vec<String>,
    /// The formats that are made for each local group too.
    pub groups: Vec<String>,
    /// What copies are made for.
    pub variants: Vec<Variant>,
    /// The town in which copies are made at home, for the line that the Swedish constitution asks for.
    pub place: Option<String>,
    /// Name and town of the print shop, for its line.
    pub printer: Option<String>,
    /// The publisher's e-mail address.
    pub email: Option<String>,
    /// The publisher's telephone number.
    pub phone: Option<String>,
    /// The publisher's postal address.
    pub address: Option<String>,
    /// Whether every page gets a picture for those who share it.
    pub share_pictures: bool,
    /// Whether the fonts of the machine are used too. Output then differs between machines.
    pub system_fonts: bool,
}

/// What a copy is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// To be read on a screen.
    Screen,
    /// For a home printer.
    Home,
    /// For a print shop.
    Shop,
}

impl Variant {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Screen, Self::Home, Self::Shop];

    /// Its name in `book.toml`, file names and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Home => "home",
            Self::Shop => "shop",
        }
    }

    /// What the names of its files end in, before the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Screen => "",
            Self::Home => "-home",
            Self::Shop => "-shop",
        }
    }
}

impl Leaflets {
    pub(super) fn meant(span: Span, raw: RawLeaflets) -> Self {
        let RawLeaflets { formats, groups, variants, place, printer, email, phone, address, .. } = raw;
        let RawLeaflets { share_pictures, system_fonts, .. } = raw;
        let variants = variants.map(|list| list.into_iter().map(Into::into).collect());
        Self {
            span,
            formats: formats.unwrap_or_else(|| vec!["a5".to_owned()]),
            groups: groups.unwrap_or_default(),
            variants: variants.unwrap_or_else(|| Variant::ALL.to_vec()),
            place,
            printer,
            email,
            phone,
            address,
            share_pictures: share_pictures.unwrap_or_default(),
            system_fonts: system_fonts.unwrap_or_default(),
        }
    }
}

/// `[political-ad]`: what Regulation (EU) 2024/900 asks of the label (article 11) and of the notice
/// (article 12).
#[derive(Clone, Debug)]
pub struct PoliticalAd {
    /// Who has it published.
    pub sponsor: String,
    /// Who controls the sponsor in the end; the sponsor itself where nobody does.
    pub controller: Option<String>,
    /// The sponsor's e-mail address.
    pub email: String,
    /// The sponsor's postal address.
    pub address: String,
    /// Where the sponsor is established.
    pub established: String,
    /// Who pays, where that is another.
    pub paid_by: Option<String>,
    /// From when to when it is spread.
    pub period: String,
    /// What was spent, and how that was reckoned.
    pub amounts: String,
    /// Where the money comes from: public or private, inside or outside the EU.
    pub funding: String,
    /// The election, referendum or legislative process it is about.
    pub process: Option<String>,
    /// The address of official information about that.
    pub official: Option<String>,
    /// How it is aimed at some people and not others, where it is.
    pub targeting: Option<String>,
}

impl PoliticalAd {
    pub(super) fn meant(raw: RawPoliticalAd) -> Self {
        let RawPoliticalAd { sponsor, controller, email, address, established, paid_by, .. } = raw;
        let RawPoliticalAd { period, amounts, funding, process, official, targeting, .. } = raw;
        Self {
            sponsor,
            controller,
            email,
            address,
            established,
            paid_by,
            period,
            amounts,
            funding,
            process,
            official,
            targeting,
        }
    }
}
