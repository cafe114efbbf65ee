//! Pages on sheets: copies side by side for a home printer, a booklet for stitching, crop and fold marks for
//! a print shop. It places finished pages and sets nothing anew.
//!
//! Sheets are for printers, not for reading: they are exported without tags, for their order is not that
//! of the text.

use typst::layout::{Abs, Angle, Frame, FrameItem, GroupItem, Point, Sides, Size, Transform};
use typst::model::Document;
use typst::syntax::Span;
use typst::visualize::{Color, FixedStroke, Geometry};
use typst_layout::{Page, PagedDocument};

use crate::lang::Direction;

use super::format::{Format, Home};

/// The thickness of marks: the thinnest line that prints everywhere, 0.25 pt.
const LINE: f64 = 0.25;
/// How long marks are, in mm.
const MARK: f64 = 5.0;
/// How far from the trim marks for a print shop begin, in mm; never inside the bleed.
const CLEAR: f64 = 3.0;
/// How much room marks need outside the bleed, in mm.
pub(super) const SLUG: f64 = 7.0;
/// How long a mark for scissors is, in mm, and how far from the edge of the sheet it begins: within what every
/// home printer reaches.
const SNIP: f64 = 4.0;
const REACH: f64 = 7.5;

fn mm(length: f64) -> Abs {
    Abs::mm(length)
}

fn line(frame: &mut Frame, from: (f64, f64), to: (f64, f64)) {
    let start = Point::new(mm(from.0), mm(from.1));
    let reach = Point::new(mm(to.0 - from.0), mm(to.1 - from.1));
    let stroke = FixedStroke::from_pair(Color::BLACK, Abs::pt(LINE));
    frame.push(start, FrameItem::Shape(Geometry::Line(reach).stroked(stroke), Span::detached()));
}

fn page_of(frame: Frame, like: &Page) -> Page {
    Page { frame, bleed: Sides::splat(Abs::zero()), ..like.clone() }
}

