//! QR codes as pictures, drawn when something is set with them: most often nothing has changed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::OnceLock;

use qrcodegen::{QrCode, QrCodeEcc};

/// The blank modules around a code (ISO/IEC 18004, 5.3.8).
const QUIET: i32 = 4;

/// How many bytes a code surely holds at this level of correction (ISO/IEC 18004, table 7).
const MOST: usize = 2331;

/// The code of an address.
#[derive(Debug)]
pub struct Code {
    address: String,
    drawn: OnceLock<String>,
}

impl Code {
    /// `None` for an address that no code can hold.
    pub fn new(address: &str) -> Option<Self> {
        (address.len() <= MOST).then(|| Self { address: address.to_owned(), drawn: OnceLock::new() })
    }

    /// What it says.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// As an SVG file, one unit a module.
impl AsRef<[u8]> for Code {
    fn as_ref(&self) -> &[u8] {
        let draw = || QrCode::encode_text(&self.address, QrCodeEcc::Medium).map(|code| svg(&code));
        self.drawn.get_or_init(|| draw().unwrap_or_default()).as_bytes()
    }
}

fn svg(code: &QrCode) -> String {
    let whole = code.size() + 2 * QUIET;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" width=\"{whole}\" \
         height=\"{whole}\"><rect width=\"{whole}\" height=\"{whole}\" fill=\"#fff\"/>\
         <path fill=\"#000\" d=\"{}\"/></svg>\n",
        outlines(code)
    )
}

/// The outlines of what is black, clockwise, and of the white in it, the other way round. Each black area is one
/// shape: between modules that are drawn one by one, a screen shows hairlines.
fn outlines(code: &QrCode) -> String {
    let mut path = String::new();
    let mut drawn = BTreeSet::new();
    let is_upper_edge = |x, y| code.get_module(x, y) && !code.get_module(x, y - 1);
    for (y, x) in (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (y, x))) {
        // Each outline has a piece that leads to the right along the upper edge of a module.
        if !is_upper_edge(x, y) || drawn.contains(&(x, y)) {
            continue;
        }
        let _ = write!(path, "M{} {}", x + QUIET, y + QUIET);
        let (mut at, mut step) = ((x, y), (1, 0));
        loop {
            let mut length = 0;
            let turned = loop {
                if step == (1, 0) {
                    drawn.insert(at);
                }
                at = (at.0 + step.0, at.1 + step.1);
                length += 1;
                match turn(code, at, step) {
                    next if next == step => {}
                    next => break next,
                }
            };
            if (at, turned) == ((x, y), (1, 0)) {
                path.push('z');
                break;
            }
            let _ = match step {
                (along, 0) => write!(path, "h{}", along * length),
                (_, along) => write!(path, "v{}", along * length),
            };
            step = turned;
        }
    }
    path
}

/// Where an outline goes on that came to the corner `at` by `step`, with black on its right: modules that touch
/// at a corner alone stay apart.
fn turn(code: &QrCode, at: (i32, i32), step: (i32, i32)) -> (i32, i32) {
    let right = (-step.1, step.0);
    // The module between two neighbouring directions from a corner.
    let ahead = |side: (i32, i32)| {
        code.get_module(at.0 + (step.0 + side.0 - 1) / 2, at.1 + (step.1 + side.1 - 1) / 2)
    };
    let left = (-right.0, -right.1);
    match (ahead(left), ahead(right)) {
        (_, false) => right,
        (true, true) => left,
        (false, true) => step,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many times each module lies in `path`: one more to the right of a line that leads up, one less to the
    /// right of one that leads down.
    fn filled(path: &str, size: i32) -> Vec<Vec<i32>> {
        let mut times = vec![vec![0; size as usize]; size as usize];
        for outline in path.split('M').skip(1) {
            let number = |text: &str| text.parse::<i32>().unwrap();
            let commands = outline.find(['h', 'v']).unwrap();
            let (x, y) = outline[..commands].split_once(' ').unwrap();
            let start = (number(x) - QUIET, number(y) - QUIET);
            let mut at = start;
            let mut cross = |x: i32, from: i32, to: i32| {
                for y in from.min(to)..from.max(to) {
                    (x..size).for_each(|x| times[y as usize][x as usize] += (from - to).signum());
                }
            };
            let mut rest = outline[commands..].trim_end_matches('z');
            while let Some(kind) = rest.chars().next() {
                let end = rest[1..].find(['h', 'v']).map_or(rest.len(), |end| end + 1);
                let by = number(&rest[1..end]);
                let next = if kind == 'h' { (at.0 + by, at.1) } else { (at.0, at.1 + by) };
                cross(at.0, at.1, next.1);
                at = next;
                rest = &rest[end..];
            }
            cross(at.0, at.1, start.1);
        }
        times
    }

    #[test]
    fn the_longest_address_has_a_code() {
        let code = Code::new(&"å".repeat(MOST / 2)).unwrap();
        assert!(String::from_utf8_lossy(code.as_ref()).ends_with("</svg>\n"));
        assert!(Code::new(&"a".repeat(MOST + 1)).is_none());
    }

    #[test]
    fn outlines_are_around_what_is_black() {
        for length in [1, 20, 60, 200, 500] {
            let code = QrCode::encode_text(&"Aå1".repeat(length), QrCodeEcc::Medium).unwrap();
            let row = |y| (0..code.size()).map(|x| i32::from(code.get_module(x, y))).collect();
            let black: Vec<Vec<i32>> = (0..code.size()).map(row).collect();
            assert_eq!(filled(&outlines(&code), code.size()), black);
        }
    }
}
