//! Charts in words: what is drawn of a chart, said in a language. [`said`] is the entry point; web and paper
//! both draw what it gives, and put its table beside the picture.

use crate::chart::{self, Picture, Plot, Row, Value};
use crate::doc::{Chart, ChartRow, ChartShape, ChartUnit, Label, Way};
use crate::format::{Formats, Number, NumberOptions};
use crate::lang::{Direction, Lang};
use crate::messages::Args;

use super::{Site, words};

/// A chart in a language.
#[derive(Debug)]
pub struct Said {
    /// What it shows.
    pub title: String,
    /// Where the figures come from.
    pub source: String,
    /// The figures in a sentence, for those who do not see the picture.
    pub summary: String,
    /// The names of the columns, and their languages where those are others.
    pub head: Vec<Name>,
    /// The rows of the table: a name, then the figures.
    pub rows: Vec<(Name, Vec<String>)>,
    /// The picture.
    pub picture: Picture,
    /// The picture for a narrow column.
    pub narrow: Picture,
}

/// The name of a row or column.
#[derive(Clone, Debug)]
pub struct Name {
    /// The words.
    pub text: String,
    /// Their language, where that is another than the text's.
    pub lang: Option<Lang>,
}

/// `chart` in `lang`, the language of the text around it. Title and source are in `of`, where a translation
/// is missing.
pub fn said(site: &Site, lang: Lang, of: Option<Lang>, chart: &Chart) -> Said {
    let formats = site.formats(lang);
    let number = |digits: &str| {
        digits
            .parse::<Number>()
            .map_or_else(|_| digits.to_owned(), |number| written(formats, &number, chart.unit))
    };
    let name = |label: &Label| Name { text: label_text(site, lang, label), lang: label.lang };
    let mut rows: Vec<(Name, &ChartRow)> = chart.rows.iter().map(|row| (name(&row.label), row)).collect();
    let has_words = |(name, _): &(Name, &ChartRow)| name.text.contains(char::is_alphabetic);
    if let (Some(way), true) = (chart.by_label, rows.iter().any(has_words)) {
        rows.sort_by(|(a, _), (b, _)| {
            let order = formats.compare(&a.text, &b.text);
            if way == Way::Down { order.reverse() } else { order }
        });
    }
    let head: Vec<Name> = chart.head.iter().map(name).collect();
    let value = |digits: &String| Some(Value { size: digits.parse().ok()?, shown: number(digits) });
    let mut plot = Plot {
        width: chart::WIDTH,
        shape: chart.shape,
        direction: site.config.languages[lang].direction,
        series: head.iter().skip(1).map(|name| name.text.clone()).collect(),
        rows: rows
            .iter()
            .map(|(name, row)| Row {
                label: name.text.clone(),
                values: row.values.iter().map(|digits| digits.as_ref().and_then(value)).collect(),
            })
            .collect(),
        number: &number,
    };
    let nothing = words::message(site, lang, "chart-no-figure");
    let shown =
        |value: &Option<Value>| value.as_ref().map_or_else(|| nothing.clone(), |value| value.shown.clone());
    let line = of.unwrap_or(lang);
    let picture = chart::draw(&plot);
    plot.width = chart::NARROW;
    Said {
        title: words::fill(site, line, &chart.title),
        source: words::fill(site, line, &chart.source),
        summary: summary(site, lang, chart, &plot),
        rows: rows
            .iter()
            .zip(&plot.rows)
            .map(|((name, _), row)| (name.clone(), row.values.iter().map(shown).collect()))
            .collect(),
        picture,
        narrow: chart::draw(&plot),
        head,
    }
}

/// A label without letters is a year or another number, without thousands set apart.
fn label_text(site: &Site, lang: Lang, label: &Label) -> String {
    let plain = NumberOptions { grouping: false, ..NumberOptions::default() };
    match label.text.parse::<Number>() {
        Ok(number) => site.formats(lang).number_with(number, plain),
        Err(_) => words::fill(site, label.lang.unwrap_or(lang), &label.text),
    }
}

fn written(formats: &Formats, number: &Number, unit: Option<ChartUnit>) -> String {
    match unit {
        None => formats.number(number),
        Some(ChartUnit::Percent) => formats.percent(number),
    }
}

/// The figures in a sentence.
fn summary(site: &Site, lang: Lang, chart: &Chart, plot: &Plot<'_>) -> String {
    let mut found = plot.rows.iter().flat_map(|row| {
        row.values.iter().enumerate().filter_map(move |(i, value)| Some((row, i, value.as_ref()?)))
    });
    let Some(first) = found.next() else { return words::message(site, lang, "chart-summary-none") };
    let (mut low, mut high, mut last, mut count) = (first, first, first, 1_usize);
    for one in found {
        low = if one.2.size < low.2.size { one } else { low };
        high = if one.2.size > high.2.size { one } else { high };
        last = one;
        count += 1;
    }
    let series = |i: usize| plot.series.get(i).map_or("", String::as_str);
    let gap = difference(chart, low.2, high.2).map(|gap| written(site.formats(lang), &gap, chart.unit));
    let change = match last.2.size.total_cmp(&first.2.size) {
        std::cmp::Ordering::Less => "down",
        std::cmp::Ordering::Equal => "none",
        std::cmp::Ordering::Greater => "up",
    };
    let args = Args::new()
        .with("count", plot.rows.len())
        .with("columns", plot.series.len())
        .with("high", high.2.shown.as_str())
        .with("high-label", high.0.label.as_str())
        .with("high-column", series(high.1))
        .with("low", low.2.shown.as_str())
        .with("low-label", low.0.label.as_str())
        .with("low-column", series(low.1))
        .with("first", first.2.shown.as_str())
        .with("first-label", first.0.label.as_str())
        .with("last", last.2.shown.as_str())
        .with("last-label", last.0.label.as_str())
        .with("change", change)
        .with("difference", gap.as_deref().unwrap_or_default());
    let args = if plot.direction == Direction::Rtl { args.isolated() } else { args };
    let id = match (chart.shape, plot.series.len()) {
        _ if count == 1 => "chart-summary-one",
        (ChartShape::Strip, _) => "chart-summary-strip",
        (ChartShape::Line, 0 | 1) => "chart-summary-line",
        (ChartShape::Bar | ChartShape::Dot, 0 | 1) => "chart-summary",
        (ChartShape::Bar | ChartShape::Dot | ChartShape::Line, _) => "chart-summary-columns",
    };
    words::message_with(site, lang, id, &args)
}

/// How far two figures are apart, with as many decimals as either has.
fn difference(chart: &Chart, low: &Value, high: &Value) -> Option<Number> {
    let decimals = |digits: &String| digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let most = chart.rows.iter().flat_map(|row| row.values.iter().flatten()).map(decimals).max()?;
    format!("{:.most$}", high.size - low.size).parse().ok()
}
