//! Fluent files that others wrote, and the fixtures of the specification. They are not ours to copy, so both tests
//! look in the folder that `FLUENT_FILES` names; `bash tests/exchange/fluent_files` fills one and runs them.
#![expect(clippy::disallowed_methods, reason = "these tests read files that somebody names")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flygblad::diag::Diagnostics;
use flygblad::messages;
use flygblad::messages::syntax::{Entry, EntryKind, Expr, Key, Literal, Part, Pattern};
use flygblad::path::SourcePath;
use flygblad::span::SourceFile;
use flygblad::translate::catalog::Catalog;
use flygblad::translate::encode::flat;
use serde_json::Value;

/// Fixtures that come out otherwise than the specification says, each with the reason.
const EXCEPTIONS: &[(&str, &str)] =
    &[("comments", "the parser passes over comments, also over those that lack the blank after `#`")];

/// What this program does not accept although it is Fluent: it reports the entry and leaves it out.
const REFUSED: &[&str] = &["duplicate-message", "unknown-function", "bidi-override"];

fn files(kind: &str) -> Vec<(PathBuf, Arc<SourceFile>)> {
    let folder = std::env::var_os("FLUENT_FILES").expect("FLUENT_FILES names a folder");
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let found = walk.filter(|entry| entry.path().extension().is_some_and(|extension| extension == kind));
    let found = found.filter(|entry| entry.file_type().is_file());
    found
        .filter_map(|entry| {
            let text = String::from_utf8(std::fs::read(entry.path()).unwrap()).ok()?;
            let name = entry.path().to_string_lossy().into_owned();
            Some((entry.into_path(), SourceFile::new(SourcePath::new(name), text)))
        })
        .collect()
}

/// The values of a catalogue's messages, by id.
fn values(catalog: &Catalog) -> Vec<(&str, Option<Cow<'_, str>>)> {
    let mut values: Vec<_> =
        catalog.messages.iter().map(|message| (&*message.id, message.value.as_ref().map(flat))).collect();
    values.sort();
    values
}

#[test]
#[ignore = "needs files: bash tests/exchange/fluent_files"]
fn whatever_is_read_whole_is_written_as_it_was() {
    let files = files("ftl");
    assert!(files.len() > 100, "only {} files", files.len());
    let (mut whole, mut count) = (0, 0);
    for (path, file) in &files {
        let parsed = messages::parse(file, &mut Diagnostics::new());
        let loaded = Catalog::load(file, &mut Diagnostics::new());
        assert_eq!(parsed.entries.len(), loaded.messages.len(), "{}", path.display());
        let Some(catalog) = Catalog::read(file, &mut Diagnostics::new()) else { continue };
        let written = SourceFile::new(file.path.clone(), catalog.write());
        let again = Catalog::read(&written, &mut Diagnostics::new());
        let again = again.unwrap_or_else(|| panic!("{} is broken by writing it", path.display()));
        assert_eq!(values(&catalog), values(&again), "{}", path.display());
        assert_eq!(again.write(), written.text, "{} changes again", path.display());
        (whole, count) = (whole + 1, count + catalog.messages.len());
    }
    // Many of the fixtures are broken, and meant to be.
    assert!(whole * 10 > files.len() * 7, "only {whole} of {} files could be read", files.len());
    let seen = format!("{} files, {whole} of them whole, with {count} messages\n", files.len());
    std::io::Write::write_all(&mut std::io::stderr(), seen.as_bytes()).unwrap();
}

