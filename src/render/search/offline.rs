//! The texts of a language as one script. A page that was opened from a folder or a USB stick may not load an
//! index, in any browser; a script beside it, it may.

use serde::Serialize;

use super::record::Record;

/// The name of the script.
const FILE: &str = "pages.js";

/// With more text than this, in bytes, searching all of it would be slow: there is no script then.
const MOST: usize = 16 << 20;

/// A page as the script of the search page reads it.
#[derive(Debug, Serialize)]
struct Page<'r> {
    url: &'r str,
    title: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'r str>,
    text: String,
}

/// The script, by name.
pub(super) fn file(records: &[Record]) -> Option<(String, Vec<u8>)> {
    let pages: Vec<Page<'_>> = records
        .iter()
        .map(|record| {
            let texts: Vec<&str> = record.pieces.iter().map(|piece| piece.text.as_str()).collect();
            let text = texts.join(" ");
            Page { url: &record.href, title: &record.title, section: record.section.as_deref(), text }
        })
        .collect();
    if pages.iter().map(|page| page.text.len()).sum::<usize>() > MOST {
        return None;
    }
    let json = serde_json::to_string(&pages).ok()?;
    Some((FILE.to_owned(), format!("window.flygbladPages = {json};\n").into_bytes()))
}
