//! Bars, from a line that stands for zero. The label stands before them where labels are short, or else above
//! them; the figure stands at their end.

use super::canvas::{Anchor, Canvas, LINE};
use super::scale::Scale;
use super::{Picture, Plot, SIZE, text, times};

/// The widest column of labels, in parts of the whole.
pub(super) const WIDEST_COLUMN: f64 = 0.38;
/// How high a bar is.
const BAR: f64 = 18.0;
/// Between the bars of a row.
const BETWEEN: f64 = 3.0;
/// Between rows.
const GAP: f64 = 12.0;
/// What stands in place of a figure that there is not.
pub(super) const NONE: &str = "–";

pub(super) fn draw(plot: &Plot<'_>) -> Picture {
    let mut canvas = Canvas::new(plot);
    let top =
        canvas.legend(&plot.series, 0.0, |canvas, series, y| canvas.bar(series, (0.0, 22.0), y - 7.0, 14.0));
    let column = column(plot);
    let scale = scale(plot, column);
    let zero = scale.at(0.0);
    let mut y = top;
    for row in &plot.rows {
        let bars = times(row.values.len()) * (BAR + BETWEEN) - BETWEEN;
        if column > 0.0 {
            let lines = text::wrap(&row.label, SIZE, column, 3);
            let height = (times(lines.len()) * LINE).max(bars);
            let above = (height - times(lines.len()) * LINE) / 2.0;
            canvas.lines(&lines, 0.0, y + above, Anchor::Start);
            bars_of(&mut canvas, row, scale, y + (height - bars) / 2.0);
            y += height + GAP;
        } else {
            let below = canvas.lines(&text::wrap(&row.label, SIZE, plot.width, 2), 0.0, y, Anchor::Start);
            bars_of(&mut canvas, row, scale, below);
            canvas.line((zero, below - 1.0), (zero, below + bars + 1.0), 1.5, "");
            y = below + bars + GAP;
        }
    }
    let bottom = (y - GAP).max(top);
    if column > 0.0 {
        canvas.line((zero, top), (zero, bottom), 1.5, "");
    }
    canvas.finish(bottom)
}

/// How wide the column of labels is; 0 where they stand above.
pub(super) fn column(plot: &Plot<'_>) -> f64 {
    let widest = plot.widest_label();
    if widest <= plot.width * WIDEST_COLUMN { widest } else { 0.0 }
}

/// With zero in it, and room for the figures at both ends.
fn scale(plot: &Plot<'_>, column: f64) -> Scale {
    let (low, high) = plot.range().unwrap_or_default();
    let (low, high) = (low.min(0.0), high.max(0.0));
    let high = if high > low { high } else { 1.0 };
    let room = plot.widest_value() + 8.0;
    let start = if column > 0.0 { column + 10.0 } else { 0.0 };
    let from = start + if low < 0.0 { room } else { 1.0 };
    let to = plot.width - if high > 0.0 { room } else { 1.0 };
    Scale { low, high, from, to: to.max(from + 20.0) }
}

fn bars_of(canvas: &mut Canvas, row: &super::Row, scale: Scale, y: f64) {
    let zero = scale.at(0.0);
    let mut y = y;
    for (series, value) in row.values.iter().enumerate() {
        let middle = y + BAR / 2.0;
        match value {
            None => canvas.words(NONE, zero + 6.0, middle, Anchor::Start),
            Some(value) => {
                let end = scale.at(value.size);
                canvas.bar(series, (zero, end), y, BAR);
                if value.size < 0.0 {
                    canvas.strong(&value.shown, end - 5.0, middle, Anchor::End);
                } else {
                    canvas.strong(&value.shown, end + 5.0, middle, Anchor::Start);
                }
            }
        }
        y += BAR + BETWEEN;
    }
}
