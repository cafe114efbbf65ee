//! From figures to places, and the round numbers of an axis.

/// A straight scale.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// The figure at the beginning.
    pub(super) low: f64,
    /// The figure at the end.
    pub(super) high: f64,
    /// Where it begins.
    pub(super) from: f64,
    /// Where it ends.
    pub(super) to: f64,
}

impl Scale {
    /// The place of a figure. Halves keep sums of the largest numbers finite.
    pub(super) fn at(self, size: f64) -> f64 {
        let span = self.high / 2.0 - self.low / 2.0;
        let share = if span > 0.0 { (size / 2.0 - self.low / 2.0) / span } else { 0.5 };
        self.from + share.clamp(0.0, 1.0) * (self.to - self.from)
    }
}

/// Round numbers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ticks {
    /// The figures, rising.
    pub(super) at: Vec<f64>,
    /// How they are written, with a point before the decimals.
    pub(super) digits: Vec<String>,
}

impl Ticks {
    /// About four steps of 1, 2 or 5 times a power of ten that hold `low` to `high`.
    pub(super) fn around(low: f64, high: f64) -> Self {
        // One figure, or figures that are all the same, stand in the middle.
        let (low, high) = if high > low { (low, high) } else { (low - 1.0, high + 1.0) };
        let rough = high / 4.0 - low / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| rough <= factor * power * 1.000_001);
        let step = factor.unwrap_or(10.0) * power;
        let first = (low / step + 1e-9).floor();
        let mut at = vec![first * step];
        // Steps that are lost beside what they are added to would never end.
        while at.last().is_some_and(|last| *last < high - step * 1e-6) && at.len() < 12 {
            at.push((first + super::times(at.len())) * step);
        }
        let decimals = decimals(step);
        let digits = at.iter().map(|tick| written(*tick, decimals)).collect();
        Self { at, digits }
    }
}

/// How many decimals a step needs.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=12 before")]
fn decimals(step: f64) -> usize {
    (-step.log10()).ceil().clamp(0.0, 12.0) as usize
}

/// A number with so many decimals, and no sign before zero.
fn written(number: f64, decimals: usize) -> String {
    let digits = format!("{number:.decimals$}");
    match digits.strip_prefix('-').filter(|rest| rest.chars().all(|c| c == '0' || c == '.')) {
        Some(zero) => zero.to_owned(),
        None => digits,
    }
}
