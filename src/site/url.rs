//! The only place that makes addresses. A [`UrlPath`] is where something is, from the root of the
//! site; everything a page prints is made from two of them: where it stands and where it leads.
//!
//! Links within the site are relative and name `index.html`, so that they also work in a folder on
//! a disk, where no server answers for a folder. Addresses in full, as in `canonical` and the
//! sitemap, end in the folder.

use crate::path::{OutPath, UrlPath};

/// The file of a folder.
pub const INDEX: &str = "index.html";

/// What the lists of a resource bank stand in, below its page: no page may be called so there.
pub const LISTS: &str = "list";

/// What the site makes by itself, in the folder of each language or in its own: no page may be called so.
pub const OWN: &[&str] = &[
    "404.html",
    "_headers",
    "_redirects",
    "assets",
    "calendar",
    "figures",
    "l",
    "print",
    "robots.txt",
    "feed",
    "feed.xml",
    "search",
    "sitemap.xml",
    "tags",
];

/// The file that answers for `url`; `None` when some part of it cannot be stored.
pub fn out_path(url: &UrlPath) -> Option<OutPath> {
    OutPath::new(file_of(url.as_str()))
}

/// The link from the page at `from` to `to`.
///
/// ```
/// use flygblad::{path::UrlPath, site::url::relative};
/// let link = |from: &str, to: &str| relative(&UrlPath::new(from), &UrlPath::new(to));
/// assert_eq!(link("ar/housing/", "ar/housing/rents/"), "rents/index.html");
/// assert_eq!(link("ar/housing/", ""), "../../index.html");
/// assert_eq!(link("housing/", "housing/"), "index.html");
/// assert_eq!(link("", "assets/a b.css"), "assets/a%20b.css");
/// ```
pub fn relative(from: &UrlPath, to: &UrlPath) -> String {
    let here = folder_of(from.as_str());
    let there = folder_of(to.as_str());
    let shared = shared_folders(here, there);
    let up = here[shared..].bytes().filter(|&b| b == b'/').count();
    let mut link = "../".repeat(up);
    encode(&file_of(to.as_str())[shared..], &mut link);
    link
}

/// The way from the page at `from` to the root of the site: `../../`, or empty at the root.
pub fn to_root(from: &UrlPath) -> String {
    "../".repeat(folder_of(from.as_str()).bytes().filter(|&b| b == b'/').count())
}

/// The address of `to` in full, below the `base` address of the site.
pub fn absolute(base: &str, to: &UrlPath) -> String {
    let mut url = base.to_owned();
    encode(to.as_str(), &mut url);
    url
}

/// The path of the site's own address: `/` or `/campaign/`. For the one page that may be shown at
/// any address, the one that says that there is nothing there.
pub fn base_path(base: Option<&str>) -> &str {
    let after_scheme = base.and_then(|b| b.split_once("://")).map_or("", |(_, rest)| rest);
    after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..])
}

/// Appends `path`, percent-encoded byte by byte where RFC 3986 does not allow the byte in a path.
pub fn encode(path: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// The file that answers for an address.
pub(super) fn file_of(url: &str) -> String {
    if url.is_empty() || url.ends_with('/') { format!("{url}{INDEX}") } else { url.to_owned() }
}

fn folder_of(url: &str) -> &str {
    &url[..url.rfind('/').map_or(0, |slash| slash + 1)]
}

/// How many bytes of whole folders, slash included, the two begin with.
fn shared_folders(a: &str, b: &str) -> usize {
    a.split_inclusive('/').zip(b.split_inclusive('/')).take_while(|(a, b)| a == b).map(|(a, _)| a.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_an_address_ends_in_a_slash() {
        assert_eq!(base_path(None), "/");
        assert_eq!(base_path(Some("https://campaign.example/")), "/");
        assert_eq!(base_path(Some("https://campaign.example/region/")), "/region/");
    }

    #[test]
    fn letters_beyond_ascii_are_encoded_and_blanks_too() {
        let link = relative(&UrlPath::new("ar/"), &UrlPath::new("ar/السكن/"));
        assert_eq!(link, "%D8%A7%D9%84%D8%B3%D9%83%D9%86/index.html");
        assert_eq!(absolute("https://x.example/", &UrlPath::new("a%/b c/")), "https://x.example/a%25/b%20c/");
    }

    #[test]
    fn folders_that_only_begin_alike_are_not_shared() {
        assert_eq!(relative(&UrlPath::new("hus/"), &UrlPath::new("husby/")), "../husby/index.html");
    }

    #[test]
    fn the_root_is_as_many_steps_up_as_there_are_folders() {
        assert_eq!(to_root(&UrlPath::new("")), "");
        assert_eq!(to_root(&UrlPath::new("ar/housing/")), "../../");
    }
}
