//! What a part of an address may be: [`is_slug`] for one that a page is given, [`alias_path`] for one it had.

use crate::format::is_visible;
use crate::path::{UrlPath, is_plain_part};

/// Whether `slug` can be a part of an address, and the name of a folder on every system.
pub fn is_slug(slug: &str) -> bool {
    let is_joiner = |c: char| matches!(c, '\u{200c}' | '\u{200d}');
    let odd = |c: char| {
        c.is_whitespace() || c.is_uppercase() || matches!(c, '%' | '#') || !is_visible(c) && !is_joiner(c)
    };
    is_plain_part(slug)
        && slug.len() <= LONGEST_SLUG
        && slug.contains(is_visible)
        && !slug.contains(odd)
        && !slug.contains("..")
        && !slug.starts_with('.')
        && !slug.ends_with('.')
        && !is_device(slug)
}

/// How many bytes a slug may have: folders with longer names cannot be made everywhere.
const LONGEST_SLUG: usize = 200;

/// Whether a system takes the name for one of its devices, whatever comes after a dot.
fn is_device(slug: &str) -> bool {
    let stem = slug.split('.').next().unwrap_or(slug);
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem, "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|n| n.len() == 1 && n.bytes().all(|digit| digit.is_ascii_digit()))
}

/// An old address on this site, without the slash in front.
pub(super) fn alias_path(alias: &str) -> std::result::Result<UrlPath, &'static str> {
    let path = alias.strip_prefix('/').ok_or("does not begin with `/`")?;
    let parts = path.strip_suffix('/').unwrap_or(path);
    if parts.is_empty() {
        return Err("is the front page");
    }
    if parts.contains(['#', '%']) {
        return Err("must be written as people read it, without `#` and `%`");
    }
    if !parts.split('/').all(is_plain_part) {
        return Err("is not a plain path");
    }
    if parts.split('/').any(|part| part.starts_with('.')) {
        return Err("has a part that begins with a dot");
    }
    Ok(UrlPath::new(path))
}
