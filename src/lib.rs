//! One text, every language, on the web and on paper.
pub mod config;
pub mod diag;
pub mod doc;
pub mod facts;
pub mod lang;
pub mod page;
pub mod parse;
pub mod path;
pub mod schema;
pub mod source;
pub mod span;
#[cfg(test)]
mod testing;
