//! `facts.yaml`: the figures of the site. [`parse`] is the entry point.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, de};

use super::yaml::Yaml;
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::{Fact, FactValue, Facts};
use crate::page::Date;
use crate::span::SourceFile;

/// Reads the file.
pub(super) fn parse(file: &Arc<SourceFile>, diags: &mut Diagnostics) -> Facts {
    let start = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let yaml = Yaml::in_file(file, start..file.text.len());
    // YAML says whether a value is a number, but no longer how it was written: `12.50` is 12.5.
    // So the file is read twice, the second time with every value as the text that stands there.
    let typed = diags.keep(yaml.read::<Entries<RawFact<Scalar>>>()).flatten();
    let (Some(typed), Ok(Some(written))) = (typed, yaml.read::<Entries<Written>>()) else {
        return Facts::default();
    };
    let mut list = BTreeMap::new();
    for ((name, raw), (_, written)) in typed.0.into_iter().zip(written.0) {
        if list.contains_key(&name) {
            let first = yaml.key(&[&name, &name]);
            let message = format!("there is another figure called `{name}`");
            let error = Diagnostic::error("duplicate-key", message).at(first);
            diags.push(error.hint("remove one of the two, or give it another name"));
            continue;
        }
        if let Some(fact) = meant(&name, raw, written.value, &yaml, diags) {
            list.insert(name, fact);
        }
    }
    Facts::new(list)
}

/// A figure as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact<V> {
    value: Option<V>,
    unit: Option<String>,
    source: Option<String>,
    date: Option<String>,
    note: Option<String>,
}

/// The value of a figure, letter by letter.
#[derive(Deserialize)]
struct Written {
    value: Option<String>,
}

fn meant(
    name: &str,
    raw: RawFact<Scalar>,
    written: Option<String>,
    yaml: &Yaml<'_>,
    diags: &mut Diagnostics,
) -> Option<Fact> {
    let RawFact { value, unit, source, date, note } = raw;
    let at = yaml.key(&[name]);
    if !is_name(name) {
        let message = format!("`{name}` cannot be the name of a figure");
        let error = Diagnostic::error("bad-name", message).at(at.clone());
        diags
            .push(error.hint("a name begins with a letter from a to z and has letters, digits, `-` and `_`"));
    }
    let date = match date {
        None => None,
        Some(date) => {
            let read = Date::parse(date.trim());
            if read.is_none() {
                let message = format!("`date`: `{date}` is not a day");
                let error = Diagnostic::error("bad-date", message).at(yaml.key(&[name, "date"]));
                diags.push(error.hint("write a day that exists as year, month and day: `2026-09-13`"));
            }
            read
        }
    };
    let (Some(value), Some(written)) = (value, written) else {
        let error = Diagnostic::error("missing-key", format!("the figure `{name}` has no `value`")).at(at);
        diags.push(error.hint("write a line `value: ...` below it"));
        return None;
    };
    let value = match value {
        Scalar::Text => {
            let at = yaml.key(&[name, "value"]);
            if is_grouped(&written) && !at.text().contains(['"', '\'']) {
                let digits: String = written.chars().filter(char::is_ascii_digit).collect();
                let message = format!("`{written}` is printed as it is, in every language");
                let warning = Diagnostic::warning("figure-as-text", message).at(at);
                diags.push(
                    warning.hint(format!(
                        "write `{digits}`: each language groups its digits; or put it in quotes"
                    )),
                );
            }
            FactValue::Text(written)
        }
        Scalar::Number if is_decimal(&written) => FactValue::Number(written),
        Scalar::Number => {
            let message = format!("`{written}` is not a number that can be printed");
            let error = Diagnostic::error("bad-value", message).at(yaml.key(&[name, "value"]));
            diags
                .push(error.hint("write digits with at most one point: `12` or `-3.50`; or words in quotes"));
            return None;
        }
    };
    Some(Fact { value, unit, source, date, note, span: at })
}

/// What `{ $name }` can name.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// `12 000`, `12,000`: a number as people write it.
fn is_grouped(text: &str) -> bool {
    let mut parts = text.split([' ', '\u{a0}', '\u{202f}', ',', '.']);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.next().is_some_and(|first| digits(first) && first.len() < 4)
        && text.len() > 3
        && parts.all(|part| digits(part) && part.len() == 3)
}

/// `12`, `-3.50`: what every formatter of numbers reads.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = text.split_once('.').map_or((text, None), |(w, d)| (w, Some(d)));
    digits(whole) && decimals.is_none_or(digits)
}

/// Whether a value is a number or words.
enum Scalar {
    Number,
    Text,
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number or a text")
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Scalar, E> {
                Ok(Scalar::Number)
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Scalar, E> {
                Ok(Scalar::Number)
            }

            fn visit_i128<E: de::Error>(self, _: i128) -> Result<Scalar, E> {
                Ok(Scalar::Number)
            }

            fn visit_u128<E: de::Error>(self, _: u128) -> Result<Scalar, E> {
                Ok(Scalar::Number)
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Scalar, E> {
                Ok(Scalar::Number)
            }

            fn visit_str<E: de::Error>(self, _: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text)
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// A map in the order of the file, with names that are written twice there twice.
struct Entries<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Map<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("names of figures, each with a `value` below it")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut list = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    list.push(entry);
                }
                Ok(Entries(list))
            }
        }
        deserializer.deserialize_map(Map(PhantomData))
    }
}
