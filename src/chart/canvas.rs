//! What SVG is written with. Places are given as for a language that runs from left to right: `x` grows in
//! reading direction. A mirrored canvas turns them over.

use std::fmt::Write as _;

use super::{Picture, Plot, SIZE, text};
use crate::lang::Direction;

/// How far below its middle a line of type stands, in parts of its size.
const BELOW_MIDDLE: f64 = 0.36;

/// Which part of a piece of words stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

/// What is drawn on.
#[derive(Debug)]
pub(super) struct Canvas {
    is_mirrored: bool,
    width: f64,
    body: String,
}

impl Canvas {
    pub(super) fn new(plot: &Plot<'_>) -> Self {
        Self { is_mirrored: plot.direction == Direction::Rtl, width: plot.width, body: String::new() }
    }

    /// The picture, `height` high.
    pub(super) fn finish(self, height: f64) -> Picture {
        Picture { width: self.width, height: height.ceil(), body: self.body }
    }

    fn x(&self, x: f64) -> f64 {
        if self.is_mirrored { self.width - x } else { x }
    }

    /// Words with their middle at the height `y`.
    pub(super) fn words(&mut self, words: &str, x: f64, y: f64, anchor: Anchor) {
        self.write(words, x, y, anchor, "");
    }

    /// Words in bold type.
    pub(super) fn strong(&mut self, words: &str, x: f64, y: f64, anchor: Anchor) {
        self.write(words, x, y, anchor, " font-weight=\"700\"");
    }

    fn write(&mut self, words: &str, x: f64, y: f64, anchor: Anchor, more: &str) {
        let anchor = match (anchor, self.is_mirrored) {
            (Anchor::Start, false) | (Anchor::End, true) => "",
            (Anchor::Middle, _) => " text-anchor=\"middle\"",
            (Anchor::End, false) | (Anchor::Start, true) => " text-anchor=\"end\"",
        };
        let (x, y) = (number(self.x(x)), number(y + SIZE * BELOW_MIDDLE));
        let _ = write!(self.body, "<text x=\"{x}\" y=\"{y}\"{anchor}{more}>\u{2068}");
        escape(words, &mut self.body);
        self.body.push_str("\u{2069}</text>");
    }

    /// Lines through places, each through its own.
    pub(super) fn paths(&mut self, paths: &[Vec<(f64, f64)>], thickness: f64, more: &str) {
        let path: String = paths.iter().filter(|path| path.len() > 1).map(|path| self.path(path)).collect();
        if !path.is_empty() {
            let thickness = number(thickness);
            let _ = write!(
                self.body,
                "<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{thickness}\"{more}/>"
            );
        }
    }

