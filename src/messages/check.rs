//! What can be said of a language's messages before any is shown: references that lead nowhere, or
//! in a circle.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::syntax::{Entry, EntryKind, Expr, Reference};
use super::{Messages, Tongue};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::span::Span;

const FALLS_BACK: &str = "until it is mended, readers see the text of the next language";

/// Reports every reference that leads nowhere.
pub(super) fn references(messages: &Messages, diags: &mut Diagnostics) {
    for (index, tongue) in messages.tongues.iter().enumerate() {
        let chain = messages.chain_of(index);
        for entry in tongue.entries() {
            let mut seen = BTreeSet::new();
            each_reference(entry, &mut |kind, reference| {
                if !seen.insert((kind, &reference.id, &reference.attribute)) {
                    return;
                }
                let known = match kind {
                    EntryKind::Message => {
                        tongue.find(kind, &reference.id, reference.attribute.as_deref()).is_some()
                    }
                    EntryKind::Term => {
                        chain.iter().any(|&i| messages.tongues[i].find(kind, &reference.id, None).is_some())
                    }
                };
                if !known {
                    diags.push(unknown(kind, reference, tongue));
                }
            });
        }
    }
}

/// A reference that leads nowhere from `tongue`.
pub(super) fn unknown(kind: EntryKind, reference: &Reference, tongue: &Tongue) -> Box<Diagnostic> {
    let what = match kind {
        EntryKind::Message => "message",
        EntryKind::Term => "term",
    };
    let message = format!("there is no {what} `{}` in this language", written(kind, reference));
    let found = Diagnostic::warning("unknown-reference", message).at(reference.span.clone());
    let known = tongue.entries().filter(|e| e.kind == kind).map(|e| &*e.id);
    let found = match nearest(&reference.id, known) {
        Some(near) if *near != *reference.id => found.hint(format!("did you mean `{near}`?")),
        Some(_) | None => found,
    };
    found.hint(FALLS_BACK)
}

/// A reference as it is written in a message.
pub(super) fn written(kind: EntryKind, reference: &Reference) -> String {
    let sign = match kind {
        EntryKind::Message => "",
        EntryKind::Term => "-",
    };
    let attribute = reference.attribute.as_ref().map_or_else(String::new, |a| format!(".{a}"));
    format!("{sign}{}{attribute}", reference.id)
}

/// A text: the kind and id of its entry, and its attribute.
type Node<'a> = (EntryKind, &'a str, Option<&'a str>);

/// Reports every circle of references, once, at the reference that closes it.
pub(super) fn circles(messages: &Messages, diags: &mut Diagnostics) {
    for tongue in &messages.tongues {
        let graph = graph(tongue);
        // A text is open while what it refers to is being followed, then closed.
        let mut closed: BTreeMap<Node<'_>, bool> = BTreeMap::new();
        for &start in graph.keys() {
            let mut path = vec![(start, 0)];
            while let Some((node, next)) = path.pop() {
                if next == 0 && closed.contains_key(&node) {
                    continue;
                }
                closed.insert(node, false);
                let Some((target, span)) = graph.get(&node).and_then(|edges| edges.get(next)) else {
                    closed.insert(node, true);
                    continue;
                };
                path.push((node, next + 1));
                match closed.get(target) {
                    Some(true) => {}
                    Some(false) => diags.push(circle(span)),
                    None => path.push((*target, 0)),
                }
            }
        }
    }
}

/// A reference that closes a circle.
pub(super) fn circle(span: &Span) -> Box<Diagnostic> {
    let message = format!("`{}` leads back to the text it stands in", span.text());
    Diagnostic::warning("message-cycle", message).at(span.clone()).hint(FALLS_BACK)
}

type Graph<'a> = BTreeMap<Node<'a>, Vec<(Node<'a>, &'a Span)>>;

fn graph(tongue: &Tongue) -> Graph<'_> {
    let mut graph = Graph::new();
    for entry in tongue.entries() {
        for (attribute, pattern) in entry.patterns() {
            let mut edges: Vec<(Node<'_>, &Span)> = Vec::new();
            let mut seen = BTreeSet::new();
            pattern.walk(&mut |expr| {
                if let Some((kind, to)) = target(expr) {
                    let node = (kind, &*to.id, to.attribute.as_deref());
                    edges.extend(seen.insert(node).then_some((node, &to.span)));
                }
            });
            // The site's own text hides the theme's.
            graph.entry((entry.kind, &*entry.id, attribute)).or_insert(edges);
        }
    }
    graph
}

/// Reports every variable that the same message has not where it was first written: in the source
/// language or in the theme's own. Nobody will give it a value.
pub(super) fn variables(messages: &Messages, diags: &mut Diagnostics) {
    let origins: Vec<usize> = std::iter::once(messages.source).chain(messages.own).collect();
    let mut first: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for entry in origins.iter().flat_map(|&origin| messages_of(&messages.tongues[origin])) {
        let variables = variables_of(entry).into_iter().map(|variable| &*variable.id);
        first.entry(&entry.id).or_default().extend(variables);
    }
    let others = messages.tongues.iter().enumerate().filter(|(index, _)| !origins.contains(index));
    for (_, tongue) in others {
        for entry in messages_of(tongue) {
            let Some(known) = first.get(&*entry.id) else { continue };
            let mut seen = BTreeSet::new();
            let variables = variables_of(entry).into_iter().filter(|v| seen.insert(&*v.id));
            for variable in variables.filter(|v| !known.contains(&*v.id)) {
                let message = format!("`{}` is given no `${}`", entry.id, variable.id);
                diags.push(
                    Diagnostic::warning("unknown-variable", message)
                        .at(variable.span.clone())
                        .did_you_mean(&variable.id, known.iter().copied())
                        .hint(FALLS_BACK),
                );
            }
        }
    }
}

fn messages_of(tongue: &Tongue) -> impl Iterator<Item = &Entry> {
    tongue.entries().filter(|entry| entry.kind == EntryKind::Message)
}

fn variables_of(entry: &Entry) -> Vec<&Reference> {
    let mut found = Vec::new();
    for (_, pattern) in entry.patterns() {
        pattern.walk(&mut |expr| {
            if let Expr::Variable(variable) = expr {
                found.push(variable);
            }
        });
    }
    found
}

fn each_reference<'e>(entry: &'e Entry, visit: &mut dyn FnMut(EntryKind, &'e Reference)) {
    for (_, pattern) in entry.patterns() {
        pattern.walk(&mut |expr| {
            if let Some((kind, reference)) = target(expr) {
                visit(kind, reference);
            }
        });
    }
}

fn target(expr: &Expr) -> Option<(EntryKind, &Reference)> {
    match expr {
        Expr::Message(reference) => Some((EntryKind::Message, reference)),
        Expr::Term(reference, _) => Some((EntryKind::Term, reference)),
        Expr::Text(_) | Expr::Number(_) | Expr::Variable(_) | Expr::Call(..) | Expr::Select(_) => None,
    }
}