/// Copies of each page on sheets for a home printer, with marks where to cut.
pub(super) fn copies(document: &PagedDocument, format: &Format, home: &Home) -> PagedDocument {
    let (sheet_width, sheet_height) = sheet(home);
    let [width, height] = format.paper;
    let (across, down) = (count(home.across), count(home.down));
    let (left, top) = ((sheet_width - across * width) / 2.0, (sheet_height - down * height) / 2.0);
    let pages = document.pages().iter().map(|page| {
        let mut frame = Frame::hard(Size::new(mm(sheet_width), mm(sheet_height)));
        for row in 0..home.down {
            for column in 0..home.across {
                let at = Point::new(mm(left + count(column) * width), mm(top + count(row) * height));
                frame.push_frame(at, page.frame.clone());
            }
        }
        snips(&mut frame, home, (left, top), format.paper);
        page_of(frame, page)
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn sheet(home: &Home) -> (f64, f64) {
    let [short, long] = home.sheet.size();
    if home.landscape { (long, short) } else { (short, long) }
}

fn count(number: usize) -> f64 {
    f64::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// Where to cut: short lines at both ends of each cut, and a cross where two cuts meet.
fn snips(frame: &mut Frame, home: &Home, (left, top): (f64, f64), [width, height]: [f64; 2]) {
    let (sheet_width, sheet_height) = sheet(home);
    let cuts = |from: f64, length: f64, number: usize, whole: f64| {
        let all = (0..=number).map(move |i| from + count(i) * length);
        all.filter(move |&at| at > REACH && at < whole - REACH).collect::<Vec<f64>>()
    };
    let upright = cuts(left, width, home.across, sheet_width);
    let level = cuts(top, height, home.down, sheet_height);
    for &x in &upright {
        line(frame, (x, REACH), (x, REACH + SNIP));
        line(frame, (x, sheet_height - REACH - SNIP), (x, sheet_height - REACH));
    }
    for &y in &level {
        line(frame, (REACH, y), (REACH + SNIP, y));
        line(frame, (sheet_width - REACH - SNIP, y), (sheet_width - REACH, y));
        for &x in &upright {
            line(frame, (x - SNIP / 2.0, y), (x + SNIP / 2.0, y));
            line(frame, (x, y - SNIP / 2.0), (x, y + SNIP / 2.0));
        }
    }
}

/// The pages of a booklet on sheets to be printed on both sides, folded and stitched in the fold: two pages to
/// a side, blank ones before the last to make up sheets of four. Each sheet says on its first side, in the fold,
/// what its page of `slugs` says.
pub(super) fn booklet(
    document: &PagedDocument,
    format: &Format,
    home: &Home,
    direction: Direction,
    slugs: &[Page],
) -> PagedDocument {
    let (sheet_width, sheet_height) = sheet(home);
    let [width, height] = format.paper;
    let (left, top) = ((sheet_width - 2.0 * width) / 2.0, (sheet_height - height) / 2.0);
    let pages = document.pages();
    let Some(first) = pages.first() else { return document.clone() };
    let sheets = stitched(pages.len()).into_iter().enumerate().map(|(side, mut pair)| {
        if direction == Direction::Rtl {
            pair.reverse();
        }
        let mut frame = Frame::hard(Size::new(mm(sheet_width), mm(sheet_height)));
        for (place, page) in pair.into_iter().enumerate() {
            if let Some(page) = page.and_then(|page| pages.get(page)) {
                let at = Point::new(mm(left + count(place) * width), mm(top));
                frame.push_frame(at, page.frame.clone());
            }
        }
        let fold = left + width;
        line(&mut frame, (fold, REACH), (fold, REACH + SNIP / 2.0));
        line(&mut frame, (fold, sheet_height - REACH - SNIP / 2.0), (fold, sheet_height - REACH));
        if let Some(slug) = slugs.get(side / 2).filter(|_| side % 2 == 0) {
            upright(&mut frame, &slug.frame, (fold, sheet_height - REACH - SNIP));
        }
        page_of(frame, first)
    });
    PagedDocument::new(sheets.collect(), document.info().clone())
}

/// Lays a line upright, read from below, so that it is centred on `x` and begins at `bottom`.
fn upright(frame: &mut Frame, line: &Frame, (x, bottom): (f64, f64)) {
    let mut group = GroupItem::new(line.clone());
    group.transform = Transform::rotate(Angle::deg(-90.0));
    let at = Point::new(mm(x) - line.height() / 2.0, mm(bottom));
    frame.push(at, FrameItem::Group(group));
}

/// Which pages, from 0, lie side by side on each side of each sheet, for a language that runs from left to
/// right. The last page stays the last: blank ones come before it.
///
/// Eight pages make two sheets: 8 and 1, 2 and 7, 6 and 3, 4 and 5.
pub(super) fn stitched(pages: usize) -> Vec<[Option<usize>; 2]> {
    let whole = pages.next_multiple_of(4);
    let page = |place: usize| {
        if place + 1 == whole {
            Some(pages.saturating_sub(1))
        } else {
            Some(place).filter(|&place| place + 1 < pages)
        }
    };
    let sides = (0..whole / 2).map(|side| {
        let (low, high) = (side, whole - 1 - side);
        if side % 2 == 0 { [page(high), page(low)] } else { [page(low), page(high)] }
    });
    sides.collect()
}

/// The pages with room around them, crop marks at their corners and fold marks at their edges.
pub(super) fn marked(document: &PagedDocument, format: &Format, direction: Direction) -> PagedDocument {
    let [width, height] = format.paper;
    let clear = CLEAR.max(format.bleed);
    let folds = format.folds(direction);
    let pages = document.pages().iter().zip(1..).map(|(page, side)| {
        let mut frame = page.frame.clone();
        for x in [0.0, width] {
            line(&mut frame, (x, -clear - MARK), (x, -clear));
            line(&mut frame, (x, height + clear), (x, height + clear + MARK));
        }
        for y in [0.0, height] {
            line(&mut frame, (-clear - MARK, y), (-clear, y));
            line(&mut frame, (width + clear, y), (width + clear + MARK, y));
        }
        for &(_, x) in folds.iter().filter(|(on, _)| *on == side) {
            // A fold is marked by dashes, so that nobody cuts there.
            for dash in [0.0, 2.0] {
                line(&mut frame, (x, -clear - dash - 1.0), (x, -clear - dash));
                line(&mut frame, (x, height + clear + dash), (x, height + clear + dash + 1.0));
            }
        }
        Page { frame, bleed: Sides::splat(mm(format.bleed + SLUG)), ..page.clone() }
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

#[cfg(test)]
mod tests {
    use super::stitched;

    fn check(pages: usize, expected: &str) {
        let show = |page: Option<usize>| page.map_or("-".to_owned(), |page| (page + 1).to_string());
        let sides: Vec<String> =
            stitched(pages).into_iter().map(|[a, b]| format!("{} {}", show(a), show(b))).collect();
        assert_eq!(sides.join(" | "), expected);
    }

    #[test]
    fn a_booklet_is_read_in_order_when_folded() {
        check(4, "4 1 | 2 3");
        check(8, "8 1 | 2 7 | 6 3 | 4 5");
        check(12, "12 1 | 2 11 | 10 3 | 4 9 | 8 5 | 6 7");
    }

    #[test]
    fn blank_pages_come_before_the_last() {
        check(6, "6 1 | 2 - | - 3 | 4 5");
        check(5, "5 1 | 2 - | - 3 | 4 -");
        check(1, "1 - | - -");
    }
}
