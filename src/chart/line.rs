//! Lines through the rows, one for each column, on an axis of round numbers. A line is broken where there is
//! no figure. Each line has its name and its last figure at its end.

use super::canvas::{Anchor, Canvas, LINE};
use super::scale::{Scale, Ticks};
use super::{Picture, Plot, SIZE, text, times};

/// How high the field is.
const HEIGHT: f64 = 180.0;
/// Above it.
const TOP: f64 = 14.0;
/// Where the names of the rows begin.
const FOOT: f64 = TOP + HEIGHT + 8.0;
/// With more rows than this the lines have marks at their ends only.
const MOST_MARKS: usize = 16;

/// Where everything stands.
struct Field {
    x: Scale,
    y: Scale,
    end: f64,
}

pub(super) fn draw(plot: &Plot<'_>) -> Picture {
    let mut canvas = Canvas::new(plot);
    let (low, high) = plot.range().unwrap_or_default();
    // An axis that nearly begins at zero begins there.
    let low = if low > 0.0 && low < high * 0.4 { 0.0 } else { low };
    let ticks = Ticks::around(low, high);
    let shown: Vec<String> = ticks.digits.iter().map(|digits| (plot.number)(digits)).collect();
    let start = shown.iter().map(|tick| text::width(tick, SIZE)).fold(0.0, f64::max) + 8.0;
    let names = plot.series.iter().filter(|_| plot.series.len() > 1);
    let named = names.map(|name| text::width(name, SIZE)).fold(0.0, f64::max);
    let room = named.min(plot.width * 0.3).max(plot.widest_value()) + 14.0;
    let (first, last) = (ticks.at.first().copied().unwrap_or(low), ticks.at.last().copied().unwrap_or(high));
    let field = Field {
        x: Scale {
            low: 0.0,
            high: times(plot.rows.len().saturating_sub(1)),
            from: start + 8.0,
            to: plot.width - room,
        },
        y: Scale { low: first, high: last, from: TOP + HEIGHT, to: TOP },
        end: plot.width - room + 8.0,
    };
    for (at, shown) in ticks.at.iter().zip(&shown) {
        let y = field.y.at(*at);
        let is_base = (at - first).abs() < f64::EPSILON;
        let (thickness, more) = if is_base { (1.5, "") } else { (1.0, " opacity=\".35\"") };
        canvas.line((start, y), (field.end, y), thickness, more);
        canvas.words(shown, start - 6.0, y, Anchor::End);
    }
    let mut ends = Vec::new();
    for series in 0..plot.series.len() {
        series_of(&mut canvas, plot, series, &field, &mut ends);
    }
    let bottom = self::ends(&mut canvas, plot, ends, &field, room - 14.0);
    let foot = bottom.max(FOOT);
    labels(&mut canvas, plot, &field, foot + LINE / 2.0);
    canvas.finish(foot + LINE)
}

/// A line, its marks, and where it ends.
fn series_of(
    canvas: &mut Canvas,
    plot: &Plot<'_>,
    series: usize,
    field: &Field,
    ends: &mut Vec<(f64, usize, usize)>,
) {
    let points: Vec<Option<(f64, f64)>> = plot
        .rows
        .iter()
        .enumerate()
        .map(|(i, row)| {
            let value = row.values.get(series)?.as_ref()?;
            Some((field.x.at(times(i)), field.y.at(value.size)))
        })
        .collect();
    for piece in points.split(Option::is_none) {
        let piece: Vec<(f64, f64)> = piece.iter().flatten().copied().collect();
        if piece.len() > 1 {
            canvas.way(series, &piece);
        }
        let last = piece.len().saturating_sub(1);
        for (i, (x, y)) in piece.iter().enumerate() {
            if plot.rows.len() <= MOST_MARKS || i == 0 || i == last {
                canvas.mark(series, *x, *y);
            }
        }
    }
    if let Some((row, (_, y))) = points.iter().enumerate().rev().find_map(|(i, point)| Some((i, (*point)?))) {
        ends.push((y, series, row));
    }
}

/// The name and the last figure of each line, at the height where it ends or as near as there is room.
fn ends(
    canvas: &mut Canvas,
    plot: &Plot<'_>,
    mut ends: Vec<(f64, usize, usize)>,
    field: &Field,
    room: f64,
) -> f64 {
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let blocks: Vec<(Vec<String>, &str)> = ends
        .iter()
        .map(|(_, series, row)| {
            let name = plot.series.get(*series).filter(|_| plot.series.len() > 1);
            let lines = name.map_or_else(Vec::new, |name| text::wrap(name, SIZE, room, 2));
            let value = plot.rows.get(*row).and_then(|row| row.values.get(*series)?.as_ref());
            (lines, value.map_or("", |value| value.shown.as_str()))
        })
        .collect();
    let height = |lines: &Vec<String>| times(lines.len() + 1) * LINE;
    let all: f64 = blocks.iter().map(|(lines, _)| height(lines)).sum();
    let mut free = 0.0_f64;
    let mut left = all;
    for ((y, ..), (lines, value)) in ends.iter().zip(&blocks) {
        // What is to stand below needs room too.
        let latest = (FOOT - left).max(free);
        let top = (y - height(lines) / 2.0).clamp(free, latest);
        let below = canvas.lines(lines, field.end + 4.0, top, Anchor::Start);
        canvas.strong(value, field.end + 4.0, below + LINE / 2.0, Anchor::Start);
        free = below + LINE;
        left -= height(lines);
    }
    free
}

/// The names of the rows, as many as there is room for: always the first, and the last if it does not touch it.
fn labels(canvas: &mut Canvas, plot: &Plot<'_>, field: &Field, y: f64) {
    let count = plot.rows.len();
    let place = |i: usize, label: &str| {
        let half = text::width(label, SIZE) / 2.0;
        field.x.at(times(i)).clamp(half.min(plot.width / 2.0), (plot.width - half).max(plot.width / 2.0))
    };
    let short = |i: usize| text::wrap(&plot.rows[i].label, SIZE, plot.width * 0.45, 1).concat();
    let fits = |step: usize| {
        let mut free = f64::NEG_INFINITY;
        chosen(count, step).all(|i| {
            let label = short(i);
            let (middle, half) = (place(i, &label), text::width(&label, SIZE) / 2.0);
            let is_free = middle - half >= free;
            free = middle + half + 6.0;
            is_free
        })
    };
    let step = (1..count.max(2)).find(|step| fits(*step)).unwrap_or(count.max(1));
    for i in chosen(count, step) {
        let label = short(i);
        canvas.words(&label, place(i, &label), y, Anchor::Middle);
    }
}

/// Every `step`th row and the last, but none right before the last.
fn chosen(count: usize, step: usize) -> impl Iterator<Item = usize> {
    let last = count.saturating_sub(1);
    let regular = (0..count).step_by(step.max(1)).filter(move |i| *i == last || i + step <= last);
    let extra = (count > 0 && step <= last && !last.is_multiple_of(step)).then_some(last);
    regular.chain(extra)
}
