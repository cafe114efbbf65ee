//! Charts as SVG, the same for the web and for paper. [`draw`] is the entry point. What is drawn is a
//! [`Plot`]: words and numbers that are already in the reader's language; this module knows neither
//! messages nor files.
//!
//! 1. `bar`, `line`, `dot` and `strip` say where everything stands, for a text that runs from left to right.
//! 2. `scale` turns figures into places and finds round numbers for an axis; `text` says how wide words are,
//!    about, and breaks them into lines.
//! 3. `canvas` writes, and mirrors everything where the language runs from right to left.
//!
//! A picture is [`WIDTH`] or [`NARROW`] units wide and as high as it needs; type is [`SIZE`] high, so that it can be read
//! on a phone and in a panel of a folded sheet. All is drawn in `currentColor`; columns differ by how they are
//! filled, by the shape of their marks and by their lines. The first has the class `a`, which a style sheet may
//! colour. Some rules keep the picture the same in browsers and in Typst (which uses usvg): no `dx`, `dy` or
//! `dominant-baseline`, no ids, no `style`; the whole runs from left to right (`direction`), each piece of words
//! stands between isolates (U+2068, U+2069), so that its own letters decide which way it runs.

mod bar;
mod canvas;
mod dot;
mod line;
mod scale;
mod strip;
mod text;

use crate::doc::ChartShape;
use crate::lang::Direction;

/// The width of a chart, for a column of text and for a phone.
pub const WIDTH: f64 = 400.0;
/// The width of a chart for a narrow column on paper, in which a wider one would be too small to read.
pub const NARROW: f64 = 260.0;
/// The size of its type.
pub const SIZE: f64 = 14.0;

/// What is to be drawn.
pub struct Plot<'a> {
    /// How.
    pub shape: ChartShape,
    /// How wide, [`WIDTH`] or [`NARROW`].
    pub width: f64,
    /// Which way the language runs.
    pub direction: Direction,
    /// The names of the columns.
    pub series: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How the language writes a number, for axes: it is given digits with a point, `-12.5`.
    pub number: &'a dyn Fn(&str) -> String,
}

/// A row of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What they are of.
    pub label: String,
    /// One for each column, if there is one.
    pub values: Vec<Option<Value>>,
}

/// A figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// How large it is.
    pub size: f64,
    /// How it is written.
    pub shown: String,
}

/// A drawn chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// How wide it is.
    pub width: f64,
    /// How high it is, in the same unit.
    pub height: f64,
    /// What stands inside the element `svg`.
    pub body: String,
}

/// Draws `plot`.
pub fn draw(plot: &Plot<'_>) -> Picture {
    match plot.shape {
        ChartShape::Bar => bar::draw(plot),
        ChartShape::Line => line::draw(plot),
        ChartShape::Dot => dot::draw(plot),
        ChartShape::Strip => strip::draw(plot),
    }
}

impl Plot<'_> {
    /// The smallest and the largest figure; `None` where there is none.
    fn range(&self) -> Option<(f64, f64)> {
        let sizes = self.values().map(|value| value.size);
        sizes.fold(None, |range, size| {
            let (low, high) = range.unwrap_or((size, size));
            Some((low.min(size), high.max(size)))
        })
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.rows.iter().flat_map(|row| row.values.iter().flatten())
    }

    /// How wide the widest figure is, in bold type.
    fn widest_value(&self) -> f64 {
        self.values().map(|value| text::width(&value.shown, SIZE)).fold(0.0, f64::max)
    }

    /// How wide the widest label is.
    fn widest_label(&self) -> f64 {
        self.rows.iter().map(|row| text::width(&row.label, SIZE)).fold(0.0, f64::max)
    }
}

/// `count` as a measure of space.
#[expect(clippy::cast_precision_loss, reason = "there are never 2^52 rows")]
fn times(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
