//! A theme, ready to print pages: its templates compiled, its files named by their content, its
//! colours checked. Entry point: [`Theme::load`].

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use crate::diag::{self, Diagnostic, Diagnostics};
use crate::path::{SourcePath, UrlPath};
use crate::print::Press;
use crate::site::{Site, fingerprinted};
use crate::span::{SourceFile, Span};
use crate::theme_files::ThemeFiles;

use super::html::functions::{self, Lookup};
use super::palette::Palette;

/// The style sheet that the colours of `theme.toml` are put in front of.
const STYLE_SHEET: &str = "campaign.css";

/// A theme.
pub struct Theme {
    tera: Tera,
    templates: BTreeMap<String, Arc<SourceFile>>,
    /// The files in `static/`, by their path in it.
    pub assets: BTreeMap<String, ThemeAsset>,
    /// What prints.
    pub press: Press,
}

/// A file of a theme.
#[derive(Debug)]
pub struct ThemeAsset {
    /// Where it is published.
    pub url: UrlPath,
    /// Its content.
    pub bytes: Arc<[u8]>,
}

impl fmt::Debug for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Theme").field("assets", &self.assets).finish_non_exhaustive()
    }
}

impl Theme {
    /// Compiles the theme for `site`. `None` when it has faults.
    pub fn load(files: &ThemeFiles, site: &Site, diags: &mut Diagnostics) -> Option<Self> {
        let palette = match files.texts.get("theme.toml") {
            Some(file) => Palette::load(file, diags)?,
            None => Palette::default(),
        };
        let assets = assets(files, &palette);
        let press = Press::load(files, site, palette.light(), diags);
        let templates: BTreeMap<String, Arc<SourceFile>> =
            files.below("templates/").map(|(name, file)| (name.to_owned(), Arc::clone(file))).collect();
        let addresses = assets.iter().map(|(path, asset)| (path.clone(), asset.url.as_str().to_owned()));
        let lookup = Lookup {
            languages: site.config.languages.clone(),
            messages: Arc::clone(&site.messages),
            assets: Arc::new(addresses.collect()),
        };
        let mut theme = Self { tera: Tera::new(), templates, assets, press };
        functions::register(&mut theme.tera, lookup);
        let sources = theme.templates.iter().map(|(name, file)| (name.as_str(), file.text.as_str()));
        match theme.tera.add_raw_templates(sources) {
            Ok(()) => Some(theme),
            Err(error) => {
                theme.faults(&error, "").into_iter().for_each(|fault| diags.push(Box::new(fault)));
                None
            }
        }
    }

