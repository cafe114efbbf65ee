//! Dots on a line for each row, where what counts is how far they are apart. The axis need not begin at
//! zero, and has round numbers below.

use super::bar::{NONE, column};
use super::canvas::{Anchor, Canvas, LINE};
use super::scale::{Scale, Ticks};
use super::{Picture, Plot, Row, SIZE, text, times};

/// How high a row is without its label.
const ROW: f64 = 24.0;
/// Between rows.
const GAP: f64 = 8.0;

pub(super) fn draw(plot: &Plot<'_>) -> Picture {
    let mut canvas = Canvas::new(plot);
    let top = canvas.legend(&plot.series, 0.0, |canvas, series, y| canvas.mark(series, 10.0, y));
    let column = column(plot);
    let (low, high) = plot.range().unwrap_or_default();
    let ticks = Ticks::around(low, high);
    let room = plot.widest_value() + 12.0;
    let start = if column > 0.0 { column + 10.0 } else { 0.0 };
    let from = start + if plot.series.len() > 1 { room } else { 10.0 };
    let (first, last) = (ticks.at.first().copied().unwrap_or(low), ticks.at.last().copied().unwrap_or(high));
    let scale = Scale { low: first, high: last, from, to: (plot.width - room).max(from + 20.0) };
    let mut y = top;
    for row in &plot.rows {
        if column > 0.0 {
            let lines = text::wrap(&row.label, SIZE, column, 3);
            let height = (times(lines.len()) * LINE).max(ROW);
            canvas.lines(&lines, 0.0, y + (height - times(lines.len()) * LINE) / 2.0, Anchor::Start);
            dots(&mut canvas, row, scale, y + height / 2.0);
            y += height + GAP;
        } else {
            let below = canvas.lines(&text::wrap(&row.label, SIZE, plot.width, 2), 0.0, y, Anchor::Start);
            dots(&mut canvas, row, scale, below + ROW / 2.0);
            y = below + ROW + GAP;
        }
    }
    canvas.line((scale.from, y), (scale.to, y), 1.5, "");
    axis(&mut canvas, plot, &ticks, scale, y);
    canvas.finish(y + 6.0 + LINE)
}

/// The dots of a row. The smallest and the largest have their figure beside them.
fn dots(canvas: &mut Canvas, row: &Row, scale: Scale, y: f64) {
    canvas.line((scale.from, y), (scale.to, y), 1.0, " opacity=\".35\"");
    let mut found: Vec<(usize, &super::Value)> =
        row.values.iter().enumerate().filter_map(|(i, value)| Some((i, value.as_ref()?))).collect();
    found.sort_by(|a, b| a.1.size.total_cmp(&b.1.size));
    let (Some(first), Some(last)) = (found.first(), found.last()) else {
        return canvas.words(NONE, scale.from, y, Anchor::Start);
    };
    if found.len() > 1 {
        canvas.line((scale.at(first.1.size), y), (scale.at(last.1.size), y), 3.0, "");
        canvas.strong(&first.1.shown, scale.at(first.1.size) - 11.0, y, Anchor::End);
    }
    canvas.strong(&last.1.shown, scale.at(last.1.size) + 11.0, y, Anchor::Start);
    for (series, value) in &found {
        canvas.mark(*series, scale.at(value.size), y);
    }
}

/// The numbers of the axis that have room.
fn axis(canvas: &mut Canvas, plot: &Plot<'_>, ticks: &Ticks, scale: Scale, y: f64) {
    let mut free = f64::NEG_INFINITY;
    for (at, digits) in ticks.at.iter().zip(&ticks.digits) {
        let (x, shown) = (scale.at(*at), (plot.number)(digits));
        let half = text::width(&shown, SIZE) / 2.0;
        let middle = x.clamp(half, (plot.width - half).max(half));
        canvas.line((x, y), (x, y + 5.0), 1.5, "");
        if middle - half >= free {
            canvas.words(&shown, middle, y + 6.0 + LINE / 2.0, Anchor::Middle);
            free = middle + half + 6.0;
        }
    }
}