#[test]
#[ignore = "needs files: bash tests/exchange/fluent_files"]
fn the_fixtures_of_the_specification_are_read_as_it_says() {
    let mut wrong = Vec::new();
    let fixtures: Vec<_> =
        files("json").into_iter().filter(|(path, _)| path.with_extension("ftl").exists()).collect();
    assert!(fixtures.len() > 30, "only {} fixtures", fixtures.len());
    for (path, json) in fixtures {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let found = differences(&path, &serde_json::from_str(&json.text).unwrap());
        let is_exception = EXCEPTIONS.iter().any(|(exception, _)| *exception == name);
        match (found.is_empty(), is_exception) {
            (true, true) => wrong.push(format!("{name} is no exception")),
            (false, false) => wrong.extend(found.into_iter().map(|what| format!("{name}: {what}"))),
            (true, false) | (false, true) => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// What is read otherwise than in `json`. An entry that was refused, and reported as such, is none.
fn differences(json_path: &Path, json: &Value) -> Vec<String> {
    let text = String::from_utf8(std::fs::read(json_path.with_extension("ftl")).unwrap()).unwrap();
    let file = SourceFile::new(SourcePath::new("fixture.ftl"), text);
    let mut diags = Diagnostics::new();
    let entries = messages::parse(&file, &mut diags).entries;
    let refused = diags.iter().filter(|found| REFUSED.contains(&found.code)).count();
    let junk = diags.iter().any(|found| found.code == "fluent-syntax");
    let body = json["body"].as_array().unwrap();
    let of_type = |kind: &str| body.iter().filter(|entry| entry["type"] == kind).count();
    let mut found = Vec::new();
    if (of_type("Junk") > 0) != junk {
        found.push(format!("junk: {junk}"));
    }
    let expected: Vec<&Value> =
        body.iter().filter(|entry| entry["type"] == "Message" || entry["type"] == "Term").collect();
    if entries.len() + refused != expected.len() {
        found.push(format!("{} entries and {refused} refused, not {}", entries.len(), expected.len()));
    }
    let mut by_id = BTreeMap::new();
    for entry in expected {
        by_id.entry(id(entry)).or_insert_with(Vec::new).push(expected_entry(entry));
    }
    for entry in &entries {
        let (id, shown) = own_entry(entry);
        if !by_id.get(&id).is_some_and(|known| known.contains(&shown)) {
            found.push(format!("`{id}` is {shown:?}, not {:?}", by_id.get(&id)));
        }
    }
    found
}

fn id(entry: &Value) -> String {
    let sign = if entry["type"] == "Term" { "-" } else { "" };
    format!("{sign}{}", name(&entry["id"]))
}

fn name(id: &Value) -> &str {
    id["name"].as_str().unwrap()
}

/// An entry of ours, in the words of [`expected_entry`].
fn own_entry(entry: &Entry) -> (String, String) {
    let sign = if entry.kind == EntryKind::Term { "-" } else { "" };
    let mut shown = String::new();
    for (attribute, pattern) in entry.patterns() {
        shown += &format!(".{}={}", attribute.unwrap_or_default(), own_pattern(pattern));
    }
    (format!("{sign}{}", entry.id), shown)
}

fn expected_entry(entry: &Value) -> String {
    let mut shown = String::new();
    if !entry["value"].is_null() {
        shown += &format!(".={}", expected_pattern(&entry["value"]));
    }
    for attribute in entry["attributes"].as_array().unwrap() {
        shown += &format!(".{}={}", name(&attribute["id"]), expected_pattern(&attribute["value"]));
    }
    shown
}

fn own_pattern(pattern: &Pattern) -> String {
    match pattern {
        Pattern::Plain(text) => text.to_string(),
        Pattern::Parts(parts) => parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.to_string(),
                Part::Placeable(expr) => own_expr(expr),
            })
            .collect(),
    }
}

fn expected_pattern(pattern: &Value) -> String {
    let elements = pattern["elements"].as_array().unwrap().iter();
    elements
        .map(|element| match element["type"].as_str().unwrap() {
            "TextElement" => element["value"].as_str().unwrap().to_owned(),
            _ => expected_expr(&element["expression"]),
        })
        .collect()
}

fn own_expr(expr: &Expr) -> String {
    let attribute =
        |name: &Option<Box<str>>| name.as_ref().map_or_else(String::new, |name| format!(".{name}"));
    match expr {
        Expr::Text(text) => text.to_string(),
        Expr::Number(_) => "{#}".to_owned(),
        Expr::Variable(to) => format!("{{${}}}", to.id),
        Expr::Message(to) => format!("{{{}{}}}", to.id, attribute(&to.attribute)),
        Expr::Term(to, values) => {
            let values = values.iter().map(|(name, value)| match value {
                Literal::Text(text) => format!("{name}:{text}"),
                Literal::Number(_) => format!("{name}:{{#}}"),
            });
            format!("{{-{}{}({})}}", to.id, attribute(&to.attribute), values.collect::<Vec<_>>().join(","))
        }
        Expr::Call(_, values, span) => {
            format!("{{{}({})}}", span.text(), values.iter().map(own_expr).collect::<Vec<_>>().join(","))
        }
        Expr::Select(select) => {
            let variants = select.variants.iter().enumerate().map(|(index, variant)| {
                let key = match &variant.key {
                    Key::Name(name) => name.to_string(),
                    Key::Number(_) => "#".to_owned(),
                };
                let mark = if index == select.default { "*" } else { "" };
                format!("{mark}[{key}]{}", own_pattern(&variant.value))
            });
            format!("{{{}->{}}}", own_expr(&select.selector), variants.collect::<String>())
        }
    }
}

fn expected_expr(expr: &Value) -> String {
    let attribute = || {
        let id = &expr["attribute"];
        if id.is_null() { String::new() } else { format!(".{}", name(id)) }
    };
    let list = |values: &Value| values.as_array().into_iter().flatten().cloned().collect::<Vec<Value>>();
    match expr["type"].as_str().unwrap() {
        "StringLiteral" => {
            fluent_syntax::unicode::unescape_unicode_to_string(expr["value"].as_str().unwrap()).into_owned()
        }
        "NumberLiteral" => "{#}".to_owned(),
        "VariableReference" => format!("{{${}}}", name(&expr["id"])),
        "MessageReference" => format!("{{{}{}}}", name(&expr["id"]), attribute()),
        "TermReference" => {
            let named = list(&expr["arguments"]["named"]).into_iter();
            let named = named.map(|n| format!("{}:{}", name(&n["name"]), expected_expr(&n["value"])));
            format!("{{-{}{}({})}}", name(&expr["id"]), attribute(), named.collect::<Vec<_>>().join(","))
        }
        "FunctionReference" => {
            let values = list(&expr["arguments"]["positional"]);
            let values: Vec<String> = values.iter().map(expected_expr).collect();
            format!("{{{}({})}}", name(&expr["id"]), values.join(","))
        }
        "Placeable" => expected_expr(&expr["expression"]),
        "SelectExpression" => {
            let variants = list(&expr["variants"]).into_iter().map(|variant| {
                let mark = if variant["default"] == true { "*" } else { "" };
                let key = variant["key"]["name"].as_str().unwrap_or("#").to_owned();
                format!("{mark}[{key}]{}", expected_pattern(&variant["value"]))
            });
            format!("{{{}->{}}}", expected_expr(&expr["selector"]), variants.collect::<String>())
        }
        other => panic!("{other} is no expression"),
    }
}