    /// Prints `view` with the template `name`, or with that for pages where the theme has none of the
    /// name.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render(&self, name: &str, view: &impl Serialize) -> diag::Result<Vec<u8>> {
        let own = format!("{name}.html");
        let template = if self.templates.contains_key(&own) { own.as_str() } else { "page.html" };
        let context = Context::from_serialize(view).map_err(|error| self.fault(&error, template))?;
        let mut bytes = Vec::with_capacity(16 * 1024);
        self.tera.render_to(template, &context, &mut bytes).map_err(|error| self.fault(&error, template))?;
        Ok(bytes)
    }

    /// Appends `view`, printed with the template `name`.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_into(&self, name: &str, view: &impl Serialize, html: &mut String) -> diag::Result<()> {
        let template = format!("{name}.html");
        let context = Context::from_serialize(view).map_err(|error| self.fault(&error, &template))?;
        let text = self.tera.render(&template, &context).map_err(|error| self.fault(&error, &template))?;
        html.push_str(text.trim());
        html.push('\n');
        Ok(())
    }

    /// The first of [`Self::faults`].
    fn fault(&self, error: &tera::Error, template: &str) -> Box<Diagnostic> {
        let first = self.faults(error, template).into_iter().next();
        first.map_or_else(|| self.fault_in(template, "this template cannot be read", None), Box::new)
    }

    /// What is wrong in `template`, or where the error says it is.
    #[expect(clippy::wildcard_enum_match_arm, reason = "Tera adds kinds of error as it likes")]
    fn faults(&self, error: &tera::Error, template: &str) -> Vec<Diagnostic> {
        let text = error.to_string();
        let (template, message) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let range = report.span().range.clone();
                return vec![*self.fault_in(report.filename(), report.message(), Some(range))];
            }
            ErrorKind::MissingParent { current, parent } => {
                (current.as_str(), format!("there is no template `{parent}` to extend"))
            }
            ErrorKind::CircularExtend { tpl, .. } => {
                (tpl.as_str(), "this template extends itself, by way of others or not".to_owned())
            }
            ErrorKind::CircularInclude { tpl, .. } => {
                (tpl.as_str(), "this template includes itself, by way of others or not".to_owned())
            }
            _ => (template, text.trim().to_owned()),
        };
        match self.listed(&message) {
            listed if listed.is_empty() => vec![*self.fault_in(template, &message, None)],
            listed => listed,
        }
    }

    /// Tera tells of all names that it does not know in one text, each with its place drawn.
    fn listed(&self, report: &str) -> Vec<Diagnostic> {
        let lines: Vec<&str> = report.lines().collect();
        let faults = lines.windows(2).filter_map(|pair| {
            let message = pair[0].strip_prefix("error: ")?;
            let mut place = pair[1].trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
            let column: usize = place.next()?.parse().ok()?;
            let line: usize = place.next()?.parse().ok()?;
            let name = place.next()?;
            let text = &self.templates.get(name)?.text;
            let above: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
            let rest = text.get(above..)?.lines().next().unwrap_or_default();
            let start = above + rest.chars().take(column.checked_sub(1)?).map(char::len_utf8).sum::<usize>();
            Some(*self.fault_in(name, message, Some(start..above + rest.len())))
        });
        faults.collect()
    }

    fn fault_in(&self, name: &str, message: &str, range: Option<Range<usize>>) -> Box<Diagnostic> {
        let diagnostic = Diagnostic::error("template", lower_first(message));
        let diagnostic = match self.templates.get(name) {
            Some(file) => diagnostic.at(Span::new(file, range.unwrap_or_default())),
            None => diagnostic,
        };
        diagnostic
            .hint("what templates can use is listed in the README of flygblad, under \"Your own theme\"")
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The files in `static/`, named by their content.
fn assets(files: &ThemeFiles, palette: &Palette) -> BTreeMap<String, ThemeAsset> {
    let texts = files.below("static/").map(|(name, file)| {
        let text = &file.text;
        let text = if name == STYLE_SHEET { palette.css() + &without_comments(text) } else { text.clone() };
        (name.to_owned(), Arc::<[u8]>::from(text.into_bytes()))
    });
    let binary = files
        .assets
        .iter()
        .filter_map(|(name, bytes)| Some((name.strip_prefix("static/")?.to_owned(), Arc::clone(bytes))));
    texts
        .chain(binary)
        .map(|(name, bytes)| {
            let url = fingerprinted(&SourcePath::new(name.as_str()), &bytes);
            (name, ThemeAsset { url, bytes })
        })
        .collect()
}

/// A style sheet without indentation, blank lines and lines that hold nothing but a comment, and with each
/// declaration on the line of the one before. Nothing else is touched, so nothing else can break.
fn without_comments(css: &str) -> String {
    let is_comment = |line: &str| {
        line.strip_prefix("/*").and_then(|rest| rest.find("*/").map(|end| end + 2 == rest.len()))
            == Some(true)
    };
    let lines = css.lines().map(str::trim).filter(|line| !line.is_empty() && !is_comment(line));
    lines.fold(String::with_capacity(css.len()), |kept, line| {
        kept + line + if line.ends_with(';') { " " } else { "\n" }
    })
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn only_whole_lines_of_comment_go() {
        let css = "/* Text */\n\n  p { margin: 0 } /* why */\n/* a */ b { } /* c */\ni {\n  top: 0;\n  left: 0;\n}\n";
        let kept = "p { margin: 0 } /* why */\n/* a */ b { } /* c */\ni {\ntop: 0; left: 0; }\n";
        assert_eq!(without_comments(css), kept);
    }
}
