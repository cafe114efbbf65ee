//! What a chart takes from its table.

use std::collections::BTreeMap;

use crate::diag::Diagnostics;
use crate::doc::{BlockKind, Component};
use crate::parse::markdown::{Context, Nowhere, parse};
use crate::path::SourcePath;
use crate::span::SourceFile;
use crate::testing::report;

const TABLE: &str = "District,Agree,Vote,Part,2022\nNorth,18,84,city,5\nSouth,52,47,suburb,\nEast,46,\"59,5\",suburb,-1\nWest,9,..,city,2\n";

/// The columns and rows of a chart with `keys`, and what is said of it.
fn check(keys: &str, expect: &str, reports: &str) {
    let table = SourcePath::new("content/t.csv");
    let tables = BTreeMap::from([(table.clone(), SourceFile::new(table, TABLE))]);
    let text = format!("```chart\ndata: t.csv\ntitle: T\nsource: S\n{keys}\n```");
    let file = SourceFile::new(SourcePath::new("content/a.md"), text.as_str());
    let context = Context { src: "content", base: None, nowhere: Nowhere::Error, tables: &tables };
    let mut diags = Diagnostics::new();
    let doc = parse(&file, 0..text.len(), &context, &mut diags);
    let mut shown = Vec::new();
    for block in &doc.blocks {
        let BlockKind::Component(Component::Chart(chart)) = &block.kind else { continue };
        let head: Vec<&str> = chart.head.iter().map(|label| label.text.as_str()).collect();
        shown.push(head.join("|"));
        for row in &chart.rows {
            let values = row.values.iter().map(|value| value.as_deref().unwrap_or("-"));
            shown.push(format!("{} {}", row.label.text, values.collect::<Vec<_>>().join("|")));
        }
    }
    assert_eq!(shown.join(", "), expect);
    assert_eq!(report(&diags), reports);
}

#[test]
fn columns() {
    check("columns: Vote", "District|Vote, North 84, South 47, East 59.5, West -", "");
    check("columns: [2022, agree]", "District|2022|Agree, North 5|18, South -|52, East -1|46, West 2|9", "");
}

#[test]
fn filters() {
    check("columns: Vote\nfilter: Part = suburb", "District|Vote, South 47, East 59.5", "");
    check("columns: Vote\nfilter: [Agree > 10, Vote <= 59.5]", "District|Vote, South 47, East 59.5", "");
    check("columns: Agree\nfilter: Vote != 84", "District|Agree, South 52, East 46, West 9", "");
    check("columns: Agree\nfilter: 2022 >= -1", "District|Agree, North 18, East 46, West 9", "");
}

#[test]
fn orders() {
    check("columns: Vote\nsort: Vote", "District|Vote, South 47, East 59.5, North 84, West -", "");
    check("columns: Vote\nsort: -Vote\ntop: 2", "District|Vote, North 84, East 59.5", "");
    check("columns: 2022\nsort: -2022", "District|2022, North 5, West 2, East -1, South -", "");
    check("columns: Agree\nsort: [Part, Agree]", "District|Agree, West 9, North 18, East 46, South 52", "");
    check("columns: Agree\nsort: District\ntop: 1", "District|Agree, East 46", "");
}

#[test]
fn nothing_left() {
    let hint = "a chart needs a row with a figure that `filter` and `top` leave in";
    check(
        "columns: Vote\nfilter: Vote > 90",
        "",
        &format!("6:1 empty-chart: there is no figure to draw in `content/t.csv` | {hint}"),
    );
    check(
        "columns: Vote\ntop: 0",
        "",
        &format!("2:1 empty-chart: there is no figure to draw in `content/t.csv` | {hint}"),
    );
}
