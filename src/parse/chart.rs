//! The component `chart`: its keys, and the figures that they choose from a table. Entry point:
//! `Reader::chart`.
//!
//! 1. `filter` leaves out rows, by any column of the file.
//! 2. `sort` puts the rest in order, `top` keeps the first.
//! 3. `columns` says which figures are drawn. Only those must be numbers.

use std::cmp::Ordering;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};

use super::component::Reader;
use super::link;
use crate::diag::{Diagnostic, Result};
use crate::doc::{Chart, ChartRow, ChartShape, ChartUnit, Component, Label, Way};
use crate::table::{Field, Table, read_number};

/// As many columns as can be told apart without colour.
const MOST_COLUMNS: usize = 4;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChart {
    data: Option<String>,
    title: Option<String>,
    source: Option<String>,
    shape: Option<RawShape>,
    unit: Option<RawUnit>,
    columns: Option<Words>,
    filter: Option<Words>,
    sort: Option<Words>,
    top: Option<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawShape {
    Bar,
    Line,
    Dot,
    Strip,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum RawUnit {
    Percent,
}

/// What is to be drawn of a table.
struct Choice<'a> {
    columns: Vec<usize>,
    conditions: Vec<Condition<'a>>,
    order: Vec<(usize, Way)>,
    top: usize,
}

/// `turnout < 60`
struct Condition<'a> {
    column: usize,
    is: Is,
    value: &'a str,
}

/// How a field is compared with a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Equal,
    Other,
    Less,
    More,
    AtMost,
    AtLeast,
}

/// The signs, those first that begin with another.
const SIGNS: [(&str, Is); 6] = [
    ("<=", Is::AtMost),
    (">=", Is::AtLeast),
    ("!=", Is::Other),
    ("<", Is::Less),
    (">", Is::More),
    ("=", Is::Equal),
];

impl Reader<'_, '_> {
    pub(super) fn chart(&mut self) -> Option<Component> {
        let raw: RawChart = self.read()?;
        let (data, title) =
            (self.required("data", raw.data.clone()), self.required("title", raw.title.clone()));
        let source = self.required("source", raw.source.clone());
        let at = self.yaml.key(&["data"]);
        let data = link::file(&data?, &at, self.context, self.diags)?;
        let (title, source) = (title?, source?);
        let shape = match raw.shape {
            None | Some(RawShape::Bar) => ChartShape::Bar,
            Some(RawShape::Line) => ChartShape::Line,
            Some(RawShape::Dot) => ChartShape::Dot,
            Some(RawShape::Strip) => ChartShape::Strip,
        };
        let unit = raw.unit.as_ref().map(|RawUnit::Percent| ChartUnit::Percent);
        let mut chart =
            Chart { data, shape, title, source, unit, head: Vec::new(), rows: Vec::new(), by_label: None };
        // A table that is not there is found by `check`, which knows all files.
        if let Some(file) = self.context.tables.get(&chart.data) {
            let table = self.diags.keep(Table::read(file))?;
            let choice = self.choice(&raw, shape, &table)?;
            self.fill(&mut chart, &choice, table)?;
        }
        Some(Component::Chart(chart))
    }

