//! The rows as stops along a line, from the first to the last: a track with a ring for each stop, and beside
//! it a dot that says how large its figure is, with a line from one to the next. The figures stand in a
//! column at the end; the smallest and the largest have full dots.

use super::bar::{NONE, WIDEST_COLUMN};
use super::canvas::{Anchor, Canvas, LINE};
use super::scale::Scale;
use super::{Picture, Plot, SIZE, text, times};

/// Where the track lies.
const TRACK: f64 = 10.0;
/// Where labels begin.
const LABELS: f64 = 28.0;
/// How large the ring of a stop is.
const RING: f64 = 7.0;
/// How high a stop is at least.
const STOP: f64 = 36.0;

pub(super) fn draw(plot: &Plot<'_>) -> Picture {
    let mut canvas = Canvas::new(plot);
    let (low, high) = plot.range().unwrap_or_default();
    let column = plot.widest_label().min(plot.width * WIDEST_COLUMN);
    let room = plot.widest_value() + 14.0;
    let from = LABELS + column + 20.0;
    let scale = Scale { low, high, from, to: (plot.width - room - 8.0).max(from + 20.0) };
    let mut top = 0.0;
    let mut before: Option<f64> = None;
    let mut track = Vec::new();
    let mut way: Vec<Option<(f64, f64)>> = Vec::new();
    for row in &plot.rows {
        let lines = text::wrap(&row.label, SIZE, column, 3);
        let height = (times(lines.len()) * LINE + 6.0).max(STOP);
        let y = top + height / 2.0;
        track.extend(before.map(|before| vec![(TRACK, before + RING), (TRACK, y - RING)]));
        canvas.ring(TRACK, y, RING - 1.0);
        canvas.lines(&lines, LABELS, y - times(lines.len()) * LINE / 2.0, Anchor::Start);
        let value = row.values.first().and_then(Option::as_ref);
        canvas.strong(value.map_or(NONE, |value| &value.shown), plot.width, y, Anchor::End);
        way.push(value.map(|value| (scale.at(value.size), y)));
        before = Some(y);
        top += height;
    }
    canvas.paths(&track, 6.0, " class=\"track\"");
    let pieces: Vec<Vec<(f64, f64)>> =
        way.split(Option::is_none).map(|piece| piece.iter().flatten().copied().collect()).collect();
    canvas.paths(&pieces, 1.5, " opacity=\".6\"");
    for (row, place) in plot.rows.iter().zip(&way) {
        let (Some(Some(value)), Some((x, y))) = (row.values.first(), place) else { continue };
        let is_end = value.size <= low || value.size >= high;
        if is_end { canvas.mark(0, *x, *y) } else { canvas.dot(*x, *y) }
    }
    canvas.finish(top)
}
