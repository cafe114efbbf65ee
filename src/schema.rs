//! What serde says about a file that does not fit its shape, in our words. [`read_toml`] reads a file;
//! [`explain`] serves TOML
//! and YAML alike, because both hand through what serde's derive says; it does not know places.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::diag::{self, Diagnostic};
use crate::span::{SourceFile, Span};

/// Reads a TOML file of ours.
pub fn read_toml<T: DeserializeOwned>(file: &Arc<SourceFile>) -> diag::Result<T> {
    let text = file.text.strip_prefix('\u{feff}').unwrap_or(&file.text);
    let skipped = file.text.len() - text.len();
    toml::from_str(text).map_err(|error| {
        let place = error.span().unwrap_or(0..0);
        let span = Span::new(file, place.start + skipped..place.end + skipped);
        let message = error.message().trim();
        explain(message, None).unwrap_or_else(|| unreadable(message)).at(span)
    })
}

/// What the grammar of TOML says, which knows no shape.
fn unreadable(message: &str) -> Box<Diagnostic> {
    Diagnostic::error("bad-toml", format!("this cannot be read as TOML: {message}"))
        .hint("write `key = \"text\"`: the text between two quotes, a list between `[` and `]`")
}

/// Turns a message of serde into a diagnostic. `key` is the key whose value was being read, if the
/// format knows it. `None` when the message is not serde's own but that of the format's grammar.
pub fn explain(message: &str, key: Option<&str>) -> Option<Box<Diagnostic>> {
    let (what, rest) = message.split_once(' ')?;
    let named = |rest: &str| rest.split('`').nth(1).unwrap_or_default().to_owned();
    let found = match (what, rest.split_once(' ')?) {
        ("unknown", ("field", rest)) => unknown_key(rest),
        ("unknown", ("variant", rest)) => unknown_word(rest, key),
        ("missing", ("field", rest)) => {
            let name = named(rest);
            Diagnostic::error("missing-key", format!("`{name}` is missing"))
                .hint(format!("write a value for `{name}`"))
        }
        ("duplicate", ("field", rest)) => {
            let name = named(rest);
            Diagnostic::error("duplicate-key", format!("`{name}` is written twice"))
                .hint("remove one of the two")
        }
        ("invalid", ("type:" | "value:" | "length", rest)) => wrong_type(rest, key),
        _ => return None,
    };
    Some(found)
}

/// The names in backticks after `expected`, in a message of serde about an unknown name.
fn expected_names(rest: &str) -> (&str, Vec<&str>) {
    // The name may hold anything, backticks too, so the cut is before serde's own next words.
    let cut = rest.split_once("`, expected").or_else(|| rest.split_once("`, there are"));
    let (unknown, expected) = cut.unwrap_or((rest, ""));
    (unknown.trim_matches('`'), expected.split('`').skip(1).step_by(2).collect())
}

fn unknown_key(rest: &str) -> Box<Diagnostic> {
    let (unknown, known) = expected_names(rest);
    let error = Diagnostic::error("unknown-key", format!("unknown key `{unknown}`"));
    suggest(error, unknown, &known, "the keys here are")
}

fn unknown_word(rest: &str, key: Option<&str>) -> Box<Diagnostic> {
    let (unknown, known) = expected_names(rest);
    let of = key.map_or_else(String::new, |key| format!(" as `{key}`"));
    let error = Diagnostic::error("bad-value", format!("`{unknown}` is not known{of}"));
    suggest(error, unknown, &known, "expected one of")
}

/// Suggests the nearest known name, or lists them all where none is near.
pub fn suggest(error: Box<Diagnostic>, unknown: &str, known: &[&str], intro: &str) -> Box<Diagnostic> {
    let count = error.hints.len();
    let error = error.did_you_mean(unknown, known.iter().copied());
    if error.hints.len() > count || known.is_empty() {
        return error;
    }
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    error.hint(format!("{intro} {list}"))
}

fn wrong_type(rest: &str, key: Option<&str>) -> Box<Diagnostic> {
    let (found, expected) = rest.rsplit_once(", expected ").unwrap_or((rest, "something else"));
    let of = key.map_or_else(String::new, |key| format!("`{key}`: "));
    let message = format!("{of}expected {}, found {}", plain(expected), plain(found));
    let error = Diagnostic::error("bad-value", message);
    match plain(expected).as_str() {
        "a text" if plain(found).starts_with("the number") || found.starts_with("boolean") => {
            error.hint("put it in quotes: `\"...\"`")
        }
        "a text" => error.hint("write one text, without brackets or lines below it"),
        "a list" => error.hint("put it in square brackets, also when it is only one: `[...]`"),
        "a whole number" | "a whole number from 0 up" => error.hint("write digits only: `12`"),
        "keys with values" => error.hint("write each key with its value on a line of its own below it"),
        "`true` or `false`" => error.hint("write one of these two words, without quotes"),
        other => error.hint(format!("write {other}")),
    }
}

/// Rust's names of types in words that somebody who writes a text knows.
fn plain(name: &str) -> String {
    match name {
        "a string" | "string" => "a text".to_owned(),
        "a sequence" | "sequence" => "a list".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "map" | "a map" => "keys with values".to_owned(),
        "unit value" | "null" => "nothing".to_owned(),
        "i64" | "u64" | "u32" | "integer" => "a whole number".to_owned(),
        "usize" => "a whole number from 0 up".to_owned(),
        name if name.starts_with("struct ") => "keys with values".to_owned(),
        name => {
            let words = name.replacen("string ", "the text ", 1);
            words.replacen("integer `", "the number `", 1).replacen("floating point", "the number", 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::explain;

    fn check(message: &str, key: Option<&str>, expect: &str) {
        let found = explain(message, key).map_or_else(
            || "none".to_owned(),
            |d| format!("{}: {} | {}", d.code, d.message, d.hints.join(" | ")),
        );
        assert_eq!(found, expect);
    }

    #[test]
    fn unknown_keys_get_the_nearest_name() {
        check(
            "unknown field `titel`, expected one of `title`, `slug`",
            None,
            "unknown-key: unknown key `titel` | did you mean `title`?",
        );
        check(
            "unknown field `xyz`, expected `title` or `slug`",
            None,
            "unknown-key: unknown key `xyz` | the keys here are `title`, `slug`",
        );
        check("unknown field `x`, there are no fields", None, "unknown-key: unknown key `x` | ");
    }

    #[test]
    fn a_key_full_of_backticks_is_no_trouble() {
        check(
            "unknown field `a`b`, expected `title`",
            None,
            "unknown-key: unknown key `a`b` | the keys here are `title`",
        );
    }

    #[test]
    fn words_and_types() {
        check(
            "unknown variant `pie`, expected `bar` or `line`",
            Some("shape"),
            "bad-value: `pie` is not known as `shape` | expected one of `bar`, `line`",
        );
        check(
            "invalid type: sequence, expected a string",
            Some("title"),
            "bad-value: `title`: expected a text, found a list | write one text, without brackets or lines below it",
        );
        check(
            "invalid type: integer `3`, expected a boolean",
            None,
            "bad-value: expected `true` or `false`, found the number `3` \
             | write one of these two words, without quotes",
        );
        check("missing field `data`", None, "missing-key: `data` is missing | write a value for `data`");
        check(
            "duplicate field `data`",
            None,
            "duplicate-key: `data` is written twice | remove one of the two",
        );
        check("did not find expected key", None, "none");
    }
}