    fn path(&self, points: &[(f64, f64)]) -> String {
        let place = |(i, (x, y)): (usize, &(f64, f64))| {
            format!("{}{} {}", if i == 0 { "M" } else { "L" }, number(self.x(*x)), number(*y))
        };
        points.iter().enumerate().map(place).collect()
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), thickness: f64, more: &str) {
        self.paths(&[vec![from, to]], thickness, more);
    }

    /// A line through `points`, in the way of the column `series`.
    pub(super) fn way(&mut self, series: usize, points: &[(f64, f64)]) {
        let dashes =
            ["", " stroke-dasharray=\"8 4\"", " stroke-dasharray=\"2 4\"", " stroke-dasharray=\"12 3 2 3\""];
        let path = self.path(points);
        let (class, dash) = (class(series), dashes[series % dashes.len()]);
        let _ = write!(
            self.body,
            "<path{class} d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\" stroke-linejoin=\"round\"{dash}/>"
        );
    }

    /// The mark of the column `series`, with its middle at a place.
    pub(super) fn mark(&mut self, series: usize, x: f64, y: f64) {
        let (class, x) = (class(series), self.x(x));
        let n = number;
        let _ = match series % 4 {
            0 => write!(self.body, "<circle{class} cx=\"{}\" cy=\"{}\" r=\"6\"/>", n(x), n(y)),
            1 => write!(self.body, "<path{class} d=\"M{} {}h10v10h-10z\"/>", n(x - 5.0), n(y - 5.0)),
            2 => write!(self.body, "<path{class} d=\"M{} {}l7 12h-14z\"/>", n(x), n(y - 7.0)),
            _ => write!(self.body, "<path{class} d=\"M{} {}l7 7-7 7-7-7z\"/>", n(x), n(y - 7.0)),
        };
    }

    /// A ring.
    pub(super) fn ring(&mut self, x: f64, y: f64, radius: f64) {
        let _ = write!(
            self.body,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>",
            number(self.x(x)),
            number(y),
            number(radius)
        );
    }

    /// A small dot.
    pub(super) fn dot(&mut self, x: f64, y: f64) {
        let _ = write!(self.body, "<circle cx=\"{}\" cy=\"{}\" r=\"4\"/>", number(self.x(x)), number(y));
    }

    /// A bar from one `x` to another, filled in the way of the column `series`: full, empty, or with lines
    /// across or along it.
    pub(super) fn bar(&mut self, series: usize, (from, to): (f64, f64), y: f64, height: f64) {
        let (a, b) = (self.x(from), self.x(to));
        let (x, width) = (a.min(b), (a - b).abs());
        let n = number;
        if series.is_multiple_of(4) {
            let class = class(series);
            let (x, y, width, height) = (n(x), n(y), n(width), n(height));
            let _ = write!(self.body, "<path{class} d=\"M{x} {y}h{width}v{height}h-{width}z\"/>");
            return;
        }
        // The stroke lies inside the bar.
        let (x, y) = (x + 1.0, y + 1.0);
        let (width, height) = ((width - 2.0).max(0.0), (height - 2.0).max(0.0));
        let mut path = format!("M{} {}h{}v{}h-{}z", n(x), n(y), n(width), n(height), n(width));
        match series % 4 {
            2 => {
                let mut at = 4.0;
                while at < width {
                    let _ = write!(path, "M{} {}v{}", n(x + at), n(y), n(height));
                    at += 4.0;
                }
            }
            3 => {
                let _ = write!(path, "M{} {}h{}", n(x), n(y + height / 2.0), n(width));
            }
            _ => {}
        }
        let _ = write!(
            self.body,
            "<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
        );
    }

    /// What stands for each column, one below the other from the height `y`; the height below it. Nothing
    /// where there is one column.
    pub(super) fn legend(
        &mut self,
        names: &[String],
        y: f64,
        mut draw: impl FnMut(&mut Self, usize, f64),
    ) -> f64 {
        let mut y = y;
        if names.len() > 1 {
            for (series, name) in names.iter().enumerate() {
                draw(self, series, y + LINE / 2.0);
                y = self.lines(&text::wrap(name, SIZE, self.width - 30.0, 2), 30.0, y, Anchor::Start);
            }
            y += 8.0;
        }
        y
    }

    /// Lines of words, the first below the height `y`; the height below them.
    pub(super) fn lines(&mut self, lines: &[String], x: f64, y: f64, anchor: Anchor) -> f64 {
        let mut y = y;
        for line in lines {
            self.words(line, x, y + LINE / 2.0, anchor);
            y += LINE;
        }
        y
    }
}

/// The height of a line of words.
pub(super) const LINE: f64 = 18.0;

fn class(series: usize) -> &'static str {
    if series == 0 { " class=\"a\"" } else { "" }
}

/// A number with one decimal at most.
fn number(number: f64) -> String {
    let digits = format!("{number:.1}");
    let short = digits.strip_suffix(".0").unwrap_or(&digits);
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// Appends words with `&`, `<` and `>` made harmless. Control characters have no place in XML.
fn escape(words: &str, out: &mut String) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}
