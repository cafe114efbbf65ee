//! An index as Pagefind makes it, of records: [`files`].
//!
//! Pagefind counts words from blank to blank, in what it indexes and in what it shows. A record is therefore
//! handed over with each word as it is searched, and what is shown is written anew with each word as it was
//! written: the places stay the same.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::fold;
use super::record::Record;
use crate::diag::{self, Diagnostic};

/// What every packed file of Pagefind begins with.
const SIGNATURE: &[u8] = b"pagefind_dcd";

/// How much more a word in a heading counts than one in the text: what Pagefind gives headings of level 4, as
/// most pages have many.
const HEADING: &str = "4";

/// What a reader sees of a page.
#[derive(Debug, Serialize)]
struct Fragment<'r> {
    url: &'r str,
    content: String,
    word_count: usize,
    filters: BTreeMap<&'r str, Vec<&'r str>>,
    meta: BTreeMap<&'r str, &'r str>,
    anchors: Vec<Anchor<'r>>,
}

/// A heading in a page.
#[derive(Debug, Serialize)]
struct Anchor<'r> {
    element: &'r str,
    id: &'r str,
    text: &'r str,
    location: usize,
}

/// The files of an index of `records`, which are in the language `code`, by name.
///
/// # Errors
/// When Pagefind gives up.
pub(super) fn files(code: &str, records: &[Record]) -> diag::Result<Vec<(String, Vec<u8>)>> {
    let failed = |why: &dyn std::fmt::Display| {
        Diagnostic::failure("cannot-index", format!("the search index for `{code}` cannot be made: {why}"))
            .hint("build again, or do without: `enable = false` below `[output.search]` in `book.toml`")
    };
    // Pagefind takes it for granted that the program is somewhere.
    std::env::current_dir().map_err(|e| failed(&e))?;
    // In a pool of its own: a thread of the common one that waits here might begin another index meanwhile.
    let threads = rayon::ThreadPoolBuilder::new().num_threads(rayon::current_num_threads());
    let made = threads.build().map_err(|e| failed(&e))?.install(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        runtime.block_on(indexed(&code.to_lowercase(), records)).map_err(|e| io::Error::other(e.to_string()))
    });
    let by_url: BTreeMap<&str, &Record> =
        records.iter().map(|record| (record.href.as_str(), record)).collect();
    let made = made.map_err(|e| failed(&e))?;
    let has_own = made.iter().any(|file| is_language(&file.filename.to_string_lossy()));
    let published = made.into_par_iter().filter_map(|file| {
        let name = file.filename.to_string_lossy().replace('\\', "/");
        if name.starts_with("fragment/") {
            Some(shown(&file.contents, &by_url).map(|contents| (name, contents)))
        } else {
            is_wanted(&name, has_own).then_some(Ok((name, file.contents)))
        }
    });
    let mut files: Vec<_> = published.collect::<io::Result<_>>().map_err(|e| failed(&e))?;
    files.sort();
    Ok(files)
}

/// Whether a file is for the stems of one language, and not of none.
fn is_language(name: &str) -> bool {
    name.starts_with("wasm.") && name != "wasm.unknown.pagefind"
}

/// Pagefind brings several user interfaces along; this program has its own.
fn is_wanted(name: &str, has_own: bool) -> bool {
    match name {
        "pagefind.js" | "pagefind-entry.json" => true,
        "wasm.unknown.pagefind" => !has_own,
        name => is_language(name) || name.contains(".pf_"),
    }
}

async fn indexed(code: &str, records: &[Record]) -> Result<Vec<SyntheticFile>, Box<dyn std::error::Error>> {
    let config =
        PagefindServiceConfig::builder().keep_index_url(true).force_language(code.to_owned()).build();
    let mut index = PagefindIndex::new(Some(config))?;
    let patterns = fold::patterns(code);
    // Most words of a language come again and again.
    let mut known = HashMap::<&str, String>::new();
    for record in records {
        let mut text = String::new();
        for piece in &record.pieces {
            let mark =
                |text: &mut String, mark: &str| *text += if piece.anchor.is_some() { mark } else { "" };
            mark(&mut text, &format!("___PAGEFIND_WEIGHT___{HEADING} "));
            for word in written(&piece.text) {
                // Three such characters begin an order to Pagefind.
                let word = word.trim_start_matches('_');
                let word = known.entry(word).or_insert_with(|| fold::word(word, patterns));
                text += if word.is_empty() { "-" } else { word };
                text.push(' ');
            }
            mark(&mut text, "___END_PAGEFIND_WEIGHT___ ");
        }
        let title: Vec<String> = written(&record.title).map(|word| fold::word(word, patterns)).collect();
        let meta = BTreeMap::from([("title".to_owned(), title.join(" "))]);
        index.add_custom_record(record.href.clone(), text, code.to_owned(), Some(meta), None, None).await?;
    }
    Ok(index.get_files().await?)
}

/// The words of a text as Pagefind counts them: a zero-width space alone is none.
fn written(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(|c| c != '\u{200b}'))
}

/// What a reader sees of the page that `packed` is about, packed.
fn shown(packed: &[u8], by_url: &BTreeMap<&str, &Record>) -> io::Result<Vec<u8>> {
    #[derive(Deserialize)]
    struct Made {
        url: String,
    }
    let mut text = Vec::new();
    GzDecoder::new(packed).read_to_end(&mut text)?;
    let made: Made = serde_json::from_slice(text.strip_prefix(SIGNATURE).unwrap_or(&text))?;
    let record = by_url.get(made.url.as_str()).ok_or_else(|| io::Error::other("an unknown page"))?;
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(SIGNATURE)?;
    serde_json::to_writer(&mut packed, &fragment(record))?;
    packed.finish()
}

fn fragment(record: &Record) -> Fragment<'_> {
    let (mut content, mut word_count, mut anchors) = (String::new(), 0, Vec::new());
    for piece in &record.pieces {
        if let Some(id) = &piece.anchor {
            anchors.push(Anchor { element: "h2", id, text: &piece.text, location: word_count });
        }
        for word in written(&piece.text) {
            if word_count > 0 {
                content.push(' ');
            }
            content.extend(word.chars().filter(|&c| c != '\u{200b}'));
            word_count += 1;
        }
    }
    let section = record.section.as_deref().map(|section| ("section", section));
    let meta = [("title", record.title.as_str())].into_iter().chain(section).collect();
    Fragment { url: &record.href, content, word_count, filters: BTreeMap::new(), meta, anchors }
}
