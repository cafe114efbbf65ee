//! Contrast between two colours, by the formula of WCAG 2.2 (relative luminance, success criteria
//! 1.4.3 and 1.4.11).

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// Reads `#1a2b3c` or `#abc`.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#')?;
        let digit = |i: usize| hex.get(i..=i).and_then(|d| u8::from_str_radix(d, 16).ok());
        let pair = |i: usize| Some(digit(i)? * 16 + digit(i + 1)?);
        let twice = |i: usize| digit(i).map(|d| d * 17);
        match hex.len() {
            6 => Some(Self { red: pair(0)?, green: pair(2)?, blue: pair(4)? }),
            3 => Some(Self { red: twice(0)?, green: twice(1)?, blue: twice(2)? }),
            _ => None,
        }
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

/// The contrast of two colours, from 1 (none) to 21 (black on white).
///
/// ```
/// use flygblad::render::contrast::{Colour, contrast};
/// let colour = |hex| Colour::parse(hex).unwrap();
/// assert_eq!(contrast(colour("#000"), colour("#fff")), 21.0);
/// assert!((contrast(colour("#767676"), colour("#ffffff")) - 4.54).abs() < 0.01);
/// ```
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
