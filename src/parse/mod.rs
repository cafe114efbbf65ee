//! Texts to trees. `markdown.rs` makes a `Doc` of a text, with `tree.rs`, `node.rs`, `run.rs`,
//! `link.rs`, `html.rs`, `footnotes.rs`, `anchor.rs` and `component.rs`.

mod anchor;
mod component;
mod footnotes;
mod html;
mod link;
pub mod markdown;
mod node;
mod run;
mod tree;
mod walk;
mod yaml;

#[cfg(test)]
mod tests;
