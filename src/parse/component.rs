//! Fenced blocks: listings, and components of ours whose body is YAML. [`block`] is the entry
//! point. A component is typed: a wrong key or value is an error at its own line.

use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::link::{self, Context};
use super::yaml::Yaml;
use crate::diag::{Diagnostic, Diagnostics, Result};
use crate::doc::{BlockKind, Component, Listed, Listing};
use crate::path::SourcePath;
use crate::span::{SourceFile, Span};

/// The names of the components.
pub(super) const COMPONENTS: [&str; 7] =
    ["action", "answer", "chart", "events", "groups", "leaflets", "proposals"];

/// The names that a listing may have after its fence, so that a slip in the name of a component is
/// found. Sorted; a test says so.
#[rustfmt::skip]
pub(super) const LANGUAGES: [&str; 87] = [
    "apache", "asm", "awk", "bash", "bat", "bibtex", "c", "c++", "clojure", "cmake", "code", "conf",
    "console", "cpp", "cs", "csharp", "css", "csv", "dart", "diff", "docker", "dockerfile", "elixir",
    "elm", "erlang", "fish", "fluent", "fortran", "fsharp", "ftl", "go", "graphql", "groovy", "haskell",
    "html", "http", "ini", "java", "javascript", "jinja", "js", "json", "json5", "jsx", "julia",
    "kotlin", "latex", "less", "lisp", "lua", "make", "makefile", "markdown", "md", "nginx", "nix",
    "ocaml", "perl", "php", "plain", "plaintext", "powershell", "proto", "ps1", "python", "r", "ruby",
    "rust", "scala", "scss", "sh", "shell", "sql", "svg", "swift", "tera", "tex", "text", "toml", "ts",
    "tsx", "txt", "typescript", "typst", "xml", "yaml", "zig",
];

/// A block of code as it was written.
pub(super) struct Fenced<'a> {
    /// The file.
    pub(super) file: &'a Arc<SourceFile>,
    /// What stands after the fence; nothing for indented code.
    pub(super) info: Option<&'a str>,
    /// The lines.
    pub(super) text: String,
    /// Where they come from: offsets in the text and in the file.
    pub(super) pieces: Vec<(usize, usize)>,
}

/// Reads a listing or component. `None` when a component is wrong; then `diags` says how.
pub(super) fn block(
    fenced: Fenced<'_>,
    span: &Span,
    context: &Context<'_>,
    diags: &mut Diagnostics,
) -> Option<BlockKind> {
    let Fenced { file, info, text, pieces } = fenced;
    let mut words = info.unwrap_or("").split([' ', '\t', ',']).filter(|word| !word.is_empty());
    let Some(name) = words.next() else { return Some(listing(None, text)) };
    if COMPONENTS.contains(&name) {
        let mut reader = Reader { yaml: Yaml::of_pieces(file, text, pieces), span, context, diags };
        return reader.component(name).map(BlockKind::Component);
    }
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        "code" => return Some(listing(words.next(), text)),
        lower if LANGUAGES.contains(&lower) => {}
        _ => {
            let fence = Span::new(file, span.range().start..span.range().start + first_line(span).len());
            diags.push(
                Diagnostic::error("unknown-component", format!("there is no component `{name}`"))
                    .at(fence)
                    .did_you_mean(&lower, COMPONENTS.iter().chain(&LANGUAGES).copied())
                    .hint(format!("a listing in another language is written ```code {name}")),
            );
        }
    }
    Some(listing(Some(name), text))
}

fn first_line(span: &Span) -> &str {
    span.text().lines().next().unwrap_or("")
}

fn listing(language: Option<&str>, text: String) -> BlockKind {
    let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
    BlockKind::Code { language: language.map(str::to_owned), text }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    to: Option<String>,
    text: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    lines: Option<u8>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawListing {
    section: Option<String>,
    tag: Option<String>,
    limit: Option<usize>,
}

/// Reads one component.
pub(super) struct Reader<'a, 'd> {
    pub(super) yaml: Yaml<'a>,
    pub(super) span: &'a Span,
    pub(super) context: &'a Context<'a>,
    pub(super) diags: &'d mut Diagnostics,
}

impl Reader<'_, '_> {
    fn component(&mut self, name: &str) -> Option<Component> {
        match name {
            "action" => self.action(),
            "answer" => {
                let RawAnswer { lines } = self.read()?;
                Some(Component::Answer { lines: lines.unwrap_or(1).clamp(1, 40) })
            }
            "chart" => self.chart(),
            "events" => self.listing(Listed::Events),
            "proposals" => self.listing(Listed::Proposals),
            "leaflets" => self.listing(Listed::Leaflets),
            _ => self.listing(Listed::Groups),
        }
    }

    fn action(&mut self) -> Option<Component> {
        let RawAction { to, text } = self.read()?;
        let (to, text) = (self.required("to", to), self.required("text", text));
        let to = link::target(&to?, &self.yaml.key(&["to"]), self.context, self.diags);
        Some(Component::Action { to: to?, text: text? })
    }

    fn listing(&mut self, of: Listed) -> Option<Component> {
        let RawListing { section, tag, limit } = self.read()?;
        let section = match section {
            Some(section) => Some(self.section(&section)?),
            None => None,
        };
        Some(Component::Listing(Listing { of, section, tag, limit }))
    }

    /// A folder below `content/`, with or without a slash in front.
    fn section(&mut self, written: &str) -> Option<SourcePath> {
        let folder = format!("/{}", written.trim().trim_matches('/'));
        let at = self.yaml.key(&["section"]);
        let path = link::file(&folder, &at, self.context, self.diags)?;
        let below = path.as_str().strip_prefix(self.context.src);
        if below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
            return Some(path);
        }
        let message = format!("`{written}` is not a folder of `{}`", self.context.src);
        let error = Diagnostic::error("bad-value", message).at(at);
        self.diags.push(error.hint(format!("write it from `{}`: `section: housing`", self.context.src)));
        None
    }

    pub(super) fn read<T: DeserializeOwned + Default>(&mut self) -> Option<T> {
        let read: Result<Option<T>> = self.yaml.read();
        self.diags.keep(read).map(Option::unwrap_or_default)
    }

    pub(super) fn required(&mut self, key: &str, value: Option<String>) -> Option<String> {
        let value = value.filter(|value| !value.trim().is_empty());
        if value.is_none() {
            let name = first_line(self.span).trim_start_matches(['`', '~', ' ']).to_owned();
            let start = self.span.range().start;
            let fence = Span::new(&self.span.file, start..start + first_line(self.span).len());
            self.diags.push(
                Diagnostic::error("missing-key", format!("`{name}` needs `{key}`"))
                    .at(fence)
                    .hint(format!("write a line `{key}: ...` below it")),
            );
        }
        value
    }
}
