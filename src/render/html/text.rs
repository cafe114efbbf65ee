//! Words without markup, as views have them.

use crate::lang::Lang;
use crate::page::{Date, DateTime};
use crate::site::Site;
pub(super) use crate::site::words::{
    figure, fill, language_of, message, message_with, number, plain, political_ad, term, title,
};

use super::view::DateView;

/// A day for machines and for people.
pub(super) fn date(site: &Site, lang: Lang, date: Date) -> DateView {
    DateView { iso: date.to_string(), text: site.formats(lang).date(date) }
}

/// A day and a time for machines and for people.
pub(super) fn date_time(site: &Site, lang: Lang, at: DateTime) -> DateView {
    DateView { iso: at.to_string(), text: site.formats(lang).date_time(at) }
}
