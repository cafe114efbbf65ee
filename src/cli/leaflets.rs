//! `flygblad leaflets`: what is printed, and nothing else. It also keeps the addresses on paper, in
//! `leaflets.lock`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::console::Console;
use super::{Exit, Selection, count, files, report};
use crate::Site;
use crate::diag::{Diagnostics, Result};
use crate::options::{Options, Progress};
use crate::output::{Sink, Staging};
use crate::path::{OutPath, SourcePath};
use crate::print::{Edition, batch, editions};
use crate::render::theme::Theme;
use crate::source::PRINTED;
use crate::translate::sync::Change;

/// Print leaflets, forms and handbooks
///
/// Makes the PDF files alone, in a folder of their own: all of them, or those that have all of the words in
/// their names: a page or a part of it, a language, a format, a group, `screen`, `home` or `shop`. The addresses that stand on them are kept
/// in `leaflets.lock`, which belongs to the project: paper cannot be called back.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    selection: Selection,
    /// Only what has all of these words in its name
    #[arg(value_name = "FILTER")]
    words: Vec<String>,
    /// Say what would be printed, and print nothing
    #[arg(long)]
    list: bool,
    /// Put the files into this folder
    #[arg(long, short = 'o', value_name = "DIR", default_value = "leaflets")]
    out: PathBuf,
}

impl Args {
    /// Prints and says so.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let told = if self.list { self.listed(root, &mut diags) } else { self.printed(root, &mut diags) };
        console.err(&report::human(&diags, console.err_paint()));
        match told {
            Some(text) => console.out(&text),
            None => console.err("nothing was printed\n"),
        }
        Ok(Exit::of(&diags))
    }

    fn options(&self, root: &Path) -> Options {
        Options { printed: self.words.clone(), proof: !self.list, ..self.selection.options(root, false) }
    }

    fn listed(&self, root: &Path, diags: &mut Diagnostics) -> Option<String> {
        let (site, theme) = crate::load(root, &self.options(root), diags)?;
        Some(list(&site, &editions(&site, &theme.press)))
    }

    fn printed(&self, root: &Path, diags: &mut Diagnostics) -> Option<String> {
        let target = root.join(&self.out);
        let bar = bar();
        let shown = bar.clone();
        let progress = Progress::new(move |done, all| {
            shown.set_length(all as u64);
            shown.set_position(done as u64);
        });
        let options = Options { progress, ..self.options(root) };
        let loaded = crate::load(root, &options, diags);
        bar.finish_and_clear();
        let (site, theme) = loaded?;
        let list = editions(&site, &theme.press);
        if list.is_empty() {
            return Some("there is nothing to print\n".to_owned());
        }
        let staging = diags.keep(Staging::begin(root, &target))?;
        let results = batch::run(list.len(), &|index| put(&site, &theme, &list[index], &staging));
        for result in results {
            diags.keep(result);
        }
        if diags.has_errors() {
            return None;
        }
        let (number, bytes) = staging.written();
        diags.keep(staging.publish())?;
        let kept = keep(root, &site, &list, diags)?;
        let size = super::build::size(bytes);
        Some(format!("printed {}, {size}, in {}\n{kept}", count(number, "file"), self.out.display()))
    }
}

fn bar() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("printing {bar:30} {pos} of {len}  {eta} left") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn put(site: &Site, theme: &Theme, edition: &Edition<'_>, out: &Staging) -> Result<()> {
    let code = &site.config.languages[edition.page.lang].code;
    let file = edition.url.as_str().rsplit('/').next().unwrap_or_default();
    match OutPath::new(format!("{code}/{file}")) {
        Some(path) => out.link(&path, &theme.press.print(site, edition)?),
        None => Ok(()),
    }
}

/// What would be printed: a line for each page and language.
fn list(site: &Site, list: &[Edition<'_>]) -> String {
    let mut lines: BTreeMap<(&str, &str), BTreeMap<String, usize>> = BTreeMap::new();
    for edition in list {
        let language = site.config.languages[edition.page.lang].code.as_str();
        let copies = lines.entry((edition.page.id.as_str(), language)).or_default();
        *copies.entry(format!("{} {}", edition.format.id, edition.variant.name())).or_default() += 1;
    }
    let mut text = String::new();
    for ((page, language), copies) in &lines {
        let copies: Vec<String> = copies
            .iter()
            .map(|(name, &number)| if number > 1 { format!("{name} x {number}") } else { name.clone() })
            .collect();
        let _ = writeln!(text, "{page} {language}: {}", copies.join(", "));
    }
    let _ = writeln!(text, "{} in all", count(list.len() as u64, "file"));
    text
}

/// Adds the addresses that were printed for the first time to `leaflets.lock`; what to say of it.
fn keep(root: &Path, site: &Site, list: &[Edition<'_>], diags: &mut Diagnostics) -> Option<String> {
    let is_printed = |code: &&crate::site::short::Code| {
        code.kept.is_some()
            || list.iter().any(|edition| edition.page.id == code.page && edition.page.lang == code.lang)
    };
    let new = site.codes.list.iter().filter(is_printed).filter(|code| code.kept.is_none()).count();
    if new == 0 {
        return Some(String::new());
    }
    let mut lines: Vec<String> = site
        .codes
        .list
        .iter()
        .filter(is_printed)
        .map(|code| match &code.kept {
            Some(span) => span.text().to_owned(),
            None => code.line(&site.config.languages),
        })
        .collect();
    lines.sort_by(|a, b| key(a).cmp(&key(b)));
    let text = format!("{HEAD}{}\n", lines.join("\n"));
    diags.keep(files::carry_out(root, &SourcePath::new(PRINTED), &Change::Write(text)))?;
    Some(format!("kept {} in {PRINTED}\n", count(new as u64, "new address").replace("addresss", "addresses")))
}

/// Lines stand in the order of pages and languages.
fn key(line: &str) -> (Option<&str>, Option<&str>) {
    let mut parts = line.split_whitespace();
    let (_, lang, page) = (parts.next(), parts.next(), parts.next());
    (page, lang)
}

const HEAD: &str = "# The addresses on paper: /l/<code>/ leads to the page, in the language. Paper cannot be called back:\n\
                    # keep every line; when a page goes, write the page that takes its place in its line.\n";
