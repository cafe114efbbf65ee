//! What is drawn, asked of the SVG: where words stand, how long bars are, that nothing is lost.

use super::scale::{Scale, Ticks};
use super::{NARROW, Plot, Row, SIZE, Value, WIDTH, draw, text};
use crate::doc::ChartShape;
use crate::lang::Direction;

const SHAPES: [ChartShape; 4] = [ChartShape::Bar, ChartShape::Line, ChartShape::Dot, ChartShape::Strip];

/// Rows as `label 1 2`, a figure that there is not as `-`.
fn plot(shape: ChartShape, direction: Direction, rows: &[(&str, &[Option<f64>])]) -> Plot<'static> {
    let value = |size: &Option<f64>| size.map(|size| Value { size, shown: format!("{size}") });
    let columns = rows.first().map_or(1, |(_, values)| values.len());
    Plot {
        shape,
        width: WIDTH,
        direction,
        series: (0..columns).map(|i| format!("column {i}")).collect(),
        rows: rows
            .iter()
            .map(|(label, values)| Row {
                label: (*label).to_owned(),
                values: values.iter().map(value).collect(),
            })
            .collect(),
        number: &|digits| digits.to_owned(),
    }
}

/// The pieces of words: where they begin and end, at which height, and what they say.
fn words(plot: &Plot<'_>) -> Vec<(f64, f64, f64, String)> {
    let body = draw(plot).body;
    let number = |tag: &str, name: &str| -> f64 {
        let from = tag.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
        tag[from..].split('"').next().unwrap().parse().unwrap()
    };
    body.split("<text")
        .skip(1)
        .map(|rest| {
            let (tag, rest) = rest.split_once('>').unwrap();
            let said =
                rest.split("</text>").next().unwrap().trim_matches(['\u{2068}', '\u{2069}']).to_owned();
            let (x, y, wide) = (number(tag, "x"), number(tag, "y"), text::width(&said, SIZE));
            let from = if tag.contains("middle") {
                x - wide / 2.0
            } else if tag.contains("end") {
                x - wide
            } else {
                x
            };
            (from, from + wide, y, said)
        })
        .collect()
}

/// Nothing leaves the picture, and no two pieces of words lie over one another.
fn check(plot: &Plot<'_>) {
    let found = words(plot);
    let picture = draw(plot);
    assert!(!picture.body.contains("NaN") && !picture.body.contains("inf"), "{}", picture.body);
    for (i, (from, to, y, said)) in found.iter().enumerate() {
        assert!(*from > -1.5 && *to < plot.width + 1.5, "{said}: {from} to {to} in {:?}", plot.shape);
        assert!(*y > 0.0 && *y < picture.height + 1.0, "{said}: {y} in {:?} {}", plot.shape, picture.height);
        for (other_from, other_to, other_y, other) in &found[..i] {
            let apart = to <= other_from || other_to <= from || (y - other_y).abs() >= SIZE * 0.8;
            assert!(apart, "`{said}` lies over `{other}` in {:?}", plot.shape);
        }
    }
}

fn check_all(rows: &[(&str, &[Option<f64>])]) {
    let columns = rows.first().map_or(1, |(_, values)| values.len());
    for shape in SHAPES.into_iter().filter(|shape| *shape != ChartShape::Strip || columns == 1) {
        for direction in [Direction::Ltr, Direction::Rtl] {
            for width in [WIDTH, NARROW] {
                check(&Plot { width, ..plot(shape, direction, rows) });
            }
        }
    }
}

#[test]
fn ordinary_figures() {
    check_all(&[("Husby", &[Some(79.5)]), ("Kista", &[Some(81.0)]), ("Danderyd", &[Some(85.25)])]);
    check_all(&[("2019", &[Some(1.0), Some(2.0)]), ("2020", &[Some(1.5), Some(-2.0)])]);
}

#[test]
fn one_figure_and_none() {
    check_all(&[("Husby", &[Some(79.5)])]);
    check_all(&[("Husby", &[Some(0.0)]), ("Kista", &[Some(0.0)])]);
    check_all(&[("Husby", &[None]), ("Kista", &[Some(3.0)]), ("Akalla", &[None])]);
    check_all(&[("Husby", &[Some(-4.0)]), ("Kista", &[Some(-0.5)])]);
    check_all(&[("Husby", &[Some(1e7)]), ("Kista", &[Some(-1e7)])]);
    check_all(&[("Husby", &[Some(1e-9)]), ("Kista", &[Some(2e-9)])]);
    check_all(&[]);
}

