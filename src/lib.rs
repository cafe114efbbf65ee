//! One text, every language, on the web and on paper.
pub mod cli;
pub mod config;
pub mod diag;
pub mod doc;
pub mod lang;
pub mod options;
pub mod output;
pub mod page;
pub mod path;
mod placeholder;
pub mod serve;
pub mod span;

pub use placeholder::{Site, build};
