//! The colours of a theme, from its `theme.toml`: checked for contrast, printed as custom properties.
//!
//! `[light]` and `[dark]` name colours by what they are for; `[contrast]` lists the pairs that must be
//! told apart. A colour that is not in `[dark]` keeps its light value.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::diag::{Diagnostic, Diagnostics};
use crate::schema;
use crate::span::{SourceFile, Span};

use super::contrast::{Colour, contrast};

/// What WCAG 2.2 asks of text (success criterion 1.4.3, AA).
const TEXT: f64 = 4.5;
/// What WCAG 2.2 asks of the edges of controls and of the focus ring (1.4.11, AA).
const EDGE: f64 = 3.0;

/// The colours of a theme.
#[derive(Debug, Default)]
pub struct Palette {
    light: BTreeMap<String, String>,
    dark: BTreeMap<String, String>,
}

/// `theme.toml`, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    light: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    dark: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    contrast: RawContrast,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContrast {
    #[serde(default)]
    text: Vec<Spanned<[String; 2]>>,
    #[serde(default)]
    edge: Vec<Spanned<[String; 2]>>,
}

impl Palette {
    /// Reads and checks the colours. `None` when a colour cannot be read or a pair cannot be told apart.
    pub fn load(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Option<Self> {
        let raw: Raw = diags.keep(schema::read_toml(file))?;
        let mut found = Diagnostics::new();
        for colour in raw.light.values().chain(raw.dark.values()) {
            if Colour::parse(colour.get_ref()).is_none() {
                found.push(
                    Diagnostic::error("bad-colour", format!("`{}` is not a colour", colour.get_ref()))
                        .at(Span::new(file, colour.span()))
                        .hint("write `#` and six hexadecimal digits: `#21152b`"),
                );
            }
        }
        for (pairs, least) in [(&raw.contrast.text, TEXT), (&raw.contrast.edge, EDGE)] {
            for pair in pairs {
                compare(file, &raw, pair, least, &mut found);
            }
        }
        let is_fit = !found.has_errors();
        diags.append(found);
        let plain = |colours: BTreeMap<String, Spanned<String>>| {
            colours.into_iter().map(|(role, colour)| (role, colour.into_inner())).collect()
        };
        is_fit.then(|| Self { light: plain(raw.light), dark: plain(raw.dark) })
    }

    /// The colours on paper, by what they are for.
    pub fn light(&self) -> &BTreeMap<String, String> {
        &self.light
    }

    /// The colours as custom properties: `--text` and so on. Paper is always light.
    pub fn css(&self) -> String {
        let properties = |colours: &BTreeMap<String, String>| {
            colours.iter().fold(String::new(), |mut css, (role, colour)| {
                let _ = write!(css, "--{role}:{colour};");
                css
            })
        };
        let mut css = String::new();
        if !self.light.is_empty() {
            let _ = writeln!(css, ":root{{{}}}", properties(&self.light));
        }
        let differs = |(role, colour): &(&String, &String)| self.light.get(*role) != Some(*colour);
        let dark: BTreeMap<_, _> =
            self.dark.iter().filter(differs).map(|(role, colour)| (role.clone(), colour.clone())).collect();
        if !dark.is_empty() {
            let dark = properties(&dark);
            let _ = writeln!(css, "@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}");
        }
        css
    }
}

/// Compares a pair in light, and in dark where either of the two has another colour there.
fn compare(
    file: &Arc<SourceFile>,
    raw: &Raw,
    pair: &Spanned<[String; 2]>,
    least: f64,
    diags: &mut Diagnostics,
) {
    let [front, back] = pair.get_ref();
    let place = || Span::new(file, pair.span());
    for role in [front, back] {
        if !raw.light.contains_key(role) {
            diags.push(
                Diagnostic::error("unknown-colour", format!("`[light]` has no colour `{role}`"))
                    .at(place())
                    .did_you_mean(role, raw.light.keys().map(String::as_str))
                    .hint(format!("write `{role} = \"#...\"` below `[light]`, or take the pair away")),
            );
        }
    }
    for (scheme, own) in [("light", &raw.light), ("dark", &raw.dark)] {
        if !own.contains_key(front) && !own.contains_key(back) {
            continue;
        }
        let colour = |role: &str| own.get(role).or_else(|| raw.light.get(role));
        let (Some(a), Some(b)) = (colour(front), colour(back)) else { continue };
        let (Some(a), Some(b)) = (Colour::parse(a.get_ref()), Colour::parse(b.get_ref())) else { continue };
        let found = contrast(a, b);
        if found < least {
            let message = format!(
                "`{front}` on `{back}` has a contrast of {found:.2} : 1 in the {scheme} colours; \
                 expected at least {least} : 1"
            );
            diags.push(
                Diagnostic::error("low-contrast", message)
                    .at(place())
                    .hint("make one of the two lighter or darker: many people could not read this"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn check(toml: &str, expected: &str) {
        let mut diags = Diagnostics::new();
        let file = SourceFile::new(SourcePath::new("theme.toml"), toml);
        let palette = Palette::load(&file, &mut diags);
        let shown = match palette {
            Some(palette) => palette.css(),
            None => diags.iter().map(|d| d.message.clone()).collect::<Vec<_>>().join("\n"),
        };
        assert_eq!(shown.trim(), expected);
    }

    #[test]
    fn colours_become_custom_properties() {
        check(
            "[light]\ntext = \"#000\"\n[dark]\ntext = \"#fff\"\n",
            ":root{--text:#000;}\n@media screen and (prefers-color-scheme:dark){:root{--text:#fff;}}",
        );
    }

    #[test]
    fn text_that_cannot_be_read_is_an_error() {
        check(
            "[light]\na = \"#777\"\nb = \"#fff\"\n[contrast]\ntext = [[\"a\", \"b\"]]\n",
            "`a` on `b` has a contrast of 4.48 : 1 in the light colours; expected at least 4.5 : 1",
        );
        check(
            "[light]\na = \"#000\"\nb = \"#fff\"\n[dark]\nb = \"#222\"\n[contrast]\nedge = [[\"a\", \"b\"]]\n",
            "`a` on `b` has a contrast of 1.32 : 1 in the dark colours; expected at least 3 : 1",
        );
    }

    #[test]
    fn what_is_no_colour_or_no_role_is_an_error() {
        check("[light]\na = \"red\"\n", "`red` is not a colour");
        check(
            "[light]\na = \"#000\"\n[contrast]\ntext = [[\"a\", \"ink\"]]\n",
            "`[light]` has no colour `ink`",
        );
    }
}
