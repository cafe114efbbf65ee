//! `flygblad import proposals`: a table of proposals as texts, one for each row.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::console::Console;
use super::super::{Exit, count, files, report};
use super::sheet::{self, Row};
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::path::{SourcePath, is_plain_part};
use crate::span::SourceFile;
use crate::translate::sync::Change;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// Make texts of a table of proposals
///
/// The table is CSV, as every spreadsheet writes it: with commas or semicolons, in UTF-8. Its first row names the
/// columns: title, form, place, and if you like body, date, updated, authors, status, language, licence,
/// description, tags, attachments, text (in Markdown) and file (the name of the text). Every row becomes a text;
/// when one of them cannot, nothing is written. A text that is there already is left alone if it says the same.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The table
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    /// The folder below `content/` to write into
    #[arg(long, value_name = "FOLDER", default_value = "proposals")]
    into: String,
    /// Write over texts that are there and say something else
    #[arg(long)]
    replace: bool,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    New,
    Replaced,
    AsBefore,
}

impl Args {
    /// Writes the texts and says what became of each row.
    pub(super) fn run(&self, root: &Path, console: &Console) -> Result<Exit> {
        let mut diags = Diagnostics::new();
        let told = self.import(root, &mut diags);
        diags.sort();
        console.err(&report::human(&diags, console.err_paint()));
        match told.filter(|_| !diags.has_errors()) {
            Some(told) => console.out(&told),
            None => console.err("nothing was written\n"),
        }
        Ok(Exit::of(&diags))
    }

    fn import(&self, root: &Path, diags: &mut Diagnostics) -> Option<String> {
        let src = crate::configure(root, diags)?.src;
        let folder = diags.keep(self.folder(src.as_str()))?;
        let file = diags.keep(self.open())?;
        let rows = sheet::read(&file, diags);
        let rows: Vec<(SourcePath, Fate, Row)> = rows
            .into_iter()
            .filter_map(|row| {
                let path = SourcePath::new(format!("{folder}/{}.md", row.name));
                let fate = diags.keep(self.fate(root, &path, &row))?;
                Some((path, fate, row))
            })
            .collect();
        if diags.has_errors() {
            return None;
        }
        let mut told = String::new();
        for (path, fate, row) in &rows {
            if *fate != Fate::AsBefore && !self.dry_run {
                diags.keep(files::carry_out(root, path, &Change::Write(row.text.clone())))?;
            }
            let word = match fate {
                Fate::New => "new",
                Fate::Replaced => "replaced",
                Fate::AsBefore => "as before",
            };
            told.push_str(&report::visible(&format!("line {}: {path}, {word}", row.line)));
            told.push('\n');
        }
        let of = |wanted| rows.iter().filter(|(_, fate, _)| *fate == wanted).count() as u64;
        let verb = if self.dry_run { "to write" } else { "written" };
        let written = count(of(Fate::New) + of(Fate::Replaced), "text");
        told.push_str(&format!(
            "\n{} new, {} replaced, {} as before; {written} {verb}\n",
            of(Fate::New),
            of(Fate::Replaced),
            of(Fate::AsBefore)
        ));
        Some(told)
    }

    /// The folder to write into, from the root of the project.
    fn folder(&self, src: &str) -> Result<String> {
        let given = self.into.strip_prefix(src).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let given = given.unwrap_or(&self.into).trim_matches('/');
        if !given.is_empty() && !given.split('/').all(is_plain_part) {
            let message = format!("`{}` is not a folder below `{src}`", self.into);
            return Err(Diagnostic::error("bad-folder", message)
                .hint("write a path such as `proposals` or `housing/motions`"));
        }
        Ok(format!("{src}/{given}").trim_end_matches('/').to_owned())
    }

    fn open(&self) -> Result<Arc<SourceFile>> {
        let shown = self.file.display().to_string();
        let bytes = bytes(&self.file).map_err(|error| {
            Diagnostic::failure("cannot-import", format!("`{shown}` cannot be read: {error}"))
                .hint("see that the file is there and may be read")
        })?;
        let refused = |why: &str| {
            Diagnostic::error("cannot-import", format!("`{shown}` {why}"))
                .hint("save the table as CSV in UTF-8; Excel calls that `CSV UTF-8 (comma delimited)`")
        };
        if bytes.len() as u64 > LARGEST {
            return Err(refused("is larger than 64 MiB"));
        }
        if bytes.starts_with(b"PK") {
            return Err(refused("is a workbook, not a table in CSV"));
        }
        let text = String::from_utf8(bytes).map_err(|_| refused("is not text in UTF-8"))?;
        Ok(SourceFile::new(SourcePath::new(shown), text))
    }

    /// What becomes of a row, by what is there already.
    fn fate(&self, root: &Path, path: &SourcePath, row: &Row) -> Result<Fate> {
        match bytes(&root.join(path.as_str())) {
            Ok(known) if known == row.text.as_bytes() => Ok(Fate::AsBefore),
            Ok(_) if self.replace => Ok(Fate::Replaced),
            Ok(_) => Err(Diagnostic::error(
                "text-exists",
                format!("`{path}` is there already, and says something else"),
            )
            .at(row.span.clone())
            .hint("name another `file` in this row, or write over it with `--replace`")),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Fate::New),
            Err(error) => Err(Diagnostic::failure("cannot-read", format!("cannot read `{path}`: {error}"))
                .at(row.span.clone())
                .hint("see that it is a file and may be read")),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the user names the file, and what is there must be known")]
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    // One more than allowed, to tell that there is more.
    std::fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
