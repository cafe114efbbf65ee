//! Numbers are those of the original.

use super::prose::is_web;
use super::{Case, Rule};
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// See the module.
#[derive(Debug)]
pub(super) struct Numbers;

impl Rule for Numbers {
    fn code(&self) -> &'static str {
        "numbers"
    }

    fn why(&self) -> &'static str {
        "who pays, calls or comes by a wrong number does so for nothing"
    }

    fn severity(&self) -> Severity {
        Severity::Warning
    }

    fn look(&self, case: &Case<'_>, found: &mut Diagnostics) {
        let original = numbers(case.original.prose());
        for wording in &case.wordings {
            let Some((missing, extra)) = differ(&original, &numbers(wording.prose())) else { continue };
            let list = |numbers: &[String]| {
                numbers.iter().map(|number| format!("`{number}`")).collect::<Vec<_>>().join(", ")
            };
            let message = match (missing.is_empty(), extra.is_empty()) {
                (false, false) => {
                    format!("the original has {}, and the translation {}", list(&missing), list(&extra))
                }
                (false, true) => format!("the original has {}, and the translation has not", list(&missing)),
                (true, _) => format!("the translation has {}, and the original has not", list(&extra)),
            };
            found.push(
                Diagnostic::warning("numbers", message)
                    .at(case.span.clone())
                    .hint("compare the numbers; write them as your language does, in any digits"),
            );
        }
    }
}

/// What one has and the other has not, unless both may say the same.
fn differ(original: &[String], own: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    if original.concat() == own.concat() {
        return None;
    }
    let mut extra = own.to_vec();
    let mut take = |is: &dyn Fn(&String) -> bool| extra.iter().position(is).map(|at| extra.swap_remove(at));
    let missing: Vec<String> =
        original.iter().filter(|number| take(&|own| own == *number).is_none()).cloned().collect();
    let missing: Vec<String> =
        missing.into_iter().filter(|number| take(&|own| is_same(number, own)).is_none()).collect();
    let are_small = |numbers: &[String]| numbers.iter().all(|number| value(number) <= SMALL);
    // Small numbers are often written as words, and months as names.
    let is_fine = missing.is_empty() && are_small(&extra) || extra.is_empty() && are_small(&missing);
    (!is_fine).then(|| {
        extra.sort_unstable();
        (missing, extra)
    })
}

/// The largest number that is often written as a word.
const SMALL: u64 = 12;

fn value(digits: &str) -> u64 {
    digits.parse().unwrap_or(u64::MAX)
}

/// Whether two numbers may say the same: 18 and 6 o'clock, the 90s and the 1990s, the 1900s and the 20th century.
fn is_same(one: &str, other: &str) -> bool {
    let (a, b) = (value(one).max(value(other)), value(one).min(value(other)));
    let is_hour = a <= 24 && a == b + 12;
    let is_decade = (1000..10_000).contains(&a) && (10..100).contains(&b) && a % 100 == b;
    let is_century = (1000..10_000).contains(&a) && a % 100 == 0 && a / 100 + 1 == b;
    a == b || is_hour || is_decade || is_century
}

/// The numbers in a prose, in the digits 0 to 9 and without what groups them: `12 000` is `12000`. The parts of
/// `18.30` and `3,5` are numbers of their own.
fn numbers(prose: &str) -> Vec<String> {
    let pieces = prose.split_inclusive(char::is_whitespace);
    let letters: Vec<char> = pieces.filter(|piece| !is_web(piece)).flat_map(str::chars).collect();
    let run =
        |from: usize| letters[from.min(letters.len())..].iter().map_while(|c| digit(*c)).collect::<String>();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let mut number = run(at);
        at += number.len().max(1);
        if number.is_empty() {
            continue;
        }
        // What is longer than a group is a year or a part of a telephone number, and begins none.
        let is_first = number.len() <= 3;
        while is_first && letters.get(at).is_some_and(|c| GROUPING.contains(*c)) {
            let group = run(at + 1);
            if group.len() != 3 {
                break;
            }
            number.push_str(&group);
            at += 4;
        }
        numbers.push(number);
    }
    numbers
}

/// What may stand between thousands.
const GROUPING: &str = " \u{a0}\u{202f}\u{2009},.'’٬٫";

/// The digit that a character is, in any script.
fn digit(c: char) -> Option<char> {
    let zero = ZEROS.iter().rev().find(|zero| **zero <= u32::from(c))?;
    char::from_digit(u32::from(c) - zero, 10)
}

/// The zero of each script; the other digits follow it.
const ZEROS: [u32; 24] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0xa8d0, 0xabf0, 0xff10,
];
