//! Where a link leads, as an author would write it: relative to the page. [`destination`] is the entry
//! point; `parse` reads the same target from it.

use std::fmt::Write;

use crate::doc::Target;
use crate::path::SourcePath;

/// Where a link leads, as it is written between its parentheses.
pub(super) fn destination(target: &Target, base: &SourcePath, out: &mut String) {
    match target {
        Target::File { path, anchor } => {
            encode(&relative(path, base), out);
            if let Some(anchor) = anchor {
                out.push('#');
                encode(anchor, out);
            }
        }
        Target::Anchor(anchor) => {
            out.push('#');
            encode(anchor, out);
        }
        Target::External(address) => {
            let open = address.contains([' ', '<', '>', '(', ')']) || address.is_empty();
            out.push_str(if open { "<" } else { "" });
            for c in address.chars() {
                if matches!(c, '<' | '>' | '\\' | '&' | '{' | '`' | '*' | '_' | '~' | '|')
                    && (!matches!(c, '&' | '_' | '~' | '|') || open)
                    || c == '&' && address.contains(';')
                {
                    out.push('\\');
                }
                out.push(c);
            }
            out.push_str(if open { ">" } else { "" });
        }
    }
}

/// `path` as seen from the folder of `base`.
fn relative(path: &SourcePath, base: &SourcePath) -> String {
    let from: Vec<&str> = base.folder().split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = path.as_str().split('/').filter(|part| !part.is_empty()).collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", from.len() - shared);
    let parts: Vec<&str> = up.chain(to[shared..].iter().copied()).collect();
    match parts.first() {
        None => ".".to_owned(),
        // What has a colon in its first part would be taken for a scheme.
        Some(first) if first.contains(':') => format!("./{}", parts.join("/")),
        Some(_) => parts.join("/"),
    }
}

/// Percent-encodes what has a meaning in an address or in Markdown.
fn encode(path: &str, out: &mut String) {
    for c in path.chars() {
        if c.is_ascii()
            && !c.is_ascii_alphanumeric()
            && !matches!(c, '/' | '.' | '-' | '_' | '~' | ':' | '+' | ',' | '=' | '@')
        {
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else {
            out.push(c);
        }
    }
}
