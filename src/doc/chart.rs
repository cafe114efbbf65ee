//! A chart: what it shows, how, and the figures that it shows. The figures come from a CSV file and are
//! chosen when the text is parsed, so that their labels are words of the text like any other.

use crate::lang::Lang;
use crate::path::SourcePath;
use crate::span::Span;

/// A chart of a CSV file.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The CSV file.
    pub data: SourcePath,
    /// How it is drawn.
    pub shape: ChartShape,
    /// What it shows.
    pub title: String,
    /// Where the figures come from.
    pub source: String,
    /// What the figures are, where that is not said in words.
    pub unit: Option<ChartUnit>,
    /// The names of the columns, that of the labels first. Empty where there is no such file, which
    /// `check` refuses.
    pub head: Vec<Label>,
    /// The rows, in the order in which they are drawn.
    pub rows: Vec<ChartRow>,
    /// Set when they are in the order of their labels, which is another in each language.
    pub by_label: Option<Way>,
}

/// Which way rows are in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The smallest first, or A.
    Up,
    /// The largest first.
    Down,
}

/// Words on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// The language of the words, where that is not the page's: a translation is missing.
    pub lang: Option<Lang>,
    /// Where they were written, in the CSV file.
    pub span: Span,
}

/// A row of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// What the figures are of.
    pub label: Label,
    /// The figures, one for each column but the first, with the decimals they were written with: `79`,
    /// `-12.50`. `None` where there is none.
    pub values: Vec<Option<String>>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartShape {
    /// A bar for each figure; those of a row stand together.
    #[default]
    Bar,
    /// A line for each column, through the rows.
    Line,
    /// A dot for each figure, on a line for each row.
    Dot,
    /// The rows as stops along a line, each with its figure.
    Strip,
}

impl ChartShape {
    /// Its name in texts, class names and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bar => "bar",
            Self::Line => "line",
            Self::Dot => "dot",
            Self::Strip => "strip",
        }
    }
}

/// What figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartUnit {
    /// Hundredths: each language sets the sign where it belongs.
    Percent,
}
