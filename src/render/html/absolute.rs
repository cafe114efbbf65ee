//! Links in our own HTML as addresses in full, for those who read a text elsewhere than on its page. Every
//! renderer of a part of a text writes links from the page; here they are told apart by their quotes, which
//! no word of a text can hold: `body` escapes them.

use crate::path::UrlPath;
use crate::site::url;

/// The attributes that lead somewhere.
const LINKS: [&str; 3] = ["href", "src", "poster"];

/// `html`, which stands on the page at `from`, with every link from there as an address below `base`.
pub(super) fn absolute(html: &str, from: &UrlPath, base: &str) -> String {
    let mut full = String::with_capacity(html.len() + html.len() / 4);
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let end = end_of_tag(&rest[open..]).map_or(rest.len(), |end| open + end);
        full.push_str(&rest[..open]);
        tag(&rest[open..end], from, base, &mut full);
        rest = &rest[end..];
    }
    full.push_str(rest);
    full
}

/// Where a tag ends, past the `>` in quotes.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut is_quoted = false;
    let end = text.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b'>' && !is_quoted
    });
    end.map(|end| end + 1)
}

fn tag(tag: &str, from: &UrlPath, base: &str, full: &mut String) {
    // Within a drawing, `#` names a part of the drawing.
    let is_link = tag.starts_with("<a ");
    let mut rest = tag;
    while let Some(quote) = rest.find("=\"") {
        let (name, value) = (&rest[..quote], &rest[quote + 2..]);
        let Some(end) = value.find('"') else { break };
        full.push_str(name);
        full.push_str("=\"");
        let name = name.rsplit([' ', '\n', ':']).next().unwrap_or(name);
        if LINKS.contains(&name) && (is_link || !value.starts_with('#')) {
            address(&value[..end], from, base, full);
        } else {
            full.push_str(&value[..end]);
        }
        rest = &value[end..];
    }
    full.push_str(rest);
}

/// The link `link` from the page at `from`, in full.
fn address(link: &str, from: &UrlPath, base: &str, full: &mut String) {
    let path_end = link.find(['?', '#']).unwrap_or(link.len());
    let (path, anchor) = link.split_at(path_end);
    if path.contains(':') || path.starts_with('/') {
        full.push_str(link);
        return;
    }
    if path.is_empty() {
        full.push_str(&url::absolute(base, from));
        full.push_str(anchor);
        return;
    }
    let here = url::absolute("", from);
    let mut folders: Vec<&str> = here.split('/').collect();
    folders.pop();
    let mut parts = path;
    while let Some(up) = parts.strip_prefix("../") {
        folders.pop();
        parts = up;
    }
    full.push_str(base);
    for folder in folders {
        full.push_str(folder);
        full.push('/');
    }
    // As `canonical` has it: the address of a page is its folder.
    let name = parts.strip_suffix(url::INDEX).filter(|folder| folder.is_empty() || folder.ends_with('/'));
    full.push_str(name.unwrap_or(parts));
    full.push_str(anchor);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expect: &str) {
        let from = UrlPath::new("ar/السكن/rents/");
        assert_eq!(absolute(html, &from, "https://x.example/"), expect);
    }

    #[test]
    fn links_between_pages() {
        let here = "https://x.example/ar/%D8%A7%D9%84%D8%B3%D9%83%D9%86/";
        check("<a href=\"../index.html\">x</a>", &format!("<a href=\"{here}\">x</a>"));
        check("<a href=\"more/index.html#a\">x</a>", &format!("<a href=\"{here}rents/more/#a\">x</a>"));
        check("<a href=\"index.html\">x</a>", &format!("<a href=\"{here}rents/\">x</a>"));
        check(
            "<a class=\"b\" href=\"#fn-1\">x</a>",
            &format!("<a class=\"b\" href=\"{here}rents/#fn-1\">x</a>"),
        );
        check(
            "<img src=\"../../../assets/a.1.png\" alt=\"\">",
            "<img src=\"https://x.example/assets/a.1.png\" alt=\"\">",
        );
        check("<a href=\"../myindex.html\">x</a>", &format!("<a href=\"{here}myindex.html\">x</a>"));
    }

    #[test]
    fn what_leads_elsewhere_and_what_is_no_link_stays() {
        for html in [
            "<a href=\"https://y.example/?a=1&amp;b=index.html\">href=&quot;x&quot;</a>",
            "<a href=\"mailto:a@example.org\">x</a>",
            "<svg><use href=\"#part\"/></svg>",
            "<p title=\"a > b\">../index.html</p>",
            "1 < 2",
        ] {
            check(html, html);
        }
    }
}
