//! `flygblad init`: a small site that works, to be written over. Its texts are the files beside
//! this one, each in both languages; whichever is not the source language becomes the translation, text by
//! text (`translation.rs`).

#![expect(clippy::disallowed_methods, reason = "this command writes the files of a new project")]

mod translation;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::console::Console;
use super::{Exit, report};
use crate::diag::{Diagnostic, Result};

/// Begin a new project
///
/// Makes a small site in Swedish and English to write over. The folder is made if it is not there;
/// one that holds anything is left alone.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder for the project
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The language that you will write in
    #[arg(long, value_enum, value_name = "CODE", default_value_t = Source::Sv)]
    language: Source,
}

/// The languages that there are example texts in.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Source {
    /// Swedish
    Sv,
    /// English
    En,
}

/// An example text: its place below `content/`, without `.md`, then the text in each language.
struct Example {
    path: &'static str,
    sv: &'static str,
    en: &'static str,
}

const EXAMPLES: [Example; 6] = [
    Example { path: "index", sv: include_str!("index.sv.md"), en: include_str!("index.en.md") },
    Example { path: "about", sv: include_str!("about.sv.md"), en: include_str!("about.en.md") },
    Example {
        path: "campaign/index",
        sv: include_str!("campaign.sv.md"),
        en: include_str!("campaign.en.md"),
    },
    Example { path: "campaign/why", sv: include_str!("why.sv.md"), en: include_str!("why.en.md") },
    Example { path: "groups/index", sv: include_str!("groups.sv.md"), en: include_str!("groups.en.md") },
    Example { path: "groups/example", sv: include_str!("group.sv.md"), en: include_str!("group.en.md") },
];

impl Args {
    /// Writes the files and says what to do next.
    pub(super) fn run(&self, console: &Console) -> Result<Exit> {
        let folder = &self.folder;
        let cannot = |e: io::Error, path: &Path| {
            let message = format!("cannot write `{}`: {e}", path.display());
            Diagnostic::failure("cannot-write", message).hint("choose a folder that you may write in")
        };
        if !is_free(folder).map_err(|e| cannot(e, folder))? {
            let message = format!("`{}` is not empty", folder.display());
            return Err(Diagnostic::error("not-empty", message)
                .hint("name a new folder: nothing that is there is written over"));
        }
        for (path, text) in files(self.language) {
            let path = folder.join(path);
            write(&path, &text).map_err(|e| cannot(e, &path))?;
        }
        let name = report::visible(&folder.display().to_string()).into_owned();
        let root = if name == "." { String::new() } else { format!(" --root {name}") };
        console.out(&format!(
            "a new project is in {name}\n\n\
             See it in your browser:  flygblad serve{root}\n\
             Publish it:              flygblad build{root}\n"
        ));
        Ok(Exit::Fine)
    }
}

/// Whether `folder` is not there yet, or holds nothing but the memory of git.
fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                if entry?.file_name() != ".git" {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(true),
        Err(e) if e.kind() == ErrorKind::NotADirectory && folder.exists() => Ok(false),
        Err(e) => Err(e),
    }
}

/// All files of the new project: path and text.
fn files(source: Source) -> Vec<(String, String)> {
    let (code, other, title, publisher) = match source {
        Source::Sv => ("sv", "en", "Exempelkampanjen", "Exempelföreningen"),
        Source::En => ("en", "sv", "The Example Campaign", "The Example Society"),
    };
    let book = include_str!("book.toml")
        .replace("{{title}}", title)
        .replace("{{publisher}}", publisher)
        .replace("{{source}}", code)
        .replace("{{other}}", other);
    let mut files = vec![
        ("book.toml".to_owned(), book),
        (".gitignore".to_owned(), include_str!("gitignore").to_owned()),
        (".gitattributes".to_owned(), include_str!("gitattributes").to_owned()),
        ("locales/sv/site.ftl".to_owned(), include_str!("site.sv.ftl").to_owned()),
        ("locales/en/site.ftl".to_owned(), include_str!("site.en.ftl").to_owned()),
    ];
    let mut translations = Vec::new();
    for Example { path, sv, en } in EXAMPLES {
        let (text, translation) = match source {
            Source::Sv => (sv, en),
            Source::En => (en, sv),
        };
        files.push((format!("content/{path}.md"), text.to_owned()));
        translations.push((format!("content/{path}.md"), translation.to_owned()));
    }
    translation::add(&mut files, &translations, other);
    files
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_says_that_it_is_an_example_or_lists_what_is_there() {
        for source in [Source::Sv, Source::En] {
            for (path, text) in files(source) {
                assert!(!text.contains("{{"), "{path} has a gap left");
                let lower = text.to_lowercase();
                let listing = text.contains("```groups") || path.starts_with(['.', 'l']);
                assert!(listing || lower.contains("exempel") || lower.contains("example"), "{path}");
            }
        }
    }

    #[test]
    fn every_text_is_translated() {
        for source in [Source::Sv, Source::En] {
            let files = files(source);
            let of = |start: &str| {
                let files =
                    files.iter().filter(|(path, _)| path.starts_with(start) && path.ends_with(".ftl"));
                files.map(|(_, text)| text.lines().filter(|l| l.contains(" = ")).count()).collect::<Vec<_>>()
            };
            let (sv, en) = (of("locales/sv/content/"), of("locales/en/content/"));
            assert_eq!(sv.len(), EXAMPLES.len());
            let (slugs, less) = (EXAMPLES.len(), sv.iter().sum::<usize>().abs_diff(en.iter().sum()));
            assert!(less <= slugs, "{sv:?} {en:?}");
        }
    }
}