    /// What the keys choose of `table`.
    fn choice<'r>(&mut self, raw: &'r RawChart, shape: ChartShape, table: &Table) -> Option<Choice<'r>> {
        let named = |words: &'r Option<Words>| words.iter().flat_map(|words| &words.0).map(String::as_str);
        let mut columns = Vec::new();
        for name in named(&raw.columns) {
            columns.push(self.column("columns", name, table)?);
        }
        if raw.columns.is_none() {
            columns.extend(1..table.head.len());
        }
        let most = if shape == ChartShape::Strip { 1 } else { MOST_COLUMNS };
        if columns.is_empty() || columns.len() > most {
            let message = format!("a `{}` shows 1 to {most} columns, not {}", shape.name(), columns.len());
            let error = Diagnostic::error("bad-value", message.replace("1 to 1 columns", "one column"));
            let at = self.yaml.key(&[if raw.columns.is_some() { "columns" } else { "data" }]);
            self.diags.push(error.at(at).hint("name those to be drawn: `columns: [first, second]`"));
            return None;
        }
        let mut conditions = Vec::new();
        for written in named(&raw.filter) {
            conditions.push(self.condition(written, table)?);
        }
        let mut order = Vec::new();
        for written in named(&raw.sort) {
            order.push(match written.strip_prefix('-').filter(|_| table.column(written).is_none()) {
                Some(name) => (self.column("sort", name.trim_start(), table)?, Way::Down),
                None => (self.column("sort", written, table)?, Way::Up),
            });
        }
        Some(Choice { columns, conditions, order, top: raw.top.unwrap_or(usize::MAX) })
    }

    /// The column called `name`, which stands below `key`.
    fn column(&mut self, key: &str, name: &str, table: &Table) -> Option<usize> {
        let found = table.column(name);
        if found.is_none() {
            let names: Vec<&str> = table.head.iter().map(|field| field.text.as_str()).collect();
            let path = table.head.first().map_or("", |field| field.span.file.path.as_str());
            let message = format!("`{path}` has no column `{name}`");
            self.diags.push(
                Diagnostic::error("unknown-column", message)
                    .at(self.yaml.key(&[key]))
                    .did_you_mean(name, names.iter().copied())
                    .hint(format!("its columns are `{}`", names.join("`, `"))),
            );
        }
        found
    }

    fn condition<'r>(&mut self, written: &'r str, table: &Table) -> Option<Condition<'r>> {
        let first = SIGNS.iter().filter_map(|(sign, is)| Some((written.find(sign)?, *sign, *is)));
        let Some((at, sign, is)) = first.min_by_key(|(at, sign, _)| (*at, std::cmp::Reverse(sign.len())))
        else {
            let message = format!("`{written}` is not a condition");
            let error = Diagnostic::error("bad-value", message).at(self.yaml.key(&["filter"]));
            let hint =
                "write a column, one of `=`, `!=`, `<`, `<=`, `>`, `>=`, and a value: `filter: turnout < 60`";
            self.diags.push(error.hint(hint));
            return None;
        };
        let column = self.column("filter", written[..at].trim(), table)?;
        let value = written[at + sign.len()..].trim();
        if !matches!(is, Is::Equal | Is::Other) && read_number(value).is_none() {
            let message = format!("`{value}` in `{written}` is not a number");
            let error = Diagnostic::error("bad-value", message).at(self.yaml.key(&["filter"]));
            self.diags.push(error.hint("only `=` and `!=` compare words"));
            return None;
        }
        Some(Condition { column, is, value })
    }

    /// Puts what was chosen into the chart.
    fn fill(&mut self, chart: &mut Chart, choice: &Choice<'_>, table: Table) -> Option<()> {
        let Table { head, mut rows } = table;
        rows.retain(|row| choice.conditions.iter().all(|condition| condition.holds(&row[condition.column])));
        rows.sort_by(|a, b| {
            let orders = choice.order.iter().map(|(column, way)| order(&a[*column], &b[*column], *way));
            orders.fold(Ordering::Equal, Ordering::then)
        });
        rows.truncate(choice.top);
        for row in &rows {
            chart
                .rows
                .push(ChartRow { label: label(&row[0]), values: Vec::with_capacity(choice.columns.len()) });
        }
        let mut is_whole = true;
        for &column in &choice.columns {
            // A column of words is told once.
            let fields = rows.iter().map(|row| row[column].number(&head[column].text));
            let read = fields.collect::<Result<Vec<_>>>();
            let read = read.map_err(|error| error.hint("`columns` says which columns are drawn"));
            let values = self.diags.keep(read);
            is_whole &= values.is_some();
            for (row, value) in chart.rows.iter_mut().zip(values.unwrap_or_default()) {
                row.values.push(value);
            }
        }
        if is_whole && !chart.rows.iter().flat_map(|row| &row.values).any(Option::is_some) {
            let message = format!("there is no figure to draw in `{}`", chart.data);
            let key = if choice.conditions.is_empty() { "data" } else { "filter" };
            let error = Diagnostic::error("empty-chart", message).at(self.yaml.key(&[key]));
            self.diags.push(error.hint("a chart needs a row with a figure that `filter` and `top` leave in"));
            return None;
        }
        chart.head.push(label(&head[0]));
        chart.head.extend(choice.columns.iter().map(|&column| label(&head[column])));
        chart.by_label = choice.order.first().filter(|(column, _)| *column == 0).map(|(_, way)| *way);
        is_whole.then_some(())
    }
}

fn label(field: &Field) -> Label {
    Label { text: field.text.clone(), lang: None, span: field.span.clone() }
}

/// Numbers by size, words by their letters. What has no number stands last, whichever way.
fn order(a: &Field, b: &Field, way: Way) -> Ordering {
    let turned = |order: Ordering| if way == Way::Down { order.reverse() } else { order };
    match (size(&a.text), size(&b.text)) {
        (Some(a), Some(b)) => turned(a.total_cmp(&b)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => turned(a.text.to_lowercase().cmp(&b.text.to_lowercase())),
    }
}

fn size(text: &str) -> Option<f64> {
    read_number(text)?.parse().ok()
}

impl Condition<'_> {
    fn holds(&self, field: &Field) -> bool {
        let order = match (size(&field.text), size(self.value)) {
            (Some(number), Some(value)) => number.total_cmp(&value),
            _ => match self.is {
                Is::Equal => return field.text == self.value,
                Is::Other => return field.text != self.value,
                Is::Less | Is::More | Is::AtMost | Is::AtLeast => return false,
            },
        };
        match self.is {
            Is::Equal => order.is_eq(),
            Is::Other => order.is_ne(),
            Is::Less => order.is_lt(),
            Is::More => order.is_gt(),
            Is::AtMost => order.is_le(),
            Is::AtLeast => order.is_ge(),
        }
    }
}

/// One text or a list of texts. A number is the name of a column, too.
struct Words(Vec<String>);

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> std::result::Result<Words, E> {
                Ok(Words(vec![text.trim().to_owned()]))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> std::result::Result<Words, E> {
                Ok(Words(vec![number.to_string()]))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> std::result::Result<Words, E> {
                Ok(Words(vec![number.to_string()]))
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> std::result::Result<Words, E> {
                Ok(Words(vec![number.to_string()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Words, A::Error> {
                let mut words = Vec::new();
                while let Some(Words(one)) = list.next_element()? {
                    words.extend(one);
                }
                Ok(Words(words))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
