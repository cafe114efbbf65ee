//! What the template `component/chart.html` sees, and what the page of figures shows.

use serde::Serialize;

use super::DateView;

/// A chart, as a picture and as a table.
#[derive(Debug, Serialize)]
pub struct ChartView {
    /// Set when title and source are in another language than the text around the chart.
    pub lang: Option<String>,
    /// Set together with `lang`.
    pub dir: Option<&'static str>,
    /// What it shows.
    pub title: String,
    /// Where the figures come from.
    pub source: String,
    /// The figures in a sentence, in the language of the text: what the picture says.
    pub summary: String,
    /// `bar`, `line`, `dot` or `strip`.
    pub shape: &'static str,
    /// The width of the picture: the third number of `viewBox`.
    pub width: f64,
    /// Its height: the fourth.
    pub height: f64,
    /// What stands inside the element `svg`, safe to print with `| safe`. What stands for the first column has
    /// the class `a`. The element needs `direction="ltr"`, also in languages that run from right to left.
    pub picture: String,
    /// The names of the columns, that of the labels first.
    pub head: Vec<SaidView>,
    /// The rows of the table.
    pub rows: Vec<RowView>,
    /// The address of the file that the figures are in.
    pub data: Option<String>,
}

/// A row of a chart.
#[derive(Debug, Serialize)]
pub struct RowView {
    /// What the figures are of.
    pub label: SaidView,
    /// The figures, for people.
    pub values: Vec<String>,
}

/// A figure of `facts.yaml`.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// Its anchor.
    pub id: String,
    /// The figure with what it counts, in the language of the page.
    pub figure: String,
    /// Where it comes from.
    pub source: Option<SaidView>,
    /// What else there is to know.
    pub note: Option<SaidView>,
    /// As of when.
    pub date: Option<DateView>,
}

/// Words that may be in another language than the page.
#[derive(Debug, Serialize)]
pub struct SaidView {
    /// The words.
    pub text: String,
    /// Set when they are in another language than the text or page around them.
    pub lang: Option<String>,
    /// Set together with `lang`.
    pub dir: Option<&'static str>,
}
