//! It is about as long as translations into its language are.

use super::prose::THING;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::translate::segment::SegmentKind;

/// See the module.
#[derive(Debug)]
pub(super) struct Length;

impl Rule for Length {
    fn code(&self) -> &'static str {
        "length"
    }

    fn why(&self) -> &'static str {
        "what is far too short has lost something, and what is far too long does not fit its place"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let Some(shown) = case.wordings.first() else { return };
        if case.original.segment.kind == SegmentKind::Slug {
            return;
        }
        let usual = usual(case.subtag()) / usual(case.source_subtag());
        let (own, original) = (count(shown.prose()), count(case.original.prose()));
        let expected = original * usual;
        let (least, most) = match is_tight(case.original.segment.kind) {
            true => (0.0, expected * 1.7 + 10.0),
            false => (expected * 0.45 - 10.0, expected * 2.0 + 40.0),
        };
        let (what, hint) = if own > most {
            ("long", "see whether it can be said in fewer words; if not, leave it")
        } else if own < least {
            ("short", "see whether something is missing; if not, leave it")
        } else {
            return;
        };
        let message = format!(
            "`{}` is unusually {what}: {own} letters, and the original has {original}",
            case.message.id
        );
        found.push(Diagnostic::warning("length", message).at(case.span.clone()).hint(hint));
    }
}

/// How many letters a reader sees. A figure is about three.
fn count(prose: &str) -> f64 {
    prose.chars().map(|c| if c == THING { 3.0 } else { 1.0 }).sum()
}

/// How long a text in a language is beside the same in English. Most are about as long.
fn usual(subtag: &str) -> f64 {
    match subtag {
        "zh" | "yue" => 0.35,
        "ja" | "ko" => 0.5,
        "ar" | "he" | "am" | "ti" => 0.8,
        _ => 1.0,
    }
}

/// Whether there is little room where it stands.
fn is_tight(kind: SegmentKind) -> bool {
    match kind {
        SegmentKind::Title
        | SegmentKind::Heading
        | SegmentKind::Button
        | SegmentKind::ActionText
        | SegmentKind::ChartTitle => true,
        SegmentKind::Description
        | SegmentKind::Slug
        | SegmentKind::ImageAlt
        | SegmentKind::Paragraph
        | SegmentKind::Item
        | SegmentKind::Cell
        | SegmentKind::Term
        | SegmentKind::Meaning
        | SegmentKind::Alt
        | SegmentKind::Caption
        | SegmentKind::ChartSource
        | SegmentKind::Area
        | SegmentKind::MeetingPlace
        | SegmentKind::MeetingTime
        | SegmentKind::Venue
        | SegmentKind::Purpose
        | SegmentKind::Storage
        | SegmentKind::ReturnTo => false,
    }
}