#[test]
fn long_names_are_broken_and_none_is_lost() {
    let long =
        "Föreningen för bevarandet av den gamla spårvägens vagnhall i norra Spånga och dess omgivningar";
    check_all(&[(long, &[Some(1.0)]), ("Kista", &[Some(2.0)])]);
    check_all(&[(&"Ö".repeat(90), &[Some(1.0)]), (&"å".repeat(90), &[Some(-2.0)])]);
    let long = &format!("{long}, {long}");
    let one = plot(ChartShape::Bar, Direction::Ltr, &[("Kort", &[Some(1.0)]), (long, &[Some(1.0)])]);
    let said: Vec<String> = words(&one).into_iter().map(|(.., said)| said).collect();
    assert!(said.contains(&"Kort".to_owned()) && said.iter().any(|line| line.ends_with('…')), "{said:?}");
}

#[test]
fn lines_that_end_at_the_same_height_have_labels_apart() {
    let last: &[Option<f64>] = &[Some(10.0), Some(10.1), Some(10.2), Some(9.9)];
    check_all(&[("2019", &[Some(1.0), Some(2.0), Some(3.0), Some(4.0)]), ("2020", last)]);
}

#[test]
fn two_hundred_rows() {
    let names: Vec<String> = (0..200).map(|i| format!("Row {i}")).collect();
    let sizes: Vec<[Option<f64>; 1]> = (0..200).map(|i| [Some(f64::from(i) * 3.5 - 100.0)]).collect();
    let rows: Vec<(&str, &[Option<f64>])> =
        names.iter().map(String::as_str).zip(sizes.iter().map(<[Option<f64>; 1]>::as_slice)).collect();
    check_all(&rows);
    for shape in SHAPES {
        let length = draw(&plot(shape, Direction::Ltr, &rows)).body.len();
        assert!(length < 60_000, "{shape:?} {length}");
    }
}

#[test]
fn a_mirrored_chart_is_the_same_seen_from_the_other_side() {
    let rows: &[(&str, &[Option<f64>])] = &[("A", &[Some(3.0)]), ("B", &[Some(-1.0)]), ("C", &[Some(2.0)])];
    for shape in SHAPES {
        let (left, right) =
            (words(&plot(shape, Direction::Ltr, rows)), words(&plot(shape, Direction::Rtl, rows)));
        for (a, b) in left.iter().zip(&right) {
            assert_eq!(a.3, b.3);
            assert!((WIDTH - a.1 - b.0).abs() < 0.2, "{shape:?}: {a:?} {b:?}");
        }
    }
}

#[test]
fn what_is_written_is_harmless() {
    for shape in SHAPES {
        let body = draw(&plot(shape, Direction::Ltr, &[("<script>&\u{1}", &[Some(1.0)])])).body;
        assert!(body.contains("&lt;script&gt;&amp; "), "{body}");
    }
}

#[test]
fn bars_are_as_long_as_their_figures() {
    let bars =
        draw(&plot(ChartShape::Bar, Direction::Ltr, &[("A", &[Some(50.0)]), ("B", &[Some(100.0)])])).body;
    let lengths: Vec<f64> = bars
        .split("class=\"a\" d=\"M")
        .skip(1)
        .map(|path| path.split_once('h').unwrap().1.split('v').next().unwrap().parse().unwrap())
        .collect();
    assert!((lengths[1] - 2.0 * lengths[0]).abs() < 0.2, "{lengths:?}");
}

#[test]
fn places_on_a_scale() {
    let scale = Scale { low: -10.0, high: 30.0, from: 100.0, to: 0.0 };
    assert_eq!([scale.at(-10.0), scale.at(30.0), scale.at(10.0), scale.at(99.0)], [100.0, 0.0, 50.0, 0.0]);
    assert_eq!(Scale { low: 5.0, high: 5.0, from: 0.0, to: 80.0 }.at(5.0), 40.0);
}

#[test]
fn axes_have_round_numbers() {
    let check = |low, high, expected: &str| assert_eq!(Ticks::around(low, high).digits.join(" "), expected);
    check(0.0, 100.0, "0 50 100");
    check(77.4, 85.2, "76 78 80 82 84 86");
    check(-3.0, 4.0, "-4 -2 0 2 4");
    check(0.1, 0.35, "0.1 0.2 0.3 0.4");
    check(5.0, 5.0, "4.0 4.5 5.0 5.5 6.0");
    check(0.0, 1_234_567.0, "0 500000 1000000 1500000");
}

#[test]
fn words_are_measured_and_broken() {
    let check = |words: &str, room: f64, most: usize, expected: &[&str]| {
        assert_eq!(text::wrap(words, 10.0, room, most), expected, "{words}");
    };
    check("", 100.0, 2, &[]);
    check("one two", 100.0, 2, &["one two"]);
    check("one two", 25.0, 2, &["one", "two"]);
    check("one two three", 25.0, 2, &["one", "tw…"]);
    check("onetwo", 25.0, 3, &["onet", "wo"]);
    assert!(text::width("\u{200d}\u{2068}\u{301}", 10.0).abs() < f64::EPSILON);
}
